/// Damages programs: tokens swapped, cut, doubled, taken from elsewhere; lines lost, doubled, moved in or out; random bytes. The same seed makes the
/// same program on every machine.
struct ProgramMutator {
    private enum Kind { case word, number, text, space, newline, sign }
    private struct Token {
        let kind: Kind
        let text: String
    }

    private let programs: [[Token]]
    private var state: UInt64

    init(programs: [String], seed: UInt64) {
        self.programs = programs.map(ProgramMutator.tokens)
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next() -> String {
        var tokens = programs[random(programs.count)]
        for _ in 0...random(4) where !tokens.isEmpty { mutate(&tokens) }
        return ProgramMutator.bounded(tokens.map(\.text).joined())
    }

    private mutating func mutate(_ tokens: inout [Token]) {
        let at = random(tokens.count), end = min(tokens.count, at + 1 + random(6))
        switch random(16) {
        case 0...5:
            // Like for like: most of these still run.
            let alike = tokens.indices.filter { tokens[$0].kind == tokens[at].kind }
            tokens[at] = tokens[alike[random(alike.count)]]
        case 6, 7: tokens.swapAt(at, random(tokens.count))
        case 8, 9: tokens.removeSubrange(at..<end)
        case 10, 11: tokens.insert(contentsOf: tokens[at..<end], at: at)
        case 12:
            let other = programs[random(programs.count)]
            let from = random(other.count)
            tokens.insert(contentsOf: other[from..<min(other.count, from + 1 + random(12))], at: at)
        case 13: tokens.removeSubrange(at...)
        case 14:
            let line = tokens[..<at].lastIndex { $0.kind == .newline }.map { $0 + 1 } ?? 0
            let next = tokens[at...].firstIndex { $0.kind == .newline } ?? tokens.count - 1
            switch random(3) {
            case 0: tokens.removeSubrange(line...max(line, next))
            case 1: tokens.insert(contentsOf: tokens[line...max(line, next)], at: line)
            default: tokens.insert(Token(kind: .space, text: ["    ", "\t", " ", ""][random(4)]), at: line)
            }
        default:
            let bytes = (0..<1 + random(6)).map { _ in UInt8(truncatingIfNeeded: random(256)) }
            tokens.insert(Token(kind: .sign, text: String(decoding: bytes, as: UTF8.self)), at: at)
        }
    }

    private mutating func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(max(1, bound)))
    }

    // MARK: Details

    /// Numbers of many digits are shortened: an array of a thousand million ones is no bug, and takes all the memory there is.
    private static func bounded(_ text: String) -> String {
        var result = "", digits = 0
        for character in text {
            digits = character.isASCII && character.isNumber ? digits + 1 : 0
            if digits <= 4 { result.append(character) }
        }
        return result
    }

    private static func tokens(_ program: String) -> [Token] {
        var tokens: [Token] = []
        var rest = Substring(program)
        func word(_ character: Character) -> Bool { character.isLetter || character == "_" }
        while let first = rest.first {
            let kind: Kind
            var text: Substring
            if word(first) {
                (kind, text) = (.word, rest.prefix { word($0) || $0.isNumber })
            } else if first.isNumber {
                (kind, text) = (.number, rest.prefix { $0.isNumber || $0 == "." })
            } else if first == "\"" || first == "'" {
                (kind, text) = (.text, rest.dropFirst().prefix { $0 != first && $0 != "\n" })
                text = rest[rest.startIndex..<text.endIndex]
                if rest[text.endIndex...].first == first { text = rest[rest.startIndex...text.endIndex] }
            } else if first == "\n" {
                (kind, text) = (.newline, rest.prefix(1))
            } else if first == " " {
                (kind, text) = (.space, rest.prefix { $0 == " " })
            } else {
                (kind, text) = (.sign, rest.prefix(1))
            }
            tokens.append(Token(kind: kind, text: String(text)))
            rest = rest[text.endIndex...]
        }
        return tokens
    }
}

/// Reads the syntax of Python's `re` and writes the matcher's instructions.
///
///     alternatives = sequence ('|' sequence)*
///     sequence     = (atom repeat?)*
///     atom         = scalar | '.' | set | escape | '(' ... ')' | '^' | '$'
///     repeat       = ('*' | '+' | '?' | '{m,n}') '?'?
struct PatternParser {
    private let text: [Unicode.Scalar]
    private var index = 0
    private var depth = 0
    private var closedGroups: Set<Int> = []
    var program = PatternProgram()
    private static let mostInstructions = 100_000

    static func parse(_ pattern: String, flags: Int) throws -> PatternProgram {
        var parser = PatternParser(text: Array(pattern.unicodeScalars))
        (parser.program.ignoresCase, parser.program.isMultiline, parser.program.dotMatchesAll) = (flags & 2 != 0, flags & 8 != 0, flags & 16 != 0)
        try parser.readGlobalFlags()
        let body = try parser.alternatives()
        guard parser.index == parser.text.count else { throw parser.failure("unbalanced parenthesis", at: parser.index) }
        // The groups' slots come first; marks were numbered from 0.
        let first = 2 * (parser.program.groupCount + 1)
        parser.program.instructions = ([.save(0)] + body + [.save(1), .accept]).enumerated().map { place, instruction in
            switch instruction {
            case .mark(let slot): .mark(first + slot)
            case .progress(let slot): .progress(first + slot)
            default: relocated(instruction, by: place)
            }
        }
        parser.program.slotCount = first + parser.markCount
        return parser.program
    }

    private var markCount = 0
    private init(text: [Unicode.Scalar]) { self.text = text }

    private typealias Code = [PatternProgram.Instruction]

    /// Jumps are written as distances, so that pieces can be put together; here they become places.
    private static func relocated(_ instruction: PatternProgram.Instruction, by place: Int) -> PatternProgram.Instruction {
        switch instruction {
        case .jump(let distance): .jump(place + distance)
        case .split(let a, let b): .split(place + a, place + b)
        case .look(let end, let isNegative): .look(end: place + end, isNegative: isNegative)
        case .lookBehind(let width, let end, let isNegative): .lookBehind(width: width, end: place + end, isNegative: isNegative)
        default: instruction
        }
    }

    private func failure(_ message: String, at position: Int) -> Raised {
        let isMultiline = text.contains("\n")
        let line = text[..<min(position, text.count)].count { $0 == "\n" } + 1
        let column = position - (text[..<min(position, text.count)].lastIndex(of: "\n") ?? -1)
        return Raised(RegularExpressionModule.error, "\(message) at position \(position)" + (isMultiline ? " (line \(line), column \(column))" : ""))
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard index < text.count, text[index] == scalar else { return false }
        index += 1
        return true
    }

    private mutating func take(word: String) -> Bool {
        guard text[index...].starts(with: word.unicodeScalars) else { return false }
        index += word.unicodeScalars.count
        return true
    }

    // MARK: Structure

    private mutating func readGlobalFlags() throws {
        guard text.count > 3, text[0] == "(", text[1] == "?", let end = text.firstIndex(of: ")"), end > 2,
              text[2..<end].allSatisfy({ "aiLmsux".unicodeScalars.contains($0) }) else { return }
        for flag in text[2..<end] {
            switch flag {
            case "i": program.ignoresCase = true
            case "m": program.isMultiline = true
            case "s": program.dotMatchesAll = true
            case "u": continue
            default: throw Raised.notSupported("the flag \(flag) of a regular expression")
            }
        }
        index = end + 1
    }

    private mutating func alternatives() throws -> Code {
        var code = try sequence()
        while take("|") {
            let other = try sequence()
            code = [.split(1, code.count + 2)] + code + [.jump(other.count + 1)] + other
        }
        try checkSize(code.count)
        return code
    }

    private func checkSize(_ count: Int) throws {
        guard count < PatternParser.mostInstructions else { throw Raised.notSupported("a regular expression of this size") }
    }

    private mutating func sequence() throws -> Code {
        var code: Code = []
        while index < text.count, text[index] != "|", text[index] != ")" {
            let start = index
            let groupsBefore = program.groupCount
            let atom = try atom()
            code += try repeated(atom, start: start, hasGroups: program.groupCount > groupsBefore)
            try checkSize(code.count)
        }
        return code
    }

    /// The bounds of a repetition; nil where none follows.
    private mutating func bounds() throws -> (least: Int, most: Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        let start = index
        guard take("{") else { return nil }
        func digits() -> Int? {
            let first = index
            while index < text.count, ("0"..."9").contains(text[index]) { index += 1 }
            return first == index ? nil : Int(String(scalars: text[first..<index])) ?? .max
        }
        let least = digits()
        var most = least
        if take(",") { most = digits() } else if least == nil { index = start; return nil }
        guard take("}") else { index = start; return nil }
        if let most, most < least ?? 0 { throw failure("min repeat greater than max repeat", at: start + 1) }
        return (least ?? 0, most)
    }

    private mutating func repeated(_ atom: Code, start: Int, hasGroups: Bool) throws -> Code {
        let place = index
        guard let (least, most) = try bounds() else { return atom }
        if atom.isEmpty, start == place || text[start] == "(" && text.count > start + 2 && text[start + 1] == "?" { throw failure("nothing to repeat", at: place) }
        if let only = atom.first, atom.count == 1 {
            switch only {
            case .lineStart, .textStart, .lineEnd, .textEnd, .wordBoundary:
                if text[start] == "^" { throw failure("nothing to repeat", at: place) }
            default: break
            }
        }
        if index < text.count, text[index] == "+" { throw Raised.notSupported("a possessive repetition in a regular expression") }
        let isLazy = take("?")
        let next = index
        if index < text.count, try bounds() != nil { throw failure("multiple repeat", at: next) }
        index = next
        // Long repetitions of long pieces are written out: there is a limit to that.
        let copies = max(least, most ?? least)
        guard copies <= PatternParser.mostInstructions, (atom.count + 2) * (copies + 1) <= PatternParser.mostInstructions else {
            throw Raised.notSupported("a regular expression that repeats so often")
        }
        var code = Array(repeatElement(atom, count: least).joined())
        func split(_ inside: Int, _ outside: Int) -> PatternProgram.Instruction { isLazy ? .split(outside, inside) : .split(inside, outside) }
        if let most {
            var tail: Code = []
            for _ in 0..<(most - least) { tail = [split(1, atom.count + tail.count + 1)] + atom + tail }
            code += tail
        } else {
            let mark = markCount
            markCount += 1
            code += [split(1, atom.count + 4), .mark(mark)] + atom + [.progress(mark), .jump(-(atom.count + 3))]
        }
        return code
    }

    // MARK: Atoms

    private mutating func atom() throws -> Code {
        let start = index
        let scalar = text[index]
        index += 1
        switch scalar {
        case ".": return [.any]
        case "^": return [.lineStart]
        case "$": return [.lineEnd]
        case "(": return try group(start)
        case "[": return [.set(try set(start))]
        case "\\": return [try escape(start)]
        case "*", "+", "?": throw failure("nothing to repeat", at: start)
        default: return [.scalar(scalar)]
        }
    }

    private mutating func group(_ start: Int) throws -> Code {
        depth += 1
        defer { depth -= 1 }
        guard depth < 100 else { throw Raised.notSupported("a regular expression with more than 100 groups inside each other") }
        func close() throws {
            guard take(")") else { throw failure("missing ), unterminated subpattern", at: start) }
        }
        guard take("?") else { return try capture(start, name: nil) }
        if take(":") {
            let body = try alternatives()
            try close()
            return body
        }
        if take("=") || take("!") {
            let isNegative = text[index - 1] == "!"
            let body = try alternatives()
            try close()
            return [.look(end: body.count + 2, isNegative: isNegative)] + body + [.accept]
        }
        if take(word: "<=") || take(word: "<!") {
            let isNegative = text[index - 1] == "!"
            let body = try alternatives()
            try close()
            return [.lookBehind(width: try width(body), end: body.count + 2, isNegative: isNegative)] + body + [.accept]
        }
        if take("#") {
            while index < text.count, text[index] != ")" { index += 1 }
            guard take(")") else { throw failure("missing ), unterminated comment", at: start) }
            return []
        }
        if take(word: "P<") {
            let name = try name(until: ">")
            if program.groupNames.contains(where: { $0.name == name }) {
                throw Raised.notSupported("two groups named '\(name)' in a regular expression")
            }
            return try capture(start, name: name)
        }
        if take(word: "P=") {
            let place = index
            let name = try name(until: ")")
            guard let number = program.groupNames.first(where: { $0.name == name })?.number else { throw failure("unknown group name '\(name)'", at: place) }
            return [.backReference(number)]
        }
        let shown = index < text.count ? String(text[index]) : ""
        if shown.isEmpty { throw failure("unexpected end of pattern", at: index) }
        if "aiLmsux-(>".contains(shown) { throw Raised.notSupported("(?\(shown)...) in the middle of a regular expression") }
        let more = shown == "<" && index + 1 < text.count ? String(text[index + 1]) : ""
        throw failure("unknown extension ?\(shown)\(more)", at: start + 1)
    }

    private mutating func name(until end: Unicode.Scalar) throws -> String {
        let start = index
        while index < text.count, text[index] != end { index += 1 }
        let name = String(scalars: text[start..<index])
        guard take(end) else { throw failure(name.isEmpty ? "missing group name" : "missing \(end), unterminated name", at: start) }
        guard !name.isEmpty else { throw failure("missing group name", at: start) }
        guard let first = name.unicodeScalars.first, first == "_" || first.properties.isXIDStart,
              name.unicodeScalars.allSatisfy({ $0.properties.isXIDContinue }) else { throw failure("bad character in group name \(StringText.repr(name))", at: start) }
        return name
    }

    private mutating func capture(_ start: Int, name: String?) throws -> Code {
        program.groupCount += 1
        let number = program.groupCount
        if let name { program.groupNames.append((name, number)) }
        let body = try alternatives()
        guard take(")") else { throw failure("missing ), unterminated subpattern", at: start) }
        closedGroups.insert(number)
        return [.save(2 * number)] + body + [.save(2 * number + 1)]
    }

    /// How long what a look behind matches is: it must be known.
    private func width(_ code: Code) throws -> Int {
        var width = 0
        for instruction in code {
            switch instruction {
            case .scalar, .any, .set: width += 1
            case .save, .lineStart, .lineEnd, .textStart, .textEnd, .wordBoundary: continue
            default: throw Raised.notSupported("a look behind (?<=...) whose length is not simply known")
            }
        }
        return width
    }

    // MARK: Escapes and sets

    private static let controls: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "r": "\r", "t": "\t", "f": "\u{C}", "v": "\u{B}", "a": "\u{7}"]

    private static func category(_ letter: Unicode.Scalar) -> ScalarSet.Member? {
        switch letter {
        case "d": .digit(true)
        case "D": .digit(false)
        case "w": .word(true)
        case "W": .word(false)
        case "s": .space(true)
        case "S": .space(false)
        default: nil
        }
    }

    private mutating func escape(_ start: Int) throws -> PatternProgram.Instruction {
        guard index < text.count else { throw failure("bad escape (end of pattern)", at: start) }
        let letter = text[index]
        if let member = PatternParser.category(letter) {
            index += 1
            return .set(ScalarSet(members: [member]))
        }
        switch letter {
        case "b", "B", "A", "Z":
            index += 1
            return letter == "A" ? .textStart : letter == "Z" ? .textEnd : .wordBoundary(letter == "b")
        case "1"..."9":
            let first = index
            while index < text.count, index < first + 2, ("0"..."9").contains(text[index]) { index += 1 }
            let number = Int(String(scalars: text[first..<index])) ?? 0
            guard number <= program.groupCount else { throw failure("invalid group reference \(number)", at: first) }
            guard closedGroups.contains(number) else { throw failure("cannot refer to an open group", at: start) }
            return .backReference(number)
        default: return .scalar(try escapedScalar(start))
        }
    }

    /// An escape that stands for one character.
    private mutating func escapedScalar(_ start: Int) throws -> Unicode.Scalar {
        let letter = text[index]
        index += 1
        if let control = PatternParser.controls[letter] { return control }
        if letter == "0" { return "\0" }
        if let count = ["x": 2, "u": 4, "U": 8][letter] {
            let digits = text[index..<min(index + count, text.count)]
            guard digits.count == count, let value = UInt32(String(scalars: digits), radix: 16), let scalar = Unicode.Scalar(value) else {
                throw failure("incomplete escape \\\(letter)\(String(scalars: digits.prefix { $0.properties.isASCIIHexDigit }))", at: start)
            }
            index += count
            return scalar
        }
        if letter.isASCII, letter.properties.isAlphabetic || ("0"..."9").contains(letter) { throw failure("bad escape \\\(letter)", at: start) }
        return letter
    }

    private mutating func set(_ start: Int) throws -> ScalarSet {
        var set = ScalarSet()
        set.isNegated = take("^")
        let first = index
        while true {
            guard index < text.count else { throw failure("unterminated character set", at: start) }
            if text[index] == "]", index > first { index += 1; return set }
            let place = index
            guard let low = try setMember(&set, start) else { continue }
            guard index + 1 < text.count, text[index] == "-", text[index + 1] != "]" else {
                set.members.append(.range(low.value...low.value))
                continue
            }
            index += 1
            var rest = ScalarSet()
            guard let high = try setMember(&rest, start), high >= low else { throw failure("bad character range \(String(scalars: text[place..<index]))", at: place) }
            set.members.append(.range(low.value...high.value))
        }
    }

    /// The next character of a set; nil where it was a category, which is then in the set.
    private mutating func setMember(_ set: inout ScalarSet, _ start: Int) throws -> Unicode.Scalar? {
        let place = index
        let scalar = text[index]
        index += 1
        guard scalar == "\\" else { return scalar }
        guard index < text.count else { throw failure("unterminated character set", at: start) }
        if let member = PatternParser.category(text[index]) {
            index += 1
            set.members.append(member)
            return nil
        }
        if text[index] == "b" {
            index += 1
            return "\u{8}"
        }
        return try escapedScalar(place)
    }
}

/// Bytes from a terminal as keys: characters, and pastes as a whole.
///
/// A paste is framed by the terminal (`ESC [ 200 ~` ... `ESC [ 201 ~`), so that its newlines are not the Enter key.
package struct KeyDecoder: Sendable {
    package enum Key: Equatable, Sendable {
        case character(Unicode.Scalar)
        case paste(String)
        case arrow(Arrow)
    }

    package enum Arrow: Equatable, Sendable, CaseIterable {
        case up, down, right, left, home, end, delete
    }

    /// Whether arrow keys come as keys of their own instead of the characters that make them. vi mode needs that, because
    /// there ESC alone has a meaning.
    package var joinsArrows = false

    private var bytes: [UInt8] = []
    private var start = 0
    private var pasting = false

    package init() {}

    package mutating func feed(_ new: some Sequence<UInt8>) {
        if start > 0 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes.append(contentsOf: new)
    }

    package mutating func removeAll() {
        bytes = []
        start = 0
        pasting = false
    }

    package var isEmpty: Bool { start == bytes.count && !pasting }

    /// Bytes are there that may be the beginning of a longer key.
    package var isInsideKey: Bool { start < bytes.count && !pasting }

    /// The next key, or nil if more bytes are needed.
    /// - Parameter final: no more bytes came in time, so a lone ESC is the ESC key.
    package mutating func next(final: Bool) -> Key? {
        if pasting { return nextPaste() }
        guard start < bytes.count else { return nil }
        if bytes[start] == 0x1B {
            for (sequence, meaning) in Self.sequences where joinsArrows || meaning == nil {
                let rest = bytes[start...]
                if rest.starts(with: sequence) {
                    start += sequence.count
                    if let meaning { return .arrow(meaning) }
                    pasting = true
                    return nextPaste()
                }
                if !final, rest.count < sequence.count, sequence.starts(with: rest) { return nil }
            }
        }
        return nextCharacter(final: final).map { .character($0) }
    }

    // MARK: Details

    private static let pasteStart = Array("\u{1B}[200~".utf8)
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// A paste begins, or an arrow key is pressed.
    private static let sequences: [(bytes: [UInt8], arrow: Arrow?)] = {
        let arrows: [(String, Arrow)] = [
            ("[A", .up), ("OA", .up), ("[B", .down), ("OB", .down), ("[C", .right), ("OC", .right), ("[D", .left),
            ("OD", .left), ("[H", .home), ("OH", .home), ("[1~", .home), ("[F", .end), ("OF", .end), ("[4~", .end),
            ("[3~", .delete),
        ]
        return [(pasteStart, nil)] + arrows.map { (Array("\u{1B}\($0.0)".utf8), $0.1) }
    }()

    private mutating func nextPaste() -> Key? {
        var index = start
        while index + Self.pasteEnd.count <= bytes.count {
            if bytes[index] == 0x1B, bytes[index...].starts(with: Self.pasteEnd) {
                let text = String(decoding: bytes[start..<index], as: UTF8.self)
                start = index + Self.pasteEnd.count
                pasting = false
                return .paste(Self.clean(text))
            }
            index += 1
        }
        return nil
    }

    /// Lines end in newlines only, the last one in nothing; no control characters but tabs.
    static func clean(_ text: String) -> String {
        var cleaned = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r": cleaned.append("\n")
            case "\n": if previous != "\r" { cleaned.append("\n") }
            case "\t": cleaned.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): break
            default: cleaned.append(scalar)
            }
            previous = scalar
        }
        while cleaned.last == "\n" { cleaned.removeLast() }
        return String(cleaned)
    }

    private mutating func nextCharacter(final: Bool) -> Unicode.Scalar? {
        let first = bytes[start]
        let length =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        let available = bytes[start...].prefix(length)
        if available.count < length, !final, available.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) { return nil }
        let text = String(decoding: available, as: UTF8.self).unicodeScalars
        guard let scalar = text.first, text.count == 1, available.count == length else {
            start += 1
            return "\u{FFFD}"
        }
        start += length
        return scalar
    }
}

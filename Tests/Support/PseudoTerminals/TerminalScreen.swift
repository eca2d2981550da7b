/// What a terminal shows after some output: as much of a VT100 as line editors use.
package struct TerminalScreen {
    package let columns: Int
    /// The cells of each line; the second cell of a wide character is nil.
    package private(set) var lines: [[Character?]] = [[]]
    package private(set) var row = 0
    package private(set) var column = 0
    /// The private modes that are on, such as 2004 for bracketed paste.
    package private(set) var modes: Set<Int> = []
    private var pending = String.UnicodeScalarView()

    package init(columns: Int) { self.columns = columns }

    /// The lines without trailing blanks.
    package var text: String {
        let shown = lines.map { line in
            var text = String(line.compactMap { $0 })
            while text.last == " " { text.removeLast() }
            return text
        }
        return shown.joined(separator: "\n")
    }

    package mutating func feed(_ output: String) {
        pending.append(contentsOf: output.unicodeScalars)
        while let scalar = pending.first {
            if scalar == "\u{1B}" {
                guard let length = sequenceLength() else { return }
                run(Array(pending.prefix(length)))
                pending.removeFirst(length)
            } else {
                pending.removeFirst()
                put(scalar)
            }
        }
    }

    // MARK: Details

    private func sequenceLength() -> Int? {
        let rest = pending.dropFirst()
        guard rest.first == "[" else { return rest.isEmpty ? nil : 2 }
        guard let final = rest.dropFirst().firstIndex(where: { (0x40...0x7E).contains($0.value) }) else { return nil }
        return pending.distance(from: pending.startIndex, to: final) + 1
    }

    private mutating func run(_ sequence: [Unicode.Scalar]) {
        guard sequence.count > 2, let final = sequence.last else { return }
        let body = String(String.UnicodeScalarView(sequence[2..<(sequence.count - 1)]))
        let number = Int(body.split(separator: ";").first ?? "") ?? 0
        let count = max(1, number)
        switch final {
        case "A": row = max(0, row - count)
        case "B": moveDown(count)
        case "C": column = min(columns - 1, column + count)
        case "D": column = max(0, column - count)
        case "G": column = count - 1
        case "K": if number == 0, column < lines[row].count { lines[row].removeSubrange(column...) }
        case "J":
            if column < lines[row].count { lines[row].removeSubrange(column...) }
            lines.removeSubrange((row + 1)...)
        case "P": lines[row].removeSubrange(min(column, lines[row].count)..<min(column + count, lines[row].count))
        case "@":
            pad()
            lines[row].insert(contentsOf: repeatElement(" ", count: count), at: column)
        case "h": if body.hasPrefix("?"), let mode = Int(body.dropFirst()) { modes.insert(mode) }
        case "l": if body.hasPrefix("?"), let mode = Int(body.dropFirst()) { modes.remove(mode) }
        default: break
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\r": column = 0
        case "\n": moveDown(1)
        case "\u{8}": column = max(0, column - 1)
        case _ where scalar.value < 0x20: break
        default:
            let width = Self.isWide(scalar) ? 2 : 1
            if column + width > columns {
                column = 0
                moveDown(1)
            }
            pad()
            let cells: [Character?] = [Character(scalar)] + Array(repeating: nil, count: width - 1)
            lines[row].replaceSubrange(column..<min(column + width, lines[row].count), with: cells)
            column += width
        }
    }

    // Not the C library's answer, which depends on the locale of the tests.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0x1F300...0x1FAFF, 0x20000...0x3FFFD: true
        default: false
        }
    }

    private mutating func pad() {
        if lines[row].count < column { lines[row] += Array(repeating: " ", count: column - lines[row].count) }
    }

    private mutating func moveDown(_ count: Int) {
        row += count
        while lines.count <= row { lines.append([]) }
    }
}

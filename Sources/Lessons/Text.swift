// Small pieces of text work. They go through UTF-8: a walk over Characters of every lesson would be felt at start-up.

extension String {
    /// Without blanks, tabs and line ends at either side.
    var trimmed: String {
        var bytes = Substring(self).utf8
        while let byte = bytes.first, Text.isBlank(byte) { bytes.removeFirst() }
        while let byte = bytes.last, Text.isBlank(byte) { bytes.removeLast() }
        return String(Substring(bytes))
    }

    var isBlank: Bool {
        utf8.allSatisfy(Text.isBlank)
    }

    /// What stands before and after the first occurrence of an ASCII character.
    func cut(at separator: Unicode.Scalar) -> (String, String)? {
        guard let index = unicodeScalars.firstIndex(of: separator) else { return nil }
        return (String(self[..<index]), String(self[unicodeScalars.index(after: index)...]))
    }

    func pieces(separatedBy separator: Unicode.Scalar) -> [String] {
        unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
    }

    /// The width of the leading blanks; a tab goes to the next multiple of four, as in Markdown.
    var indentation: Int {
        var width = 0
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: " "): width += 1
            case UInt8(ascii: "\t"): width += 4 - width % 4
            default: return width
            }
        }
        return width
    }

    /// Without at most `count` leading spaces.
    func unindented(by count: Int) -> String {
        var bytes = Substring(self).utf8
        var left = count
        while left > 0, bytes.first == UInt8(ascii: " ") {
            bytes.removeFirst()
            left -= 1
        }
        return String(Substring(bytes))
    }
}

enum Text {
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }

    /// The lines of a file, whatever ends them; a last line end opens no further line.
    static func lines(of text: String) -> [String] {
        var lines: [String] = []
        let bytes = Array(text.utf8)
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
                if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return lines
    }
}

/// The two kinds of names that a lesson writes.
enum Name {
    /// `[a-z0-9-]+`: lessons, exercises, questions.
    static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
    }

    /// A Python name.
    static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
        return text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
    }
}

/// Finds what a misspelt word was meant to be.
enum Spelling {
    /// The nearest candidate, if it is near enough to be meant.
    static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let distance = distance(word.lowercased(), candidate.lowercased())
            if distance <= max(1, max(word.count, candidate.count) / 3), distance < best?.distance ?? .max {
                best = (candidate, distance)
            }
        }
        return best?.word
    }

    /// Insertions, deletions, replacements and swaps of neighbours.
    private static func distance(_ left: String, _ right: String) -> Int {
        let a = Array(left.unicodeScalars.prefix(64)), b = Array(right.unicodeScalars.prefix(64))
        var rows = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
                row.append(cost)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}

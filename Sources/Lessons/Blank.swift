/// A blank of a starter: `______`, six underscores, as a token of its own outside strings and comments.
package struct Blank: Sendable, Equatable {
    package static let text = "______"

    /// In the source, from 1.
    package var line: Int
    /// In the line, from 1, counted in characters as a caret needs it.
    package var column: Int
    package var range: Range<String.Index>
    /// The number of underscores.
    var count: Int

    /// The blanks of a cell, in order.
    package static func all(in source: String) -> [Blank] {
        underscores(in: source).filter { $0.count == text.count }
    }

    /// The source with every blank replaced by the same text.
    package static func filled(_ source: String, with filling: String) -> String {
        filled(source, with: Array(repeating: filling, count: all(in: source).count))
    }

    /// The source with its blanks replaced in order; blanks without a filling stay.
    package static func filled(_ source: String, with fillings: [String]) -> String {
        var result = ""
        var end = source.startIndex
        for (blank, filling) in zip(all(in: source), fillings) {
            result += source[end..<blank.range.lowerBound]
            result += filling
            end = blank.range.upperBound
        }
        return result + source[end...]
    }

    /// Names of four or more underscores that are not six; nobody writes these but for a blank.
    static func misspelt(in source: String) -> [Blank] {
        underscores(in: source).filter { $0.count != text.count }
    }
}

// MARK: - Finding names in Python

extension Blank {
    /// Names that consist of four or more underscores.
    private static func underscores(in source: String) -> [Blank] {
        // Most cells have none, and the walk below is felt at start-up in a debug build.
        guard source.contains("____") else { return [] }
        let bytes = Array(source.utf8)
        var found: [Blank] = []
        var line = 1, lineStart = 0, index = 0
        func has(_ text: [UInt8], at index: Int) -> Bool {
            index + text.count <= bytes.count && bytes[index..<(index + text.count)].elementsEqual(text)
        }
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                lineStart = index + 1
                index += 1
            case UInt8(ascii: "#"):
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let isTriple = has([byte, byte, byte], at: index)
                let close = Array(repeating: byte, count: isTriple ? 3 : 1)
                index += close.count
                while index < bytes.count, !has(close, at: index) {
                    if bytes[index] == UInt8(ascii: "\n") {
                        // An unclosed string ends with its line; Python will say so when the cell runs.
                        if !isTriple { break }
                        line += 1
                        lineStart = index + 1
                    }
                    // A backslash guards the next character, in raw strings too; a guarded line end still is one.
                    let isGuard = bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count
                    if isGuard, bytes[index + 1] == UInt8(ascii: "\n") {
                        line += 1
                        lineStart = index + 2
                    }
                    index += isGuard ? 2 : 1
                }
                if has(close, at: index) { index += close.count }
            case let byte where isNamePart(byte):
                let start = index
                while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
                guard index - start >= 4, bytes[start..<index].allSatisfy({ $0 == UInt8(ascii: "_") }) else { continue }
                let utf8 = source.utf8
                let lower = utf8.index(utf8.startIndex, offsetBy: start)
                let upper = utf8.index(lower, offsetBy: index - start)
                let column = String(decoding: bytes[lineStart..<start], as: UTF8.self).count + 1
                found.append(Blank(line: line, column: column, range: lower..<upper, count: index - start))
            default:
                index += 1
            }
        }
        return found
    }

    /// Every byte of a non-ASCII character counts: names such as `δ______` are one token.
    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
        default: false
        }
    }
}

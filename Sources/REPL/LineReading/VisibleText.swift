import CLibEdit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Text made fit for a terminal: nothing in it moves the cursor.
package enum VisibleText {
    /// Shows control characters as `^X`, and others, without `unicode` all that is not ASCII, as Python's `\xe9`, `\u4e2d`.
    package static func make(_ text: String, unicode: Bool) -> String {
        var visible = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20: visible.append(contentsOf: "^\(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))".unicodeScalars)
            case 0x7F: visible.append(contentsOf: "^?".unicodeScalars)
            case 0x20..<0x7F: visible.append(scalar)
            default:
                if unicode, !moves(scalar) {
                    visible.append(scalar)
                } else {
                    visible.append(contentsOf: escape(scalar.value).unicodeScalars)
                }
            }
        }
        return String(visible)
    }

    /// The same for text of several lines, whose line ends and tabs stay.
    package static func lines(_ text: String, unicode: Bool) -> String {
        // Most text has nothing to hide, and some of it is as long as a large list's.
        if isPlain(text) { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { make(String($0), unicode: unicode) }.joined(separator: "\t")
        }.joined(separator: "\n")
    }

    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                guard byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 else { return false }
                index += 1
            }
            return true
        }
    }

    private static func escape(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        let (mark, width) = value < 0x100 ? ("\\x", 2) : value < 0x1_0000 ? ("\\u", 4) : ("\\U", 8)
        return mark + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    // C1 controls, line separators and what turns the writing direction.
    private static func moves(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
        default: false
        }
    }

    /// The columns that a text takes, by the terminal's own rule for wide characters.
    package static func cells(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + max(0, Int(wcwidth(wchar_t(bitPattern: $1.value)))) }
    }
}

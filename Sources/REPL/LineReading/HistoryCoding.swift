#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// History entries as lines of a text file: `\n` for a newline, `\\` for a backslash, `\xHH` for other control characters.
package enum HistoryCoding {
    package static func encode(_ entry: String) -> String {
        var line = ""
        for scalar in entry.unicodeScalars {
            switch scalar {
            case "\\": line += "\\\\"
            case "\n": line += "\\n"
            case "\t": line.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                line += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line
    }

    /// Unknown escapes stay as they are: a file edited by hand loses nothing.
    ///
    /// Bytes, and memchr to the next backslash: thousands of lines are decoded at the first Up.
    static func decode(line: UnsafeRawBufferPointer) -> String {
        var entry = ""
        var rest = line[...]
        while !rest.isEmpty {
            let here = UnsafeRawBufferPointer(rebasing: rest)
            guard let base = here.baseAddress, let found = memchr(base, 0x5C, here.count) else { break }
            let offset = UnsafeRawPointer(found) - base
            entry += String(decoding: UnsafeRawBufferPointer(rebasing: here[..<offset]), as: UTF8.self)
            rest = rest.dropFirst(offset + 1)
            switch rest.first {
            case 0x6E:
                entry += "\n"
                rest = rest.dropFirst()
            case 0x5C:
                entry += "\\"
                rest = rest.dropFirst()
            case 0x78:
                let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
                if let value = UInt8(digits, radix: 16), digits.utf8.count == 2, value < 0x20 || value == 0x7F {
                    entry.unicodeScalars.append(Unicode.Scalar(value))
                    rest = rest.dropFirst(3)
                } else {
                    entry += "\\"
                }
            default: entry += "\\"
            }
        }
        return entry + String(decoding: UnsafeRawBufferPointer(rebasing: rest), as: UTF8.self)
    }
}

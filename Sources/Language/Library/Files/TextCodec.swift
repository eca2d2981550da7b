/// Text as bytes, and back: the encodings that course code names.
enum TextCodec: String {
    case utf8 = "utf-8", utf8Signed = "utf-8-sig", ascii, latin1 = "latin-1"

    enum ErrorHandling: String { case strict, ignore, replace }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// - Throws: LookupError for a name that is none, and what says so for an encoding that is not here.
    static func named(_ name: String) throws -> TextCodec {
        switch String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }) {
        case "utf-8", "utf8", "u8", "cp65001": return .utf8
        case "utf-8-sig", "utf8-sig": return .utf8Signed
        case "ascii", "us-ascii", "646": return .ascii
        case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "8859": return .latin1
        case let other where foreign.contains(where: other.hasPrefix):
            throw Raised.notSupported("the encoding '\(name)'", instead: "utf-8, utf-8-sig, ascii and latin-1 are")
        default: throw Raised(.lookupError, "unknown encoding: \(name)")
        }
    }

    private static let foreign = ["utf", "gb", "big5", "cp", "windows", "iso", "euc", "shift", "sjis", "koi8", "mac", "mbcs", "hz", "idna", "punycode",
                                  "unicode-escape", "raw-unicode", "hex", "base64", "rot"]

    static func errorHandling(_ name: String) throws -> ErrorHandling {
        if let handling = ErrorHandling(rawValue: name) { return handling }
        if ["backslashreplace", "surrogateescape", "xmlcharrefreplace", "namereplace", "surrogatepass"].contains(name) {
            throw Raised.notSupported("errors='\(name)'", instead: "'strict', 'ignore' and 'replace' are")
        }
        throw Raised(.lookupError, "unknown error handler name '\(name)'")
    }

    // MARK: Decoding

    func decode(_ bytes: [UInt8], _ handling: ErrorHandling = .strict) throws -> String {
        switch self {
        case .utf8: return try decodeUTF8(bytes, handling)
        case .utf8Signed: return try decodeUTF8(bytes.starts(with: TextCodec.mark) ? Array(bytes.dropFirst(3)) : bytes, handling)
        case .latin1: return String(scalars: bytes.map { Unicode.Scalar($0) })
        case .ascii:
            if let bad = bytes.firstIndex(where: { $0 >= 0x80 }), handling == .strict {
                throw failure("ascii", bytes, bad..<(bad + 1), "ordinal not in range(128)")
            }
            return String(scalars: bytes.compactMap { $0 < 0x80 ? Unicode.Scalar($0) : handling == .replace ? "\u{FFFD}" : nil })
        }
    }

    private func decodeUTF8(_ bytes: [UInt8], _ handling: ErrorHandling) throws -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        if handling == .replace { return String(decoding: bytes, as: UTF8.self) }
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let (length, trouble) = TextCodec.sequence(bytes, at: index)
            if let trouble {
                guard handling == .ignore else { throw failure("utf-8", bytes, index..<(index + length), trouble) }
            } else {
                kept += bytes[index..<(index + length)]
            }
            index += length
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// How many bytes belong together at `index`, and what is wrong with them.
    private static func sequence(_ bytes: [UInt8], at index: Int) -> (length: Int, trouble: String?) {
        let first = bytes[index]
        let needed: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0..<0x80: return (1, nil)
        case 0xC2..<0xE0: needed = 2
        case 0xE0..<0xF0:
            needed = 3
            if first == 0xE0 { second = 0xA0...0xBF } else if first == 0xED { second = 0x80...0x9F }
        case 0xF0..<0xF5:
            needed = 4
            if first == 0xF0 { second = 0x90...0xBF } else if first == 0xF4 { second = 0x80...0x8F }
        default: return (1, "invalid start byte")
        }
        for offset in 1..<needed {
            guard index + offset < bytes.count else { return (offset, "unexpected end of data") }
            guard (offset == 1 ? second : 0x80...0xBF).contains(bytes[index + offset]) else { return (offset, "invalid continuation byte") }
        }
        return (needed, nil)
    }

    private func failure(_ name: String, _ bytes: [UInt8], _ range: Range<Int>, _ reason: String) -> Raised {
        let place = range.count == 1
            ? "byte 0x\(hexadecimal(UInt(bytes[range.lowerBound]), width: 2)) in position \(range.lowerBound)"
            : "bytes in position \(range.lowerBound)-\(range.upperBound - 1)"
        return Raised(.unicodeDecodeError, "'\(name)' codec can't decode \(place): \(reason)")
    }

    // MARK: Encoding

    func encode(_ text: String, _ handling: ErrorHandling = .strict) throws -> [UInt8] {
        switch self {
        case .utf8: return Array(text.utf8)
        case .utf8Signed: return TextCodec.mark + Array(text.utf8)
        case .ascii, .latin1:
            let limit: UInt32 = self == .ascii ? 0x80 : 0x100
            let scalars = Array(text.unicodeScalars)
            if handling == .strict, let bad = scalars.firstIndex(where: { $0.value >= limit }) {
                let end = scalars[bad...].firstIndex { $0.value < limit } ?? scalars.count
                let place = end - bad == 1 ? "character '\(StringText.escape(scalars[bad]))' in position \(bad)" : "characters in position \(bad)-\(end - 1)"
                throw Raised(.unicodeEncodeError, "'\(rawValue)' codec can't encode \(place): ordinal not in range(\(limit))")
            }
            return scalars.compactMap { $0.value < limit ? UInt8(truncatingIfNeeded: $0.value) : handling == .replace ? 0x3F : nil }
        }
    }
}

/// Searching in text by code points, without Unicode's equivalences: "é" is not "e" and an accent.
///
/// UTF-8 never finds a character in the middle of another one, so bytes are compared.
enum StringSearch {
    /// The first code point of the first occurrence of `needle`.
    static func find(_ needle: String, in text: String) -> Int? {
        let bytes = Array(text.utf8)
        return offset(of: Array(needle.utf8), in: bytes, from: 0).map { scalarCount(bytes[..<$0]) }
    }

    /// The byte where `needle` first stands at or after `start`.
    static func offset(of needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        let last = text.count - needle.count
        guard start <= last else { return nil }
        guard let first = needle.first else { return start }
        var (position, work) = (start, 0)
        while position <= last {
            if text[position] == first {
                var matched = 1
                while matched < needle.count, text[position + matched] == needle[matched] { matched += 1 }
                if matched == needle.count { return position }
                work += matched
                if work > mostWork { return offsetWithoutStepsBack(of: needle, in: text, from: position) }
            }
            position += 1
        }
        return nil
    }

    /// So many comparisons make a search that would take the product of both lengths.
    private static let mostWork = 1 << 20

    /// In the time of both lengths together (Knuth, Morris and Pratt).
    private static func offsetWithoutStepsBack(of needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        /// How much of the needle's start also ends its first `index + 1` bytes.
        var borders = [Int](repeating: 0, count: needle.count)
        func advance(_ matched: Int, _ byte: UInt8) -> Int {
            var matched = matched
            while matched > 0, needle[matched] != byte { matched = borders[matched - 1] }
            return needle[matched] == byte ? matched + 1 : 0
        }
        for index in needle.indices.dropFirst() { borders[index] = advance(borders[index - 1], needle[index]) }
        var matched = 0
        for position in start..<text.count {
            matched = advance(matched, text[position])
            if matched == needle.count { return position + 1 - matched }
        }
        return nil
    }

    /// The byte where `needle` last stands, ending at or before `end`.
    static func lastOffset(of needle: [UInt8], in text: [UInt8], before end: Int) -> Int? {
        var (position, work) = (end - needle.count, 0)
        while position >= 0 {
            var matched = 0
            while matched < needle.count, text[position + matched] == needle[matched] { matched += 1 }
            if matched == needle.count { return position }
            work += matched
            if work > mostWork {
                let before = Array(text[..<(position + needle.count)].reversed())
                return offsetWithoutStepsBack(of: needle.reversed(), in: before, from: 0).map { before.count - $0 - needle.count }
            }
            position -= 1
        }
        return nil
    }

    static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}

extension Unicode.Scalar {
    /// Python's `str.isspace`.
    var isPythonSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    var endsLine: Bool {
        switch value {
        case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    var isLetter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }

    var isDecimalDigit: Bool { properties.numericType == .decimal }
    var isCased: Bool { properties.isCased }
    var isUpper: Bool { properties.isUppercase }
    var isLower: Bool { properties.isLowercase }
    var isTitle: Bool { properties.generalCategory == .titlecaseLetter }
}

extension String {
    init(scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }

    /// Python's `lower()`: a sigma at the end of a word has a form of its own.
    var pythonLowercased: String {
        guard unicodeScalars.contains("Σ") else { return unicodeScalars.map(\.properties.lowercaseMapping).joined() }
        let scalars = Array(unicodeScalars)
        return scalars.indices.map { index in
            guard scalars[index] == "Σ" else { return scalars[index].properties.lowercaseMapping }
            let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
            let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
            return before?.isCased == true && after?.isCased != true ? "ς" : "σ"
        }.joined()
    }

    var pythonUppercased: String { unicodeScalars.map(\.properties.uppercaseMapping).joined() }
}

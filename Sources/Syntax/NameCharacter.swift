/// Characters that Python reads in a name as others: the micro sign is the Greek letter, a ligature its letters (Unicode's NFKC).
enum NameCharacter {
    private static let letters: [Unicode.Scalar: String] = [
        "\u{AA}": "a", "\u{B5}": "\u{3BC}", "\u{BA}": "o", "\u{17F}": "s", "\u{3D0}": "\u{3B2}", "\u{3D1}": "\u{3B8}", "\u{3D5}": "\u{3C6}",
        "\u{3D6}": "\u{3C0}", "\u{3F0}": "\u{3BA}", "\u{3F1}": "\u{3C1}", "\u{3F5}": "\u{3B5}", "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl",
        "\u{FB03}": "ffi", "\u{FB04}": "ffl", "\u{FB05}": "st", "\u{FB06}": "st",
    ]

    /// The character as it stands in the name.
    static func plain(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        if let text = letters[scalar] { return text.unicodeScalars }
        // Full-width letters, digits and the underscore.
        if (0xFF10...0xFF5A).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) { return String(plain).unicodeScalars }
        return String(scalar).unicodeScalars
    }

    /// Whether Python reads the character as another that is not known here: letters of formulas, small letters below the line.
    static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1D2C...0x1D6A, 0x2071, 0x207F, 0x2090...0x209C, 0x2100...0x2138, 0x213C...0x2149, 0x2160...0x2188, 0x1D400...0x1D7FF: true
        default: false
        }
    }
}

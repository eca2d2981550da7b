extension Lexer {
    /// Checks the letters of a name that is not plain ASCII: `δ` and `中文` are names, a no-break space or a typographic quote is not.
    mutating func verifyName(from start: Int) throws(SyntaxError) {
        var index = start
        while index < position {
            let scalar = scalars[index]
            let fits = scalar == "_"
                || (index == start ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue)
            if !fits {
                position = index + 1
                throw strangeCharacter(scalar)
            }
            if NameCharacter.isForeign(scalar) {
                position = index + 1
                throw SyntaxError(
                    "the character '\(scalar)' (U+\(hexadecimal(scalar.value))) in a name is not supported by lstm-repl; type a plain letter",
                    at: here(-1), kind: .notSupported)
            }
            index += 1
        }
    }

    /// The error for a character that no token begins with or holds; it has just been read.
    func strangeCharacter(_ scalar: Unicode.Scalar) -> SyntaxError {
        let code = hexadecimal(scalar.value)
        if scalar.value == 0 {
            return error("source code string cannot contain null bytes", advice: "There is a NUL character here; delete it.")
        }
        guard isPrintable(scalar) else {
            return error("invalid non-printable character U+\(code)", advice: advice(for: scalar))
        }
        return error("invalid character '\(scalar)' (U+\(code))", advice: advice(for: scalar))
    }

    /// A space of another kind, or a character that cannot be seen.
    func isForeignSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0xA0 && (scalar.properties.generalCategory == .spaceSeparator || isInvisible(scalar))
    }

    func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": true
        default: false
        }
    }

    private func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// What Python's `str.isprintable` says of one character.
    private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        case .spaceSeparator: scalar == " "
        default: true
        }
    }

    /// Characters that text programs and web pages put where Python wants a plain one.
    private func advice(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\u{A0}", "\u{2007}", "\u{202F}":
            return "This is a no-break space; type an ordinary space in its place."
        case "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}":
            return "This is an invisible character; delete it."
        case "\u{2000}"..."\u{200A}", "\u{205F}", "\u{3000}":
            return "This is a wide or narrow space; type an ordinary space in its place."
        case "“", "”", "„", "‟", "«", "»", "＂":
            return "This is a typographic quote; type a straight \" in its place."
        case "‘", "’", "‚", "‛", "‹", "›", "＇", "´":
            return "This is a typographic quote; type a straight ' in its place."
        case "–", "—", "−", "‐", "‑", "－":
            return "This is not the minus sign of the keyboard; type - in its place."
        case "×", "∗", "·", "⋅": return "Type * to multiply."
        case "÷": return "Type / to divide."
        case "≤": return "Type <= in its place."
        case "≥": return "Type >= in its place."
        case "≠": return "Type != in its place."
        case "，": return "This is a full-width comma; type , in its place."
        case "：": return "This is a full-width colon; type : in its place."
        case "；": return "This is a full-width semicolon; type ; in its place."
        case "（": return "This is a full-width parenthesis; type ( in its place."
        case "）": return "This is a full-width parenthesis; type ) in its place."
        case "…": return "This is one character for an ellipsis; type three dots in its place."
        case "²": return "Type **2 to square."
        case "³": return "Type **3 for the third power."
        case _ where scalar.value >= 0xFF01 && scalar.value <= 0xFF5E:
            guard let plain = Unicode.Scalar(scalar.value - 0xFEE0) else { return nil }
            return "This is a full-width character; type \(plain) in its place."
        default: return nil
        }
    }
}

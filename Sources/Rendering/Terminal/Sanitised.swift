extension Style {
    /// Text from a lesson, a file or a cell as it may be shown: control characters are made visible, never sent.
    ///
    ///     clean("a\u{1B}[2Jb")   // "a␛[2Jb", or "a\x1b[2Jb" in ASCII
    ///
    /// Line ends stay; tabs become spaces up to the next multiple of eight. In ASCII, letters beyond it are spelt out
    /// (`δ` is `delta`) or numbered (`\u4e2d`).
    package func clean(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var result = ""
        var column = 0
        // A return before a line end belongs to it.
        let text = text.replacing("\r\n", with: "\n")
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n":
                result.unicodeScalars.append(scalar)
                column = 0
            case "\t":
                let count = 8 - column % 8
                result += String(repeating: " ", count: count)
                column += count
            default:
                let shown = visible(scalar)
                result += shown
                column += DisplayWidth.of(shown)
            }
        }
        return result
    }

    /// The same in one line: a line end is made visible too.
    package func cleanLine(_ text: String) -> String {
        clean(text.replacing("\r\n", with: "\n").replacing("\n", with: isUnicode ? "␊" : "\\n"))
    }

    private func visible(_ scalar: Unicode.Scalar) -> String {
        let value = scalar.value
        if value >= 0x20 && value < 0x7F { return String(scalar) }
        if value < 0x20 || value == 0x7F {
            guard isUnicode, let picture = Unicode.Scalar(value == 0x7F ? 0x2421 : 0x2400 + value) else { return escaped(value) }
            return String(picture)
        }
        if value < 0xA0 || Style.isHarmful(value) { return escaped(value) }
        return isUnicode ? String(scalar) : Spelling.ascii[scalar] ?? escaped(value)
    }

    /// What would turn the direction of the text round it or start a new line in some terminals.
    private static func isHarmful(_ value: UInt32) -> Bool {
        switch value {
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }

    private func escaped(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        let (mark, count) = value < 0x100 ? ("\\x", 2) : value < 0x1_0000 ? ("\\u", 4) : ("\\U", 8)
        return mark + String(repeating: "0", count: max(count - digits.count, 0)) + digits
    }
}

/// How ASCII writes the letters that texts about recurrent networks use.
private enum Spelling {
    static let ascii: [Unicode.Scalar: String] = [
        "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "Δ": "Delta", "ε": "epsilon", "η": "eta", "θ": "theta",
        "λ": "lambda", "μ": "mu", "µ": "u", "ν": "nu", "π": "pi", "ρ": "rho", "σ": "sigma", "Σ": "Sum", "τ": "tau", "φ": "phi",
        "ϕ": "phi", "ψ": "psi", "ω": "omega", "Γ": "Gamma", "Θ": "Theta", "Λ": "Lambda", "Π": "Prod", "Φ": "Phi", "Ω": "Omega",
        "∂": "d", "∇": "grad ", "∑": "Sum", "∏": "Prod", "√": "sqrt", "∞": "inf", "∈": "in", "≈": "~=", "≠": "!=", "≤": "<=",
        "≥": ">=", "±": "+-", "×": "x", "·": "*", "⋅": "*", "⊙": "*", "∘": "*", "÷": "/", "−": "-", "‖": "||", "∥": "||",
        "→": "->", "←": "<-", "↦": "|->", "⇒": "=>", "↑": "^", "↓": "v",
        "–": "-", "—": "-", "‐": "-", "‑": "-", "…": "...", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "•": "*",
        "\u{A0}": " ", "⁰": "^0", "¹": "^1", "²": "^2", "³": "^3", "⁻": "^-", "ᵀ": "^T", "ₜ": "_t", "₀": "_0", "₁": "_1", "₂": "_2",
        "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "é": "e", "è": "e", "ê": "e", "à": "a",
        "ç": "c", "ñ": "n", "✓": "ok", "✗": "x", "│": "|", "─": "-", "█": "#", "░": ".",
    ]
}

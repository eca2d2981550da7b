import BigInt

extension Lexer {
    /// Reads a number: `1_000`, `0xff`, `0o17`, `0b1`, `1.`, `.5`, `1e-3`, `2j`.
    mutating func readNumber() throws(SyntaxError) {
        guard peek() == "0" else { return try readDecimal() }
        switch peek(1) {
        case "x", "X": try readDigits("hexadecimal", radix: 16)
        case "o", "O": try readDigits("octal", radix: 8)
        case "b", "B": try readDigits("binary", radix: 2)
        default: try readLeadingZero()
        }
    }

    private mutating func readDigits(_ kind: String, radix: UInt32) throws(SyntaxError) {
        position += 2
        repeat {
            if peek() == "_" { position += 1 }
            guard isDigit(peek(), radix: radix) else {
                if radix < 10, Syntax.isDigit(peek()) { throw wrongDigit(kind) }
                throw error("invalid \(kind) literal")
            }
            while isDigit(peek(), radix: radix) { position += 1 }
        } while peek() == "_"
        if radix < 10, Syntax.isDigit(peek()) { throw wrongDigit(kind) }
        try verifyEnd(kind)
    }

    private func wrongDigit(_ kind: String) -> SyntaxError {
        error("invalid digit '\(peek())' in \(kind) literal", offset: 0)
    }

    private func isDigit(_ scalar: Unicode.Scalar, radix: UInt32) -> Bool {
        switch scalar {
        case "0"..."9": scalar.value - 48 < radix
        case "a"..."f", "A"..."F": radix == 16
        default: false
        }
    }

    private mutating func readLeadingZero() throws(SyntaxError) {
        let start = position
        var isNonzero = false
        while true {
            if peek() == "_" {
                position += 1
                guard Syntax.isDigit(peek()) else { throw error("invalid decimal literal") }
            }
            guard peek() == "0" else { break }
            position += 1
        }
        let zerosEnd = position
        if Syntax.isDigit(peek()) {
            isNonzero = true
            try readTail()
        }
        switch peek() {
        case ".", "e", "E", "j", "J": try readFraction()
        default:
            if isNonzero {
                let span = Span(line: line, column: start - lineStart, endLine: line, endColumn: zerosEnd - lineStart)
                throw SyntaxError(
                    "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", at: span)
            }
            try verifyEnd("decimal")
        }
    }

    private mutating func readDecimal() throws(SyntaxError) {
        if peek() != "." { try readTail() }
        try readFraction()
    }

    /// Digits with single underscores between them; stands on the first.
    private mutating func readTail() throws(SyntaxError) {
        while true {
            while Syntax.isDigit(peek()) { position += 1 }
            guard peek() == "_" else { return }
            position += 1
            guard Syntax.isDigit(peek()) else { throw error("invalid decimal literal") }
        }
    }

    private mutating func readFraction() throws(SyntaxError) {
        if peek() == "." {
            position += 1
            if Syntax.isDigit(peek()) { try readTail() }
        }
        if peek() == "e" || peek() == "E" {
            let isSigned = peek(1) == "+" || peek(1) == "-"
            if isSigned {
                guard Syntax.isDigit(peek(2)) else {
                    position += 2
                    throw error("invalid decimal literal")
                }
                position += 2
            } else if Syntax.isDigit(peek(1)) {
                position += 1
            } else {
                return try verifyEnd("decimal")
            }
            try readTail()
        }
        if peek() == "j" || peek() == "J" {
            position += 1
            try verifyEnd("imaginary")
        } else {
            try verifyEnd("decimal")
        }
    }

    /// A number may not run into a name, save for the words that can follow one: `1if x else 2`.
    private mutating func verifyEnd(_ kind: String) throws(SyntaxError) {
        let next = peek()
        switch (next, peek(1)) {
        case ("i", "f"), ("i", "n"), ("i", "s"): return
        default: break
        }
        for word in ["and", "else", "for", "or", "not"] where isWord(word) { return }
        switch next {
        case "a"..."z", "A"..."Z", "0"..."9", "_": throw error("invalid \(kind) literal")
        default: return
        }
    }

    private func isWord(_ word: String) -> Bool {
        var offset = 0
        for scalar in word.unicodeScalars {
            guard peek(offset) == scalar else { return false }
            offset += 1
        }
        switch peek(offset) {
        case "a"..."z", "A"..."Z", "0"..."9", "_": return false
        case let next: return next.value < 128
        }
    }

    /// The value of the number that stands at `token`.
    func value(ofNumber token: Token) throws(SyntaxError) -> Expression.Kind {
        var digits = ""
        for scalar in scalars[token.start..<token.end] where scalar != "_" { digits.unicodeScalars.append(scalar) }
        let prefix = digits.prefix(2).lowercased()
        switch prefix {
        case "0x": return integer(digits.dropFirst(2), radix: 16)
        case "0o": return integer(digits.dropFirst(2), radix: 8)
        case "0b": return integer(digits.dropFirst(2), radix: 2)
        default: break
        }
        if digits.hasSuffix("j") || digits.hasSuffix("J") {
            return .imaginary(Double(digits.dropLast()) ?? Double(digits.dropLast() + "0") ?? 0)
        }
        if digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
            guard digits.utf8.count <= 4300 || !digits.contains(where: { $0 != "0" }) else {
                throw SyntaxError(
                    "Exceeds the limit (4300 digits) for integer string conversion: value has \(digits.utf8.count) digits; use "
                        + "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to "
                        + "avoid decimal conversion limits.", at: token.span)
            }
            return integer(digits[...], radix: 10)
        }
        return .float(decimal(digits))
    }

    private func integer(_ digits: Substring, radix: Int) -> Expression.Kind {
        if let small = Int(digits, radix: radix) { return .int(small) }
        return .bigInt(BigInt(digits, radix: radix) ?? 0)
    }

    /// `1.`, `.5`, `1.e3` and `1e400` too.
    private func decimal(_ digits: String) -> Double {
        if let value = Double(digits) { return value }
        var spelled = ""
        var previous: Character = " "
        for character in digits {
            if character == ".", !previous.isNumber { spelled.append("0") }
            if previous == ".", !character.isNumber { spelled.append("0") }
            spelled.append(character)
            previous = character
        }
        if previous == "." { spelled.append("0") }
        return Double(spelled) ?? .infinity
    }
}

extension Lexer {
    /// Whether the scalars `start..<end` are one of `r`, `b`, `u`, `f`, `rb`, `br`, `fr`, `rf`, in either case.
    func isStringPrefix(_ start: Int, _ end: Int) -> Bool {
        switch text(start, end).lowercased() {
        case "r", "b", "u", "f", "rb", "br", "fr", "rf": true
        default: false
        }
    }

    /// Reads a string whose prefix, if any, begins at `start`; stands on the quote.
    mutating func readString(from start: Int) throws(SyntaxError) {
        let firstLine = line, firstLineStart = lineStart
        let quote = peek()
        let isTriple = peek(1) == quote && peek(2) == quote
        position += isTriple ? 3 : 1
        while true {
            guard position < limit, isTriple || scalars[position] != "\n" else {
                throw unterminated(start, isTriple: isTriple, firstLine: firstLine, firstLineStart: firstLineStart)
            }
            let scalar = scalars[position]
            if scalar == "\0" {
                position += 1
                throw strangeCharacter(scalar)
            }
            if scalar == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
                position += isTriple ? 3 : 1
                break
            }
            if scalar == "\\", position + 1 < limit {
                position += 1
            }
            if scalars[position] == "\n" {
                line += 1
                lineStart = position + 1
            }
            position += 1
        }
        let span = Span(line: firstLine, column: start - firstLineStart, endLine: line, endColumn: position - lineStart)
        tokens.append(Token(kind: .string, start: start, end: position, span: span, isBracketed: isField || !brackets.isEmpty))
    }

    private func unterminated(_ start: Int, isTriple: Bool, firstLine: Int, firstLineStart: Int) -> SyntaxError {
        let column = start - firstLineStart
        let span = Span(line: firstLine, column: column, endLine: firstLine, endColumn: column + 1)
        if isField { return SyntaxError("f-string: unterminated string", at: span) }
        // CPython counts the line behind a last line end.
        if isTriple {
            var last = line
            if limit > 0, scalars[limit - 1] == "\n", line > firstLine, lineStart == limit { last -= 1 }
            return SyntaxError(
                "unterminated triple-quoted string literal (detected at line \(last))", at: span,
                advice: "Close it with the same three quotes that open it.", isIncomplete: true)
        }
        return SyntaxError(
            "unterminated string literal (detected at line \(line))", at: span,
            advice: "Close it with the quote that opens it, on the same line.")
    }
}

/// String literals beside each other, and f-strings.
extension Parser {
    /// One literal of a chain: its prefix, and where its text lies.
    private struct Literal {
        var token: Token
        var isRaw = false
        var isBytes = false
        var isFormatted = false
        var content: Range<Int>
    }

    // strings: STRING+
    mutating func parseStrings() throws(SyntaxError) -> Expression {
        let start = index
        var literals: [Literal] = []
        while current.kind == .string {
            literals.append(literal(current))
            advance()
        }
        let range = span(from: start)
        guard let first = literals.first else { throw invalidSyntax() }
        if literals.contains(where: { $0.isBytes != first.isBytes }) {
            throw error("cannot mix bytes and nonbytes literals", at: range)
        }
        if first.isBytes {
            var bytes: [UInt8] = []
            for literal in literals { bytes += try self.bytes(of: literal) }
            return Expression(.bytes(bytes), range)
        }
        var parts: [FormattedPart] = []
        for literal in literals {
            if literal.isFormatted {
                try readParts(of: literal, into: &parts)
            } else {
                append(try unescape(literal.content, in: literal), to: &parts)
            }
        }
        if literals.contains(where: { $0.isFormatted }) { return Expression(.formatted(parts), range) }
        guard case .literal(let text) = parts.first else { return Expression(.string(""), range) }
        return Expression(.string(text), range)
    }

    private func literal(_ token: Token) -> Literal {
        var literal = Literal(token: token, content: token.start..<token.end)
        var place = token.start
        prefix: while place < token.end {
            switch scalars[place] {
            case "r", "R": literal.isRaw = true
            case "b", "B": literal.isBytes = true
            case "f", "F": literal.isFormatted = true
            case "u", "U": break
            default: break prefix
            }
            place += 1
        }
        let isTriple = token.end - place >= 6 && scalars[place + 1] == scalars[place] && scalars[place + 2] == scalars[place]
        let width = isTriple ? 3 : 1
        literal.content = (place + width)..<max(place + width, token.end - width)
        return literal
    }

    private func append(_ text: String, to parts: inout [FormattedPart]) {
        guard !text.isEmpty else { return }
        if case .literal(let before) = parts.last {
            parts[parts.count - 1] = .literal(before + text)
        } else {
            parts.append(.literal(text))
        }
    }

    // MARK: Escapes

    private func bytes(of literal: Literal) throws(SyntaxError) -> [UInt8] {
        guard scalars[literal.content].allSatisfy({ $0.value < 128 }) else {
            throw error("bytes can only contain ASCII literal characters", at: literal.token.span)
        }
        var bytes: [UInt8] = []
        for scalar in try unescaped(literal.content, in: literal) { bytes.append(UInt8(truncatingIfNeeded: scalar.value)) }
        return bytes
    }

    private func unescape(_ range: Range<Int>, in literal: Literal) throws(SyntaxError) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: try unescaped(range, in: literal))
        return String(text)
    }

    private func unescaped(_ range: Range<Int>, in literal: Literal) throws(SyntaxError) -> [Unicode.Scalar] {
        if literal.isRaw { return Array(scalars[range]) }
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            let scalar = scalars[place]
            place += 1
            guard scalar == "\\", place < range.upperBound else {
                result.append(scalar)
                continue
            }
            let escape = scalars[place]
            place += 1
            switch escape {
            case "\n": break
            case "\\", "'", "\"": result.append(escape)
            case "n": result.append("\n")
            case "t": result.append("\t")
            case "r": result.append("\r")
            case "a": result.append("\u{7}")
            case "b": result.append("\u{8}")
            case "f": result.append("\u{C}")
            case "v": result.append("\u{B}")
            case "0"..."7":
                var value = escape.value - 48
                var count = 1
                while count < 3, place < range.upperBound, scalars[place] >= "0", scalars[place] <= "7" {
                    value = value * 8 + scalars[place].value - 48
                    place += 1
                    count += 1
                }
                result.append(Unicode.Scalar(literal.isBytes ? value & 255 : value) ?? "\u{FFFD}")
            case "x": result.append(try readCode(2, "x", at: &place, in: range, of: literal))
            case "u" where !literal.isBytes: result.append(try readCode(4, "u", at: &place, in: range, of: literal))
            case "U" where !literal.isBytes: result.append(try readCode(8, "U", at: &place, in: range, of: literal))
            case "N" where !literal.isBytes:
                throw notSupported("a character by name (\\N{...}) is not supported by lstm-repl; type the character itself", at: literal.token.span)
            default:
                result.append("\\")
                result.append(escape)
            }
        }
        return result
    }

    /// The character of `\x41`, `\u03b4` or `\U0001f600`; `place` stands behind the letter.
    private func readCode(
        _ width: Int, _ letter: String, at place: inout Int, in range: Range<Int>, of literal: Literal
    ) throws(SyntaxError) -> Unicode.Scalar {
        let start = place - 2
        var value: UInt32 = 0
        var count = 0
        while count < width, place < range.upperBound, scalars[place].value < 128, let digit = Character(scalars[place]).hexDigitValue {
            value = value * 16 + UInt32(digit)
            place += 1
            count += 1
        }
        let offset = start - range.lowerBound
        if count < width {
            if literal.isBytes {
                throw error("(value error) invalid \\x escape at position \(offset)", at: literal.token.span)
            }
            let shape = "\\" + letter + String(repeating: "X", count: width)
            let last = max(offset, place - 1 - range.lowerBound)
            throw error(
                "(unicode error) 'unicodeescape' codec can't decode bytes in position \(offset)-\(last): truncated \(shape) escape",
                at: literal.token.span)
        }
        if let scalar = Unicode.Scalar(value) { return scalar }
        guard value > 0x10FFFF else {
            throw notSupported("half a surrogate pair (\\\(letter)...) is not supported by lstm-repl", at: literal.token.span)
        }
        throw error(
            "(unicode error) 'unicodeescape' codec can't decode bytes in position \(offset)-\(place - 1 - range.lowerBound): "
                + "illegal Unicode character", at: literal.token.span)
    }

    // MARK: Fields

    /// Where the reader of an f-string stands.
    private struct Cursor {
        var place: Int
        let end: Int
    }

    private mutating func readParts(of literal: Literal, into parts: inout [FormattedPart]) throws(SyntaxError) {
        var cursor = Cursor(place: literal.content.lowerBound, end: literal.content.upperBound)
        try readParts(&cursor, of: literal, nesting: 0, into: &parts)
    }

    // formatted: (text | '{{' | '}}' | field)*
    /// At nesting 0 reads to the end of the string, else to the `}` that ends the format.
    private mutating func readParts(
        _ cursor: inout Cursor, of literal: Literal, nesting: Int, into parts: inout [FormattedPart]
    ) throws(SyntaxError) {
        var textStart = cursor.place
        while cursor.place < cursor.end {
            let scalar = scalars[cursor.place]
            let isDoubled = cursor.place + 1 < cursor.end && scalars[cursor.place + 1] == scalar
            if scalar == "\\", !literal.isRaw, cursor.place + 1 < cursor.end {
                if scalars[cursor.place + 1] == "N" { _ = try unescape(cursor.place..<cursor.end, in: literal) }
                // `\{` is a backslash before a field.
                cursor.place += scalars[cursor.place + 1] == "{" || scalars[cursor.place + 1] == "}" ? 1 : 2
                continue
            }
            guard scalar == "{" || scalar == "}" else {
                cursor.place += 1
                continue
            }
            if scalar == "}", nesting > 0 { break }
            if isDoubled, nesting == 0 {
                append(try unescape(textStart..<(cursor.place + 1), in: literal), to: &parts)
                cursor.place += 2
                textStart = cursor.place
                continue
            }
            append(try unescape(textStart..<cursor.place, in: literal), to: &parts)
            guard scalar == "{" else { throw fieldError("single '}' is not allowed", at: cursor.place, of: literal) }
            guard nesting < 2 else { throw fieldError("expressions nested too deeply", at: cursor.place, of: literal) }
            try readField(&cursor, of: literal, nesting: nesting, into: &parts)
            textStart = cursor.place
        }
        append(try unescape(textStart..<cursor.place, in: literal), to: &parts)
    }

    // field: '{' (star_expressions | yield) ['='] ['!' ('r' | 's' | 'a')] [':' formatted] '}'
    private mutating func readField(
        _ cursor: inout Cursor, of literal: Literal, nesting: Int, into parts: inout [FormattedPart]
    ) throws(SyntaxError) {
        let start = cursor.place + 1
        cursor.place = start
        try skipExpression(&cursor, of: literal)
        let end = cursor.place
        guard end < cursor.end else { throw fieldError("expecting '}'", at: end, of: literal) }
        let value = try parseField(start..<end, of: literal)
        var text: String?
        if scalars[end] == "=" {
            cursor.place += 1
            while cursor.place < cursor.end, scalars[cursor.place].properties.isWhitespace { cursor.place += 1 }
            text = lexer.text(start, cursor.place)
        }
        var conversion: Character?
        if cursor.place < cursor.end, scalars[cursor.place] == "!" {
            cursor.place += 1
            guard cursor.place < cursor.end else { throw fieldError("expecting '}'", at: cursor.place, of: literal) }
            let letter = scalars[cursor.place]
            guard letter == "r" || letter == "s" || letter == "a" else {
                throw fieldError("invalid conversion character: expected 's', 'r', or 'a'", at: cursor.place, of: literal)
            }
            conversion = Character(letter)
            cursor.place += 1
        }
        var spec: [FormattedPart] = []
        if cursor.place < cursor.end, scalars[cursor.place] == ":" {
            cursor.place += 1
            try readParts(&cursor, of: literal, nesting: nesting + 1, into: &spec)
        }
        guard cursor.place < cursor.end, scalars[cursor.place] == "}" else {
            throw fieldError("expecting '}'", at: cursor.place, of: literal)
        }
        cursor.place += 1
        parts.append(.field(value: value, text: text, conversion: conversion, spec: spec))
    }

    /// Finds the end of a field's expression: a `}`, `!`, `:` or `=` outside of brackets and strings.
    private func skipExpression(_ cursor: inout Cursor, of literal: Literal) throws(SyntaxError) {
        var brackets: [Unicode.Scalar] = []
        var quote: (mark: Unicode.Scalar, isTriple: Bool)?
        while cursor.place < cursor.end {
            let scalar = scalars[cursor.place]
            func next(_ offset: Int) -> Unicode.Scalar {
                cursor.place + offset < cursor.end ? scalars[cursor.place + offset] : "\0"
            }
            if scalar == "\\" { throw fieldError("expression part cannot include a backslash", at: cursor.place, of: literal, joint: " ") }
            if let open = quote {
                if scalar == open.mark {
                    if !open.isTriple {
                        quote = nil
                    } else if next(1) == scalar, next(2) == scalar {
                        cursor.place += 2
                        quote = nil
                    }
                }
                cursor.place += 1
                continue
            }
            switch scalar {
            case "'", "\"":
                let isTriple = next(1) == scalar && next(2) == scalar
                quote = (scalar, isTriple)
                if isTriple { cursor.place += 2 }
            case "(", "[", "{":
                guard brackets.count < Lexer.bracketLimit else {
                    throw fieldError("too many nested parenthesis", at: cursor.place, of: literal)
                }
                brackets.append(scalar)
            case "#":
                throw fieldError("expression part cannot include '#'", at: cursor.place, of: literal, joint: " ")
            case "!", ":", "=", "<", ">", "}":
                guard brackets.isEmpty else {
                    if scalar == "}" { try close(&brackets, with: scalar, at: cursor.place, of: literal) }
                    break
                }
                if next(1) == "=", scalar == "!" || scalar == "=" || scalar == "<" || scalar == ">" {
                    cursor.place += 1
                    break
                }
                if scalar == "<" || scalar == ">" { break }
                return
            case ")", "]":
                try close(&brackets, with: scalar, at: cursor.place, of: literal)
            default: break
            }
            cursor.place += 1
        }
        if quote != nil { throw fieldError("unterminated string", at: cursor.place, of: literal) }
        if let open = brackets.last { throw fieldError("unmatched '\(open)'", at: cursor.place, of: literal) }
    }

    private func close(
        _ brackets: inout [Unicode.Scalar], with scalar: Unicode.Scalar, at place: Int, of literal: Literal
    ) throws(SyntaxError) {
        guard let open = brackets.popLast() else { throw fieldError("unmatched '\(scalar)'", at: place, of: literal) }
        switch (open, scalar) {
        case ("(", ")"), ("[", "]"), ("{", "}"): return
        default:
            throw fieldError(
                "closing parenthesis '\(scalar)' does not match opening parenthesis '\(open)'", at: place, of: literal)
        }
    }

    /// Parses the expression of a field, as if it stood in parentheses.
    private mutating func parseField(_ range: Range<Int>, of literal: Literal) throws(SyntaxError) -> Expression {
        guard !scalars[range].allSatisfy({ $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\u{C}" || $0 == "\r" }) else {
            if scalars[range.upperBound] == "!" || scalars[range.upperBound] == ":" || scalars[range.upperBound] == "=" {
                throw fieldError("expression required before '\(scalars[range.upperBound])'", at: range.upperBound, of: literal)
            }
            throw fieldError("empty expression not allowed", at: range.upperBound, of: literal)
        }
        let (line, lineStart) = lineOf(range.lowerBound, in: literal)
        var inner = Lexer(scalars, range: range, line: line, lineStart: lineStart)
        inner.tokenize()
        if var failure = inner.failure {
            if !failure.message.hasPrefix("f-string") { failure.message = "f-string: " + failure.message }
            throw failure
        }
        var parser = Parser(inner, depth: depth + 1, fieldDepth: fieldDepth + 1)
        guard parser.depth <= Parser.depthLimit else { throw fieldError("too deeply nested", at: range.lowerBound, of: literal) }
        parser.functions = functions
        let value = try parser.parseFieldValue()
        functions = parser.functions
        lateNameError = Parser.earlier(lateNameError, parser.lateNameError)
        latePlaceError = Parser.earlier(latePlaceError, parser.latePlaceError)
        height = max(height, parser.height)
        try grow()
        return value
    }

    // field_value: yield | named_expression | star_named_expressions
    private mutating func parseFieldValue() throws(SyntaxError) -> Expression {
        let start = index
        let value: Expression
        if isAt(.yield) {
            value = try parseYield()
        } else if isAt(.doubleStar) {
            let stars = current.span
            advance()
            _ = try parseExpression()
            throw error("cannot use double starred expression here", at: stars)
        } else {
            let first = try parseStarNamedExpression()
            if isAt(.for) {
                value = Expression(.generator(first, try parseClauses(behind: first)), span(from: start))
            } else if isAt(.comma) {
                var elements = [first]
                while take(.comma), current.kind != .end { elements.append(try parseStarNamedExpression()) }
                value = Expression(.tuple(elements), span(from: start))
            } else {
                if case .starred = first.kind, isAt(.end), tokens[start].kind == .symbol(.star) {
                    throw error("cannot use starred expression here", at: first.span)
                }
                value = first
            }
        }
        guard current.kind == .end else { throw invalidSyntax() }
        return value
    }

    private func isAt(_ kind: Token.Kind) -> Bool { current.kind == kind }

    private func lineOf(_ place: Int, in literal: Literal) -> (line: Int, lineStart: Int) {
        var line = Int(literal.token.span.line)
        var lineStart = literal.token.start - Int(literal.token.span.column)
        for index in literal.token.start..<place where scalars[index] == "\n" {
            line += 1
            lineStart = index + 1
        }
        return (line, lineStart)
    }

    private func fieldError(_ message: String, at place: Int, of literal: Literal, joint: String = ": ") -> SyntaxError {
        let (line, lineStart) = lineOf(min(place, literal.token.end), in: literal)
        let column = place - lineStart
        return SyntaxError("f-string" + joint + message, at: Span(line: line, column: column, endLine: line, endColumn: column + 1))
    }
}

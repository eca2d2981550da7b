/// Cuts a source into tokens: names, numbers, strings, symbols, and the line ends and indents that Python's blocks are made of.
///
/// Every line of a program is cut before any of it is parsed, up to the first mistake; the parser decides whether that is the one to report.
struct Lexer {
    /// Where the characters come from, and the tokens made so far.
    let scalars: [Unicode.Scalar]
    /// The place behind the last scalar to read; a field of an f-string ends before its text does.
    let limit: Int
    var tokens: [Token] = []
    var trailingComments: [Int: String] = [:]
    /// What stopped the reading, if anything did.
    var failure: SyntaxError?

    var position: Int
    var line: Int
    /// The place of column 0 of the present line.
    var lineStart: Int
    var isAtLineStart: Bool
    /// Where the comment at the end of the present line begins.
    private var commentStart: Int?
    /// The end of the text, or of the last line of code where only ends of lines follow that.
    private(set) var endOfText = Span(line: 1, column: 0, endLine: 1, endColumn: 0)

    /// An open bracket: what it is, and where.
    struct Bracket {
        var symbol: Symbol
        var span: Span
    }
    var brackets: [Bracket] = []
    /// The open blocks' columns, once with a tab as eight columns and once as one: blocks must agree in both.
    var indents: [(column: Int, alternate: Int)] = [(0, 0)]
    /// Whether this reads one field of an f-string, which has no lines and no blocks.
    let isField: Bool

    /// Whether spaces that web pages use count as spaces: no program can hold them outside texts and comments.
    var isLenient = false

    static let bracketLimit = 200
    static let indentLimit = 100

    init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            // Windows ends its lines with \r\n; a lone \r counts as one too.
            if scalar == "\n", scalars.last == "\r" {
                scalars[scalars.count - 1] = "\n"
            } else {
                if scalars.last == "\r" { scalars[scalars.count - 1] = "\n" }
                scalars.append(scalar)
            }
        }
        if scalars.last == "\r" { scalars[scalars.count - 1] = "\n" }
        self.scalars = scalars
        limit = scalars.count
        // A byte order mark is no part of the text.
        position = scalars.first == "\u{FEFF}" ? 1 : 0
        line = 1
        lineStart = position
        isAtLineStart = true
        isField = false
    }

    /// A lexer of one field of an f-string: `range` of `scalars`, which begins on `line`.
    init(_ scalars: [Unicode.Scalar], range: Range<Int>, line: Int, lineStart: Int) {
        self.scalars = scalars
        limit = range.upperBound
        position = range.lowerBound
        self.line = line
        self.lineStart = lineStart
        isAtLineStart = false
        isField = true
    }

    /// Reads all tokens, up to the first mistake; the last one is `.end`.
    mutating func tokenize() {
        tokens.reserveCapacity((limit - position) / 3 + 4)
        do {
            while try readToken() {}
        } catch {
            failure = error
            position = min(position, limit)
            add(.end, from: position)
        }
    }

    // MARK: Characters

    /// The scalar `offset` behind the present one, or NUL where the text ends.
    func peek(_ offset: Int = 0) -> Unicode.Scalar {
        let index = position + offset
        return index < limit ? scalars[index] : "\0"
    }

    var isAtEnd: Bool { position >= limit }

    /// One place on the present line, as wide as one character.
    func here(_ offset: Int = 0) -> Span {
        let column = max(0, position + offset - lineStart)
        return Span(line: line, column: column, endLine: line, endColumn: column + 1)
    }

    /// An error at the last character that was read, where CPython's tokenizer points.
    func error(_ message: String, advice: String? = nil, offset: Int = -1) -> SyntaxError {
        SyntaxError(message, at: here(offset), advice: advice)
    }

    func text(_ start: Int, _ end: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[start..<end])
        return String(text)
    }

    // MARK: Tokens

    /// Appends a token that began at `start` and ends at the present position.
    mutating func add(_ kind: Token.Kind, from start: Int) {
        let span = Span(line: line, column: start - lineStart, endLine: line, endColumn: position - lineStart)
        tokens.append(Token(kind: kind, start: start, end: position, span: span, isBracketed: isField || !brackets.isEmpty))
    }

    /// Reads what comes next; false at the end.
    private mutating func readToken() throws(SyntaxError) -> Bool {
        if isAtLineStart {
            isAtLineStart = false
            try readIndentation()
        }
        skipSpaces()
        guard !isAtEnd else { return finish() }
        let start = position
        let scalar = scalars[position]
        switch scalar {
        case "#":
            readComment()
        case "\n":
            readLineEnd()
        case "\\":
            try readContinuation()
        case "a"..."z", "A"..."Z", "_":
            try readNameOrString()
        case "0"..."9":
            try readNumber()
            add(.number, from: start)
        case "." where isDigit(peek(1)):
            try readNumber()
            add(.number, from: start)
        case "\"", "'":
            try readString(from: start)
        case _ where scalar.value >= 128:
            try readNameOrString()
        default:
            try readSymbol()
        }
        return true
    }

    private mutating func skipSpaces() {
        while position < limit {
            let scalar = scalars[position]
            guard scalar == " " || scalar == "\t" || scalar == "\u{C}" || isLenient && isForeignSpace(scalar) else { return }
            position += 1
        }
    }

    private mutating func readComment() {
        let start = position + 1
        commentStart = position
        while position < limit, scalars[position] != "\n" { position += 1 }
        guard let last = tokens.last, Int(last.span.endLine) == line else { return }
        switch last.kind {
        case .indent, .dedent, .newline: return
        default: break
        }
        var first = start, end = position
        while first < end, scalars[first].properties.isWhitespace { first += 1 }
        while end > first, scalars[end - 1].properties.isWhitespace { end -= 1 }
        trailingComments[line] = text(first, end)
    }

    private mutating func readLineEnd() {
        if brackets.isEmpty, !isField {
            switch tokens.last?.kind {
            case nil, .newline, .indent, .dedent: break
            default: addLineEnd(width: 1)
            }
            isAtLineStart = true
        }
        commentStart = nil
        position += 1
        line += 1
        lineStart = position
    }

    private mutating func addLineEnd(width: Int) {
        let column = (commentStart ?? position) - lineStart
        let span = Span(line: line, column: column, endLine: line, endColumn: column + width)
        tokens.append(Token(kind: .newline, start: position, end: position, span: span, isBracketed: false))
    }

    /// A backslash joins the next line to this one.
    mutating func readContinuation() throws(SyntaxError) {
        position += 1
        guard !isAtEnd else { throw unexpectedEnd() }
        guard scalars[position] == "\n" else {
            throw error("unexpected character after line continuation character", offset: 0)
        }
        guard position + 1 < limit else { throw unexpectedEnd() }
        position += 1
        line += 1
        lineStart = position
    }

    private func unexpectedEnd() -> SyntaxError {
        var error = error("unexpected EOF while parsing", offset: 0)
        error.isIncomplete = true
        return error
    }

    private mutating func readNameOrString() throws(SyntaxError) {
        let start = position
        var isASCII = true
        while position < limit {
            let scalar = scalars[position]
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_": break
            case _ where isLenient && isForeignSpace(scalar):
                if !isASCII { try verifyName(from: start) }
                return addName(from: start)
            case _ where scalar.value >= 128: isASCII = false
            case "\"", "'":
                if isStringPrefix(start, position) { return try readString(from: start) }
                if !isASCII { try verifyName(from: start) }
                return addName(from: start)
            default:
                if !isASCII { try verifyName(from: start) }
                return addName(from: start)
            }
            position += 1
        }
        if !isASCII { try verifyName(from: start) }
        addName(from: start)
    }

    private mutating func addName(from start: Int) {
        // The longest keyword has eight letters.
        if position - start <= 8, let keyword = Keyword.byText[text(start, position)] {
            add(.keyword(keyword), from: start)
        } else {
            add(.name, from: start)
        }
    }

    private mutating func readSymbol() throws(SyntaxError) {
        let start = position
        guard let (symbol, length) = Symbol.longest(peek(), peek(1), peek(2)) else {
            position += 1
            throw strangeCharacter(scalars[start])
        }
        position += length
        switch symbol {
        case .leftParenthesis, .leftBracket, .leftBrace:
            guard brackets.count < Lexer.bracketLimit else { throw error("too many nested parentheses") }
            brackets.append(Bracket(symbol: symbol, span: here(-1)))
        case .rightParenthesis, .rightBracket, .rightBrace:
            try close(symbol)
        default: break
        }
        add(.symbol(symbol), from: start)
    }

    private mutating func close(_ symbol: Symbol) throws(SyntaxError) {
        guard let opening = brackets.popLast() else { throw error("unmatched '\(symbol.rawValue)'") }
        switch (opening.symbol, symbol) {
        case (.leftParenthesis, .rightParenthesis), (.leftBracket, .rightBracket), (.leftBrace, .rightBrace): return
        default: break
        }
        let place = Int(opening.span.line) == line ? "" : " on line \(opening.span.line)"
        throw error(
            "closing parenthesis '\(symbol.rawValue)' does not match opening parenthesis '\(opening.symbol.rawValue)'\(place)")
    }

    /// Closes the last line and every open block.
    private mutating func finish() -> Bool {
        if brackets.isEmpty, !isField {
            switch tokens.last?.kind {
            case nil, .newline, .indent, .dedent: break
            default: addLineEnd(width: 0)
            }
            if position > lineStart {
                let column = position - lineStart
                endOfText = Span(line: line, column: column, endLine: line, endColumn: column + 1)
            } else if let last = tokens.last(where: { $0.kind == .newline }) {
                endOfText = last.span
            }
            // The blocks end on a line of their own, behind the last one.
            if position > lineStart {
                line += 1
                lineStart = position
            }
            for _ in indents.dropFirst() { add(.dedent, from: position) }
        }
        add(.end, from: position)
        return false
    }
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

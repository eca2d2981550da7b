/// Builds the tree of a program out of its tokens, by recursive descent; each function stands under the rule of the grammar that it reads.
///
/// The rules are those of Python 3.11 (docs.python.org/3.11/reference/grammar.html), with CPython's own words for a mistake.
struct Parser {
    let scalars: [Unicode.Scalar]
    let tokens: [Token]
    let lexer: Lexer
    var index = 0
    /// The last token that any rule has looked at.
    var furthest = 0
    /// How many expressions stand open around the present one: the parser recurses that deep.
    var depth: Int
    /// At least the height of the tree of the present expression: whoever walks over it recurses that deep.
    var height = 0
    /// The functions around the present place, innermost last: whether each holds a `yield`.
    var functions: [Bool] = []
    /// Whether an expression is read only to see that it is one: a missing comma is then no mistake of its own.
    var isTrying = false
    /// Where the last element of a tuple without parentheses begins.
    var lastElement = 0
    /// Mistakes that are reported only when the whole program has been read, names first, then places.
    var lateNameError: SyntaxError?
    var latePlaceError: SyntaxError?
    /// Whether this reads one field of an f-string, and how deep it stands in others.
    let fieldDepth: Int

    static let depthLimit = 400
    static let heightLimit = 2000

    init(_ lexer: Lexer, depth: Int = 0, fieldDepth: Int = 0) {
        self.lexer = lexer
        scalars = lexer.scalars
        tokens = lexer.tokens
        self.depth = depth
        self.fieldDepth = fieldDepth
    }

    // program: statement* END
    mutating func parseProgram() throws(SyntaxError) -> [Statement] {
        do throws(SyntaxError) {
            var body: [Statement] = []
            while current.kind != .end { try parseStatement(into: &body) }
            if let failure = lexer.failure { throw failure }
            return body
        } catch {
            throw overruled(error)
        }
    }

    /// What to report in place of a mistake in the order of tokens.
    ///
    /// A misspelt token counts before it wherever the two stand; a line that is wrongly indented or wrongly continued does so only where
    /// the parser has come as far as that.
    private func overruled(_ error: SyntaxError) -> SyntaxError {
        guard let failure = lexer.failure else { return withOpenBracket(error) }
        if tokens[furthest].kind == .end { return failure }
        if error.message.hasPrefix("unexpected ind") || error.message.hasPrefix("unexpected unind") { return error }
        let isSpelling =
            failure.kind == .syntax && !failure.message.hasPrefix("unexpected character after") && !failure.message.hasPrefix("unexpected EOF")
        return isSpelling ? failure : withOpenBracket(error)
    }

    /// An open bracket swallows the lines behind it: it, not what came of it, is the mistake to report.
    private func withOpenBracket(_ error: SyntaxError) -> SyntaxError {
        guard let bracket = lexer.brackets.last, error.kind != .notSupported else { return error }
        let token = tokens[furthest]
        let isAtEnd = token.kind == .end
        guard isAtEnd || token.span.line > bracket.span.line else { return error }
        return SyntaxError("'\(bracket.symbol.rawValue)' was never closed", at: bracket.span, isIncomplete: isAtEnd)
    }

    // MARK: Tokens

    var current: Token { tokens[index] }

    func kind(_ offset: Int) -> Token.Kind {
        tokens[min(index + offset, tokens.count - 1)].kind
    }

    func isAt(_ symbol: Symbol) -> Bool { current.kind == .symbol(symbol) }
    func isAt(_ keyword: Keyword) -> Bool { current.kind == .keyword(keyword) }

    mutating func advance() {
        if index < tokens.count - 1 { index += 1 }
        if index > furthest { furthest = index }
    }

    mutating func take(_ symbol: Symbol) -> Bool {
        guard isAt(symbol) else { return false }
        advance()
        return true
    }

    mutating func take(_ keyword: Keyword) -> Bool {
        guard isAt(keyword) else { return false }
        advance()
        return true
    }

    mutating func expect(_ symbol: Symbol) throws(SyntaxError) {
        guard take(symbol) else { throw invalidSyntax() }
    }

    mutating func expect(_ keyword: Keyword) throws(SyntaxError) {
        guard take(keyword) else { throw invalidSyntax() }
    }

    mutating func expectName() throws(SyntaxError) -> (text: String, span: Span) {
        guard current.kind == .name else { throw invalidSyntax() }
        let token = current
        advance()
        return (text(of: token), token.span)
    }

    /// The letters of a token; a micro sign is the Greek letter, as in Python.
    func text(of token: Token) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars[token.start..<token.end] {
            if scalar.isASCII { text.append(scalar) } else { text += NameCharacter.plain(scalar) }
        }
        return String(text)
    }

    /// From token `start` to the last one taken.
    func span(from start: Int) -> Span {
        tokens[start].span.to(tokens[max(start, index - 1)].span)
    }

    // MARK: Errors

    /// The error that no rule has a better word for, at the present token.
    @inline(never)
    func invalidSyntax() -> SyntaxError {
        if fieldDepth > 0 { return SyntaxError("f-string: invalid syntax", at: current.span) }
        switch current.kind {
        case .indent: return SyntaxError("unexpected indent", at: current.span, kind: .indentation)
        case .dedent where !isAtEndOfText:
            return SyntaxError("unexpected unindent", at: current.span, kind: .indentation)
        default: return SyntaxError("invalid syntax", at: current.span, isIncomplete: isAtEndOfText)
        }
    }

    @inline(never)
    func error(_ message: String, at span: Span, advice: String? = nil) -> SyntaxError {
        SyntaxError(fieldDepth > 0 ? "f-string: " + message : message, at: span, advice: advice)
    }

    /// The mistake that stands first of two.
    static func earlier(_ one: SyntaxError?, _ other: SyntaxError?) -> SyntaxError? {
        guard let one, let other else { return one ?? other }
        return (other.span.line, other.span.column) < (one.span.line, one.span.column) ? other : one
    }

    @inline(never)
    func notSupported(_ message: String, at span: Span) -> SyntaxError {
        SyntaxError(message, at: span, kind: .notSupported)
    }

    /// Whether nothing but the ends of blocks follows, so that more lines could still go on here.
    var isAtEndOfText: Bool {
        var index = index
        while tokens[index].kind == .dedent { index += 1 }
        return tokens[index].kind == .end && lexer.failure == nil
    }

    /// Where the present token stands, or the end of the last line where no more follows.
    var placeOfNext: Span {
        isAtEndOfText ? lexer.endOfText : current.span
    }

    // MARK: Trying

    /// What `rule` reads, or nil, having read nothing, where it does not fit. A mistake with a message of its own is thrown.
    mutating func attempt<T>(_ rule: (inout Parser) throws(SyntaxError) -> T) throws(SyntaxError) -> T? {
        let saved = (index, depth, height)
        do {
            return try rule(&self)
        } catch {
            (index, depth, height) = saved
            if error.message.hasSuffix("invalid syntax") { return nil }
            throw error
        }
    }

    /// Whether `rule` fits here; reads nothing.
    mutating func fits<T>(_ rule: (inout Parser) throws(SyntaxError) -> T) -> Bool {
        let saved = (index, depth, height)
        defer { (index, depth, height) = saved }
        do {
            _ = try rule(&self)
            return true
        } catch {
            return false
        }
    }

    // MARK: Limits

    /// Notes one more node above the present expression.
    mutating func grow() throws(SyntaxError) {
        height += 1
        guard height <= Parser.heightLimit else { throw tooComplex() }
    }

    mutating func descend() throws(SyntaxError) {
        depth += 1
        guard depth <= Parser.depthLimit else { throw tooComplex() }
    }

    @inline(never)
    private func tooComplex() -> SyntaxError {
        SyntaxError(
            "parser stack overflow: the expression is too deeply nested", at: current.span,
            advice: "Give a part of it a name of its own in a line before.")
    }

    /// One of several parts that stand beside each other: the highest counts, not the sum.
    mutating func part<T>(_ rule: (inout Parser) throws(SyntaxError) -> T) throws(SyntaxError) -> T {
        let outer = height
        height = 0
        let value = try rule(&self)
        height = max(outer, height)
        return value
    }
}

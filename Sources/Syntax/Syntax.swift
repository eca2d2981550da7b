/// Parses a program, or the one that text copied from a notebook shows.
///
/// - Throws: `SyntaxError`, with the message that CPython 3.11 has for the same mistake.
package func parse(_ source: Source) throws(SyntaxError) -> Program {
    // `In [3]: x = 1` is an annotation to Python, and nothing that could run: no program begins so.
    if NotebookText.beginsWithNumberedPrompt(source), let program = try NotebookText.parse(source, after: nil) { return program }
    do throws(SyntaxError) {
        return try parsePython(source, isLenient: false)
    } catch {
        guard let program = try NotebookText.parse(source, after: error) else {
            var error = error
            if let advice = LostDocstring.advice(error, in: source) { error.advice = advice }
            throw error
        }
        return program
    }
}

/// - Parameter isLenient: whether spaces of other kinds count as spaces, and invisible characters as nothing.
func parsePython(_ source: Source, isLenient: Bool) throws(SyntaxError) -> Program {
    var lexer = Lexer(source.text)
    lexer.isLenient = isLenient
    lexer.tokenize()
    var parser = Parser(lexer)
    let body = try parser.parseProgram()
    if let error = Parser.earlier(parser.lateNameError, firstError { () throws(SyntaxError) in try Scopes.check(body) }) { throw error }
    if let error = Parser.earlier(parser.latePlaceError, firstError { () throws(SyntaxError) in try Placement.check(body) }) { throw error }
    return Program(source: source, body: body, trailingComments: lexer.trailingComments)
}

private func firstError(_ check: () throws(SyntaxError) -> Void) -> SyntaxError? {
    do {
        try check()
        return nil
    } catch {
        return error
    }
}

/// Whether what has been typed at a prompt can run, wants more lines, or never can run.
package enum Completeness: Equatable {
    case complete
    case incomplete
    case invalid(SyntaxError)
}

/// Judges the lines typed so far, joined by line ends: `"x = 1"` is one line, `"if x:\n    y\n"` is two and an empty one.
///
/// A statement with a block waits for the empty line that ends it; anything else is complete as soon as it parses.
package func isComplete(_ text: String) -> Completeness {
    do {
        let program = try parse(Source(name: "<input>", text: text))
        guard let last = program.body.last, last.kind.holdsBlock else { return .complete }
        let lastLine = program.source.text.unicodeScalars.reversed().prefix { $0 != "\n" && $0 != "\r" }
        return lastLine.allSatisfy { $0.properties.isWhitespace } ? .complete : .incomplete
    } catch {
        return error.isIncomplete ? .incomplete : .invalid(error)
    }
}

extension Statement.Kind {
    /// Whether the statement has lines of its own below it.
    var holdsBlock: Bool {
        switch self {
        case .if, .while, .for, .function, .class, .try, .with: true
        default: false
        }
    }
}

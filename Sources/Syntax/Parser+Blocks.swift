/// Statements that hold blocks.
extension Parser {
    // compound_statement: if | while | for | try | with | function | class
    mutating func parseCompound() throws(SyntaxError) -> Statement? {
        let start = index
        let kind: Statement.Kind
        switch current.kind {
        case .keyword(.if): kind = try parseIf()
        case .keyword(.while): kind = try parseWhile()
        case .keyword(.for): kind = try parseFor()
        case .keyword(.try): kind = try parseTry()
        case .keyword(.with): kind = try parseWith()
        case .keyword(.def): kind = try parseFunction(decorators: [])
        case .keyword(.class): kind = try parseClass(decorators: [])
        case .symbol(.at): kind = try parseDecorated()
        case .keyword(.async): throw notSupported("'async' is not supported by lstm-repl; write a plain def", at: current.span)
        default: return nil
        }
        return Statement(kind, blockSpan(from: start))
    }

    /// From token `start` to the last one before the ends of lines and blocks.
    private func blockSpan(from start: Int) -> Span {
        var last = index - 1
        while last > start, tokens[last].kind == .newline || tokens[last].kind == .dedent { last -= 1 }
        return tokens[start].span.to(tokens[max(start, last)].span)
    }

    // block: NEWLINE INDENT statement+ DEDENT | simple_line
    /// `owner` is what the block belongs to and `line` where that stands, for the message where it is missing.
    mutating func parseBlock(of owner: String, line: Int32) throws(SyntaxError) -> [Statement] {
        var body: [Statement] = []
        guard current.kind == .newline else {
            if startsCompound { throw invalidSyntax() }
            try parseSimpleLine(into: &body)
            return body
        }
        advance()
        guard current.kind == .indent else {
            throw SyntaxError(
                "expected an indented block after \(owner) on line \(line)", at: placeOfNext, kind: .indentation,
                advice: "Indent the lines that belong to it by four spaces.", isIncomplete: isAtEndOfText)
        }
        advance()
        while current.kind != .dedent, current.kind != .end { try parseStatement(into: &body) }
        if current.kind == .dedent { advance() }
        return body
    }

    private var startsCompound: Bool {
        switch current.kind {
        case .keyword(.if), .keyword(.while), .keyword(.for), .keyword(.try), .keyword(.with), .keyword(.def), .keyword(.class),
            .symbol(.at): true
        default: false
        }
    }

    func expectedColon() -> SyntaxError { error("expected ':'", at: current.span) }

    /// The `:` before a block: it is named where the line ends without it, or wherever it is missing if `isForced`.
    mutating func expectColon(isForced: Bool = false) throws(SyntaxError) {
        if take(.colon) { return }
        guard isForced || current.kind == .newline else { throw invalidSyntax() }
        throw expectedColon()
    }

    // if: 'if' named_expression ':' block ('elif' named_expression ':' block)* ['else' ':' block]
    private mutating func parseIf() throws(SyntaxError) -> Statement.Kind {
        var branches: [(condition: Expression, body: [Statement], start: Int, end: Span)] = []
        var orElse: [Statement] = []
        var end = current.span
        repeat {
            guard branches.count < 500 else {
                throw SyntaxError("too many statically nested blocks", at: current.span, advice: "Look the choice up in a dictionary.")
            }
            let start = index
            let owner = isAt(.if) ? "'if' statement" : "'elif' statement"
            let line = current.span.line
            advance()
            height = 0
            let condition = try parseNamedExpression()
            try expectColon()
            let body = try parseBlock(of: owner, line: line)
            end = blockSpan(from: start)
            branches.append((condition, body, start, end))
        } while isAt(.elif)
        if let body = try parseElse() {
            orElse = body
            end = blockSpan(from: index - 1)
        }
        var kind = Statement.Kind.pass
        for (place, branch) in branches.enumerated().reversed() {
            kind = .if(condition: branch.condition, body: branch.body, orElse: orElse)
            if place > 0 { orElse = [Statement(kind, tokens[branch.start].span.to(blockSpan(from: branch.start)))] }
        }
        return kind
    }

    // else: 'else' ':' block
    private mutating func parseElse() throws(SyntaxError) -> [Statement]? {
        let line = current.span.line
        guard take(.else) else { return nil }
        try expectColon(isForced: true)
        return try parseBlock(of: "'else' statement", line: line)
    }

    // while: 'while' named_expression ':' block [else]
    private mutating func parseWhile() throws(SyntaxError) -> Statement.Kind {
        let line = current.span.line
        advance()
        let condition = try parseNamedExpression()
        try expectColon()
        let body = try parseBlock(of: "'while' statement", line: line)
        return .while(condition: condition, body: body, orElse: try parseElse() ?? [])
    }

    // for: 'for' star_targets 'in' star_expressions ':' block [else]
    private mutating func parseFor() throws(SyntaxError) -> Statement.Kind {
        let line = current.span.line
        advance()
        let target = try parseForTarget()
        try expect(.in)
        let iterable = try parseStarExpressions()
        try expectColon()
        let body = try parseBlock(of: "'for' statement", line: line)
        return .for(target: target, iterable: iterable, body: body, orElse: try parseElse() ?? [])
    }

    // MARK: with

    // with: 'with' (item (',' item)* | '(' item (',' item)* [','] ')') ':' block
    private mutating func parseWith() throws(SyntaxError) -> Statement.Kind {
        let line = current.span.line
        advance()
        var items: [(context: Expression, target: Expression?)] = []
        let start = index
        if isAt(.leftParenthesis),
            fits({ (parser) throws(SyntaxError) in
                parser.advance()
                _ = try parser.parseWithItems(isGroup: true)
                try parser.expect(.rightParenthesis)
                guard parser.isAt(.colon) || parser.current.kind == .newline else { throw parser.invalidSyntax() }
            }) {
            advance()
            items = try parseWithItems(isGroup: true)
            advance()
        } else {
            index = start
            items = try parseWithItems(isGroup: false)
        }
        try expectColon()
        return .with(items: items, body: try parseBlock(of: "'with' statement", line: line))
    }

    // item: expression ['as' star_target]
    private mutating func parseWithItems(isGroup: Bool) throws(SyntaxError) -> [(context: Expression, target: Expression?)] {
        var items: [(context: Expression, target: Expression?)] = []
        repeat {
            if isGroup, !items.isEmpty, isAt(.rightParenthesis) { break }
            height = 0
            let context = try parseExpression()
            var target: Expression?
            if take(.as) {
                let value = isAt(.star) ? try parseStarExpression() : try parseExpression()
                guard isAt(.comma) || isAt(.colon) || isAt(.rightParenthesis) || current.kind == .newline else { throw invalidSyntax() }
                try checkTarget(value, kind: .assignment)
                target = value
            }
            items.append((context, target))
        } while take(.comma)
        return items
    }

    // MARK: try

    // try: 'try' ':' block (handler+ ['else' ':' block] ['finally' ':' block] | 'finally' ':' block)
    private mutating func parseTry() throws(SyntaxError) -> Statement.Kind {
        let line = current.span.line
        advance()
        try expectColon(isForced: true)
        let body = try parseBlock(of: "'try' statement", line: line)
        var handlers: [TryStatement.Handler] = []
        while isAt(.except) { handlers.append(try parseHandler()) }
        guard !handlers.isEmpty || isAt(.finally) else {
            throw SyntaxError("expected 'except' or 'finally' block", at: placeOfNext, isIncomplete: isAtEndOfText)
        }
        let orElse = handlers.isEmpty ? [] : try parseElse() ?? []
        var finally: [Statement] = []
        let finallyLine = current.span.line
        if take(.finally) {
            try expectColon(isForced: true)
            finally = try parseBlock(of: "'finally' statement", line: finallyLine)
        }
        return .try(TryStatement(body: body, handlers: handlers, orElse: orElse, finally: finally))
    }

    // handler: 'except' [expression ['as' NAME]] ':' block
    private mutating func parseHandler() throws(SyntaxError) -> TryStatement.Handler {
        let start = index
        let line = current.span.line
        advance()
        if isAt(.star) {
            let star = current.span
            advance()
            if isAt(.colon) || current.kind == .newline { throw error("expected one or more exception types", at: current.span) }
            throw notSupported("'except*' is not supported by lstm-repl; write except", at: star)
        }
        var type: Expression?
        var name: String?
        if !isAt(.colon), current.kind != .newline {
            height = 0
            let value = try parseExpression()
            if isAt(.comma) { try refuseExceptionList(behind: value) }
            if take(.as) { name = try expectName().text }
            type = value
        }
        try expectColon()
        let body = try parseBlock(of: "'except' statement", line: line)
        return TryStatement.Handler(type: type, name: name, body: body, span: blockSpan(from: start))
    }

    /// `except A, B:`, as Python 2 had it.
    private mutating func refuseExceptionList(behind first: Expression) throws(SyntaxError) {
        let comma = index
        advance()
        let list = fits { (parser) throws(SyntaxError) in
            _ = try parser.parseStarExpressions()
            if parser.take(.as) { _ = try parser.expectName() }
            try parser.expect(.colon)
        }
        index = comma
        guard list else { throw invalidSyntax() }
        throw error("multiple exception types must be parenthesized", at: first.span)
    }

    // MARK: Functions and classes

    // decorated: ('@' named_expression NEWLINE)+ (function | class)
    private mutating func parseDecorated() throws(SyntaxError) -> Statement.Kind {
        var decorators: [Expression] = []
        while take(.at) {
            height = 0
            decorators.append(try parseNamedExpression())
            guard current.kind == .newline else { throw invalidSyntax() }
            advance()
        }
        if isAt(.def) { return try parseFunction(decorators: decorators) }
        if isAt(.class) { return try parseClass(decorators: decorators) }
        if isAt(.async) { throw notSupported("'async' is not supported by lstm-repl; write a plain def", at: current.span) }
        throw invalidSyntax()
    }

    // function: 'def' NAME '(' [parameters] ')' ['->' expression] ':' block
    private mutating func parseFunction(decorators: [Expression]) throws(SyntaxError) -> Statement.Kind {
        let line = current.span.line
        advance()
        let name = try expectName()
        guard take(.leftParenthesis) else { throw error("expected '('", at: current.span) }
        let parameters = try parseParameters(isLambda: false)
        try expect(.rightParenthesis)
        let returns = take(.arrow) ? try parseExpression() : nil
        try expectColon(isForced: true)
        functions.append(false)
        let body = try parseBlock(of: "function definition", line: line)
        let isGenerator = functions.popLast() ?? false
        return .function(
            FunctionDefinition(
                name: name.text, parameters: parameters, body: body, decorators: decorators, returns: returns,
                docstring: docstring(of: body), isGenerator: isGenerator, nameSpan: name.span))
    }

    // class: 'class' NAME ['(' [arguments] ')'] ':' block
    private mutating func parseClass(decorators: [Expression]) throws(SyntaxError) -> Statement.Kind {
        let line = current.span.line
        advance()
        let name = try expectName()
        var bases: [Expression] = []
        var keywords: [(name: String, value: Expression)] = []
        if isAt(.leftParenthesis) {
            for argument in try parseArguments(allowsGenerator: false) {
                switch argument.kind {
                case .positional: bases.append(argument.value)
                case .keyword(let keyword): keywords.append((keyword, argument.value))
                case .starred: bases.append(Expression(.starred(argument.value), argument.value.span))
                case .doubleStarred: throw notSupported("'**' in the bases of a class is not supported by lstm-repl; write the keywords out", at: argument.value.span)
                }
            }
        }
        try expectColon()
        // A `yield` in a class is no part of the function around it.
        functions.append(false)
        let body = try parseBlock(of: "class definition", line: line)
        functions.removeLast()
        return .class(
            ClassDefinition(
                name: name.text, bases: bases, keywords: keywords, body: body, decorators: decorators,
                docstring: docstring(of: body)))
    }

    private func docstring(of body: [Statement]) -> String? {
        guard case .expression(let first) = body.first?.kind, case .string(let text) = first.kind else { return nil }
        return text
    }
}

/// Simple statements, and the lines that they stand on.
extension Parser {
    // statement: compound_statement | simple_statement (';' simple_statement)* [';'] NEWLINE
    mutating func parseStatement(into body: inout [Statement]) throws(SyntaxError) {
        height = 0
        if let compound = try parseCompound() {
            body.append(compound)
            return
        }
        let start = index
        do {
            try parseSimpleLine(into: &body)
        } catch {
            if isMatchHeader(at: start) {
                throw notSupported("'match' is not supported by lstm-repl; write if and elif", at: tokens[start].span)
            }
            throw error
        }
    }

    // simple_line: simple_statement (';' simple_statement)* [';'] NEWLINE
    mutating func parseSimpleLine(into body: inout [Statement]) throws(SyntaxError) {
        repeat {
            height = 0
            body.append(try parseSimple())
        } while take(.semicolon) && current.kind != .newline
        guard current.kind == .newline else { throw invalidSyntax() }
        advance()
    }

    /// Whether the line at `start` reads `match subject:` and its block begins with `case`.
    private func isMatchHeader(at start: Int) -> Bool {
        guard tokens[start].kind == .name, text(of: tokens[start]) == "match" else { return false }
        guard let end = tokens[start...].firstIndex(where: { $0.kind == .newline }), end + 2 < tokens.count else { return false }
        return tokens[end - 1].kind == .symbol(.colon) && tokens[end + 1].kind == .indent && tokens[end + 2].kind == .name
            && text(of: tokens[end + 2]) == "case"
    }

    private mutating func parseSimple() throws(SyntaxError) -> Statement {
        let start = index
        let kind: Statement.Kind
        switch current.kind {
        case .keyword(.pass): advance(); kind = .pass
        case .keyword(.break): advance(); kind = .break
        case .keyword(.continue): advance(); kind = .continue
        case .keyword(.return): kind = try parseReturn()
        case .keyword(.raise): kind = try parseRaise()
        case .keyword(.assert): kind = try parseAssert()
        case .keyword(.del): kind = try parseDelete()
        case .keyword(.global): kind = .global(try parseNames())
        case .keyword(.nonlocal): kind = .nonlocal(try parseNames())
        case .keyword(.import): kind = try parseImport()
        case .keyword(.from): kind = try parseImportFrom()
        default: kind = try parseExpressionStatement()
        }
        return Statement(kind, span(from: start))
    }

    // return: 'return' [star_expressions]
    private mutating func parseReturn() throws(SyntaxError) -> Statement.Kind {
        advance()
        guard startsExpression || isAt(.star) else { return .return(nil) }
        return .return(try parseStarExpressions())
    }

    // raise: 'raise' [expression ['from' expression]]
    private mutating func parseRaise() throws(SyntaxError) -> Statement.Kind {
        advance()
        guard startsExpression else { return .raise(nil, cause: nil) }
        let exception = try parseExpression()
        guard take(.from) else { return .raise(exception, cause: nil) }
        return .raise(exception, cause: try parseExpression())
    }

    // assert: 'assert' expression [',' expression]
    private mutating func parseAssert() throws(SyntaxError) -> Statement.Kind {
        advance()
        let condition = try parseExpression()
        guard take(.comma) else { return .assert(condition, message: nil) }
        return .assert(condition, message: try parseExpression())
    }

    // del: 'del' target (',' target)* [',']
    private mutating func parseDelete() throws(SyntaxError) -> Statement.Kind {
        advance()
        let start = index
        let target = try parseStarExpressions()
        try checkTarget(target, kind: .deletion)
        guard isAt(.semicolon) || current.kind == .newline else { throw invalidSyntax() }
        if case .tuple(let elements) = target.kind, !isParenthesised(target, start: start) { return .delete(elements) }
        return .delete([target])
    }

    /// Whether the tuple read since token `start` has parentheses of its own.
    private func isParenthesised(_ target: Expression, start: Int) -> Bool {
        guard case .tuple(let elements) = target.kind, let first = elements.first else { return true }
        return tokens[start].kind == .symbol(.leftParenthesis) && first.span != tokens[start].span
            && (first.span.line, first.span.column) != (tokens[start].span.line, tokens[start].span.column)
            && tokens[index - 1].kind == .symbol(.rightParenthesis) && closes(start, at: index - 1)
    }

    /// Whether the bracket that token `start` opens is closed by token `end`.
    private func closes(_ start: Int, at end: Int) -> Bool {
        var level = 0
        for place in start...max(start, end) {
            switch tokens[place].kind {
            case .symbol(.leftParenthesis), .symbol(.leftBracket), .symbol(.leftBrace): level += 1
            case .symbol(.rightParenthesis), .symbol(.rightBracket), .symbol(.rightBrace): level -= 1
            default: break
            }
            if level == 0 { return place == end }
        }
        return false
    }

    // global: ('global' | 'nonlocal') NAME (',' NAME)*
    private mutating func parseNames() throws(SyntaxError) -> [String] {
        advance()
        var names = [try expectName().text]
        while take(.comma) { names.append(try expectName().text) }
        return names
    }

    // MARK: Imports

    // import: 'import' dotted_name ['as' NAME] (',' dotted_name ['as' NAME])*
    private mutating func parseImport() throws(SyntaxError) -> Statement.Kind {
        advance()
        var modules: [ImportedModule] = []
        repeat {
            let start = index
            let name = try parseDottedName()
            let alias = take(.as) ? try expectName().text : nil
            modules.append(ImportedModule(name: name, alias: alias, span: span(from: start)))
        } while take(.comma)
        return .import(modules)
    }

    // dotted_name: NAME ('.' NAME)*
    private mutating func parseDottedName() throws(SyntaxError) -> String {
        var parts = [try expectName().text]
        while take(.dot) { parts.append(try expectName().text) }
        return parts.joined(separator: ".")
    }

    // import_from: 'from' '.'* [dotted_name] 'import' ('*' | names | '(' names [','] ')')    names: NAME ['as' NAME] (',' NAME ['as' NAME])*
    private mutating func parseImportFrom() throws(SyntaxError) -> Statement.Kind {
        advance()
        var module = ""
        while isAt(.dot) || isAt(.ellipsis) {
            module += isAt(.dot) ? "." : "..."
            advance()
        }
        if module.isEmpty || current.kind == .name { module += try parseDottedName() }
        try expect(.import)
        if take(.star) { return .importFrom(module: module, names: []) }
        let isGroup = take(.leftParenthesis)
        var names: [ImportedModule] = []
        repeat {
            if isGroup, !names.isEmpty, isAt(.rightParenthesis) { break }
            if !isGroup, !names.isEmpty, current.kind == .newline {
                throw error("trailing comma not allowed without surrounding parentheses", at: current.span)
            }
            let start = index
            let name = try expectName().text
            let alias = take(.as) ? try expectName().text : nil
            names.append(ImportedModule(name: name, alias: alias, span: span(from: start)))
        } while take(.comma)
        if isGroup { try expect(.rightParenthesis) }
        return .importFrom(module: module, names: names)
    }

    // MARK: Expressions and assignments

    // expression_statement: star_expressions | yield
    // assignment: (star_targets '=')+ value | target augmented_operator value | target ':' expression ['=' value]
    private mutating func parseExpressionStatement() throws(SyntaxError) -> Statement.Kind {
        let start = index
        if isAt(.yield) {
            let value = try parseYield()
            guard !isAt(.assign) else { throw error("assignment to yield expression not possible", at: value.span) }
            return .expression(value)
        }
        let first = try parseStarExpressions()
        switch current.kind {
        case .symbol(.assign): return try parseAssignment(first, start: start)
        case .symbol(.walrus):
            if index > start + 1 { try refuseWalrus(behind: first) }
            return .expression(first)
        case .symbol(.colon): return try parseAnnotatedAssignment(first, start: start)
        case .symbol(let symbol):
            guard let augmented = Parser.augmentedOperators[symbol] else { return .expression(first) }
            return try parseAugmentedAssignment(first, operator: augmented)
        default: return .expression(first)
        }
    }

    // value: yield | star_expressions
    private mutating func parseValue() throws(SyntaxError) -> Expression {
        isAt(.yield) ? try parseYield() : try parseStarExpressions()
    }

    private mutating func parseAssignment(_ first: Expression, start: Int) throws(SyntaxError) -> Statement.Kind {
        var targets: [Expression] = []
        var value = first
        while isAt(.assign) {
            if value.isYield, tokens[index - 1].kind != .symbol(.rightParenthesis) {
                throw error("assignment to yield expression not possible", at: value.span)
            }
            if let wrong = invalidTarget(value, kind: .assignment) {
                if targets.isEmpty, wrong.span == value.span {
                    try refuseAssignment(in: value, start: start)
                } else if targets.isEmpty, case .tuple(let elements) = value.kind, let last = elements.last,
                    !isParenthesised(value, start: start), tokens[index - 1].kind != .symbol(.comma) {
                    try refuseAssignment(in: last, start: lastElement)
                }
                try checkTarget(value, kind: .assignment)
            }
            advance()
            targets.append(value)
            value = try part { (parser) throws(SyntaxError) in try parser.parseValue() }
        }
        return .assign(targets: targets, value: value)
    }

    private mutating func parseAnnotatedAssignment(_ target: Expression, start: Int) throws(SyntaxError) -> Statement.Kind {
        let colon = index
        advance()
        if case .name = target.kind {} else if !fits({ (parser) throws(SyntaxError) in try parser.parseExpression() }),
            invalidTarget(target, kind: .assignment) != nil {
            index = colon
            throw invalidSyntax()
        }
        let annotation = try parseExpression()
        switch target.kind {
        case .name, .attribute, .index: break
        case .list: throw error("only single target (not list) can be annotated", at: target.span)
        case .tuple(let elements):
            let place = tokens[start].kind == .symbol(.leftParenthesis) ? target : elements.first ?? target
            throw error("only single target (not tuple) can be annotated", at: place.span)
        case .starred: throw invalidSyntax()
        default: throw error("illegal target for annotation", at: target.span)
        }
        guard take(.assign) else { return .annotatedAssign(target: target, annotation: annotation, value: nil) }
        return .annotatedAssign(target: target, annotation: annotation, value: try parseValue())
    }

    private mutating func parseAugmentedAssignment(
        _ target: Expression, operator augmented: BinaryOperator
    ) throws(SyntaxError) -> Statement.Kind {
        let sign = index
        advance()
        switch target.kind {
        case .name, .attribute, .index: break
        default:
            guard fits({ (parser) throws(SyntaxError) in try parser.parseValue() }) else {
                index = sign
                throw invalidSyntax()
            }
            throw error("'\(name(of: target))' is an illegal expression for augmented assignment", at: target.span)
        }
        let value = try part { (parser) throws(SyntaxError) in try parser.parseValue() }
        return .augmentedAssign(target: target, operator: augmented, value: value)
    }

    private static let augmentedOperators: [Symbol: BinaryOperator] = [
        .plusAssign: .add, .minusAssign: .subtract, .starAssign: .multiply, .slashAssign: .divide, .doubleSlashAssign: .floorDivide,
        .percentAssign: .modulo, .doubleStarAssign: .power, .atAssign: .matrixMultiply, .ampersandAssign: .bitAnd,
        .barAssign: .bitOr, .caretAssign: .bitXor, .shiftLeftAssign: .shiftLeft, .shiftRightAssign: .shiftRight,
    ]
}

/// The arguments of a call and the parameters of a function.
extension Parser {
    // arguments: '(' [argument (',' argument)* [',']] ')'    argument: named_expression | NAME '=' expression | '*' expression | '**' expression
    /// Stands on the opening parenthesis. A generator may be a call's only argument without parentheses of its own, but no base of a class.
    mutating func parseArguments(allowsGenerator: Bool = true) throws(SyntaxError) -> [Argument] {
        let opening = index
        advance()
        var arguments: [Argument] = []
        var hasKeyword = false, hasMapping = false
        var keywords: Set<String> = []
        while !isAt(.rightParenthesis) {
            let start = index
            if isAt(.star), hasMapping {
                throw error("iterable argument unpacking follows keyword argument unpacking", at: current.span)
            }
            let argument = try part { (parser) throws(SyntaxError) in try parser.parseArgument() }
            switch argument.kind {
            case .keyword(let name):
                hasKeyword = true
                if !keywords.insert(name).inserted {
                    latePlaceError = Parser.earlier(
                        latePlaceError, error("keyword argument repeated: \(name)", at: span(from: start)))
                }
            case .doubleStarred: hasMapping = true
            case .starred: break
            case .positional:
                if isAt(.for) || isAt(.async) {
                    arguments.append(
                        try parseBareGenerator(argument.value, opening: opening, start: start, isFirst: arguments.isEmpty,
                            isAllowed: allowsGenerator))
                    try expect(.rightParenthesis)
                    return arguments
                }
                if hasKeyword || hasMapping {
                    try skipArguments()
                    throw error(
                        "positional argument follows keyword argument" + (hasMapping ? " unpacking" : ""), at: current.span)
                }
            }
            arguments.append(argument)
            guard take(.comma) else { break }
        }
        try expect(.rightParenthesis)
        return arguments
    }

    /// Goes on to the end of the arguments, as far as they can be read: that is where CPython points.
    private mutating func skipArguments() throws(SyntaxError) {
        while isAt(.comma) {
            advance()
            guard !isAt(.rightParenthesis), try attempt({ (parser) throws(SyntaxError) in try parser.parseArgument() }) != nil else { return }
        }
    }

    private mutating func parseBareGenerator(
        _ element: Expression, opening: Int, start: Int, isFirst: Bool, isAllowed: Bool
    ) throws(SyntaxError) -> Argument {
        let mark = index
        let clauses = try parseClauses(behind: element)
        guard isFirst, !isAt(.comma), isAllowed else {
            if isFirst, !isAt(.comma) { index = mark; throw invalidSyntax() }
            throw error("Generator expression must be parenthesized", at: span(from: start))
        }
        try grow()
        var range = span(from: opening)
        if isAt(.rightParenthesis) { range = range.to(current.span) }
        return Argument(.positional, Expression(.generator(element, clauses), range))
    }

    private mutating func parseArgument() throws(SyntaxError) -> Argument {
        let start = index
        if take(.star) { return Argument(.starred, try parseExpression()) }
        if take(.doubleStar) { return Argument(.doubleStarred, try parseExpression()) }
        if kind(1) == .symbol(.assign) {
            switch current.kind {
            case .name: return try parseKeywordArgument()
            case .keyword(.True), .keyword(.False), .keyword(.None):
                throw error("cannot assign to \(text(of: current))", at: current.span.to(tokens[index + 1].span))
            default: break
            }
        }
        if let walrus = try parseWalrus() {
            guard !isAt(.assign) else { throw invalidSyntax() }
            return Argument(.positional, walrus)
        }
        let value = try parseExpression()
        if isAt(.assign) {
            throw error(
                "expression cannot contain assignment, perhaps you meant \"==\"?", at: tokens[start].span.to(current.span))
        }
        guard !isAt(.walrus) else { throw invalidSyntax() }
        return Argument(.positional, value)
    }

    private mutating func parseKeywordArgument() throws(SyntaxError) -> Argument {
        let name = try expectName()
        let sign = current.span
        advance()
        let value = try parseExpression()
        if isAt(.for), fits({ (parser) throws(SyntaxError) in try parser.parseClauses(behind: value) }) {
            throw error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: name.span.to(sign))
        }
        return Argument(.keyword(name.text), value)
    }

    // parameters: parameter (',' parameter)* [','], with '/' behind the positional-only ones and '*' before the keyword-only ones
    // parameter: NAME [':' expression] ['=' expression] | '*' [NAME] | '**' NAME
    /// Ends before the closing `)`, or the `:` of a lambda.
    mutating func parseParameters(isLambda: Bool) throws(SyntaxError) -> Parameters {
        let closing: Symbol = isLambda ? .colon : .rightParenthesis
        var parameters = Parameters()
        var hasSlash = false, hasStar = false
        var names: Set<String> = []
        while !isAt(closing) {
            if parameters.keywords != nil {
                guard current.kind == .name || isAt(.star) || isAt(.doubleStar) || isAt(.slash) else { throw invalidSyntax() }
                throw error("arguments cannot follow var-keyword argument", at: current.span)
            }
            switch current.kind {
            case .name:
                let start = current.span
                noteParameter(current, in: &names)
                let parameter = try parseParameter(isLambda: isLambda, closing: closing)
                guard isAt(.comma) || isAt(closing) else { throw invalidSyntax() }
                if hasStar {
                    parameters.keywordOnly.append(parameter)
                } else {
                    if parameter.defaultValue == nil, parameters.positional.last?.defaultValue != nil {
                        throw error("non-default argument follows default argument", at: start)
                    }
                    parameters.positional.append(parameter)
                }
            case .symbol(.slash):
                try parseSlash(&parameters, hasSlash: hasSlash, hasStar: hasStar, closing: closing)
                hasSlash = true
            case .symbol(.star):
                if hasStar { throw error("* argument may appear only once", at: current.span) }
                hasStar = true
                if kind(1) == .name { noteParameter(tokens[index + 1], in: &names) }
                parameters.variadic = try parseVariadic(isLambda: isLambda, closing: closing)
            case .symbol(.doubleStar):
                advance()
                noteParameter(current, in: &names)
                let name = try expectName()
                let annotation = isLambda ? nil : try parseAnnotation()
                if isAt(.assign) { throw error("var-keyword argument cannot have default value", at: current.span) }
                parameters.keywords = Parameters.Parameter(name: name.text, annotation: annotation)
            case .symbol(.leftParenthesis):
                try refuseParenthesised(isLambda: isLambda)
            default: throw invalidSyntax()
            }
            guard take(.comma) else { break }
        }
        return parameters
    }

    private mutating func noteParameter(_ token: Token, in names: inout Set<String>) {
        guard token.kind == .name else { return }
        let name = text(of: token)
        guard !names.insert(name).inserted else { return }
        lateNameError = Parser.earlier(
            lateNameError, error("duplicate argument '\(name)' in function definition", at: token.span))
    }

    private mutating func parseParameter(isLambda: Bool, closing: Symbol) throws(SyntaxError) -> Parameters.Parameter {
        let name = try expectName()
        let annotation = isLambda ? nil : try parseAnnotation()
        guard isAt(.assign) else { return Parameters.Parameter(name: name.text, annotation: annotation) }
        let sign = current.span
        advance()
        if isAt(.comma) || isAt(closing) { throw error("expected default value expression", at: sign) }
        let value = try part { (parser) throws(SyntaxError) in try parser.parseExpression() }
        return Parameters.Parameter(name: name.text, annotation: annotation, defaultValue: value)
    }

    private mutating func parseAnnotation() throws(SyntaxError) -> Expression? {
        guard take(.colon) else { return nil }
        return try part { (parser) throws(SyntaxError) in try parser.parseExpression() }
    }

    private mutating func parseSlash(
        _ parameters: inout Parameters, hasSlash: Bool, hasStar: Bool, closing: Symbol
    ) throws(SyntaxError) {
        let slash = current.span
        if hasStar { throw error("/ must be ahead of *", at: slash) }
        if hasSlash { throw error("/ may appear only once", at: slash) }
        advance()
        if parameters.positional.isEmpty {
            guard isAt(.comma) else { index -= 1; throw invalidSyntax() }
            throw error("at least one argument must precede /", at: slash)
        }
        if isAt(.star) { throw error("expected comma between / and *", at: current.span) }
        guard isAt(.comma) || isAt(closing) else { throw invalidSyntax() }
        parameters.positionalOnly = parameters.positional.count
    }

    /// `*args`, or a bare `*`, which a parameter must follow.
    private mutating func parseVariadic(isLambda: Bool, closing: Symbol) throws(SyntaxError) -> Parameters.Parameter? {
        let star = current.span
        advance()
        if isAt(closing) { throw error("named arguments must follow bare *", at: star) }
        if isAt(.comma) {
            if kind(1) == .symbol(closing) || kind(1) == .symbol(.doubleStar) {
                throw error("named arguments must follow bare *", at: star)
            }
            return nil
        }
        let name = try expectName()
        var annotation: Expression?
        if !isLambda, take(.colon) {
            annotation = try part { (parser) throws(SyntaxError) in try parser.parseStarExpression() }
        }
        if isAt(.assign) { throw error("var-positional argument cannot have default value", at: current.span) }
        return Parameters.Parameter(name: name.text, annotation: annotation)
    }

    /// `def f((a, b))`, as Python 2 had it.
    private mutating func refuseParenthesised(isLambda: Bool) throws(SyntaxError) {
        let start = index
        advance()
        while current.kind == .name {
            advance()
            guard take(.comma) else { break }
        }
        guard isAt(.rightParenthesis), index > start + 1 else { index = start; throw invalidSyntax() }
        let who = isLambda ? "Lambda expression" : "Function"
        throw error("\(who) parameters cannot be parenthesized", at: tokens[start].span.to(current.span))
    }
}

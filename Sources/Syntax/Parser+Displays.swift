/// What stands in brackets: groups, tuples, lists, sets, dictionaries and comprehensions.
extension Parser {
    // group: '(' (yield | named_expression) ')'    tuple: '(' [star_named_expressions] ')'    generator: '(' expression for_clauses ')'
    mutating func parseParenthesised() throws(SyntaxError) -> Expression {
        let start = index
        advance()
        if take(.rightParenthesis) { return Expression(.tuple([]), span(from: start)) }
        if isAt(.yield) {
            let value = try parseYield()
            try expect(.rightParenthesis)
            return value
        }
        if isAt(.doubleStar) {
            let stars = index
            advance()
            _ = try parseExpression()
            guard isAt(.rightParenthesis) else { index = stars; throw invalidSyntax() }
            throw error("cannot use double starred expression here", at: tokens[stars].span)
        }
        let first = try part { (parser) throws(SyntaxError) in try parser.parseStarNamedExpression() }
        if isAt(.for) || isAt(.async) {
            let clauses = try parseClauses(behind: first)
            try expect(.rightParenthesis)
            try grow()
            return Expression(.generator(first, clauses), span(from: start))
        }
        if isAt(.comma) {
            let elements = try parseElements(first, until: .rightParenthesis)
            try expect(.rightParenthesis)
            try grow()
            return Expression(.tuple(elements), span(from: start))
        }
        guard isAt(.rightParenthesis) else { throw invalidSyntax() }
        if case .starred = first.kind, tokens[start + 1].kind == .symbol(.star) {
            throw error("cannot use starred expression here", at: first.span)
        }
        advance()
        try grow()
        return first
    }

    /// The elements behind `first`, up to a closing bracket; a comma may stand last.
    private mutating func parseElements(_ first: Expression, until closing: Symbol) throws(SyntaxError) -> [Expression] {
        var elements = [first]
        while take(.comma) {
            guard !isAt(closing) else { break }
            if isAt(.for), closing != .rightParenthesis, elements.count == 1 {
                let comma = index - 1
                if fits({ (parser) throws(SyntaxError) in try parser.parseClauses(behind: first) }) {
                    throw error(
                        "did you forget parentheses around the comprehension target?", at: first.span.to(tokens[comma].span))
                }
            }
            elements.append(try part { (parser) throws(SyntaxError) in try parser.parseStarNamedExpression() })
        }
        if isAt(.for), closing != .rightParenthesis, let last = elements.last, elements.count > 1,
            fits({ (parser) throws(SyntaxError) in try parser.parseClauses(behind: first) }) {
            throw error("did you forget parentheses around the comprehension target?", at: first.span.to(last.span))
        }
        return elements
    }

    // list: '[' [star_named_expressions] ']' | '[' named_expression for_clauses ']'
    mutating func parseListDisplay() throws(SyntaxError) -> Expression {
        let start = index
        advance()
        if take(.rightBracket) { return Expression(.list([]), span(from: start)) }
        let first = try part { (parser) throws(SyntaxError) in try parser.parseStarNamedExpression() }
        if isAt(.for) || isAt(.async) {
            let clauses = try parseClauses(behind: first)
            try expect(.rightBracket)
            try grow()
            return Expression(.listComprehension(first, clauses), span(from: start))
        }
        let elements = try parseElements(first, until: .rightBracket)
        try expect(.rightBracket)
        try grow()
        return Expression(.list(elements), span(from: start))
    }

    // set: '{' star_named_expressions '}' | '{' named_expression for_clauses '}'
    // dict: '{' [pairs] '}' | '{' expression ':' expression for_clauses '}'
    mutating func parseBraceDisplay() throws(SyntaxError) -> Expression {
        let start = index
        advance()
        if take(.rightBrace) { return Expression(.dict([]), span(from: start)) }
        if isAt(.doubleStar) { return try parseDictionary(nil, start: start) }
        let first = try part { (parser) throws(SyntaxError) in try parser.parseStarNamedExpression() }
        if isAt(.colon) {
            switch first.kind {
            case .starred, .walrus:
                if tokens[start + 1].kind != .symbol(.leftParenthesis) { throw invalidSyntax() }
            default: break
            }
            return try parseDictionary(first, start: start)
        }
        if isAt(.for) || isAt(.async) {
            let clauses = try parseClauses(behind: first)
            try expect(.rightBrace)
            try grow()
            return Expression(.setComprehension(first, clauses), span(from: start))
        }
        let elements = try parseElements(first, until: .rightBrace)
        try expect(.rightBrace)
        try grow()
        return Expression(.set(elements), span(from: start))
    }

    // pairs: pair (',' pair)* [',']    pair: '**' bitwise_or | expression ':' expression
    private mutating func parseDictionary(_ firstKey: Expression?, start: Int) throws(SyntaxError) -> Expression {
        var pairs: [(key: Expression?, value: Expression)] = []
        var key = firstKey
        while true {
            if key == nil, isAt(.doubleStar) {
                let stars = current.span
                advance()
                let value = try part { (parser) throws(SyntaxError) in try parser.parseBinary(0) }
                if isAt(.for), pairs.isEmpty,
                    fits({ (parser) throws(SyntaxError) in
                        _ = try parser.parseClauses(behind: value)
                        try parser.expect(.rightBrace)
                    }) {
                    throw error("dict unpacking cannot be used in dict comprehension", at: stars)
                }
                pairs.append((nil, value))
            } else {
                let name: Expression
                if let key {
                    name = key
                } else {
                    // Two expressions beside each other: here it is the colon that is missing, not a comma.
                    let outer = isTrying
                    isTrying = true
                    defer { isTrying = outer }
                    name = try part { (parser) throws(SyntaxError) in try parser.parseExpression() }
                }
                guard isAt(.colon) else {
                    var place = name.span
                    place.line = place.endLine
                    place.column = max(0, place.endColumn - 1)
                    throw error("':' expected after dictionary key", at: place)
                }
                let value = try parseDictionaryValue()
                if isAt(.for) || isAt(.async), pairs.isEmpty {
                    let clauses = try parseClauses(behind: value)
                    try expect(.rightBrace)
                    try grow()
                    return Expression(.dictComprehension(key: name, value: value, clauses), span(from: start))
                }
                pairs.append((name, value))
            }
            key = nil
            guard take(.comma), !isAt(.rightBrace) else { break }
        }
        try expect(.rightBrace)
        try grow()
        return Expression(.dict(pairs), span(from: start))
    }

    /// The value behind the `:` of a pair; stands on the `:`.
    private mutating func parseDictionaryValue() throws(SyntaxError) -> Expression {
        let colon = index
        advance()
        if isAt(.rightBrace) || isAt(.comma) {
            throw error("expression expected after dictionary key and ':'", at: tokens[colon].span)
        }
        if isAt(.star) {
            let star = index
            let isValue = fits { (parser) throws(SyntaxError) in try parser.parseStarExpression() }
            guard isValue else { advance(); throw invalidSyntax() }
            throw error("cannot use a starred expression in a dictionary value", at: tokens[star].span)
        }
        return try part { (parser) throws(SyntaxError) in try parser.parseExpression() }
    }

    // for_clauses: ('for' star_targets 'in' disjunction ('if' disjunction)*)+
    mutating func parseClauses(behind element: Expression) throws(SyntaxError) -> [ComprehensionClause] {
        var clauses: [ComprehensionClause] = []
        if isAt(.async) { throw notSupported("'async' is not supported by lstm-repl; write a plain for", at: current.span) }
        while take(.for) {
            let target = try part { (parser) throws(SyntaxError) in try parser.parseForTarget() }
            try expect(.in)
            let iterable = try part { (parser) throws(SyntaxError) in try parser.parseDisjunction() }
            var conditions: [Expression] = []
            while take(.if) {
                conditions.append(try part { (parser) throws(SyntaxError) in try parser.parseDisjunction() })
            }
            clauses.append(ComprehensionClause(target: target, iterable: iterable, conditions: conditions))
            if isAt(.async) { throw notSupported("'async' is not supported by lstm-repl; write a plain for", at: current.span) }
        }
        if case .starred = element.kind {
            throw error("iterable unpacking cannot be used in comprehension", at: element.span)
        }
        return clauses
    }
}

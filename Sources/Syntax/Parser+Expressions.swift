/// Expressions, from the widest rule to the narrowest.
extension Parser {
    // star_expressions: star_expression (',' star_expression)* [',']
    mutating func parseStarExpressions() throws(SyntaxError) -> Expression {
        let start = index
        let first = try part { (parser) throws(SyntaxError) in try parser.parseStarExpression() }
        guard isAt(.comma) else { return first }
        var elements = [first]
        while take(.comma) {
            guard startsExpression || isAt(.star) else { break }
            let place = index
            elements.append(try part { (parser) throws(SyntaxError) in try parser.parseStarExpression() })
            lastElement = place
        }
        try grow()
        return Expression(.tuple(elements), span(from: start))
    }

    // star_expression: '*' bitwise_or | expression
    mutating func parseStarExpression() throws(SyntaxError) -> Expression {
        let start = index
        guard take(.star) else { return try parseExpression() }
        let value = try parseBinary(0)
        try grow()
        return Expression(.starred(value), span(from: start))
    }

    // star_named_expression: '*' bitwise_or | named_expression
    mutating func parseStarNamedExpression() throws(SyntaxError) -> Expression {
        isAt(.star) ? try parseStarExpression() : try parseNamedExpression()
    }

    // named_expression: NAME ':=' expression | expression !':='
    mutating func parseNamedExpression() throws(SyntaxError) -> Expression {
        if let walrus = try parseWalrus() { return walrus }
        let start = index
        let value = try parseExpression()
        if isAt(.walrus) {
            try refuseWalrus(behind: value)
        } else if isAt(.assign) {
            try refuseAssignment(in: value, start: start)
        }
        return value
    }

    // assignment_expression: NAME ':=' expression
    mutating func parseWalrus() throws(SyntaxError) -> Expression? {
        guard current.kind == .name, kind(1) == .symbol(.walrus) else { return nil }
        let start = index
        let name = text(of: current)
        advance()
        advance()
        let value = try parseExpression()
        try grow()
        return Expression(.walrus(name: name, value: value), span(from: start))
    }

    // expression: disjunction ['if' disjunction 'else' expression] | lambda
    mutating func parseExpression() throws(SyntaxError) -> Expression {
        if isAt(.lambda) { return try parseLambda() }
        try descend()
        defer { depth -= 1 }
        let start = index
        if kind(1) != .symbol(.leftParenthesis) { try refuseLegacyStatement() }
        let value = try parseDisjunction()
        guard isAt(.if) else {
            if startsExpression { try refuseMissingComma(behind: value, start: start) }
            return value
        }
        advance()
        guard startsExpression, !isAt(.lambda) else { throw invalidSyntax() }
        let condition = try parseDisjunction()
        guard take(.else) else {
            guard !isAt(.colon) else { throw invalidSyntax() }
            throw error("expected 'else' after 'if' expression", at: value.span.to(condition.span))
        }
        let orElse = try parseExpression()
        try grow()
        return Expression(.conditional(condition: condition, then: value, orElse: orElse), span(from: start))
    }

    /// Whether an expression can begin with the present token.
    var startsExpression: Bool {
        switch current.kind {
        case .name, .number, .string: true
        case .keyword(let keyword):
            switch keyword {
            case .None, .True, .False, .lambda, .not, .await: true
            default: false
            }
        case .symbol(let symbol):
            switch symbol {
            case .leftParenthesis, .leftBracket, .leftBrace, .plus, .minus, .tilde, .ellipsis: true
            default: false
            }
        default: false
        }
    }

    // lambda: 'lambda' [parameters] ':' expression
    private mutating func parseLambda() throws(SyntaxError) -> Expression {
        try descend()
        defer { depth -= 1 }
        let start = index
        advance()
        let parameters = try parseParameters(isLambda: true)
        guard take(.colon) else { throw expectedColon() }
        functions.append(false)
        let body = try parseExpression()
        if functions.popLast() == true { throw notSupported("a 'yield' in a lambda is not supported by lstm-repl; write a def", at: span(from: start)) }
        try grow()
        return Expression(.lambda(parameters, body), span(from: start))
    }

    // disjunction: conjunction ('or' conjunction)*
    mutating func parseDisjunction() throws(SyntaxError) -> Expression {
        let start = index
        var left = try parseConjunction()
        while take(.or) {
            let right = try parseConjunction()
            try grow()
            left = Expression(.or(left, right), span(from: start))
        }
        return left
    }

    // conjunction: inversion ('and' inversion)*
    private mutating func parseConjunction() throws(SyntaxError) -> Expression {
        let start = index
        var left = try parseInversion()
        while take(.and) {
            let right = try parseInversion()
            try grow()
            left = Expression(.and(left, right), span(from: start))
        }
        return left
    }

    // inversion: 'not'* comparison
    private mutating func parseInversion() throws(SyntaxError) -> Expression {
        let start = index
        while take(.not) { try grow() }
        let operand = index
        var value = try parseComparison()
        for place in stride(from: operand - 1, through: start, by: -1) {
            value = Expression(.not(value), span(from: place))
        }
        return value
    }

    // comparison: bitwise_or (('==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' ['not'] | ['not'] 'in') bitwise_or)*
    private mutating func parseComparison() throws(SyntaxError) -> Expression {
        let start = index
        let first = try parseBinary(0)
        var rest: [(operator: ComparisonOperator, operand: Expression)] = []
        while let comparison = takeComparison() {
            rest.append((comparison, try parseBinary(0)))
            try grow()
        }
        return rest.isEmpty ? first : Expression(.compare(first: first, rest: rest), span(from: start))
    }

    private mutating func takeComparison() -> ComparisonOperator? {
        let found: ComparisonOperator
        switch current.kind {
        case .symbol(.equal): found = .equal
        case .symbol(.notEqual): found = .notEqual
        case .symbol(.less): found = .less
        case .symbol(.lessEqual): found = .lessEqual
        case .symbol(.greater): found = .greater
        case .symbol(.greaterEqual): found = .greaterEqual
        case .keyword(.in): found = .in
        case .keyword(.is):
            advance()
            return take(.not) ? .isNot : .is
        case .keyword(.not):
            if index + 1 > furthest { furthest = index + 1 }
            guard kind(1) == .keyword(.in) else { return nil }
            advance()
            found = .notIn
        default: return nil
        }
        advance()
        return found
    }

    // binary: unary (operator unary)*, where | binds least, then ^, &, << and >>, + and -, * / // % @ most
    mutating func parseBinary(_ least: Int) throws(SyntaxError) -> Expression {
        let start = index
        var left = try parseUnary()
        while let (binary, strength) = binaryOperator, strength >= least {
            let operatorSpan = current.span
            advance()
            let right = try parseBinary(strength + 1)
            try grow()
            left = Expression(.binary(binary, left, right, operatorSpan: operatorSpan), span(from: start))
        }
        return left
    }

    private var binaryOperator: (BinaryOperator, strength: Int)? {
        guard case .symbol(let symbol) = current.kind else { return nil }
        switch symbol {
        case .bar: return (.bitOr, 0)
        case .caret: return (.bitXor, 1)
        case .ampersand: return (.bitAnd, 2)
        case .shiftLeft: return (.shiftLeft, 3)
        case .shiftRight: return (.shiftRight, 3)
        case .plus: return (.add, 4)
        case .minus: return (.subtract, 4)
        case .star: return (.multiply, 5)
        case .slash: return (.divide, 5)
        case .doubleSlash: return (.floorDivide, 5)
        case .percent: return (.modulo, 5)
        case .at: return (.matrixMultiply, 5)
        default: return nil
        }
    }

    // unary: ('+' | '-' | '~')* power
    private mutating func parseUnary() throws(SyntaxError) -> Expression {
        let start = index
        while isAt(.plus) || isAt(.minus) || isAt(.tilde) {
            try grow()
            advance()
        }
        let operand = index
        var value = try parsePower()
        for place in stride(from: operand - 1, through: start, by: -1) {
            let sign: UnaryOperator =
                switch tokens[place].kind {
                case .symbol(.plus): .plus
                case .symbol(.minus): .minus
                default: .invert
                }
            value = Expression(.unary(sign, value), span(from: place))
        }
        return value
    }

    // power: primary ['**' unary]
    private mutating func parsePower() throws(SyntaxError) -> Expression {
        let start = index
        let base = try parsePrimary()
        guard isAt(.doubleStar) else { return base }
        try descend()
        defer { depth -= 1 }
        let operatorSpan = current.span
        advance()
        let exponent = try parseUnary()
        try grow()
        return Expression(.binary(.power, base, exponent, operatorSpan: operatorSpan), span(from: start))
    }

    // primary: atom ('.' NAME | '(' [arguments] ')' | '[' slices ']')*
    mutating func parsePrimary() throws(SyntaxError) -> Expression {
        let start = index
        var value = try parseAtom()
        while case .symbol(let symbol) = current.kind {
            switch symbol {
            case .dot:
                advance()
                let name = try expectName()
                value = Expression(.attribute(value, name: name.text, nameSpan: name.span), span(from: start))
            case .leftParenthesis:
                let arguments = try parseArguments()
                value = Expression(.call(value, arguments: arguments), span(from: start))
            case .leftBracket:
                advance()
                let subscripts = try part { (parser) throws(SyntaxError) in try parser.parseSlices() }
                try expect(.rightBracket)
                value = Expression(.index(value, by: subscripts), span(from: start))
            default:
                return value
            }
            try grow()
        }
        return value
    }

    // slices: slice !',' | (slice | starred) (',' (slice | starred))* [',']
    private mutating func parseSlices() throws(SyntaxError) -> Expression {
        let start = index
        let first = try parseSlice()
        var isTuple = isAt(.comma)
        if case .starred = first.kind { isTuple = true }
        guard isTuple else { return first }
        var elements = [first]
        while take(.comma) {
            guard !isAt(.rightBracket) else { break }
            elements.append(try part { (parser) throws(SyntaxError) in try parser.parseSlice() })
        }
        try grow()
        return Expression(.tuple(elements), span(from: start))
    }

    // slice: [expression] ':' [expression] [':' [expression]] | named_expression | '*' bitwise_or
    private mutating func parseSlice() throws(SyntaxError) -> Expression {
        let start = index
        if isAt(.star) { return try parseStarExpression() }
        var first: Expression?
        if !isAt(.colon) {
            let value = try parseNamedExpression()
            guard isAt(.colon) else { return value }
            if case .walrus = value.kind, tokens[start].kind == .name { throw invalidSyntax() }
            first = value
        }
        advance()
        var stop: Expression?, step: Expression?
        if !isAt(.colon), !isAt(.comma), !isAt(.rightBracket) { stop = try parseExpression() }
        if take(.colon), !isAt(.comma), !isAt(.rightBracket) { step = try parseExpression() }
        try grow()
        return Expression(.slice(start: first, stop: stop, step: step), span(from: start))
    }

    // atom: NAME | NUMBER | STRING+ | 'True' | 'False' | 'None' | '...' | '(' ... ')' | '[' ... ']' | '{' ... '}'
    private mutating func parseAtom() throws(SyntaxError) -> Expression {
        let token = current
        let value: Expression.Kind
        switch token.kind {
        case .name: value = .name(text(of: token))
        case .number: value = try lexer.value(ofNumber: token)
        case .string: return try parseStrings()
        case .keyword(.True): value = .bool(true)
        case .keyword(.False): value = .bool(false)
        case .keyword(.None): value = .none
        case .symbol(.ellipsis): value = .ellipsis
        case .symbol(.leftParenthesis): return try parseParenthesised()
        case .symbol(.leftBracket): return try parseListDisplay()
        case .symbol(.leftBrace): return try parseBraceDisplay()
        case .keyword(.await): throw notSupported("'await' is not supported by lstm-repl; call plain functions", at: token.span)
        default: throw invalidSyntax()
        }
        advance()
        return Expression(value, token.span)
    }

    // yield: 'yield' ['from' expression | star_expressions]
    mutating func parseYield() throws(SyntaxError) -> Expression {
        let start = index
        advance()
        if !functions.isEmpty { functions[functions.count - 1] = true }
        let kind: Expression.Kind
        if take(.from) {
            kind = .yieldFrom(try parseExpression())
        } else if startsExpression || isAt(.star) {
            kind = .yield(try parseStarExpressions())
        } else {
            kind = .yield(nil)
        }
        try grow()
        return Expression(kind, span(from: start))
    }
}

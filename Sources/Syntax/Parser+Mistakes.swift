/// Mistakes that are worth more than `invalid syntax`: an assignment for a comparison, a missing comma, Python 2's `print`.
extension Parser {
    /// `:=` behind anything but a name.
    mutating func refuseWalrus(behind value: Expression) throws(SyntaxError) {
        let sign = index
        advance()
        let follows = fits { (parser) throws(SyntaxError) in try parser.parseExpression() }
        index = sign
        if follows { throw error("cannot use assignment expressions with \(name(of: value))", at: value.span) }
    }

    /// `=` where a value is wanted, most often meant as `==`; stands on the `=` behind `value`.
    mutating func refuseAssignment(in value: Expression, start: Int) throws(SyntaxError) {
        guard isBitwise(value, start: start) else { return }
        let saved = index
        advance()
        let operand = index
        let follows = try attempt { (parser) throws(SyntaxError) in try parser.parseBinary(0) }
        let end = index
        let isLast = !isAt(.assign) && !isAt(.walrus)
        index = saved
        guard follows != nil, isLast, end > operand else { return }
        if case .name = value.kind, index == start + 1 {
            throw error(
                "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                at: tokens[start].span.to(tokens[end - 1].span))
        }
        guard !beginsWithDisplay(value) else { return }
        if case .name = value.kind {
            throw error("cannot assign to name here. Maybe you meant '==' instead of '='?", at: value.span)
        }
        throw error("cannot assign to \(name(of: value)) here. Maybe you meant '==' instead of '='?", at: value.span)
    }

    /// Two expressions beside each other inside brackets.
    @inline(never)
    mutating func refuseMissingComma(behind value: Expression, start: Int) throws(SyntaxError) {
        guard !isTrying else { return }
        if tokens[start].kind == .name {
            if tokens[min(start + 1, tokens.count - 1)].kind == .string { return }
            let text = text(of: tokens[start])
            if text == "match" || text == "case" || text == "_" { return }
        }
        if case .name("print") = value.kind { return }
        if case .name("exec") = value.kind { return }
        let saved = index
        isTrying = true
        defer { isTrying = false }
        var second: Expression?
        _ = fits { (parser) throws(SyntaxError) in
            second = try parser.parseExpression()
            if !parser.tokens[parser.index - 1].isBracketed { second = nil }
        }
        index = saved
        if let second { throw error("invalid syntax. Perhaps you forgot a comma?", at: value.span.to(second.span)) }
    }

    /// `print "x"`, as Python 2 had it.
    @inline(never)
    mutating func refuseLegacyStatement() throws(SyntaxError) {
        guard !isTrying, let statement = legacyStatement() else { return }
        let start = index
        advance()
        let arguments = try attempt { (parser) throws(SyntaxError) in try parser.parseStarExpressions() }
        let range = tokens[start].span.to(arguments?.span ?? tokens[start].span)
        index = start
        guard arguments != nil else { return }
        throw error("Missing parentheses in call to '\(statement)'. Did you mean \(statement)(...)?", at: range)
    }

    private func legacyStatement() -> String? {
        guard current.kind == .name, current.end - current.start <= 5 else { return nil }
        switch kind(1) {
        case .name, .number, .string, .keyword(.None), .keyword(.True), .keyword(.False), .keyword(.lambda), .symbol(.tilde),
            .symbol(.leftBrace), .symbol(.ellipsis), .keyword(.not):
            if kind(1) == .keyword(.not), kind(2) == .keyword(.in) { return nil }
            let text = text(of: current)
            return text == "print" || text == "exec" ? text : nil
        default: return nil
        }
    }
}

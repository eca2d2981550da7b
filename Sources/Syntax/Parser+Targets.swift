/// What can stand on the left of `=`, behind `for`, `as` and `del`.
extension Parser {
    enum TargetKind { case assignment, loop, deletion }

    // star_targets: star_target (',' star_target)* [',']    star_target: ['*'] (NAME | primary '.' NAME | primary '[' slices ']' | ...)
    /// Stops before `in`, which is no comparison here.
    mutating func parseForTarget() throws(SyntaxError) -> Expression {
        let start = index
        var elements = [try parseForElement()]
        guard isAt(.comma) else {
            try checkTarget(elements[0], kind: .loop)
            return elements[0]
        }
        while take(.comma) {
            guard startsExpression || isAt(.star) else { break }
            elements.append(try parseForElement())
        }
        try grow()
        let target = Expression(.tuple(elements), span(from: start))
        try checkTarget(target, kind: .loop)
        return target
    }

    private mutating func parseForElement() throws(SyntaxError) -> Expression {
        isAt(.star) ? try parseStarExpression() : try parseBinary(0)
    }

    /// Refuses a target that nothing can be assigned to.
    func checkTarget(_ target: Expression, kind: TargetKind) throws(SyntaxError) {
        guard let wrong = invalidTarget(target, kind: kind) else { return }
        throw error("cannot \(kind == .deletion ? "delete" : "assign to") \(name(of: wrong))", at: wrong.span)
    }

    /// The first part of a target that nothing can be assigned to.
    func invalidTarget(_ target: Expression, kind: TargetKind) -> Expression? {
        switch target.kind {
        case .name, .attribute, .index: return nil
        case .tuple(let elements), .list(let elements):
            for element in elements {
                if let wrong = invalidTarget(element, kind: kind) { return wrong }
            }
            return nil
        case .starred(let value):
            return kind == .deletion ? target : invalidTarget(value, kind: kind)
        default: return target
        }
    }

    /// What CPython calls an expression that stands where a target is wanted.
    func name(of expression: Expression) -> String {
        switch expression.kind {
        case .name: "name"
        case .attribute: "attribute"
        case .index: "subscript"
        case .starred: "starred"
        case .list: "list"
        case .tuple: "tuple"
        case .set: "set display"
        case .dict: "dict literal"
        case .lambda: "lambda"
        case .call: "function call"
        case .unary, .binary, .and, .or, .not: "expression"
        case .compare: "comparison"
        case .conditional: "conditional expression"
        case .walrus: "named expression"
        case .generator: "generator expression"
        case .listComprehension: "list comprehension"
        case .setComprehension: "set comprehension"
        case .dictComprehension: "dict comprehension"
        case .yield, .yieldFrom: "yield expression"
        case .formatted: "f-string expression"
        case .none: "None"
        case .bool(let value): value ? "True" : "False"
        case .ellipsis: "ellipsis"
        case .int, .bigInt, .float, .imaginary, .string, .bytes, .slice: "literal"
        }
    }

    /// Whether an expression that begins at token `start` is no wider than `a | b`.
    func isBitwise(_ expression: Expression, start: Int) -> Bool {
        switch expression.kind {
        case .compare, .and, .or, .not, .conditional, .lambda, .walrus, .yield, .yieldFrom:
            return expression.span.line != tokens[start].span.line || expression.span.column != tokens[start].span.column
        default: return true
        }
    }

    /// Whether the first word of an expression is a list, a tuple, a generator, `True`, `False` or `None`.
    func beginsWithDisplay(_ expression: Expression) -> Bool {
        var first = expression
        while true {
            switch first.kind {
            case .list, .tuple, .generator, .bool, .none: return true
            case .binary(_, let left, _, _): first = left
            case .call(let callee, _): first = callee
            case .attribute(let base, _, _): first = base
            case .index(let base, _): first = base
            default: return false
            }
        }
    }
}

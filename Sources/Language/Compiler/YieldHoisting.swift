import Syntax

/// Takes `yield` out of expressions: `f(a, (yield b), c)` becomes statements that keep the order of evaluation,
///
///     function = f; first = a; sent = yield b
///     function(first, sent, c)
///
/// with temporary variables that have no name a program could write. Then only whole statements can stop in the middle.
extension Compiler {
    /// The expression without its yields; what must happen before it is appended to `before`.
    mutating func hoisted(_ expression: Expression, into before: inout [Statement]) throws -> Expression {
        guard expression.holdsYield else { return expression }
        let span = expression.span
        switch expression.kind {
        case .yield(let value):
            let value = try value.map { try hoisted($0, into: &before) }
            return keep(Expression(.yield(value), span), &before)
        case .yieldFrom(let value):
            return keep(Expression(.yieldFrom(try hoisted(value, into: &before)), span), &before)
        case .and(let left, let right), .or(let left, let right):
            var isAnd = true
            if case .or = expression.kind { isAnd = false }
            let result = keep(try hoisted(left, into: &before), &before)
            let rest = try branch(right, storedIn: result)
            before.append(Statement(.if(condition: isAnd ? result : Expression(.not(result), span), body: rest, orElse: []), span))
            return result
        case .conditional(let condition, let then, let orElse):
            let condition = try hoisted(condition, into: &before)
            let result = temporary(span)
            before.append(Statement(.if(condition: condition, body: try branch(then, storedIn: result),
                                        orElse: try branch(orElse, storedIn: result)), span))
            return result
        case .compare(_, let rest) where rest.dropFirst().contains(where: \.operand.holdsYield):
            throw notSupported("a yield after the second comparison of a chain", span)
        case .index(_, let index) where index.holdsYieldInSlice: throw notSupported("a yield inside a slice", span)
        case .formatted(let parts): return try hoisted(parts, span, into: &before)
        case .lambda: throw notSupported("a yield in the default value of a lambda", span)
        default:
            var result = expression
            let last = expression.orderedParts.lastIndex(where: \.holdsYield) ?? 0
            var index = 0
            try result.replaceParts { part in
                defer { index += 1 }
                guard index <= last else { return part }
                let value = try hoisted(part, into: &before)
                return index < last ? keep(value, &before) : value
            }
            return result
        }
    }

    /// An expression's value in a temporary variable; constants need none.
    private mutating func keep(_ expression: Expression, _ before: inout [Statement]) -> Expression {
        switch expression.kind {
        case .none, .ellipsis, .bool, .int, .float, .string: return expression
        case .starred(let value):
            // The values are taken where the star stands, not later.
            let list = keep(Expression(.list([expression]), value.span), &before)
            return Expression(.starred(list), expression.span)
        default:
            let name = temporary(expression.span)
            before.append(Statement(.assign(targets: [name], value: expression), expression.span))
            return name
        }
    }

    private mutating func temporary(_ span: Span) -> Expression { Expression(.name(scope.declareTemporary()), span) }

    private mutating func branch(_ value: Expression, storedIn target: Expression) throws -> [Statement] {
        var statements: [Statement] = []
        let value = try hoisted(value, into: &statements)
        statements.append(Statement(.assign(targets: [target], value: value), value.span))
        return statements
    }

    /// Each field becomes text where it stands.
    private mutating func hoisted(_ parts: [FormattedPart], _ span: Span, into before: inout [Statement]) throws -> Expression {
        var result: [FormattedPart] = []
        for part in parts {
            guard case .field(let value, let text, let conversion, let spec) = part else {
                result.append(part)
                continue
            }
            guard !spec.contains(where: { $0.expressions.contains(where: \.holdsYield) }) else {
                throw notSupported("a yield inside a format specification", span)
            }
            let inner = try hoisted(value, into: &before)
            let field = Expression(.formatted([.field(value: inner, text: text, conversion: conversion, spec: spec)]), value.span)
            result.append(.field(value: keep(field, &before), text: nil, conversion: nil, spec: []))
        }
        return Expression(.formatted(result), span)
    }
}

extension Expression {
    /// Whether evaluating it can stop at a `yield`; functions inside have yields of their own.
    var holdsYield: Bool {
        switch kind {
        case .yield, .yieldFrom: true
        case .lambda(let parameters, _): parameters.expressions.contains(where: \.holdsYield)
        default: orderedParts.contains(where: \.holdsYield)
        }
    }

    fileprivate var holdsYieldInSlice: Bool {
        switch kind {
        case .slice: holdsYield
        case .tuple(let elements): elements.contains(where: \.holdsYieldInSlice)
        default: false
        }
    }

    /// The parts that are evaluated in this frame, in the order of evaluation.
    fileprivate var orderedParts: [Expression] {
        switch kind {
        case .listComprehension(_, let clauses), .setComprehension(_, let clauses), .generator(_, let clauses), .dictComprehension(_, _, let clauses):
            clauses.first.map { [$0.iterable] } ?? []
        case .lambda: []
        default: parts
        }
    }

    /// Puts `transform` of each of the ordered parts in its place.
    fileprivate mutating func replaceParts(_ transform: (Expression) throws -> Expression) rethrows {
        func clauses(_ clauses: [ComprehensionClause]) throws -> [ComprehensionClause] {
            var clauses = clauses
            if let first = clauses.first { clauses[0].iterable = try transform(first.iterable) }
            return clauses
        }
        switch kind {
        case .list(let elements): kind = .list(try elements.map(transform))
        case .tuple(let elements): kind = .tuple(try elements.map(transform))
        case .set(let elements): kind = .set(try elements.map(transform))
        case .dict(let items): kind = .dict(try items.map { (key: try $0.key.map(transform), value: try transform($0.value)) })
        case .starred(let value): kind = .starred(try transform(value))
        case .unary(let operation, let value): kind = .unary(operation, try transform(value))
        case .not(let value): kind = .not(try transform(value))
        case .walrus(let name, let value): kind = .walrus(name: name, value: try transform(value))
        case .attribute(let base, let name, let nameSpan): kind = .attribute(try transform(base), name: name, nameSpan: nameSpan)
        case .binary(let operation, let left, let right, let span): kind = .binary(operation, try transform(left), try transform(right), operatorSpan: span)
        case .compare(let first, let rest):
            kind = .compare(first: try transform(first), rest: try rest.map { (operator: $0.operator, operand: try transform($0.operand)) })
        case .call(let callee, let arguments):
            kind = .call(try transform(callee), arguments: try arguments.map { Argument($0.kind, try transform($0.value)) })
        case .index(let base, let index): kind = .index(try transform(base), by: try transform(index))
        case .listComprehension(let value, let list): kind = .listComprehension(value, try clauses(list))
        case .setComprehension(let value, let list): kind = .setComprehension(value, try clauses(list))
        case .generator(let value, let list): kind = .generator(value, try clauses(list))
        case .dictComprehension(let key, let value, let list): kind = .dictComprehension(key: key, value: value, try clauses(list))
        default: break
        }
    }
}

extension Statement {
    /// Whether running it can stop at a `yield`.
    var holdsYield: Bool {
        switch kind {
        case .expression(let value): value.holdsYield
        case .assign(let targets, let value): value.holdsYield || targets.contains(where: \.holdsYield)
        case .augmentedAssign(let target, _, let value): target.holdsYield || value.holdsYield
        case .annotatedAssign(let target, _, let value): target.holdsYield || value?.holdsYield == true
        case .if(let condition, let body, let orElse), .while(let condition, let body, let orElse):
            condition.holdsYield || body.holdYield || orElse.holdYield
        case .for(let target, let iterable, let body, let orElse):
            target.holdsYield || iterable.holdsYield || body.holdYield || orElse.holdYield
        case .function(let definition):
            definition.decorators.contains(where: \.holdsYield) || definition.parameters.expressions.contains(where: \.holdsYield)
        case .class(let definition):
            definition.decorators.contains(where: \.holdsYield) || definition.bases.contains(where: \.holdsYield)
                || definition.keywords.contains(where: \.value.holdsYield)
        case .return(let value): value?.holdsYield == true
        case .delete(let targets): targets.contains(where: \.holdsYield)
        case .assert(let condition, let message): condition.holdsYield || message?.holdsYield == true
        case .raise(let value, let cause): value?.holdsYield == true || cause?.holdsYield == true
        case .try(let statement):
            statement.body.holdYield || statement.orElse.holdYield || statement.finally.holdYield
                || statement.handlers.contains { $0.body.holdYield || $0.type?.holdsYield == true }
        case .with(let items, let body): items.contains { $0.context.holdsYield || $0.target?.holdsYield == true } || body.holdYield
        case .pass, .break, .continue, .import, .importFrom, .global, .nonlocal: false
        }
    }
}

extension [Statement] {
    var holdYield: Bool { contains(where: \.holdsYield) }
}

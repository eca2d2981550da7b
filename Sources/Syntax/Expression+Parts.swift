extension Expression {
    /// The expressions that stand directly in this one, in the order in which they are written.
    package var parts: [Expression] {
        switch kind {
        case .name, .none, .ellipsis, .bool, .int, .bigInt, .float, .imaginary, .string, .bytes: []
        case .formatted(let parts): parts.flatMap(\.expressions)
        case .list(let elements), .tuple(let elements), .set(let elements): elements
        case .dict(let pairs): pairs.flatMap { [$0.key, $0.value].compactMap(\.self) }
        case .starred(let value), .unary(_, let value), .not(let value), .walrus(_, let value), .yieldFrom(let value): [value]
        case .attribute(let base, _, _): [base]
        case .binary(_, let left, let right, _), .and(let left, let right), .or(let left, let right): [left, right]
        case .compare(let first, let rest): [first] + rest.map(\.operand)
        case .conditional(let condition, let then, let orElse): [condition, then, orElse]
        case .call(let callee, let arguments): [callee] + arguments.map(\.value)
        case .index(let base, let index): [base, index]
        case .slice(let start, let stop, let step): [start, stop, step].compactMap(\.self)
        case .lambda(let parameters, let body): parameters.expressions + [body]
        case .listComprehension(let element, let clauses), .setComprehension(let element, let clauses),
            .generator(let element, let clauses):
            clauses.flatMap(\.expressions) + [element]
        case .dictComprehension(let key, let value, let clauses): clauses.flatMap(\.expressions) + [key, value]
        case .yield(let value): [value].compactMap(\.self)
        }
    }

    package var isYield: Bool {
        switch kind {
        case .yield, .yieldFrom: true
        default: false
        }
    }
}

extension FormattedPart {
    package var expressions: [Expression] {
        switch self {
        case .literal: []
        case .field(let value, _, _, let spec): [value] + spec.flatMap(\.expressions)
        }
    }
}

extension ComprehensionClause {
    var expressions: [Expression] { [target, iterable] + conditions }
}

extension Parameters {
    /// Every parameter, in the order in which they are written.
    package var all: [Parameter] {
        positional + [variadic].compactMap(\.self) + keywordOnly + [keywords].compactMap(\.self)
    }

    package var expressions: [Expression] { all.flatMap { [$0.annotation, $0.defaultValue].compactMap(\.self) } }
}

@testable import Syntax

/// A tree in one line, for tests: `(+ a (* b 2))`.
func describe(_ expression: Expression) -> String {
    func list(_ parts: [Expression]) -> String { parts.map(describe).joined(separator: " ") }
    func clauses(_ clauses: [ComprehensionClause]) -> String {
        clauses.map { "for \(describe($0.target)) in \(describe($0.iterable))" + $0.conditions.map { " if \(describe($0))" }.joined() }
            .joined(separator: " ")
    }
    func parts(_ parts: [FormattedPart]) -> String {
        parts.map { part in
            switch part {
            case .literal(let text): return "'\(text)'"
            case .field(let value, let text, let conversion, let spec):
                let tail = (text.map { " =\($0)" } ?? "") + (conversion.map { " !\($0)" } ?? "")
                return "{\(describe(value))\(tail)" + (spec.isEmpty ? "" : " : " + describe(spec)) + "}"
            }
        }.joined(separator: " ")
    }
    switch expression.kind {
    case .name(let name): return name
    case .none: return "None"
    case .ellipsis: return "..."
    case .bool(let value): return value ? "True" : "False"
    case .int(let value): return "\(value)"
    case .bigInt(let value): return "big\(value)"
    case .float(let value): return "\(value)"
    case .imaginary(let value): return "\(value)j"
    case .string(let text): return "'\(text)'"
    case .bytes(let bytes): return "b\(bytes)"
    case .formatted(let all): return "(f \(parts(all)))"
    case .list(let elements): return "[\(list(elements))]"
    case .tuple(let elements): return "(tuple\(elements.isEmpty ? "" : " ")\(list(elements)))"
    case .set(let elements): return "{\(list(elements))}"
    case .dict(let pairs):
        return "{" + pairs.map { ($0.key.map(describe) ?? "**") + ": " + describe($0.value) }.joined(separator: ", ") + "}"
    case .starred(let value): return "*\(describe(value))"
    case .unary(let sign, let value): return "(\(sign.rawValue) \(describe(value)))"
    case .binary(let sign, let left, let right, _): return "(\(sign.rawValue) \(describe(left)) \(describe(right)))"
    case .compare(let first, let rest):
        return "(" + describe(first) + rest.map { " \($0.operator.rawValue) \(describe($0.operand))" }.joined() + ")"
    case .and(let left, let right): return "(and \(describe(left)) \(describe(right)))"
    case .or(let left, let right): return "(or \(describe(left)) \(describe(right)))"
    case .not(let value): return "(not \(describe(value)))"
    case .conditional(let condition, let then, let orElse):
        return "(if \(describe(condition)) \(describe(then)) \(describe(orElse)))"
    case .call(let callee, let arguments):
        let all = arguments.map { argument in
            switch argument.kind {
            case .positional: describe(argument.value)
            case .starred: "*\(describe(argument.value))"
            case .doubleStarred: "**\(describe(argument.value))"
            case .keyword(let name): "\(name)=\(describe(argument.value))"
            }
        }
        return "(call \(([describe(callee)] + all).joined(separator: " ")))"
    case .attribute(let base, let name, _): return "\(describe(base)).\(name)"
    case .index(let base, let index): return "\(describe(base))[\(describe(index))]"
    case .slice(let start, let stop, let step):
        return [start, stop, step].map { $0.map(describe) ?? "" }.joined(separator: ":")
    case .lambda(let parameters, let body): return "(lambda \(describe(parameters)) \(describe(body)))"
    case .walrus(let name, let value): return "(:= \(name) \(describe(value)))"
    case .listComprehension(let element, let all): return "[\(describe(element)) \(clauses(all))]"
    case .setComprehension(let element, let all): return "{\(describe(element)) \(clauses(all))}"
    case .generator(let element, let all): return "(\(describe(element)) \(clauses(all)))"
    case .dictComprehension(let key, let value, let all): return "{\(describe(key)): \(describe(value)) \(clauses(all))}"
    case .yield(let value): return "(yield\(value.map { " " + describe($0) } ?? ""))"
    case .yieldFrom(let value): return "(yield from \(describe(value)))"
    }
}

func describe(_ parts: [FormattedPart]) -> String {
    describe(Expression(.formatted(parts), Span(line: 1, column: 0, endLine: 1, endColumn: 0)))
}

func describe(_ parameters: Parameters) -> String {
    func one(_ parameter: Parameters.Parameter) -> String {
        parameter.name + (parameter.annotation.map { ":" + describe($0) } ?? "") + (parameter.defaultValue.map { "=" + describe($0) } ?? "")
    }
    var all = parameters.positional.map(one)
    if parameters.positionalOnly > 0 { all.insert("/", at: parameters.positionalOnly) }
    if let variadic = parameters.variadic { all.append("*" + one(variadic)) } else if !parameters.keywordOnly.isEmpty { all.append("*") }
    all += parameters.keywordOnly.map(one)
    if let keywords = parameters.keywords { all.append("**" + one(keywords)) }
    return "(\(all.joined(separator: " ")))"
}

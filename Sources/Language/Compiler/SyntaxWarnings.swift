import Syntax

/// What CPython's compiler warns about: code that runs and is hardly meant so.
final class SyntaxWarnings {
    private(set) var found: [(message: String, span: Span)] = []

    private func note(_ message: String, _ span: Span) { found.append((message, span)) }

    /// `x is 5`.
    func check(comparison first: Expression, _ rest: [(operator: ComparisonOperator, operand: Expression)], _ span: Span) {
        var left = first
        for (operation, right) in rest {
            if operation == .is || operation == .isNot, left.isLiteral || right.isLiteral {
                return note(operation == .is ? "\"is\" with a literal. Did you mean \"==\"?" : "\"is not\" with a literal. Did you mean \"!=\"?", span)
            }
            left = right
        }
    }

    /// `[[1, 2] (3, 4)]`.
    func check(callee: Expression, _ span: Span) {
        guard let type = callee.displayedType, type != "function" else { return }
        note("'\(type)' object is not callable; perhaps you missed a comma?", span)
    }

    /// `[[1, 2] [3, 4]]`.
    func check(subscripted value: Expression, by index: Expression, _ span: Span) {
        guard let type = value.displayedType else { return }
        switch type {
        case "str", "list", "tuple":
            guard let indexType = index.displayedType, indexType != "int", indexType != "bool" else { return }
            note("\(type) indices must be integers or slices, not \(indexType); perhaps you missed a comma?", span)
        case "dict": break
        default: note("'\(type)' object is not subscriptable; perhaps you missed a comma?", span)
        }
    }

    /// `assert (x, "message")`.
    func check(assertion condition: Expression, _ span: Span) {
        if case .tuple(let elements) = condition.kind, !elements.isEmpty { note("assertion is always true, perhaps remove parentheses?", span) }
    }
}

extension Expression {
    /// A number, a text or a tuple of such.
    fileprivate var isLiteral: Bool {
        switch kind {
        case .int, .bigInt, .float, .imaginary, .string, .bytes: true
        case .unary(_, let operand): operand.isLiteral
        case .tuple(let elements): elements.allSatisfy { $0.isLiteral || $0.isSingleton }
        default: false
        }
    }

    private var isSingleton: Bool {
        switch kind {
        case .none, .ellipsis, .bool: true
        default: false
        }
    }

    /// The type of what is written out here; nil where that is not known before it runs.
    fileprivate var displayedType: String? {
        switch kind {
        case .int, .bigInt: "int"
        case .float: "float"
        case .bool: "bool"
        case .none: "NoneType"
        case .ellipsis: "ellipsis"
        case .string, .formatted: "str"
        case .list, .listComprehension: "list"
        case .tuple: "tuple"
        case .dict, .dictComprehension: "dict"
        case .set, .setComprehension: "set"
        case .generator: "generator"
        case .lambda: "function"
        default: nil
        }
    }
}

import Syntax

/// An expression made ready to run: names are slots, constants are values, hot forms have nodes of their own.
///
/// A tree of final classes was the fastest and most readable of the designs that were measured; children are never optional.
class Node {
    let span: Span
    init(_ span: Span) { self.span = span }

    func eval(_ frame: Frame) throws -> Value { throw Raised(.runtimeError, "internal error: a node without eval").at(span) }
    /// The value as a condition; comparisons of numbers answer without making a bool.
    func test(_ frame: Frame) throws -> Bool {
        let value = try eval(frame)
        if case .bool(let truth) = value { return truth }
        do { return try frame.interpreter.truth(value) } catch { throw raised(error, at: span) }
    }
}

/// What running a statement led to.
enum Completion {
    case normal, breakLoop, continueLoop
    case returned(Value)
}

/// A statement made ready to run.
class StatementNode {
    let span: Span
    init(_ span: Span) { self.span = span }
    func run(_ frame: Frame) throws -> Completion { .normal }
}

/// Statements one after the other.
final class Block {
    private let statements: [StatementNode]
    private let children: ChildList<StatementNode>
    init(_ statements: [StatementNode]) {
        self.statements = statements
        children = ChildList(statements)
    }

    @inline(__always)
    func run(_ frame: Frame) throws -> Completion {
        let children = children
        var index = 0
        while index < children.count {
            let completion = try children.with(index) { try $0.run(frame) }
            guard case .normal = completion else { return completion }
            index &+= 1
        }
        return .normal
    }

    /// Runs a cell: the value of its last statement where that is an expression.
    func runModule(_ frame: Frame) throws -> Value? {
        guard let last = statements.last else { return nil }
        for statement in statements.dropLast() {
            _ = try statement.run(frame)
            if !frame.interpreter.abandoned.isEmpty { frame.interpreter.closeAbandoned() }
        }
        defer { if !frame.interpreter.abandoned.isEmpty { frame.interpreter.closeAbandoned() } }
        if let expression = last as? ExpressionStatement { return try expression.value.eval(frame) }
        _ = try last.run(frame)
        return nil
    }

    var isEmpty: Bool { statements.isEmpty }
}

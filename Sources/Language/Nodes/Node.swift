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
    /// Of a loop's body.
    var loop: LoopMark?
    init(_ statements: [StatementNode]) {
        self.statements = statements
        children = ChildList(statements)
    }

    @inline(__always)
    func run(_ frame: Frame) throws -> Completion {
        if let observer = frame.interpreter.observer { return try run(frame, observer) }
        let children = children
        var index = 0
        while index < children.count {
            let completion = try children.with(index) { try $0.run(frame) }
            guard case .normal = completion else { return completion }
            index &+= 1
        }
        return .normal
    }

    @inline(never)
    private func run(_ frame: Frame, _ observer: any Observer) throws -> Completion {
        if let loop { observer.turns(loop, frame) }
        for statement in statements {
            observer.begins(statement.span, frame)
            let completion = try statement.run(frame)
            observer.ends(statement.span, frame)
            guard case .normal = completion else { return completion }
        }
        return .normal
    }

    /// Runs a cell: the value of its last statement where that is an expression.
    func runModule(_ frame: Frame) throws -> Value? {
        guard let last = statements.last else { return nil }
        for statement in statements.dropLast() {
            frame.interpreter.observer?.begins(statement.span, frame)
            _ = try statement.run(frame)
            frame.interpreter.observer?.ends(statement.span, frame)
            if frame.interpreter.resting != nil { frame.interpreter.statementEnded(frame) }
            if !frame.interpreter.abandoned.isEmpty { frame.interpreter.closeAbandoned() }
        }
        defer { if !frame.interpreter.abandoned.isEmpty { frame.interpreter.closeAbandoned() } }
        frame.interpreter.observer?.begins(last.span, frame)
        var value: Value?
        if let expression = last as? ExpressionStatement { value = try expression.value.eval(frame) } else { _ = try last.run(frame) }
        frame.interpreter.observer?.ends(last.span, frame)
        return value
    }

    var isEmpty: Bool { statements.isEmpty }
    var firstSpan: Span? { statements.first?.span }
}

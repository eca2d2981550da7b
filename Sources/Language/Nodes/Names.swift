import Syntax

final class ConstantNode: Node {
    let value: Value
    init(_ value: Value, _ span: Span) {
        self.value = value
        super.init(span)
    }
    override func eval(_ frame: Frame) -> Value { value }
}

/// A local variable.
final class LocalNode: Node {
    let slot: Int
    let name: String
    init(_ slot: Int, _ name: String, _ span: Span) {
        (self.slot, self.name) = (slot, name)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        if let value = frame.slots[slot] { return value }
        throw unboundLocal(name).at(span)
    }
}

@inline(never) func unboundLocal(_ name: String) -> Raised {
    Raised(.unboundLocalError, "cannot access local variable '\(name)' where it is not associated with a value")
}

/// A variable shared with a nested or an enclosing function.
final class CellNode: Node {
    let slot: Int
    let name: String
    let isFree: Bool
    init(_ slot: Int, _ name: String, isFree: Bool, _ span: Span) {
        (self.slot, self.name, self.isFree) = (slot, name, isFree)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        if let value = frame.cell(slot).value { return value }
        if isFree {
            throw Raised(.nameError, "cannot access free variable '\(name)' where it is not associated with a value in enclosing scope").at(span)
        }
        throw unboundLocal(name).at(span)
    }
}

extension Frame {
    /// The cell in a slot that the compiler made one for.
    @inline(__always) func cell(_ slot: Int) -> Cell {
        guard case .object(let object)? = slots[slot] else { preconditionFailure("slot \(slot) holds no cell") }
        return unsafeDowncast(object, to: Cell.self)
    }
}

/// A global variable, or a name of the language itself.
final class GlobalNode: Node {
    let cell: Cell
    let builtin: Slot
    let namespace: Namespace
    /// Where the name is read: a mistyped local is looked up here in vain.
    let scope: Scope
    init(_ cell: Cell, builtin: Slot, namespace: Namespace, scope: Scope, _ span: Span) {
        (self.cell, self.builtin, self.namespace, self.scope) = (cell, builtin, namespace, scope)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        if let value = cell.value { return value }
        if let builtin { return builtin }
        throw nameError(frame).at(span)
    }

    @inline(never) private func nameError(_ frame: Frame) -> Raised {
        let raised = Raised(.nameError, "name '\(cell.name)' is not defined")
        raised.exception.attributes["name"] = .string(cell.name)
        // CPython looks at the function's own names first, and goes on only where none is near.
        let known = [scope.localNames, namespace.names, frame.interpreter.builtins.order]
        raised.exception.suggestion = known.lazy.compactMap { closest(to: self.cell.name, among: $0) }.first
        if let module = ["np": "numpy", "math": "math", "time": "time", "random": "random"][cell.name], namespace[cell.name] == nil {
            raised.advice = module == cell.name ? "import \(module)" : "import \(module) as \(cell.name)"
        } else if let module = namespace.names.first(where: { namespace[$0]?.object(as: ModuleObject.self)?.members[cell.name] != nil }) {
            raised.advice = "\(module).\(cell.name) has this name"
        }
        return raised
    }
}

/// `name := value`.
final class WalrusNode: Node {
    let target: TargetNode
    let value: Node
    init(_ target: TargetNode, _ value: Node, _ span: Span) {
        (self.target, self.value) = (target, value)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        let value = try value.eval(frame)
        try target.store(value, frame)
        return value
    }
}

/// An operand; variables and small constants, which most are, are read without a call.
struct OperandNode {
    private enum Form {
        case local(slot: Int), global(Cell), integer(Int), other
    }
    let node: Node
    private let form: Form

    init(_ node: Node) {
        self.node = node
        if let local = node as? LocalNode {
            form = .local(slot: local.slot)
        } else if let global = node as? GlobalNode {
            form = .global(global.cell)
        } else if let constant = node as? ConstantNode, case .int(let value) = constant.value {
            form = .integer(value)
        } else {
            form = .other
        }
    }

    /// Whether it is neither a variable nor a constant.
    @inline(__always) var isComputed: Bool { if case .other = form { true } else { false } }

    @inline(__always)
    func eval(_ frame: Frame) throws -> Value {
        switch form {
        case .local(let slot): if let value = frame.slots[slot] { return value }
        case .global(let cell): if let value = cell.value { return value }
        case .integer(let value): return .int(value)
        case .other: break
        }
        return try node.eval(frame)
    }

    /// The value of a variable or constant that is a small integer now; nil for all else, which `eval` gives.
    @inline(__always)
    func smallInteger(_ frame: Frame) -> Int? {
        switch form {
        case .local(let slot): if case .int(let value)? = frame.slots[slot] { return value }
        case .global(let cell): if case .int(let value)? = cell.value { return value }
        case .integer(let value): return value
        case .other: break
        }
        return nil
    }
}

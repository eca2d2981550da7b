/// An operand; local variables and small constants, which most are, are read without a call.
struct OperandNode {
    private enum Form {
        case local(slot: Int), integer(Int), other
    }
    let node: Node
    private let form: Form

    init(_ node: Node) {
        self.node = node
        if let local = node as? LocalNode {
            form = .local(slot: local.slot)
        } else if let constant = node as? ConstantNode, case .int(let value) = constant.value {
            form = .integer(value)
        } else {
            form = .other
        }
    }

    @inline(__always)
    func eval(_ frame: Frame) throws -> Value {
        switch form {
        case .local(let slot): if let value = frame.slots[slot] { return value }
        case .integer(let value): return .int(value)
        case .other: break
        }
        return try node.eval(frame)
    }
}

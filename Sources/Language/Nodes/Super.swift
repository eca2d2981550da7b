import Syntax

/// `super()` without arguments: the class whose body the method stands in, and the method's first argument.
final class SuperNode: Node {
    private let classSlot: Int
    init(classSlot: Int, _ span: Span) {
        self.classSlot = classSlot
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        guard let type = frame.cell(classSlot).value?.object(as: TypeObject.self) else {
            throw Raised(.runtimeError, "super(): empty __class__ cell").at(span)
        }
        var receiver = frame.slots[0]
        // A receiver that an inner function shares lies in a cell.
        if let cell = receiver?.object(as: Cell.self) { receiver = cell.value }
        guard let receiver else { throw Raised(.runtimeError, "super(): no arguments").at(span) }
        return .object(SuperObject(start: type, receiver: receiver))
    }
}

import NDArrays
import Syntax

/// Where a value can be put: a name, an attribute, an item, or several of these.
class TargetNode {
    let span: Span
    init(_ span: Span) { self.span = span }
    func store(_ value: Value, _ frame: Frame) throws {}
    func delete(_ frame: Frame) throws {}
    /// The variables that it binds.
    var names: [String] { [] }
    /// Forgets the values of local variables that nothing inside shares.
    func clear(_ frame: Frame) {}
}

final class LocalTarget: TargetNode {
    let slot: Int
    let name: String
    init(_ slot: Int, _ name: String, _ span: Span) {
        (self.slot, self.name) = (slot, name)
        super.init(span)
    }
    override func store(_ value: Value, _ frame: Frame) { frame.slots[slot] = value }
    override var names: [String] { [name] }
    override func clear(_ frame: Frame) { frame.slots[slot] = nil }
    override func delete(_ frame: Frame) throws {
        guard frame.slots[slot] != nil else { throw unboundLocal(name).at(span) }
        frame.slots[slot] = nil
    }
}

final class CellTarget: TargetNode {
    let slot: Int
    let name: String
    init(_ slot: Int, _ name: String, _ span: Span) {
        (self.slot, self.name) = (slot, name)
        super.init(span)
    }
    override func store(_ value: Value, _ frame: Frame) { frame.cell(slot).value = value }
    override var names: [String] { [name] }
    override func delete(_ frame: Frame) { frame.cell(slot).value = nil }
}

final class GlobalTarget: TargetNode {
    let cell: Cell
    init(_ cell: Cell, _ span: Span) {
        self.cell = cell
        super.init(span)
    }
    override func store(_ value: Value, _ frame: Frame) { cell.value = value }
    override var names: [String] { [cell.name] }
    override func delete(_ frame: Frame) throws {
        guard cell.value != nil else { throw Raised(.nameError, "name '\(cell.name)' is not defined").at(span) }
        cell.value = nil
    }
}

final class AttributeTarget: TargetNode {
    let value: Node
    let name: String
    /// The same attribute, to be read.
    let reading: AttributeNode
    private let key: StringObject
    /// The class that was asked last and leaves this name to its instances.
    private var plainType: TypeObject?
    private var plainVersion = -1

    init(_ value: Node, _ name: String, _ span: Span) {
        (self.value, self.name) = (value, name)
        reading = AttributeNode(value, name, nameSpan: span, span)
        key = .attributeName(name)
        super.init(span)
    }

    override func store(_ value: Value, _ frame: Frame) throws { try store(value, in: self.value.eval(frame), frame) }

    func store(_ value: Value, in receiver: Value, _ frame: Frame) throws {
        guard case .object(let object) = receiver, object.kind == .instance else { return try storeSlowly(value, in: receiver, frame) }
        let instance = unsafeDowncast(object, to: InstanceObject.self)
        if instance.instanceType !== plainType || plainVersion != TypeObject.version {
            guard instance.instanceType.storesPlainly(name) else { return try storeSlowly(value, in: receiver, frame) }
            (plainType, plainVersion) = (instance.instanceType, TypeObject.version)
        }
        instance.attributes.set(text: key, value)
    }

    private func storeSlowly(_ value: Value, in receiver: Value, _ frame: Frame) throws {
        do { try frame.interpreter.setAttribute(name, of: receiver, to: value) } catch { throw raised(error, at: span) }
    }

    override func delete(_ frame: Frame) throws {
        let receiver = try value.eval(frame)
        do { try frame.interpreter.deleteAttribute(name, of: receiver) } catch { throw raised(error, at: span) }
    }
}

final class SubscriptTarget: TargetNode {
    let value: Node
    let index: IndexNode
    init(_ value: Node, _ index: IndexNode, _ span: Span) {
        (self.value, self.index) = (value, index)
        super.init(span)
    }
    override func store(_ value: Value, _ frame: Frame) throws {
        let container = try self.value.eval(frame)
        if case .array(let array) = container, index.hasParts { return try store(value, in: array, at: index.place(frame), frame) }
        try store(value, in: container, at: index.eval(frame), frame)
    }
    func store(_ value: Value, in array: NDArray, at place: Result<ArrayPlace, any Error>, _ frame: Frame) throws {
        do {
            try frame.interpreter.setItem(of: array, at: place.get(), value)
            if !frame.interpreter.pendingFlags.isEmpty { try frame.interpreter.warn(at: span, in: nil) }
        } catch { throw explained(error, value, { try frame.interpreter.item(of: array, at: place.get()) }) }
    }

    /// Adds what was to be written over, and what with, to an error about their shapes.
    @inline(never)
    private func explained(_ error: any Error, _ value: Value, _ place: () throws -> Value) -> Raised {
        let raised = raised(error, at: span)
        if case .array(let new) = value, case .assignment? = error as? ArrayError, case .array(let old)? = try? place() {
            raised.shapes = ShapeMismatch(operation: "=", left: .init(old, at: span), right: .init(new, at: nil), rule: .broadcast)
        }
        return raised
    }

    func store(_ value: Value, in container: Value, at key: Value, _ frame: Frame) throws {
        do {
            try frame.interpreter.setItem(container, key, value)
            if !frame.interpreter.pendingFlags.isEmpty { try frame.interpreter.warn(at: span, in: nil) }
        } catch { throw explained(error, value, { try frame.interpreter.item(container, key) }) }
    }
    override func delete(_ frame: Frame) throws {
        let container = try value.eval(frame), key = try index.eval(frame)
        do { try frame.interpreter.deleteItem(container, key) } catch { throw raised(error, at: span) }
    }
}

/// `a, (b, *c) = value`.
final class UnpackTarget: TargetNode {
    let targets: [TargetNode]
    /// Which of them has the star.
    let star: Int?
    init(_ targets: [TargetNode], star: Int?, _ span: Span) {
        (self.targets, self.star) = (targets, star)
        super.init(span)
    }

    override func store(_ value: Value, _ frame: Frame) throws {
        switch value {
        case .tuple(let tuple): try store(elements: tuple.elements, frame)
        case .list(let list): try store(elements: list.elements, frame)
        default:
            var elements: [Value] = []
            do {
                guard try frame.interpreter.isIterable(value) else {
                    throw Raised(.typeError, "cannot unpack non-iterable \(value.typeName) object")
                }
                // One more than wanted is enough to know that there are too many.
                let most = star == nil ? targets.count + 1 : Int.max
                try frame.interpreter.forEach(value, limit: most) { elements.append($0) }
            } catch { throw raised(error, at: span) }
            try store(elements: elements, frame)
        }
    }

    private func store(elements: [Value], _ frame: Frame) throws {
        guard let star else {
            guard elements.count == targets.count else { throw wrongCount(elements.count).at(span) }
            for (target, element) in zip(targets, elements) { try target.store(element, frame) }
            return
        }
        let after = targets.count - star - 1
        guard elements.count >= targets.count - 1 else {
            throw Raised(.valueError, "not enough values to unpack (expected at least \(targets.count - 1), got \(elements.count))").at(span)
        }
        for index in 0..<star { try targets[index].store(elements[index], frame) }
        try targets[star].store(.list(Array(elements[star..<(elements.count - after)])), frame)
        for index in 0..<after { try targets[star + 1 + index].store(elements[elements.count - after + index], frame) }
    }

    private func wrongCount(_ count: Int) -> Raised {
        count < targets.count
            ? Raised(.valueError, "not enough values to unpack (expected \(targets.count), got \(count))")
            : Raised(.valueError, "too many values to unpack (expected \(targets.count))")
    }

    override func delete(_ frame: Frame) throws { for target in targets { try target.delete(frame) } }
    override var names: [String] { targets.flatMap(\.names) }
    override func clear(_ frame: Frame) { for target in targets { target.clear(frame) } }
}

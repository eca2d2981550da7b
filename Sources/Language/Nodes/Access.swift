import NDArrays
import Syntax

/// `value.name`.
final class AttributeNode: Node {
    let value: Node
    let name: String
    let nameSpan: Span
    /// What the name meant in the module that was asked last.
    private var cachedModule: ModuleObject?
    private var cachedVersion = -1
    private var cached: Value = .none

    init(_ value: Node, _ name: String, nameSpan: Span, _ span: Span) {
        (self.value, self.name, self.nameSpan) = (value, name, nameSpan)
        super.init(span)
    }

    override func eval(_ frame: Frame) throws -> Value { try get(value.eval(frame), frame) }

    @inline(__always)
    func get(_ receiver: Value, _ frame: Frame) throws -> Value {
        if case .object(let object) = receiver, let module = cachedModule, object === module, module.version == cachedVersion { return cached }
        return try getSlowly(receiver, frame)
    }

    @inline(never)
    private func getSlowly(_ receiver: Value, _ frame: Frame) throws -> Value {
        do {
            let found = try frame.interpreter.attribute(name, of: receiver)
            if let module = receiver.object(as: ModuleObject.self), module.isCacheable {
                (cachedModule, cachedVersion, cached) = (module, module.version, found)
            }
            return found
        } catch { throw raised(error, at: span, caret: nameSpan) }
    }
}

/// `value[index]`.
final class SubscriptNode: Node {
    let value: Node
    let index: IndexNode
    init(_ value: Node, _ index: IndexNode, _ span: Span) {
        (self.value, self.index) = (value, index)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        let value = try value.eval(frame)
        let key = try index.eval(frame)
        do { return try frame.interpreter.item(value, key) } catch { throw raised(error, at: span) }
    }
}

/// What stands in the brackets: an expression, slices, or several of them with commas.
final class IndexNode: Node {
    enum Part {
        case value(Node)
        case slice(Node?, Node?, Node?)
    }
    private let parts: [Part]
    private let isTuple: Bool
    private let single: Node?

    init(_ parts: [Part], isTuple: Bool, _ span: Span) {
        self.parts = parts
        self.isTuple = isTuple
        if !isTuple, case .value(let node)? = parts.first { single = node } else { single = nil }
        super.init(span)
    }

    override func eval(_ frame: Frame) throws -> Value {
        if let single { return try single.eval(frame) }
        if !isTuple, let part = parts.first { return try eval(part, frame) }
        var keys: [Value] = []
        keys.reserveCapacity(parts.count)
        for part in parts {
            if case .value(let starred as StarredNode) = part {
                let iterable = try starred.value.eval(frame)
                do { try frame.interpreter.forEach(iterable) { keys.append($0) } } catch { throw raised(error, at: span) }
            } else {
                keys.append(try eval(part, frame))
            }
        }
        return .tuple(TupleObject(keys))
    }

    private func eval(_ part: Part, _ frame: Frame) throws -> Value {
        switch part {
        case .value(let node): return try node.eval(frame)
        case .slice(let start, let stop, let step):
            return .object(SliceObject(
                start: try start?.eval(frame) ?? .none, stop: try stop?.eval(frame) ?? .none, step: try step?.eval(frame) ?? .none))
        }
    }
}

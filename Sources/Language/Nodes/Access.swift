import NDArrays
import Syntax

/// `value.name`.
final class AttributeNode: Node {
    let value: Node
    let name: String
    let nameSpan: Span
    /// The name as a key of the attributes of instances, with its hash.
    private let key: StringObject
    /// What the name meant in the module that was asked last.
    private var cachedModule: ModuleObject?
    private var cachedVersion = -1
    private var cached: Value = .none
    /// The type that was asked last, and its method of this name.
    private var lastType: TypeObject?
    private var lastTypeVersion = -1
    private var lastMethod: Value = .none
    /// The class that was asked last and says nothing of this name: its instances alone do.
    private var plainType: TypeObject?
    private var plainVersion = -1
    let isShape: Bool

    init(_ value: Node, _ name: String, nameSpan: Span, _ span: Span) {
        (self.value, self.name, self.nameSpan) = (value, name, nameSpan)
        isShape = name == "shape"
        key = .attributeName(name)
        super.init(span)
    }

    override func eval(_ frame: Frame) throws -> Value { try get(value.eval(frame), frame) }

    @inline(__always)
    func get(_ receiver: Value, _ frame: Frame) throws -> Value {
        if case .object(let object) = receiver {
            if let module = cachedModule, object === module, module.version == cachedVersion { return cached }
            if object.kind == .instance {
                let instance = unsafeDowncast(object, to: InstanceObject.self)
                if instance.instanceType === plainType, plainVersion == TypeObject.version,
                   let value = instance.attributes.value(text: key) { return value }
            }
        } else if isShape, case .array(let array) = receiver {
            return .tuple(of: array.shape)
        }
        return try getSlowly(receiver, frame)
    }

    /// The function that `receiver.name(...)` calls with the receiver in front; nil where `get` must say what is called.
    @inline(__always)
    func method(of receiver: Value) -> Value? {
        if case .object(let object) = receiver {
            guard object.kind == .instance else { return nil }
            let instance = unsafeDowncast(object, to: InstanceObject.self)
            // An attribute of the instance comes before a method of its class.
            guard instance.attributes.value(text: key) == nil else { return nil }
            return method(of: instance.instanceType)
        }
        return method(of: receiver.type)
    }

    @inline(__always)
    private func method(of type: TypeObject) -> Value? {
        if type === lastType, lastTypeVersion == TypeObject.version { return lastMethod }
        return lookUpMethod(of: type)
    }

    @inline(never)
    private func lookUpMethod(of type: TypeObject) -> Value? {
        guard let method = type.lookUp(name), case .object(let object) = method,
              type.isUserDefined ? object.isFunction : object.isNative else { return nil }
        (lastType, lastTypeVersion, lastMethod) = (type, TypeObject.version, method)
        return method
    }

    @inline(never)
    private func getSlowly(_ receiver: Value, _ frame: Frame) throws -> Value {
        do {
            let found = try frame.interpreter.attribute(name, of: receiver)
            if let instance = receiver.object(as: InstanceObject.self), instance.instanceType.lookUp(name) == nil {
                (plainType, plainVersion) = (instance.instanceType, TypeObject.version)
            } else if let module = receiver.object(as: ModuleObject.self), module.isCacheable {
                (cachedModule, cachedVersion, cached) = (module, module.version, found)
            }
            if let observer = frame.interpreter.observer, case .array = receiver {
                tell(observer, .attribute(name), of: receiver, at: value.span, operatorSpan: nameSpan, found, frame)
            }
            return found
        } catch { throw raised(error, at: span, caret: nameSpan) }
    }
}

/// `value[index]`.
final class SubscriptNode: Node {
    let value: Node
    let index: IndexNode
    /// `array.shape` in `array.shape[0]`, which needs no tuple.
    private let shape: AttributeNode?
    init(_ value: Node, _ index: IndexNode, _ span: Span) {
        (self.value, self.index) = (value, index)
        shape = (value as? AttributeNode).flatMap { $0.isShape ? $0 : nil }
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        if let shape { return try size(shape, frame) }
        return try item(of: value.eval(frame), frame)
    }

    private func size(_ shape: AttributeNode, _ frame: Frame) throws -> Value {
        let receiver = try shape.value.eval(frame)
        guard case .array(let array) = receiver else { return try item(of: shape.get(receiver, frame), frame) }
        let key = try index.eval(frame)
        if case .int(let axis) = key, axis >= 0, axis < array.rank { return .int(array.shape[axis]) }
        do { return try frame.interpreter.item(.tuple(of: array.shape), key) } catch { throw raised(error, at: span) }
    }

    @inline(__always)
    private func item(of value: Value, _ frame: Frame) throws -> Value {
        if case .array(let array) = value, index.hasParts { return try item(of: array, frame) }
        let key = try index.eval(frame)
        do {
            let result = try frame.interpreter.item(value, key)
            if let observer = frame.interpreter.observer { tell(observer, value, result, frame) }
            return result
        } catch { throw raised(error, at: span) }
    }

    private func item(of array: NDArray, _ frame: Frame) throws -> Value {
        let place = try index.place(frame)
        do {
            let result = try frame.interpreter.item(of: array, at: place.get())
            if !index.extents.isEmpty, frame.interpreter.readsDocstrings { SliceExtent.name(result, of: array, index.extents, try place.get()) }
            if let observer = frame.interpreter.observer { tell(observer, .array(array), result, frame) }
            return result
        } catch { throw raised(error, at: span) }
    }

    /// Tells of items of arrays, and of arrays that are items.
    @inline(never)
    private func tell(_ observer: any Observer, _ container: Value, _ result: Value, _ frame: Frame) {
        switch (container, result) {
        case (.array, _), (_, .array): tell(observer, .subscripted, of: container, at: value.span, operatorSpan: index.span, result, frame)
        default: break
        }
    }
}

/// Where in an array.
enum ArrayPlace {
    case integers(Shape)
    case items([IndexItem])
}

/// What stands in the brackets: an expression, slices, or several of them with commas.
final class IndexNode: Node {
    enum Part {
        case value(Node)
        case slice(Node?, Node?, Node?)
    }
    private let parts: [Part]
    /// What slices say of their sizes, by part; empty where none does.
    let extents: [SliceExtent?]
    private let isTuple: Bool
    private let single: Node?
    /// Whether there is more than one expression, and no star: an array takes the parts as they are, without a tuple and slices.
    let hasParts: Bool

    init(_ parts: [Part], isTuple: Bool, extents: [SliceExtent?] = [], _ span: Span) {
        self.parts = parts
        self.extents = extents
        self.isTuple = isTuple
        hasParts = parts.count <= Shape.maximumRank && !parts.isEmpty && parts.allSatisfy {
            if case .value(let node) = $0 { isTuple && !(node is StarredNode) } else { true }
        }
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

    /// The parts as a place in an array; where one of them cannot be that, why not. All are evaluated first.
    /// - Throws: what the expressions raise.
    func place(_ frame: Frame) throws -> Result<ArrayPlace, any Error> {
        var integers = Shape()
        var items: [IndexItem] = []
        var trouble: (any Error)?
        for (number, part) in parts.enumerated() {
            let item: IndexItem
            switch part {
            case .value(let node):
                let value = try node.eval(frame)
                if integers.count == number, case .int(let index) = value {
                    integers.append(index)
                    continue
                }
                do { item = try frame.interpreter.indexItem(value) } catch {
                    trouble = trouble ?? error
                    continue
                }
            case .slice(let start, let stop, let step):
                let slice = (try start?.eval(frame) ?? .none, try stop?.eval(frame) ?? .none, try step?.eval(frame) ?? .none)
                do {
                    let (start, stop, step) = try SliceObject.bounds(slice.0, slice.1, slice.2, frame.interpreter)
                    item = .slice(start: start, stop: stop, step: step)
                } catch {
                    trouble = trouble ?? error
                    continue
                }
            }
            if items.isEmpty {
                items.reserveCapacity(parts.count)
                for index in integers { items.append(.integer(index)) }
            }
            items.append(item)
        }
        if let trouble { return .failure(trouble) }
        return .success(integers.count == parts.count ? .integers(integers) : .items(items))
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

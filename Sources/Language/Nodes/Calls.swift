import NDArrays
import Syntax

/// A call with positional arguments only.
class CallNode: Node {
    let function: Node
    private let arguments: ChildList<Node>
    init(_ function: Node, _ arguments: [Node], _ span: Span) {
        self.function = function
        self.arguments = ChildList(arguments)
        super.init(span)
    }

    override func eval(_ frame: Frame) throws -> Value {
        let callee = try function.eval(frame)
        return try call(callee, receiver: nil, frame)
    }

    /// Calls `callee` with the receiver of a method, where there is one, in front of the arguments.
    @inline(__always)
    final func call(_ callee: Value, receiver: Value?, _ frame: Frame) throws -> Value {
        guard case .object(let object) = callee else { throw notCallable(callee).at(span) }
        if object.isFunction {
            let result = try call(unsafeDowncast(object, to: FunctionObject.self), receiver, frame)
            if let observer = frame.interpreter.observer { tell(observer, object, [], result, frame) }
            return result
        }
        return try callOther(object, receiver, frame)
    }

    /// Tells what was called; what a function of the learner's was given, its own beginning has told.
    @inline(never)
    private func tell(_ observer: any Observer, _ object: Object, _ values: [Value], _ result: Value, _ frame: Frame) {
        let nodes = (0..<arguments.count).map { arguments.with($0) { $0 } }
        let receiver = values.count > nodes.count ? (function as? AttributeNode)?.value : nil
        tell(observer, call: object.calledName, receiver: receiver, nodes, values, result, frame)
    }

    /// Apart from `call`, whose frame on the native stack every recursion of the learner's pays for.
    @inline(never)
    private func callOther(_ object: Object, _ receiver: Value?, _ frame: Frame) throws -> Value {
        guard object.isNative else {
            if object.kind == .type, receiver == nil, let initialiser = unsafeDowncast(object, to: TypeObject.self).plainInitialiser {
                return try make(unsafeDowncast(object, to: TypeObject.self), initialiser, frame)
            }
            return try callGenerally(object, receiver, frame)
        }
        let interpreter = frame.interpreter
        let native = unsafeDowncast(object, to: NativeFunction.self)
        let count = arguments.count + (receiver == nil ? 0 : 1)
        if count == 1, let unary = native.unary {
            let value = try receiver ?? argument(0, frame)
            do {
                let result = try finish(unary(value, interpreter), native, frame)
                if let observer = interpreter.observer { tell(observer, native, [value], result, frame) }
                return result
            } catch { throw explained(error, joining: value, native.name) }
        }
        if count == 2, let binary = native.binary {
            let first = try receiver ?? argument(0, frame)
            let second = try argument(receiver == nil ? 1 : 0, frame)
            do {
                let result = try finish(binary(first, second, interpreter), native, frame)
                if let observer = interpreter.observer { tell(observer, native, [first, second], result, frame) }
                return result
            } catch {
                throw explained(error, native, first, second, receiver != nil)
            }
        }
        if native.signature.takes(positional: count) { return try callNative(native, receiver, frame) }
        return try callGenerally(object, receiver, frame)
    }

    /// A new object of a class of the learner's: the arguments go straight to its `__init__`.
    private func make(_ type: TypeObject, _ initialiser: FunctionObject, _ frame: Frame) throws -> Value {
        let object = Value.object(InstanceObject(type))
        let result = try call(initialiser, object, frame)
        guard case .none = result else { throw Raised(.typeError, "__init__() should return None, not '\(result.typeName)'").at(span) }
        return object
    }

    @inline(__always)
    private func argument(_ index: Int, _ frame: Frame) throws -> Value { try arguments.with(index) { try $0.eval(frame) } }

    /// Evaluates the arguments straight into the slots of a native function's parameters.
    @inline(never)
    private func callNative(_ native: NativeFunction, _ receiver: Value?, _ frame: Frame) throws -> Value {
        var slots = native.signature.defaults
        var slot = 0
        if let receiver {
            slots[0] = receiver
            slot = 1
        }
        for index in 0..<arguments.count { slots[slot + index] = try argument(index, frame) }
        do {
            let result = try finish(native.call(slots: slots, frame.interpreter), native, frame)
            if let observer = frame.interpreter.observer {
                tell(observer, native, slots.prefix(arguments.count + (receiver == nil ? 0 : 1)).compactMap(\.self), result, frame)
            }
            return result
        } catch { throw explained(error, joining: slots.first ?? nil, native.name) }
    }

    @inline(never)
    private func callGenerally(_ object: Object, _ receiver: Value?, _ frame: Frame) throws -> Value {
        var values: [Value] = []
        values.reserveCapacity(arguments.count + 1)
        if let receiver { values.append(receiver) }
        for index in 0..<arguments.count { values.append(try argument(index, frame)) }
        do {
            let native = object.isNative ? unsafeDowncast(object, to: NativeFunction.self) : nil
            let result = try finish(object.call(Arguments(values), frame.interpreter), native, frame)
            if let observer = frame.interpreter.observer, !object.isFunction { tell(observer, object, values, result, frame) }
            return result
        } catch { throw raised(error, at: span) }
    }

    /// Adds the operands of `np.dot(a, b)` and `a.dot(b)` to an error about their shapes.
    @inline(never)
    private func explained(_ error: any Error, _ native: NativeFunction, _ first: Value, _ second: Value, _ isMethod: Bool) -> Raised {
        let raised = explained(error, joining: first, native.name)
        if case .array(let a) = first, case .array(let b) = second, let rule = (error as? ArrayError)?.shapeRule, arguments.count > 0 {
            let left = isMethod ? (function as? AttributeNode)?.value.span : arguments.with(0) { $0.span }
            raised.shapes = ShapeMismatch(
                operation: native.name, left: .init(a, at: left), right: .init(b, at: arguments.with(arguments.count - 1) { $0.span }), rule: rule)
        }
        return raised
    }

    /// Says the warnings that the call left.
    @inline(__always)
    final func finish(_ value: Value, _ native: NativeFunction?, _ frame: Frame) throws -> Value {
        if !frame.interpreter.pendingFlags.isEmpty { try frame.interpreter.warn(at: span, in: native?.name) }
        return value
    }

    /// Evaluates the arguments straight into the slots of the new frame.
    @inline(__always)
    private func call(_ function: FunctionObject, _ receiver: Value?, _ frame: Frame) throws -> Value {
        let code = function.code
        let given = arguments.count + (receiver == nil ? 0 : 1)
        let interpreter = frame.interpreter
        guard given <= code.simpleParameterCount else {
            return try callGenerally(function, receiver, frame)
        }
        do {
            try interpreter.checkInterruption()
            return try interpreter.withFrame(code.slotCount) { inner in
                var slot = 0
                if let receiver {
                    inner.slots[0] = receiver
                    slot = 1
                }
                var index = 0
                while index < arguments.count {
                    // The frame is above the caller's: what an argument calls itself comes above this one.
                    (inner.slots + slot).initialize(to: try argument(index, frame))
                    slot &+= 1
                    index &+= 1
                }
                if given < code.simpleParameterCount { try function.fillDefaults(inner, from: given) }
                return try function.run(inner)
            }
        } catch { throw raised(error, at: span) }
    }
}

@inline(never) func notCallable(_ value: Value) -> Raised {
    Raised(.typeError, "'\(value.typeName)' object is not callable")
}

/// `receiver.method(...)`: the method is found without making a bound one.
final class MethodCallNode: CallNode {
    private let attribute: AttributeNode
    init(_ attribute: AttributeNode, _ arguments: [Node], _ span: Span) {
        self.attribute = attribute
        super.init(attribute, arguments, span)
    }

    override func eval(_ frame: Frame) throws -> Value {
        let receiver = try attribute.value.eval(frame)
        if let method = attribute.method(of: receiver) { return try call(method, receiver: receiver, frame) }
        return try call(attribute.get(receiver, frame), receiver: nil, frame)
    }
}

/// A call with keywords or stars.
final class KeywordCallNode: Node {
    enum Item {
        case positional(Node), starred(Node), doubleStarred(Node)
        case keyword(String, Node)
    }
    let function: Node
    let items: [Item]
    /// The operands in order, and the keywords of the last of them; nil where there are stars.
    private let operands: [Node]?
    private let keywords: [String]
    /// The native function that was called last, how many arguments it was given by position, and the slots of the keywords.
    private var lastNative: NativeFunction?
    private var lastCount = 0
    private var lastPlaces: [Int] = []

    init(_ function: Node, _ items: [Item], _ span: Span) {
        (self.function, self.items) = (function, items)
        var operands: [Node] = [], keywords: [String] = []
        for item in items {
            switch item {
            case .positional(let node): operands.append(node)
            case .keyword(let name, let node):
                operands.append(node)
                keywords.append(name)
            case .starred, .doubleStarred: break
            }
        }
        self.keywords = keywords
        self.operands = operands.count == items.count ? operands : nil
        super.init(span)
    }

    override func eval(_ frame: Frame) throws -> Value {
        guard let attribute = function as? AttributeNode else { return try call(function.eval(frame), receiver: nil, frame) }
        let receiver = try attribute.value.eval(frame)
        if let method = attribute.method(of: receiver) { return try call(method, receiver: receiver, frame) }
        return try call(attribute.get(receiver, frame), receiver: nil, frame)
    }

    private func call(_ callee: Value, receiver: Value?, _ frame: Frame) throws -> Value {
        if let operands, case .object(let object) = callee, object.isNative {
            let native = unsafeDowncast(object, to: NativeFunction.self)
            let count = operands.count - keywords.count + (receiver == nil ? 0 : 1)
            if native === lastNative && count == lastCount || findPlaces(native, count) {
                return try call(native, operands, receiver, frame)
            }
        }
        return try callGenerally(callee, receiver, frame)
    }

    private func findPlaces(_ native: NativeFunction, _ count: Int) -> Bool {
        guard let places = native.signature.places(positional: count, keywords: keywords) else { return false }
        (lastNative, lastCount, lastPlaces) = (native, count, places)
        return true
    }

    /// Evaluates the arguments straight into the slots of a native function's parameters.
    private func call(_ native: NativeFunction, _ operands: [Node], _ receiver: Value?, _ frame: Frame) throws -> Value {
        // What an argument calls may come by here too, with another function.
        let count = lastCount, places = lastPlaces
        var slots = native.signature.defaults
        var slot = 0
        if let receiver {
            slots[0] = receiver
            slot = 1
        }
        for (index, operand) in operands.enumerated() {
            slots[slot < count ? slot : places[index - (operands.count - places.count)]] = try operand.eval(frame)
            slot += 1
        }
        do {
            let value = try native.call(slots: slots, frame.interpreter)
            if !frame.interpreter.pendingFlags.isEmpty { try frame.interpreter.warn(at: span, in: native.name) }
            if let observer = frame.interpreter.observer {
                let given = operands.indices.map { index in
                    let place = (receiver == nil ? 0 : 1) + index
                    return slots[place < count ? place : places[index - (operands.count - places.count)]] ?? .none
                }
                tell(observer, native.name, receiver, given, value, frame)
            }
            return value
        } catch { throw explained(error, joining: slots.first ?? nil, native.name) }
    }

    private func callGenerally(_ callee: Value, _ receiver: Value?, _ frame: Frame) throws -> Value {
        let interpreter = frame.interpreter
        var arguments = Arguments()
        if let receiver { arguments.positional.append(receiver) }
        for item in items {
            switch item {
            case .positional(let node): arguments.positional.append(try node.eval(frame))
            case .starred(let node):
                let iterable = try node.eval(frame)
                do {
                    guard try interpreter.isIterable(iterable) else {
                        throw Raised(.typeError, "\(described(callee)) argument after * must be an iterable, not \(iterable.typeName)")
                    }
                    try interpreter.forEach(iterable) { arguments.positional.append($0) }
                } catch { throw raised(error, at: node.span) }
            case .keyword(let name, let node):
                arguments.keywords.append((name, try node.eval(frame)))
            case .doubleStarred(let node):
                let mapping = try node.eval(frame)
                guard let dict = try interpreter.mapping(mapping) else {
                    throw Raised(.typeError, "\(described(callee)) argument after ** must be a mapping, not \(mapping.typeName)").at(node.span)
                }
                for (key, value) in dict.pairs {
                    guard case .string(let name) = key else { throw Raised(.typeError, "keywords must be strings").at(node.span) }
                    arguments.keywords.append((name.text, value))
                }
            }
        }
        do {
            for (index, keyword) in arguments.keywords.enumerated() where arguments.keywords[..<index].contains(where: { $0.name == keyword.name }) {
                throw Raised(.typeError, "\(described(callee)) got multiple values for keyword argument '\(keyword.name)'")
            }
            let value = try interpreter.call(callee, arguments)
            if !interpreter.pendingFlags.isEmpty { try interpreter.warn(at: span, in: callee.object(as: NativeFunction.self)?.name) }
            if let observer = interpreter.observer {
                let given = operands == nil ? [] : arguments.positional.dropFirst(receiver == nil ? 0 : 1) + arguments.keywords.map(\.value)
                tell(observer, callee.object(as: Object.self)?.calledName ?? "?", receiver, given, value, frame)
            }
            return value
        } catch { throw raised(error, at: span) }
    }

    /// - Parameter given: the arguments as written; none where stars hide their places.
    @inline(never)
    private func tell(_ observer: any Observer, _ name: String, _ receiver: Value?, _ given: [Value], _ result: Value, _ frame: Frame) {
        let first = operands.map { $0.count - keywords.count } ?? 0
        var told = given.enumerated().map { index, value in
            Operation.Operand(value, at: operands?[index].span, keyword: index < first ? nil : keywords[index - first])
        }
        if let receiver { told.insert(.init(receiver, at: (function as? AttributeNode)?.value.span), at: 0) }
        observer.operates(Operation(kind: .call(name: name), span: span, operatorSpan: nil, operands: told, result: result), frame)
    }
}

/// A callee as CPython's messages about stars write it.
private func described(_ callee: Value) -> String {
    guard case .object(let object) = callee else { return callee.typeName + " object" }
    switch object {
    case let function as FunctionObject: return "\(function.code.module).\(function.code.qualifiedName)()"
    case let native as NativeFunction: return native.name + "()"
    case let method as BoundMethod: return described(method.function)
    case let type as TypeObject: return type.modulePrefix + type.name + "()"
    default: return object.type.name + " object"
    }
}

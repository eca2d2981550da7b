import NDArrays

/// `copy`: shallow and deep copies.
enum CopyModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("copy")
        module.function("copy", "x") { try shallow($0[0], $1) }
        module.function("deepcopy", "x, memo=None") { arguments, interpreter in
            try deepCopy(arguments[0], interpreter)
        }
        module.define("Error", .object(TypeObject("Error", [.exception])))
        return module
    }

    static func deepCopy(_ value: Value, _ interpreter: Interpreter) throws -> Value {
        var copier = DeepCopier(interpreter)
        return try copier.copy(value)
    }

    private static func shallow(_ value: Value, _ interpreter: Interpreter) throws -> Value {
        switch value {
        case .list(let list): return .list(list.elements)
        case .dict(let dict): return .dict(dict.copy())
        case .array(let array):
            let copy = try array.copy()
            copy.axes = array.axes
            return .array(copy)
        case .object(let set as SetObject): return .object(set.copy())
        case .object(let deque as DequeObject): return .object(DequeObject(deque.elements, limit: deque.limit))
        case .object(let instance as InstanceObject):
            if let method = instance.instanceType.lookUp("__copy__") { return try interpreter.call(method, [value]) }
            let copy = InstanceObject(instance.instanceType)
            copy.attributes.restore(from: instance.attributes)
            return .object(copy)
        default: return value
        }
    }
}

extension Interpreter {
    /// A copy of a value and of all that is in it.
    package func deepCopy(_ value: Value) throws -> Value { try CopyModule.deepCopy(value, self) }
}

/// Copies values with everything in them; what occurs twice is copied once.
private struct DeepCopier {
    private let interpreter: Interpreter
    private var memo: [ObjectIdentifier: Value] = [:]
    init(_ interpreter: Interpreter) { self.interpreter = interpreter }

    mutating func copy(_ value: Value) throws -> Value {
        guard let reference = value.reference else { return value }
        let identifier = ObjectIdentifier(reference)
        if let known = memo[identifier] { return known }
        // Room for a frame per level: a list nested too deeply ends in RecursionError.
        return try interpreter.guarded { try copyFresh(value, identifier) }
    }

    private mutating func copyFresh(_ value: Value, _ identifier: ObjectIdentifier) throws -> Value {
        try interpreter.checkInterruption()
        switch value {
        case .list(let list):
            let copy = ListObject([])
            memo[identifier] = .list(copy)
            for element in list.elements { copy.elements.append(try self.copy(element)) }
            return .list(copy)
        case .tuple(let tuple):
            let elements = try tuple.elements.map { try copy($0) }
            // A tuple of constants is its own copy, as in CPython.
            let result: Value = zip(elements, tuple.elements).allSatisfy({ $0.isIdentical(to: $1) || $0.reference == nil })
                ? value : .tuple(tuple.subtype.map { TupleObject(elements, $0) } ?? TupleObject(elements))
            memo[identifier] = result
            return result
        case .dict(let dict):
            let copy = DictObject()
            copy.subtype = dict.subtype
            memo[identifier] = .dict(copy)
            for (key, value) in dict.pairs { try copy.set(self.copy(key), self.copy(value), interpreter) }
            return .dict(copy)
        case .array(let array):
            let copy = try array.copy()
            copy.axes = array.axes
            memo[identifier] = .array(copy)
            return .array(copy)
        case .object(let set as SetObject):
            let copy = try SetObject(set.elements.map { try self.copy($0) }, isFrozen: set.isFrozen, interpreter)
            memo[identifier] = .object(copy)
            return .object(copy)
        case .object(let deque as DequeObject):
            let copy = DequeObject([], limit: deque.limit)
            memo[identifier] = .object(copy)
            for element in deque.elements { copy.append(try self.copy(element)) }
            return .object(copy)
        case .object(let instance as InstanceObject):
            if let method = instance.instanceType.lookUp("__deepcopy__") {
                let result = try interpreter.call(method, [value, .dict(DictObject())])
                memo[identifier] = result
                return result
            }
            let copy = InstanceObject(instance.instanceType)
            memo[identifier] = .object(copy)
            for (key, value) in instance.attributes.pairs { try copy.attributes.set(key, self.copy(value), interpreter) }
            return .object(copy)
        default: return value
        }
    }
}

/// Methods of the built-in types get their receiver already looked at.
func wrongReceiver(_ method: String, _ type: String, _ value: Value) -> Raised {
    Raised(.typeError, "descriptor '\(method)' for '\(type)' objects doesn't apply to a '\(value.typeName)' object")
}

extension TypeObject {
    func listMethod(_ name: String, _ signature: String,
                    _ body: @escaping @Sendable (ListObject, BoundArguments, Interpreter) throws -> Value) {
        method(name, signature) { arguments, interpreter in
            guard case .list(let list) = arguments[0] else { throw wrongReceiver(name, "list", arguments[0]) }
            return try body(list, arguments, interpreter)
        }
    }

    func tupleMethod(_ name: String, _ signature: String,
                     _ body: @escaping @Sendable (TupleObject, BoundArguments, Interpreter) throws -> Value) {
        method(name, signature) { arguments, interpreter in
            guard case .tuple(let tuple) = arguments[0] else { throw wrongReceiver(name, "tuple", arguments[0]) }
            return try body(tuple, arguments, interpreter)
        }
    }

    func dictMethod(_ name: String, _ signature: String,
                    _ body: @escaping @Sendable (DictObject, BoundArguments, Interpreter) throws -> Value) {
        method(name, signature) { arguments, interpreter in
            guard case .dict(let dict) = arguments[0] else { throw wrongReceiver(name, "dict", arguments[0]) }
            return try body(dict, arguments, interpreter)
        }
    }

    func textMethod(_ name: String, _ signature: String,
                    _ body: @escaping @Sendable (StringObject, BoundArguments, Interpreter) throws -> Value) {
        method(name, signature) { arguments, interpreter in
            guard case .string(let text) = arguments[0] else { throw wrongReceiver(name, "str", arguments[0]) }
            return try body(text, arguments, interpreter)
        }
    }

    func objectMethod<Receiver: Object>(_ name: String, _ signature: String, of type: Receiver.Type,
                                        _ body: @escaping @Sendable (Receiver, BoundArguments, Interpreter) throws -> Value) {
        let owner = self.name
        method(name, signature) { arguments, interpreter in
            guard let receiver = arguments[0].object(as: Receiver.self) else { throw wrongReceiver(name, owner, arguments[0]) }
            receiver.willChange()
            return try body(receiver, arguments, interpreter)
        }
    }

    /// A read-only attribute that is computed.
    func computed(_ name: String, _ get: @escaping @Sendable (Value, Interpreter) throws -> Value) {
        define(name, .object(PropertyObject(getter: .object(NativeFunction(name, "self, /", unary: get) { try get($0[0], $1) }), setter: nil)))
    }
}

extension BoundArguments {
    /// An optional bound of a search, taken as slices take it: negative counts from the end.
    func searchRange(_ first: Int, length: Int, _ interpreter: Interpreter) throws -> (start: Int, stop: Int) {
        func bound(_ index: Int, _ missing: Int) throws -> Int {
            guard let value = optional(index) else { return missing }
            if let big = value.object(as: BigIntObject.self) { return big.value < 0 ? 0 : .max }
            let position = try interpreter.index(value, what: "slice indices must be integers or None or have an __index__ method")
            return position < 0 ? Swift.max(0, position &+ length) : position
        }
        return (try bound(first, 0), Swift.min(try bound(first + 1, length), length))
    }
}

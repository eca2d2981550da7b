import NDArrays
import Syntax

/// The special methods of built-in types as attributes: `(5).__add__(3)`, `int.__add__`, `[].__len__()`, `super().__setattr__(name, value)`.
///
/// Operators never come by here: they ask the values themselves.
enum SpecialMethods {
    private typealias Body = (BoundArguments, Interpreter) throws -> Value

    /// The method that values of `type` have under `name`, with the value as its first parameter.
    static func find(_ name: String, on type: TypeObject) -> Value? {
        guard name.hasPrefix("__"), name.hasSuffix("__"), name.utf8.count > 4 else { return nil }
        let short = String(name.dropFirst(2).dropLast(2))
        if let operation = binaryOperations[short] {
            guard operands(of: type).contains(operation.operation) else { return nil }
            // Only numbers take part from the right, and sequences in `*`.
            if operation.isReflected, !isNumber(type), operation.operation != .multiply || isIn(type, sets) { return nil }
            return .object(method(name, "value, /", owner: type) { arguments, interpreter in
                let (own, other) = (arguments[0], arguments[1])
                guard accepts(own, other, operation.operation) else { return .object(NotImplementedObject()) }
                return operation.isReflected ? try interpreter.binary(operation.operation, other, own) : try interpreter.binary(operation.operation, own, other)
            })
        }
        if let comparison = comparisons[short] {
            return .object(method(name, "value, /", owner: type) { arguments, interpreter in
                let (own, other) = (arguments[0], arguments[1])
                guard isComparable(own, other, comparison, interpreter) else { return .object(NotImplementedObject()) }
                return try interpreter.compare(comparison, own, other)
            })
        }
        guard let (signature, body) = plain(short, type) else { return objectMethod(name, type) }
        return .object(method(name, signature, owner: type, body))
    }

    private static func method(_ name: String, _ signature: String, owner: TypeObject, _ body: @escaping Body) -> NativeFunction {
        NativeFunction(name, "self, " + signature, owner: owner.name, isMethod: true, body)
    }

    // MARK: Who has what

    private static let sequences = [Types.list, Types.tuple, Types.str, Types.range]
    private static let sets = [Types.set, Types.frozenSet]
    private static let otherContainers: Set = ["bytes", "bytearray", "collections.deque", "dict_keys", "dict_values", "dict_items"]
    private static let unhashable: Set = ["bytearray", "collections.deque", "dict_keys", "dict_items"]
    private static func isIn(_ type: TypeObject, _ types: [TypeObject]) -> Bool { types.contains { type.isSubtype(of: $0) && $0 !== Types.object } }
    private static func isNumber(_ type: TypeObject) -> Bool { isIn(type, [Types.int, Types.float]) || isArray(type) }
    private static func isArray(_ type: TypeObject) -> Bool { type.name.hasPrefix("numpy.") }

    private static let binaryOperations: [String: (operation: BinaryOperator, isReflected: Bool)] = {
        let all: [BinaryOperator] = [.add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power, .matrixMultiply, .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight]
        return Dictionary(uniqueKeysWithValues: all.flatMap { [($0.specialName, ($0, false)), ("r" + $0.specialName, ($0, true))] })
    }()

    private static let comparisons: [String: ComparisonOperator] = [
        "eq": .equal, "ne": .notEqual, "lt": .less, "le": .lessEqual, "gt": .greater, "ge": .greaterEqual,
    ]

    private static func operands(of type: TypeObject) -> [BinaryOperator] {
        let floats: [BinaryOperator] = [.add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power]
        let bits: [BinaryOperator] = [.bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight]
        if isArray(type) { return floats + bits + [.matrixMultiply] }
        if isIn(type, [Types.int]) { return floats + bits }
        if isIn(type, [Types.float]) { return floats }
        if isIn(type, [Types.str]) { return [.add, .multiply, .modulo] }
        if isIn(type, [Types.list, Types.tuple]) { return [.add, .multiply] }
        if isIn(type, sets) { return [.subtract, .bitAnd, .bitOr, .bitXor] }
        return isIn(type, [Types.dict]) ? [.bitOr] : []
    }

    /// Whether the type itself knows what to do with the other operand; else CPython answers `NotImplemented`.
    private static func accepts(_ own: Value, _ other: Value, _ operation: BinaryOperator) -> Bool {
        switch own {
        case .int, .bool: other.bigInt != nil
        case .float: other.isNumber
        case .object(let object) where object is BigIntObject: other.bigInt != nil
        case .object(let object) where object is SetObject: other.object(as: SetObject.self) != nil
        case .dict: if case .dict = other { true } else { false }
        default: true
        }
    }

    private static func isComparable(_ own: Value, _ other: Value, _ comparison: ComparisonOperator, _ interpreter: Interpreter) -> Bool {
        let isEquality = comparison == .equal || comparison == .notEqual
        switch (own, other) {
        case (.int, _), (.bool, _): return other.bigInt != nil
        case (.float, _): return other.isNumber
        case (.string, .string), (.list, .list), (.tuple, .tuple), (.array, _), (.scalar, _): return true
        case (.dict, .dict): return isEquality
        case (.object(let object), _):
            if object is BigIntObject { return other.bigInt != nil }
            if object is SetObject { return other.object(as: SetObject.self) != nil }
            if object is InstanceObject { return isEquality && own.isIdentical(to: other) }
            return isEquality && (own.isIdentical(to: other) || (try? interpreter.equal(own, other)) == true)
        case (.none, .none): return isEquality
        default: return false
        }
    }

    // MARK: Methods without an operator

    private static func plain(_ name: String, _ type: TypeObject) -> (String, Body)? {
        let isSequence = isIn(type, sequences) || type === NumPyTypes.ndarray
        let isContainer = isSequence || isIn(type, sets + [Types.dict]) || otherContainers.contains(type.name)
        let isIterator = type.name == "_io.TextIOWrapper" || isIn(type, [Types.generator, Types.enumerate, Types.zip, Types.map, Types.filter, Types.reversed]) || type.name.hasSuffix("iterator")
        switch name {
        case "len" where isContainer: return ("", { .int(try $1.length(of: $0[0])) })
        case "iter" where isContainer || isIterator: return ("", { .object(try $1.iterator(of: $0[0])) })
        case "next" where isIterator: return ("", { try Builtins.next.call(Arguments([$0[0]]), $1) })
        case "contains" where isContainer && type.name != "dict_values": return ("key, /", { .bool(try $1.contains($0[0], $0[1])) })
        case "getitem" where isSequence || isIn(type, [Types.dict]) || ["bytes", "bytearray", "collections.deque"].contains(type.name): return ("key, /", { try $1.item($0[0], $0[1]) })
        case "setitem" where isIn(type, [Types.list, Types.dict]) || type === NumPyTypes.ndarray:
            return ("key, value, /", { arguments, interpreter in
                try interpreter.setItem(arguments[0], arguments[1], arguments[2])
                return .none
            })
        case "delitem" where isIn(type, [Types.list, Types.dict]):
            return ("key, /", { arguments, interpreter in
                try interpreter.deleteItem(arguments[0], arguments[1])
                return .none
            })
        case "reversed" where isIn(type, [Types.list, Types.range, Types.dict]) || type.name.hasPrefix("dict_") || type.name == "collections.deque": return ("", { try Builtins.reversed.call(Arguments([$0[0]]), $1) })
        case "iadd" where isIn(type, [Types.list]) || isArray(type), "imul" where isIn(type, [Types.list]) || isArray(type),
             "isub" where isArray(type), "itruediv" where isArray(type):
            guard let operation = binaryOperations[String(name.dropFirst())]?.operation else { return nil }
            return ("value, /", { try $1.inPlace(operation, $0[0], $0[1]) })
        case "call" where [Types.function, Types.builtinFunction, Types.method, Types.type].contains { $0 === type } || type.name == "numpy.ufunc":
            return ("*args, **kwargs", { try $1.call($0[0], Arguments($0.variadic, keywords: $0.keywords)) })
        default: return isNumber(type) ? number(name, type) : nil
        }
    }

    private static func number(_ name: String, _ type: TypeObject) -> (String, Body)? {
        switch name {
        case "neg": return ("", { try $1.unary(.minus, $0[0]) })
        case "pos": return ("", { try $1.unary(.plus, $0[0]) })
        case "invert" where !isIn(type, [Types.float]): return ("", { try $1.unary(.invert, $0[0]) })
        case "abs": return ("", { try Builtins.abs.call(Arguments([$0[0]]), $1) })
        case "bool": return ("", { .bool(try $1.truth($0[0])) })
        case "int", "trunc": return ("", { try Builtins.int.call(Arguments([$0[0]]), $1) })
        case "float": return ("", { try Builtins.float.call(Arguments([$0[0]]), $1) })
        case "index" where isIn(type, [Types.int]): return ("", { arguments, _ in .integer(arguments[0].bigInt ?? 0) })
        case "round": return ("ndigits?, /", { try Builtins.round.call(Arguments($0.isGiven(1) ? [$0[0], $0[1]] : [$0[0]]), $1) })
        case "divmod": return ("value, /", { try Builtins.divmod.call(Arguments([$0[0], $0[1]]), $1) })
        case "rdivmod": return ("value, /", { try Builtins.divmod.call(Arguments([$0[1], $0[0]]), $1) })
        default: return nil
        }
    }

    // MARK: What every object has

    private static func objectMethod(_ name: String, _ type: TypeObject) -> Value? {
        let body: (String, Body)?
        switch name {
        case "__repr__": body = ("", { .string(try ($0[0].object(as: InstanceObject.self)?.plainRepr ?? $1.repr($0[0]))) })
        case "__str__": body = ("", { .string(try ($0[0].object(as: InstanceObject.self)?.repr($1) ?? $1.str($0[0]))) })
        case "__hash__" where !isIn(type, [Types.list, Types.dict, Types.set]) && type !== NumPyTypes.ndarray && !unhashable.contains(type.name):
            body = ("", { arguments, interpreter in
                if let instance = arguments[0].object(as: InstanceObject.self) { return .int(ObjectIdentifier(instance).hashValue) }
                return try Builtins.hash.call(Arguments([arguments[0]]), interpreter)
            })
        case "__hash__": return Value.none
        case "__format__": body = ("format_spec, /", { try Builtins.format.call(Arguments([$0[0], $0[1]]), $1) })
        case "__dir__": body = ("", { try Builtins.dir.call(Arguments([$0[0]]), $1) })
        case "__init__": body = ("*args, **kwargs", initialise)
        case "__init_subclass__":
            return .object(NativeFunction(name, "*args, **kwargs") { arguments, _ in
                guard arguments.keywords.isEmpty else {
                    throw Raised(.typeError, "\(arguments.variadic.first?.object(as: TypeObject.self)?.name ?? "object").__init_subclass__() takes no keyword arguments")
                }
                return .none
            })
        case "__setattr__": body = ("name, value, /", { arguments, interpreter in
            let name = try StringMethods.text(arguments[1], "attribute name must be string, not '\(arguments[1].typeName)'")
            if let instance = arguments[0].object(as: InstanceObject.self) {
                try instance.setOwnAttribute(name, arguments[2], interpreter)
            } else {
                try interpreter.setAttribute(name, of: arguments[0], to: arguments[2])
            }
            return .none
        })
        case "__delattr__": body = ("name, /", { arguments, interpreter in
            let name = try StringMethods.text(arguments[1], "attribute name must be string, not '\(arguments[1].typeName)'")
            try interpreter.deleteOwnAttribute(name, of: arguments[0])
            return .none
        })
        case "__new__":
            return .object(StaticMethodObject(.object(NativeFunction("__new__", "cls, *args, **kwargs") { arguments, interpreter in
                guard let type = arguments[0].object(as: TypeObject.self) else {
                    throw Raised(.typeError, "object.__new__(X): X is not a type object (\(arguments[0].typeName))")
                }
                guard type.isUserDefined || type.isException else { return try interpreter.call(arguments[0], Arguments(arguments.variadic)) }
                if !type.isException, type.lookUp("__init__") == nil || type.lookUp("__new__") != nil, !(arguments.variadic.isEmpty && arguments.keywords.isEmpty) {
                    throw Raised(.typeError, type.lookUp("__new__") == nil ? "\(type.name)() takes no arguments"
                        : "object.__new__() takes exactly one argument (the type to instantiate)")
                }
                return type.blank(arguments.variadic)
            })))
        default: return nil
        }
        return body.map { .object(method(name, $0.0, owner: Types.object, $0.1)) }
    }

    private static func initialise(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        if let exception = arguments[0].object(as: ExceptionObject.self) {
            exception.arguments = arguments.variadic
        } else if !arguments.variadic.isEmpty || !arguments.keywords.isEmpty {
            throw Raised(.typeError, "object.__init__() takes exactly one argument (the instance to initialize)")
        }
        return .none
    }
}

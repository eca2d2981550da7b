/// Builtins about types, attributes and text of objects.
extension Builtins {
    static func isCallable(_ value: Value) -> Bool {
        guard case .object(let object) = value else { return false }
        switch object {
        case is FunctionObject, is NativeFunction, is BoundMethod, is TypeObject, is StaticMethodObject, is PartialObject, is GetterObject, is RefusedName: return true
        case let instance as InstanceObject: return instance.instanceType.lookUp("__call__") != nil
        default: return false
        }
    }

    static let callable: NativeFunction = .init("callable", "obj, /") { arguments, _ in .bool(isCallable(arguments[0])) }

    static let isinstance: NativeFunction = .init("isinstance", "obj, class_or_tuple, /") { arguments, _ in
        .bool(try matches(arguments[0].type, arguments[1], "isinstance() arg 2 must be a type, a tuple of types, or a union"))
    }

    static let issubclass: NativeFunction = .init("issubclass", "cls, class_or_tuple, /") { arguments, _ in
        guard let type = arguments[0].object(as: TypeObject.self) else { throw Raised(.typeError, "issubclass() arg 1 must be a class") }
        return .bool(try matches(type, arguments[1], "issubclass() arg 2 must be a class, a tuple of classes, or a union"))
    }

    private static func matches(_ type: TypeObject, _ wanted: Value, _ message: String) throws -> Bool {
        if case .tuple(let tuple) = wanted { return try tuple.elements.contains { try matches(type, $0, message) } }
        if let refused = wanted.object(as: RefusedName.self) { throw refused.refusal }
        if let union = wanted.object(as: UnionTypeObject.self) { return try matches(type, .tuple(union.members), message) }
        if let alias = wanted.object(as: GenericAliasObject.self), !alias.arguments.isEmpty {
            throw Raised(.typeError, String(message.prefix { $0 != " " }) + " argument 2 cannot be a parameterized generic")
        }
        if let hint = wanted.object(as: TypeHint.self), let answer = AbstractContainers.matches(type, hint) { return answer }
        guard let wanted = wanted.object(as: TypeObject.self) else { throw Raised(.typeError, message) }
        return type.isSubtype(of: wanted) || AbstractContainers.name(of: wanted).map { AbstractContainers.includes(type, in: $0) } ?? false
    }

    // MARK: Attributes

    private static func name(_ value: Value) throws -> String {
        try StringMethods.text(value, "attribute name must be string, not '\(value.typeName)'")
    }

    static let hasattr: NativeFunction = .init("hasattr", "obj, name, /") { arguments, interpreter in
        .bool(try found(arguments[0], name(arguments[1]), interpreter) != nil)
    }

    static let getattr: NativeFunction = .init("getattr", "object, name, default?, /") { arguments, interpreter in
        let name = try name(arguments[1])
        guard arguments.isGiven(2) else { return try interpreter.attribute(name, of: arguments[0]) }
        return try found(arguments[0], name, interpreter) ?? arguments[2]
    }

    private static func found(_ value: Value, _ name: String, _ interpreter: Interpreter) throws -> Value? {
        do {
            return try interpreter.attribute(name, of: value)
        } catch let error as Raised where error.exception.exceptionType.isSubtype(of: .attributeError) { return nil }
    }

    static let setattr: NativeFunction = .init("setattr", "obj, name, value, /") { arguments, interpreter in
        try interpreter.setAttribute(name(arguments[1]), of: arguments[0], to: arguments[2])
        return .none
    }

    static let delattr: NativeFunction = .init("delattr", "obj, name, /") { arguments, interpreter in
        try interpreter.deleteAttribute(name(arguments[1]), of: arguments[0])
        return .none
    }

    static let vars: NativeFunction = .init("vars", "object?, /") { arguments, _ in
        guard arguments.isGiven(0) else { throw Raised.notSupported("vars() without an argument") }
        switch arguments[0] {
        case .object(let instance as InstanceObject): return .dict(instance.attributes)
        case .object(let module as ModuleObject):
            return .dict(DictObject(texts: module.order.map { ($0, module.members[$0] ?? .none) }))
        case .object(let type as TypeObject) where type.isUserDefined:
            return .dict(DictObject(texts: type.attributeOrder.map { ($0, type.attributes[$0] ?? .none) }))
        default: throw Raised(.typeError, "vars() argument must have __dict__ attribute")
        }
    }

    static let dir: NativeFunction = .init("dir", "object?, /") { arguments, interpreter in
        guard arguments.isGiven(0) else { throw Raised.notSupported("dir() without an argument") }
        return .list(interpreter.attributeNames(of: arguments[0]).map { .string($0) })
    }

    static let superFunction: NativeFunction = .init("super", "type?, object?, /") { arguments, _ in
        guard arguments.isGiven(0) else { throw Raised(.runtimeError, "super(): no arguments") }
        guard let start = arguments[0].object(as: TypeObject.self) else {
            throw Raised(.typeError, "super() argument 1 must be a type, not \(arguments[0].typeName)")
        }
        let receiver = arguments[1]
        guard (receiver.object(as: TypeObject.self) ?? receiver.type).isSubtype(of: start) else {
            throw Raised(.typeError, "super(type, obj): obj must be an instance or subtype of type")
        }
        return .object(SuperObject(start: start, receiver: receiver))
    }

    // MARK: Identity and text

    static let id: NativeFunction = .init("id", "obj, /") { arguments, interpreter in
        if let reference = arguments[0].reference { return .int(Int(bitPattern: ObjectIdentifier(reference))) }
        // What is held inline has no address: equal values have equal ids.
        return .int(try interpreter.hash(arguments[0]) & 0x7FFF_FFFF_FFFF)
    }

    static let hash: NativeFunction = .init("hash", "obj, /") { arguments, interpreter in
        let own = try interpreter.hash(arguments[0])
        return .int(PythonHash.hash(of: arguments[0]) ?? own)
    }

    static let repr: NativeFunction = .init("repr", "obj, /") { .string(try $1.repr($0[0])) }
    static let ascii: NativeFunction = .init("ascii", "obj, /") { .string(StringText.ascii(try $1.repr($0[0]))) }

    static let format: NativeFunction = .init("format", "value, format_spec='', /") { arguments, interpreter in
        let spec = try StringMethods.text(arguments[1], "format() argument 2 must be str, not \(arguments[1].typeName)")
        return .string(try interpreter.format(arguments[0], spec))
    }
}

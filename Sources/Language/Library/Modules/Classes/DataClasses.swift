import Syntax

/// One field of a data class: `field(default_factory=list)`.
final class FieldObject: Object {
    var name = ""
    let initial: Value?
    let factory: Value?
    let isInit: Bool, isShown: Bool, isCompared: Bool
    /// nil where what is compared is hashed.
    let isHashed: Bool?
    init(initial: Value?, factory: Value? = nil, isInit: Bool = true, isShown: Bool = true, isCompared: Bool = true, isHashed: Bool? = nil) {
        (self.initial, self.factory, self.isInit, self.isShown, self.isCompared, self.isHashed) = (initial, factory, isInit, isShown, isCompared, isHashed)
    }
    private static let fieldType: TypeObject = TypeObject("dataclasses.Field")
    override var type: TypeObject { FieldObject.fieldType }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "name": return .string(self.name)
        case "default": return initial ?? .object(DataClasses.missing)
        case "default_factory": return factory ?? .object(DataClasses.missing)
        case "init": return .bool(isInit)
        case "repr": return .bool(isShown)
        case "compare": return .bool(isCompared)
        case "type", "hash", "metadata", "kw_only": throw Raised.notSupported("'\(name)' of a field")
        default: return nil
        }
    }
    override func repr(_ interpreter: Interpreter) throws -> String { throw Raised.notSupported("the text of a field", instead: "print its name") }
}

/// What stands for a default that is not there.
final class MissingDefault: Object {
    private static let missingType: TypeObject = TypeObject("dataclasses._MISSING_TYPE")
    override var type: TypeObject { MissingDefault.missingType }
}

/// `dataclasses`: classes whose methods are made from the names that their body annotates.
enum DataClasses {
    nonisolated(unsafe) static let missing = MissingDefault()
    static let frozenError = TypeObject("dataclasses.FrozenInstanceError", [.attributeError])
    private static let options = ["init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args"]

    static func module() -> ModuleObject {
        let module = ModuleObject("dataclasses")
        module.function("dataclass", "cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, "
                            + "kw_only=False, slots=False, weakref_slot=False") { arguments, interpreter in
            for (index, name) in [(5, "unsafe_hash"), (8, "kw_only"), (9, "slots"), (10, "weakref_slot")] where try interpreter.truth(arguments[index]) {
                throw Raised.notSupported("dataclass(\(name)=True)")
            }
            var chosen: Set<String> = []
            for (index, name) in options.enumerated() where try interpreter.truth(arguments[index + 1]) { chosen.insert(name) }
            guard let given = arguments.optional(0) else {
                return .object(NativeFunction("wrap", "cls") { try decorate($0[0], chosen, $1) })
            }
            return try decorate(given, chosen, interpreter)
        }
        module.function("field", "*, default?, default_factory?, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only?") { arguments, interpreter in
            guard !arguments.isGiven(0) || !arguments.isGiven(1) else { throw Raised(.valueError, "cannot specify both default and default_factory") }
            if arguments.isGiven(7) { throw Raised.notSupported("field(kw_only=...)") }
            return .object(FieldObject(
                initial: arguments.isGiven(0) ? arguments[0] : nil, factory: arguments.isGiven(1) ? arguments[1] : nil,
                isInit: try interpreter.truth(arguments[2]), isShown: try interpreter.truth(arguments[3]), isCompared: try interpreter.truth(arguments[5]),
                isHashed: try arguments.optional(4).map { try interpreter.truth($0) }))
        }
        module.function("fields", "class_or_instance") { arguments, _ in
            guard let fields = fields(of: arguments[0]) else { throw Raised(.typeError, "must be called with a dataclass type or instance") }
            return .tuple(fields.map { .object($0) })
        }
        module.function("is_dataclass", "obj") { arguments, _ in .bool(fields(of: arguments[0]) != nil) }
        for name in ["asdict", "astuple"] {
            module.function(name, "obj, *, \(name == "asdict" ? "dict" : "tuple")_factory?") { arguments, interpreter in
                guard arguments[0].object(as: InstanceObject.self) != nil, fields(of: arguments[0]) != nil else {
                    throw Raised(.typeError, "\(name)() should be called on dataclass instances")
                }
                if arguments.isGiven(1) { throw Raised.notSupported("\(name)() with a factory of its own") }
                return try plain(arguments[0], asDict: name == "asdict", interpreter)
            }
        }
        module.function("replace", "obj, /, **changes") { arguments, interpreter in
            guard let instance = arguments[0].object(as: InstanceObject.self), let fields = fields(of: arguments[0]) else {
                throw Raised(.typeError, "replace() should be called on dataclass instances")
            }
            var keywords = arguments.keywords
            for field in fields {
                let isGiven = keywords.contains { $0.name == field.name }
                if !field.isInit, isGiven {
                    throw Raised(.valueError, "field \(field.name) is declared with init=False, it cannot be specified with replace()")
                }
                if field.isInit, !isGiven { keywords.append((field.name, try interpreter.attribute(field.name, of: arguments[0]))) }
            }
            return try interpreter.call(.object(instance.instanceType), Arguments([], keywords: keywords))
        }
        module.define("MISSING", .object(missing))
        module.define("FrozenInstanceError", .object(frozenError))
        module.refused = ["InitVar": "give __init__ the argument", "KW_ONLY": "", "make_dataclass": "write the class", "Field": "call field()"]
        return module
    }

    // MARK: Fields

    /// Those of a data class or of one of its objects; nil for all else.
    private static func fields(of value: Value) -> [FieldObject]? {
        guard let type = value.object(as: TypeObject.self) ?? value.object(as: InstanceObject.self)?.instanceType,
              case .dict(let table)? = type.lookUp("__dataclass_fields__") else { return nil }
        return table.pairs.compactMap { $0.value.object(as: FieldObject.self) }
    }

    /// The fields of the classes below, then its own; one of the same name keeps its place.
    private static func collect(_ type: TypeObject, _ interpreter: Interpreter) throws -> [FieldObject] {
        let table = DictObject()
        for base in type.resolutionOrder.dropFirst().reversed() {
            guard case .dict(let fields)? = base.lookUpHere("__dataclass_fields__") else { continue }
            for (name, field) in fields.pairs { try table.set(name, field, interpreter) }
        }
        var annotations: DictObject?
        if case .dict(let dict)? = type.lookUpHere("__annotations__") { annotations = dict }
        for name in type.annotatedNames {
            if let hint = annotations?[text: name] {
                let text = try interpreter.str(hint)
                if text.hasPrefix("typing.ClassVar") || text.hasPrefix("ClassVar") { continue }
            }
            let value = type.lookUpHere(name)
            let field = value?.object(as: FieldObject.self) ?? FieldObject(initial: value)
            field.name = name
            if let initial = field.initial {
                if (try? interpreter.hash(initial)) == nil {
                    throw Raised(.valueError, "mutable default \(try initial.type.repr(interpreter)) for field \(name) is not allowed: use default_factory")
                }
                type.define(name, initial)
            } else if value != nil { type.remove(name) }
            try table.set(.string(name), .object(field), interpreter)
        }
        for (name, value) in type.attributes where value.object(as: FieldObject.self) != nil && table[text: name] == nil {
            throw Raised(.typeError, "\(StringText.repr(name)) is a field but has no type annotation")
        }
        type.define("__dataclass_fields__", .dict(table))
        return table.pairs.compactMap { $0.value.object(as: FieldObject.self) }
    }

    private static func plain(_ value: Value, asDict: Bool, _ interpreter: Interpreter) throws -> Value {
        func inner(_ value: Value) throws -> Value { try interpreter.guarded { try plain(value, asDict: asDict, interpreter) } }
        if value.object(as: InstanceObject.self) != nil, let fields = fields(of: value) {
            let values = try fields.map { ($0.name, try inner(interpreter.attribute($0.name, of: value))) }
            return asDict ? .dict(DictObject(texts: values)) : .tuple(values.map(\.1))
        }
        switch value {
        case .list(let list): return .list(try list.elements.map(inner))
        case .tuple(let tuple):
            let elements = try tuple.elements.map(inner)
            return .tuple(tuple.subtype.map { TupleObject(elements, $0) } ?? TupleObject(elements))
        case .dict(let dict) where dict.subtype == nil:
            let copy = DictObject()
            for (key, value) in dict.pairs { try copy.set(inner(key), inner(value), interpreter) }
            return .dict(copy)
        default: return try CopyModule.deepCopy(value, interpreter)
        }
    }

    // MARK: Methods

    private static func decorate(_ value: Value, _ chosen: Set<String>, _ interpreter: Interpreter) throws -> Value {
        guard let type = value.object(as: TypeObject.self), type.isUserDefined else { throw Raised.notSupported("dataclass() of what is no class of yours") }
        let below = type.resolutionOrder.dropFirst().filter { $0.lookUpHere("__dataclass_fields__") != nil }
        let isFrozen = chosen.contains("frozen")
        for base in below where base.lookUpHere("__setattr__")?.object(as: FrozenSetter.self) != nil && !isFrozen {
            throw Raised(.typeError, "cannot inherit non-frozen dataclass from a frozen one")
        }
        if isFrozen, below.contains(where: { $0.lookUpHere("__setattr__")?.object(as: FrozenSetter.self) == nil }) {
            throw Raised(.typeError, "cannot inherit frozen dataclass from a non-frozen one")
        }
        let fields = try collect(type, interpreter)
        func add(_ name: String, _ signature: String, _ body: @escaping NativeFunction.Body) {
            guard type.lookUpHere(name) == nil else { return }
            type.define(name, .object(NativeFunction(name, signature, owner: type.name, isMethod: true, body)))
        }
        if chosen.contains("init"), type.lookUpHere("__init__") == nil { type.define("__init__", .object(try initialiser(type, fields, isFrozen))) }
        if chosen.contains("repr") { addRepr(add, fields.filter(\.isShown)) }
        let compared = fields.filter(\.isCompared)
        func values(_ value: Value, _ interpreter: Interpreter) throws -> Value {
            .tuple(try compared.map { try interpreter.attribute($0.name, of: value) })
        }
        if chosen.contains("eq") {
            let hasOwn = type.lookUpHere("__eq__") != nil, hasHash = type.lookUpHere("__hash__") != nil
            add("__eq__", "self, other") { arguments, interpreter in
                guard arguments[0].type === arguments[1].type else { return .object(NotImplementedObject()) }
                return .bool(try interpreter.equal(values(arguments[0], interpreter), values(arguments[1], interpreter)))
            }
            let hashed = fields.filter { $0.isHashed ?? $0.isCompared }
            if isFrozen {
                add("__hash__", "self") { arguments, interpreter in
                    let parts = try hashed.map { try interpreter.attribute($0.name, of: arguments[0]) }
                    return try Builtins.hash.call(Arguments([.tuple(parts)]), interpreter)
                }
            } else if !hasHash, !hasOwn { type.define("__hash__", .none) }
        }
        if chosen.contains("order") {
            guard chosen.contains("eq") else { throw Raised(.valueError, "eq must be true if order is true") }
            for (name, operation) in [("__lt__", ComparisonOperator.less), ("__le__", .lessEqual), ("__gt__", .greater), ("__ge__", .greaterEqual)] {
                guard type.lookUpHere(name) == nil else {
                    throw Raised(.typeError, "Cannot overwrite attribute \(name) in class \(type.name). Consider using functools.total_ordering")
                }
                add(name, "self, other") { arguments, interpreter in
                    guard arguments[0].type === arguments[1].type else { return .object(NotImplementedObject()) }
                    return try interpreter.compare(operation, values(arguments[0], interpreter), values(arguments[1], interpreter))
                }
            }
        }
        if isFrozen {
            for (name, verb) in [("__setattr__", "assign to"), ("__delattr__", "delete")] {
                guard type.lookUpHere(name) == nil else { throw Raised(.typeError, "Cannot overwrite attribute \(name) in class \(type.name)") }
                type.define(name, .object(FrozenSetter(name, verb)))
            }
        }
        if chosen.contains("match_args") { type.define("__match_args__", .tuple(fields.filter(\.isInit).map { .string($0.name) })) }
        return value
    }

    private static func addRepr(_ add: (String, String, @escaping NativeFunction.Body) -> Void, _ shown: [FieldObject]) {
        add("__repr__", "self") { arguments, interpreter in
            guard let instance = arguments[0].object(as: InstanceObject.self) else { return .string("...") }
            var text = ""
            try interpreter.writeContainer(instance, "...", to: &text) { text in
                let parts = try shown.map { $0.name + "=" + (try interpreter.repr(interpreter.attribute($0.name, of: arguments[0]))) }
                text += instance.instanceType.qualifiedName + "(" + parts.joined(separator: ", ") + ")"
            }
            return .string(text)
        }
    }

    private static func initialiser(_ type: TypeObject, _ fields: [FieldObject], _ isFrozen: Bool) throws -> NativeFunction {
        let given = fields.filter(\.isInit)
        var hasDefault = false
        for field in given {
            if field.initial != nil || field.factory != nil { hasDefault = true } else if hasDefault {
                throw Raised(.typeError, "non-default argument \(StringText.repr(field.name)) follows default argument")
            }
        }
        let defaults = given.map { $0.initial ?? ($0.factory == nil ? nil : .object(missing)) }
        let parameters = FieldParameters(function: type.qualifiedName + ".__init__", names: given.map(\.name), defaults: defaults)
        return ConstructorFunction("__init__") { arguments, interpreter in
            guard let receiver = arguments.positional.first, let instance = receiver.object(as: InstanceObject.self) else {
                throw Raised(.typeError, "\(type.qualifiedName).__init__() missing 1 required positional argument: 'self'")
            }
            var values = try parameters.bind(Arguments(Array(arguments.positional.dropFirst()), keywords: arguments.keywords))[...]
            for field in fields {
                var value = field.isInit ? values.removeFirst() : field.factory == nil ? nil : .object(missing)
                if value?.object(as: MissingDefault.self) != nil, let factory = field.factory { value = try interpreter.call(factory, []) }
                guard let value else { continue }
                if isFrozen { try instance.setOwnAttribute(field.name, value, interpreter) } else {
                    try interpreter.setAttribute(field.name, of: receiver, to: value)
                }
            }
            if let finish = instance.instanceType.lookUp("__post_init__") { _ = try interpreter.call(interpreter.bind(finish, to: receiver), []) }
            return .none
        }
    }
}

/// `__setattr__` and `__delattr__` of a frozen data class.
final class FrozenSetter: NativeFunction, @unchecked Sendable {
    init(_ name: String, _ verb: String) {
        super.init(name, "self, name, value?") { arguments, interpreter in
            throw Raised(DataClasses.frozenError, "cannot \(verb) field \(try interpreter.repr(arguments[1]))")
        }
    }
}

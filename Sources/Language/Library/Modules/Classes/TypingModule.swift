import Syntax

/// What an annotation says: `List[int]`, `Optional[str]`, `Any`. Nothing is checked against it.
final class TypeHint: Object {
    let name: String
    let parameters: [Value]
    /// What a class built on it is built on.
    let base: TypeObject?
    init(_ name: String, _ parameters: [Value] = [], base: TypeObject? = nil) { (self.name, self.parameters, self.base) = (name, parameters, base) }

    private static let hintType: TypeObject = TypeObject("typing._GenericAlias")
    override var type: TypeObject { TypeHint.hintType }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        guard name.hasPrefix("typing."), parameters.isEmpty else { throw Raised(.typeError, "\(try repr(interpreter)) is not a generic class") }
        guard !TypeHint.plain.contains(name) else { throw Raised(.typeError, "\(name) is not subscriptable") }
        let parts = if case .tuple(let tuple) = key { tuple.elements } else { [key] }
        return .object(TypeHint(name, parts, base: base))
    }
    private static let plain: Set = ["typing.Any", "typing.NoReturn", "typing.Text", "typing.AnyStr", "typing.Self"]

    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        guard let other = other.object(as: TypeHint.self) else { return nil }
        return try name == other.name && interpreter.equal(.tuple(parameters), .tuple(other.parameters))
    }
    override func hash(_ interpreter: Interpreter) -> Int? { name.hashValue }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) -> Value? {
        guard operation == .bitOr else { return nil }
        return .object(TypeHint("typing.Union", reflected ? [other, .object(self)] : [.object(self), other]))
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        guard !parameters.isEmpty else { return name }
        func text(_ value: Value) throws -> String {
            switch value {
            case .none: return "NoneType"
            case .object(let type as TypeObject): return type.modulePrefix + type.name
            case .list(let list): return "[" + (try list.elements.map(text).joined(separator: ", ")) + "]"
            case .object(is EllipsisObject): return "..."
            default: return try interpreter.repr(value)
            }
        }
        if name == "typing.Union", parameters.count == 2, let index = parameters.firstIndex(where: { if case .none = $0 { true } else { false } }) {
            return "typing.Optional[\(try text(parameters[1 - index]))]"
        }
        return name + "[" + (try parameters.map(text).joined(separator: ", ")) + "]"
    }
}

/// `typing`: names for annotations.
enum TypingModule {
    private static let names = [
        "Any", "Union", "Optional", "List", "Dict", "Tuple", "Set", "FrozenSet", "Callable", "Iterable", "Iterator", "Generator", "Sequence", "Mapping",
        "MutableMapping", "MutableSequence", "Type", "Literal", "ClassVar", "Final", "NoReturn", "Annotated", "Deque", "DefaultDict", "OrderedDict",
        "Counter", "Collection", "Container", "Hashable", "Sized", "Reversible", "Awaitable", "Coroutine", "AsyncIterator", "AnyStr", "SupportsFloat",
        "SupportsInt", "IO", "TextIO", "BinaryIO", "Pattern", "Match", "Self", "TypeAlias", "Concatenate", "AbstractSet", "KeysView", "ValuesView", "ItemsView",
    ]
    private static let generic: TypeObject = {
        let type = TypeObject("typing.Generic", [Types.object])
        type.completeSubclass = { _, _ in }
        return type
    }()
    private static let protocolBase: TypeObject = {
        let type = TypeObject("typing.Protocol", [Types.object])
        type.isAbstractBase = true
        return type
    }()

    static func module() -> ModuleObject {
        let module = ModuleObject("typing")
        for name in names { module.define(name, .object(TypeHint("typing." + name))) }
        module.define("Text", .object(Types.str))
        module.define("Generic", .object(TypeHint("typing.Generic", base: generic)))
        module.define("Protocol", .object(TypeHint("typing.Protocol", base: protocolBase)))
        module.define("NamedTuple", .object(NamedTuples.base))
        module.define("TYPE_CHECKING", .bool(false))
        module.function("TypeVar", "name, *constraints, bound=None, covariant=False, contravariant=False") { arguments, interpreter in
            .object(TypeHint("~" + (try interpreter.str(arguments[0]))))
        }
        module.function("NewType", "name, tp") { arguments, interpreter in
            let name = try interpreter.str(arguments[0])
            return .object(NativeFunction(name, "x, /") { arguments, _ in arguments[0] })
        }
        module.function("cast", "typ, val") { arguments, _ in arguments[1] }
        for name in ["overload", "final", "no_type_check", "runtime_checkable"] { module.function(name, "f") { arguments, _ in arguments[0] } }
        module.refused = ["get_type_hints": "", "TypedDict": "a dict is there", "get_args": "", "get_origin": "", "ParamSpec": ""]
        return module
    }
}

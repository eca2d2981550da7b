import Syntax

/// `numpy.typing`: names for annotations.
enum ArrayTypeHints {
    static func module() -> ModuleObject {
        let module = ModuleObject("numpy.typing")
        module.define("NDArray", .object(ArrayHint()))
        for name in ["ArrayLike", "DTypeLike"] { module.define(name, .object(TypeHint("numpy.typing." + name))) }
        module.refused["NBitBase"] = ""
        return module
    }

    /// `NDArray`; with an element type in brackets it is an alias of `np.ndarray`.
    private final class ArrayHint: Object {
        static let hintType = TypeObject("types.GenericAlias")
        override var type: TypeObject { ArrayHint.hintType }
        override func item(_ key: Value, _ interpreter: Interpreter) -> Value {
            let shape = GenericAliasObject(Types.tuple, [.object(TypeHint("typing.Any")), .object(EllipsisObject())])
            return .object(GenericAliasObject(NumPyTypes.ndarray, [.object(shape), .object(GenericAliasObject(DTypeObject.type, [key]))]))
        }
        override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
            try item(.object(TypeHint("~_ScalarT")), interpreter).object(as: GenericAliasObject.self)?.binary(operation, other, reflected: reflected, interpreter)
        }
        override func repr(_ interpreter: Interpreter) throws -> String { try interpreter.repr(item(.object(TypeHint("~_ScalarT")), interpreter)) }
    }
}

import BigInt
import NDArrays

/// What becomes of types: conversions, common types, limits.
enum TypeFunctions {
    static func fill(_ module: ModuleObject) {
        module.add("issubdtype", "arg1, arg2") { arguments, interpreter in
            func type(_ value: Value) throws -> TypeObject {
                if let type = value.object(as: TypeObject.self), type.isSubtype(of: NumPyTypes.generic), type !== Types.object { return type }
                return NumPyTypes.type(of: try interpreter.dtype(value))
            }
            return .bool(try type(arguments[0]).isSubtype(of: type(arguments[1])))
        }
        module.add("isdtype", "dtype, kind") { arguments, interpreter in
            let dtype = try interpreter.dtype(arguments[0])
            func matches(_ kind: Value) throws -> Bool {
                switch interpreter.text(kind) {
                case "bool": dtype == .bool
                case "signed integer": dtype == .int32 || dtype == .int64
                case "unsigned integer": dtype.isUnsigned
                case "integral": dtype.isInteger && dtype != .bool
                case "real floating": dtype.isFloating
                case "complex floating": false
                case "numeric": dtype != .bool
                case .some: throw Raised(.valueError, "kind argument is a string, but \(try interpreter.repr(kind)) is not a known kind name.")
                case nil: try interpreter.dtype(kind) == dtype
                }
            }
            if case .tuple(let kinds) = arguments[1] { return .bool(try kinds.elements.contains { try matches($0) }) }
            return .bool(try matches(arguments[1]))
        }
        module.add("can_cast", "from_, to, casting='safe'") { arguments, interpreter in
            switch arguments[0] {
            case .int, .float, .bool: throw Raised(.typeError, "can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.\n"
                + "This change was part of adopting NEP 50, we may explicitly allow them again in the future.")
            default: break
            }
            let from = try Limits.type(arguments[0], interpreter), to = try interpreter.dtype(arguments[1])
            switch interpreter.text(arguments[2]) {
            case "safe": return .bool(isSafe(from, to))
            case "same_kind": return .bool(from.canCastSameKind(to: to))
            case "unsafe": return .bool(true)
            case "no", "equiv": return .bool(from == to)
            default: throw Raised(.valueError, "casting must be one of 'no', 'equiv', 'safe', 'same_kind', 'unsafe', 'same_value' (got \(try interpreter.repr(arguments[2])))")
            }
        }
        module.add("result_type", "*arrays_and_dtypes") { arguments, interpreter in
            guard !arguments.variadic.isEmpty else { throw Raised(.valueError, "at least one array or dtype is required") }
            let operands = try arguments.variadic.map { value -> Operand in
                if let operand = interpreter.quickOperand(value) { return operand }
                return .scalar(Scalar(0).cast(to: try interpreter.dtype(value)))
            }
            return .object(DTypeObject(Operand.promoted(all: operands)))
        }
        module.add("promote_types", "type1, type2, /") { arguments, interpreter in
            .object(DTypeObject(DType.promoted(try interpreter.dtype(arguments[0]), try interpreter.dtype(arguments[1]))))
        }
        module.add("common_type", "*arrays") { arguments, interpreter in
            let types = try arguments.variadic.map { try interpreter.asArray($0).dtype }
            if types.contains(.bool) { throw Raised(.typeError, "can't get common type for non-numeric array") }
            let isNarrow = types.allSatisfy { $0 == .float32 } && !types.isEmpty
            return .object(NumPyTypes.type(of: isNarrow ? .float32 : .float64))
        }
        module.add("astype", "x, dtype, /, *, copy=True, device=None") { arguments, interpreter in
            guard case .array = arguments[0] else { throw Raised(.typeError, "Input should be a NumPy array. It is of type \(try interpreter.repr(.object(arguments[0].type))).") }
            return try interpreter.callMethod("astype", of: arguments[0], [arguments[1]])
        }
        module.add("finfo", "dtype") { arguments, interpreter in
            let dtype = try Limits.type(arguments[0], interpreter)
            guard dtype.isFloating else { throw Raised(.valueError, "data type <class 'numpy.\(dtype.name)'> not inexact") }
            return .object(Limits(dtype))
        }
        module.add("iinfo", "type") { arguments, interpreter in
            let dtype = try Limits.type(arguments[0], interpreter)
            guard dtype.isInteger, dtype != .bool else {
                throw Raised(.valueError, "Invalid integer data type '\(dtype == .bool ? "b" : "f")'.")
            }
            return .object(Limits(dtype))
        }
    }

    private static func isSafe(_ from: DType, _ to: DType) -> Bool {
        DType.promoted(from, to) == to
    }
}

extension NumPyTypes {
    /// The class of a dtype, as NumPy's messages about missing loops name it.
    static func className(_ dtype: DType) -> String { "<class 'numpy.dtypes.\(classes[dtype] ?? "")'>" }

    static let classes: [DType: String] = [
        .bool: "BoolDType", .uint8: "UInt8DType", .int32: "Int32DType", .uint32: "UInt32DType", .int64: "Int64DType", .uint64: "UInt64DType", .float32: "Float32DType",
        .float64: "Float64DType",
    ]
}

/// `np.finfo(float)` and `np.iinfo(int)`: the limits of a type.
final class Limits: Object {
    private let dtype: DType
    init(_ dtype: DType) { self.dtype = dtype }
    private static let floatType: TypeObject = TypeObject("numpy.finfo"), integerType = TypeObject("numpy.iinfo")
    override package var type: TypeObject { dtype.isFloating ? Limits.floatType : Limits.integerType }
    override package var attributeNames: [String] { dtype.isFloating ? ["eps", "max", "min", "tiny", "resolution", "bits", "dtype"] : ["max", "min", "bits", "dtype"] }

    static func type(_ value: Value, _ interpreter: Interpreter) throws -> DType {
        switch value {
        case .scalar(let scalar): scalar.dtype
        case .array(let array): array.dtype
        case .float: .float64
        case .int: .int64
        default: try interpreter.dtype(value)
        }
    }

    override func str(_ interpreter: Interpreter) throws -> String {
        guard dtype.isInteger else { throw Raised.notSupported("str(np.finfo(...))", instead: "repr(), or the limit's name: np.finfo(float).eps") }
        let rule = String(repeating: "-", count: 63), largest = dtype == .uint64 ? String(UInt64.max) : String(dtype.integerRange.upperBound)
        return "Machine parameters for \(dtype)\n\(rule)\nmin = \(dtype.integerRange.lowerBound)\nmax = \(largest)\n\(rule)\n"
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        func scalar(_ wide: Double, _ narrow: Float) -> Value { .scalar(dtype == .float64 ? Scalar(wide) : Scalar(narrow)) }
        switch name {
        case "bits": return .int(dtype.itemSize * 8)
        case "dtype": return .object(DTypeObject(dtype))
        case "max" where dtype == .uint64: return .integer(BigInt(UInt64.max))
        case "max" where dtype.isInteger: return .int(dtype.integerRange.upperBound)
        case "min" where dtype.isInteger: return .int(dtype.integerRange.lowerBound)
        default: break
        }
        guard dtype.isFloating else { return nil }
        switch name {
        case "eps": return scalar(.ulpOfOne, .ulpOfOne)
        case "epsneg": return scalar(.ulpOfOne / 2, .ulpOfOne / 2)
        case "max": return scalar(.greatestFiniteMagnitude, .greatestFiniteMagnitude)
        case "min": return scalar(-.greatestFiniteMagnitude, -.greatestFiniteMagnitude)
        case "tiny", "smallest_normal": return scalar(.leastNormalMagnitude, .leastNormalMagnitude)
        case "smallest_subnormal": return scalar(.leastNonzeroMagnitude, .leastNonzeroMagnitude)
        case "resolution": return scalar(1e-15, 1e-6)
        case "precision": return .int(dtype == .float64 ? 15 : 6)
        default: return nil
        }
    }

    override func repr(_ interpreter: Interpreter) throws -> String {
        func text(_ name: String) throws -> String { try attribute(name, interpreter).map { try interpreter.str($0) } ?? "" }
        if dtype.isInteger { return try "iinfo(min=\(text("min")), max=\(text("max")), dtype=\(dtype.name))" }
        return try "finfo(resolution=\(text("resolution")), min=\(text("min")), max=\(text("max")), dtype=\(dtype.name))"
    }
}

import NDArrays

/// The module `numpy`.
enum NumPyModule {
    static let builders: [String: @Sendable (Interpreter) -> ModuleObject] = [
        "numpy": { build($0) },
        "numpy.random": { _ in RandomFunctions.module() },
        "numpy.linalg": { _ in LinearAlgebra.module() },
        "numpy.testing": { _ in AssertionFunctions.module() },
    ]

    private static func build(_ interpreter: Interpreter) -> ModuleObject {
        let module = ModuleObject("numpy")
        UfuncTable.fill(module)
        for entry in Reductions.all {
            module.add(entry.name, "a, " + entry.parameters, unary: entry.unary, entry.body)
        }
        module.alias("amax", "max")
        module.alias("amin", "min")
        Creation.fill(module)
        Products.fill(module)
        ShapeFunctions.fill(module)
        Selection.fill(module)
        SessionFunctions.fill(module)
        Walks.fill(module)
        types(module)
        constants(module)
        for name in ["random", "linalg", "testing"] {
            if let submodule = try? interpreter.importModule("numpy." + name) { module.define(name, .object(submodule)) }
        }
        module.missing = missing
        return module
    }

    private static func types(_ module: ModuleObject) {
        module.define("ndarray", .object(NumPyTypes.ndarray))
        module.define("dtype", .object(DTypeObject.type))
        module.define("ufunc", .object(UfuncObject.type))
        for dtype in DType.allCases { module.define(dtype.name, .object(NumPyTypes.type(of: dtype))) }
        for (name, original) in [
            ("bool_", "bool"), ("int_", "int64"), ("intp", "int64"), ("long", "int64"), ("intc", "int32"), ("uintc", "uint32"),
            ("ubyte", "uint8"), ("double", "float64"), ("single", "float32"),
        ] { module.alias(name, original) }
        for (name, type) in [
            ("generic", NumPyTypes.generic), ("number", NumPyTypes.number), ("integer", NumPyTypes.integer),
            ("signedinteger", NumPyTypes.signedInteger), ("unsignedinteger", NumPyTypes.unsignedInteger), ("inexact", NumPyTypes.inexact),
            ("floating", NumPyTypes.floating),
        ] { module.define(name, .object(type)) }
        module.add("issubdtype", "arg1, arg2") { arguments, interpreter in
            func type(_ value: Value) throws -> TypeObject {
                if let type = value.object(as: TypeObject.self), type.isSubtype(of: NumPyTypes.generic), type !== Types.object { return type }
                return NumPyTypes.type(of: try interpreter.dtype(value))
            }
            return .bool(try type(arguments[0]).isSubtype(of: type(arguments[1])))
        }
        module.add("finfo", "dtype") { arguments, interpreter in
            let dtype = try Limits.type(arguments[0], interpreter)
            guard dtype.isFloating else { throw Raised(.valueError, "data type <class 'numpy.\(dtype.name)'> not inexact") }
            return .object(Limits(dtype))
        }
        module.add("iinfo", "type") { arguments, interpreter in
            let dtype = try Limits.type(arguments[0], interpreter)
            guard dtype.isInteger else { throw Raised(.valueError, "Invalid integer data type 'f'.") }
            return .object(Limits(dtype))
        }
    }

    private static func constants(_ module: ModuleObject) {
        module.define("pi", .float(.pi))
        module.define("e", .float(2.718281828459045))
        module.define("euler_gamma", .float(0.5772156649015329))
        module.define("inf", .float(.infinity))
        module.define("nan", .float(.nan))
        module.define("newaxis", .none)
        module.define("True_", .scalar(Scalar(true)))
        module.define("False_", .scalar(Scalar(false)))
        module.define("__version__", .string("2.4.0"))
    }

    // MARK: What is not here

    /// Advice for a name that NumPy has, or had, and we have not.
    private static func missing(_ name: String) -> String? {
        if let instead = gone[name] { return instead }
        if let instead = others[name] { return "np.\(name) is not supported by lstm-repl; \(instead)" }
        if NumPyTypes.foreignTypes.contains(name) { return "np.\(name) is not supported by lstm-repl; \(NumPyTypes.supported)" }
        if refused.contains(name) { return "np.\(name) is not supported by lstm-repl" }
        return nil
    }

    /// Names that NumPy 2 itself has no more.
    private static let gone = [
        "int": "NumPy has no np.int any more: write int, or np.int64", "float": "NumPy has no np.float any more: write float, or np.float64",
        "object": "NumPy has no np.object any more: write object", "str": "NumPy has no np.str any more: write str",
        "float_": "np.float_ was removed in NumPy 2: write np.float64", "Inf": "np.Inf was removed in NumPy 2: write np.inf",
        "infty": "np.infty was removed in NumPy 2: write np.inf", "NaN": "np.NaN was removed in NumPy 2: write np.nan",
        "NAN": "np.NAN was removed in NumPy 2: write np.nan", "product": "np.product was removed in NumPy 2: write np.prod",
        "cumproduct": "np.cumproduct was removed in NumPy 2: write np.cumprod", "alltrue": "np.alltrue was removed in NumPy 2: write np.all",
        "sometrue": "np.sometrue was removed in NumPy 2: write np.any", "round_": "np.round_ was removed in NumPy 2: write np.round",
        "in1d": "np.in1d was removed in NumPy 2: write np.isin",
    ]
    private static let others = [
        "einsum": "write the products with @, np.dot or np.tensordot", "matrix": "write np.array", "asmatrix": "write np.asarray",
        "mat": "write np.array", "vectorize": "write a loop", "save": "files are not there yet", "load": "files are not there yet",
    ]
    private static let refused: Set<String> = [
        "fft", "polynomial", "polyfit", "polyval", "poly1d", "roots", "ma", "char", "rec", "recarray", "memmap", "lib", "ctypeslib", "emath",
        "savez", "savez_compressed", "loadtxt", "savetxt", "genfromtxt", "fromfile", "frombuffer", "fromstring", "fromiter", "fromfunction",
        "apply_along_axis", "apply_over_axes", "convolve", "correlate", "corrcoef", "cov", "cross", "kron", "histogram", "histogram2d", "digitize",
        "interp", "percentile", "quantile", "nanmean", "nansum", "nanstd", "nanmax", "nanmin", "nan_to_num", "piecewise", "select", "choose",
        "extract", "place", "put", "putmask", "copyto", "partition", "argpartition", "lexsort", "gradient", "trapezoid", "trapz", "ix_", "mgrid",
        "ogrid", "r_", "c_", "s_", "indices", "block", "resize", "trim_zeros", "isin", "union1d", "intersect1d", "setdiff1d", "setxor1d",
        "packbits", "bitwise_count", "gcd", "lcm", "modf", "frexp", "ldexp", "divmod", "heaviside", "sinc", "nextafter", "spacing", "float_power",
        "logaddexp2", "iscomplex", "isreal", "angle", "conj", "conjugate", "array_str", "array_repr", "array2string", "format_float_positional",
        "format_float_scientific", "base_repr", "binary_repr", "fill_diagonal", "diag_indices", "tril_indices", "triu_indices", "vander", "hamming",
        "hanning", "blackman", "bartlett", "kaiser", "vecdot", "nanargmax", "nanargmin", "cumulative_sum", "take_along_axis", "put_along_axis",
        "require", "asfortranarray", "result_type", "promote_types", "can_cast", "min_scalar_type", "common_type", "flatiter", "broadcast",
        "broadcast_arrays", "seterrcall", "info", "show_config", "exceptions",
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

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        func scalar(_ wide: Double, _ narrow: Float) -> Value { .scalar(dtype == .float64 ? Scalar(wide) : Scalar(narrow)) }
        switch name {
        case "bits": return .int(dtype.itemSize * 8)
        case "dtype": return .object(DTypeObject(dtype))
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
}

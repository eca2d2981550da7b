import NDArrays

/// The module `numpy`.
enum NumPyModule {
    static let builders: [String: @Sendable (Interpreter) -> ModuleObject] = [
        "numpy": { build($0) },
        "numpy.random": { _ in RandomFunctions.module() },
        "numpy.linalg": { _ in LinearAlgebra.module() },
        "numpy.testing": { _ in AssertionFunctions.module() },
        "numpy.typing": { _ in ArrayTypeHints.module() },
        "numpy.exceptions": { _ in RemovedNames.exceptions() },
    ]

    private static func build(_ interpreter: Interpreter) -> ModuleObject {
        let module = ModuleObject("numpy")
        UfuncTable.fill(module)
        for entry in Reductions.all {
            module.add(entry.name, "a, " + entry.parameters, unary: entry.unary, entry.body)
        }
        Reductions.fillFunctions(module)
        module.alias("amax", "max")
        module.alias("amin", "min")
        Creation.fill(module)
        Products.fill(module)
        ShapeFunctions.fill(module)
        Selection.fill(module)
        SessionFunctions.fill(module)
        Walks.fill(module)
        ElementChoice.fill(module)
        StatisticFunctions.fill(module)
        SetFunctions.fill(module)
        NaNFunctions.fill(module)
        CalculusFunctions.fill(module)
        NumberFunctions.fill(module)
        IndexTricks.fill(module)
        CallingFunctions.fill(module)
        Padding.fill(module)
        Einsum.fill(module)
        ArrayWords.fill(module)
        BroadcastFunctions.fill(module)
        MatrixObject.fill(module)
        ArrayFiles.fill(module)
        types(module)
        constants(module)
        for name in ["random", "linalg", "testing", "typing", "exceptions"] {
            if let submodule = try? interpreter.importModule("numpy." + name) { module.define(name, .object(submodule)) }
        }
        module.missing = missing
        module.removed = RemovedNames.message
        return module
    }

    private static func types(_ module: ModuleObject) {
        module.define("ndarray", .object(NumPyTypes.ndarray))
        module.define("dtype", .object(DTypeObject.type))
        module.define("ufunc", .object(UfuncObject.type))
        for dtype in DType.allCases { module.define(dtype.name, .object(NumPyTypes.type(of: dtype))) }
        for (name, original) in [
            ("bool_", "bool"), ("int_", "int64"), ("intp", "int64"), ("long", "int64"), ("intc", "int32"), ("uintc", "uint32"),
            ("ubyte", "uint8"), ("uint", "uint64"), ("ulong", "uint64"), ("uintp", "uint64"), ("double", "float64"), ("single", "float32"),
        ] { module.alias(name, original) }
        for (name, type) in [
            ("generic", NumPyTypes.generic), ("number", NumPyTypes.number), ("integer", NumPyTypes.integer),
            ("signedinteger", NumPyTypes.signedInteger), ("unsignedinteger", NumPyTypes.unsignedInteger), ("inexact", NumPyTypes.inexact),
            ("floating", NumPyTypes.floating),
        ] { module.define(name, .object(type)) }
        TypeFunctions.fill(module)
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
        module.define("__version__", .string("2.4.6"))
    }

    // MARK: What is not here

    /// Advice for a name that NumPy has and we have not.
    private static func missing(_ name: String) -> String? {
        if let instead = others[name] { return "np.\(name) is not supported by lstm-repl; \(instead)" }
        if NumPyTypes.foreignTypes.contains(name) { return "np.\(name) is not supported by lstm-repl; \(NumPyTypes.supported)" }
        if refused.contains(name) { return "np.\(name) is not supported by lstm-repl" }
        return nil
    }

    static let others = [
        "frompyfunc": "np.vectorize calls a function for every element", "fromstring": "np.array(text.split(), dtype=float)",
        "partition": "np.sort", "argpartition": "np.argsort", "poly1d": "np.polyval",
    ]
    static let refused: Set<String> = [
        "fft", "polynomial", "poly1d", "roots", "poly", "polyadd", "polymul", "polyder", "polyint", "ma", "char", "strings", "rec", "recarray",
        "memmap", "lib", "ctypeslib", "emath", "fromfile", "frombuffer", "fromregex", "histogram2d", "histogramdd", "asfortranarray",
        "spacing", "bartlett", "kaiser", "min_scalar_type", "mintypecode", "typename", "flatiter", "broadcast", "seterrcall", "geterrcall", "info",
        "show_config", "show_runtime", "test", "busday_count", "busday_offset", "is_busday", "datetime_as_string", "datetime_data", "einsum_path",
        "format_float_scientific", "get_include", "getbufsize", "setbufsize", "nested_iters", "record", "sctypeDict", "sort_complex", "typecodes",
        "bmat", "mask_indices", "isfortran", "isnat", "from_dlpack", "unique_all", "unique_counts", "unique_inverse", "unique_values",
    ]
}

import NDArrays

/// The types of NumPy's arrays and scalars.
package enum NumPyTypes {
    package static let ndarray: TypeObject = TypeObject("numpy.ndarray", construct: NativeFunction("ndarray", "*args") { _, _ in
        throw Raised.notSupported("np.ndarray(...)", instead: "use np.zeros or np.array")
    }, methods: { type in
        ArrayMethods.fill(type)
        ArrayMethods.fillArrayOnly(type)
        // For completion and "Did you mean": these are looked up before the type is.
        type.attributeOrder += NumPyTypes.attributeNames
    })

    // The abstract types that `isinstance` is asked about.
    static let generic: TypeObject = TypeObject("numpy.generic", methods: ArrayMethods.fill)
    static let number: TypeObject = TypeObject("numpy.number", [generic])
    static let integer: TypeObject = TypeObject("numpy.integer", [number])
    static let signedInteger: TypeObject = TypeObject("numpy.signedinteger", [integer])
    static let unsignedInteger: TypeObject = TypeObject("numpy.unsignedinteger", [integer])
    static let inexact: TypeObject = TypeObject("numpy.inexact", [number])
    static let floating: TypeObject = TypeObject("numpy.floating", [inexact])

    /// `np.str_`: an element of an array of text.
    static let text: TypeObject = TypeObject("numpy.str_", [Types.str, generic])

    static let bool = scalarType(.bool, [generic])
    static let uint8 = scalarType(.uint8, [unsignedInteger])
    static let int32 = scalarType(.int32, [signedInteger])
    static let uint32 = scalarType(.uint32, [unsignedInteger])
    static let int64 = scalarType(.int64, [signedInteger])
    static let uint64 = scalarType(.uint64, [unsignedInteger])
    static let float32 = scalarType(.float32, [floating])
    static let float64 = scalarType(.float64, [floating, Types.float])

    package static func type(of dtype: DType) -> TypeObject {
        switch dtype {
        case .bool: bool
        case .uint8: uint8
        case .int32: int32
        case .uint32: uint32
        case .int64: int64
        case .uint64: uint64
        case .float32: float32
        case .float64: float64
        }
    }

    /// The element type that a scalar type stands for.
    static func dtype(of type: TypeObject) -> DType? { DType.allCases.first { NumPyTypes.type(of: $0) === type } }

    private static func scalarType(_ dtype: DType, _ bases: [TypeObject]) -> TypeObject {
        let one: (Value, Interpreter) throws -> Value = { value, interpreter in
            switch value {
            case .int, .float, .bool, .scalar, .string: return .scalar(try interpreter.scalar(value, dtype))
            case .none where dtype.isFloating: return .scalar(Scalar(Double.nan).cast(to: dtype))
            default: return .result(try interpreter.asArray(value, dtype: dtype))
            }
        }
        return TypeObject("numpy.\(dtype.name)", bases, construct: NativeFunction(dtype.name, "value=0, /", unary: one) { arguments, interpreter in
            try one(arguments[0], interpreter)
        })
    }
}

extension Interpreter {
    /// `np.float64(3)`: what a scalar type makes of a number or text.
    func scalar(_ value: Value, _ dtype: DType) throws -> Scalar {
        guard case .string(let text) = value else {
            if dtype == .bool { return Scalar(try truth(value)) }
            return try element(value, dtype)
        }
        if dtype == .bool { return Scalar(!text.text.isEmpty) }
        let type = dtype.isFloating ? Types.float : Types.int
        return try element(call(.object(type), [value]), dtype)
    }
}

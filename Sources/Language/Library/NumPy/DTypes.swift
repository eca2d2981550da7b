import NDArrays

/// `np.dtype('float64')`: the type of an array's elements as a value.
final class DTypeObject: Object {
    let dtype: DType
    init(_ dtype: DType) { self.dtype = dtype }
    override package var type: TypeObject { DTypeObject.classes[dtype] ?? DTypeObject.type }
    private static let classes: [DType: TypeObject] = NumPyTypes.classes.mapValues { TypeObject("numpy.dtypes.\($0)", [type]) }

    static let type: TypeObject = TypeObject("numpy.dtype", construct: NativeFunction("dtype", "dtype, align=False, copy=False") { arguments, interpreter in
        .object(DTypeObject(try interpreter.dtype(arguments[0])))
    })

    override package var attributeNames: [String] { ["name", "itemsize", "kind", "char", "str", "type", "shape", "ndim"] }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "name": .string(dtype.name)
        case "itemsize": .int(dtype.itemSize)
        case "kind": .string(DTypeObject.letters(dtype).kind)
        case "char": .string(DTypeObject.letters(dtype).char)
        case "str": .string((dtype.itemSize == 1 ? "|" : "<") + DTypeObject.letters(dtype).kind + String(dtype.itemSize))
        case "type": .object(NumPyTypes.type(of: dtype))
        case "shape": .tuple([])
        case "ndim": .int(0)
        case "names", "fields", "subdtype": Value.none
        case "isnative": .bool(true)
        default: nil
        }
    }

    private static func letters(_ dtype: DType) -> (kind: String, char: String) {
        switch dtype {
        case .bool: ("b", "?")
        case .uint8: ("u", "B")
        case .int32: ("i", "i")
        case .uint32: ("u", "I")
        case .int64: ("i", "l")
        case .uint64: ("u", "L")
        case .float32: ("f", "f")
        case .float64: ("f", "d")
        }
    }

    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        (try? interpreter.dtype(other)) == dtype
    }
    override func hash(_ interpreter: Interpreter) throws -> Int? { Int(dtype.rawValue) &+ 0x647479 }
    override func repr(_ interpreter: Interpreter) -> String { "dtype('\(dtype.name)')" }
    override func str(_ interpreter: Interpreter) -> String { dtype.name }
}


extension Interpreter {
    /// What a `dtype=` argument means: `float`, `'float32'`, `np.int64`, a dtype.
    func dtype(_ value: Value) throws -> DType {
        switch value {
        case .none: return .float64
        case .string(let text):
            if let dtype = NumPyTypes.dtypesByName[text.text] { return dtype }
            if NumPyTypes.foreignTypes.contains(text.text) || ["O", "S", "U", "F", "D", "g", "h", "H", "b", "Q", "e"].contains(text.text) {
                throw Raised.notSupported("dtype '\(text.text)'", instead: NumPyTypes.supported)
            }
            throw Raised(.typeError, "data type '\(text.text)' not understood")
        case .object(let object as DTypeObject): return object.dtype
        case .object(let object as TypeObject):
            if object === Types.float { return .float64 }
            if object === Types.int { return .int64 }
            if object === Types.bool { return .bool }
            if let dtype = NumPyTypes.dtype(of: object) { return dtype }
            if object === Types.object || object === Types.str { throw Raised.notSupported("dtype \(object.name)", instead: NumPyTypes.supported) }
            throw Raised(.typeError, "Cannot interpret '\(try repr(value))' as a data type")
        default: throw Raised(.typeError, "Cannot interpret '\(try repr(value))' as a data type")
        }
    }
}

extension NumPyTypes {
    static let dtypesByName: [String: DType] = [
        "float64": .float64, "f8": .float64, "<f8": .float64, "d": .float64, "float": .float64, "double": .float64,
        "float32": .float32, "f4": .float32, "<f4": .float32, "f": .float32, "single": .float32,
        "int64": .int64, "i8": .int64, "<i8": .int64, "int": .int64, "q": .int64, "l": .int64, "long": .int64, "int_": .int64,
        "int32": .int32, "i4": .int32, "<i4": .int32, "i": .int32, "intc": .int32,
        "uint32": .uint32, "u4": .uint32, "<u4": .uint32, "I": .uint32, "uintc": .uint32,
        "uint64": .uint64, "u8": .uint64, "<u8": .uint64, "L": .uint64, "uint": .uint64, "ulong": .uint64,
        "uint8": .uint8, "u1": .uint8, "B": .uint8, "ubyte": .uint8,
        "bool": .bool, "?": .bool, "b1": .bool, "bool_": .bool,
    ]
    /// NumPy's types that arrays of ours cannot have.
    static let foreignTypes: Set<String> = [
        "float16", "half", "f2", "longdouble", "float128", "complex64", "complex128", "complex", "c8", "c16", "csingle", "cdouble",
        "clongdouble", "int8", "i1", "byte", "int16", "i2", "short", "uint16", "u2", "ushort", "longlong",
        "ulonglong", "object", "object_", "str", "str_", "bytes", "bytes_", "void", "datetime64", "timedelta64",
    ]
    static let supported = "arrays hold float64, float32, int64, int32, uint64, uint32, uint8 or bool"
}

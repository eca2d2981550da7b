import NDArrays

extension Value {
    /// A shape as Python's tuple.
    static func tuple(of shape: Shape) -> Value {
        .tuple([Value](unsafeUninitializedCapacity: shape.count) { values, count in
            for axis in 0..<shape.count { values.initializeElement(at: axis, to: .int(shape[axis])) }
            count = shape.count
        })
    }
}

extension NumPyTypes {
    /// Attributes that are no methods.
    package static let attributeNames = ["shape", "dtype", "ndim", "size", "T", "itemsize", "nbytes", "flat", "real", "imag", "strides", "flags", "base", "mT"]

    package static func attribute(_ name: String, of array: NDArray, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "shape": return .tuple(of: array.shape)
        case "T":
            if array.rank < 2 { return .array(array) }
            let result = array.transposed
            if array.axes != nil { result.axes = AxisRules.transposed(array.axes) }
            return .array(result)
        case "dtype": return .object(DTypeObject(array.dtype))
        case "ndim": return .int(array.rank)
        case "size": return .int(array.count)
        case "itemsize": return .int(array.dtype.itemSize)
        case "nbytes": return .int(array.count * array.dtype.itemSize)
        case "strides": return .tuple(array.strides.map { .int($0 * array.dtype.itemSize) })
        case "flat": return .object(FlatObject(array))
        case "real": return .array(array)
        case "imag":
            let result = try NDArray(zeros: array.shape, dtype: array.dtype)
            result.axes = array.axes
            return .array(result)
        case "mT":
            guard array.rank >= 2 else { throw Raised(.valueError, "matrix transpose with ndim < 2 is undefined") }
            return .array(try array.swappingAxes(array.rank - 1, array.rank - 2))
        case "flags": return .object(FlagsObject(array))
        case "base": return array.owner.map(Value.array) ?? Value.none
        case "data", "ctypes", "__array_interface__": throw Raised.notSupported("ndarray.\(name)")
        default: return nil
        }
    }

    package static func attribute(_ name: String, of scalar: Scalar, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "shape", "strides": return .tuple([])
        case "dtype": return .object(DTypeObject(scalar.dtype))
        case "ndim": return .int(0)
        case "size": return .int(1)
        case "T", "real": return .scalar(scalar)
        case "imag": return .scalar(Scalar(bits: 0, dtype: scalar.dtype))
        case "itemsize", "nbytes": return .int(scalar.dtype.itemSize)
        case "flat": return .object(FlatObject(try NDArray(scalar)))
        default: return nil
        }
    }

    package static func setAttribute(_ name: String, of array: NDArray, to value: Value, _ interpreter: Interpreter) throws {
        switch name {
        case "flat": try FlatObject(array).setItem(.object(SliceObject(start: .none, stop: .none, step: .none)), value, interpreter)
        case "shape": try array.setShape(interpreter.shape(value))
        case "T", "size", "ndim", "nbytes", "itemsize":
            throw Raised(.attributeError, "attribute '\(name)' of 'numpy.ndarray' objects is not writable")
        case "real": try array.assign(.array(interpreter.asArray(value)))
        case "dtype", "strides", "imag": throw Raised.notSupported("assignment to a.\(name)", instead: "a.astype(...) converts")
        default: throw Raised(.attributeError, "'numpy.ndarray' object has no attribute '\(name)' and no __dict__ for setting new attributes")
        }
    }
}

/// `a.flags`: how an array lies in memory.
final class FlagsObject: Object {
    private let array: NDArray
    init(_ array: NDArray) { self.array = array }
    private static let type: TypeObject = TypeObject("numpy._core.multiarray.flagsobj")
    override package var type: TypeObject { FlagsObject.type }

    private var entries: [(name: String, value: Bool)] {
        [
            ("C_CONTIGUOUS", array.isContiguous), ("F_CONTIGUOUS", array.transposed.isContiguous), ("OWNDATA", array.owner == nil),
            ("WRITEABLE", array.isWritable), ("ALIGNED", true), ("WRITEBACKIFCOPY", false),
        ]
    }
    override package var attributeNames: [String] { entries.map { $0.name.lowercased() } }
    override func attribute(_ name: String, _ interpreter: Interpreter) -> Value? {
        entries.first { $0.name.lowercased() == name }.map { .bool($0.value) }
    }
    override func setAttribute(_ name: String, _ value: Value, _ interpreter: Interpreter) throws {
        guard name == "writeable" else { throw Raised(.attributeError, "attribute '\(name)' of 'numpy._core.multiarray.flagsobj' objects is not writable") }
        try array.setWritable(interpreter.truth(value))
    }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        let short = ["C": "C_CONTIGUOUS", "F": "F_CONTIGUOUS", "O": "OWNDATA", "W": "WRITEABLE", "A": "ALIGNED", "X": "WRITEBACKIFCOPY"]
        let text = interpreter.text(key) ?? ""
        guard let entry = entries.first(where: { $0.name == short[text] ?? text }) else { throw Raised(.keyError, "Unknown flag") }
        return .bool(entry.value)
    }
    override func repr(_ interpreter: Interpreter) -> String {
        entries.map { "  \($0.name) : \($0.value ? "True" : "False")\n" }.joined()
    }
}

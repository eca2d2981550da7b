import NDArrays

extension NumPyTypes {
    /// Attributes that are no methods.
    package static let attributeNames = ["shape", "dtype", "ndim", "size", "T", "itemsize", "nbytes", "flat", "real", "imag", "strides", "flags"]

    package static func attribute(_ name: String, of array: NDArray, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "shape": return .tuple(array.shape.map(Value.int))
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
        case "flags":
            return .dict(DictObject(texts: [("C_CONTIGUOUS", .bool(array.isContiguous)), ("WRITEABLE", .bool(array.isWritable))]))
        case "base", "data", "ctypes", "__array_interface__":
            throw Raised.notSupported("ndarray.\(name)", instead: "np.shares_memory(a, b) tells whether two arrays share elements")
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
        case "shape": throw Raised.notSupported("assignment to a.shape", instead: "a = a.reshape(...)")
        case "T", "size", "ndim", "nbytes", "itemsize":
            throw Raised(.attributeError, "attribute '\(name)' of 'numpy.ndarray' objects is not writable")
        case "dtype", "strides", "real", "imag": throw Raised.notSupported("assignment to a.\(name)", instead: "a.astype(...) converts")
        default: throw Raised(.attributeError, "'numpy.ndarray' object has no attribute '\(name)' and no __dict__ for setting new attributes")
        }
    }
}

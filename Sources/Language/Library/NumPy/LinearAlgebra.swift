import NDArrays

/// `np.linalg`: the norm; what decomposes or solves is refused by name.
enum LinearAlgebra {
    static func module() -> ModuleObject {
        let module = ModuleObject("numpy.linalg")
        module.add("norm", "x, ord=None, axis=None, keepdims=False") { arguments, interpreter in
            try norm(arguments.array(0, interpreter), arguments.optional(1), arguments.axes(2, interpreter), arguments.flag(3, interpreter), interpreter)
        }
        module.define("LinAlgError", .object(error))
        module.missing = { name in "np.linalg.\(name) is not supported by lstm-repl" }
        return module
    }

    static let error: TypeObject = TypeObject("numpy.linalg.LinAlgError", [.valueError])

    private static func norm(_ array: NDArray, _ order: Value?, _ axes: [Int]?, _ keepDims: Bool, _ interpreter: Interpreter) throws -> Value {
        let x = array.dtype.isFloating ? array : try array.asType(.float64)
        guard let order else {
            if axes == nil {
                // As NumPy: the root of the dot product of the flattened array with itself.
                let flat = try x.raveled()
                let square = try NDArray.dot(flat, flat, flags: &interpreter.pendingFlags)
                let root = try NDArray.apply(.sqrt, square, flags: &interpreter.pendingFlags)
                return .result(keepDims ? try root.reshaped(Shape(repeating: 1, count: array.rank)) : root)
            }
            return try root(interpreter.reduce(.sum, squared(x, interpreter), axes: axes, keepDims: keepDims), interpreter)
        }
        let axes = axes ?? Array(0..<x.rank)
        func absolute() throws -> NDArray { try NDArray.apply(.absolute, x, flags: &interpreter.pendingFlags) }
        if axes.count == 1 {
            switch order {
            case .int(1): return try interpreter.reduce(.sum, absolute(), axes: axes, keepDims: keepDims)
            case .int(2), .float(2): return try root(interpreter.reduce(.sum, squared(x, interpreter), axes: axes, keepDims: keepDims), interpreter)
            case .float(.infinity): return try interpreter.reduce(.max, absolute(), axes: axes, keepDims: keepDims)
            case .float(-.infinity): return try interpreter.reduce(.min, absolute(), axes: axes, keepDims: keepDims)
            default: throw Raised.notSupported("np.linalg.norm(ord=\(try interpreter.repr(order))) of a vector")
            }
        }
        guard axes.count == 2 else { throw Raised(.valueError, "Improper number of dimensions to norm.") }
        if interpreter.text(order) == "fro" {
            return try root(interpreter.reduce(.sum, squared(x, interpreter), axes: axes, keepDims: keepDims), interpreter)
        }
        throw Raised.notSupported("np.linalg.norm(ord=\(try interpreter.repr(order))) of a matrix", instead: "the Frobenius norm has no ord")
    }

    private static func squared(_ x: NDArray, _ interpreter: Interpreter) throws -> NDArray {
        let result = try NDArray.apply(.multiply, .array(x), .array(x), flags: &interpreter.pendingFlags)
        result.axes = x.axes
        return result
    }

    private static func root(_ value: Value, _ interpreter: Interpreter) throws -> Value {
        guard case .array(let array) = value else {
            let array = try interpreter.asArray(value)
            return .result(try NDArray.apply(.sqrt, array, flags: &interpreter.pendingFlags))
        }
        let result = try NDArray.apply(.sqrt, array, flags: &interpreter.pendingFlags)
        result.axes = array.axes
        return .array(result)
    }
}

import NDArrays

/// Arithmetic on arrays for the functions that are composed of others; trouble is noted for the caller's warning.
extension Interpreter {
    func apply(_ operation: BinaryOperation, _ a: NDArray, _ b: NDArray) throws -> NDArray {
        try noting(operation.name) { try NDArray.apply(operation, .array(a), .array(b), flags: &$0) }
    }

    /// An array and one of Python's numbers.
    func apply(_ operation: BinaryOperation, _ a: NDArray, _ number: Double) throws -> NDArray {
        try noting(operation.name) { try NDArray.apply(operation, .array(a), .weak(Scalar(number)), flags: &$0) }
    }

    func apply(_ operation: BinaryOperation, _ a: NDArray, _ number: Int) throws -> NDArray {
        try noting(operation.name) { try NDArray.apply(operation, .array(a), .weak(Scalar(number)), flags: &$0) }
    }

    func apply(_ operation: UnaryOperation, _ a: NDArray) throws -> NDArray {
        try noting(operation.name) { try NDArray.apply(operation, a, flags: &$0) }
    }

    func reduced(_ reduction: Reduction, _ a: NDArray, axis: Int? = nil, keepDims: Bool = false) throws -> NDArray {
        try noting("reduce") { try a.reduced(reduction, axes: axis.map { [$0] }, keepDims: keepDims, flags: &$0) }
    }

    /// The array as one of floats: float32 stays, all else becomes float64.
    func floating(_ array: NDArray) throws -> NDArray { array.dtype.isFloating ? array : try array.asType(.float64) }

    private func noting(_ name: String, _ body: (inout FloatingFlags) throws -> NDArray) rethrows -> NDArray {
        var flags: FloatingFlags = []
        let result = try body(&flags)
        if !flags.isEmpty {
            pendingFlags.formUnion(flags)
            pendingFunction = name
        }
        return result
    }
}

import NDArrays

extension PythonException {
    /// The type that a cell sees.
    var type: TypeObject {
        switch self {
        case .valueError: .valueError
        case .indexError: .indexError
        case .typeError: .typeError
        case .memoryError: .arrayMemoryError
        case .overflowError: .overflowError
        case .zeroDivisionError: .zeroDivisionError
        case .axisError: .axisError
        case .linAlgError: LinearAlgebra.error
        case .ufuncTypeError: .ufuncTypeError
        case .keyboardInterrupt: .keyboardInterrupt
        case .notImplementedError: .notImplementedError
        }
    }
}

extension ArrayError {
    /// The rule that two operands' shapes broke; nil for errors of another kind.
    var shapeRule: ShapeMismatch.Rule? {
        switch self {
        case .matmulMismatch(let a, let b, _): .product(left: a.count - 1, right: max(b.count - 2, 0))
        case .dotMismatch(_, _, let left, let right): .product(left: left, right: right)
        case .cannotBroadcast, .outputShape: .broadcast
        default: nil
        }
    }
}

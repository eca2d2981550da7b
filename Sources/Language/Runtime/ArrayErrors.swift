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

extension Node {
    /// The error of a call, with the arrays that do not join where it is one of `np.concatenate` and its like.
    /// - Parameter first: the first argument.
    @inline(never)
    func explained(_ error: any Error, joining first: Value?, _ name: String) -> Raised {
        let raised = raised(error, at: span)
        guard case .concatenateSize(let axis, let size, let index, let other)? = error as? ArrayError else { return raised }
        let elements: [Value]
        switch first {
        case .tuple(let tuple)?: elements = tuple.elements
        case .list(let list)?: elements = list.elements
        default: return raised
        }
        guard elements.indices.contains(index), case .array(let a) = elements[0], case .array(let b) = elements[index],
              a.rank > axis, b.rank > axis, a.shape[axis] == size, b.shape[axis] == other else { return raised }
        raised.shapes = ShapeMismatch(
            operation: name, left: .init(a, at: nil), right: .init(b, at: nil), rule: .joining(axis: axis, index: index))
        return raised
    }
}

import NDArrays

/// What NumPy's functions make of a `np.matrix`: they work on its array, and most give a matrix back.
enum MatrixFunctions {
    enum Rule {
        /// Arrays in the result become matrices; a vector is a row.
        case matrix
        /// What is reduced along one axis stays a row or a column.
        case reduction
        /// The result is what it would be of an array.
        case array
    }

    /// The rule of a function; nil where it takes no matrix.
    static func rule(of name: String) -> Rule? {
        if matrices.contains(name) { return .matrix }
        if reductions.contains(name) { return .reduction }
        return arrays.contains(name) ? .array : nil
    }

    private static let matrices: Set<String> = [
        "vstack", "row_stack", "hstack", "concatenate", "column_stack", "transpose", "reshape", "zeros_like", "ones_like", "full_like", "empty_like", "clip",
        "cumsum", "cumprod", "tile", "repeat", "squeeze", "sort", "argsort", "atleast_2d", "insert", "delete", "fliplr", "flipud", "flip",
        "rot90", "swapaxes", "split", "hsplit", "vsplit", "array_split", "inner", "nan_to_num", "diff", "isclose", "kron", "inv", "pinv", "matrix_power",
    ]
    private static let reductions: Set<String> = ["sum", "mean", "max", "min", "amax", "amin", "prod", "std", "var", "any", "all", "argmax", "argmin"]
    private static let arrays: Set<String> = [
        "copy", "where", "diag", "triu", "tril", "ravel", "unique", "expand_dims", "eigvals", "einsum", "tensordot", "argwhere", "nonzero", "round", "around", "broadcast_to",
        "trace", "allclose", "array_equal", "norm", "det", "size", "ndim", "shape", "count_nonzero", "outer",
    ]

    // MARK: Calls

    static func unary(_ name: String, _ rule: Rule, _ function: @escaping (Value, Interpreter) throws -> Value) -> (Value, Interpreter) throws -> Value {
        { value, interpreter in
            guard let matrix = value.object(as: MatrixObject.self) else { return try function(value, interpreter) }
            return try wrapped(function(.array(matrix.array), interpreter), rule, name, axis: nil, interpreter)
        }
    }

    static func binary(_ name: String, _ rule: Rule, _ function: @escaping (Value, Value, Interpreter) throws -> Value) -> (Value, Value, Interpreter) throws -> Value {
        { left, right, interpreter in
            guard holdsMatrix(left) || holdsMatrix(right) else { return try function(left, right, interpreter) }
            return try wrapped(function(MatrixObject.unwrapped(left), MatrixObject.unwrapped(right), interpreter), rule, name, axis: nil, interpreter)
        }
    }

    static func body(_ name: String, _ rule: Rule, _ function: @escaping NativeFunction.Body) -> NativeFunction.Body {
        { arguments, interpreter in
            guard arguments.slots.contains(where: { $0.map(holdsMatrix) ?? false }) || arguments.variadic.contains(where: holdsMatrix) else { return try function(arguments, interpreter) }
            let plain = BoundArguments(slots: arguments.slots.map { $0.map(unwrapped) }, variadic: arguments.variadic.map(unwrapped), keywords: arguments.keywords)
            let axis = rule == .reduction ? try arguments.axis(1, interpreter) : nil
            return try wrapped(function(plain, interpreter), rule, name, axis: axis, interpreter)
        }
    }

    /// A matrix, or a short list or tuple of arrays with one among them.
    private static func holdsMatrix(_ value: Value) -> Bool {
        switch value {
        case .object(let object): object is MatrixObject
        case .list(let list): list.elements.count < 64 && list.elements.contains { $0.object(as: MatrixObject.self) != nil }
        case .tuple(let tuple): tuple.elements.count < 64 && tuple.elements.contains { $0.object(as: MatrixObject.self) != nil }
        default: false
        }
    }

    private static func unwrapped(_ value: Value) -> Value {
        switch value {
        case .list(let list) where holdsMatrix(value): .list(list.elements.map(MatrixObject.unwrapped))
        case .tuple(let tuple) where holdsMatrix(value): .tuple(tuple.elements.map(MatrixObject.unwrapped))
        default: MatrixObject.unwrapped(value)
        }
    }

    private static func wrapped(_ value: Value, _ rule: Rule, _ name: String, axis: Int?, _ interpreter: Interpreter) throws -> Value {
        switch (rule, value) {
        case (.array, _): return value
        case (.matrix, .list(let list)): return .list(try list.elements.map(MatrixObject.wrapped))
        case (.reduction, .array(let array)):
            guard let axis, array.rank == 1 else { throw Raised(.typeError, "matrix.\(name)() got an unexpected keyword argument 'keepdims'") }
            return .object(try MatrixObject(axis == 0 || axis == -2 ? array : array.reshaped([array.count, 1])))
        default: return try MatrixObject.wrapped(value)
        }
    }
}

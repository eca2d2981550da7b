import NDArrays

/// Products of vectors and matrices, with the names of their axes.
extension Interpreter {
    func dot(_ left: Value, _ right: Value) throws -> Value {
        if let answer = try matrixProduct(left, right, dot) { return answer }
        let a = try asArray(left), b = try asArray(right)
        let result = try NDArray.dot(a, b, flags: &pendingFlags)
        if !pendingFlags.isEmpty { pendingFunction = a.rank == 0 || b.rank == 0 ? "multiply" : "dot" }
        if result.rank == 0 { return .scalar(result.first) }
        if a.axes != nil || b.axes != nil {
            result.axes = a.rank > 2 || b.rank > 2
                ? AxisRules.tensordot(a.axes, rank: a.rank, over: [a.rank - 1], b.axes, rank: b.rank, over: [max(b.rank - 2, 0)])
                : AxisRules.matmul(a, b)
        }
        return .array(result)
    }

    func matmul(_ left: Value, _ right: Value) throws -> Value {
        if let answer = try matrixProduct(left, right, matmul) { return answer }
        let a = try asArray(left), b = try asArray(right)
        let result = try NDArray.matmul(a, b, flags: &pendingFlags)
        if !pendingFlags.isEmpty { pendingFunction = "matmul" }
        if result.rank == 0 { return .scalar(result.first) }
        result.axes = AxisRules.matmul(a, b)
        return .array(result)
    }

    /// A product in which a `np.matrix` takes part is one; nil where none does.
    private func matrixProduct(_ left: Value, _ right: Value, _ product: (Value, Value) throws -> Value) throws -> Value? {
        guard left.object(as: MatrixObject.self) != nil || right.object(as: MatrixObject.self) != nil else { return nil }
        return try MatrixObject.wrapped(product(MatrixObject.unwrapped(left), MatrixObject.unwrapped(right)))
    }

    func outer(_ left: Value, _ right: Value) throws -> Value {
        let a = try asArray(left), b = try asArray(right)
        let result = try NDArray.outer(a, b, flags: &pendingFlags)
        if !pendingFlags.isEmpty { pendingFunction = "multiply" }
        if a.rank == 1, b.rank == 1 {
            result.axes = AxisRules.cleaned(AxisRules.all(a.axes, rank: 1) + AxisRules.all(b.axes, rank: 1))
        }
        return .array(result)
    }

    /// `axes` of `np.tensordot`: a count, or a pair of axes or lists of axes.
    func tensordot(_ a: NDArray, _ b: NDArray, _ axes: Value) throws -> Value {
        let left: [Int], right: [Int]
        switch axes {
        case .list, .tuple:
            let pair = try elements(of: axes)
            guard pair.count == 2 else { throw Raised(.valueError, "axes must be an integer or a pair of axes") }
            func list(_ value: Value) throws -> [Int] {
                if case .int(let axis) = value { return [axis] }
                return try elements(of: value).map(integer)
            }
            (left, right) = (try list(pair[0]), try list(pair[1]))
        default:
            let count = try integer(axes)
            guard count >= 0, count <= a.rank, count <= b.rank else { throw ArrayError.tensordotMismatch }
            (left, right) = (Array((a.rank - count)..<a.rank), Array(0..<count))
        }
        let result = try NDArray.tensordot(a, b, left, right, flags: &pendingFlags)
        result.axes = AxisRules.tensordot(
            a.axes, rank: a.rank, over: normalized(left, rank: a.rank) ?? [], b.axes, rank: b.rank, over: normalized(right, rank: b.rank) ?? [])
        return .array(result)
    }
}

enum Products {
    static let unfitOutput = "output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)"

    static func fill(_ module: ModuleObject) {
        let dot: (Value, Value, Interpreter) throws -> Value = { try $2.dot($0, $1) }
        module.add("dot", "a, b, out=None", binary: dot) { arguments, interpreter in
            try interpreter.deliverExactly(interpreter.dot(arguments[0], arguments[1]), into: arguments.output(2, interpreter), refusal: unfitOutput)
        }
        module.add("matmul", "x1, x2, /, out=None", binary: { try $2.matmul($0, $1) }) { arguments, interpreter in
            try interpreter.deliverExactly(interpreter.matmul(arguments[0], arguments[1]), into: arguments.output(2, interpreter), refusal: unfitOutput)
        }
        module.add("outer", "a, b, out=None", binary: { try $2.outer($0, $1) }) { arguments, interpreter in
            try interpreter.deliver(interpreter.outer(arguments[0], arguments[1]), into: arguments.output(2, interpreter), "multiply")
        }
        module.add("inner", "a, b, /") { arguments, interpreter in
            let a = try arguments.array(0, interpreter), b = try arguments.array(1, interpreter)
            let result = try NDArray.inner(a, b, flags: &interpreter.pendingFlags)
            if a.rank > 0, b.rank > 0 {
                result.axes = AxisRules.tensordot(a.axes, rank: a.rank, over: [a.rank - 1], b.axes, rank: b.rank, over: [b.rank - 1])
            }
            return .result(result)
        }
        module.add("vdot", "a, b, /") { arguments, interpreter in
            let a = try arguments.array(0, interpreter).raveled(), b = try arguments.array(1, interpreter).raveled()
            guard a.count == b.count else { throw ArrayError.reshape(count: b.count, shape: a.shape) }
            return .result(try NDArray.dot(a, b, flags: &interpreter.pendingFlags))
        }
        module.add("tensordot", "a, b, axes=2") { arguments, interpreter in
            try interpreter.tensordot(arguments.array(0, interpreter), arguments.array(1, interpreter), arguments[2])
        }
    }
}

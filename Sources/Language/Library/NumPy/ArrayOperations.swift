import NDArrays

/// What functions and methods share, with the names of axes.
extension Interpreter {
    /// Refuses Fortran's order, which changes the elements' order in the result.
    func ordered(_ array: NDArray, _ order: Value) throws -> NDArray {
        switch text(order) {
        case "F": array.transposed
        default: array
        }
    }

    func reshape(_ array: NDArray, _ shape: Shape, order: Value = .none) throws -> NDArray {
        guard text(order) == "F" else { return try array.reshaped(shape) }
        return try array.transposed.reshaped(Shape(shape.reversed())).transposed
    }

    func transpose(_ array: NDArray, _ axes: [Int]?) throws -> NDArray {
        guard let axes else {
            let result = array.transposed
            if array.axes != nil { result.axes = AxisRules.transposed(array.axes) }
            return result
        }
        let result = try array.transposed(axes)
        result.axes = AxisRules.transposed(array.axes, normalized(axes, rank: array.rank))
        return result
    }

    func swapAxes(_ array: NDArray, _ a: Value, _ b: Value) throws -> NDArray {
        let first = try array.normalized(axis: integer(a)), second = try array.normalized(axis: integer(b))
        var order = Array(0..<array.rank)
        order.swapAt(first, second)
        return try transpose(array, order)
    }

    func squeeze(_ array: NDArray, _ axes: [Int]?) throws -> NDArray {
        let result = try array.squeezed(axes)
        let dropped = normalized(axes, rank: array.rank) ?? (0..<array.rank).filter { array.shape[$0] == 1 }
        result.axes = AxisRules.squeezed(array.axes, dropping: dropped)
        return result
    }

    func expandDims(_ array: NDArray, _ axes: [Int]) throws -> NDArray {
        let result = try array.expandingDims(axes)
        result.axes = AxisRules.expanded(array.axes, rank: array.rank, at: normalized(axes, rank: result.rank) ?? [])
        return result
    }

    func repeated(_ array: NDArray, _ counts: Value, axis: Int?) throws -> NDArray {
        let numbers = try asArray(counts)
        guard numbers.dtype.isInteger, numbers.rank <= 1 else {
            throw Raised(.typeError, "Cannot cast array data from dtype('\(numbers.dtype.name)') to dtype('int64') according to the rule 'safe'")
        }
        return try array.repeated(numbers.toInts(), axis: axis)
    }

    func concatenate(_ arrays: [NDArray], axis: Int?, dtype: DType? = nil) throws -> NDArray {
        let result = try NDArray.concatenate(arrays, axis: axis, dtype: dtype)
        guard let axis, arrays.contains(where: { $0.axes != nil }) else { return result }
        result.axes = AxisRules.concatenated(arrays.map(\.axes), rank: result.rank, axis: axis < 0 ? axis + result.rank : axis)
        return result
    }

    func stack(_ arrays: [NDArray], axis: Int) throws -> NDArray {
        let result = try NDArray.stack(arrays, axis: axis)
        result.axes = AxisRules.stacked(arrays.map(\.axes), rank: result.rank - 1, axis: axis < 0 ? axis + result.rank : axis)
        return result
    }

    func clip(_ value: Value, _ low: Value?, _ high: Value?, out: Value?) throws -> Value {
        let array = try asArray(value)
        var target: NDArray?
        if let out {
            guard case .array(let given) = out else { throw Raised(.typeError, "return arrays must be of ArrayType") }
            target = given
        }
        let a = try low.map { try UfuncObject.operand($0, 1, "clip", self) }, b = try high.map { try UfuncObject.operand($0, 2, "clip", self) }
        let result = try array.clipped(a, b, into: target, flags: &pendingFlags)
        if !pendingFlags.isEmpty { pendingFunction = "clip" }
        if target == nil, result.rank == array.rank { result.axes = array.axes }
        return target == nil ? .result(result) : .array(result)
    }

    func round(_ value: Value, decimals: Value) throws -> Value {
        let array = try asArray(value)
        let result = try array.rounded(decimals: integer(decimals), flags: &pendingFlags)
        if !pendingFlags.isEmpty { pendingFunction = "rint" }
        result.axes = array.axes
        return .result(result)
    }

    /// Python's numbers in nested lists.
    func pythonList(of array: NDArray) throws -> Value {
        guard array.rank > 0 else { return array.first.pythonValue }
        guard array.count <= Interpreter.mostElements else { throw Raised(ExceptionObject(.memoryError, [])) }
        var values: [Value] = []
        values.reserveCapacity(array.count)
        array.forEach { values.append($0.pythonValue) }
        var axis = array.rank - 1
        // From the innermost lists outwards.
        while axis >= 1 {
            let size = array.shape[axis]
            var outer: [Value] = []
            let lists = array.shape.prefix(axis).reduce(1, *)
            outer.reserveCapacity(lists)
            for index in 0..<lists { outer.append(.list(Array(values[(index * size)..<((index + 1) * size)]))) }
            values = outer
            axis -= 1
        }
        return .list(values)
    }
}

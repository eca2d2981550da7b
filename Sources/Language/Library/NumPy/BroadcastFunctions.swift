import NDArrays

/// Functions about shapes that fit each other, and comparisons of whole arrays.
enum BroadcastFunctions {
    static func fill(_ module: ModuleObject) {
        module.add("broadcast_arrays", "*args, subok=False") { arguments, interpreter in
            let arrays = try arguments.variadic.map { try interpreter.asArray($0) }
            let shape = try common(arrays.map(\.shape))
            return .tuple(try arrays.map { .array(try $0.broadcast(to: shape)) })
        }
        module.add("broadcast_shapes", "*args") { arguments, interpreter in
            .tuple(try common(arguments.variadic.map { try interpreter.shape($0) }).map(Value.int))
        }
        module.add("array_equiv", "a1, a2") { arguments, interpreter in
            let a = try arguments.array(0, interpreter), b = try arguments.array(1, interpreter)
            guard Shape.broadcast(a.shape, b.shape) != nil else { return .bool(false) }
            return .bool(try interpreter.truth(interpreter.reduce(.all, interpreter.apply(.equal, a, b), axes: nil)))
        }
        module.add("unstack", "x, /, *, axis=0") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            guard array.rank > 0 else { throw Raised(.valueError, "Input array must be at least 1-d.") }
            let axis = try array.normalized(axis: interpreter.integer(arguments[1]))
            guard array.shape[axis] <= Interpreter.mostElements else { throw Raised(ExceptionObject(.memoryError, [])) }
            return .tuple(try (0..<array.shape[axis]).map { .result(try array.selecting($0, axis: axis)) })
        }
        module.add("matrix_transpose", "x, /") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            guard array.rank >= 2 else { throw Raised(.valueError, "Input array must be at least 2-dimensional, but it is \(array.rank)") }
            return .array(try array.swappingAxes(array.rank - 1, array.rank - 2))
        }
        module.add("rollaxis", "a, axis, start=0") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            let axis = try array.normalized(axis: interpreter.integer(arguments[1]))
            var start = try interpreter.integer(arguments[2])
            if start < 0 { start += array.rank }
            guard start >= 0, start <= array.rank else { throw ArrayError.axisOutOfBounds(axis: start, rank: array.rank + 1) }
            if axis < start { start -= 1 }
            return .array(try array.movingAxes([axis], [start]))
        }
        module.add("asarray_chkfinite", "a, dtype=None, order=None") { arguments, interpreter in
            let array = try interpreter.asArray(arguments[0], dtype: arguments.dtype(1, interpreter))
            if array.dtype.isFloating, !array.toDoubles().allSatisfy(\.isFinite) { throw Raised(.valueError, "array must not contain infs or NaNs") }
            return .array(array)
        }
        module.add("require", "a, dtype=None, requirements=None") { arguments, interpreter in
            .array(try interpreter.asArray(arguments[0], dtype: arguments.dtype(1, interpreter)).contiguous())
        }
    }

    private static func common(_ shapes: [Shape]) throws -> Shape {
        var result = Shape()
        for (index, shape) in shapes.enumerated() {
            guard let next = Shape.broadcast(result, shape) else {
                // NumPy names the first shape that does not fit.
                let first = shapes.firstIndex { Shape.broadcast($0, shape) == nil } ?? 0
                throw Raised(.valueError, "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg \(first) "
                    + "with shape \(shapes[first]) and arg \(index) with shape \(shape).")
            }
            result = next
        }
        return result
    }
}

import NDArrays

/// Arrays as sets, and orders by several keys.
enum SetFunctions {
    static func fill(_ module: ModuleObject) {
        module.add("unique", "ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, sorted=True") { arguments, interpreter in
            if let words = try TextArrayObject.words(arguments[0], interpreter) { return try unique(words, arguments, interpreter) }
            let array = try arguments.array(0, interpreter)
            let unique = try arguments.axis(4, interpreter).map { try uniqueSlices(array, axis: array.normalized(axis: $0), interpreter) } ?? array.unique()
            var results = [Value.array(unique.values)]
            if try arguments.flag(1, interpreter) { results.append(.array(unique.indices)) }
            if try arguments.flag(2, interpreter) { results.append(.array(unique.inverse)) }
            if try arguments.flag(3, interpreter) { results.append(.array(unique.counts)) }
            return results.count == 1 ? results[0] : .tuple(results)
        }
        module.add("isin", "element, test_elements, assume_unique=False, invert=False, *, kind=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            let result = try membership(array, arguments.array(1, interpreter))
            return .array(try arguments.flag(3, interpreter) ? interpreter.apply(.logicalNot, result) : result)
        }
        module.add("intersect1d", "ar1, ar2, assume_unique=False, return_indices=False") { arguments, interpreter in
            try pair(arguments, interpreter) { a, b in
                let first = try a.unique(), second = try b.unique()
                let common = try membership(first.values, second.values).nonzero()[0]
                let values = try first.values.taking(common, axis: 0).asType(DType.promoted(a.dtype, b.dtype))
                guard try arguments.flag(3, interpreter) else { return .array(values) }
                let other = try membership(second.values, first.values).nonzero()[0]
                return .tuple([
                    .array(values), .array(try first.indices.taking(common, axis: 0)), .array(try second.indices.taking(other, axis: 0)),
                ])
            }
        }
        module.add("union1d", "ar1, ar2") { arguments, interpreter in
            try pair(arguments, interpreter) { .array(try NDArray.concatenate([$0, $1]).unique().values) }
        }
        module.add("setdiff1d", "ar1, ar2, assume_unique=False") { arguments, interpreter in
            try pair(arguments, interpreter) { a, b in
                let values = try arguments.flag(2, interpreter) ? a : a.unique().values
                return .array(try values.taking(interpreter.apply(.logicalNot, membership(values, b)).nonzero()[0], axis: 0))
            }
        }
        module.add("setxor1d", "ar1, ar2, assume_unique=False") { arguments, interpreter in
            try pair(arguments, interpreter) { a, b in
                let x = try a.unique().values, y = try b.unique().values
                let left = try x.taking(interpreter.apply(.logicalNot, membership(x, y)).nonzero()[0], axis: 0)
                let right = try y.taking(interpreter.apply(.logicalNot, membership(y, x)).nonzero()[0], axis: 0)
                return .array(try NDArray.concatenate([left, right]).sorted())
            }
        }
        module.add("lexsort", "keys, axis=-1") { arguments, interpreter in
            let keys = try interpreter.arrays(arguments[0])
            guard let first = keys.first else { throw Raised(.typeError, "need sequence of keys with len > 0 in lexsort") }
            guard keys.allSatisfy({ $0.shape == first.shape }) else { throw Raised(.valueError, "all keys need to be the same shape") }
            guard first.rank == 1 else { throw Raised.notSupported("np.lexsort of keys that are no vectors") }
            // The last key counts most: sorted by the others first, and each sort keeps the order of equal elements.
            var order = try NDArray.arange(0, first.count)
            for key in keys { order = try order.taking(key.taking(order, axis: 0).argumentSorted(), axis: 0) }
            return .array(order)
        }
    }

    private static func unique(_ words: TextArrayObject, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        try arguments.refuse(4, "axis", of: "np.unique of text")
        let (values, indices, inverse, counts) = words.unique()
        var results = [Value.object(values)]
        if try arguments.flag(1, interpreter) { results.append(.array(try NDArray(integers: indices))) }
        if try arguments.flag(2, interpreter) { results.append(.array(try NDArray(integers: inverse, shape: words.shape))) }
        if try arguments.flag(3, interpreter) { results.append(.array(try NDArray(integers: counts))) }
        return results.count == 1 ? results[0] : .tuple(results)
    }

    private static func pair(
        _ arguments: BoundArguments, _ interpreter: Interpreter, _ body: (NDArray, NDArray) throws -> Value
    ) throws -> Value {
        try body(arguments.array(0, interpreter).raveled(), arguments.array(1, interpreter).raveled())
    }

    /// For each element whether it is among `others`.
    private static func membership(_ array: NDArray, _ others: NDArray) throws -> NDArray {
        let dtype = DType.promoted(array.dtype, others.dtype)
        let result = try NDArray(zeros: array.shape, dtype: .bool)
        func key(_ value: Scalar) -> UInt64 {
            let cast = value.cast(to: dtype)
            return cast.asDouble == 0 ? 0 : cast.bits
        }
        // NaN equals nothing, itself included.
        let known = Set(try others.raveled().toElements().filter { !($0.dtype.isFloating && $0.asDouble.isNaN) }.map(key))
        let flags = result.base.assumingMemoryBound(to: Bool.self)
        var index = 0
        array.forEach { value in
            flags[index] = known.contains(key(value))
            index += 1
        }
        return result
    }

    /// `np.unique` of the slices along an axis, in lexicographic order.
    private static func uniqueSlices(_ array: NDArray, axis: Int, _ interpreter: Interpreter) throws -> NDArray.Unique {
        let size = array.shape[axis]
        let rows = try array.movingAxes([axis], [0]).copy().reshaped([size, size == 0 ? 0 : array.count / size])
        let slices = try (0..<size).map { try rows.selecting($0, axis: 0).toElements() }
        func isBefore(_ a: [Scalar], _ b: [Scalar]) -> Bool {
            for (x, y) in zip(a, b) {
                if x.dtype.isFloating ? x.asDouble < y.asDouble : x.asInt < y.asInt { return true }
                if x.dtype.isFloating ? y.asDouble < x.asDouble : y.asInt < x.asInt { return false }
            }
            return false
        }
        let order = (0..<size).sorted { isBefore(slices[$0], slices[$1]) || !isBefore(slices[$1], slices[$0]) && $0 < $1 }
        var starts: [Int] = [], counts: [Int] = [], inverse = [Int](repeating: 0, count: size)
        for place in order {
            if let last = starts.last, !isBefore(slices[last], slices[place]) { counts[counts.count - 1] += 1 } else {
                starts.append(place)
                counts.append(1)
            }
            inverse[place] = starts.count - 1
        }
        return NDArray.Unique(
            values: try array.taking(starts, axis: axis), indices: try NDArray(integers: starts), inverse: try NDArray(integers: inverse),
            counts: try NDArray(integers: counts))
    }
}

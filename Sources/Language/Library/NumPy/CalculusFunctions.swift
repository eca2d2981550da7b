import NDArrays

/// Differences, sums of products, interpolation, polynomials.
enum CalculusFunctions {
    static func fill(_ module: ModuleObject) {
        differences(module)
        slidingProducts(module)
        products(module)
        polynomials(module)
    }

    // MARK: Differences

    private static func differences(_ module: ModuleObject) {
        module.add("diff", "a, n=1, axis=-1, prepend?, append?") { arguments, interpreter in
            var array = try arguments.array(0, interpreter)
            let n = try interpreter.integer(arguments[1])
            guard n >= 0 else { throw Raised(.valueError, "order must be non-negative but got \(n)") }
            guard array.rank > 0 else { throw Raised(.valueError, "diff requires input that is at least one dimensional") }
            let axis = try array.normalized(axis: interpreter.integer(arguments[2]))
            var parts = [array]
            func edge(_ index: Int) throws -> NDArray? {
                guard let value = arguments.optional(index) else { return nil }
                let edge = try interpreter.asArray(value)
                guard edge.rank == 0 else { return edge }
                var shape = array.shape
                shape[axis] = 1
                return try edge.broadcast(to: shape)
            }
            if let first = try edge(3) { parts.insert(first, at: 0) }
            if let last = try edge(4) { parts.append(last) }
            if n == 0 { return .array(array) }
            let names = array.axes
            if parts.count > 1 { array = try NDArray.concatenate(parts, axis: axis) }
            for _ in 0..<n {
                try interpreter.checkInterruption()
                array = try array.differences(axis: axis, flags: &interpreter.pendingFlags)
                if array.count == 0 { break }
            }
            array.axes = names
            return .array(array)
        }
        module.add("ediff1d", "ary, to_end=None, to_begin=None") { arguments, interpreter in
            var parts = [try arguments.array(0, interpreter).raveled().differences(axis: 0, flags: &interpreter.pendingFlags)]
            if let start = arguments.optional(2) { parts.insert(try interpreter.asArray(start).raveled(), at: 0) }
            if let end = arguments.optional(1) { parts.append(try interpreter.asArray(end).raveled()) }
            return .array(try NDArray.concatenate(parts, axis: 0, dtype: parts.count == 1 ? nil : arguments.array(0, interpreter).dtype))
        }
        module.add("gradient", "f, *varargs, axis=None, edge_order=1") { arguments, interpreter in
            let array = try interpreter.floating(arguments.array(0, interpreter))
            let axes = try arguments.axes(1, interpreter).map { try $0.map { try array.normalized(axis: $0) } } ?? Array(0..<array.rank)
            let order = try interpreter.integer(arguments[2])
            guard order <= 2 else { throw Raised(.valueError, "'edge_order' greater than 2 not supported") }
            let spacings = arguments.variadic
            guard spacings.isEmpty || spacings.count == 1 || spacings.count == axes.count else { throw Raised(.typeError, "invalid number of arguments") }
            let results = try axes.enumerated().map { index, axis in
                let spacing = spacings.isEmpty ? nil : try interpreter.asArray(spacings[spacings.count == 1 ? 0 : index])
                return Value.array(try gradient(array, axis, spacing, edgeOrder: order, interpreter))
            }
            return results.count == 1 ? results[0] : .tuple(results)
        }
        module.add("trapezoid", "y, x=None, dx=1.0, axis=-1") { arguments, interpreter in
            let y = try arguments.array(0, interpreter), axis = try y.normalized(axis: interpreter.integer(arguments[3]))
            let pairs = try interpreter.apply(.add, y.slicing(1, nil, axis: axis), y.slicing(nil, -1, axis: axis))
            let steps: NDArray
            if let x = try arguments.optional(1).map({ try interpreter.asArray($0) }) {
                var line = Shape(repeating: 1, count: y.rank)
                line[axis] = max(x.count - 1, 0)
                let gaps = try x.differences(axis: x.rank == 1 ? 0 : axis, flags: &interpreter.pendingFlags)
                steps = x.rank == 1 ? try gaps.reshaped(line) : gaps
            } else {
                steps = try NDArray(Scalar(interpreter.double(arguments[2])))
            }
            let areas = try interpreter.apply(.divide, interpreter.apply(.multiply, steps, pairs), 2.0)
            return try interpreter.reduce(.sum, areas, axes: [axis])
        }
    }

    /// Central differences of second order inside, one-sided ones at the ends.
    private static func gradient(_ f: NDArray, _ axis: Int, _ spacing: NDArray?, edgeOrder: Int, _ interpreter: Interpreter) throws -> NDArray {
        let n = f.shape[axis]
        guard n > edgeOrder else {
            throw Raised(.valueError, "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required.")
        }
        func part(_ start: Int?, _ stop: Int?) throws -> NDArray { try f.slicing(start, stop, axis: axis) }
        let result = try NDArray(zeros: f.shape, dtype: f.dtype)
        func write(_ start: Int?, _ stop: Int?, _ values: NDArray) throws { try result.slicing(start, stop, axis: axis).assign(.array(values)) }
        var gaps = [Double](repeating: 1, count: n - 1)
        if let spacing {
            if spacing.rank == 0 { gaps = [Double](repeating: spacing.first.asDouble, count: n - 1) } else {
                guard spacing.rank == 1 else { throw Raised(.valueError, "distances must be either scalars or 1d") }
                guard spacing.count == n else { throw Raised(.valueError, "when 1d, distances must match the length of the corresponding dimension") }
                gaps = try interpreter.floating(spacing).differences(axis: 0, flags: &interpreter.pendingFlags).toDoubles()
            }
        }
        let isUniform = gaps.allSatisfy { $0 == gaps[0] }
        let h = gaps[0], last = gaps[n - 2]
        func combined(_ terms: [(Double, NDArray)]) throws -> NDArray {
            let products = try terms.map { try interpreter.apply(.multiply, $0.1, $0.0) }
            return try products.dropFirst().reduce(products[0]) { try interpreter.apply(.add, $0, $1) }
        }
        if n > 2 {
            if isUniform {
                try write(1, -1, interpreter.apply(.divide, interpreter.apply(.subtract, part(2, nil), part(nil, -2)), 2 * h))
            } else {
                var line = Shape(repeating: 1, count: f.rank)
                line[axis] = n - 2
                func weights(_ value: (Double, Double) -> Double) throws -> NDArray {
                    try NDArray((0..<(n - 2)).map { value(gaps[$0], gaps[$0 + 1]) }, shape: line)
                }
                let a = try weights { -$1 / ($0 * ($0 + $1)) }, b = try weights { ($1 - $0) / ($0 * $1) }, c = try weights { $0 / ($1 * ($0 + $1)) }
                let inner = try interpreter.apply(.add, interpreter.apply(.add,
                    interpreter.apply(.multiply, a, part(nil, -2)), interpreter.apply(.multiply, b, part(1, -1))),
                    interpreter.apply(.multiply, c, part(2, nil)))
                try write(1, -1, inner)
            }
        }
        if edgeOrder == 1 {
            try write(0, 1, interpreter.apply(.divide, interpreter.apply(.subtract, part(1, 2), part(0, 1)), h))
            try write(n - 1, nil, interpreter.apply(.divide, interpreter.apply(.subtract, part(n - 1, nil), part(n - 2, n - 1)), last))
            return result
        }
        let second = gaps[1], before = gaps[n - 3]
        let (a, b, c) = isUniform ? (-1.5 / h, 2 / h, -0.5 / h)
            : (-(2 * h + second) / (h * (h + second)), (h + second) / (h * second), -h / (second * (h + second)))
        try write(0, 1, combined([(a, part(0, 1)), (b, part(1, 2)), (c, part(2, 3))]))
        let (x, y, z) = isUniform ? (0.5 / h, -2 / h, 1.5 / h)
            : (last / (before * (before + last)), -(last + before) / (before * last), (2 * last + before) / (last * (before + last)))
        try write(n - 1, nil, combined([(x, part(n - 3, n - 2)), (y, part(n - 2, n - 1)), (z, part(n - 1, nil))]))
        return result
    }

    // MARK: Sliding products

    private static func slidingProducts(_ module: ModuleObject) {
        for (name, flips, mode) in [("convolve", true, "full"), ("correlate", false, "valid")] {
            module.add(name, "a, v, mode='\(mode)'") { arguments, interpreter in
                var a = try arguments.array(0, interpreter).withRank(atLeast: 1), v = try arguments.array(1, interpreter).withRank(atLeast: 1)
                guard a.count > 0 else { throw Raised(.valueError, flips ? "a cannot be empty" : "first array argument cannot be empty") }
                guard v.count > 0 else { throw Raised(.valueError, flips ? "v cannot be empty" : "second array argument cannot be empty") }
                guard a.rank == 1, v.rank == 1 else { throw Raised(.valueError, "object too deep for desired array") }
                guard let mode = interpreter.text(arguments[2]), ["full", "same", "valid"].contains(mode) else {
                    throw Raised(.valueError, "mode must be one of 'valid', 'same', or 'full' (got \(try interpreter.repr(arguments[2])))")
                }
                if flips {
                    if v.count > a.count { (a, v) = (v, a) }
                    return .array(try sliding(a, v.flipped(), mode, interpreter))
                }
                guard v.count > a.count else { return .array(try sliding(a, v, mode, interpreter)) }
                return .array(try sliding(v, a, mode, interpreter).flipped().copy())
            }
        }
        module.add("interp", "x, xp, fp, left=None, right=None, period=None") { arguments, interpreter in
            try arguments.refuse(5, "period", of: "np.interp")
            let x = try arguments.array(0, interpreter)
            let places = try arguments.array(1, interpreter).toDoubles(), values = try arguments.array(2, interpreter).toDoubles()
            guard !places.isEmpty else { throw Raised(.valueError, "array of sample points is empty") }
            guard places.count == values.count else { throw Raised(.valueError, "fp and xp are not of the same length.") }
            let last = places.count - 1
            let left = try arguments.optional(3).map(interpreter.double) ?? values[0], right = try arguments.optional(4).map(interpreter.double) ?? values[last]
            let result = try NDArray(x.toDoubles().map { x in
                if x.isNaN { return x }
                if x > places[last] { return right }
                if x < places[0] { return left }
                var low = 0, high = last + 1
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if x >= places[middle] { low = middle } else { high = middle }
                }
                if low == last || places[low] == x { return values[low] }
                let slope = (values[low + 1] - values[low]) / (places[low + 1] - places[low])
                let value = slope * (x - places[low]) + values[low]
                guard value.isNaN else { return value }
                let other = slope * (x - places[low + 1]) + values[low + 1]
                return other.isNaN && values[low] == values[low + 1] ? values[low] : other
            }, shape: x.shape)
            return .result(result)
        }
    }

    /// The products of `v` with each stretch of `a`, summed; `a` is the longer one.
    private static func sliding(_ a: NDArray, _ v: NDArray, _ mode: String, _ interpreter: Interpreter) throws -> NDArray {
        let n = a.count, m = v.count
        let first = mode == "full" ? 1 - m : mode == "same" ? -(m / 2) : 0
        let count = mode == "full" ? n + m - 1 : mode == "same" ? n : n - m + 1
        let dtype = DType.promoted(a.dtype, v.dtype)
        let long = try a.asType(dtype), short = try v.asType(dtype)
        let result = try NDArray(zeros: [count], dtype: dtype)
        for index in 0..<count {
            try interpreter.checkInterruption()
            let start = first + index
            let low = max(start, 0), high = min(start + m, n)
            let sum = try NDArray.dot(
                long.slicing(low, high, axis: 0), short.slicing(low - start, high - start, axis: 0), flags: &interpreter.pendingFlags)
            try result.setElement(at: [index], sum.item())
        }
        return result
    }

    // MARK: Products of vectors and matrices

    private static func products(_ module: ModuleObject) {
        module.add("cross", "a, b, axisa=-1, axisb=-1, axisc=-1, axis=None") { arguments, interpreter in
            let axis = try arguments.axis(5, interpreter)
            func last(_ index: Int, _ given: Int) throws -> NDArray {
                let array = try arguments.array(index, interpreter)
                guard array.rank > 0 else { throw Raised(.valueError, "At least one array has zero dimension") }
                return try array.movingAxes([axis ?? interpreter.integer(arguments[given])], [-1])
            }
            let a = try last(0, 2), b = try last(1, 3)
            if a.shape[a.rank - 1] == 2 || b.shape[b.rank - 1] == 2 {
                throw Raised.notSupported("np.cross of vectors in two dimensions", instead: "a[0] * b[1] - a[1] * b[0]")
            }
            guard a.shape[a.rank - 1] == 3, b.shape[b.rank - 1] == 3 else {
                throw Raised(.valueError, "Both input arrays must be (arrays of) 3-dimensional vectors, but they are "
                    + "\(a.shape[a.rank - 1]) and \(b.shape[b.rank - 1]) dimensional instead.")
            }
            func part(_ array: NDArray, _ index: Int) throws -> NDArray { try array.selecting(index, axis: array.rank - 1) }
            let parts = try [(1, 2), (2, 0), (0, 1)].map { i, j in
                try interpreter.apply(.subtract, interpreter.apply(.multiply, part(a, i), part(b, j)), interpreter.apply(.multiply, part(a, j), part(b, i)))
            }
            let result = try NDArray.stack(parts, axis: parts[0].rank)
            return .array(try result.movingAxes([-1], [axis ?? interpreter.integer(arguments[4])]))
        }
        module.add("kron", "a, b") { arguments, interpreter in
            var a = try arguments.array(0, interpreter), b = try arguments.array(1, interpreter)
            let rank = max(a.rank, b.rank)
            guard 2 * rank <= Shape.maximumRank else { throw Raised.notSupported("np.kron of arrays with more than 4 axes") }
            a = try a.reshaped(Shape(Array(repeating: 1, count: rank - a.rank) + Array(a.shape)))
            b = try b.reshaped(Shape(Array(repeating: 1, count: rank - b.rank) + Array(b.shape)))
            var wide: [Int] = [], narrow: [Int] = [], joined: [Int] = []
            for axis in 0..<rank {
                wide += [a.shape[axis], 1]
                narrow += [1, b.shape[axis]]
                joined.append(a.shape[axis] * b.shape[axis])
            }
            let result = try interpreter.apply(.multiply, a.reshaped(Shape(wide)), b.reshaped(Shape(narrow)))
            return .result(try result.reshaped(Shape(joined)))
        }
        module.add("vecdot", "x1, x2, /") { arguments, interpreter in
            let product = try interpreter.apply(.multiply, arguments.array(0, interpreter), arguments.array(1, interpreter))
            return try interpreter.reduce(.sum, product, axes: [-1])
        }
        module.add("matvec", "x1, x2, /") { arguments, interpreter in
            let vector = try arguments.array(1, interpreter)
            let product = try NDArray.matmul(arguments.array(0, interpreter), vector.expandingDims([-1]), flags: &interpreter.pendingFlags)
            return .array(try product.squeezed([-1]))
        }
        module.add("vecmat", "x1, x2, /") { arguments, interpreter in
            let vector = try arguments.array(0, interpreter)
            let product = try NDArray.matmul(vector.expandingDims([-2]), arguments.array(1, interpreter), flags: &interpreter.pendingFlags)
            return .array(try product.squeezed([-2]))
        }
    }

    // MARK: Polynomials

    private static func polynomials(_ module: ModuleObject) {
        module.add("polyval", "p, x") { arguments, interpreter in
            let coefficients = try arguments.array(0, interpreter), x = try arguments.array(1, interpreter)
            var y = try NDArray(zeros: x.shape, dtype: x.dtype)
            for index in 0..<(coefficients.shape.first ?? 0) {
                y = try interpreter.apply(.add, interpreter.apply(.multiply, y, x), coefficients.selecting(index, axis: 0))
            }
            return .result(y)
        }
        module.add("polyfit", "x, y, deg, rcond=None, full=False, w=None, cov=False") { arguments, interpreter in
            for (index, name) in [(3, "rcond"), (5, "w")] { try arguments.refuse(index, name, of: "np.polyfit") }
            guard try !arguments.flag(4, interpreter), try !arguments.flag(6, interpreter) else { throw Raised.notSupported("np.polyfit(full=True) or cov=True") }
            let degree = try interpreter.integer(arguments[2])
            let x = try arguments.array(0, interpreter).asType(.float64), y = try arguments.array(1, interpreter).asType(.float64)
            guard degree >= 0 else { throw Raised(.valueError, "expected deg >= 0") }
            guard x.rank == 1 else { throw Raised(.typeError, "expected 1D vector for x") }
            guard x.count > 0 else { throw Raised(.typeError, "expected non-empty vector for x") }
            guard y.rank == 1 || y.rank == 2 else { throw Raised(.typeError, "expected 1D or 2D array for y") }
            guard x.count == y.shape[0] else { throw Raised(.typeError, "expected x and y to have same length") }
            guard degree < 512 else { throw Raised.notSupported("np.polyfit of a degree above 511") }
            var columns = [try NDArray(ones: x.shape)]
            for _ in 0..<degree { columns.append(try interpreter.apply(.multiply, columns[columns.count - 1], x)) }
            let vandermonde = try NDArray.stack(Array(columns.reversed()), axis: 1)
            let scale = try interpreter.apply(.sqrt, interpreter.reduced(.sum, interpreter.apply(.multiply, vandermonde, vandermonde), axis: 0))
            let solution = try LinearSystem.leastSquares(interpreter.apply(.divide, vandermonde, scale), y, cutoff: Double(x.count) * .ulpOfOne)
            if solution.rank < degree + 1 { interpreter.note("RankWarning", "Polyfit may be poorly conditioned") }
            let divisor = y.rank == 1 ? scale : try scale.reshaped([degree + 1, 1])
            return .array(try interpreter.apply(.divide, solution.x, divisor))
        }
        module.add("vander", "x, N=None, increasing=False") { arguments, interpreter in
            var x = try arguments.array(0, interpreter)
            x = try x.asType(DType.promoted(x.dtype, .int64))
            guard x.rank == 1 else { throw Raised(.valueError, "x must be a one-dimensional array or sequence.") }
            let count = try arguments.optional(1).map(interpreter.integer) ?? x.count
            guard count >= 0 else { throw ArrayError.negativeDimension }
            guard count < 1 << 16 else { throw Raised(ExceptionObject(.memoryError, [])) }
            var columns: [NDArray] = []
            for index in 0..<count {
                columns.append(index == 0 ? try NDArray(ones: x.shape, dtype: x.dtype) : try interpreter.apply(.multiply, columns[index - 1], x))
            }
            if columns.isEmpty { return .array(try NDArray(zeros: [x.count, 0], dtype: x.dtype)) }
            return .array(try NDArray.stack(arguments.flag(2, interpreter) ? columns : columns.reversed(), axis: 1))
        }
    }
}

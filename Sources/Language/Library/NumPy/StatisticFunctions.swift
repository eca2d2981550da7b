import NDArrays

/// Averages, quantiles, histograms and correlations.
enum StatisticFunctions {
    static func fill(_ module: ModuleObject) {
        averages(module)
        quantiles(module)
        counting(module)
        correlations(module)
    }

    // MARK: Averages

    private static func averages(_ module: ModuleObject) {
        module.add("average", "a, axis=None, weights=None, returned=False, *, keepdims=False") { arguments, interpreter in
            let array = try arguments.array(0, interpreter), axes = try arguments.axes(1, interpreter)
            let keepDims = try arguments.flag(4, interpreter)
            let mean: Value, sum: Value
            if let weights = arguments.optional(2) {
                var weight = try interpreter.asArray(weights)
                if weight.shape != array.shape {
                    guard let axes, axes.count == 1 else {
                        throw Raised(.typeError, "Axis must be specified when shapes of a and weights differ.")
                    }
                    let axis = try array.normalized(axis: axes[0])
                    guard weight.rank == 1, weight.count == array.shape[axis] else {
                        throw Raised(.valueError, "Shape of weights must be consistent with shape of a along specified axis.")
                    }
                    var line = Shape(repeating: 1, count: array.rank)
                    line[axis] = weight.count
                    weight = try weight.reshaped(line).broadcast(to: array.shape)
                }
                let floats = try array.dtype.isFloating || weight.dtype.isFloating ? array : array.asType(.float64)
                sum = try interpreter.reduce(.sum, weight, axes: axes, keepDims: keepDims, dtype: DType.promoted(floats.dtype, weight.dtype))
                if try interpreter.anyTrue(interpreter.compare(.equal, sum, .int(0))) {
                    throw Raised(zeroDivision, "Weights sum to zero, can't be normalized")
                }
                mean = try interpreter.binary(
                    .divide, interpreter.reduce(.sum, interpreter.apply(.multiply, floats, weight), axes: axes, keepDims: keepDims), sum)
            } else {
                mean = try interpreter.mean(array, axes: axes, keepDims: keepDims)
                let count = try array.countReduced(axes)
                let model = try interpreter.asArray(mean)
                sum = .result(try NDArray(filled: Scalar(Double(count)), shape: model.shape, dtype: model.dtype))
            }
            return try arguments.flag(3, interpreter) ? .tuple([mean, sum]) : mean
        }
    }

    private static let zeroDivision = TypeObject.zeroDivisionError

    // MARK: Quantiles

    /// The lines that a reduction over `axes` looks at, as a matrix of (result elements, elements each), and the result's shape.
    static func lines(_ array: NDArray, _ axes: [Int]?, keepDims: Bool) throws -> (lines: NDArray, shape: Shape) {
        let all = try axes.map { try $0.map { try array.normalized(axis: $0) } } ?? Array(0..<array.rank)
        guard Set(all).count == all.count else { throw ArrayError.repeatedAxis }
        let kept = (0..<array.rank).filter { !all.contains($0) }
        let count = all.reduce(1) { $0 * array.shape[$1] }
        let moved = try array.transposed(kept + all.sorted())
        let rows = kept.reduce(1) { $0 * array.shape[$1] }
        let shape = keepDims ? (0..<array.rank).map { all.contains($0) ? 1 : array.shape[$0] } : kept.map { array.shape[$0] }
        return (try moved.reshaped([rows, count]), Shape(shape))
    }

    enum Method: String {
        case linear, lower, higher, nearest, midpoint
    }

    /// The quantile `q` of sorted numbers; NaN where there is one, or none at all.
    /// - Parameter isNarrow: whether the numbers are float32, whose differences are rounded to it.
    static func quantile<Share: BinaryFloatingPoint>(_ sorted: [Double], _ q: Share, _ method: Method, isNarrow: Bool = false) -> Double {
        guard let last = sorted.last, !last.isNaN else { return .nan }
        let place = q * Share(sorted.count - 1)
        let below = Int(place.rounded(.down)), above = min(below + 1, sorted.count - 1)
        switch method {
        case .linear:
            let part = place - Share(below), low = Share(sorted[below]), high = Share(sorted[above])
            let step = isNarrow ? Share(Float(sorted[above]) - Float(sorted[below])) : high - low
            // As NumPy interpolates: from the nearer end.
            return Double(part >= 0.5 ? high - step * (1 - part) : low + step * part)
        case .lower: return sorted[below]
        case .higher: return sorted[Int(place.rounded(.up))]
        case .nearest: return sorted[Int(place.rounded(.toNearestOrEven))]
        case .midpoint: return place == place.rounded() ? sorted[below] : (sorted[below] + sorted[above]) / 2
        }
    }

    private static func quantiles(_ module: ModuleObject) {
        for (name, scale, skipsNaN) in [("quantile", 1.0, false), ("percentile", 100.0, false), ("nanquantile", 1.0, true), ("nanpercentile", 100.0, true)] {
            module.add(name, "a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, weights=None") { arguments, interpreter in
                try arguments.refuse(7, "weights", of: "np.\(name)")
                guard let method = Method(rawValue: interpreter.text(arguments[5]) ?? "") else {
                    throw Raised.notSupported("np.\(name)(method=\(try interpreter.repr(arguments[5])))", instead: "linear, lower, higher, nearest and midpoint are")
                }
                let array = try arguments.array(0, interpreter), q = try arguments.array(1, interpreter)
                let given = q.toDoubles(), shares = given.map { $0 / scale }
                guard shares.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
                    throw Raised(.valueError, scale == 1 ? "Quantiles must be in the range [0, 1]" : "Percentiles must be in the range [0, 100]")
                }
                let (lines, shape) = try lines(array, arguments.axes(2, interpreter), keepDims: arguments.flag(6, interpreter))
                guard q.rank + shape.count <= Shape.maximumRank else { throw ArrayError.tooManyAxes(q.rank + shape.count) }
                if lines.shape[1] == 0, lines.shape[0] > 0, !skipsNaN {
                    throw Raised(.indexError, method != .linear && method != .midpoint ? "cannot do a non-empty take from an empty axes."
                        : "index \(array.dtype.isFloating ? -1 : 0) is out of bounds for axis 0 with size 0")
                }
                if array.dtype == .bool, method == .linear, scale != 1 || !q.dtype.isInteger { throw ArrayError.booleanSubtract }
                let rows = try sortedRows(lines, skippingNaN: skipsNaN)
                // One share beside float32 is float32 too; several are an array of float64.
                let isFloat = array.dtype == .float32 && (q.rank == 0 || q.dtype == .float32)
                let result = try NDArray(zeros: Shape(Array(q.shape) + Array(shape)))
                for (index, share) in shares.enumerated() {
                    for (row, values) in rows.enumerated() {
                        result.doubles[index * rows.count + row] = isFloat
                            ? quantile(values, Float(given[index]) / Float(scale), method) : quantile(values, share, method, isNarrow: array.dtype == .float32)
                    }
                }
                let keepsType = array.dtype.isFloating || [.lower, .higher, .nearest].contains(method) || scale == 1 && q.dtype.isInteger
                let typed = keepsType ? try result.asType(array.dtype == .float32 && !isFloat ? .float64 : array.dtype) : result
                return try interpreter.deliver(.result(typed), into: arguments.output(3, interpreter), name)
            }
        }
        for (name, skipsNaN) in [("median", false), ("nanmedian", true)] {
            module.add(name, "a, axis=None, out=None, overwrite_input=False, keepdims=False") { arguments, interpreter in
                let array = try arguments.array(0, interpreter)
                let (lines, shape) = try lines(array, arguments.axes(1, interpreter), keepDims: arguments.flag(4, interpreter))
                let rows = try sortedRows(lines, skippingNaN: skipsNaN)
                if lines.shape[1] == 0 { interpreter.note("RuntimeWarning", "Mean of empty slice") }
                else if rows.contains(where: \.isEmpty) { interpreter.note("RuntimeWarning", "All-NaN slice encountered") }
                let result = try NDArray(zeros: shape)
                for (row, values) in rows.enumerated() {
                    let n = values.count
                    result.doubles[row] = values.last.map { last in
                        last.isNaN ? .nan : n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2
                    } ?? .nan
                }
                return try interpreter.deliver(
                    .result(array.dtype == .float32 ? result.asType(.float32) : result), into: arguments.output(2, interpreter), name)
            }
        }
    }

    private static func sortedRows(_ lines: NDArray, skippingNaN: Bool) throws -> [[Double]] {
        let rows = lines.shape[0], sorted = try lines.asType(.float64).sorted(axis: 1)
        guard rows <= Interpreter.mostElements else { throw Raised(ExceptionObject(.memoryError, [])) }
        return try (0..<rows).map { row in
            let values = try sorted.selecting(row, axis: 0).toDoubles()
            return skippingNaN ? values.filter { !$0.isNaN } : values
        }
    }

    // MARK: Counting

    private static func counting(_ module: ModuleObject) {
        module.add("bincount", "x, /, weights=None, minlength=0") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            guard array.rank <= 1 else { throw Raised(.valueError, "object too deep for desired array") }
            guard array.rank == 1 else { throw Raised(.valueError, "object of too small depth for desired array") }
            // The elements of a list are cut, those of an array refused.
            let isList = if case .array = arguments[0] { false } else { true }
            guard !array.dtype.isFloating || array.count == 0 || isList else {
                throw Raised(.typeError, "Cannot cast array data from dtype('\(array.dtype.name)') to dtype('int64') according to the rule 'safe'")
            }
            let least = try interpreter.integer(arguments[2])
            guard least >= 0 else { throw Raised(.valueError, "'minlength' must not be negative") }
            let places = array.toInts()
            guard places.allSatisfy({ $0 >= 0 }) else { throw Raised(.valueError, "'list' argument must have no negative elements") }
            let size = max((places.max() ?? -1) &+ 1, least)
            guard let weights = try arguments.optional(1).map({ try interpreter.asArray($0, dtype: .float64) }) else {
                let result = try NDArray(zeros: [size], dtype: .int64)
                let counts = result.base.assumingMemoryBound(to: Int.self)
                for place in places { counts[place] += 1 }
                return .array(result)
            }
            guard weights.count == places.count else { throw Raised(.valueError, "The weights and list don't have the same length.") }
            let result = try NDArray(zeros: [size])
            for (place, weight) in zip(places, weights.toDoubles()) { result.doubles[place] += weight }
            return .array(result)
        }
        module.add("digitize", "x, bins, right=False") { arguments, interpreter in
            let bins = try arguments.array(1, interpreter), x = try arguments.array(0, interpreter)
            guard bins.rank == 1 else { throw Raised(.valueError, "object too deep for desired array") }
            let edges = bins.toDoubles(), isRight = try arguments.flag(2, interpreter)
            let rises = zip(edges, edges.dropFirst()).allSatisfy { $0 <= $1 }, falls = zip(edges, edges.dropFirst()).allSatisfy { $0 >= $1 }
            guard rises || falls else { throw Raised(.valueError, "bins must be monotonically increasing or decreasing") }
            if rises { return .result(try bins.searchSorted(x, right: !isRight)) }
            let found = try bins.flipped().copy().searchSorted(x, right: isRight)
            return .result(try NDArray.apply(.subtract, .weak(Scalar(edges.count)), .array(found), flags: &interpreter.pendingFlags))
        }
        module.add("histogram", "a, bins=10, range=None, density=None, weights=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter).raveled()
            let edges = try binEdges(array, arguments[1], arguments.optional(2), interpreter)
            let limits = edges.toDoubles(), bins = limits.count - 1
            let weights = try arguments.optional(4).map { try interpreter.asArray($0).raveled() }
            if let weights, weights.count != array.count { throw Raised(.valueError, "weights should have the same shape as a.") }
            let shares = weights?.toDoubles()
            var sums = [Double](repeating: 0, count: max(bins, 0))
            for (index, value) in array.toDoubles().enumerated() {
                guard bins > 0, value >= limits[0], value <= limits[bins] else { continue }
                var low = 0, high = bins
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if value >= limits[middle] { low = middle } else { high = middle }
                }
                sums[low] += shares?[index] ?? 1
            }
            if try arguments.flag(3, interpreter) {
                let total = sums.reduce(0, +)
                let density = sums.indices.map { sums[$0] / (limits[$0 + 1] - limits[$0]) / total }
                return .tuple([.array(try NDArray(density)), .array(edges)])
            }
            let isCount = weights.map { !$0.dtype.isFloating } ?? true
            return .tuple([.array(isCount ? try NDArray(integers: sums.map { Int($0) }) : try NDArray(sums)), .array(edges)])
        }
        module.add("histogram_bin_edges", "a, bins=10, range=None, weights=None") { arguments, interpreter in
            .array(try binEdges(arguments.array(0, interpreter).raveled(), arguments[1], arguments.optional(2), interpreter))
        }
    }

    private static func binEdges(_ array: NDArray, _ bins: Value, _ range: Value?, _ interpreter: Interpreter) throws -> NDArray {
        if case .string = bins { throw Raised.notSupported("np.histogram(bins=\(try interpreter.repr(bins)))", instead: "a number of bins, or their edges") }
        let given = try interpreter.asArray(bins)
        if given.rank == 1 {
            let edges = given.toDoubles()
            guard zip(edges, edges.dropFirst()).allSatisfy({ $0 <= $1 }) else {
                throw Raised(.valueError, "`bins` must increase monotonically, when an array")
            }
            return given
        }
        guard given.rank == 0 else { throw Raised(.valueError, "`bins` must be 1d, when an array") }
        let count = try interpreter.integer(bins)
        guard count > 0 else { throw Raised(.valueError, "`bins` must be positive, when an integer") }
        guard count <= Interpreter.mostElements else { throw Raised(ExceptionObject(.memoryError, [])) }
        var low = 0.0, high = 1.0
        if let range {
            let ends = try interpreter.elements(of: range).map { try interpreter.double($0) }
            guard ends.count == 2 else { throw Raised(.valueError, "not enough values to unpack (expected 2, got \(ends.count))") }
            (low, high) = (ends[0], ends[1])
            if low > high { throw Raised(.valueError, "max must be larger than min in range parameter.") }
            guard low.isFinite, high.isFinite else { throw Raised(.valueError, "supplied range of [\(NumberText.shortest(low)), \(NumberText.shortest(high))] is not finite") }
        } else if array.count > 0 {
            let values = array.toDoubles()
            (low, high) = (values.min() ?? 0, values.max() ?? 1)
            guard low.isFinite, high.isFinite else { throw Raised(.valueError, "autodetected range of [\(NumberText.shortest(low)), \(NumberText.shortest(high))] is not finite") }
        }
        if low == high { (low, high) = (low - 0.5, high + 0.5) }
        let edges = try NDArray.linspace(low, high, count: count + 1)
        return array.dtype == .float32 ? try edges.asType(.float32) : edges
    }

    // MARK: Correlations

    /// The covariances of the rows of `m`, each an observed variable.
    private static func covariance(_ m: NDArray, ddof: Double, _ interpreter: Interpreter) throws -> NDArray {
        let mean = try m.mean(axes: [1], keepDims: true, flags: &interpreter.pendingFlags)
        let deviation = try interpreter.apply(.subtract, m, mean)
        let product = try NDArray.dot(deviation, deviation.transposed, flags: &interpreter.pendingFlags)
        let freedom = Double(m.shape[1]) - ddof
        if freedom <= 0 { interpreter.note("RuntimeWarning", "Degrees of freedom <= 0 for slice") }
        return try interpreter.apply(.multiply, product, 1 / max(freedom, 0))
    }

    private static func variables(_ x: Value, _ y: Value?, byRow: Bool, _ interpreter: Interpreter) throws -> NDArray {
        func rows(_ value: Value) throws -> NDArray {
            let array = try interpreter.floating(interpreter.asArray(value))
            guard array.rank <= 2 else { throw Raised(.valueError, "m has more than 2 dimensions") }
            let matrix = try array.withRank(atLeast: 2)
            return byRow || array.rank < 2 || matrix.shape[0] == 1 ? matrix : matrix.transposed
        }
        guard let y else { return try rows(x) }
        return try NDArray.concatenate([rows(x), rows(y)], axis: 0)
    }

    private static func correlations(_ module: ModuleObject) {
        module.add("cov", "m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None") { arguments, interpreter in
            for (index, name) in [(5, "fweights"), (6, "aweights"), (7, "dtype")] { try arguments.refuse(index, name, of: "np.cov") }
            let ddof = try arguments.optional(4).map(interpreter.double) ?? (arguments.flag(3, interpreter) ? 0 : 1)
            let m = try variables(arguments[0], arguments.optional(1), byRow: arguments.flag(2, interpreter), interpreter)
            return .array(try covariance(m, ddof: ddof, interpreter).squeezed())
        }
        module.add("corrcoef", "x, y=None, rowvar=True, *, dtype=None") { arguments, interpreter in
            try arguments.refuse(3, "dtype", of: "np.corrcoef")
            let m = try variables(arguments[0], arguments.optional(1), byRow: arguments.flag(2, interpreter), interpreter)
            let c = try covariance(m, ddof: 1, interpreter)
            guard c.count > 1 else { return .result(try interpreter.apply(.divide, c, c).reshaped([])) }
            let deviations = try interpreter.apply(.sqrt, c.diagonal())
            let n = c.shape[0]
            let scaled = try interpreter.apply(.divide, c, deviations.reshaped([n, 1]))
            let both = try interpreter.apply(.divide, scaled, deviations.reshaped([1, n]))
            return .array(try both.clipped(.weak(Scalar(-1.0)), .weak(Scalar(1.0)), flags: &interpreter.pendingFlags))
        }
    }
}

import NDArrays

/// Sums, means, largest elements: what makes one value of many.
extension Interpreter {
    /// The axes counted from the front, for the names of the result.
    func normalized(_ axes: [Int]?, rank: Int) -> [Int]? { axes.map { $0.map { $0 < 0 ? $0 + rank : $0 } } }

    func reduce(_ reduction: Reduction, _ array: NDArray, axes: [Int]?, keepDims: Bool = false, dtype: DType? = nil) throws -> Value {
        let result = try array.reduced(reduction, axes: axes, keepDims: keepDims, dtype: dtype, flags: &pendingFlags)
        return named(result, from: array, axes, keepDims, "reduce")
    }

    /// A reduction of the elements that `mask` shows, beginning with `initial`, into `out`.
    func reduce(
        _ reduction: Reduction, _ array: NDArray, axes: [Int]?, keepDims: Bool, dtype: DType?, initial: Value?, mask: NDArray?, out: NDArray?
    ) throws -> Value {
        var source = array
        var start = try initial.map { try scalarOperand($0, source.dtype) }
        if let mask {
            let neutral: Scalar
            switch reduction {
            case .sum, .any: neutral = Scalar(0)
            case .prod, .all: neutral = Scalar(1)
            case .max, .min:
                guard let start else {
                    throw Raised(.valueError, "reduction operation '\(reduction.ufuncName)' does not have an identity, "
                        + "so to use a where mask one has to specify 'initial'")
                }
                neutral = start
            }
            source = try NDArray.where(mask.broadcast(to: Shape.broadcast([mask.shape, source.shape])), .array(source), .scalar(neutral.cast(to: source.dtype)))
        } else if source.count == 0, let first = start, reduction == .max || reduction == .min {
            // Nothing to compare with: the answer is `initial` wherever there is an answer.
            var shape = source.shape
            for axis in try axes.map({ try $0.map { try source.normalized(axis: $0) } }) ?? Array(0..<source.rank) { shape[axis] = 1 }
            source = try NDArray(filled: first, shape: shape, dtype: source.dtype)
            start = nil
        }
        var result = try reduce(reduction, source, axes: axes, keepDims: keepDims, dtype: dtype)
        if let start {
            let operation: BinaryOperation = switch reduction { case .sum: .add; case .prod: .multiply; case .max: .maximum; default: .minimum }
            let reduced = try asArray(result)
            result = .result(try NDArray.apply(operation, .scalar(start.cast(to: reduced.dtype)), .array(reduced), flags: &pendingFlags))
        }
        return try deliver(result, into: out, reduction.ufuncName)
    }

    private func scalarOperand(_ value: Value, _ dtype: DType) throws -> Scalar {
        if case .string(let text) = value { throw Raised(.valueError, "could not convert string to float: \(try repr(.string(text)))") }
        return try asArray(value).item()
    }

    /// The mean of the elements that `mask` shows.
    func maskedMean(_ array: NDArray, _ mask: NDArray, axes: [Int]?, keepDims: Bool, dtype: DType?) throws -> Value {
        let shown = try mask.broadcast(to: array.shape)
        let source = try floating(dtype.map { try array.asType($0) } ?? array)
        let kept = try NDArray.where(shown, .array(source), .scalar(Scalar(0).cast(to: source.dtype)))
        let sum = try reduce(.sum, kept, axes: axes, keepDims: keepDims)
        let number = try reduce(.sum, shown, axes: axes, keepDims: keepDims)
        if try anyTrue(compare(.equal, number, .int(0))) { note("RuntimeWarning", "Mean of empty slice") }
        return try binary(.divide, sum, number)
    }

    /// Gives the result its axes' names, and floating-point trouble the function's name.
    func named(_ result: NDArray, from array: NDArray, _ axes: [Int]?, _ keepDims: Bool, _ function: String) -> Value {
        if !pendingFlags.isEmpty { pendingFunction = function }
        if array.axes != nil { result.axes = AxisRules.reduction(array.axes, over: normalized(axes, rank: array.rank), keepDims: keepDims) }
        return .result(result)
    }

    /// `np.sum` of a generator is Python's sum, as NumPy 1.26 had it.
    func sumOfGenerator(_ value: Value) throws -> Value? {
        guard case .object(let object) = value, object is ValueIterator else { return nil }
        var total = Value.int(0)
        try forEach(value) { total = try binary(.add, total, $0) }
        return total
    }

    func mean(_ array: NDArray, axes: [Int]?, keepDims: Bool = false, dtype: DType? = nil) throws -> Value {
        if array.count == 0, try array.isEmptyAlong(axes) { note("RuntimeWarning", "Mean of empty slice") }
        let result = try array.mean(axes: axes, keepDims: keepDims, dtype: dtype, flags: &pendingFlags)
        return named(result, from: array, axes, keepDims, axes == nil ? "scalar divide" : "divide")
    }

    func spread(_ array: NDArray, axes: [Int]?, ddof: Double, keepDims: Bool, isVariance: Bool) throws -> Value {
        if Double(try array.countReduced(axes)) - ddof <= 0 { note("RuntimeWarning", "Degrees of freedom <= 0 for slice") }
        let result = isVariance
            ? try array.variance(axes: axes, ddof: ddof, keepDims: keepDims, flags: &pendingFlags)
            : try array.standardDeviation(axes: axes, ddof: ddof, keepDims: keepDims, flags: &pendingFlags)
        return named(result, from: array, axes, keepDims, axes == nil ? "scalar divide" : "divide")
    }

    func argument(_ array: NDArray, largest: Bool, axis: Int?, keepDims: Bool) throws -> Value {
        let result = try array.argument(largest: largest, axis: axis, keepDims: keepDims)
        return named(result, from: array, axis.map { [$0] }, keepDims, "")
    }

    func accumulate(_ array: NDArray, _ reduction: Reduction, axis: Int?, dtype: DType?) throws -> Value {
        let result = try array.accumulated(reduction, axis: axis, dtype: dtype, flags: &pendingFlags)
        if axis != nil || array.rank == 1 { result.axes = array.axes }
        if !pendingFlags.isEmpty { pendingFunction = "accumulate" }
        return .array(result)
    }
}

/// The reductions as functions of an array: `np.sum(a, axis)` and `a.sum(axis)` are the same.
enum Reductions {
    /// A reduction's name, its parameters after the array, and what it does; `first` is the index of the array's slot.
    struct Entry: @unchecked Sendable {
        let name: String
        let parameters: String
        let unary: (Value, Interpreter) throws -> Value
        let body: NativeFunction.Body
    }

    static let all: [Entry] = [
        plain("sum", .sum), plain("prod", .prod), plain("max", .max), plain("min", .min), plain("all", .all), plain("any", .any),
        Entry(name: "mean", parameters: "axis=None, dtype=None, out=None, keepdims=False, *, where?", unary: { value, interpreter in
            try interpreter.mean(interpreter.asArray(value), axes: nil)
        }, body: { arguments, interpreter in
            let array = try arguments.array(0, interpreter), axes = try arguments.axes(1, interpreter)
            let out = try arguments.output(3, interpreter), keepDims = try arguments.flag(4, interpreter), dtype = try arguments.dtype(2, interpreter)
            if let mask = try arguments.mask(5, interpreter) {
                return try interpreter.deliver(interpreter.maskedMean(array, mask, axes: axes, keepDims: keepDims, dtype: dtype), into: out, "add")
            }
            return try interpreter.deliver(interpreter.mean(array, axes: axes, keepDims: keepDims, dtype: dtype), into: out, "add")
        }),
        spread("var", isVariance: true), spread("std", isVariance: false),
        argument("argmax", largest: true), argument("argmin", largest: false),
        cumulated("cumsum", .sum), cumulated("cumprod", .prod),
    ]

    /// `np.ptp`, which is no method of arrays any more.
    static func fillFunctions(_ module: ModuleObject) {
        module.add("ptp", "a, axis=None, out=None, keepdims=False") { arguments, interpreter in
            let array = try arguments.array(0, interpreter), axes = try arguments.axes(1, interpreter), keepDims = try arguments.flag(3, interpreter)
            let high = try interpreter.reduce(.max, array, axes: axes, keepDims: keepDims)
            let range = try interpreter.binary(.subtract, high, interpreter.reduce(.min, array, axes: axes, keepDims: keepDims))
            return try interpreter.deliver(range, into: arguments.output(2, interpreter), "subtract")
        }
        for (name, reduction) in [("cumulative_sum", Reduction.sum), ("cumulative_prod", .prod)] {
            module.add(name, "x, /, *, axis=None, dtype=None, out=None, include_initial=False") { arguments, interpreter in
                let array = try arguments.array(0, interpreter)
                guard array.rank > 0 else { throw Raised(.valueError, "Input array must be at least one dimensional.") }
                guard let axis = try arguments.axis(1, interpreter) ?? (array.rank == 1 ? 0 : nil) else {
                    throw Raised(.valueError, "For arrays which have more than one dimension ``axis`` argument is required.")
                }
                var sums = try interpreter.asArray(interpreter.accumulate(array, reduction, axis: axis, dtype: arguments.dtype(2, interpreter)))
                if try arguments.flag(4, interpreter) {
                    var shape = sums.shape
                    shape[try sums.normalized(axis: axis)] = 1
                    let first = try NDArray(filled: Scalar(reduction == .sum ? 0 : 1), shape: shape, dtype: sums.dtype)
                    sums = try NDArray.concatenate([first, sums], axis: axis)
                }
                return try interpreter.deliver(.array(sums), into: arguments.output(3, interpreter), "add")
            }
        }
    }

    private static func plain(_ name: String, _ reduction: Reduction) -> Entry {
        let parameters = switch reduction {
        case .sum, .prod: "axis=None, dtype=None, out=None, keepdims=False, initial?, where?"
        case .max, .min: "axis=None, out=None, keepdims=False, initial?, where?"
        case .all, .any: "axis=None, out=None, keepdims=False, *, where?"
        }
        let hasType = reduction == .sum || reduction == .prod, hasStart = hasType || reduction == .max || reduction == .min
        let extra = hasType ? 1 : 0
        return Entry(name: name, parameters: parameters, unary: { value, interpreter in
            if case .array(let array) = value { return try interpreter.reduce(reduction, array, axes: nil) }
            if reduction == .sum, let sum = try interpreter.sumOfGenerator(value) { return sum }
            return try interpreter.reduce(reduction, interpreter.asArray(value), axes: nil)
        }, body: { arguments, interpreter in
            if reduction == .sum, let sum = try interpreter.sumOfGenerator(arguments[0]) { return sum }
            return try interpreter.reduce(
                reduction, arguments.array(0, interpreter), axes: arguments.axes(1, interpreter),
                keepDims: arguments.flag(3 + extra, interpreter), dtype: hasType ? arguments.dtype(2, interpreter) : nil,
                initial: hasStart ? arguments.optional(4 + extra) : nil,
                mask: arguments.mask(hasStart ? 5 + extra : 4, interpreter), out: arguments.output(2 + extra, interpreter))
        })
    }

    private static func spread(_ name: String, isVariance: Bool) -> Entry {
        let parameters = "axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where?, mean?, correction?"
        return Entry(name: name, parameters: parameters, unary: { value, interpreter in
            try interpreter.spread(interpreter.asArray(value), axes: nil, ddof: 0, keepDims: false, isVariance: isVariance)
        }, body: { arguments, interpreter in
            for (index, option) in [(6, "where"), (7, "mean")] { try arguments.refuse(index, option, of: "np." + name) }
            var array = try arguments.array(0, interpreter)
            if let dtype = try arguments.dtype(2, interpreter) {
                guard dtype.isFloating else { throw Raised.notSupported("np.\(name)(dtype=\(dtype.name))", instead: "convert the result with astype") }
                array = try array.asType(dtype)
            }
            let result = try interpreter.spread(
                array, axes: arguments.axes(1, interpreter), ddof: interpreter.double(arguments.optional(8) ?? arguments[4]),
                keepDims: arguments.flag(5, interpreter), isVariance: isVariance)
            return try interpreter.deliver(result, into: arguments.output(3, interpreter), "add")
        })
    }

    private static func argument(_ name: String, largest: Bool) -> Entry {
        Entry(name: name, parameters: "axis=None, out=None, *, keepdims=False", unary: { value, interpreter in
            try interpreter.argument(interpreter.asArray(value), largest: largest, axis: nil, keepDims: false)
        }, body: { arguments, interpreter in
            let result = try interpreter.argument(
                arguments.array(0, interpreter), largest: largest, axis: arguments.axis(1, interpreter), keepDims: arguments.flag(3, interpreter))
            return try interpreter.deliverExactly(
                result, into: arguments.output(2, interpreter), refusal: "output array does not match result of np.\(name).")
        })
    }

    private static func cumulated(_ name: String, _ reduction: Reduction) -> Entry {
        Entry(name: name, parameters: "axis=None, dtype=None, out=None", unary: { value, interpreter in
            try interpreter.accumulate(interpreter.asArray(value), reduction, axis: nil, dtype: nil)
        }, body: { arguments, interpreter in
            let result = try interpreter.accumulate(
                arguments.array(0, interpreter), reduction, axis: arguments.axis(1, interpreter), dtype: arguments.dtype(2, interpreter))
            let out = try arguments.output(3, interpreter, refusal: "output must be an array")
            return try interpreter.deliver(result, into: out, reduction.ufuncName)
        })
    }
}

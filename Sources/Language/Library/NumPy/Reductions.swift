import NDArrays

/// Sums, means, largest elements: what makes one value of many.
extension Interpreter {
    /// The axes counted from the front, for the names of the result.
    func normalized(_ axes: [Int]?, rank: Int) -> [Int]? { axes.map { $0.map { $0 < 0 ? $0 + rank : $0 } } }

    func reduce(_ reduction: Reduction, _ array: NDArray, axes: [Int]?, keepDims: Bool = false, dtype: DType? = nil) throws -> Value {
        let result = try array.reduced(reduction, axes: axes, keepDims: keepDims, dtype: dtype, flags: &pendingFlags)
        return named(result, from: array, axes, keepDims, "reduce")
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
        let result = try array.mean(axes: axes, keepDims: keepDims, dtype: dtype, flags: &pendingFlags)
        return named(result, from: array, axes, keepDims, axes == nil ? "scalar divide" : "divide")
    }

    func spread(_ array: NDArray, axes: [Int]?, ddof: Double, keepDims: Bool, isVariance: Bool) throws -> Value {
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
        let source = try dtype.map { try array.asType($0) } ?? array
        let result = try source.accumulated(reduction, axis: axis, flags: &pendingFlags)
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
        Entry(name: "mean", parameters: "axis=None, dtype=None, out=None, keepdims=False", unary: { value, interpreter in
            try interpreter.mean(interpreter.asArray(value), axes: nil)
        }, body: { arguments, interpreter in
            try arguments.refuse(3, "out", of: "np.mean")
            return try interpreter.mean(
                arguments.array(0, interpreter), axes: arguments.axes(1, interpreter), keepDims: arguments.flag(4, interpreter),
                dtype: arguments.dtype(2, interpreter))
        }),
        spread("var", isVariance: true), spread("std", isVariance: false),
        argument("argmax", largest: true), argument("argmin", largest: false),
        cumulated("cumsum", .sum), cumulated("cumprod", .prod),
        Entry(name: "ptp", parameters: "axis=None, out=None, keepdims=False", unary: { value, interpreter in
            try range(interpreter.asArray(value), nil, false, interpreter)
        }, body: { arguments, interpreter in
            try arguments.refuse(2, "out", of: "np.ptp")
            return try range(arguments.array(0, interpreter), arguments.axes(1, interpreter), arguments.flag(3, interpreter), interpreter)
        }),
    ]

    private static func range(_ array: NDArray, _ axes: [Int]?, _ keepDims: Bool, _ interpreter: Interpreter) throws -> Value {
        let high = try interpreter.reduce(.max, array, axes: axes, keepDims: keepDims)
        return try interpreter.binary(.subtract, high, interpreter.reduce(.min, array, axes: axes, keepDims: keepDims))
    }

    private static func plain(_ name: String, _ reduction: Reduction) -> Entry {
        let parameters = switch reduction {
        case .sum, .prod: "axis=None, dtype=None, out=None, keepdims=False, initial?, where?"
        case .max, .min: "axis=None, out=None, keepdims=False, initial?, where?"
        case .all, .any: "axis=None, out=None, keepdims=False, *, where?"
        }
        let hasType = reduction == .sum || reduction == .prod
        let extra = hasType ? 1 : 0
        return Entry(name: name, parameters: parameters, unary: { value, interpreter in
            if case .array(let array) = value { return try interpreter.reduce(reduction, array, axes: nil) }
            if reduction == .sum, let sum = try interpreter.sumOfGenerator(value) { return sum }
            return try interpreter.reduce(reduction, interpreter.asArray(value), axes: nil)
        }, body: { arguments, interpreter in
            try arguments.refuse(2 + extra, "out", of: "np." + name)
            for (index, option) in [(4 + extra, "initial"), (5 + extra, "where")] where index < arguments.slots.count {
                try arguments.refuse(index, option, of: "np." + name)
            }
            if reduction == .sum, let sum = try interpreter.sumOfGenerator(arguments[0]) { return sum }
            return try interpreter.reduce(
                reduction, arguments.array(0, interpreter), axes: arguments.axes(1, interpreter),
                keepDims: arguments.flag(3 + extra, interpreter), dtype: hasType ? arguments.dtype(2, interpreter) : nil)
        })
    }

    private static func spread(_ name: String, isVariance: Bool) -> Entry {
        Entry(name: name, parameters: "axis=None, dtype=None, out=None, ddof=0, keepdims=False", unary: { value, interpreter in
            try interpreter.spread(interpreter.asArray(value), axes: nil, ddof: 0, keepDims: false, isVariance: isVariance)
        }, body: { arguments, interpreter in
            try arguments.refuse(3, "out", of: "np." + name)
            var array = try arguments.array(0, interpreter)
            if let dtype = try arguments.dtype(2, interpreter) { array = try array.asType(dtype) }
            return try interpreter.spread(
                array, axes: arguments.axes(1, interpreter), ddof: interpreter.double(arguments[4]),
                keepDims: arguments.flag(5, interpreter), isVariance: isVariance)
        })
    }

    private static func argument(_ name: String, largest: Bool) -> Entry {
        Entry(name: name, parameters: "axis=None, out=None, *, keepdims=False", unary: { value, interpreter in
            try interpreter.argument(interpreter.asArray(value), largest: largest, axis: nil, keepDims: false)
        }, body: { arguments, interpreter in
            try arguments.refuse(2, "out", of: "np." + name)
            return try interpreter.argument(
                arguments.array(0, interpreter), largest: largest, axis: arguments.axis(1, interpreter), keepDims: arguments.flag(3, interpreter))
        })
    }

    private static func cumulated(_ name: String, _ reduction: Reduction) -> Entry {
        Entry(name: name, parameters: "axis=None, dtype=None, out=None", unary: { value, interpreter in
            try interpreter.accumulate(interpreter.asArray(value), reduction, axis: nil, dtype: nil)
        }, body: { arguments, interpreter in
            try arguments.refuse(3, "out", of: "np." + name)
            return try interpreter.accumulate(
                arguments.array(0, interpreter), reduction, axis: arguments.axis(1, interpreter), dtype: arguments.dtype(2, interpreter))
        })
    }
}

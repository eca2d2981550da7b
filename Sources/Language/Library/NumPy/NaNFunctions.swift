import NDArrays

/// The reductions that leave NaN out, and what else looks for NaN and infinity.
enum NaNFunctions {
    static func fill(_ module: ModuleObject) {
        for (name, reduction) in [("nansum", Reduction.sum), ("nanprod", .prod)] {
            module.add(name, "a, axis=None, dtype=None, out=None, keepdims=False, initial?, where?") { arguments, interpreter in
                let array = try arguments.array(0, interpreter)
                return try interpreter.reduce(
                    reduction, replaced(array, reduction == .sum ? 0 : 1, interpreter), axes: arguments.axes(1, interpreter),
                    keepDims: arguments.flag(4, interpreter), dtype: arguments.dtype(2, interpreter), initial: arguments.optional(5),
                    mask: arguments.mask(6, interpreter), out: arguments.output(3, interpreter))
            }
        }
        for (name, reduction) in [("nanmax", Reduction.max), ("nanmin", .min)] {
            module.add(name, "a, axis=None, out=None, keepdims=False, initial?, where?") { arguments, interpreter in
                let array = try arguments.array(0, interpreter), axes = try arguments.axes(1, interpreter), keepDims = try arguments.flag(3, interpreter)
                if case .array = arguments[0], array.count == 0, try array.isEmptyAlong(axes), arguments.optional(4) == nil {
                    throw ArrayError.emptyReduction(operation: reduction == .max ? "fmax" : "fmin")
                }
                let filled = try array.dtype.isFloating ? replaced(array, reduction == .max ? -.infinity : .infinity, interpreter) : array
                let result = try interpreter.reduce(
                    reduction, filled, axes: axes, keepDims: keepDims, dtype: nil, initial: arguments.optional(4),
                    mask: arguments.mask(5, interpreter), out: nil)
                let empty = try allNaN(array, axes, keepDims, interpreter)
                guard try interpreter.anyTrue(empty) else { return try interpreter.deliver(result, into: arguments.output(2, interpreter), "fmax") }
                let isArray = if case .array = arguments[0] { true } else { false }
                interpreter.note("RuntimeWarning", "All-NaN \(isArray ? "slice" : "axis") encountered")
                let marked = try NDArray.where(interpreter.asArray(empty), .scalar(Scalar(Double.nan).cast(to: array.dtype)), .array(interpreter.asArray(result)))
                return try interpreter.deliver(.result(marked), into: arguments.output(2, interpreter), "fmax")
            }
        }
        for (name, isLargest) in [("nanargmax", true), ("nanargmin", false)] {
            module.add(name, "a, axis=None, out=None, *, keepdims=False") { arguments, interpreter in
                let array = try arguments.array(0, interpreter), axis = try arguments.axis(1, interpreter)
                if try interpreter.anyTrue(allNaN(array, axis.map { [$0] }, false, interpreter)) {
                    throw Raised(.valueError, "All-NaN slice encountered")
                }
                let filled = try array.dtype.isFloating ? replaced(array, isLargest ? -.infinity : .infinity, interpreter) : array
                return try interpreter.argument(filled, largest: isLargest, axis: axis, keepDims: arguments.flag(3, interpreter))
            }
        }
        for (name, reduction) in [("nancumsum", Reduction.sum), ("nancumprod", .prod)] {
            module.add(name, "a, axis=None, dtype=None, out=None") { arguments, interpreter in
                let filled = try replaced(arguments.array(0, interpreter), reduction == .sum ? 0 : 1, interpreter)
                return try interpreter.deliver(
                    interpreter.accumulate(filled, reduction, axis: arguments.axis(1, interpreter), dtype: arguments.dtype(2, interpreter)),
                    into: arguments.output(3, interpreter), reduction.ufuncName)
            }
        }
        module.add("nanmean", "a, axis=None, dtype=None, out=None, keepdims=False, *, where?") { arguments, interpreter in
            let array = try interpreter.floating(arguments.array(0, interpreter))
            try arguments.refuse(5, "where", of: "np.nanmean")
            let mean = try interpreter.maskedMean(
                array, isNumber(array, interpreter), axes: arguments.axes(1, interpreter), keepDims: arguments.flag(4, interpreter),
                dtype: arguments.dtype(2, interpreter))
            interpreter.pendingFlags.subtract(.invalid)
            let typed = try interpreter.asArray(mean).asType(arguments.dtype(2, interpreter) ?? array.dtype)
            return try interpreter.deliver(.result(typed), into: arguments.output(3, interpreter), "add")
        }
        for (name, isVariance) in [("nanvar", true), ("nanstd", false)] {
            module.add(name, "a, axis=None, dtype=None, out=None, ddof=0, keepdims=False") { arguments, interpreter in
                try arguments.refuse(2, "dtype", of: "np.\(name)")
                let array = try interpreter.floating(arguments.array(0, interpreter)), axes = try arguments.axes(1, interpreter)
                let shown = try isNumber(array, interpreter)
                let mean = try interpreter.asArray(interpreter.maskedMean(array, shown, axes: axes ?? Array(0..<array.rank), keepDims: true, dtype: nil)).asType(array.dtype)
                let deviation = try interpreter.apply(.subtract, array, mean)
                let squares = try NDArray.where(
                    shown, .array(interpreter.apply(.multiply, deviation, deviation)), .scalar(Scalar(0).cast(to: array.dtype)))
                let keepDims = try arguments.flag(5, interpreter)
                let sum = try interpreter.reduce(.sum, squares, axes: axes, keepDims: keepDims)
                let number = try interpreter.binary(.subtract, interpreter.reduce(.sum, shown, axes: axes, keepDims: keepDims), arguments[4])
                interpreter.pendingFlags.subtract(.invalid)
                let variance = try interpreter.asArray(interpreter.binary(.divide, sum, number)).asType(array.dtype)
                let result = isVariance ? variance : try interpreter.apply(.sqrt, variance)
                return try interpreter.deliver(.result(result), into: arguments.output(3, interpreter), "add")
            }
        }
        module.add("nan_to_num", "x, copy=True, nan=0.0, posinf=None, neginf=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            guard array.dtype.isFloating else { return .result(array) }
            func limit(_ index: Int, _ sign: Double) throws -> Double {
                if let value = arguments.optional(index) { return try interpreter.double(value) }
                return sign * (array.dtype == .float32 ? Double(Float.greatestFiniteMagnitude) : .greatestFiniteMagnitude)
            }
            let high = try limit(3, 1), low = try limit(4, -1), nan = try interpreter.double(arguments[2])
            let result = try NDArray(uninitialized: array.shape, dtype: array.dtype)
            var place = result.base
            array.forEach { element in
                let x = element.asDouble
                Scalar(x.isNaN ? nan : x == .infinity ? high : x == -.infinity ? low : x).cast(to: array.dtype).store(to: place)
                place += array.dtype.itemSize
            }
            result.axes = array.axes
            if try !arguments.flag(1, interpreter), case .array(let given) = arguments[0] {
                try given.assign(.array(result))
                return .array(given)
            }
            return .result(result)
        }
        for (name, value) in [("isposinf", Double.infinity), ("isneginf", -.infinity)] {
            module.add(name, "x, out=None") { arguments, interpreter in
                let result = try interpreter.apply(.equal, interpreter.floating(arguments.array(0, interpreter)), value)
                return try interpreter.deliver(.result(result), into: arguments.output(1, interpreter), name)
            }
        }
    }

    private static func isNumber(_ array: NDArray, _ interpreter: Interpreter) throws -> NDArray {
        try interpreter.apply(.logicalNot, interpreter.apply(.isnan, array))
    }

    private static func allNaN(_ array: NDArray, _ axes: [Int]?, _ keepDims: Bool, _ interpreter: Interpreter) throws -> Value {
        try interpreter.reduce(.all, interpreter.apply(.isnan, array), axes: axes, keepDims: keepDims)
    }

    /// The array with a number in the place of each NaN.
    private static func replaced(_ array: NDArray, _ number: Double, _ interpreter: Interpreter) throws -> NDArray {
        guard array.dtype.isFloating else { return array }
        return try NDArray.where(interpreter.apply(.isnan, array), .scalar(Scalar(number).cast(to: array.dtype)), .array(array))
    }
}

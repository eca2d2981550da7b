import NDArrays

/// `np.pad`, and what else changes how many elements there are.
enum Padding {
    static func fill(_ module: ModuleObject) {
        module.add("pad", "array, pad_width, mode='constant', **kwargs") { arguments, interpreter in
            var array = try arguments.array(0, interpreter)
            let widths = try pairs(arguments[1], array.rank, "pad_width", interpreter)
            for (low, high) in widths where low < 0 || high < 0 { throw Raised(.valueError, "index can't contain negative values") }
            guard let mode = interpreter.text(arguments[2]) else { throw Raised.notSupported("np.pad with a function as its mode") }
            guard ["constant", "edge", "reflect", "symmetric", "wrap", "empty"].contains(mode) else {
                throw Raised.notSupported("np.pad(mode=\(try interpreter.repr(arguments[2])))", instead: "constant, edge, reflect, symmetric and wrap are")
            }
            var constants: [(Scalar, Scalar)] = []
            for (name, value) in arguments.keywords {
                guard mode == "constant", name == "constant_values" else {
                    throw Raised(.valueError, "unsupported keyword arguments for mode '\(mode)': {'\(name)'}")
                }
                constants = try pairsOfNumbers(value, array, interpreter)
            }
            for axis in 0..<array.rank {
                let (low, high) = widths[axis], size = array.shape[axis]
                if low == 0, high == 0 { continue }
                if mode == "constant" || mode == "empty" {
                    let value = constants.isEmpty ? (Scalar(0), Scalar(0)) : constants[axis]
                    array = try NDArray.concatenate([edge(array, axis, low, value.0), array, edge(array, axis, high, value.1)], axis: axis)
                    continue
                }
                guard size > 0 else {
                    throw Raised(.valueError, "can't extend empty axis \(axis) using modes other than 'constant' or 'empty'")
                }
                guard low < 1 << 32, high < 1 << 32 else { throw ArrayError.tooLarge }
                array = try array.taking((-low..<(size + high)).map { place($0, size, mode) }, axis: axis)
            }
            return .array(array === arguments.slots[0]?.reference ? try array.copy() : array)
        }
        module.add("resize", "a, new_shape") { arguments, interpreter in
            let array = try arguments.array(0, interpreter).raveled(), shape = try interpreter.shape(arguments[1])
            for size in shape where size < 0 { throw Raised(.valueError, "all elements of `new_shape` must be non-negative") }
            let result = try NDArray(zeros: shape, dtype: array.dtype)
            guard array.count > 0, result.count > 0 else { return .array(result) }
            let places = try interpreter.apply(.remainder, NDArray.arange(0, result.count), array.count)
            return .array(try array.taking(places, axis: 0).reshaped(shape))
        }
        module.add("trim_zeros", "filt, trim='fb', axis=None") { arguments, interpreter in
            try arguments.refuse(2, "axis", of: "np.trim_zeros")
            let array = try arguments.array(0, interpreter)
            guard array.rank == 1 else { throw Raised.notSupported("np.trim_zeros of an array that is no vector") }
            let trim = (interpreter.text(arguments[1]) ?? "").lowercased()
            let kept = try array.nonzero()[0].toInts()
            let first = trim.contains("f") ? kept.first ?? array.count : 0
            let last = trim.contains("b") ? (kept.last ?? -1) + 1 : array.count
            let trimmed = try array.slicing(first, max(first, last), axis: 0)
            if case .list = arguments[0] { return try interpreter.pythonList(of: trimmed) }
            return .array(trimmed)
        }
        module.add("block", "arrays") { arguments, interpreter in
            func depth(_ value: Value) throws -> Int {
                guard case .list(let list) = value else { return 0 }
                return try interpreter.guarded { try (list.elements.map(depth).max() ?? 0) + 1 }
            }
            if case .tuple = arguments[0] {
                throw Raised(.typeError, "arrays is a tuple. Only lists can be used to arrange blocks, and np.block does not allow implicit conversion "
                    + "from tuple to ndarray.")
            }
            let levels = try depth(arguments[0])
            func rank(_ value: Value) throws -> Int {
                if case .list(let list) = value { return try list.elements.map(rank).max() ?? 0 }
                return try interpreter.asArray(value).rank
            }
            let least = try max(levels, rank(arguments[0]))
            guard least <= Shape.maximumRank else { throw ArrayError.tooManyAxes(least) }
            func join(_ value: Value, _ level: Int) throws -> NDArray {
                guard case .list(let list) = value else {
                    let array = try interpreter.asArray(value)
                    return try array.reshaped(Shape(Array(repeating: 1, count: least - array.rank) + Array(array.shape)))
                }
                guard !list.elements.isEmpty else { throw Raised(.valueError, "List at arrays cannot be empty") }
                return try NDArray.concatenate(list.elements.map { try join($0, level - 1) }, axis: least - level)
            }
            return .array(try join(arguments[0], levels).copy())
        }
    }

    private static func edge(_ array: NDArray, _ axis: Int, _ size: Int, _ value: Scalar) throws -> NDArray {
        var shape = array.shape
        shape[axis] = size
        return try NDArray(filled: value.cast(to: array.dtype), shape: shape, dtype: array.dtype)
    }

    /// The place in 0..<size that stands for a place outside.
    private static func place(_ index: Int, _ size: Int, _ mode: String) -> Int {
        func wrapped(_ index: Int, _ period: Int) -> Int { ((index % period) + period) % period }
        switch mode {
        case "edge": return min(max(index, 0), size - 1)
        case "wrap": return wrapped(index, size)
        case "symmetric":
            let k = wrapped(index, 2 * size)
            return k < size ? k : 2 * size - 1 - k
        default:
            guard size > 1 else { return 0 }
            let k = wrapped(index, 2 * size - 2)
            return k < size ? k : 2 * size - 2 - k
        }
    }

    /// One number, one pair, or a pair for each axis.
    private static func pairs(_ value: Value, _ rank: Int, _ name: String, _ interpreter: Interpreter) throws -> [(Int, Int)] {
        let array = try interpreter.asArray(value)
        guard array.dtype.isInteger else { throw Raised(.typeError, "`\(name)` must be of integral type.") }
        let numbers = try broadcast(array, rank).toInts()
        return (0..<rank).map { (numbers[2 * $0], numbers[2 * $0 + 1]) }
    }

    private static func pairsOfNumbers(_ value: Value, _ model: NDArray, _ interpreter: Interpreter) throws -> [(Scalar, Scalar)] {
        let numbers = try broadcast(interpreter.asArray(value), model.rank).toElements()
        return (0..<model.rank).map { (numbers[2 * $0], numbers[2 * $0 + 1]) }
    }

    private static func broadcast(_ array: NDArray, _ rank: Int) throws -> NDArray {
        guard Shape.broadcast(array.shape, [rank, 2]) == [rank, 2] else {
            throw ArrayError.cannotBroadcastTo(from: array.shape, to: [rank, 2])
        }
        return try array.broadcast(to: [rank, 2])
    }
}

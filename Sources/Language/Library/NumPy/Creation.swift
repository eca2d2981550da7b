import NDArrays

/// Functions that make arrays.
enum Creation {
    static func fill(_ module: ModuleObject) {
        module.add("array", "object, dtype=None, *, copy=True, order='K', subok=False, ndmin=0, like=None", unary: { value, interpreter in
            if let words = try interpreter.textArray(value) { return words }
            return .array(named(try interpreter.newArray(MatrixObject.unwrapped(value), dtype: nil), by: value))
        }) { arguments, interpreter in
            if let words = try interpreter.textArray(arguments) { return words }
            var array = try interpreter.newArray(MatrixObject.unwrapped(arguments[0]), dtype: arguments.dtype(1, interpreter), copies: arguments.flag(2, interpreter))
            let least = try interpreter.integer(arguments[5])
            guard least <= Shape.maximumRank else { throw ArrayError.tooManyAxes(least) }
            if array.rank < least { array = try array.reshaped(Shape(Array(repeating: 1, count: least - array.rank) + Array(array.shape))) }
            return .array(named(array, by: arguments[0]))
        }
        for name in ["asarray", "asanyarray", "ascontiguousarray"] {
            module.add(name, "a, dtype=None, order=None", unary: { value, interpreter in
                if let words = try interpreter.textArray(value) { return words }
                return .array(try interpreter.asArray(MatrixObject.unwrapped(value)))
            }) { arguments, interpreter in
                if let words = try interpreter.textArray(arguments) { return words }
                return .array(try interpreter.asArray(MatrixObject.unwrapped(arguments[0]), dtype: arguments.dtype(1, interpreter)))
            }
        }
        module.add("copy", "a, order='K', subok=False", unary: { .array(try $1.newArray($0, dtype: nil)) }) { arguments, interpreter in
            .array(try interpreter.newArray(arguments[0], dtype: nil))
        }
        filled(module)
        alike(module)
        ranges(module)
        matrices(module)
    }

    /// A list of arrays makes a new axis in front of theirs.
    private static func named(_ array: NDArray, by value: Value) -> NDArray {
        guard case .list(let list) = value, case .array(let first)? = list.elements.first, first.axes != nil, array.rank == first.rank + 1 else { return array }
        let parts = list.elements.map { element -> [String]? in if case .array(let part) = element { part.axes } else { nil } }
        array.axes = AxisRules.stacked(parts, rank: first.rank, axis: 0)
        return array
    }

    private static func filled(_ module: ModuleObject) {
        for (name, value) in [("zeros", 0), ("ones", 1), ("empty", 0)] {
            let signature = name == "ones" ? "shape, dtype=None, order='C'" : "shape, dtype=None, order='C'"
            module.add(name, signature, unary: { shape, interpreter in
                let shape = try interpreter.shape(shape)
                return .array(try value == 0 ? NDArray(zeros: shape) : NDArray(ones: shape))
            }) { arguments, interpreter in
                let shape = try interpreter.shape(arguments[0])
                let dtype = try arguments.dtype(1, interpreter) ?? .float64
                return .array(try value == 0 ? NDArray(zeros: shape, dtype: dtype) : NDArray(ones: shape, dtype: dtype))
            }
        }
        module.add("full", "shape, fill_value, dtype=None, order='C'") { arguments, interpreter in
            let shape = try interpreter.shape(arguments[0])
            let value = try interpreter.asArray(arguments[1])
            let dtype = try arguments.dtype(2, interpreter) ?? value.dtype
            return .array(try interpreter.filled(shape, arguments[1], value, dtype))
        }
    }

    private static func alike(_ module: ModuleObject) {
        for (name, value) in [("zeros_like", 0), ("ones_like", 1), ("empty_like", 0)] {
            let make: (NDArray, Shape, DType) throws -> Value = { model, shape, dtype in
                let result = try value == 0 ? NDArray(zeros: shape, dtype: dtype) : NDArray(ones: shape, dtype: dtype)
                if shape == model.shape { result.axes = model.axes }
                return .array(result)
            }
            module.add(name, "a, dtype=None, order='K', subok=True, shape=None", unary: { value, interpreter in
                let model = try interpreter.asArray(value)
                return try make(model, model.shape, model.dtype)
            }) { arguments, interpreter in
                let model = try arguments.array(0, interpreter)
                return try make(model, arguments.optional(4).map(interpreter.shape) ?? model.shape, arguments.dtype(1, interpreter) ?? model.dtype)
            }
        }
        module.add("full_like", "a, fill_value, dtype=None, order='K', subok=True, shape=None") { arguments, interpreter in
            let model = try arguments.array(0, interpreter)
            let value = try interpreter.asArray(arguments[1])
            let result = try interpreter.filled(
                arguments.optional(5).map(interpreter.shape) ?? model.shape, arguments[1], value, arguments.dtype(2, interpreter) ?? model.dtype)
            if result.shape == model.shape { result.axes = model.axes }
            return .array(result)
        }
    }

    private static func ranges(_ module: ModuleObject) {
        module.add("arange", "start_or_stop?, /, stop=None, step=1, *, dtype=None") { arguments, interpreter in
            guard arguments.isGiven(0) || arguments.optional(1) != nil else { throw Raised(.typeError, "arange() requires stop to be specified.") }
            var numbers: [Value] = [arguments.slots[0] ?? .int(0)]
            if let stop = arguments.optional(1) { numbers.append(stop) } else { numbers.insert(.int(0), at: 0) }
            numbers.append(arguments.optional(2) ?? .int(1))
            let dtype = try arguments.dtype(3, interpreter)
            let operands = try numbers.map { try UfuncObject.operand($0, 0, "arange", interpreter) }
            let isWhole = operands.allSatisfy { !$0.dtype.isFloating }
            let array: NDArray
            if isWhole {
                let n = try numbers.map(interpreter.integer)
                array = try NDArray.arange(n[0], n[1], n[2])
            } else {
                let x = try numbers.map(interpreter.double)
                array = try NDArray.arange(x[0], x[1], x[2])
            }
            return .array(try dtype.map { try array.asType($0) } ?? array)
        }
        module.add("linspace", "start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, *, device=None") { arguments, interpreter in
            let count = try interpreter.integer(arguments[2])
            let includesEnd = try arguments.flag(3, interpreter)
            guard count >= 0 else { throw Raised(.valueError, "Number of samples, \(count), must be non-negative.") }
            var array = try interpreter.linspace(arguments[0], arguments[1], count: count, includesEnd: includesEnd, axis: interpreter.integer(arguments[6]))
            if let dtype = try arguments.dtype(5, interpreter) {
                // Integers are cut downwards, not towards zero.
                if dtype.isInteger { array = try NDArray.apply(.floor, array, flags: &interpreter.pendingFlags) }
                array = try array.asType(dtype)
            }
            guard try arguments.flag(4, interpreter) else { return .array(array) }
            let parts = includesEnd ? count - 1 : count
            let distance = try interpreter.binary(.subtract, arguments[1], arguments[0])
            let step = try interpreter.apply(.divide, interpreter.asArray(distance).asType(.float64), parts > 0 ? Double(parts) : .nan)
            return .tuple([.array(array), .result(step)])
        }
        module.add("logspace", "start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0") { arguments, interpreter in
            let array = try interpreter.linspace(
                arguments[0], arguments[1], count: interpreter.integer(arguments[2]), includesEnd: arguments.flag(3, interpreter),
                axis: interpreter.integer(arguments[6]))
            let base = Operand.scalar(Scalar(try interpreter.double(arguments[4])))
            let powers = try NDArray.apply(.power, base, .array(array), flags: &interpreter.pendingFlags)
            return .array(try arguments.dtype(5, interpreter).map { try powers.asType($0) } ?? powers)
        }
        module.add("geomspace", "start, stop, num=50, endpoint=True, dtype=None, axis=0") { arguments, interpreter in
            let start = try interpreter.double(arguments[0]), stop = try interpreter.double(arguments[1]), count = try interpreter.integer(arguments[2])
            guard start != 0, stop != 0 else { throw Raised(.valueError, "Geometric sequence cannot include zero") }
            guard (start < 0) == (stop < 0) else { throw Raised.notSupported("np.geomspace between numbers of different signs") }
            let sign = start < 0 ? -1.0 : 1, includesEnd = try arguments.flag(3, interpreter)
            let exponents = try interpreter.apply(.log10, NDArray([abs(start), abs(stop)])).toDoubles()
            let line = try NDArray.linspace(exponents[0], exponents[1], count: count, includesEnd: includesEnd)
            let powers = try NDArray.apply(.power, .scalar(Scalar(10.0)), .array(line), flags: &interpreter.pendingFlags)
            if count > 0 { powers.doubles[0] = abs(start) }
            if count > 1, includesEnd { powers.doubles[count - 1] = abs(stop) }
            let result = try interpreter.apply(.multiply, powers, sign)
            return .array(try arguments.dtype(4, interpreter).map { try result.asType($0) } ?? result)
        }
        module.add("meshgrid", "*xi, copy=True, sparse=False, indexing='xy'") { arguments, interpreter in
            let arrays = try arguments.variadic.map { try interpreter.asArray($0) }
            guard let indexing = interpreter.text(arguments[2]), ["xy", "ij"].contains(indexing) else {
                throw Raised(.valueError, "Valid values for `indexing` are 'xy' and 'ij'.")
            }
            if try arguments.flag(1, interpreter) {
                let n = arrays.count
                guard n <= Shape.maximumRank else { throw ArrayError.tooManyAxes(n) }
                return .tuple(try arrays.enumerated().map { index, array in
                    var line = Shape(repeating: 1, count: n)
                    line[indexing == "xy" && n > 1 && index < 2 ? 1 - index : index] = array.count
                    return .array(try array.copy().reshaped(line))
                })
            }
            return .tuple(try NDArray.meshgrid(arrays, matrixIndexing: interpreter.text(arguments[2]) == "ij").map(Value.array))
        }
    }

    private static func matrices(_ module: ModuleObject) {
        module.add("eye", "N, M=None, k=0, dtype=None, order='C'") { arguments, interpreter in
            .array(try NDArray.eye(
                interpreter.integer(arguments[0]), arguments.optional(1).map(interpreter.integer), diagonal: interpreter.integer(arguments[2]),
                dtype: arguments.dtype(3, interpreter) ?? .float64))
        }
        module.add("identity", "n, dtype=None") { arguments, interpreter in
            .array(try NDArray.eye(interpreter.integer(arguments[0]), dtype: arguments.dtype(1, interpreter) ?? .float64))
        }
        module.add("tri", "N, M=None, k=0, dtype=None") { arguments, interpreter in
            .array(try NDArray.tri(
                interpreter.integer(arguments[0]), arguments.optional(1).map(interpreter.integer), diagonal: interpreter.integer(arguments[2]),
                dtype: arguments.dtype(3, interpreter) ?? .float64))
        }
        module.add("diag", "v, k=0") { arguments, interpreter in
            .array(try arguments.array(0, interpreter).diagonal(interpreter.integer(arguments[1])))
        }
        module.add("diagflat", "v, k=0") { arguments, interpreter in
            .array(try arguments.array(0, interpreter).raveled().diagonal(interpreter.integer(arguments[1])))
        }
        for (name, isLower) in [("tril", true), ("triu", false)] {
            module.add(name, "m, k=0") { arguments, interpreter in
                let array = try arguments.array(0, interpreter)
                let result = try array.triangle(lower: isLower, diagonal: interpreter.integer(arguments[1]))
                if result.rank == array.rank { result.axes = array.axes }
                return .array(result)
            }
        }
    }
}

extension Interpreter {
    /// `np.array`: always fresh memory.
    func newArray(_ value: Value, dtype: DType?, copies: Bool = true) throws -> NDArray {
        let array = try asArray(value, dtype: dtype)
        if copies, case .array(let original) = value, array === original { return try array.copy() }
        return array
    }

    /// Numbers at equal distances along `axis`; the ends may be arrays.
    func linspace(_ start: Value, _ stop: Value, count: Int, includesEnd: Bool, axis: Int) throws -> NDArray {
        let first = try asArray(start).asType(.float64), last = try asArray(stop).asType(.float64)
        if first.rank == 0, last.rank == 0 {
            return try NDArray.linspace(first.item().asDouble, last.item().asDouble, count: count, includesEnd: includesEnd)
        }
        let shape = try Shape.broadcast([first.shape, last.shape])
        guard shape.count < Shape.maximumRank else { throw ArrayError.tooManyAxes(shape.count + 1) }
        let a = try first.broadcast(to: shape).toDoubles(), b = try last.broadcast(to: shape).toDoubles()
        let lines = try zip(a, b).map { try NDArray.linspace($0, $1, count: count, includesEnd: includesEnd) }
        guard !lines.isEmpty else { return try NDArray(zeros: Shape([count] + Array(shape))) }
        let stacked = try NDArray.stack(lines, axis: 1).reshaped(Shape([count] + Array(shape)))
        return try stacked.movingAxes([0], [axis]).copy()
    }

    /// The array of text that a value makes; nil where it holds numbers.
    func textArray(_ value: Value) throws -> Value? {
        switch value {
        case .list, .tuple: break
        case .object(let object) where object is TextArrayObject: break
        default: return nil
        }
        return try TextArrayObject.words(value, self).map(Value.object)
    }

    /// The array of text that `np.array(object, dtype)` makes: where no type is asked for, or that of text.
    func textArray(_ arguments: BoundArguments) throws -> Value? {
        guard let dtype = arguments.optional(1) else { return try textArray(arguments[0]) }
        return TextArrayObject.isType(dtype) ? try textArray(arguments[0]) : nil
    }

    func filled(_ shape: Shape, _ value: Value, _ array: NDArray, _ dtype: DType) throws -> NDArray {
        if array.rank == 0 { return try NDArray(filled: element(value, dtype), shape: shape, dtype: dtype) }
        let result = try NDArray(zeros: shape, dtype: dtype)
        try result.assign(.array(array))
        return result
    }
}

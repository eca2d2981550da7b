import NDArrays

/// Arrays of indices, and objects that make arrays when they are indexed.
enum IndexTricks {
    static func fill(_ module: ModuleObject) {
        module.define("mgrid", .object(GridObject(isSparse: false)))
        module.define("ogrid", .object(GridObject(isSparse: true)))
        module.define("r_", .object(JoinObject(isColumns: false)))
        module.define("c_", .object(JoinObject(isColumns: true)))
        module.define("s_", .object(KeyObject(asTuple: false)))
        module.define("index_exp", .object(KeyObject(asTuple: true)))
        module.add("ix_", "*args") { arguments, interpreter in
            let n = arguments.variadic.count
            guard n <= Shape.maximumRank else { throw ArrayError.tooManyAxes(n) }
            return .tuple(try arguments.variadic.enumerated().map { axis, value in
                var array = try interpreter.asArray(value)
                guard array.rank == 1 else { throw Raised(.valueError, "Cross index must be 1 dimensional") }
                if array.dtype == .bool { array = try array.nonzero()[0] }
                if array.count == 0 { array = try array.asType(.int64) }
                var line = Shape(repeating: 1, count: n)
                line[axis] = array.count
                return .array(try array.reshaped(line))
            })
        }
        module.add("indices", "dimensions, dtype=None, sparse=False") { arguments, interpreter in
            let shape = try interpreter.shape(arguments[0]), dtype = try arguments.dtype(1, interpreter) ?? .int64
            guard try arguments.flag(2, interpreter) || shape.checkedElementCount.map({ $0 <= Interpreter.mostElements }) ?? false else {
                throw ArrayError.outOfMemory(shape: Shape([shape.count] + Array(shape)), dtype: dtype)
            }
            let lines = try shape.map { try NDArray.arange(0, $0).asType(dtype) }
            return try grid(lines, isSparse: arguments.flag(2, interpreter))
        }
        for (name, isLower) in [("tril_indices", true), ("triu_indices", false)] {
            module.add(name, "n, k=0, m=None") { arguments, interpreter in
                let n = try interpreter.integer(arguments[0]), m = try arguments.optional(2).map(interpreter.integer) ?? n
                return try triangle([n, m], isLower, interpreter.integer(arguments[1]))
            }
            module.add(name + "_from", "arr, k=0") { arguments, interpreter in
                let array = try arguments.array(0, interpreter)
                guard array.rank == 2 else { throw Raised(.valueError, "input array must be 2-d") }
                return try triangle(array.shape, isLower, interpreter.integer(arguments[1]))
            }
        }
        module.add("diag_indices", "n, ndim=2") { arguments, interpreter in
            let places = Value.array(try NDArray.arange(0, interpreter.integer(arguments[0])))
            let count = try interpreter.integer(arguments[1])
            return .tuple(Array(repeating: places, count: min(max(count, 0), Shape.maximumRank)))
        }
        folding(module)
    }

    private static func triangle(_ shape: Shape, _ isLower: Bool, _ k: Int) throws -> Value {
        let ones = try NDArray(ones: shape, dtype: .bool)
        return .tuple(try ones.triangle(lower: isLower, diagonal: k).nonzero().map(Value.array))
    }

    /// The lines of a grid: one array per axis, or all of them broadcast and stacked.
    static func grid(_ lines: [NDArray], isSparse: Bool) throws -> Value {
        guard lines.count < Shape.maximumRank else { throw ArrayError.tooManyAxes(lines.count + 1) }
        let shape = Shape(lines.map(\.count))
        let shaped = try lines.enumerated().map { axis, line in
            var own = Shape(repeating: 1, count: lines.count)
            own[axis] = line.count
            return try line.reshaped(own)
        }
        if isSparse { return .tuple(shaped.map(Value.array)) }
        if lines.isEmpty { return .array(try NDArray(zeros: [0], dtype: .int64)) }
        return .array(try NDArray.stack(shaped.map { try $0.broadcast(to: shape) }))
    }

    // MARK: From several indices to one and back

    private static func folding(_ module: ModuleObject) {
        module.add("unravel_index", "indices, shape, order='C'") { arguments, interpreter in
            let shape = try interpreter.shape(arguments[1]), places = try arguments.array(0, interpreter)
            guard places.dtype.isInteger else { throw Raised(.typeError, "only int indices permitted") }
            guard let total = shape.checkedElementCount else {
                throw Raised(.valueError, "dimensions are too large; arrays and shapes with a total size greater than 'intp' are not supported.")
            }
            let numbers = places.toInts()
            for place in numbers where place < 0 || place >= total {
                throw Raised(.valueError, "index \(place) is out of bounds for array with size \(total)")
            }
            let isFortran = interpreter.text(arguments[2]) == "F"
            let steps = isFortran ? Shape(Shape(shape.reversed()).contiguousStrides.reversed()) : shape.contiguousStrides
            return .tuple(try shape.indices.map { axis in
                .result(try NDArray(integers: numbers.map { $0 / steps[axis] % shape[axis] }, shape: places.shape))
            })
        }
        module.add("ravel_multi_index", "multi_index, dims, mode='raise', order='C'") { arguments, interpreter in
            guard interpreter.text(arguments[2]) == "raise" else { throw Raised.notSupported("np.ravel_multi_index(mode=...)") }
            let shape = try interpreter.shape(arguments[1])
            guard shape.checkedElementCount != nil else {
                throw Raised(.valueError, "invalid dims: array size defined by dims is larger than the maximum possible size.")
            }
            let indices = try interpreter.elements(of: arguments[0]).map { try interpreter.asArray($0) }
            guard indices.count == shape.count else {
                throw Raised(.valueError, "parameter multi_index must be a sequence of length \(shape.count)")
            }
            let common = try Shape.broadcast(indices.map(\.shape))
            let isFortran = interpreter.text(arguments[3]) == "F"
            let steps = isFortran ? Shape(Shape(shape.reversed()).contiguousStrides.reversed()) : shape.contiguousStrides
            var sums = [Int](repeating: 0, count: common.elementCount)
            for (axis, index) in indices.enumerated() {
                guard index.dtype.isInteger else { throw Raised(.typeError, "only int indices permitted") }
                for (position, place) in try index.broadcast(to: common).toInts().enumerated() {
                    guard place >= 0, place < shape[axis] else { throw Raised(.valueError, "invalid entry in coordinates array") }
                    sums[position] += place * steps[axis]
                }
            }
            return .result(try NDArray(integers: sums, shape: common))
        }
    }
}

extension Interpreter {
    /// The numbers of a slice used as a range: `0:5`, `0:1:0.1`.
    fileprivate func numbers(of slice: SliceObject) throws -> NDArray {
        let start: Value = if case .none = slice.start { .int(0) } else { slice.start }
        let step: Value = if case .none = slice.step { .int(1) } else { slice.step }
        if case .none = slice.stop { throw Raised(.typeError, "unsupported operand type(s) for -: 'NoneType' and 'int'") }
        if case .int(let first) = start, case .int(let last) = slice.stop, case .int(let by) = step { return try NDArray.arange(first, last, by) }
        return try NDArray.arange(double(start), double(slice.stop), double(step))
    }
}

/// `np.mgrid[0:2, 0:3]` and `np.ogrid`.
private final class GridObject: Object {
    private let isSparse: Bool
    init(isSparse: Bool) { self.isSparse = isSparse }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        if let slice = key.object(as: SliceObject.self) { return .array(try interpreter.numbers(of: slice)) }
        guard case .tuple(let tuple) = key else { throw Raised(.typeError, "'\(key.typeName)' object is not subscriptable") }
        let lines = try tuple.elements.map { part in
            guard let slice = part.object(as: SliceObject.self) else { throw Raised(.attributeError, "'\(part.typeName)' object has no attribute 'step'") }
            return try interpreter.numbers(of: slice)
        }
        let dtype = lines.contains { $0.dtype == .float64 } ? DType.float64 : .int64
        return try IndexTricks.grid(lines.map { try $0.asType(dtype) }, isSparse: isSparse)
    }
}

/// `np.r_[1:4, 0, 5]` and `np.c_[a, b]`.
private final class JoinObject: Object {
    private let isColumns: Bool
    init(isColumns: Bool) { self.isColumns = isColumns }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        var parts = [key]
        if case .tuple(let tuple) = key { parts = tuple.elements }
        let arrays = try parts.map { part in
            if case .string = part { throw Raised.notSupported("np.r_ with a text", instead: "np.concatenate or np.stack") }
            let array = try part.object(as: SliceObject.self).map { try interpreter.numbers(of: $0) } ?? interpreter.asArray(part)
            let line = try array.withRank(atLeast: 1)
            return isColumns && line.rank == 1 ? try line.reshaped([line.count, 1]) : line
        }
        return .array(try NDArray.concatenate(arrays, axis: isColumns ? -1 : 0))
    }
}

/// `np.s_[1:2, ...]`: the key itself.
private final class KeyObject: Object {
    private let asTuple: Bool
    init(asTuple: Bool) { self.asTuple = asTuple }
    override func item(_ key: Value, _ interpreter: Interpreter) -> Value {
        if asTuple { if case .tuple = key { return key } else { return .tuple([key]) } }
        return key
    }
}

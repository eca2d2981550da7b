import NDArrays

/// Functions that call a function of the learner's for elements or lines of an array.
enum CallingFunctions {
    static func fill(_ module: ModuleObject) {
        module.add("apply_along_axis", "func1d, axis, arr, *args, **kwargs") { arguments, interpreter in
            let array = try arguments.array(2, interpreter)
            let axis = try array.normalized(axis: interpreter.integer(arguments[1]))
            let moved = try array.movingAxes([axis], [-1])
            let outer = Shape(moved.shape.dropLast())
            guard outer.elementCount > 0 else { throw Raised(.valueError, "Cannot apply_along_axis when any iteration dimensions are 0") }
            var results: [NDArray] = []
            for place in 0..<outer.elementCount {
                try interpreter.checkInterruption()
                let index = NDArray.indices(ofElement: place, in: outer)
                guard case .array(let line) = try moved.indexed(index.map { IndexItem.integer($0) } + [.all]) else { continue }
                let value = try interpreter.call(arguments[0], Arguments([.array(line)] + arguments.variadic, keywords: arguments.keywords))
                results.append(try interpreter.asArray(value))
            }
            let inner = results[0].shape
            guard results.allSatisfy({ $0.shape == inner }) else { throw ArrayError.assignment(from: results.first { $0.shape != inner }?.shape ?? inner, into: inner) }
            guard outer.count + inner.count <= Shape.maximumRank else { throw ArrayError.tooManyAxes(outer.count + inner.count) }
            // The first answer's type is that of all.
            let stacked = try NDArray.stack(results.map { try $0.asType(results[0].dtype) }).reshaped(Shape(Array(outer) + Array(inner)))
            let from = Array(outer.count..<(outer.count + inner.count)), to = Array(axis..<(axis + inner.count))
            return .array(try stacked.movingAxes(from, to))
        }
        module.add("apply_over_axes", "func, a, axes") { arguments, interpreter in
            var array = try arguments.array(1, interpreter)
            for axis in try interpreter.integers(arguments[2]) {
                let place = try array.normalized(axis: axis)
                let result = try interpreter.asArray(interpreter.call(arguments[0], [.array(array), .int(place)]))
                guard result.rank != array.rank else { array = result; continue }
                let kept = try result.expandingDims([place])
                guard kept.rank == array.rank else {
                    throw Raised(.valueError, "function is not returning an array of the correct shape")
                }
                array = kept
            }
            return .array(array)
        }
        module.add("fromfunction", "function, shape, *, dtype=None, like=None, **kwargs") { arguments, interpreter in
            let shape = try interpreter.shape(arguments[1]), dtype = try arguments.dtype(2, interpreter) ?? .float64
            let grids = try IndexTricks.grid(shape.map { try NDArray.arange(0, $0).asType(dtype) }, isSparse: false)
            return try interpreter.call(arguments[0], Arguments(interpreter.elements(of: grids), keywords: arguments.keywords))
        }
        module.add("fromiter", "iter, dtype, count=-1, *, like=None") { arguments, interpreter in
            let dtype = try interpreter.dtype(arguments[1]), count = try interpreter.integer(arguments[2])
            var values: [Value] = []
            let iterator = try interpreter.iterator(of: arguments[0])
            while count < 0 || values.count < count, let value = try iterator.next(interpreter) {
                try interpreter.checkInterruption()
                guard values.count < Interpreter.mostElements else { throw Raised(ExceptionObject(.memoryError, [])) }
                values.append(value)
            }
            guard count < 0 || values.count == count else {
                throw Raised(.valueError, "iterator too short: Expected \(count) but iterator had only \(values.count) items.")
            }
            return .array(values.isEmpty ? try NDArray(zeros: [0], dtype: dtype) : try interpreter.asArray(.list(values), dtype: dtype))
        }
        module.add("vectorize", "pyfunc?, otypes=None, doc=None, excluded=None, cache=False, signature=None") { arguments, interpreter in
            for (index, name) in [(3, "excluded"), (5, "signature")] { try arguments.refuse(index, name, of: "np.vectorize") }
            let types = try arguments.optional(1).map { value -> [DType] in
                if case .string(let text) = value { return try text.text.map { try interpreter.dtype(.string(String($0))) } }
                return try interpreter.elements(of: value).map(interpreter.dtype)
            }
            guard let function = arguments.optional(0) else {
                return .object(NativeFunction("vectorize", "pyfunc") { arguments, _ in .object(VectorizedFunction(arguments[0], types)) })
            }
            return .object(VectorizedFunction(function, types))
        }
    }
}

/// `np.vectorize(f)`: calls `f` for every element, with broadcasting.
private final class VectorizedFunction: Object {
    private let function: Value
    private let types: [DType]?
    init(_ function: Value, _ types: [DType]?) { (self.function, self.types) = (function, types) }
    static let type: TypeObject = TypeObject("numpy.vectorize")
    override package var type: TypeObject { VectorizedFunction.type }

    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        guard !arguments.positional.isEmpty || !arguments.keywords.isEmpty else { throw Raised(.typeError, "args can not be empty") }
        let arrays = try (arguments.positional + arguments.keywords.map(\.value)).map { try interpreter.asArray($0) }
        let shape = try Shape.broadcast(arrays.map(\.shape))
        guard shape.elementCount > 0 || types != nil else {
            throw Raised(.valueError, "cannot call `vectorize` on size 0 inputs unless `otypes` is set")
        }
        let elements = try arrays.map { try $0.broadcast(to: shape).toElements() }
        var columns: [[Value]] = []
        var isTuple = false
        for place in 0..<shape.elementCount {
            try interpreter.checkInterruption()
            let values = elements.map { Value.scalar($0[place]) }
            let positional = Array(values.prefix(arguments.positional.count))
            let keywords = zip(arguments.keywords, values.dropFirst(positional.count)).map { (name: $0.name, value: $1) }
            let answer = try interpreter.call(function, Arguments(positional, keywords: keywords))
            var parts = [answer]
            if case .tuple(let tuple) = answer { (parts, isTuple) = (tuple.elements, true) }
            if columns.isEmpty { columns = Array(repeating: [], count: parts.count) }
            for (index, part) in parts.enumerated() where index < columns.count { columns[index].append(part) }
        }
        if columns.isEmpty { columns = Array(repeating: [], count: types?.count ?? 1) }
        let results = try columns.enumerated().map { index, column -> Value in
            // The first answer's type is that of all.
            let dtype: DType
            if let types, index < types.count { dtype = types[index] } else { dtype = try interpreter.asArray(column[0]).dtype }
            let array = column.isEmpty ? try NDArray(zeros: shape, dtype: dtype) : try interpreter.asArray(.list(column)).asType(dtype).reshaped(shape)
            return .array(array)
        }
        return isTuple ? .tuple(results) : results[0]
    }
    override func attribute(_ name: String, _ interpreter: Interpreter) -> Value? { name == "pyfunc" ? function : nil }
}

extension NDArray {
    /// The index of the element that stands at `place` in C order of a shape.
    static func indices(ofElement place: Int, in shape: Shape) -> Shape {
        var rest = place, result = shape
        for axis in (0..<shape.count).reversed() {
            let size = Swift.max(shape[axis], 1)
            result[axis] = rest % size
            rest /= size
        }
        return result
    }
}

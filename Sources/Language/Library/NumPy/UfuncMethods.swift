import NDArrays

/// `np.add.at`, `np.multiply.outer`, `np.maximum.reduce`.
enum UfuncMethods {
    private static func reduction(_ operation: BinaryOperation) -> Reduction? {
        switch operation {
        case .add: .sum
        case .multiply: .prod
        case .maximum: .max
        case .minimum: .min
        case .logicalAnd: .all
        case .logicalOr: .any
        default: nil
        }
    }

    /// Adds (multiplies, ...) once per index, also where an index comes twice.
    static func at(_ operation: BinaryOperation) -> NativeFunction {
        NativeFunction("at", "a, indices, b, /") { arguments, interpreter in
            guard case .array(let array) = arguments[0] else {
                throw Raised(.typeError, "first operand must be array")
            }
            guard array.isWritable else { throw ArrayError.readOnly }
            // The places as an array of numbers: whatever the index, they come out in its order.
            guard array.count <= Interpreter.mostElements else { throw Raised(ExceptionObject(.memoryError, [])) }
            let places = try NDArray(integers: Array(0..<array.count), shape: array.shape)
            let chosen = try interpreter.asArray(interpreter.item(.array(places), arguments[1]))
            let values = try interpreter.asArray(arguments[2]).broadcast(to: chosen.shape)
            let source = try values.asType(array.dtype)
            var addends: [Scalar] = []
            addends.reserveCapacity(source.count)
            source.forEach { addends.append($0) }
            var next = 0
            try chosen.forEach { place in
                let index = try array.indices(ofElement: place.asInt)
                let current = try array.element(at: index)
                let sum = try Scalar.apply(operation, .scalar(current), .scalar(addends[next]), flags: &interpreter.pendingFlags)
                try array.setElement(at: index, sum)
                next += 1
            }
            return .none
        }
    }

    static func outer(_ ufunc: UfuncObject, _ operation: BinaryOperation) -> NativeFunction {
        NativeFunction("outer", "a, b, /") { arguments, interpreter in
            let a = try arguments.array(0, interpreter), b = try arguments.array(1, interpreter)
            guard a.rank + b.rank <= Shape.maximumRank else { throw ArrayError.tooManyAxes(a.rank + b.rank) }
            let column = try a.reshaped(Shape(Array(a.shape) + Array(repeating: 1, count: b.rank)))
            return try ufunc.call(Arguments([.array(column), .array(b)]), interpreter)
        }
    }

    static func reduce(_ operation: BinaryOperation, _ name: String) -> NativeFunction? {
        guard let reduction = reduction(operation) else { return nil }
        return NativeFunction("reduce", "array, axis=0, dtype=None, out=None, keepdims=False") { arguments, interpreter in
            try arguments.refuse(3, "out", of: "np.\(name).reduce")
            let array = try arguments.array(0, interpreter)
            return try interpreter.reduce(
                reduction, array, axes: arguments.axes(1, interpreter), keepDims: arguments.flag(4, interpreter), dtype: arguments.dtype(2, interpreter))
        }
    }

    static func accumulate(_ operation: BinaryOperation) -> NativeFunction? {
        guard operation == .add || operation == .multiply else { return nil }
        let reduction: Reduction = operation == .add ? .sum : .prod
        return NativeFunction("accumulate", "array, axis=0") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            let result = try array.accumulated(reduction, axis: interpreter.integer(arguments[1]), flags: &interpreter.pendingFlags)
            result.axes = array.axes
            return .array(result)
        }
    }
}

extension NDArray {
    /// The index of the element that stands at `place` in C order.
    func indices(ofElement place: Int) throws -> Shape {
        var rest = place
        var result = shape
        var axis = rank - 1
        while axis >= 0 {
            let size = Swift.max(shape[axis], 1)
            result[axis] = rest % size
            rest /= size
            axis -= 1
        }
        return result
    }
}

import NDArrays

/// `np.add.at`, `np.multiply.outer`, `np.maximum.reduce`, `np.add.accumulate`.
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
            let array = try target(arguments[0])
            guard let value = try interpreter.asOperand(arguments[2]) else {
                throw Raised(.typeError, "unsupported operand type(s): '\(array.dtype.name)' and '\(arguments[2].typeName)'")
            }
            try array.apply(operation, at: interpreter.indexItems(arguments[1]), value, flags: &interpreter.pendingFlags)
            if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = operation.name }
            return .none
        }
    }

    static func at(_ operation: UnaryOperation) -> NativeFunction {
        NativeFunction("at", "a, indices, /") { arguments, interpreter in
            let array = try target(arguments[0])
            // Once per index: what an index names twice is changed twice.
            let places = try interpreter.chosenPlaces(of: array, arguments[1]).toInts()
            for place in places {
                let index = try array.indices(ofElement: place)
                let value = try NDArray.apply(operation, NDArray(array.element(at: index)), flags: &interpreter.pendingFlags)
                try array.setElement(at: index, value.item())
            }
            return .none
        }
    }

    private static func target(_ value: Value) throws -> NDArray {
        guard case .array(let array) = value else { throw Raised(.typeError, "first operand must be array") }
        try array.beginWriting()
        return array
    }

    static func outer(_ ufunc: UfuncObject, _ operation: BinaryOperation) -> NativeFunction {
        NativeFunction("outer", "a, b, /") { arguments, interpreter in
            let a = try arguments.array(0, interpreter), b = try arguments.array(1, interpreter)
            guard a.rank + b.rank <= Shape.maximumRank else { throw ArrayError.tooManyAxes(a.rank + b.rank) }
            let column = try a.reshaped(Shape(Array(a.shape) + Array(repeating: 1, count: b.rank)))
            return try ufunc.call(Arguments([.array(column), .array(b)]), interpreter)
        }
    }

    static func reduce(_ operation: BinaryOperation, _ name: String) -> NativeFunction {
        NativeFunction("reduce", "array, axis=0, dtype=None, out=None, keepdims=False, initial?, where?") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            let isTruth = [.logicalAnd, .logicalOr, .logicalXor].contains(operation)
            guard array.rank > 0 || arguments.optional(1) == nil else { return .result(isTruth ? try array.asType(.bool) : array) }
            let axes = try arguments.axes(1, interpreter), out = try arguments.output(3, interpreter)
            if let reduction = reduction(operation) {
                return try interpreter.reduce(
                    reduction, array, axes: axes, keepDims: arguments.flag(4, interpreter), dtype: arguments.dtype(2, interpreter),
                    initial: arguments.optional(5), mask: arguments.mask(6, interpreter), out: out)
            }
            try arguments.refuse(5, "initial", of: "np.\(name).reduce")
            if try arguments.mask(6, interpreter) != nil { throw Raised.notSupported("np.\(name).reduce(where=...)") }
            var source = try arguments.dtype(2, interpreter).map { try array.asType($0) } ?? array
            var axis = 0
            if let axes {
                guard axes.count == 1 else { throw Raised(.valueError, "reduction operation '\(name)' is not reorderable, so at most one axis may be specified") }
                axis = try array.normalized(axis: axes[0])
            } else {
                guard array.rank == 1 || isReorderable(operation) else {
                    throw Raised(.valueError, "reduction operation '\(name)' is not reorderable, so at most one axis may be specified")
                }
                source = try source.raveled()
            }
            var result = try folded(operation, source, axis: axis, name, interpreter)
            if try arguments.flag(4, interpreter) {
                result = axes == nil ? try result.reshaped(Shape(repeating: 1, count: array.rank)) : try result.expandingDims([axis])
            }
            return try interpreter.deliver(.result(result), into: out, name)
        }
    }

    private static func isReorderable(_ operation: BinaryOperation) -> Bool {
        switch operation {
        case .bitwiseAnd, .bitwiseOr, .bitwiseXor, .logicalXor, .fmax, .fmin, .hypot, .logaddexp: true
        default: false
        }
    }

    /// `op` from the first slice along `axis` to the last.
    private static func folded(_ operation: BinaryOperation, _ array: NDArray, axis: Int, _ name: String, _ interpreter: Interpreter) throws -> NDArray {
        let count = array.shape[axis]
        guard count > 0 else {
            throw Raised(.valueError, "zero-size array to reduction operation \(name) which has no identity")
        }
        var result = try array.selecting(0, axis: axis).copy()
        for index in 1..<max(count, 1) {
            try interpreter.checkInterruption()
            result = try interpreter.apply(operation, result, array.selecting(index, axis: axis))
        }
        return result
    }

    static func accumulate(_ operation: BinaryOperation) -> NativeFunction {
        NativeFunction("accumulate", "array, axis=0, dtype=None, out=None") { arguments, interpreter in
            let given = try arguments.array(0, interpreter)
            guard given.rank > 0 else { throw Raised(.typeError, "cannot accumulate on a scalar") }
            let axis = try given.normalized(axis: interpreter.integer(arguments[1]))
            let dtype = try arguments.dtype(2, interpreter)
            let array = try dtype.map { try given.asType($0) } ?? given
            let result: NDArray
            if operation == .add || operation == .multiply {
                result = try given.accumulated(operation == .add ? .sum : .prod, axis: axis, dtype: dtype, flags: &interpreter.pendingFlags)
                if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = "accumulate" }
            } else {
                var sums: [NDArray] = []
                let isTruth = [.logicalAnd, .logicalOr, .logicalXor].contains(operation)
                for index in 0..<array.shape[axis] {
                    try interpreter.checkInterruption()
                    let next = try array.selecting(index, axis: axis)
                    sums.append(try sums.last.map { try interpreter.apply(operation, $0, next) } ?? (isTruth ? next.asType(.bool) : next))
                }
                result = sums.isEmpty ? try array.copy() : try NDArray.stack(sums, axis: axis)
            }
            result.axes = array.axes
            return try interpreter.deliver(.array(result), into: arguments.output(3, interpreter), operation.name)
        }
    }

    /// Sums of slices: from each index to the next one.
    static func reduceAt(_ operation: BinaryOperation, _ name: String) -> NativeFunction {
        NativeFunction("reduceat", "array, indices, axis=0, dtype=None, out=None") { arguments, interpreter in
            try arguments.refuse(3, "dtype", of: "np.\(name).reduceat")
            let array = try arguments.array(0, interpreter), axis = try array.normalized(axis: interpreter.integer(arguments[2]))
            let starts = try arguments.array(1, interpreter).toInts(), size = array.shape[axis]
            let parts = try starts.enumerated().map { position, start in
                guard start >= 0, start < size else { throw Raised(.indexError, "index \(start) out-of-bounds in \(name).reduceat [0, \(size))") }
                let end = position + 1 < starts.count ? starts[position + 1] : size
                return try folded(operation, array.slicing(start, max(end, start + 1), axis: axis), axis: axis, name, interpreter)
            }
            return try interpreter.deliver(.array(NDArray.stack(parts, axis: axis)), into: arguments.output(4, interpreter), name)
        }
    }
}

extension Interpreter {
    /// The items of an index: several in a tuple, else one.
    func indexItems(_ key: Value) throws -> [IndexItem] {
        if case .tuple(let tuple) = key { return try tuple.elements.map { try indexItem($0) } }
        return [try indexItem(key)]
    }

    /// The places, counted in C order, of the elements that an index chooses.
    func chosenPlaces(of array: NDArray, _ key: Value) throws -> NDArray {
        guard array.count <= Interpreter.mostElements else { throw Raised(ExceptionObject(.memoryError, [])) }
        return try asArray(item(.array(NDArray(integers: Array(0..<array.count), shape: array.shape)), key))
    }
}

extension NDArray {
    /// The index of the element that stands at `place` in C order.
    func indices(ofElement place: Int) throws -> Shape { NDArray.indices(ofElement: place, in: shape) }
}

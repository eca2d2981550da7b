import NDArrays

/// Functions that choose, search, sort and compare.
enum Selection {
    static func fill(_ module: ModuleObject) {
        choosing(module)
        sorting(module)
        comparing(module)
        asking(module)
    }

    private static func choosing(_ module: ModuleObject) {
        module.add("where", "condition, x?, y?, /") { arguments, interpreter in
            let condition = try arguments.array(0, interpreter)
            guard arguments.isGiven(1) || arguments.isGiven(2) else { return .tuple(try condition.nonzero().map(Value.array)) }
            guard arguments.isGiven(1), arguments.isGiven(2) else { throw Raised(.valueError, "either both or neither of x and y should be given") }
            let x = try UfuncObject.operand(arguments[1], 1, "where", interpreter), y = try UfuncObject.operand(arguments[2], 2, "where", interpreter)
            let result = try NDArray.where(condition, x, y)
            var names = AxisRules.elementwise(x, y)
            names = AxisRules.elementwise(names, AxisRules.shape(of: x, y), condition.axes, condition.shape)
            if names?.count == result.rank { result.axes = names }
            return .array(result)
        }
        module.add("clip", "a, a_min?, a_max?, out=None, *, min=None, max=None") { arguments, interpreter in
            try interpreter.clip(
                arguments[0], arguments.optional(1) ?? arguments.optional(4), arguments.optional(2) ?? arguments.optional(5), out: arguments.optional(3))
        }
        for name in ["around", "round", "round_"] where name != "round_" {
            module.add(name, "a, decimals=0, out=None") { arguments, interpreter in
                try arguments.refuse(2, "out", of: "np.round")
                return try interpreter.round(arguments[0], decimals: arguments[1])
            }
        }
        module.add("nonzero", "a") { arguments, interpreter in .tuple(try arguments.array(0, interpreter).nonzero().map(Value.array)) }
        module.add("flatnonzero", "a") { arguments, interpreter in
            .array(try arguments.array(0, interpreter).raveled().nonzero()[0])
        }
        module.add("argwhere", "a") { arguments, interpreter in
            let places = try arguments.array(0, interpreter).nonzero()
            return .array(try NDArray.columnStack(places))
        }
        module.add("count_nonzero", "a, axis=None") { arguments, interpreter in
            let flags = try arguments.array(0, interpreter).asType(.bool)
            guard let axes = try arguments.axes(1, interpreter) else { return .int(flags.toInts().reduce(0, +)) }
            return try interpreter.reduce(.sum, flags, axes: axes)
        }
        module.add("take", "a, indices, axis=None, out=None, mode='raise'") { arguments, interpreter in
            .result(try arguments.array(0, interpreter).taking(arguments.array(1, interpreter), axis: arguments.axis(2, interpreter)))
        }
        module.add("diff", "a, n=1, axis=-1") { arguments, interpreter in
            var array = try arguments.array(0, interpreter)
            for _ in 0..<max(0, try interpreter.integer(arguments[1])) {
                try interpreter.checkInterruption()
                array = try array.differences(axis: interpreter.integer(arguments[2]), flags: &interpreter.pendingFlags)
                if array.count == 0 { break }
            }
            return .array(array)
        }
        module.add("trace", "a, offset=0") { arguments, interpreter in
            try interpreter.callMethod("trace", of: .array(arguments.array(0, interpreter)), [arguments[1]])
        }
        module.add("diagonal", "a, offset=0") { arguments, interpreter in
            try interpreter.callMethod("diagonal", of: .array(arguments.array(0, interpreter)), [arguments[1]])
        }
    }

    // MARK: Order

    private static func sorting(_ module: ModuleObject) {
        module.add("sort", "a, axis=-1, kind=None, order=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            let result = try array.sorted(axis: arguments.axis(1, interpreter))
            if result.rank == array.rank { result.axes = array.axes }
            return .array(result)
        }
        module.add("argsort", "a, axis=-1, kind=None, order=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            let result = try array.argumentSorted(axis: arguments.axis(1, interpreter))
            if result.rank == array.rank { result.axes = array.axes }
            return .array(result)
        }
        module.add("unique", "ar, return_index=False, return_inverse=False, return_counts=False, axis=None") { arguments, interpreter in
            try arguments.refuse(4, "axis", of: "np.unique")
            let unique = try arguments.array(0, interpreter).unique()
            var results = [Value.array(unique.values)]
            if try arguments.flag(1, interpreter) { results.append(.array(unique.indices)) }
            if try arguments.flag(2, interpreter) { results.append(.array(unique.inverse)) }
            if try arguments.flag(3, interpreter) { results.append(.array(unique.counts)) }
            return results.count == 1 ? results[0] : .tuple(results)
        }
        module.add("searchsorted", "a, v, side='left', sorter=None") { arguments, interpreter in
            try arguments.refuse(3, "sorter", of: "np.searchsorted")
            return .result(try arguments.array(0, interpreter).searchSorted(
                arguments.array(1, interpreter), right: interpreter.text(arguments[2]) == "right"))
        }
        module.add("median", "a, axis=None, out=None, overwrite_input=False, keepdims=False") { arguments, interpreter in
            try arguments.refuse(2, "out", of: "np.median")
            let array = try arguments.array(0, interpreter), axis = try arguments.axis(1, interpreter)
            let sorted = try array.sorted(axis: axis)
            let k = try axis.map { try array.normalized(axis: $0) } ?? 0
            let size = sorted.shape[k]
            guard size > 0 else { return .float64(.nan) }
            let middle = try sorted.slicing((size - 1) / 2, size / 2 + 1, axis: k)
            return try interpreter.mean(middle, axes: [k], keepDims: arguments.flag(4, interpreter))
        }
        module.add("bincount", "x, /, weights=None, minlength=0") { arguments, interpreter in
            try arguments.refuse(1, "weights", of: "np.bincount")
            let array = try arguments.array(0, interpreter)
            guard array.rank == 1 else { throw Raised(.valueError, "object too deep for desired array") }
            guard !array.dtype.isFloating else {
                throw Raised(.typeError, "Cannot cast array data from dtype('\(array.dtype.name)') to dtype('int64') according to the rule 'safe'")
            }
            let places = array.toInts()
            guard places.allSatisfy({ $0 >= 0 }) else { throw Raised(.valueError, "'list' argument must have no negative elements") }
            let size = max((places.max() ?? -1) &+ 1, try interpreter.integer(arguments[2]))
            let result = try NDArray(zeros: [size], dtype: .int64)
            let counts = result.base.assumingMemoryBound(to: Int.self)
            for place in places { counts[place] += 1 }
            return .array(result)
        }
        module.add("average", "a, axis=None, weights=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter), axes = try arguments.axes(1, interpreter)
            guard let weights = arguments.optional(2) else { return try interpreter.mean(array, axes: axes) }
            let weight = try interpreter.asArray(weights)
            guard weight.shape == array.shape else { throw Raised.notSupported("np.average with weights of another shape") }
            let product = try interpreter.binary(.multiply, .array(array), .array(weight))
            return try interpreter.binary(
                .divide, interpreter.reduce(.sum, interpreter.asArray(product), axes: axes), interpreter.reduce(.sum, weight, axes: axes))
        }
    }

    // MARK: Comparing

    private static func comparing(_ module: ModuleObject) {
        module.add("isclose", "a, b, rtol=1e-05, atol=1e-08, equal_nan=False") { arguments, interpreter in
            let a = try arguments.array(0, interpreter), b = try arguments.array(1, interpreter)
            let result = try NDArray.isClose(
                a, b, relative: interpreter.double(arguments[2]), absolute: interpreter.double(arguments[3]), equalNaN: arguments.flag(4, interpreter))
            result.axes = AxisRules.elementwise(a, b)
            return .result(result)
        }
        module.add("allclose", "a, b, rtol=1e-05, atol=1e-08, equal_nan=False") { arguments, interpreter in
            .bool(try NDArray.allClose(
                arguments.array(0, interpreter), arguments.array(1, interpreter), relative: interpreter.double(arguments[2]),
                absolute: interpreter.double(arguments[3]), equalNaN: arguments.flag(4, interpreter)))
        }
        module.add("array_equal", "a1, a2, equal_nan=False") { arguments, interpreter in
            .bool(try NDArray.areEqual(arguments.array(0, interpreter), arguments.array(1, interpreter)))
        }
        module.add("shares_memory", "a, b, /, max_work=None") { arguments, interpreter in
            guard case .array(let a) = arguments[0], case .array(let b) = arguments[1] else { return .bool(false) }
            return .bool(a.sharesElements(with: b))
        }
        module.alias("may_share_memory", "shares_memory")
    }

    private static func asking(_ module: ModuleObject) {
        module.add("shape", "a") { arguments, interpreter in
            .tuple(try arguments.array(0, interpreter).shape.map(Value.int))
        }
        module.add("ndim", "a") { arguments, interpreter in .int(try arguments.array(0, interpreter).rank) }
        module.add("size", "a, axis=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            guard let axis = try arguments.axis(1, interpreter) else { return .int(array.count) }
            return .int(array.shape[try array.normalized(axis: axis)])
        }
        module.add("isscalar", "element") { arguments, _ in
            switch arguments[0] {
            case .int, .float, .bool, .scalar, .string: .bool(true)
            case .object(let object): .bool(object is BigIntObject)
            default: .bool(false)
            }
        }
        module.add("iterable", "y") { arguments, interpreter in .bool(try interpreter.isIterable(arguments[0])) }
        for (name, keep) in [("real", true), ("imag", false)] {
            module.add(name, "val") { arguments, interpreter in
                try keep ? arguments[0] : interpreter.attribute("imag", of: .result(arguments.array(0, interpreter)))
            }
        }
        module.add("unravel_index", "indices, shape, order='C'") { arguments, interpreter in
            let shape = try interpreter.shape(arguments[1])
            let places = try arguments.array(0, interpreter)
            let total = shape.checkedElementCount ?? 0
            for place in places.toInts() where place < 0 || place >= total {
                throw Raised(.valueError, "index \(place) is out of bounds for array with size \(total)")
            }
            let steps = shape.contiguousStrides
            return .tuple(try shape.indices.map { axis in
                .result(try NDArray(integers: places.toInts().map { $0 / steps[axis] % shape[axis] }, shape: places.shape))
            })
        }
        module.add("ravel_multi_index", "multi_index, dims") { arguments, interpreter in
            let shape = try interpreter.shape(arguments[1])
            let indices = try interpreter.elements(of: arguments[0]).map(interpreter.integer)
            guard shape.checkedElementCount != nil else {
                throw Raised(.valueError, "invalid dims: array size defined by dims is larger than the maximum possible size.")
            }
            guard indices.count == shape.count, zip(indices, shape).allSatisfy({ $0 >= 0 && $0 < $1 }) else {
                throw Raised(.valueError, "invalid entry in coordinates array")
            }
            return .scalar(Scalar(zip(indices, shape.contiguousStrides).reduce(0) { $0 + $1.0 * $1.1 }))
        }
        module.add("unpackbits", "a, /, axis=None, count=None, bitorder='big'") { arguments, interpreter in
            try arguments.refuse(2, "count", of: "np.unpackbits")
            var array = try arguments.array(0, interpreter)
            guard array.dtype == .uint8 else { throw Raised(.typeError, "Expected an input array of unsigned byte data type") }
            var axis = try arguments.axis(1, interpreter)
            if axis == nil { (array, axis) = (try array.raveled(), 0) }
            let k = try array.normalized(axis: axis ?? 0)
            let shifts = interpreter.text(arguments[3]) == "little" ? Array(0..<8) : Array((0..<8).reversed())
            // Each byte becomes eight in a row: along a new axis first, then folded into the old one.
            let bits = try shifts.map { shift in
                let moved = try NDArray.apply(.rightShift, .array(array), .weak(Scalar(shift)), flags: &interpreter.pendingFlags)
                return try NDArray.apply(.bitwiseAnd, .array(moved), .weak(Scalar(1)), flags: &interpreter.pendingFlags)
            }
            var shape = array.shape
            shape[k] *= 8
            return .array(try NDArray.stack(bits, axis: k + 1).reshaped(shape))
        }
    }
}

extension AxisRules {
    static func shape(of a: Operand, _ b: Operand) -> Shape {
        switch (a, b) {
        case (.array(let x), .array(let y)): Shape.broadcast(x.shape, y.shape) ?? x.shape
        case (.array(let x), _), (_, .array(let x)): x.shape
        default: []
        }
    }
}

extension NDArray {
    /// Whether some element of one stands where some element of the other does.
    func sharesElements(with other: NDArray) -> Bool {
        guard storage === other.storage, count > 0, other.count > 0 else { return false }
        var mine = Set<Int>()
        visitAddresses { mine.insert($0) }
        var found = false
        other.visitAddresses { if mine.contains($0) { found = true } }
        return found
    }

    private func visitAddresses(_ body: (Int) -> Void) {
        for place in 0..<count {
            guard let index = try? indices(ofElement: place) else { return }
            var offset = 0
            for axis in 0..<rank { offset &+= index[axis] &* strides[axis] }
            body(Int(bitPattern: base) &+ offset &* dtype.itemSize)
        }
    }
}

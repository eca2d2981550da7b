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
            guard arguments.isGiven(1) || arguments.isGiven(2) else { return try nonzero(condition) }
            guard arguments.isGiven(1), arguments.isGiven(2) else { throw Raised(.valueError, "either both or neither of x and y should be given") }
            if let chosen = try TextArrayObject.chosen(condition, arguments[1], arguments[2], interpreter) { return chosen }
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
        for name in ["around", "round"] {
            module.add(name, "a, decimals=0, out=None") { arguments, interpreter in
                try interpreter.deliver(interpreter.round(arguments[0], decimals: arguments[1]), into: arguments.output(2, interpreter), "rint")
            }
        }
        module.add("nonzero", "a") { try nonzero($0.array(0, $1)) }
        module.add("flatnonzero", "a") { arguments, interpreter in
            .array(try arguments.array(0, interpreter).raveled().nonzero()[0])
        }
        module.add("argwhere", "a") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            let places = try array.nonzero()
            if array.rank == 0 { return .array(try NDArray(zeros: [places[0].count, 0], dtype: .int64)) }
            return .array(try NDArray.columnStack(places))
        }
        module.add("count_nonzero", "a, axis=None, *, keepdims=False") { arguments, interpreter in
            let flags = try arguments.array(0, interpreter).asType(.bool), axes = try arguments.axes(1, interpreter)
            let keepDims = try arguments.flag(2, interpreter)
            if axes == nil, !keepDims { return .scalar(Scalar(try flags.nonzero()[0].count)) }
            return try interpreter.reduce(.sum, flags, axes: axes, keepDims: keepDims)
        }
        module.add("trace", "a, offset=0, axis1=0, axis2=1, dtype=None, out=None") { try trace($0, $1) }
        module.add("diagonal", "a, offset=0, axis1=0, axis2=1") { try diagonal($0, $1) }
    }

    static func nonzero(_ array: NDArray) throws -> Value {
        guard array.rank > 0 else {
            throw Raised(.valueError, "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.")
        }
        return .tuple(try array.nonzero().map(Value.array))
    }

    static func diagonal(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        .array(try arguments.array(0, interpreter).diagonal(
            interpreter.integer(arguments[1]), axes: interpreter.integer(arguments[2]), interpreter.integer(arguments[3])))
    }

    static func trace(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        guard case .array(let diagonal) = try diagonal(arguments, interpreter) else { return .none }
        return try interpreter.reduce(
            .sum, diagonal, axes: [-1], keepDims: false, dtype: arguments.dtype(4, interpreter), initial: nil, mask: nil, out: arguments.output(5, interpreter))
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
        module.add("searchsorted", "a, v, side='left', sorter=None") { arguments, interpreter in
            try searchSorted(arguments, interpreter)
        }
    }

    static func searchSorted(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        var array = try arguments.array(0, interpreter)
        guard let side = interpreter.text(arguments[2]), ["left", "right"].contains(side) else {
            throw Raised(.valueError, "search side must be 'left' or 'right' (got \(try interpreter.repr(arguments[2])))")
        }
        if arguments.optional(3) != nil { array = try array.taking(arguments.array(3, interpreter), axis: 0) }
        return .result(try array.searchSorted(arguments.array(1, interpreter), right: side == "right"))
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
            let a = try arguments.array(0, interpreter), b = try arguments.array(1, interpreter)
            guard try arguments.flag(2, interpreter) else { return .bool(try NDArray.areEqual(a, b)) }
            guard a.shape == b.shape else { return .bool(false) }
            return .bool(try NDArray.isClose(a, b, relative: 0, absolute: 0, equalNaN: true).toInts().allSatisfy { $0 != 0 })
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

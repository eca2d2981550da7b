import NDArrays

/// Functions that rearrange arrays.
enum ShapeFunctions {
    static func fill(_ module: ModuleObject) {
        rearranging(module)
        joining(module)
        splitting(module)
        repeating(module)
    }

    private static func rearranging(_ module: ModuleObject) {
        module.add("reshape", "a, /, shape?, order='C', *, newshape?, copy=None") { arguments, interpreter in
            guard let shape = arguments.optional(1) ?? arguments.optional(3) else {
                throw Raised(.typeError, "reshape() missing 1 required positional argument: 'shape'")
            }
            return .array(try interpreter.reshape(arguments.array(0, interpreter), interpreter.shape(shape), order: arguments[2]))
        }
        module.add("ravel", "a, order='C'") { arguments, interpreter in
            .array(try interpreter.ordered(arguments.array(0, interpreter), arguments[1]).raveled())
        }
        module.add("transpose", "a, axes=None") { arguments, interpreter in
            if let matrix = arguments[0].object(as: MatrixObject.self), arguments.optional(1) == nil { return .object(try MatrixObject(matrix.array.transposed)) }
            let axes = try arguments.optional(1).map { try interpreter.elements(of: $0).map(interpreter.integer) }
            return .array(try interpreter.transpose(arguments.array(0, interpreter), axes))
        }
        module.alias("permute_dims", "transpose")
        module.add("swapaxes", "a, axis1, axis2") { arguments, interpreter in
            .array(try interpreter.swapAxes(arguments.array(0, interpreter), arguments[1], arguments[2]))
        }
        module.add("moveaxis", "a, source, destination") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            func list(_ value: Value) throws -> [Int] {
                switch value {
                case .tuple, .list: try interpreter.elements(of: value).map(interpreter.integer)
                default: [try interpreter.integer(value)]
                }
            }
            let sources = try list(arguments[1]), targets = try list(arguments[2])
            let result = try array.movingAxes(sources, targets)
            guard array.axes != nil else { return .array(result) }
            let from = try sources.map { try array.normalized(axis: $0) }, to = try targets.map { try array.normalized(axis: $0) }
            var order = (0..<array.rank).filter { !from.contains($0) }
            for (target, source) in zip(to, from).sorted(by: { $0.0 < $1.0 }) { order.insert(source, at: target) }
            result.axes = AxisRules.transposed(array.axes, order)
            return .array(result)
        }
        module.add("squeeze", "a, axis=None") { arguments, interpreter in
            let result = try interpreter.squeeze(arguments.array(0, interpreter), arguments.axes(1, interpreter))
            if case .scalar = arguments[0] { return .result(result) }
            return .array(result)
        }
        module.add("expand_dims", "a, axis") { arguments, interpreter in
            .array(try interpreter.expandDims(arguments.array(0, interpreter), arguments.axes(1, interpreter) ?? [interpreter.integer(arguments[1])]))
        }
        module.add("broadcast_to", "array, shape, subok=False") { arguments, interpreter in
            let shape = try interpreter.shape(arguments[1])
            if shape.contains(where: { $0 < 0 }) { throw Raised(.valueError, "all elements of broadcast shape must be non-negative") }
            // It costs no memory, but a walk over more elements than any array has would hear no Ctrl-C.
            if let count = shape.checkedElementCount, count > 1 << 28 { throw ArrayError.outOfMemory(shape: shape, dtype: .float64) }
            return .array(try arguments.array(0, interpreter).broadcast(to: shape))
        }
        for (name, rank) in [("atleast_1d", 1), ("atleast_2d", 2), ("atleast_3d", 3)] {
            module.add(name, "*arys") { arguments, interpreter in
                let arrays = try arguments.variadic.map { Value.array(try interpreter.asArray($0).withRank(atLeast: rank)) }
                return arrays.count == 1 ? arrays[0] : .tuple(arrays)
            }
        }
        module.add("flip", "m, axis=None") { arguments, interpreter in
            try flipped(arguments.array(0, interpreter), arguments.axes(1, interpreter))
        }
        module.add("flipud", "m") { arguments, interpreter in try flipped(arguments.array(0, interpreter), [0]) }
        module.add("fliplr", "m") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            guard array.rank >= 2 else { throw Raised(.valueError, "Input must be >= 2-d.") }
            return try flipped(array, [1])
        }
        module.add("rot90", "m, k=1, axes=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            let given = try arguments.optional(2).map { try interpreter.integers($0) } ?? [0, 1]
            guard given.count == 2 else { throw Raised(.valueError, "len(axes) must be 2.") }
            guard given[0] != given[1], abs(given[0] &- given[1]) != array.rank else { throw Raised(.valueError, "Axes must be different.") }
            guard given.allSatisfy({ $0 >= -array.rank && $0 < array.rank }) else {
                throw Raised(.valueError, "Axes=(\(given[0]), \(given[1])) out of range for array of ndim=\(array.rank).")
            }
            let first = try array.normalized(axis: given[0]), second = try array.normalized(axis: given[1])
            var order = Array(0..<array.rank)
            order.swapAt(first, second)
            switch ((try interpreter.integer(arguments[1]) % 4) + 4) % 4 {
            case 1: return .array(try interpreter.transpose(array, order).flipped([first]))
            case 2: return .array(try array.flipped([first, second]))
            case 3: return .array(try interpreter.transpose(array, order).flipped([second]))
            default: return .array(try array.flipped([]))
            }
        }
        module.add("roll", "a, shift, axis=None") { arguments, interpreter in
            var array = try arguments.array(0, interpreter)
            let names = array.axes
            let shifts = try interpreter.integers(arguments[1])
            if let axes = try arguments.axes(2, interpreter) {
                guard !shifts.isEmpty, !axes.isEmpty else { throw Raised(.valueError, "not enough values to unpack (expected 2, got 0)") }
                for index in 0..<max(shifts.count, axes.count) {
                    guard shifts.count == 1 || axes.count == 1 || shifts.count == axes.count else {
                        throw Raised(.valueError, "'shift' and 'axis' should be scalars or 1D sequences")
                    }
                    array = try array.rolled(shifts[shifts.count == 1 ? 0 : index], axis: axes[axes.count == 1 ? 0 : index])
                }
            } else {
                array = try array.rolled(shifts.reduce(0, &+), axis: nil)
            }
            array.axes = names
            return .array(array)
        }
    }

    private static func flipped(_ array: NDArray, _ axes: [Int]?) throws -> Value {
        let result = try array.flipped(axes)
        result.axes = array.axes
        return .result(result)
    }

    // MARK: Joining

    private static func joining(_ module: ModuleObject) {
        module.add("concatenate", "arrays, /, axis=0, out=None, *, dtype=None, casting='same_kind'") { arguments, interpreter in
            let arrays = try interpreter.arrays(arguments[0])
            let joined = try interpreter.concatenate(arrays, axis: arguments.axis(1, interpreter), dtype: arguments.dtype(3, interpreter))
            let out = try arguments.output(2, interpreter)
            if let out, out.shape != joined.shape { throw Raised(.valueError, "Output array is the wrong shape") }
            return try interpreter.deliver(.array(joined), into: out, "concatenate")
        }
        module.alias("concat", "concatenate")
        module.add("stack", "arrays, axis=0, out=None, *, dtype=None, casting='same_kind'") { arguments, interpreter in
            let result = try interpreter.stack(interpreter.arrays(arguments[0]), axis: interpreter.integer(arguments[1]))
            return try interpreter.deliver(.array(arguments.dtype(3, interpreter).map { try result.asType($0) } ?? result), into: arguments.output(2, interpreter), "stack")
        }
        for name in ["vstack", "row_stack"] {
            module.add(name, "tup, *, dtype=None, casting='same_kind'") { arguments, interpreter in
                if name == "row_stack" { interpreter.note("DeprecationWarning", "`row_stack` alias is deprecated. Use `np.vstack` directly.") }
                let arrays = try interpreter.arrays(arguments[0]).map { try atLeast2($0) }
                return .array(try interpreter.concatenate(arrays, axis: 0, dtype: arguments.dtype(1, interpreter)))
            }
        }
        module.add("hstack", "tup, *, dtype=None, casting='same_kind'") { arguments, interpreter in
            let arrays = try interpreter.arrays(arguments[0]).map { $0.rank == 0 ? try $0.withRank(atLeast: 1) : $0 }
            return .array(try interpreter.concatenate(arrays, axis: arrays.first?.rank == 1 ? 0 : 1, dtype: arguments.dtype(1, interpreter)))
        }
        module.add("dstack", "tup") { arguments, interpreter in .array(try NDArray.dstack(interpreter.arrays(arguments[0]))) }
        module.add("column_stack", "tup") { arguments, interpreter in .array(try NDArray.columnStack(interpreter.arrays(arguments[0]))) }
        module.add("append", "arr, values, axis=None") { arguments, interpreter in
            let array = try arguments.array(0, interpreter), values = try arguments.array(1, interpreter)
            return .array(try interpreter.concatenate([array, values], axis: arguments.axis(2, interpreter)))
        }
        module.add("insert", "arr, obj, values, axis=None") { arguments, interpreter in
            var array = try arguments.array(0, interpreter)
            var axis = try arguments.axis(3, interpreter)
            if axis == nil { (array, axis) = (try array.raveled(), 0) }
            let k = try array.normalized(axis: axis ?? 0)
            guard case .int(let given) = arguments[1] else { throw Raised.notSupported("np.insert at several places") }
            let size = array.shape[k], place = given < 0 ? given + size : given
            guard place >= 0, place <= size else {
                throw Raised(.indexError, "index \(given) is out of bounds for axis \(k) with size \(size)")
            }
            var values = try arguments.array(2, interpreter).asType(array.dtype)
            var part = array.shape
            part[k] = 1
            if values.rank == array.rank - 1, array.rank > 1 { values = try values.expandingDims([k]) }
            if values.rank == array.rank { part[k] = values.shape[k] } else if array.rank == 1, values.rank == 1 { part[0] = values.count }
            values = try values.broadcast(to: part)
            return .array(try NDArray.concatenate([array.slicing(0, place, axis: k), values, array.slicing(place, nil, axis: k)], axis: k))
        }
        module.add("delete", "arr, obj, axis=None") { arguments, interpreter in
            var array = try arguments.array(0, interpreter)
            var axis = try arguments.axis(2, interpreter)
            if axis == nil { (array, axis) = (try array.raveled(), 0) }
            let k = try array.normalized(axis: axis ?? 0), size = array.shape[k]
            let all = try NDArray.arange(0, size)
            let gone: NDArray
            if let slice = arguments[1].object(as: SliceObject.self) {
                gone = try interpreter.asArray(interpreter.item(.array(all), .object(slice)))
            } else {
                gone = try arguments.array(1, interpreter)
            }
            var places = Set<Int>()
            if gone.dtype == .bool {
                for (index, flag) in gone.toInts().enumerated() where flag != 0 { places.insert(index) }
            } else {
                for place in gone.toInts() {
                    guard place >= -size, place < size else {
                        throw Raised(.indexError, "index \(place) is out of bounds for axis \(k) with size \(size)")
                    }
                    places.insert(place < 0 ? place + size : place)
                }
            }
            return .array(try array.taking((0..<size).filter { !places.contains($0) }, axis: k))
        }
    }

    private static func atLeast2(_ array: NDArray) throws -> NDArray {
        if array.rank >= 2 { return array }
        let result = try array.withRank(atLeast: 2)
        if array.rank == 1, let names = array.axes { result.axes = ["", names[0]] }
        return result
    }

    // MARK: Splitting and repeating

    private static func splitting(_ module: ModuleObject) {
        for (name, allowsUnequal) in [("split", false), ("array_split", true)] {
            module.add(name, "ary, indices_or_sections, axis=0") { arguments, interpreter in
                try split(arguments.array(0, interpreter), arguments[1], interpreter.integer(arguments[2]), allowsUnequal, interpreter)
            }
        }
        for (name, axis) in [("vsplit", 0), ("hsplit", 1), ("dsplit", 2)] {
            module.add(name, "ary, indices_or_sections") { arguments, interpreter in
                let array = try arguments.array(0, interpreter)
                let least = name == "hsplit" ? 1 : axis + (axis == 0 ? 2 : 1)
                guard array.rank >= least else { throw Raised(.valueError, "\(name) only works on arrays of \(least) or more dimensions") }
                return try split(array, arguments[1], array.rank == 1 ? 0 : axis, false, interpreter)
            }
        }
    }

    private static func split(_ array: NDArray, _ sections: Value, _ axis: Int, _ allowsUnequal: Bool, _ interpreter: Interpreter) throws -> Value {
        let parts: [NDArray]
        switch sections {
        case .list, .tuple, .array: parts = try array.split(at: interpreter.elements(of: sections).map(interpreter.integer), axis: axis)
        default: parts = try array.split(into: interpreter.integer(sections), axis: axis, allowsUnequal: allowsUnequal)
        }
        if let names = array.axes {
            let k = try array.normalized(axis: axis)
            for part in parts { part.axes = AxisRules.reduction(names, over: [k], keepDims: true) }
        }
        return .list(parts.map(Value.array))
    }

    private static func repeating(_ module: ModuleObject) {
        module.add("repeat", "a, repeats, axis=None") { arguments, interpreter in
            .array(try interpreter.repeated(arguments.array(0, interpreter), arguments[1], axis: arguments.axis(2, interpreter)))
        }
        module.add("tile", "A, reps") { arguments, interpreter in
            .array(try arguments.array(0, interpreter).tiled(interpreter.integers(arguments[1])))
        }
    }
}

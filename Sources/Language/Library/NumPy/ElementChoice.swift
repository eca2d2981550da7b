import NDArrays

/// Functions that pick elements by place or by condition, and those that write them.
enum ElementChoice {
    static func fill(_ module: ModuleObject) {
        module.add("take", "a, indices, axis=None, out=None, mode='raise'") { try take($0, $1) }
        module.add("choose", "a, choices, out=None, mode='raise'") { try choose($0, $1) }
        module.add("compress", "condition, a, axis=None, out=None") { arguments, interpreter in
            try interpreter.deliver(compress(arguments[0], arguments[1], arguments.axis(2, interpreter), interpreter), into: arguments.output(3, interpreter), "compress")
        }
        module.add("extract", "condition, arr") { arguments, interpreter in
            let array = try arguments.array(1, interpreter).raveled()
            let places = try arguments.array(0, interpreter).raveled().nonzero()[0]
            return .array(try array.taking(places, axis: 0))
        }
        writing(module)
        alongAxes(module)
        conditions(module)
    }

    // MARK: Reading

    static func take(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        var array = try arguments.array(0, interpreter), indices = try arguments.array(1, interpreter)
        var axis = try arguments.axis(2, interpreter)
        guard indices.dtype.isInteger || indices.dtype == .bool || indices.count == 0 else {
            throw Raised(.typeError, "Cannot cast array data from dtype('\(indices.dtype.name)') to dtype('int64') according to the rule 'safe'")
        }
        indices = try indices.asType(.int64)
        if axis == nil { (array, axis) = (try array.raveled(), 0) }
        let k = try array.normalized(axis: axis ?? 0)
        indices = try bounded(indices, array.shape[k], arguments[4], interpreter)
        let result = try array.taking(indices, axis: k)
        return try interpreter.deliver(.result(result), into: arguments.output(3, interpreter), "take")
    }

    /// Places brought into 0..<size as `mode` says: 'wrap' goes round, 'clip' stops at the ends.
    private static func bounded(_ places: NDArray, _ size: Int, _ mode: Value, _ interpreter: Interpreter) throws -> NDArray {
        switch interpreter.text(mode) {
        case "raise": return places
        case "wrap", "clip":
            guard size > 0 || places.count == 0 else { throw Raised(.indexError, "cannot do a non-empty take from an empty axes.") }
            let isWrap = interpreter.text(mode) == "wrap"
            return try NDArray(integers: places.toInts().map {
                isWrap ? (($0 % size) + size) % size : min(max($0, 0), size - 1)
            }, shape: places.shape)
        default: throw Raised(.valueError, "clipmode must be one of 'clip', 'raise', or 'wrap' (got \(try interpreter.repr(mode)))")
        }
    }

    static func choose(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        let places = try arguments.array(0, interpreter)
        guard places.dtype.isInteger || places.dtype == .bool else {
            throw Raised(.typeError, "Cannot cast array data from dtype('\(places.dtype.name)') to dtype('int64') according to the rule 'safe'")
        }
        let choices = try interpreter.elements(of: arguments[1]).map { try interpreter.asArray($0) }
        guard let dtype = choices.map(\.dtype).reduce(nil, { $0.map { [next = $1] in DType.promoted($0, next) } ?? $1 }) else {
            throw Raised(.valueError, "need at least one array to choose from")
        }
        let shape = try Shape.broadcast([places.shape] + choices.map(\.shape))
        let result = try NDArray(zeros: shape, dtype: dtype)
        let bounded = try bounded(places.asType(.int64), choices.count, arguments[3], interpreter).broadcast(to: shape)
        for place in bounded.toInts() where place < 0 || place >= choices.count { throw Raised(.valueError, "invalid entry in choice array") }
        for (index, choice) in choices.enumerated() {
            let mask = try interpreter.apply(.equal, bounded, index)
            try interpreter.overwrite(result, with: choice.asType(dtype).broadcast(to: shape), where: mask)
        }
        return try interpreter.deliver(.result(result), into: arguments.output(2, interpreter), "choose")
    }

    static func compress(_ condition: Value, _ value: Value, _ axis: Int?, _ interpreter: Interpreter) throws -> Value {
        let flags = try interpreter.asArray(condition)
        guard flags.rank == 1 else { throw Raised(.valueError, "condition must be a 1-d array") }
        let array = try interpreter.asArray(value)
        let source = axis == nil ? try array.raveled() : array
        return .array(try source.taking(flags.nonzero()[0], axis: axis ?? 0))
    }

    // MARK: Writing

    private static func target(_ value: Value, _ function: String) throws -> NDArray {
        guard case .array(let array) = value else {
            throw Raised(.typeError, "argument 1 must be numpy.ndarray, not \(value.typeName)")
        }
        try array.beginWriting()
        return array
    }

    static func put(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        let array = try target(arguments[0], "put")
        let indices = try arguments.array(1, interpreter)
        guard indices.dtype.isInteger || indices.dtype == .bool || indices.count == 0 else {
            throw Raised(.typeError, "Cannot cast array data from dtype('\(indices.dtype.name)') to dtype('int64') according to the rule 'safe'")
        }
        let values = try interpreter.asArray(arguments[2]).asType(array.dtype).toElements()
        let places = try bounded(indices.asType(.int64), array.count, arguments[3], interpreter).toInts()
        guard !values.isEmpty else { return .none }
        for (index, place) in places.enumerated() {
            let position = place < 0 ? place &+ array.count : place
            guard position >= 0, position < array.count else {
                throw Raised(.indexError, "index \(place) is out of bounds for axis 0 with size \(array.count)")
            }
            try array.setElement(at: array.indices(ofElement: position), values[index % values.count])
        }
        return .none
    }

    private static func writing(_ module: ModuleObject) {
        module.add("put", "a, ind, v, mode='raise'") { try put($0, $1) }
        module.add("copyto", "dst, src, casting='same_kind', where=True") { arguments, interpreter in
            let array = try target(arguments[0], "copyto")
            let source = try arguments.array(1, interpreter)
            let isWeak = interpreter.quickOperand(arguments[1])?.isNumber ?? false
            guard isWeak || source.dtype.canCastSameKind(to: array.dtype) || interpreter.text(arguments[2]) == "unsafe" else {
                throw Raised(.typeError, "Cannot cast array data from dtype('\(source.dtype.name)') to dtype('\(array.dtype.name)') according to the rule 'same_kind'")
            }
            guard let mask = try arguments.mask(3, interpreter) else {
                try array.assign(.array(source))
                return .none
            }
            try interpreter.overwrite(array, with: source.broadcast(to: array.shape), where: mask)
            return .none
        }
        module.add("putmask", "a, /, mask, values") { arguments, interpreter in
            let array = try target(arguments[0], "putmask"), mask = try arguments.array(1, interpreter)
            guard mask.count == array.count else { throw Raised(.valueError, "putmask: mask and data must be the same size") }
            let values = try arguments.array(2, interpreter).asType(array.dtype).toElements()
            // The values go with the places, not with the masked ones among them.
            if !values.isEmpty { try write(array, mask) { place, _ in values[place % values.count] } }
            return .none
        }
        module.add("place", "arr, mask, vals") { arguments, interpreter in
            let array = try target(arguments[0], "place"), mask = try arguments.array(1, interpreter)
            guard mask.count == array.count else { throw Raised(.valueError, "place: mask and data must be the same size") }
            let values = try arguments.array(2, interpreter).asType(array.dtype).toElements()
            guard try !values.isEmpty || mask.nonzero()[0].count == 0 else { throw Raised(.valueError, "Cannot insert from an empty array!") }
            try write(array, mask) { _, number in values[number % values.count] }
            return .none
        }
        module.add("fill_diagonal", "a, val, wrap=False") { arguments, interpreter in
            let array = try target(arguments[0], "fill_diagonal")
            guard array.rank >= 2 else { throw Raised(.valueError, "array must be at least 2-d") }
            guard array.rank == 2 || array.shape.allSatisfy({ $0 == array.shape[0] }) else {
                throw Raised(.valueError, "All dimensions of input must be of equal length")
            }
            let values = try interpreter.asArray(arguments[1]).asType(array.dtype).toElements()
            let isWrap = try arguments.flag(2, interpreter)
            let columns = array.shape[array.rank - 1]
            let step = array.rank == 2 ? columns + 1 : array.shape.contiguousStrides.reduce(0, +)
            let end = array.rank == 2 && !isWrap ? min(array.count, columns * columns) : array.count
            guard !values.isEmpty else { return .none }
            for (number, place) in stride(from: 0, to: end, by: step).enumerated() {
                try array.setElement(at: array.indices(ofElement: place), values[number % values.count])
            }
            return .none
        }
    }

    /// Writes the elements under the mask; `value` is told the place and how many came before.
    private static func write(_ array: NDArray, _ mask: NDArray, _ value: (_ place: Int, _ number: Int) -> Scalar) throws {
        var number = 0
        for (place, flag) in try mask.asType(.bool).toInts().enumerated() where flag != 0 {
            try array.setElement(at: array.indices(ofElement: place), value(place, number))
            number += 1
        }
    }

    // MARK: One index for each line

    /// For each element of `indices` the place it means in `array`: its own, but along `axis` the one it names.
    private static func items(_ array: NDArray, _ indices: NDArray, _ axis: Int) throws -> [IndexItem] {
        guard indices.dtype.isInteger else { throw Raised(.indexError, "`indices` must be an integer array") }
        guard array.rank == indices.rank else { throw Raised(.valueError, "`indices` and `arr` must have the same number of dimensions") }
        return try (0..<array.rank).map { k in
            if k == axis { return .array(indices) }
            var line = Shape(repeating: 1, count: array.rank)
            line[k] = array.shape[k]
            return .array(try NDArray.arange(0, array.shape[k]).reshaped(line))
        }
    }

    private static func alongAxes(_ module: ModuleObject) {
        func flattened(_ array: NDArray, _ axis: Int?) throws -> (NDArray, Int) {
            guard let axis else { return (try array.reshaped([array.count]), 0) }
            return (array, try array.normalized(axis: axis))
        }
        module.add("take_along_axis", "arr, indices, axis=-1") { arguments, interpreter in
            let (array, axis) = try flattened(arguments.array(0, interpreter), arguments.axis(2, interpreter))
            guard case .array(let result) = try array.indexed(items(array, arguments.array(1, interpreter), axis)) else { return .none }
            return .array(result)
        }
        module.add("put_along_axis", "arr, indices, values, axis") { arguments, interpreter in
            let (array, axis) = try flattened(target(arguments[0], "put_along_axis"), arguments.axis(3, interpreter))
            try array.assign(items(array, arguments.array(1, interpreter), axis), .array(arguments.array(2, interpreter)))
            return .none
        }
    }

    // MARK: Conditions

    private static func conditions(_ module: ModuleObject) {
        module.add("select", "condlist, choicelist, default=0") { arguments, interpreter in
            let conditions = try interpreter.elements(of: arguments[0]).map { try interpreter.asArray($0) }
            let choices = try interpreter.elements(of: arguments[1])
            guard conditions.count == choices.count else {
                throw Raised(.valueError, "list of cases must be same length as list of conditions")
            }
            guard !conditions.isEmpty else { throw Raised(.valueError, "select with an empty condition list is not possible") }
            for (index, condition) in conditions.enumerated() where condition.dtype != .bool {
                throw Raised(.typeError, "invalid entry \(index) in condlist: should be boolean ndarray")
            }
            // Choices among themselves decide on the type; a plain number bends to them.
            var operands = try choices.map { try UfuncObject.operand($0, 0, "select", interpreter) }
            operands.append(try UfuncObject.operand(arguments[2], 0, "select", interpreter))
            let dtype = Operand.promoted(all: operands)
            let shape = try Shape.broadcast(conditions.map(\.shape) + operands.map(\.shape))
            let result = try NDArray(zeros: shape, dtype: dtype)
            try result.assign(operands[operands.count - 1])
            for index in conditions.indices.reversed() {
                let values = try operands[index].asArray().asType(dtype).broadcast(to: shape)
                try interpreter.overwrite(result, with: values, where: conditions[index])
            }
            return .array(result)
        }
        module.add("piecewise", "x, condlist, funclist, *args, **kw") { arguments, interpreter in
            let x = try arguments.array(0, interpreter)
            let functions = try interpreter.elements(of: arguments[2])
            var conditions: [NDArray]
            let first = try interpreter.asArray(arguments[1])
            if first.rank == x.rank && first.shape == x.shape || first.rank == 0 { conditions = [first] } else {
                conditions = try interpreter.elements(of: arguments[1]).map { try interpreter.asArray($0) }
            }
            conditions = try conditions.map { try $0.asType(.bool).broadcast(to: x.shape) }
            if functions.count == conditions.count + 1 {
                let none = try conditions.reduce(NDArray(zeros: x.shape, dtype: .bool)) { try interpreter.apply(.logicalOr, $0, $1) }
                conditions.append(try interpreter.apply(.logicalNot, none))
            }
            guard functions.count == conditions.count else {
                throw Raised(.valueError, "with \(conditions.count) condition(s), either \(conditions.count) or \(conditions.count + 1) functions are expected")
            }
            let result = try NDArray(zeros: x.shape, dtype: x.dtype)
            for (condition, function) in zip(conditions, functions) {
                let places = IndexItem.mask(condition)
                guard case .array(let chosen) = try x.indexed([places]) else { continue }
                if case .object(let object) = function, !(object is BigIntObject) {
                    guard chosen.count > 0 else { continue }
                    let value = try interpreter.call(function, Arguments([.array(chosen)] + arguments.variadic, keywords: arguments.keywords))
                    try result.assign([places], .array(interpreter.asArray(value)))
                } else {
                    try result.assign([places], UfuncObject.operand(function, 0, "piecewise", interpreter))
                }
            }
            return .result(result)
        }
    }
}

extension Operand {
    /// The common type of several operands.
    static func promoted(all operands: [Operand]) -> DType {
        let arrays = operands.filter { if case .weak = $0 { false } else { true } }
        let weak = operands.filter { if case .weak = $0 { true } else { false } }
        guard let first = arrays.first ?? weak.first else { return .float64 }
        var dtype = (arrays.isEmpty ? weak : arrays).dropFirst().reduce(first.dtype) { DType.promoted($0, $1.dtype) }
        guard !arrays.isEmpty else { return dtype }
        for operand in weak { dtype = Operand.promoted(operand, .scalar(Scalar(0).cast(to: dtype))) }
        return dtype
    }
}

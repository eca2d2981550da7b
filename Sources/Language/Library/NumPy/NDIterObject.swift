import NDArrays

/// `np.nditer`: element by element over one array or several that are broadcast together, with their index.
final class NDIterObject: ValueIterator {
    private let operands: [NDArray]
    private let isWritable: [Bool]
    /// A single array is given as itself, several as a tuple.
    private let isSingle: Bool
    private let shape: Shape
    /// The axes from the slowest to the fastest one.
    private let order: [Int]
    private let tracksIndex: Bool
    /// The order whose count `index` is: "c_index" or "f_index".
    private let countedOrder: String?
    private var place = 0
    private var hasStarted = false

    private init(
        _ operands: [NDArray], writable: [Bool], isSingle: Bool, shape: Shape, order: [Int], tracksIndex: Bool, countedOrder: String?
    ) {
        (self.operands, isWritable, self.isSingle, self.shape) = (operands, writable, isSingle, shape)
        (self.order, self.tracksIndex, self.countedOrder) = (order, tracksIndex, countedOrder)
        super.init(NDIterObject.type)
    }
    static let type: TypeObject = TypeObject("numpy.nditer")

    static func make(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        try arguments.refuse(3, "op_dtypes", of: "np.nditer")
        let flags = try texts(arguments.optional(1), interpreter)
        for flag in flags where !["multi_index", "refs_ok", "zerosize_ok", "c_index", "f_index"].contains(flag) {
            throw Raised.notSupported("np.nditer(flags=['\(flag)'])")
        }
        guard !(flags.contains("c_index") && flags.contains("f_index")) else {
            throw Raised(.valueError, "Iterator flags C_INDEX and F_INDEX cannot both be specified")
        }
        var given = [arguments[0]]
        var isSingle = true
        if case .list(let list) = arguments[0] { (given, isSingle) = (list.elements, false) }
        if case .tuple(let tuple) = arguments[0] { (given, isSingle) = (tuple.elements, false) }
        if !isSingle, !given.contains(where: { if case .array = $0 { true } else { false } }) { (given, isSingle) = ([arguments[0]], true) }
        let shared = try operandFlags(arguments.optional(2), count: given.count, interpreter)
        let known = try given.map { value -> NDArray? in
            if case .none = value { return nil }
            return try interpreter.asArray(value)
        }
        let shape = try Shape.broadcast(known.compactMap { $0?.shape })
        guard shape.elementCount > 0 || flags.contains("zerosize_ok") else { throw Raised(.valueError, "Iteration of zero-sized operands is not enabled") }
        // An operand left to the iterator has the type of the others.
        let dtype = known.compactMap { $0?.dtype }.reduce(nil) { (all: DType?, next: DType) in all.map { DType.promoted($0, next) } ?? next } ?? .float64
        var writable: [Bool] = []
        let operands = try zip(known, shared).map { array, flags -> NDArray in
            writable.append(flags.contains("readwrite") || flags.contains("writeonly") || array == nil)
            guard let array else { return try NDArray(zeros: shape, dtype: dtype) }
            if writable[writable.count - 1], array.shape != shape {
                throw Raised(.valueError, "non-broadcastable output operand with shape \(array.shape.compact) doesn't match the broadcast shape \(shape.compact)")
            }
            return try array.broadcast(to: shape)
        }
        return .object(NDIterObject(
            operands, writable: writable, isSingle: isSingle, shape: shape,
            order: try order(interpreter.text(arguments[4]) ?? "K", operands, shape, interpreter), tracksIndex: flags.contains("multi_index"),
            countedOrder: flags.first { $0.hasSuffix("_index") && $0 != "multi_index" }))
    }

    /// 'C' and 'F' say it themselves; 'K' walks in the order of memory.
    private static func order(_ name: String, _ operands: [NDArray], _ shape: Shape, _ interpreter: Interpreter) throws -> [Int] {
        let axes = Array(0..<shape.count)
        switch name {
        case "C": return axes
        case "F": return axes.reversed()
        default:
            guard operands.contains(where: { !$0.isContiguous && !$0.strides.contains(0) }) else { return axes }
            guard operands.count == 1, let array = operands.first, array.strides.allSatisfy({ $0 > 0 }) else {
                throw Raised.notSupported("np.nditer over several arrays of different layouts, or a reversed or broadcast one", instead: "order='C'")
            }
            return axes.sorted { (array.strides[$0], $1) > (array.strides[$1], $0) }
        }
    }

    private static func texts(_ value: Value?, _ interpreter: Interpreter) throws -> Set<String> {
        guard let value else { return [] }
        var result = Set<String>()
        try interpreter.forEach(value) { if let text = interpreter.text($0) { result.insert(text) } }
        return result
    }

    /// One list of flags for all operands, or one for each.
    private static func operandFlags(_ value: Value?, count: Int, _ interpreter: Interpreter) throws -> [Set<String>] {
        guard let value else { return Array(repeating: [], count: count) }
        let entries = try interpreter.elements(of: value)
        if entries.contains(where: \.isText) { return Array(repeating: try texts(value, interpreter), count: count) }
        guard entries.count == count else {
            throw Raised(.valueError, "op_flags must be a tuple or array of per-op flag-tuples")
        }
        return try entries.map { try texts($0, interpreter) }
    }

    // MARK: Walking

    /// The index of the element that stands `place` steps from the start.
    private var index: Shape {
        var index = shape, rest = place
        for axis in order.reversed() {
            index[axis] = rest % Swift.max(shape[axis], 1)
            rest /= Swift.max(shape[axis], 1)
        }
        return index
    }

    /// The current element as a view of rank 0, so that `x[...] = value` writes it.
    private func current(_ operand: Int) throws -> Value {
        let array = operands[operand]
        guard case .array(let view) = try array.indexed(index.map { IndexItem.integer($0) } + [.ellipsis]) else { return .none }
        return .array(isWritable[operand] ? view : view.view(shape: [], strides: [], isWritable: false))
    }

    private func currentValue() throws -> Value {
        isSingle ? try current(0) : .tuple(try operands.indices.map(current))
    }

    override func next(_ interpreter: Interpreter) throws -> Value? {
        if hasStarted { place += 1 }
        hasStarted = true
        return place < shape.elementCount ? try currentValue() : nil
    }

    private func requireElement() throws {
        guard place < shape.elementCount else { throw Raised(.valueError, "Iterator is past the end") }
    }

    override package var attributeNames: [String] { ["finished", "iternext", "multi_index", "index", "value", "operands", "reset"] }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "finished": return .bool(place >= shape.elementCount)
        case "multi_index":
            guard tracksIndex else { throw Raised(.valueError, "Iterator is not tracking a multi-index") }
            try requireElement()
            return .tuple(index.map(Value.int))
        case "index":
            guard let countedOrder else { throw Raised(.valueError, "Iterator does not have an index") }
            try requireElement()
            let steps = countedOrder == "c_index" ? shape.contiguousStrides : Shape(Shape(shape.reversed()).contiguousStrides.reversed())
            return .int(zip(index, steps).reduce(0) { $0 + $1.0 * $1.1 })
        case "iternext":
            return .object(NativeFunction("iternext", "") { _, _ in
                self.place += 1
                return .bool(self.place < self.shape.elementCount)
            })
        case "reset":
            return .object(NativeFunction("reset", "") { _, _ in
                (self.place, self.hasStarted) = (0, false)
                return .none
            })
        case "value": return try currentValue()
        case "operands": return .tuple(operands.map(Value.array))
        case "itersize": return .int(shape.elementCount)
        case "iterindex": return .int(place)
        case "nop": return .int(operands.count)
        case "ndim": return .int(shape.count)
        case "shape": return .tuple(shape.map(Value.int))
        case "close", "__exit__": return .object(NativeFunction(name, "*args") { _, _ in .none })
        case "__enter__": return .object(NativeFunction("__enter__", "") { _, _ in .object(self) })
        default: return nil
        }
    }

    private func operand(_ key: Value, _ interpreter: Interpreter) throws -> Int {
        guard case .int(let given) = key, given >= -operands.count, given < operands.count else {
            throw Raised(.indexError, "Iterator operand index \(try interpreter.repr(key)) is out of bounds")
        }
        try requireElement()
        return given < 0 ? given + operands.count : given
    }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value { try current(operand(key, interpreter)) }
    override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
        let operand = try operand(key, interpreter)
        guard isWritable[operand] else { throw Raised(.valueError, "Iterator operand \(operand) is not writeable") }
        try operands[operand].setElement(at: index, interpreter.element(value, operands[operand].dtype))
    }
}

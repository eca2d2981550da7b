import NDArrays

/// `a.flat`: the elements in C order.
final class FlatObject: Object {
    let array: NDArray
    init(_ array: NDArray) { self.array = array }
    static let type: TypeObject = TypeObject("numpy.flatiter")
    override package var type: TypeObject { FlatObject.type }

    override func length(_ interpreter: Interpreter) -> Int? { array.count }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? {
        var place = 0
        return ComputedIterator(FlatObject.type) { [array] _ in
            guard place < array.count else { return nil }
            defer { place += 1 }
            return .scalar(try array.element(at: array.indices(ofElement: place)))
        }
    }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        if case .int(let index) = key {
            let place = index < 0 ? index + array.count : index
            guard place >= 0, place < array.count else {
                throw Raised(.indexError, "index \(index) is out of bounds for size \(array.count)")
            }
            return .scalar(try array.element(at: array.indices(ofElement: place)))
        }
        return try interpreter.item(.array(array.flattened()), key)
    }
    override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
        guard array.isWritable else { throw ArrayError.readOnly }
        let places = try interpreter.asArray(interpreter.item(.array(NDArray.arange(0, array.count)), key)).toInts()
        let source = try interpreter.asArray(value, dtype: array.dtype).toElements()
        guard !source.isEmpty || places.isEmpty else { throw Raised(.valueError, "Error setting single item of array.") }
        // Values are used again from the front where there are too few.
        for (index, place) in places.enumerated() { try array.setElement(at: array.indices(ofElement: place), source[index % source.count]) }
    }
    override func repr(_ interpreter: Interpreter) -> String { "<numpy.flatiter object at \(address(of: self))>" }
}

extension NDArray {
    func toElements() -> [Scalar] {
        var result: [Scalar] = []
        result.reserveCapacity(count)
        forEach { result.append($0) }
        return result
    }
}

/// `np.nditer`, as gradient checks use it: one array, element by element, with its index.
final class NDIterObject: ValueIterator {
    private let array: NDArray
    private let isWritable: Bool
    private let tracksIndex: Bool
    private var place = 0
    private var hasStarted = false

    init(_ array: NDArray, isWritable: Bool, tracksIndex: Bool) {
        (self.array, self.isWritable, self.tracksIndex) = (array, isWritable, tracksIndex)
        super.init(NDIterObject.type)
    }
    static let type: TypeObject = TypeObject("numpy.nditer")

    /// The current element as a view of rank 0, so that `x[...] = value` writes it.
    private func current() throws -> Value {
        let index = try array.indices(ofElement: place)
        guard case .array(let view) = try array.indexed(index.map { IndexItem.integer($0) } + [.ellipsis]) else { return .none }
        return .array(isWritable ? view : try view.broadcast(to: []))
    }

    override func next(_ interpreter: Interpreter) throws -> Value? {
        if hasStarted { place += 1 }
        hasStarted = true
        return place < array.count ? try current() : nil
    }

    override package var attributeNames: [String] { ["finished", "iternext", "multi_index", "index", "value"] }
    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "finished": return .bool(place >= array.count)
        case "multi_index":
            guard tracksIndex else { throw Raised(.valueError, "Iterator is not tracking a multi-index") }
            guard place < array.count else { throw Raised(.valueError, "Iterator is past the end") }
            return .tuple(try array.indices(ofElement: place).map(Value.int))
        case "iternext":
            return .object(NativeFunction("iternext", "") { _, _ in
                self.place += 1
                return .bool(self.place < self.array.count)
            })
        case "reset":
            return .object(NativeFunction("reset", "") { _, _ in
                self.place = 0
                return .none
            })
        case "value": return try current()
        case "itersize": return .int(array.count)
        case "ndim": return .int(array.rank)
        case "shape": return .tuple(array.shape.map(Value.int))
        case "__enter__": return .object(NativeFunction("__enter__", "") { _, _ in .object(self) })
        case "__exit__": return .object(NativeFunction("__exit__", "*args") { _, _ in .none })
        default: return nil
        }
    }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        guard case .int(0) = key else { throw Raised(.indexError, "Iterator operand index \(try interpreter.repr(key)) is out of bounds") }
        guard place < array.count else { throw Raised(.valueError, "Iterator is past the end") }
        return try current()
    }
    override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
        guard isWritable else { throw Raised(.valueError, "Iterator operand 0 is not writeable") }
        guard place < array.count else { throw Raised(.valueError, "Iterator is past the end") }
        try array.setElement(at: array.indices(ofElement: place), interpreter.element(value, array.dtype))
    }
}

enum Walks {
    static func fill(_ module: ModuleObject) {
        module.add("nditer", "op, flags=None, op_flags=None, op_dtypes=None, order='K'") { arguments, interpreter in
            guard case .array(let array) = arguments[0] else {
                if case .list = arguments[0] { throw Raised.notSupported("np.nditer over several arrays", instead: "zip(a.flat, b.flat)") }
                return .object(NDIterObject(try arguments.array(0, interpreter), isWritable: false, tracksIndex: false))
            }
            try arguments.refuse(3, "op_dtypes", of: "np.nditer")
            let flags = try texts(arguments.optional(1), interpreter), operandFlags = try texts(arguments.optional(2), interpreter)
            for flag in flags where !["multi_index", "refs_ok", "zerosize_ok", "c_index"].contains(flag) {
                throw Raised.notSupported("np.nditer(flags=['\(flag)'])")
            }
            if array.count == 0, !flags.contains("zerosize_ok") {
                throw Raised(.valueError, "Iteration of zero-sized operands is not enabled")
            }
            // Without an index NumPy walks in the order of memory, which is another one where the array does not lie in C order.
            if !flags.contains("multi_index"), !array.isContiguous, array.rank > 1 {
                throw Raised.notSupported("np.nditer over an array that is a transposed or sliced view", instead: "np.nditer(a.copy()), or a.flat")
            }
            return .object(NDIterObject(
                array, isWritable: operandFlags.contains("readwrite") || operandFlags.contains("writeonly"), tracksIndex: flags.contains("multi_index")))
        }
        module.add("ndindex", "*shape") { arguments, interpreter in
            let parts = arguments.variadic
            let shape = try parts.count == 1 ? interpreter.shape(parts[0]) : interpreter.shape(of: parts)
            let count = shape.checkedElementCount ?? 0
            let steps = shape.contiguousStrides
            var place = 0
            return .object(ComputedIterator(Types.ndIndex) { _ in
                guard place < count else { return nil }
                defer { place += 1 }
                return .tuple(shape.indices.map { .int(place / steps[$0] % shape[$0]) })
            })
        }
        module.add("ndenumerate", "arr") { arguments, interpreter in
            let array = try arguments.array(0, interpreter)
            var place = 0
            return .object(ComputedIterator(Types.ndEnumerate) { _ in
                guard place < array.count else { return nil }
                defer { place += 1 }
                let index = try array.indices(ofElement: place)
                return .tuple([.tuple(index.map(Value.int)), .scalar(try array.element(at: index))])
            })
        }
    }

    private static func texts(_ value: Value?, _ interpreter: Interpreter) throws -> Set<String> {
        guard let value else { return [] }
        var result = Set<String>()
        // A list of texts, or a list with one such list per operand.
        try interpreter.forEach(value) { entry in
            if let text = interpreter.text(entry) { result.insert(text) } else { result.formUnion(try texts(entry, interpreter)) }
        }
        return result
    }
}

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
        try array.beginWriting()
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

enum Walks {
    static func fill(_ module: ModuleObject) {
        module.add("nditer", "op, flags=None, op_flags=None, op_dtypes=None, order='K', casting='safe'") { try NDIterObject.make($0, $1) }
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
}

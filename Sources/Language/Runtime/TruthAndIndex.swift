import NDArrays

/// A value taken as a condition, or as an index.
extension Interpreter {
    /// Python's truth.
    package func truth(_ value: Value) throws -> Bool {
        switch value {
        case .none: false
        case .bool(let x): x
        case .int(let x): x != 0
        case .float(let x): x != 0
        case .scalar(let scalar): scalar.asBool
        case .string(let text): !text.text.isEmpty
        case .list(let list): !list.elements.isEmpty
        case .tuple(let tuple): !tuple.elements.isEmpty
        case .dict(let dict): dict.count != 0
        case .array(let array): try truth(of: array)
        case .object(let object): try object.truth(self)
        }
    }

    /// An integer used as an index or a count.
    /// - Parameter what: the TypeError for what is no integer.
    func index(_ value: Value, what: @autoclosure () -> String) throws -> Int {
        switch value {
        case .int(let x): return x
        case .bool(let x): return x ? 1 : 0
        case .scalar(let scalar) where scalar.dtype.isInteger:
            guard scalar.dtype != .uint64 || scalar.asInt >= 0 else { throw Raised(.indexError, "cannot fit 'numpy.uint64' into an index-sized integer") }
            return scalar.asInt
        case .array(let array):
            guard array.rank == 0, array.dtype.isInteger else { throw Raised(.typeError, "only integer scalar arrays can be converted to a scalar index") }
            return try array.item().asInt
        case .object(let object):
            if object is BigIntObject { throw Raised(.indexError, "cannot fit 'int' into an index-sized integer") }
            if let instance = object as? InstanceObject, let method = instance.instanceType.lookUp("__index__") {
                let number = try call(method, [value])
                guard number.bigInt != nil else { throw Raised(.typeError, "__index__ returned non-int (type \(number.typeName))") }
                return try index(number, what: what())
            }
        default: break
        }
        throw Raised(.typeError, what())
    }
}

extension Value {
    /// An int, float or bool of Python.
    var isNumber: Bool {
        switch self {
        case .int, .float, .bool: true
        case .object(let object): object is BigIntObject
        default: false
        }
    }
}

import NDArrays

extension Value {
    /// What NumPy gives back: a scalar where the array has no axes.
    @inline(__always) static func result(_ array: NDArray) -> Value {
        array.rank == 0 ? .scalar(Scalar(load: array.base, dtype: array.dtype)) : .array(array)
    }
}

extension Interpreter {
    /// The operand that a value is for a ufunc; nil for what NumPy would make an array of objects or text from.
    func asOperand(_ value: Value) throws -> Operand? {
        if let operand = quickOperand(value) { return operand }
        switch value {
        case .list, .tuple: return .array(try asArray(value))
        case .object(let object):
            if object is BigIntObject || object is RangeObject || object is FlatObject || object is MatrixObject || object is ComplexArrayObject || object is ComplexNumber { return .array(try asArray(value)) }
            return nil
        default: return nil
        }
    }

    /// `np.asarray`: arrays themselves, numbers, and nested lists, tuples and ranges of them; text that says a number where a type is asked for.
    func asArray(_ value: Value, dtype: DType? = nil) throws -> NDArray {
        switch value {
        case .array(let array): return try cast(array, to: dtype)
        case .scalar(let scalar): return try NDArray(scalar.cast(to: dtype ?? scalar.dtype))
        case .float(let x) where dtype == nil: return try NDArray(Scalar(x))
        case .int(let x) where dtype == nil: return try NDArray(Scalar(x))
        case .object(let object as RangeObject) where dtype == nil || dtype == .int64:
            let count = object.count
            guard count <= 1 << 32 else { throw Raised(ExceptionObject(.memoryError, [])) }
            let array = try NDArray(uninitialized: [count], dtype: .int64)
            let target = array.base.assumingMemoryBound(to: Int.self)
            for index in 0..<count { target[index] = object.element(index) }
            return array
        case .object(let object as FlatObject): return try cast(object.array.flattened(), to: dtype)
        case .object(_ as MatrixObject): throw Raised.notSupported("this function of a np.matrix", instead: "np.asarray(m) is the array")
        case .object(_ as ComplexArrayObject), .object(_ as ComplexNumber):
            throw Raised.notSupported("this function of complex numbers", instead: "z.real, z.imag and np.abs(z) are real")
        case .object(let words as TextArrayObject):
            if let dtype { return try words.numbers(dtype, self) }
            throw Raised.notSupported("this function of an array of text", instead: "a.tolist() is a list")
        case .object(let instance as InstanceObject):
            guard let method = instance.instanceType.lookUp("__array__") else { return try nested(value, dtype) }
            guard case .array(let array) = try call(method, [value]) else { throw Raised(.valueError, "object __array__ method not producing an array") }
            return try cast(array, to: dtype)
        default: return try nested(value, dtype)
        }
    }

    private func cast(_ array: NDArray, to dtype: DType?) throws -> NDArray {
        guard let dtype, dtype != array.dtype else { return array }
        let result = try array.asType(dtype, flags: &pendingFlags)
        if !pendingFlags.isEmpty { pendingFunction = "cast" }
        return result
    }

    // MARK: Nested sequences

    private func nested(_ value: Value, _ dtype: DType?) throws -> NDArray {
        var discovery = Discovery(asked: dtype)
        try discover(value, depth: 0, &discovery)
        if let depth = discovery.raggedDepth {
            let known = Shape(discovery.sizes.prefix(min(depth, Shape.maximumRank)))
            throw Raised(.valueError, "setting an array element with a sequence. The requested array has an inhomogeneous shape"
                + " after \(depth) dimensions. The detected shape was \(known) + inhomogeneous part.")
        }
        guard discovery.sizes.count <= Shape.maximumRank else { throw ArrayError.tooManyAxes(discovery.sizes.count) }
        let array = try NDArray(uninitialized: Shape(discovery.sizes), dtype: dtype ?? discovery.dtype ?? .float64)
        var position = array.base
        try write(value, depth: 0, rank: discovery.sizes.count, array.dtype, &position)
        return array
    }

    /// What a first walk over nested sequences finds out.
    private struct Discovery {
        let asked: DType?
        var sizes: [Int] = []
        var leafDepth: Int?
        var raggedDepth: Int?
        var dtype: DType?

        mutating func sequence(_ count: Int, at depth: Int) {
            if let leafDepth, leafDepth <= depth { return ragged(depth) }
            if sizes.count == depth { sizes.append(count) } else if sizes[depth] != count { ragged(depth) }
        }
        mutating func leaf(_ type: DType, at depth: Int) {
            dtype = dtype.map { DType.promoted($0, type) } ?? type
            if sizes.count > depth { ragged(depth) } else { leafDepth = depth }
        }
        private mutating func ragged(_ depth: Int) { raggedDepth = min(raggedDepth ?? depth, depth) }
    }

    private func discover(_ value: Value, depth: Int, _ found: inout Discovery) throws {
        switch value {
        case .float: found.leaf(.float64, at: depth)
        case .int: found.leaf(.int64, at: depth)
        case .bool: found.leaf(.bool, at: depth)
        case .scalar(let scalar): found.leaf(scalar.dtype, at: depth)
        case .array(let array):
            for (axis, size) in array.shape.enumerated() { found.sequence(size, at: depth + axis) }
            found.leaf(array.dtype, at: depth + array.rank)
        case .list(let list): try discover(list.elements, depth, &found)
        case .tuple(let tuple): try discover(tuple.elements, depth, &found)
        case .object(let range as RangeObject):
            found.sequence(range.count, at: depth)
            if range.count > 0 { found.leaf(.int64, at: depth + 1) }
        case .string:
            guard let asked = found.asked else { throw Raised.notSupported("an array of text", instead: "keep text in a list") }
            found.leaf(asked, at: depth)
        case .object(let big as BigIntObject):
            throw Raised(.overflowError, "Python int too large to convert to C long", advice: "\(big.value) needs more than 64 bits")
        default:
            throw Raised.notSupported("an array of objects (here '\(value.typeName)')", instead: "keep them in a list")
        }
    }

    private func discover(_ elements: [Value], _ depth: Int, _ found: inout Discovery) throws {
        found.sequence(elements.count, at: depth)
        try checkInterruption()
        if depth >= 64 { throw Raised(.valueError, "setting an array element with a sequence. The requested array would exceed the maximum number of dimension of 64.") }
        for element in elements { try discover(element, depth: depth + 1, &found) }
    }

    private func write(_ value: Value, depth: Int, rank: Int, _ dtype: DType, _ position: inout UnsafeMutableRawPointer) throws {
        switch value {
        case .float(let x) where dtype == .float64:
            position.storeBytes(of: x, as: Double.self)
            position += 8
        case .float, .int, .bool, .scalar:
            try element(value, dtype).store(to: position)
            position += dtype.itemSize
        case .string:
            try scalar(value, dtype).store(to: position)
            position += dtype.itemSize
        case .list(let list): for element in list.elements { try write(element, depth: depth + 1, rank: rank, dtype, &position) }
        case .tuple(let tuple): for element in tuple.elements { try write(element, depth: depth + 1, rank: rank, dtype, &position) }
        case .array(let array):
            var target = position
            try array.forEach { element in
                try self.element(.scalar(element), dtype).store(to: target)
                target += dtype.itemSize
            }
            position = target
        case .object(let range as RangeObject):
            for index in 0..<range.count {
                try element(.int(range.element(index)), dtype).store(to: position)
                position += dtype.itemSize
            }
        default: throw Raised(.typeError, "float() argument must be a string or a real number, not '\(value.typeName)'")
        }
    }

    /// A number as an element of type `dtype`: a Python integer must fit, a float must be one that an integer can hold.
    func element(_ value: Value, _ dtype: DType) throws -> Scalar {
        switch value {
        case .int(let x):
            if dtype.isInteger, !dtype.integerRange.contains(x) { throw ArrayError.integerOutOfBounds(x, dtype) }
            return Scalar(x).cast(to: dtype)
        case .float(let x):
            if dtype.isInteger, !x.isFinite { throw ArrayError.cannotConvertToInteger(infinite: x.isInfinite) }
            return Scalar(x).cast(to: dtype)
        case .bool(let x): return Scalar(x).cast(to: dtype)
        case .scalar(let scalar): return scalar.cast(to: dtype)
        case .array(let array) where array.count == 1: return array.first.cast(to: dtype)
        case .array: throw Raised(.valueError, "setting an array element with a sequence.")
        case .list, .tuple: throw Raised(.valueError, "setting an array element with a sequence.")
        case .string(let text):
            guard dtype.isFloating, let x = Double(text.text) else {
                throw Raised(.valueError, "could not convert string to float: '\(text.text)'")
            }
            return Scalar(x).cast(to: dtype)
        default: throw Raised(.typeError, "float() argument must be a string or a real number, not '\(value.typeName)'")
        }
    }
}

extension NDArray {
    /// The element at the front; the caller knows that there is one.
    var first: Scalar { Scalar(load: base, dtype: dtype) }
}

import NDArrays

/// Indexing arrays: integers and slices make views, arrays of indices and of bools copies.
extension Interpreter {
    /// Row `index` of an array: a view, or the scalar of a vector.
    func row(_ index: Int, of array: NDArray) throws -> Value {
        if array.rank == 1 { return .scalar(try array.element(index)) }
        let row = try array.selecting(index, axis: 0)
        if let axes = array.axes { row.axes = Array(axes.dropFirst()) }
        return .array(row)
    }

    func item(of array: NDArray, _ key: Value) throws -> Value {
        switch key {
        case .int(let index) where array.rank > 0:
            return try row(index, of: array)
        case .tuple(let tuple):
            if let scalar = try scalarItem(of: array, tuple.elements) { return .scalar(scalar) }
            return try generalItem(of: array, tuple.elements.map { try indexItem($0) })
        default:
            return try generalItem(of: array, [indexItem(key)])
        }
    }

    /// `a[i, j]` where every index is an integer.
    private func scalarItem(of array: NDArray, _ keys: [Value]) throws -> Scalar? {
        guard keys.count == array.rank, keys.count > 0 else { return nil }
        var place = Shape()
        for key in keys {
            guard case .int(let index) = key else { return nil }
            place.append(index)
        }
        return try array.element(at: place)
    }

    func item(of array: NDArray, at place: ArrayPlace) throws -> Value {
        switch place {
        case .items(let items): return try generalItem(of: array, items)
        case .integers(let indices):
            if indices.count == array.rank { return .scalar(try array.element(at: indices)) }
            return try generalItem(of: array, indices.map(IndexItem.integer))
        }
    }

    func setItem(of array: NDArray, at place: ArrayPlace, _ value: Value) throws {
        switch place {
        case .items(let items): try array.assign(items, assigned(value))
        case .integers(let indices):
            try array.assign(indices.map(IndexItem.integer), indices.count == array.rank ? assignedElement(value, array.dtype) : assigned(value))
        }
    }

    private func generalItem(of array: NDArray, _ items: [IndexItem]) throws -> Value {
        switch try array.indexed(items) {
        case .element(let scalar): return .scalar(scalar)
        case .array(let result):
            if let axes = array.axes { result.axes = AxisRules.indexed(axes, by: items, rank: result.rank) }
            return .array(result)
        }
    }

    func setItem(of array: NDArray, _ key: Value, _ value: Value) throws {
        do { try assign(array, key, value) } catch ArrayError.assignment(_, into: []) {
            throw Raised(.valueError, "setting an array element with a sequence.")
        }
    }

    private func assign(_ array: NDArray, _ key: Value, _ value: Value) throws {
        if let place = integerPlace(key), place == array.rank { return try array.assign(indexItems(key), assignedElement(value, array.dtype)) }
        if case .tuple(let tuple) = key {
            try array.assign(tuple.elements.map { try indexItem($0) }, assigned(value))
        } else {
            try array.assign([indexItem(key)], assigned(value))
        }
    }

    /// How many integers an index consists of; nil where there is anything else in it.
    private func integerPlace(_ key: Value) -> Int? {
        func isInteger(_ value: Value) -> Bool {
            switch value {
            case .int: true
            case .scalar(let scalar): scalar.dtype.isInteger
            default: false
            }
        }
        if case .tuple(let tuple) = key { return tuple.elements.allSatisfy(isInteger) ? tuple.elements.count : nil }
        return isInteger(key) ? 1 : nil
    }

    /// What is written into one element: a number, not even a list of one.
    private func assignedElement(_ value: Value, _ dtype: DType) throws -> Operand {
        switch value {
        case .list, .tuple:
            if dtype == .bool { return .weak(Scalar(try truth(value))) }
            guard dtype.isFloating else {
                throw Raised(.typeError, "int() argument must be a string, a bytes-like object or a real number, not '\(value.typeName)'")
            }
            throw Raised(.valueError, "setting an array element with a sequence.")
        case .none where dtype.isFloating: return .weak(Scalar(Double.nan))
        case .none where dtype.isInteger:
            throw Raised(.typeError, "int() argument must be a string, a bytes-like object or a real number, not 'NoneType'")
        default: return try assigned(value)
        }
    }

    /// What is written into an array: numbers as they are, sequences as arrays.
    private func assigned(_ value: Value) throws -> Operand {
        if let operand = quickOperand(value) { return operand }
        switch value {
        case .list, .tuple: return .array(try asArray(value, dtype: nil))
        case .object(let object) where object is RangeObject: return .array(try asArray(value, dtype: nil))
        case .string(let text):
            throw Raised(.valueError, "could not convert string to float: \(try repr(.string(text)))")
        case .none: throw Raised(.typeError, "float() argument must be a string or a real number, not 'NoneType'")
        default: throw Raised(.typeError, "float() argument must be a string or a real number, not '\(value.typeName)'")
        }
    }

    /// One part of an index.
    func indexItem(_ key: Value) throws -> IndexItem {
        switch key {
        case .int(let index): return .integer(index)
        case .none: return .newAxis
        case .bool(let flag): return .mask(try NDArray(Scalar(flag)))
        case .scalar(let scalar):
            if scalar.dtype == .bool { return .mask(try NDArray(scalar)) }
            guard scalar.dtype.isInteger else { throw invalidIndex }
            return .integer(try index(key, what: ""))
        case .array(let array): return try fancy(array)
        case .list, .tuple: return try fancy(asArray(key, dtype: nil))
        case .object(let object):
            switch object {
            case let slice as SliceObject:
                let (start, stop, step) = try slice.bounds(self)
                return .slice(start: start, stop: stop, step: step)
            case is EllipsisObject: return .ellipsis
            case is RangeObject: return try fancy(asArray(key, dtype: nil))
            default: throw invalidIndex
            }
        default: throw invalidIndex
        }
    }

    private var invalidIndex: Raised {
        Raised(.indexError, "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices")
    }

    private func fancy(_ array: NDArray) throws -> IndexItem {
        if array.dtype == .bool { return .mask(array) }
        // An empty list is an array of floats, and yet a good index.
        if array.count == 0 { return .array(try array.asType(.int64)) }
        guard array.dtype.isInteger else { throw ArrayError.invalidIndexType }
        if array.rank == 0 { return .integer(try array.item().asInt) }
        return .array(array)
    }
}

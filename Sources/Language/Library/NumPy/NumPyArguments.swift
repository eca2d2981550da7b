import NDArrays

/// Reads the arguments of NumPy's functions.
extension Interpreter {
    /// A shape: an integer, or a sequence of them.
    func shape(_ value: Value) throws -> Shape {
        switch value {
        case .int(let size): return [size]
        case .tuple(let tuple): return try shape(of: tuple.elements)
        case .list(let list): return try shape(of: list.elements)
        case .array(let array) where array.rank == 1 && array.dtype.isInteger: return try shape(of: elements(of: value))
        case .object(let object as RangeObject): 
            // Its elements only once their number is known: a range may have more than memory holds.
            guard object.count <= Shape.maximumRank else { throw ArrayError.tooManyAxes(object.count) }
            return try shape(of: elements(of: .object(object)))
        case .string: throw Raised(.typeError, "'str' object cannot be interpreted as an integer")
        default:
            let text = try repr(value)
            return [try index(value, what: "expected a sequence of integers or a single integer, got '\(text)'")]
        }
    }

    func shape(of elements: [Value]) throws -> Shape {
        guard elements.count <= Shape.maximumRank else { throw ArrayError.tooManyAxes(elements.count) }
        var shape = Shape()
        for element in elements { shape.append(try integer(element)) }
        return shape
    }

    /// A count, an axis or the like.
    func integer(_ value: Value) throws -> Int {
        if case .int(let x) = value { return x }
        return try index(value, what: "'\(value.typeName)' object cannot be interpreted as an integer")
    }

    /// One axis or several; nil for None.
    func axes(_ value: Value?) throws -> [Int]? {
        guard let value else { return nil }
        switch value {
        case .none: return nil
        case .int(let axis): return [axis]
        case .tuple(let tuple): return try tuple.elements.map(integer)
        case .list: throw Raised(.typeError, "'list' object cannot be interpreted as an integer")
        default: return [try integer(value)]
        }
    }

    /// One axis; nil for None.
    func axis(_ value: Value?) throws -> Int? {
        guard let value else { return nil }
        if case .none = value { return nil }
        return try integer(value)
    }

    func double(_ value: Value) throws -> Double {
        switch value {
        case .float(let x): return x
        case .int(let x): return Double(x)
        case .bool(let x): return x ? 1 : 0
        case .scalar(let scalar): return scalar.asDouble
        case .array(let array) where array.count == 1: return array.first.asDouble
        case .object(let big as BigIntObject): return try bigAsDouble(big.value)
        case .array: throw Raised(.typeError, "only 0-dimensional arrays can be converted to Python scalars")
        default: throw Raised(.typeError, "must be real number, not \(value.typeName)")
        }
    }

    /// The arrays in a sequence: what `np.concatenate` and its like take.
    func arrays(_ value: Value) throws -> [NDArray] {
        switch value {
        case .list(let list): return try list.elements.map { try asArray($0) }
        case .tuple(let tuple): return try tuple.elements.map { try asArray($0) }
        case .array(let array) where array.rank > 0: return try elements(of: .array(array)).map { try asArray($0) }
        default: throw Raised(.typeError, "arrays to stack must be passed as a \"sequence\" type such as list or tuple.")
        }
    }

    func text(_ value: Value) -> String? {
        if case .string(let text) = value { return text.text }
        return nil
    }
}

extension BoundArguments {
    func array(_ index: Int, _ interpreter: Interpreter) throws -> NDArray { try interpreter.asArray(self[index]) }
    func axes(_ index: Int, _ interpreter: Interpreter) throws -> [Int]? { try interpreter.axes(slots[index]) }
    func axis(_ index: Int, _ interpreter: Interpreter) throws -> Int? { try interpreter.axis(slots[index]) }
    func dtype(_ index: Int, _ interpreter: Interpreter) throws -> DType? { try optional(index).map(interpreter.dtype) }
    func flag(_ index: Int, _ interpreter: Interpreter) throws -> Bool { try slots[index].map(interpreter.truth) ?? false }

    /// Stops where an argument was given that we do not follow.
    func refuse(_ index: Int, _ name: String, of function: String, instead: String? = nil) throws {
        if optional(index) != nil { throw Raised.notSupported("\(function)(\(name)=...)", instead: instead) }
    }
}

extension ModuleObject {
    /// Adds a function of NumPy's or of a notation's; its messages do not name the module.
    func add(
        _ name: String, _ signature: String, unary: ((Value, Interpreter) throws -> Value)? = nil,
        binary: ((Value, Value, Interpreter) throws -> Value)? = nil, _ body: @escaping NativeFunction.Body
    ) {
        let style: NumPyFunction.Style = ModuleObject.writtenInC.contains(name) ? .c : .python
        if let rule = MatrixFunctions.rule(of: name) {
            define(name, .object(NumPyFunction(
                name, signature, style: style, unary: unary.map { MatrixFunctions.unary(name, rule, $0) },
                binary: binary.map { MatrixFunctions.binary(name, rule, $0) }, MatrixFunctions.body(name, rule, body))))
            return
        }
        define(name, .object(NumPyFunction(name, signature, style: style, unary: unary, binary: binary, body)))
    }

    private static let writtenInC: Set<String> = ["array", "asarray", "asanyarray", "ascontiguousarray", "zeros", "empty"]

    /// A second name for what is there.
    func alias(_ name: String, _ original: String) {
        if let value = members[original] { define(name, value) }
    }
}

extension Interpreter {
    /// One integer or several.
    func integers(_ value: Value) throws -> [Int] {
        switch value {
        case .tuple, .list, .array: try elements(of: value).map(integer)
        default: [try integer(value)]
        }
    }
}

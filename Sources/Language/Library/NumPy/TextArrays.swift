import NDArrays

/// An array of text, dtype `<U..`: it can be looked at, indexed, compared and counted, not computed with.
final class TextArrayObject: Object {
    private(set) var elements: [String]
    let shape: Shape
    /// The code points that an element can hold.
    let width: Int

    init(_ elements: [String], shape: Shape, width: Int? = nil) {
        self.elements = elements
        self.shape = shape
        self.width = width ?? max(elements.map(\.unicodeScalars.count).max() ?? 1, 1)
    }
    override package var type: TypeObject { NumPyTypes.ndarray }
    override package var attributeNames: [String] { ["shape", "ndim", "size", "dtype", "tolist", "flatten", "copy"] }
    private var dtypeName: String { "<U\(width)" }

    /// The text array that a value is or would become; nil for what is no text.
    static func words(_ value: Value, _ interpreter: Interpreter) throws -> TextArrayObject? {
        if let array = value.object(as: TextArrayObject.self) { return array }
        var elements: [String] = [], sizes: [Int] = []
        func walk(_ value: Value, _ depth: Int) throws -> Bool {
            switch value {
            case .string(let text):
                guard sizes.count == depth else { return false }
                elements.append(text.text)
                return true
            case .list(let list): return try walk(list.elements, depth)
            case .tuple(let tuple): return try walk(tuple.elements, depth)
            case .int, .float, .bool:
                // NumPy would make text of it.
                return false
            default: return false
            }
        }
        func walk(_ parts: [Value], _ depth: Int) throws -> Bool {
            if sizes.count == depth, elements.isEmpty { sizes.append(parts.count) }
            guard depth < Shape.maximumRank, sizes.count > depth, sizes[depth] == parts.count else { return false }
            return try interpreter.guarded { try parts.allSatisfy { try walk($0, depth + 1) } }
        }
        // No deeper than an array can be: a list may contain itself.
        func hasText(_ value: Value, _ depth: Int) throws -> Bool {
            try interpreter.checkInterruption()
            switch value {
            case .string: return true
            case .list(let list) where depth < Shape.maximumRank: return try list.elements.contains { try hasText($0, depth + 1) }
            case .tuple(let tuple) where depth < Shape.maximumRank: return try tuple.elements.contains { try hasText($0, depth + 1) }
            default: return false
            }
        }
        switch value {
        case .list, .tuple:
            guard try hasText(value, 0) else { return nil }
            guard try walk(value, 0) else { throw Raised.notSupported("an array of text and other things", instead: "keep them in a list") }
            return TextArrayObject(elements, shape: Shape(sizes))
        default: return nil
        }
    }

    /// Whether a `dtype=` argument asks for text, as long as it needs to be.
    static func isType(_ dtype: Value) -> Bool {
        if case .string(let name) = dtype { return ["str", "str_", "U", "<U"].contains(name.text) }
        let type = dtype.object(as: TypeObject.self)
        return type === Types.str || type === NumPyTypes.text
    }

    /// `a.astype(str)`: what each number prints as, in elements that hold the longest number of the type.
    static func texts(of array: NDArray, _ interpreter: Interpreter) throws -> Value {
        let width = switch array.dtype {
        case .bool: 5
        case .uint8: 3
        case .int32: 11
        case .uint32: 10
        case .int64: 21
        case .uint64: 20
        case .float32, .float64: 32
        }
        var elements: [String] = []
        try array.forEach { elements.append(try interpreter.str(.scalar($0))) }
        return array.rank == 0 ? .string(StringObject(elements[0], isNumPy: true)) : .object(TextArrayObject(elements, shape: array.shape, width: width))
    }

    /// `np.where(condition, 'yes', 'no')`; nil where there is no text to choose.
    static func chosen(_ condition: NDArray, _ x: Value, _ y: Value, _ interpreter: Interpreter) throws -> Value? {
        func texts(_ value: Value) throws -> TextArrayObject? {
            if let text = interpreter.text(value) { return TextArrayObject([text], shape: []) }
            return try words(value, interpreter)
        }
        let left = try texts(x), right = try texts(y)
        guard left != nil || right != nil else { return nil }
        guard let left, let right else { throw Raised.notSupported("np.where of text and numbers", instead: "a list comprehension chooses among both") }
        let both = TextArrayObject(left.elements + right.elements, shape: [left.elements.count + right.elements.count])
        let places = try NDArray(integers: Array(both.elements.indices), shape: both.shape)
        return try both.taking(NDArray.where(
            condition, .array(places.slicing(0, left.elements.count, axis: 0).reshaped(left.shape)),
            .array(places.slicing(left.elements.count, both.elements.count, axis: 0).reshaped(right.shape))))
    }

    // MARK: Looking

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "shape": return .tuple(shape.map(Value.int))
        case "ndim": return .int(shape.count)
        case "size": return .int(elements.count)
        case "dtype": return .object(TextTypeObject(width))
        case "T" where shape.count < 2: return .object(self)
        case "tolist": return .object(NativeFunction(name, "") { [self] _, interpreter in try list(interpreter) })
        case "flatten", "ravel": return .object(NativeFunction(name, "") { [self] _, _ in .object(TextArrayObject(elements, shape: [elements.count], width: width)) })
        case "copy": return .object(NativeFunction(name, "") { [self] _, _ in .object(TextArrayObject(elements, shape: shape, width: width)) })
        case "astype":
            return .object(NativeFunction(name, "dtype") { [self] arguments, interpreter in
                if TextArrayObject.isType(arguments[0]) { return .object(self) }
                return .array(try numbers(interpreter.dtype(arguments[0]), interpreter))
            })
        case "sort", "sum", "mean", "max", "min", "reshape", "argmax", "fill", "dot", "argsort":
            throw Raised.notSupported("\(name) of an array of text", instead: "a.tolist() is a list")
        default: return nil
        }
    }
    /// The numbers that the elements say.
    func numbers(_ dtype: DType, _ interpreter: Interpreter) throws -> NDArray {
        try interpreter.asArray(.list(elements.map(Value.string)), dtype: dtype).reshaped(shape)
    }
    private func list(_ interpreter: Interpreter) throws -> Value {
        func level(_ axis: Int, _ start: Int) -> Value {
            if axis == shape.count { return .string(elements[start]) }
            let step = shape.contiguousStrides[axis]
            return .list((0..<shape[axis]).map { level(axis + 1, start + $0 * step) })
        }
        return level(0, 0)
    }
    override func length(_ interpreter: Interpreter) throws -> Int? {
        guard let count = shape.first else { throw Raised(.typeError, "len() of unsized object") }
        return count
    }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? {
        guard let count = shape.first else { throw Raised(.typeError, "iteration over a 0-d array") }
        var index = 0
        return ComputedIterator(Types.none) { [self] interpreter in
            guard index < count else { return nil }
            defer { index += 1 }
            return try item(.int(index), interpreter)
        }
    }
    override func contains(_ element: Value, _ interpreter: Interpreter) -> Bool? { interpreter.text(element).map(elements.contains) ?? false }
    override func hash(_ interpreter: Interpreter) throws -> Int? { nil }

    // MARK: Indexing

    /// What stands at an index: places of an array of numbers are chosen in the same way.
    private func places(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        try interpreter.item(.array(NDArray(integers: Array(elements.indices), shape: shape)), key)
    }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value { try taking(interpreter.asArray(places(key, interpreter))) }

    /// The elements at places counted in C order.
    func taking(_ places: NDArray) throws -> Value {
        if places.rank == 0 { return .string(StringObject(elements[try places.item().asInt], isNumPy: true)) }
        return .object(TextArrayObject(places.toInts().map { elements[$0] }, shape: places.shape, width: width))
    }
    override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
        let places = try interpreter.asArray(places(key, interpreter)).toInts()
        let words: [String] = try interpreter.text(value).map { [$0] } ?? TextArrayObject.words(value, interpreter)?.elements ?? [interpreter.str(value)]
        guard words.count == 1 || words.count == places.count else {
            throw ArrayError.assignment(from: [words.count], into: [places.count])
        }
        // What is longer than an element is cut, as NumPy does.
        for (index, place) in places.enumerated() {
            elements[place] = String(String.UnicodeScalarView(words[words.count == 1 ? 0 : index].unicodeScalars.prefix(width)))
        }
    }

    /// `a == b`, element by element.
    func compared(_ isEqual: Bool, _ other: Value, _ interpreter: Interpreter) throws -> Value {
        if let text = interpreter.text(other) {
            return .array(try NDArray(integers: elements.map { ($0 == text) == isEqual ? 1 : 0 }, shape: shape).asType(.bool))
        }
        guard let words = try TextArrayObject.words(other, interpreter) else {
            return .array(try NDArray(filled: Scalar(!isEqual), shape: shape, dtype: .bool))
        }
        guard words.shape == shape else { throw Raised.notSupported("comparison of text arrays of different shapes") }
        return .array(try NDArray(integers: zip(elements, words.elements).map { ($0 == $1) == isEqual ? 1 : 0 }, shape: shape).asType(.bool))
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        try interpreter.truth(compared(true, other, interpreter))
    }
    override func truth(_ interpreter: Interpreter) throws -> Bool {
        if elements.count == 1 { return !elements[0].isEmpty }
        throw ArrayError.argument(elements.isEmpty ? .emptyTruth : .ambiguousTruth)
    }

    /// The different elements in order, and where each stands and how often.
    func unique() -> (values: TextArrayObject, indices: [Int], inverse: [Int], counts: [Int]) {
        let order = elements.indices.sorted { a, b in
            elements[a] == elements[b] ? a < b : elements[a].unicodeScalars.lexicographicallyPrecedes(elements[b].unicodeScalars)
        }
        var starts: [Int] = [], counts: [Int] = [], inverse = [Int](repeating: 0, count: elements.count)
        for place in order {
            if let last = starts.last, elements[last] == elements[place] { counts[counts.count - 1] += 1 } else {
                starts.append(place)
                counts.append(1)
            }
            inverse[place] = starts.count - 1
        }
        return (TextArrayObject(starts.map { elements[$0] }, shape: [starts.count], width: width), starts, inverse, counts)
    }

    override func repr(_ interpreter: Interpreter) throws -> String {
        NDArray.wordsText(try interpreter.words(of: elements), shape, interpreter.printOptions, isRepresentation: true, dtype: dtypeName)
    }
    override func str(_ interpreter: Interpreter) throws -> String {
        NDArray.wordsText(try interpreter.words(of: elements), shape, interpreter.printOptions, isRepresentation: false, dtype: dtypeName)
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = elements
        return { [self] in elements = saved }
    }
}

/// `dtype('<U3')`.
private final class TextTypeObject: Object {
    private let width: Int
    init(_ width: Int) { self.width = width }
    static let type: TypeObject = TypeObject("numpy.dtypes.StrDType")
    override package var type: TypeObject { TextTypeObject.type }
    override func attribute(_ name: String, _ interpreter: Interpreter) -> Value? {
        switch name {
        case "name": .string("str\(32 * width)")
        case "kind", "char": .string("U")
        case "itemsize": .int(4 * width)
        case "str": .string("<U\(width)")
        default: nil
        }
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) -> Bool? { other.object(as: TextTypeObject.self)?.width == width }
    override func repr(_ interpreter: Interpreter) -> String { "dtype('<U\(width)')" }
    override func str(_ interpreter: Interpreter) -> String { "<U\(width)" }
}

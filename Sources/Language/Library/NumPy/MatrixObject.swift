import NDArrays
import Syntax

/// `np.matrix`: an array of two axes for which `*` is the matrix product and sums keep both axes.
final class MatrixObject: Object {
    let array: NDArray

    /// - Throws: where the array has more than two axes.
    init(_ array: NDArray) throws {
        guard array.rank <= 2 else { throw Raised(.valueError, "shape too large to be a matrix.") }
        self.array = try array.withRank(atLeast: 2)
    }
    static let type: TypeObject = TypeObject("numpy.matrix", [NumPyTypes.ndarray], construct: NativeFunction("matrix", "data, dtype=None, copy=True") { arguments, interpreter in
        let array = try interpreter.newArray(unwrapped(arguments[0]), dtype: arguments.dtype(1, interpreter), copies: arguments.flag(2, interpreter))
        return .object(try MatrixObject(array))
    })
    override package var type: TypeObject { MatrixObject.type }
    override package var attributeNames: [String] { ["A", "A1", "I", "T", "H", "shape", "sum", "mean", "max", "min"] }

    static func fill(_ module: ModuleObject) {
        module.define("matrix", .object(type))
        module.add("asmatrix", "data, dtype=None") { arguments, interpreter in
            if arguments[0].object(as: MatrixObject.self) != nil, arguments.optional(1) == nil { return arguments[0] }
            return .object(try MatrixObject(interpreter.asArray(unwrapped(arguments[0]), dtype: arguments.dtype(1, interpreter))))
        }
    }

    /// The array of a matrix; any other value as it is.
    static func unwrapped(_ value: Value) -> Value { value.object(as: MatrixObject.self).map { .array($0.array) } ?? value }

    /// An array of numbers as a matrix, a single number as it is.
    static func wrapped(_ value: Value) throws -> Value {
        guard case .array(let array) = value else { return value }
        return .object(try MatrixObject(array))
    }

    // MARK: Attributes

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "A": return .array(array)
        case "A1": return .array(try array.raveled())
        case "T", "H": return .object(try MatrixObject(array.transposed))
        case "I":
            let function = array.shape[0] == array.shape[1] ? "inv" : "pinv"
            let algebra = try interpreter.attribute("linalg", of: .object(interpreter.importModule("numpy")))
            return try MatrixObject.wrapped(interpreter.callMethod(function, of: algebra, [.array(array)]))
        case "getA": return constant(name, .array(array))
        case "getI", "getT", "getA1":
            return constant(name, try attribute(String(name.dropFirst(3)), interpreter) ?? .none)
        case "shape", "dtype", "ndim", "size", "itemsize", "nbytes", "strides", "flags": return try NumPyTypes.attribute(name, of: array, interpreter)
        case "sum", "mean", "max", "min", "prod", "std", "var", "any", "all", "argmax", "argmin", "ptp": return reduction(name)
        case "copy", "astype", "round", "clip", "transpose", "reshape", "dot", "flatten", "ravel", "conj", "repeat", "swapaxes":
            return .object(NativeFunction(name, "*args, **kwargs") { [array] arguments, interpreter in
                let others = arguments.variadic.map(MatrixObject.unwrapped)
                var result = try interpreter.call(interpreter.attribute(name, of: .array(array)), Arguments(others, keywords: arguments.keywords))
                if case .array(let flat) = result, flat.rank < 2, name != "dot" { result = .array(try flat.reshaped([1, flat.count])) }
                return try MatrixObject.wrapped(result)
            })
        case "item", "tolist", "fill", "nonzero", "sort", "argsort": return try interpreter.attribute(name, of: .array(array))
        default: return nil
        }
    }

    private func constant(_ name: String, _ value: Value) -> Value { .object(NativeFunction(name, "") { _, _ in value }) }

    /// A reduction over one axis keeps the other as a row or a column.
    private func reduction(_ name: String) -> Value {
        .object(NativeFunction(name, "axis=None, *args, **kwargs") { [array] arguments, interpreter in
            guard arguments.variadic.isEmpty, arguments.keywords.isEmpty else { throw Raised.notSupported("matrix.\(name) with more than an axis", instead: "m.A is the array") }
            let function = try interpreter.attribute(name, of: .object(interpreter.importModule("numpy")))
            guard arguments.optional(0) != nil else { return try interpreter.call(function, [.array(array)]) }
            return try MatrixObject.wrapped(interpreter.call(
                function, Arguments([.array(array)], keywords: [("axis", arguments[0]), ("keepdims", .bool(true))])))
        })
    }

    // MARK: Operators

    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
        let mine = Value.array(array), theirs = MatrixObject.unwrapped(other)
        switch theirs {
        case .array, .list, .tuple: break
        default: guard interpreter.quickOperand(theirs) != nil else { return nil }
        }
        let isNumber = interpreter.quickOperand(theirs)?.shape.isEmpty ?? false
        var operation = operation
        switch operation {
        case .multiply where !isNumber: operation = .matrixMultiply
        case .power:
            guard !reflected else { return nil }
            let algebra = try interpreter.attribute("linalg", of: .object(interpreter.importModule("numpy")))
            return try MatrixObject.wrapped(interpreter.callMethod("matrix_power", of: algebra, [mine, theirs]))
        default: break
        }
        if operation == .matrixMultiply {
            // A vector beside a matrix is a row.
            let row = try MatrixObject(interpreter.asArray(theirs)).array
            return try MatrixObject.wrapped(reflected ? interpreter.dot(.array(row), mine) : interpreter.dot(mine, .array(row)))
        }
        return try MatrixObject.wrapped(reflected ? interpreter.binary(operation, theirs, mine) : interpreter.binary(operation, mine, theirs))
    }

    override func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? {
        try MatrixObject.wrapped(interpreter.unary(operation, .array(array)))
    }
    override func absolute(_ interpreter: Interpreter) throws -> Value? { .object(try MatrixObject(interpreter.apply(.absolute, array))) }

    // MARK: Elements

    override func length(_ interpreter: Interpreter) -> Int? { array.shape[0] }
    override func truth(_ interpreter: Interpreter) throws -> Bool { try interpreter.truth(.array(array)) }
    override func hash(_ interpreter: Interpreter) throws -> Int? { nil }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? {
        var index = 0
        return ComputedIterator(Types.none) { [array] _ in
            guard index < array.shape[0] else { return nil }
            defer { index += 1 }
            return .object(try MatrixObject(array.slicing(index, index + 1, axis: 0)))
        }
    }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        let result = try interpreter.item(.array(array), MatrixObject.unwrapped(key))
        guard case .array(let part) = result, part.rank == 1 else { return try MatrixObject.wrapped(result) }
        // What one column gives stays a column.
        var isColumn = false
        if case .tuple(let tuple) = key, tuple.elements.count == 2 {
            if case .int = tuple.elements[1] { isColumn = true }
            if case .scalar = tuple.elements[1] { isColumn = true }
        }
        return .object(try MatrixObject(isColumn ? part.reshaped([part.count, 1]) : part))
    }
    override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
        try interpreter.setItem(.array(array), MatrixObject.unwrapped(key), MatrixObject.unwrapped(value))
    }

    override func repr(_ interpreter: Interpreter) throws -> String {
        let body = try interpreter.arrayText(array, interpreter.printOptions, interpreter.printFormatter, separator: ", ", prefix: 7, suffix: 1)
        let isPlain = array.dtype == .float64 || array.dtype == .int64 || array.dtype == .bool
        guard isPlain, array.count > 0, array.count <= interpreter.printOptions.threshold else {
            throw Raised.notSupported("the text of a matrix of \(array.dtype.name) with \(array.count) elements", instead: "print(m.A)")
        }
        return "matrix(" + body + ")"
    }
    override func str(_ interpreter: Interpreter) throws -> String { try interpreter.arrayText(array, isRepr: false) }
}

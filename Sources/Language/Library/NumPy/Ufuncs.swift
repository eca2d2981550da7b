#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import NDArrays

/// A function that works element by element: `np.exp`, `np.add`.
final class UfuncObject: NativeFunction, @unchecked Sendable {
    enum Operation: Sendable {
        case unary(UnaryOperation)
        case binary(BinaryOperation)
    }
    let operation: Operation
    /// Operands it takes.
    private let arity: Int

    static let type: TypeObject = TypeObject("numpy.ufunc")
    override package var type: TypeObject { UfuncObject.type }

    init(_ name: String, _ operation: UnaryOperation) {
        self.operation = .unary(operation)
        arity = 1
        let one = UfuncObject.fast(name, operation)
        super.init(name, "x, out=None, *, where=True, dtype=None, casting='same_kind', order='K', subok=True", unary: one) { arguments, interpreter in
            try UfuncObject.refuse(arguments, from: 2, name)
            let dtype = try arguments.dtype(3, interpreter)
            guard let out = try UfuncObject.output(arguments, 1, name) else {
                guard let dtype else { return try one(arguments[0], interpreter) }
                return try one(.array(interpreter.asArray(arguments[0], dtype: dtype)), interpreter)
            }
            let operand = try UfuncObject.operand(arguments[0], 0, name, interpreter)
            try NDArray.apply(operation, operand.asArray(), into: out, flags: &interpreter.pendingFlags)
            if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = name }
            return .array(out)
        }
    }

    init(_ name: String, _ operation: BinaryOperation) {
        self.operation = .binary(operation)
        arity = 2
        let two = UfuncObject.fast(name, operation)
        super.init(name, "x1, x2, out=None, *, where=True, dtype=None, casting='same_kind', order='K', subok=True", binary: two) { arguments, interpreter in
            try UfuncObject.refuse(arguments, from: 3, name)
            let dtype = try arguments.dtype(4, interpreter)
            guard let out = try UfuncObject.output(arguments, 2, name) else {
                guard let dtype else { return try two(arguments[0], arguments[1], interpreter) }
                return try two(.array(interpreter.asArray(arguments[0], dtype: dtype)), .array(interpreter.asArray(arguments[1], dtype: dtype)), interpreter)
            }
            let a = try UfuncObject.operand(arguments[0], 0, name, interpreter), b = try UfuncObject.operand(arguments[1], 1, name, interpreter)
            try NDArray.apply(operation, a, b, into: out, flags: &interpreter.pendingFlags)
            if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = UfuncObject.warningName(operation) }
            return .array(out)
        }
    }

    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws -> Value {
        let count = arguments.positional.count
        if count < arity || count > arity + 1 {
            let were = count == 1 ? "was" : "were"
            throw Raised(.typeError, "\(name)() takes from \(arity) to \(arity + 1) positional arguments but \(count) \(were) given")
        }
        return try super.call(arguments, interpreter)
    }

    override func repr(_ interpreter: Interpreter) -> String { "<ufunc '\(name)'>" }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch (name, operation) {
        case ("nin", _): .int(arity)
        case ("nout", _): .int(1)
        case ("at", .binary(let operation)): .object(UfuncMethods.at(operation))
        case ("outer", .binary(let operation)): .object(UfuncMethods.outer(self, operation))
        case ("reduce", .binary(let operation)): UfuncMethods.reduce(operation, self.name).map(Value.object)
        case ("accumulate", .binary(let operation)): UfuncMethods.accumulate(operation).map(Value.object)
        case ("at", _), ("reduceat", _): throw Raised.notSupported("np.\(self.name).\(name)")
        default: try super.attribute(name, interpreter)
        }
    }

    override package var attributeNames: [String] { arity == 2 ? ["at", "outer", "reduce", "accumulate"] : [] }

    // MARK: Arguments

    /// The name that NumPy's warnings use.
    static func warningName(_ operation: BinaryOperation) -> String { operation.name }

    private static func refuse(_ arguments: BoundArguments, from index: Int, _ name: String) throws {
        if case .bool(true)? = arguments.slots[index] {} else {
            throw Raised.notSupported("np.\(name)(where=...)", instead: "np.where(condition, x, y) chooses between two arrays")
        }
    }

    private static func output(_ arguments: BoundArguments, _ index: Int, _ name: String) throws -> NDArray? {
        guard var value = arguments.optional(index) else { return nil }
        if case .tuple(let tuple) = value, tuple.elements.count == 1 { value = tuple.elements[0] }
        if case .array(let array) = value { return array }
        if case .none = value { return nil }
        throw Raised(.typeError, "return arrays must be of ArrayType")
    }

    /// The operand, or NumPy's refusal of what is no number.
    static func operand(_ value: Value, _ index: Int, _ name: String, _ interpreter: Interpreter) throws -> Operand {
        if let operand = try interpreter.asOperand(value) { return operand }
        switch value {
        case .string:
            throw Raised(.typeError, "ufunc '\(name)' not supported for the input types, and the inputs could not be safely coerced"
                + " to any supported types according to the casting rule ''safe''")
        default:
            throw Raised(.typeError, "loop of ufunc does not support argument \(index) of type \(value.type.name)"
                + " which has no callable \(name) method")
        }
    }

    // MARK: Without binding

    private static func fast(_ name: String, _ operation: UnaryOperation) -> (Value, Interpreter) throws -> Value {
        let quick = quickFunction(operation)
        return { value, interpreter in
            let array: NDArray
            switch value {
            case .array(let operand): array = operand
            case .float(let x):
                if let y = quick?(x), y.isFinite { return .float64(y) }
                array = try NDArray(Scalar(x))
            case .scalar(let scalar):
                if scalar.dtype == .float64, let y = quick?(scalar.asDouble), y.isFinite { return .float64(y) }
                array = try NDArray(scalar)
            default: array = try operand(value, 0, name, interpreter).asArray()
            }
            let result = try NDArray.apply(operation, array, flags: &interpreter.pendingFlags)
            if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = operation.name }
            if result.rank == 0 { return .scalar(result.first) }
            result.axes = array.axes
            return .array(result)
        }
    }

    /// The same for one number; what overflows or is not defined goes the long way, which knows NumPy's warnings.
    private static func quickFunction(_ operation: UnaryOperation) -> ((Double) -> Double)? {
        switch operation {
        case .exp: { exp($0) }
        case .tanh: { tanh($0) }
        case .log: { log($0) }
        case .sqrt: { $0.squareRoot() }
        case .square: { $0 * $0 }
        case .absolute: { $0.magnitude }
        default: nil
        }
    }

    private static func fast(_ name: String, _ operation: BinaryOperation) -> (Value, Value, Interpreter) throws -> Value {
        { left, right, interpreter in
            let a = try operand(left, 0, name, interpreter), b = try operand(right, 1, name, interpreter)
            let result = try NDArray.apply(operation, a, b, flags: &interpreter.pendingFlags)
            if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = warningName(operation) }
            if result.rank == 0 { return .scalar(result.first) }
            result.axes = AxisRules.elementwise(a, b)
            return .array(result)
        }
    }
}

extension AxisRules {
    static func elementwise(_ a: Operand, _ b: Operand) -> Names {
        switch (a, b) {
        case (.array(let x), .array(let y)): elementwise(x, y)
        case (.array(let x), _), (_, .array(let x)): x.axes
        default: nil
        }
    }
}

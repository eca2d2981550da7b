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
            let mask = try interpreter.mask(arguments.slots[2]), out = try interpreter.output(arguments.optional(1))
            let isPlain = mask == nil && out == nil && arguments.optional(3) == nil
            if isPlain { return try one(arguments[0], interpreter) }
            let operand = try UfuncObject.operand(arguments[0], 0, name, interpreter)
            let source = try UfuncObject.converted(
                [operand], arguments, 3, name, isTruth: operation.givesTruth, isFloating: operation.givesFloats, interpreter)[0].asArray()
            if mask == nil, let out {
                try NDArray.apply(operation, source, into: out, flags: &interpreter.pendingFlags)
                if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = name }
                return .array(out)
            }
            // What is masked is computed of a number that no function finds fault with.
            let harmless = Scalar(operation == .arctanh ? 0 : 1).cast(to: source.dtype)
            let shown = try mask.map { try NDArray.where($0, .array(source), .scalar(harmless)) } ?? source
            let result = try NDArray.apply(operation, shown, flags: &interpreter.pendingFlags)
            if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = name }
            return try UfuncObject.masked(name, result, mask, out, interpreter)
        }
    }

    init(_ name: String, _ operation: BinaryOperation) {
        self.operation = .binary(operation)
        arity = 2
        let two = UfuncObject.fast(name, operation)
        super.init(name, "x1, x2, out=None, *, where=True, dtype=None, casting='same_kind', order='K', subok=True", binary: two) { arguments, interpreter in
            let mask = try interpreter.mask(arguments.slots[3]), out = try interpreter.output(arguments.optional(2))
            let isPlain = mask == nil && out == nil && arguments.optional(4) == nil
            if isPlain { return try two(arguments[0], arguments[1], interpreter) }
            var operands = try [
                UfuncObject.operand(arguments[0], 0, name, interpreter), UfuncObject.operand(arguments[1], 1, name, interpreter),
            ]
            operands = try UfuncObject.converted(
                operands, arguments, 4, name, isTruth: operation.givesTruth, isFloating: operation.givesFloats, interpreter)
            if mask == nil, let out {
                if interpreter.text(arguments[5]) == "unsafe" {
                    let result = try NDArray.apply(operation, operands[0], operands[1], flags: &interpreter.pendingFlags)
                    try out.assign(.array(result))
                } else {
                    try NDArray.apply(operation, operands[0], operands[1], into: out, flags: &interpreter.pendingFlags)
                }
                if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = UfuncObject.warningName(operation) }
                return .array(out)
            }
            let dtype = Operand.promoted(operands[0], operands[1])
            let harmless = Scalar(1).cast(to: dtype)
            if let mask {
                operands = try operands.map { .array(try NDArray.where(mask, .array($0.asArray().asType(dtype)), .scalar(harmless))) }
            }
            let result = try NDArray.apply(operation, operands[0], operands[1], flags: &interpreter.pendingFlags)
            if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = UfuncObject.warningName(operation) }
            return try UfuncObject.masked(operation.name, result, mask, out, interpreter)
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
        case ("reduce", .binary(let operation)): .object(UfuncMethods.reduce(operation, self.name))
        case ("accumulate", .binary(let operation)): .object(UfuncMethods.accumulate(operation))
        case ("reduceat", .binary(let operation)): .object(UfuncMethods.reduceAt(operation, self.name))
        case ("at", .unary(let operation)): .object(UfuncMethods.at(operation))
        case ("types", _), ("signature", _), ("ntypes", _): throw Raised.notSupported("np.\(self.name).\(name)")
        default: try super.attribute(name, interpreter)
        }
    }

    override package var attributeNames: [String] { arity == 2 ? ["at", "outer", "reduce", "accumulate"] : [] }

    // MARK: Arguments

    /// The name that NumPy's warnings use.
    static func warningName(_ operation: BinaryOperation) -> String { operation.name }

    /// The operands in the type of a `dtype=`, which computes in another type than theirs.
    private static func converted(
        _ operands: [Operand], _ arguments: BoundArguments, _ index: Int, _ name: String, isTruth: Bool, isFloating: Bool, _ interpreter: Interpreter
    ) throws -> [Operand] {
        guard let dtype = try arguments.dtype(index, interpreter) else { return operands }
        let isUnsafe = interpreter.text(arguments[index + 1]) == "unsafe"
        if isTruth && dtype == .bool { return operands }
        guard isTruth ? false : !isFloating || dtype.isFloating else {
            throw Raised(.typeError, "No loop matching the specified signature and casting was found for ufunc \(name)")
        }
        return try operands.enumerated().map { place, operand in
            guard isUnsafe || operand.dtype.canCastSameKind(to: dtype) else {
                let which = operands.count == 1 ? "input" : "input \(place)"
                throw Raised(.ufuncInputError, "Cannot cast ufunc '\(name)' \(which) from dtype('\(operand.dtype.name)') to dtype('\(dtype.name)') "
                    + "with casting rule 'same_kind'")
            }
            return .array(try operand.asArray().asType(dtype))
        }
    }

    /// The result where `mask` shows it; elsewhere what `out` holds.
    private static func masked(_ name: String, _ result: NDArray, _ mask: NDArray?, _ out: NDArray?, _ interpreter: Interpreter) throws -> Value {
        guard let mask else { return try interpreter.deliver(.result(result), into: out, name) }
        if out == nil {
            interpreter.note("UserWarning", "'where' used without 'out', expect unitialized memory in output. If this is intentional, use out=None.")
        }
        let target = try out ?? NDArray(zeros: result.shape, dtype: result.dtype)
        guard result.dtype.canCastSameKind(to: target.dtype) else {
            throw ArrayError.castOutput(operation: name, from: result.dtype, to: target.dtype)
        }
        try interpreter.overwrite(target, with: result, where: mask)
        return out == nil ? .result(target) : .array(target)
    }

    /// The operand, or NumPy's refusal of what is no number.
    static func operand(_ value: Value, _ index: Int, _ name: String, _ interpreter: Interpreter) throws -> Operand {
        if let operand = try interpreter.asOperand(value) { return operand }
        if let instance = value.object(as: InstanceObject.self), instance.instanceType.lookUp("__array__") != nil,
           let operand = try interpreter.asOperand(.array(interpreter.asArray(value))) { return operand }
        switch value {
        case .string, _ where ["isnan", "isinf", "isfinite"].contains(name):
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
            case .object(let matrix as MatrixObject):
                let result = try NDArray.apply(operation, matrix.array, flags: &interpreter.pendingFlags)
                if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = operation.name }
                return try MatrixObject.wrapped(.array(result))
            case .object(let complex as ComplexArrayObject) where operation == .absolute: return .result(try complex.absolute(interpreter))
            case .object(let number as ComplexNumber) where operation == .absolute: return .float64(hypot(number.real, number.imaginary))
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
        case .exp: { Elementary.exp($0) }
        case .tanh: { Elementary.tanh($0) }
        case .log: { Elementary.log($0) }
        case .sqrt: { $0.squareRoot() }
        case .square: { $0 * $0 }
        case .absolute: { $0.magnitude }
        default: nil
        }
    }

    private static func fast(_ name: String, _ operation: BinaryOperation) -> (Value, Value, Interpreter) throws -> Value {
        { left, right, interpreter in
            if left.object(as: MatrixObject.self) != nil || right.object(as: MatrixObject.self) != nil {
                let answer = try two(MatrixObject.unwrapped(left), MatrixObject.unwrapped(right), name, operation, interpreter)
                return try MatrixObject.wrapped(answer)
            }
            return try two(left, right, name, operation, interpreter)
        }
    }

    private static func two(_ left: Value, _ right: Value, _ name: String, _ operation: BinaryOperation, _ interpreter: Interpreter) throws -> Value {
        let a = try operand(left, 0, name, interpreter), b = try operand(right, 1, name, interpreter)
        let result = try NDArray.apply(operation, a, b, flags: &interpreter.pendingFlags)
        if !interpreter.pendingFlags.isEmpty { interpreter.pendingFunction = warningName(operation) }
        if result.rank == 0 { return .scalar(result.first) }
        result.axes = AxisRules.elementwise(a, b)
        return .array(result)
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

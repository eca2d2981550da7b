import NDArrays
import Syntax

extension BinaryOperator {
    /// NumPy's ufunc; `@` has none of the elementwise kind.
    var ufunc: BinaryOperation? {
        switch self {
        case .add: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .floorDivide: .floorDivide
        case .modulo: .remainder
        case .power: .power
        case .matrixMultiply: nil
        case .bitAnd: .bitwiseAnd
        case .bitOr: .bitwiseOr
        case .bitXor: .bitwiseXor
        case .shiftLeft: .leftShift
        case .shiftRight: .rightShift
        }
    }
}

extension ComparisonOperator {
    var ufunc: BinaryOperation? {
        switch self {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessEqual: .lessEqual
        case .greater: .greater
        case .greaterEqual: .greaterEqual
        case .is, .isNot, .in, .notIn: nil
        }
    }

    /// The comparison with its sides exchanged.
    fileprivate var mirrored: ComparisonOperator {
        switch self {
        case .less: .greater
        case .lessEqual: .greaterEqual
        case .greater: .less
        case .greaterEqual: .lessEqual
        default: self
        }
    }
}

extension Interpreter {
    /// The operand that a value is beside an array; nil for what NumPy would make an array of objects from.
    @inline(__always)
    func quickOperand(_ value: Value) -> Operand? {
        switch value {
        case .array(let array): .array(array)
        case .scalar(let scalar): .scalar(scalar)
        case .float(let x): .weak(Scalar(x))
        case .int(let x): .weak(Scalar(x))
        case .bool(let x): .weak(Scalar(x))
        default: nil
        }
    }

    /// NumPy gives results of rank 0 as scalars.
    @inline(__always)
    func scalarOrArray(_ array: NDArray) throws -> Value {
        array.rank == 0 ? .scalar(try array.item()) : .array(array)
    }

    /// Lists and tuples beside an array are arrays themselves.
    private func operand(_ value: Value) throws -> Operand? {
        if let operand = quickOperand(value) { return operand }
        switch value {
        case .list, .tuple: return .array(try asArray(value, dtype: nil))
        case .object(let object):
            if let big = object as? BigIntObject { throw Raised(.overflowError, "Python integer \(big.value) out of bounds for int64") }
            return object is RangeObject ? .array(try asArray(value, dtype: nil)) : nil
        default: return nil
        }
    }

    /// - Parameter spare: the array of an operand that nobody else can see.
    func arrayBinary(_ operation: BinaryOperator, _ a: Value, _ b: Value, reusing spare: NDArray? = nil) throws -> Value? {
        if case .object(let object) = b, let instance = object as? InstanceObject,
           let value = try instance.binary(operation, a, reflected: true, self) { return value }
        if let value = scalarBinary(operation, a, b) { return value }
        // A sequence times a NumPy integer is repeated; times another NumPy scalar it is a TypeError.
        if operation == .multiply {
            switch (a, b) {
            case (.list, .scalar), (.scalar, .list), (.tuple, .scalar), (.scalar, .tuple): return nil
            default: break
            }
        }
        guard let x = try operand(a), let y = try operand(b) else {
            try refuseForeignOperand(operation, a, b)
            return nil
        }
        guard let ufunc = operation.ufunc else { return try matrixProduct(x, y) }
        let result = try NDArray.apply(ufunc, x, y, reusing: spare, flags: &pendingFlags)
        if x.isNumber, y.isNumber {
            if integersOverflow(ufunc, x, y, result.dtype) { pendingFlags.insert(.overflow) }
            if !pendingFlags.isEmpty { pendingFunction = "scalar " + ufunc.name }
        } else if !pendingFlags.isEmpty {
            pendingFunction = ufunc.name
        }
        nameAxes(of: result, x, y)
        return try scalarOrArray(result)
    }

    /// NumPy's words where a number meets a text, None or another thing that is no number.
    private func refuseForeignOperand(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws {
        if a.isText || b.isText, let ufunc = operation.ufunc { return try refuseText(operation, ufunc, a, b) }
        func isForeign(_ value: Value) -> Bool {
            switch value {
            case .none, .dict: true
            case .object(let object): object is NativeFunction
            default: false
            }
        }
        guard isForeign(a) || isForeign(b) else { return }
        if operation == .matrixMultiply {
            if case .array = a { throw ArrayError.matmulScalar(operand: 1) }
            if case .array = b { throw ArrayError.matmulScalar(operand: 0) }
        }
        let sign = operation == .power ? "** or pow()" : operation.rawValue
        throw Raised(.typeError, "unsupported operand type(s) for \(sign): '\(elementName(a))' and '\(elementName(b))'")
    }

    /// Python's name of an array's elements, any other value's own.
    private func elementName(_ value: Value) -> String {
        guard let operand = quickOperand(value) else { return value.typeName }
        return operand.dtype.isFloating ? "float" : operand.dtype == .bool ? "bool" : "int"
    }

    private func refuseText(_ operation: BinaryOperator, _ ufunc: BinaryOperation, _ a: Value, _ b: Value) throws {
        func name(_ value: Value) -> String? {
            switch value {
            case .string(let text): return "dtype('<U\(max(text.length, 1))')"
            default: return quickOperand(value).map { "dtype('\($0.dtype.name)')" }
            }
        }
        guard let left = name(a), let right = name(b) else { return }
        switch operation {
        // A text's own operators come first, except where an array stands on the other side.
        case .add, .modulo: if a.isText, case .scalar = b { return }
        case .multiply:
            if case .scalar = b { return }
            if case .scalar = a { return }
            // Times integers NumPy repeats the text, in an array of text.
            guard quickOperand(a.isText ? b : a)?.dtype.isFloating ?? false else { return }
        case .subtract: break
        default: throw ArrayError.unsupportedInput(operation: ufunc.name)
        }
        if operation == .modulo { throw ArrayError.unsupportedInput(operation: ufunc.name) }
        throw Raised(.ufuncNoLoopError, "ufunc '\(ufunc.name)' did not contain a loop with signature matching types (\(left), \(right)) -> None")
    }

    /// NumPy's words where numbers are ordered beside what has no order with them.
    private func refuseOrder(_ operation: ComparisonOperator, _ ufunc: BinaryOperation, _ a: Value, _ b: Value) throws {
        // Python asks the right side where the left one does not know arrays.
        if quickOperand(a) == nil, let turned = operation.mirrored.ufunc { return try refuseOrder(operation.mirrored, turned, b, a) }
        func name(_ value: Value) -> String? { value.isText ? "<class 'numpy.dtypes.StrDType'>" : quickOperand(value).map { NumPyTypes.className($0.dtype) } }
        if a.isText || b.isText, let left = name(a), let right = name(b) {
            throw Raised(.ufuncNoLoopError, "ufunc '\(ufunc.name)' did not contain a loop with signature matching types (\(left), \(right)) -> None")
        }
        var isNone = false
        if case .none = a { isNone = true }
        if case .none = b { isNone = true }
        guard isNone else { return }
        throw Raised(.typeError, "'\(operation.rawValue)' not supported between instances of '\(elementName(a))' and '\(elementName(b))'")
    }

    /// NumPy warns where two of its integers leave their type; arrays of them wrap in silence.
    private func integersOverflow(_ operation: BinaryOperation, _ a: Operand, _ b: Operand, _ dtype: DType) -> Bool {
        guard dtype.isInteger, dtype != .bool, case .some(let x) = a.integer, case .some(let y) = b.integer else { return false }
        if dtype == .uint64 { return unsignedOverflow(operation, UInt(bitPattern: x), UInt(bitPattern: y)) }
        let answer: (partialValue: Int, overflow: Bool)
        switch operation {
        case .add: answer = x.addingReportingOverflow(y)
        case .subtract: answer = x.subtractingReportingOverflow(y)
        case .multiply: answer = x.multipliedReportingOverflow(by: y)
        default: return false
        }
        return answer.overflow || !dtype.integerRange.contains(answer.partialValue)
    }

    private func unsignedOverflow(_ operation: BinaryOperation, _ x: UInt, _ y: UInt) -> Bool {
        switch operation {
        case .add: x.addingReportingOverflow(y).overflow
        case .subtract: x.subtractingReportingOverflow(y).overflow
        case .multiply: x.multipliedReportingOverflow(by: y).overflow
        default: false
        }
    }

    func matrixProduct(_ a: Operand, _ b: Operand) throws -> Value {
        guard case .array(let x) = a else { throw ArrayError.matmulScalar(operand: 0) }
        guard case .array(let y) = b else { throw ArrayError.matmulScalar(operand: 1) }
        let result = try NDArray.matmul(x, y, flags: &pendingFlags)
        if !pendingFlags.isEmpty { pendingFunction = "matmul" }
        if x.axes != nil || y.axes != nil { result.axes = AxisRules.matmul(x, y) }
        return try scalarOrArray(result)
    }

    @inline(__always)
    private func nameAxes(of result: NDArray, _ a: Operand, _ b: Operand) {
        switch (a, b) {
        case (.array(let x), .array(let y)):
            if x.axes != nil || y.axes != nil { result.axes = AxisRules.elementwise(x, y) }
        case (.array(let x), _), (_, .array(let x)): result.axes = x.axes
        default: break
        }
    }

    /// float64 scalars among themselves and with Python floats, without an array.
    private func scalarBinary(_ operation: BinaryOperator, _ a: Value, _ b: Value) -> Value? {
        let x: Double, y: Double
        switch (a, b) {
        case (.scalar(let s), .scalar(let t)) where s.dtype == .float64 && t.dtype == .float64: (x, y) = (s.asDouble, t.asDouble)
        case (.scalar(let s), .float(let t)) where s.dtype == .float64: (x, y) = (s.asDouble, t)
        case (.float(let s), .scalar(let t)) where t.dtype == .float64: (x, y) = (s, t.asDouble)
        case (.scalar(let s), .int(let t)) where s.dtype == .float64 && t.magnitude < 1 << 53: (x, y) = (s.asDouble, Double(t))
        case (.int(let s), .scalar(let t)) where t.dtype == .float64 && s.magnitude < 1 << 53: (x, y) = (Double(s), t.asDouble)
        default: return nil
        }
        let value: Double
        switch operation {
        case .add: value = x + y
        case .subtract: value = x - y
        case .multiply: value = x * y
        case .divide: value = x / y
        default: return nil
        }
        // Trouble is for the arrays' own code, which knows what NumPy says of it.
        return value.isFinite ? .float64(value) : nil
    }

    func arrayInPlace(_ operation: BinaryOperator, _ array: NDArray, _ value: Value) throws -> Value {
        guard let operand = try operand(value) else {
            return try binary(operation, .array(array), value)
        }
        if array.rank == 0, array.axes == nil, operand.shape.isEmpty == false { throw unsupportedInPlace(operation, array, value) }
        guard let ufunc = operation.ufunc else {
            let product = try matrixProduct(.array(array), operand)
            guard case .array(let result) = product, result.shape == array.shape else {
                throw Raised(.valueError, "inplace matrix multiplication requires the first operand to have at least one and the second at least two dimensions.")
            }
            try array.assign(.array(result))
            return .array(array)
        }
        try NDArray.apply(ufunc, .array(array), operand, into: array, flags: &pendingFlags)
        if !pendingFlags.isEmpty { pendingFunction = ufunc.name }
        return .array(array)
    }

    private func unsupportedInPlace(_ operation: BinaryOperator, _ array: NDArray, _ value: Value) -> Raised {
        Raised(.valueError, "non-broadcastable output operand with shape () doesn't match the broadcast shape")
    }

    func arrayUnary(_ operation: UnaryOperator, _ value: Value) throws -> Value {
        guard let operand = quickOperand(value) else { throw Raised(.typeError, "bad operand type for unary \(operation.rawValue): '\(value.typeName)'") }
        if case .scalar(let scalar) = operand, scalar.dtype == .float64, operation == .minus { return .float64(-scalar.asDouble) }
        let ufunc: UnaryOperation = switch operation { case .plus: .positive; case .minus: .negative; case .invert: .invert }
        let result = try NDArray.apply(ufunc, operand.asArray(), flags: &pendingFlags)
        if case .array(let array) = value { result.axes = array.axes }
        if case .scalar(let scalar) = value, operation == .minus, scalar.dtype.isInteger, scalar.asInt != 0,
           scalar.dtype.isUnsigned || !scalar.dtype.integerRange.contains(0 &- scalar.asInt) || scalar.asInt == .min {
            pendingFlags.insert(.overflow)
            pendingFunction = "scalar negative"
        }
        return try scalarOrArray(result)
    }

    /// nil where NumPy falls back on Python's own comparison.
    func arrayCompare(_ operation: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value? {
        guard let ufunc = operation.ufunc else { return nil }
        switch (a, b) {
        // A list knows nothing of arrays: the array compares itself with it.
        case (.list, .array), (.tuple, .array): return try arrayCompare(operation.mirrored, b, a)
        default: break
        }
        if case .scalar(let x) = a, case .scalar(let y) = b, x.dtype == .float64, y.dtype == .float64,
           let answer = compareNumbers(operation, x.asDouble, y.asDouble) { return .scalar(Scalar(answer)) }
        guard let x = try operand(a), let y = try operand(b) else {
            // NumPy compares each element with what is no number: all are unequal.
            guard operation == .equal || operation == .notEqual else {
                try refuseOrder(operation, ufunc, a, b)
                return nil
            }
            for side in [a, b] {
                if case .array(let array) = side { return .result(try NDArray(filled: Scalar(operation == .notEqual), shape: array.shape, dtype: .bool)) }
            }
            // A text is compared as an array of one; what NumPy knows nothing of is compared by Python.
            return a.isText || b.isText ? .scalar(Scalar(operation == .notEqual)) : .bool(operation == .notEqual)
        }
        let result = try NDArray.apply(ufunc, x, y, flags: &pendingFlags)
        pendingFlags.subtract([.divideByZero, .overflow, .invalid])
        nameAxes(of: result, x, y)
        return try scalarOrArray(result)
    }

    func truth(of array: NDArray) throws -> Bool {
        if array.count == 1 { return try array.item().asBool }
        if array.count == 0 {
            throw Raised(.valueError, "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.")
        }
        throw Raised(.valueError, "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
    }

    /// Whether any element of a comparison's answer is true.
    func anyTrue(_ value: Value) throws -> Bool {
        guard case .array(let array) = value else { return try truth(value) }
        var found = false
        try array.forEach { if $0.asBool { found = true } }
        return found
    }
}

extension Operand {
    /// A single number, not an array.
    var isNumber: Bool { if case .array = self { false } else { true } }

    /// The value of a single integer.
    var integer: Int? {
        switch self {
        case .scalar(let scalar), .weak(let scalar): scalar.dtype.isInteger || scalar.dtype == .bool ? scalar.asInt : nil
        case .array: nil
        }
    }
}

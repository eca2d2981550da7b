/// The binary ufuncs, by NumPy's names.
package enum BinaryOperation: String, Sendable, CaseIterable {
    case add, subtract, multiply, divide
    case floorDivide = "floor_divide"
    case remainder, fmod, power, maximum, minimum, fmax, fmin, arctan2, hypot, copysign, logaddexp
    case equal
    case notEqual = "not_equal"
    case less
    case lessEqual = "less_equal"
    case greater
    case greaterEqual = "greater_equal"
    case logicalAnd = "logical_and"
    case logicalOr = "logical_or"
    case logicalXor = "logical_xor"
    case bitwiseAnd = "bitwise_and"
    case bitwiseOr = "bitwise_or"
    case bitwiseXor = "bitwise_xor"
    case leftShift = "left_shift"
    case rightShift = "right_shift"

    enum Kind { case arithmetic, comparison, logical, bitwise, floating }

    var kind: Kind {
        switch self {
        case .add, .subtract, .multiply, .floorDivide, .remainder, .fmod, .power, .maximum, .minimum, .fmax, .fmin: .arithmetic
        case .divide, .arctan2, .hypot, .copysign, .logaddexp: .floating
        case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: .comparison
        case .logicalAnd, .logicalOr, .logicalXor: .logical
        case .bitwiseAnd, .bitwiseOr, .bitwiseXor, .leftShift, .rightShift: .bitwise
        }
    }

    /// NumPy's name in warnings and errors.
    /// Whether the results are bools, whatever the operands.
    package var givesTruth: Bool { kind == .comparison || kind == .logical }
    /// Whether the results are floats, whatever the operands.
    package var givesFloats: Bool { kind == .floating }

    package var name: String { self == .divide ? "divide" : rawValue }

    /// The type in which operands of the common type `common` are computed.
    func computeType(_ common: DType) throws -> DType {
        switch kind {
        case .comparison, .logical: return common
        case .floating:
            if common.isFloating { return common }
            if self != .divide && common.itemSize == 1 { throw ArrayError.unsupportedResult(operation: name, dtype: "float16") }
            return .float64
        case .bitwise:
            if common.isFloating { throw ArrayError.unsupportedInput(operation: name) }
            if common == .bool, self == .leftShift || self == .rightShift {
                throw ArrayError.unsupportedResult(operation: name, dtype: "int8")
            }
            return common
        case .arithmetic:
            guard common == .bool else { return common }
            switch self {
            case .subtract: throw ArrayError.booleanSubtract
            case .power, .floorDivide, .remainder, .fmod: throw ArrayError.unsupportedResult(operation: name, dtype: "int8")
            default: return common
            }
        }
    }

    func resultType(_ compute: DType) -> DType { kind == .comparison || kind == .logical ? .bool : compute }
}

extension NDArray {
    /// `a op b` with broadcasting and NumPy's promotion, in a fresh array.
    /// - Parameter spare: one of the operands, when the result may take its place (`isSpare`).
    package static func apply(
        _ operation: BinaryOperation, _ a: Operand, _ b: Operand, reusing spare: NDArray? = nil, flags: inout FloatingFlags
    ) throws -> NDArray {
        if case .array(let x) = a, x.dtype == .float64, x.isContiguous {
            switch b {
            case .array(let y) where y.dtype == .float64 && y.isContiguous && x.shape == y.shape:
                if let result = try fast(operation, x, x.doubles, 1, y.doubles, 1, spare, &flags) { return result }
            case .array(let y) where y.dtype == .float64:
                if let result = try lines(operation, x, y, spare, &flags) { return result }
            case .weak(let y) where y.dtype != .bool, .scalar(let y) where y.dtype == .float64:
                var value = y.asDouble
                // Squares are products, as in NumPy.
                if operation == .power, value == 2, let result = try fast(.multiply, x, x.doubles, 1, x.doubles, 1, spare, &flags) { return result }
                if let result = try fast(operation, x, x.doubles, 1, &value, 0, spare, &flags) { return result }
            default: break
            }
        } else if case .array(let y) = b, y.dtype == .float64 {
            if case .array(let x) = a, x.dtype == .float64 {
                if let result = try lines(operation, x, y, spare, &flags) { return result }
            } else if y.isContiguous, case .weak(let x) = a, x.dtype != .bool {
                var value = x.asDouble
                if let result = try fast(operation, y, &value, 0, y.doubles, 1, spare, &flags) { return result }
            }
        }
        return try general(operation, a, b, into: nil, &flags)
    }

    /// Computes `a op b` into an existing array, as `a += b` and `out=` do.
    package static func apply(
        _ operation: BinaryOperation, _ a: Operand, _ b: Operand, into out: NDArray, flags: inout FloatingFlags
    ) throws {
        if out.dtype == .float64, out.isContiguous, out.isWritable, case .array(let x) = a, x === out {
            try out.beginWriting()
            switch b {
            case .array(let y) where y.dtype == .float64 && y.isContiguous && x.shape == y.shape && (y === x || y.storage !== x.storage):
                if try fast(operation, into: out, x.doubles, 1, y.doubles, 1, &flags) { return }
            case .weak(let y) where y.dtype != .bool, .scalar(let y) where y.dtype == .float64:
                var value = y.asDouble
                if try fast(operation, into: out, x.doubles, 1, &value, 0, &flags) { return }
            default: break
            }
        }
        _ = try general(operation, a, b, into: out, &flags)
    }

    // MARK: Float64 in one piece

    @inline(__always) private static func fast(
        _ operation: BinaryOperation, _ like: NDArray, _ a: UnsafeMutablePointer<Double>, _ sa: Int,
        _ b: UnsafeMutablePointer<Double>, _ sb: Int, _ spare: NDArray?, _ flags: inout FloatingFlags
    ) throws -> NDArray? {
        guard isFlat(operation), like.count <= StridedLoop.chunk else { return nil }
        let out = try result(like.shape, spare)
        return try fast(operation, into: out, a, sa, b, sb, &flags) ? out : nil
    }

    /// Each element is read before it is written: the operand itself will do.
    @inline(__always) private static func result(_ shape: Shape, _ spare: NDArray?) throws -> NDArray {
        if let spare, spare.shape == shape { return spare }
        return try NDArray(uninitialized: shape)
    }

    /// The steps from row to row and along a row of what stands in a broadcast matrix or vector; nil where the columns lie in one piece: such
    /// operands give results that lie as they do.
    private var steps: (row: Int, step: Int)? {
        switch rank {
        case 0: return (0, 0)
        case 1: return (0, shape[0] == 1 ? 0 : strides[0])
        case 2:
            let row = shape[0] == 1 ? 0 : strides[0], step = shape[1] == 1 ? 0 : strides[1]
            return row == 0 || step == 0 || abs(row) >= abs(step) ? (row, step) : nil
        default: return nil
        }
    }

    @inline(__always) private static func isFlat(_ operation: BinaryOperation) -> Bool {
        switch operation {
        case .add, .subtract, .multiply, .divide: true
        default: false
        }
    }

    private static func fast(
        _ operation: BinaryOperation, into out: NDArray, _ a: UnsafeMutablePointer<Double>, _ sa: Int,
        _ b: UnsafeMutablePointer<Double>, _ sb: Int, _ flags: inout FloatingFlags
    ) throws -> Bool {
        let n = out.count, o = out.doubles
        guard isFlat(operation), n <= StridedLoop.chunk else { return false }
        FloatingEnvironment.begin()
        switch operation {
        case .add: flat(n, o, a, sa, b, sb) { $0 + $1 }
        case .subtract: flat(n, o, a, sa, b, sb) { $0 - $1 }
        case .multiply: flat(n, o, a, sa, b, sb) { $0 * $1 }
        default: flat(n, o, a, sa, b, sb) { $0 / $1 }
        }
        FloatingEnvironment.end(&flags)
        return true
    }

    @inline(__always) private static func flat(
        _ n: Int, _ out: UnsafeMutablePointer<Double>, _ a: UnsafeMutablePointer<Double>, _ sa: Int,
        _ b: UnsafeMutablePointer<Double>, _ sb: Int, _ f: (Double, Double) -> Double
    ) {
        switch (sa, sb) {
        case (1, 1):
            for i in 0..<n { out[i] = f(a[i], b[i]) }
        case (1, 0):
            let constant = b[0]
            for i in 0..<n { out[i] = f(a[i], constant) }
        case (0, 1):
            let constant = a[0]
            for i in 0..<n { out[i] = f(constant, b[i]) }
        default:
            for i in 0..<n { out[i] = f(a[i &* sa], b[i &* sb]) }
        }
    }

    /// Matrices, columns, rows and vectors with each other, contiguous or not.
    private static func lines(
        _ operation: BinaryOperation, _ x: NDArray, _ y: NDArray, _ spare: NDArray?, _ flags: inout FloatingFlags
    ) throws -> NDArray? {
        guard isFlat(operation), let (xRow, xStep) = x.steps, let (yRow, yStep) = y.steps, let shape = Shape.broadcast(x.shape, y.shape),
            shape.count > 0, shape.elementCount <= StridedLoop.chunk
        else { return nil }
        let n = shape.count == 1 ? 1 : shape[0], m = shape[shape.count &- 1]
        let out = try result(shape, spare)
        let o = out.doubles, a = x.doubles, b = y.doubles
        @inline(__always) func each(_ f: (Double, Double) -> Double) {
            for i in 0..<n { flat(m, o + i &* m, a + i &* xRow, xStep, b + i &* yRow, yStep, f) }
        }
        FloatingEnvironment.begin()
        switch operation {
        case .add: each { $0 + $1 }
        case .subtract: each { $0 - $1 }
        case .multiply: each { $0 * $1 }
        default: each { $0 / $1 }
        }
        FloatingEnvironment.end(&flags)
        return out
    }

    // MARK: Any types, any layout

    private static func general(
        _ operation: BinaryOperation, _ a: Operand, _ b: Operand, into target: NDArray?, _ flags: inout FloatingFlags
    ) throws -> NDArray {
        if operation.kind == .comparison, let answer = try compareOutOfRange(operation, a, b) { return try store(answer, target, operation) }
        let common = Operand.promoted(a, b)
        let compute = try operation.computeType(common)
        let resultType = operation.resultType(compute)
        if let target, !resultType.canCastSameKind(to: target.dtype) {
            throw ArrayError.castOutput(operation: operation.name, from: resultType, to: target.dtype)
        }
        let aShape = a.shape, bShape = b.shape
        guard let shape = Shape.broadcast(aShape, bShape) else {
            throw ArrayError.cannotBroadcast(target.map { [aShape, bShape, $0.shape] } ?? [aShape, bShape])
        }
        if let target {
            try target.beginWriting(orThrow: .outputReadOnly)
            guard target.shape == shape || Shape.broadcast(shape, target.shape) == target.shape else {
                if Shape.broadcast(shape, target.shape) == nil { throw ArrayError.cannotBroadcast([aShape, bShape, target.shape]) }
                throw ArrayError.outputShape(output: target.shape, broadcast: shape)
            }
        }
        let isDirect = target.map { $0.dtype == resultType && $0.shape == shape && !overlaps($0, a) && !overlaps($0, b) } ?? false
        let out: NDArray
        if isDirect, let target { out = target } else { out = try fresh(shape, resultType, a, b) }

        var aBits: UInt64 = 0, bBits: UInt64 = 0
        let isTruth = operation.kind == .logical
        let aArray = try prepared(a, compute, &aBits, isTruth), bArray = try prepared(b, compute, &bBits, isTruth)
        let aStrides = aArray.flatMap { $0.shape.strides($0.strides, over: shape) } ?? Shape(repeating: 0, count: shape.count)
        let bStrides = bArray.flatMap { $0.shape.strides($0.strides, over: shape) } ?? Shape(repeating: 0, count: shape.count)
        let loop = StridedLoop(outerFirst: shape, out.strides, aStrides, bStrides)
        try withUnsafeMutablePointer(to: &aBits) { aCell in
            try withUnsafeMutablePointer(to: &bBits) { bCell in
                let x = aArray?.base ?? UnsafeMutableRawPointer(aCell), y = bArray?.base ?? UnsafeMutableRawPointer(bCell)
                try Kernel.run(operation, compute, loop, out.base, x, y, isScalarExponent: bArray == nil || bArray?.rank == 0, &flags)
            }
        }
        if !isDirect, let target {
            let strides = out.shape.strides(out.strides, over: target.shape) ?? out.strides
            try target.copyElements(of: out, strides: strides)
        }
        return out
    }

    /// A result that lies in memory as its operands do, so that sums over it add in NumPy's order.
    static func fresh(_ shape: Shape, _ dtype: DType, _ a: Operand, _ b: Operand? = nil) throws -> NDArray {
        func layout(_ operand: Operand?) -> NDArray? {
            guard case .array(let array)? = operand, array.shape.count == shape.count, array.rank > 1 else { return nil }
            return array
        }
        let first = layout(a), second = layout(b)
        if (first?.isContiguous ?? true) && (second?.isContiguous ?? true) { return try NDArray(uninitialized: shape, dtype: dtype) }
        var order = Array(0..<shape.count)
        /// Whether axis `p` must lie inside axis `q`; nil where the operands do not say.
        func isInner(_ p: Int, _ q: Int) -> Bool? {
            var answer: Bool?
            for array in [first, second] {
                guard let array else { continue }
                let x = abs(array.shape[p] == 1 ? 0 : array.strides[p]), y = abs(array.shape[q] == 1 ? 0 : array.strides[q])
                if x == 0 || y == 0 || x == y { continue }
                if x > y { return false }
                answer = true
            }
            return answer
        }
        for position in 1..<order.count {
            var place = position
            while place > 0, isInner(order[place - 1], order[place]) == true {
                order.swapAt(place - 1, place)
                place -= 1
            }
        }
        var strides = shape, step = 1
        for axis in order.reversed() {
            strides[axis] = step
            step *= Swift.max(shape[axis], 1)
        }
        let memory = try NDArray(uninitialized: shape, dtype: dtype)
        return memory.view(shape: shape, strides: strides).owningItsMemory()
    }

    /// Whether writing `out` would change what is still to be read; the very same elements do no harm.
    static func overlaps(_ out: NDArray, _ operand: Operand) -> Bool {
        guard case .array(let array) = operand, array.storage === out.storage else { return false }
        return !(array.base == out.base && array.strides == out.strides && array.shape == out.shape)
    }

    /// The operand in the type of the computation: an array, or bits in `cell`.
    private static func prepared(_ operand: Operand, _ dtype: DType, _ cell: inout UInt64, _ isTruth: Bool) throws -> NDArray? {
        switch operand {
        case .array(let array): return array.dtype == dtype ? array : try array.asType(dtype)
        case .weak(let scalar):
            if isTruth {
                cell = Scalar(scalar.asBool).cast(to: dtype).bits
                return nil
            }
            if scalar.dtype == .int64, dtype.isInteger, !dtype.integerRange.contains(scalar.asInt) {
                throw ArrayError.integerOutOfBounds(scalar.asInt, dtype)
            }
            cell = scalar.cast(to: dtype).bits
        case .scalar(let scalar): cell = scalar.cast(to: dtype).bits
        }
        return nil
    }

    /// A Python int beyond the array's integer type compares by its value.
    private static func compareOutOfRange(_ operation: BinaryOperation, _ a: Operand, _ b: Operand) throws -> NDArray? {
        func side(_ number: Operand, _ other: Operand) -> Int? {
            guard case .weak(let scalar) = number, scalar.dtype == .int64, other.dtype.isInteger,
                !other.dtype.integerRange.contains(scalar.asInt)
            else { return nil }
            return scalar.asInt
        }
        let isGreater: Bool
        if let value = side(b, a) { isGreater = value < 0 } else if let value = side(a, b) { isGreater = value > 0 } else { return nil }
        let answer = switch operation {
        case .notEqual: true
        case .equal: false
        case .greater, .greaterEqual: isGreater
        default: !isGreater
        }
        let shape = Shape.broadcast(a.shape, b.shape) ?? a.shape
        return try NDArray(filled: Scalar(answer), shape: shape, dtype: .bool)
    }

    private static func store(_ result: NDArray, _ target: NDArray?, _ operation: BinaryOperation) throws -> NDArray {
        guard let target else { return result }
        guard let strides = result.shape.strides(result.strides, over: target.shape) else {
            throw ArrayError.outputShape(output: target.shape, broadcast: result.shape)
        }
        try target.copyElements(of: result, strides: strides)
        return target
    }
}

extension Scalar {
    /// `a op b` of two single numbers; give at least one as `.scalar`.
    package static func apply(
        _ operation: BinaryOperation, _ a: Operand, _ b: Operand, flags: inout FloatingFlags
    ) throws -> Scalar {
        let result = try NDArray.apply(operation, a, b, flags: &flags)
        return Scalar(load: result.base, dtype: result.dtype)
    }
}

extension NDArray {
    package static func + (a: NDArray, b: NDArray) throws -> NDArray { try plain(.add, a, b) }
    package static func - (a: NDArray, b: NDArray) throws -> NDArray { try plain(.subtract, a, b) }
    package static func * (a: NDArray, b: NDArray) throws -> NDArray { try plain(.multiply, a, b) }
    package static func / (a: NDArray, b: NDArray) throws -> NDArray { try plain(.divide, a, b) }

    private static func plain(_ operation: BinaryOperation, _ a: NDArray, _ b: NDArray) throws -> NDArray {
        var flags = FloatingFlags()
        return try apply(operation, .array(a), .array(b), flags: &flags)
    }
}

/// The unary ufuncs, by NumPy's names.
package enum UnaryOperation: String, Sendable, CaseIterable {
    case negative, positive, absolute, sign, square, reciprocal, invert
    case sqrt, cbrt, exp, exp2, expm1, log, log2, log10, log1p
    case sin, cos, tan, arcsin, arccos, arctan, sinh, cosh, tanh, arcsinh, arccosh, arctanh
    case floor, ceil, trunc, rint, fabs
    case degrees, radians
    case isnan, isinf, isfinite, signbit
    case logicalNot = "logical_not"

    enum Kind { case arithmetic, rounding, floating, test }

    var kind: Kind {
        switch self {
        case .negative, .positive, .absolute, .sign, .square, .reciprocal, .invert: .arithmetic
        case .floor, .ceil, .trunc: .rounding
        case .isnan, .isinf, .isfinite, .signbit, .logicalNot: .test
        default: .floating
        }
    }

    /// Whether the results are bools, whatever the operands.
    package var givesTruth: Bool { kind == .test }
    /// Whether the results are floats, whatever the operands.
    package var givesFloats: Bool { kind == .floating }

    package var name: String { rawValue }

    func computeType(_ dtype: DType) throws -> DType {
        switch kind {
        case .test, .rounding: return dtype
        case .floating:
            if dtype.isFloating { return dtype }
            if dtype.itemSize == 1 { throw ArrayError.unsupportedResult(operation: name, dtype: "float16") }
            return .float64
        case .arithmetic:
            if self == .invert && dtype.isFloating { throw ArrayError.unsupportedInput(operation: name) }
            guard dtype == .bool else { return dtype }
            switch self {
            case .negative: throw ArrayError.booleanNegative
            case .absolute, .invert: return dtype
            case .square, .reciprocal: throw ArrayError.unsupportedResult(operation: name, dtype: "int8")
            default: throw ArrayError.unsupportedInput(operation: name)
            }
        }
    }
}

extension NDArray {
    /// `op(a)` in a fresh array.
    package static func apply(_ operation: UnaryOperation, _ a: NDArray, flags: inout FloatingFlags) throws -> NDArray {
        let dtype = try operation.computeType(a.dtype)
        let source = try a.asType(dtype)
        let out = try fresh(a.shape, operation.kind == .test ? .bool : dtype, .array(source))
        try run(operation, source, out, &flags)
        return out
    }

    /// `op(a)` into an existing array.
    package static func apply(_ operation: UnaryOperation, _ a: NDArray, into out: NDArray, flags: inout FloatingFlags) throws {
        let dtype = try operation.computeType(a.dtype)
        let result: DType = operation.kind == .test ? .bool : dtype
        guard result.canCastSameKind(to: out.dtype) else {
            throw ArrayError.castOutput(operation: operation.name, from: result, to: out.dtype)
        }
        try out.beginWriting(orThrow: .outputReadOnly)
        guard a.shape.strides(a.strides, over: out.shape) != nil else {
            throw Shape.broadcast(a.shape, out.shape) == nil
                ? ArrayError.cannotBroadcast([a.shape, out.shape])
                : ArrayError.outputShape(output: out.shape, broadcast: a.shape)
        }
        if result == out.dtype, dtype == a.dtype, a.shape == out.shape, !overlaps(out, .array(a)) {
            return try run(operation, a, out, &flags)
        }
        let fresh = try apply(operation, a, flags: &flags)
        try out.copyElements(of: fresh, strides: fresh.shape.strides(fresh.strides, over: out.shape) ?? fresh.strides)
    }

    private static func run(_ operation: UnaryOperation, _ a: NDArray, _ out: NDArray, _ flags: inout FloatingFlags) throws {
        let loop = a.isContiguous && out.isContiguous
            ? StridedLoop(flat: a.count) : StridedLoop(outerFirst: a.shape, out.strides, a.strides, a.strides)
        switch a.dtype {
        case .bool:
            let x = a.pointer(Bool.self), o = out.pointer(Bool.self)
            switch operation {
            case .logicalNot, .invert: try loop.map(o, x) { !$0 }
            case .isfinite: try loop.map(o, x) { _ in true }
            case .isnan, .isinf: try loop.map(o, x) { _ in false }
            case .signbit: throw ArrayError.unsupportedInput(operation: operation.name)
            default: try loop.map(o, x) { $0 }
            }
        case .uint8: try integers(operation, loop, a.pointer(UInt8.self), out, &flags)
        case .int32: try integers(operation, loop, a.pointer(Int32.self), out, &flags)
        case .uint32: try integers(operation, loop, a.pointer(UInt32.self), out, &flags)
        case .int64: try integers(operation, loop, a.pointer(Int.self), out, &flags)
        case .uint64: try integers(operation, loop, a.pointer(UInt.self), out, &flags)
        case .float32: try floats(operation, loop, a.pointer(Float.self), out, &flags)
        case .float64: try floats(operation, loop, a.pointer(Double.self), out, &flags)
        }
    }

    private static func integers<T: Element & FixedWidthInteger>(
        _ operation: UnaryOperation, _ loop: StridedLoop, _ a: UnsafeMutablePointer<T>, _ out: NDArray, _ flags: inout FloatingFlags
    ) throws {
        let o = out.pointer(T.self), test = out.pointer(Bool.self)
        switch operation {
        case .negative: try loop.map(o, a) { 0 &- $0 }
        case .absolute: try loop.map(o, a) { $0 < 0 ? 0 &- $0 : $0 }
        case .sign: try loop.map(o, a) { $0 > 0 ? 1 : $0 < 0 ? 0 &- 1 : 0 }
        case .square: try loop.map(o, a) { $0 &* $0 }
        case .invert: try loop.map(o, a) { ~$0 }
        case .reciprocal:
            var hasZero = false
            try loop.map(o, a) { x in
                if x == 0 { hasZero = true; return T.isSigned ? T.min : 0 }
                return 1 / x
            }
            if hasZero { flags.insert(.divideByZero) }
        case .logicalNot: try loop.map(test, a) { $0 == 0 }
        case .isfinite: try loop.map(test, a) { _ in true }
        case .isnan, .isinf: try loop.map(test, a) { _ in false }
        case .signbit: try loop.map(test, a) { $0 < 0 }
        default: try loop.map(o, a) { $0 }
        }
    }

    private static func floats<T: FloatingElement>(
        _ operation: UnaryOperation, _ loop: StridedLoop, _ a: UnsafeMutablePointer<T>, _ out: NDArray, _ flags: inout FloatingFlags
    ) throws {
        let o = out.pointer(T.self), test = out.pointer(Bool.self)
        switch operation {
        case .isnan: return try loop.map(test, a) { $0 != $0 }
        case .isinf: return try loop.map(test, a) { $0.isInfinite }
        case .isfinite: return try loop.map(test, a) { $0.isFinite }
        case .signbit: return try loop.map(test, a) { $0.sign == .minus }
        case .logicalNot: return try loop.map(test, a) { $0 == 0 }
        case .negative: return try loop.map(o, a) { -$0 }
        case .positive: return try loop.map(o, a) { $0 }
        case .absolute, .fabs: return try loop.map(o, a) { $0.magnitude }
        case .floor: return try loop.map(o, a) { $0.rounded(.down) }
        case .ceil: return try loop.map(o, a) { $0.rounded(.up) }
        case .trunc: return try loop.map(o, a) { $0.rounded(.towardZero) }
        case .rint: return try loop.map(o, a) { $0.rounded(.toNearestOrEven) }
        case .sign: return try loop.map(o, a) { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 == 0 ? 0 : $0 }
        default: break
        }
        FloatingEnvironment.begin()
        switch operation {
        case .square: try loop.map(o, a) { $0 * $0 }
        case .reciprocal: try loop.map(o, a) { 1 / $0 }
        case .sqrt: try loop.map(o, a) { $0.squareRoot() }
        case .cbrt: try loop.map(o, a) { T.cbrt($0) }
        case .exp: try loop.map(o, a, T.expKernel)
        case .exp2: try loop.map(o, a) { T.exp2($0) }
        case .expm1: try loop.map(o, a) { T.expm1($0) }
        case .log: try loop.map(o, a, T.logKernel)
        case .log2: try loop.map(o, a) { T.log2($0) }
        case .log10: try loop.map(o, a) { T.log10($0) }
        case .log1p: try loop.map(o, a) { T.log1p($0) }
        case .sin: try loop.map(o, a) { T.sin($0) }
        case .cos: try loop.map(o, a) { T.cos($0) }
        case .tan: try loop.map(o, a) { T.tan($0) }
        case .arcsin: try loop.map(o, a) { T.asin($0) }
        case .arccos: try loop.map(o, a) { T.acos($0) }
        case .arctan: try loop.map(o, a) { T.atan($0) }
        case .sinh: try loop.map(o, a) { T.sinh($0) }
        case .cosh: try loop.map(o, a) { T.cosh($0) }
        case .tanh: try loop.map(o, a, T.tanhKernel)
        case .arcsinh: try loop.map(o, a) { T.asinh($0) }
        case .arccosh: try loop.map(o, a) { T.acosh($0) }
        case .arctanh: try loop.map(o, a) { T.atanh($0) }
        case .degrees: try loop.map(o, a) { $0 * (180 / T.pi) }
        case .radians: try loop.map(o, a) { $0 * (T.pi / 180) }
        default: throw ArrayError.unsupportedInput(operation: operation.name)
        }
        FloatingEnvironment.end(&flags)
    }

    /// `np.round`: to even at the half, after scaling by a power of ten.
    package func rounded(decimals: Int, flags: inout FloatingFlags) throws -> NDArray {
        guard dtype.isFloating else {
            if dtype == .bool { throw ArrayError.unsupportedResult(operation: "round", dtype: "float16") }
            if decimals >= 0 { return try copy() }
            let decimals = Swift.max(decimals, -400)
            let scale = Operand.weak(Scalar(IntegerPower.ten(-decimals)))
            let scaled = try NDArray.apply(.divide, .array(self), scale, flags: &flags)
            let whole = try NDArray.apply(.rint, scaled, flags: &flags)
            return try NDArray.apply(.multiply, .array(whole), scale, flags: &flags).asType(dtype)
        }
        if decimals == 0 { return try NDArray.apply(.rint, self, flags: &flags) }
        // 400 places are more than a float64 has: the same answer as for any larger number.
        let decimals = Swift.max(-400, Swift.min(decimals, 400))
        let scale = Operand.weak(Scalar(IntegerPower.tenAsDouble(abs(decimals))))
        let (there, back): (BinaryOperation, BinaryOperation) = decimals > 0 ? (.multiply, .divide) : (.divide, .multiply)
        let scaled = try NDArray.apply(there, .array(self), scale, flags: &flags)
        return try NDArray.apply(back, .array(try NDArray.apply(.rint, scaled, flags: &flags)), scale, flags: &flags)
    }
}

enum IntegerPower {
    static func ten(_ exponent: Int) -> Int {
        var result = 1
        for _ in 0..<Swift.min(exponent, 18) { result &*= 10 }
        return result
    }

    static func tenAsDouble(_ exponent: Int) -> Double {
        exponent <= 18 ? Double(ten(exponent)) : Double.pow(10, Double(exponent))
    }
}

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The inner loops of the binary ufuncs, one per operation and type.
enum Kernel {
    static func run(
        _ operation: BinaryOperation, _ dtype: DType, _ loop: StridedLoop, _ out: UnsafeMutableRawPointer,
        _ a: UnsafeMutableRawPointer, _ b: UnsafeMutableRawPointer, isScalarExponent: Bool, _ flags: inout FloatingFlags
    ) throws {
        switch operation.kind {
        case .comparison, .logical:
            let out = out.assumingMemoryBound(to: Bool.self)
            switch dtype {
            case .bool: try compare(operation, loop, out, bind(a, Bool.self), bind(b, Bool.self))
            case .uint8: try compare(operation, loop, out, bind(a, UInt8.self), bind(b, UInt8.self))
            case .int32: try compare(operation, loop, out, bind(a, Int32.self), bind(b, Int32.self))
            case .uint32: try compare(operation, loop, out, bind(a, UInt32.self), bind(b, UInt32.self))
            case .int64: try compare(operation, loop, out, bind(a, Int.self), bind(b, Int.self))
            case .uint64: try compare(operation, loop, out, bind(a, UInt.self), bind(b, UInt.self))
            case .float32: try compare(operation, loop, out, bind(a, Float.self), bind(b, Float.self))
            case .float64: try compare(operation, loop, out, bind(a, Double.self), bind(b, Double.self))
            }
        default:
            switch dtype {
            case .bool: try truth(operation, loop, bind(out, Bool.self), bind(a, Bool.self), bind(b, Bool.self))
            case .uint8: try integers(operation, loop, bind(out, UInt8.self), bind(a, UInt8.self), bind(b, UInt8.self), &flags)
            case .int32: try integers(operation, loop, bind(out, Int32.self), bind(a, Int32.self), bind(b, Int32.self), &flags)
            case .uint32: try integers(operation, loop, bind(out, UInt32.self), bind(a, UInt32.self), bind(b, UInt32.self), &flags)
            case .int64: try integers(operation, loop, bind(out, Int.self), bind(a, Int.self), bind(b, Int.self), &flags)
            case .uint64: try integers(operation, loop, bind(out, UInt.self), bind(a, UInt.self), bind(b, UInt.self), &flags)
            case .float32:
                FloatingEnvironment.begin()
                try floats(operation, loop, bind(out, Float.self), bind(a, Float.self), bind(b, Float.self), isScalarExponent)
                FloatingEnvironment.end(&flags)
            case .float64:
                FloatingEnvironment.begin()
                try floats(operation, loop, bind(out, Double.self), bind(a, Double.self), bind(b, Double.self), isScalarExponent)
                FloatingEnvironment.end(&flags)
            }
        }
    }

    @inline(__always) private static func bind<T>(_ pointer: UnsafeMutableRawPointer, _ type: T.Type) -> UnsafeMutablePointer<T> {
        pointer.assumingMemoryBound(to: T.self)
    }

    private static func compare<T: Element>(
        _ operation: BinaryOperation, _ loop: StridedLoop, _ out: UnsafeMutablePointer<Bool>,
        _ a: UnsafeMutablePointer<T>, _ b: UnsafeMutablePointer<T>
    ) throws {
        switch operation {
        case .equal: try loop.map(out, a, b) { T.same($0, $1) }
        case .notEqual: try loop.map(out, a, b) { !T.same($0, $1) }
        case .less: try loop.map(out, a, b) { T.less($0, $1) }
        case .lessEqual: try loop.map(out, a, b) { T.less($0, $1) || T.same($0, $1) }
        case .greater: try loop.map(out, a, b) { T.less($1, $0) }
        case .greaterEqual: try loop.map(out, a, b) { T.less($1, $0) || T.same($0, $1) }
        case .logicalAnd: try loop.map(out, a, b) { $0.asBool && $1.asBool }
        case .logicalOr: try loop.map(out, a, b) { $0.asBool || $1.asBool }
        default: try loop.map(out, a, b) { $0.asBool != $1.asBool }
        }
    }

    private static func truth(
        _ operation: BinaryOperation, _ loop: StridedLoop, _ out: UnsafeMutablePointer<Bool>,
        _ a: UnsafeMutablePointer<Bool>, _ b: UnsafeMutablePointer<Bool>
    ) throws {
        switch operation {
        case .add, .bitwiseOr, .maximum, .fmax: try loop.map(out, a, b) { Bool.sum($0, $1) }
        case .multiply, .bitwiseAnd, .minimum, .fmin: try loop.map(out, a, b) { Bool.product($0, $1) }
        case .bitwiseXor: try loop.map(out, a, b) { $0 != $1 }
        default: throw ArrayError.unsupportedInput(operation: operation.name)
        }
    }

    private static func integers<T: Element & FixedWidthInteger>(
        _ operation: BinaryOperation, _ loop: StridedLoop, _ out: UnsafeMutablePointer<T>,
        _ a: UnsafeMutablePointer<T>, _ b: UnsafeMutablePointer<T>, _ flags: inout FloatingFlags
    ) throws {
        var hasZero = false, hasNegative = false, hasOverflow = false
        switch operation {
        case .add: try loop.map(out, a, b) { $0 &+ $1 }
        case .subtract: try loop.map(out, a, b) { $0 &- $1 }
        case .multiply: try loop.map(out, a, b) { $0 &* $1 }
        case .maximum, .fmax: try loop.map(out, a, b) { Swift.max($0, $1) }
        case .minimum, .fmin: try loop.map(out, a, b) { Swift.min($0, $1) }
        case .bitwiseAnd: try loop.map(out, a, b) { $0 & $1 }
        case .bitwiseOr: try loop.map(out, a, b) { $0 | $1 }
        case .bitwiseXor: try loop.map(out, a, b) { $0 ^ $1 }
        // A shift by the width or more gives 0 (or the sign); a negative count is a huge unsigned one in C.
        case .leftShift: try loop.map(out, a, b) { $1 < 0 || $1 >= T.bitWidth ? 0 : $0 &<< $1 }
        case .rightShift: try loop.map(out, a, b) { $1 < 0 || $1 >= T.bitWidth ? ($0 < 0 ? ~0 : 0) : $0 &>> $1 }
        case .floorDivide:
            try loop.map(out, a, b) { x, y in
                if y == 0 { hasZero = true; return 0 }
                let (q, r) = x.quotientAndRemainderWrapping(y, &hasOverflow)
                return r != 0 && (r < 0) != (y < 0) ? q &- 1 : q
            }
        case .remainder:
            try loop.map(out, a, b) { x, y in
                if y == 0 { hasZero = true; return 0 }
                let r = x.quotientAndRemainderWrapping(y, &hasOverflow).1
                return r != 0 && (r < 0) != (y < 0) ? r &+ y : r
            }
            hasOverflow = false
        case .fmod:
            try loop.map(out, a, b) { x, y in
                if y == 0 { hasZero = true; return 0 }
                return x.quotientAndRemainderWrapping(y, &hasOverflow).1
            }
            hasOverflow = false
        case .power:
            try loop.map(out, a, b) { x, y in
                if y < 0 { hasNegative = true; return 0 }
                var result: T = 1, base = x, exponent = y
                while exponent > 0 {
                    if exponent & 1 == 1 { result = result &* base }
                    base = base &* base
                    exponent >>= 1
                }
                return result
            }
        default: throw ArrayError.unsupportedInput(operation: operation.name)
        }
        if hasZero { flags.insert(.divideByZero) }
        if hasOverflow { flags.insert(.overflow) }
        if hasNegative { throw ArrayError.negativeIntegerPower }
    }

    private static func floats<T: FloatingElement>(
        _ operation: BinaryOperation, _ loop: StridedLoop, _ out: UnsafeMutablePointer<T>,
        _ a: UnsafeMutablePointer<T>, _ b: UnsafeMutablePointer<T>, _ isScalarExponent: Bool
    ) throws {
        switch operation {
        case .add: try loop.map(out, a, b) { $0 + $1 }
        case .subtract: try loop.map(out, a, b) { $0 - $1 }
        case .multiply: try loop.map(out, a, b) { $0 * $1 }
        case .divide: try loop.map(out, a, b) { $0 / $1 }
        case .maximum: try loop.map(out, a, b) { $0 != $0 ? $0 : $1 != $1 ? $1 : $0 >= $1 ? $0 : $1 }
        case .minimum: try loop.map(out, a, b) { $0 != $0 ? $0 : $1 != $1 ? $1 : $0 <= $1 ? $0 : $1 }
        case .fmax: try loop.map(out, a, b) { $1 != $1 ? $0 : $0 != $0 ? $1 : $0 >= $1 ? $0 : $1 }
        case .fmin: try loop.map(out, a, b) { $1 != $1 ? $0 : $0 != $0 ? $1 : $0 <= $1 ? $0 : $1 }
        case .floorDivide: try loop.map(out, a, b) { $1 == 0 ? $0 / $1 : T.divmod($0, $1).0 }
        case .remainder: try loop.map(out, a, b) { $1 == 0 ? T.fmod($0, $1) : T.divmod($0, $1).1 }
        case .fmod: try loop.map(out, a, b) { T.fmod($0, $1) }
        case .power:
            if isScalarExponent && b[0] == 2 { return try loop.map(out, a, b) { x, _ in x * x } }
            if isScalarExponent && b[0] == 0.5 { return try loop.map(out, a, b) { x, _ in x.squareRoot() } }
            if isScalarExponent && b[0] == -1 { return try loop.map(out, a, b) { x, _ in 1 / x } }
            if isScalarExponent && b[0] == 1 { return try loop.map(out, a, b) { x, _ in x } }
            try loop.map(out, a, b) { T.pow($0, $1) }
        case .arctan2: try loop.map(out, a, b) { T.atan2($0, $1) }
        case .hypot: try loop.map(out, a, b) { T.hypot($0, $1) }
        case .copysign: try loop.map(out, a, b) { T(signOf: $1, magnitudeOf: $0) }
        case .logaddexp: try loop.map(out, a, b) { T.logaddexp($0, $1) }
        default: throw ArrayError.unsupportedInput(operation: operation.name)
        }
    }
}

extension FixedWidthInteger {
    /// C's `/` and `%`, with the one quotient that does not fit wrapped.
    @inline(__always) func quotientAndRemainderWrapping(_ divisor: Self, _ overflow: inout Bool) -> (Self, Self) {
        if Self.isSigned && divisor == 0 &- 1 {
            if self == .min { overflow = true }
            return (0 &- self, 0)
        }
        return quotientAndRemainder(dividingBy: divisor)
    }
}

/// Float and Double with the C functions that the ufuncs use.
protocol FloatingElement: Element, BinaryFloatingPoint {
    static func pow(_ x: Self, _ y: Self) -> Self
    static func fmod(_ x: Self, _ y: Self) -> Self
    static func atan2(_ x: Self, _ y: Self) -> Self
    static func hypot(_ x: Self, _ y: Self) -> Self
    static func log1p(_ x: Self) -> Self
    static func expm1(_ x: Self) -> Self
    static func exp(_ x: Self) -> Self
    static func exp2(_ x: Self) -> Self
    static func log(_ x: Self) -> Self
    static func log2(_ x: Self) -> Self
    static func log10(_ x: Self) -> Self
    static func cbrt(_ x: Self) -> Self
    static func sin(_ x: Self) -> Self
    static func cos(_ x: Self) -> Self
    static func tan(_ x: Self) -> Self
    static func asin(_ x: Self) -> Self
    static func acos(_ x: Self) -> Self
    static func atan(_ x: Self) -> Self
    static func sinh(_ x: Self) -> Self
    static func cosh(_ x: Self) -> Self
    static func asinh(_ x: Self) -> Self
    static func acosh(_ x: Self) -> Self
    static func atanh(_ x: Self) -> Self

    static var expKernel: ElementaryKernel<Self> { get }
    static var tanhKernel: ElementaryKernel<Self> { get }
    static var logKernel: ElementaryKernel<Self> { get }
}

extension FloatingElement {
    /// Python's floored division of floats: quotient and remainder, for a divisor that is not zero.
    @inline(__always) static func divmod(_ a: Self, _ b: Self) -> (Self, Self) {
        var mod = fmod(a, b)
        var div = (a - mod) / b
        if mod != 0 {
            if (b < 0) != (mod < 0) { mod += b; div -= 1 }
        } else {
            mod = Self(signOf: b, magnitudeOf: 0)
        }
        if div != 0 {
            let floor = div.rounded(.down)
            return (div - floor > 0.5 ? floor + 1 : floor, mod)
        }
        return (Self(signOf: a / b, magnitudeOf: 0), mod)
    }

    @inline(__always) static func logaddexp(_ x: Self, _ y: Self) -> Self {
        if x == y { return x + Self(0.693147180559945309417232121458176568) }
        let d = x - y
        if d > 0 { return x + log1p(exp(-d)) }
        if d <= 0 { return y + log1p(exp(d)) }
        return d
    }
}

import BigInt
import NDArrays
import Syntax

/// Builtins about numbers and characters.
extension Builtins {
    static let abs: NativeFunction = .init("abs", "x, /", unary: magnitude) { try magnitude($0[0], $1) }

    private static let magnitude: @Sendable (Value, Interpreter) throws -> Value = { value, interpreter in
        switch value {
        case .int(let x): return .integer(BigInt(x.magnitude))
        case .float(let x): return .float(x.magnitude)
        case .bool(let x): return .int(x ? 1 : 0)
        case .scalar(let scalar):
            let result = try NDArray.apply(.absolute, NDArray(scalar), flags: &interpreter.pendingFlags)
            return .scalar(Scalar(load: result.base, dtype: result.dtype))
        case .array(let array):
            let result = try NDArray.apply(.absolute, array, flags: &interpreter.pendingFlags)
            result.axes = array.axes
            return .array(result)
        case .object(let object):
            if let big = object as? BigIntObject { return .integer(BigInt(big.value.magnitude)) }
            if let answer = try object.absolute(interpreter) { return answer }
            if let instance = object as? InstanceObject, let method = instance.instanceType.lookUp("__abs__") {
                return try interpreter.call(method, [value])
            }
        default: break
        }
        throw Raised(.typeError, "bad operand type for abs(): '\(value.typeName)'")
    }

    // MARK: round

    static let round: NativeFunction = .init("round", "number, ndigits=None") { arguments, interpreter in
        let value = arguments[0]
        let digits = try arguments.optional(1).map { try interpreter.count($0) }
        switch value {
        case .int, .bool:
            guard let digits, digits < 0, let number = value.bigInt else { return .integer(value.bigInt ?? 0) }
            return .integer(roundedHalfEven(number, hasFraction: false, tens: -digits))
        case .float(let x): return try round(x, digits, interpreter)
        case .scalar(let scalar):
            guard scalar.dtype.isFloating else { return .scalar(scalar) }
            guard let digits else { return try wholeHalfEven(scalar.asDouble, interpreter) }
            let result = try NDArray(scalar).rounded(decimals: Swift.min(Swift.max(digits, -400), 400), flags: &interpreter.pendingFlags)
            return .scalar(Scalar(load: result.base, dtype: result.dtype))
        case .object(let object):
            if let big = object as? BigIntObject {
                guard let digits, digits < 0 else { return value }
                return .integer(roundedHalfEven(big.value, hasFraction: false, tens: -digits))
            }
            if let instance = object as? InstanceObject, let method = instance.instanceType.lookUp("__round__") {
                return try interpreter.call(method, arguments.isGiven(1) ? [value, arguments[1]] : [value])
            }
        default: break
        }
        throw Raised(.typeError, "type \(value.typeName) doesn't define __round__ method")
    }

    private static func wholeHalfEven(_ x: Double, _ interpreter: Interpreter) throws -> Value {
        try interpreter.truncated(x.rounded(.toNearestOrEven))
    }

    /// Rounds the exact binary value, as CPython: `round(2.675, 2)` is 2.67.
    private static func round(_ x: Double, _ digits: Int?, _ interpreter: Interpreter) throws -> Value {
        guard let digits else { return try wholeHalfEven(x, interpreter) }
        guard x.isFinite, x != 0, digits < 324 else { return .float(x) }
        if digits < -308 { return .float(x.sign == .minus ? -0.0 : 0) }
        if digits >= 0 { return .float(Double(CFormat.text(x, "f", precision: digits)) ?? x) }
        let whole = x.magnitude.rounded(.towardZero)
        let number = roundedHalfEven(BigInt(whole), hasFraction: whole != x.magnitude, tens: -digits)
        let result = Double(nearest: number)
        guard result.isFinite else { throw Raised(.overflowError, "rounded value too large to represent") }
        return .float(x < 0 ? -result : result)
    }

    /// The nearest multiple of 10^tens, to even when it lies in the middle.
    private static func roundedHalfEven(_ number: BigInt, hasFraction: Bool, tens: Int) -> BigInt {
        // Beyond the number's own digits nothing is left.
        if tens > number.magnitude.bitWidth { return 0 }
        let unit = BigInt(10).power(tens)
        let (quotient, remainder) = number.magnitude.quotientAndRemainder(dividingBy: unit.magnitude)
        let twice = remainder * 2
        let isUp = twice > unit.magnitude || twice == unit.magnitude && (hasFraction || quotient % 2 == 1)
        let rounded = BigInt(quotient + (isUp ? 1 : 0)) * unit
        return number < 0 ? -rounded : rounded
    }

    // MARK: pow, divmod

    static let pow: NativeFunction = .init("pow", "base, exp, mod=None") { arguments, interpreter in
        guard let modulus = arguments.optional(2) else { return try interpreter.binary(.power, arguments[0], arguments[1]) }
        if let instance = arguments[0].object(as: InstanceObject.self), let method = instance.instanceType.lookUp("__pow__") {
            return try interpreter.call(method, [arguments[0], arguments[1], modulus])
        }
        guard let base = arguments[0].bigInt, let exponent = arguments[1].bigInt, let modulus = modulus.bigInt else {
            throw Raised(.typeError, "pow() 3rd argument not allowed unless all arguments are integers")
        }
        guard modulus != 0 else { throw Raised(.valueError, "pow() 3rd argument cannot be 0") }
        let size = modulus.magnitude
        if size == 1 { return .int(0) }
        let rest = try interpreter.quotientAndRemainder(base.magnitude, size).remainder
        var start = base < 0 && rest != 0 ? size - rest : rest
        if exponent < 0 {
            guard let inverse = try interpreter.inverse(start, modulus: size) else { throw Raised(.valueError, "base is not invertible for the given modulus") }
            start = inverse
        }
        let result = BigInt(try power(start, exponent.magnitude, modulus: size, interpreter))
        return .integer(modulus < 0 && result != 0 ? result + modulus : result)
    }

    /// Square and multiply, which for numbers of many digits hears Ctrl-C between two steps.
    private static func power(_ base: BigUInt, _ exponent: BigUInt, modulus: BigUInt, _ interpreter: Interpreter) throws -> BigUInt {
        var result = BigUInt(1)
        for place in stride(from: exponent.bitWidth - 1, through: 0, by: -1) {
            try interpreter.checkInterruption()
            result = try interpreter.quotientAndRemainder(interpreter.product(result, result), modulus).remainder
            if exponent[bitAt: place] {
                result = try interpreter.quotientAndRemainder(interpreter.product(result, base), modulus).remainder
            }
        }
        return result
    }

    static let divmod: NativeFunction = .init("divmod", "x, y, /") { arguments, interpreter in
        let (x, y) = (arguments[0], arguments[1])
        switch (x, y) {
        case (.float, _) where y.isNumber, (_, .float) where x.isNumber:
            let (a, b) = (try interpreter.real(x), try interpreter.real(y))
            guard b != 0 else { throw Raised(.zeroDivisionError, "float divmod()") }
            let (quotient, remainder) = interpreter.floorDivide(a, b)
            return .tuple([.float(quotient), .float(remainder)])
        default: break
        }
        for (value, name, other) in [(x, "__divmod__", y), (y, "__rdivmod__", x)] {
            if let instance = value.object(as: InstanceObject.self), let method = instance.instanceType.lookUp(name) {
                return try interpreter.call(method, [value, other])
            }
        }
        do {
            return .tuple([try interpreter.binary(.floorDivide, x, y), try interpreter.binary(.modulo, x, y)])
        } catch let error as Raised where error.exception.exceptionType === TypeObject.typeError {
            throw Raised(.typeError, "unsupported operand type(s) for divmod(): '\(x.typeName)' and '\(y.typeName)'")
        }
    }

    // MARK: Characters and digits

    static let chr: NativeFunction = .init("chr", "i, /") { arguments, interpreter in
        let code = try interpreter.count(arguments[0])
        guard (0..<0x110000).contains(code) else { throw Raised(.valueError, "chr() arg not in range(0x110000)") }
        return .string(try interpreter.character(code))
    }

    static let ord: NativeFunction = .init("ord", "c, /") { arguments, _ in
        guard case .string(let text) = arguments[0] else {
            throw Raised(.typeError, "ord() expected string of length 1, but \(arguments[0].typeName) found")
        }
        guard text.length == 1, let scalar = text.text.unicodeScalars.first else {
            throw Raised(.typeError, "ord() expected a character, but string of length \(text.length) found")
        }
        return .int(Int(scalar.value))
    }

    static let hex: NativeFunction = digits("hex", "0x", 16)
    static let oct: NativeFunction = digits("oct", "0o", 8)
    static let bin: NativeFunction = digits("bin", "0b", 2)

    private static func digits(_ name: String, _ prefix: String, _ radix: Int) -> NativeFunction {
        NativeFunction(name, "number, /") { arguments, interpreter in
            let number = try interpreter.wholeNumber(arguments[0])
            return .string((number < 0 ? "-" : "") + prefix + String(number.magnitude, radix: radix))
        }
    }
}

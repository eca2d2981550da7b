import BigInt

/// Methods of `int` and `float`.
enum NumberMethods {
    private static func integer(_ value: Value, _ name: String) throws -> BigInt {
        guard let integer = value.bigInt else { throw wrongReceiver(name, "int", value) }
        return integer
    }

    private static func float(_ value: Value, _ name: String) throws -> Double {
        switch value {
        case .float(let x): return x
        case .scalar(let scalar) where scalar.dtype == .float64: return scalar.asDouble
        default: throw wrongReceiver(name, "float", value)
        }
    }

    static func fillInt(_ type: TypeObject) {
        type.method("bit_length", "") { arguments, _ in
            .int(try integer(arguments[0], "bit_length").magnitude.bitWidth)
        }
        type.method("bit_count", "") { arguments, _ in
            .int(try integer(arguments[0], "bit_count").magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
        }
        type.method("as_integer_ratio", "") { arguments, _ in
            .tuple([.integer(try integer(arguments[0], "as_integer_ratio")), .int(1)])
        }
        type.method("conjugate", "") { arguments, _ in .integer(try integer(arguments[0], "conjugate")) }
        type.computed("real") { value, _ in .integer(try integer(value, "real")) }
        type.computed("numerator") { value, _ in .integer(try integer(value, "numerator")) }
        type.computed("imag") { _, _ in .int(0) }
        type.computed("denominator") { _, _ in .int(1) }
    }

    static func fillFloat(_ type: TypeObject) {
        type.method("is_integer", "") { arguments, _ in
            let x = try float(arguments[0], "is_integer")
            return .bool(x.isFinite && x == x.rounded(.towardZero))
        }
        type.method("as_integer_ratio", "") { arguments, _ in
            let x = try float(arguments[0], "as_integer_ratio")
            if x.isNaN { throw Raised(.valueError, "cannot convert NaN to integer ratio") }
            if x.isInfinite { throw Raised(.overflowError, "cannot convert Infinity to integer ratio") }
            if x == 0 { return .tuple([.int(0), .int(1)]) }
            // x = significand * 2^exponent, both whole, with no factor 2 left over.
            var significand = BigInt(x.significandBitPattern | (x.isNormal ? 1 << 52 : 0))
            var exponent = (x.isNormal ? Int(x.exponentBitPattern) : 1) - 1075
            let spare = Swift.min(significand.trailingZeroBitCount, Swift.max(0, -exponent))
            significand >>= spare
            exponent += spare
            let sign: BigInt = x < 0 ? -1 : 1
            return .tuple([.integer(sign * (exponent > 0 ? significand << exponent : significand)), .integer(exponent < 0 ? BigInt(1) << -exponent : 1)])
        }
        type.method("hex", "") { arguments, _ in .string(hexText(try float(arguments[0], "hex"))) }
        type.method("conjugate", "") { arguments, _ in .float(try float(arguments[0], "conjugate")) }
        type.computed("real") { value, _ in .float(try float(value, "real")) }
        type.computed("imag") { _, _ in .float(0) }
    }

    /// `0x1.8000000000000p+0`.
    private static func hexText(_ x: Double) -> String {
        if x.isNaN { return "nan" }
        let sign = x.sign == .minus ? "-" : ""
        if x.isInfinite { return sign + "inf" }
        if x == 0 { return sign + "0x0.0p+0" }
        let exponent = x.isNormal ? Int(x.exponent) : -1022
        return "\(sign)0x\(x.isNormal ? 1 : 0).\(hexadecimal(UInt(x.significandBitPattern), width: 13))p\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
    }
}

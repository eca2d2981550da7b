import BigInt
import NDArrays

/// `format(value, spec)`: what f-strings, `.format` and `format()` do.
extension Interpreter {
    func format(_ value: Value, _ spec: String) throws -> String {
        switch value {
        case .string(let text): return spec.isEmpty ? text.text : try format(text.text, spec)
        case .int(let x): return spec.isEmpty ? String(x) : try format(BigInt(x), spec, typeName: "int")
        case .float(let x): return spec.isEmpty ? try str(value) : try format(x, spec)
        case .bool(let x): return spec.isEmpty ? try str(value) : try format(BigInt(x ? 1 : 0), spec, typeName: "bool")
        case .scalar(let scalar):
            // An empty specification means `str`, but NumPy's float32 goes by way of a Python float.
            if spec.isEmpty, scalar.dtype != .float32 { return try str(value) }
            return try format(scalar.dtype == .bool ? .int(scalar.asInt) : scalar.pythonValue, spec)
        case .object(let object):
            if let big = object as? BigIntObject { return try format(big.value, spec, typeName: "int") }
            if let date = object as? DateObject { return spec.isEmpty ? date.str(self) : date.date.formatted(spec) }
            if let instance = object as? InstanceObject, let method = instance.instanceType.lookUp("__format__") {
                let result = try call(method, [value, .string(spec)])
                guard case .string(let text) = result else {
                    throw Raised(.typeError, "__format__ must return a str, not \(result.typeName)")
                }
                return text.text
            }
            fallthrough
        default:
            guard spec.isEmpty else {
                throw Raised(.typeError, "unsupported format string passed to \(value.typeName).__format__")
            }
            return try str(value)
        }
    }

    private func format(_ text: String, _ spec: String) throws -> String {
        let spec = try FormatSpec(spec, typeName: "str", padsWithZeros: false)
        if let type = spec.type, type != "s" { throw unknownCode(type, "str") }
        if let sign = spec.sign {
            throw Raised(.valueError, "\(sign == " " ? "Space" : "Sign") not allowed in string format specifier")
        }
        if spec.coercesNegativeZero { throw Raised(.valueError, "Negative zero coercion (z) not allowed in string format specifier") }
        if spec.isAlternate { throw Raised(.valueError, "Alternate form (#) not allowed in string format specifier") }
        if let grouping = spec.grouping { throw Raised(.valueError, "Cannot specify '\(grouping)' with 's'.") }
        if spec.align == "=" { throw Raised(.valueError, "'=' alignment not allowed in string format specifier") }
        guard let precision = spec.precision else { return spec.padded(text, default: "<") }
        var cut = String.UnicodeScalarView()
        cut.append(contentsOf: text.unicodeScalars.prefix(precision))
        return spec.padded(String(cut), default: "<")
    }

    private func unknownCode(_ type: Unicode.Scalar, _ typeName: String) -> Raised {
        let shown = type.value > 32 && type.value < 128 ? String(type) : "\\x" + String(type.value, radix: 16)
        return Raised(.valueError, "Unknown format code '\(shown)' for object of type '\(typeName)'")
    }

    private func format(_ value: BigInt, _ text: String, typeName: String) throws -> String {
        if text.isEmpty { return try decimalText(value) }
        let spec = try FormatSpec(text, typeName: typeName, padsWithZeros: true)
        let type = spec.type ?? "d"
        if ["e", "E", "f", "F", "g", "G", "%"].contains(type) { return try format(bigAsDouble(value), spec, type) }
        guard ["d", "n", "b", "o", "x", "X", "c"].contains(type) else { throw unknownCode(type, typeName) }
        if spec.precision != nil { throw Raised(.valueError, "Precision not allowed in integer format specifier") }
        if spec.coercesNegativeZero { throw Raised(.valueError, "Negative zero coercion (z) not allowed in integer format specifier") }
        if type == "c" {
            if spec.sign != nil { throw Raised(.valueError, "Sign not allowed with integer format specifier 'c'") }
            if spec.isAlternate { throw Raised(.valueError, "Alternate form (#) not allowed with integer format specifier 'c'") }
            guard value >= 0, value < 0x110000 else { throw Raised(.overflowError, "%c arg not in range(0x110000)") }
            return spec.padded(try character(Int(value)), default: "<")
        }
        let (radix, prefix) = integerRadix(type)
        let digits = radix == 10 ? try decimalText(BigInt(value.magnitude)) : String(value.magnitude, radix: radix, uppercase: type == "X")
        return spec.number(isNegative: value < 0, prefix: spec.isAlternate ? prefix : "", digits: digits, groupSize: radix == 10 ? 3 : 4)
    }

    func integerRadix(_ type: Unicode.Scalar) -> (Int, prefix: String) {
        switch type {
        case "b": (2, "0b")
        case "o": (8, "0o")
        case "x": (16, "0x")
        case "X": (16, "0X")
        default: (10, "")
        }
    }

    /// The text of a code point; half of a surrogate pair has none in Swift.
    func character(_ code: Int) throws -> String {
        guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
            throw Raised.notSupported("a lone surrogate (chr(\(code)))")
        }
        return String(Character(scalar))
    }

    private func format(_ value: Double, _ text: String) throws -> String {
        let spec = try FormatSpec(text, typeName: "float", padsWithZeros: true)
        if let type = spec.type, !["e", "E", "f", "F", "g", "G", "n", "%"].contains(type) { throw unknownCode(type, "float") }
        return try format(value, spec, spec.type)
    }

    private func format(_ value: Double, _ spec: FormatSpec, _ type: Unicode.Scalar?) throws -> String {
        var magnitude = value.magnitude
        var isNegative = value.sign == .minus && !value.isNaN
        if type == "%" { magnitude *= 100 }
        var body = floatBody(magnitude, type, precision: spec.precision, isAlternate: spec.isAlternate)
        if spec.coercesNegativeZero, isNegative, !body.utf8.contains(where: { (0x31...0x39).contains($0) }), value.isFinite { isNegative = false }
        if type == "%" { body += "%" }
        let end = body.firstIndex { !("0"..."9").contains($0) } ?? body.endIndex
        // Letters of inf and nan are digits to the padding, and are not grouped.
        if !value.isFinite {
            var plain = spec
            plain.grouping = nil
            return plain.number(isNegative: isNegative, digits: body)
        }
        return spec.number(isNegative: isNegative, digits: String(body[..<end]), rest: String(body[end...]))
    }

    /// A float without its sign, by the type letter of `%` and of format specs; nil is `format(x, "")` with a precision.
    func floatBody(_ magnitude: Double, _ type: Unicode.Scalar?, precision: Int?, isAlternate: Bool) -> String {
        let isUpper = type == "E" || type == "F" || type == "G"
        guard magnitude.isFinite else {
            let text = magnitude.isNaN ? "nan" : "inf"
            return isUpper ? text.uppercased() : text
        }
        let hash = isAlternate ? "#" : ""
        switch type {
        case "e", "E", "f", "F", "%":
            let conversion = type == "e" || type == "E" ? "e" : "f"
            let text = CFormat.text(magnitude, hash + conversion, precision: precision ?? 6)
            return isUpper ? text.uppercased() : text
        case "g", "G", "n":
            let text = CFormat.text(magnitude, hash + "g", precision: precision ?? 6)
            return isUpper ? text.uppercased() : text
        default:
            guard let precision else { return NumberText.shortest(magnitude) }
            return generalWithPoint(magnitude, precision: Swift.max(precision, 1))
        }
    }

    /// Like `%g`, but always with a digit after the point or an exponent.
    private func generalWithPoint(_ magnitude: Double, precision: Int) -> String {
        let scientific = CFormat.text(magnitude, "e", precision: precision - 1)
        guard let mark = scientific.lastIndex(of: "e"), let exponent = Int(scientific[scientific.index(after: mark)...]) else { return scientific }
        if exponent < -4 || exponent >= precision - 1 {
            var mantissa = scientific[..<mark]
            if mantissa.contains(".") {
                while mantissa.hasSuffix("0") { mantissa.removeLast() }
                if mantissa.hasSuffix(".") { mantissa.removeLast() }
            }
            return String(mantissa + scientific[mark...])
        }
        var text = CFormat.text(magnitude, "f", precision: precision - 1 - exponent)
        while text.hasSuffix("0"), !text.hasSuffix(".0") { text.removeLast() }
        return text
    }
}

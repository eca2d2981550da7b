/// How each element of one array is written, so that columns align.
enum ElementFormat {
    case bool(isPadded: Bool)
    case integer(width: Int, sign: Character)
    case float(FloatFormat)

    /// - Parameter values: the elements that will be written.
    init(_ values: [Scalar], dtype: DType, isScalar: Bool, _ options: PrintOptions) {
        switch dtype {
        case .bool: self = .bool(isPadded: !isScalar)
        case .float32, .float64: self = .float(FloatFormat(values, dtype, options))
        default:
            let largest = values.map(\.asInt).max() ?? 0, smallest = values.map(\.asInt).min() ?? 0
            var sign = options.sign
            if sign == " " && smallest < 0 { sign = "-" }
            let extra = largest >= 0 && sign != "-" ? 1 : 0
            var width = values.isEmpty ? 0 : Swift.max(String(largest).utf8.count + extra, String(smallest).utf8.count)
            if dtype == .uint64 { width = (values.map { $0.text.utf8.count }.max() ?? 0) + (sign == "-" ? 0 : extra) }
            self = .integer(width: width, sign: sign)
        }
    }

    func text(_ value: Scalar) -> String {
        switch self {
        case .bool(let isPadded): return value.asBool ? (isPadded ? " True" : "True") : "False"
        case .integer(let width, let sign):
            let number = value.asInt
            let text = ((number >= 0 || value.dtype == .uint64) && sign != "-" ? String(sign) : "") + value.text
            return String(repeating: " ", count: Swift.max(width - text.utf8.count, 0)) + text
        case .float(let format): return format.text(value)
        }
    }
}

/// NumPy's `FloatingFormat`: one look at all numbers decides on form, digits and widths.
struct FloatFormat {
    private let options: PrintOptions
    private var isScientific = false
    private var precision: Int
    private var minimum = 0
    private var padLeft = 0
    private var padRight = 0
    private var exponentDigits = -1
    private var trimming = ZeroTrimming.all
    private let isUnique: Bool

    init(_ values: [Scalar], _ dtype: DType, _ options: PrintOptions) {
        self.options = options
        let limit = 1 << 20
        precision = options.floatMode == .unique ? limit : Swift.max(0, Swift.min(options.precision, limit))
        isUnique = options.floatMode != .fixed
        let finite = values.filter { $0.asDouble.isFinite }
        isScientific = FloatFormat.needsExponent(finite, dtype, options)
        if !finite.isEmpty {
            if isScientific { measureScientific(finite) } else { measurePositional(finite) }
        }
        if options.sign == " " && !finite.contains(where: { $0.asDouble.sign == .minus }) { padLeft += 1 }
        if finite.count != values.count {
            let hasSign = options.sign != "-" || values.contains { $0.asDouble == -.infinity }
            let offset = padRight + 1
            padLeft = Swift.max(
                padLeft, options.notANumber.utf8.count - offset, options.infinity.utf8.count + (hasSign ? 1 : 0) - offset)
        }
    }

    private static func needsExponent(_ finite: [Scalar], _ dtype: DType, _ options: PrintOptions) -> Bool {
        let sizes = finite.map { $0.asDouble.magnitude }.filter { $0 != 0 }
        guard let largest = sizes.max(), let smallest = sizes.min() else { return false }
        if dtype == .float32 {
            // As NumPy compares them: in float32.
            return largest >= 1e6
                || !options.suppress && (Float(smallest) < 0.0001 || Float(largest) / Float(smallest) > 1000)
        }
        return largest >= 1e8 || !options.suppress && (smallest < 0.0001 || largest / smallest > 1000)
    }

    private mutating func measureScientific(_ finite: [Scalar]) {
        var fraction = 0, whole = 0, exponent = 0
        for value in finite {
            let digits = scientificDigits(value)
            let size = isUnique ? Swift.max(digits.digits.count - 1, 0) : precision
            fraction = Swift.max(fraction, size)
            whole = Swift.max(whole, digits.isNegative || options.sign == "+" ? 2 : 1)
            let power = digits.isZero ? 0 : digits.point - 1
            exponent = Swift.max(exponent, Swift.max(String(abs(power)).utf8.count, 2))
        }
        exponentDigits = exponent
        trimming = .keep
        precision = fraction
        minimum = fraction
        padLeft = whole
        padRight = exponent + 2 + fraction
    }

    private mutating func measurePositional(_ finite: [Scalar]) {
        var fraction = 0, whole = 0
        for value in finite {
            let digits = positionalDigits(value)
            fraction = Swift.max(fraction, isUnique ? digits.fractionCount : precision)
            let sign = digits.isNegative || options.sign == "+" ? 1 : 0
            whole = Swift.max(whole, (digits.isZero ? 1 : Swift.max(digits.point, 1)) + sign)
        }
        padLeft = whole
        padRight = fraction
        if options.floatMode == .fixed || options.floatMode == .maxprecEqual {
            precision = fraction
            minimum = fraction
            trimming = .keep
        }
    }

    private func positionalDigits(_ value: Scalar) -> DecimalDigits {
        var digits = exactOrShortest(value)
        digits.fit(fraction: minimum...Swift.max(minimum, precision), of: value.asDouble)
        return digits
    }

    private func scientificDigits(_ value: Scalar) -> DecimalDigits {
        var digits = exactOrShortest(value)
        digits.fit(mantissa: minimum...Swift.max(minimum, precision), of: value.asDouble)
        return digits
    }

    /// In mode "fixed" digits are those of the exact value, not of the shortest text.
    private func exactOrShortest(_ value: Scalar) -> DecimalDigits {
        isUnique ? DecimalDigits(shortest: value) : DecimalDigits(exact: value.asDouble, precision: precision, isScientific)
    }

    func text(_ value: Scalar) -> String {
        let number = value.asDouble
        if !number.isFinite {
            let sign = number < 0 ? "-" : options.sign == "+" ? "+" : ""
            let word = sign + (number.isNaN ? options.notANumber : options.infinity)
            return String(repeating: " ", count: Swift.max(padLeft + padRight + 1 - word.utf8.count, 0)) + word
        }
        var text: [UInt8]
        if isScientific {
            text = scientificDigits(value).scientific(minimum: minimum, exponentDigits: exponentDigits, trimming: trimming)
        } else {
            text = positionalDigits(value).positional(minimum: minimum, trimming: trimming)
        }
        if options.sign == "+" && number.sign == .plus { text.insert(0x2B, at: 0) }
        let whole = text.firstIndex(of: 0x2E) ?? text.count
        var line = [UInt8](repeating: 0x20, count: Swift.max(padLeft - whole, 0)) + text
        if !isScientific {
            let fraction = text.count - whole - 1
            if fraction < padRight { line += [UInt8](repeating: 0x20, count: padRight - fraction) }
        }
        return String(decoding: line, as: UTF8.self)
    }
}

extension DecimalDigits {
    /// The digits of the exact value, cut at `precision`.
    init(exact value: Double, precision: Int, _ isScientific: Bool) {
        self.init(printed: cText(isScientific ? "%.*e" : "%.*f", precision, value.magnitude), value.sign == .minus)
    }
}

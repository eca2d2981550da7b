import BigInt
import NDArrays

/// `text % values`.
extension Interpreter {
    func percentFormat(_ text: String, _ arguments: Value) throws -> String {
        var formatter = PercentFormatter(text, arguments, self)
        return try formatter.run()
    }
}

private struct PercentFormatter {
    private let scalars: [Unicode.Scalar]
    private let interpreter: Interpreter
    private let whole: Value
    /// The values of a tuple; another value stands for itself.
    private let values: [Value]
    private let isTuple: Bool
    private var used = 0
    private var position = 0
    private var result = String.UnicodeScalarView()

    init(_ text: String, _ arguments: Value, _ interpreter: Interpreter) {
        scalars = Array(text.unicodeScalars)
        self.interpreter = interpreter
        whole = arguments
        if case .tuple(let tuple) = arguments { (values, isTuple) = (tuple.elements, true) } else { (values, isTuple) = ([arguments], false) }
    }

    private var isMapping: Bool {
        switch whole {
        case .tuple, .string: false
        case .dict, .list, .array: true
        case .object(let object): (object as? InstanceObject)?.instanceType.lookUp("__getitem__") != nil || object is RangeObject
        default: false
        }
    }

    private mutating func nextValue() throws -> Value {
        guard used < values.count else { throw Raised(.typeError, "not enough arguments for format string") }
        defer { used += 1 }
        return values[used]
    }

    private mutating func next() throws -> Unicode.Scalar {
        guard position < scalars.count else { throw Raised(.valueError, "incomplete format") }
        defer { position += 1 }
        return scalars[position]
    }

    mutating func run() throws -> String {
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            if scalar == "%" { try field() } else { result.append(scalar) }
        }
        if used < values.count, !isMapping {
            throw Raised(.typeError, "not all arguments converted during string formatting")
        }
        return String(result)
    }

    private struct Field {
        var leftAligned = false, plus = false, space = false, alternate = false, zero = false
        var width = 0
        var precision: Int?
    }

    private mutating func field() throws {
        var field = Field()
        var keyed: Value?
        var scalar = try next()
        if scalar == "(" {
            guard isMapping else { throw Raised(.typeError, "format requires a mapping") }
            let start = position
            var depth = 1
            while depth > 0 {
                guard position < scalars.count else { throw Raised(.valueError, "incomplete format key") }
                if scalars[position] == ")" { depth -= 1 }
                if scalars[position] == "(" { depth += 1 }
                position += 1
            }
            var key = String.UnicodeScalarView()
            key.append(contentsOf: scalars[start..<position - 1])
            keyed = try interpreter.item(whole, .string(String(key)))
            if !isTuple { used = values.count }
            scalar = try next()
        }
        flags: while true {
            switch scalar {
            case "-": field.leftAligned = true
            case "+": field.plus = true
            case " ": field.space = true
            case "#": field.alternate = true
            case "0": field.zero = true
            default: break flags
            }
            scalar = try next()
        }
        if let width = try size(&scalar, tooBig: "width too big") {
            field.width = width.magnitude.clampedInt
            if width < 0 { field.leftAligned = true }
        }
        if scalar == "." {
            scalar = try next()
            field.precision = Swift.max(0, try size(&scalar, tooBig: "precision too big") ?? 0)
        }
        if ["h", "l", "L"].contains(scalar) { scalar = try next() }
        if scalar == "%" {
            result.append("%")
            return
        }
        try convert(scalar, field, keyed)
    }

    /// A width or precision: digits, or `*` for the next value.
    private mutating func size(_ scalar: inout Unicode.Scalar, tooBig: String) throws -> Int? {
        var value: Int?
        if scalar == "*" {
            guard let number = try nextValue().bigInt else { throw Raised(.typeError, "* wants int") }
            guard let small = Int(exactly: number), small.magnitude < 1 << 31 else { throw Raised(.overflowError, "Python int too large to convert to C int") }
            value = small
            scalar = try next()
        } else {
            while (0x30...0x39).contains(scalar.value) {
                let digits = (value ?? 0) * 10 + Int(scalar.value) - 0x30
                guard digits < 1 << 31 else { throw Raised(.valueError, tooBig) }
                value = digits
                scalar = try next()
            }
        }
        if let value { try checkFormatWidth(value.magnitude.clampedInt) }
        return value
    }

    private mutating func convert(_ type: Unicode.Scalar, _ field: Field, _ keyed: Value?) throws {
        switch type {
        case "s", "r", "a", "d", "i", "u", "o", "x", "X", "e", "E", "f", "F", "g", "G", "c": break
        default:
            let shown = type.value >= 32 && type.value < 127 ? String(type) : "?"
            throw Raised(.valueError, "unsupported format character '\(shown)' (0x\(String(type.value, radix: 16))) at index \(position - 1)")
        }
        let value = try keyed ?? nextValue()
        switch type {
        case "s", "r", "a":
            var text = type == "s" ? try interpreter.str(value) : try interpreter.repr(value)
            if type == "a" { text = StringText.ascii(text) }
            if let precision = field.precision {
                var cut = String.UnicodeScalarView()
                cut.append(contentsOf: text.unicodeScalars.prefix(precision))
                text = String(cut)
            }
            append("", text, field, zero: false)
        case "c":
            append("", try character(value), field, zero: false)
        case "d", "i", "u", "o", "x", "X":
            let number = try integer(value, type)
            let (radix, prefix) = interpreter.integerRadix(type)
            var digits = radix == 10 ? try decimalText(BigInt(number.magnitude)) : String(number.magnitude, radix: radix, uppercase: type == "X")
            if let precision = field.precision, precision > digits.utf8.count {
                digits = String(repeating: "0", count: precision - digits.utf8.count) + digits
            }
            append(sign(number < 0, field) + (field.alternate ? prefix : ""), digits, field, zero: field.zero)
        default:
            let number = try interpreter.real(value)
            let body = interpreter.floatBody(number.magnitude, type, precision: field.precision ?? 6, isAlternate: field.alternate)
            append(sign(number.sign == .minus && !number.isNaN, field), body, field, zero: field.zero)
        }
    }

    private func sign(_ isNegative: Bool, _ field: Field) -> String {
        isNegative ? "-" : field.plus ? "+" : field.space ? " " : ""
    }

    private mutating func append(_ front: String, _ body: String, _ field: Field, zero: Bool) {
        let missing = Swift.max(0, field.width - front.unicodeScalars.count - body.unicodeScalars.count)
        let text: String
        if field.leftAligned {
            text = front + body + String(repeating: " ", count: missing)
        } else if zero {
            text = front + String(repeating: "0", count: missing) + body
        } else {
            text = String(repeating: " ", count: missing) + front + body
        }
        result.append(contentsOf: text.unicodeScalars)
    }

    private func character(_ value: Value) throws -> String {
        if case .string(let text) = value, text.length == 1 { return text.text }
        if let code = value.bigInt ?? integerScalar(value) {
            guard code >= 0, code < 0x110000 else { throw Raised(.overflowError, "%c arg not in range(0x110000)") }
            return try interpreter.character(Int(code))
        }
        throw Raised(.typeError, "%c requires int or char")
    }

    private func integerScalar(_ value: Value) -> BigInt? {
        if case .scalar(let scalar) = value, scalar.dtype.isInteger { return scalar.pythonValue.bigInt }
        return nil
    }

    private func integer(_ value: Value, _ type: Unicode.Scalar) throws -> BigInt {
        if let number = value.bigInt ?? integerScalar(value) { return number }
        let isDecimal = type == "d" || type == "i" || type == "u"
        let refusal = Raised(.typeError, isDecimal
            ? "%\(type) format: a real number is required, not \(value.typeName)"
            : "%\(type) format: an integer is required, not \(value.typeName)")
        if let instance = value.object(as: InstanceObject.self), instance.instanceType.lookUp("__index__") != nil { return try interpreter.wholeNumber(value) }
        guard isDecimal else { throw refusal }
        switch value {
        case .float, .scalar: break
        case .array(let array) where array.count == 1: break
        default:
            guard let instance = value.object(as: InstanceObject.self), instance.instanceType.lookUp("__int__") != nil else { throw refusal }
            guard let number = try interpreter.callMethod("__int__", of: value, []).bigInt else { throw refusal }
            return number
        }
        return try interpreter.truncated(interpreter.real(value)).bigInt ?? 0
    }
}

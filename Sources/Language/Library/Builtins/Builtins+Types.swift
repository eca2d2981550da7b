import BigInt
import NDArrays

/// What calling a type does: `int("3")`, `list(x)`, ...
extension Builtins {
    static let typeOf: NativeFunction = .init("type", "*args, **kwargs") { arguments, _ in
        switch arguments.variadic.count {
        case 1: return .object(arguments.variadic[0].type)
        case 3: throw Raised.notSupported("type() with three arguments", instead: "write a class statement")
        default: throw Raised(.typeError, "type() takes 1 or 3 arguments")
        }
    }

    // MARK: Numbers

    static let int: NativeFunction = .init("int", "x?, /, base?") { arguments, interpreter in
        guard arguments.isGiven(0) else { return .int(0) }
        let value = arguments[0]
        if arguments.isGiven(1) {
            guard case .string(let text) = value else { throw Raised(.typeError, "int() can't convert non-string with explicit base") }
            let base = try interpreter.count(arguments[1])
            guard base == 0 || (2...36).contains(base) else { throw Raised(.valueError, "int() base must be >= 2 and <= 36, or 0") }
            return try parseInteger(text.text, base: base)
        }
        switch value {
        case .int, .bool: return .integer(value.bigInt ?? 0)
        case .float(let x): return try interpreter.truncated(x)
        case .string(let text): return try parseInteger(text.text, base: 10)
        case .scalar(let scalar): return scalar.dtype.isFloating ? try interpreter.truncated(scalar.asDouble) : scalar.dtype == .uint64 ? scalar.pythonValue : .int(scalar.asInt)
        case .array: return try interpreter.truncated(interpreter.real(value))
        case .object(let object):
            if object is BigIntObject { return value }
            if let instance = object as? InstanceObject {
                for name in ["__int__", "__index__", "__trunc__"] {
                    guard let method = instance.instanceType.lookUp(name) else { continue }
                    let result = try interpreter.call(method, [value])
                    guard result.bigInt != nil else { throw Raised(.typeError, "\(name) returned non-int (type \(result.typeName))") }
                    return result
                }
            }
        default: break
        }
        throw Raised(.typeError, "int() argument must be a string, a bytes-like object or a real number, not '\(value.typeName)'")
    }

    private static func parseInteger(_ text: String, base: Int) throws -> Value {
        func invalid() -> Raised {
            Raised(.valueError, "invalid literal for int() with base \(base): \(StringText.repr(text))")
        }
        var scalars = Array(text.unicodeScalars)[...].drop(while: \.isPythonSpace)
        while let last = scalars.last, last.isPythonSpace { scalars.removeLast() }
        var isNegative = false
        if let first = scalars.first, first == "-" || first == "+" {
            isNegative = first == "-"
            scalars.removeFirst()
        }
        var radix = base
        if scalars.count >= 2, scalars[scalars.startIndex] == "0" {
            let marks: [Unicode.Scalar: Int] = ["x": 16, "X": 16, "o": 8, "O": 8, "b": 2, "B": 2]
            if let marked = marks[scalars[scalars.startIndex + 1]], base == 0 || base == marked {
                radix = marked
                scalars.removeFirst(2)
                if scalars.first == "_" { scalars.removeFirst() }
            }
        }
        if radix == 0 {
            // Old octal: 010 means nothing in Python 3.
            if scalars.first == "0", scalars.contains(where: { $0 != "0" && $0 != "_" }) { throw invalid() }
            radix = 10
        }
        var digits = ""
        var wasDigit = false
        for scalar in scalars {
            if scalar == "_" {
                guard wasDigit else { throw invalid() }
                wasDigit = false
                continue
            }
            let digit: Int?
            if scalar.isASCII { digit = Character(scalar).isHexDigit || Character(scalar).isLetter ? Int(String(scalar), radix: 36) : nil } else {
                digit = scalar.isDecimalDigit ? scalar.properties.numericValue.map { Int($0) } : nil
            }
            guard let digit, digit < radix else { throw invalid() }
            digits += String(digit, radix: 36)
            wasDigit = true
        }
        guard wasDigit else { throw invalid() }
        if radix & (radix - 1) != 0, digits.utf8.count > mostDigits {
            throw Raised(.valueError, "Exceeds the limit (\(mostDigits) digits) for integer string conversion: value has \(digits.utf8.count) digits; "
                + "use sys.set_int_max_str_digits() to increase the limit")
        }
        if let small = Int(digits, radix: radix) { return .int(isNegative ? -small : small) }
        // The big integers' own reader knows no radix 36.
        let number = radix == 36 ? digits.utf8.reduce(BigInt(0)) { $0 * 36 + BigInt($1 < 0x3A ? $1 - 0x30 : $1 - 0x57) } : BigInt(digits, radix: radix)
        guard let number else { throw invalid() }
        return .integer(isNegative ? -number : number)
    }

    static let float: NativeFunction = .init("float", "x=0.0, /", unary: toFloat) { try toFloat($0[0], $1) }

    private static let toFloat: @Sendable (Value, Interpreter) throws -> Value = { value, interpreter in
        if case .string(let text) = value { return .float(try parseFloat(text.text)) }
        return .float(try interpreter.real(value, what: "float() argument must be a string or a real number, not '\(value.typeName)'"))
    }

    /// Python's grammar: no hexadecimal, underscores only between digits.
    static func parseFloat(_ text: String) throws -> Double {
        var scalars = Array(text.unicodeScalars)[...].drop(while: \.isPythonSpace)
        while let last = scalars.last, last.isPythonSpace { scalars.removeLast() }
        var plain = ""
        var previous: Unicode.Scalar = " "
        func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
        for (index, original) in scalars.enumerated() {
            var scalar = original
            if !scalar.isASCII, scalar.isDecimalDigit, let value = scalar.properties.numericValue, let digit = Unicode.Scalar(UInt32(0x30 + Int(value))) {
                scalar = digit
            }
            if scalar == "_" {
                let after = index + 1 < scalars.count ? scalars[scalars.startIndex + index + 1] : " "
                guard isDigit(previous), isDigit(after) else { throw Raised(.valueError, "could not convert string to float: \(StringText.repr(text))") }
            } else {
                plain.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        let lower = plain.lowercased()
        let unsigned = lower.hasPrefix("-") || lower.hasPrefix("+") ? String(lower.dropFirst()) : lower
        let isNegative = lower.hasPrefix("-")
        switch unsigned {
        case "inf", "infinity": return isNegative ? -.infinity : .infinity
        case "nan": return .nan
        default:
            let isPlain = unsigned.utf8.first.map { (0x30...0x39).contains($0) || $0 == 0x2E } ?? false
            guard isPlain, unsigned.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2E, 0x65, 0x2B, 0x2D].contains($0) }), let value = Double(unsigned) else {
                throw Raised(.valueError, "could not convert string to float: \(StringText.repr(text))")
            }
            return isNegative ? -value : value
        }
    }

    static let bool: NativeFunction = .init("bool", "x=False, /", unary: { .bool(try $1.truth($0)) }) { .bool(try $1.truth($0[0])) }

    // MARK: Text and containers

    static let str: NativeFunction = .init("str", "object='', encoding?, errors?", unary: { .string(try $1.str($0)) }) { arguments, interpreter in
        if arguments.isGiven(1) || arguments.isGiven(2) {
            throw Raised(.typeError, "decoding to str: need a bytes-like object, \(arguments[0].typeName) found")
        }
        return .string(try interpreter.str(arguments[0]))
    }

    static let list: NativeFunction = .init("list", "iterable?, /", unary: { .list(try $1.elements(of: $0)) }) { arguments, interpreter in
        arguments.isGiven(0) ? .list(try interpreter.elements(of: arguments[0])) : .list([])
    }

    static let tuple: NativeFunction = .init("tuple", "iterable?, /", unary: { value, interpreter in
        if case .tuple(let tuple) = value, tuple.subtype == nil { return value }
        return .tuple(try interpreter.elements(of: value))
    }) { _, _ in .tuple([]) }

    static let dict: NativeFunction = .init("dict", "*args, **kwargs") { arguments, interpreter in
        guard arguments.variadic.count < 2 else {
            throw Raised(.typeError, "dict expected at most 1 argument, got \(arguments.variadic.count)")
        }
        let dict = DictObject()
        if let other = arguments.variadic.first { try interpreter.update(dict, with: other) }
        for (name, value) in arguments.keywords { dict[text: name] = value }
        return .dict(dict)
    }

    static let set: NativeFunction = .init("set", "iterable?, /") { arguments, interpreter in
        .object(try SetObject(of: arguments.isGiven(0) ? arguments[0] : .tuple([]), interpreter))
    }

    static let frozenSet: NativeFunction = .init("frozenset", "iterable?, /") { arguments, interpreter in
        if let set = arguments[0].object(as: SetObject.self), set.isFrozen { return arguments[0] }
        return .object(try SetObject(of: arguments.isGiven(0) ? arguments[0] : .tuple([]), isFrozen: true, interpreter))
    }

    static let range: NativeFunction = .init("range", "*args") { arguments, interpreter in
        let given = arguments.variadic
        guard given.count > 0 else { throw Raised(.typeError, "range expected at least 1 argument, got 0") }
        guard given.count < 4 else { throw Raised(.typeError, "range expected at most 3 arguments, got \(given.count)") }
        let numbers = try given.map { try interpreter.count($0) }
        let (start, stop) = given.count == 1 ? (0, numbers[0]) : (numbers[0], numbers[1])
        let step = given.count == 3 ? numbers[2] : 1
        guard step != 0 else { throw Raised(.valueError, "range() arg 3 must not be zero") }
        guard !stop.subtractingReportingOverflow(start).overflow, step != .min else {
            throw Raised.notSupported("a range of more than 9223372036854775807 elements")
        }
        return .object(RangeObject(start: start, stop: stop, step: step))
    }

    static let slice: NativeFunction = .init("slice", "start, stop?, step=None, /") { arguments, _ in
        if !arguments.isGiven(1) { return .object(SliceObject(start: .none, stop: arguments[0], step: .none)) }
        return .object(SliceObject(start: arguments[0], stop: arguments[1], step: arguments[2]))
    }

    // MARK: Descriptors

    static let property: NativeFunction = .init("property", "fget=None, fset=None, fdel=None, doc=None") { arguments, _ in
        .object(PropertyObject(getter: arguments[0], setter: arguments.optional(1), deleter: arguments.optional(2),
                                documentation: arguments.optional(3)))
    }
    static let staticMethod: NativeFunction = .init("staticmethod", "function, /") { arguments, _ in .object(StaticMethodObject(arguments[0])) }
    static let classMethod: NativeFunction = .init("classmethod", "function, /") { arguments, _ in .object(ClassMethodObject(arguments[0])) }
}

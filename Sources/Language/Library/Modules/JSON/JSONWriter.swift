import NDArrays

/// Values as JSON, in CPython's layout.
struct JSONWriter {
    private let interpreter: Interpreter
    var skipsKeys = false
    var isASCII = true
    var allowsNaN = true
    var sortsKeys = false
    /// One level of indentation; nil for everything on one line.
    var indent: String?
    var itemSeparator = ", "
    var keySeparator = ": "
    /// `default=`: makes of a value one that can be written.
    var fallback: Value?
    private(set) var text = ""
    private var level = 0
    private var open: Set<ObjectIdentifier> = []

    init(_ interpreter: Interpreter) { self.interpreter = interpreter }

    mutating func write(_ value: Value) throws {
        try interpreter.checkInterruption()
        if text.utf8.count > 1 << 28 { throw Raised(.memoryError, "a text of more than 256 MB") }
        switch value {
        case .none: text += "null"
        case .bool(let x): text += x ? "true" : "false"
        case .int(let x): text += String(x)
        case .float(let x): text += try number(x)
        case .scalar(let scalar) where scalar.dtype == .float64: text += try number(scalar.asDouble)
        case .string(let string): text += quoted(string.text)
        case .list(let list): try container(list, "[", "]", list.elements) { try $0.write($1) }
        case .tuple(let tuple): try container(tuple, "[", "]", tuple.elements) { try $0.write($1) }
        case .dict(let dict): try write(dict)
        case .object(let big as BigIntObject): text += try interpreter.repr(.object(big))
        default:
            guard let fallback else {
                throw Raised(.typeError, "Object of type \(value.shortTypeName) is not JSON serializable")
            }
            guard let reference = value.reference else { return try interpreterGuarded { try $0.write($0.interpreter.call(fallback, [value])) } }
            try entering(reference) { writer in try writer.interpreterGuarded { try $0.write($0.interpreter.call(fallback, [value])) } }
        }
    }

    private mutating func write(_ dict: DictObject) throws {
        var pairs = dict.pairs
        if sortsKeys {
            let sorted = try interpreter.sorted(pairs.map { .tuple([$0.key, $0.value]) }, key: .object(NativeFunction("key", "pair, /") { arguments, interpreter in
                try interpreter.item(arguments[0], .int(0))
            }), isReversed: false)
            pairs = sorted.compactMap { if case .tuple(let pair) = $0 { (pair.elements[0], pair.elements[1]) } else { nil } }
        }
        var named: [(String, Value)] = []
        for (key, value) in pairs {
            if let name = try name(key) { named.append((name, value)) }
        }
        try container(dict, "{", "}", named) { writer, pair in
            writer.text += writer.quoted(pair.0) + writer.keySeparator
            try writer.write(pair.1)
        }
    }

    /// The text of a key; nil where it is to be left out.
    private func name(_ key: Value) throws -> String? {
        switch key {
        case .string(let text): return text.text
        case .none: return "null"
        case .bool(let x): return x ? "true" : "false"
        case .int(let x): return String(x)
        case .float(let x): return try number(x)
        case .scalar(let scalar) where scalar.dtype == .float64: return try number(scalar.asDouble)
        case .object(let big as BigIntObject): return try interpreter.repr(.object(big))
        default:
            if skipsKeys { return nil }
            throw Raised(.typeError, "keys must be str, int, float, bool or None, not \(key.shortTypeName)")
        }
    }

    private mutating func container<Element>(_ object: AnyObject, _ opening: String, _ closing: String, _ elements: [Element],
                                             _ body: (inout JSONWriter, Element) throws -> Void) throws {
        guard !elements.isEmpty else {
            text += opening + closing
            return
        }
        try entering(object) { writer in
            try writer.interpreterGuarded { writer in
                writer.text += opening
                writer.level += 1
                for (index, element) in elements.enumerated() {
                    if index > 0 { writer.text += writer.itemSeparator }
                    writer.breakLine()
                    try body(&writer, element)
                }
                writer.level -= 1
                writer.breakLine()
                writer.text += closing
            }
        }
    }

    private mutating func breakLine() {
        if let indent { text += "\n" + String(repeating: indent, count: level) }
    }

    private mutating func entering(_ object: AnyObject, _ body: (inout JSONWriter) throws -> Void) throws {
        let identifier = ObjectIdentifier(object)
        guard open.insert(identifier).inserted else { throw Raised(.valueError, "Circular reference detected") }
        try body(&self)
        open.remove(identifier)
    }

    private mutating func interpreterGuarded(_ body: (inout JSONWriter) throws -> Void) throws {
        try interpreter.guarded { try body(&self) }
    }

    private func number(_ x: Double) throws -> String {
        if x.isFinite { return NumberText.shortest(x) }
        guard allowsNaN else { throw Raised(.valueError, "Out of range float values are not JSON compliant") }
        return x.isNaN ? "NaN" : x > 0 ? "Infinity" : "-Infinity"
    }

    private func quoted(_ string: String) -> String {
        var result = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{8}": result += "\\b"
            case "\u{C}": result += "\\f"
            case _ where scalar.value < 0x20 || isASCII && scalar.value > 0x7E:
                for unit in String(scalar).utf16 { result += "\\u" + hexadecimal(UInt(unit), width: 4) }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension Value {
    /// The type's `__name__`: without its module.
    var shortTypeName: String { typeName.split(separator: ".").last.map { String($0) } ?? typeName }
}

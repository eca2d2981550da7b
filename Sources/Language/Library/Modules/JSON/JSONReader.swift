/// Reads JSON, with CPython's words for what is wrong.
struct JSONReader {
    private let text: [Unicode.Scalar]
    private let interpreter: Interpreter
    private var index = 0
    var hook: Value?
    var pairsHook: Value?

    init(_ text: String, _ interpreter: Interpreter) {
        self.text = Array(text.unicodeScalars)
        self.interpreter = interpreter
    }

    mutating func document() throws -> Value {
        if text.first == "\u{FEFF}" { throw failure("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0) }
        skipSpace()
        let value = try value()
        skipSpace()
        guard index == text.count else { throw failure("Extra data", index) }
        return value
    }

    private func failure(_ message: String, _ position: Int) -> Raised {
        let before = text[..<min(position, text.count)]
        let line = before.count { $0 == "\n" } + 1
        let column = position - (before.lastIndex(of: "\n") ?? -1)
        let error = ExceptionObject(JSONModule.decodeError, [.string("\(message): line \(line) column \(column) (char \(position))")])
        error.attributes = ["msg": .string(message), "doc": .string(String(scalars: text)), "pos": .int(position), "lineno": .int(line), "colno": .int(column)]
        return Raised(error)
    }

    private mutating func skipSpace() {
        while index < text.count, [" ", "\t", "\n", "\r"].contains(text[index]) { index += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard index < text.count, text[index] == scalar else { return false }
        index += 1
        return true
    }

    private mutating func take(word: String) -> Bool {
        guard text[index...].starts(with: word.unicodeScalars) else { return false }
        index += word.unicodeScalars.count
        return true
    }

    private mutating func value() throws -> Value {
        try interpreter.checkInterruption()
        guard index < text.count else { throw failure("Expecting value", index) }
        switch text[index] {
        case "\"": return .string(try string())
        case "{": return try nested { try $0.object() }
        case "[": return try nested { try $0.array() }
        case "n" where take(word: "null"): return .none
        case "t" where take(word: "true"): return .bool(true)
        case "f" where take(word: "false"): return .bool(false)
        case "N" where take(word: "NaN"): return .float(.nan)
        case "I" where take(word: "Infinity"): return .float(.infinity)
        case "-" where take(word: "-Infinity"): return .float(-.infinity)
        default: return try number()
        }
    }

    private mutating func nested(_ body: (inout JSONReader) throws -> Value) throws -> Value {
        try interpreter.guarded { try body(&self) }
    }

    private mutating func array() throws -> Value {
        index += 1
        var elements: [Value] = []
        skipSpace()
        if take("]") { return .list([]) }
        while true {
            elements.append(try value())
            skipSpace()
            if take("]") { return .list(elements) }
            guard take(",") else { throw failure("Expecting ',' delimiter", index) }
            skipSpace()
        }
    }

    private mutating func object() throws -> Value {
        index += 1
        var pairs: [(Value, Value)] = []
        skipSpace()
        if !take("}") {
            while true {
                guard index < text.count, text[index] == "\"" else { throw failure("Expecting property name enclosed in double quotes", index) }
                let key = try string()
                skipSpace()
                guard take(":") else { throw failure("Expecting ':' delimiter", index) }
                skipSpace()
                pairs.append((.string(key), try value()))
                skipSpace()
                if take("}") { break }
                guard take(",") else { throw failure("Expecting ',' delimiter", index) }
                skipSpace()
            }
        }
        if let pairsHook { return try interpreter.call(pairsHook, [.list(pairs.map { .tuple([$0.0, $0.1]) })]) }
        let dict = DictObject(minimumCapacity: pairs.count)
        for (key, value) in pairs { try dict.set(key, value, interpreter) }
        return try hook.map { try interpreter.call($0, [.dict(dict)]) } ?? .dict(dict)
    }

    /// `-?(0|[1-9][0-9]*)(.[0-9]+)?([eE][+-]?[0-9]+)?`
    private mutating func number() throws -> Value {
        let start = index
        func digits(_ from: Int) -> Int {
            var end = from
            while end < text.count, ("0"..."9").contains(text[end]) { end += 1 }
            return end
        }
        var end = start + (text[start] == "-" ? 1 : 0)
        let whole = digits(end)
        guard whole > end else { throw failure("Expecting value", start) }
        end = text[end] == "0" ? end + 1 : whole
        var isFloat = false
        if end < text.count, text[end] == ".", case let stop = digits(end + 1), stop > end + 1 { (end, isFloat) = (stop, true) }
        if end < text.count, text[end] == "e" || text[end] == "E" {
            let sign = end + 1 < text.count && (text[end + 1] == "+" || text[end + 1] == "-") ? 1 : 0
            let stop = digits(end + 1 + sign)
            if stop > end + 1 + sign { (end, isFloat) = (stop, true) }
        }
        index = end
        return try interpreter.call(.object(isFloat ? Types.float : Types.int), [.string(String(scalars: text[start..<end]))])
    }

    private mutating func string() throws -> String {
        let start = index
        index += 1
        var result = String.UnicodeScalarView()
        while true {
            if index & 0xFFFF == 0 { try interpreter.checkInterruption() }
            guard index < text.count else { throw failure("Unterminated string starting at", start) }
            let scalar = text[index]
            switch scalar {
            case "\"":
                index += 1
                return String(result)
            case "\\":
                index += 1
                guard index < text.count else { throw failure("Unterminated string starting at", start) }
                result.append(try escaped())
            default:
                guard scalar.value >= 0x20 else { throw failure("Invalid control character at", index) }
                result.append(scalar)
                index += 1
            }
        }
    }

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]

    /// What follows a backslash.
    private mutating func escaped() throws -> Unicode.Scalar {
        if let scalar = JSONReader.escapes[text[index]] {
            index += 1
            return scalar
        }
        guard take("u") else { throw failure("Invalid \\escape", index - 1) }
        let high = try unit()
        if let scalar = Unicode.Scalar(high) { return scalar }
        if high < 0xDC00, index + 1 < text.count, text[index] == "\\", text[index + 1] == "u" {
            index += 2
            let low = try unit()
            if (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) { return scalar }
        }
        throw Raised.notSupported("half of a character (\\u\(hexadecimal(UInt(high), width: 4))) in a text")
    }

    private mutating func unit() throws -> UInt32 {
        let start = index - 1
        let digits = text[index..<min(index + 4, text.count)]
        guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }), let value = UInt32(String(scalars: digits), radix: 16) else {
            throw failure("Invalid \\uXXXX escape", start)
        }
        index += 4
        return value
    }
}

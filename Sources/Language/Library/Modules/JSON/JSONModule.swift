/// `json`.
enum JSONModule {
    static let decodeError: TypeObject = TypeObject("json.decoder.JSONDecodeError", [.valueError])

    static func module() -> ModuleObject {
        let module = ModuleObject("json")
        let options = "skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False"
        module.function("dumps", "obj, *, " + options) { arguments, interpreter in
            .string(try text(of: arguments[0], arguments, from: 1, interpreter))
        }
        module.function("dump", "obj, fp, *, " + options) { arguments, interpreter in
            let text = try text(of: arguments[0], arguments, from: 2, interpreter)
            _ = try interpreter.callMethod("write", of: arguments[1], [.string(text)])
            return .none
        }
        let readers = "cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None"
        module.function("loads", "s, *, " + readers) { arguments, interpreter in try value(of: arguments[0], arguments, interpreter) }
        module.function("load", "fp, *, " + readers) { arguments, interpreter in
            try value(of: interpreter.callMethod("read", of: arguments[0], []), arguments, interpreter)
        }
        module.define("JSONDecodeError", .object(decodeError))
        module.refused = ["JSONEncoder": "json.dumps(..., default=function) is there", "JSONDecoder": "json.loads is there"]
        return module
    }

    private static func text(of value: Value, _ arguments: BoundArguments, from first: Int, _ interpreter: Interpreter) throws -> String {
        if arguments.optional(first + 4) != nil { throw Raised.notSupported("json.dumps(cls=...)", instead: "json.dumps(..., default=function) is") }
        var writer = JSONWriter(interpreter)
        writer.skipsKeys = try interpreter.truth(arguments[first])
        writer.isASCII = try interpreter.truth(arguments[first + 1])
        writer.allowsNaN = try interpreter.truth(arguments[first + 3])
        switch arguments[first + 5] {
        case .none: break
        case .string(let text): writer.indent = text.text
        case let number:
            let count = try interpreter.index(number, what: "can't multiply sequence by non-int of type '\(number.typeName)'")
            writer.indent = String(repeating: " ", count: min(max(0, count), 1 << 16))
        }
        if writer.indent != nil { writer.itemSeparator = "," }
        if let separators = arguments.optional(first + 6) {
            let parts = try interpreter.elements(of: separators).map { try StringMethods.text($0, "make_encoder() argument must be str, not \($0.typeName)") }
            guard parts.count == 2 else {
                throw Raised(.valueError, parts.count < 2 ? "not enough values to unpack (expected 2, got \(parts.count))" : "too many values to unpack (expected 2)")
            }
            (writer.itemSeparator, writer.keySeparator) = (parts[0], parts[1])
        }
        writer.fallback = arguments.optional(first + 7)
        writer.sortsKeys = try interpreter.truth(arguments[first + 8])
        try writer.write(value)
        return writer.text
    }

    private static func value(of source: Value, _ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        for (index, name) in [(1, "cls"), (3, "parse_float"), (4, "parse_int"), (5, "parse_constant")] where arguments.optional(index) != nil {
            throw Raised.notSupported("json.loads(\(name)=...)")
        }
        let text: String
        switch source {
        case .string(let string): text = string.text
        case .object(let bytes as BytesObject): text = try TextCodec.utf8Signed.decode(bytes.bytes)
        default: throw Raised(.typeError, "the JSON object must be str, bytes or bytearray, not \(source.typeName)")
        }
        var reader = JSONReader(text, interpreter)
        reader.hook = arguments.optional(2)
        reader.pairsHook = arguments.optional(6)
        return try reader.document()
    }
}

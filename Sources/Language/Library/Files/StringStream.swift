/// `io.StringIO`: a text that is read and written like a file.
final class StringStream: ValueIterator {
    private var text: [UInt8]
    private var position = 0
    private var isClosed = false
    init(_ text: String) {
        self.text = Array(text.utf8)
        super.init(StringStream.streamType)
    }

    static let streamType: TypeObject = TypeObject("_io.StringIO", construct: NativeFunction("StringIO", "initial_value='', newline='\n'") { arguments, _ in
        if arguments.optional(0) == nil { return .object(StringStream("")) }
        return .object(StringStream(try StringMethods.text(arguments[0], "initial_value must be str or None, not \(arguments[0].typeName)")))
    }, methods: { type in
        func method(_ name: String, _ signature: String, _ body: @escaping @Sendable (StringStream, BoundArguments, Interpreter) throws -> Value) {
            type.objectMethod(name, signature, of: StringStream.self) { stream, arguments, interpreter in
                if stream.isClosed { throw Raised(.valueError, "I/O operation on closed file") }
                return try body(stream, arguments, interpreter)
            }
        }
        method("read", "size=-1, /") { stream, arguments, interpreter in
            let size = try FileMethods.size(arguments, interpreter)
            return stream.reading { $0.read(size) }
        }
        method("readline", "size=-1, /") { stream, arguments, interpreter in
            let size = try FileMethods.size(arguments, interpreter)
            return stream.reading { $0.readLine(limit: size) }
        }
        method("readlines", "") { stream, _, interpreter in .list(try interpreter.elements(of: .object(stream))) }
        method("getvalue", "") { stream, _, _ in .string(String(decoding: stream.text, as: UTF8.self)) }
        method("write", "s, /") { stream, arguments, _ in
            guard case .string(let string) = arguments[1] else { throw Raised(.typeError, "string argument expected, got '\(arguments[1].typeName)'") }
            try stream.write(string)
            return .int(string.length)
        }
        method("writelines", "lines, /") { stream, arguments, interpreter in
            try interpreter.forEach(arguments[1]) { line in
                guard case .string(let string) = line else { throw Raised(.typeError, "string argument expected, got '\(line.typeName)'") }
                try stream.write(string)
            }
            return .none
        }
        method("seek", "pos, whence=0, /") { stream, arguments, interpreter in
            let whence = try interpreter.count(arguments[2]), place = try interpreter.count(arguments[1])
            guard whence == 0 && place == 0 || whence == 2 && place == 0 else { throw Raised.notSupported("seek() to the middle of a StringIO") }
            stream.position = whence == 0 ? 0 : stream.text.count
            return .int(stream.position)
        }
        method("flush", "") { _, _, _ in .none }
        method("__enter__", "") { _, arguments, _ in arguments[0] }
        type.objectMethod("__exit__", "*args", of: StringStream.self) { stream, _, _ in stream.isClosed = true; return .none }
        type.objectMethod("close", "", of: StringStream.self) { stream, _, _ in stream.isClosed = true; return .none }
        type.computed("closed") { value, _ in .bool(value.object(as: StringStream.self)?.isClosed ?? false) }
        for name in ["tell", "truncate"] { method(name, "*args") { _, _, _ in throw Raised.notSupported("StringIO.\(name)()") } }
    })

    private func reading(_ body: (inout LineReader) -> ArraySlice<UInt8>) -> Value {
        var reader = LineReader(text, isText: true)
        reader.position = position
        defer { position = reader.position }
        return .string(String(decoding: body(&reader), as: UTF8.self))
    }

    /// Over what stands at the position, or behind the end.
    private func write(_ string: StringObject) throws {
        guard text.count + string.text.utf8.count <= FileAccess.mostBytes else { throw Raised(ExceptionObject(.memoryError, [])) }
        var covered = LineReader(text, isText: true)
        covered.position = position
        let old = covered.read(string.length)
        text.replaceSubrange(old.startIndex..<old.endIndex, with: string.text.utf8)
        position = old.startIndex + string.text.utf8.count
    }

    override func next(_ interpreter: Interpreter) throws -> Value? {
        willChange()
        if isClosed { throw Raised(.valueError, "I/O operation on closed file") }
        guard case .string(let line) = reading({ $0.readLine() }), !line.text.isEmpty else { return nil }
        return .string(line)
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = (text, position, isClosed)
        return { [self] in (text, position, isClosed) = saved }
    }

    static func module() -> ModuleObject {
        let module = ModuleObject("io")
        module.define("StringIO", .object(streamType))
        module.define("UnsupportedOperation", .object(FileMethods.unsupported))
        module.define("open", .object(OpenFunction.open))
        module.refused = ["BytesIO": "io.StringIO is there", "TextIOWrapper": "open() is there", "BufferedReader": "open() is there", "FileIO": "open() is there"]
        return module
    }
}

/// The types of files, and what can be done with them.
enum FileMethods {
    static let unsupported: TypeObject = TypeObject("io.UnsupportedOperation", [.osError, .valueError])
    static let textType: TypeObject = TypeObject("_io.TextIOWrapper", methods: fill)
    static let binaryReader: TypeObject = TypeObject("_io.BufferedReader", methods: fill)
    static let binaryWriter: TypeObject = TypeObject("_io.BufferedWriter", methods: fill)
    static let binaryRandom: TypeObject = TypeObject("_io.BufferedRandom", methods: fill)

    private static let fill: @Sendable (TypeObject) -> Void = { type in
        func method(_ name: String, _ signature: String, _ body: @escaping @Sendable (FileObject, BoundArguments, Interpreter) throws -> Value) {
            type.objectMethod(name, signature, of: FileObject.self, body)
        }
        method("read", "size=-1, /") { file, arguments, interpreter in try file.read(size(arguments, interpreter), interpreter) }
        method("readline", "size=-1, /") { file, arguments, interpreter in try file.readLine(size(arguments, interpreter), interpreter) }
        method("readlines", "hint=-1, /") { file, arguments, interpreter in
            var lines: [Value] = [], total = 0
            let hint = try size(arguments, interpreter) ?? 0
            while hint <= 0 || total < hint, let line = try file.next(interpreter) {
                try interpreter.checkInterruption()
                lines.append(line)
                total += try interpreter.length(of: line)
            }
            return .list(lines)
        }
        method("write", "text, /") { file, arguments, _ in .int(try file.write(arguments[1])) }
        method("writelines", "lines, /") { file, arguments, interpreter in
            try interpreter.forEach(arguments[1]) { _ = try file.write($0) }
            return .none
        }
        method("flush", "") { file, _, _ in try file.flush(); return .none }
        method("close", "") { file, _, _ in try file.close(); return .none }
        method("readable", "") { file, _, _ in try file.enter(); return .bool(file.isReadable) }
        method("writable", "") { file, _, _ in try file.enter(); return .bool(file.isWritable) }
        method("seekable", "") { file, _, _ in try file.enter(); return .bool(true) }
        method("isatty", "") { file, _, _ in try file.enter(); return .bool(false) }
        method("seek", "cookie, whence=0, /", seek)
        method("tell", "") { file, _, interpreter in
            guard let position = try file.position(interpreter) else {
                throw Raised.notSupported("tell() in a file that is not plain UTF-8 with \\n between its lines", instead: "open it in mode 'rb'")
            }
            return .int(position)
        }
        method("__enter__", "") { file, arguments, _ in try file.enter(); return arguments[0] }
        method("__exit__", "*args") { file, _, _ in try file.close(); return .none }
        for name in ["fileno", "truncate", "detach", "reconfigure", "readinto"] {
            method(name, "*args, **kwargs") { _, _, _ in throw Raised.notSupported("a file's \(name)()") }
        }
    }

    /// nil for everything: no size, None or a negative one.
    static func size(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Int? {
        guard let value = arguments.optional(1) else { return nil }
        let size = try interpreter.index(value, what: "argument should be integer or None, not '\(value.typeName)'")
        return size < 0 ? nil : size
    }

    private static let seek: @Sendable (FileObject, BoundArguments, Interpreter) throws -> Value = { file, arguments, interpreter in
        let offset = try interpreter.count(arguments[1])
        let whence = try interpreter.count(arguments[2])
        guard (0...2).contains(whence) else { throw Raised(.valueError, "invalid whence (\(whence), should be 0, 1 or 2)") }
        if file.text != nil, whence != 0, offset != 0 {
            throw Raised(unsupported, "can't do nonzero \(whence == 1 ? "cur" : "end")-relative seeks")
        }
        if offset < 0, whence == 0 {
            throw file.text == nil ? Raised(ExceptionObject(.osError, [.int(22), .string("Invalid argument")])) : Raised(.valueError, "negative seek position \(offset)")
        }
        if file.isBeingWritten { throw Raised.notSupported("seek() in a file that is being written", instead: "collect the text and write it at once") }
        try file.seek(interpreter) { position, end in
            let (place, overflow) = (whence == 0 ? 0 : whence == 1 ? position : end).addingReportingOverflow(offset)
            guard !overflow, place >= 0 else { throw Raised(ExceptionObject(.osError, [.int(22), .string("Invalid argument")])) }
            return place
        }
        return try file.position(interpreter).map { .int($0) } ?? .int(offset)
    }
}

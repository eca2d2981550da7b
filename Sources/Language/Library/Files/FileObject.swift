/// What `open()` returns; a loop over it gets its lines.
final class FileObject: ValueIterator {
    let name: Value
    let path: String
    let mode: String
    /// nil: bytes.
    let text: TextForm?
    private var state: State

    struct TextForm {
        var codec = TextCodec.utf8
        /// As the program wrote it.
        var encodingName = "UTF-8"
        var handling = TextCodec.ErrorHandling.strict
        /// `newline=`; nil where line ends are unified.
        var newline: String?
    }
    private enum State {
        /// nil before the first reading: what is wrong with the contents is said then.
        case reading(LineReader?)
        case writing(OutputFile)
        case closed
    }

    init(reading path: String, name: Value, mode: String, text: TextForm?) {
        (self.name, self.path, self.mode, self.text, state) = (name, path, mode, text, .reading(nil))
        super.init(text != nil ? FileMethods.textType : mode.contains("+") ? FileMethods.binaryRandom : FileMethods.binaryReader)
    }

    init(writing file: OutputFile, name: Value, mode: String, text: TextForm?) {
        (self.name, path, self.mode, self.text, state) = (name, file.path, mode, text, .writing(file))
        super.init(text != nil ? FileMethods.textType : mode.contains("+") ? FileMethods.binaryRandom : FileMethods.binaryWriter)
    }

    var isClosed: Bool { if case .closed = state { true } else { false } }
    var isReadable: Bool { if case .reading = state { true } else { isForBoth } }
    var isWritable: Bool { if case .writing = state { true } else { isForBoth } }
    var isBeingWritten: Bool { if case .writing = state { true } else { false } }
    /// Opened with a `+`; it is read or written, by what stands before the `+`.
    private var isForBoth: Bool { mode.contains("+") }

    private func closedError() -> Raised { Raised(.valueError, text == nil ? "\(mode.contains("r") ? "read of" : "write to") closed file" : "I/O operation on closed file.") }

    // MARK: Reading

    /// Hands the reader to `body`, with the contents loaded.
    private func reading<Result>(_ interpreter: Interpreter, _ body: (inout LineReader) throws -> Result) throws -> Result {
        switch state {
        case .closed: throw closedError()
        case .writing where isForBoth: throw Raised.notSupported("reading a file that is being written", instead: "close it, then open it again to read it")
        case .writing: throw Raised(FileMethods.unsupported, text == nil ? "read" : "not readable")
        case .reading(let loaded):
            var reader = try loaded ?? load(interpreter)
            defer { state = .reading(reader) }
            return try body(&reader)
        }
    }

    private func load(_ interpreter: Interpreter) throws -> LineReader {
        let bytes = try interpreter.files.read(path)
        guard let text else { return LineReader(bytes, isText: false) }
        let decoded = text.codec == .utf8 && bytes.allSatisfy { $0 < 0x80 } ? bytes : Array(try text.codec.decode(bytes, text.handling).utf8)
        switch text.newline {
        case nil: return LineReader(LineReader.unified(decoded), isText: true)
        case "": return LineReader(decoded, isText: true, lineEnd: .any)
        case "\r": return LineReader(decoded, isText: true, lineEnd: .carriageReturn)
        case "\r\n": return LineReader(decoded, isText: true, lineEnd: .both)
        default: return LineReader(decoded, isText: true)
        }
    }

    private func value(_ bytes: ArraySlice<UInt8>) -> Value {
        text == nil ? .object(BytesObject(Array(bytes))) : .string(String(decoding: bytes, as: UTF8.self))
    }

    func read(_ count: Int?, _ interpreter: Interpreter) throws -> Value { value(try reading(interpreter) { $0.read(count) }) }
    func readLine(_ limit: Int?, _ interpreter: Interpreter) throws -> Value { value(try reading(interpreter) { $0.readLine(limit: limit) }) }

    override func next(_ interpreter: Interpreter) throws -> Value? {
        let line = try reading(interpreter) { $0.readLine() }
        return line.isEmpty ? nil : value(line)
    }

    /// The offset in the contents; nil where a text file's bytes differ from what is read of them.
    func position(_ interpreter: Interpreter) throws -> Int? {
        try reading(interpreter) { reader in
            reader.position == 0 || text == nil || text?.codec == .utf8 && !reader.bytes.contains(0x0D) ? reader.position : nil
        }
    }
    func seek(_ interpreter: Interpreter, _ place: (_ position: Int, _ end: Int) throws -> Int) throws {
        try reading(interpreter) { reader in reader.position = try place(reader.position, reader.bytes.count) }
    }

    // MARK: Writing

    /// - Returns: how much was written: code points or bytes.
    func write(_ value: Value) throws -> Int {
        guard !isClosed else { throw closedError() }
        guard case .writing(let file) = state else {
            if isForBoth { throw Raised.notSupported("writing a file that is being read", instead: "read the file, then open it again to write it") }
            throw Raised(FileMethods.unsupported, text == nil ? "write" : "not writable")
        }
        guard let text else {
            guard let bytes = value.object(as: BytesObject.self)?.bytes else {
                throw Raised(.typeError, "a bytes-like object is required, not '\(value.typeName)'")
            }
            try file.write(bytes)
            return bytes.count
        }
        guard case .string(let string) = value else { throw Raised(.typeError, "write() argument must be str, not \(value.typeName)") }
        var written = string.text
        if let newline = text.newline, newline.utf8.first == 0x0D {
            written = String(scalars: written.unicodeScalars.flatMap { $0 == "\n" ? Array(newline.unicodeScalars) : [$0] })
        }
        try file.write(text.codec.encode(written, text.handling))
        return string.length
    }

    func flush() throws {
        if isClosed { throw Raised(.valueError, text == nil ? "flush of closed file" : "I/O operation on closed file.") }
        if case .writing(let file) = state { try file.flush() }
    }

    func close() throws {
        defer { state = .closed }
        if case .writing(let file) = state { try file.close() }
    }

    /// `with open(...) as file:` needs it open.
    func enter() throws {
        if isClosed { throw Raised(.valueError, "I/O operation on closed file.") }
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "name": self.name
        case "mode": .string(mode)
        case "closed": .bool(isClosed)
        case "encoding": text.map { .string($0.encodingName) }
        case "errors": text.map { .string($0.handling.rawValue) }
        default: nil
        }
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        let name = try interpreter.repr(self.name)
        guard let text else { return "<\(type.name) name=\(name)>" }
        return "<_io.TextIOWrapper name=\(name) mode='\(mode)' encoding='\(text.encodingName)'>"
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = state
        return { [self] in state = saved }
    }
}

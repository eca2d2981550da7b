/// `open()`.
enum OpenFunction {
    static let open: NativeFunction = .init(
        "open", "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None"
    ) { arguments, interpreter in
        guard case .string(let modeText) = arguments[1] else {
            throw Raised(.typeError, "open() argument 'mode' must be str, not \(arguments[1].typeName)")
        }
        let mode = try Mode(modeText.text)
        if mode.isBinary {
            for (index, name) in [(3, "encoding"), (4, "errors"), (5, "newline")] where arguments.optional(index) != nil {
                throw Raised(.valueError, "binary mode doesn't take \(name == "newline" ? "a" : "an") \(name) argument")
            }
        }
        for (index, name) in [(6, "closefd"), (7, "opener")] where arguments.isGiven(index) {
            switch arguments[index] {
            case .none, .bool(true): continue
            default: throw Raised.notSupported("open(\(name)=...)")
            }
        }
        if !mode.isBinary, try interpreter.count(arguments[2]) == 0 { throw Raised(.valueError, "can't have unbuffered text I/O") }
        let form = mode.isBinary ? nil : try textForm(arguments)
        let path = try interpreter.path(arguments[0])
        guard let manner = mode.manner else {
            // Opening looks whether the file is there; what it holds is read when it is asked for.
            try interpreter.files.requireReadable(path)
            return .object(FileObject(reading: path, name: arguments[0], mode: mode.text, text: form))
        }
        let file = try OutputFile(path, manner, interpreter.files)
        return .object(FileObject(writing: file, name: arguments[0], mode: mode.text, text: form))
    }

    /// `'rb'`: what is to be done, and whether with text or bytes.
    private struct Mode {
        var text: String
        var isBinary: Bool
        /// nil: reading.
        var manner: OutputFile.Manner?

        init(_ text: String) throws {
            let letters = Array(text)
            guard Set(letters).count == letters.count, letters.allSatisfy("rwaxbt+".contains) else { throw Raised(.valueError, "invalid mode: \(StringText.repr(text))") }
            if letters.contains("b"), letters.contains("t") { throw Raised(.valueError, "can't have text and binary mode at once") }
            let actions = letters.filter("rwax".contains)
            guard actions.count == 1 else {
                let most = actions.isEmpty ? " and at most one plus" : ""
                throw Raised(.valueError, "\(actions.isEmpty ? "Must" : "must") have exactly one of create/read/write/append mode\(most)")
            }
            isBinary = letters.contains("b")
            if isBinary {
                self.text = letters.contains("+") ? (actions[0] == "w" ? "r" : String(actions[0])) + "b+" : text.filter { $0 != "b" } + "b"
            } else {
                self.text = text
            }
            manner = switch actions[0] {
            case "w": .replace
            case "a": .append
            case "x": .create
            default: nil
            }
        }
    }

    private static func textForm(_ arguments: BoundArguments) throws -> FileObject.TextForm {
        var form = FileObject.TextForm()
        func text(_ index: Int, _ name: String) throws -> String? {
            guard let value = arguments.optional(index) else { return nil }
            return try StringMethods.text(value, "open() argument '\(name)' must be str or None, not \(value.typeName)")
        }
        if let name = try text(3, "encoding") { (form.codec, form.encodingName) = (try .named(name), name) }
        if let name = try text(4, "errors") { form.handling = try TextCodec.errorHandling(name) }
        form.newline = try text(5, "newline")
        if let newline = form.newline, !["", "\n", "\r", "\r\n"].contains(newline) { throw Raised(.valueError, "illegal newline value: \(newline)") }
        return form
    }
}

extension Interpreter {
    /// The path that a value names: text, bytes, or an object with `__fspath__`.
    /// - Throws: TypeError for anything else.
    package func path(_ value: Value) throws -> String {
        switch value {
        case .string(let text): return text.text
        case .int, .bool: throw Raised.notSupported("opening a file by its number")
        case .object(let bytes as BytesObject): return try TextCodec.utf8.decode(bytes.bytes)
        case .object(let instance as InstanceObject) where instance.instanceType.lookUp("__fspath__") != nil:
            return try path(callMethod("__fspath__", of: value, []))
        default: throw Raised(.typeError, "expected str, bytes or os.PathLike object, not \(value.typeName)")
        }
    }
}

/// `os.path`: paths as text, and looking at what is there.
enum PathModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("posixpath")
        func textual(_ name: String, _ body: @escaping @Sendable (String, Interpreter) throws -> Value) {
            module.function(name, ["exists", "isfile", "abspath", "normpath"].contains(name) ? "path" : name == "isabs" || name == "isdir" ? "s" : name == "getsize" ? "filename" : "p") { arguments, interpreter in try body(text(arguments[0], interpreter), interpreter) }
        }
        module.define("sep", .string("/"))
        textual("basename") { path, _ in .string(split(path).name) }
        textual("dirname") { path, _ in .string(split(path).folder) }
        textual("split") { path, _ in .tuple([.string(split(path).folder), .string(split(path).name)]) }
        textual("splitext") { path, _ in
            let (root, ending) = splitEnding(path)
            return .tuple([.string(root), .string(ending)])
        }
        textual("normpath") { path, _ in .string(normal(path)) }
        textual("abspath") { path, interpreter in .string(normal(interpreter.files.absolute(path))) }
        textual("isabs") { path, _ in .bool(path.utf8.first == 0x2F) }
        textual("exists") { path, interpreter in .bool(try interpreter.files.kind(of: path) != nil) }
        textual("isfile") { path, interpreter in
            if case .file? = try interpreter.files.kind(of: path) { .bool(true) } else { .bool(false) }
        }
        textual("isdir") { path, interpreter in
            if case .folder? = try interpreter.files.kind(of: path) { .bool(true) } else { .bool(false) }
        }
        textual("getsize") { path, interpreter in
            if case .file(let size)? = try interpreter.files.kind(of: path) { return .int(size) }
            try interpreter.files.requireReadable(path)
            return .int(0)
        }
        module.function("join", "a, *p") { arguments, interpreter in
            var result = try text(arguments[0], interpreter)
            for value in arguments.variadic {
                guard value.isText || value.object(as: InstanceObject.self) != nil else {
                    throw Raised(.typeError, "join() argument must be str, bytes, or os.PathLike object, not '\(value.typeName)'")
                }
                let part = try text(value, interpreter)
                if part.utf8.first == 0x2F { result = part } else { result += result.isEmpty || result.utf8.last == 0x2F ? part : "/" + part }
            }
            return .string(result)
        }
        for name in ["expanduser", "expandvars"] { module.refused[name] = "lstm-repl gives programs no environment" }
        for name in ["realpath", "relpath", "getmtime", "getctime", "getatime", "islink", "samefile", "commonprefix", "commonpath", "lexists"] { module.refused[name] = "" }
        return module
    }

    private static func text(_ value: Value, _ interpreter: Interpreter) throws -> String {
        if case .int = value { throw Raised(.typeError, "expected str, bytes or os.PathLike object, not int") }
        return try interpreter.path(value)
    }

    /// What stands before the last `/`, without trailing ones, and what after it.
    static func split(_ path: String) -> (folder: String, name: String) {
        let bytes = Array(path.utf8)
        let start = (bytes.lastIndex(of: 0x2F) ?? -1) + 1
        var folder = bytes[..<start]
        if folder.contains(where: { $0 != 0x2F }) { while folder.last == 0x2F { folder.removeLast() } }
        return (String(decoding: folder, as: UTF8.self), String(decoding: bytes[start...], as: UTF8.self))
    }

    /// A name's leading dots begin no ending.
    static func splitEnding(_ path: String) -> (root: String, ending: String) {
        let bytes = Array(path.utf8)
        let start = (bytes.lastIndex(of: 0x2F) ?? -1) + 1
        guard let dot = bytes[start...].lastIndex(of: 0x2E), bytes[start..<dot].contains(where: { $0 != 0x2E }) else { return (path, "") }
        return (String(decoding: bytes[..<dot], as: UTF8.self), String(decoding: bytes[dot...], as: UTF8.self))
    }

    static func normal(_ path: String) -> String {
        let slashes = path.utf8.prefix { $0 == 0x2F }.count
        let isAbsolute = slashes > 0
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part != ".." || !isAbsolute && (parts.isEmpty || parts.last == "..") { parts.append(part) } else if !parts.isEmpty { parts.removeLast() }
        }
        // Two slashes at the start are kept: POSIX lets them mean something.
        let result = (slashes == 2 ? "//" : isAbsolute ? "/" : "") + parts.joined(separator: "/")
        return result.isEmpty ? "." : result
    }
}

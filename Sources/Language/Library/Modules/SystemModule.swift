/// `sys`: the arguments, the streams, and what the interpreter says about itself.
enum SystemModule {
    static func module(_ interpreter: Interpreter) -> ModuleObject {
        let module = ModuleObject("sys")
        module.define("argv", .list(interpreter.arguments.map { .string($0) }))
        module.define("path", .list(interpreter.searchPath))
        module.define("version", .string("3.11.7 (lstm-repl)"))
        module.define("version_info", .tuple([.int(3), .int(11), .int(7), .string("final"), .int(0)]))
        module.define("maxsize", .int(.max))
        module.define("byteorder", .string("little"))
        #if canImport(Glibc)
        module.define("platform", .string("linux"))
        #else
        module.define("platform", .string("darwin"))
        #endif
        for (name, isError) in [("stdout", false), ("stderr", true)] {
            let stream = Value.object(OutputStream(isError: isError))
            module.define(name, stream)
            module.define("__\(name)__", stream)
        }
        module.willSet = { name, value, interpreter in
            guard name == "stdout" else { return }
            interpreter.standardOutput = value.object(as: OutputStream.self).map { $0.isError } == false ? nil : value
        }
        module.function("exit", "status=None, /") { arguments, _ in
            throw Raised(ExceptionObject(.systemExit, arguments.optional(0).map { [$0] } ?? []))
        }
        module.function("getrecursionlimit", "") { _, _ in .int(Interpreter.recursionLimit) }
        module.function("setrecursionlimit", "limit, /") { arguments, interpreter in
            _ = try interpreter.count(arguments[0])
            return .none
        }
        module.function("getsizeof", "object, /") { _, _ in throw Raised.notSupported("sys.getsizeof()") }
        module.refused = ["stdin": "assign the text in the program, or read a file", "modules": "", "exc_info": "except ... as error", "executable": "",
                          "settrace": "", "setprofile": "", "meta_path": "", "getrefcount": "", "_getframe": ""]
        return module
    }
}

extension Interpreter {
    /// What `print` does with its text: to what a program has put in the place of `sys.stdout`, else to the output.
    func write(_ text: String) throws {
        switch standardOutput {
        case nil: output.write(text)
        case .some(.none): break
        case let stream?: _ = try callMethod("write", of: stream, [.string(text)])
        }
    }
}

/// `sys.stdout` and `sys.stderr`.
final class OutputStream: Object {
    let isError: Bool
    init(isError: Bool) { self.isError = isError }

    private static let streamType: TypeObject = TypeObject("TextIOWrapper", methods: { type in
        type.objectMethod("write", "text, /", of: OutputStream.self) { stream, arguments, interpreter in
            guard case .string(let text) = arguments[1] else {
                throw Raised(.typeError, "write() argument must be str, not \(arguments[1].typeName)")
            }
            stream.write(text.text, interpreter)
            return .int(text.length)
        }
        type.objectMethod("writelines", "lines, /", of: OutputStream.self) { stream, arguments, interpreter in
            try interpreter.forEach(arguments[1]) { line in
                guard case .string(let text) = line else { throw Raised(.typeError, "write() argument must be str, not \(line.typeName)") }
                stream.write(text.text, interpreter)
            }
            return .none
        }
        type.objectMethod("flush", "", of: OutputStream.self) { _, _, interpreter in
            interpreter.output.flush()
            return .none
        }
        type.objectMethod("isatty", "", of: OutputStream.self) { _, _, _ in .bool(false) }
    })
    override package var type: TypeObject { OutputStream.streamType }

    private func write(_ text: String, _ interpreter: Interpreter) {
        if isError { interpreter.output.writeError(text) } else { interpreter.output.write(text) }
    }
    override func repr(_ interpreter: Interpreter) -> String {
        "<_io.TextIOWrapper name='<\(isError ? "stderr" : "stdout")>' mode='w' encoding='utf-8'>"
    }
}

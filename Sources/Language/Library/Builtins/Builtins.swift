/// The names that every cell knows.
enum Builtins {
    static func module() -> ModuleObject {
        let module = ModuleObject("builtins")
        for type in types + TypeObject.exceptions { module.define(type.name, .object(type)) }
        for function in functions { module.define(function.name, .object(function)) }
        for (name, instead) in refused.sorted(by: { $0.key < $1.key }) { module.define(name, .object(refusing(name, instead: instead))) }
        module.define("IOError", .object(TypeObject.osError))
        module.define("EnvironmentError", .object(TypeObject.osError))
        module.define("NotImplemented", .object(NotImplementedObject()))
        module.define("Ellipsis", .object(EllipsisObject()))
        module.define("__debug__", .bool(true))
        return module
    }

    private static var types: [TypeObject] {
        [
            Types.object, Types.type, Types.int, Types.bool, Types.float, Types.str, Types.list, Types.tuple, Types.dict, Types.set,
            Types.frozenSet, Types.range, Types.slice, Types.enumerate, Types.zip, Types.map, Types.filter, Types.reversed,
            Types.property, Types.staticMethod, Types.classMethod, BytesObject.bytesType, refusedType("bytearray"), refusedType("complex"),
            refusedType("memoryview"),
        ]
    }

    private static var functions: [NativeFunction] {
        [
            print, len, iter, next, sorted, sum, min, max, all, any,
            abs, round, pow, divmod, chr, ord, hex, bin, oct,
            isinstance, issubclass, callable, hasattr, getattr, setattr, delattr, id, hash, vars, dir, globals, superFunction,
            repr, ascii, format, exit("exit"), exit("quit"), input, OpenFunction.open, importFunction,
        ]
    }

    /// What Python has and the cell language refuses by name.
    static let refused = [
        "eval": "write the code in the cell", "exec": "write the code in the cell", "compile": "write the code in the cell",
        "locals": "name the variables, or write globals() outside functions", "breakpoint": "print the values",
        "help": "type ?name at the prompt", "aiter": "write iter()", "anext": "write next()",
    ]

    private static func refusing(_ name: String, instead: String? = nil) -> NativeFunction {
        NativeFunction(name, "*args, **kwargs") { _, _ in throw Raised.notSupported("\(name)()", instead: instead) }
    }

    /// For modules whose files have names that no import statement can say: `__import__('0-rnn_cell').RNNCell`.
    private static let importFunction: NativeFunction = .init("__import__", "name, globals=None, locals=None, fromlist=(), level=0") { arguments, interpreter in
        let name = try StringMethods.text(arguments[0], "module name must be a string")
        guard case .int(0) = arguments[4] else { throw Raised.notSupported("__import__ with a level", instead: "from .module import name") }
        guard !name.isEmpty else { throw Raised(.valueError, "Empty module name") }
        guard !name.contains("/") else { throw interpreter.missingModule("No module named '\(name)'", named: name) }
        let module = try interpreter.importModule(name)
        return .object(try interpreter.truth(arguments[3]) ? module : interpreter.importModule(String(name.prefix { $0 != "." })))
    }

    /// Taken from `builtins` it cannot know which module asks.
    private static let globals: NativeFunction = .init("globals", "") { _, _ in
        throw Raised.notSupported("builtins.globals()", instead: "write globals()")
    }
    static func globals(of namespace: Namespace) -> NativeFunction { .init("globals", "") { _, _ in .object(GlobalsObject(namespace)) } }

    /// A type that nothing has here; calling it says so.
    private static func refusedType(_ name: String) -> TypeObject { TypeObject(name, construct: refusing(name)) }

    static let input: NativeFunction = .init("input", "prompt='', /") { _, _ in
        throw Raised.notSupported("input()", instead: "assign the value in the cell")
    }

    static func exit(_ name: String) -> NativeFunction {
        NativeFunction(name, "code=None, /") { arguments, _ in
            throw Raised(ExceptionObject(.systemExit, [arguments[0]]))
        }
    }

    // MARK: Output

    static let print: NativeFunction = .init("print", "*args, **kwargs") { arguments, interpreter in
        if !interpreter.abandoned.isEmpty { interpreter.closeAbandoned() }
        var (separator, end) = (" ", "\n")
        var file: Value = .none
        var flushes = false
        for (name, value) in arguments.keywords {
            switch name {
            case "sep", "end":
                let text: String
                switch value {
                case .none: continue
                case .string(let given): text = given.text
                default: throw Raised(.typeError, "\(name) must be None or a string, not \(value.typeName)")
                }
                if name == "sep" { separator = text } else { end = text }
            case "file": file = value
            case "flush": flushes = try interpreter.truth(value)
            default: throw Raised(.typeError, "'\(name)' is an invalid keyword argument for print()")
            }
        }
        if case .none = file, let replaced = interpreter.standardOutput { file = replaced }
        if file.object(as: InstanceObject.self) != nil {
            // A stream of the program's own sees every piece by itself, as in CPython.
            for (index, value) in arguments.variadic.enumerated() {
                if index > 0 { _ = try interpreter.callMethod("write", of: file, [.string(separator)]) }
                _ = try interpreter.callMethod("write", of: file, [.string(interpreter.str(value))])
            }
            _ = try interpreter.callMethod("write", of: file, [.string(end)])
            return .none
        }
        var text = ""
        for (index, value) in arguments.variadic.enumerated() {
            if index > 0 { text += separator }
            text += try interpreter.str(value)
        }
        text += end
        if case .none = file {
            try interpreter.write(text)
            if flushes { interpreter.output.flush() }
        } else {
            _ = try interpreter.callMethod("write", of: file, [.string(text)])
            if flushes { _ = try interpreter.callMethod("flush", of: file, []) }
        }
        return .none
    }
}

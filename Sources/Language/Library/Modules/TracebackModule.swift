/// `traceback`: what was raised, on stderr. The places are left out: the text of a caught error is not CPython's there.
enum TracebackModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("traceback")
        module.function("print_exc", "limit=None, file=None, chain=True") { arguments, interpreter in
            try write(interpreter.handled.last, arguments.optional(1), interpreter)
        }
        module.function("print_exception", "exc, /, value=None, tb=None, limit=None, file=None, chain=True") { arguments, interpreter in
            try write((arguments.optional(1) ?? arguments[0]).object(as: ExceptionObject.self), arguments.optional(4), interpreter)
        }
        module.function("format_exception_only", "exc, /, value=None") { arguments, interpreter in
            guard let exception = (arguments.optional(1) ?? arguments[0]).object(as: ExceptionObject.self) else { throw Raised(.typeError, "Exception expected for value, \(arguments[0].typeName) found") }
            return .list([.string(exception.lastLine(interpreter) + "\n")])
        }
        for name in ["format_exc", "format_exception", "format_tb", "print_tb", "extract_tb", "format_stack", "print_stack", "extract_stack", "TracebackException"] {
            module.refused[name] = "str(error) and type(error).__name__ say what was raised"
        }
        return module
    }

    private static func write(_ exception: ExceptionObject?, _ file: Value?, _ interpreter: Interpreter) throws -> Value {
        if file != nil { throw Raised.notSupported("traceback with a file", instead: "print(error, file=...)") }
        guard let exception else {
            interpreter.output.writeError("NoneType: None\n")
            return .none
        }
        interpreter.output.writeError("Traceback (most recent call last):\n" + exception.lastLine(interpreter) + "\n")
        return .none
    }
}

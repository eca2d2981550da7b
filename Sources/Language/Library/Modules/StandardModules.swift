/// The modules of Python's own library that cells can import.
enum StandardModules {
    static let builders: [String: @Sendable (Interpreter) -> ModuleObject] = [
        "math": { _ in MathModule.module() },
        "time": { _ in TimeModule.module() },
        "copy": { _ in CopyModule.module() },
        "sys": { SystemModule.module($0) },
        "functools": { _ in FunctoolsModule.module() },
        "itertools": { _ in ItertoolsModule.module() },
        "operator": { _ in OperatorModule.module() },
        "collections": { _ in CollectionsModule.module() },
        "os": { OSModule.module($0) },
        "os.path": { _ in PathModule.module() },
        "json": { _ in JSONModule.module() },
        "traceback": { _ in TracebackModule.module() },
        "pickle": { _ in PickleModule.module() },
        "pprint": { _ in PprintModule.module() },
        "dataclasses": { _ in DataClasses.module() },
        "abc": { _ in AbstractClasses.module() },
        "typing": { _ in TypingModule.module() },
        "matplotlib": { PyplotModule.matplotlib($0) },
        "matplotlib.pyplot": { _ in PyplotModule.pyplot() },
        "datetime": { _ in DateTimeModule.module() },
        "io": { _ in StringStream.module() },
        "warnings": { _ in WarningsModule.module() },
        "re": { _ in RegularExpressionModule.module() },
        "random": { _ in RandomModule.module() },
        "timeit": { TimeitModule.module($0) },
        "builtins": { $0.builtins },
        "__future__": { _ in futureModule() },
    ]

    /// `from __future__ import division` and its like ask for what Python 3 does anyway.
    private static func futureModule() -> ModuleObject {
        let module = ModuleObject("__future__")
        for name in ["division", "print_function", "absolute_import", "unicode_literals", "generators", "annotations"] {
            module.define(name, .string(name))
        }
        return module
    }
}

extension ModuleObject {
    /// Adds a function; CPython names the module in some of its messages, NumPy does not.
    func function(_ name: String, _ signature: String, unary: ((Value, Interpreter) throws -> Value)? = nil,
                  binary: ((Value, Value, Interpreter) throws -> Value)? = nil, _ body: @escaping NativeFunction.Body) {
        define(name, .object(NativeFunction(name, signature, owner: self.name.hasPrefix("numpy") ? nil : self.name, unary: unary, binary: binary, body)))
    }
}

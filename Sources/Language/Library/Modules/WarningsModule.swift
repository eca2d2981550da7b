import Syntax

/// `warnings`: what courses call to silence NumPy; a warning of the program's own goes to stderr.
enum WarningsModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("warnings")
        module.function("filterwarnings", "action, message='', category=None, module='', lineno=0, append=False") { arguments, interpreter in
            let isForAll = if case .string(let message) = arguments[1] { message.text.isEmpty } else { false }
            try apply(arguments[0], arguments.optional(2), isForAll: isForAll, interpreter)
            return .none
        }
        module.function("simplefilter", "action, category=None, lineno=0, append=False") { arguments, interpreter in
            try apply(arguments[0], arguments.optional(1), isForAll: true, interpreter)
            return .none
        }
        module.function("resetwarnings", "") { _, interpreter in interpreter.silencesWarnings = false; return .none }
        module.function("warn", "message, category=None, stacklevel=1, source=None") { arguments, interpreter in
            guard !interpreter.silencesWarnings else { return .none }
            let category = arguments[1].object(as: TypeObject.self)?.name ?? arguments[0].object(as: ExceptionObject.self)?.exceptionType.name ?? "UserWarning"
            interpreter.output.writeError("\(category): \(try interpreter.str(arguments[0]))\n")
            return .none
        }
        module.function("catch_warnings", "*, record=False, module=None, action=None, category=None, lineno=0, append=False") { arguments, interpreter in
            if try interpreter.truth(arguments[0]) { throw Raised.notSupported("warnings.catch_warnings(record=True)") }
            return .object(ContextObject("warnings.catch_warnings") { interpreter in
                let outside = interpreter.silencesWarnings
                return (.none, { $0.silencesWarnings = outside })
            })
        }
        for name in ["showwarning", "formatwarning", "filters", "warn_explicit"] { module.refused[name] = "" }
        return module
    }

    private static let actions = ["default", "error", "ignore", "always", "module", "once"]

    private static func apply(_ action: Value, _ category: Value?, isForAll: Bool, _ interpreter: Interpreter) throws {
        let action = try interpreter.str(action)
        guard actions.contains(action) else { throw Raised(.valueError, "invalid action: \(StringText.repr(action))") }
        if action == "error" { throw Raised.notSupported("warnings as errors", instead: "np.isfinite tests for trouble") }
        let type = category?.object(as: TypeObject.self)
        // NumPy's are RuntimeWarnings: a filter for others changes nothing that is said here.
        let isForOurs = type.map { TypeObject.runtimeWarning.isSubtype(of: $0) } ?? true
        if isForAll, isForOurs { interpreter.silencesWarnings = action == "ignore" }
    }
}

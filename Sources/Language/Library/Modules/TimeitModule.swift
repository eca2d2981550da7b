/// `timeit`, of callables: the statements of texts are not run.
enum TimeitModule {
    static func module(_ interpreter: Interpreter) -> ModuleObject {
        let module = ModuleObject("timeit")
        if let clock = TimeModule.module().members["perf_counter"] { module.define("default_timer", clock) }
        module.function("timeit", "stmt='pass', setup='pass', timer?, number=1000000, globals=None") { arguments, interpreter in
            .float(try seconds(arguments[0], arguments[1], times: interpreter.count(arguments[3]), interpreter))
        }
        module.function("repeat", "stmt='pass', setup='pass', timer?, repeat=5, number=1000000, globals=None") { arguments, interpreter in
            let times = try interpreter.count(arguments[4])
            let rounds = try interpreter.count(arguments[3])
            return .list(try (0..<Swift.max(0, rounds)).map { _ in .float(try seconds(arguments[0], arguments[1], times: times, interpreter)) })
        }
        module.refused["Timer"] = "timeit.timeit(function) measures a function"
        return module
    }

    private static func seconds(_ function: Value, _ setup: Value, times: Int, _ interpreter: Interpreter) throws -> Double {
        guard Builtins.isCallable(function) else { throw Raised.notSupported("timeit of a text", instead: "give timeit.timeit() a function") }
        if Builtins.isCallable(setup) { _ = try interpreter.call(setup, []) } else if case .string(let text) = setup, text.text == "pass" {} else {
            throw Raised.notSupported("timeit's setup as a text", instead: "run it before")
        }
        let clock = ContinuousClock()
        let start = clock.now
        for _ in 0..<Swift.max(0, times) {
            try interpreter.checkInterruption()
            _ = try interpreter.call(function, [])
        }
        return (clock.now - start) / .seconds(1)
    }
}

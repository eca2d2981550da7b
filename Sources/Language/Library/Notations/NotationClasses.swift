import NDArrays
import Notations
import Recurrent
import Syntax

/// A notation whose course has classes. They are written in the cell language, as the course's are, so that a learner can look into
/// their objects, change their attributes and build on them; every number comes from the engine by the functions below.
struct NotationClasses: Sendable {
    let name: String
    let text: String

    static let all: [String: NotationClasses] = [
        "nndl": NotationClasses(name: "nndl", text: nndl + torchComparison), "learn_dl": NotationClasses(name: "learn_dl", text: learnDL),
        "nicodjimenez": NotationClasses(name: "nicodjimenez", text: nicodjimenez),
        "engine": NotationClasses(name: "engine", text: engine),
    ]

    /// Runs the module's text and adds its names to `module`; those with an underscore in front stay inside.
    func load(into module: ModuleObject, _ interpreter: Interpreter) throws {
        let namespace = Namespace()
        namespace["__name__"] = .string(name)
        namespace["np"] = .object(try interpreter.importModule("numpy"))
        for function in NotationClasses.engineFunctions { namespace[function.name] = .object(function) }
        try interpreter.runModule(Source(name: "<\(name)>", text: text), in: namespace)
        for name in namespace.names where !name.hasPrefix("_") && name != "np" {
            if let value = namespace[name] { module.define(name, value) }
        }
    }

    // MARK: The engine

    private static var engineFunctions: [NativeFunction] {
        [
            NativeFunction("_forward", "notation, kind, function, names, parameters, x, h0=None, c0=None, activation='tanh', step=False") { arguments, interpreter in
                let (cell, read, names) = try cell(arguments, arguments[8], arguments[9], interpreter)
                guard case .dict(let given) = arguments[4] else { throw NotationMessages.notADict(read.function, "parameters", arguments[4]) }
                var parameters = NamedArrays()
                // The attributes of an object are more than its weights; a dict of parameters has nothing else.
                if cell.notation == "engine" {
                    for key in given.keys {
                        guard case .string(let key) = key else {
                            throw Raised(.typeError, "\(read.function)(): the keys of parameters must be names, not '\(key.typeName)'")
                        }
                        if cell.parameterNames.contains(key.text) { continue }
                        throw NotationMessages.raised(.unknownParameter(function: read.function, key: key.text, known: cell.parameterNames))
                    }
                }
                for name in cell.parameterNames { parameters[name] = try given[text: name].map { try read.array($0, name) } }
                let h0 = try arguments.optional(6).map { try read.array($0, names[1]) }
                let recorder = interpreter.callRecorder.map {
                    cell.isStep ? $0.beginStep(read.function, after: h0) : $0.begin(read.function)
                }
                let result = try notation {
                    try cell.forward(
                        x: read.array(arguments[5], names[0]), h0: h0, c0: arguments.optional(7).map { try read.array($0, names[2]) },
                        parameters: parameters, function: read.function, names: names, recorder: recorder)
                }
                let cache = NotationCache(read.function, CellRun(cell: cell, cache: result.cache))
                if cell.isStep, let h = result.values["h"] { interpreter.callRecorder?.remember(state: h, cache: cache) }
                return .tuple([.dict(result.values), .object(cache)])
            },
            NativeFunction("_backward", "function, names, cache, dh=None, dh_last=None, dc_last=None") { arguments, interpreter in
                guard let run = arguments[2].object(as: NotationCache.self)?.contents as? CellRun else {
                    throw Raised(.valueError, "\(text(arguments[0]))(): there is no forward pass to walk back")
                }
                let read = NotationReader(text(arguments[0]), interpreter), names = texts(arguments[1])
                let recorder = run.cell.isStep ? read.recordingBack(of: arguments[2]) : interpreter.callRecorder?.begin(read.function)
                let result = try notation {
                    try run.cell.backward(
                        dh: arguments.optional(3).map { try read.array($0, names[0]) },
                        dhLast: arguments.optional(4).map { try read.array($0, names[1]) },
                        dcLast: arguments.optional(5).map { try read.array($0, names[2]) }, cache: run.cache, function: read.function,
                        names: names, recorder: recorder)
                }
                return .tuple([.dict(result.values), .dict(result.gradients)])
            },
            NativeFunction("_gradcheck", "f, params, gradients, h, steps") { arguments, interpreter in
                .object(try CheckedFunction.check(arguments, timeSteps: interpreter.integer(arguments[4]), interpreter))
            },
            NativeFunction("_sigmoid", "x") { arguments, interpreter in .result(try Coursera.sigmoid(interpreter.asArray(arguments[0]))) },
        ]
    }

    private static func cell(
        _ arguments: BoundArguments, _ activation: Value, _ step: Value, _ interpreter: Interpreter
    ) throws -> (NotationCell, NotationReader, [String]) {
        guard let kind = NotationCell.Kind(rawValue: text(arguments[1])), let activation = Recurrent.Activation(rawValue: text(activation)) else {
            let known = Recurrent.Activation.allCases.map(\.rawValue).joined(separator: ", ")
            throw Raised(.valueError, "\(text(arguments[2]))(): there is no activation \(try interpreter.repr(activation)); there are \(known)")
        }
        let cell = try notation { try NotationCell(text(arguments[0]), kind, activation: activation, isStep: interpreter.truth(step)) }
        return (cell, NotationReader(text(arguments[2]), interpreter), texts(arguments[3]))
    }

    private static func text(_ value: Value) -> String {
        if case .string(let text) = value { return text.text }
        return ""
    }

    /// The three names of arguments that a module's text writes in one: `"x h0 c0"`.
    private static func texts(_ value: Value) -> [String] {
        let names = text(value).split(separator: " ").map(String.init)
        return names + Array(repeating: "", count: max(0, 3 - names.count))
    }
}

/// A forward pass, with the cell that made it.
struct CellRun {
    let cell: NotationCell
    let cache: NotationCell.Cache
}

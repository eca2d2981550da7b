import NDArrays
import Notations
import Recurrent

/// `import engine`: the gradient check, conversion, diagnosis and trace.
enum EngineModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("engine")
        module.add("gradcheck", "f, params, h=1e-05") { arguments, interpreter in
            .object(try gradcheck(arguments[0], arguments[1], step: interpreter.double(arguments[2]), interpreter))
        }
        module.add("convert", "params, source, target") { arguments, interpreter in
            guard case .string(let source) = arguments[1], case .string(let target) = arguments[2] else {
                throw Raised(.typeError, "convert(): source and target are names of notations: \(Conversion.notations.joined(separator: ", "))")
            }
            let read = NotationReader("convert", interpreter)
            guard case .dict(let dict) = arguments[0] else { throw NotationMessages.notADict("convert", "params", arguments[0]) }
            for (key, value) in dict.pairs { _ = try read.array(value, "params[\(try interpreter.repr(key))]") }
            let parameters = try read.parameters(arguments[0], "params")
            return .dict(try notation { try Conversion.convert(parameters, from: source.text, to: target.text) })
        }
        DiagnoseFunction.add(to: module)
        TraceFunction.add(to: module)
        return module
    }

    /// Compares the gradients that `f(params)` returns beside its loss with what small steps of the parameters do to the loss.
    private static func gradcheck(_ f: Value, _ params: Value, step: Double, _ interpreter: Interpreter) throws -> GradientReportObject {
        guard case .dict(let dict) = params else { throw NotationMessages.notADict("gradcheck", "params", params) }
        guard step > 0, step.isFinite else { throw Raised(.valueError, "gradcheck(): h must be a positive number") }
        var parameters = NamedArrays()
        for (key, value) in dict.pairs {
            guard case .string(let name) = key, case .array(let array) = value else {
                throw NotationMessages.notAnArray("gradcheck", "params[\(try interpreter.repr(key))]", value)
            }
            guard array.dtype == .float64 else {
                throw Raised(.typeError, "gradcheck(): params[\"\(name.text)\"] is \(array.dtype.name): only float64 is exact enough",
                             advice: "convert it with .astype(float)")
            }
            guard array.isWritable else { throw ArrayError.readOnly }
            parameters[name.text] = array
        }
        let (_, returned) = try outcome(interpreter.call(f, [params]), interpreter)
        let gradients = try named(returned, parameters, interpreter)

        let saved = try parameters.map { (array: $0.value, copy: try $0.value.copy()) }
        func restore() throws { for (array, copy) in saved { try array.assign(.array(copy)) } }
        do {
            var check = GradientCheck()
            check.step = step
            let report = try notation {
                try check.run(parameters: parameters, gradients: gradients) { trial in
                    // The learner's own arrays are varied: f may hold them by other names.
                    for (name, value) in trial { if let array = parameters[name] { try array.assign(.array(value)) } }
                    return try outcome(interpreter.call(f, [params]), interpreter).loss
                }
            }
            try restore()
            return GradientReportObject(report)
        } catch {
            try restore()
            throw error
        }
    }

    /// What `f` returned: (loss, gradients).
    private static func outcome(_ value: Value, _ interpreter: Interpreter) throws -> (loss: Double, gradients: Value) {
        let parts: [Value]
        switch value {
        case .tuple(let tuple): parts = tuple.elements
        case .list(let list): parts = list.elements
        default: parts = []
        }
        guard parts.count == 2 else {
            throw Raised(.typeError, "gradcheck(): f must return (loss, gradients), not '\(value.typeName)'")
        }
        switch parts[0] {
        case .array(let array) where array.count != 1:
            throw Raised(.valueError, "gradcheck(): the loss must be one number, not an array of shape \(array.shape)")
        case .array, .scalar, .int, .float: return (try interpreter.double(parts[0]), parts[1])
        default: throw Raised(.typeError, "gradcheck(): the loss must be a number, not '\(parts[0].typeName)'")
        }
    }

    /// The gradients under their parameters' names: `grads["Wf"]` or `grads["dWf"]`.
    private static func named(_ value: Value, _ parameters: NamedArrays, _ interpreter: Interpreter) throws -> NamedArrays {
        guard case .dict(let dict) = value else { throw NotationMessages.notADict("gradcheck", "the gradients", value) }
        var result = NamedArrays()
        for (name, _) in parameters {
            guard let gradient = dict[text: name] ?? dict[text: "d" + name] else {
                throw Raised(ExceptionObject(.keyError, [.string("d" + name)]))
            }
            result[name] = try interpreter.asArray(gradient).copy()
        }
        return result
    }
}

/// What `engine.gradcheck` returns.
final class GradientReportObject: Object {
    let report: GradientReport
    init(_ report: GradientReport) { self.report = report }
    static let type: TypeObject = TypeObject("GradientReport")
    override package var type: TypeObject { GradientReportObject.type }
    override package var attributeNames: [String] { ["ok", "failed", "passed", "not_tested", "inconclusive", "loss", "noise_floor", "h", "relative_error"] }

    private func names(_ verdicts: GradientVerdict...) -> Value {
        .list(report.tensors.filter { verdicts.contains($0.verdict) }.map { .string($0.name) })
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "failed": names(.fail)
        case "passed": names(.ok)
        case "not_tested": names(.notTested)
        case "inconclusive": names(.inconclusive, .notDecidable)
        case "ok": .bool(!report.tensors.isEmpty && report.tensors.allSatisfy { $0.verdict == .ok })
        case "loss": .float(report.loss)
        case "noise_floor": .float(report.noiseFloor)
        case "h": .float(report.step)
        case "relative_error": .dict(DictObject(texts: report.tensors.map { ($0.name, .float($0.relativeError)) }))
        default: nil
        }
    }

    override func truth(_ interpreter: Interpreter) throws -> Bool {
        try interpreter.truth(attribute("ok", interpreter) ?? .bool(false))
    }

    override func repr(_ interpreter: Interpreter) -> String {
        let width = report.tensors.map(\.name.count).max() ?? 0
        let lines = report.tensors.map { NotationMessages.line($0, nameWidth: width) } + report.warnings.map(NotationMessages.warning)
        return lines.joined(separator: "\n")
    }
}

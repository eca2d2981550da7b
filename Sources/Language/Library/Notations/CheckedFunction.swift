import NDArrays
import Recurrent

/// `engine.gradcheck(f, params)`: the gradients of a function of the learner's, held against what small steps of its parameters do.
///
/// `params` is a dict, a list or tuple, one array, or an object whose attributes are arrays; `f(params)` returns (loss, gradients), or
/// the loss alone where the gradients are handed in. The learner's own arrays are varied, since `f` may hold them by other names.
/// Whatever happens, they end as they were.
struct CheckedFunction {
    typealias Parameter = (name: String, array: NDArray)

    let function: String
    let params: Value
    let parameters: [Parameter]
    let interpreter: Interpreter

    static func check(_ arguments: BoundArguments, timeSteps: Int? = nil, _ interpreter: Interpreter) throws -> GradientReportObject {
        let (f, params) = (arguments[0], arguments[1])
        if arguments.optional(2) != nil, case .float = arguments[2] {
            throw Raised(.typeError, "gradcheck(): gradients must be what params is, not 'float'", advice: "the step is h: gradcheck(f, params, h=1e-5)")
        }
        let checked = try CheckedFunction("gradcheck", params, interpreter)
        return try checked.report(given: arguments.optional(2), step: arguments[3], timeSteps: timeSteps) { isWithGradients in
            try checked.outcome(interpreter.call(f, [params]), isWithGradients: isWithGradients)
        }
    }

    init(_ function: String, _ params: Value, argument: String = "params", _ interpreter: Interpreter) throws {
        (self.function, self.params, self.interpreter) = (function, params, interpreter)
        parameters = try CheckedFunction.parameters(function, params, argument, interpreter)
    }

    // MARK: The check

    /// - Parameters:
    ///   - given: the gradients, where `evaluate` does not return them beside the loss.
    ///   - evaluate: the loss at the arrays as they are.
    func report(
        given: Value?, step: Value, timeSteps: Int?, evaluate: (_ isWithGradients: Bool) throws -> (loss: Double, gradients: Value)
    ) throws -> GradientReportObject {
        var check = GradientCheck()
        check.step = try interpreter.double(step)
        guard check.step > 0, check.step.isFinite else { throw Raised(.valueError, "\(function)(): h must be a positive number") }
        let saved = try parameters.map { try $0.array.copy() }
        defer { for ((_, array), copy) in zip(parameters, saved) { try? array.assign(.array(copy)) } }

        let first = try evaluate(given == nil)
        let gradients = try gradients(given ?? first.gradients)
        var tested = NamedArrays()
        for (k, (name, array)) in parameters.enumerated() where gradients[name] != nil {
            try requireUnchanged(k, since: saved[k])
            tested[name] = array
        }
        try requireSeparateMemory(tested)
        check.timeSteps = timeSteps ?? knownTimeSteps
        var isRepeated = false
        let report = try withoutActuallyEscaping(evaluate) { evaluate in
            do {
                return try check.run(parameters: tested, gradients: gradients) { trial in
                    for (name, value) in trial { if let array = tested[name] { try array.assign(.array(value)) } }
                    let loss = try evaluate(given == nil).loss
                    if !isRepeated {
                        isRepeated = true
                        try requireSame(first.loss, loss)
                    }
                    return loss
                }
            } catch let error as GradientCheckError {
                throw NotationMessages.raised(error, function)
            }
        }
        return GradientReportObject(report)
    }

    /// The first evaluation of the check is at the very same parameters.
    private func requireSame(_ first: Double, _ second: Double) throws {
        guard first != second, !(first.isNaN && second.isNaN) else { return }
        let (a, b) = (try interpreter.repr(.float(first)), try interpreter.repr(.float(second)))
        throw Raised(.valueError, "\(function)(): f gives \(a) and then \(b) for the same parameters: it draws random numbers, or keeps something between calls",
                     advice: "a mask of dropout must be the same at every call: np.random.seed(0) as the first line of f; lists and counters must begin anew")
    }

    private func requireUnchanged(_ k: Int, since saved: NDArray) throws {
        let (name, array) = parameters[k]
        if let place = CheckedFunction.firstDifference(array, saved) {
            throw Raised(.valueError, "\(function)(): f changes \(name) in place, first at \(place): it must leave its parameters as they are",
                         advice: "an update like W -= rate * dW belongs after the check; W = W - rate * dW makes a new array")
        }
        if try current(k) !== array {
            throw Raised(.valueError, "\(function)(): f puts another array in the place of \(name): it must leave its parameters as they are")
        }
    }

    /// Two names for the same memory would be moved together.
    private func requireSeparateMemory(_ tested: NamedArrays) throws {
        let saved = try tested.map { try $0.value.copy() }
        defer { for ((_, array), copy) in zip(tested, saved) { try? array.assign(.array(copy)) } }
        for (k, (_, array)) in tested.enumerated() { try array.fill(Scalar(Double(k))) }
        for (k, (name, array)) in tested.enumerated() {
            let values = try array.contiguousDoubles()
            guard let other = (0..<values.count).first(where: { values.doubles[$0] != Double(k) }) else { continue }
            let holder = tested[Int(values.doubles[other])].name
            throw Raised(.valueError, "\(function)(): \(name) and \(holder) are the same memory: each parameter must be an array of its own",
                         advice: "one of them with .copy()")
        }
    }

    /// How many time steps there are, where an axis or the object itself says so.
    private var knownTimeSteps: Int? {
        for (_, array) in parameters {
            if let axis = array.axes?.firstIndex(where: { $0 == "T_x" || $0 == "T" }) { return array.shape[axis] }
        }
        // Document 000's layers count theirs.
        if case .int(let times)? = params.object(as: InstanceObject.self)?.attributes[text: "times"] { return times }
        return nil
    }

    // MARK: What f returned

    private func outcome(_ value: Value, isWithGradients: Bool) throws -> (loss: Double, gradients: Value) {
        let parts = CheckedFunction.elements(value)
        if !isWithGradients { return (try loss(parts?.first ?? value), .none) }
        guard let parts, parts.count == 2 else {
            let got = parts.map { "\($0.count) values" } ?? "'\(value.typeName)'"
            throw Raised(.typeError, "\(function)(): f must return (loss, gradients), not \(got)",
                         advice: "or hand the gradients in: gradcheck(f, params, gradients), where f returns the loss")
        }
        return (try loss(parts[0]), parts[1])
    }

    private func loss(_ value: Value) throws -> Double {
        switch value {
        case .array(let array) where array.count != 1:
            throw Raised(.valueError, "\(function)(): the loss must be one number, not an array of shape \(array.shape)")
        case .array, .scalar, .int, .float: return try interpreter.double(value)
        default: throw Raised(.typeError, "\(function)(): the loss must be a number, not '\(value.typeName)'")
        }
    }
}

import NDArrays
import Notations
import Recurrent

/// `initialize_adam` and `update_parameters_with_adam` of `rnn_utils`, for parameters of any names: `W1`, `b1` or `Waa`, `ba`.
///
/// Epsilon stands outside the root, as in the paper; the sheet's own code has it inside, which makes small gradients' steps far too
/// small (errata 003-4).
enum AdamFunctions {
    static func add(to module: ModuleObject) {
        module.add("initialize_adam", "parameters") { arguments, interpreter in
            guard case .dict(let parameters) = arguments[0] else {
                throw NotationMessages.notADict("initialize_adam", "parameters", arguments[0])
            }
            func zeros() throws -> Value {
                .dict(DictObject(texts: try arrays(of: parameters, "initialize_adam", "parameters", interpreter).map {
                    ("d" + $0.name, .array(try NDArray(zeros: $0.value.shape)))
                }))
            }
            return .tuple([try zeros(), try zeros()])
        }
        let signature = "parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-08"
        module.add("update_parameters_with_adam", signature) { arguments, interpreter in try update(arguments, interpreter) }
    }

    /// One step: the dicts get new arrays, as in the sheet; the arrays that were in them stay as they are.
    private static func update(_ arguments: BoundArguments, _ interpreter: Interpreter) throws -> Value {
        let function = "update_parameters_with_adam"
        let dicts = try zip(0..<4, ["parameters", "grads", "v", "s"]).map { index, name in
            guard case .dict(let dict) = arguments[index] else { throw NotationMessages.notADict(function, name, arguments[index]) }
            return dict
        }
        let parameters = try arrays(of: dicts[0], function, "parameters", interpreter)
        func matching(_ dict: DictObject, _ argument: String) throws -> NamedArrays {
            var result = NamedArrays()
            for (name, parameter) in parameters {
                guard let value = dict[text: "d" + name] else {
                    throw Raised(ExceptionObject(.keyError, [.string("\(function)(): \(argument) has no 'd\(name)', expected an array of shape \(parameter.shape)")]))
                }
                let array = try NotationReader(function, interpreter).array(value, "\(argument)[\"d\(name)\"]")
                guard array.shape == parameter.shape else {
                    throw Raised(.valueError, "\(function)(): \(argument)[\"d\(name)\"] has shape \(array.shape), expected that of the parameter, \(parameter.shape)")
                }
                try NotationMessages.requireFinite(array, function, "\(argument)[\"d\(name)\"]")
                result[name] = try Coursera.float64(array)
            }
            return result
        }
        let gradients = try matching(dicts[1], "grads"), v = try matching(dicts[2], "v"), s = try matching(dicts[3], "s")
        let t = try interpreter.integer(arguments[4])
        guard t >= 1 else { throw Raised(.valueError, "\(function)(): t counts the steps from 1, not \(t)") }
        let rates = try (5...8).map { try interpreter.double(arguments[$0]) }
        var adam = Adam(rate: rates[0], beta1: rates[1], beta2: rates[2], epsilon: .outside(rates[3]))
        adam.resume(v: v, s: s, after: t - 1)
        try adam.step(parameters, gradients: gradients)
        for (dict, prefix, arrays) in [(dicts[0], "", parameters), (dicts[2], "d", v), (dicts[3], "d", s)] {
            for (name, array) in arrays { dict[text: prefix + name] = .array(array) }
        }
        return .tuple([arguments[0], arguments[2], arguments[3]])
    }

    /// Copies of the arrays of a dict, under its keys.
    private static func arrays(of dict: DictObject, _ function: String, _ argument: String, _ interpreter: Interpreter) throws -> NamedArrays {
        var result = NamedArrays()
        for (key, value) in dict.pairs {
            guard case .string(let name) = key else {
                throw Raised(.typeError, "\(function)(): the keys of \(argument) must be names, not '\(key.typeName)'")
            }
            result[name.text] = try Coursera.float64(NotationReader(function, interpreter).array(value, "\(argument)[\"\(name.text)\"]"))
        }
        return result
    }
}

import NDArrays
import Recurrent

/// Parameters and gradients as a learner keeps them: in a dict, a list, one array, or an object's attributes.
extension CheckedFunction {
    /// - Parameter argument: what the call names `params`, and the report a lone array.
    static func parameters(_ function: String, _ params: Value, _ argument: String, _ interpreter: Interpreter) throws -> [Parameter] {
        switch params {
        case .array: return [(argument, try float64(function, argument, params))]
        case .dict(let dict):
            return try dict.pairs.map { key, value in
                let place = "params[\(try interpreter.repr(key))]"
                guard case .string(let name) = key else {
                    throw Raised(.typeError, "\(function)(): the keys of params must be names, not '\(key.typeName)'")
                }
                return (name.text, try float64(function, place, value))
            }
        case .list, .tuple:
            return try (elements(params) ?? []).enumerated().map { k, value in ("params[\(k)]", try float64(function, "params[\(k)]", value)) }
        case .object(let object as InstanceObject):
            // Not every array of an object is a parameter: those are that have a gradient.
            return object.attributes.pairs.compactMap { key, value in
                guard case .string(let name) = key, case .array(let array) = value, array.dtype == .float64, array.isWritable else { return nil }
                return (name.text, array)
            }
        default:
            throw Raised(.typeError, "\(function)(): params must be a dict, a list, an array or an object of arrays, not '\(params.typeName)'")
        }
    }

    private static func float64(_ function: String, _ place: String, _ value: Value) throws -> NDArray {
        guard case .array(let array) = value else {
            let isNumber = switch value { case .int, .float, .scalar: true; default: false }
            throw Raised(.typeError, "\(function)(): \(place) must be an array, not '\(value.typeName)'",
                         advice: isNumber ? "a number can be varied as np.array(\(value.typeName == "int" ? "2.0" : "0.5"))" : nil)
        }
        guard array.dtype == .float64 else {
            throw Raised(.typeError, "\(function)(): \(place) is \(array.dtype.name): only float64 is exact enough for small steps",
                         advice: "convert it with .astype(float)")
        }
        guard array.isWritable else { throw Raised(.valueError, "\(function)(): \(place) is read-only, and has to be varied", advice: "hand in a copy") }
        return array
    }

    /// The array that stands in the place of parameter k now.
    func current(_ k: Int) throws -> NDArray? {
        let value: Value? =
            switch params {
            case .dict(let dict): dict[text: parameters[k].name]
            case .list(let list): k < list.elements.count ? list.elements[k] : nil
            case .object(let object as InstanceObject): object.attributes[text: parameters[k].name]
            default: .array(parameters[k].array)
            }
        if case .array(let array)? = value { return array }
        return nil
    }

    // MARK: Gradients

    /// The gradients under the parameters' names.
    func gradients(_ value: Value) throws -> NamedArrays {
        switch params {
        case .array: return [parameters[0].name: try gradient(value, of: parameters[0].name)]
        case .list, .tuple: return try gradients(inOrder: value)
        default: return try gradients(byName: value)
        }
    }

    private func gradient(_ value: Value, of name: String) throws -> NDArray {
        try NotationReader(function, interpreter).array(value, "the gradient of \(name)").copy()
    }

    private func gradients(inOrder value: Value) throws -> NamedArrays {
        guard let given = CheckedFunction.elements(value) else {
            throw Raised(.typeError, "\(function)(): the gradients must be a list like params, not '\(value.typeName)'")
        }
        guard given.count == parameters.count else {
            throw Raised(.valueError, "\(function)(): there are \(given.count) gradients for \(parameters.count) parameters")
        }
        var result = NamedArrays()
        for ((name, _), each) in zip(parameters, given) { result[name] = try gradient(each, of: name) }
        return result
    }

    /// `grads["Wf"]` or `grads["dWf"]`; in an object's attributes also `Wf_grad`, `wf_diff`.
    private func gradients(byName value: Value) throws -> NamedArrays {
        let names: [String]
        switch value {
        case .dict(let dict): names = dict.keys.compactMap { if case .string(let text) = $0 { text.text } else { nil } }
        case .object(let object as InstanceObject): names = object.attributeNames
        default: throw NotationMessages.notADict(function, "the gradients", value)
        }
        func find(_ name: String) throws -> Value? {
            switch value {
            case .dict(let dict): dict[text: name]
            default: try interpreter.lookUpAttribute(name, of: value)
            }
        }
        // An object's own array of that name is the parameter itself, not its gradient.
        let isOwn = params.object(as: InstanceObject.self) != nil && value.isIdentical(to: params)
        var (result, used) = (NamedArrays(), Set<String>())
        for (name, _) in parameters {
            let candidates = (isOwn ? [] : [name]) + ["d" + name, name + "_grad", name + "_diff"]
            if let found = candidates.first(where: names.contains), let each = try find(found) {
                result[name] = try gradient(each, of: name)
                used.insert(found)
            } else if case .dict = params {
                throw missingGradient(name, among: names)
            }
        }
        if case .dict = params { return result }
        // Of an object's arrays only those are parameters that have a gradient, so that one under a mistyped name would go unnoticed.
        if case .dict = value, let stranger = names.first(where: { !used.contains($0) }) {
            throw Raised(.valueError, "\(function)(): there is a gradient '\(stranger)', but params has no float64 array that it belongs to")
        }
        guard !result.isEmpty else {
            throw Raised(.valueError, "\(function)(): no attribute of params is a float64 array with a gradient beside it",
                         advice: "return (loss, {\"W\": dW, ...}) with the names of the attributes")
        }
        return result
    }

    private func missingGradient(_ name: String, among names: [String]) -> Raised {
        let text = "\(function)(): there is no gradient '\(name)' or 'd\(name)'; there are \(names.isEmpty ? "none" : names.joined(separator: ", "))"
        return Raised(ExceptionObject(.keyError, [.string(text)]))
    }

    static func elements(_ value: Value) -> [Value]? {
        switch value {
        case .list(let list): list.elements
        case .tuple(let tuple): tuple.elements
        default: nil
        }
    }

    /// The index of the first element in which two arrays of one shape differ, as `[0, 2]`; NaN is like NaN.
    static func firstDifference(_ a: NDArray, _ b: NDArray) -> String? {
        guard let a = try? a.contiguousDoubles(), let b = try? b.contiguousDoubles() else { return nil }
        guard let place = (0..<a.count).first(where: { a.doubles[$0].bitPattern != b.doubles[$0].bitPattern }) else { return nil }
        return NotationMessages.index(of: place, in: a.shape)
    }
}

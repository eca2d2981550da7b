import Language
import NDArrays

/// What a value is, in a few words: `dict of 2: Wf (n_a=2, n_x=3), bf (2, 1)`, `float  2.303`.
struct ValueWords {
    let style: Style

    func shape(_ array: NDArray) -> String { style.cleanLine(ShapeText.of(array.shape, axes: array.axes)) }

    func isDefinition(_ value: Value) -> Bool {
        guard case .object(let object) = value else { return false }
        return object is FunctionObject || object is TypeObject
    }

    /// What kind of value it is, and what more there is to say; nil for what is not listed.
    func description(of value: Value, name: String) -> (kind: String, details: String, text: String)? {
        guard let (kind, details) = parts(of: value, name: name) else { return nil }
        let separator = details.isEmpty || details.hasPrefix(":") ? "" : isDefinition(value) ? " " : "  "
        return (kind, details, kind + separator + details)
    }

    private func parts(of value: Value, name: String) -> (String, String)? {
        if let array = value.shownArray { return (array.dtype.name, shape(array)) }
        switch value {
        case .none: return ("None", "")
        case .bool(let value): return ("bool", value ? "True" : "False")
        case .int(let value): return ("int", String(value))
        case .float(let value): return ("float", Figures.rounded(value, digits: 4))
        case .scalar(let scalar): return (scalar.dtype.name, NumberFormat.alone(scalar))
        case .string(let text): return ("str of \(text.text.unicodeScalars.count)", quoted(text.text))
        case .list(let list): return sequence("list", list.elements, name: { _ in nil })
        case .tuple(let tuple): return sequence("tuple", tuple.elements, name: tuple.name)
        case .dict(let dict): return ("dict of \(dict.count)", entries(of: dict))
        case .array: return nil
        case .object(let object): return self.parts(of: object, name: name)
        }
    }

    private func parts(of object: Object, name: String) -> (String, String)? {
        switch object {
        case is ModuleObject, is NativeFunction: return nil
        case let function as FunctionObject:
            let code = function.code
            // A lambda is known by the name it was given.
            return ("def", "\(style.cleanLine(code.name == "<lambda>" ? name : code.name))(\(style.cleanLine(code.parameters.text)))")
        case let type as TypeObject: return ("class", style.cleanLine(type.name))
        default: return (style.cleanLine(object.type.name), "")
        }
    }

    private static let mostEntries = 24

    private func entries(of dict: DictObject) -> String {
        guard dict.count > 0 else { return "" }
        let parts = dict.pairs.prefix(ValueWords.mostEntries).map { "\(key($0.key)) \(brief($0.value))" }
        return ": " + parts.joined(separator: ", ") + (dict.count > parts.count ? ", .." : "")
    }

    private func sequence(_ kind: String, _ elements: [Value], name: (Int) -> String?) -> (String, String) {
        let kind = "\(kind) of \(elements.count)"
        guard let first = elements.first else { return (kind, "") }
        if elements.count > 1, case .array(let array) = first,
           elements.allSatisfy({ if case .array(let other) = $0 { other.shape == array.shape } else { false } }) {
            return (kind, ": \(shape(array)) each")
        }
        let parts = elements.prefix(ValueWords.mostEntries).enumerated().map { index, value in
            (name(index).map { style.cleanLine($0) + " " } ?? "") + brief(value)
        }
        return (kind, ": " + parts.joined(separator: ", ") + (elements.count > parts.count ? ", .." : ""))
    }

    /// A value inside another one: arrays by their shape.
    private func brief(_ value: Value) -> String {
        switch value {
        case .none: "None"
        case .bool(let value): value ? "True" : "False"
        case .int(let value): String(value)
        case .float(let value): Figures.rounded(value, digits: 4)
        case .scalar(let scalar): NumberFormat.alone(scalar)
        case .string(let text): quoted(text.text)
        case .list(let list): "list of \(list.elements.count)"
        case .tuple(let tuple): "tuple of \(tuple.elements.count)"
        case .dict(let dict): "dict of \(dict.count)"
        case .array(let array): shape(array)
        case .object(let object): style.cleanLine((object as? FunctionObject)?.code.name ?? object.type.name)
        }
    }

    func key(_ value: Value) -> String {
        if case .string(let text) = value { style.cleanLine(text.text).truncated(to: 24) } else { brief(value) }
    }

    private func quoted(_ text: String) -> String {
        let start = String(text.prefix(61))
        return "'" + style.cleanLine(start).truncated(to: 60) + "'"
    }
}

extension ParameterList {
    /// As `def` lists them, without their defaults.
    fileprivate var text: String {
        var parts = positional
        if positionalOnly > 0, positionalOnly <= parts.count { parts.insert("/", at: positionalOnly) }
        if let variadic { parts.append("*" + variadic) } else if !keywordOnly.isEmpty { parts.append("*") }
        parts += keywordOnly
        if let keywords { parts.append("**" + keywords) }
        return parts.joined(separator: ", ")
    }
}

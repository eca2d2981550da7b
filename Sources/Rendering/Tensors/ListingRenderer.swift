import Language
import NDArrays

/// What a cell made, one line a name.
///
///     concat      (n_a+n_x=8, m=10)  float64  [-2.79, 2.19]
///     parameters  dict of 10: Wf (n_a=5, n_a+n_x=8), bf (n_a=5, 1), ..
///     loss        float  2.303
package struct ListingRenderer {
    package var style: Style

    package init(style: Style) { self.style = style }

    /// A line per name, without a line end at the end; "" where there is nothing to list.
    ///
    /// Modules, and functions that came with them, are left out: the learner has not made them.
    package func text(_ values: [(name: String, value: Value)]) -> String {
        let shown = values.compactMap { name, value in description(of: value, name: name).map { (style.cleanLine(name), value, $0) } }
        let arrays = shown.compactMap { _, value, _ in if case .array(let array) = value { shape(array) } else { nil } }
        let shapeWidth = arrays.map(DisplayWidth.of).filter { $0 <= 30 }.max() ?? 0
        let nameWidth = shown.map { DisplayWidth.of($0.0) }.filter { $0 <= 16 }.max() ?? 0
        return shown.map { name, value, description in
            if isDefinition(value) { return style.paint(description.truncated(to: max(style.width, 20)), .name) }
            let label = style.paint(name, .name) + String(repeating: " ", count: max(nameWidth - DisplayWidth.of(name), 0)) + "  "
            if case .array(let array) = value {
                let rest = [shape(array).padded(to: shapeWidth), array.dtype.name] + TensorRenderer(style: style).figures(array, isBrief: true)
                return label + rest.joined(separator: "  ")
            }
            return label + description.truncated(to: max(style.width - max(nameWidth, DisplayWidth.of(name)) - 2, 20))
        }.joined(separator: "\n")
    }

    // MARK: One value

    private func shape(_ array: NDArray) -> String { style.cleanLine(ShapeText.of(array.shape, axes: array.axes)) }

    private func isDefinition(_ value: Value) -> Bool {
        guard case .object(let object) = value else { return false }
        return object is FunctionObject || object is TypeObject
    }

    /// Nil for what is not listed.
    private func description(of value: Value, name: String) -> String? {
        switch value {
        case .none: return "None"
        case .bool(let value): return "bool  " + (value ? "True" : "False")
        case .int(let value): return "int  \(value)"
        case .float(let value): return "float  " + Figures.rounded(value, digits: 4)
        case .scalar(let scalar): return "\(scalar.dtype.name)  " + NumberFormat.alone(scalar)
        case .string(let text): return "str of \(text.text.unicodeScalars.count)  " + quoted(text.text)
        case .list(let list): return sequence("list", list.elements)
        case .tuple(let tuple): return sequence("tuple", tuple.elements)
        case .dict(let dict): return "dict of \(dict.count)" + entries(of: dict)
        case .array: return ""
        case .object(let object): return description(of: object, name: name)
        }
    }

    private func description(of object: Object, name: String) -> String? {
        switch object {
        case is ModuleObject, is NativeFunction: return nil
        case let function as FunctionObject:
            let code = function.code
            // A lambda is known by the name it was given.
            return "def \(style.cleanLine(code.name == "<lambda>" ? name : code.name))(\(style.cleanLine(code.parameters.text)))"
        case let type as TypeObject: return "class " + style.cleanLine(type.name)
        default: return style.cleanLine(object.type.name)
        }
    }

    private static let mostEntries = 24

    private func entries(of dict: DictObject) -> String {
        guard dict.count > 0 else { return "" }
        let parts = dict.pairs.prefix(ListingRenderer.mostEntries).map { "\(key($0.key)) \(brief($0.value))" }
        return ": " + parts.joined(separator: ", ") + (dict.count > parts.count ? ", .." : "")
    }

    private func sequence(_ kind: String, _ elements: [Value]) -> String {
        guard let first = elements.first else { return "\(kind) of 0" }
        let head = "\(kind) of \(elements.count): "
        if elements.count > 1, case .array(let array) = first,
           elements.allSatisfy({ if case .array(let other) = $0 { other.shape == array.shape } else { false } }) {
            return head + "\(shape(array)) each"
        }
        let parts = elements.prefix(ListingRenderer.mostEntries).map(brief)
        return head + parts.joined(separator: ", ") + (elements.count > parts.count ? ", .." : "")
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

    private func key(_ value: Value) -> String {
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

import Syntax

/// `[a, *b]`, `(a, b)` and `{a, b}`.
final class SequenceNode: Node {
    enum Kind { case list, tuple, set }
    let kind: Kind
    let elements: [Node]
    private let hasStars: Bool
    private let names: TupleNames?
    init(_ kind: Kind, _ elements: [Node], _ span: Span, names: TupleNames? = nil) {
        (self.kind, self.elements, self.names) = (kind, elements, names)
        hasStars = elements.contains { $0 is StarredNode }
        super.init(span)
    }

    override func eval(_ frame: Frame) throws -> Value {
        let values = try evalElements(frame)
        switch kind {
        case .list: return .list(ListObject(values))
        case .tuple: return .tuple(TupleObject(values, names))
        case .set:
            do {
                let isConstant = elements.count > 2 && elements.allSatisfy { $0 is ConstantNode }
                return .object(isConstant ? try SetObject(constants: values, frame.interpreter) : try SetObject(values, frame.interpreter))
            } catch { throw raised(error, at: span) }
        }
    }

    func evalElements(_ frame: Frame) throws -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(elements.count)
        for element in elements {
            if hasStars, let starred = element as? StarredNode {
                let iterable = try starred.value.eval(frame)
                do { try frame.interpreter.forEach(iterable) { values.append($0) } } catch { throw raised(error, at: starred.span) }
            } else {
                values.append(try element.eval(frame))
            }
        }
        return values
    }
}

/// `*iterable` inside a display or a call.
final class StarredNode: Node {
    let value: Node
    init(_ value: Node, _ span: Span) {
        self.value = value
        super.init(span)
    }
}

final class DictNode: Node {
    /// A nil key is a `**mapping`.
    let items: [(key: Node?, value: Node)]
    init(_ items: [(key: Node?, value: Node)], _ span: Span) {
        self.items = items
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        let dict = DictObject(minimumCapacity: items.count)
        for (key, value) in items {
            do {
                if let key {
                    try dict.set(key.eval(frame), value.eval(frame), frame.interpreter)
                } else {
                    let mapping = try value.eval(frame)
                    guard let other = try frame.interpreter.mapping(mapping) else {
                        throw Raised(.typeError, "'\(mapping.typeName)' object is not a mapping")
                    }
                    for (key, value) in other.pairs { try dict.set(key, value, frame.interpreter) }
                }
            } catch { throw raised(error, at: (key ?? value).span) }
        }
        return .dict(dict)
    }
}

/// `f"..."`.
final class FormattedNode: Node {
    enum Part {
        case literal(String)
        case field(Node, label: String?, conversion: Character?, spec: FormattedNode?)
    }
    let parts: [Part]
    init(_ parts: [Part], _ span: Span) {
        self.parts = parts
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value { .string(try text(frame)) }

    func text(_ frame: Frame) throws -> String {
        let interpreter = frame.interpreter
        var text = ""
        for part in parts {
            switch part {
            case .literal(let literal): text += literal
            case .field(let node, let label, let conversion, let spec):
                let value = try node.eval(frame)
                let format = try spec?.text(frame)
                if let label { text += label }
                do {
                    switch conversion {
                    case "r", "a": text += try interpreter.format(.string(StringObject(interpreter.repr(value))), format ?? "")
                    case "s": text += try interpreter.format(.string(StringObject(interpreter.str(value))), format ?? "")
                    default:
                        // `{x=}` shows the repr unless a format says otherwise.
                        text += label != nil && format == nil ? try interpreter.repr(value) : try interpreter.format(value, format ?? "")
                    }
                } catch { throw raised(error, at: node.span) }
            }
        }
        return text
    }
}

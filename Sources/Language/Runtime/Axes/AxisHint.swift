import NDArrays
import Syntax

/// What the source says about axes: `n_x, m, T_x = x.shape`, `np.zeros((n_a, m))`, `# (n_a, m)`.
enum AxisHint {
    /// An array that is unpacked into names by its shape.
    case unpackedShape(of: Node, names: [String])
    case comment(ShapeComment)

    /// An assignment as the parser saw it.
    enum Source {
        case unpackedShape(of: Expression, names: [String])
        case comment([AxisSize], written: String, subject: String)

        func resolved(_ compiler: inout Compiler, _ span: Span) throws -> AxisHint {
            switch self {
            case .unpackedShape(let array, let names): return .unpackedShape(of: try compiler.expression(array), names: names)
            case .comment(let sizes, let written, let subject):
                let nowhere = Span(line: 0, column: 0, endLine: 0, endColumn: 0)
                var symbols: [(name: String, value: Node)] = []
                for name in sizes.flatMap(\.symbols) where !symbols.contains(where: { $0.name == name }) {
                    symbols.append((name, try compiler.expression(Expression(.name(name), nowhere))))
                }
                return .comment(ShapeComment(
                    sizes, written: written, subject: subject, symbols: symbols, source: compiler.source, line: Int(span.endLine)))
            }
        }
    }

    static func ofAssignment(_ targets: [Expression], _ value: Expression, comment: String?) -> Source? {
        if targets.count == 1, case .tuple(let elements) = targets[0].kind, case .attribute(let array, "shape", _) = value.kind,
           case .name = array.kind {
            let names = elements.map { element in if case .name(let name) = element.kind, name != "_" { name } else { "" } }
            if names.contains(where: { !$0.isEmpty }) { return .unpackedShape(of: array, names: names) }
        }
        if let comment, let (sizes, written) = ShapeComment.read(comment) {
            return .comment(sizes, written: written, subject: targets.last?.dottedName ?? "")
        }
        return nil
    }

    func apply(_ value: Value, _ frame: Frame) {
        switch self {
        case .unpackedShape(let node, let names):
            guard case .array(let array)? = try? node.eval(frame), array.rank == names.count else { return }
            if let axes = array.axes, axes == names { return }
            // A name that is known already and not contradicted stays.
            array.axes = zip(names, array.axes ?? names).map { $0.isEmpty ? $1 : $0 }
        case .comment(let comment): comment.apply(value, frame)
        }
    }

    /// The axis names in a call that makes an array: `np.zeros((n_a, m))`, `np.random.randn(n_a, n_a + n_x)`.
    static func ofCreation(_ function: Expression, _ arguments: [Argument]) -> [String]? {
        guard case .attribute(_, let name, _) = function.kind else { return nil }
        // `*sizes` is one name for several axes.
        if arguments.contains(where: { if case .starred = $0.kind { true } else { false } }) { return nil }
        let sizes: [Expression]
        switch name {
        case "zeros", "ones", "empty", "full", "random", "random_sample", "standard_normal", "reshape":
            guard let first = arguments.first(where: { $0.isPositionalOrNamed("shape", "size") })?.value else { return nil }
            if name == "reshape", arguments.count > 1 { sizes = arguments.map(\.value) } else { sizes = first.elements ?? [first] }
        case "randn", "rand": sizes = arguments.map(\.value)
        case "uniform", "normal", "randint":
            let size = arguments.first { if case .keyword("size") = $0.kind { true } else { false } } ?? (arguments.count == 3 ? arguments[2] : nil)
            guard let size else { return nil }
            sizes = size.value.elements ?? [size.value]
        default: return nil
        }
        let names = sizes.map { $0.axisName ?? "" }
        return names.contains { !$0.isEmpty } ? names : nil
    }
}

extension AxisHint {
    /// The array whose shape a new one gets: `a` of `np.zeros(a.shape)` and `np.random.randn(*a.shape)`.
    static func modelOfCreation(_ function: Expression, _ arguments: [Argument]) -> Expression? {
        guard case .attribute(_, let name, _) = function.kind, let first = arguments.first,
              case .attribute(let model, "shape", _) = first.value.kind, case .name = model.kind else { return nil }
        switch (name, first.kind) {
        case ("zeros", .positional), ("ones", .positional), ("empty", .positional), ("full", .positional), ("random", .positional): return model
        case ("randn", .starred), ("rand", .starred): return model
        default: return nil
        }
    }
}

extension Argument {
    fileprivate func isPositionalOrNamed(_ names: String...) -> Bool {
        switch kind {
        case .positional: true
        case .keyword(let name): names.contains(name)
        default: false
        }
    }
}

extension Expression {
    /// `z`, `self.z`; nil for what is no name.
    fileprivate var dottedName: String? {
        switch kind {
        case .name(let name): name
        case .attribute(let owner, let name, _): owner.dottedName.map { $0 + "." + name }
        default: nil
        }
    }

    fileprivate var elements: [Expression]? {
        switch kind {
        case .tuple(let elements), .list(let elements): elements
        default: nil
        }
    }

    /// The size as a name: `n_a`, `n_a+n_x`, `4H`; nil for plain numbers, which name nothing.
    fileprivate var axisName: String? {
        guard let size = axisSize, !size.name.isEmpty else { return nil }
        return size.name
    }

    /// nil for what is no sum or product of names and numbers.
    var axisSize: AxisSize? {
        switch kind {
        case .name(let name): AxisSize([.init(factor: 1, symbols: [name])])
        case .int(let number): AxisSize([.init(factor: number, symbols: [])])
        case .attribute(let owner, let name, _):
            if case .name("self") = owner.kind { AxisSize([.init(factor: 1, symbols: [name])]) } else { nil }
        case .binary(let operation, let left, let right, _):
            if let a = left.axisSize, let b = right.axisSize {
                switch operation {
                case .add: AxisSize(a.terms + b.terms)
                case .subtract: a.minus(b)
                case .multiply: a.times(b)
                default: nil
                }
            } else { nil }
        default: nil
        }
    }
}

/// A call that makes an array whose axes the source names.
final class NamedAxesNode: Node {
    private let value: Node
    private let names: [String]
    init(_ value: Node, _ names: [String], _ span: Span) {
        (self.value, self.names) = (value, names)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        let value = try value.eval(frame)
        if case .array(let array) = value, array.rank == names.count { array.axes = names }
        return value
    }
}

/// A call that makes an array of another one's shape.
final class LikeAxesNode: Node {
    private let value: Node
    private let model: Node
    init(_ value: Node, _ model: Node, _ span: Span) {
        (self.value, self.model) = (value, model)
        super.init(span)
    }
    override func eval(_ frame: Frame) throws -> Value {
        let value = try value.eval(frame)
        if case .array(let array) = value, array.axes == nil, case .array(let model)? = try? model.eval(frame), model.shape == array.shape { array.axes = model.axes }
        return value
    }
}

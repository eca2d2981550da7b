import NDArrays
import Syntax

/// What the source says about axes: `n_x, m, T_x = x.shape`, `np.zeros((n_a, m))`, `# (n_a, m)`.
enum AxisHint {
    /// An array that is unpacked into names by its shape.
    case unpackedShape(of: Node, names: [String])
    /// A comment behind an assignment, with the variables that its names are, by axis.
    case comment([String], sizes: [[Node]])

    /// An assignment as the parser saw it.
    enum Source {
        case unpackedShape(of: Expression, names: [String])
        case comment([String])

        func resolved(_ compiler: inout Compiler) throws -> AxisHint {
            switch self {
            case .unpackedShape(let array, let names): .unpackedShape(of: try compiler.expression(array), names: names)
            case .comment(let names):
                .comment(names, sizes: try names.map { name in
                    // `n_a+n_x` is the sum of two variables; what is no plain sum of names is not checked.
                    let parts = name.split(separator: "+").map(String.init)
                    let isSum = parts.allSatisfy { part in part.first.map { $0.isLetter || $0 == "_" } == true && !part.contains("*") }
                    let nowhere = Span(line: 0, column: 0, endLine: 0, endColumn: 0)
                    return isSum ? try parts.map { try compiler.expression(Expression(.name($0), nowhere)) } : []
                })
            }
        }
    }

    static func ofAssignment(_ targets: [Expression], _ value: Expression, comment: String?) -> Source? {
        if targets.count == 1, case .tuple(let elements) = targets[0].kind, case .attribute(let array, "shape", _) = value.kind,
           case .name = array.kind {
            let names = elements.map { element in if case .name(let name) = element.kind, name != "_" { name } else { "" } }
            if names.contains(where: { !$0.isEmpty }) { return .unpackedShape(of: array, names: names) }
        }
        if let comment, let names = ShapeComment.names(in: comment) { return .comment(names) }
        return nil
    }

    func apply(_ value: Value, _ frame: Frame) {
        switch self {
        case .unpackedShape(let node, let names):
            guard case .array(let array)? = try? node.eval(frame), array.rank == names.count else { return }
            if let axes = array.axes, axes == names { return }
            // A name that is known already and not contradicted stays.
            array.axes = zip(names, array.axes ?? names).map { $0.isEmpty ? $1 : $0 }
        case .comment(let names, let sizes):
            guard case .array(let array) = value, array.rank == names.count else { return }
            // A comment that contradicts the sizes names nothing.
            for (axis, nodes) in sizes.enumerated() where !nodes.isEmpty {
                var total = 0
                let isKnown = nodes.allSatisfy { node in
                    guard case .int(let size)? = try? node.eval(frame) else { return false }
                    total = total &+ size
                    return true
                }
                if isKnown, total != array.shape[axis] { return }
            }
            array.axes = names
        }
    }

    /// The axis names in a call that makes an array: `np.zeros((n_a, m))`, `np.random.randn(n_a, n_a + n_x)`.
    static func ofCreation(_ function: Expression, _ arguments: [Argument]) -> [String]? {
        guard case .attribute(_, let name, _) = function.kind else { return nil }
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
    fileprivate var elements: [Expression]? {
        switch kind {
        case .tuple(let elements), .list(let elements): elements
        default: nil
        }
    }

    /// The size as a name: `n_a`, `n_a+n_x`, `4H`; nil for plain numbers, which name nothing.
    fileprivate var axisName: String? {
        switch kind {
        case .name(let name): return name
        case .attribute(let owner, let name, _):
            if case .name("self") = owner.kind { return name }
            return nil
        case .binary(let operation, let left, let right, _):
            guard let a = left.axisName ?? left.number, let b = right.axisName ?? right.number,
                  left.axisName != nil || right.axisName != nil else { return nil }
            switch operation {
            case .add: return a + "+" + b
            case .multiply: return left.number != nil ? a + b : a + "*" + b
            default: return nil
            }
        default: return nil
        }
    }

    private var number: String? { if case .int(let value) = kind { String(value) } else { nil } }
}

/// `# (n_a, m)`, `# (n_a, n_x) @ (n_x, m) -> (n_a, m)`: names of axes in a comment.
enum ShapeComment {
    static func names(in text: String) -> [String]? {
        // Behind an arrow stands what is made.
        let arrow = text.ranges(of: "->").last
        let comment = arrow.map { text[$0.upperBound...] } ?? text[...]
        guard let open = comment.firstIndex(of: "("), let close = comment[open...].firstIndex(of: ")") else { return nil }
        // Prose before the bracket is prose, not a shape.
        guard comment[..<open].allSatisfy({ $0 == "#" || $0 == " " }) else { return nil }
        // A shape that is computed with is that of an operand.
        if let next = comment[comment.index(after: close)...].first(where: { $0 != " " }), "@*+-/".contains(next) { return nil }
        let parts = comment[comment.index(after: open)..<close].split(separator: ",")
        guard !parts.isEmpty else { return nil }
        let names = parts.map { part -> String? in
            let part = part.split(separator: " ").joined(separator: " ").replacing(" + ", with: "+").replacing(" * ", with: "*")
            if part.allSatisfy(\.isNumber) { return "" }
            let isName = part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "+" || $0 == "*" }
            return isName ? part : nil
        }
        guard !names.contains(where: { $0 == nil }), names.contains(where: { $0?.isEmpty == false }) else { return nil }
        return names.compactMap(\.self)
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

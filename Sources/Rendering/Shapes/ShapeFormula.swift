import Language

/// A `ShapeTree` as one formula: its names replaced by their shapes, `(n_a,n_x)@(n_x,m) + (n_a,1)->(n_a,m)`.
struct ShapeFormula {
    /// Without the shape of the result.
    private(set) var text = ""
    /// What stands in the formula by its shape alone, and wants a row of its own.
    private(set) var folded: [ShapeTree] = []
    /// Parts such as `W.T` are folded too, which else are shapes like names.
    private let isFull: Bool

    /// - Parameter depth: how many operations in one another are written out below the outermost.
    init(_ tree: ShapeTree, depth: Int, isFull: Bool = false) {
        self.isFull = isFull
        text = body(tree, depth).text
    }

    /// Python's, as far as it matters for brackets.
    fileprivate enum Precedence: Int, Comparable {
        case statement, comparison, sum, product, power, atom
        static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }

        init(_ sign: String) {
            switch sign {
            case "+", "-": self = .sum
            case "*", "/", "//", "%", "@": self = .product
            case "**": self = .power
            default: self = sign.hasSuffix("=") && !["==", "!=", "<=", ">="].contains(sign) ? .statement : .comparison
            }
        }
    }

    private mutating func body(_ tree: ShapeTree, _ depth: Int) -> (text: String, precedence: Precedence) {
        tree.inner.forEach { fold($0) }
        switch tree.form {
        case .elementwise(let sign): return infix(sign, tree, depth, broadcastsTo: tree.result)
        case .product: return infix("@", tree, depth, broadcastsTo: nil)
        case .prefix(let sign):
            guard let operand = tree.operands.first else { return ("", .atom) }
            let (text, precedence) = part(operand, depth)
            return (sign + (precedence < .power ? "(\(text))" : text), .power)
        case .call:
            // The formula goes on inside: `sigmoid(W @ x + b)` is that of `W @ x + b`.
            if let operand = tree.passedThrough {
                guard depth > 0, let inner = operand.tree, !isClosed(inner) else { return part(operand, 0) }
                return body(inner, depth - 1)
            }
            return (tree.operands.filter(\.shape.isWorthListing).map { part($0, 0).text }.joined(separator: ", "), .statement)
        case .taken: return tree.operands.first.map { part($0, 0) } ?? ("", .atom)
        }
    }

    private mutating func infix(
        _ sign: String, _ tree: ShapeTree, _ depth: Int, broadcastsTo target: ValueShape?
    ) -> (text: String, precedence: Precedence) {
        let own = Precedence(sign)
        var parts: [String] = []
        var isLoose = own != .product && own != .power
        for (index, operand) in tree.operands.enumerated() {
            // `a + b + c` is one sum.
            let chain = isFull ? nil : operand.tree.flatMap { $0.isElementwise(own, tree.result) ? $0 : nil }
            var (text, precedence) = chain.map { body($0, depth) } ?? part(operand, depth)
            let isBroadcast = target.map { operand.shape.isArray && $0.isArray && operand.shape.sizes != $0.sizes } ?? false
            if isBroadcast ? precedence < .atom : index == 0 ? precedence < own : precedence <= own && precedence < .atom { text = "(\(text))" }
            if isBroadcast, let target {
                text += "->" + target.text
                isLoose = true
            }
            parts.append(text)
        }
        return (parts.joined(separator: isLoose ? " \(sign) " : sign), own)
    }

    private mutating func part(_ operand: ShapeTree.Operand, _ depth: Int) -> (text: String, precedence: Precedence) {
        guard let tree = operand.tree else { return (leaf(operand), .atom) }
        if tree.isTaken, !isFull {
            // What a part is taken of may be made here: `(W @ x)[0]`.
            fold(tree)
            return (operand.shape.text, .atom)
        }
        if let passed = tree.passedThrough, passed.tree == nil, !isFull { return (operand.shape.text, .atom) }
        guard depth > 0, !isClosed(tree) else {
            fold(tree)
            return (operand.shape.text, .atom)
        }
        if case .call(let name) = tree.form { return ("\(name)(\(body(tree, depth).text))", .atom) }
        return body(tree, depth - 1)
    }

    private mutating func fold(_ tree: ShapeTree) {
        guard tree.isTaken, !isFull else { return folded.append(tree) }
        (tree.operands.compactMap(\.tree) + tree.inner).forEach { fold($0) }
    }

    /// A call that makes another shape has a row of its own: its operands are no operands of the formula's.
    private func isClosed(_ tree: ShapeTree) -> Bool { if case .call = tree.form { tree.passedThrough == nil } else { tree.isTaken } }

    private func leaf(_ operand: ShapeTree.Operand) -> String {
        if case .number = operand.shape, !operand.text.isEmpty, operand.text.count <= 8 { return operand.text }
        return operand.shape.text
    }
}

extension ShapeTree {
    /// Whether it is a sum, if that is asked for, of such a shape.
    fileprivate func isElementwise(_ precedence: ShapeFormula.Precedence, _ shape: ValueShape) -> Bool {
        if case .elementwise(let sign) = form { ShapeFormula.Precedence(sign) == precedence && result.sizes == shape.sizes } else { false }
    }
}

extension ValueShape {
    /// An argument whose place among the tensors matters; `axis=1` does not.
    fileprivate var isWorthListing: Bool {
        switch self {
        case .array, .several: true
        case .number: false
        case .other(let name): ["dict", "tuple", "list", ".."].contains(name)
        }
    }
}

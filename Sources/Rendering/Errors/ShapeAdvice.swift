/// What might have been meant where shapes do not fit: said only to who asks for a hint.
package struct ShapeAdvice {
    package struct Candidate: Equatable {
        /// As it would be written.
        package let text: String
        package let shape: [Int]
        package let axes: [String]
    }
    package private(set) var candidates: [Candidate] = []
    /// What is to be thought of beside them.
    package private(set) var remarks: [String] = []
    package var isEmpty: Bool { candidates.isEmpty && remarks.isEmpty }

    /// A matrix, as it is or transposed, or a vector made a column.
    private struct Form {
        let text: String
        let sizes: [Int]
        let names: [String]
        let isChanged: Bool
    }

    package init(_ shapes: ErrorReport.Shapes) {
        let (left, right) = (shapes.left, shapes.right)
        let (leftText, rightText) = (left.text ?? "left", right.text ?? "right")
        switch shapes.rule {
        case .product:
            let pairs = [(left, leftText, right, rightText), (right, rightText, left, leftText)]
            for (index, (a, aText, b, bText)) in pairs.enumerated() {
                for first in ShapeAdvice.forms(a, aText) { for second in ShapeAdvice.forms(b, bText) {
                    // Of the other order only the plain one is told: the rest are transposes of what is here.
                    if index == 1, first.isChanged || second.isChanged { continue }
                    addProduct(first, second, shapes.operation)
                } }
            }
            remarkOnStacking(left, right, rightText)
        case .joining:
            // Along another axis, where all the rest is equal.
            for axis in left.shape.indices where left.shape.count == right.shape.count {
                let (a, b) = (left.shape.enumerated().filter { $0.offset != axis }, right.shape.enumerated().filter { $0.offset != axis })
                guard a.map(\.element) == b.map(\.element) else { continue }
                remarks.append("Along axis \(axis) they would join: axis=\(axis).")
            }
        case .broadcast:
            let isInPlace = shapes.operation.hasSuffix("=") && !["==", "!=", "<=", ">="].contains(shapes.operation)
            let (first, second) = (ShapeAdvice.plain(left, leftText), ShapeAdvice.plain(right, rightText))
            for changed in ShapeAdvice.forms(right, rightText, withColumns: true) { addSum(first, changed, shapes.operation, isInPlace) }
            if !isInPlace { for changed in ShapeAdvice.forms(left, leftText, withColumns: true) { addSum(changed, second, shapes.operation, false) } }
            if isInPlace, shapes.operation != "=", let sizes = ShapeAdvice.broadcast(left.shape, right.shape), sizes != left.shape {
                let sign = String(shapes.operation.dropLast())
                add("\(leftText) = \(leftText) \(sign) \(ShapeAdvice.bracketed(rightText))", sizes, Array(repeating: "", count: sizes.count))
            }
            if shapes.operation == "*" { addProduct(first, second, "@") }
        }
    }

    private static func plain(_ operand: ErrorReport.Shapes.Operand, _ text: String) -> Form {
        Form(text: bracketed(text), sizes: operand.shape, names: ShapeText.named(operand.axes, rank: operand.shape.count), isChanged: false)
    }

    private static func forms(_ operand: ErrorReport.Shapes.Operand, _ text: String, withColumns: Bool = false) -> [Form] {
        let own = plain(operand, text)
        if own.sizes.count == 2 {
            let transposed = own.text.hasSuffix(".T") ? String(own.text.dropLast(2)) : own.text + ".T"
            return [own, Form(text: transposed, sizes: own.sizes.reversed(), names: own.names.reversed(), isChanged: true)]
        }
        guard withColumns, own.sizes.count == 1 else { return [own] }
        return [own, Form(text: own.text + "[:, np.newaxis]", sizes: own.sizes + [1], names: own.names + [""], isChanged: true)]
    }

    // MARK: What fits

    /// Sizes that are equal by accident are no fit where both axes have names.
    private static func agree(_ size: Int, _ name: String, _ other: Int, _ otherName: String) -> Bool {
        size == other && (name == otherName || name.isEmpty || otherName.isEmpty)
    }

    private mutating func addProduct(_ a: Form, _ b: Form, _ operation: String) {
        guard let size = a.sizes.last, let name = a.names.last, 1...2 ~= a.sizes.count, 1...2 ~= b.sizes.count,
              ShapeAdvice.agree(size, name, b.sizes[0], b.names[0]) else { return }
        let text = operation.allSatisfy(\.isLetter) ? "np.\(operation)(\(a.text), \(b.text))" : "\(a.text) \(operation) \(b.text)"
        add(text, a.sizes.dropLast() + b.sizes.dropFirst(), a.names.dropLast() + b.names.dropFirst())
    }

    private mutating func addSum(_ a: Form, _ b: Form, _ operation: String, _ isInPlace: Bool) {
        guard let sizes = ShapeAdvice.broadcast(a.sizes, b.sizes), !isInPlace || sizes == a.sizes else { return }
        let rank = sizes.count
        func name(_ form: Form, _ index: Int) -> String {
            let own = index - (rank - form.sizes.count)
            return own >= 0 && form.sizes[own] == sizes[index] && (sizes[index] != 1 || form.sizes[own] == 1) ? form.names[own] : ""
        }
        let names = sizes.indices.map { (name(a, $0), name(b, $0)) }
        guard names.allSatisfy({ $0.0 == $0.1 || $0.0.isEmpty || $0.1.isEmpty }) else { return }
        add("\(a.text) \(operation) \(b.text)", sizes, names.map { $0.0.isEmpty ? $0.1 : $0.0 })
    }

    /// nil where the sizes do not go together.
    private static func broadcast(_ a: [Int], _ b: [Int]) -> [Int]? {
        let rank = max(a.count, b.count)
        let (left, right) = (Array(repeating: 1, count: rank - a.count) + a, Array(repeating: 1, count: rank - b.count) + b)
        guard zip(left, right).allSatisfy({ $0 == $1 || $0 == 1 || $1 == 1 }) else { return nil }
        return zip(left, right).map { $0 == 1 ? $1 : $0 }
    }

    private mutating func add(_ text: String, _ shape: [Int], _ axes: [String]) {
        let candidate = Candidate(text: text, shape: shape, axes: axes)
        if !candidates.contains(where: { $0.text == text }) { candidates.append(candidate) }
    }

    // MARK: Words

    /// `n_a+n_x` columns want what has n_a rows and what has n_x rows, stacked.
    private mutating func remarkOnStacking(_ left: ErrorReport.Shapes.Operand, _ right: ErrorReport.Shapes.Operand, _ rightText: String) {
        guard let wanted = ShapeText.named(left.axes, rank: left.shape.count).last,
              let given = ShapeText.named(right.axes, rank: right.shape.count).first, case let parts = wanted.split(separator: "+").map(String.init), parts.count > 1, parts.contains(given) else { return }
        let others = parts.filter { $0 != given }.joined(separator: " and ")
        remarks.append("The left wants \(wanted) rows: what has \(others) and \(rightText), which has \(given), stacked by np.concatenate.")
    }

    private static func bracketed(_ text: String) -> String {
        var depth = 0
        for letter in text {
            switch letter {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            default: if depth == 0, !(letter.isLetter || letter.isNumber || "_.".contains(letter)) { return "(\(text))" }
            }
        }
        return text
    }
}

extension ErrorRenderer {
    /// What would fit, for who asks for a hint.
    package func advice(on shapes: ErrorReport.Shapes) -> String {
        let advice = ShapeAdvice(shapes)
        let shown = advice.candidates.prefix(6).map { candidate in
            (text: style.cleanLine(candidate.text).truncated(to: 50), shape: style.cleanLine(ShapeText.of(candidate.shape, axes: candidate.axes)))
        }
        let width = shown.map { DisplayWidth.of($0.text) }.max() ?? 0
        let table = shown.map { ("  " + style.paint($0.text.padded(to: width), .code) + "  " + $0.shape) }
        let opening = advice.isEmpty ? ErrorWords.nothingFits : advice.candidates.isEmpty ? nil : ErrorWords.theseFit
        func wrapped(_ text: String) -> [String] { style.wrap(style.cleanLine(text), width: style.textWidth).map { style.paint($0, .hint) } }
        return ((advice.remarks + [opening].compactMap(\.self)).flatMap(wrapped) + table).joined(separator: "\n")
    }
}

import Language

/// Lines of a program, each again with the shapes of its sub-expressions under it:
///
///     ft = sigmoid(Wf @ concat + bf)
///                  (n_a,n_a+n_x)@(n_a+n_x,m) + (n_a,1)->(n_a,m) -> (n_a,m)
///
/// As a tree, an operation a row, where that is wider than the window.
package struct ShapeRenderer {
    package var style: Style
    /// Every operation has a row; else as little is said as says all.
    package var isFull: Bool

    package init(style: Style, isFull: Bool = false) { (self.style, self.isFull) = (style, isFull) }

    private static let indent = 2

    /// - Parameters:
    ///   - echo: the line stands above already, and begins in this column: only the shapes are drawn.
    ///   - most: as many rows are drawn; what is left is counted.
    /// - Returns: the text without a line end at the end, and how many rows were left out.
    package func text(_ lines: [AnnotatedLine], echo: Int? = nil, most: Int = .max) -> (text: String, left: Int) {
        var rows: [String] = []
        for (index, line) in lines.enumerated() {
            // Statements on one line, and a loop with its body behind it, have the line once.
            if echo == nil, index == 0 || lines[index - 1].text != line.text { rows.append(source(line)) }
            if case .shapes(let trees) = line.note {
                for tree in trees { rows += self.rows(tree, under: line.text, from: echo ?? ShapeRenderer.indent) }
            }
        }
        if isFull, case let legend = legend(lines), !legend.isEmpty { rows.append(legend) }
        return (rows.prefix(most).joined(separator: "\n"), max(rows.count - most, 0))
    }

    /// The sizes behind the names: of each name that has one size.
    private func legend(_ lines: [AnnotatedLine]) -> String {
        var sizes: [(name: String, size: Int?)] = []
        func add(_ shape: ValueShape) {
            switch shape {
            case .array(let ranges, let axes):
                for (range, name) in zip(ranges, ShapeText.named(axes, rank: ranges.count)) where !name.isEmpty {
                    let size = range.lowerBound == range.upperBound ? range.lowerBound : nil
                    if let known = sizes.firstIndex(where: { $0.name == name }) {
                        if sizes[known].size != size { sizes[known].size = nil }
                    } else { sizes.append((name, size)) }
                }
            case .several(let shapes): shapes.forEach(add)
            case .number, .other: break
            }
        }
        func add(_ tree: ShapeTree) {
            for operand in tree.operands { if let tree = operand.tree { add(tree) } else { add(operand.shape) } }
            tree.inner.forEach(add)
            add(tree.result)
        }
        for line in lines { if case .shapes(let trees) = line.note { trees.forEach(add) } }
        let words = ShapeWords.legend(sizes.compactMap { name, size in size.map { (name, $0) } })
        return words.isEmpty ? "" : "  " + style.paint(style.cleanLine(words).truncated(to: style.width - ShapeRenderer.indent), .faint)
    }

    private func source(_ line: AnnotatedLine) -> String {
        let shown = String(repeating: " ", count: ShapeRenderer.indent) + style.clean(line.text)
        guard case .loop(let loop) = line.note else { return style.paint(shown.truncated(to: style.width), .code) }
        let note = style.cleanLine(ShapeWords.loop(loop))
        let room = style.width - DisplayWidth.of(note) - 3
        guard room >= 12 else { return style.paint(shown.truncated(to: style.width), .code) }
        return style.paint(shown.truncated(to: room), .code) + "   " + style.paint(note, .hint)
    }

    // MARK: One expression

    private struct Row {
        var label: String
        var shapes: String
        var children: [Row] = []
    }

    private func rows(_ tree: ShapeTree, under line: String, from start: Int) -> [String] {
        if !isFull || tree.depth == 1, let row = oneRow(tree, under: line, from: start) { return [row] }
        let root = row(tree, width: style.width - ShapeRenderer.indent)
        return (root.children.isEmpty ? placed(root.shapes, tree, under: line, from: start).map { [$0] } : nil) ?? table(root)
    }

    /// The whole expression under its beginning, or as far left of that as it must.
    private func oneRow(_ tree: ShapeTree, under line: String, from start: Int) -> String? {
        let formula = ShapeFormula(tree, depth: .max, isFull: isFull)
        return formula.folded.isEmpty ? placed(text(formula, tree), tree, under: line, from: start) : nil
    }

    private func placed(_ text: String, _ tree: ShapeTree, under line: String, from start: Int) -> String? {
        let text = style.cleanLine(text)
        let width = DisplayWidth.of(text)
        guard width + ShapeRenderer.indent <= style.width else { return nil }
        let column = start + DisplayWidth.of(style.clean(String(String.UnicodeScalarView(line.unicodeScalars.prefix(tree.firstColumn)))))
        return String(repeating: " ", count: min(column, style.width - width)) + style.paint(text, .hint)
    }

    private func text(_ formula: ShapeFormula, _ tree: ShapeTree) -> String {
        if case .elementwise(let sign) = tree.form, sign.hasSuffix("="), !["==", "!=", "<=", ">="].contains(sign) { return formula.text }
        return (formula.text.isEmpty ? "" : formula.text + " ") + "-> " + tree.result.text
    }

    // MARK: A tree

    /// As much of the expression in one formula as fits beside its text; what does not, in rows below.
    private func row(_ tree: ShapeTree, width: Int) -> Row {
        let room = width * 3 / 5
        if !isFull, tree.depth > 1, let shape = tree.onlyShape { return Row(label: tree.text, shapes: ShapeWords.every(shape.text)) }
        var depth = isFull ? 0 : min(tree.depth, 12)
        var formula = ShapeFormula(tree, depth: depth, isFull: isFull)
        while depth > 0, DisplayWidth.of(text(formula, tree)) > room {
            depth -= 1
            formula = ShapeFormula(tree, depth: depth, isFull: isFull)
        }
        let children = formula.folded.filter { isFull || $0.isTelling }.map { row($0, width: width - 2) }
        return Row(label: tree.text, shapes: text(formula, tree), children: ShapeRenderer.together(children))
    }

    /// Neighbours with the same shapes are one row.
    private static func together(_ rows: [Row]) -> [Row] {
        var result: [(row: Row, count: Int)] = []
        for row in rows {
            if row.children.isEmpty, let last = result.last, last.row.shapes == row.shapes, last.row.children.isEmpty {
                result[result.count - 1].count += 1
            } else { result.append((row, 1)) }
        }
        return result.map { row, count in
            var row = row
            if count > 1 { row.shapes += ShapeWords.alike(count) }
            return row
        }
    }

    private func table(_ root: Row) -> [String] {
        var flat: [(guide: String, row: Row)] = []
        func add(_ row: Row, guide: String, below: String) {
            flat.append((guide, row))
            for (index, child) in row.children.enumerated() {
                let isLast = index == row.children.count - 1
                let (branch, rest) = style.isUnicode ? (isLast ? "└ " : "├ ", isLast ? "  " : "│ ") : (isLast ? "`-" : "|-", isLast ? "  " : "| ")
                add(child, guide: below + branch, below: below + rest)
            }
        }
        add(root, guide: "", below: "")
        let start = String(repeating: " ", count: ShapeRenderer.indent)
        let width = style.width - ShapeRenderer.indent
        let labels = flat.map { DisplayWidth.of($0.guide) + DisplayWidth.of(style.cleanLine($0.row.label)) }.max() ?? 0
        let shapes = flat.map { DisplayWidth.of(style.cleanLine($0.row.shapes)) }.max() ?? 0
        // The expression stands above; its shapes stand nowhere else.
        let labelWidth = min(labels, max(width - shapes - 2, 10))
        return flat.map { guide, row in
            let label = style.cleanLine(row.label).truncated(to: max(labelWidth - DisplayWidth.of(guide), 4))
            let padding = String(repeating: " ", count: max(labelWidth - DisplayWidth.of(guide + label), 0) + 2)
            let room = max(width - labelWidth - 2, 4)
            return start + style.paint(guide, .faint) + label + padding + style.paint(style.cleanLine(row.shapes).truncated(to: room), .hint)
        }
    }
}

extension ShapeTree {
    /// Where the formula begins that stands for it: inside the brackets of a function that keeps the shape.
    fileprivate var firstColumn: Int {
        switch form {
        case .call:
            guard let operand = passedThrough ?? operands.first(where: \.shape.hasArrays) else { return column }
            return operand.tree?.firstColumn ?? operand.column ?? column
        default: return column
        }
    }
}

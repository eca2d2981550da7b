import Syntax

extension ErrorRenderer {
    /// The line with its mark, and under that both operands' shapes, the operator under the operator:
    ///
    ///     ft = sigmoid(Wf @ xt + bf)
    ///                  ~~~^~~~
    ///     (n_a=5, n_a+n_x=8) @ (n_x=3, m=10)
    ///
    /// nil where the operands do not stand in one line that is at hand.
    func markedShapes(_ shapes: ErrorReport.Shapes, at place: ErrorReport.Place?) -> [String]? {
        var isJoining = false
        if case .joining = shapes.rule { isJoining = true }
        guard let place, place.span.line == place.span.endLine, isJoining || shapes.left.text != nil || shapes.right.text != nil else { return nil }
        let excerpt = SourceExcerpt(place, isRefused: false, style: style, marksWholeLines: true)
        guard !excerpt.line.isEmpty, let first = excerpt.marks.firstIndex(where: { $0 != " " }) else { return nil }
        let indent = 2, room = max(style.width - indent, 1)
        let (left, right) = (text(shapes.left), text(shapes.right))
        let isInfix = excerpt.marks.contains("~") || shapes.operation.allSatisfy { !$0.isLetter }
        let row = isInfix ? "\(left) \(shapes.operation) \(right)" : "\(left), \(right)"
        let width = DisplayWidth.of(row)
        guard width <= room else { return nil }
        let start = excerpt.marks.distance(from: excerpt.marks.startIndex, to: first)
        let caret = excerpt.marks.firstIndex(of: "^").map { excerpt.marks.distance(from: excerpt.marks.startIndex, to: $0) } ?? start
        var column = isInfix && excerpt.marks.contains("~") ? max(caret - DisplayWidth.of(left) - 1, 0) : start
        // The mark stays in sight in a line that is longer than the window.
        var (line, marks) = (Array(excerpt.line), Array(excerpt.marks))
        if DisplayWidth.of(excerpt.line) > room, caret > room / 2 {
            let cut = min(caret - room / 2, line.count)
            line.removeFirst(cut)
            marks.removeFirst(min(cut, marks.count))
            line.replaceSubrange(0..<min(2, line.count), with: "..")
            column = max(column - cut, 0)
        }
        column = min(column, room - width)
        let space = String(repeating: " ", count: indent)
        return [
            space + style.paint(String(line).truncated(to: room), .code), space + style.paint(String(marks.prefix(room)), .bad),
            space + String(repeating: " ", count: column) + style.paint(row, .hint),
        ]
    }

    private func text(_ operand: ErrorReport.Shapes.Operand) -> String { style.cleanLine(ShapeText.of(operand.shape, axes: operand.axes)) }
}

import Syntax

/// Uncaught exceptions: our explanation, then the traceback in Python's form; the last line is Python's own.
package struct ErrorRenderer {
    package var style: Style

    package init(style: Style) { self.style = style }

    /// Without a line end at the end.
    package func text(for report: ErrorReport) -> String {
        var blocks: [String] = []
        let explanation = explanationLines(of: report)
        if !explanation.isEmpty { blocks.append(explanation.joined(separator: "\n")) }
        for earlier in report.earlier {
            blocks.append(traceback(of: earlier.report))
            blocks.append(earlier.isCause ? ErrorWords.directCause : ErrorWords.duringHandling)
        }
        blocks.append(traceback(of: report))
        return blocks.joined(separator: "\n\n")
    }

    // MARK: Explanation

    private func explanationLines(of report: ErrorReport) -> [String] {
        var lines: [String] = []
        if let shapes = report.shapes {
            lines += shapeLines(shapes, at: report.places.last)
        } else if !report.isOwn, let words = ErrorWords.explanation(of: report) {
            lines += style.wrap(style.clean(words), width: style.textWidth)
        }
        if let advice = report.advice {
            let hint = style.wrap([Run(ErrorWords.hint, .hint), Run(" " + style.clean(advice))], width: style.textWidth)
            lines += hint.map { style.paint($0) }
        }
        return lines
    }

    /// Both operands with their shapes, under the line where they stand or in a table of their own, then the rule that failed.
    private func shapeLines(_ shapes: ErrorReport.Shapes, at place: ErrorReport.Place?) -> [String] {
        let rule = style.wrap(style.cleanLine(ErrorWords.rule(shapes)), width: style.textWidth)
        if let marked = markedShapes(shapes, at: place) { return [ErrorWords.shapesDoNotFit] + marked + rule }
        let operands = [("left", shapes.left), ("right", shapes.right)].map { side, operand in
            (text: style.cleanLine(operand.text ?? side).truncated(to: 40),
             shape: style.cleanLine(ShapeText.of(operand.shape, axes: operand.axes)))
        }
        let width = operands.map { DisplayWidth.of($0.text) }.max() ?? 0
        let table = operands.map { "  " + style.paint($0.text.padded(to: width), .name) + "  " + $0.shape }
        return [ErrorWords.shapesDoNotFit] + table + rule
    }

    // MARK: Traceback

    private func traceback(of report: ErrorReport) -> String {
        var lines: [String] = []
        if !report.isRefused, !report.places.isEmpty { lines.append("Traceback (most recent call last):") }
        var repeated = 0
        var previous: ErrorReport.Place?
        // As CPython: three of the same line stand in full, the rest is counted.
        func endRepetition() {
            if repeated > 3 { lines.append("  [Previous line repeated \(repeated - 3) more time\(repeated == 4 ? "" : "s")]") }
        }
        for place in report.places {
            if let previous, previous.isSameLine(as: place) {
                repeated += 1
            } else {
                endRepetition()
                repeated = 1
            }
            previous = place
            if repeated <= 3 { lines += placeLines(place, isRefused: report.isRefused) }
        }
        endRepetition()
        lines.append(style.paint(style.clean(report.lastLine), .bad))
        return lines.joined(separator: "\n")
    }

    private func placeLines(_ place: ErrorReport.Place, isRefused: Bool) -> [String] {
        let name = style.cleanLine(place.source.name)
        let number = Int(place.span.line) + place.source.lineOffset
        var line: String
        if name.hasPrefix("<cell") {
            line = "  \(name), line \(number)" + (place.function.map { ", in " + style.cleanLine($0) } ?? "")
        } else {
            line = "  File \"\(name)\", line \(number)" + (isRefused ? "" : ", in " + style.cleanLine(place.function ?? "<module>"))
        }
        line = style.paint(line, .faint)
        let shown = SourceExcerpt(place, isRefused: isRefused, style: style)
        guard !shown.line.isEmpty else { return [line] }
        return [line, "    " + shown.line] + (shown.marks.isEmpty ? [] : ["    " + style.paint(shown.marks, .bad)])
    }
}

extension ErrorReport.Place {
    fileprivate func isSameLine(as other: ErrorReport.Place) -> Bool {
        source === other.source && span.line == other.span.line && function == other.function
    }
}

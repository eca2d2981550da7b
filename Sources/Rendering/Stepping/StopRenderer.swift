import Syntax

/// A place where stepping stops, as it is drawn.
package struct Stop {
    /// `step 12 of 340`, then where: the function, the turn.
    package var heading: [String]
    package var source: Source
    package var span: Span
    /// The operator, where it has a place of its own.
    package var caret: Span?
    /// Lines of their own: the shapes of an operation, the numbers of an element, what came back.
    package var lines: [String] = []
    /// What changed: names and words.
    package var changes: [(name: String, text: String)] = []

    package init(heading: [String], source: Source, span: Span, caret: Span? = nil) {
        (self.heading, self.source, self.span, self.caret) = (heading, source, span, caret)
    }
}

/// Draws a stop: where, the line with its mark, the operation, what changed. Nothing is wider than the window.
package struct StopRenderer {
    package var style: Style
    /// More changes than these are counted.
    private static let mostChanges = 8

    package init(style: Style) { self.style = style }

    /// Without a line end at the end.
    package func text(_ stop: Stop) -> String {
        var lines = [style.paint(style.cleanLine(stop.heading.joined(separator: "  ")).truncated(to: style.width), .prompt)]
        lines += excerpt(stop)
        lines += stop.lines.map { "  " + style.cleanLine($0).truncated(to: max(style.width - 2, 1)) }
        let width = min(stop.changes.map { DisplayWidth.of(style.cleanLine($0.name)) }.max() ?? 0, 20)
        for change in stop.changes.prefix(StopRenderer.mostChanges) {
            let name = style.cleanLine(change.name).truncated(to: 20).padded(to: width)
            let text = style.cleanLine(change.text).truncated(to: max(style.width - width - 6, 1))
            lines.append("  " + style.paint("* " + name, .good) + "  " + text)
        }
        if stop.changes.count > StopRenderer.mostChanges { lines.append("  * \(stop.changes.count - StopRenderer.mostChanges) more") }
        return lines.joined(separator: "\n")
    }

    /// The line with its number, and the marks under what it is about.
    private func excerpt(_ stop: Stop) -> [String] {
        let place = ErrorReport.Place(source: stop.source, span: stop.span, caret: stop.caret)
        let excerpt = SourceExcerpt(place, isRefused: false, style: style)
        let number = "\(Int(stop.span.line))".paddedLeft(to: 4) + "  "
        let room = max(style.width - number.count, 1)
        var line = Array(excerpt.line), marks = Array(excerpt.marks)
        // The mark stays in sight in a line that is longer than the window.
        if DisplayWidth.of(excerpt.line) > room, let first = marks.firstIndex(where: { $0 != " " }), first > room / 2 {
            let cut = min(first - room / 3, line.count)
            line.removeFirst(cut)
            marks.removeFirst(cut)
            line.replaceSubrange(0..<min(2, line.count), with: "..")
        }
        var lines = [style.paint(number, .faint) + style.paint(String(line).truncated(to: room), .code)]
        if !marks.isEmpty {
            lines.append(String(repeating: " ", count: number.count) + style.paint(String(marks.prefix(room)), .hint))
        }
        return lines
    }
}

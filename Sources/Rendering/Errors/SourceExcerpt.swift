import Syntax

/// A line of source and the marks under it, as CPython 3.11 draws them: `~~~^~~~` with the caret under the operator.
struct SourceExcerpt {
    /// Without the indentation; "" where the source is not at hand.
    private(set) var line = ""
    /// "" where CPython draws none: when they would stand under the whole line and say nothing.
    private(set) var marks = ""

    /// - Parameter marksWholeLines: marks stand under a whole line too.
    init(_ place: ErrorReport.Place, isRefused: Bool, style: Style, marksWholeLines: Bool = false) {
        let scalars = Array(place.source.line(Int(place.span.line)).unicodeScalars)
        func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
        let start = scalars.firstIndex { !isBlank($0) } ?? scalars.count
        guard start < scalars.count else { return }
        let end = (scalars.lastIndex { !isBlank($0) } ?? start) + 1

        /// What stands before a column, as shown: wide letters and spelt-out ones move the marks.
        func shown(upTo column: Int) -> String {
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars[start..<min(max(column, start), end)])
            return style.clean(text)
        }
        line = shown(upTo: end)
        let span = place.span
        // The parser may point one past the end: at what is missing.
        let first = min(max(Int(span.column), start), isRefused ? end : max(end - 1, start))
        let last = span.endLine == span.line ? max(min(Int(span.endColumn), end), first) : end
        let operatorSpan = isRefused ? nil : place.caret.flatMap { caret in
            caret.line == span.line && caret != span && Int(caret.column) >= first && Int(caret.column) < last ? caret : nil
        }
        if operatorSpan == nil, !isRefused, !marksWholeLines, first == start, last == end { return }

        func column(_ index: Int) -> Int { DisplayWidth.of(shown(upTo: index)) }
        let (from, to) = (column(first), max(column(last), column(first) + 1))
        marks = String(repeating: " ", count: from)
        guard let operatorSpan else {
            marks += String(repeating: "^", count: to - from)
            return
        }
        let left = column(Int(operatorSpan.column))
        let right = operatorSpan.endLine == span.line ? column(min(Int(operatorSpan.endColumn), last)) : left + 1
        marks += String(repeating: "~", count: left - from) + String(repeating: "^", count: max(right - left, 1))
        marks += String(repeating: "~", count: max(to - max(right, left + 1), 0))
    }
}

/// The text of one cell, lesson cell or file, with the name that tracebacks give it.
package final class Source: Sendable {
    /// `<cell 3>`, `lesson.md:41`, `program.py`.
    package let name: String
    package let text: String
    /// What is added to a line number of `text` to get the line of the file that it stands in.
    package let lineOffset: Int
    package let lines: [String]

    package init(name: String, text: String, lineOffset: Int = 0) {
        self.name = name
        self.text = text
        self.lineOffset = lineOffset
        // One character of Swift's can be "\r\n": it ends a line too, as does a lone "\r".
        self.lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map(String.init)
    }

    /// The text of line `number` (from 1), or "" where there is none.
    package func line(_ number: Int) -> String {
        lines.indices.contains(number - 1) ? lines[number - 1] : ""
    }
}

/// A stretch of a source: lines from 1, columns from 0 in Unicode scalars; the end is exclusive.
package struct Span: Sendable, Equatable {
    package var line: Int32
    package var column: Int32
    package var endLine: Int32
    package var endColumn: Int32

    package init(line: Int, column: Int, endLine: Int, endColumn: Int) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
        self.endLine = Int32(clamping: endLine)
        self.endColumn = Int32(clamping: endColumn)
    }

    /// From the start of `self` to the end of `other`.
    package func to(_ other: Span) -> Span {
        var span = self
        span.endLine = other.endLine
        span.endColumn = other.endColumn
        return span
    }
}

/// A program that is no Python, or Python that the cell language refuses by name.
///
/// It is one word wide: the parser recurses, and what each of its frames keeps ready to throw counts.
package struct SyntaxError: Error, Equatable {
    /// CPython's class: `SyntaxError`, `IndentationError`, `TabError`; `NotSupported` for what is Python but not ours.
    package enum Kind: String, Sendable { case syntax = "SyntaxError", indentation = "IndentationError", tab = "TabError", notSupported = "NotSupported" }
    package var kind: Kind { get { parts.kind } set { parts.kind = newValue } }
    /// CPython 3.11's words.
    package var message: String { get { parts.message } set { parts.message = newValue } }
    package var span: Span { get { parts.span } set { parts.span = newValue } }
    /// What the learner might do about it, in our words, or nil.
    package var advice: String? { get { parts.advice } set { parts.advice = newValue } }
    /// Whether more input could still complete the program (an open bracket, block, string, or a trailing backslash).
    package var isIncomplete: Bool { get { parts.isIncomplete } set { parts.isIncomplete = newValue } }

    @inline(never)
    package init(_ message: String, at span: Span, kind: Kind = .syntax, advice: String? = nil, isIncomplete: Bool = false) {
        box = .parts(Parts(kind: kind, message: message, span: span, advice: advice, isIncomplete: isIncomplete))
    }

    private struct Parts: Equatable {
        var kind: Kind
        var message: String
        var span: Span
        var advice: String?
        var isIncomplete: Bool
    }

    private indirect enum Box: Equatable { case parts(Parts) }

    private var box: Box

    private var parts: Parts {
        get {
            switch box { case .parts(let parts): parts }
        }
        set { box = .parts(newValue) }
    }
}

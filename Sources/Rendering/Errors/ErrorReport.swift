import Syntax

/// An uncaught exception as the renderer needs it: places from the outermost to the innermost, and what is known of the cause.
package struct ErrorReport {
    package struct Place {
        package var function: String?
        package var source: Source
        package var span: Span
        package var caret: Span?

        package init(function: String? = nil, source: Source, span: Span, caret: Span? = nil) {
            self.function = function
            self.source = source
            self.span = span
            self.caret = caret
        }
    }

    /// Operands whose shapes do not fit.
    package struct Shapes {
        package struct Operand {
            /// As it is written in the source.
            package var text: String?
            package var shape: [Int]
            package var axes: [String]?

            package init(text: String? = nil, shape: [Int], axes: [String]? = nil) {
                self.text = text
                self.shape = shape
                self.axes = axes
            }
        }
        package enum Rule {
            /// The sizes along axis `left` of the first and axis `right` of the second must be equal.
            case product(left: Int, right: Int)
            /// From the last axis to the first, sizes must be equal or one of them 1.
            case broadcast
            /// Arrays that are joined have equal sizes along `axis`: the first and the one at `index` have not.
            case joining(axis: Int, index: Int)
        }
        package var operation: String
        package var left: Operand
        package var right: Operand
        package var rule: Rule

        package init(operation: String, left: Operand, right: Operand, rule: Rule) {
            self.operation = operation
            self.left = left
            self.right = right
            self.rule = rule
        }
    }

    /// An exception that led to this one.
    package struct Earlier {
        package var report: ErrorReport
        /// Named by `raise ... from`; else this one was raised while that one was handled.
        package var isCause: Bool

        package init(_ report: ErrorReport, isCause: Bool) {
            self.report = report
            self.isCause = isCause
        }
    }

    /// The name of the exception's class.
    package var type: String
    /// Python's own last line.
    package var lastLine: String
    package var places: [Place]
    package var shapes: Shapes?
    package var advice: String?
    /// The parser refused the program: no line of it has run.
    package var isRefused = false
    /// Whether the exception is one of the learner's own classes.
    package var isOwn = false
    /// What was raised before, the oldest first.
    package var earlier: [Earlier] = []

    package init(
        type: String, lastLine: String, places: [Place], shapes: Shapes? = nil, advice: String? = nil, isRefused: Bool = false
    ) {
        self.type = type
        self.lastLine = lastLine
        self.places = places
        self.shapes = shapes
        self.advice = advice
        self.isRefused = isRefused
    }
}

extension Source {
    /// What stands there, where it is one line.
    package func text(of span: Span) -> String? {
        guard span.line == span.endLine else { return nil }
        let scalars = Array(line(Int(span.line)).unicodeScalars)
        let (start, end) = (Int(span.column), Int(span.endColumn))
        guard start >= 0, start < end, end <= scalars.count else { return nil }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[start..<end])
        return text
    }
}

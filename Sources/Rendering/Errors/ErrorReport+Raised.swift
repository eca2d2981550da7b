import Language
import Syntax

extension ErrorRenderer {
    /// - Parameter lastLine: of the exception, or of an earlier one that led to it: `{ $0.lastLine(interpreter) }`.
    package func text(for raised: Raised, lastLine: (ExceptionObject) -> String) -> String {
        text(for: ErrorReport(raised, lastLine: lastLine))
    }

    /// The same for an exception whose earlier ones, if any, are not to be shown.
    package func text(for raised: Raised, lastLine: String) -> String {
        var report = ErrorReport(raised) { _ in lastLine }
        report.earlier = []
        return text(for: report)
    }
}

extension ErrorReport {
    /// - Parameter lastLine: of this exception or an earlier one: `{ $0.lastLine(interpreter) }`.
    package init(_ raised: Raised, lastLine: (ExceptionObject) -> String) {
        let exception = raised.exception
        self.init(
            type: exception.exceptionType.name, lastLine: lastLine(exception),
            places: raised.entries.reversed().map(Place.init), advice: raised.advice)
        isOwn = lastLine(exception).hasPrefix("__main__.")
        shapes = raised.shapes.map { Shapes($0, in: raised.entries.first?.source) }
        isRefused = ErrorReport.isRefusal(type, raised.entries)
        earlier = ErrorReport.chain(of: exception, lastLine: lastLine)
    }

    /// The parser's own errors have one place, pointed at as a whole; those of `raise SyntaxError` have no caret.
    private static func isRefusal(_ type: String, _ entries: [Raised.Entry]) -> Bool {
        guard ["SyntaxError", "IndentationError", "TabError"].contains(type), entries.count == 1 else { return false }
        return entries[0].function == nil && entries[0].caret == entries[0].span
    }

    /// Oldest first; an exception that is its own ancestor ends the chain.
    private static func chain(of exception: ExceptionObject, lastLine: (ExceptionObject) -> String) -> [Earlier] {
        var chain: [Earlier] = []
        var seen = [ObjectIdentifier(exception)]
        var current = exception
        while chain.count < 20 {
            let cause = current.cause
            guard let next = cause ?? (current.suppressesContext ? nil : current.context), !seen.contains(ObjectIdentifier(next)) else { break }
            let report = ErrorReport(
                type: next.exceptionType.name, lastLine: lastLine(next), places: next.entries.reversed().map(Place.init))
            chain.append(Earlier(report, isCause: cause != nil))
            seen.append(ObjectIdentifier(next))
            current = next
        }
        return chain.reversed()
    }
}

extension ErrorReport.Place {
    init(_ entry: Raised.Entry) {
        self.init(function: entry.function, source: entry.source, span: entry.span, caret: entry.caret)
    }
}

extension ErrorReport.Shapes {
    init(_ mismatch: ShapeMismatch, in source: Source?) {
        func operand(_ operand: ShapeMismatch.Operand) -> Operand {
            let text = operand.span.flatMap { span in source.flatMap { $0.text(of: span) } }
            return Operand(text: text, shape: operand.shape, axes: operand.axes)
        }
        let rule: Rule = switch mismatch.rule {
        case .product(let left, let right): .product(left: left, right: right)
        case .broadcast: .broadcast
        case .joining(let axis, let index): .joining(axis: axis, index: index)
        }
        self.init(operation: mismatch.operation, left: operand(mismatch.left), right: operand(mismatch.right), rule: rule)
    }
}

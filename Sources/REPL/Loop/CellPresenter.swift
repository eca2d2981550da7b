import Language
import NDArrays
import Notebook
import Rendering

/// What a cell led to, as it is shown at the prompt.
struct CellPresenter {
    let style: Style

    /// The value, what was made, the error; "" where there is nothing to show. Ends in a line end.
    func text(_ result: CellResult, of session: Session, listsNames: Bool = true) -> String {
        var text = ""
        if let value = result.value {
            do {
                text += try shown(value, number: result.number, session) + "\n"
            } catch {
                text += self.text(session.interpreter.raised(error, in: result.source), session)
            }
        }
        if listsNames {
            let made = result.madeNames.compactMap { name in session.namespace[name].map { (name: name, value: $0) } }
                .filter { !$0.value.isPlain }
            let listing = ListingRenderer(style: style).text(made)
            if !listing.isEmpty { text += listing + "\n" }
        }
        if let error = result.error, !result.asksToLeave { text += self.text(error, session) }
        return text
    }

    func text(_ error: Raised, _ session: Session) -> String {
        if error.exception.type === TypeObject.keyboardInterrupt { return style.paint(Words.interrupted, .hint) + "\n" }
        return ErrorRenderer(style: style).text(for: error) { $0.lastLine(session.interpreter) } + "\n"
    }

    /// A value that was asked for by name.
    func value(_ value: Value, name: String, _ session: Session) -> String {
        if case .array(let array) = value { return TensorRenderer(style: style).text(array, name: name) }
        let listing = ListingRenderer(style: style).text([(name, value)])
        if !listing.isEmpty { return listing }
        return (try? session.interpreter.repr(value)).map(style.clean) ?? "<\(value.typeName)>"
    }

    /// A bare array is a summary and a grid in a terminal, its repr elsewhere.
    private func shown(_ value: Value, number: Int, _ session: Session) throws -> String {
        let label = style.isTerminal ? style.paint("Out[\(number)]:", .prompt) + " " : ""
        if style.isTerminal, case .array(let array) = value { return label + "\n" + TensorRenderer(style: style).text(array) }
        let text = try session.interpreter.repr(value)
        let safe = style.isTerminal ? VisibleText.lines(text, unicode: style.isUnicode) : text
        return label + (safe.contains("\n") && !label.isEmpty ? "\n" : "") + safe
    }
}

extension Value {
    /// A number or text of one line: its name says all that a listing would.
    fileprivate var isPlain: Bool {
        switch self {
        case .none, .bool, .int, .float, .scalar, .string: true
        default: false
        }
    }
}

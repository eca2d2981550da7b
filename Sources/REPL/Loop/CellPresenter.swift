import Language
import NDArrays
import Notebook
import Rendering

/// What a cell led to, as it is shown at the prompt.
struct CellPresenter {
    let style: Style
    var display = Settings.Display.grid

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
        if error.isInterruption { return style.paint(Words.interrupted, .hint) + "\n" }
        return ErrorRenderer(style: style).text(for: error) { $0.lastLine(session.interpreter) } + "\n"
    }

    /// A value that was asked for by name.
    /// - Parameter isWhole: nothing is left out.
    func value(_ value: Value, name: String, isWhole: Bool = false, _ session: Session) throws -> String {
        if let array = value.shownArray {
            guard !isWhole || array.count <= CellPresenter.mostNumbers else { throw Raised(.valueError, Words.tooMuchToShow(array.count, name)) }
            return TensorRenderer(style: style, isWhole: isWhole).text(array, name: name)
        }
        if isWhole || ContainerRenderer.holdsArrays(value),
            let listing = ContainerRenderer(style: style, isWhole: isWhole).text(value, name: name) { return listing }
        if isWhole || value.isOpaque { return style.paint(style.cleanLine(name), .name) + "  " + value.typeName + "\n" + safe(try session.interpreter.repr(value)) }
        let listing = ListingRenderer(style: style).text([(name, value)])
        return listing.isEmpty ? safe(try session.interpreter.repr(value)) : listing
    }

    /// The most numbers that `:show EXPR all` sets in a grid: a hundred pages and more.
    private static let mostNumbers = 100_000

    /// A bare array is a summary and a grid in a terminal, a container of arrays a listing; their repr elsewhere.
    private func shown(_ value: Value, number: Int, _ session: Session) throws -> String {
        let label = style.isTerminal ? style.paint("Out[\(number)]:", .prompt) + " " : ""
        if style.isTerminal, display == .grid {
            if let array = value.shownArray { return label + "\n" + TensorRenderer(style: style).text(array) }
            if ContainerRenderer.holdsArrays(value), let listing = ContainerRenderer(style: style).text(value) { return label + listing }
        }
        let text = safe(try session.interpreter.repr(value))
        return label + (text.contains("\n") && !label.isEmpty ? "\n" : "") + text
    }

    private func safe(_ text: String) -> String { style.isTerminal ? VisibleText.lines(text, unicode: style.isUnicode) : text }
}

extension Value {
    /// An object of which the listing knows no more than the type.
    fileprivate var isOpaque: Bool {
        guard case .object(let object) = self else { return false }
        return !(object is FunctionObject || object is TypeObject || object is ModuleObject)
    }

    /// A number or text of one line: its name says all that a listing would.
    fileprivate var isPlain: Bool {
        switch self {
        case .none, .bool, .int, .float, .scalar, .string: true
        default: false
        }
    }
}

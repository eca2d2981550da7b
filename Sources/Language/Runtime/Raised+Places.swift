import NDArrays
import Syntax

extension Raised {
    /// What the parser refused, as the exception that a cell sees.
    package convenience init(_ error: SyntaxError, in source: Source) {
        switch error.kind {
        case .syntax: self.init(.syntaxError, error.message)
        case .indentation: self.init(.indentationError, error.message)
        case .tab: self.init(.tabError, error.message)
        case .notSupported: self.init(.syntaxError, error.message)
        }
        advice = error.advice
        entries = [Entry(function: nil, source: source, span: error.span, caret: error.span)]
    }

    /// What the arrays refused, in NumPy's words.
    convenience init(_ error: ArrayError) {
        self.init(ExceptionObject(error.pythonException.type, error == .interrupted ? [] : [.string(error.numpyMessage)]))
    }

    /// Notes where the exception arose, unless a place further in is known.
    func at(_ span: Span, caret: Span? = nil) -> Raised {
        if place == nil { place = (span, caret) }
        return self
    }

    /// The exception leaves a function: its place becomes a line of the traceback.
    func leave(_ code: Code, function: String?) {
        guard let place else { return }
        // A runaway recursion needs no thousand lines.
        if entries.count < 2 * Interpreter.recursionLimit {
            entries.append(Entry(function: function, source: code.source, span: place.span, caret: place.caret))
        }
        self.place = nil
        exception.entries = entries
    }
}

/// The code that a statement stands in, for the traceback of an exception that is caught there.
struct CodePlace {
    /// nil in a module.
    let function: String?
    let source: Source
}

extension Raised {
    /// The exception is caught: should another follow from it, its traceback ends here.
    func stop(in place: CodePlace) {
        guard let here = self.place else { return }
        exception.entries = entries + [Entry(function: place.function, source: place.source, span: here.span, caret: here.caret)]
    }
}

/// Any error of the machinery below as an exception with its place.
@inline(never)
func raised(_ error: any Error, at span: Span, caret: Span? = nil) -> Raised {
    switch error {
    case let error as Raised: error.at(span, caret: caret)
    case let error as ArrayError: Raised(error).at(span, caret: caret)
    default: Raised(.runtimeError, "internal error: \(error)").at(span, caret: caret)
    }
}

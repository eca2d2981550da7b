import Language
import Syntax

/// What came of running one cell.
package struct CellResult {
    /// The n of `In [n]`.
    package var number: Int
    package var source: Source
    /// The last bare expression's value; nil for None, and where a trailing `;` keeps it quiet.
    package var value: Value?
    package var error: Raised?
    /// The names that the cell bound (again), in the order of its text.
    package var madeNames: [String] = []
    /// What the cell printed; a learner's cell printed it live as well.
    package var output = ""
    package var errorOutput = ""
    /// What the cell drew.
    package var figures: [PlotFigure] = []

    /// The shapes of what it did, where they were noted.
    package var shapes: ShapeRecords?

    /// Ctrl-C stopped the cell.
    package var isInterrupted: Bool { error?.isInterruption ?? false }
    /// `exit()`, `quit()`, `sys.exit()`.
    package var asksToLeave: Bool { error?.exception.exceptionType === TypeObject.systemExit }
}

extension Raised {
    package var typeName: String { exception.exceptionType.name }

    /// The text after the class name in a traceback's last line.
    package func message(_ interpreter: Interpreter) -> String {
        (try? interpreter.str(.object(exception))) ?? ""
    }

    /// The line of the file where it arose, counted in the file that `name` names; nil where it arose elsewhere.
    ///
    /// The outermost entry of that file is what its author can look at first; the innermost is the deepest call.
    package func line(in name: String) -> Int? {
        guard let entry = entries.first(where: { $0.source.name == name }) else { return nil }
        let (line, overflow) = Int(entry.span.line).addingReportingOverflow(entry.source.lineOffset)
        return overflow ? nil : line
    }
}

import Language
import Notebook
import Rendering
import Syntax

// Lines again, with the shapes of their sub-expressions under them.
extension Loop {
    /// More rows than these after a cell are left to :shapes.
    private static let mostRows = 8

    /// Shows the shapes of what a cell did, where they tell anything.
    func annotate(_ result: CellResult) {
        guard let shapes = result.shapes else { return }
        lastShapes = shapes
        guard isInteractive, settings.showsShapes, result.error == nil, !shapes.isEmpty else { return }
        let annotation = Annotation(shapes)
        let renderer = ShapeRenderer(style: style())
        let (text, left) = renderer.text(annotation.lines, echo: echoedColumn, most: Loop.mostRows)
        // That there are lines of a function to be seen is said once.
        let functions = annotation.functions.filter { announcedFunctions.insert($0.identity).inserted }
        let more = ShapeWords.more(left, functions: functions.map { ($0.name, $0.lines.count { $0.hasShapes }) })
        output.show(text.isEmpty ? "" : text + "\n")
        if !more.isEmpty { output.show("  " + style().paint(style().cleanLine(more).truncated(to: style().width - 2), .faint) + "\n") }
    }

    /// Says that a hint is to be had where shapes did not fit.
    func offerAdvice(on result: CellResult) {
        lastMismatch = result.error.flatMap { ErrorReport($0) { _ in "" }.shapes }
        if isInteractive, let lastMismatch, !ShapeAdvice(lastMismatch).isEmpty { say(Words.shapesHint) }
    }

    /// What would fit where shapes did not, once; the next hint is the lesson's.
    func giveAdvice() -> Bool {
        guard let mismatch = lastMismatch else { return false }
        lastMismatch = nil
        output.show(ErrorRenderer(style: style()).advice(on: mismatch) + "\n")
        return true
    }

    /// `:shapes EXPR`, and alone: everything that was noted of the last cell.
    func showShapes(_ argument: String, _ command: Command) {
        let listing: (Value) -> String = { [style] in ListingRenderer(style: style()).text([(argument, $0)]) }
        if stepper != nil, !argument.isEmpty { return evaluate(argument, command, listing) }
        guard !argument.isEmpty else {
            guard let lastShapes, case let text = self.text(of: lastShapes), !text.isEmpty else { return say(Words.noShapes) }
            return present(text + "\n")
        }
        evaluate(argument, command) { _, _ in
            let program = try parse(Source(name: "<:\(command.name)>", text: argument))
            let (value, shapes) = try session.evaluateNotingShapes(program)
            let text = [self.text(of: shapes), listing(value)].filter { !$0.isEmpty }.joined(separator: "\n")
            finishPrinting()
            present(text + "\n")
        }
    }

    /// All lines, those of functions under their names.
    private func text(of shapes: ShapeRecords) -> String {
        let annotation = Annotation(shapes, isFull: true), functions = Annotation(shapes).functions
        let own = ShapeRenderer(style: style(), isFull: true).text(annotation.lines).text
        let parts = functions.map { function in
            style().paint(style().cleanLine(function.name) + ":", .name) + "\n" + ShapeRenderer(style: style()).text(function.lines).text
        }
        return ([own] + parts).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

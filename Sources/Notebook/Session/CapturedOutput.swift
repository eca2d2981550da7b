import Language

/// Keeps what a cell writes, for cells whose output is compared or shown later.
package final class CapturedOutput: OutputSink {
    package private(set) var text = ""
    package private(set) var errors = ""
    package private(set) var figures: [PlotFigure] = []

    package init() {}
    package func write(_ text: String) { self.text += text }
    package func writeError(_ text: String) { errors += text }
    package func show(_ figure: PlotFigure) { figures.append(figure) }
}

extension Interpreter {
    /// Runs `body` while everything written goes to `sink`.
    func withOutput<Result>(to sink: OutputSink, _ body: () throws -> Result) rethrows -> Result {
        let usual = output
        output = sink
        defer { output = usual }
        return try body()
    }
}

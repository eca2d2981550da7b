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

/// Passes on what a cell writes, and keeps a copy for the file of the learner's work.
final class CopiedOutput: OutputSink {
    private let target: OutputSink
    private(set) var text = ""
    private(set) var figures: [PlotFigure] = []
    /// Nobody reads more than this of a cell's output again.
    private static let mostBytes = 1 << 16

    init(to target: OutputSink) { self.target = target }

    func write(_ text: String) {
        if self.text.utf8.count < Self.mostBytes { self.text += text }
        target.write(text)
    }
    func writeError(_ text: String) { target.writeError(text) }
    func flush() { target.flush() }
    func show(_ figure: PlotFigure) {
        figures.append(figure)
        target.show(figure)
    }
    var wantsDisagreements: Bool { target.wantsDisagreements }
    func report(_ disagreement: AxisDisagreement) { target.report(disagreement) }
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

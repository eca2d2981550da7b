import Language
import Syntax

/// Runs a program in our interpreter, in this process.
enum Cells {
    private final class Sink: OutputSink {
        var text = ""
        func write(_ text: String) { self.text += text }
        func writeError(_ text: String) { self.text += text }
    }

    static func times(_ program: String) throws -> Times {
        let sink = Sink()
        let interpreter = Interpreter(output: sink)
        // As `lstm-repl run` does.
        interpreter.readsDocstrings = false
        _ = try interpreter.run(Source(name: "<bench>", text: program), in: Namespace())
        return Report.times(in: sink.text)
    }
}

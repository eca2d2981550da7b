import Syntax

@testable import Language

/// What cells print.
private final class PrintedText: OutputSink {
    var text = ""
    func write(_ text: String) { self.text += text }
    func writeError(_ text: String) {}
}

/// What a cell prints, and the last line of the error that ends it.
func outputOfCell(_ code: String) throws -> String {
    let output = PrintedText()
    let interpreter = Interpreter(output: output)
    do {
        _ = try interpreter.run(Source(name: "test", text: code), in: Namespace())
    } catch let error as Raised {
        output.text += error.exception.lastLine(interpreter)
    }
    return output.text
}

import Foundation
import Language
import OneAtATime
import Syntax
import Testing

/// The course documents' own code; they are not part of the project.
private enum Documents {
    static let folder = ProcessInfo.processInfo.environment["LSTM_REPL_DOCUMENTS"]

    /// The text of the document whose file name begins with `number`.
    static func text(_ number: String) throws -> String {
        let folder = try #require(folder)
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(number) })
        return try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }

    /// The cells of a notebook page, by what stands in `In [..]:`.
    static func cells(_ text: String) -> [String: String] {
        var cells: [String: String] = [:]
        var current: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("In ["), line.hasSuffix("]:") {
                current = String(line.dropFirst(4).dropLast(2))
            } else if let current {
                cells[current, default: ""] += line + "\n"
            }
        }
        return cells
    }
}

/// Run with the environment variable LSTM_REPL_DOCUMENTS set to the documents' folder; skipped without it.
@Suite("the documents' own code", .oneAtATime, .enabled(if: Documents.folder != nil, "LSTM_REPL_DOCUMENTS names no folder: the course documents are not here"))
struct DocumentTests {
    private final class Sink: OutputSink {
        var text = ""
        func write(_ text: String) { self.text += text }
        func writeError(_ text: String) {}
    }

    private func run(_ text: String) throws -> String {
        let sink = Sink()
        _ = try Interpreter(output: sink).run(Source(name: "002", text: text), in: Namespace())
        return sink.text
    }

    /// What CPython 3.11 and NumPy 2.4 print for the same text.
    private let use = """
        np.random.seed(1)
        x = np.random.randn(3, 10, 7)
        a0 = np.random.randn(5, 10)
        parameters = {}
        for g in "fico":
            parameters["W" + g] = np.random.randn(5, 8)
            parameters["b" + g] = np.random.randn(5, 1)
        parameters["Wy"] = np.random.randn(2, 5)
        parameters["by"] = np.random.randn(2, 1)
        a, y, c, caches = lstm_forward(x, a0, parameters)
        g = lstm_backward(np.random.randn(5, 10, 7), caches)
        print("%.10f %.10f %.10f" % (a[4][3][6], y[1][4][3], c[1][2][1]))
        print("%.10f %.10f" % (g["dWf"][3][1], g["dbi"][4][0]))
        print(g["dx"][1][2])
        """

    @Test("document 002 ends in NameError for exp; with it supplied, its numbers are CPython's, its last call a TypeError")
    func document002() throws {
        let cells = Documents.cells(try Documents.text("002"))
        let own = try ["26", "35", "36", "37", "38"].map { try #require(cells[$0]) }.joined(separator: "\n")
        let source = "import numpy as np\n" + own + "\n"
        let missing = #expect(throws: Raised.self) { try run(source + use) }
        #expect(missing?.exception.lastLine(Interpreter(output: Sink())).hasPrefix("NameError: name 'exp' is not defined") == true)

        let supplied = source + "from numpy import exp\n"
        #expect(try run(supplied + use) == """
            -0.3207338162 0.0555977137 0.9946710368
            -0.0296611952 0.3029843614
            [ 0.01221771  0.07999154  0.31058674 -0.43607512  0.0265283  -0.34563388
              0.18028467]

            """)

        let last = #expect(throws: Raised.self) { try run(supplied + "x = 1\n" + (cells["39"] ?? "") + "\n" + (cells["None"] ?? "lstm_cell_forward(x)\n")) }
        #expect(last?.exception.lastLine(Interpreter(output: Sink())).hasPrefix(
            "TypeError: lstm_cell_forward() missing 3 required positional arguments: 'a_prev', 'c_prev', and 'parameters'") == true)
    }
}

import Foundation
import OneAtATime
import Testing

@testable import Language

/// Run with LSTM_REPL_DOCUMENTS, as DocumentTests.
@Suite("Axis names in the documents' own code", .oneAtATime,
       .enabled(if: CourseDocuments.folder != nil, "LSTM_REPL_DOCUMENTS names no folder: the course documents are not here"))
struct DocumentAxisTests {
    private func places(_ run: NamedLines) -> [String] {
        run.reports.map { report in
            let function = if case .docstring(let function, _) = report.author { function } else { "#" }
            return "\(function) \(report.subject) \(report.written) \(report.shape)"
        }
    }

    // MARK: 003

    private let cell = """
        import rnn_utils
        import numpy as np
        def rnn_cell_forward(xt, a_prev, parameters):
            a_next = np.tanh(parameters["Wax"] @ xt + parameters["Waa"] @ a_prev + parameters["ba"])
            return a_next, softmax(parameters["Wya"] @ a_next + parameters["by"]), (a_next, a_prev, xt, parameters)

        """

    @Test("document 003: every line of its functions, and the one wrong docstring")
    func document003() throws {
        let sheet = cell + (try CourseDocuments.sheet())
        for (text, words) in [(sheet, [:]), (sheet.replacingOccurrences(of: "m = 10", with: "m = 5"), [:]), (sheet, AxisNameTests.otherWords)] {
            let run = try NamedLines(text, of: ["rnn_forward", "lstm_cell_forward", "lstm_forward"])
            print(run.lines, places(run), run.error ?? "", words.count)
        }
    }

    // MARK: 002

    @Test("document 002: the one wrong docstring")
    func document002() throws {
        let cells = CourseDocuments.cells(try CourseDocuments.text("002"))
        let own = try ["26", "35", "36", "37", "38"].map { try #require(cells[$0]) }.joined(separator: "\n")
        for (n_a, m) in [(5, 10), (5, 5)] {
            let run = try NamedLines("import numpy as np\n" + own + """

                from numpy import exp
                p = {"W" + g: np.random.randn(\(n_a), \(n_a) + 3) for g in "fico"}
                p.update({"b" + g: np.random.randn(\(n_a), 1) for g in "fico"})
                p["Wy"], p["by"] = np.random.randn(2, \(n_a)), np.random.randn(2, 1)
                a, y, c, caches = lstm_forward(np.random.randn(3, \(m), 7), np.random.randn(\(n_a), \(m)), p)
                g = lstm_backward(np.random.randn(\(n_a), \(m), 7), caches)

                """, of: ["lstm_cell_forward", "lstm_cell_backward", "lstm_backward", "lstm_forward"])
            print(run.lines, places(run), run.error ?? "")
        }
    }

    // MARK: 004

    @Test("document 004: every line of its functions, no docstring is wrong")
    func document004() throws {
        let layers = try CourseDocuments.layers()
        for (N, H) in [(2, 6), (6, 6)] {
            let text = "import numpy as np\nxrange = range\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))\n" + layers + """

                D, T = 3, 5
                x, h0 = np.random.randn(\(N), T, D), np.random.randn(\(N), \(H))
                Wx, Wh, b = np.random.randn(D, 4 * \(H)), np.random.randn(\(H), 4 * \(H)), np.random.randn(4 * \(H))
                out, cache = lstm_forward(x, h0, Wx, Wh, b)
                grads = lstm_backward(np.random.randn(*out.shape), cache)

                """
            for function in ["lstm_step_forward", "lstm_step_backward", "lstm_forward", "lstm_backward"] {
                let run = try NamedLines(text, of: [function])
                print(run.lines, places(run), run.error ?? "")
            }
        }
    }
}

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

    private func pins(
        _ text: String, _ function: String, _ expected: [String], reports: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for words in [[:], DocumentAxisTests.otherWords] {
            let run = try NamedLines(NamedLines.renamed(text, words), of: [NamedLines.renamed(function, words)])
            #expect(run.error == nil, sourceLocation: sourceLocation)
            #expect(run.lines == expected.map { NamedLines.renamed($0, words) }, sourceLocation: sourceLocation)
            #expect(places(run) == reports.map { NamedLines.renamed($0, words) }, sourceLocation: sourceLocation)
        }
    }

    /// Names that the documents put together out of pieces (`"W" + gate`) stay.
    static let otherWords = AxisNameTests.otherWords.filter { !$0.key.hasPrefix("W") }

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
        // With as many units as samples, sizes agree by accident.
        for (text, m) in [(sheet, 10), (sheet.replacingOccurrences(of: ",10", with: ",5").replacingOccurrences(of: ", 10", with: ", 5"), 5)] {
            #expect(m == 10 || text != sheet)
            let wrong = ["lstm_cell_forward", "lstm_forward"].map { "\($0) parameters[\"bc\"] (n_a, n_a + n_x) [5, 1]" }
            try pins(text, "rnn_forward", ["a (n_a, m, T_x)", "y_pred (n_y, m, T_x)", "a_next (n_a, m)", "yt_pred (n_y, m)"], reports: wrong)
            try pins(text, "lstm_cell_forward", [
                "Wf (n_a, n_a+n_x)", "bf (n_a, ?)", "Wi (n_a, n_a+n_x)", "bi (n_a, ?)", "Wc (n_a, n_a+n_x)", "bc (-)", "Wo (n_a, n_a+n_x)", "bo (n_a, ?)",
                "Wy (n_y, n_a)", "by (n_y, ?)", "contact (n_a+n_x, m)", "ft (n_a, m)", "it (n_a, m)", "cct (n_a, m)", "c_next (n_a, m)", "ot (n_a, m)",
                "a_next (n_a, m)", "yt_pred (n_y, m)",
            ], reports: wrong)
        }
    }

    // MARK: 002

    @Test("document 002: every line of its backward cell, and the one wrong docstring")
    func document002() throws {
        let cells = CourseDocuments.cells(try CourseDocuments.text("002"))
        let own = try ["26", "35", "36", "37", "38"].map { try #require(cells[$0]) }.joined(separator: "\n")
        for (n_a, m) in [(5, 10), (5, 5), (3, 3)] {
            let text = "import numpy as np\n" + own + """

                from numpy import exp
                p = {"W" + g: np.random.randn(\(n_a), \(n_a) + 3) for g in "fico"}
                p.update({"b" + g: np.random.randn(\(n_a), 1) for g in "fico"})
                p["Wy"], p["by"] = np.random.randn(2, \(n_a)), np.random.randn(2, 1)
                a, y, c, caches = lstm_forward(np.random.randn(3, \(m), 7), np.random.randn(\(n_a), \(m)), p)
                g = lstm_backward(np.random.randn(\(n_a), \(m), 7), caches)

                """
            let wrong = ["lstm_cell_backward gradients[\"dc_prev\"] (n_a, m, T_x) [\(n_a), \(m)]"]
            try pins(text, "lstm_cell_backward", [
                "a_next (n_a, m)", "c_next (n_a, m)", "a_prev (n_a, m)", "c_prev (n_a, m)", "ft (n_a, m)", "it (n_a, m)", "cct (n_a, m)", "ot (n_a, m)",
                "xt (n_x, m)", "dot (n_a, m)", "dcct (n_a, m)", "dit (n_a, m)", "dft (n_a, m)", "dWf (n_a, n_a+n_x)", "dWi (n_a, n_a+n_x)",
                "dWc (n_a, n_a+n_x)", "dWo (n_a, n_a+n_x)", "dbf (n_a, ?)", "dbi (n_a, ?)", "dbc (n_a, ?)", "dbo (n_a, ?)", "da_prev (n_a, m)",
                "dc_prev (n_a, m)", "dxt (n_x, m)",
            ], reports: wrong)
        }
    }

    // MARK: 004

    @Test("document 004: every line of its functions, no docstring is wrong")
    func document004() throws {
        let layers = try CourseDocuments.layers()
        for (N, H) in [(2, 6), (6, 6), (3, 3)] {
            let text = "import numpy as np\nxrange = range\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))\n" + layers + """

                D, T = 3, 5
                x, h0 = np.random.randn(\(N), T, D), np.random.randn(\(N), \(H))
                Wx, Wh, b = np.random.randn(D, 4 * \(H)), np.random.randn(\(H), 4 * \(H)), np.random.randn(4 * \(H))
                out, cache = lstm_forward(x, h0, Wx, Wh, b)
                grads = lstm_backward(np.random.randn(*out.shape), cache)

                """
            try pins(text, "lstm_step_forward", [
                "a (N, 4H)", "i (N, H)", "f (N, H)", "o (N, H)", "g (N, H)", "next_c (N, H)", "next_h (N, H)",
            ], reports: [])
            try pins(text, "lstm_step_backward", [
                "i (N, H)", "f (N, H)", "o (N, H)", "g (N, H)", "x (N, D)", "prev_h (N, H)", "prev_c (N, H)", "Wx (D, 4H)", "Wh (H, 4H)", "b (4H)",
                "next_c (N, H)", "do (N, H)", "dnext_c (N, H)", "di (N, H)", "df (N, H)", "dg (N, H)", "dprev_c (N, H)", "da (N, 4H)", "db (4H)",
                "dx (N, D)", "dWx (D, 4H)", "dprev_h (N, H)", "dWh (H, 4H)",
            ], reports: [])
            try pins(text, "lstm_backward", [
                "dh0 (N, H)", "dWx (D, 4H)", "dWh (H, 4H)", "db (4H)", "step_dprev_h (N, H)", "step_dprev_c (N, H)", "step_dx (N, D)",
                "step_dWx (D, 4H)", "step_dWh (H, 4H)", "step_db (4H)", "dx (N, ?, D)",
            ], reports: [])
        }
    }
}

import OneAtATime
import Syntax
import Testing

@testable import Language

@Suite("Axis names of the courses' functions", .oneAtATime)
struct AxisNameTests {
    /// Other words for every variable and every size.
    static let otherWords = [
        "n_x": "features", "n_a": "units", "n_y": "classes", "m": "batch", "T_x": "steps", "xt": "drop", "x": "stream", "a_prev": "earlier",
        "c_prev": "store", "parameters": "weights", "a_next": "later", "c_next": "kept", "concat": "glued", "ft": "forget", "it": "take",
        "cct": "proposal", "ot": "give", "yt_pred": "guess", "cache": "bag", "a0": "origin", "a": "states", "y_pred": "guesses",
        "hidden": "inner", "yt": "said", "N": "B", "D": "E", "H": "K", "dnext_h": "up", "dnext_c": "memory_up", "prev_h": "h", "prev_c": "c",
        "next_h": "h2", "next_c": "c2", "Wx": "U", "Wh": "V", "da": "slope", "Wf": "W1", "Wi": "W2", "Wc": "W3", "Wo": "W4",
    ]

    private func pins(
        _ program: String, calls: [String], _ function: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for call in calls {
            let text = program + call
            let run = try NamedLines(text, of: [function])
            #expect(run.error == nil, sourceLocation: sourceLocation)
            #expect(run.lines == expected, "\(call)", sourceLocation: sourceLocation)
            #expect(run.reports == [], sourceLocation: sourceLocation)
            let words = AxisNameTests.otherWords
            let other = try NamedLines(NamedLines.renamed(text, words), of: [function])
            #expect(other.error == nil, sourceLocation: sourceLocation)
            #expect(other.lines == expected.map { NamedLines.renamed($0, words) }, sourceLocation: sourceLocation)
            #expect(other.reports == [], sourceLocation: sourceLocation)
        }
    }

    // The second call of each has n_a = m, or N = H: sizes that agree by accident.
    private let columnCalls = [CoursePrograms.columnCalls(n_a: 5, m: 10), CoursePrograms.columnCalls(n_a: 5, m: 5), CoursePrograms.columnCalls(n_a: 3, m: 3)]
    private let rowCalls = [CoursePrograms.rowCalls(N: 4, H: 6), CoursePrograms.rowCalls(N: 4, H: 4), CoursePrograms.rowCalls(N: 3, H: 3)]

    @Test("every line of a cell's forward pass, also renamed and with sizes that agree by accident")
    func cellForward() throws {
        try pins(CoursePrograms.columns, calls: columnCalls, "lstm_cell_forward", [
            "Wf (n_a, n_a+n_x)", "bf (n_a, ?)", "Wi (n_a, n_a+n_x)", "bi (n_a, ?)", "Wc (n_a, n_a+n_x)", "bc (n_a, ?)", "Wo (n_a, n_a+n_x)",
            "bo (n_a, ?)", "Wy (n_y, n_a)", "by (n_y, ?)", "concat (n_a+n_x, m)", "ft (n_a, m)", "it (n_a, m)", "cct (n_a, m)", "c_next (n_a, m)",
            "ot (n_a, m)", "a_next (n_a, m)", "yt_pred (n_y, m)",
        ])
    }

    @Test("every line of a cell's backward pass")
    func cellBackward() throws {
        try pins(CoursePrograms.columns, calls: columnCalls, "lstm_cell_backward", [
            "a_next (n_a, m)", "c_next (n_a, m)", "a_prev (n_a, m)", "c_prev (n_a, m)", "ft (n_a, m)", "it (n_a, m)", "cct (n_a, m)", "ot (n_a, m)",
            "xt (n_x, m)", "dot (n_a, m)", "dc (n_a, m)", "dit (n_a, m)", "dcct (n_a, m)", "dft (n_a, m)", "both (n_a+n_x, m)", "dWf (n_a, n_a+n_x)",
            "dbf (n_a, ?)", "Wf (n_a, n_a+n_x)", "Wi (n_a, n_a+n_x)", "da_prev (n_a, m)", "dxt (n_x, m)", "dc_prev (n_a, m)",
        ])
    }

    @Test("every line of a network's forward pass")
    func networkForward() throws {
        try pins(CoursePrograms.columns, calls: columnCalls, "rnn_forward", [
            "a (n_a, m, T_x)", "y_pred (n_y, m, T_x)", "a_next (n_a, m)", "xt (n_x, m)", "hidden (n_a, m)", "yt (n_y, m)",
        ])
    }

    @Test("every line of a packed step, forward and backward")
    func packedSteps() throws {
        try pins(CoursePrograms.rows, calls: rowCalls, "lstm_step_forward", [
            "a (N, 4H)", "i (N, H)", "f (N, H)", "o (N, H)", "g (N, H)", "next_c (N, H)", "next_h (N, H)",
        ])
        try pins(CoursePrograms.rows, calls: rowCalls, "lstm_step_backward", [
            "i (N, H)", "f (N, H)", "o (N, H)", "g (N, H)", "x (N, D)", "prev_h (N, H)", "prev_c (N, H)", "Wx (D, 4H)", "Wh (H, 4H)", "b (4H)",
            "next_c (N, H)", "do (N, H)", "dc (N, H)", "di (N, H)", "df (N, H)", "dg (N, H)", "dprev_c (N, H)", "da (N, 4H)", "db (4H)", "dx (N, D)",
            "dWx (D, 4H)", "dprev_h (N, H)", "dWh (H, 4H)",
        ])
    }

    // MARK: What the caller calls them

    private func axes(_ text: String, _ names: String...) throws -> [[String]?] {
        let interpreter = Interpreter(output: CollectingSink()), namespace = Namespace()
        _ = try interpreter.run(Source(name: "<test>", text: text), in: namespace)
        return names.map { if case .array(let array)? = namespace[$0] { array.axes } else { nil } }
    }

    @Test("in the function the docstring's words hold, outside the caller's, and results come back in these")
    func callersWords() throws {
        let text = CoursePrograms.columns + """
            features, samples, cells = 3, 10, 5
            xt = np.zeros((features, samples))
            a0 = np.zeros((cells, samples))
            c0 = np.ones((cells, samples))
            P = {"W" + g: np.ones((5, 8)) for g in "fico"}
            P.update({"b" + g: np.ones((5, 1)) for g in "fico"})
            P["Wy"], P["by"] = np.ones((2, 5)), np.ones((2, 1))
            a1, c1, y1, cache = lstm_cell_forward(xt, a0, c0, P)
            W = P["Wf"]

            """
        #expect(try axes(text, "xt", "a0", "a1", "c1", "y1", "W") == [
            ["features", "samples"], ["cells", "samples"], ["cells", "samples"], ["cells", "samples"], ["n_y", "samples"], ["cells", "cells+features"],
        ])
    }

    @Test("a slice is as large as its bounds say, and otherwise loses its axis's name", arguments: [
        ("a[:, :H]", ["N", "H"]), ("a[:, H:2*H]", ["N", "H"]), ("a[:, 3*H:]", ["N", "H"]), ("a[:, H:]", ["N", "3H"]), ("a[0, :H]", ["H"]),
        ("a[:, 1:3]", ["N", ""]), ("a[:, :7]", ["N", ""]), ("a[:N]", ["N", "4H"]), ("a[:, :99*H]", ["N", ""]), ("a[:, -H:]", ["N", ""]),
        ("a[None, :, :H]", ["", "N", "H"]), ("a[:, :H:2]", ["N", ""]), ("a[1:, :H]", ["", "H"]),
    ] as [(String, [String]?)])
    func slices(_ slice: String, _ expected: [String]?) throws {
        #expect(try axes("import numpy as np\nN, H = 2, 3\na = np.zeros((N, 4 * H))\nb = \(slice)\n", "b") == [expected])
    }

    @Test("arrays made of others' shapes, and of lists of arrays, have their names", arguments: [
        ("np.zeros(a.shape)", ["N", "H"]), ("np.random.randn(*a.shape)", ["N", "H"]), ("np.zeros_like(a)", ["N", "H"]), ("np.array([a, a])", ["", "N", "H"]),
        ("np.array([a, a]).transpose(1, 0, 2)", ["N", "", "H"]), ("np.array([a, np.ones((N, 3))])", ["", "N", "H"]), ("np.zeros(a.shape[0])", nil),
        ("np.array([a, a.reshape(2, 3)])", ["", "N", "H"]), ("np.ones(a.shape, dtype=int)", ["N", "H"]), ("np.array([a[0], [1, 2, 3]])", ["", "H"]),
    ] as [(String, [String]?)])
    func likeOthers(_ expression: String, _ expected: [String]?) throws {
        #expect(try axes("import numpy as np\nN, H = 2, 3\na = np.zeros((N, H))\nb = \(expression)\n", "b") == [expected])
    }
}

import Language
import NDArrays
import OneAtATime
import Syntax
import Testing

/// Which curves and matrices the values of a session become.
@Suite(.oneAtATime) struct PlottedValuesTests {
    private func value(_ text: String) throws -> (Value, Interpreter) {
        let interpreter = Interpreter(output: Silent())
        let namespace = Namespace()
        let source = Source(name: "<test>", text: "import numpy as np\n" + text)
        return (try interpreter.run(try parse(source), in: namespace) ?? .none, interpreter)
    }

    private final class Silent: OutputSink {
        func write(_ text: String) {}
        func writeError(_ text: String) {}
    }

    private func curves(_ text: String) throws -> PlotPanel {
        let (value, interpreter) = try value(text)
        return try interpreter.curves([("x", value)]).panels[0]
    }

    @Test("rows of numbers of every kind are curves", arguments: ["[1, 2, 3]", "np.array([1, 2, 3])", "np.array([1., 2, 3], dtype=np.float32)", "(1, 2, 3)", "range(1, 4)[:] and [1, 2, 3]"])
    func rows(_ text: String) throws {
        let panel = try curves(text)
        #expect(panel.series.map(\.values) == [[1, 2, 3]])
        #expect(panel.title == "x" && panel.xLabel == "index")
    }

    @Test("truth values are 0 and 1")
    func truth() throws { #expect(try curves("np.array([True, False])").series[0].values == [1, 0]) }

    @Test("the columns of a matrix are curves, along time where an axis is time")
    func matrices() throws {
        #expect(try curves("np.arange(6).reshape(3, 2)").series.map(\.values) == [[0, 2, 4], [1, 3, 5]])
        let named = try curves("a = np.zeros((2, 3))\nn_a, T_x = a.shape\na + [0, 1, 2]")
        #expect(named.series.map(\.values) == [[0, 1, 2], [0, 1, 2]])
        #expect(named.xLabel == "T_x")
        let many = try curves("np.zeros((4, 50))")
        #expect(many.series.count == 6 && many.notes == [.firstCurves(shown: 6, of: 50)])
    }

    @Test("a dict of curves has their names")
    func dicts() throws {
        #expect(try curves("{'train': [1, 2], 'val': [2, 3]}").series.map(\.label) == ["train", "val"])
        #expect(throws: PlotProblem.entries(name: "x", key: "'train'")) { try heatMap("{'train': [1, 2]}") }
    }

    private func heatMap(_ text: String) throws -> PlotPanel {
        let (value, interpreter) = try value(text)
        return try interpreter.heatMap("x", value).panels[0]
    }

    @Test("of three axes the first sample is drawn, and it is said which")
    func parts() throws {
        let (value, interpreter) = try value("c = np.arange(24).reshape(2, 3, 4)\nn_a, m, T_x = c.shape\nc")
        let panel = try interpreter.heatMap("c", value).panels[0]
        #expect(panel.title == "c[:, 0, :]" && panel.notes == [.part("c[:, 0, :]")])
        #expect(panel.series[0].values == [0, 1, 2, 3, 12, 13, 14, 15])
        #expect(panel.rows.axis == "n_a" && panel.columns.axis == "T_x")
    }

    @Test("what has no picture is said", arguments: [
        ("3.5", PlotProblem.oneNumber(name: "x", text: "3.5")), ("np.array(2)", .oneNumber(name: "x", text: "array(2)")),
        ("[]", .empty(name: "x", shape: "(0,)")), ("np.zeros((0, 3))", .empty(name: "x", shape: "(0, 3)")),
        ("np.zeros(5000001)", .tooMany(name: "x", count: 5_000_001)),
        ("'text'", .noNumbers(name: "x", type: "str")), ("None", .noNumbers(name: "x", type: "NoneType")), ("len", .noNumbers(name: "x", type: "builtin_function_or_method")),
    ])
    func problems(_ text: String, _ problem: PlotProblem) throws {
        let (value, interpreter) = try value(text)
        #expect(throws: problem) { try interpreter.curves([("x", value)]) }
        #expect(throws: problem) { try interpreter.heatMap("x", value) }
    }

    @Test("what is no array is Python's error")
    func ragged() throws {
        let (value, interpreter) = try value("[[1, 2], [3]]")
        #expect(throws: (any Error).self) { try interpreter.curves([("x", value)]) }
    }

    @Test("a histogram counts every finite number once")
    func histogram() throws {
        let (value, interpreter) = try value("np.array([0., 1, 1, 2, 4, np.nan, np.inf])")
        let panel = try interpreter.histogram("x", value, bars: 4).panels[0]
        #expect(panel.series[0].values == [1, 2, 1, 1])
        #expect(panel.notes == [.notFinite(notNumbers: 1, infinities: 1)])
        for odd in ["np.array([5, 5])", "np.array([1e308, -1e308])", "np.array([np.nan])", "np.array([1e-320, 2e-320])", "np.array([1e308])"] {
            let (value, interpreter) = try self.value(odd)
            _ = try interpreter.histogram("x", value, bars: 7)
        }
    }
}

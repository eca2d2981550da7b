import NDArrays
import Syntax
import Testing

@testable import Language
import OneAtATime

/// What a cell prints.
private final class Output: OutputSink {
    var text = ""
    func write(_ text: String) { self.text += text }
    func writeError(_ text: String) {}
}

private func printed(_ code: String) throws -> String {
    let output = Output()
    let interpreter = Interpreter(output: output)
    do {
        _ = try interpreter.run(Source(name: "test", text: code), in: Namespace())
    } catch let error as Raised {
        output.text += error.exception.lastLine(interpreter)
    }
    return output.text
}

@Suite("The notations in cells", .oneAtATime)
struct NumPyNotationTests {
    private static let lstmInputs = """
        import numpy as np
        from coursera import *
        np.random.seed(1)
        xt = np.random.randn(3, 10)
        a_prev = np.random.randn(5, 10)
        c_prev = np.random.randn(5, 10)
        parameters = {}
        for gate in "fioc":
            parameters["W" + gate] = np.random.randn(5, 8)
            parameters["b" + gate] = np.random.randn(5, 1)
        parameters["Wy"] = np.random.randn(2, 5)
        parameters["by"] = np.random.randn(2, 1)
        a_next, c_next, yt, cache = lstm_cell_forward(xt, a_prev, c_prev, parameters)

        """

    /// Source: published-values.md, lstm_cell_forward.
    @Test("lstm_cell_forward prints the published numbers")
    func publishedCell() throws {
        let text = try printed(Self.lstmInputs + "print(a_next[4])\nprint(len(cache), cache[9] is parameters, cache[8] is xt)")
        #expect(text == """
            [-0.66408471  0.0036921   0.02088357  0.22834167 -0.85575339  0.00138482
              0.76566531  0.34631421 -0.00215674  0.43827275]
            10 True True

            """)
    }

    @Test("a backward pass returns a dict in the sheet's order")
    func gradientOrder() throws {
        let text = try printed(Self.lstmInputs + "print(list(lstm_cell_backward(np.ones((5, 10)), np.ones((5, 10)), cache)))")
        #expect(text == "['dxt', 'da_prev', 'dc_prev', 'dWf', 'dbf', 'dWi', 'dbi', 'dWc', 'dbc', 'dWo', 'dbo']\n")
    }

    @Test("what does not fit is refused with its name", arguments: [
        ("lstm_cell_forward(xt.T, a_prev, c_prev, parameters)", "ValueError: lstm_cell_forward(): "),
        ("lstm_cell_forward(xt, a_prev[:4], c_prev, parameters)", "ValueError: lstm_cell_forward(): a_prev has shape (4, 10), expected (n_a, m) = (5, 10)"),
        ("lstm_cell_forward(xt, a_prev, c_prev, {})", "KeyError: \"lstm_cell_forward(): parameters has no 'Wf', expected an array of shape (n_a, n_a + n_x)\""),
        ("lstm_cell_forward(xt, a_prev, c_prev, [])", "TypeError: lstm_cell_forward(): parameters must be a dict, not 'list'"),
        ("lstm_backward(a_prev, cache)", "TypeError: lstm_backward(): caches must be the tuple (list of the caches of every time step, x)"),
        ("lstm_backward(np.ones((5, 10, 2)), ([], np.ones((3, 10, 2))))", "ValueError: lstm_backward(): caches holds no time step"),
    ])
    func refused(call: String, message: String) throws {
        let text = try printed(Self.lstmInputs + call)
        #expect(text.hasPrefix(message), "\(text)")
    }

    @Test("gradcheck finds a wrong tensor, never passes zero against zero, and leaves the parameters as they were")
    func gradcheck() throws {
        let text = try printed("""
            import numpy as np, engine
            np.random.seed(0)
            X = np.random.randn(3, 4)
            P = {"W": np.random.randn(2, 3), "V": np.random.randn(2, 2), "b": np.zeros((2, 1))}
            before = P["W"].copy()
            def f(Q, wrong=1.0):
                y = np.tanh(Q["W"] @ X + Q["b"])
                dz = 1 - y ** 2
                return np.sum(y), {"W": dz @ X.T * wrong, "db": dz.sum(axis=1, keepdims=True), "V": np.zeros((2, 2))}
            report = engine.gradcheck(f, P)
            print(report.failed, report.passed, report.not_tested, report.inconclusive, report.ok)
            print(np.array_equal(before, P["W"]))
            report = engine.gradcheck(lambda Q: f(Q, 1.5), P)
            print(report.failed, report.passed, "FAIL" in str(report), "not tested  zero against zero" in str(report))
            """)
        #expect(text == """
            [] ['W', 'b'] ['V'] [] False
            True
            ['W'] ['b'] True True

            """)
    }

    @Test("axis names go through operations of arrays")
    func names() throws {
        let output = Output()
        let interpreter = Interpreter(output: output)
        let namespace = Namespace()
        _ = try interpreter.run(Source(name: "test", text: """
            import numpy as np
            n_a, n_x, m = 5, 3, 10
            a = np.zeros((n_a, m))
            x = np.zeros((n_x, m))
            W = np.zeros((n_a, n_a + n_x))
            z = np.tanh(np.dot(W, np.concatenate((a, x), axis=0)))
            s = z.sum(axis=0, keepdims=True)
            t = z.T
            """), in: namespace)
        func axes(_ name: String) -> [String]? {
            if case .array(let array)? = namespace[name] { return array.axes }
            return nil
        }
        #expect(axes("z") == ["n_a", "m"])
        #expect(axes("s") == ["", "m"])
        #expect(axes("t") == ["m", "n_a"])
    }
}

import Foundation
import Language
import OneAtATime
import Syntax
import Testing

/// Run with the environment variable LSTM_REPL_DOCUMENTS set to the documents' folder; skipped without it. What is expected is what CPython 3.11 and
/// NumPy 2.4 print for the same text.
@Suite("the documents' own code", .oneAtATime, .enabled(if: CourseDocuments.folder != nil, "LSTM_REPL_DOCUMENTS names no folder: the course documents are not here"))
struct DocumentTests {
    // MARK: 000

    /// What the notebook's `%run activators.ipynb` brings.
    private let activators = """
        class SigmoidActivator(object):
            def forward(self, z):
                return 1.0 / (1.0 + np.exp(-z))
            def backward(self, output):
                return output * (1 - output)
        class TanhActivator(object):
            def forward(self, z):
                return 2.0 / (1.0 + np.exp(-2 * z)) - 1.0
            def backward(self, output):
                return 1 - output * output
        class IdentityActivator(object):
            def forward(self, z):
                return z
            def backward(self, output):
                return 1
        np.random.seed(0)

        """

    @Test("document 000 ends in its recorded AttributeError, as CPython 3.11 words it")
    func document000() throws {
        let own = try CourseDocuments.notebook(activators: activators)
        let result = run(own.definitions + own.call, name: "000")
        #expect(result.output == "")
        #expect(result.error == "AttributeError: 'LstmLayer' object has no attribute 'time'. Did you mean: 'times'?")
    }

    @Test("document 000 with that one name mended: four lines whose pairs agree to 1e-3")
    func document000Mended() throws {
        let own = try CourseDocuments.notebook(activators: activators)
        let mended = own.definitions.replacingOccurrences(of: "self.time+1", with: "self.times+1")
        let result = run(mended + own.call, name: "000")
        #expect(result.error == nil)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 4)
        for line in lines {
            let words = line.split(separator: " ")
            let expected = try #require(Double(words[words.count - 3])), actual = try #require(Double(words[words.count - 1]))
            #expect(expected != 0 && abs(expected - actual) <= 1e-3 * abs(expected), "\(line)")
        }
        #expect(result.output == Expected.check000)
    }

    // MARK: 001

    /// What the page cuts off: the rest of the walk back, the network that chains nodes, the loss.
    private let completion = """

                dg = self.state.i * ds
                df = self.s_prev * ds
                for name, delta, slope in (("i", di, sigmoid_derivative), ("f", df, sigmoid_derivative), ("o", do, sigmoid_derivative), ("g", dg, tanh_derivative)):
                    delta = slope(getattr(self.state, name)) * delta
                    weight_diff = getattr(self.param, "w" + name + "_diff")
                    weight_diff += np.outer(delta, self.xc)
                    bias_diff = getattr(self.param, "b" + name + "_diff")
                    bias_diff += delta
                    carried = np.dot(getattr(self.param, "w" + name).T, delta)
                    dxc = carried if name == "i" else dxc + carried
                self.state.bottom_diff_s = ds * self.state.f
                self.state.bottom_diff_h = dxc[self.param.x_dim:]
        np.random.seed(0)
        cells, inputs = 20, 8
        param = LstmParam(cells, inputs)
        wanted = [-0.5, 0.2, 0.1, -0.5]
        xs = [np.random.random(inputs) for _ in wanted]
        for turn in range(101):
            nodes = []
            for x in xs:
                node = LstmNode(param, LstmState(cells, inputs))
                node.bottom_data_is(x, *((nodes[-1].state.s, nodes[-1].state.h) if nodes else ()))
                nodes.append(node)
            loss, later_h, later_s = 0, np.zeros(cells), np.zeros(cells)
            for node, y in zip(reversed(nodes), reversed(wanted)):
                loss += (node.state.h[0] - y) ** 2
                diff = np.zeros(cells)
                diff[0] = 2 * (node.state.h[0] - y)
                node.top_diff_is(diff + later_h, later_s)
                later_h, later_s = node.state.bottom_diff_h, node.state.bottom_diff_s
            if turn % 25 == 0:
                print(turn, "%.6e" % loss, ["%.5f" % node.state.h[0] for node in nodes])
            param.apply_diff(lr=0.1)

        """

    @Test("document 001, completed, trains")
    func document001() throws {
        let result = run(try CourseDocuments.nodes().trimmingCharacters(in: .newlines) + completion, name: "001")
        #expect(result.error == nil)
        #expect(result.output == Expected.training001)
    }

    // MARK: 002

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
        let cells = CourseDocuments.cells(try CourseDocuments.text("002"))
        let own = try ["26", "35", "36", "37", "38"].map { try #require(cells[$0]) }.joined(separator: "\n")
        let source = "import numpy as np\n" + own + "\n"
        #expect(run(source + use, name: "002").error?.hasPrefix("NameError: name 'exp' is not defined") == true)

        let supplied = source + "from numpy import exp\n"
        #expect(run(supplied + use, name: "002").output == Expected.numbers002)

        let last = supplied + "x = 1\n" + (cells["39"] ?? "") + "\n" + (cells["None"] ?? "lstm_cell_forward(x)\n")
        #expect(run(last, name: "002").error?.hasPrefix(
            "TypeError: lstm_cell_forward() missing 3 required positional arguments: 'a_prev', 'c_prev', and 'parameters'") == true)
    }

    // MARK: 003

    /// The cell that the sheet calls and does not show, and the module that it names.
    private let cell = """
        import rnn_utils
        import numpy as np
        def rnn_cell_forward(xt, a_prev, parameters):
            a_next = np.tanh(parameters["Wax"] @ xt + parameters["Waa"] @ a_prev + parameters["ba"])
            return a_next, softmax(parameters["Wya"] @ a_next + parameters["by"]), (a_next, a_prev, xt, parameters)

        """

    private func words(_ text: String) -> [Substring] { text.split { " \n[](),".contains($0) } }

    @Test("document 003's functions, with the appends and the cell supplied, print the published numbers")
    func document003() throws {
        let result = run(cell + (try CourseDocuments.sheet()), name: "003")
        #expect(result.error == nil)
        let printed = words(result.output), published = words(Expected.sheet003)
        #expect(printed.count == published.count)
        for (word, expected) in zip(printed, published) {
            guard let number = Double(word), let wanted = Double(expected) else {
                #expect(word == expected)
                continue
            }
            #expect(abs(number - wanted) <= 1e-8 + 1e-6 * abs(wanted), "\(word) for \(expected)")
        }
    }

    // MARK: 004

    private let supplied004 = """
        import numpy as np
        xrange = range
        def sigmoid(x):
            return 1 / (1 + np.exp(-x))

        """

    /// cs231n's way of checking: central differences of each output, and the relative error of the worst element.
    private let check004 = """

        def numeric(f, x, df, h=1e-5):
            grad = np.zeros_like(x)
            it = np.nditer(x, flags=["multi_index"], op_flags=["readwrite"])
            while not it.finished:
                ix = it.multi_index
                kept = x[ix]
                x[ix] = kept + h
                above = f(x).copy()
                x[ix] = kept - h
                below = f(x).copy()
                x[ix] = kept
                grad[ix] = np.sum((above - below) * df) / (2 * h)
                it.iternext()
            return grad
        def relative(x, y):
            return np.max(np.abs(x - y) / np.maximum(1e-8, np.abs(x) + np.abs(y)))
        np.random.seed(231)
        N, D, T, H = 2, 3, 5, 6
        x, h0 = np.random.randn(N, T, D), np.random.randn(N, H)
        Wx, Wh, b = np.random.randn(D, 4 * H), np.random.randn(H, 4 * H), np.random.randn(4 * H)
        out, cache = lstm_forward(x, h0, Wx, Wh, b)
        dout = np.random.randn(*out.shape)
        grads = lstm_backward(dout, cache)
        for name, value, grad in zip(["x", "h0", "Wx", "Wh", "b"], [x, h0, Wx, Wh, b], grads):
            print("d" + name, grad.dtype, relative(numeric(lambda _: lstm_forward(x, h0, Wx, Wh, b)[0], value, dout), grad) < 1e-4)
        print(np.linalg.norm(grads[0]).round(6), np.linalg.norm(grads[1]).round(6))
        dc = np.zeros((N, H))
        again = dc
        lstm_step_backward(dout[:, -1, :], dc, cache[-1])
        print(np.abs(dc).max().round(6), again is dc)
        """

    @Test("document 004's four functions pass cs231n's check and change the caller's dnext_c")
    func document004() throws {
        let result = run(supplied004 + (try CourseDocuments.layers()) + check004, name: "004")
        #expect(result.error == nil)
        #expect(result.output == Expected.check004)
    }

    // MARK: Other frameworks

    @Test("importing another framework names the notation to use", arguments: [("torch", "nndl"), ("tensorflow", "coursera")])
    func frameworks(_ name: String, _ notation: String) {
        let raised = #expect(throws: Raised.self) {
            try Interpreter(output: CollectingSink()).run(Source(name: "framework", text: "import \(name)\n"), in: Namespace())
        }
        #expect(raised?.advice?.contains("import \(notation)") == true)
    }
}

private enum Expected {
    static let check000 = """
        weights(0,0): expected - actural 1.1120e-09 - 1.1121e-09
        weights(0,1): expected - actural 1.6099e-09 - 1.6098e-09
        weights(1,0): expected - actural 1.6098e-09 - 1.6098e-09
        weights(1,1): expected - actural 2.3303e-09 - 2.3302e-09

        """
    static let training001 = """
        0 6.295963e-01 ['0.04602', '0.05570', '0.05165', '0.05525']
        25 3.766399e-01 ['-0.13259', '-0.11540', '-0.15318', '-0.22058']
        50 2.686773e-01 ['-0.18281', '-0.06609', '-0.11030', '-0.26970']
        75 1.296342e-01 ['-0.28225', '0.00921', '-0.03752', '-0.33597']
        100 3.735094e-02 ['-0.39039', '0.09414', '0.03014', '-0.40382']

        """
    static let numbers002 = """
        -0.3207338162 0.0555977137 0.9946710368
        -0.0296611952 0.3029843614
        [ 0.01221771  0.07999154  0.31058674 -0.43607512  0.0265283  -0.34563388
          0.18028467]

        """
    static let sheet003 = """
        a[4][1] =  [-0.99999375  0.77911235 -0.99861469 -0.99833267]
        a.shape =  (5, 10, 4)
        y_pred[1][3] = [0.79560373 0.86224861 0.11118257 0.81515947]
        y_pred.shape =  (2, 10, 4)
        caches[1][1][3] = [-1.1425182  -0.34934272 -0.20889423  0.58662319]
        len(caches) =  2
        a_next[4] =  [-0.66408471  0.0036921   0.02088357  0.22834167 -0.85575339  0.00138482
          0.76566531  0.34631421 -0.00215674  0.43827275]
        a_next.shape =  (5, 10)
        c_next[2] =  [ 0.63267805  1.00570849  0.35504474  0.20690913 -1.64566718  0.11832942
          0.76449811 -0.0981561  -0.74348425 -0.26810932]
        c_next.shape =  (5, 10)
        yt[1] = [0.79913913 0.15986619 0.22412122 0.15606108 0.97057211 0.31146381
         0.00943007 0.12666353 0.39380172 0.07828381]
        yt.shape =  (2, 10)
        cache[1][3] = [-0.16263996  1.03729328  0.72938082 -0.54101719  0.02752074 -0.30821874
          0.07651101 -1.03752894  1.41219977 -0.37647422]
        len(cache) =  10
        a[4][3][6] =  0.172117767533
        a.shape =  (5, 10, 7)
        y[1][4][3] = 0.95087346185
        y.shape =  (2, 10, 7)
        caches[1][1[1]] = [ 0.82797464  0.23009474  0.76201118 -0.22232814 -0.20075807  0.18656139
          0.41005165]
        c[1][2][1] -0.855544916718
        len(caches) =  2

        """
    static let check004 = """
        dx float64 True
        dh0 float64 True
        dWx float32 True
        dWh float32 True
        db float32 True
        2.528786 2.490808
        0.520665 True

        """
}

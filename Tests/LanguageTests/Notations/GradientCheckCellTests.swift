import OneAtATime
import Testing

/// `engine.gradcheck` as a learner uses it; each case has something planted.
@Suite("The gradient check in cells", .oneAtATime)
struct GradientCheckCellTests {
    /// A layer with its gradient, times what is planted.
    private static let layer = """
        import numpy as np, engine
        from cs231n.gradient_check import check_gradient
        np.random.seed(0)
        X = np.random.randn(3, 4)
        P = {"W": np.random.randn(2, 3), "b": np.random.randn(2, 1)}
        def net(Q, wrong=1.0):
            y = np.tanh(Q["W"] @ X + Q["b"])
            dz = 1 - y ** 2
            return np.sum(y), {"W": dz @ X.T * wrong, "db": dz.sum(axis=1, keepdims=True)}
        def verdicts(*args, **options):
            report = engine.gradcheck(*args, **options)
            print(report.verdict, report.warnings)
            return report
        w = np.array([-1., 0., 2.])

        """

    @Test("the report as text: a line per tensor, and what the verdicts are measured by")
    func text() throws {
        let text = try outputOfCell(Self.layer + "print(engine.gradcheck(lambda Q: net(Q, 1.5), P))")
        #expect(text == """
            W  FAIL  relative error 2.0e-01  worst [1, 0]: gradient 3.15575e+00, by trying 2.10383e+00
            b  ok    relative error 6.9e-12  worst [1, 0]: gradient 1.26789e+00, by trying 1.26789e+00
            h = 1.0e-05, loss 3.52533e+00, noise floor eps |loss| / h = 7.8e-11

            """)
    }

    @Test("the report as data: everything that is printed can be read")
    func data() throws {
        let text = try outputOfCell(Self.layer + """
            report = engine.gradcheck(lambda Q: net(Q, 1 + 1e-5), P)
            W = report["W"]
            print(report.ok, bool(report), report.failed, report.passed, report.not_tested, report.inconclusive, report.not_decidable)
            print(report.worst, len(report), "b" in report, report.h, report.evaluations)
            print(W.worst, W.verdict, W.shape, abs(W.gradient / W.by_trying - 1 - 1e-5) < 1e-9, W.compared, W.kinks, W.both_zero)
            print(report.noise_floor == np.finfo(float).eps * report.loss / 1e-5, W.noise_floor == report.noise_floor * 6 ** 0.5)
            # A wrong gradient stays where it is however the step is chosen; that is how the sweep tells it from a bad step.
            print([(f"{h:.0e}", f"{error:.0e}") for h, error in W.sweep], W.numeric.shape, abs(W.relative_error - 5e-6) < 1e-8)
            """)
        #expect(text == """
            False False ['W'] ['b'] [] [] []
            {'W': (1, 0), 'b': (1, 0)} 2 True 1e-05 77
            (1, 0) FAIL (2, 3) True 6 0 0
            True True
            [('1e-03', '5e-06'), ('1e-04', '5e-06'), ('1e-05', '5e-06'), ('1e-06', '5e-06')] (2, 3) True

            """)
    }

    @Test("verdicts", arguments: [
        // Right, and 1e-5 off: between the limits, where the sweep decides.
        ("net, P", "{'W': 'ok', 'b': 'ok'} []"),
        ("lambda Q: net(Q, 1 + 1e-5), P", "{'W': 'FAIL', 'b': 'ok'} []"),
        ("lambda p: (np.maximum(p, 0).sum(), (p > 0) * 1.0), w", "{'params': 'ok'} []"),
        ("lambda p: (np.maximum(p, 0).sum(), (p > 0) * 1.1), w", "{'params': 'FAIL'} []"),
        ("lambda p: (p.max(), (p == p.max()) * 1.0), np.array([3., 3., 4.])", "{'params': 'ok'} []"),
        ("lambda p: (3.0, np.zeros(3)), w", "{'params': 'not tested'} []"),
        ("lambda p: ((p ** 3).sum(), 0 * p), np.zeros(1)", "{'params': 'inconclusive'} []"),
        // At a loss of 1e8 a slope of 1e-6 drowns in round-off: neither right nor wrong.
        ("lambda p: (1e8 + 1e-6 * p.sum(), np.full(3, 2e-6)), w", "{'params': 'not decidable at this step size'} []"),
        ("lambda Q: (np.nan, net(Q)[1]), P", "{'W': 'not decidable at this step size', 'b': 'not decidable at this step size'} []"),
        ("lambda Q: (net(Q)[0], {'W': np.nan * Q['W'], 'b': net(Q)[1]['db']}), P", "{'W': 'FAIL', 'b': 'ok'} []"),
        ("net, {name: 1e-4 * a for name, a in P.items()}",
         "{'W': 'ok', 'b': 'ok'} ['note: all of W is below 1.0e-02 (largest 1.5e-04): weights so small hide mistakes; check at scale 1']"),
        ("lambda Q: net(P), {name: a.copy() for name, a in P.items()}",
         "{'W': 'FAIL', 'b': 'FAIL'} ['note: the loss stays the same whatever is moved: does f use the arrays that it is handed?']"),
    ])
    func verdict(call: String, printed: String) throws {
        #expect(try outputOfCell(Self.layer + "verdicts(\(call))") == printed + "\n")
    }

    @Test("kinks are left out and counted: ReLU, clipping, a maximum", arguments: [
        ("lambda p: (np.maximum(p, 0).sum(), (p > 0) * 1.0), w", 1, 2),
        ("lambda p: (np.clip(p, -1, 1).sum(), (abs(p) < 1) * 1.0), w", 1, 2),
        ("lambda p: (p.max(), (p == p.max()) * 1.0), np.array([2., 2., 1.])", 2, 1),
        ("lambda p: (abs(p).sum(), np.sign(p)), w", 0, 3),  // sign(0) = 0 is just what central differences give
        ("lambda p: (abs(p).sum(), np.where(p < 0, -1.0, 1.0)), w", 1, 2),
    ])
    func kinks(call: String, kinks: Int, compared: Int) throws {
        #expect(try outputOfCell(Self.layer + "t = engine.gradcheck(\(call))['params']\nprint(t.kinks, t.compared)") == "\(kinks) \(compared)\n")
    }

    @Test("parameters are a dict, a list, a tuple, an array or an object; the gradients come beside the loss, or are handed in", arguments: [
        "net, P", "lambda Q: net(Q)[0], P, net(P)[1]", "pair, [P['W'], P['b']]", "pair, (P['W'], P['b'])",
        "lambda o: net(o.__dict__), layer", "own, layer",
    ])
    func structures(call: String) throws {
        #expect(try outputOfCell(Self.layer + """
            def pair(Q):
                loss, grads = net({"W": Q[0], "b": Q[1]})
                return loss, [grads["W"], grads["db"]]
            class Layer:
                def __init__(self):
                    self.W, self.b, self.state, self.size = P["W"], P["b"], np.zeros(3), 2
            layer = Layer()
            def own(layer):
                loss, grads = net(layer.__dict__)
                layer.W_grad, layer.b_grad = grads["W"], grads["db"]
                return loss, layer
            before = P["W"].copy()
            report = engine.gradcheck(\(call))
            print(report.ok, len(report), np.array_equal(P["W"], before))
            """) == "True 2 True\n")
    }

    @Test("what cannot be checked is said, and the parameters are as they were", arguments: [
        ("net, {name: a.astype(np.float32) for name, a in P.items()}",
         "TypeError: gradcheck(): params['W'] is float32: only float64 is exact enough for small steps"),
        ("net, {name: a.astype(int) for name, a in P.items()}",
         "TypeError: gradcheck(): params['W'] is int64: only float64 is exact enough for small steps"),
        ("net, {'W': 0.5}", "TypeError: gradcheck(): params['W'] must be an array, not 'float'"),
        ("net, 3", "TypeError: gradcheck(): params must be a dict, a list, an array or an object of arrays, not 'int'"),
        ("net, P, 1e-4", "TypeError: gradcheck(): gradients must be what params is, not 'float'"),
        ("net, P, h=-1", "ValueError: gradcheck(): h must be a positive number"),
        ("update, P", "ValueError: gradcheck(): f changes W in place, first at [0, 0]: it must leave its parameters as they are"),
        ("rebind, dict(P)", "ValueError: gradcheck(): f puts another array in the place of W: it must leave its parameters as they are"),
        ("dropout, P", "ValueError: gradcheck(): f gives 3.6257798561958765 and then 1.0893723836312077 for the same parameters: "
            + "it draws random numbers, or keeps something between calls"),
        ("net, {'W': P['W'], 'b': P['W'][:, :1]}", "ValueError: gradcheck(): W and b are the same memory: each parameter must be an array of its own"),
        ("lambda Q: net(Q)[0], P", "TypeError: gradcheck(): f must return (loss, gradients), not 'numpy.float64'"),
        ("lambda Q: (Q['W'], net(Q)[1]), P", "ValueError: gradcheck(): the loss must be one number, not an array of shape (2, 3)"),
        ("lambda Q: (1.0, {'dV': 1}), P", "KeyError: \"gradcheck(): there is no gradient 'W' or 'dW'; there are dV\""),
        ("lambda Q: (net(Q)[0], {'W': X, 'b': Q['b']}), P", "ValueError: gradcheck(): the gradient of 'W' has shape (3, 4), the parameter (2, 3)"),
        ("lambda Q: (1.0, [Q[0]]), [w, w.copy()]", "ValueError: gradcheck(): there are 1 gradients for 2 parameters"),
        ("fails, P", "ZeroDivisionError: division by zero"),
    ])
    func refused(call: String, error: String) throws {
        let text = try outputOfCell(Self.layer + """
            def update(Q):
                loss, grads = net(Q)
                Q["W"] -= 0.1 * grads["W"]
                return loss, grads
            def rebind(Q):
                loss, grads = net(Q)
                Q["W"] = Q["W"] - 0.1 * grads["W"]
                return loss, grads
            def dropout(Q):
                mask = np.random.rand(2, 4) < 0.5
                y = np.tanh(Q["W"] @ X + Q["b"])
                dz = (1 - y ** 2) * mask
                return np.sum(y * mask), {"W": dz @ X.T, "db": dz.sum(axis=1, keepdims=True)}
            calls = []
            def fails(Q):
                calls.append(1)
                return net(Q)[0] + 0 / (5 - len(calls)), net(Q)[1]
            before = P["W"].copy()
            try:
                engine.gradcheck(\(call))
            finally:
                print(np.array_equal(P["W"], before))
            """)
        #expect(text == "True\n" + error)
    }

    @Test("a seed in the first line of f makes dropout a function")
    func seededDropout() throws {
        #expect(try outputOfCell(Self.layer + """
            def dropout(Q):
                np.random.seed(1)
                mask = np.random.rand(2, 4) < 0.5
                y = np.tanh(Q["W"] @ X + Q["b"])
                dz = (1 - y ** 2) * mask
                return np.sum(y * mask), {"W": dz @ X.T, "db": dz.sum(axis=1, keepdims=True)}
            verdicts(dropout, P)
            """) == "{'W': 'ok', 'b': 'ok'} []\n")
    }

    @Test("a sequence too short to show a wrong walk back is warned about, where an axis or the object says how long it is")
    func shortSequences() throws {
        let text = try outputOfCell("""
            import numpy as np, engine
            from learn_dl import LstmLayer
            np.random.seed(2)
            n_x, m, T_x = 2, 3, 2
            P = {"x": np.random.randn(n_x, m, T_x)}
            f = lambda Q: ((Q["x"] ** 2).sum() / 2, Q)
            print(engine.gradcheck(f, P).warnings)
            inputs = np.random.randn(2, 3, 1)
            def layer_loss(layer):
                layer.reset_state()
                for x in inputs:
                    layer.forward(x)
                layer.backward(inputs[-1], np.ones((2, 1)), None)
                return layer.h_list[-1].sum(), layer
            layer = LstmLayer(3, 2, 0.1)
            for name in layer._names():
                setattr(layer, name, np.random.randn(*getattr(layer, name).shape))
            layer_loss(layer)
            report = engine.gradcheck(layer_loss, layer)
            print(len(report), report.failed, report.warnings[-1][:18])
            """)
        #expect(text == """
            ['note: 2 time steps: a wrong walk back through time may not show; check over 3 or more, from states that are not zero']
            12 [] note: 2 time steps

            """)
    }

    @Test("the engine's own cells check themselves, states included", arguments: [
        ("RNN(3, 2)", "Wx Wh b x h0"), ("RNN(3, 2, activation='relu')", "Wx Wh b x h0"), ("RNN(3, 2, activation='identity')", "Wx Wh b x h0"),
        ("ResidualRNN(3, 2)", "Wx Wh b x h0"), ("GRU(3, 2)", "Wx Wh b bq x h0"), ("LSTM(3, 2)", "Wx Wh b x h0 c0"),
        ("LSTM(3, 2, output='identity')", "Wx Wh b x h0 c0"),
    ])
    func cells(cell: String, tensors: String) throws {
        #expect(try outputOfCell("""
            import numpy as np, engine
            np.random.seed(4)
            cell = engine.\(cell)
            x = np.random.randn(5, 2, 3)
            before = {name: a.copy() for name, a in cell.parameters.items()}
            report = engine.gradcheck(cell, x)
            print(report.ok, " ".join(report.tensors), report.warnings)
            print(all(np.array_equal(a, before[name]) for name, a in cell.parameters.items()), cell.cache)
            class Wrong(engine.\(cell.prefix { $0 != "(" })):
                def backward(self, *args, **options):
                    gradients = super().backward(*args, **options)
                    gradients['dWh'] *= 1 + 1e-5
                    return gradients
            print(Wrong(3, 2).gradcheck(x[:2]).failed, cell.gradcheck(x[:1]).warnings != [])
            """) == "True \(tensors) []\nTrue None\n['Wh'] True\n")
    }

    @Test("cs231n's helpers give the same verdicts: f returns a number, or an array with df")
    func cs231n() throws {
        let text = try outputOfCell(Self.layer + """
            from cs231n.rnn_layers import *
            print(check_gradient(lambda v: (v ** 2).sum(), w, 2 * w).ok)
            N, T, D, H = 2, 4, 3, 2
            x, h0, dh = np.random.randn(N, T, D), np.random.randn(N, H), np.random.randn(N, T, H)
            Wx, Wh, b = np.random.randn(D, 4 * H), np.random.randn(H, 4 * H), np.random.randn(4 * H)
            h, cache = lstm_forward(x, h0, Wx, Wh, b)
            dx, dh0, dWx, dWh, db = lstm_backward(dh, cache)
            forward = lambda _: lstm_forward(x, h0, Wx, Wh, b)[0]
            reports = [check_gradient(forward, a, da, dh) for a, da in [(x, dx), (h0, dh0), (Wx, dWx), (Wh, dWh), (b, db)]]
            print([report.ok for report in reports])
            wrong = check_gradient(forward, Wh, dWh * (1 + 1e-5), dh)
            print(wrong.failed, wrong.worst)
            print(check_gradient(forward, Wh[:, :1], dWh[:, :1], dh).ok)
            check_gradient(forward, Wh, dWh)
            """)
        #expect(text == """
            True
            [True, True, True, True, True]
            ['x'] {'x': (1, 6)}
            True
            ValueError: check_gradient(): f(x) must be one number, not an array of shape (2, 4, 2)
            """)
    }
}

import OneAtATime
import Testing

@Suite("engine.trace in cells", .oneAtATime)
struct TraceInCellsTests {
    private static let start = """
        import numpy as np, engine
        from coursera import *
        np.random.seed(5)
        P = {'Wya': np.zeros((2, 5)), 'by': np.zeros((2, 1)), 'Waa': np.random.randn(5, 5), 'Wax': np.random.randn(5, 3), 'ba': np.zeros((5, 1))}
        x, a0, da = np.random.randn(3, 4, 3), np.random.randn(5, 4), np.random.randn(5, 4, 3)

        def both(da):
            a, y, caches = rnn_forward(x, a0, P)
            return rnn_backward(da, caches)

        t = engine.trace(both, da=da)

        """

    @Test("a trace lists the operations, and is indexed by time and by name")
    func listing() throws {
        #expect(try outputOfCell(Self.start + """
            print(t)
            print(len(t), t.functions, t.names == t[1].names + ['dx', 'dWax', 'dWaa', 'dba'], list(t.result) == list(both(da)))
            v = t.at(1)['da_next']
            print(v.name, v.axes, v.shape, v.time, v.function, list(v.parts))
            print(np.array_equal(v.value, v.local + v.future), np.array_equal(v.local, da[:, :, 1]), np.array_equal(v.future, t[2]['da_prev'].value))
            print(np.array_equal(t['a_next'].value, rnn_forward(x, a0, P)[0].transpose(2, 0, 1)), t['a_next'].axes, t['dz'][-1].time, len(t['dz']))
            print(t['dWax'].time, np.array_equal(t['dWax'].value, t.result['dWax']), [s.time for s in t], [e.name for e in t[0]])
            """) == """
            rnn_forward, t = 0 ... 2
                z        (n_a, m)       z = Wax @ xt + Waa @ a_prev + ba
                a_next   (n_a, m)       a_next = tanh(z)
                yt_pred  (n_y, m)       yt_pred = softmax(Wya @ a_next + by)
            rnn_backward, t = 2 ... 0
                da_next  (n_a, m)       da_next = da[:, :, t] + da_prevt
                dz       (n_a, m)       dz = da_next * (1 - a_next**2)
                da_prev  (n_a, m)       da_prev = Waa.T @ dz
                dx       (n_x, m, T_x)  dx[:, :, t] = Wax.T @ dz
                dWax     (n_a, n_x)     dWax = sum over t of dz @ xt.T
                dWaa     (n_a, n_a)     dWaa = sum over t of dz @ a_prev.T
                dba      (n_a, 1)       dba = sum over t, m of dz
            3 ['rnn_forward', 'rnn_backward'] True True
            da_next ('n_a', 'm') (5, 4) 1 rnn_backward ['da[:, :, t]', 'da_prevt']
            True True True
            True ('t', 'n_a', 'm') 2 3
            None True [0, 1, 2] ['z', 'a_next', 'yt_pred', 'da_next', 'dz', 'da_prev']

            """)
    }

    @Test("calls of single steps know their time, and a value that is changed changes nothing else")
    func steps() throws {
        #expect(try outputOfCell(Self.start + """
            def steps():
                a, caches, back = a0, [], np.zeros((5, 4))
                for k in range(3):
                    a, y, cache = rnn_cell_forward(x[:, :, k], a.copy(), P)
                    caches.append(cache)
                for k in reversed(range(3)):
                    back = rnn_cell_backward(da[:, :, k] + back, caches[k])['da_prev']
            s = engine.trace(steps)
            print([np.array_equal(s[k]['a_next'].value, t[k]['a_next'].value) for k in range(3)],
                  [np.allclose(s[k]['dz'].value, t[k]['dz'].value) for k in range(3)], s[2]['dWax'].formula)
            value = t[1]['a_next'].value
            value[:] = 0
            print(np.any(t[1]['a_next'].value), engine.trace(lambda: 3), engine.trace(lambda: 3).result)
            """) == """
            [True, True, True] [True, True, True] dWax = dz @ xt.T
            True nothing is recorded: no function of a notation was called 3

            """)
    }

    /// Names and formulas of other notations; that the numbers are the formulas' own is tested in `RecurrentTests`.
    @Test("every notation is recorded under its own names", arguments: [
        ("lambda: cs.lstm_backward(h, cs.lstm_forward(x, h0, Wx, Wh, b)[1])", "dprev_h", "dprev_h = da @ Wh.T"),
        ("lambda: cs.lstm_backward(h, cs.lstm_forward(x, h0, Wx, Wh, b)[1])", "dai", "dai = di * i * (1 - i)"),
        ("lambda: cs.lstm_step_backward(h0, h0, cs.lstm_step_forward(x[:, 0], h0, h0, Wx, Wh, b)[2])", "dc", "dc = dc_from_h + dnext_c"),
        ("lambda: cs.rnn_backward(h, cs.rnn_forward(x, h0, Wx[:, :5], Wh[:, :5], b[:5])[1])", "dWx", "dWx = sum over t of x.T @ dz"),
        ("engine.GRU(3, 5), x", "h", "h = u * h_prev + (1 - u) * n"),
        ("engine.ResidualRNN(3, 5), x", "h", "h = h_prev + g"),
        ("nndl.RNNCell(Wx[:, :5].T, Wh[:, :5].T, b[:5], b[:5]), x[:, 0], h0", "z", "z = x @ weight_ih.T + prev_hidden @ weight_hh.T + bias_ih + bias_hh"),
        ("nndl.LSTM(Wx.T, Wh.T, b, b), x", "zf", "zf = x @ weight_ih[H:2*H].T + h_prev @ weight_hh[H:2*H].T + bias_ih[H:2*H] + bias_hh[H:2*H]"),
        ("learn_dl.LstmLayer(3, 5, .1).forward, x[0, :1].T", "ct", "ct = tanh(zct)"),
        ("nicodjimenez.LstmNetwork(nicodjimenez.LstmParam(5, 3)).x_list_add, x[0, 0]", "zi", "zi = wi[:, :x_dim] @ x + wi[:, x_dim:] @ h_prev + bi"),
    ])
    func notations(arguments: String, name: String, formula: String) throws {
        #expect(try outputOfCell("""
            import numpy as np, engine, nndl, learn_dl, nicodjimenez
            import cs231n.rnn_layers as cs
            np.random.seed(5)
            x, h0, h = np.random.randn(2, 3, 3), np.random.randn(2, 5), np.random.randn(2, 3, 5)
            Wx, Wh, b = np.random.randn(3, 20), np.random.randn(5, 20), np.random.randn(20)
            if '\(name)' == 'h':
                x = x.swapaxes(0, 1)
            t = engine.trace(\(arguments))
            print(t['\(name)'].formula)
            """) == formula + "\n")
    }

    @Test("what is not there is said by name", arguments: [
        ("t['xx']", "KeyError: 'xx'"), ("t[9]", "IndexError: there is no time step 9: t goes from 0 to 2"),
        ("t[1.5]", "TypeError: a trace is indexed by time step or name, not 'float'"),
        ("t['z'][5]", "IndexError: there is no time step 5: t goes from 0 to 2"),
        ("t['z'][0].future", "AttributeError: 'z' has no part from the future"),
        ("engine.trace(3)", "TypeError: 'int' object is not callable"),
        ("engine.trace(rnn_forward, x, a0[1:], P)", "ValueError: rnn_forward(): a0 has shape (4, 4), expected (n_a, m) = (5, 4)"),
    ])
    func badInput(code: String, error: String) throws {
        #expect(try outputOfCell(Self.start + code) == error)
    }
}

import OneAtATime
import Testing

@Suite("What engine.diagnose takes, says and refuses", .oneAtATime)
struct DiagnoseInputTests {
    private static let coursera = """
        import numpy as np, engine
        from coursera import *
        np.random.seed(5)
        P = {'Wy': np.zeros((2, 5)), 'by': np.zeros((2, 1))}
        for gate in 'fico':
            P['W' + gate], P['b' + gate] = np.random.randn(5, 8), np.random.randn(5, 1)
        x, a0, da = np.random.randn(3, 4, 4), np.random.randn(5, 4), np.random.randn(5, 4, 4)
        caches = lstm_forward(x, a0, P)[3]
        g = lstm_backward(da, caches)

        """

    @Test("the report names the mistake, its tensors, the line that was written and the one that should be")
    func report() throws {
        #expect(try outputOfCell(Self.coursera + """
            g['dbi'] = g['dbf']
            g['dbo'] = g['dbo'][:, 0]
            found = engine.diagnose({name: g[name] for name in ('dWi', 'dbi', 'dbo')}, da, caches)
            print(found)
            f = found['dbi']
            print([f.name, f.verdict, f.mistake, f.term, f.formula, f.expected], bool(found), found.ok, bool(found['dWi']))
            """) == """
            dWi  right
            dbi  named    relative error 8.3e-01  another-gates-delta
            dbo  right    (its shape should be (5, 1))

            another-gates-delta: the delta of another gate
                in         dbi
                yours      dbi = sum over t, m of dft
                should be  dbi = sum over t, m of dit
            ['dbi', 'named', 'another-gates-delta', 'dbi', 'dbi = sum over t, m of dft', 'dbi = sum over t, m of dit'] False False True

            """)
    }

    @Test("what nothing listed explains is narrowed down")
    func narrowed() throws {
        let code = try #require(LearnersCode.courseraLSTM.replacing("cell(da[:, :, t] + da_prev", with: "cell(da[:, :, t] + 0.5 * da_prev"))
        #expect(try outputOfCell(code + """

            print(found['dx'])
            print(found.patterns, found['dx'].mistake, found['dx'].formula)
            """) == """
            dx is wrong, in no listed way
                right in the last 1 time step, wrong in all before
                correct at the last step, wrong before: the error enters through time
            ['correct at the last step, wrong before: the error enters through time'] None None

            """)
    }

    @Test("da may have fewer steps than the caches, and a cell's tensors say what one step cannot test")
    func fewerSteps() throws {
        #expect(try outputOfCell(Self.coursera + """
            short = da[:, :, :2]
            print(engine.diagnose(lstm_backward(short, caches), short, caches).ok)
            up = (da[:, :, 0], np.zeros((5, 4)))
            found = engine.diagnose(lstm_cell_backward(*up, caches[0][0]), up, caches[0][0])
            print(found.ok, found['dWf'])
            """) == """
            True
            True dWf is right (zero, as it must be here: this case does not test it)

            """)
    }

    @Test("every notation's own results are right, whatever form they come in")
    func everyForm() throws {
        #expect(try outputOfCell("""
            import numpy as np, engine, nndl, learn_dl, nicodjimenez
            from cs231n.rnn_layers import *
            np.random.seed(6)
            x, h0 = np.random.randn(2, 4, 3), np.random.randn(2, 5)
            for k, forward, backward in [(1, rnn_forward, rnn_backward), (4, lstm_forward, lstm_backward)]:
                h, cache = forward(x, h0, np.random.randn(3, 5 * k), np.random.randn(5, 5 * k), np.random.randn(5 * k))
                print(engine.diagnose(backward(h, cache), h, cache).ok)
            h, c, cache = lstm_step_forward(x[:, 0], h0, h0, np.random.randn(3, 20), np.random.randn(5, 20), np.random.randn(20))
            print(engine.diagnose(lstm_step_backward(h, c, cache), (h, c), cache).ok)

            x = np.random.randn(4, 2, 3)
            for cell in [engine.RNN(3, 5), engine.RNN(3, 5, activation='relu'), engine.ResidualRNN(3, 5), engine.GRU(3, 5), engine.LSTM(3, 5),
                         engine.LSTM(3, 5, output='identity')]:
                h = cell.forward(x)
                h = h[0] if isinstance(h, tuple) else h
                print(engine.diagnose(cell.backward(h, h0), (h, h0), cell).ok, engine.diagnose(cell.backward(h), {'dh': h}, cell.cache).ok)

            def torch(gates):
                return [np.random.randn(5 * gates, n) for n in (3, 5)] + [np.random.randn(5 * gates) for _ in 'ih']
            for layer in [nndl.RNN(*torch(1)), nndl.GRU(*torch(3)), nndl.LSTM(*torch(4))]:
                h = layer(x)
                h = h[0] if isinstance(h, tuple) else h
                print(engine.diagnose(layer.backward(h), h, layer).ok, engine.diagnose(layer.grad, h, layer).ok, engine.diagnose(layer, h, layer).ok)
            cell, h = nndl.RNNCell(*torch(1)), h0
            for step in x:
                h = cell(step, h)
            for _ in x:
                cell.backward(h0)
            print(engine.diagnose(cell.dx_list, [h0] * 4, cell).ok, engine.diagnose(cell.gradients(), np.array([h0] * 4), cell).ok)

            network = nicodjimenez.LstmNetwork(nicodjimenez.LstmParam(5, 3))
            for step in x[:, 0]:
                network.x_list_add(step)
            network.y_list_is([1, 2, 3, 4], nicodjimenez.ToyLossLayer)
            up = [nicodjimenez.ToyLossLayer.bottom_diff(node.state.h, label) for node, label in zip(network.lstm_node_list, [1, 2, 3, 4])]
            print(engine.diagnose(network.lstm_param, up, network).ok)
            layer = learn_dl.RecurrentLayer(3, 5, learn_dl.ReluActivator(), .1)
            layer.U = np.random.randn(5, 3)
            for step in x[:, :1]:
                layer.forward(step.T)
            layer.backward(np.ones((5, 1)))
            print(engine.diagnose(layer, np.ones((5, 1)), layer).ok)
            """) == String(repeating: "True\n", count: 3) + String(repeating: "True True\n", count: 6)
                + String(repeating: "True True True\n", count: 3) + "True True\nTrue\nTrue\n")
    }

    @Test("what does not fit is named with its shape and the wanted one", arguments: [
        ("g, da, None", "TypeError: diagnose(): cache must be what a forward function returned for its backward function, not 'NoneType'"),
        ("g['dWf'], da, caches",
         "TypeError: diagnose(): gradients must be a dict by name, not 'numpy.ndarray'; the names are dx, da0, dWf, dbf, dWi, dbi, dWc, dbc, dWo, dbo"),
        ("{}, da, caches", "ValueError: diagnose(): gradients is empty; the names are dx, da0, dWf, dbf, dWi, dbi, dWc, dbc, dWo, dbo"),
        ("{'dWz': a0}, da, caches",
         "ValueError: diagnose(): there is no gradient 'dWz' here; there are dx, da0, dWf, dbf, dWi, dbi, dWc, dbc, dWo, dbo"),
        ("{3: a0}, da, caches", "TypeError: diagnose(): the keys of gradients must be names, not 3"),
        ("{'dWf': None}, da, caches", "TypeError: diagnose(): gradients[\"dWf\"] must be an array, not 'NoneType'"),
        ("{'dWf': g['dWf'][1:]}, da, caches", "ValueError: diagnose(): gradients[\"dWf\"] has shape (4, 8), expected (n_a, n_a + n_x) = (5, 8)"),
        ("{'dbf': np.ones((3, 7))}, da, caches", "ValueError: diagnose(): gradients[\"dbf\"] has shape (3, 7), expected (n_a, 1) = (5, 1)"),
        ("{'dWf': g['dWf'] * np.nan}, da, caches",
         "ValueError: diagnose(): gradients[\"dWf\"] is nan at [0, 0] (40 of its 40 values are no finite numbers); its shape is (5, 8)"),
        ("g, abs(da) * np.inf, caches", "ValueError: diagnose(): da is inf at [0, 0, 0] (80 of its 80 values are no finite numbers); its shape is (5, 4, 4) = (n_a, m, T_x)"),
        ("g, da[:2], caches", "ValueError: diagnose(): da has shape (2, 4, 4), expected (n_a, m, T_x) = (5, 4, 4)"),
        ("g, np.ones((5, 4, 9)), caches", "ValueError: diagnose(): da has shape (5, 4, 9), expected (n_a, m, T_x) with T_x of at most 4, the time steps in the caches"),
        ("g, da[:, :, :0], caches", "ValueError: diagnose(): da has shape (5, 4, 0), expected (n_a, m, T_x) with T_x of at least 1"),
        ("g, 'da', caches", "TypeError: diagnose(): upstream must be da, what backward was handed, not 'str'"),
        ("g, {'dh': da}, caches", "ValueError: diagnose(): backward is not handed 'dh'; it is handed da"),
        ("g, a0, caches[0][0]", "ValueError: diagnose(): dc_next is missing: upstream must be (da_next, dc_next), what backward was handed"),
        ("g, (a0, a0), caches[0][0]",
         "ValueError: diagnose(): there is no gradient 'dx' here; there are dxt, da_prev, dc_prev, dWf, dbf, dWi, dbi, dWc, dbc, dWo, dbo"),
        ("g, da, ([], x)", "ValueError: diagnose(): caches holds no time step"),
        ("g, da, (caches[0][:2] + lstm_forward(2 * x, a0, P)[3][0][2:], x)",
         "ValueError: diagnose(): the cache of step 2 does not go on from that of step 1: its a_prev is not the a_next there"),
        ("g, da, ([tuple(v * 1.1 if k == 4 else v for k, v in enumerate(c)) for c in caches[0]], x)",
         "ValueError: diagnose(): the cache's ft at step 0 is not what its inputs and parameters give (9.9e-02 off)"),
        ("g, da, engine.LSTM(3, 2)", "TypeError: diagnose(): cache must be what a forward function returned for its backward function, not 'LSTM'"),
    ])
    func badInput(arguments: String, error: String) throws {
        #expect(try outputOfCell(Self.coursera + "engine.diagnose(\(arguments))") == error)
    }
}

import OneAtATime
import Testing

@Suite("The notations agree", .oneAtATime)
struct NotationAgreementTests {
    /// One sample, since two of the notations have no batch. `results[notation]` is h, dx, dh0 and the weights' gradients in the engine's layout.
    private static let lstms = """
        import numpy as np, engine, coursera, nndl, learn_dl, nicodjimenez
        from cs231n import rnn_layers as cs
        np.random.seed(5)
        T, D, H = 4, 3, 2
        P = {'Wx': np.random.randn(D, 4 * H), 'Wh': np.random.randn(H, 4 * H), 'b': np.random.randn(4 * H)}
        x, dh = np.random.randn(T, 1, D), np.random.randn(T, 1, H)
        h0 = np.random.randn(1, H)
        def of(notation):
            return engine.convert(P, 'engine', notation)
        def back(gradients, notation):
            return engine.convert(gradients, notation, 'engine')
        results = {}
        def add(name, h, dx, dh0, gradients):
            results[name] = [h, dx, dh0] + [gradients[k] for k in ('Wx', 'Wh', 'b')]

        cell = engine.LSTM(parameters=P)
        h, c = cell.forward(x, h0)
        g = cell.backward(dh)
        add('engine', h, g['dx'], g['dh0'], {k: g['d' + k] for k in P})

        p = of('coursera')
        p['Wy'], p['by'] = np.zeros((1, H)), np.zeros((1, 1))
        a, y, c, caches = coursera.lstm_forward(x.transpose(2, 1, 0), h0.T, p)
        g = coursera.lstm_backward(dh.transpose(2, 1, 0), caches)
        add('coursera', a.transpose(2, 1, 0), g['dx'].transpose(2, 1, 0), g['da0'].T, back({k[1:]: v for k, v in g.items() if k[1] in 'Wb'}, 'coursera'))

        p = of('cs231n')
        h, cache = cs.lstm_forward(x.transpose(1, 0, 2), h0, p['Wx'], p['Wh'], p['b'])
        dx, dh0, dWx, dWh, db = cs.lstm_backward(dh.transpose(1, 0, 2), cache)
        add('cs231n', h.transpose(1, 0, 2), dx.transpose(1, 0, 2), dh0, back({'Wx': dWx, 'Wh': dWh, 'b': db}, 'cs231n'))

        cell = nndl.LSTM(**of('nndl'))
        h, c = cell.forward(x, h0)
        dx, dh0, dc0 = cell.backward(dh)
        grad = dict(cell.grad)
        assert np.array_equal(grad['bias_ih'], grad['bias_hh'])
        grad['bias_hh'] = np.zeros(4 * H)
        add('nndl', h, dx, dh0, back(grad, 'nndl'))

        """

    @Test("an LSTM's states and gradients are the same numbers in every notation, over all pairs")
    func lstm() throws {
        #expect(try outputOfCell(Self.lstms + """
            for a in results:
                for b in results:
                    for k, (u, v) in enumerate(zip(results[a], results[b])):
                        assert u.shape == v.shape and np.abs(u - v).max() <= 1e-12, (a, b, k)
            print(sorted(results))
            """) == "['coursera', 'cs231n', 'engine', 'nndl']\n")
    }

    /// Documents 000 and 001 send the loss to the last step only, or to each step by a loss layer.
    @Test("the notations of one sample agree with the engine")
    func oneSample() throws {
        #expect(try outputOfCell(Self.lstms + """
            layer = learn_dl.LstmLayer(D, H, 0.1)
            for name, value in of('learn_dl').items():
                setattr(layer, name, value)
            layer.h_list[0] = h0.T
            for t in range(T):
                layer.forward(x[t].T)
            layer.backward(x[-1].T, dh[-1].T, None)
            cell = engine.LSTM(parameters=P)
            h, c = cell.forward(x, h0)
            g = cell.backward(dh_last=dh[-1])
            mine = back({name: getattr(layer, name + '_grad') for name in layer._names()}, 'learn_dl')
            print(all(np.abs(mine[k] - g['d' + k]).max() <= 1e-12 for k in P), np.abs(layer.delta_h_list[0].T - g['dh0']).max() <= 1e-12,
                  np.abs(np.array(layer.h_list[1:])[:, :, 0] - h[:, 0]).max() <= 1e-12)

            param = nicodjimenez.LstmParam(H, D)
            for name, value in of('nicodjimenez').items():
                setattr(param, name, value)
            network = nicodjimenez.LstmNetwork(param)
            for t in range(T):
                network.x_list_add(x[t, 0])
            labels = [0.5, -0.5, 0.25, 1.0]
            loss = network.y_list_is(labels, nicodjimenez.ToyLossLayer)
            cell = engine.LSTM(parameters=P, output='identity')
            h, c = cell.forward(x)
            dh = np.zeros_like(h)
            dh[:, 0, 0] = 2 * (h[:, 0, 0] - labels)
            g = cell.backward(dh)
            mine = back({name: getattr(param, name + '_diff') for name in param._names()}, 'nicodjimenez')
            print(all(np.abs(mine[k] - g['d' + k]).max() <= 1e-12 for k in P), abs(loss - ((h[:, 0, 0] - labels) ** 2).sum()) <= 1e-12)
            """) == "True True True\nTrue True\n")
    }

    @Test("an RNN's states and gradients agree in every notation")
    func rnn() throws {
        #expect(try outputOfCell("""
            import numpy as np, engine, coursera, nndl, learn_dl
            from cs231n import rnn_layers as cs
            np.random.seed(6)
            T, N, D, H = 3, 2, 4, 3
            P = {'Wx': np.random.randn(D, H), 'Wh': np.random.randn(H, H), 'b': np.random.randn(H)}
            x, dh, h0 = np.random.randn(T, N, D), np.random.randn(T, N, H), np.random.randn(N, H)
            cell = engine.RNN(parameters=P)
            h, g = cell.forward(x, h0), cell.backward(dh)
            expected = [h, g['dx'], g['dh0'], g['dWx'], g['dWh'], g['db']]
            def same(*values):
                return [np.shape(a) == b.shape and np.abs(a - b).max() <= 1e-12 for a, b in zip(values, expected)] == [True] * 6
            p = engine.convert(P, 'engine', 'coursera')
            p['Wya'], p['by'] = np.zeros((1, H)), np.zeros((1, 1))
            a, y, caches = coursera.rnn_forward(x.transpose(2, 1, 0), h0.T, p)
            g = coursera.rnn_backward(dh.transpose(2, 1, 0), caches)
            print(same(a.transpose(2, 1, 0), g['dx'].transpose(2, 1, 0), g['da0'].T, g['dWax'].T, g['dWaa'].T, g['dba'][:, 0]))
            h, cache = cs.rnn_forward(x.transpose(1, 0, 2), h0, *P.values())
            dx, *rest = cs.rnn_backward(dh.transpose(1, 0, 2), cache)
            print(same(h.transpose(1, 0, 2), dx.transpose(1, 0, 2), *rest))
            cell = nndl.RNNCell(**engine.convert(P, 'engine', 'nndl'))
            hs, h = [], h0
            for t in range(T):
                h = cell(x[t], h)
                hs.append(h)
            for t in reversed(range(T)):
                cell.backward(dh[t])
            grad = cell.gradients()
            print(same(hs, cell.dx_list, cell.prev_dh, grad['weight_ih'].T, grad['weight_hh'].T, grad['bias_hh']))
            # (6.40) and (6.41), term by term.
            pairs = [(t, k) for t in range(1, T + 1) for k in range(1, t + 1)]
            print(np.allclose(sum(cell.delta(t, k).T @ x[k - 1] for t, k in pairs), grad['weight_ih'], rtol=1e-12),
                  np.allclose(sum(cell.delta(t, k).sum(axis=0) for t, k in pairs), grad['bias_ih'], rtol=1e-12))
            residual = nndl.ResidualRNNCell(**engine.convert(P, 'engine', 'nndl'))
            print(np.allclose(residual(x[0], h0), h0 + np.tanh(x[0] @ P['Wx'] + h0 @ P['Wh'] + P['b'])))
            """) == "True\nTrue\nTrue\nTrue True\nTrue\n")
    }

    @Test("parameters and states come back from every other notation as they were")
    func thereAndBack() throws {
        #expect(try outputOfCell("""
            import numpy as np, engine
            np.random.seed(1)
            D, H = 3, 4
            lstm = {'Wx': np.random.randn(D, 4*H), 'Wh': np.random.randn(H, 4*H), 'b': np.random.randn(4*H), 'h0': np.random.randn(1, H), 'c0': np.random.randn(1, H)}
            gru = {'Wx': np.random.randn(D, 3*H), 'Wh': np.random.randn(H, 3*H), 'b': np.random.randn(3*H), 'bq': np.random.randn(H), 'h0': np.random.randn(1, H)}
            # With the reset gate before the product there is no bq; torch's GRU is not that cell.
            old = {name: a for name, a in gru.items() if name != 'bq'}
            rnn = {'Wx': np.random.randn(D, H), 'Wh': np.random.randn(H, H), 'b': np.zeros(H), 'h0': np.random.randn(1, H)}
            names = ['engine', 'cs231n', 'torch', 'nndl', 'keras', 'coursera', 'learn_dl', 'nicodjimenez']
            pairs = 0
            for P, notations in [(lstm, names), (rnn, names[:-1]), (gru, ['engine', 'torch', 'nndl', 'keras']), (old, ['engine', 'keras'])]:
                for s in notations:
                    a = engine.convert(P, 'engine', s)
                    for t in notations:
                        c = engine.convert(engine.convert(a, s, t), t, s)
                        assert list(a) == list(c) and all(np.array_equal(a[k], c[k]) for k in a), (s, t)
                        pairs += 1
            k = engine.convert(lstm, 'cs231n', 'keras')['kernel']
            print(pairs, np.array_equal(k[:, 2*H:3*H], lstm['Wx'][:, 3*H:]), np.array_equal(k[:, :2*H], lstm['Wx'][:, :2*H]))
            k = engine.convert(gru, 'engine', 'keras')  # z r h, and a second row of biases
            print(k['bias'].shape, np.array_equal(k['kernel'], gru['Wx'][:, [*range(H, 2*H), *range(H), *range(2*H, 3*H)]]),
                  engine.convert(old, 'engine', 'keras')['bias'].shape)
            """) == "133 True True\n(2, 12) True (12,)\n")
    }
}

import Testing

/// Backward passes as learners write them in cells, in three notations and without the engine. Each is right; a test spoils a line of it.
struct LearnersCode: Sendable, CustomTestStringConvertible {
    let notation: String
    let text: String
    var testDescription: String { notation }

    /// With one line written as somebody else would; nil where there is no such line.
    func replacing(_ line: String, with other: String) -> String? {
        text.contains(line) ? text.replacing(line, with: other) : nil
    }

    /// Document 003's form: its own forward pass, its tuples.
    static let courseraLSTM = LearnersCode(
        notation: "coursera", text: """
            import numpy as np, engine
            np.random.seed(8)
            n_x, n_a, m, T_x = 3, 5, 4, 4
            P = {'Wy': np.zeros((2, n_a)), 'by': np.zeros((2, 1))}
            for gate in 'fico':
                P['W' + gate], P['b' + gate] = np.random.randn(n_a, n_a + n_x), np.random.randn(n_a, 1)
            x, a0, da = np.random.randn(n_x, m, T_x), np.random.randn(n_a, m), np.random.randn(n_a, m, T_x)

            def sigmoid(z):
                return 1 / (1 + np.exp(-z))

            def forward(x, a0):
                a_prev, c_prev, caches = a0, np.zeros((n_a, m)), []
                for t in range(T_x):
                    z = np.concatenate((a_prev, x[:, :, t]))
                    ft, it, ot = [sigmoid(P['W' + gate] @ z + P['b' + gate]) for gate in 'fio']
                    cct = np.tanh(P['Wc'] @ z + P['bc'])
                    c_next = ft * c_prev + it * cct
                    a_next = ot * np.tanh(c_next)
                    caches.append((a_next, c_next, a_prev, c_prev, ft, it, cct, ot, x[:, :, t], P))
                    a_prev, c_prev = a_next, c_next
                return caches, x

            def cell(da_next, dc_next, cache):
                a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, P = cache
                squash = np.tanh(c_next)
                from_a = da_next * ot * (1 - squash ** 2)
                dc = dc_next + from_a
                dot = da_next * squash * ot * (1 - ot)
                dft = dc * c_prev * ft * (1 - ft)
                dit = dc * cct * it * (1 - it)
                dcct = dc * it * (1 - cct ** 2)
                z = np.concatenate((a_prev, xt))
                deltas = {'f': dft, 'i': dit, 'c': dcct, 'o': dot}
                g = {}
                for gate, delta in deltas.items():
                    g['dW' + gate] = delta @ z.T
                    g['db' + gate] = delta.sum(axis=1, keepdims=True)
                g['dxt'] = sum(P['W' + gate][:, n_a:].T @ delta for gate, delta in deltas.items())
                g['da_prev'] = sum(P['W' + gate][:, :n_a].T @ delta for gate, delta in deltas.items())
                g['dc_prev'] = dc * ft
                return g

            def backward(da, caches):
                caches, x = caches
                total = {'dx': np.zeros(x.shape)}
                da_prev, dc_prev = np.zeros((n_a, m)), np.zeros((n_a, m))
                for t in reversed(range(T_x)):
                    g = cell(da[:, :, t] + da_prev, dc_prev, caches[t])
                    da_prev, dc_prev = g['da_prev'], g['dc_prev']
                    total['dx'][:, :, t] = g['dxt']
                    for name in [name for name in g if name[:2] in ('dW', 'db')]:
                        total[name] = total.get(name, 0) + g[name]
                total['da0'] = da_prev
                return total

            caches = forward(x, a0)
            found = engine.diagnose(backward(da, caches), da, caches)
            """)

    /// The same cell, judged by itself.
    static let courseraCell = LearnersCode(
        notation: "coursera, one step",
        text: courseraLSTM.text.replacing("found = engine.diagnose(backward(da, caches), da, caches)", with: """
            dc = np.random.randn(n_a, m)
            found = engine.diagnose(cell(da[:, :, 1], dc, caches[0][1]), (da[:, :, 1], dc), caches[0][1])
            """))

    /// The sheet's RNN over the notation's forward pass.
    static let courseraRNN = LearnersCode(
        notation: "coursera", text: """
            import numpy as np, engine
            from coursera import rnn_forward
            np.random.seed(9)
            n_x, n_a, m, T_x = 3, 5, 4, 4
            P = {'Waa': np.random.randn(n_a, n_a), 'Wax': np.random.randn(n_a, n_x), 'Wya': np.zeros((2, n_a)),
                 'ba': np.random.randn(n_a, 1), 'by': np.zeros((2, 1))}
            x, a0, da = np.random.randn(n_x, m, T_x), np.random.randn(n_a, m), np.random.randn(n_a, m, T_x)
            a, y, caches = rnn_forward(x, a0, P)

            def backward(da, caches):
                caches, x = caches
                dx, dWax, dWaa, dba, back = np.zeros(x.shape), np.zeros((n_a, n_x)), np.zeros((n_a, n_a)), np.zeros((n_a, 1)), 0
                for t in range(T_x - 1, -1, -1):
                    a_next, a_prev, xt, P = caches[t]
                    da_next = da[:, :, t] + back
                    dz = (1 - a_next ** 2) * da_next
                    back = P['Waa'].T @ dz
                    dx[:, :, t] = P['Wax'].T @ dz
                    dWax += dz @ xt.T
                    dWaa += dz @ a_prev.T
                    dba += np.sum(dz, axis=1, keepdims=True)
                return {'dx': dx, 'da0': back, 'dWax': dWax, 'dWaa': dWaa, 'dba': dba}

            found = engine.diagnose(backward(da, caches), da, caches)
            """)

    /// Document 004's form: packed gates i f o g, a list of each step's values.
    static let cs231n = LearnersCode(
        notation: "cs231n", text: """
            import numpy as np, engine
            np.random.seed(10)
            N, T, D, H = 3, 4, 2, 5
            x, h0, dh = np.random.randn(N, T, D), np.random.randn(N, H), np.random.randn(N, T, H)
            Wx, Wh, b = np.random.randn(D, 4 * H), np.random.randn(H, 4 * H), np.random.randn(4 * H)

            def forward(x, h0):
                h, c, caches = h0, np.zeros((N, H)), []
                for t in range(T):
                    a = x[:, t] @ Wx + h @ Wh + b
                    i, f, o = [1 / (1 + np.exp(-part)) for part in (a[:, :H], a[:, H:2*H], a[:, 2*H:3*H])]
                    g = np.tanh(a[:, 3*H:])
                    c_before, h_before = c, h
                    c = f * c + i * g
                    h = o * np.tanh(c)
                    caches.append([i, f, o, g, x[:, t], h_before, c_before, Wx, Wh, b, c])
                return caches

            def step_backward(dnext_h, dnext_c, cache):
                i, f, o, g, x, prev_h, prev_c, Wx, Wh, b, next_c = cache
                tanh_c = np.tanh(next_c)
                do = dnext_h * tanh_c
                dnext_c = dnext_c + dnext_h * o * (1 - tanh_c ** 2)
                di, df, dg = dnext_c * g, dnext_c * prev_c, dnext_c * i
                dprev_c = dnext_c * f
                da = np.hstack((di * i * (1 - i), df * f * (1 - f), do * o * (1 - o), dg * (1 - g ** 2)))
                dWh = prev_h.T @ da
                return da @ Wx.T, da @ Wh.T, dprev_c, x.T @ da, dWh, da.sum(axis=0)

            def backward(dh, caches):
                dx, dWx, dWh, db = [], 0, 0, 0
                back_h, back_c = np.zeros((N, H)), np.zeros((N, H))
                for t in reversed(range(T)):
                    step = step_backward(dh[:, t] + back_h, back_c, caches[t])
                    back_h, back_c = step[1], step[2]
                    dx.insert(0, step[0])
                    dWx, dWh, db = dWx + step[3], dWh + step[4], db + step[5]
                return np.stack(dx, axis=1), back_h, dWx, dWh, db

            caches = forward(x, h0)
            found = engine.diagnose(backward(dh, caches), dh, caches)
            """)

    /// NNDL's RNN cell, step by step, with torch's weights.
    static let nndl = LearnersCode(
        notation: "nndl", text: """
            import numpy as np, engine
            from nndl import RNNCell
            np.random.seed(11)
            T, N, D, H = 4, 3, 2, 5
            w_ih, w_hh, b_ih, b_hh = np.random.randn(H, D), np.random.randn(H, H), np.random.randn(H), np.random.randn(H)
            x, h, dh = np.random.randn(T, N, D), np.random.randn(N, H), np.random.randn(T, N, H)
            cell, states = RNNCell(w_ih, w_hh, b_ih, b_hh), [h]
            for t in range(T):
                h = cell(x[t], h)
                states.append(h)

            prev_dh, dx = np.zeros((N, H)), [None] * T
            weight_ih, weight_hh, bias_ih, bias_hh = np.zeros((H, D)), np.zeros((H, H)), np.zeros(H), np.zeros(H)
            for t in range(T - 1, -1, -1):
                total = dh[t] + prev_dh
                delta = total * (1 - states[t + 1] ** 2)
                prev_dh = delta @ w_hh
                dx[t] = delta @ w_ih
                weight_ih += delta.T @ x[t]
                weight_hh += delta.T @ states[t]
                bias_ih += delta.sum(axis=0)
                bias_hh += delta.sum(axis=0)
            gradients = {'dx': np.array(dx), 'dh0': prev_dh, 'weight_ih': weight_ih, 'weight_hh': weight_hh, 'bias_ih': bias_ih,
                         'bias_hh': bias_hh}
            found = engine.diagnose(gradients, list(dh), cell)
            """)

    /// Document 000's layer with a backward pass of one's own.
    static let learnDL = LearnersCode(
        notation: "learn_dl", text: """
            import numpy as np, engine
            import learn_dl
            np.random.seed(12)

            class Layer(learn_dl.LstmLayer):
                def backward(self, delta_h):
                    sums = {name: 0 for name in self._names()}
                    delta_c = 0
                    for k in range(self.times, 0, -1):
                        f, i, o, ct = self.f_list[k], self.i_list[k], self.o_list[k], self.ct_list[k]
                        squash = np.tanh(self.c_list[k])
                        delta_c = delta_c + delta_h * o * (1 - squash * squash)
                        deltas = {'f': delta_c * self.c_list[k - 1] * f * (1 - f), 'i': delta_c * ct * i * (1 - i),
                                  'c': delta_c * i * (1 - ct * ct), 'o': delta_h * squash * o * (1 - o)}
                        for gate, delta in deltas.items():
                            sums['W' + gate + 'h'] = sums['W' + gate + 'h'] + delta @ self.h_list[k - 1].T
                            sums['W' + gate + 'x'] = sums['W' + gate + 'x'] + delta @ xs[k - 1].T
                            sums['b' + gate] = sums['b' + gate] + delta
                        delta_c = delta_c * f
                        delta_h = sum(getattr(self, 'W' + gate + 'h').T @ deltas[gate] for gate in 'fico')
                    for name in sums:
                        setattr(self, name + '_grad', sums[name])

            layer = Layer(3, 5, 1e-3)
            for name in layer._names():
                setattr(layer, name, np.random.uniform(-1, 1, getattr(layer, name).shape))
            xs = [np.random.randn(3, 1) for _ in range(4)]
            for x in xs:
                layer.forward(x)
            ones = np.ones((5, 1))
            layer.backward(ones)
            found = engine.diagnose(layer, ones, layer)
            """)
}

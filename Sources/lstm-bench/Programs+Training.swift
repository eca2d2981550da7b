extension Programs {
    /// What a lesson does with the engine, and the same written with NumPy alone.
    struct Pair {
        let ours: String
        let numPy: String
    }

    static let training = [
        Pair(ours: gradientCheckSetup + ourGradientCheck, numPy: numPyLSTM + gradientCheckSetup + numPyGradientCheck),
        Pair(ours: characterSetup + ourCharacterModel, numPy: characterSetup + numPyCharacterModel),
    ]

    // MARK: Gradient check

    /// All 192 parameters of the Coursera sheet's LSTM with its output layer: T = 7, m = 10, n_x = 3, n_a = 5, n_y = 2.
    private static let gradientCheckSetup = """
        import time
        import numpy as np
        np.random.seed(1)
        x, a0 = np.random.randn(3, 10, 7), np.random.randn(5, 10)
        P = {}
        for gate in "fico":
            P["W" + gate], P["b" + gate] = np.random.randn(5, 8), np.random.randn(5, 1)
        P["Wy"], P["by"] = np.random.randn(2, 5), np.random.randn(2, 1)
        target = np.eye(2)[np.random.randint(0, 2, (10, 7))].transpose(2, 0, 1)

        """

    private static let ourGradientCheck = """
        import engine
        from coursera import lstm_forward, lstm_backward

        def loss(P):
            a, y, c, caches = lstm_forward(x, a0, P)
            return -np.sum(target * np.log(y))

        def gradients(P):
            a, y, c, caches = lstm_forward(x, a0, P)
            dz = y - target
            grads = lstm_backward(np.einsum("ya,ymt->amt", P["Wy"], dz), caches)
            grads["dWy"], grads["dby"] = np.einsum("ymt,amt->ya", dz, a), dz.sum(axis=(1, 2)).reshape(-1, 1)
            return grads

        for repeat in range(5):
            start = time.perf_counter()
            report = engine.gradcheck(loss, P, gradients(P))
            print("gradient check of 192 parameters:", time.perf_counter() - start)
            assert report.ok, report
        """

    private static let numPyGradientCheck = """

        def loss(P):
            a, y, c, caches = lstm_forward(x, a0, P)
            return -np.sum(target * np.log(y))

        for repeat in range(5):
            start = time.perf_counter()
            h, count, numeric = 1e-5, 0, {}
            for name, array in P.items():
                numeric[name] = np.zeros(array.shape)
                for index in np.ndindex(*array.shape):
                    old = array[index]
                    array[index] = old + h
                    up = loss(P)
                    array[index] = old - h
                    numeric[name][index] = (up - loss(P)) / (2 * h)
                    array[index] = old
                    count += 1
            assert count == 192
            print("gradient check of 192 parameters:", time.perf_counter() - start)
        """

    // MARK: A character model

    /// One LSTM of 128 units over T = 25 characters of 64, Adagrad: the sizes of a well-known hundred lines.
    private static let characterSetup = """
        import time
        import numpy as np
        np.random.seed(1)
        V, H, T, rate = 64, 128, 25, 0.1
        text = np.random.randint(0, V, 4096)
        P = {"Wx": np.random.randn(V, 4 * H) * 0.1, "Wh": np.random.randn(H, 4 * H) * 0.1, "b": np.zeros(4 * H),
             "Wy": np.random.randn(H, V) * 0.1, "by": np.zeros(V)}
        memory = {name: np.zeros(a.shape) for name, a in P.items()}
        one_hot = np.eye(V)

        """

    private static let ourCharacterModel = """
        import engine
        cell = engine.LSTM(parameters={name: P[name] for name in ("Wx", "Wh", "b")})
        optimiser = engine.Adagrad(rate)

        def train(start, h, c):
            x, y = one_hot[text[start:start + T]].reshape(T, 1, V), text[start + 1:start + T + 1]
            hs, cs = cell.forward(x, h, c)
            flat = hs.reshape(T, H)
            scores = flat @ P["Wy"] + P["by"]
            p = np.exp(scores - scores.max(axis=1, keepdims=True))
            p /= p.sum(axis=1, keepdims=True)
            loss = -np.sum(np.log(p[np.arange(T), y]))
            p[np.arange(T), y] -= 1
            grads = cell.backward((p @ P["Wy"].T).reshape(T, 1, H))
            grads["dWy"], grads["dby"] = flat.T @ p, p.sum(axis=0)
            optimiser.step(P, grads)
            return loss, hs[-1], cs[-1]

        for repeat in range(5):
            h, c = np.zeros((1, H)), np.zeros((1, H))
            start = time.perf_counter()
            for k in range(40):
                loss, h, c = train(k * T, h, c)
            print("a step of a character model, 128 units, T = 25:", (time.perf_counter() - start) / 40)
        """

    private static let numPyCharacterModel = """
        def sigmoid(z):
            return 1 / (1 + np.exp(-z))

        def train(start, h, c):
            x, y = text[start:start + T], text[start + 1:start + T + 1]
            hs, cs, gates, tanhs, loss = {-1: h}, {-1: c}, {}, {}, 0
            grads = {name: np.zeros_like(a) for name, a in P.items()}
            ps = {}
            for t in range(T):
                z = P["Wx"][x[t]] + hs[t - 1] @ P["Wh"] + P["b"]
                i, f, g, o = sigmoid(z[:H]), sigmoid(z[H:2 * H]), np.tanh(z[2 * H:3 * H]), sigmoid(z[3 * H:])
                cs[t] = f * cs[t - 1] + i * g
                tanhs[t] = np.tanh(cs[t])
                hs[t] = o * tanhs[t]
                gates[t] = i, f, g, o
                scores = hs[t] @ P["Wy"] + P["by"]
                e = np.exp(scores - scores.max())
                ps[t] = e / e.sum()
                loss += -np.log(ps[t][y[t]])
            dh_next, dc_next = np.zeros(H), np.zeros(H)
            for t in reversed(range(T)):
                dy = ps[t].copy()
                dy[y[t]] -= 1
                grads["Wy"] += np.outer(hs[t], dy)
                grads["by"] += dy
                i, f, g, o = gates[t]
                dh = P["Wy"] @ dy + dh_next
                dc = dh * o * (1 - tanhs[t] ** 2) + dc_next
                dz = np.concatenate((dc * g * i * (1 - i), dc * cs[t - 1] * f * (1 - f), dc * i * (1 - g * g), dh * tanhs[t] * o * (1 - o)))
                grads["Wx"][x[t]] += dz
                grads["Wh"] += np.outer(hs[t - 1], dz)
                grads["b"] += dz
                dh_next, dc_next = P["Wh"] @ dz, dc * f
            for name in P:
                memory[name] += grads[name] ** 2
                P[name] -= rate * grads[name] / np.sqrt(memory[name] + 1e-8)
            return loss, hs[T - 1], cs[T - 1]

        for repeat in range(5):
            h, c = np.zeros(H), np.zeros(H)
            start = time.perf_counter()
            for k in range(40):
                loss, h, c = train(k * T, h, c)
            print("a step of a character model, 128 units, T = 25:", (time.perf_counter() - start) / 40)
        """
}

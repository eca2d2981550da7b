/// The programs that both sides run: each times itself and prints `label: seconds`.
enum Programs {
    struct Program {
        let text: String
        var needsNumPy = false
    }

    static let language = [
        Program(text: loopInCell), Program(text: loopInFunction), Program(text: fibonacci),
        Program(text: lstm, needsNumPy: true), Program(text: singleSteps, needsNumPy: true),
    ]

    private static let loopInCell = """
        import time
        for repeat in range(5):
            start = time.perf_counter()
            total = 0
            for i in range(1000000):
                total = total + i * 2
            print("a million turns in a cell:", time.perf_counter() - start)
        """

    private static let loopInFunction = """
        import time
        def run():
            total = 0
            for i in range(1000000):
                total = total + i * 2
            return total
        for repeat in range(5):
            start = time.perf_counter()
            run()
            print("a million turns in a function:", time.perf_counter() - start)
        """

    private static let fibonacci = """
        import time
        def fib(n):
            return n if n < 2 else fib(n - 1) + fib(n - 2)
        for repeat in range(5):
            start = time.perf_counter()
            fib(24)
            print("fib(24):", time.perf_counter() - start)
        """

    /// An LSTM in the layout of the Coursera sheet, step by step.
    static let numPyLSTM = """
        import time
        import numpy as np

        def sigmoid(z):
            return 1 / (1 + np.exp(-z))

        def softmax(z):
            e = np.exp(z - np.max(z))
            return e / e.sum(axis=0)

        def lstm_cell_forward(xt, a_prev, c_prev, P):
            n_x, m = xt.shape
            n_y, n_a = P["Wy"].shape
            z = np.zeros((n_a + n_x, m))
            z[:n_a, :] = a_prev
            z[n_a:, :] = xt
            f = sigmoid(np.dot(P["Wf"], z) + P["bf"])
            i = sigmoid(np.dot(P["Wi"], z) + P["bi"])
            g = np.tanh(np.dot(P["Wc"], z) + P["bc"])
            c = f * c_prev + i * g
            o = sigmoid(np.dot(P["Wo"], z) + P["bo"])
            a = o * np.tanh(c)
            y = softmax(np.dot(P["Wy"], a) + P["by"])
            return a, c, y, (a, c, a_prev, c_prev, f, i, g, o, xt, P)

        def lstm_forward(x, a0, P):
            caches = []
            n_x, m, T = x.shape
            n_y, n_a = P["Wy"].shape
            a = np.zeros((n_a, m, T))
            c = np.zeros((n_a, m, T))
            y = np.zeros((n_y, m, T))
            at = a0
            ct = np.zeros((n_a, m))
            for t in range(T):
                at, ct, yt, cache = lstm_cell_forward(x[:, :, t], at, ct, P)
                a[:, :, t] = at
                c[:, :, t] = ct
                y[:, :, t] = yt
                caches.append(cache)
            return a, y, c, (caches, x)

        """

    /// At the sheet's sizes: n_x = 3, n_a = 5, m = 10, T_x = 7.
    static let lstmDefinitions = numPyLSTM + """
        np.random.seed(1)
        P = {}
        for gate in "fico":
            P["W" + gate] = np.random.randn(5, 8)
            P["b" + gate] = np.random.randn(5, 1)
        P["Wy"] = np.random.randn(2, 5)
        P["by"] = np.random.randn(2, 1)
        x = np.random.randn(3, 10, 7)
        a0 = np.random.randn(5, 10)
        xt = x[:, :, 0]
        c0 = np.zeros((5, 10))

        """

    private static let lstm = lstmDefinitions + """
        for repeat in range(7):
            start = time.perf_counter()
            for k in range(500):
                lstm_cell_forward(xt, a0, c0, P)
            print("lstm_cell_forward:", (time.perf_counter() - start) / 500)
            start = time.perf_counter()
            for k in range(100):
                lstm_forward(x, a0, P)
            print("lstm_forward:", (time.perf_counter() - start) / 100)
            start = time.perf_counter()
            for k in range(500):
                z = np.concatenate((a0, xt), axis=0)
                f = 1 / (1 + np.exp(-(P["Wf"] @ z + P["bf"])))
                i = 1 / (1 + np.exp(-(P["Wi"] @ z + P["bi"])))
                g = np.tanh(P["Wc"] @ z + P["bc"])
                c = f * c0 + i * g
                o = 1 / (1 + np.exp(-(P["Wo"] @ z + P["bo"])))
                a = o * np.tanh(c)
            print("an LSTM step in a cell:", (time.perf_counter() - start) / 500)
        """

    /// What an LSTM step is made of, one by one: shows which part has fallen behind.
    private static let singleSteps = singleStep.map { name, code in
        """
        for repeat in range(5):
            start = time.perf_counter()
            for k in range(5000):
                \(code)
            print("  \(name):", (time.perf_counter() - start) / 5000)

        """
    }.reduce("""
        import time
        import numpy as np
        A = np.random.rand(5, 10)
        W = np.random.rand(5, 8)
        z = np.random.rand(8, 10)
        b = np.random.rand(5, 1)
        x = np.random.rand(3, 10, 7)
        P = {"Wf": W, "bf": b}
        def four(a, b, c, d):
            return a, b

        """, +)

    private static let singleStep = [
        ("np.zeros((5, 10))", "np.zeros((5, 10))"), ("A.shape[0]", "A.shape[0]"), ("A.reshape(10, 5)", "A.reshape(10, 5)"),
        ("A + A", "A + A"), ("A + b", "A + b"), ("W @ z", "W @ z"), ("np.dot(W, z)", "np.dot(W, z)"), ("np.tanh(A)", "np.tanh(A)"),
        ("1 / (1 + np.exp(-A))", "1 / (1 + np.exp(-A))"), ("np.max(A)", "np.max(A)"), ("A.sum(axis=0)", "A.sum(axis=0)"),
        ("P['Wf']", "P['Wf']"), ("x[:, :, 1]", "x[:, :, 1]"), ("z[:5, :] = A", "z[:5, :] = A"), ("four(k, k, k, k)", "four(k, k, k, k)"),
        ("p, q = four(k, k, k, k)", "p, q = four(k, k, k, k)"),
        ("np.concatenate((A, A))", "np.concatenate((A, A))"),
    ]
}

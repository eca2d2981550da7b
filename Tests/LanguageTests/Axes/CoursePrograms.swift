/// Cells and layers in the two notations of the courses, with docstrings in their forms.
enum CoursePrograms {
    /// Columns are examples; sizes n_x, n_a, n_y, m, T_x.
    static let columns = #"""
        import numpy as np
        def sigmoid(z):
            return 1 / (1 + np.exp(-z))
        def softmax(z):
            e = np.exp(z - z.max(axis=0))
            return e / e.sum(axis=0)
        def lstm_cell_forward(xt, a_prev, c_prev, parameters):
            """
            One step of an LSTM.

            Arguments:
            xt -- what comes in at this step, array of shape (n_x, m)
            a_prev -- state that was handed on, of shape (n_a, m)
            c_prev -- memory that was handed on, of shape (n_a, m)
            parameters -- dictionary with
                Wf -- forget gate, of shape (n_a, n_a + n_x)
                bf -- its bias, of shape (n_a, 1)
                Wi -- 输入门,维度为(n_a, n_a + n_x)
                bi -- 输入门的偏置,维度为(n_a, 1)
                Wc -- candidate, of shape (n_a, n_a + n_x)
                bc -- its bias, of shape (n_a, 1)
                Wo -- output gate, of shape (n_a, n_a + n_x)
                bo -- its bias, of shape (n_a, 1)
                Wy -- prediction, of shape (n_y, n_a)
                by -- its bias, of shape (n_y, 1)

            Returns:
            a_next -- state, of shape (n_a, m)
            c_next -- memory, of shape (n_a, m)
            yt_pred -- prediction, of shape (n_y, m)
            cache -- what backward needs
            """
            Wf = parameters["Wf"]
            bf = parameters["bf"]
            Wi = parameters["Wi"]
            bi = parameters["bi"]
            Wc = parameters["Wc"]
            bc = parameters["bc"]
            Wo = parameters["Wo"]
            bo = parameters["bo"]
            Wy = parameters["Wy"]
            by = parameters["by"]
            n_x, m = xt.shape
            n_y, n_a = Wy.shape
            concat = np.zeros((n_a + n_x, m))
            concat[: n_a, :] = a_prev
            concat[n_a :, :] = xt
            ft = sigmoid(np.dot(Wf, concat) + bf)
            it = sigmoid(np.dot(Wi, concat) + bi)
            cct = np.tanh(np.dot(Wc, concat) + bc)
            c_next = ft * c_prev + it * cct
            ot = sigmoid(np.dot(Wo, concat) + bo)
            a_next = ot * np.tanh(c_next)
            yt_pred = softmax(np.dot(Wy, a_next) + by)
            cache = (a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, parameters)
            return a_next, c_next, yt_pred, cache
        def lstm_cell_backward(da_next, dc_next, cache):
            """
            Arguments:
            da_next -- gradient of the state, of shape (n_a, m)
            dc_next -- gradient of the memory, of shape (n_a, m)
            cache -- from the forward pass

            Returns:
            gradients -- python dictionary containing:
                dxt -- of shape (n_x, m)
                da_prev -- of shape (n_a, m)
                dc_prev -- of shape (n_a, m)
                dWf -- of shape (n_a, n_a + n_x)
                dbf -- of shape (n_a, 1)
            """
            a_next, c_next, a_prev, c_prev, ft, it, cct, ot, xt, parameters = cache
            n_x, m = xt.shape
            n_a, m = a_next.shape
            dot = da_next * np.tanh(c_next) * ot * (1 - ot)
            dc = dc_next + da_next * ot * (1 - np.tanh(c_next) ** 2)
            dit = dc * cct * it * (1 - it)
            dcct = dc * it * (1 - cct ** 2)
            dft = dc * c_prev * ft * (1 - ft)
            both = np.concatenate((a_prev, xt), axis=0)
            dWf = np.dot(dft, both.T)
            dbf = np.sum(dft, axis=1, keepdims=True)
            Wf, Wi = parameters["Wf"], parameters["Wi"]
            da_prev = np.dot(Wf[:, :n_a].T, dft) + np.dot(Wi[:, :n_a].T, dit)
            dxt = np.dot(Wf[:, n_a:].T, dft) + np.dot(Wi[:, n_a:].T, dit)
            dc_prev = dc * ft
            gradients = {"dxt": dxt, "da_prev": da_prev, "dc_prev": dc_prev, "dWf": dWf, "dbf": dbf}
            return gradients
        def rnn_forward(x, a0, parameters):
            """
            Arguments:
            x -- all steps, of shape (n_x, m, T_x).
            a0 -- first state, of shape (n_a, m)
            parameters -- python dictionary containing:
                Waa -- of shape (n_a, n_a)
                Wax -- of shape (n_a, n_x)
                Wya -- of shape (n_y, n_a)
                ba -- of shape (n_a, 1)
                by -- of shape (n_y, 1)

            Returns:
            a -- states, of shape (n_a, m, T_x)
            y_pred -- predictions, of shape (n_y, m, T_x)
            caches -- list
            """
            caches = []
            n_x, m, T_x = x.shape
            n_y, n_a = parameters["Wya"].shape
            a = np.zeros((n_a, m, T_x))
            y_pred = np.zeros((n_y, m, T_x))
            a_next = a0
            for t in range(T_x):
                xt = x[:, :, t]
                hidden = np.dot(parameters["Waa"], a_next) + np.dot(parameters["Wax"], xt) + parameters["ba"]
                a_next = np.tanh(hidden)
                yt = softmax(np.dot(parameters["Wya"], a_next) + parameters["by"])
                a[:, :, t] = a_next
                y_pred[:, :, t] = yt
                caches.append((a_next, xt))
            return a, y_pred, caches

        """#

    /// Calls with the sizes n_x = 3, n_y = 2, T_x = 4.
    static func columnCalls(n_a: Int, m: Int) -> String {
        "P = {}\n" + "fico".map { "P[\"W\($0)\"], P[\"b\($0)\"] = np.random.randn(\(n_a), \(n_a + 3)), np.random.randn(\(n_a), 1)\n" }.joined() + """
        P["Wy"] = np.random.randn(2, \(n_a))
        P["by"] = np.random.randn(2, 1)
        r = lstm_cell_forward(np.random.randn(3, \(m)), np.random.randn(\(n_a), \(m)), np.random.randn(\(n_a), \(m)), P)
        g = lstm_cell_backward(np.random.randn(\(n_a), \(m)), np.random.randn(\(n_a), \(m)), r[3])
        Q = {"Waa": np.random.randn(\(n_a), \(n_a)), "Wax": np.random.randn(\(n_a), 3), "Wya": np.random.randn(2, \(n_a)),
             "ba": np.random.randn(\(n_a), 1), "by": np.random.randn(2, 1)}
        s = rnn_forward(np.random.randn(3, \(m), 4), np.random.randn(\(n_a), \(m)), Q)

        """
    }

    /// Rows are examples; sizes N, T, D, H; the gates packed i f o g.
    static let rows = #"""
        import numpy as np
        def sigmoid(z):
            return 1 / (1 + np.exp(-z))
        def lstm_step_forward(x, prev_h, prev_c, Wx, Wh, b):
            """
            One step.

            Inputs:
            - x: what comes in, of shape (N, D)
            - prev_h: state, of shape (N, H)
            - prev_c: memory, of shape (N, H)
            - Wx: weights of the input, of shape (D, 4H)
            - Wh: weights of the state, of shape (H, 4H)
            - b: biases, of shape (4H,)

            Returns a tuple of:
            - next_h: of shape (N, H)
            - next_c: of shape (N, H)
            - cache: for the way back
            """
            _, H = prev_h.shape
            a = x @ Wx + prev_h @ Wh + b
            i = sigmoid(a[:, :H])
            f = sigmoid(a[:, H:2*H])
            o = sigmoid(a[:, 2*H:3*H])
            g = np.tanh(a[:, 3*H:])
            next_c = f * prev_c + i * g
            next_h = o * np.tanh(next_c)
            cache = i, f, o, g, x, prev_h, prev_c, Wx, Wh, b, next_c
            return next_h, next_c, cache
        def lstm_step_backward(dnext_h, dnext_c, cache):
            """
            Inputs:
            - dnext_h: of shape (N, H)
            - dnext_c: of shape (N, H)
            - cache: from the way forward

            Returns a tuple of:
            - dx: of shape (N, D)
            - dprev_h: of shape (N, H)
            - dprev_c: of shape (N, H)
            - dWx: of shape (D, 4H)
            - dWh: of shape (H, 4H)
            - db: of shape (4H,)
            """
            i, f, o, g, x, prev_h, prev_c, Wx, Wh, b, next_c = cache
            do = dnext_h * np.tanh(next_c)
            dc = dnext_c + dnext_h * o * (1 - np.tanh(next_c) ** 2)
            di, df, dg = dc * g, dc * prev_c, dc * i
            dprev_c = dc * f
            da = np.concatenate([i * (1 - i) * di, f * (1 - f) * df, o * (1 - o) * do, (1 - g ** 2) * dg], axis=1)
            db = np.sum(da, axis=0)
            dx = da @ Wx.T
            dWx = x.T @ da
            dprev_h = da @ Wh.T
            dWh = prev_h.T @ da
            return dx, dprev_h, dprev_c, dWx, dWh, db

        """#

    /// Calls with D = 3.
    static func rowCalls(N: Int, H: Int) -> String {
        """
        h, c, cache = lstm_step_forward(np.random.randn(\(N), 3), np.random.randn(\(N), \(H)), np.random.randn(\(N), \(H)),
                                        np.random.randn(3, 4 * \(H)), np.random.randn(\(H), 4 * \(H)), np.random.randn(4 * \(H)))
        back = lstm_step_backward(np.random.randn(\(N), \(H)), np.random.randn(\(N), \(H)), cache)

        """
    }
}

/// Plain NumPy in the manner of courses, with what it computes printed at each place that stepping comes by.
enum SteppingSamples {
    static let definitions = """
        import numpy as np

        def sigmoid(x):
            return 1 / (1 + np.exp(-x))

        def cell_forward(xt, h_prev, c_prev, W, U, b):
            pre = W @ xt + U @ h_prev + b
            H = h_prev.shape[0]
            i = sigmoid(pre[:H])
            f = sigmoid(pre[H:2 * H])
            o = sigmoid(pre[2 * H:3 * H])
            g = np.tanh(pre[3 * H:])
            c = f * c_prev + i * g
            h = o * np.tanh(c)
            return h, c, (xt, h_prev, c_prev, i, f, o, g, c)

        def forward(x, h0, W, U, b):
            T = x.shape[2]
            h = np.zeros(h0.shape + (T,))
            h_t = h0
            c_t = np.zeros(h0.shape)
            caches = []
            for t in range(T):
                h_t, c_t, cache = cell_forward(x[:, :, t], h_t, c_t, W, U, b)
                h[:, :, t] = h_t
                caches.append(cache)
            return h, caches

        def backward(dh, caches, W, U):
            dW = np.zeros_like(W)
            dU = np.zeros_like(U)
            db = np.zeros((W.shape[0], 1))
            dh_next = np.zeros(dh.shape[:2])
            dc_next = np.zeros(dh.shape[:2])
            for t in reversed(range(dh.shape[2])):
                xt, h_prev, c_prev, i, f, o, g, c = caches[t]
                dh_t = dh[:, :, t] + dh_next
                tanh_c = np.tanh(c)
                dc = dh_t * o * (1 - tanh_c ** 2) + dc_next
                dpre = np.concatenate((dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dh_t * tanh_c * o * (1 - o), dc * i * (1 - g ** 2)))
                dW += dpre @ xt.T
                dU += dpre @ h_prev.T
                db += dpre.sum(axis=1, keepdims=True)
                dh_next = U.T @ dpre
                dc_next = dc * f
            return dW, dU, db

        np.random.seed(3)
        D, H, N = 3, 4, 2
        x = np.random.randn(D, N, 7)
        h0 = np.random.randn(H, N)
        W = np.random.randn(4 * H, D)
        U = np.random.randn(4 * H, H)
        b = np.random.randn(4 * H, 1)
        """
}

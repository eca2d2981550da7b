extension Programs {
    /// `Engine.times`, written with NumPy as one would for speed: inputs in one product, gates side by side as i f g o.
    static let numPyEngine = """
        import time
        import numpy as np

        def sigmoid(z):
            return 1 / (1 + np.exp(-z))

        def forward(x, h0, c0, Wx, Wh, b):
            T, N, D = x.shape
            H = h0.shape[1]
            zx = (x.reshape(T * N, D) @ Wx + b).reshape(T, N, 4 * H)
            h = np.empty((T + 1, N, H)); c = np.empty((T + 1, N, H)); h[0] = h0; c[0] = c0
            G = np.empty((T, N, 4 * H)); phi = np.empty((T, N, H))
            for t in range(T):
                z = zx[t] + h[t] @ Wh
                G[t, :, :2*H] = sigmoid(z[:, :2*H])
                G[t, :, 2*H:3*H] = np.tanh(z[:, 2*H:3*H])
                G[t, :, 3*H:] = sigmoid(z[:, 3*H:])
                i, f, g, o = np.split(G[t], 4, axis=1)
                c[t + 1] = f * c[t] + i * g
                phi[t] = np.tanh(c[t + 1])
                h[t + 1] = o * phi[t]
            return h, c, G, phi

        def backward(dh, x, h, c, G, phi, Wx, Wh):
            T, N, D = x.shape
            H = h.shape[2]
            dz = np.empty((T, N, 4 * H)); dh_next = np.zeros((N, H)); dc_next = np.zeros((N, H))
            for t in reversed(range(T)):
                i, f, g, o = np.split(G[t], 4, axis=1)
                d = dh[t] + dh_next
                dc = d * o * (1 - phi[t] ** 2) + dc_next
                dz[t, :, :H] = dc * g * i * (1 - i)
                dz[t, :, H:2*H] = dc * c[t] * f * (1 - f)
                dz[t, :, 2*H:3*H] = dc * i * (1 - g * g)
                dz[t, :, 3*H:] = d * phi[t] * o * (1 - o)
                dc_next = dc * f
                dh_next = dz[t] @ Wh.T
            Z = dz.reshape(T * N, 4 * H)
            return Z @ Wx.T, x.reshape(T * N, D).T @ Z, h[:-1].reshape(T * N, H).T @ Z, Z.sum(0), dh_next, dc_next

        r = np.random.RandomState(0)
        for T, N, D, H, repeats in [\(Engine.sizes.map(\.python).joined(separator: ", "))]:
            x, dh, h0, c0 = r.randn(T, N, D), r.randn(T, N, H), r.randn(N, H), r.randn(N, H)
            Wx, Wh, b = r.randn(D, 4 * H) * .3, r.randn(H, 4 * H) * .3, r.randn(4 * H)
            for repeat in range(repeats):
                start = time.perf_counter()
                h, c, G, phi = forward(x, h0, c0, Wx, Wh, b)
                backward(dh, x, h, c, G, phi, Wx, Wh)
                print(f"LSTM forward + backward, T N D H = {T} {N} {D} {H}:", time.perf_counter() - start)
        """

    /// The same pass by PyTorch's own LSTM, in float64.
    static let torchEngine = """
        import time
        import torch

        torch.set_num_threads(1)
        torch.manual_seed(0)
        for T, N, D, H, repeats in [\(Engine.sizes.map(\.python).joined(separator: ", "))]:
            lstm = torch.nn.LSTM(D, H).double()
            x = torch.randn(T, N, D, dtype=torch.float64, requires_grad=True)
            h0, c0 = (torch.randn(1, N, H, dtype=torch.float64, requires_grad=True) for _ in range(2))
            dh = torch.randn(T, N, H, dtype=torch.float64)
            for repeat in range(repeats):
                lstm.zero_grad()
                x.grad = h0.grad = c0.grad = None
                start = time.perf_counter()
                h, _ = lstm(x, (h0, c0))
                h.backward(dh)
                print(f"LSTM forward + backward, T N D H = {T} {N} {D} {H}:", time.perf_counter() - start)
        """
}

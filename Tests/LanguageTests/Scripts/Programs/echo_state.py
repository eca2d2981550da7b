"""An echo state network: fixed random recurrence scaled by its spectral radius, a ridge readout by normal equations."""
import numpy as np


def spectral_radius(W):
    return np.max(np.abs(np.linalg.eigvals(W)))


def cholesky_solve(A, b):
    """Solves A x = b for a symmetric positive A by loops, as it is done by hand."""
    n = A.shape[0]
    L = np.zeros_like(A)
    for i in range(n):
        for j in range(i + 1):
            rest = A[i, j] - np.dot(L[i, :j], L[j, :j])
            L[i, j] = np.sqrt(rest) if i == j else rest / L[j, j]
    y = np.zeros(b.shape)
    for i in range(n):
        y[i] = (b[i] - L[i, :i] @ y[:i]) / L[i, i]
    x = np.zeros(b.shape)
    for i in range(n - 1, -1, -1):
        x[i] = (y[i] - L[i + 1:, i] @ x[i + 1:]) / L[i, i]
    return x


class Reservoir:
    def __init__(self, size=25, radius=0.9, leak=0.3, seed=42):
        rs = np.random.RandomState(seed)
        self.W = rs.uniform(-0.5, 0.5, (size, size))
        self.W[rs.rand(size, size) > 0.4] = 0
        self.W *= radius / spectral_radius(self.W)
        self.W_in = rs.uniform(-0.5, 0.5, (size, 2))
        self.leak, self.size = leak, size

    def states(self, u):
        x = np.zeros(self.size)
        out = []
        for value in u:
            pre = self.W_in @ np.array([1.0, value]) + self.W @ x
            x = (1 - self.leak) * x + self.leak * np.tanh(pre)
            out.append(np.concatenate(([1.0, value], x)))
        return np.stack(out)

    def fit(self, u, y, washout=20, ridge=1e-4):
        X = self.states(u)[washout:]
        A = X.T @ X + ridge * np.identity(X.shape[1])
        self.W_out = cholesky_solve(A, X.T @ y[washout:])
        return self

    def predict(self, u):
        return self.states(u).dot(self.W_out)


t = np.arange(160)
signal = np.sin(t / 5.) * np.cos(t / 11.)
net = Reservoir()
print("radius %.6f" % spectral_radius(net.W), "zeros:", np.count_nonzero(net.W == 0))
net.fit(signal[:120], signal[1:121])
prediction = net.predict(signal[:-1])
for a, b in [(0, 20), (20, 120), (120, 159)]:
    error = np.sqrt(np.mean(np.square(prediction[a:b] - signal[a + 1:b + 1])))
    print("steps %3d to %3d: error %.5f" % (a, b, error))
A = np.array([[4., 2., 0.], [2., 5., 1.], [0., 1., 3.]])
x = cholesky_solve(A, np.array([1., 2., 3.]))
print(x.round(6), np.allclose(A @ x, [1, 2, 3]))
for radius in (0.5, 0.9, 1.2):
    h = np.ones(25)
    W = net.W * (radius / 0.9)
    for _ in range(50):
        h = W @ h
    print("radius %.1f: a state of ones has become %s" % (radius, "smaller" if np.linalg.norm(h) < 5 else "larger"))
ranked = np.argsort(-np.abs(net.W_out))[:3]
print(ranked.dtype, len(set(ranked.tolist())), net.W_out.shape)

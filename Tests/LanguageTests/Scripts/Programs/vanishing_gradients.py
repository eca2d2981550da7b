"""How gradients shrink and grow over time: radius of the recurrent matrix, orthogonal starts, residual steps, clipping."""
import numpy as np


def gram_schmidt(A):
    Q = np.array(A, dtype=np.float64)
    for k in range(Q.shape[1]):
        for j in range(k):
            Q[:, k] -= (Q[:, j] @ Q[:, k]) * Q[:, j]
        Q[:, k] /= np.linalg.norm(Q[:, k])
    return Q


def radius(W, turns=500):
    """Gelfand's formula: the norm of a high power, its root."""
    power, log = np.eye(len(W)), 0.0
    for _ in range(turns):
        power = power @ W
        size = np.abs(power).max()
        power, log = power / size, log + np.log(size)
    return np.exp(log / turns)


def norms(W, T, kind):
    """Norm of the gradient with respect to each state, from the last to the first."""
    H = W.shape[0]
    h, states = np.zeros(H), []
    for t in range(T):
        z = W @ h + inputs[t]
        g = {"identity": z, "tanh": np.tanh(z), "relu": np.maximum(z, 0), "residual": h + np.tanh(z)}[kind]
        states.append((h, z, g))
        h = g
    d, out = np.ones(H), []
    for h, z, g in states[::-1]:
        out.append(np.linalg.norm(d))
        slope = {"identity": lambda: 1.0, "tanh": lambda: 1 - g ** 2, "relu": lambda: (z > 0).astype(float), "residual": lambda: 1 - np.tanh(z) ** 2}[kind]()
        d = W.T @ (slope * d) + (d if kind == "residual" else 0)
    return np.array(out)


def clip_by_norm(gradients, limit):
    total = np.sqrt(sum((g ** 2).sum() for g in gradients))
    scale = min(1.0, limit / (total + 1e-12))
    return [g * scale for g in gradients], total


np.random.seed(23)
H, T = 10, 40
inputs = 0.1 * np.random.randn(T, H)
base = np.random.randn(H, H)
Q = gram_schmidt(base)
print("orthogonal:", np.allclose(Q.T @ Q, np.identity(H)), "radius %.6f" % radius(Q))
for scale in (0.5, 1.0, 1.5):
    n = norms(Q * scale, T, "identity")
    print("scale %.1f: last %.4f, ten back %.4e, first %.4e" % (scale, n[0], n[10], n[-1]))
for kind in ("tanh", "relu", "residual"):
    n = norms(Q, T, kind)
    verdict = "vanishes" if n[-1] < 1e-2 * n[0] else "explodes" if n[-1] > 1e2 * n[0] else "keeps its size"
    print("%-9s %s (%.3e)" % (kind, verdict, n[-1] / n[0]))
print("of I + Q the radius is %.4f" % radius(np.eye(H) + Q))
rate = np.diff(np.log(norms(0.9 * Q, T, "identity")))
print("each step back costs %.6f, log(0.9) = %.6f" % (rate.mean(), np.log(0.9)))
gradients = [np.full((2, 2), 3.0), np.array([4.0, -4.0])]
clipped, total = clip_by_norm(gradients, 5.0)
print("norm %.4f" % total, [g.round(4).tolist() for g in clipped], "now %.4f" % clip_by_norm(clipped, 5.0)[1])
print(np.clip(gradients[1], -1, 1), clip_by_norm([np.zeros(3)], 1.0)[1])
forget = 1 / (1 + np.exp(-np.array([-2.0, 0.0, 1.0, 3.0])))
print("through a forget gate, 40 steps:", ["%.3e" % f for f in forget ** 40])

"""All parameters of a GRU in one vector, the matrices views into it; batches, two forms of the reset gate, and a line search."""
import numpy as np


class Flat:
    """Named views into one vector: what changes a view changes the vector, and the other way round."""

    def __init__(self, **shapes):
        self.__dict__["_slices"] = {}
        at = 0
        for name, shape in shapes.items():
            size = int(np.prod(shape))
            self._slices[name] = (at, at + size, shape)
            at += size
        self.__dict__["theta"] = np.zeros(at)

    def __getattr__(self, name):
        try:
            start, end, shape = self._slices[name]
        except KeyError:
            raise AttributeError("no parameter %r" % name) from None
        return self.theta[start:end].reshape(shape)

    def __setattr__(self, name, value):
        if name not in self._slices:
            raise AttributeError("%s is not a parameter; there are %s" % (name, ", ".join(self._slices)))
        getattr(self, name)[...] = value

    def __len__(self):
        return self.theta.size

    def like(self):
        return Flat(**{name: shape for name, (_, _, shape) in self._slices.items()})

    def __iter__(self):
        return iter(self._slices)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def loss_and_gradient(P, X, target, reset_after=False):
    T, N, D = X.shape
    H = P.U.shape[0]
    h, tape = np.zeros((N, H)), []
    for x in X:
        a = x @ P.W + P.b
        zr = sigmoid(a[:, :2 * H] + h @ P.U[:, :2 * H])
        z, r = zr[:, :H], zr[:, H:]
        m = h @ P.U[:, 2 * H:] if reset_after else (r * h) @ P.U[:, 2 * H:]
        n = np.tanh(a[:, 2 * H:] + (r * m if reset_after else m))
        tape.append((x, h, z, r, m, n))
        h = (1 - z) * n + z * h
    difference = h - target
    G = P.like()
    dh = difference / N
    for x, h_prev, z, r, m, n in reversed(tape):
        dn = dh * (1 - z) * (1 - n * n)
        dz = dh * (h_prev - n) * z * (1 - z)
        if reset_after:
            dr, dm = dn * m * r * (1 - r), dn * r
            G.U[:, 2 * H:] += h_prev.T @ dm
            dprev = dm @ P.U[:, 2 * H:].T
        else:
            drh = dn @ P.U[:, 2 * H:].T
            dr, dprev = drh * h_prev * r * (1 - r), drh * r
            G.U[:, 2 * H:] += (r * h_prev).T @ dn
        da = np.hstack([dz, dr, dn])
        G.W += x.T @ da
        G.b += da.sum(0)
        G.U[:, :2 * H] += h_prev.T @ da[:, :2 * H]
        dh = dh * z + dprev + da[:, :2 * H] @ P.U[:, :2 * H].T
    return 0.5 * (difference ** 2).sum() / N, G


np.random.seed(17)
T, N, D, H = 5, 6, 2, 4
P = Flat(W=(D, 3 * H), U=(H, 3 * H), b=(3 * H,))
P.theta[:] = np.random.randn(len(P)) * 0.5
P.b = 0.1
print(len(P), list(P), P.W.shape, P.theta[-1], np.shares_memory(P.U, P.theta))
X, target = np.random.randn(T, N, D), np.tanh(np.random.randn(N, H))
for reset_after in (False, True):
    loss, G = loss_and_gradient(P, X, target, reset_after)
    numeric = np.zeros_like(P.theta)
    for k in range(len(P)):
        kept = P.theta[k]
        P.theta[k] = kept + 1e-5
        up = loss_and_gradient(P, X, target, reset_after)[0]
        P.theta[k] = kept - 1e-5
        numeric[k] = (up - loss_and_gradient(P, X, target, reset_after)[0]) / 2e-5
        P.theta[k] = kept
    print("reset", "after" if reset_after else "before", "loss %.8f" % loss, np.allclose(numeric, G.theta, atol=1e-9))
losses = []
for step in range(30):
    loss, G = loss_and_gradient(P, X, target)
    losses.append(loss)
    rate, start = 4.0, P.theta.copy()
    while rate > 1e-6:
        P.theta[:] = start - rate * G.theta
        if loss_and_gradient(P, X, target)[0] < loss - 0.1 * rate * G.theta @ G.theta:
            break
        rate *= 0.5
print(np.round(losses[::6], 6), all(a > b for a, b in zip(losses, losses[1:])))
for action in (lambda: P.V, lambda: setattr(P, "V", 1), lambda: setattr(P, "b", np.ones(5))):
    try:
        action()
    except (AttributeError, ValueError) as error:
        print(type(error).__name__ + ":", error)

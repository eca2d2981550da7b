"""Encoder and decoder: a sequence is read, its end state handed over, and it is written back in reverse."""
import numpy as np


def softmax(z, axis=-1):
    z = z - z.max(axis=axis, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)


class Cell:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.randn(n_in + n_out + 1, n_out) / np.sqrt(n_in + n_out)
        self.dW = np.zeros_like(self.W)

    def run(self, xs, h):
        self.tape = []
        for x in xs:
            joined = np.hstack([x, h, np.ones((len(x), 1))])
            h = np.tanh(joined.dot(self.W))
            self.tape.append((joined, h))
        return [h for _, h in self.tape]

    def back(self, dhs, dlast=0.0):
        later, n_out = dlast, self.W.shape[1]
        for (joined, h), dh in zip(reversed(self.tape), reversed(dhs)):
            dz = (dh + later) * (1 - h * h)
            self.dW += joined.T.dot(dz)
            later = dz.dot(self.W.T)[:, -n_out - 1:-1]
        return later


class Translator:
    def __init__(self, vocabulary=5, hidden=12, seed=0):
        rng = np.random.RandomState(seed)
        self.vocabulary, self.hidden = vocabulary, hidden
        self.encoder = Cell(vocabulary, hidden, rng)
        self.decoder = Cell(vocabulary, hidden, rng)
        self.V = rng.randn(hidden, vocabulary) / np.sqrt(hidden)
        self.dV = np.zeros_like(self.V)

    def one_hot(self, column):
        return np.eye(self.vocabulary)[column]

    def loss(self, X):
        B, T = X.shape
        target = X[:, ::-1]
        begin = np.zeros((B, self.vocabulary))
        states = self.encoder.run([self.one_hot(X[:, t]) for t in range(T)], np.zeros((B, self.hidden)))
        inputs = [begin] + [self.one_hot(target[:, t]) for t in range(T - 1)]
        self.states = self.decoder.run(inputs, states[-1])
        self.P = np.stack([softmax(s @ self.V) for s in self.states], axis=1)
        self.target = target
        rows, columns = np.arange(B)[:, None], np.arange(T)[None, :]
        return -np.log(self.P[rows, columns, target]).sum() / B

    def backward(self):
        B, T, _ = self.P.shape
        dlogits = self.P.copy()
        dlogits[np.arange(B)[:, None], np.arange(T), self.target] -= 1
        dlogits /= B
        self.dV += np.tensordot(np.stack(self.states, axis=1), dlogits, axes=([0, 1], [0, 1]))
        dstates = [dlogits[:, t] @ self.V.T for t in range(T)]
        dh0 = self.decoder.back(dstates)
        self.encoder.back([np.zeros((B, self.hidden))] * T, dh0)

    @property
    def pairs(self):
        return [(self.encoder.W, self.encoder.dW), (self.decoder.W, self.decoder.dW), (self.V, self.dV)]


model = Translator()
rng = np.random.RandomState(7)
X = rng.randint(0, 5, size=(16, 4))
print(X[:3].tolist())
model.loss(X)
model.backward()
for W, dW in model.pairs:
    k = W.size // 3
    old = W.flat[k]
    W.flat[k] = old + 1e-5; plus = model.loss(X)
    W.flat[k] = old - 1e-5; minus = model.loss(X)
    W.flat[k] = old
    print(W.shape, np.allclose((plus - minus) / 2e-5, dW.flat[k], atol=1e-8))
memory = [np.zeros_like(W) for W, _ in model.pairs]
for step in range(121):
    loss = model.loss(X)
    if step % 40 == 0:
        accuracy = (model.P.argmax(-1) == model.target).mean()
        print("step {:3d}  loss {:.5f}  accuracy {:.3f}".format(step, loss, accuracy))
    for W, dW in model.pairs:
        dW[...] = 0
    model.backward()
    for (W, dW), m in zip(model.pairs, memory):
        m += dW * dW
        W -= 0.2 * dW / np.sqrt(m + 1e-8)

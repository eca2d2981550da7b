"""A bidirectional RNN tags each position of a sequence with whether the sum of both sides exceeds it."""
import numpy as np

np.random.seed(5)


class Direction:
    def __init__(self, inputs, hidden, reverse=False):
        self.Wx = np.random.randn(inputs, hidden) * 0.4
        self.Wh = np.random.randn(hidden, hidden) * 0.4
        self.b = np.zeros(hidden)
        self.reverse = reverse

    @property
    def parameters(self):
        return [self.Wx, self.Wh, self.b]

    def order(self, T):
        return range(T - 1, -1, -1) if self.reverse else range(T)

    def forward(self, x):
        self.x, T = x, x.shape[0]
        self.h = np.zeros((T, self.b.size))
        h = np.zeros_like(self.b)
        for t in self.order(T):
            h = np.tanh(x[t] @ self.Wx + h @ self.Wh + self.b)
            self.h[t] = h
        return self.h

    def backward(self, dh):
        grads = [np.zeros_like(p) for p in self.parameters]
        steps = list(self.order(len(dh)))
        later = np.zeros_like(self.b)
        for position, t in reversed(list(enumerate(steps))):
            before = self.h[steps[position - 1]] if position > 0 else np.zeros_like(self.b)
            dz = (dh[t] + later) * (1 - self.h[t] ** 2)
            grads[0] += np.outer(self.x[t], dz)
            grads[1] += np.outer(before, dz)
            grads[2] += dz
            later = self.Wh @ dz
        return grads


class Tagger:
    def __init__(self, inputs, hidden):
        self.ways = [Direction(inputs, hidden), Direction(inputs, hidden, reverse=True)]
        self.V = np.random.randn(2 * hidden, 1) * 0.4
        self.c = np.zeros(1)

    def __call__(self, x):
        self.H = np.concatenate([way.forward(x) for way in self.ways], axis=-1)
        return 1 / (1 + np.exp(-(self.H @ self.V + self.c)))

    def loss(self, x, y):
        p = self(x)
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

    def gradients(self, x, y):
        p = self(x)
        dlogit = (p - y) / y.size
        dH = dlogit @ self.V.T
        forth, back = np.split(dH, 2, axis=1)
        return [self.H.T @ dlogit, dlogit.sum(axis=0)] + self.ways[0].backward(forth) + self.ways[1].backward(back)

    @property
    def parameters(self):
        return [self.V, self.c] + self.ways[0].parameters + self.ways[1].parameters


def make(n=24, T=6):
    examples = []
    for _ in range(n):
        x = np.random.randint(0, 10, size=(T, 1)) / 10.
        total = x.sum()
        examples.append((x, (total - x > 3 * x).astype(float)))
    return examples


tagger, examples = Tagger(1, 5), make()
x, y = examples[0]
for p, g in zip(tagger.parameters, tagger.gradients(x, y)):
    where = tuple(s // 2 for s in p.shape)
    kept = p[where]
    p[where] = kept + 1e-5; above = tagger.loss(x, y)
    p[where] = kept - 1e-5; below = tagger.loss(x, y)
    p[where] = kept
    print(p.shape, f"{g[where]:+.6f}", np.isclose((above - below) / 2e-5, g[where], atol=1e-9))
for epoch in range(31):
    if not epoch % 10:
        right = sum(((tagger(x) > .5) == y).sum() for x, y in examples)
        print(f"epoch {epoch:2d} loss {np.mean([tagger.loss(x, y) for x, y in examples]):.5f} right {right} of {24 * 6}")
    for x, y in examples:
        for p, g in zip(tagger.parameters, tagger.gradients(x, y)):
            p -= 0.1 * g

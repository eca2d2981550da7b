"""Elman feeds the hidden state back, Jordan the output: one class and its subclass on the parity of a stream of bits."""
import numpy as np


class Elman:
    feedback = "hidden"

    def __init__(self, n_in, n_hidden, n_out=1, rate=0.3, momentum=0.8, seed=0):
        rng = np.random.RandomState(seed)
        n_context = self.context_size(n_hidden, n_out)
        self.sizes = (n_in, n_hidden, n_out, n_context)
        self.W = rng.uniform(-1, 1, (n_in + n_context + 1, n_hidden))
        self.V = rng.uniform(-1, 1, (n_hidden + 1, n_out))
        self.rate, self.momentum = rate, momentum
        self.dW = np.zeros(self.W.shape)
        self.dV = np.zeros(self.V.shape)
        self.reset()

    def context_size(self, n_hidden, n_out):
        return n_hidden

    def reset(self):
        self.context = np.zeros(self.sizes[3])

    def forward(self, x):
        self.joined = np.concatenate([x, self.context, [1.]])
        self.hidden = np.tanh(self.joined @ self.W)
        self.hidden1 = np.append(self.hidden, 1.)
        self.out = 1 / (1 + np.exp(-self.hidden1 @ self.V))
        self.context = self.next_context()
        return self.out

    def next_context(self):
        return self.hidden.copy()

    def learn(self, target):
        """One step of descent on this moment alone: the context counts as an input."""
        delta = (self.out - target) * self.out * (1 - self.out)
        hidden_delta = (self.V[:-1] @ delta) * (1 - self.hidden ** 2)
        self.dV = self.momentum * self.dV - self.rate * np.outer(self.hidden1, delta)
        self.dW = self.momentum * self.dW - self.rate * np.outer(self.joined, hidden_delta)
        self.V += self.dV
        self.W += self.dW
        return float(((self.out - target) ** 2).sum())

    def __repr__(self):
        return "<%s %d-%d-%d, context of %d>" % ((type(self).__name__,) + self.sizes)


class Jordan(Elman):
    feedback = "output"

    def context_size(self, n_hidden, n_out):
        return n_out

    def next_context(self):
        return self.out.copy()


def stream(n, seed):
    rng = np.random.RandomState(seed)
    bits = rng.randint(0, 2, n)
    return [(np.array([float(bit)]), int(parity)) for bit, parity in zip(bits, np.cumsum(bits) % 2)]


def trial(net, epochs=60, length=24):
    errors = []
    for epoch in range(epochs):
        net.reset()
        total = 0.0
        for x, target in stream(length, seed=epoch % 4):
            net.forward(x)
            total += net.learn(target)
        errors.append(total / length)
    net.reset()
    hits = sum(int((net.forward(x)[0] > 0.5) == bool(target)) for x, target in stream(40, seed=99))
    return errors, hits


for cls in (Elman, Jordan):
    net = cls(1, 4, seed=5)
    errors, hits = trial(net)
    print(net, "feeds back the", net.feedback)
    print("  error %.4f -> %.4f, least %.4f" % (errors[0], errors[-1], min(errors)), "right:", hits, "of 40")
print([int(p) for _, p in stream(12, 1)], isinstance(net, Elman), issubclass(Jordan, Elman), Jordan.__bases__[0] is Elman)
print(Elman.next_context is Jordan.next_context, Elman.learn is Jordan.learn)

"""A GRU as a class with per-sample training on a toy memory task."""
import numpy as np


class GRU(object):
    """Update gate z, reset gate r, candidate g."""

    def __init__(self, input_dim, hidden_dim, output_dim, seed=0):
        rng = np.random
        rng.seed(seed)
        self.input_dim, self.hidden_dim = input_dim, hidden_dim
        scale = 1. / np.sqrt(hidden_dim)
        for gate in ('z', 'r', 'g'):
            setattr(self, 'W' + gate, rng.uniform(-scale, scale, (hidden_dim, input_dim)))
            setattr(self, 'U' + gate, rng.uniform(-scale, scale, (hidden_dim, hidden_dim)))
            setattr(self, 'b' + gate, np.zeros(hidden_dim))
        self.V = rng.uniform(-scale, scale, (output_dim, hidden_dim))
        self.c = np.zeros(output_dim)
        self.names = [p + g for g in 'zrg' for p in 'WUb'] + ['V', 'c']

    @staticmethod
    def sigmoid(x):
        return 1. / (1. + np.exp(-x))

    def forward(self, x):
        T = len(x)
        h = np.zeros((T + 1, self.hidden_dim))
        z, r, g = np.zeros((3, T, self.hidden_dim))
        for t in np.arange(T):
            z[t] = self.sigmoid(self.Wz.dot(x[t]) + self.Uz.dot(h[t - 1]) + self.bz)
            r[t] = self.sigmoid(self.Wr.dot(x[t]) + self.Ur.dot(h[t - 1]) + self.br)
            g[t] = np.tanh(self.Wg.dot(x[t]) + self.Ug.dot(r[t] * h[t - 1]) + self.bg)
            h[t] = (1 - z[t]) * h[t - 1] + z[t] * g[t]
        return h, z, r, g, self.V.dot(h[T - 1]) + self.c

    def loss(self, x, y):
        return .5 * np.sum((self.forward(x)[-1] - y) ** 2)

    def backward(self, x, y):
        h, z, r, g, out = self.forward(x)
        d = {name: np.zeros_like(getattr(self, name)) for name in self.names}
        T = len(x)
        dout = out - y
        d['V'] += np.outer(dout, h[T - 1])
        d['c'] += dout
        dh = self.V.T.dot(dout)
        for t in np.arange(T)[::-1]:
            prev = h[t - 1]
            dg = dh * z[t] * (1 - g[t] ** 2)
            dz = dh * (g[t] - prev) * z[t] * (1 - z[t])
            drh = self.Ug.T.dot(dg)
            dr = drh * prev * r[t] * (1 - r[t])
            for name, delta, state in (('z', dz, prev), ('r', dr, prev), ('g', dg, r[t] * prev)):
                d['W' + name] += np.outer(delta, x[t])
                d['U' + name] += np.outer(delta, state)
                d['b' + name] += delta
            dh = dh * (1 - z[t]) + drh * r[t] + self.Uz.T.dot(dz) + self.Ur.T.dot(dr)
        return d

    def step(self, x, y, rate):
        for name, value in self.backward(x, y).items():
            setattr(self, name, getattr(self, name) - rate * value)


net = GRU(2, 6, 1, seed=3)
xs = [np.random.rand(7, 2) for _ in range(20)]
ys = [x[0, :1] - x[3, 1:] for x in xs]
d = net.backward(xs[0], ys[0])
for name in net.names:
    P = getattr(net, name)
    i = P.size // 2
    kept = P.flat[i]
    P.flat[i] = kept + 1e-5; up = net.loss(xs[0], ys[0])
    P.flat[i] = kept - 1e-5; down = net.loss(xs[0], ys[0])
    P.flat[i] = kept
    print('{:>2} {:9.6f} {}'.format(name, d[name].flat[i], abs((up - down) / 2e-5 - d[name].flat[i]) < 1e-8))
for epoch in range(21):
    if epoch % 5 == 0:
        print("epoch", epoch, "loss %.6f" % np.mean([net.loss(x, y) for x, y in zip(xs, ys)]))
    for i in np.random.permutation(len(xs)):
        net.step(xs[i], ys[i], 0.1)

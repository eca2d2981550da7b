"""Time layers in single precision: embedding, two LSTMs, an affine layer and softmax with loss, with shared parameters lists."""
import numpy as np
import sys


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class LSTM:
    def __init__(self, Wx, Wh, b):
        self.params = [Wx, Wh, b]
        self.grads = [np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(b)]
        self.cache = None

    def forward(self, x, h_prev, c_prev):
        Wx, Wh, b = self.params
        N, H = h_prev.shape
        A = np.dot(x, Wx) + np.dot(h_prev, Wh) + b
        f, g, i, o = A[:, :H], A[:, H:2*H], A[:, 2*H:3*H], A[:, 3*H:]
        f, g, i, o = sigmoid(f), np.tanh(g), sigmoid(i), sigmoid(o)
        c_next = f * c_prev + g * i
        h_next = o * np.tanh(c_next)
        self.cache = (x, h_prev, c_prev, i, f, g, o, c_next)
        return h_next, c_next

    def backward(self, dh_next, dc_next):
        Wx, Wh, b = self.params
        x, h_prev, c_prev, i, f, g, o, c_next = self.cache
        tanh_c_next = np.tanh(c_next)
        ds = dc_next + (dh_next * o) * (1 - tanh_c_next ** 2)
        di, df, do, dg = ds * g, ds * c_prev, dh_next * tanh_c_next, ds * i
        di *= i * (1 - i)
        df *= f * (1 - f)
        do *= o * (1 - o)
        dg *= (1 - g ** 2)
        dA = np.hstack((df, dg, di, do))
        self.grads[0][...] = np.dot(x.T, dA)
        self.grads[1][...] = np.dot(h_prev.T, dA)
        self.grads[2][...] = dA.sum(axis=0)
        return np.dot(dA, Wx.T), np.dot(dA, Wh.T), ds * f


class TimeLSTM:
    def __init__(self, Wx, Wh, b, stateful=False):
        self.params = [Wx, Wh, b]
        self.grads = [np.zeros_like(p) for p in self.params]
        self.layers, self.stateful = None, stateful
        self.h, self.c = None, None

    def forward(self, xs):
        N, T, D = xs.shape
        H = self.params[1].shape[0]
        self.layers = []
        hs = np.empty((N, T, H), dtype='f')
        if not self.stateful or self.h is None:
            self.h = np.zeros((N, H), dtype='f')
        if not self.stateful or self.c is None:
            self.c = np.zeros((N, H), dtype='f')
        for t in range(T):
            layer = LSTM(*self.params)
            self.h, self.c = layer.forward(xs[:, t, :], self.h, self.c)
            hs[:, t, :] = self.h
            self.layers.append(layer)
        return hs

    def backward(self, dhs):
        N, T, H = dhs.shape
        dxs = np.empty((N, T, self.params[0].shape[0]), dtype='f')
        dh, dc = 0, 0
        grads = [0, 0, 0]
        for t in reversed(range(T)):
            layer = self.layers[t]
            dx, dh, dc = layer.backward(dhs[:, t, :] + dh, dc)
            dxs[:, t, :] = dx
            for i, grad in enumerate(layer.grads):
                grads[i] += grad
        for i, grad in enumerate(grads):
            self.grads[i][...] = grad
        return dxs


class Model:
    def __init__(self, V=7, D=5, H=6):
        rn = np.random.randn
        self.embed = (rn(V, D) / 100).astype('f')
        layers = []
        for n in (D, H):
            layers.append(TimeLSTM((rn(n, 4 * H) / np.sqrt(n)).astype('f'), (rn(H, 4 * H) / np.sqrt(H)).astype('f'),
                                   np.zeros(4 * H).astype('f'), stateful=True))
        self.layers, self.W = layers, (rn(H, V) / np.sqrt(H)).astype('f')
        self.b = np.zeros(V).astype('f')

    def forward(self, xs, ts):
        self.xs, self.ts = xs, ts
        out = self.embed[xs]
        for layer in self.layers:
            out = layer.forward(out)
        self.hs = out
        score = out.reshape(-1, out.shape[-1]).dot(self.W) + self.b
        score -= score.max(axis=1, keepdims=True)
        self.p = np.exp(score)
        self.p /= self.p.sum(axis=1, keepdims=True)
        return -np.mean(np.log(self.p[np.arange(ts.size), ts.ravel()]))

    def update(self, rate):
        d = self.p.copy()
        d[np.arange(self.ts.size), self.ts.ravel()] -= 1
        d /= self.ts.size
        dW, db = self.hs.reshape(-1, self.hs.shape[-1]).T.dot(d), d.sum(axis=0)
        dout = d.dot(self.W.T).reshape(*self.hs.shape)
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
        dE = np.zeros_like(self.embed)
        np.add.at(dE, self.xs, dout)
        params, grads = [self.W, self.b, self.embed], [dW, db, dE]
        for layer in self.layers:
            params += layer.params
            grads += layer.grads
        for p, g in zip(params, grads):
            p -= rate * g
        return params


np.random.seed(1)
corpus = np.array([0, 1, 2, 3, 0, 1, 2, 4, 0, 1, 2, 5, 6] * 4)
xs, ts = corpus[:-1], corpus[1:]
model, batch, time, at = Model(), 2, 4, 0
offsets = [i * (len(xs) // batch) for i in range(batch)]
print('corpus size: %d, vocabulary size: %d' % (len(corpus), max(corpus) + 1))
for step in range(81):
    bx, bt = np.empty((batch, time), dtype='i'), np.empty((batch, time), dtype='i')
    for t in range(time):
        for i, offset in enumerate(offsets):
            bx[i, t], bt[i, t] = xs[(offset + at) % len(xs)], ts[(offset + at) % len(xs)]
        at += 1
    loss = model.forward(bx, bt)
    params = model.update(2.0)
    if step % 20 == 0:
        print('| step %3d | perplexity %.3f' % (step, np.exp(loss)))
        sys.stdout.flush()
print(sorted(set(str(p.dtype) for p in params)), bx.dtype, len(params), loss.dtype)

"""A feed-forward course network: affine, batch normalisation, ReLU and dropout layers in one sequence."""
import numpy as np


class Layer(object):
    """Base class: a layer has parameters, their gradients, and two passes."""
    training = True

    def __init__(self):
        self.params, self.grads = {}, {}

    def forward(self, x):
        raise NotImplementedError("forward of " + type(self).__name__)

    def backward(self, dout):
        raise NotImplementedError

    def __call__(self, x):
        return self.forward(x)


class Affine(Layer):
    def __init__(self, n_in, n_out, weight_scale=0.1):
        super(Affine, self).__init__()
        self.params['W'] = weight_scale * np.random.randn(n_in, n_out)
        self.params['b'] = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        return np.matmul(x, self.params['W']) + self.params['b']

    def backward(self, dout):
        self.grads['W'] = np.matmul(self.x.T, dout)
        self.grads['b'] = np.sum(dout, axis=0)
        return np.matmul(dout, self.params['W'].T)


class ReLU(Layer):
    def forward(self, x):
        self.mask = (x <= 0)
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dout = dout.copy()
        dout[self.mask] = 0
        return dout


class Dropout(Layer):
    def __init__(self, keep):
        super().__init__()
        self.keep = keep

    def forward(self, x):
        if not Layer.training:
            return x
        self.mask = (np.random.rand(*x.shape) < self.keep) / self.keep
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask


class BatchNorm(Layer):
    def __init__(self, n, momentum=0.9, eps=1e-5):
        super().__init__()
        self.params['gamma'], self.params['beta'] = np.ones(n), np.zeros(n)
        self.momentum, self.eps = momentum, eps
        self.running_mean, self.running_var = np.zeros(n), np.ones(n)

    def forward(self, x):
        if Layer.training:
            mu, var = x.mean(axis=0), x.var(axis=0)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        else:
            mu, var = self.running_mean, self.running_var
        self.inv_std = 1. / np.sqrt(var + self.eps)
        self.x_hat = (x - mu) * self.inv_std
        return self.params['gamma'] * self.x_hat + self.params['beta']

    def backward(self, dout):
        N = dout.shape[0]
        self.grads['gamma'] = (dout * self.x_hat).sum(0)
        self.grads['beta'] = dout.sum(0)
        dx_hat = dout * self.params['gamma']
        return self.inv_std / N * (N * dx_hat - dx_hat.sum(0) - self.x_hat * (dx_hat * self.x_hat).sum(0))


def cross_entropy(scores, y):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_probs = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    N = len(y)
    d = np.exp(log_probs)
    d[range(N), y] -= 1
    return -log_probs[range(N), y].mean(), d / N


np.random.seed(0)
N, C = 60, 3
X = np.zeros((N, 2))
y = np.zeros(N, dtype='uint8')
for j in range(C):
    ix = range(N // C * j, N // C * (j + 1))
    r = np.linspace(0.0, 1, N // C)
    t = np.linspace(j * 4, (j + 1) * 4, N // C) + np.random.randn(N // C) * 0.1
    X[ix] = np.column_stack((r * np.sin(t), r * np.cos(t)))
    y[ix] = j
net = [Affine(2, 12), BatchNorm(12), ReLU(), Dropout(0.9), Affine(12, C)]
for epoch in range(81):
    Layer.training = True
    out = X
    for layer in net:
        out = layer(out)
    loss, d = cross_entropy(out, y)
    for layer in reversed(net):
        d = layer.backward(d)
        for name in layer.params:
            layer.params[name] -= 0.5 * layer.grads[name]
    if epoch % 20 == 0:
        Layer.training = False
        out = X
        for layer in net:
            out = layer(out)
        print('epoch %3d loss %.6f accuracy %.4f' % (epoch, loss, np.mean(np.argmax(out, axis=1) == y)))
print(net[1].running_mean.round(5))
try:
    Layer().forward(X)
except NotImplementedError as e:
    print('NotImplementedError:', e)

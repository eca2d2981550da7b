"""Three ways to check a gradient, and what step size and scale of the weights do to each of them."""
from math import sqrt
import numpy as np


def f(params):
    W, b = params
    return np.sum(np.tanh(W @ x + b) ** 2)


def analytic(params):
    W, b = params
    t = np.tanh(W @ x + b)
    delta = 2 * t * (1 - t ** 2)
    return [np.outer(delta, x), delta]


def wrong(params):
    dW, db = analytic(params)
    return [dW, db * 2 / 3]


def central(f, params, h):
    grads = []
    for p in params:
        g = np.empty_like(p)
        for i in range(p.size):
            old = p.flat[i]
            p.flat[i] = old + h
            above = f(params)
            p.flat[i] = old - h
            below = f(params)
            p.flat[i] = old
            g.flat[i] = (above - below) / (2 * h)
        grads.append(g)
    return grads


def forward_difference(f, params, h):
    base, grads = f(params), []
    for p in params:
        g, view = np.empty(p.size), p.ravel()
        for i, old in enumerate(view.copy()):
            view[i] = old + h
            g[i] = (f(params) - base) / h
            view[i] = old
        grads.append(g.reshape(p.shape))
    return grads


def directional(f, params, grads, h, rng):
    direction = [rng.standard_normal(p.shape) if hasattr(rng, "standard_normal") else rng.randn(*p.shape) for p in params]
    for sign in (1, -2):
        for p, d in zip(params, direction):
            p += sign * h * d
        value = f(params)
        if sign == 1:
            above = value
    for p, d in zip(params, direction):
        p += h * d
    return abs((above - value) / (2 * h) - sum((g * d).sum() for g, d in zip(grads, direction)))


def difference(a, b):
    top = sqrt(sum(np.sum((u - v) ** 2) for u, v in zip(a, b)))
    bottom = sqrt(sum(np.sum(u ** 2) for u in a)) + sqrt(sum(np.sum(v ** 2) for v in b))
    return top / bottom


np.random.seed(4)
x = np.random.randn(4)
for scale in (1.0, 1e-2):
    params = [scale * np.random.randn(3, 4), scale * np.random.randn(3)]
    grads = analytic(params)
    print("scale", scale, "norm %.5f" % np.linalg.norm(grads[0]))
    for h in (1e-1, 1e-3, 1e-5):
        c = difference(grads, central(f, params, h))
        o = difference(grads, forward_difference(f, params, h))
        print("  h = {:<8g} central {:>9} one-sided {:>9}".format(h, "<1e-%d" % min(8, -np.floor(np.log10(c)) - 1), "<1e-%d" % (-np.floor(np.log10(o)) - 1)))
    print("  along a direction:", directional(f, params, grads, 1e-5, np.random) < 1e-8)
    print("  a wrong one is found: %.3f" % difference(wrong(params), central(f, params, 1e-5)))
np.testing.assert_allclose(central(f, params, 1e-5)[0], grads[0], rtol=1e-5, atol=1e-9)
try:
    np.testing.assert_allclose(wrong(params)[1], grads[1], rtol=1e-5)
except AssertionError as e:
    print(str(e).strip().splitlines()[0])

"""SGD, momentum, Nesterov, Adagrad, RMSprop, Adadelta and Adam on one narrow valley, through a registry of classes."""
import math
import numpy as np

REGISTRY = {}


def register(name=None):
    def wrap(cls):
        REGISTRY[name or cls.__name__.lower()] = cls
        return cls
    return wrap


class Optimiser:
    defaults = {}

    def __init__(self, **config):
        unknown = set(config) - set(self.defaults) - {"rate"}
        if unknown:
            raise TypeError("%s does not know %s" % (type(self).__name__, ", ".join(sorted(unknown))))
        self.rate = config.pop("rate", 0.05)
        for key, value in {**self.defaults, **config}.items():
            setattr(self, key, value)
        self.state = {}

    def step(self, name, w, dw):
        raise NotImplementedError

    def __repr__(self):
        options = ["%s=%r" % (k, getattr(self, k)) for k in sorted(self.defaults)]
        return "{}({})".format(self.__class__.__name__, ", ".join(["rate=%r" % self.rate] + options))


@register()
class SGD(Optimiser):
    def step(self, name, w, dw):
        w -= self.rate * dw


@register()
class Momentum(Optimiser):
    defaults = dict(beta=0.9, nesterov=False)

    def step(self, name, w, dw):
        v = self.state.get(name, np.zeros_like(w))
        before = v.copy()
        v = self.beta * v - self.rate * dw
        self.state[name] = v
        w += v if not self.nesterov else -self.beta * before + (1 + self.beta) * v


@register()
class Adagrad(Optimiser):
    def step(self, name, w, dw):
        self.state.setdefault(name, np.zeros_like(w))
        self.state[name] += dw ** 2
        w -= self.rate * dw / (np.sqrt(self.state[name]) + 1e-8)


@register("rms")
class RMSprop(Optimiser):
    defaults = {"decay": 0.9}

    def step(self, name, w, dw):
        s = self.state.get(name, 0)
        s = self.state[name] = self.decay * s + (1 - self.decay) * dw * dw
        w -= self.rate * dw / np.sqrt(s + 1e-8)


@register()
class Adam(Optimiser):
    defaults = {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8}

    def step(self, name, w, dw):
        m, v, t = self.state.get(name, (0, 0, 0))
        t += 1
        m = self.beta1 * m + (1 - self.beta1) * dw
        v = self.beta2 * v + (1 - self.beta2) * dw ** 2
        self.state[name] = m, v, t
        w -= self.rate * (m / (1 - self.beta1 ** t)) / (np.sqrt(v / (1 - math.pow(self.beta2, t))) + self.epsilon)


def valley(w):
    return 0.05 * w[0] ** 2 + w[1] ** 2, np.array([0.1 * w[0], 2 * w[1]])


for name in sorted(REGISTRY):
    optimiser = REGISTRY[name](rate=0.1)
    w = np.array([-7.0, 2.0])
    track = []
    for step in range(60):
        f, dw = valley(w)
        track.append(f)
        optimiser.step("w", w, dw)
    print("%-40r" % optimiser, "f: %.6f -> %.6f" % (track[0], track[-1]), "at", w.round(5))
w = np.array([1.0, 1.0])
nesterov = Momentum(nesterov=True, rate=0.02)
for _ in range(3):
    nesterov.step("w", w, valley(w)[1])
print(nesterov, w)
try:
    Adam(beta3=1, gamma=2)
except TypeError as error:
    print("TypeError:", error)
try:
    Optimiser().step("w", w, w)
except NotImplementedError as error:
    print(repr(error))

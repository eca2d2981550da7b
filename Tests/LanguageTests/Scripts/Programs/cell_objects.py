"""One object per time step: parameters, states and cells apart, as object-oriented tutorials do; squared loss on the first unit."""
import numpy as np


def sigmoid(x):
    return 1. / (1 + np.exp(-x))


def rand_arr(a, b, *args):
    return np.random.rand(*args) * (b - a) + a


class Params:
    gates = ("g", "i", "f", "o")

    def __init__(self, cells, inputs):
        self.cells, self.inputs = cells, inputs
        for name in self.gates:
            self.__dict__["w" + name] = rand_arr(-0.1, 0.1, cells, inputs + cells)
            self.__dict__["b" + name] = rand_arr(-0.1, 0.1, cells)
        self.clear()

    def clear(self):
        for name in self.gates:
            for kind in "wb":
                setattr(self, "%s%s_diff" % (kind, name), np.zeros_like(getattr(self, kind + name)))

    def apply(self, lr=1):
        for name in self.gates:
            for kind in "wb":
                value = getattr(self, kind + name)
                value -= lr * getattr(self, kind + name + "_diff")
        self.clear()


class Step:
    def __init__(self, params):
        self.p = params
        self.x = None

    def forward(self, x, s_prev=None, h_prev=None):
        if s_prev is None: s_prev = np.zeros(self.p.cells)
        if h_prev is None: h_prev = np.zeros(self.p.cells)
        self.s_prev = s_prev
        self.xc = np.hstack((x, h_prev))
        self.g = np.tanh(np.dot(self.p.wg, self.xc) + self.p.bg)
        self.i, self.f, self.o = [sigmoid(np.dot(getattr(self.p, "w" + k), self.xc) + getattr(self.p, "b" + k)) for k in "ifo"]
        self.s = self.g * self.i + s_prev * self.f
        self.h = self.s * self.o
        self.x = x

    def backward(self, dh, ds_next):
        ds = self.o * dh + ds_next
        inputs = {
            "o": self.o * (1. - self.o) * (self.s * dh),
            "i": self.i * (1. - self.i) * (self.g * ds),
            "g": (1. - self.g ** 2) * (self.i * ds),
            "f": self.f * (1. - self.f) * (self.s_prev * ds),
        }
        dxc = np.zeros_like(self.xc)
        for k, d in inputs.items():
            w_diff, b_diff = getattr(self.p, "w%s_diff" % k), getattr(self.p, "b%s_diff" % k)
            w_diff += np.outer(d, self.xc)
            b_diff += d
            dxc += np.dot(getattr(self.p, "w" + k).T, d)
        self.dx, self.dh = dxc[:self.p.inputs], dxc[self.p.inputs:]
        self.ds = ds * self.f


class Network():
    def __init__(self, params):
        self.params, self.steps, self.xs = params, [], []

    def add(self, x):
        self.xs.append(x)
        if len(self.xs) > len(self.steps):
            self.steps.append(Step(self.params))
        at = len(self.xs) - 1
        if at == 0:
            self.steps[at].forward(x)
        else:
            self.steps[at].forward(x, self.steps[at - 1].s, self.steps[at - 1].h)

    def learn(self, ys):
        assert len(ys) == len(self.xs)
        at = len(self.xs) - 1
        loss, dh_next, ds_next = 0, np.zeros(self.params.cells), np.zeros(self.params.cells)
        while at >= 0:
            step = self.steps[at]
            loss += (step.h[0] - ys[at]) ** 2
            dh = np.zeros_like(step.h)
            dh[0] = 2 * (step.h[0] - ys[at])
            dh += dh_next
            step.backward(dh, ds_next)
            dh_next, ds_next = step.dh, step.ds
            at -= 1
        return loss

    def clear(self): self.xs = []


np.random.seed(0)
params = Params(12, 6)
network = Network(params)
ys = [-0.5, 0.2, 0.1, -0.5]
xs = [np.random.random(6) for _ in ys]
for iteration in range(61):
    for x in xs:
        network.add(x)
    loss = network.learn(ys)
    if iteration % 15 == 0:
        print("iter", "%2s" % str(iteration), end=": ")
        print("y_pred = [" + ", ".join(["% 2.5f" % step.h[0] for step in network.steps]) + "]", end=", ")
        print("loss:", "%.3e" % loss)
    params.apply(lr=0.1)
    network.clear()
print(sorted(k for k in params.__dict__ if k.endswith("_diff")), hasattr(params, "wx"), len(network.steps))
try:
    network.learn(ys)
except AssertionError as e:
    print("AssertionError", e.args)

"""Functions called in every way that course code calls them, and the errors that follow from calling them wrongly."""
import numpy as np


def layer(x, W, b=None, activation=np.tanh, *extra, scale=1.0, **options):
    out = x @ W
    if b is not None:
        out = out + b
    out = activation(out) * scale
    for f in extra:
        out = f(out)
    return out, dict(sorted(options.items()))


def configure(sizes=(2, 3), *, rate: float = 0.1, names: list = None) -> dict:
    names = names or ["layer%d" % i for i, _ in enumerate(sizes)]
    return {"sizes": list(sizes), "rate": rate, "names": names}


def accumulate(value, into=[]):
    into.append(value)
    return into


def pos_only(a, b, /, c, *, d=4):
    return a, b, c, d


class Net:
    count = 0
    activations = {"relu": lambda v: np.maximum(v, 0), "identity": lambda v: v}

    def __init__(self, *sizes, activation="relu", **kwargs):
        self.sizes = sizes
        self.f = Net.activations[activation]
        self.options = kwargs
        Net.count += 1
        type(self).last = self

    def __call__(self, x, *args, **kwargs):
        return self.forward(x, *args, **kwargs)

    def forward(self, x, repeat=1):
        for _ in range(repeat):
            x = self.f(x - 0.5)
        return x

    @classmethod
    def from_config(cls, config):
        return cls(*config["sizes"], **{k: v for k, v in config.items() if k not in ("sizes", "names")})

    @staticmethod
    def describe(*things, sep="; "):
        return sep.join(str(t) for t in things)


x, W = np.array([[1., -1.]]), np.array([[0.5, 0.25], [1., -0.5]])
print(layer(x, W)[0].round(6))
print(layer(x, W, np.ones(2), np.abs, np.sum, scale=2, dropout=0.5, name="h1"))
args, kwargs = (x, W), {"activation": np.sign, "b": 0.1}
print(layer(*args, **kwargs), layer(*args, None, *[np.exp, np.max], **{"scale": 3})[0].round(5))
print(configure(), configure((1,), rate=1e-2), configure(names=["a"], *[(4, 5, 6)]), sep="\n")
print(accumulate(1), accumulate(2), accumulate(3, []), accumulate.__name__)
print(pos_only(1, 2, 3), pos_only(1, 2, c=5, d=6))
net = Net.from_config(configure((3, 4, 5)))
print(net.sizes, net.options, Net.count, Net.last is net, net(np.array([2., 0.2]), repeat=2), net.describe(1, "two", None, sep=" / "))
first, *middle, last = net.sizes + (6, 7)
(a, b), [c, *d] = (1, 2), "xyz"
print(first, middle, last, a, b, c, d)
i = j = 0
i, j = j + 1, i + 2
data = [0] * 4
i, data[i] = 2, "was i = 1 or 2?"
print(i, j, data, (lambda *a, **k: (a, k))(1, *(2, 3), z=4, **{"y": 5}))
if (n := len(data)) > 3 and n % 2 == 0:
    print("n is", n, "even" if not n & 1 else "odd", 1 < n <= 4 != 5)
for call in (lambda: layer(x), lambda: layer(x, W, W=1), lambda: configure(1, 2), lambda: configure(speed=1), lambda: pos_only(a=1, b=2, c=3), lambda: Net(activation="none"),
             lambda: net.forward(), lambda: Net.describe(*5), lambda: layer(x, W, **{"b": 1}, b=2) if False else layer(), lambda: net.forward(x, 1, 2)):
    try:
        print(call())
    except (TypeError, KeyError) as error:
        print(type(error).__name__ + ":", error)

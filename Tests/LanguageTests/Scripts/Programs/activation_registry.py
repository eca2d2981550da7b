"""Activations and losses as small classes behind an abstract base, looked up by name; their derivatives checked over a range."""
from abc import ABC, abstractmethod
import abc
from typing import Callable, Dict, List, Optional, Tuple
import numpy as np


class Activation(ABC):
    """f, and f' as a function of the input."""
    name: str = ""

    @abstractmethod
    def __call__(self, z: np.ndarray) -> np.ndarray:
        ...

    @abstractmethod
    def slope(self, z):
        raise NotImplementedError

    def __str__(self):
        return self.name or type(self).__name__.lower()


class Sigmoid(Activation):
    def __call__(self, z):
        return 1 / (1 + np.exp(-z))

    def slope(self, z):
        y = self(z)
        return y * (1 - y)


class Tanh(Activation):
    def __call__(self, z): return np.tanh(z)
    def slope(self, z): return 1 - np.tanh(z) ** 2


class LeakyReLU(Activation):
    name = "lrelu"

    def __init__(self, alpha: float = 0.01) -> None:
        self.alpha = alpha

    def __call__(self, z):
        return np.where(z > 0, z, self.alpha * z)

    def slope(self, z):
        out = np.ones_like(z)
        out[z < 0] *= self.alpha
        return out


class Softplus(Activation):
    def __call__(self, z):
        return np.log1p(np.exp(-np.abs(z))) + np.maximum(z, 0)

    def slope(self, z):
        return Sigmoid()(z)


class Loss(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def value(self, y, t): pass

    @property
    @abc.abstractmethod
    def symmetric(self) -> bool: pass


class Squared(Loss):
    def value(self, y, t): return 0.5 * ((y - t) ** 2).sum()
    symmetric = True


activations: Dict[str, Activation] = dict(sigmoid=Sigmoid(), tanh=Tanh(), lrelu=LeakyReLU(0.1), softplus=Softplus())
losses = dict(squared=Squared().value, l1=lambda y, t: np.abs(y - t).sum(), hinge=lambda y, t: np.maximum(0, 1 - y * t).sum(),
              cross_ent=lambda y, t: -(t * np.log(y) + (1 - t) * np.log(1 - y)).sum())
table: List[Tuple[str, float]] = []
z = np.linspace(-4, 4, 9) + 0.05
h = 1e-6
for name in sorted(activations):
    f = activations[name]
    numeric = (f(z + h) - f(z - h)) / (2 * h)
    print("%-9s" % f, np.round(f(z), 4), np.allclose(numeric, f.slope(z), atol=1e-8))
    table.append((str(f), float(f.slope(z).max())))
print(table[0][0], ["%.4f" % m for _, m in table])
y, t = np.array([0.9, 0.2, 0.6]), np.array([1.0, 0.0, 1.0])
for name, loss in losses.items():
    print("{:<9} {:.6f}".format(name, loss(y, t)))
for make in (lambda: Activation(), lambda: Loss(), lambda: Squared().symmetric, lambda: activations["swish"]):
    try:
        print(make())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)


def choose(name: Optional[str] = None, default: Callable = np.tanh) -> Callable:
    return activations.get(name, default) if name is not None else default


print(choose()(0.5).round(6), choose("sigmoid")(0.0), choose("none")(1.0).round(6), isinstance(choose("lrelu"), Activation), issubclass(Tanh, Sigmoid))

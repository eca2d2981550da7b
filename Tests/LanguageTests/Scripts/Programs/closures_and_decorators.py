"""Functions as values in a training loop: closures over state, decorators with and without arguments, partial application."""
import functools
import numpy as np
from functools import partial, reduce, wraps

LOG = []


def logged(function):
    """Writes down each call."""
    @wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        LOG.append("%s/%d%s" % (function.__name__, len(args), "+" + ",".join(sorted(kwargs)) if kwargs else ""))
        return result
    return wrapper


def clip_result(limit, verbose=False):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*a, **k):
            value = function(*a, **k)
            norm = np.linalg.norm(value)
            if norm > limit:
                if verbose:
                    print("  clipped", function.__name__, "from %.4f" % norm)
                return value * (limit / norm)
            return value
        return wrapper
    return decorate


def memoise(function):
    cache = {}

    def inner(n):
        if n not in cache:
            inner.misses += 1
            cache[n] = function(n)
        return cache[n]
    inner.misses = 0
    return inner


@memoise
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def schedule(kind="constant", **options):
    base = options.get("base", 0.1)
    def constant(step): return base
    def halving(step): return base * 0.5 ** (step // options["every"])
    def warm(step):
        nonlocal base
        base = min(options["top"], base * 1.5)
        return base
    return {"constant": constant, "halving": halving, "warm": warm}[kind]


def running_mean():
    total, n = 0.0, 0
    def add(value):
        nonlocal total, n
        total, n = total + value, n + 1
        return total / n
    return add


@logged
@clip_result(1.0, verbose=True)
def gradient(w, *, scale=1.0):
    """The gradient of a bowl."""
    return scale * 2 * w


compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
pipeline = compose(lambda v: v - v.mean(), lambda v: v / v.std(), partial(np.round, decimals=4))
print(pipeline(np.array([1., 2., 4., 9.])))
print(fibonacci(60), fibonacci.misses)
for name, kind in [("constant", schedule()), ("halving", schedule("halving", base=0.4, every=2)), ("warm", schedule("warm", base=0.1, top=0.3))]:
    print("%-9s" % name, ["%.3f" % kind(t) for t in range(5)])
w, mean = np.array([1.5, -0.5]), running_mean()
rate = schedule("halving", base=0.2, every=3)
for step in range(6):
    w = w - rate(step) * gradient(w, scale=1.1) if step % 2 else w - rate(step) * gradient(w)
    average = mean(float(w @ w))
print("w %s average %.6f" % (w.round(6), average))
print(LOG)
print(gradient.__name__, "-", gradient.__doc__)
adders = [lambda x, k=k: x + k for k in range(3)]
late = [lambda x: x + k for k in range(3)]
print([f(10) for f in adders], [f(10) for f in late])
print(sorted(["Wxh", "bh", "Why"], key=lambda name: (len(name), name.lower())), max([3, -7, 5], key=abs))
print(list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "a"])))

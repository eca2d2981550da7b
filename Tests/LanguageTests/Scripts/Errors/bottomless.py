# What holds itself, or is nested deeper than any stack, ends in RecursionError.
import numpy as np


def attempt(name, function):
    try:
        print(name, function())
    except RecursionError:
        print(name, 'RecursionError')
    except Exception as error:
        print(name, type(error).__name__, error)


itself = [1]
itself.append(itself)
attempt('itself', lambda: np.testing.assert_equal(itself, itself))
attempt('equal', lambda: np.testing.assert_equal([1, [2, {'a': (3, np.ones(2))}]], [1, [2, {'a': (3, np.ones(2))}]]))

error = part = None
for i in range(100000):
    error, part = ValueError(error), slice(part)
attempt('error', lambda: repr(error))
attempt('its text', lambda: str(error))
attempt('slice', lambda: repr(part))
del error, part

# A frozenset remembers its hash.
nested = frozenset()
for i in range(20000):
    nested = frozenset([nested])
print(len({nested, nested}))

try:
    import missing.a.b.c
except ModuleNotFoundError as problem:
    print(problem)

# More than there is.
attempt('fancy', lambda: np.zeros((3, 3))[np.zeros((2 ** 20, 1), dtype=int), np.zeros((1, 2 ** 20), dtype=int)])
attempt('normal', lambda: np.random.normal([0., 1.], 1, (2 ** 40, 2)))
attempt('randint', lambda: np.random.randint([0, 1], [3, 4], (2 ** 40, 2)))
attempt('low', lambda: np.random.RandomState(1).randint(np.uint8(255), np.array(3), 2 ** 63 - 1))

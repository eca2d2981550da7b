# The last lines where an array meets what is no number, and where shapes, types and axes do not fit.
import numpy as np

x, whole = np.ones(2), np.arange(2)

def tell(attempt):
    try:
        print(repr(attempt()))
    except Exception as e:
        print(type(e).__name__ + ':', e)

def put(a, key, value):
    a[key] = value
    return a

for attempt in [lambda: x + 'a', lambda: 'a' + x, lambda: x - 'a', lambda: x * 'a', lambda: 'a' * x, lambda: x / 'a', lambda: x // 'a', lambda: x % 'a', lambda: x ** 'a',
                lambda: x + None, lambda: None + x, lambda: x - None, lambda: x * None, lambda: x / None, lambda: x // None, lambda: x % None, lambda: x ** None, lambda: x @ None,
                lambda: whole + 'a', lambda: whole * None, lambda: whole ** None, lambda: x + {}, lambda: x * {}, lambda: {} - whole, lambda: x + len,
                lambda: np.float64(1) + None, lambda: np.float64(1) ** None, lambda: np.int64(2) - 'a', lambda: np.float64(2) / 'a',
                lambda: x < 'a', lambda: x >= 'a', lambda: 'a' < x, lambda: x < None, lambda: None > whole, lambda: np.float64(1) < None, lambda: x == 'a', lambda: x != None]:
    tell(attempt)

for attempt in [lambda: put(np.zeros((2, 2)), (0, 0), [1, 2]), lambda: put(np.zeros((2, 2)), (0, 0), [1]), lambda: put(np.zeros((2, 2)), (0, 0), None),
                lambda: put(np.zeros(2, dtype=int), 0, [1]), lambda: put(np.zeros(2, dtype=int), 0, None), lambda: put(np.zeros(2), 0, (1, 2)), lambda: put(np.zeros((2, 2)), 0, [1, 2])]:
    tell(attempt)

for attempt in [lambda: np.vdot([1, 2, 3], [1, 2]), lambda: [10, 20][whole], lambda: list(range(x)), lambda: [1, 2] != np.zeros(3), lambda: np.block(([1, 2],)),
                lambda: np.expand_dims(x, None), lambda: np.mean(np.float64(2), axis=0), lambda: np.percentile([], 50), lambda: np.percentile(np.zeros(0, dtype=int), 50),
                lambda: np.nanmax([]), lambda: np.exp(whole, dtype=int), lambda: np.less(x, 1, dtype=float), lambda: np.argmax(5, axis=1),
                lambda: np.sum(np.ones((2, 2)), axis=0, out=np.zeros((2, 2), dtype=int)), lambda: np.add(x, 1, out=np.zeros(3, dtype=int))]:
    tell(attempt)

class Wrapped:
    def __array__(self, dtype=None, copy=None):
        return np.arange(3.0)

print(np.asarray(Wrapped()), np.array(Wrapped()), np.sum(Wrapped()), np.mean(Wrapped()), x.__array__())
counts = np.zeros(3, dtype=int)
np.add.at(counts, [0, 0, 1], 1.5)
print(counts)

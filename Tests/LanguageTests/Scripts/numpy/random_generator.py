# np.random.default_rng: PCG64, its seeds, and the draws that courses make.
import numpy as np
from numpy.random import default_rng

for seed in (0, 1, 42, 2**32 - 1, 2**32, 2**100 + 7, [1, 2, 3], [1, 2, 3, 4, 5, 6], (7, 2**40), np.int64(5), np.array([3, 4]), []):
    rng = default_rng(seed)
    print(seed, rng.random(), rng.standard_normal(), rng.integers(1000), rng.integers(2**40))
rng = np.random.default_rng(42)
print(rng, type(rng).__name__, isinstance(rng, np.random.Generator))
print(rng.random(3), rng.random((2, 2)), rng.random(size=2, dtype=np.float32))
print(rng.standard_normal(5), rng.standard_normal((2, 3)))
print(rng.normal(0, 0.1, (2, 2)), rng.normal(loc=5, scale=2, size=3), rng.normal(), rng.normal(1.5))
print(rng.uniform(-1, 1, size=(2, 3)), rng.uniform(), rng.uniform(2, 3), rng.uniform(size=2))
print(rng.integers(0, 10, size=12), rng.integers(5, size=(2, 3)), rng.integers(1, 6, endpoint=True, size=8))
print(rng.integers(0, 2**33, 3), rng.integers(-2**63, 2**63 - 1, 2, endpoint=True), rng.integers(0, 2**32, 3), rng.integers(7, 8, 3))
print(repr(rng.integers(9)), repr(rng.integers(9, dtype=np.int32)), repr(rng.integers(9, dtype=int)), rng.integers(9, size=3, dtype=np.int32).dtype)
print(rng.binomial(1, 0.5, 10), rng.binomial(100, 0.4, 3), rng.binomial(10, 0.9), repr(rng.binomial(1, 1)))
print(rng.choice(5), rng.choice(5, 3), rng.choice(5, (2, 2)), rng.choice([1.5, 2.5, 3.5], 4), repr(rng.choice(['a', 'b', 'c'])))
print(rng.choice(4, p=[0.1, 0.2, 0.3, 0.4]), rng.choice(4, 6, p=[0.1, 0.2, 0.3, 0.4]), rng.choice('x y z'.split(), 3, p=[0.5, 0.25, 0.25]))
print(rng.choice(10, 4, replace=False), rng.choice(10, 10, replace=False), rng.choice(10, 4, replace=False, shuffle=False))
print(rng.choice(20000, 5, replace=False), rng.choice(20000, 1000, replace=False)[:8], rng.choice(20000, 1001, replace=False, shuffle=False)[-4:])
print(rng.choice(5, 3, replace=False, p=[0.1, 0.2, 0.3, 0.2, 0.2]), rng.choice(np.arange(6).reshape(3, 2), 2))
print(rng.permutation(6), rng.permutation([3, 1, 2]), rng.permutation(np.arange(6).reshape(3, 2)), rng.permutation(0))
items, rows, words = np.arange(8), np.arange(8).reshape(4, 2), list('abcdef')
rng.shuffle(items)
rng.shuffle(rows)
rng.shuffle(words)
print(items, rows, words)
first, second = np.random.default_rng(9), np.random.Generator(np.random.PCG64(9))
print(first.random() == second.random(), default_rng(first) is first, default_rng(second.bit_generator).random() == first.random())
many = np.random.default_rng(123).standard_normal(200000)
print(many.sum(), many.min(), many.max(), (np.abs(many) > 3.654).sum(), many[::20000])
print(np.random.default_rng(5).integers(0, 3 * 2**30, 1000).sum(), np.random.default_rng(5).integers(0, 3 * 2**61, 1000)[-2:])
print(default_rng().random(3).shape, 0 <= default_rng(None).random() < 1)


def initial(shape, rng: np.random.Generator = np.random.default_rng(0)) -> np.ndarray:
    return rng.standard_normal(shape).astype(np.float32) / np.sqrt(shape[0])


print(initial((2, 3)), initial((1, 2)))
rng = np.random.default_rng(1)
for wrong in (lambda: default_rng(-1), lambda: default_rng(1.5), lambda: default_rng('a'), lambda: default_rng([1, -2]), lambda: rng.integers(0),
              lambda: rng.integers(3, 1), lambda: rng.integers(0, 2**40, dtype=np.int32), lambda: rng.choice(0), lambda: rng.choice([]),
              lambda: rng.choice(3, p=[.5, .5]), lambda: rng.choice(2, p=[.5, .6]), lambda: rng.choice(2, p=[-.5, 1.5]), lambda: rng.choice(3, 5, replace=False),
              lambda: rng.choice('abc'), lambda: rng.choice(3, 2, replace=False, p=[1, 0, 0]), lambda: rng.normal(scale=-1), lambda: rng.shuffle(5),
              lambda: rng.shuffle((1, 2)), lambda: rng.permutation(3.5), lambda: rng.randn(2), lambda: rng.seed(3), lambda: rng.random(2, 3),
              lambda: rng.random(dtype=int), lambda: rng.random(-1), lambda: rng.binomial(1, 2), lambda: rng.uniform(0, np.inf),
              lambda: rng.choice([1, 2], p=[[.5, .5]]), lambda: rng.choice(3, p=[np.nan, .5, .5]), lambda: rng.integers(5, 2, endpoint=True)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

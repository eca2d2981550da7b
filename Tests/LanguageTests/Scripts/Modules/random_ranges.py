# Integers of `random` and single numbers of `np.random`, at the edges of the ways that are taken for them.
import random
import numpy as np

random.seed(3)
print([random.randint(0, 4) for _ in range(12)], random.randint(5, 5), random.randint(-3, -1), random.randint(True, 3))
print([random.randrange(7) for _ in range(8)], random.randrange(1), random.randrange(2, 9, 3), random.randrange(9, 2, -2), random.randrange(-5, 5))
print(random.randint(0, 2**31), random.randint(0, 2**32 - 2), random.randint(0, 2**32), random.randint(-2**63, 2**63 - 1), random.randint(0, 2**70))
print(random.randrange(2**32 - 1), random.randrange(2**40), random.randrange(-2**62, 2**62), random.randint(0, 2**62), random.random())
for wrong in (lambda: random.randint(3, 2), lambda: random.randrange(0), lambda: random.randrange(-1), lambda: random.randrange(3, 3), lambda: random.randint(1.5, 2),
              lambda: random.randrange(2.5), lambda: random.randint(2**63 - 1, -2**63)):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
np.random.seed(3)
print(np.random.uniform(), np.random.uniform(2), np.random.uniform(-1, 1), np.random.uniform(high=3), np.random.uniform(low=-2.5), np.random.uniform(1, 1))
print(np.random.normal(), np.random.normal(5), np.random.normal(0, 0.1), np.random.normal(scale=0), np.random.normal(loc=-1, scale=3), np.random.normal(True))
print(np.random.uniform(-1, 1, 3), np.random.uniform(np.float64(2), 3), np.random.uniform(-1, 1, ()), np.random.normal(0, 1, None), np.random.normal([0, 5], 1))
state = np.random.RandomState(4)
print(state.uniform(0, 1), state.normal(), state.rand(), state.randint(9), state.choice(5), state.uniform(), state.permutation(4), state.normal(size=2))
print(type(np.random.uniform(0, 1)).__name__, type(np.random.normal()).__name__, type(state.uniform()).__name__)
for wrong in (lambda: np.random.normal(0, -1), lambda: np.random.uniform(0, np.inf), lambda: np.random.uniform(np.nan, 1), lambda: np.random.normal(0, -0.0),
              lambda: np.random.uniform(-1e308, 1e308), lambda: state.normal(scale=-2)):
    try:
        print(wrong())
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
print(state.rand(), np.random.rand(), np.random.normal(np.inf), np.random.normal(np.nan, 1))

import numpy as np

def tried(name, call):
    try:
        print(name, call())
    except (ValueError, TypeError) as error:
        print(name, type(error).__name__, error)

# Lengths and shapes no array can have.
tried('infinite', lambda: np.arange(np.inf))
tried('minus infinite', lambda: np.arange(-np.inf))
tried('to minus infinity', lambda: np.arange(0, -np.inf))
tried('not a number', lambda: np.arange(np.nan))
tried('huge', lambda: np.arange(1e300))
tried('hugely negative', lambda: np.arange(-1e300))
tried('nothing', lambda: np.arange(-5.5))
tried('negative', lambda: np.broadcast_to(3, -1))
tried('negative axis', lambda: np.broadcast_to(np.ones(3), (-1, 3)))
tried('exponents', lambda: np.ldexp([1.0, 3.0, 0.0], [2**63 - 1, -2**63, 5]))
tried('no exponent', lambda: np.ldexp(np.ones(2), np.nan))
empty = []
empty.append(empty)
try:
    np.array(empty)
except ValueError:
    print('an endless list is no array')

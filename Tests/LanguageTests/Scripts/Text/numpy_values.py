# NumPy's values in Python's text, builtins and modules
import numpy as np
import copy, math
x = np.float64(0.5); i = np.int64(7); b = np.bool_(True); f = np.float32(0.1); a = np.array([1.5, -2.0, 3.0]); m = np.arange(6).reshape(2, 3)
print(x, i, b, f, [x, i, b, f], (x,), {'k': x, i: 1}, {x})
print(a, m, [a], {'w': m}, (a, 1))
print(f'{x} {x:.3f} {x!r} {i:05d} {i:,} {b} {f} {f:.4f} {a} {a!r} {x:>8} {i:>4}|{x:e} {x:%}')
print('%d %s %f %.2f %5d %r %g %x' % (i, x, x, f, x, x, i, i), '%s %s' % (a, m), '%s' % a, '{} {:.2f} {!r}'.format(x, x, i))
print('loss: %f, %.4f' % (np.sum(a), np.mean(a)), '%d/%d' % (np.argmax(a), a.shape[0]), '{:.4f} {}'.format(np.max(a), a.shape))
print(isinstance(x, float), isinstance(i, int), isinstance(a, np.ndarray), isinstance(f, float), type(x), type(a), type(i))
print(int(x), float(i), bool(b), str(x), repr(i), int(np.array(5)), float(np.array(2.5)), round(x), round(np.float64(2.675), 2), round(float(x), 1), abs(np.float64(-1.5)), abs(a), abs(np.int64(-3)))
print(sum(a), max(a), min(a), sum(m), sorted(a), list(a), list(m), len(a), len(m), tuple(a.shape), any(a > 2), all(a > 2), list(enumerate(a)), list(zip(a, m[0])), [v for v in reversed(a)])
print(math.sqrt(x), math.exp(i), math.floor(np.float64(2.7)), math.isnan(np.nan), math.log(np.float64(1.0)), range(i), [0] * np.int64(2), 'ab' * np.int64(2), 'abc'[np.int64(1)], [1, 2, 3][np.int64(-1)], list(range(np.int64(3))), chr(np.int64(97)))
c = copy.deepcopy({'W': a, 'l': [a]}); a[0] = 9; print(c, c['W'] is c['l'][0], copy.copy(a) is a, a)
print({1: 'a', np.int64(2): 'b'}[np.int64(1)], np.int64(2) in [1, 2], np.float64(2.0) == 2, x in {0.5: 1}, hash(np.float64(0.5)) == hash(0.5), set(np.array([3, 1, 3])), sorted(set(np.array([3.0, 1.0]))))
print(x is None, x == None, i + 1, 1 + i, x * 2, [x] * 2, i // 2, i / 2, -x, x ** 2, i % 4, divmod(i, 4), i > 3, x < 1, not b, b and 5, hex(i), bin(np.int64(5)))
for action in [lambda: format(a, '.2f'), lambda: '%d' % a, lambda: format(x, 'd'), lambda: len(x), lambda: x[0], lambda: x(), lambda: bool(a), lambda: math.sqrt(a), lambda: int('x'), lambda: x.foo, lambda: {a: 1}, lambda: range(x), lambda: 'a' + x, lambda: [1][x], lambda: float(a), lambda: max(np.array([])), lambda: sorted([a, a]), lambda: iter(x)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

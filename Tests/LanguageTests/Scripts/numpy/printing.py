# Text of arrays, and what changes it.
import numpy as np

x = np.array([1.0, 2.123456789, -3e-5])
print(x, repr(x), str(x))
np.set_printoptions(precision=3)
print(x, [x], {'a': x})
np.set_printoptions(suppress=True)
print(x)
with np.printoptions(precision=1):
    print(x)
print(x, np.get_printoptions()['precision'])
np.set_printoptions(precision=8, suppress=False)
print(np.arange(2000), repr(np.array([], dtype=int)), np.zeros((2, 0)), [np.zeros(2), np.float64(1)], (np.int64(3),))
print('%s %.2f %d' % (np.float64(1.5), np.float64(2.555), np.int64(7)), f'{np.float64(0.5):.3f} {np.array([1, 2])}', '{}'.format(np.array([1.5])))
with np.errstate(divide='ignore', invalid='ignore'):
    print(np.array([1.0, 0.0]) / 0, np.log(np.array([0.0, 1.0])))
old = np.seterr(all='ignore')
print(old['divide'], np.exp(1000.0), np.sqrt(-1.0), np.geterr()['over'])
np.testing.assert_allclose([1, 2], [1, 2 + 1e-9])

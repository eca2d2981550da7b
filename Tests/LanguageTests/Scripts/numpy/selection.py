# Choosing, sorting, comparing.
import numpy as np

x = np.array([3.0, -1.0, 2.0, -1.0])
print(np.where(x > 0, x, 0), np.where(x > 0), np.where([True, False], 1, 2), np.where(x > 0, 1.0, -1.0), np.nonzero(x > 2), np.argwhere(x < 0))
print(np.sort(x), np.argsort(x, kind='stable'), np.sort([[3, 1], [2, 5]]), np.sort([[3, 1], [2, 5]], axis=0), np.unique(x), np.unique([3, 1, 3], return_counts=True))
print(np.unique([3, 1, 3], return_inverse=True), np.searchsorted([1, 3, 5], 3), np.searchsorted([1, 3, 5], [0, 4], side='right'), np.take([5, 6, 7], [2, 0]))
print(np.around(2.5), np.round(3.14159, 2), np.round([1.25, 1.35], 1), np.around(x / 3, 3), round(np.float64(2.675), 2), x.round(), np.round(1234, -2))
print(np.allclose([1.0], [1.0 + 1e-9]), np.isclose([1, 2], [1, 2.1]), np.allclose([1], [2], atol=2), np.array_equal([1, 2], [1, 2]), np.array_equal([1], [1, 2]))
print(np.isnan([1, np.nan]), np.isscalar(3), np.isscalar([3]), np.flatnonzero([0, 3, 0, 4]), x.nonzero(), x.argsort(kind='stable')[::-1])
print(x.clip(0, 2), x.clip(min=0), np.float64(5).clip(0, 3), x.take([0, 1]), np.int64(3).item(), x.tolist(), np.array(3.5).tolist())
x.sort()
print(x)
print(np.pi, np.e, np.inf, -np.inf, np.nan, np.newaxis is None)
print([np.float64(0.5), np.int64(3), np.bool_(True), np.float32(1.5)], np.float64(0.5), np.int32(7), str(np.float64(1e-7)), np.uint8(200))
print(np.float64, np.int64, type(np.float64(1)), type(np.array(1) + 1), isinstance(np.float64(1), float), isinstance(np.int64(1), int), isinstance(x, np.ndarray))
print(x.dtype, repr(x.dtype), x.dtype == np.float64, x.dtype == 'float64', x.dtype == float, np.dtype('f4').name, np.dtype(int).itemsize, np.float64 == x.dtype)
print(np.issubdtype(x.dtype, np.floating), np.issubdtype(np.int64, np.integer), np.finfo(float).eps, np.finfo(np.float32).max, np.iinfo(np.int32).max)
print(np.float64('3.5'), np.int64(3.9), np.float32(0.1), float(np.float32(0.1)), np.float64([1, 2]), np.bool_(0), int(np.float64(3.7)))
print(np.unpackbits(np.array([5], dtype=np.uint8)), np.unpackbits(np.array([[1], [2]], dtype=np.uint8), axis=1))
for index in np.ndindex(2, 2):
    print(index, end=' ')
print(list(np.ndenumerate(np.array([[1, 2]]))))
it = np.nditer(np.array([[1.5, 2.5]]), flags=['multi_index'], op_flags=['readwrite'])
a = np.array([[1.0, 2.0], [3.0, 4.0]])
it = np.nditer(a, flags=['multi_index'], op_flags=['readwrite'])
while not it.finished:
    ix = it.multi_index
    a[ix] = a[ix] * 2 + ix[0]
    it.iternext()
print(a)
for v in np.nditer(a, op_flags=['readwrite']):
    v[...] = v + 1
print(a)

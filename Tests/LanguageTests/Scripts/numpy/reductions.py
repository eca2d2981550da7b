# Sums, means and their kin, over axes.
import numpy as np

a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 9.0]])
i = np.arange(24).reshape(2, 3, 4)
for name in ['sum', 'prod', 'max', 'min', 'mean', 'var', 'std', 'argmax', 'argmin', 'cumsum', 'cumprod', 'ptp', 'all', 'any', 'median']:
    f = getattr(np, name)
    print(name, f(a), f(a, axis=0), f(a, axis=1), f(a, axis=-1))
print(np.sum(a, axis=1, keepdims=True), np.max(a, axis=0, keepdims=True), a.sum(axis=0), a.sum(1), a.mean(axis=0, keepdims=True), a.max(axis=1))
print(np.sum(i, axis=(0, 2)), i.sum(axis=(0, 1, 2)), np.sum(i, axis=(0, 1), keepdims=True).shape, repr(np.sum(i)), repr(a.mean()))
print(np.std(a, ddof=1), a.var(axis=0, ddof=1), repr(np.sum([1, 2])), repr(np.sum([1.5])), np.sum(3), repr(np.sum([True, True])))
print(np.sum(np.ones(3, dtype=np.float32)).dtype, np.sum(np.ones(3, dtype=np.int32)).dtype, np.sum([0.5, 1.5], dtype=np.int32), np.mean([1, 2]))
print(np.amax(a), np.amin(a, 0), a.argmax(axis=1), i.argmin(axis=0).shape, np.argmax([3, 9, 9]))
print(a.cumsum(), a.cumsum(axis=0), np.cumsum([1, 2, 3]), (a > 2).all(), (a > 2).any(axis=0), np.all([]), np.any([]))
print(np.average(a, axis=0), np.average([1, 2, 3], weights=[1, 1, 2]), np.count_nonzero(a > 2), np.bincount([0, 2, 2]))
print(np.median([3, 1, 2, 4]), np.median(a, axis=0), a.trace(), np.trace(np.eye(3)), np.diff([1, 4, 9]), np.diff(a, axis=0))
print(np.sum([[0, 1], [0, 5]], axis=0), np.array([1, 2]).prod(), np.linalg.norm([3, 4]), np.linalg.norm(a), np.linalg.norm(a, axis=1))
print(np.linalg.norm([1, -2, 3], 1), np.linalg.norm([1, -2, 3], np.inf), np.linalg.norm(a, 'fro'), np.linalg.norm(a, axis=0, keepdims=True))
print(np.float64(3.0).sum(), np.float64(2.5).mean(), np.int64(4).max())

# Which type and how many axes a result has, and what its last digits are.
import numpy as np

zero = np.array(2.5)
print(repr(zero.astype(int)), repr(zero.squeeze()), repr(np.squeeze(zero)), repr(np.squeeze(np.float64(1))), repr(np.flip(zero)))
print(repr(np.sum(zero, axis=0)), repr(np.max(zero, axis=-1)), repr(np.argmax(zero, axis=0)), repr(np.cumsum(zero, axis=0)), repr(np.argsort(5)))
print(None == zero, repr(np.float64(1) == 'a'), repr(np.int64(1) != 'a'), np.float64(1) == None)
print(repr(np.fabs(3)), repr(np.fabs([1, -2])), repr(np.fabs(np.int32(-3))), np.fabs)

a = np.array([[1, 2, 0], [0, 3, 4]])
print(repr(np.logical_and.accumulate(a)), repr(np.logical_or.accumulate(a, axis=1)))
print(repr(np.cumsum(a, dtype=np.int32)), repr(np.cumprod(a[1], dtype=np.uint8)), repr(np.cumsum([True, True], dtype=bool)))
print(repr(np.mean(a, dtype=int)), repr(a.mean(axis=0, dtype=np.uint8)), repr(np.sum([1, 2], initial=1.5)), repr(np.max([1, 2], initial=2.5)))
print(repr(np.apply_along_axis(np.sum, 0, np.array([1, 2]))), repr(np.vander(np.array([1, 2], dtype=np.uint8), 3)), repr(np.vander([True, False], 2)))
print(repr(np.quantile(a, 0)), repr(np.quantile(a, 1, axis=0)), repr(np.quantile(a, 0.0)))

narrow = np.array([1.1, 2.7, 3.3, 9.1], dtype=np.float32)
for share in (10, 33.3, 50, 66, [10, 33.3], 99):
    print(repr(np.percentile(narrow, share)))
print(repr(np.quantile(narrow, .333)), repr(np.quantile(narrow, [.1, .7])), repr(np.quantile(narrow, np.float32(.3))))
narrow[1] = np.nan
print(repr(np.nanstd(narrow)), repr(np.nanvar(narrow.reshape(2, 2), axis=1)), repr(np.nanmean(narrow)), repr(np.nanmean(narrow.reshape(2, 2), axis=0)))
print(np.nanstd(np.array([np.nan, 0., np.inf])), np.dot(2., np.array([-0.0, 1])), np.inner(np.array([0.0, -0.0]), 3))
print(np.bincount([1.5, 0.2]), repr(np.logical_and.reduce(np.array(3))), repr(np.array(2.5).copy()), repr(np.intersect1d([1, 2], [7.5])))

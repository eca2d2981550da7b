# Sums and products of unsigned integers are uint64.
import numpy as np

small = np.array([200, 100, 55], dtype=np.uint8)
middle = np.array([[4000000000, 2], [3, 4]], dtype=np.uint32)
for a in [small, middle]:
    print(repr(np.sum(a)), np.sum(a).dtype, repr(np.cumsum(a)), repr(np.prod(a)), repr(a.cumprod()))
    print(repr(a.sum(axis=0)), repr(a.mean()), repr(a.std()), repr(a.max()))
    print(repr(np.add.reduce(a)), repr(np.add.accumulate(a)))
total = small.sum()
print(total + 1, repr(total + 1), repr(total - np.int64(1)), repr(total * 2.0), repr(total / 2), repr(-total), int(total), float(total))
print(repr(total + np.uint8(3)), repr(total + np.int32(3)), repr(total + np.float32(3)), total == 355, total > -1, total < 3.5)
print([10, 20, 30][np.uint64(1)], np.arange(5)[np.uint64(3)], '%d' % total, f'{total:5d}', '%s' % total)

# The whole range of 64 bits without a sign.
big = np.array([1, 2], dtype=np.uint64) - np.array([2, 1], dtype=np.uint64)
print(repr(big), big.dtype, big.max(), repr(big[0]), int(big[0]), float(big[0]), big.tolist())
print(repr(big.astype(float)), repr(big.astype(int)), repr(big.astype('uint8')), repr(np.sort(big)), np.argmax(big), repr(big // 2), repr(big % 10))
print(big > 1, repr(np.zeros(3, dtype='uint64')), np.iinfo(np.uint64).max, np.uint64, np.dtype('uint64'), np.dtype('u8').char)
print(np.promote_types('uint64', 'int64'), np.promote_types('uint64', 'uint8'), np.promote_types('uint64', 'int32'), np.promote_types('uint64', 'float32'))
for attempt in [lambda: np.zeros(2, np.uint64) - 1, lambda: np.uint64(3) + (-1), lambda: np.uint64(-1)]:
    try:
        print(repr(attempt()))
    except OverflowError as e:
        print(type(e).__name__, e)

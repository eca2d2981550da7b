import numpy as np

# Text that says numbers, where an array's type is asked for.
print(np.array(['1', '0', '-7'], dtype=int), np.asarray(list('0101'), dtype=np.uint8), np.int_(list(np.binary_repr(5, width=8))))
print(np.float64(['1', '2.5']), np.array([['1', '2'], ['3', '4']], dtype=np.float32), np.array('3.5', dtype=float), np.asarray(' 7 ', int))
print(np.array([1, '2', 3.5, ' 1e3 ', 'nan', '-inf'], dtype=float), np.array(['1_000'], dtype='int64'))
print(np.array(np.array([['4'], ['5']]), dtype=float).T, np.array([list('01'), list('10')], dtype=int).sum(axis=0))
print(np.stack([np.array(line.split(','), dtype=float) for line in ['1,2', '3,4']]), np.array(['', '0', 'False'], dtype=bool))
print(np.asarray(['a', 'b'], dtype=str), np.array([['1', '2']], dtype=str).shape)


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: np.array(['x'], dtype=int))
show(lambda: np.array(['1.5'], dtype=int))
show(lambda: np.array(['1', 'abc'], dtype=float))
show(lambda: np.array(['300'], dtype=np.uint8))
show(lambda: np.array([['1', '2'], ['3']], dtype=int))
show(lambda: np.array(['3'], dtype=np.int32) + np.array(['4'], dtype=np.int32))
show(lambda: np.zeros(2) + np.array(['1', '2'], dtype=float))

import numpy as np
# Views, rows, columns and transposes with each other: values, and how the results lie in memory.
a = np.arange(24.0).reshape(4, 6)
b = np.arange(1.0, 25.0).reshape(4, 6) / 4
column = b[:, 2:3]
views = {
    "block": a[1:3, 2:5], "columns": a[:, ::2][1:3], "rows": a[::2], "backwards": a[::-1, ::-1], "transposed": a.T, "one row": a[2:3, 1:4],
    "one column": a[:, 1:2], "vector": a[1, ::2], "reversed vector": a[2, 4:1:-1], "stretched": np.broadcast_to(a[0, :3], (2, 3)), "empty": a[:0, 1:4],
}
for name, x in views.items():
    for other in (x, x[..., :1], 2.0, 3, np.float64(1.5)):
        for result in (x + other, x - other, other * x, x / (other + 1)):
            print(name, result.shape, result.strides if result.size else "", result.tolist())
print((a[:, :3] + b[:, 3:]).tolist(), (a[:, 1] * b[:, 2]).tolist(), (a[:, :4] - column).tolist())
print((a.T + b.T).strides, (a.T + b.T.copy()).strides, (a[:, 1:4].T * b[:, 1:4].T).strides)
x = a[:, 1:3]
x += b[:, :2]
print(a.tolist())
a[:, 0] *= a[:, 1]
print(a[:, 0], (a[:, :2] @ b[:2])[0, 0])
print((1 - a[:, ::3] ** 2).tolist(), -a[::2, ::3])

# Joining: contiguous, strided, of several types, along each axis.
c = np.arange(12).reshape(2, 3, 2)
for axis in (0, 1, 2, -1, None):
    print(np.concatenate((c, c + 1), axis=axis).tolist(), np.concatenate([c, c[:, ::-1]], axis=axis).sum())
print(np.concatenate((c[0], c[0] * 0.5)).dtype, np.concatenate((c[:, :0], c), axis=1).shape, np.concatenate((c.astype(np.uint8), c.astype(np.uint8)), 1).dtype)

# Shapes by index.
print(c.shape[0], c.shape[-1], c.shape[1:], c.shape[True])
try:
    c.shape[3]
except IndexError as error:
    print(error)


class Box:
    shape = (5, 6)

    def __init__(self, value, *, twice=False):
        self.value = value * 2 if twice else value

    def __repr__(self):
        return "Box(%r)" % self.value


class Wrong:
    def __init__(self, value):
        return value


print(Box(1), Box(2, twice=True), Box(3).shape[1], Box(value=4))
for call in (lambda: Box(), lambda: Box(1, 2), lambda: Wrong(3), lambda: Wrong(None) is None):
    try:
        print(call())
    except TypeError as error:
        print(error)

# What an operation gets from a call or an index may be seen elsewhere too: only what nobody else sees may be overwritten.
import numpy as np

kept = np.arange(6.0).reshape(2, 3)


def same():
    return kept


def view_of_fresh(box):
    fresh = np.ones((2, 3))
    box.append(fresh[1:])
    return fresh


class Layer:
    def __init__(self):
        self.W = np.full((2, 3), 2.0)

    def weights(self):
        return self.W

    @property
    def bias(self):
        return self.W[0]


print(same() + 1)
print(1 - same() * 2)
print(kept)
box = []
print(view_of_fresh(box) * 5, box)
layer = Layer()
print(layer.weights() - 3, layer.bias + 1, layer.W)
print(kept.T + 1, kept[0] + 1, kept.ravel() * 2, kept.reshape(3, 2) - 1)
print(np.asarray(kept) + 1, (kept + 0)[0] * 2)
print(kept)
first = (last := kept * 2) + 1
print(first, last)
pair = [kept + 1]
print(pair[0] * 2, pair)
both = (kept + 1) * (kept + 1)
print(both, (kept + 1) + kept[:, :1], kept[:, :1] * (kept + 1), (kept[:1] + 1) + kept)
print((kept > 1) * (kept + 1) * 2, (kept + 1) ** 2, (kept + 1) // 2, -(kept + 1) + 1)
print((lambda a: a)(kept + 1) + 1, [a + 1 for a in (kept + 1)], dict(a=kept + 1)["a"] + 1)
x = kept
x = x + 1 + x
print(x, kept, (x * 2).sum() + (x * 2)[0])
ints = np.arange(3)
print((ints + 1) * 0.5, (ints + 1) / 2, (ints * 1.0) + ints, 2 ** (ints + 1.0))
single = np.ones(3, dtype=np.float32)
print((single + 1) * np.ones(3), ((single + 1) * 2).dtype)


def generator():
    row = kept + 1
    yield row
    print("still", row)


for row in generator():
    print(row + 1 + row)
with np.errstate(divide="ignore"):
    print(1 / (kept + 0))
print(kept)

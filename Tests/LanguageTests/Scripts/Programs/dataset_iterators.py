"""Datasets and loaders as iterators: __len__, __getitem__, __iter__, __next__, windows of a series, train/test split."""
import itertools
import numpy as np


class Dataset:
    def __init__(self, *arrays):
        assert len({len(a) for a in arrays}) == 1, "arrays differ in length: %s" % ([len(a) for a in arrays],)
        self.arrays = arrays

    def __len__(self):
        return len(self.arrays[0])

    def __getitem__(self, item):
        return tuple(a[item] for a in self.arrays)


class Subset:
    def __init__(self, dataset, indices):
        self.dataset, self.indices = dataset, list(indices)

    def __len__(self):
        return len(self.indices)

    def __getitem__(self, item):
        return self.dataset[self.indices[item]]


class Loader:
    """Goes over a dataset in batches; it is its own iterator."""

    def __init__(self, dataset, batch_size=4, shuffle=False, drop_last=False):
        self.dataset, self.batch_size = dataset, batch_size
        self.shuffle, self.drop_last = shuffle, drop_last

    def __len__(self):
        whole, rest = divmod(len(self.dataset), self.batch_size)
        return whole + (1 if rest and not self.drop_last else 0)

    def __iter__(self):
        self.order = np.arange(len(self.dataset))
        if self.shuffle:
            np.random.shuffle(self.order)
        self.at = 0
        return self

    def __next__(self):
        rows = self.order[self.at:self.at + self.batch_size]
        if not len(rows) or (self.drop_last and len(rows) < self.batch_size):
            raise StopIteration
        self.at += self.batch_size
        return [np.array(column) for column in zip(*[self.dataset[int(i)] for i in rows])]


def windows(series, length, horizon=1):
    n = len(series) - length - horizon + 1
    X = np.array([series[i:i + length] for i in range(n)])
    return X[..., np.newaxis], np.array([series[i + length + horizon - 1] for i in range(n)])


series = np.sin(np.linspace(0, 2 * np.pi, 16))
X, y = windows(series, 5)
print(X.shape, y.shape, np.allclose(X[1:, 0, 0], series[1:11]))
data = Dataset(X, y)
cut = int(len(data) * 0.7)
train, test = Subset(data, range(cut)), Subset(data, range(cut, len(data)))
print(len(data), len(train), len(test))
np.random.seed(2)
loader = Loader(train, 3, shuffle=True)
for epoch in range(2):
    print("epoch", epoch, "of", len(loader), "batches:", loader.batch_size)
    for number, (xs, ys) in enumerate(loader):
        print("  %d" % number, xs.shape, ys.round(4))
print([len(ys) for xs, ys in Loader(test, 3)], [len(ys) for xs, ys in Loader(test, 3, drop_last=True)])
first = next(iter(Loader(test, 2)))
print(first[1].round(4), first[0][..., 0].round(3).tolist())
iterator = iter(Loader(test, 100))
next(iterator)
try:
    next(iterator)
except StopIteration:
    print("exhausted", next(iterator, "and a default"))
print(list(itertools.islice(itertools.cycle("ab"), 5)), list(itertools.chain([1], (2, 3), "4")))
print(["%d%s" % pair for pair in itertools.product(range(2), "xy")])
print([sum(group) for _, group in itertools.groupby(range(10), key=lambda v: v // 4)])
try:
    Dataset(np.zeros(3), np.zeros(4))
except AssertionError as e:
    print(e)

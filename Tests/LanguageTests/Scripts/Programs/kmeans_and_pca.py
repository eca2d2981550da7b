"""The helpers that courses carry along: standardising, PCA by power iteration, k-means, a confusion matrix."""
import numpy as np


def standardise(X):
    mean, std = np.mean(X, axis=0), np.std(X, axis=0)
    return (X - mean) / np.where(std == 0, 1.0, std), mean, std


def pca(X, k):
    centred = X - X.mean(axis=0, keepdims=True)
    covariance = centred.T @ centred / len(X)
    total, found, values = np.trace(covariance), [], []
    for _ in range(k):
        v = np.ones(X.shape[1])
        for _ in range(300):
            v = covariance @ v
            v /= np.sqrt(v @ v)
        v *= np.sign(v[np.abs(v).argmax()])
        values.append(v @ covariance @ v)
        covariance = covariance - values[-1] * np.outer(v, v)
        found.append(v)
    Vt, explained = np.array(found), np.array(values) / total
    return centred @ Vt[:k].T, explained[:k], Vt[:k]


def kmeans(X, k, max_iter=50, tol=1e-6, seed=None):
    if seed is not None:
        np.random.seed(seed)
    centres = X[np.random.choice(len(X), k, replace=False)]
    for iteration in range(max_iter):
        distances = np.sqrt(((X[:, None, :] - centres[None, :, :]) ** 2).sum(axis=2))
        labels = np.argmin(distances, axis=1)
        moved = np.array([X[labels == j].mean(axis=0) if np.any(labels == j) else centres[j] for j in range(k)])
        shift = np.linalg.norm(moved - centres)
        centres = moved
        if shift < tol:
            break
    return centres, labels, iteration + 1


def confusion(truth, guess, n):
    table = np.zeros((n, n), dtype=np.int64)
    np.add.at(table, (truth, guess), 1)
    return table


np.random.seed(3)
truth = np.repeat(np.arange(3), [8, 10, 12])
blobs = np.array([[0., 0, 0], [4, 1, 0], [1, 5, 2]])
X = blobs[truth] + np.random.normal(scale=0.6, size=(30, 3))
Z, mean, std = standardise(X)
print("means", mean.round(4), "deviations", std.round(4))
print(np.allclose(Z.mean(0), 0), np.allclose(Z.std(0), 1))
P, explained, components = pca(Z, 2)
print("explained", explained.round(6), "sum %.4f" % explained.sum())
print(P.shape, np.allclose(components @ components.T, np.eye(2)))
centres, labels, turns = kmeans(P, 3, seed=1)
print("turns:", turns, "sizes:", np.bincount(labels))
order = [int(np.bincount(truth[labels == j]).argmax()) for j in range(3)]
guess = np.array(order)[labels]
table = confusion(truth, guess, 3)
print(table)
print("accuracy {:.2%}".format(np.trace(table) / table.sum()))
header = "      " + " ".join("%5s" % ("c%d" % j) for j in range(3))
print(header)
print("-" * len(header))
for name, row in zip("abc", table):
    print("%-5s " % name + " ".join("%5d" % n for n in row))
distances = np.sort(np.linalg.norm(P - centres[labels], axis=1))[::-1]
print(distances[:4].round(5))
u, counts = np.unique(guess, return_counts=True)
print(dict(zip(u.tolist(), counts.tolist())))
print((Z.T @ Z / (len(Z) - 1)).round(4))
print(np.sum(Z[:, 0] * Z[:, 1]) / len(Z) > 0)

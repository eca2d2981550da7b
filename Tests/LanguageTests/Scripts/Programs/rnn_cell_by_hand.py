"""One recurrent cell, forward and backward, in the column layout; checked element by element."""
import numpy as np


def softmax(x):
    e_x = np.exp(x - np.max(x))
    return e_x / e_x.sum(axis=0)


def cell_forward(xt, a_prev, parameters):
    Wax = parameters["Wax"]
    Waa = parameters["Waa"]
    Wya = parameters["Wya"]
    ba = parameters["ba"]
    by = parameters["by"]
    a_next = np.tanh(np.dot(Waa, a_prev) + np.dot(Wax, xt) + ba)
    yt_pred = softmax(np.dot(Wya, a_next) + by)
    cache = (a_next, a_prev, xt, parameters)
    return a_next, yt_pred, cache


def cell_backward(da_next, cache):
    (a_next, a_prev, xt, parameters) = cache
    dz = (1 - a_next ** 2) * da_next
    gradients = {
        "dxt": np.dot(parameters["Wax"].T, dz),
        "dWax": np.dot(dz, xt.T),
        "da_prev": np.dot(parameters["Waa"].T, dz),
        "dWaa": np.dot(dz, a_prev.T),
        "dba": np.sum(dz, axis=1, keepdims=True),
    }
    return gradients


np.random.seed(11)
n_x, n_a, n_y, m = 3, 4, 2, 5
xt = np.random.randn(n_x, m)
a_prev = np.random.randn(n_a, m)
parameters = {"Wax": np.random.randn(n_a, n_x), "Waa": np.random.randn(n_a, n_a), "Wya": np.random.randn(n_y, n_a),
              "ba": np.random.randn(n_a, 1), "by": np.random.randn(n_y, 1)}
a_next, yt, cache = cell_forward(xt, a_prev, parameters)
print("a_next.shape =", a_next.shape)
print("a_next[2] =", a_next[2])
print("yt[1] =", yt[1])
print("sum over classes = ", np.sum(yt))
gradients = cell_backward(np.random.randn(n_a, m), cache)
for key in sorted(gradients):
    print("gradients[\"" + key + "\"].shape =", gradients[key].shape)
print("dWax[1][2] = %.8f" % gradients["dWax"][1][2])
print("dba[3] =", gradients["dba"][3])

# by finite differences, for the sum of a_next
ones = cell_backward(np.ones_like(a_next), cache)
epsilon = 1e-6
worst = 0.
for name in ("Wax", "Waa", "ba"):
    P = parameters[name]
    it = np.nditer(P, flags=['multi_index'], op_flags=['readwrite'])
    while not it.finished:
        ix = it.multi_index
        kept = P[ix]
        P[ix] = kept + epsilon
        plus = cell_forward(xt, a_prev, parameters)[0].sum()
        P[ix] = kept - epsilon
        minus = cell_forward(xt, a_prev, parameters)[0].sum()
        P[ix] = kept
        numeric = (plus - minus) / (2 * epsilon)
        worst = max(worst, abs(numeric - ones["d" + name][ix]))
        it.iternext()
print("worst difference below 1e-7:", worst < 1e-7)

"""An LSTM over a sequence in the column layout, its backward pass and its gradient check."""
import numpy as np
from numpy import exp, tanh


def sigmoid(x):
    return 1 / (1 + exp(-x))


def lstm_cell_forward(xt, a_prev, c_prev, parameters):
    n_x, m = xt.shape
    n_a = a_prev.shape[0]
    concat = np.zeros((n_a + n_x, m))
    concat[: n_a, :] = a_prev
    concat[n_a :, :] = xt
    gate = {}
    for g in "fio":
        gate[g] = sigmoid(np.dot(parameters["W" + g], concat) + parameters["b" + g])
    gate["c"] = tanh(np.dot(parameters["Wc"], concat) + parameters["bc"])
    c_next = gate["f"] * c_prev + gate["i"] * gate["c"]
    a_next = gate["o"] * tanh(c_next)
    return a_next, c_next, (a_next, c_next, c_prev, concat, gate)


def lstm_forward(x, a0, parameters):
    n_x, m, T_x = x.shape
    a = np.zeros(a0.shape + (T_x,))
    a_next, c_next, caches = a0, np.zeros_like(a0), []
    for t in range(T_x):
        a_next, c_next, cache = lstm_cell_forward(x[:, :, t], a_next, c_next, parameters)
        a[:, :, t] = a_next
        caches.append(cache)
    return a, caches


def lstm_backward(da, caches, parameters):
    n_a, m, T_x = da.shape
    gradients = {"d" + k: np.zeros_like(v) for k, v in parameters.items()}
    n_x = caches[0][3].shape[0] - n_a
    dx = np.zeros((n_x, m, T_x))
    da_prev = dc_prev = 0
    for t in reversed(range(T_x)):
        a_next, c_next, c_prev, concat, gate = caches[t]
        f, i, o, c = gate["f"], gate["i"], gate["o"], gate["c"]
        da_next = da[:, :, t] + da_prev
        dc = dc_prev + da_next * o * (1 - tanh(c_next) ** 2)
        d = {"o": da_next * tanh(c_next) * o * (1 - o), "c": dc * i * (1 - c ** 2),
             "i": dc * c * i * (1 - i), "f": dc * c_prev * f * (1 - f)}
        dconcat = np.zeros_like(concat)
        for g in d:
            gradients["dW" + g] += np.dot(d[g], concat.T)
            gradients["db" + g] += d[g].sum(axis=1, keepdims=True)
            dconcat += np.dot(parameters["W" + g].T, d[g])
        da_prev, dx[:, :, t] = dconcat[:n_a], dconcat[n_a:]
        dc_prev = dc * f
    gradients["dx"] = dx
    gradients["da0"] = da_prev
    return gradients


np.random.seed(1)
n_x, n_a, m, T_x = 3, 4, 2, 5
x, a0 = np.random.randn(n_x, m, T_x), np.random.randn(n_a, m)
parameters = {}
for g in ["f", "i", "c", "o"]:
    parameters["W" + g] = np.random.randn(n_a, n_a + n_x)
    parameters["b" + g] = np.random.randn(n_a, 1)
a, caches = lstm_forward(x, a0, parameters)
da = np.random.randn(*a.shape)
grads = lstm_backward(da, caches, parameters)
print("a[3][1] =", np.round(a[3][1], 8))
print("dx[1] =\n", np.round(grads["dx"][1], 7))
for name, value in list(parameters.items()) + [("x", x), ("a0", a0)]:
    worst = 0
    for ix in np.ndindex(*value.shape):
        kept = value[ix]
        value[ix] = kept + 1e-5
        up = np.sum(lstm_forward(x, a0, parameters)[0] * da)
        value[ix] = kept - 1e-5
        down = np.sum(lstm_forward(x, a0, parameters)[0] * da)
        value[ix] = kept
        worst = max(worst, abs((up - down) / 2e-5 - grads["d" + name][ix]))
    print("%-3s %s %s" % (name, value.shape, "ok" if worst < 1e-7 else "wrong by %g" % worst))

"""Deep-network helpers with parameters W1, b1, ... in a dictionary: mini-batches, momentum and Adam side by side."""
import math
import numpy as np


def initialize_parameters(layer_dims):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters['W' + str(l)] = np.random.randn(layer_dims[l], layer_dims[l-1]) * np.sqrt(2 / layer_dims[l-1])
        parameters['b' + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters


def random_mini_batches(X, Y, mini_batch_size=64, seed=0):
    np.random.seed(seed)
    m = X.shape[1]
    mini_batches = []
    permutation = list(np.random.permutation(m))
    shuffled_X = X[:, permutation]
    shuffled_Y = Y[:, permutation].reshape((1, m))
    num_complete_minibatches = math.floor(m / mini_batch_size)
    for k in range(0, num_complete_minibatches):
        mini_batch_X = shuffled_X[:, k * mini_batch_size : (k + 1) * mini_batch_size]
        mini_batch_Y = shuffled_Y[:, k * mini_batch_size : (k + 1) * mini_batch_size]
        mini_batches.append((mini_batch_X, mini_batch_Y))
    if m % mini_batch_size != 0:
        mini_batches.append((shuffled_X[:, num_complete_minibatches * mini_batch_size :], shuffled_Y[:, num_complete_minibatches * mini_batch_size :]))
    return mini_batches


def initialize(parameters, what="adam"):
    L = len(parameters) // 2
    v, s = {}, {}
    for l in range(L):
        for kind in "Wb":
            v["d" + kind + str(l+1)] = np.zeros(parameters[kind + str(l+1)].shape)
            if what == "adam":
                s["d" + kind + str(l+1)] = np.zeros(parameters[kind + str(l+1)].shape)
    return v, s


def update(parameters, grads, v, s, t, rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for l in range(len(parameters) // 2):
        for kind in ("W", "b"):
            key, dkey = kind + str(l + 1), "d" + kind + str(l + 1)
            v[dkey] = beta1 * v[dkey] + (1 - beta1) * grads[dkey]
            if not s:
                parameters[key] = parameters[key] - rate * v[dkey]
                continue
            s[dkey] = beta2 * s[dkey] + (1 - beta2) * np.power(grads[dkey], 2)
            parameters[key] -= rate * (v[dkey] / (1 - beta1 ** t)) / (np.sqrt(s[dkey] / (1 - beta2 ** t)) + epsilon)
    return parameters, v, s


def relu(z):
    return np.maximum(0, z)


def forward(X, parameters):
    z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    a1 = relu(z1)
    z2 = np.dot(parameters["W2"], a1) + parameters["b2"]
    return 1 / (1 + np.exp(-z2)), (X, z1, a1)


def compute_cost(a2, Y):
    logprobs = np.multiply(-np.log(a2), Y) + np.multiply(-np.log(1 - a2), 1 - Y)
    return np.sum(logprobs) / Y.shape[1]


def backward(a2, Y, cache, parameters):
    X, z1, a1 = cache
    m = X.shape[1]
    dz2 = 1. / m * (a2 - Y)
    dz1 = np.dot(parameters["W2"].T, dz2) * np.int64(a1 > 0)
    return {"dW2": np.dot(dz2, a1.T), "db2": np.sum(dz2, axis=1, keepdims=True),
            "dW1": np.dot(dz1, X.T), "db1": np.sum(dz1, axis=1, keepdims=True)}


np.random.seed(1)
X = np.random.randn(2, 70)
Y = ((X[0] ** 2 + X[1] ** 2) > 1.2).astype(int).reshape(1, -1)
print("shape of the mini-batches:", [b[0].shape for b in random_mini_batches(X, Y, 32)], Y.sum())
for what in ["momentum", "adam"]:
    parameters = initialize_parameters([2, 6, 1])
    v, s = initialize(parameters, what)
    t, seed = 0, 10
    for i in range(31):
        seed = seed + 1
        cost_total = 0
        for (minibatch_X, minibatch_Y) in random_mini_batches(X, Y, 32, seed):
            a2, cache = forward(minibatch_X, parameters)
            cost_total += compute_cost(a2, minibatch_Y) * minibatch_X.shape[1]
            t = t + 1
            parameters, v, s = update(parameters, backward(a2, minibatch_Y, cache, parameters), v, s, t, rate=0.1 if what == "momentum" else 0.02)
        if i % 10 == 0:
            print("%s: cost after epoch %i: %f" % (what, i, cost_total / X.shape[1]))
    p = forward(X, parameters)[0] > 0.5
    print("Accuracy: " + str(np.mean((p[0, :] == Y[0, :]))), sorted(v))

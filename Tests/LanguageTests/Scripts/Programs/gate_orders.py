"""The same LSTM in five layouts: gates packed i f o g, i f g o, f g i o, as four matrices, and on [h; x]; all must agree."""
import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def packed(x, h, c, Wx, Wh, b, order):
    H = h.shape[1]
    z = x @ Wx + h @ Wh + b
    part = {name: z[:, k * H:(k + 1) * H] for k, name in enumerate(order)}
    i, f, o, g = (sigmoid(part["i"]), sigmoid(part["f"]), sigmoid(part["o"]), np.tanh(part["g"]))
    c = f * c + i * g
    return o * np.tanh(c), c


def reorder(W, before, after):
    blocks = dict(zip(before, np.split(W, 4, axis=-1)))
    return np.concatenate([blocks[name] for name in after], axis=-1)


def separate(x, h, c, parameters):
    concat = np.vstack((h.T, x.T))
    f, i, o = (sigmoid(parameters["W" + k] @ concat + parameters["b" + k]) for k in ("f", "i", "o"))
    cc = np.tanh(parameters["Wc"].dot(concat) + parameters["bc"])
    c = f * c.T + i * cc
    return (o * np.tanh(c)).T, c.T


def to_separate(Wx, Wh, b, order):
    H = Wh.shape[0]
    parameters = {}
    for k, name in enumerate(order):
        columns = slice(k * H, (k + 1) * H)
        name = "c" if name == "g" else name
        parameters["W" + name] = np.hstack([Wh[:, columns].T, Wx[:, columns].T])
        parameters["b" + name] = b[columns].reshape(-1, 1)
    return parameters


def back(parameters, D, order):
    names = ["c" if n == "g" else n for n in order]
    H = parameters["bf"].size
    Wh = np.column_stack([parameters["W" + n][:, :H].T for n in names])
    Wx = np.column_stack([parameters["W" + n][:, H:].T for n in names])
    return Wx, Wh, np.concatenate([parameters["b" + n].ravel() for n in names])


np.random.seed(6)
N, D, H, T = 2, 3, 4, 6
xs = np.random.randn(T, N, D)
Wx, Wh, b = np.random.randn(D, 4 * H), np.random.randn(H, 4 * H), np.random.randn(4 * H)
results = {}
for order in ("ifog", "ifgo", "fgio"):
    weights = [reorder(W, "ifog", order) for W in (Wx, Wh, b)]
    h, c = np.zeros((N, H)), np.zeros((N, H))
    for x in xs:
        h, c = packed(x, h, c, *weights, order)
    results[order] = h
parameters = to_separate(Wx, Wh, b, "ifog")
h = c = np.zeros((N, H))
for x in xs:
    h, c = separate(x, h, c, parameters)
results["separate"] = h
h = c = np.zeros((N, H))
for x in xs[:, :, :]:
    h, c = packed(x, h, c, *back(parameters, D, "fgio"), "fgio")
results["back"] = h
print(np.round(results["ifog"], 7))
for name, h in results.items():
    print("%-9s" % name, h.shape, np.allclose(h, results["ifog"], rtol=0, atol=1e-12))
print("round trip exact:", all(np.array_equal(a, b) for a, b in zip(back(parameters, D, "ifog"), (Wx, Wh, b))))
wrong = [reorder(Wx, "ifog", "fiog"), Wh, b]
h = c = np.zeros((N, H))
for x in xs:
    h, c = packed(x, h, c, *wrong, "ifog")
print("exchanged f and i: off by %.4f" % np.abs(h - results["ifog"]).max())
print(sorted(parameters), {k: v.shape for k, v in parameters.items() if k.startswith("b")})

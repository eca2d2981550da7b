"""An LSTM whose parameters are one dict() call, with the rarer things that course programs use on the way."""
import sys
import numpy as np
import numpy.linalg
from numpy.linalg import qr, norm

np.random.seed(19)
H, D, C = 5, 3, 2
Z = H + D


def orthogonal(rows, columns):
    q, r = np.linalg.qr(np.random.randn(rows, columns))
    return q * np.sign(np.diag(r))


model = dict(
    Wf=orthogonal(Z, H), Wi=orthogonal(Z, H), Wc=orthogonal(Z, H), Wo=orthogonal(Z, H), Wy=np.random.randn(H, C) / np.sqrt(C / 2.),
    bf=np.zeros((1, H)), bi=np.zeros((1, H)), bc=np.zeros((1, H)), bo=np.zeros((1, H)), by=np.zeros((1, C)))
loss_functions = dict(cross_ent=lambda p, t: -np.log(p[range(len(t)), t]).mean(), l2=lambda p, t: np.sum(p ** 2), l1_regression=lambda m, lam=1e-3: lam * sum(np.abs(m[k]).sum() for k in m),
                      l2_regression=lambda m, lam=1e-3: lam * sum((m[k] ** 2).sum() for k in m), relu=lambda v: np.maximum(v, 0.))


def sigmoid(X):
    return 1. / (1 + np.exp(-X))


def forward(X, state, m):
    h_old, c_old = state
    X = np.column_stack((h_old, X))
    hf, hi, ho = (sigmoid(X @ m['W' + k] + m['b' + k]) for k in ('f', 'i', 'o'))
    hc = np.tanh(X @ m['Wc'] + m['bc'])
    c = hf * c_old + hi * hc
    h = ho \
        * np.tanh(c)
    y = h @ m['Wy'] + m['by']
    prob = np.divide(np.exp(y), np.sum(np.exp(y), axis=1, keepdims=True))
    return prob, (h, c)


X = np.random.randn(4, D)
prob, state = forward(X, (np.zeros((4, H)), np.zeros((4, H))), model)
prob, state = forward(X, state, model)
print(prob.round(6))
print("orthonormal:", all(np.allclose(model[k].T @ model[k], np.eye(H)) for k in ("Wf", "Wi", "Wc", "Wo")), norm(model["Wf"]).round(6))
targets = np.array([0, 1, 1, 0], dtype=np.uint32)
print("%.6f %.6f" % (loss_functions["cross_ent"](prob, targets), loss_functions["l2"](prob, targets)), targets, targets.dtype, np.uint32(7))
print("l1 {:.6f} l2 {:.6f}".format(loss_functions["l1_regression"](model), loss_functions["l2_regression"](model)), loss_functions["relu"](np.array([-1., 2.])))
for val, analytic, numeric in ((0.25, -1.5, -1.5000001), (-3.0, 2e-9, 1e-9)):
    print('%s (val = %+8f), analytic = %+8f, numerical = %+8f' % ("OK" if np.isclose(analytic, numeric, rtol=1e-4, atol=0) else "WARNING", val, analytic, numeric))
M = np.asmatrix([[1., 2.], [3., 4.]])
print(M.shape, M.sum(), type(M).__name__, (M * M).sum(), np.asarray(M.T)[0])
dz, dx = np.array([1., 2.]), np.array([3., 4., 5.])
print(np.asarray(np.dot(np.transpose(np.asmatrix(dz)), np.asmatrix(dx))))
with np.errstate(over='ignore', invalid='ignore', divide='ignore'):
    print(np.exp(np.array([1000., 1.])), np.array([1., 0.]) / 0, sigmoid(np.array([-1000., 1000.])))
v, m = np.array([0.125, 2.5]), np.eye(2)
print(f"vector {v}, matrix:\n{m}", f"{v.max():.3f} {m.shape} {v.sum()!r}")
text = ""
for index, word in enumerate(np.array(["forget", "input", "output"])):
    text += word
    text += "/" if index < 2 else "."
print(text, np.array(["a", "bc"]).shape, len(sys.argv) > 0, len(sys.path) > 0, isinstance(sys.argv[0], str))
print("%.4f %d %s" % (np.float64(1.5), np.int64(3), np.float32(0.25)), str(np.int64(4)), repr((np.int64(1), np.float64(0.5))), str((1, 2)))
print(np.row_stack((v, v)).tolist(), np.hstack((v, v)).shape, numpy.linalg.norm(v).round(6), qr(m)[0].shape)


class Counter:
    def __init__(self):
        self.steps = 0

    def __step__(self):
        self.steps += 1
        return self


print(Counter().__step__().__step__().steps)
items = {"x": [1], "y": [2, 3]}
print([(k, len(w)) for k, w in sorted(items.items())], np.zeros((1, 1, 2, 2)), sep="\n")

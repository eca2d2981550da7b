"""Attention over the states of an encoder, scaled dot product, its backward pass, and a masked softmax, all batched."""
import numpy as np


def masked_softmax(scores, mask=None, axis=-1):
    if mask is not None:
        scores = np.where(mask, scores, -1e9)
    scores = scores - np.max(scores, axis=axis, keepdims=True)
    weights = np.exp(scores)
    return weights / np.sum(weights, axis=axis, keepdims=True)


def attend(Q, K, V, mask=None):
    scale = 1 / np.sqrt(Q.shape[-1])
    scores = np.matmul(Q, K.transpose(0, 2, 1)) * scale
    A = masked_softmax(scores, mask)
    return A @ V, (Q, K, V, A, scale)


def attend_backward(dout, cache):
    Q, K, V, A, scale = cache
    dV = np.swapaxes(A, 1, 2) @ dout
    dA = dout @ np.swapaxes(V, 1, 2)
    dscores = A * (dA - (dA * A).sum(axis=-1, keepdims=True)) * scale
    return dscores @ K, np.swapaxes(dscores, 1, 2) @ Q, dV


def layer_norm(x, gain, bias, eps=1e-5):
    mean = x.mean(axis=-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return gain * (x - mean) / np.sqrt(variance + eps) + bias


def positions(T, D):
    angle = np.arange(T)[:, np.newaxis] / np.power(10000, 2 * (np.arange(D)[np.newaxis, :] // 2) / np.float32(D))
    angle[:, 0::2] = np.sin(angle[:, 0::2])
    angle[:, 1::2] = np.cos(angle[:, 1::2])
    return angle


np.random.seed(21)
B, T, S, D = 2, 3, 4, 6
Q, K, V = np.random.randn(B, T, D), np.random.randn(B, S, D), np.random.randn(B, S, D)
lengths = np.array([4, 2])
mask = np.arange(S)[None, None, :] < lengths[:, None, None]
print(mask.shape, mask.astype(int).tolist())
out, cache = attend(Q, K, V, mask)
print(out.shape, np.round(cache[3][1], 5), sep="\n")
print("rows sum to one:", np.allclose(cache[3].sum(-1), 1))
dout = np.random.randn(*out.shape)
for name, array, grad in zip("QKV", (Q, K, V), attend_backward(dout, cache)):
    numeric = np.zeros_like(array)
    for ix, value in np.ndenumerate(array):
        array[ix] = value + 1e-5
        above = (attend(Q, K, V, mask)[0] * dout).sum()
        array[ix] = value - 1e-5
        numeric[ix] = (above - (attend(Q, K, V, mask)[0] * dout).sum()) / 2e-5
        array[ix] = value
    print("d%s" % name, np.abs(numeric - grad).max() < 1e-8, np.linalg.norm(grad).round(6))
P = positions(4, 6)
print(P.round(4))
N = layer_norm(Q, np.ones(D), np.zeros(D))
print(N.mean(axis=2).round(6) + 0.0, N.std(axis=2).round(4), sep="\n")
causal = np.tril(np.ones((3, 3), dtype=bool))
print(masked_softmax(np.zeros((3, 3)), causal).round(4))
future = np.triu(np.full((3, 3), -np.inf), 1)
print(future, np.exp(future).sum(axis=1))

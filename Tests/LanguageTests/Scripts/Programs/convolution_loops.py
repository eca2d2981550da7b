"""A convolution layer by four loops, by windows, and pooling; both passes, with the gradient checked; as CNN weeks of the course do."""
import numpy as np


def zero_pad(X, pad):
    N, H, W, C = X.shape
    out = np.zeros((N, H + 2 * pad, W + 2 * pad, C), dtype=X.dtype)
    out[:, pad:pad + H, pad:pad + W, :] = X
    return out


def conv_forward(A_prev, W, b, hparameters):
    (m, n_H_prev, n_W_prev, n_C_prev) = A_prev.shape
    (f, f, n_C_prev, n_C) = W.shape
    stride, pad = hparameters['stride'], hparameters['pad']
    n_H = int((n_H_prev - f + 2 * pad) / stride) + 1
    n_W = int((n_W_prev - f + 2 * pad) / stride) + 1
    Z = np.zeros((m, n_H, n_W, n_C))
    A_prev_pad = zero_pad(A_prev, pad)
    for i in range(m):
        for h in range(n_H):
            for w in range(n_W):
                for c in range(n_C):
                    window = A_prev_pad[i, h * stride:h * stride + f, w * stride:w * stride + f, :]
                    Z[i, h, w, c] = np.sum(window * W[..., c]) + float(b[0, 0, 0, c])
    assert (Z.shape == (m, n_H, n_W, n_C))
    return Z, (A_prev, W, b, hparameters)


def conv_backward(dZ, cache):
    A_prev, W, b, hparameters = cache
    stride, pad = hparameters['stride'], hparameters['pad']
    f = W.shape[0]
    dA_pad = zero_pad(np.zeros_like(A_prev), pad)
    A_pad = zero_pad(A_prev, pad)
    dW = np.zeros_like(W)
    for i in range(dZ.shape[0]):
        for h in range(dZ.shape[1]):
            for w in range(dZ.shape[2]):
                rows, columns = slice(h * stride, h * stride + f), slice(w * stride, w * stride + f)
                dA_pad[i, rows, columns] += np.tensordot(W, dZ[i, h, w], axes=([3], [0]))
                dW += A_pad[i, rows, columns][..., None] * dZ[i, h, w]
    db = dZ.sum(axis=(0, 1, 2), keepdims=True)
    return (dA_pad[:, pad:-pad, pad:-pad, :] if pad else dA_pad), dW, db


def pool(A, f, mode="max"):
    m, H, W, C = A.shape
    blocks = A[:, :H // f * f, :W // f * f].reshape(m, H // f, f, W // f, f, C)
    return blocks.max(axis=(2, 4)) if mode == "max" else blocks.mean(axis=(2, 4))


def pool_backward(dA, A, f):
    m, H, W, C = A.shape
    up = np.repeat(np.repeat(dA, f, axis=1), f, axis=2)
    largest = np.repeat(np.repeat(pool(A, f), f, axis=1), f, axis=2)
    return up * (A == largest)


np.random.seed(1)
A_prev = np.random.randn(2, 5, 5, 2)
W, b = np.random.randn(2, 2, 2, 3), np.random.randn(1, 1, 1, 3)
for hparameters in ({"pad": 1, "stride": 2}, {"pad": 0, "stride": 1}):
    Z, cache = conv_forward(A_prev, W, b, hparameters)
    print("Z's shape =", Z.shape, "mean =", np.mean(Z).round(8), "Z[1,1,1] =", Z[1, 1, 1].round(6))
    dZ = np.random.randn(*Z.shape)
    for name, array, grad in zip(("A", "W", "b"), (A_prev, W, b), conv_backward(dZ, cache)):
        worst = 0.0
        for k in np.random.permutation(array.size)[:12]:
            ix = np.unravel_index(k, array.shape)
            kept = array[ix]
            array[ix] = kept + 1e-5
            up = (conv_forward(A_prev, W, b, hparameters)[0] * dZ).sum()
            array[ix] = kept - 1e-5
            down = (conv_forward(A_prev, W, b, hparameters)[0] * dZ).sum()
            array[ix] = kept
            worst = max(worst, abs((up - down) / 2e-5 - grad[ix]))
        print("d" + name, grad.shape, "ok" if worst < 1e-8 else worst)
A = np.arange(32.).reshape(1, 4, 4, 2) % 7
print(pool(A, 2)[0, :, :, 0], pool(A, 2, "average")[0, :, :, 1], sep="\n")
print(pool_backward(np.ones((1, 2, 2, 2)), A, 2)[0, ..., 0].astype(int))

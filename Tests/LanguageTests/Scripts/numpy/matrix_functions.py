# NumPy's functions of a np.matrix.
import numpy as np

M = np.matrix([[1., 2], [3, 4]])
for x in [-M, +M, abs(-M), np.sum(M), np.sum(M, axis=0), np.mean(M, axis=1), np.max(M), np.max(M, axis=0), np.min(M, 1), np.argmax(M), np.argmax(M, axis=1),
          np.prod(M, 1), np.std(M), np.var(M, axis=0), np.any(M > 3), np.all(M), np.all(M > 1, axis=0)]:
    print(type(x).__name__, repr(x))
for x in [np.vstack((M, M)), np.hstack((M, np.zeros((2, 1)))), np.concatenate([M, np.zeros((1, 2))]), np.column_stack((M, M)), np.transpose(M), np.reshape(M, (1, 4)),
          np.zeros_like(M), np.ones_like(M), np.full_like(M, 2), np.clip(M, 0, 2), np.cumsum(M), np.cumsum(M, axis=1), np.tile(M, 2), np.repeat(M, 2),
          np.squeeze(M), np.sort(-M), np.argsort(M), np.atleast_2d(M), np.insert(M, 0, 1, axis=1), np.delete(M, 0, axis=0), np.fliplr(M), np.swapaxes(M, 0, 1),
          np.inner(M, M), np.kron(M, M), np.nan_to_num(M), np.diff(M), np.isclose(M, M), np.linalg.inv(M), np.linalg.pinv(M),
          np.linalg.matrix_power(M, 2), np.flip(M), np.rot90(M)]:
    print(type(x).__name__, repr(x))
print(np.split(M, 2))
for x in [np.copy(M), np.array(M), np.asarray(M), np.where(M > 1, M, 0), np.diag(M), np.triu(M), np.ravel(M), np.unique(M), np.expand_dims(M, 0), np.linalg.eigvals(M),
          np.tensordot(M, M, 1), np.argwhere(M > 2), np.round(M / 3, 2), np.broadcast_to(M, (2, 2)), np.outer(M, M)]:
    print(type(x).__name__, repr(x))
print(np.linalg.det(M), np.linalg.det(np.eye(3) * 2), np.linalg.det(np.ones((2, 2))))
print(np.trace(M), np.allclose(M, M), np.array_equal(M, M), np.linalg.norm(M), np.size(M), np.ndim(M), np.shape(M), np.count_nonzero(M), np.nonzero(M))
print(np.asarray(np.dot(np.transpose(np.asmatrix(np.ones(2))), np.asmatrix(np.ones(3)))))
try:
    np.sum(M, axis=0, keepdims=True)
except TypeError as e:
    print(e)

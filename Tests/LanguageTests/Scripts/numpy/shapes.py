# Reshaping, joining, splitting.
import numpy as np

a = np.arange(6).reshape(2, 3)
b = a + 10
print(a.T, a.transpose(), np.transpose(a), a.reshape(3, 2), a.reshape((3, -1)), np.reshape(a, (6,)), a.reshape(-1), a.ravel(), a.flatten())
i = np.arange(24).reshape(2, 3, 4)
print(i.transpose(2, 0, 1).shape, i.transpose((1, 0, 2)).shape, np.transpose(i, (0, 2, 1)).shape, i.T.shape, np.swapaxes(i, 0, 2).shape, np.moveaxis(i, 0, -1).shape)
print(np.squeeze(np.ones((1, 3, 1))).shape, np.squeeze(np.ones((1, 3, 1)), axis=0).shape, np.expand_dims(a, 0).shape, np.expand_dims(a, -1).shape, a[:, np.newaxis].shape)
print(np.concatenate((a, b)), np.concatenate([a, b], axis=1), np.concatenate((a, b), axis=None), np.concatenate(([1], [2.5])))
print(np.vstack((a, b)), np.hstack((a, b)), np.dstack((a, b)).shape, np.vstack(([1, 2], [3, 4])), np.hstack(([1], [2, 3])), np.column_stack(([1, 2], [3, 4])))
print(np.stack([a, b]).shape, np.stack([a, b], axis=1).shape, np.stack([[1, 2], [3, 4]], axis=-1))
print(np.append([1, 2], 3), np.append(a, [[7, 8, 9]], axis=0), np.insert([1, 2, 3], 1, 9), np.delete([1, 2, 3], 1), np.delete(a, 0, axis=1))
print(np.split(np.arange(6), 3), np.split(np.arange(6), [2, 3]), np.array_split(np.arange(5), 2), np.hsplit(a, 3)[1], np.vsplit(a, 2)[0])
print(np.repeat([1, 2], 2), np.repeat(a, 2, axis=0), np.repeat(a, [1, 2], axis=0), np.tile([1, 2], 2), np.tile(a, (2, 1)), a.repeat(2))
print(np.flip(a), np.flip(a, axis=1), np.fliplr(a), np.flipud(a), np.rot90(a), np.roll([1, 2, 3], 1), np.roll(a, 1, axis=1), np.roll(a, -1))
print(np.atleast_1d(3), np.atleast_2d([1, 2]), np.atleast_3d([1, 2]).shape, np.broadcast_to([1, 2], (2, 2)), np.shape(a), np.ndim(a), np.size(a), np.size(a, 0))
print(a.shape, a.ndim, a.size, a.dtype, a.itemsize, a.nbytes, a.strides, len(a), a.tolist(), a.item(3), np.array([5]).item(), type(np.array([5]).item()))
print(a.T.reshape(6), a.reshape(3, 2, order='F'), a.ravel(order='F'), np.ravel(a.T))
v = a.reshape(6)
v[0] = 99
print(a[0, 0], np.shares_memory(a, v), np.shares_memory(a, a.copy()))
a.flat[1] = 50
a.flat[[2, 3]] = 7
print(a, list(a.flat), a.flat[4])
a.fill(3)
print(a, a.astype(float), a.astype('float32').dtype, a.astype(bool), a.swapaxes(0, 1).shape, np.array([[1, 2], [3, 4]]).diagonal())
print(np.unravel_index(5, (2, 3)), np.unravel_index([1, 5], (2, 3)), np.ravel_multi_index((1, 2), (2, 3)))

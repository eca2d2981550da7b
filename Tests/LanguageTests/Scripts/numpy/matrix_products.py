"""Products and transposes in which a np.matrix takes part are matrices."""
import numpy as np

dz, x = np.array([1., 2.]), np.array([3., 4., 5.])
M = np.asmatrix([[1., 2.], [3., 4.]])
print(np.asarray(np.dot(np.transpose(np.asmatrix(dz)), np.asmatrix(x))))
for product in (np.dot(M, M), np.matmul(M, M), np.dot(M, np.ones((2, 2))), np.dot(np.ones((2, 2)), M), np.transpose(M), np.dot(M, 2), np.dot(M, dz.reshape(2, 1))):
    print(type(product).__name__, product.shape, product.tolist())
print((np.transpose(np.asmatrix(dz)) * np.asmatrix(x)).sum())
try:
    np.dot(M, np.ones((3, 2)))
except ValueError as error:
    print(error)

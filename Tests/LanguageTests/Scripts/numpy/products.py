# Products of vectors and matrices.
import numpy as np

a = np.arange(6.0).reshape(2, 3)
b = np.arange(12.0).reshape(3, 4)
v = np.array([1.0, 2.0, 3.0])
print(np.dot(a, b), a @ b, np.matmul(a, b), a.dot(b), np.dot(a, v), np.dot(v, v), v @ v, repr(np.dot(v, v)), np.dot(3, 4), np.dot(2, v))
print(np.outer(v, [1, 2]), np.inner(v, v), np.inner(a, a), np.vdot(a, a), np.tensordot(a, b, axes=1), np.tensordot(a, a, axes=2), np.tensordot(a, a, axes=([1], [1])))
print(np.ones((2, 2, 3)) @ np.ones((3, 2)), np.dot(np.ones((2, 2, 3)), np.ones((3, 2))).shape, np.dot([[1, 2]], [[3], [4]]), np.array([[1, 2]]) @ np.array([[3], [4]]))
print(np.dot(a.T, a), a.T.dot(np.ones(2)), np.matmul(np.eye(2), a))

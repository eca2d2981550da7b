"""Matrices as lists of lists, as they are built before NumPy is shown; then the same with NumPy, and both compared."""
from math import exp, sqrt
import numpy as np


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(float, row)) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("ragged rows: {}".format([len(row) for row in self.rows]))

    @classmethod
    def zeros(cls, n, m=None):
        return cls([[0] * (m if m is not None else n) for _ in range(n)])

    @classmethod
    def identity(cls, n):
        out = cls.zeros(n)
        for i in range(n):
            out[i, i] = 1
        return out

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, at):
        if isinstance(at, tuple):
            i, j = at
            return self.rows[i][j]
        return self.rows[at]

    def __setitem__(self, at, value):
        i, j = at
        self.rows[i][j] = float(value)

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return self.map(lambda v: v + other)
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __sub__(self, other):
        return self + other * -1

    def __mul__(self, k):
        return self.map(lambda v: v * k)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError("cannot multiply %dx%d by %dx%d" % (self.shape + other.shape))
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n > 0:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __iter__(self):
        return iter(self.rows)

    def __len__(self):
        return len(self.rows)

    def __str__(self):
        width = max(len("%.3g" % v) for row in self for v in row)
        return "\n".join("[" + " ".join(("%.3g" % v).rjust(width) for v in row) + "]" for row in self)

    def map(self, f):
        return Matrix([[f(v) for v in row] for row in self.rows])

    def determinant(self):
        rows, sign, product = [row[:] for row in self.rows], 1, 1.0
        n = len(rows)
        for k in range(n):
            pivot = max(range(k, n), key=lambda i: abs(rows[i][k]))
            if rows[pivot][k] == 0:
                return 0.0
            if pivot != k:
                rows[k], rows[pivot] = rows[pivot], rows[k]
                sign = -sign
            product *= rows[k][k]
            for i in range(k + 1, n):
                factor = rows[i][k] / rows[k][k]
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[k])]
        return sign * product


A = Matrix([[2, 1, 0], [1, 3, -1], [0, 5, 4]])
B = Matrix([[1, 2], [3, 4], [5, 6]])
print(A @ B)
print(A.T == A, A.T.T == A, (A ** 3)[0], len(A), B.shape)
print(A + Matrix.identity(3) * 2 - 1)
print(2 * B)
print(round(A.determinant(), 10), Matrix([[1, 2], [2, 4]]).determinant())
sigmoid = lambda v: 1 / (1 + exp(-v))
print(B.map(sigmoid).map(lambda v: round(v, 4)).rows)
a, b = np.array(A.rows), np.array(B.rows)
print(np.array_equal((A @ B).rows, a @ b), np.allclose((A ** 5).rows, a @ a @ a @ a @ a))
print(sqrt(sum(v * v for row in A for v in row)) == np.linalg.norm(a))
for attempt in (lambda: B @ B, lambda: Matrix([[1], [1, 2]])):
    try:
        attempt()
    except ValueError as error:
        print("ValueError:", error)

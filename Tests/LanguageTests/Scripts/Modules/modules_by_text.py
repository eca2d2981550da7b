# __import__: modules whose names no import statement can say.
with open('0-cell.py', 'w') as f:
    f.write('''#!/usr/bin/env python3
"""A cell."""
import numpy as np


class Cell:
    """One step."""

    def __init__(self, i, h):
        self.W = np.random.randn(i + h, h)

    def forward(self, h_prev, x_t):
        return np.tanh(np.concatenate((h_prev, x_t), axis=1) @ self.W)
''')
with open('1-unroll.py', 'w') as f:
    f.write('''import numpy as np
Cell = __import__('0-cell').Cell
steps = []


def unroll(cell, X, h):
    for x in X:
        h = cell.forward(h, x)
        steps.append(h.shape)
    return h
''')
import sys
sys.path.insert(0, '.')
import numpy as np

Cell = __import__('0-cell').Cell
unroll = __import__('1-unroll').unroll
np.random.seed(0)
cell = Cell(3, 2)
print(unroll(cell, np.random.randn(4, 2, 3), np.zeros((2, 2))))
print(__import__('1-unroll').steps, Cell.__module__, Cell.__doc__, __import__('0-cell').__doc__)
print(__import__('os.path').__name__, __import__('os.path', fromlist=['join']).join('a', 'b'), __import__('math').pi)
np2 = __import__('numpy', globals(), None, [], 0)
print(np2 is np)
for name in ('2-missing', 'sub/module', '', 3):
    try:
        __import__(name)
    except (ImportError, ValueError, TypeError) as error:
        print(type(error).__name__, str(error)[:40])

# Elementwise functions: values, types, out= and dtype=.
import numpy as np

x = np.array([-2.0, -0.5, 0.0, 0.5, 2.0])
for name in ['negative', 'absolute', 'sign', 'square', 'exp', 'expm1', 'tanh', 'sin', 'cos', 'floor', 'ceil', 'trunc', 'rint', 'arctan', 'sinh',
             'isnan', 'isinf', 'isfinite', 'signbit', 'logical_not', 'degrees', 'radians', 'cbrt', 'exp2']:
    print(name, getattr(np, name)(x))
y = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
for name in ['sqrt', 'log', 'log2', 'log10', 'log1p', 'reciprocal']:
    print(name, getattr(np, name)(y))
for name in ['add', 'subtract', 'multiply', 'divide', 'true_divide', 'floor_divide', 'mod', 'remainder', 'fmod', 'maximum', 'minimum', 'fmax',
             'power', 'arctan2', 'hypot', 'copysign', 'equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal',
             'logical_and', 'logical_or', 'logical_xor', 'logaddexp']:
    print(name, getattr(np, name)(y, np.array([2.0, 2.0, 2.0, 1.0, 4.0])))
print(np.bitwise_and([6, 5], 3), np.bitwise_or(6, 1), np.bitwise_xor([1, 2], [3, 3]), np.left_shift(1, 4), np.right_shift(16, 2), np.invert([0, 1]))
print(np.exp(1), np.exp(0.0), repr(np.exp(2)), repr(np.sqrt(16)), repr(np.add(1, 2)), repr(np.square(3)), repr(np.abs(-3)))
print(repr(np.sqrt(np.float32(0.5))), np.exp(np.array([1, 2], dtype=np.float32)).dtype, np.sqrt([1, 4, 9]), np.exp([[0, 1]]))
print(np.maximum(x, 0), np.maximum(0, x), np.minimum([1, 5], [[3], [4]]))
out = np.zeros(5)
print(np.exp(x, out=out) is out, out)
np.add(x, 1, out=out)
print(out, np.multiply(x, 2, dtype=np.float32).dtype)
np.add.at(out, [0, 0, 1], 1)
print(out)
M = np.zeros((3, 2))
np.add.at(M, np.array([[0, 2], [2, 2]]), np.ones((2, 2, 2)))
print(M)
print(np.add.reduce([1, 2, 3]), np.multiply.reduce(np.ones((2, 3)) * 2, axis=1), np.maximum.reduce([3, 9, 2]), np.multiply.outer([1, 2], [3, 4]))
print(np.add.accumulate([1, 2, 3]), np.exp, np.add, type(np.exp))
print(np.power(2, 3), np.power(2.0, [1, 2, 3]), np.sign(-3), np.clip(x, -1, 1), np.clip(5, 0, 3), np.clip([1, 9], 2, None))
np.clip(x, -1, 1, out=x)
print(x)

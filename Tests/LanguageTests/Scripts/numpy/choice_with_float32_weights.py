# The sum of float32 weights may miss 1 by more than that of float64 ones, as a float32 softmax does.
import numpy as np
p = np.array([0.1] * 10, dtype='f')
p[3] += 1e-5
np.random.seed(1)
print(np.random.choice(10, size=1, p=p), np.random.choice(10, p=p))
print(np.random.choice(10, size=4, replace=False, p=p))
for weights in p.astype(np.float64), list(p), p.tolist(), p + np.float32(1e-3):
    try:
        print(np.random.choice(10, p=weights))
    except ValueError as error:
        print(type(weights).__name__, error)
scores = np.linspace(-3, 5, 3000).astype(np.float32)
softmax = np.exp(scores) / np.exp(scores).sum()
print(np.random.choice(3000, size=3, p=softmax))

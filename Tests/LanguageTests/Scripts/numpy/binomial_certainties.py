# Binomial draws whose outcome is certain still move the legacy generator on.
import numpy as np

for trials, probability in ((1, 1.0), (1, 0.0), (0, 0.5), (0, 1.0), (5, 1.0), (100, 1.0)):
    np.random.seed(0)
    print(np.random.binomial(trials, probability, 3), np.random.rand())
np.random.seed(1)
keep_probability = 1.0
mask = np.random.binomial(1, keep_probability, size=(2, 3)) / keep_probability
print(mask, np.random.randn(2))
rng = np.random.default_rng(0)
print(rng.binomial(1, 1.0, 3), rng.binomial(1, 0.0, 3), rng.binomial(0, 0.5), rng.random())

"""randint takes floats and cuts them towards zero, as programs that halve an even number expect."""
import numpy as np

for arguments in [(64 / 2,), (32.7,), (1.5, 9.9), (np.float64(3.2),), (np.float32(7),), (0, 10.0, 3), (-2.5, 2.5, 4), (True,), (float("nan"),), (float("inf"),), (1e30,), (-1e30, 2), (2.9, 2)]:
    np.random.seed(0)
    try:
        print(arguments, np.random.randint(*arguments))
    except (ValueError, OverflowError) as error:
        print(arguments, type(error).__name__, error)

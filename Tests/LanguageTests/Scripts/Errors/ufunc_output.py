"""A float that does not fit in place: NumPy names its own class."""
import numpy as np
counts = np.arange(3)
counts += 0.5

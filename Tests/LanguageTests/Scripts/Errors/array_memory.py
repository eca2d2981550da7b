"""More memory than there is."""
import numpy as np
np.ones((10 ** 7, 10 ** 7))

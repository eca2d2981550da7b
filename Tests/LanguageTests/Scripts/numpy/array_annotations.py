# numpy.typing: names for annotations.
import numpy as np
import numpy.typing as npt
from numpy.typing import ArrayLike, DTypeLike, NDArray
from typing import Dict, Optional


def step(x: npt.NDArray[np.float64], h: NDArray, scale: Optional[ArrayLike] = None, dtype: DTypeLike = np.float64) -> NDArray[np.float64]:
    weights: Dict[str, NDArray[np.float32]] = {'W': np.ones((2, 2), dtype=np.float32)}
    return np.tanh(x @ weights['W'] + h).astype(dtype)


class Cell:
    state: NDArray | None = None
    gate: 'npt.NDArray[np.int64] | None' = None


print(step(np.zeros(2), np.ones(2)))
print(NDArray[np.float64], npt.NDArray[np.int64 | np.float64])
print(NDArray[np.float32] == npt.NDArray[np.float32], step.__annotations__['return'])

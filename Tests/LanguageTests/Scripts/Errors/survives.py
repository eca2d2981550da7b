"""What once ended the process: odd sizes, and programs that change a container while it is asked."""
import numpy as np


def tried(action):
    try:
        return action()
    except Exception as error:
        return type(error).__name__


for k in (-2**62, 2**62):
    print(np.tri(2, 2, k).tolist(), np.eye(2, k=k).tolist(), np.triu(np.eye(2), k).tolist())
print(np.diag(np.eye(2), 5).tolist(), np.trace(np.eye(2), -7))
print(np.tile(np.zeros(0), 2**40).shape, np.tile([1, 2], (2, 2)).tolist(), np.tile([[1], [2]], 3).tolist())
print(tried(lambda: np.tile([1, 2], 2**63 - 1)) != "")
print(tried(lambda: np.ravel_multi_index((2**40, 2**40), (2**41, 2**41))))
print(np.diff([1, 4, 9], 2).tolist(), np.diff([1, 2], 5).tolist())
print(pow(3, 1000, 1007), pow(2, -1, 7), pow(5, 0, 3), pow(-2, 3, -5))


class Clearing:
    """Equal to nothing, or to everything; empties `target` whenever it is asked."""

    def __init__(self, answer):
        self.answer = answer

    def __hash__(self):
        return 1

    def __eq__(self, other):
        target.clear()
        return self.answer

    def __index__(self):
        target.clear()
        return 5


target = {}
for i in range(20):
    target[Clearing(False)] = i
print(len(target) in (0, 1))
target = {Clearing(True): 1}
print(tried(lambda: target[Clearing(True)]), len(target))
target = {Clearing(True)}
target.add(Clearing(True))
print(len(target) in (0, 1))
target = list(range(10))
target.insert(Clearing(True), 7)
print(target)

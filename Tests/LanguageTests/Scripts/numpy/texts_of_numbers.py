import numpy as np

# Numbers as text, and text chosen by a condition.
X = np.array([3, 1, -20])
print('X = [' + ' '.join(X.astype('str')) + ']', repr(X.astype(str)), np.array([[0.1, 2.0], [1e-7, np.nan]]).astype(str))
print(repr(np.array([True, False]).astype(str)), repr(np.float32([0.1, 1 / 3]).astype('U')), repr(np.arange(3, dtype=np.uint8).astype('str_')))
print(repr(np.float64(2.5).astype(str)), repr(np.array([7], dtype=np.int32).astype(str)), np.array(['a', 'b']).astype('str')[1])
labels = np.where(X > 0, 'up', 'down')
print(labels, labels.shape, labels == 'up', (labels == 'up').sum(), repr(np.where([True, False], ['a', 'bcd'], 'x')))
print(np.where([[True], [False]], np.array(['p', 'q']), np.array(['r', 's'])), list(np.where(X > 100, 'yes', 'no')))
np.random.seed(3)
state = np.random.mtrand._rand
print(isinstance(state, np.random.RandomState), state.rand(2), np.random.rand(2), np.random.mtrand.RandomState(3).randn())

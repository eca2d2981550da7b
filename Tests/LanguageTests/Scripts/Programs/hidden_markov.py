"""What came before recurrent nets: a hidden Markov model with the forward algorithm, Viterbi, and sampling."""
from math import log, exp, inf
import itertools
import numpy as np

states = ["sunny", "rainy"]
observations = ["walk", "shop", "clean"]
start = np.array([0.6, 0.4])
transition = np.array([[0.7, 0.3], [0.4, 0.6]])
emission = np.array([[0.6, 0.3, 0.1], [0.1, 0.4, 0.5]])


def log_sum_exp(values):
    largest = max(values)
    if largest == -inf:
        return -inf
    return largest + log(sum(exp(v - largest) for v in values))


def likelihood(sequence):
    alpha = start * emission[:, sequence[0]]
    scales = [alpha.sum()]
    alpha /= scales[0]
    for o in sequence[1:]:
        alpha = alpha @ transition * emission[:, o]
        scales.append(alpha.sum())
        alpha /= scales[-1]
    return np.sum(np.log(scales)), alpha


def in_logs(sequence):
    n = len(states)
    alpha = [log(start[s]) + log(emission[s, sequence[0]]) for s in range(n)]
    for o in sequence[1:]:
        alpha = [log_sum_exp([alpha[r] + log(transition[r, s]) for r in range(n)]) + log(emission[s][o]) for s in range(n)]
    return log_sum_exp(alpha)


def by_enumeration(sequence):
    total = 0.0
    for path in itertools.product(range(len(states)), repeat=len(sequence)):
        p = start[path[0]] * emission[path[0], sequence[0]]
        for t in range(1, len(sequence)):
            p *= transition[path[t - 1], path[t]] * emission[path[t], sequence[t]]
        total += p
    return log(total)


def viterbi(sequence):
    score = np.log(start) + np.log(emission[:, sequence[0]])
    pointers = []
    for o in sequence[1:]:
        candidates = score[:, None] + np.log(transition)
        pointers.append(np.argmax(candidates, axis=0))
        score = np.max(candidates, axis=0) + np.log(emission[:, o])
    path = [int(np.argmax(score))]
    for pointer in pointers[::-1]:
        path.insert(0, int(pointer[path[0]]))
    return path, score.max()


def generate(length, rng):
    s = rng.choice(2, p=start)
    for _ in range(length):
        yield s, rng.choice(3, p=emission[s])
        s = rng.choice(2, p=transition[s])


sequence = [observations.index(o) for o in "walk walk shop clean clean shop walk".split()]
value, alpha = likelihood(sequence)
print("log-likelihood %.8f %.8f %.8f" % (value, in_logs(sequence), by_enumeration(sequence)))
print("state after all:", dict(zip(states, alpha.round(6).tolist())))
path, score = viterbi(sequence)
print([states[s] for s in path], round(float(score), 6))
hidden, seen = zip(*generate(400, np.random.RandomState(9)))
print(hidden[:8], seen[:8])
counts = np.zeros((2, 2), dtype=int)
for a, b in zip(hidden, hidden[1:]):
    counts[a, b] += 1
print(counts, (counts / counts.sum(axis=1, keepdims=True)).round(3), sep="\n")
right = np.mean(np.array(viterbi(list(seen))[0]) == np.array(hidden))
print("viterbi finds {:.1%} of the states; log-likelihood {:.4f}".format(right, likelihood(list(seen))[0]))
print(log_sum_exp([-1000.0, -1000.0]), log_sum_exp([-inf, -inf]), exp(-inf))
stationary = np.linalg.norm(transition.T @ np.array([4, 3]) / 7 - np.array([4, 3]) / 7)
print("stationary:", stationary < 1e-12)

"""Searching for a good sequence: greedy, beams of several widths, all sequences; sorting with keys, results that compare."""
from functools import lru_cache
import itertools
import numpy as np


class Result:
    def __init__(self, tokens, score, finished):
        self.tokens, self.score, self.finished = tokens, score, finished

    def __eq__(self, other):
        return (self.tokens, self.score, self.finished) == (other.tokens, other.score, other.finished)

    def __lt__(self, other):
        return self.score < other.score


VOCABULARY = ["<end>", "the", "cat", "sat", "down"]
END = 0
np.random.seed(34)
W = np.random.randn(len(VOCABULARY), 6)
START = tuple(np.random.randn(6))
U = np.random.randn(6, 6) * 0.7
V = np.random.randn(6, len(VOCABULARY)) * 1.5
calls = 0


@lru_cache(maxsize=None)
def state(tokens):
    if not tokens:
        return START
    return tuple(np.tanh(np.array(state(tokens[:-1])) @ U + W[tokens[-1]]))


def step(tokens):
    global calls
    calls += 1
    logits = np.array(state(tokens)) @ V
    logits = logits - logits.max()
    return logits - np.log(np.exp(logits).sum())


def greedy(limit=6):
    tokens, score = (), 0.0
    while len(tokens) < limit:
        log_p = step(tokens)
        best = int(np.argmax(log_p))
        tokens, score = tokens + (best,), score + log_p[best]
        if best == END:
            return Result(tokens, float(score), True)
    return Result(tokens, float(score), False)


def beam(width, limit=6, alpha=0.0):
    beams, done = [((), 0.0)], []
    for _ in range(limit):
        candidates = []
        for tokens, score in beams:
            for token, log_p in enumerate(step(tokens)):
                candidates.append((tokens + (token,), score + log_p))
        candidates.sort(key=lambda pair: pair[1], reverse=True)
        beams = []
        for tokens, score in candidates[:width]:
            if tokens[-1] == END:
                done.append(Result(tokens, float(score), True))
            else:
                beams.append((tokens, score))
        if not beams:
            break
    done += [Result(tokens, float(score), False) for tokens, score in beams]
    return max(done, key=lambda r: r.score / len(r.tokens) ** alpha)


def exhaustive(limit=4):
    best = Result((), -np.inf, False)
    for length in range(1, limit + 1):
        for body in itertools.product(range(1, len(VOCABULARY)), repeat=length - 1):
            for last in ([END] if length < limit else range(len(VOCABULARY))):
                tokens = body + (last,)
                score = sum(step(tokens[:k])[tokens[k]] for k in range(length))
                if score > best.score:
                    best = Result(tokens, float(score), last == END)
    return best


def show(name, result):
    words = " ".join(VOCABULARY[t] for t in result.tokens)
    print("%-12s %-40s %.6f%s" % (name, words, result.score, "" if result.finished else " (cut)"))


show("greedy", greedy())
for width in (1, 2, 4, 16):
    show("beam %d" % width, beam(width))
show("by length", beam(4, alpha=0.7))
wide, whole = beam(125, limit=4), exhaustive(4)
show("widest", wide)
show("exhaustive", whole)
print(wide.tokens == whole.tokens, abs(wide.score - whole.score) < 1e-12, max(greedy(), wide) is wide)
print(greedy() == beam(1), beam(4).score >= greedy().score, calls)
ranked = sorted(itertools.permutations(range(1, 4)), key=lambda p: -sum(step(p[:k])[p[k]] for k in range(3)))
print(ranked[0], [VOCABULARY[t] for t in ranked[-1]], len(ranked))

"""What a careful training script does with what goes wrong: own exceptions, cleaning up, retrying, telling why."""
import numpy as np


class TrainingError(Exception):
    """Base of this script's errors."""


class Diverged(TrainingError):
    def __init__(self, step, loss):
        super().__init__("loss is %s at step %d" % (loss, step))
        self.step, self.loss = step, loss


class ShapeProblem(TrainingError, ValueError):
    pass


class Timer:
    """A context manager that notes how its block ended."""
    ended = []

    def __init__(self, name, swallow=()):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        Timer.ended.append((self.name, kind.__name__ if kind else None))
        return kind is not None and issubclass(kind, self.swallow)


def check(x, w):
    if x.shape[-1] != w.shape[0]:
        raise ShapeProblem("x has %d columns, w has %d rows" % (x.shape[-1], w.shape[0]))
    return x @ w


def train(rate, steps=60):
    w = np.array([[1.0], [-2.0]])
    x = np.array([[1.0, 2.0], [3.0, -1.0], [0.5, 0.5]])
    y = x @ np.array([[0.5], [0.25]])
    loss = None
    for step in range(steps):
        error = check(x, w) - y
        loss = float((error ** 2).mean())
        if not np.isfinite(loss) or loss > 1e6:
            raise Diverged(step, "%.3e" % loss)
        w -= rate * 2 * x.T @ error / len(x)
    else:
        return loss
    return -1.0


for rate in (1.0, 0.5, 0.05):
    try:
        with Timer("train at %s" % rate):
            loss = train(rate)
    except Diverged as problem:
        print("diverged:", problem, "| step", problem.step)
    except (TypeError, KeyError):
        print("never")
    else:
        print("converged to %.2e" % loss if loss > 1e-9 else "converged")
    finally:
        print("tried", rate)
with Timer("swallowed", swallow=(ZeroDivisionError, KeyError)):
    {}["missing"]
try:
    with Timer("outer"), Timer("inner", swallow=IndexError):
        check(np.ones((2, 3)), np.ones((2, 1)))
except ValueError as problem:
    print(type(problem).__name__, isinstance(problem, TrainingError), problem.args)
print(Timer.ended)


def load(table, key):
    try:
        return float(table[key])
    except KeyError as missing:
        raise TrainingError("no %r in the table" % key) from missing
    except ValueError:
        raise TrainingError("%r is not a number" % (table[key],)) from None


for key in ["rate", "decay", "momentum"]:
    try:
        print(load({"rate": "1e-3", "decay": "much"}, key))
    except TrainingError as problem:
        print(problem, "|", repr(problem.__cause__))


def order():
    steps = []
    try:
        try:
            steps.append("try")
            raise IndexError("first")
        finally:
            steps.append("finally")
    except LookupError as error:
        steps.append(str(error))
        try:
            raise
        except IndexError:
            steps.append("raised again")
    return steps


print(order())
for bad in [lambda: np.zeros((2, 3)) + np.zeros(2), lambda: [1, 2][5], lambda: int("x1"), lambda: None + 1, lambda: np.dot(np.ones(3), np.ones(2)),
            lambda: undefined_name, lambda: "abc".nothing, lambda: (1, 2)["a"], lambda: 1 // 0, lambda: dict(a=1)["b"], lambda: len(5)]:
    try:
        bad()
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
assert train(0.05) >= 0, "never seen"
raise Diverged(3, float("nan"))

"""Every class of exceptions: from what causes it where something in a program does, else raised by name; and what it is a kind of."""
import sys
import numpy as np


def generator_like():
    raise GeneratorExit


def unbound():
    print(later)
    later = 1


def deep(n):
    return deep(n + 1)


causes = {
    "ZeroDivisionError": lambda: 1 / 0,
    "OverflowError": lambda: 2.0 ** 10000,
    "AttributeError": lambda: (1).nothing,
    "ModuleNotFoundError": lambda: import_module(),
    "ImportError": lambda: import_name(),
    "IndexError": lambda: [][0],
    "KeyError": lambda: {}["k"],
    "MemoryError": lambda: [0] * 10 ** 15,
    "NameError": lambda: nowhere,
    "UnboundLocalError": unbound,
    "FileNotFoundError": lambda: open("no/such/file.txt"),
    "RecursionError": lambda: deep(0),
    "StopIteration": lambda: next(iter([])),
    "TypeError": lambda: 1 + "a",
    "ValueError": lambda: int("x"),
    "AssertionError": lambda: check(False),
    "SystemExit": lambda: sys.exit(3),
    "GeneratorExit": generator_like,
    "AxisError": lambda: np.zeros((2, 2)).sum(axis=2),
}


def import_module():
    import no_such_module


def import_name():
    from math import no_such_name


def check(condition):
    assert condition, "checked"


for name in sorted(causes):
    try:
        causes[name]()
        print(name, "did not come")
    except BaseException as error:
        kinds = [k for k in (ArithmeticError, LookupError, OSError, RuntimeError, NameError, ImportError, ValueError, MemoryError, TypeError, Exception) if isinstance(error, k)]
        text = str(error) if name not in ("RecursionError", "ImportError") else "..."
        print(name, "|", type(error).__name__, "|", text, "|", [k.__name__ for k in kinds])

by_name = [BaseException, Exception, KeyboardInterrupt, ArithmeticError, FloatingPointError, BufferError, EOFError, LookupError, OSError,
           FileExistsError, PermissionError, IsADirectoryError, NotADirectoryError, RuntimeError, NotImplementedError, SyntaxError,
           IndentationError, TabError, UnicodeError, Warning, RuntimeWarning, UserWarning, DeprecationWarning]
for cls in by_name:
    try:
        raise cls("of its own")
    except BaseException as error:
        print(repr(error), error.args, [other.__name__ for other in by_name if issubclass(cls, other)])
try:
    np.seterr(divide="raise")
    np.array([1.0]) / 0
except FloatingPointError as error:
    print("FloatingPointError", error)
finally:
    np.seterr(divide="warn")
raise LookupError("the last one")

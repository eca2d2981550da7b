# collections.abc and typing asked by isinstance, and what hasattr says of special methods.
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Collection, Container, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence
from collections.abc import MutableSet, Reversible, Sequence, Set, Sized, KeysView, ValuesView, ItemsView
import collections.abc
import typing
import numpy as np

kinds = [Iterable, Iterator, Reversible, Sized, Container, Collection, Hashable, Callable, Generator, Sequence, MutableSequence, Mapping, MutableMapping,
         Set, MutableSet, KeysView, ValuesView, ItemsView]
print([kind.__name__ for kind in kinds])


class Bag:
    def __init__(self, things):
        self.things = things

    def __iter__(self):
        return iter(self.things)

    def __len__(self):
        return len(self.things)


class Point:
    def __eq__(self, other):
        return True


class Countdown:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration


class Layer:
    def __call__(self, x):
        return x


class Sealed(Bag):
    __iter__ = None


def steps():
    yield 1


table = {'a': 1}
values = {'list': [], 'tuple': (), 'str': 'a', 'bytes': b'a', 'range': range(3), 'dict': table, 'Counter': Counter(), 'OrderedDict': OrderedDict(),
          'defaultdict': defaultdict(int), 'deque': deque(), 'set': set(), 'frozenset': frozenset(), 'keys': table.keys(), 'values': table.values(),
          'items': table.items(), 'iter': iter([]), 'zip': zip(), 'map': map(str, []), 'enumerate': enumerate([]), 'generator': steps(),
          'int': 3, 'float': 2.5, 'None': None, 'bool': True, 'len': len, 'lambda': lambda: 0, 'int type': int, 'np.exp': np.exp,
          'array': np.zeros(2), 'scalar': np.float64(1), 'Bag': Bag([1]), 'Point': Point(), 'Countdown': Countdown(), 'Layer': Layer(), 'Sealed': Sealed([])}
for name, value in values.items():
    print(name, ''.join('x' if isinstance(value, kind) else '.' for kind in kinds))
for name, value in values.items():
    if name not in ('scalar', 'np.exp'):
        print(name, [method for method in ('__iter__', '__next__', '__len__', '__contains__', '__call__', '__getitem__') if hasattr(value, method)])
print(issubclass(dict, Mapping), issubclass(list, (Mapping, Sequence)), issubclass(Bag, Sized), issubclass(int, Iterable), issubclass(Bag, Bag))
print(isinstance([], typing.List), isinstance({}, typing.Dict), isinstance((), typing.Iterable), isinstance(len, typing.Callable), isinstance(3, typing.Sequence))
print(Iterable, collections.abc.Mapping is Mapping, Sequence[int], Callable[[int], float])


def total(values: Iterable[float], scale: collections.abc.Sized = ()) -> Mapping[str, int]:
    if isinstance(values, Iterable) and not isinstance(values, (str, bytes)):
        return sum(total(value) for value in values)
    return values


print(total([1, [2, (3, 4)], {5, 6}, np.arange(3)]))
for wrong in (lambda: isinstance([], Sequence[int]), lambda: isinstance([], 'list'), lambda: Iterable(), lambda: list[int][0]):
    try:
        print(wrong())
    except TypeError as error:
        print(type(error).__name__)

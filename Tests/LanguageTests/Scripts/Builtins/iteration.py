# builtins over iterables
print(list(range(5)), list(range(2, 5)), list(range(10, 0, -3)), list(range(0)), len(range(0, 10, 3)), range(10)[3], range(10)[-1], range(10)[2:5], range(10)[::2], 3 in range(5), 5 in range(0, 10, 2), range(3) == range(0, 3), range(5).index(3), range(2, 8, 2).start, range(5).count(9))
print(list(enumerate('ab')), list(enumerate('ab', 1)), list(enumerate([1], start=10)), list(zip('ab', [1, 2, 3])), list(zip()), list(zip([1, 2])), dict(zip('ab', [1, 2])))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, '', 'a'])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(list(reversed([1, 2])), list(reversed(range(3))), list(reversed('ab')), list(reversed((1, 2))), list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1}.items())))
print(sorted([3, 1, 2]), sorted('hello'), sorted([3, 1, 2], reverse=True), sorted(['b', 'A', 'c'], key=str.lower), sorted([(1, 'b'), (1, 'a'), (0, 'c')]), sorted({'b': 1, 'a': 2}), sorted([1.5, 1, True, 0]), sorted([[2], [1, 5], [1]]))
people = [('ann', 3), ('bob', 1), ('cid', 3), ('dan', 1)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True), sorted(people, key=lambda p: (-p[1], p[0])))
print(sum([1, 2, 3]), sum([0.1] * 10), sum([True, 2, 3.5]), sum([[1], [2]], []), sum(range(101)), sum((), 5), sum([1], start=5), sum(x * x for x in range(4)), sum([(1,), (2,)], ()))
print(min([3, 1, 2]), max('abc'), min(3, 1), max({'a': 1, 'b': 2}), max([], default=3), min(['bb', 'a'], key=len), max(1, 2, key=lambda x: -x), max([1, 1.0]), min([1.0, 1]), max([(1, 2), (1, 3)]))
print(all([]), any([]), all([1, 0]), any([0, 1]), all(x > 0 for x in [1, 2]), any(x > 5 for x in [1, 2]))
it = iter([1, 2, 3])
print(next(it), next(it), list(it), next(it, 'end'), iter(it) is it)
print(list(iter(lambda: 5, 5)), next(iter([]), None), [*range(3), *'ab'], (*[1], 2), {*[1]}, {**{'a': 1}, 'b': 2})
a, *b, c = range(5)
print(a, b, c)
print(type(iter([])), type(iter({})), type(enumerate([])), type(zip()), type(map(str, [])), type(range(3)), type({}.keys()), type(iter('a')), type(iter(())), type(reversed(())))
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, float)), isinstance('a', (int, (str,))), issubclass(bool, int), isinstance(None, type(None)), isinstance([], list), isinstance(int, type), issubclass(ValueError, Exception), isinstance(ValueError(), (TypeError, ValueError)))
print(callable(len), callable(5), callable(int), callable(lambda: 0), hasattr('a', 'upper'), hasattr(1, 'foo'), getattr('a', 'upper')(), getattr(1, 'foo', 'none'), type(5), type('a') is str, type(5).__name__)
print(str(5), str('a'), str(), list('ab'), list((1, 2)), list({'a': 1}), tuple([1]), tuple('ab'), tuple(), dict(a=1), dict([('a', 1)]), dict({'a': 1}, b=2), dict(['ab']), set('a'), bool([1]), list(), dict())
print(len('abc'), len([1]), len(()), len({}), len({1, 2}), len(range(5)))
print(slice(1), slice(1, 5), slice(1, 10, 2).indices(5), slice(None, None, -1).indices(3), slice(1, 2).stop)
for action in [lambda: len(5), lambda: len(), lambda: len(1, 2), lambda: range(1.5), lambda: range('a'), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1, 2, 0), lambda: sum(['a', 'b']), lambda: sum(['a'], ''), lambda: sum(5),
               lambda: sorted([1, 'a']), lambda: sorted(5), lambda: sorted([1], 5), lambda: sorted([1], foo=1), lambda: sorted([None, 1]), lambda: min(), lambda: min([]), lambda: min(1), lambda: max(1, 2, default=3), lambda: max(1, 'a'), lambda: max([1], foo=2),
               lambda: all(5), lambda: map(abs), lambda: filter(None), lambda: list(map(5, [1])), lambda: iter(5), lambda: iter(5, 6), lambda: next(5), lambda: next([1]), lambda: isinstance(1, 2), lambda: isinstance(1), lambda: issubclass(1, int), lambda: issubclass(int, 1),
               lambda: getattr(1, 'x'), lambda: getattr(1, 2), lambda: hasattr(1, 2), lambda: setattr(1, 'x', 2), lambda: type(1, 2), lambda: list(5), lambda: list(1, 2), lambda: tuple(5), lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict('ab'), lambda: dict(1, 2),
               lambda: set(5), lambda: enumerate(5), lambda: enumerate([1], start='a'), lambda: zip(1), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: reversed(5), lambda: reversed({1}), lambda: slice(), lambda: print(sep=1), lambda: print(end=1), lambda: print(foo=1),
               lambda: format(1, 2), lambda: range(3)[5], lambda: range(5).index(7), lambda: hash([]), lambda: hash({}), lambda: {[]: 1}, lambda: {[1]}, lambda: [1][5], lambda: (1,)[3], lambda: [1]['a'], lambda: {}['a'], lambda: {1: 2}[3], lambda: [1, 2][1.0], lambda: None[0], lambda: super(), lambda: any(), lambda: abs(), lambda: repr(), lambda: divmod(1), lambda: id()]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    next(iter([]))
except StopIteration as stop:
    print('stop', stop.args)

# repr and str of every kind of value
print(repr("it's"), repr('say "hi"'), repr('both \' and "'), repr('a\\b\n\t\r'))
print(repr('\x00\x7f\xa0\u200b é 中文 😀'), ascii('é中😀'))
for x in [0.1, 1.0, 1e16, 1e15, 123456789012345678.0, 1e-5, 0.0001, -0.0, 5e-324, 1e22, 1.7976931348623157e308, 2.5e-7, 1/3]:
    print(x, repr(x), [x])
print(float('inf'), -float('inf'), float('nan'))
print([], [1], (), (1,), (1, 2), {}, {'a': 1, (1, 2): [3]}, set(), frozenset(), frozenset([1]), {1})
print([None, True, False, 'x', 1.5, range(3), range(0, 10, 2), slice(1, 2, None), ...])
a = [1]
a.append(a)
d = {}
d['self'] = d
t = ([],)
t[0].append(t)
print(a, d, t)
print(10**30, -2**70, [10**25])
print(int, str, ValueError, type(None), type(lambda: 0), type(print), type([]), type(type))
print(len, print, NotImplemented)
print({}.keys(), {1: 2}.values(), {1: 2}.items())
print(ValueError('a'), repr(ValueError('a')), repr(ValueError('a', 1)), str(ValueError('a', 1)), str(KeyError('k')), repr(KeyError()))
class C:
    pass
class D:
    def __repr__(self): return 'D!'
class E(D):
    def __str__(self): return 'as text'
print(C, D(), E(), [E()], str(E()), repr(E()), f'{E()} {E()!r}')
print('a', 'b', sep='-', end='!\n')
print(1, 2, sep='', end='')
print()
print(None, True, sep=None, end=None)
print(*[1, 2, 3], sep=', ')

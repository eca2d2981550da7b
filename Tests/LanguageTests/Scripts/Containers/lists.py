# lists and tuples
a = [3, 1, 2]
a.append(4); a.extend((5, 6)); a.insert(0, 0); a.insert(-1, 9); a.insert(100, 7)
print(a, a.pop(), a.pop(0), a.pop(-2), a, a.index(2), a.count(1))
a.remove(1); a.reverse()
print(a, sorted(a), a.copy() is a, a.copy() == a)
a.sort(); print(a); a.sort(reverse=True); print(a); a.sort(key=lambda x: x % 3); print(a)
b = a
b += [10]; print(a, a is b); b = b + [11]; print(a is b, len(a), len(b)); b *= 2; print(b)
print([1, 2] + [3], [0] * 3, 2 * [1, 2], [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [] < [1], (1, 2) < (1, 3), [1, [2, 3]] == [1, [2, 3]], [1] == (1,), 2 in [1, 2], [1] in [[1]])
c = list(range(10))
print(c[2:5], c[:3], c[-3:], c[::2], c[::-1], c[8:2:-2], c[5:2], c[100:], c[-100:2], c[:], c[1:-1:3], c[-1])
c[2:4] = ['a', 'b', 'c']; print(c); c[::3] = [0] * len(c[::3]); print(c); c[1:1] = [7, 7]; print(c); c[5:] = []; print(c); del c[0]; del c[1:3]; print(c); c[-1] = 'end'; print(c)
d = list(range(10)); del d[::2]; print(d); d[:0] = [1]; print(d); d.clear(); print(d)
m = [[0] * 2] * 2; m[0][0] = 1; print(m)
n = [[0] * 2 for _ in range(2)]; n[0][0] = 1; print(n)
t = (1, 2, 3, 2); print(t.index(2), t.count(2), t + (4,), t * 2, t[1:], t[-1], (1,) + (), tuple(x * 2 for x in t), hash(t) == hash((1, 2, 3, 2)))
x, y = 1, 2; x, y = y, x; print(x, y)
(p, q), r = (1, 2), 3; print(p, q, r); first, *rest = 'abc'; print(first, rest); *init, last = [1]; print(init, last)
i = 0; e = [0, 0]; i, e[i] = 1, 5; print(i, e)
for (u, v), w in [((1, 2), 3)]: print(u, v, w)
print(list(sorted([float('nan'), 1.0, 0.5])), [1, 'a', None].index(None), [0.0, -0.0].index(-0.0))
big = list(range(200)); big.sort(key=lambda v: v % 7); print(big[:40]); print(sorted(big, reverse=True)[:5], sorted(range(100), key=lambda v: -v)[:3])
for action in [lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop('a'), lambda: [].insert(1), lambda: [].remove(1), lambda: [].index(1), lambda: [1, 2, 3].index(2, 2), lambda: [].append(), lambda: [].append(1, 2), lambda: [].sort(1), lambda: [].sort(foo=1),
               lambda: [].extend(5), lambda: [].clear(1), lambda: [].count(), lambda: [].foo, lambda: [].apend(1), lambda: (1,).index(2), lambda: list.append(5, 1), lambda: list.append(), lambda: list.foo, lambda: [1, 'a'].sort(), lambda: [1] + (2,), lambda: (1,) + [2], lambda: [1] * 'a',
               lambda: [1] < 5, lambda: [1] < (1,), lambda: [][0], lambda: [1][1:2:0], lambda: ().append(1), lambda: [1][None]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
def unpack(values):
    try:
        a, b = values
        print(a, b)
    except Exception as error:
        print(type(error).__name__, error)
for values in [(1, 2), [1], [1, 2, 3], 'ab', 5, {}, None]: unpack(values)
def starred(values):
    try:
        a, *b, c = values
        print(a, b, c)
    except Exception as error:
        print(type(error).__name__, error)
for values in [(1, 2), [1], range(4)]: starred(values)
try: (1, 2)[0] = 5
except TypeError as error: print(error)
try: del (1, 2)[0]
except TypeError as error: print(error)
try: [1][5] = 0
except IndexError as error: print(error)
try:
    z = [1, 2, 3]; z[::2] = [1]
except ValueError as error: print(error)

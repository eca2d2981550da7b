# dicts and their views
d = {'a': 1, 'b': 2}
d['c'] = 3; d['a'] = 10
print(d, d['a'], d.get('x'), d.get('x', 0), 'a' in d, 'x' not in d, len(d), list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.pop('b'), d.pop('z', None), d, d.setdefault('e', []), d.setdefault('a', 5), d, d.popitem(), d)
d.update({'x': 1}, y=2); d.update([('z', 3)]); d.update(w=4); print(d)
del d['x']; print(d, {**d, 'n': 0}, d | {'q': 1}, {'a': 1} == {'a': 1.0}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {1: 'a', 1.0: 'b', True: 'c'})
d |= {'k': 9}; print(d); e = d.copy(); e['new'] = 1; print('new' in d, dict.fromkeys([1, 2]), dict.fromkeys('ab', 0))
keys = d.keys(); d['late'] = 1; print(keys, len(keys), 'late' in keys, d.items() & {('k', 9)}, sorted(d.keys() - {'a'}), {1: 2}.keys() | [5], {1: 2}.keys() == {1}, ('k', 9) in d.items(), 9 in d.values(), {1: 0}.keys() & {1, 2}, {1, 2} & {1: 0}.keys(), {1: 0}.keys() ^ {2})
for k, v in sorted(d.items()): print(k, v, end='; ')
print()
print({k: v for k, v in zip('ab', [1, 2])}, {(1, 2): 'tuple', None: 'none', 1.5: 'float'}, {i: i * i for i in range(4) if i % 2})
n = {}; n.setdefault('l', []).append(1); n.setdefault('l', []).append(2); print(n)
print(sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]), max({'a': 1, 'b': 5}, key={'a': 1, 'b': 5}.get), min({'b': 1, 'a': 1}))
c = {}
for ch in 'mississippi': c[ch] = c.get(ch, 0) + 1
print(c, list(reversed(c)), next(iter(c)))
del c['m']; c['m'] = 7; print(c, list(c)[-1]); c.clear(); print(c, bool(c))
big = {i: str(i) for i in range(1000)}
for i in range(0, 1000, 3): del big[i]
print(len(big), list(big)[:5], big[1], 3 in big, sum(big))
nested = {'W': {'f': 1}}; nested['W']['f'] += 5; print(nested)
for action in [lambda: {}['a'], lambda: {}[(1, 2)], lambda: {}.pop('a'), lambda: {}.popitem(), lambda: {}.get(), lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.setdefault(), lambda: {[]: 1}, lambda: {}[[]], lambda: {}.foo, lambda: {} < {}, lambda: {} + {}, lambda: dict.fromkeys(), lambda: {}.keys()[0], lambda: dict(**{1: 2}) if False else 0, lambda: {'a': 1}.pop(), lambda: {}.has_key('a')]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    f = {1: 1}
    for k in f: f[k + 1] = 1
except RuntimeError as error: print(error)
try: del f['nope']
except KeyError as error: print(repr(error), error)

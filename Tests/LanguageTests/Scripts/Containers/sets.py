# sets
s = {3, 1, 2}
print(len(s), 1 in s, 5 not in s, sorted(s), s == {1, 2, 3}, s != {1}, {1, 2} < s, s <= s, s > {1}, s >= {1, 9}, s.issubset([1, 2, 3, 4]), s.issuperset([1]), s.isdisjoint([9]))
print(sorted(s | {9}), sorted(s & {1, 9}), sorted(s - {1}), sorted(s ^ {1, 9}), sorted(s.union([7], (8,))), sorted(s.intersection([1, 2])), sorted(s.difference([1], [2])), sorted(s.symmetric_difference([1, 5])))
s.add(4); s.discard(1); s.discard(99); s.remove(2); print(sorted(s)); s.update([5, 6], {7}); print(sorted(s)); s.clear(); print(s, bool(s))
a = b = {1}; a |= {2}; print(b, a is b); a &= {2}; print(b); a -= {2}; print(b); a ^= {3}; print(b); c = a.copy(); c.add(5); print(a)
f = frozenset([1, 2]); print(f, {f: 'key'}[frozenset([2, 1])], f | {3} == frozenset([1, 2, 3]), type(f | {3}), type({3} | f), f == {1, 2}, {f} == {frozenset({1, 2})}, hash(f) == hash(frozenset([2, 1])))
print(set(), set([1]), set('a'), {1, 1.0, True}, {x % 3 for x in range(10)} == {0, 1, 2}, len({(1, 2), (1, 2)}), sorted(set('hello')), {1}.pop())
print({1, 2, 3}, {3, 1, 2}, {5, 3, 10, 0}, set(range(10)), {100, 7, 64, 8}, set([9, 8, 1]), {-1, -2, 0}, {1.5, 2, 0.25}, list({40, 8, 16, 0}), set(range(100, 0, -7)))
g = set(); 
for i in range(50, 0, -3): g.add(i * 37 % 101)
print(g); 
for i in list(g)[::2]: g.remove(i)
print(g, g | {3, 200, 5}, g & set(range(50)), g - {1}, g ^ {2}); g.add(1000); print(g, [x for x in g], g.pop())
print(set([1, 2]) | set([3, 0]), {x * 5 for x in range(8)}, frozenset(range(6, 0, -1)), {(1, 2), (0, 1)} == {(0, 1), (1, 2)}, {True, 5, 3}, set(x for x in (33, 1, 65)), {2**40, 1, 2**61 - 1, 2**61})
for action in [lambda: {1}.remove(2), lambda: set().pop(), lambda: {1} | [2], lambda: {1} < [1], lambda: {1}.add([]), lambda: {[]}, lambda: frozenset([1]).add, lambda: {1} + {2}, lambda: {1}[0], lambda: set(5), lambda: hash({1}), lambda: {{1}}, lambda: {1}.foo, lambda: [] in {1}]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    h = {1}
    for x in h: h.add(x + 1)
except RuntimeError as error: print(error)

import copy, functools, itertools, operator, collections, sys, string, time
from collections import defaultdict, Counter, OrderedDict, deque
a = [1, [2, 3], {'k': [4]}]
b = copy.copy(a); c = copy.deepcopy(a)
a[1].append(9); a[2]['k'].append(8)
print(a, b, c, b[1] is a[1], c[1] is a[1])
loop = [1]; loop.append(loop); again = copy.deepcopy(loop); print(again, again[1] is again, again is loop)
class Node:
    def __init__(self, value): self.value = value; self.children = []
root = Node(1); root.children.append(Node(2)); twin = copy.deepcopy(root); twin.children[0].value = 5; print(root.children[0].value, twin.children[0].value, copy.copy(root).children is root.children)
shared = [0]; pair = copy.deepcopy([shared, shared]); print(pair[0] is pair[1], copy.deepcopy((1, 2)), copy.deepcopy({1, 2}), copy.copy({'a': 1}))
print(functools.reduce(lambda x, y: x + y, [1, 2, 3]), functools.reduce(operator.mul, [1, 2, 3], 10), functools.partial(int, base=2)('101'), functools.partial(max, 5)(3, 9))
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80))
def logged(f):
    @functools.wraps(f)
    def inner(*args): return f(*args)
    return inner
@logged
def named(): return 1
print(named(), named.__name__)
it = itertools
print(list(it.chain([1], 'ab', (2,))), list(it.chain.from_iterable([[1], [2, 3]])), list(it.islice(it.count(5), 3)), list(it.islice('abcdef', 1, 5, 2)), list(it.islice('abc', 2)), list(it.repeat('x', 3)), list(it.islice(it.cycle('ab'), 5)))
print(list(it.product('ab', [1, 2])), list(it.product([0, 1], repeat=2)), list(it.permutations([1, 2, 3], 2)), list(it.permutations('abc'))[:4], list(it.combinations('abcd', 2)), list(it.combinations_with_replacement('ab', 2)), list(it.product()))
print(list(it.zip_longest('ab', [1, 2, 3], fillvalue='-')), list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], operator.mul)), list(it.accumulate([1, 2], initial=10)), list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.pairwise([1, 2, 3])), list(it.compress('abc', [1, 0, 1])), list(it.filterfalse(None, [0, 1])))
print([(k, list(g)) for k, g in it.groupby('aabbb')], [(k, list(g)) for k, g in it.groupby([1, 3, 2, 4], key=lambda x: x % 2)], [list(t) for t in it.tee([1, 2])])
print(operator.add(1, 2), operator.itemgetter(1)([5, 6]), operator.itemgetter(0, 2)('abc'), operator.attrgetter('value')(root), operator.methodcaller('upper')('a'), operator.neg(5), operator.lt(1, 2), operator.contains([1], 1), sorted([(1, 'b'), (2, 'a')], key=operator.itemgetter(1)))
d = defaultdict(list); d['a'].append(1); d['b']; print(d, d['a'], d.get('z'), 'z' in d, dict(d), len(d), isinstance(d, dict), d == {'a': [1], 'b': []})
counts = defaultdict(int)
for ch in 'hello': counts[ch] += 1
print(counts, sorted(counts.items()), defaultdict(lambda: 7)['x'], defaultdict(None, a=1))
k = Counter('abracadabra'); print(k, k['a'], k['z'], k.most_common(2), k.most_common(), sum(k.values()), list(Counter(a=2, b=1).elements()), Counter([1, 1, 2]), Counter(), k.total())
k.update('aaa'); k.subtract({'b': 1}); print(k, isinstance(k, dict))
o = OrderedDict([('x', 1), ('y', 2)]); o['z'] = 3; o.move_to_end('x'); print(o, list(o), o.popitem(last=False), o, OrderedDict())
q = deque([1, 2, 3]); q.append(4); q.appendleft(0); print(q, q.pop(), q.popleft(), q, len(q), q[0], q[-1], list(q), 2 in q, deque([1, 2, 3], maxlen=2), deque()); q.rotate(1); print(q); q.extend([7, 8]); q.extendleft([5, 6]); print(q, q == deque([6, 5, 3, 1, 2, 7, 8]), q.count(5), q.index(3)); q.remove(3); q.reverse(); print(q)
w = deque(maxlen=3)
for i in range(10): w.append(i)
print(w, list(reversed(w)), w.maxlen)
print(string.ascii_lowercase, string.digits, string.ascii_letters[:3], len(string.printable), string.punctuation, sys.maxsize, sys.version_info[0], sys.version_info[:2])
sys.stdout.write('written\n'); sys.stdout.flush(); print('to stdout', file=sys.stdout)
start = time.time(); tick = time.perf_counter(); time.sleep(0.01); print(time.time() >= start, time.perf_counter() - tick >= 0.01, type(time.time()), start > 1.6e9)
for action in [lambda: functools.reduce(lambda x, y: x, []), lambda: functools.reduce(1), lambda: deque().pop(), lambda: deque().popleft(), lambda: defaultdict(5), lambda: deque()[0], lambda: time.sleep(-1), lambda: operator.itemgetter(5)([1]), lambda: operator.attrgetter('x')(5), lambda: list(it.islice([1], -1)), lambda: sys.foo, lambda: OrderedDict().popitem(), lambda: deque([1]).remove(5), lambda: it.combinations('a', -1), lambda: defaultdict(list)[[]]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

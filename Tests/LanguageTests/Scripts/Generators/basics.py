# Generators: the values, the end, what comes back.
def count(n):
    """Counts."""
    i = 0
    while i < n:
        yield i
        i += 1
    return 'done'

print(list(count(4)), sum(count(10)), tuple(count(0)), sorted(count(3), reverse=True))
g = count(2)
print(next(g), next(g), next(g, 'default'), next(g, 'again'))
g = count(1)
next(g)
try:
    next(g)
except StopIteration as stop:
    print('value', stop.value, stop.args)
try:
    next(g)
except StopIteration as stop:
    print('value', stop.value, stop.args)
print(type(g).__name__, count.__name__, count.__doc__, g.__name__, g.__qualname__)
print(repr(g).split(' at ')[0], iter(g) is g, hasattr(g, '__next__'), hasattr(g, 'send'))

def naturals():
    n = 0
    while True:
        yield n
        n += 1

def take(n, iterable):
    for index, value in enumerate(iterable):
        if index == n:
            return
        yield value

print(list(take(5, naturals())))
print([x for x in take(4, (y * y for y in naturals()))])
a, b, *c = count(5)
print(a, b, c, *count(3), max(count(4)), 3 in count(5), 7 in count(5))
print(dict(zip(count(3), 'abc')), list(map(str, count(3))), list(filter(None, count(3))))
print('-'.join(str(i) for i in count(3)), {*count(3)}, [*count(2), *count(2)])

def echo():
    received = []
    while True:
        value = yield len(received)
        if value is None:
            return received
        received.append(value)

g = echo()
print(next(g), g.send('a'), g.send('b'))
try:
    g.send(None)
except StopIteration as stop:
    print(stop.value)

def average():
    total, n, mean = 0.0, 0, None
    while True:
        total += yield mean
        n += 1
        mean = total / n

g = average()
g.send(None)
print(g.send(1), g.send(2), g.send(6))
g.close()
g.close()
print(next(g, 'closed'))

def inner():
    got = yield 1
    print('inner got', got)
    got = yield 2
    print('inner got', got)
    return 'result'

def outer():
    result = yield from inner()
    print('outer got', result)
    yield from [10, 20]
    yield from 'xy'
    return (yield from inner())

g = outer()
print(next(g), g.send('A'), g.send('B'), list(g))

class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            for value in self.right:
                yield value

    def depth_first(self, level=0):
        yield level, self.value
        for child in (self.left, self.right):
            if child is not None:
                yield from child.depth_first(level + 1)

tree = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, Tree(5)))
print(list(tree), 3 in tree, list(tree.depth_first()))

def permutations(items):
    if len(items) <= 1:
        yield items
    else:
        for i, item in enumerate(items):
            for rest in permutations(items[:i] + items[i + 1:]):
                yield [item] + rest

print(list(permutations([1, 2, 3])))

def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

for value in fibonacci():
    if value > 50:
        break
    print(value, end=' ')
print()

def batches(data, size):
    for start in range(0, len(data), size):
        yield data[start:start + size]
    else:
        yield 'rest'

print(list(batches(list(range(7)), 3)))

def closures():
    functions = []
    for i in range(3):
        def f(x, i=i):
            return x * i
        functions.append(f)
        yield functions, lambda: i
for functions, last in closures():
    pass
print([f(10) for f in functions], last())

def default(a, b=2, *args, c=3, **kwargs):
    yield a, b, args, c, kwargs
print(next(default(1)), next(default(1, 5, 6, c=7, d=8)))
def never():
    return
    yield
print(list(never()))
def conditional(x):
    if x > 2:
        yield 'big'
    elif x > 1:
        yield 'medium'
    else:
        yield 'small'
    yield
print([list(conditional(x)) for x in (3, 2, 1)])
print(list(g for g in count(3)), list((x, y) for x in count(2) for y in count(x + 1)))

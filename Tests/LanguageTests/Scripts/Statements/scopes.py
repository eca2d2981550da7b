# scopes, closures, defaults, loops, try
x = 'global'
def read(): return x
def shadow():
    x = 'local'
    return x
def change():
    global x
    x = 'changed'
print(read(), shadow(), x); change(); print(x)
def counter():
    count = 0
    def step(by=1):
        nonlocal count
        count += by
        return count
    return step
c = counter(); print(c(), c(), c(5), counter()())
makers = [lambda: i for i in range(3)]; print([f() for f in makers])
kept = [lambda i=i: i for i in range(3)]; print([f() for f in kept])
def bad(items=[]): items.append(1); return items
print(bad(), bad(), bad([]))
def mixed(a, b=2, *args, c, d=4, **kwargs): return a, b, args, c, d, kwargs
print(mixed(1, c=3), mixed(1, 5, 6, 7, c=8, e=9), mixed(*[1, 2], **{'c': 3, 'z': 1}))
def only(a, /, b, *, c): return a, b, c
print(only(1, 2, c=3), only(1, b=2, c=3))
i = 'outer'; squares = [i for i in range(3)]; print(i, squares, {i: j for i, j in [(1, 2)]}, i)
print([y for row in [[1, 2], [3]] for y in row if y != 2], [[j for j in range(i)] for i in range(3)], (lambda *a, **k: (a, k))(1, b=2), [z := 5, z + 1], z)
for n in range(2, 8):
    for m in range(2, n):
        if n % m == 0: break
    else:
        print('prime', n, end=' ')
else:
    print('done', n)
k = 0
while k < 5:
    k += 1
    if k == 2: continue
    if k == 4: break
else: print('never')
print(k)
def attempts(kind):
    log = []
    try:
        log.append('try')
        if kind == 'value': raise ValueError('v')
        if kind == 'key': raise KeyError('k')
        if kind == 'return': return log
        if kind == 'zero': 1 / 0
    except (ValueError, KeyError) as error:
        log.append(type(error).__name__)
    except ZeroDivisionError:
        log.append('zero')
        return log
    else:
        log.append('else')
    finally:
        log.append('finally')
    log.append('end')
    return log
print([attempts(kind) for kind in ['none', 'value', 'key', 'return', 'zero']])
def overriding():
    try: return 'try'
    finally: return 'finally'
def looping():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
        finally: print('f', i, end=' ')
    return i
print(overriding(), looping())
try:
    try: raise ValueError('inner')
    except ValueError as error: raise RuntimeError('outer') from error
except RuntimeError as error: print(error, repr(error.__cause__))
try:
    try: 1 / 0
    except ZeroDivisionError: raise
except ZeroDivisionError as error: print('again', error)
try: error
except NameError as e: print(e)
class Manager:
    def __init__(self, swallow): self.swallow = swallow
    def __enter__(self): print('enter', end=' '); return self
    def __exit__(self, kind, value, trace): print('exit', kind.__name__ if kind else None, end=' '); return self.swallow
with Manager(True) as m: print('body', end=' '); raise ValueError
with Manager(False), Manager(True): print('two', end=' ')
print()
assert True, 'no'
try: assert 1 == 2, 'numbers differ'
except AssertionError as e: print(e)
try: assert False
except AssertionError as e: print(repr(e))
a = b = []; a.append(1); print(b, a is b); del a; print(b); u = v = 1; u += 1; print(u, v)
print(1 if [] else 2, None or 'default', 0 and 1, not None, 1 and 2, '' or 0, 5 > 3 > 1, 1 < 2 == 2)
def outer():
    def inner(): return later
    later = 'bound later'
    return inner()
print(outer(), (lambda n: n and n * 2)(4), [f(2) for f in (lambda x: x + 1, lambda x: x ** 2)])
def recursive(n): return 1 if n == 0 else n * recursive(n - 1)
print(recursive(25), sum(1 for _ in range(10)), max((len(w), w) for w in ['a', 'bb']))
def doc():
    """Says what."""
print(doc.__doc__, doc.__name__, doc())
if x: pass
elif y: pass
for _ in []: pass
else: print('empty')
while False: pass
else: print('while else')
for action in [lambda: mixed(), lambda: mixed(1), lambda: only(a=1, b=2, c=3), lambda: only(1, 2), lambda: only(1, 2, 3, c=4), lambda: recursive(), lambda: recursive(1, 2), lambda: recursive(m=1), lambda: recursive(1, n=1), lambda: undefined_name, lambda: pritn(1), lambda: (lambda: 0)(1), lambda: recursive(*5), lambda: recursive(**5) if False else 0]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
def unbound():
    print(q)
    q = 1
try: unbound()
except UnboundLocalError as error: print(error)
def deep(n): return deep(n + 1)
try: deep(0)
except RecursionError as error: print('RecursionError')

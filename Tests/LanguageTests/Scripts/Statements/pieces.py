# Statements and expressions, each piece by itself.
try:
    x = [[1, 2] [0]]
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math.pi
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy.foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    from . import x
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math as m, sys
    print(m.pi)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = 5; del x[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = 5.0; del x['a']
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = None; del x[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f(): pass
    del f[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    del A[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    x: undefined = 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f(x: undefined): pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f(x: list[int], y: dict[str, int] = None, z: 'foo' = 1) -> int | None: return x
    print(f.__annotations__, list[int], int | str | None, isinstance(5, int | str), list[int]((1,2)), tuple[int, ...])
except BaseException as error:
    print(type(error).__name__, error)
try:
    from __future__ import annotations
    def f(x: undefined): return 1
    print(f(1))
except BaseException as error:
    print(type(error).__name__, error)
try:
    from __future__ import print_function, division
    print(1/2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class P:
        x: int
        y: list[float] = []
        def __init__(self): self.z: undefined = 5
    print(P.__annotations__, P().z)
except BaseException as error:
    print(type(error).__name__, error)
try:
    any(x > (last := x) for x in [1, 2]); print(last)
    def f(data):
        if any((bad := d) < 0 for d in data): return bad
        print([total := 0, *[total := total + d for d in data]], total)
    print(f([1, 2]), f([1, -2]))
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f():
        return [y for x in range(3) if (y := x) > 0], y
    print(f())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        items = [1, 2, 3]
        doubled = [x * 2 for x in items]
    print(A.doubled)
except BaseException as error:
    print(type(error).__name__, error)
try:
    int[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    def counter():
        n = 0
        def inc(by=1):
            nonlocal n
            n += by
            return n
        return inc
    c = counter(); print(c(), c(5), counter()())
except BaseException as error:
    print(type(error).__name__, error)
try:
    import sys
    def f(n): return f(n + 1)
    try: f(0)
    except RecursionError as e: print(type(e).__name__, e)
    f(0)
except BaseException as error:
    print(type(error).__name__, error)
try:
    try: raise ValueError('a')
    except ValueError as e:
        e.add_note('hint'); print(e.__notes__)
    print(e)
except BaseException as error:
    print(type(error).__name__, error)
try:
    try:
        try: raise KeyError('a')
        except KeyError: raise TypeError('b')
    except TypeError as e: print(repr(e.__context__), e.__cause__, e.__suppress_context__)
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f():
        try: return 'try'
        finally: print('finally')
    print(f())
    for i in range(2):
        try: continue
        finally: print('c', i)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class CM:
        def __enter__(self): return self
        def __exit__(self, t, v, tb): print(t, v); return False
    with CM(): raise ValueError('x')
except BaseException as error:
    print(type(error).__name__, error)
try:
    class CM:
        def __enter__(self): raise KeyError('enter')
        def __exit__(self, *a): print('never')
    with CM(): pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    class CM:
        def __enter__(self): return self
        def __exit__(self, *a): raise KeyError('exit')
    with CM(): raise ValueError('x')
except BaseException as error:
    print(type(error).__name__, error)
try:
    try: 1/0
    except ZeroDivisionError as e: pass
    print(e)
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f(a, b=[]): b.append(a); return b
    print(f(1), f(2), f(3, []))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np
    x = np.float64(1) is np.float64(1)
    print(x, np.bool_(True) is np.True_)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print("%s" % "a" "b", "a" "b".upper(), 'x' 'y' * 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    a = 1; b = 2
    a, b = b, a
    print(a, b)
    i = 0; l = [0, 0]
    i, l[i] = 1, 5
    print(i, l)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = [1, 2, 3]
    for i in x:
        if i < 3: x.append(i + 10) if len(x) < 5 else None
    print(x)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print([*range(3), *'ab'], {**{'a': 1}, 'b': 2}, (*[1], 2), {*[1], 2})
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f(*args, **kwargs): return args, kwargs
    print(f(*[1, 2], 3, *[4], a=1, **{'b': 2}, **{'c': 3}))
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(1_000, 0x_ff, 0b1, 0o17, 1e3, 1., .5, 1_0.5, 1E-2, 0xFF, 00)
except BaseException as error:
    print(type(error).__name__, error)
try:
    if 1: print('a'); print('b')
    for i in range(2): print(i); print(-i)
    x = 1 if False else 2; print(x)
    print('a' \
      'b')
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(not 1 == 2, not True or True, 1 or 1/0, 0 and 1/0, [] or 'x', 2 ** 3 ** 2, -2 ** 2, 2 ** -1, 7 // -2, -7 % 3, 1 < 2 == 2, not not 0, ~5 & 3 | 8 ^ 2 << 1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = 5
    try:
        x.foo
    except AttributeError as e: print(e.name, e.obj)
except BaseException as error:
    print(type(error).__name__, error)
try:
    try: foo
    except NameError as e: print(e.name)
except BaseException as error:
    print(type(error).__name__, error)
try:
    try: {}['a']
    except KeyError as e: print(e.args[0], str(e))
except BaseException as error:
    print(type(error).__name__, error)
try:
    class MyE(Exception):
        pass
    try: raise MyE(1, 2)
    except MyE as e: print(e, e.args, repr(e))
except BaseException as error:
    print(type(error).__name__, error)
try:
    class V(Exception):
        code = 5
        def __init__(self, x): self.x = x
    try: raise V(3)
    except V as e: print(e.x, e.args, str(e), e.code)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(*(x for x in 'ab'), **{'sep': '-'})
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f(n):
        if n == 0: raise ValueError('deep')
        f(n - 1)
    f(3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = 1
    def f():
        global x
        x += 1
    f(); f(); print(x)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [lambda: i for i in range(3)]
    print([f() for f in l])
except BaseException as error:
    print(type(error).__name__, error)
try:
    a = [1, 2, 3]
    a[1:2] = [7, 8, 9]; print(a); a[::2] = [0, 0, 0]; print(a); del a[1:3]; print(a); a[len(a):] = [5]; print(a)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(type(lambda: 0).__name__, type(print).__name__, type([].append).__name__, type(''.join), type({}.keys()), type(iter([])), type(range(3)), type(x for x in []), type(zip()), type(Exception), type(type))
except BaseException as error:
    print(type(error).__name__, error)

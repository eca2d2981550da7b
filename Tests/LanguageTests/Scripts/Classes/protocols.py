# Classes: special methods, descriptors, inheritance; each piece by itself.
try:
    print((5).__add__(3), int.__add__(2, 3), (5).__add__(2.5), (2.5).__add__(1), [].__len__(), "a".__class__, [1,2].__contains__(1), (1).__class__.__name__)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print("abc".__len__(), "abc".__getitem__(1), {1:2}.__getitem__(1), [1,2,3].__getitem__(slice(0,2)), "a".__add__("b"), "a".__mul__(3), (3).__mul__(4), (7).__floordiv__(2), (7).__mod__(4), (2).__pow__(5), (7).__truediv__(2), (5).__neg__(), (-5).__abs__(), (5).__sub__(3), (5).__rsub__(3), (5).__lt__(6), (5).__eq__(5), "a".__eq__(1), (5).__bool__(), (5).__float__(), (5.5).__int__(), (5).__index__(), (5).__str__(), "a".__repr__(), [1].__repr__(), (5).__hash__(), (6).__and__(3), (6).__or__(3), (6).__xor__(3), (1).__lshift__(3), (8).__rshift__(1), (5).__invert__(), (3.7).__round__(), (3).__divmod__(2))
except BaseException as error:
    print(type(error).__name__, error)
try:
    l=[1,2]; l.__setitem__(0,9); l.__iadd__([3]); l.__delitem__(1); print(l, list(l.__iter__()), list(l.__reversed__())); d={}; d.__setitem__('a',1); print(d, 'a' in d, d.__contains__('a'), d.__len__())
except BaseException as error:
    print(type(error).__name__, error)
try:
    it=iter([1,2]); print(it.__next__(), it.__iter__() is it, it.__next__()); it.__next__()
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np
    a=np.arange(3.); print(a.__add__(1), a.__len__(), a.__mul__(a), a.__getitem__(0), a.__class__.__name__, (a+1).__sub__(a), a.__neg__(), a.__matmul__(a), a.__radd__(2), a.__iadd__(1), np.float64(2).__add__(3), np.ndarray.__add__(a,a))
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(hasattr([], '__len__'), hasattr(5, '__len__'), hasattr([], '__iter__'), hasattr(5,'__iter__'), hasattr('a','__iter__'), hasattr({}, '__getitem__'), hasattr(len,'__call__'), hasattr(5,'__call__'), hasattr([], '__hash__'), hasattr(5,'__add__'), hasattr([],'__add__'), hasattr([],'__next__'), hasattr(iter([]), '__next__'), hasattr(lambda: 0, '__call__'), hasattr(int, '__call__'), hasattr([], '__contains__'),hasattr([], '__eq__'))
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        class B:
            def f(self): return 1
        def g(self): return 2
    def h():
        class C: pass
        def k(): pass
        return C, k
    print(A.B, A.B.__qualname__, A.B.f.__qualname__, h()[0], h()[0].__qualname__, h()[1].__qualname__, repr(A.B()).split(' at')[0], repr(A.B.f).split(' at')[0], repr(A.B().f).split(' at')[0])
except BaseException as error:
    print(type(error).__name__, error)
try:
    class S:
        _one = None
        def __new__(cls, *args, **kwargs):
            if cls._one is None:
                cls._one = super().__new__(cls)
            return cls._one
        def __init__(self, x): self.x = x
    a = S(1); b = S(2); print(a is b, a.x, b.x)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class N:
        def __new__(cls): return 5
        def __init__(self): print('never')
    print(N())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class P:
        def __new__(cls, v):
            self = object.__new__(cls)
            self.v = v
            return self
    print(P(3).v)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class Q: pass
    Q(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class Q:
        def __init__(self): super().__init__(1)
    Q()
except BaseException as error:
    print(type(error).__name__, error)
try:
    object(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __setattr__(self, k, v):
            print('set', k); super().__setattr__(k, v)
        def __delattr__(self, k):
            print('del', k); super().__delattr__(k)
    a = A(); a.x = 1; print(a.x); del a.x; del a.x
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __setattr__(self, k, v):
            object.__setattr__(self, k, v * 2)
        def __getattr__(self, k):
            return k + '?'
    a = A(); a.x = 1; print(a.x, a.foo, getattr(a,'bar',0), hasattr(a,'q'))
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        __slots__ = ('x', 'y')
        def __init__(self): self.x = 1
    a = A(); print(a.x); a.y = 2; print(a.y); a.z = 3
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        __slots__ = ['x']
    a = A(); a.x
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __lt__(self, o): return 'lt'
        def __gt__(self, o): return 'gt'
        def __le__(self, o): return 'le'
        def __ge__(self, o): return 'ge'
        def __eq__(self, o): return 'eq'
        def __ne__(self, o): return 'ne'
    a = A(); print(a<1, a>1, a<=1, a>=1, a==1, a!=1, 1<a, 1>a, 1<=a, 1>=a, 1==a, 1!=a)
    hash(a)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __eq__(self, o): return NotImplemented
    a=A(); print(a==a, a==1, a!=1, a!=a)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    A() < A()
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    A() + 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    1 - A()
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    a = A()
    a += 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    -A()
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    len(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    A()[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    A()[0] = 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    del A()[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    for x in A(): pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    1 in A()
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    A()()
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    with A(): pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __enter__(self): pass
    with A(): pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    int(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    float(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    abs(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    print(A().foo)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    print(A.foo)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __len__(self): return -1
    len(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __len__(self): return 'a'
    len(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __bool__(self): return 1
    bool(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __str__(self): return 1
    str(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __repr__(self): return 1
    repr(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __hash__(self): return 'a'
    hash(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __iter__(self): return 5
    iter(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __int__(self): return 'x'
    int(A())
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __index__(self): return 'x'
    [1][A()]
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __init__(self): return 1
    A()
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        @property
        def x(self): return self._x
        @x.setter
        def x(self, v): self._x = v * 2
        @x.deleter
        def x(self): print('deleting'); del self._x
    a = A(); a.x = 2; print(a.x); del a.x
    try: a.x
    except AttributeError as e: print(e)
    print(type(A.x).__name__, A.x.fget(A.__new__(A)) if 0 else '')
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        @property
        def x(self): "doc"; return 1
    a = A(); print(A.x.__doc__)
    a.x = 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        @property
        def x(self): return 1
    del A().x
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    class B(A): pass
    class C(A, B): pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A: pass
    class B(A, A): pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def f(self): return 'A'
    class B(A):
        def f(self): return 'B' + super().f()
    class C(A):
        def f(self): return 'C' + super().f()
    class D(B, C):
        def f(self): return 'D' + super(D, self).f()
    print(D().f(), D.__mro__, [c.__name__ for c in D.mro()], B.__subclasses__(), A.__subclasses__(), issubclass(D, A), isinstance(D(), (int, C)))
except BaseException as error:
    print(type(error).__name__, error)
try:
    class Base:
        registry = []
        def __init_subclass__(cls, **kw):
            super().__init_subclass__(**kw)
            Base.registry.append(cls.__name__)
    class X(Base): pass
    class Y(Base): pass
    print(Base.registry)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class Base:
        def __init_subclass__(cls, tag=None): cls.tag = tag
    class X(Base, tag='t'): pass
    print(X.tag)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class D:
        def __set_name__(self, owner, name): self.name = '_' + name
        def __get__(self, obj, owner=None):
            if obj is None: return self
            return getattr(obj, self.name, 'unset')
        def __set__(self, obj, value): setattr(obj, self.name, value + 1)
    class A:
        x = D()
    a = A(); print(a.x); a.x = 4; print(a.x, a.__dict__, isinstance(A.x, D))
except BaseException as error:
    print(type(error).__name__, error)
try:
    def deco(cls):
        cls.extra = 5
        return cls
    @deco
    class A: pass
    print(A.extra, A().extra)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __call__(self, *a, **k): return a, k
    print(A()(1, b=2), callable(A()), callable(A), callable(5))
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        count = 0
        @classmethod
        def make(cls, n=1): cls.count += n; return cls()
        @staticmethod
        def s(x): return x
        def __getitem__(self, k): return k
    a = A.make(2); print(A.count, a.s(3), A.s(4), a[1:2], a[1,2], a[...], type(a).make)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        x: int = 5
        y: str
    print(A.__annotations__, A.x)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x: int = 3
    print(__annotations__)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(__name__, __doc__)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __getattr__(self, n): raise AttributeError(n)
    A().zip
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __init__(self, x): self.x = x
        def __eq__(self, o): return self.x == o.x
    a, b = A(1), A(1)
    print(a == b, a != b, a in [b], [a] == [b], (a,) == (b,))
    {a: 1}
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __init__(self, x): self.x = x
        def __eq__(self, o): return self.x == o.x
        def __hash__(self): return hash(self.x)
    print({A(1): 'k'}[A(1)], len({A(1), A(1), A(2)}))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np
    class T:
        __array_priority__ = 1000
        def __init__(self, v): self.v = v
        def __radd__(self, o): return 'radd'
        def __rmul__(self, o): return 'rmul'
    print(np.ones(2) + T(1), np.float64(1) * T(2), 3 * T(1))
except BaseException as error:
    print(type(error).__name__, error)
try:
    class Stack:
        def __init__(self): self.items = []
        def __len__(self): return len(self.items)
        def push(self, x): self.items.append(x); return self
    s = Stack()
    print(bool(s), bool(s.push(1)), 'yes' if s else 'no')
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __init__(self): self.__secret = 5
        def get(self): return self.__secret
        def __hidden(self): return 6
        def call(self): return self.__hidden()
    a = A(); print(a.get(), a.call(), a._A__secret, sorted(a.__dict__)); a.__secret
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def f(): pass
    A().f()
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def f(self, x): pass
    A.f(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def f(self, x): pass
    A().f()
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __init__(self, a, b): pass
    A(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __enter__(self): print('in'); return 5
        def __exit__(self, *a): print('out', a[0]); return True
    with A() as x, A() as y: print(x, y); raise ValueError(1)
    with (A() as p, A() as q): print(p)
    with (A()): pass
    print('ok')
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(type(3)(4), type([])(range(2)), list.append, str.upper('abc'), list.__name__, type(None), type(print), type(len).__name__, type(type), int.__mro__, bool.__bases__, type(lambda: 0), dict.fromkeys('ab', 0), type(3) is int, type(3) == int, (3).__class__ is int)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(isinstance(True, int), issubclass(bool, int), isinstance(3, object), object.__name__, type(object()), isinstance(int, type), type.__name__)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = [1]; l = list.append; l(x, 2); print(x, list(map(str.upper, 'ab')), sorted('bA', key=str.lower), max(['a','bbb'], key=len))
except BaseException as error:
    print(type(error).__name__, error)
try:
    enumerate
    print(list(enumerate('a', 2**63)))
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(dir(5)[:2] if 0 else 'x', callable(dir), sorted(n for n in dir([]) if not n.startswith('_')))
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        z = 1
        def m(self): pass
    a = A(); a.q = 1
    print([n for n in dir(a) if not n.startswith('__')], vars(a), [n for n in vars(A) if not n.startswith('__')])
except BaseException as error:
    print(type(error).__name__, error)
try:
    globals()['newname'] = 4
    print(newname)
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f(): pass
    f.attr = 5; print(f.attr, f.__dict__, f.__name__); f.__name__ = 'g'; print(f.__name__, f.__qualname__); f.foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    del f
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = 1
    del x
    x
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f():
        x = 1
        del x
        return x
    f()
except BaseException as error:
    print(type(error).__name__, error)
try:
    x=[1,2,3]; del x[0], x[-1]; print(x); d={1:2}; del d[1]; print(d); del (x[0]); print(x)
    a, *b, c = range(5); print(a,b,c); (d, [e, *f]), g = (1, [2,3,4]), 5; print(d,e,f,g); *h, = 'ab'; print(h); [i, j] = 1, 2
    for k, (l, *m) in [(1, (2, 3, 4))]: print(k,l,m)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print([y := 3, y ** 2], (z := 4), z, [w for x in range(3) if (w := x * 2)], w)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda x, *a, y=2, **k: (x, a, y, k)
    print(f(1), f(1, 2, y=3, z=4), (lambda: 5)(), (lambda *a: a)(1,2))
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f(a, b, /, c, *, d): return a, b, c, d
    print(f(1, 2, 3, d=4), f(1, 2, c=3, d=4)); f(1, b=2, c=3, d=4)
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f(*, a): pass
    f()
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f(*, a, b): pass
    f(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(*[1,2], *'ab', sep='-', end='!\n'); print(*[], sep='x'); print(1, 2, sep=''); print('a', end=''); print()
except BaseException as error:
    print(type(error).__name__, error)
try:
    w=10; p=3; x=3.14159; s='hi'; print(f'{x:{w}.{p}}|{s!r:>{w}}|{x=}|{x=:.2f}|{s=!s}|{{}}|{"nested " + f"{s}"}|{x:.{p}f}|{1+1=}|{ s }|{s:^{w}}|{[1,2][0]}|{ {"a":1}["a"] }|{(lambda: 3)()}|{x!s:.4}')
except BaseException as error:
    print(type(error).__name__, error)
try:
    try:
        import nonexistent
    except ImportError as e:
        print(type(e).__name__, e, e.name)
    if __name__ == '__main__': print('main')
except BaseException as error:
    print(type(error).__name__, error)
try:
    i = 0
    while i < 3: i += 1
    else: print('else')
    for i in range(3):
        if i == 5: break
    else: print('for else')
    while True: break
    else: print('no')
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f():
        for i in range(3):
            try:
                if i == 1: continue
                return i
            finally:
                print('fin', i)
                if i == 0: break
        return 'end'
    print(f())
    def g():
        try: return 1
        finally: return 2
    print(g())
    def h():
        while True:
            try: 1/0
            except ZeroDivisionError: break
            finally: print('f')
        return 3
    print(h())
except BaseException as error:
    print(type(error).__name__, error)
try:
    try:
        try: 1/0
        except ZeroDivisionError as e: raise ValueError('v') from e
    except ValueError as e: print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
    try:
        try: 1/0
        except ZeroDivisionError as e: raise ValueError('v') from None
    except ValueError as e: print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
except BaseException as error:
    print(type(error).__name__, error)
try:
    match = 5; case = 3; print(match + case); match[0] if 0 else 1; type = 4; _ = 1; print(type)
except BaseException as error:
    print(type(error).__name__, error)
try:
    a = b = [1]; print(a is b, a is not None, a is [1], None is None, not a is b, a == b is True)
except BaseException as error:
    print(type(error).__name__, error)
try:
    def outer():
        x = 1
        def inner():
            nonlocal x
            x += 1
            return x
        return inner(), inner(), x
    print(outer())
    def g():
        global zz
        zz = 5
    g(); print(zz)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(Ellipsis, ..., NotImplemented, type(...), type(NotImplemented).__name__, None.__class__, __debug__)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = 5
    def f():
        print(x)
        x = 6
    f()
except BaseException as error:
    print(type(error).__name__, error)
try:
    def f():
        for i in []: pass
        print(i)
    f()
except BaseException as error:
    print(type(error).__name__, error)
try:
    print([i for i in range(2)]); i
except BaseException as error:
    print(type(error).__name__, error)
try:
    @staticmethod
    def f(): return 1
    print(f())
except BaseException as error:
    print(type(error).__name__, error)
try:
    import functools
    def deco(n):
        def wrap(f):
            @functools.wraps(f)
            def inner(*a, **k): return f(*a, **k) * n
            return inner
        return wrap
    @deco(2)
    @deco(3)
    def f(x):
        "doc"
        return x
    print(f(1), f.__name__, f.__doc__)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class A:
        def __iter__(self):
            yield 1
            yield 2
        def __getitem__(self, i): return i * 2
    print(list(A()), A()[4], [*A()], 2 in A(), dict(enumerate(A())))
    a, b = A(); print(a, b, sum(A()), max(A()), sorted(A()), tuple(A()), set(A()), list(zip(A(), A())))
except BaseException as error:
    print(type(error).__name__, error)
try:
    class Seq:
        def __getitem__(self, i):
            if i > 3: raise IndexError
            return i * i
        def __len__(self): return 4
    print(list(Seq()), 9 in Seq(), list(reversed(Seq())), len(Seq()))
except BaseException as error:
    print(type(error).__name__, error)
try:
    class E(Exception):
        def __init__(self, msg, code):
            super().__init__(msg); self.code = code
        def __str__(self): return f'{self.args[0]} [{self.code}]'
    try: raise E('bad', 3)
    except E as e: print(e, e.code, e.args, repr(e))
    raise E('x', 4)
except BaseException as error:
    print(type(error).__name__, error)
try:
    class E(ValueError): pass
    raise E
except BaseException as error:
    print(type(error).__name__, error)
try:
    class E(Exception): pass
    raise E('a', 1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise ValueError from 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise
except BaseException as error:
    print(type(error).__name__, error)
try:
    assert False, 'msg'
except BaseException as error:
    print(type(error).__name__, error)
try:
    assert False
except BaseException as error:
    print(type(error).__name__, error)
try:
    assert 0, [1,2]
except BaseException as error:
    print(type(error).__name__, error)

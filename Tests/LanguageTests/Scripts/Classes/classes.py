# classes, inheritance, properties, special methods
class Shape:
    count = 0
    def __init__(self, name):
        self.name = name
        Shape.count += 1
    def area(self): return 0
    def describe(self): return f'{self.name} {self.area():.2f}'
    @staticmethod
    def unit(): return 'cm'
    @classmethod
    def make(cls, *args): return cls(*args)
    def __repr__(self): return f'{type(self).__name__}({self.name!r})'
class Square(Shape):
    def __init__(self, side):
        super().__init__('square')
        self.side = side
    def area(self): return self.side ** 2
    @property
    def double(self): return self.side * 2
    @double.setter
    def double(self, value): self.side = value / 2
s = Square(3)
print(s, s.describe(), s.double, Shape.count, Square.count, s.unit(), Square.make(4), isinstance(s, Shape), issubclass(Square, Shape), type(s), Square.__name__, s.__class__.__name__, Square.__bases__)
s.double = 10; print(s.side, s.__dict__, hasattr(s, 'side'), getattr(s, 'nope', None), vars(s))
s.extra = 1; print(s.extra); del s.extra; print(hasattr(s, 'extra'))
class Vector:
    def __init__(self, *items): self.items = list(items)
    def __add__(self, other): return Vector(*[a + b for a, b in zip(self.items, other.items)])
    def __sub__(self, other): return Vector(*[a - b for a, b in zip(self.items, other.items)])
    def __mul__(self, k): return NotImplemented if isinstance(k, str) else Vector(*[a * k for a in self.items])
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __iadd__(self, other): self.items = [a + b for a, b in zip(self.items, other.items)]; return self
    def __eq__(self, other): return isinstance(other, Vector) and self.items == other.items
    def __lt__(self, other): return sum(self.items) < sum(other.items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __iter__(self): return iter(self.items)
    def __contains__(self, x): return x in self.items
    def __call__(self, k): return self[k]
    def __str__(self): return '<' + ' '.join(map(str, self.items)) + '>'
    def __repr__(self): return 'Vector' + repr(tuple(self.items))
    def __bool__(self): return any(self.items)
    def __abs__(self): return sum(x * x for x in self.items) ** 0.5
    def __hash__(self): return hash(tuple(self.items))
    def __format__(self, spec): return ','.join(format(x, spec) for x in self.items)
    def __matmul__(self, other): return sum(a * b for a, b in zip(self, other))
v, w = Vector(1, 2), Vector(3, 4)
print(v + w, w - v, v * 2, 2 * v, -v, v == Vector(1, 2), v != w, v < w, v > w, len(v), v[0], v[-1], v[:1], list(v), 2 in v, v(1), [v], str(v), bool(Vector(0)), abs(w), {v: 'key'}[Vector(1, 2)], f'{v:.1f}', v @ w, sorted([w, v]), max(v, w), sum(v), tuple(v))
alias = v; v += w; print(v, alias is v); v[0] = 9; del v[1]; print(v); a, = v; print(a, [*w], dict(enumerate(w)))
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Countdown(3)), sum(Countdown(4)), next(Countdown(2)), max(Countdown(3)), [a + b for a, b in zip(Countdown(2), 'xy') if False])
class Lazy:
    def __getattr__(self, name):
        if name.startswith('x'): return name * 2
        raise AttributeError(f'no {name}')
l = Lazy(); print(l.xa, hasattr(l, 'y'), getattr(l, 'y', 'default'))
class A:
    def who(self): return 'A'
    def call(self): return self.who()
class B(A):
    def who(self): return 'B' + super().who()
class C(A):
    def who(self): return 'C' + super().who()
class D(B, C):
    def who(self): return 'D' + super().who()
print(D().call(), super(D, D()).who(), B.who(D()), [k.__name__ for k in (D, B, C, A)])
class Custom(ValueError):
    def __init__(self, code): super().__init__(f'code {code}'); self.code = code
try: raise Custom(5)
except ValueError as error: print(error, error.code, repr(error), error.args, type(error).__name__)
class Plain(Exception): pass
try: raise Plain
except Plain as error: print(repr(error), str(error) == '')
try: raise Plain('a', 2)
except Plain as error: print(error, repr(error))
class Config:
    rate = 0.1
    layers = [1, 2]
    def scaled(self): return self.rate * 10
one, two = Config(), Config(); one.rate = 0.5; two.layers.append(3); print(one.scaled(), two.scaled(), Config.rate, one.layers, Config.layers); Config.rate = 0.2; print(two.rate)
class Outer:
    class Inner:
        value = 7
    def make(self): return Outer.Inner()
print(Outer().make().value, Outer.Inner.value)
def method(self): return 'added'
Config.added = method; print(one.added(), Config.added(one)); bound = one.scaled; one.rate = 2; print(bound())
for action in [lambda: Square(), lambda: Square(1, 2), lambda: s.foo, lambda: s.describ(), lambda: v + 1 if False else Vector(1) * 'a', lambda: Plain().x, lambda: Shape.nope, lambda: Config(1), lambda: one(), lambda: one[0], lambda: len(one), lambda: one + 1, lambda: iter(one), lambda: one < two, lambda: setattr(Ro(), 'p', 1), lambda: float(one), lambda: int(one), lambda: Square.area(), lambda: 5 in one]:
    class Ro:
        @property
        def p(self): return 1
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

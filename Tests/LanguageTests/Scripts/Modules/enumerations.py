# enum: members by name, by value and in order.

from enum import Enum, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def warm(self): return self is Color.RED
print(Color.RED, repr(Color.GREEN), Color(2), Color['RED'], Color.CRIMSON, list(Color), len(Color), Color.RED.name, Color.RED.value, Color.RED == Color.RED, Color.RED == 1, Color.RED is Color(1), isinstance(Color.RED, Color), Color.RED.warm(), Color.GREEN.warm(), f'{Color.RED}', {Color.RED: 5}[Color.CRIMSON], Color.RED in Color, Color)
print(list(Color.__members__.items()), [c.name for c in Color])
class M(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
print([m.value for m in M], sorted(M, key=lambda m: -m.value)[0])
import copy
print(copy.deepcopy(M.A) is M.A, M.A != M.B, bool(M.A), type(M.A).__name__, str(M.A), '%s' % M.A)
for f in (lambda: Color(7), lambda: Color['x'], lambda: setattr(Color,'RED',3), lambda: setattr(Color.RED,'value',3), lambda: Color.BLUE, lambda: M.A < M.B, lambda: 3 in Color):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class P(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass=mass; self.radius=radius
    @property
    def g(self): return self.mass/self.radius**2
    @staticmethod
    def s(): return 5
print(P.EARTH.value, P.EARTH.mass, P.MARS.g, P.s(), P.EARTH)
class S(Enum):
    X='x'
    def __str__(self): return self.value
print(S.X, repr(S.X), S('x'), f'{S.X}')
try:
    @unique
    class Q(Enum):
        A=1
        B=1
except ValueError as e: print(e)
try:
    class Z(Color): B=3
except TypeError as e: print(e)
class Base(Enum):
    def hi(self): return 'hi '+self.name
class D(Base):
    K=1
print(D.K.hi(), type(D.K), D.K.__class__ is D)

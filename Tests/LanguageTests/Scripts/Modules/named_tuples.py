from collections import namedtuple
from typing import NamedTuple, List, Optional
import collections, copy, json
Point = namedtuple('Point', ['x', 'y'])
Step = namedtuple('Step', 'state, action reward', defaults=[0.0])
p = Point(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=5), Point._make([7, 8]), Point._fields, Step._field_defaults, Step('s', 'a'), Point)
x, y = p; print(x, y, len(p), list(p), p == (1, 2), (1, 2) == p, p < (1, 3), p + (3,), p * 2, p[:1], 1 in p, p.index(2), p.count(1), isinstance(p, tuple), isinstance(p, Point), type(p), hash(p) == hash((1, 2)), {p: 'v'}[(1, 2)], max(Point(1, 5), Point(2, 0)), sorted([Point(2, 1), Point(1, 9)]))
print(f'{p}', str(p), repr([p, Point('a', None)]), '%s %s' % p, '{0.x} {0.y}'.format(p), Point(*[3, 4]), Point(**{'x': 1, 'y': 2}), copy.copy(p), copy.deepcopy(Point([1], 2)), json.dumps(p), p.__class__.__name__, Point.__name__)
history = [Step(i, i * 2, reward=i / 2) for i in range(3)]; print(history, [s.reward for s in history], sum(s.action for s in history))
class Config(NamedTuple):
    """docs"""
    hidden: int
    rate: float = 0.01
    name: Optional[str] = None
    def describe(self): return f'{self.name}:{self.hidden}'
    @property
    def double(self): return self.hidden * 2
c = Config(5, name='n'); print(c, c.describe(), c.double, c._fields, Config._field_defaults, c == (5, 0.01, 'n'), isinstance(c, tuple), c._replace(rate=1), c._replace(rate=1).describe(), Config.__doc__)
class Vector(namedtuple('Vector', 'a b')):
    def norm(self): return (self.a ** 2 + self.b ** 2) ** 0.5
    def __add__(self, other): return Vector(self.a + other.a, self.b + other.b)
v = Vector(3, 4); print(v, v.norm(), v + Vector(1, 1), v._replace(a=0), isinstance(v, tuple), type(v + v).__name__)
print(namedtuple('R', 'class x x _y', rename=True)._fields, namedtuple('E', '')(), namedtuple('T', ('only',))(1), collections.namedtuple('Q', 'a')(a=[1]))
def attempt(action):
    try: print(action())
    except Exception as error: print(type(error).__name__, error)
def set_it(): p.x = 3
def set_other(): p.z = 3
attempt(lambda: Point(1))
attempt(lambda: Point())
attempt(lambda: Step())
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Step(1, 2, 3, 4))
attempt(lambda: Point(1, z=2))
attempt(lambda: Point(1, 2, x=3))
attempt(lambda: Config())
attempt(lambda: p._replace(z=1, q=2))
attempt(lambda: Point._make([1]))
attempt(lambda: p.z)
attempt(lambda: p[5])
attempt(set_it)
attempt(set_other)
attempt(lambda: namedtuple('Bad', '1x'))
attempt(lambda: namedtuple('Bad', 'class'))
attempt(lambda: namedtuple('Bad', '_x'))
attempt(lambda: namedtuple('Bad', 'x x'))
attempt(lambda: namedtuple('1', 'x'))
attempt(lambda: namedtuple('Bad', 'x', defaults=[1, 2]))
attempt(lambda: hash(Point([1], 2)))
p.nothing

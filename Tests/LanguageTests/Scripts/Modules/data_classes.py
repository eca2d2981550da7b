# Data classes: fields, defaults, comparison, frozen ones, copies.
import dataclasses
from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass
from typing import ClassVar, List, Optional


@dataclass
class Config:
    hidden: int
    rate: float = 0.1
    names: List[str] = field(default_factory=list)
    kind: ClassVar[str] = 'rnn'
    seed: Optional[int] = None

    def size(self):
        return self.hidden * 2


a, b = Config(3), Config(3, names=['x'])
print(a, b, a == b, a == Config(3), a != Config(4), a.size(), a.names is b.names)
print(Config.rate, Config.kind, hasattr(Config, 'names'), a == 3)
print(asdict(b), astuple(b), replace(b, rate=2), is_dataclass(a), is_dataclass(Config), is_dataclass(3))
print([f.name for f in fields(Config)], [f.name for f in fields(a)], Config.__match_args__)


@dataclass(order=True)
class Point:
    x: int
    y: int = field(default=0, compare=False)
    total: int = field(init=False, repr=False)

    def __post_init__(self):
        self.total = self.x + self.y


p, q = Point(1, 5), Point(2)
print(p, q, p < q, p >= q, sorted([q, p]), p.total, Point(1, 9) == p)


@dataclass(frozen=True)
class Key:
    name: str
    size: int = 1


k = Key('w')
print({k: 1}[Key('w')], hash(k) == hash(Key('w')), k)


@dataclass
class Base:
    x: int
    y: int = 2


@dataclass
class Derived(Base):
    z: int = 3
    y: int = 5


print(Derived(1), Derived(1, 2, 3), isinstance(Derived(1), Base), Derived(1) == Base(1, 5))


@dataclass(repr=False, eq=False)
class Plain:
    x: int


print(Plain(1) == Plain(1), 'Plain object' in repr(Plain(1)))


@dataclass
class Node:
    value: int
    next: 'Node' = None


loop = Node(1)
loop.next = Node(2, loop)
print(loop, asdict(Node(1, Node(2))))


@dataclass
class Own:
    x: int

    def __repr__(self):
        return 'own'


print(Own(1))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def assign():
    k.name = 'v'


def delete():
    del k.name


def mutable():
    @dataclass
    class Wrong:
        x: list = []


def order():
    @dataclass
    class Wrong:
        x: int = 1
        y: int


def no_annotation():
    @dataclass
    class Wrong:
        x = field(default=1)


def thaw():
    @dataclass
    class Wrong(Key):
        x: int = 1


for action in [assign, delete, mutable, order, no_annotation, thaw, lambda: Config(), lambda: Config(1, hide=2), lambda: Point(1, 2, 3), lambda: Config(1, hidden=2),
               lambda: {a: 1}, lambda: p < 3, lambda: asdict(3), lambda: fields(3), lambda: replace(p, total=3), lambda: field(default=1, default_factory=list),
               lambda: Base()]:
    attempt(action)

from abc import ABC, ABCMeta, abstractmethod
import abc
from typing import List, Dict, Tuple, Optional, Union, Any, Callable, TypeVar, Generic, Iterable, Sequence
import typing as t
class Layer(ABC):
    def __init__(self, n): self.n = n
    @abstractmethod
    def forward(self, x): ...
    @abc.abstractmethod
    def backward(self, d): raise NotImplementedError
    @property
    @abstractmethod
    def size(self): pass
    def shared(self): return 'shared'
class Half(Layer):
    def forward(self, x): return x
    size = 3
class Full(Half):
    def backward(self, d): return super().forward(d)
full = Full(4); print(full.forward(1), full.backward(2), full.n, full.size, full.shared(), isinstance(full, Layer), issubclass(Full, Layer), issubclass(Layer, ABC))
class Meta(metaclass=ABCMeta):
    @abstractmethod
    def run(self): pass
class Runs(Meta):
    def run(self): return 'runs'
print(Runs().run())
class Plain:
    @abstractmethod
    def loose(self): return 'not enforced'
print(Plain().loose())
class WithStatic(ABC):
    @staticmethod
    @abstractmethod
    def make(): pass
    @classmethod
    @abstractmethod
    def build(cls): pass
T = TypeVar('T')
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, item: T) -> 'Stack[T]':
        self.items.append(item); return self
print(Stack().push(1).push('a').items)
def typed(a: List[int], b: Optional[Dict[str, Tuple[int, ...]]] = None, *args: Any, f: Callable[[int], float] = float, **kw: Union[int, str]) -> Iterable[float]:
    count: int = 0
    name: str
    return [f(x) for x in a]
print(typed([1, 2]), List[int], Optional[int], Union[int, str], Dict[str, List[float]], Tuple[int, ...], Callable[[int], str], Any, T, t.cast(int, 'x'), Sequence[str], List, t.TYPE_CHECKING, List[int] == List[int], List[Full])
def attempt(action):
    try: print(action())
    except Exception as error: print(type(error).__name__, error)
attempt(lambda: Layer(1))
attempt(lambda: Half(1))
attempt(lambda: Meta())
attempt(lambda: WithStatic())
attempt(lambda: Layer())
attempt(lambda: abc.nothing)
Half(2)

# collections.abc: what counts as a sequence, a mapping and so on, and classes built on them.

import collections.abc
from collections.abc import Iterable, Mapping, Sequence, Callable, Iterator, Hashable, MutableMapping
print(isinstance([],Iterable), isinstance({},Mapping), isinstance((),Sequence), isinstance(print,Callable), isinstance(iter([]),Iterator), isinstance(5,Iterable))

from collections.abc import Sequence
class S(Sequence):
    def __getitem__(self,i): return [1,2,3][i]
    def __len__(self): return 3
s=S(); print(list(s), 2 in s, s.index(3), s.count(1), list(reversed(s)))

from collections.abc import MutableMapping
class S(MutableMapping):
    def __init__(self): self.d={}
    def __getitem__(self,i): return self.d[i]
    def __setitem__(self,i,v): self.d[i]=v
    def __delitem__(self,i): del self.d[i]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
s=S(); s['a']=1; s.update(b=2); print(list(s.items()), s.get('z',5), s.pop('a'), 'b' in s, dict(s))

from collections.abc import *
import typing
def f(): yield 1
print([ [isinstance(v,k) for k in (Iterable, Iterator, Sized, Container, Collection, Sequence, MutableSequence, Mapping, MutableMapping, Set, Callable, Hashable, Generator, Reversible)] for v in ([],(),{}, set(), 'a', 5, 2.0, None, f, f(), range(3), iter([]), len, type)])
import numpy as np
print(isinstance(np.zeros(2), Iterable), isinstance(np.zeros(2), Sequence), issubclass(list, Sequence), issubclass(dict, Mapping), isinstance(np.float64(1), Hashable))
try: Sequence()
except TypeError as e: print(e)
class B(Mapping): pass
try: B()
except TypeError as e: print(e)

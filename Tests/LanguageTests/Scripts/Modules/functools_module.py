# functools: orderings, properties computed once, caches, functions chosen by type.

from functools import total_ordering
@total_ordering
class A:
    def __init__(s,x): s.x=x
    def __eq__(s,o): return s.x==o.x
    def __lt__(s,o): return s.x<o.x
print(A(1)<=A(2),A(1)>A(2),A(2)>=A(2), sorted([A(3),A(1)])[0].x)

try:
    @total_ordering
    class B: pass
except ValueError as error:
    print(error)

from functools import cached_property
class A:
    @cached_property
    def p(self):
        print('computed'); return 5
a=A(); print(a.p,a.p, a.__dict__); a.p=7; print(a.p); del a.p; print(a.p)

from functools import lru_cache
@lru_cache(maxsize=2)
def f(x): print('f',x); return x*2
print(f(1),f(2),f(1),f(3),f(2)); print(f.cache_info()); f.cache_clear(); print(f.cache_info()); print(f.__name__, f.cache_parameters())

from functools import lru_cache
@lru_cache(maxsize=None)
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(50), fib.cache_info())

from functools import singledispatch
@singledispatch
def f(x): return 'obj'
@f.register(int)
def _(x): return 'int'
@f.register
def _(x: str): return 'str'
print(f(1),f('a'),f(2.0), f(True))

from functools import cmp_to_key
print(sorted([3,1,2], key=cmp_to_key(lambda a,b: b-a)))

import functools
functools.update_wrapper
def a():
    'doc'
def b(): pass
print(functools.update_wrapper(b,a).__name__, b.__wrapped__ is a, b.__doc__)
print(functools.WRAPPER_ASSIGNMENTS)

import operator
x = [1]
y = operator.iadd(x, [2])
print(x, y is x, operator.abs(-3), operator.index(5), operator.countOf([1, 2, 1], 1), operator.indexOf([1, 2], 2), operator.call(max, 3, 4))
d = {1: 2}
operator.delitem(d, 1)
print(d, operator.length_hint([1, 2]), operator.ipow(2, 5))


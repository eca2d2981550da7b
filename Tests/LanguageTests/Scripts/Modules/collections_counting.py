# collections: counters with arithmetic, chains of dicts, dicts and lists to build on.

from collections import Counter
a=Counter('abracadabra'); b=Counter('abc')
print(a+b,a-b,a&b,a|b,+a,-b); print(a.most_common(2),a.total(),list(b.elements())); a.subtract(b); print(a)
a+=b; print(a); a-=b; print(a); a|=b; a&=b; print(a)
print(Counter(a=1)==Counter(a=1,b=0), Counter(a=1)<=Counter(a=2), a['zz'], 'zz' in a)
del a['nope']

for wrong in (lambda: Counter('ab') + {'a': 1}, lambda: Counter.fromkeys('ab', 1)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)

from collections import OrderedDict
d=OrderedDict([('a',1),('b',2)]); d.move_to_end('a'); print(d); d.move_to_end('a',last=False); print(d, d.popitem(last=False), list(reversed(d)), d==OrderedDict(b=2)); 
print(OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1), OrderedDict(a=1,b=2)=={'b':2,'a':1}, OrderedDict(), d.copy()); print(d|{'z':1})

from collections import defaultdict
d=defaultdict(list); d['a'].append(1); print(d, defaultdict(int), d.default_factory, d.copy(), d|{'z':1})

from collections import UserDict
class D(UserDict):
    def __getitem__(self,k): return super().__getitem__(k)*2
d=D({'a':1}); print(d,d['a'],d.data,len(d))

from collections import UserList
class L(UserList): pass
l=L([1,2]); l.append(3); print(l, l.data, l[0], len(l), l+[1])

from collections import ChainMap
c=ChainMap({'a':1},{'a':2,'b':3}); print(c,c['a'],c['b'],list(c),len(c),dict(c)); c['b']=9; print(c.maps, c.new_child({'z':1}), c.parents, c.get('q'), 'a' in c); del c['a']; print(c['a'])

c['nope']

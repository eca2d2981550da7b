# deque: both ends, places in the midst, limits.

from collections import deque
d=deque('abc'); d.extendleft('xyz'); print(d, d[0], d[-1]); d[0]='Q'; del d[1]; print(d, bool(d), d.copy())

from collections import deque
d=deque([1,2,3]); d.insert(1,9); d.rotate(1); print(d, d.maxlen, d+deque([1]), d*2, d==deque([3,1,9,2]), d<deque([9]), 9 in d, list(reversed(d))); d+=[1]; d*=2; print(d, d.index(1,2), d.count(1))

for wrong in (lambda: d.remove(77), lambda: deque().pop(), lambda: d[0:2], lambda: d + [1], lambda: d[99], lambda: d.index(77)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

from collections import deque
d=deque([1,2,3],maxlen=4); d.append(4); d.append(5); print(d); d.insert(1,9)

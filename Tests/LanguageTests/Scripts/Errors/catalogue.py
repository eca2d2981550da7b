# What goes wrong, in CPython's words; each piece by itself.
try:
    foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(fo)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = 5; print(X)
except BaseException as error:
    print(type(error).__name__, error)
try:
    lenn([1])
except BaseException as error:
    print(type(error).__name__, error)
try:
    prnt('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    import maths
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.zeross(3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.sqroot(2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.pii
except BaseException as error:
    print(type(error).__name__, error)
try:
    [].appendd(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.uper()
except BaseException as error:
    print(type(error).__name__, error)
try:
    {}.itms()
except BaseException as error:
    print(type(error).__name__, error)
try:
    (1,).append(2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    (5).foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    None.foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = None; x.append(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = None; x[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = None; x()
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = None; x + 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = None; x < 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = None; len(x)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = None; for_ = [i for i in x]
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = None; x[0] = 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    len(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    len()
except BaseException as error:
    print(type(error).__name__, error)
try:
    len(1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    abs('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    abs()
except BaseException as error:
    print(type(error).__name__, error)
try:
    abs(1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    int('abc')
except BaseException as error:
    print(type(error).__name__, error)
try:
    int('1.5')
except BaseException as error:
    print(type(error).__name__, error)
try:
    int([])
except BaseException as error:
    print(type(error).__name__, error)
try:
    int('5', 99)
except BaseException as error:
    print(type(error).__name__, error)
try:
    int('z', 16)
except BaseException as error:
    print(type(error).__name__, error)
try:
    int(None)
except BaseException as error:
    print(type(error).__name__, error)
try:
    float('abc')
except BaseException as error:
    print(type(error).__name__, error)
try:
    float([])
except BaseException as error:
    print(type(error).__name__, error)
try:
    float(None)
except BaseException as error:
    print(type(error).__name__, error)
try:
    list(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    tuple(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    set(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    dict(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    dict([1])
except BaseException as error:
    print(type(error).__name__, error)
try:
    dict([(1,2,3)])
except BaseException as error:
    print(type(error).__name__, error)
try:
    dict('ab')
except BaseException as error:
    print(type(error).__name__, error)
try:
    sum('abc')
except BaseException as error:
    print(type(error).__name__, error)
try:
    sum(['a'])
except BaseException as error:
    print(type(error).__name__, error)
try:
    sum(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    sum([1], 'a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    max()
except BaseException as error:
    print(type(error).__name__, error)
try:
    max([])
except BaseException as error:
    print(type(error).__name__, error)
try:
    max(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    max([1, 'a'])
except BaseException as error:
    print(type(error).__name__, error)
try:
    min([], default=3); min(())
except BaseException as error:
    print(type(error).__name__, error)
try:
    sorted(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    sorted([1, 'a'])
except BaseException as error:
    print(type(error).__name__, error)
try:
    sorted([1], 5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    [3, 'a', 1].sort()
except BaseException as error:
    print(type(error).__name__, error)
try:
    reversed(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    enumerate(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    zip(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    zip([1], 5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    map(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    list(map(5, [1]))
except BaseException as error:
    print(type(error).__name__, error)
try:
    filter(None)
except BaseException as error:
    print(type(error).__name__, error)
try:
    range()
except BaseException as error:
    print(type(error).__name__, error)
try:
    range('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    range(1.5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    range(1, 2, 0)
except BaseException as error:
    print(type(error).__name__, error)
try:
    range(1,2,3,4)
except BaseException as error:
    print(type(error).__name__, error)
try:
    round('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    round(1.5, 'a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    pow(2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    pow('a', 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    divmod(1, 0)
except BaseException as error:
    print(type(error).__name__, error)
try:
    divmod(1.0, 0)
except BaseException as error:
    print(type(error).__name__, error)
try:
    divmod('a', 1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    ord('ab')
except BaseException as error:
    print(type(error).__name__, error)
try:
    ord(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    ord('')
except BaseException as error:
    print(type(error).__name__, error)
try:
    chr('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    chr(-1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    chr(1114112)
except BaseException as error:
    print(type(error).__name__, error)
try:
    hex('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    bin(1.5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    oct('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    isinstance(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    isinstance(1, 5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    isinstance(1, 'int')
except BaseException as error:
    print(type(error).__name__, error)
try:
    issubclass(1, int)
except BaseException as error:
    print(type(error).__name__, error)
try:
    hash([])
except BaseException as error:
    print(type(error).__name__, error)
try:
    hash({})
except BaseException as error:
    print(type(error).__name__, error)
try:
    hash(set())
except BaseException as error:
    print(type(error).__name__, error)
try:
    {[]: 1}
except BaseException as error:
    print(type(error).__name__, error)
try:
    {{}: 1}
except BaseException as error:
    print(type(error).__name__, error)
try:
    {[1], 2}
except BaseException as error:
    print(type(error).__name__, error)
try:
    {(1, []): 1}
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {}; d[[1]] = 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {}; d['a']
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {'a': 1}; d['b']
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {1: 2}; d[3]
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {}; d[(1,2)]
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {}; d.pop('x')
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {}; d.popitem()
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {}; del d['q']
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {}; d.get()
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {}; d + {}
except BaseException as error:
    print(type(error).__name__, error)
try:
    d = {}; d.foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    [][0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    [1,2][5]
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l[3] = 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l['a'] = 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; del l[3]
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.pop(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = []; l.pop()
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.remove(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.index(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.insert(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.append()
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.append(1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.extend(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.sort(foo=1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.sort(key=5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.count()
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l + 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l + (1,)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l += 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l * 'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l * 1.5
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l - [1]
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l / 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l ** 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; -l
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; ~l
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l @ l
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l < 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l > (1,)
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l()
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l.foo = 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l[::0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1]; l['a':]
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1,2,3]; l[::2] = [1]
except BaseException as error:
    print(type(error).__name__, error)
try:
    l = [1,2,3]; l[0:1] = 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    (1,2)[5]
except BaseException as error:
    print(type(error).__name__, error)
try:
    t = (1,2); t[0] = 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    t = (1,2); del t[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    t = (1,2); t.append(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    t = (1,2); t + [1]
except BaseException as error:
    print(type(error).__name__, error)
try:
    t = (1,2); t + 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    t = (1,2); t.index(7)
except BaseException as error:
    print(type(error).__name__, error)
try:
    t = (1,); t()
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'[10]
except BaseException as error:
    print(type(error).__name__, error)
try:
    s = 'abc'; s[0] = 'x'
except BaseException as error:
    print(type(error).__name__, error)
try:
    s = 'abc'; del s[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    'a' + 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 + 'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    'a' - 'b'
except BaseException as error:
    print(type(error).__name__, error)
try:
    'a' * 'b'
except BaseException as error:
    print(type(error).__name__, error)
try:
    'a' * 1.5
except BaseException as error:
    print(type(error).__name__, error)
try:
    'a' / 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    'a' % 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    '%d' % 'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    '%d %d' % 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    '%d' % (1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    '%q' % 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    '%s %s' % ('a',)
except BaseException as error:
    print(type(error).__name__, error)
try:
    '%(a)s' % 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    '%(a)s' % {'b': 1}
except BaseException as error:
    print(type(error).__name__, error)
try:
    '%c' % 'ab'
except BaseException as error:
    print(type(error).__name__, error)
try:
    '%f' % 'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    '%' % 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{}'.format()
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{} {}'.format(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{0} {}'.format(1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{a}'.format(b=1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{:d}'.format('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{:d}'.format(1.5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{:.2f}'.format('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{:z}'.format(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{'.format(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    '}'.format(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{0[a]}'.format([1])
except BaseException as error:
    print(type(error).__name__, error)
try:
    '{0.foo}'.format(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f'{1:q}'
except BaseException as error:
    print(type(error).__name__, error)
try:
    f'{"a":d}'
except BaseException as error:
    print(type(error).__name__, error)
try:
    f'{None:5}'
except BaseException as error:
    print(type(error).__name__, error)
try:
    f'{[1]:5}'
except BaseException as error:
    print(type(error).__name__, error)
try:
    f'{undefined_name}'
except BaseException as error:
    print(type(error).__name__, error)
try:
    'a' < 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    'a' > None
except BaseException as error:
    print(type(error).__name__, error)
try:
    'a' in 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 in 'abc'
except BaseException as error:
    print(type(error).__name__, error)
try:
    5 in 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.join(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    ','.join([1, 2])
except BaseException as error:
    print(type(error).__name__, error)
try:
    ','.join(['a', None])
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.split('')
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.split(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.index('z')
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.rindex('z')
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.replace('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.replace(1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.startswith(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.strip(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.center()
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.center('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.zfill('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    'abc'.foo()
except BaseException as error:
    print(type(error).__name__, error)
try:
    True + 'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 + None
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 + []
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 + {}
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 + (1,)
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 - 'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 * None
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 / 0
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 // 0
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 % 0
except BaseException as error:
    print(type(error).__name__, error)
try:
    1.0 / 0
except BaseException as error:
    print(type(error).__name__, error)
try:
    1.0 // 0
except BaseException as error:
    print(type(error).__name__, error)
try:
    1.0 % 0
except BaseException as error:
    print(type(error).__name__, error)
try:
    0 ** -1
except BaseException as error:
    print(type(error).__name__, error)
try:
    0.0 ** -1
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 << -1
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 >> -1
except BaseException as error:
    print(type(error).__name__, error)
try:
    1.5 << 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    1.5 & 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 & 'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 | None
except BaseException as error:
    print(type(error).__name__, error)
try:
    ~1.5
except BaseException as error:
    print(type(error).__name__, error)
try:
    ~'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    -'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    +'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    1 @ 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = 5; x[0] = 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = 5; del x[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = 5; x.y = 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    for i in 5: pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    for a, b in [1, 2]: pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    for a, b in [(1, 2, 3)]: pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    a, b = 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    a, b = 1, 2, 3
except BaseException as error:
    print(type(error).__name__, error)
try:
    a, b, c = 1, 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    a, b = [1]
except BaseException as error:
    print(type(error).__name__, error)
try:
    a, b = 'abc'
except BaseException as error:
    print(type(error).__name__, error)
try:
    a, *b, c = 1,
except BaseException as error:
    print(type(error).__name__, error)
try:
    a, (b, c) = 1, 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    a, b = {1: 2}
except BaseException as error:
    print(type(error).__name__, error)
try:
    a, b = None
except BaseException as error:
    print(type(error).__name__, error)
try:
    a, b = range(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    [a, b] = iter([1])
except BaseException as error:
    print(type(error).__name__, error)
try:
    with 5: pass
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise 'text'
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise None
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise Exception
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise Exception('a', 'b')
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise KeyError('k')
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise KeyError
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise IndexError()
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise ValueError('multi\nline')
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise StopIteration
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise NotImplementedError
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise KeyboardInterrupt
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise SystemExit
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise SystemExit(3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise SystemExit('bye')
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise SystemExit(None)
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise SystemExit(0)
except BaseException as error:
    print(type(error).__name__, error)
try:
    raise SystemExit([1])
except BaseException as error:
    print(type(error).__name__, error)
try:
    import sys; sys.exit()
except BaseException as error:
    print(type(error).__name__, error)
try:
    import sys; sys.exit(2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import sys; sys.exit('text')
except BaseException as error:
    print(type(error).__name__, error)
try:
    exit(4)
except BaseException as error:
    print(type(error).__name__, error)
try:
    quit()
except BaseException as error:
    print(type(error).__name__, error)
try:
    assert 1 == 2
except BaseException as error:
    print(type(error).__name__, error)
try:
    assert 1 == 2, 'not equal'
except BaseException as error:
    print(type(error).__name__, error)
try:
    assert False, ('a', 'b')
except BaseException as error:
    print(type(error).__name__, error)
try:
    next(iter([]))
except BaseException as error:
    print(type(error).__name__, error)
try:
    next([])
except BaseException as error:
    print(type(error).__name__, error)
try:
    next(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    iter(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    iter(5, 5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    super()
except BaseException as error:
    print(type(error).__name__, error)
try:
    super().foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    type()
except BaseException as error:
    print(type(error).__name__, error)
try:
    type(1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    object().foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(1, sep=5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(1, end=5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(1, foo=2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(1, file=5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    lambda: x; (lambda x: x)()
except BaseException as error:
    print(type(error).__name__, error)
try:
    (lambda x: x)(1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    (lambda x, y=1: x)(y=2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    (lambda *, a: a)()
except BaseException as error:
    print(type(error).__name__, error)
try:
    int.foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    int().foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    list.foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    str.foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    print.foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    len.foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    print.foo = 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    int.foo = 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    del print
except BaseException as error:
    print(type(error).__name__, error)
try:
    del undefined
except BaseException as error:
    print(type(error).__name__, error)
try:
    x: int; x
except BaseException as error:
    print(type(error).__name__, error)
try:
    2 ** 10000.5
except BaseException as error:
    print(type(error).__name__, error)
try:
    2.0 ** 10000
except BaseException as error:
    print(type(error).__name__, error)
try:
    10.0 ** 400
except BaseException as error:
    print(type(error).__name__, error)
try:
    1e308 * 10; int(1e308 * 10)
except BaseException as error:
    print(type(error).__name__, error)
try:
    int(float('nan'))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.sqrt(-1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.log(0)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.exp(1000)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.factorial(-1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.factorial(1.5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.sqrt('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.sqrt()
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.floor('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math.foo = 5; print(math.foo)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math()
except BaseException as error:
    print(type(error).__name__, error)
try:
    import math; math[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    from . import x
except BaseException as error:
    print(type(error).__name__, error)
try:
    from nothing import x
except BaseException as error:
    print(type(error).__name__, error)
try:
    globals()[5]
except BaseException as error:
    print(type(error).__name__, error)
try:
    vars(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    dir(1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    getattr(5, 'foo')
except BaseException as error:
    print(type(error).__name__, error)
try:
    getattr(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    getattr(5, 5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    setattr(5, 'a', 1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    delattr(5, 'a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    hasattr(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    hasattr(5, 5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    callable()
except BaseException as error:
    print(type(error).__name__, error)
try:
    id()
except BaseException as error:
    print(type(error).__name__, error)
try:
    repr()
except BaseException as error:
    print(type(error).__name__, error)
try:
    format(5, 'q')
except BaseException as error:
    print(type(error).__name__, error)
try:
    format(5, 5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    slice()
except BaseException as error:
    print(type(error).__name__, error)
try:
    frozenset(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    {1,2} + {3}
except BaseException as error:
    print(type(error).__name__, error)
try:
    {1,2} | [3]
except BaseException as error:
    print(type(error).__name__, error)
try:
    {1,2}.foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    {1}.remove(5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    set().pop()
except BaseException as error:
    print(type(error).__name__, error)
try:
    {1}.add([])
except BaseException as error:
    print(type(error).__name__, error)
try:
    {1} < 5
except BaseException as error:
    print(type(error).__name__, error)
try:
    frozenset([1]).add(2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    bool(1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    x = lambda: undefined_inner; x()
except BaseException as error:
    print(type(error).__name__, error)
try:
    [undefined_inner for i in range(3)]
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(*5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(**5)
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(**{'a': 1})
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(**{1: 2})
except BaseException as error:
    print(type(error).__name__, error)
try:
    print(*None)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda **k: k; f(**{'a': 1}, a=2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a: a; f(1, a=2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a, b: a; f(b=2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a, b, c: a; f()
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a, b, c, d: a; f()
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a, b, c: a; f(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda: 0; f(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda: 0; f(x=1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a: 0; f(1, 2, 3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a, b=1: 0; f(1, 2, 3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a=1, b=1: 0; f(1, 2, 3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a, *, b: 0; f(1, 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a, *, b: 0; f(1, 2, b=3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a, *, b, c: 0; f(1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda a, /: 0; f(a=1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    f = lambda alpha: 0; f(alpa=1)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.array([1,2]) + np.array([1,2,3])
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.array([1,2]) @ np.array([1,2,3])
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.dot(np.ones((2,3)), np.ones((2,3)))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.ones((2,3))[5]
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.ones((2,3))[0,5]
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.ones((2,3))[0,0,0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.ones((2,3)).reshape(4)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.concatenate([np.ones((2,3)), np.ones((3,2))])
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.ones(3).foo
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.ones(3).shpe
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.zeros(2, 3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.array(1, 2, 3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.sum()
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.exp()
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.exp('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; bool(np.ones(2))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; if_ = 1 if np.ones(2) else 0
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; float(np.ones(2))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; int(np.ones(2))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; len(np.float64(3))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.float64(3)[0]
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.ones(2)()
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.ones(2) + [1,2,3]
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; a, b = np.ones(3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; for_ = [i for i in np.float64(3)]
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; hash(np.ones(2))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; {np.ones(2): 1}
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; x = np.ones(2); x[5] = 1
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; x = np.ones(2); x[0] = 'a'
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; x = np.ones(2); x[:] = [1, 2, 3]
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; x = np.ones(2); x += np.ones(3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.linspace()
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.random.randn('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.random.choice([])
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.random.choice(5, p=[1])
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.eye('a')
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.squeeze(np.ones((2,3)), axis=0)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.sum(np.ones(2), axis=3)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.array([[1,2],[3]])
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.vstack([np.ones(2), np.ones(3)])
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.split(np.ones(5), 2)
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.reshape(np.ones(4), (3, 2))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.argmax([])
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.max([])
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.ones((2,2)).dot(np.ones(3))
except BaseException as error:
    print(type(error).__name__, error)
try:
    import numpy as np; np.testing.assert_allclose(1, 2)
except BaseException as error:
    print(type(error).__name__, error)

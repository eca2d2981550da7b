# yield inside expressions: the order of evaluation is kept.
def say(x):
    print('say', x)
    return x

def calls():
    print(say('first'), (yield 1), say('middle'), (yield 2), say('last'))
    x = [say('a'), (yield 3), say('b')]
    y = {'k': (yield 4), say('key'): say('value')}
    z = say(10) + (yield 5) * say(2) - (yield 6)
    print(x, y, z)
    w = (yield 7) and say('and') or (yield 8)
    v = say('then') if (yield 9) else (yield 10)
    print(w, v, not (yield 11), -(yield 12), (yield 13) < (yield 14))
    text = f'{say("x")!r} {(yield 15):>5} {say("y")}'
    print(text)
    l = [1, 2, 3]
    print(l[(yield 16)], l[0], (yield 17)[0], (lambda q: q)(*(yield 18)), [i * 2 for i in (yield 19)])
    l[0] += yield 20
    n: int = yield 21
    print(l, n, (m := (yield 22)), m)
    assert (yield 23)
    while (yield 24):
        print('turn')
    else:
        print('end of while')
    if (yield 25):
        print('if')
    for i in (yield 26):
        print('for', i)
    t = yield 27, 28
    u = v = yield
    a, b = yield
    print(t, u, v, a, b, (yield).upper())
    return (yield)

def drive(generator, answers):
    print('->', next(generator))
    for answer in answers:
        try:
            print('->', generator.send(answer))
        except StopIteration as stop:
            print('returned', stop.value)

drive(calls(), ['one', 'two', 'three', 'four', 5, 6, 0, 'eight', False, 'ten', 11, 12, 13, 14, 'fifteen', 1, [17], ('arg',), [1, 2],
                20, 21, 22, True, 1, 0, True, 'pq', 'T', 'U', (1, 2), 'up', 'end'])

class Box:
    def __init__(self):
        self.value = 1
        self.items = {'k': [1]}

def attributes(box):
    box.value += yield box.value
    box.items['k'] += yield box.items
    box.other = yield box.value
    with_default = getattr(box, (yield box.items), (yield 'default'))
    print(with_default)
    raise (yield ValueError)(str(box.other))

box = Box()
try:
    drive(attributes(box), [5, [2, 3], 'o', 'missing', 'given', KeyError])
except KeyError as error:
    print(repr(error), box.value, box.items)

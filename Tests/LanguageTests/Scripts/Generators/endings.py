# try, with, close, throw and generators that nobody ends.
def guarded(name):
    try:
        print(name, 'begins')
        yield 1
        yield 2
    except ValueError as error:
        print(name, 'caught', error)
        yield 'recovered'
    else:
        print(name, 'else')
        yield 3
    finally:
        print(name, 'finally')
    yield 'after'

print(list(guarded('whole')))
g = guarded('thrown')
next(g)
print(g.throw(ValueError('bad')), next(g), next(g, None))
g = guarded('class')
next(g)
print(g.throw(ValueError), list(g))
g = guarded('other')
next(g)
try:
    g.throw(KeyError('k'))
except KeyError as error:
    print('out', repr(error), next(g, 'ended'))
g = guarded('closed')
next(g)
g.close()
g = guarded('never begun')
g.close()
g = guarded('deleted')
next(g)
del g
print('after del')
g = guarded('rebound')
next(g)
g = None
print('after rebinding')
for x in guarded('broken'):
    break
print('after break')
def leave():
    for x in guarded('returned'):
        return x
leave()
print('after return')

class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind.__name__ if kind else None, value)
        return self.swallow

def managed(swallow):
    with Manager('a') as a, Manager('b', swallow) as b:
        got = yield a.name + b.name
        print('got', got)
    yield 'out'

print(list(managed(False)))
g = managed(True)
next(g)
print(g.throw(ValueError('v')))
g = managed(False)
next(g)
g.close()

def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('ignored')
            yield 2
            return
g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)

def stops():
    yield 1
    raise StopIteration('inside')
try:
    print(list(stops()))
except RuntimeError as error:
    print(error, repr(error.__cause__))
def itself():
    yield next(me)
me = itself()
try:
    next(me)
except ValueError as error:
    print(error)
g = guarded('x')
try:
    g.send(1)
except TypeError as error:
    print(error)
g = guarded('y')
try:
    g.throw(IndexError('early'))
except IndexError as error:
    print(error, list(g))
try:
    g.throw(5)
except TypeError as error:
    print(error)

def flow():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            yield i
        finally:
            print('finally', i)
            yield -i
    else:
        print('not here')
    try:
        return 'early'
    finally:
        yield 'last'
g = flow()
while True:
    try:
        print(next(g))
    except StopIteration as stop:
        print('value', stop.value)
        break

def delegating():
    try:
        result = yield from guarded('inner')
        print('result', result)
    finally:
        print('outer finally')
g = delegating()
next(g)
print(g.throw(ValueError('through')))
g.close()
g = delegating()
next(g)
g.close()

def reraises():
    try:
        yield 1
    except ValueError:
        yield 2
        raise
g = reraises()
next(g)
print(g.throw(ValueError('again')))
try:
    next(g)
except ValueError as error:
    print('reraised', error)
def outer_handling():
    try:
        raise KeyError('mine')
    except KeyError:
        yield 1
        raise
g = outer_handling()
try:
    raise ValueError('caller')
except ValueError:
    next(g)
    try:
        next(g)
    except KeyError as error:
        print(repr(error))
    try:
        raise
    except ValueError as error:
        print(repr(error))
class Numbers:
    def __iter__(self):
        return iter([1, 2])
class Countdown:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration('lift off')
        self.n -= 1
        return self.n
def over():
    yield from Numbers()
    print((yield from Countdown(2)))
print(list(over()))
genexp = (x * x for x in range(5))
print(next(genexp), genexp.send(None), genexp.close(), list(genexp))

import contextlib
from contextlib import contextmanager, suppress, closing, nullcontext


@contextmanager
def timer(name, scale=1):
    """Times."""
    print('enter', name)
    try:
        yield scale * 2
    except KeyError as error:
        print('swallowed', error)
    finally:
        print('leave', name)


with timer('a', scale=3) as value:
    print(value)
with timer('b'):
    raise KeyError('k')
try:
    with timer('c'):
        raise ValueError('v')
except ValueError as error:
    print('outside', error)
print(timer.__name__, timer.__doc__)


@timer('d')
def work(x):
    return x + 1


print(work(1), work(2), work.__name__)


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def other():
    try:
        yield
    except ValueError:
        raise TypeError('instead')


@contextmanager
def stubborn():
    try:
        yield
    except ValueError:
        yield


def attempt(make, error=None):
    try:
        with make():
            if error:
                raise error
    except Exception as caught:
        print(type(caught).__name__, caught)


attempt(never)
attempt(twice)
attempt(other, ValueError('x'))
attempt(other, StopIteration('s'))
attempt(stubborn, ValueError('x'))
with suppress(KeyError, IndexError):
    [][1]
attempt(lambda: suppress(KeyError), ValueError('not suppressed'))
with suppress():
    print('nothing raised')


class Thing:
    def close(self):
        print('closed')


with closing(Thing()) as thing, nullcontext(3) as three:
    print(type(thing).__name__, three)
with nullcontext():
    pass


class Own(contextlib.AbstractContextManager):
    def __exit__(self, *info):
        print(info[0])


with Own() as own:
    print(type(own).__name__)


def early():
    with timer('e'):
        return 'returned'


print(early())
for i in range(3):
    with timer(i):
        if i == 1:
            break
with timer():
    pass

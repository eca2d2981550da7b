import Syntax

/// Modules that are written in the cell language itself: what Python's own library writes in Python, and no loop of a program waits for.
enum WrittenModules {
    static let texts: [String: String] = ["contextlib": contextlib, "heapq": heapq, "bisect": bisect, "textwrap": textwrap, "argparse": argparse,
                                          "codecs": codecs, "csv": csv]

    static let textwrap = #"""
        def dedent(text):
            lines = text.split('\n')
            lines = ['' if line.isspace() else line for line in lines]
            margin = None
            for line in lines:
                if not line:
                    continue
                indent = line[:len(line) - len(line.lstrip(' \t'))]
                if margin is None:
                    margin = indent
                while not indent.startswith(margin):
                    margin = margin[:-1]
            return '\n'.join(line[len(margin or ''):] for line in lines)

        def indent(text, prefix, predicate=None):
            chosen = predicate or (lambda line: line.strip())
            return ''.join(prefix + line if chosen(line) else line for line in text.splitlines(True))
        """#

    /// `codecs.open` leaves line ends as they are, and cuts lines where `str.splitlines` does.
    static let codecs = #"""
        from builtins import open as _open

        class StreamReaderWriter:
            def __init__(self, stream):
                self.stream = stream
                self._lines = None

            def _rest(self):
                if self._lines is None:
                    self._lines = iter(self.stream.read().splitlines(True))
                return self._lines

            def read(self, size=-1, chars=-1, firstline=False):
                if self._lines is not None:
                    return ''.join(self._lines)
                return self.stream.read(chars if size < 0 else size)

            def readline(self, size=None, keepends=True):
                line = next(self._rest(), '')
                return line if keepends else line.splitlines()[0] if line else ''

            def readlines(self, sizehint=None, keepends=True):
                lines = list(self._rest())
                return lines if keepends else [line.splitlines()[0] for line in lines]

            def __next__(self):
                return next(self._rest())

            def __iter__(self):
                return self

            def write(self, data):
                self.stream.write(data)

            def writelines(self, list):
                self.stream.write(''.join(list))

            def seek(self, offset, whence=0):
                self._lines = None
                self.stream.seek(offset, whence)

            def __enter__(self):
                return self

            def __exit__(self, *info):
                self.stream.close()

            def __getattr__(self, name):
                return getattr(self.stream, name)

        def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
            if encoding is None:
                return _open(filename, mode)
            return StreamReaderWriter(_open(filename, mode.replace('b', ''), encoding=encoding, errors=errors, newline=''))

        def encode(obj, encoding='utf-8', errors='strict'):
            return obj.encode(encoding, errors)

        def decode(obj, encoding='utf-8', errors='strict'):
            return obj.decode(encoding, errors)
        """#

    static let bisect = #"""
        def _search(a, x, lo, hi, key, goes_right):
            if lo < 0:
                raise ValueError('lo must be non-negative')
            if hi is None:
                hi = len(a)
            while lo < hi:
                middle = (lo + hi) // 2
                value = a[middle] if key is None else key(a[middle])
                if (not x < value) if goes_right else value < x:
                    lo = middle + 1
                else:
                    hi = middle
            return lo

        def bisect_left(a, x, lo=0, hi=None, *, key=None):
            return _search(a, x, lo, hi, key, False)

        def bisect_right(a, x, lo=0, hi=None, *, key=None):
            return _search(a, x, lo, hi, key, True)

        def insort_left(a, x, lo=0, hi=None, *, key=None):
            a.insert(_search(a, x if key is None else key(x), lo, hi, key, False), x)

        def insort_right(a, x, lo=0, hi=None, *, key=None):
            a.insert(_search(a, x if key is None else key(x), lo, hi, key, True), x)

        bisect, insort = bisect_right, insort_right
        """#

    /// The order inside a heap is part of what programs print: it is CPython's, which moves a hole to a leaf and lets the value rise from there.
    static let heapq = #"""
        def _require_list(heap, argument):
            if not isinstance(heap, list):
                raise TypeError('%s must be list, not %s' % (argument, type(heap).__name__))

        def _rise(heap, top, place):
            value = heap[place]
            while place > top:
                parent = (place - 1) // 2
                if not value < heap[parent]:
                    break
                heap[place] = heap[parent]
                place = parent
            heap[place] = value

        def _sink(heap, place):
            top, count, value = place, len(heap), heap[place]
            while 2 * place + 1 < count:
                child = 2 * place + 1
                if child + 1 < count and not heap[child] < heap[child + 1]:
                    child += 1
                heap[place] = heap[child]
                place = child
            heap[place] = value
            _rise(heap, top, place)

        def heappush(heap, item, /):
            _require_list(heap, 'heappush() argument 1')
            heap.append(item)
            _rise(heap, 0, len(heap) - 1)

        def heappop(heap, /):
            _require_list(heap, 'heappop() argument')
            if not heap:
                raise IndexError('index out of range')
            last = heap.pop()
            if not heap:
                return last
            smallest = heap[0]
            heap[0] = last
            _sink(heap, 0)
            return smallest

        def heapreplace(heap, item, /):
            _require_list(heap, 'heapreplace() argument 1')
            if not heap:
                raise IndexError('index out of range')
            smallest = heap[0]
            heap[0] = item
            _sink(heap, 0)
            return smallest

        def heappushpop(heap, item, /):
            _require_list(heap, 'heappushpop() argument 1')
            if heap and heap[0] < item:
                return heapreplace(heap, item)
            return item

        def heapify(heap, /):
            _require_list(heap, 'heapify() argument')
            for place in reversed(range(len(heap) // 2)):
                _sink(heap, place)

        def nlargest(n, iterable, key=None):
            return sorted(iterable, key=key, reverse=True)[:max(n, 0)]

        def nsmallest(n, iterable, key=None):
            return sorted(iterable, key=key)[:max(n, 0)]

        def merge(*iterables, key=None, reverse=False):
            iterators = [iter(iterable) for iterable in iterables]
            heads = []
            for iterator in iterators:
                for value in iterator:
                    heads.append([value if key is None else key(value), value, iterator])
                    break
            while heads:
                best = 0
                for index in range(1, len(heads)):
                    if heads[best][0] < heads[index][0] if reverse else heads[index][0] < heads[best][0]:
                        best = index
                head = heads[best]
                yield head[1]
                for value in head[2]:
                    head[0], head[1] = value if key is None else key(value), value
                    break
                else:
                    del heads[best]
        """#

    static let contextlib = #"""
        import sys as _sys

        class AbstractContextManager:
            def __enter__(self):
                return self

            def __exit__(self, kind, error, traceback):
                return None

        class _GeneratorContextManager(AbstractContextManager):
            def __init__(self, function, args, kwargs):
                self._make = lambda: function(*args, **kwargs)
                self.gen = self._make()

            def __enter__(self):
                try:
                    return next(self.gen)
                except StopIteration:
                    raise RuntimeError("generator didn't yield") from None

            def __exit__(self, kind, error, traceback):
                if kind is None:
                    try:
                        next(self.gen)
                    except StopIteration:
                        return False
                    raise RuntimeError("generator didn't stop")
                try:
                    self.gen.throw(error)
                except StopIteration as stop:
                    return stop is not error
                except RuntimeError as other:
                    if other is error:
                        return False
                    if isinstance(error, StopIteration) and other.__cause__ is error:
                        return False
                    raise
                except BaseException as other:
                    if other is not error:
                        raise
                    return False
                raise RuntimeError("generator didn't stop after throw()")

            def __call__(self, function):
                def inner(*args, **kwargs):
                    with self._again():
                        return function(*args, **kwargs)
                inner.__name__, inner.__qualname__, inner.__doc__ = function.__name__, function.__qualname__, function.__doc__
                return inner

            def _again(self):
                other = _GeneratorContextManager.__new__(_GeneratorContextManager)
                other._make = self._make
                other.gen = self._make()
                return other

        def contextmanager(func):
            def helper(*args, **kwds):
                return _GeneratorContextManager(func, args, kwds)
            helper.__name__, helper.__qualname__, helper.__doc__ = func.__name__, func.__qualname__, func.__doc__
            helper.__wrapped__ = func
            return helper

        class suppress(AbstractContextManager):
            def __init__(self, *exceptions):
                self._exceptions = exceptions

            def __enter__(self):
                pass

            def __exit__(self, kind, error, traceback):
                return kind is not None and issubclass(kind, self._exceptions)

        class closing(AbstractContextManager):
            def __init__(self, thing):
                self.thing = thing

            def __enter__(self):
                return self.thing

            def __exit__(self, *info):
                self.thing.close()

        class nullcontext(AbstractContextManager):
            def __init__(self, enter_result=None):
                self.enter_result = enter_result

            def __enter__(self):
                return self.enter_result

            def __exit__(self, *info):
                pass
        """#
}

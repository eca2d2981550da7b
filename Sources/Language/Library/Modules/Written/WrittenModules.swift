import Syntax

/// Modules that are written in the cell language itself: what Python's own library writes in Python, and no loop of a program waits for.
enum WrittenModules {
    static let texts: [String: String] = [
        "contextlib": contextlib, "heapq": heapq, "bisect": bisect, "textwrap": textwrap, "argparse": argparse, "enum": enumeration, "statistics": statistics,
        "codecs": codecs, "csv": csv, "logging": logging, "pathlib": pathlib, "unittest": unittest, "tqdm": tqdm, "tqdm.auto": tqdm, "tqdm.notebook": tqdm,
        "string": string, "collections.abc": collectionsABC, "six": six, "six.moves": sixMoves,
    ]

    /// What these have in Python and is not here, with what to use instead.
    static let refused: [String: [String: String]] = [
        "contextlib": ["asynccontextmanager": "contextmanager", "AsyncExitStack": "ExitStack", "chdir": "paths name their folder"],
        "enum": Dictionary(uniqueKeysWithValues: ["IntEnum", "StrEnum", "Flag", "IntFlag"].map { ($0, "write Enum, and .value where the number or the text is meant") }),
        "statistics": Dictionary(uniqueKeysWithValues: ["harmonic_mean", "NormalDist", "linear_regression", "median_grouped"].map { ($0, "NumPy has the arithmetic for it") }),
        "csv": ["Sniffer": "name the delimiter", "register_dialect": "give the options to csv.reader"],
        "logging": ["config": "logging.basicConfig is there", "handlers": "logging.StreamHandler and FileHandler are there"],
        "pathlib": ["WindowsPath": "Path is there", "PureWindowsPath": "Path is there", "PurePath": "Path is there"],
        "unittest": ["mock": "", "IsolatedAsyncioTestCase": "TestCase is there", "TestSuite": "unittest.main() runs every test", "TestLoader": "unittest.main() runs every test",
                     "TextTestRunner": "unittest.main() runs every test", "defaultTestLoader": "unittest.main() runs every test"],
    ]

    /// What is written in the cell language of modules that are Swift for the rest.
    private static let additions: [String: String] = ["functools": functools, "collections": collections, "operator": operators]

    /// Adds the names of the module's written part, whose text runs when the first of them is asked for.
    static func complete(_ module: ModuleObject) {
        guard let text = additions[module.name] else { return }
        var names: [String] = []
        for line in text.split(separator: "\n") {
            let words = line.split(whereSeparator: { " (:".contains($0) })
            guard let first = words.first, !line.hasPrefix(" "), ["def", "class"].contains(first) || words.count > 2 && words[1] == "=" else { continue }
            let name = String(["def", "class"].contains(first) ? words[1] : first)
            if !name.hasPrefix("_") { names.append(name) }
        }
        module.written = (names, { [unowned module] interpreter in
            let namespace = Namespace()
            namespace["__name__"] = .string(module.name)
            try interpreter.runModule(Source(name: "<\(module.name)>", text: text), in: namespace)
            for name in names { if let value = namespace[name] { module.define(name, value) } }
        })
    }

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

    /// `six`: names with which a program runs under Python 2 too.
    static let six = #"""
        PY2, PY3 = False, True
        string_types, integer_types, class_types, text_type, binary_type = (str,), (int,), (type,), str, bytes

        def iteritems(d, **kw):
            return iter(d.items(**kw))

        def iterkeys(d, **kw):
            return iter(d.keys(**kw))

        def itervalues(d, **kw):
            return iter(d.values(**kw))

        def b(s):
            return s.encode('latin-1')

        def u(s):
            return s
        """#

    static let sixMoves = #"""
        from builtins import filter, input, map, range, zip
        from functools import reduce
        from itertools import filterfalse, zip_longest
        from io import StringIO
        import pickle as cPickle

        xrange = range
        """#

    /// `operator`: what changes its first operand, and what CPython writes as loops.
    static let operators = #"""
        def iadd(a, b, /):
            a += b
            return a

        def isub(a, b, /):
            a -= b
            return a

        def imul(a, b, /):
            a *= b
            return a

        def itruediv(a, b, /):
            a /= b
            return a

        def ifloordiv(a, b, /):
            a //= b
            return a

        def imod(a, b, /):
            a %= b
            return a

        def ipow(a, b, /):
            a **= b
            return a

        def imatmul(a, b, /):
            a @= b
            return a

        def iand(a, b, /):
            a &= b
            return a

        def ior(a, b, /):
            a |= b
            return a

        def ixor(a, b, /):
            a ^= b
            return a

        def ilshift(a, b, /):
            a <<= b
            return a

        def irshift(a, b, /):
            a >>= b
            return a

        def iconcat(a, b, /):
            a += b
            return a

        _abs = abs

        def abs(a, /):
            return _abs(a)

        def index(a, /):
            return range(a).stop

        def call(obj, /, *args, **kwargs):
            return obj(*args, **kwargs)

        def delitem(a, b, /):
            del a[b]

        def countOf(a, b, /):
            return sum(1 for value in a if value is b or value == b)

        def indexOf(a, b, /):
            for place, value in enumerate(a):
                if value is b or value == b:
                    return place
            raise ValueError('sequence.index(x): x not in sequence')

        def length_hint(obj, default=0, /):
            return len(obj) if hasattr(obj, '__len__') else default
        """#
}

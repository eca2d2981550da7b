extension WrittenModules {
    /// `collections.abc`: what a value must have to count as iterable, as a sequence and so on, and what classes get that are built on it.
    static let collectionsABC = #"""
        from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod

        class Hashable(metaclass=_ABCMeta):
            @_abstractmethod
            def __hash__(self):
                return 0

        class Iterable(metaclass=_ABCMeta):
            @_abstractmethod
            def __iter__(self):
                while False:
                    yield None

        class Iterator(Iterable):
            @_abstractmethod
            def __next__(self):
                raise StopIteration

            def __iter__(self):
                return self

        class Generator(Iterator):
            pass

        class Reversible(Iterable):
            @_abstractmethod
            def __reversed__(self):
                while False:
                    yield None

        class Sized(metaclass=_ABCMeta):
            @_abstractmethod
            def __len__(self):
                return 0

        class Container(metaclass=_ABCMeta):
            @_abstractmethod
            def __contains__(self, x):
                return False

        class Collection(Sized, Iterable, Container):
            pass

        class Callable(metaclass=_ABCMeta):
            @_abstractmethod
            def __call__(self, *args, **kwds):
                return False

        class Sequence(Reversible, Collection):
            @_abstractmethod
            def __getitem__(self, index):
                raise IndexError

            def __iter__(self):
                i = 0
                try:
                    while True:
                        yield self[i]
                        i += 1
                except IndexError:
                    return

            def __contains__(self, value):
                return any(v is value or v == value for v in self)

            def __reversed__(self):
                for i in reversed(range(len(self))):
                    yield self[i]

            def index(self, value, start=0, stop=None):
                start = max(len(self) + start, 0) if start is not None and start < 0 else start
                stop = stop + len(self) if stop is not None and stop < 0 else stop
                i = start
                while stop is None or i < stop:
                    try:
                        v = self[i]
                    except IndexError:
                        break
                    if v is value or v == value:
                        return i
                    i += 1
                raise ValueError

            def count(self, value):
                return sum(1 for v in self if v is value or v == value)

        class MutableSequence(Sequence):
            @_abstractmethod
            def __setitem__(self, index, value):
                raise IndexError

            @_abstractmethod
            def __delitem__(self, index):
                raise IndexError

            @_abstractmethod
            def insert(self, index, value):
                raise IndexError

            def append(self, value):
                self.insert(len(self), value)

            def clear(self):
                try:
                    while True:
                        self.pop()
                except IndexError:
                    pass

            def reverse(self):
                n = len(self)
                for i in range(n // 2):
                    self[i], self[n - i - 1] = self[n - i - 1], self[i]

            def extend(self, values):
                for v in list(values) if values is self else values:
                    self.append(v)

            def pop(self, index=-1):
                v = self[index]
                del self[index]
                return v

            def remove(self, value):
                del self[self.index(value)]

            def __iadd__(self, values):
                self.extend(values)
                return self

        class Set(Collection):
            pass

        class MutableSet(Set):
            pass

        class Mapping(Collection):
            @_abstractmethod
            def __getitem__(self, key):
                raise KeyError

            def get(self, key, default=None):
                try:
                    return self[key]
                except KeyError:
                    return default

            def __contains__(self, key):
                try:
                    self[key]
                except KeyError:
                    return False
                return True

            # CPython's are views; what is read of these in a loop or by list() is the same.
            def keys(self):
                return KeysView(self)

            def items(self):
                return ItemsView(self)

            def values(self):
                return ValuesView(self)

            def __eq__(self, other):
                if not isinstance(other, Mapping):
                    return NotImplemented
                return dict(self.items()) == dict(other.items())

            __hash__ = None

        class MutableMapping(Mapping):
            _marker = object()

            @_abstractmethod
            def __setitem__(self, key, value):
                raise KeyError

            @_abstractmethod
            def __delitem__(self, key):
                raise KeyError

            def pop(self, key, default=_marker):
                try:
                    value = self[key]
                except KeyError:
                    if default is MutableMapping._marker:
                        raise
                    return default
                del self[key]
                return value

            def popitem(self):
                for key in self:
                    value = self[key]
                    del self[key]
                    return key, value
                raise KeyError

            def clear(self):
                try:
                    while True:
                        self.popitem()
                except KeyError:
                    pass

            def update(self, other=(), /, **kwds):
                if isinstance(other, Mapping):
                    for key in other:
                        self[key] = other[key]
                elif hasattr(other, 'keys'):
                    for key in other.keys():
                        self[key] = other[key]
                else:
                    for key, value in other:
                        self[key] = value
                for key, value in kwds.items():
                    self[key] = value

            def setdefault(self, key, default=None):
                try:
                    return self[key]
                except KeyError:
                    self[key] = default
                return default

        class MappingView(Sized):
            def __init__(self, mapping):
                self._mapping = mapping

            def __len__(self):
                return len(self._mapping)

            def __repr__(self):
                return '%s(%r)' % (type(self).__name__, self._mapping)

        class KeysView(MappingView):
            def __iter__(self):
                return iter(self._mapping)

            def __contains__(self, key):
                return key in self._mapping

        class ItemsView(MappingView):
            def __iter__(self):
                for key in self._mapping:
                    yield key, self._mapping[key]

            def __contains__(self, item):
                key, value = item
                return key in self._mapping and self._mapping[key] == value

        class ValuesView(MappingView):
            def __iter__(self):
                for key in self._mapping:
                    yield self._mapping[key]

            def __contains__(self, value):
                return any(v is value or v == value for v in self)
        """#

    /// What CPython's `collections` writes in Python.
    static let collections = #"""
        import collections.abc as _abc
        from collections.abc import MutableMapping as _MutableMapping, MutableSequence as _MutableSequence

        abc = _abc

        class ChainMap(_MutableMapping):
            def __init__(self, *maps):
                self.maps = list(maps) or [{}]

            def __missing__(self, key):
                raise KeyError(key)

            def __getitem__(self, key):
                for mapping in self.maps:
                    try:
                        return mapping[key]
                    except KeyError:
                        pass
                return self.__missing__(key)

            def get(self, key, default=None):
                return self[key] if key in self else default

            def __len__(self):
                return len(set().union(*self.maps))

            def __iter__(self):
                d = {}
                for mapping in map(dict.fromkeys, reversed(self.maps)):
                    d |= mapping
                return iter(d)

            def __contains__(self, key):
                return any(key in m for m in self.maps)

            def __bool__(self):
                return any(self.maps)

            def __repr__(self):
                return '%s(%s)' % (type(self).__name__, ', '.join(map(repr, self.maps)))

            def copy(self):
                return type(self)(self.maps[0].copy(), *self.maps[1:])

            __copy__ = copy

            def new_child(self, m=None, **kwargs):
                if m is None:
                    m = kwargs
                elif kwargs:
                    m.update(kwargs)
                return type(self)(m, *self.maps)

            @property
            def parents(self):
                return type(self)(*self.maps[1:])

            def __setitem__(self, key, value):
                self.maps[0][key] = value

            def __delitem__(self, key):
                try:
                    del self.maps[0][key]
                except KeyError:
                    raise KeyError('Key not found in the first mapping: {!r}'.format(key))

            def popitem(self):
                try:
                    return self.maps[0].popitem()
                except KeyError:
                    raise KeyError('No keys found in the first mapping.')

            def pop(self, key, *args):
                try:
                    return self.maps[0].pop(key, *args)
                except KeyError:
                    raise KeyError('Key not found in the first mapping: {!r}'.format(key))

            def clear(self):
                self.maps[0].clear()

        class UserDict(_MutableMapping):
            def __init__(self, dict=None, /, **kwargs):
                self.data = {}
                if dict is not None:
                    self.update(dict)
                if kwargs:
                    self.update(kwargs)

            def __len__(self):
                return len(self.data)

            def __getitem__(self, key):
                if key in self.data:
                    return self.data[key]
                if hasattr(type(self), '__missing__'):
                    return type(self).__missing__(self, key)
                raise KeyError(key)

            def __setitem__(self, key, item):
                self.data[key] = item

            def __delitem__(self, key):
                del self.data[key]

            def __iter__(self):
                return iter(self.data)

            def __contains__(self, key):
                return key in self.data

            def __repr__(self):
                return repr(self.data)

            def copy(self):
                other = type(self)()
                other.update(self)
                return other

        class UserList(_MutableSequence):
            def __init__(self, initlist=None):
                self.data = [] if initlist is None else list(initlist.data if isinstance(initlist, UserList) else initlist)

            def _plain(self, other):
                return other.data if isinstance(other, UserList) else other

            def __repr__(self):
                return repr(self.data)

            def __lt__(self, other):
                return self.data < self._plain(other)

            def __le__(self, other):
                return self.data <= self._plain(other)

            def __eq__(self, other):
                return self.data == self._plain(other)

            def __gt__(self, other):
                return self.data > self._plain(other)

            def __ge__(self, other):
                return self.data >= self._plain(other)

            __hash__ = None

            def __contains__(self, item):
                return item in self.data

            def __len__(self):
                return len(self.data)

            def __getitem__(self, i):
                return type(self)(self.data[i]) if isinstance(i, slice) else self.data[i]

            def __setitem__(self, i, item):
                self.data[i] = item

            def __delitem__(self, i):
                del self.data[i]

            def __add__(self, other):
                return type(self)(self.data + list(self._plain(other)))

            def __radd__(self, other):
                return type(self)(list(self._plain(other)) + self.data)

            def __mul__(self, n):
                return type(self)(self.data * n)

            __rmul__ = __mul__

            def insert(self, i, item):
                self.data.insert(i, item)

            def append(self, item):
                self.data.append(item)

            def pop(self, i=-1):
                return self.data.pop(i)

            def remove(self, item):
                self.data.remove(item)

            def clear(self):
                self.data.clear()

            def copy(self):
                return type(self)(self)

            def count(self, item):
                return self.data.count(item)

            def index(self, item, *args):
                return self.data.index(item, *args)

            def reverse(self):
                self.data.reverse()

            def sort(self, /, *args, **kwds):
                self.data.sort(*args, **kwds)

            def extend(self, other):
                self.data.extend(self._plain(other))
        """#
}

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
}

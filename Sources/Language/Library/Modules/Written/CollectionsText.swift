extension WrittenModules {
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

extension WrittenModules {
    /// `pathlib`: paths as objects, over `os.path` and `open`.
    static let pathlib = #"""
        import os as _os
        import re as _re

        def _refuse(what):
            raise NotImplementedError(what + ' is not supported by lstm-repl')

        class PosixPath:
            def __init__(self, *parts):
                root, names = '', []
                for part in parts:
                    if isinstance(part, PosixPath):
                        part = part._text
                    if not isinstance(part, str):
                        raise TypeError('expected str, bytes or os.PathLike object, not %s' % type(part).__name__)
                    if part.startswith('/'):
                        root, names = '/', []
                    names += [name for name in part.split('/') if name and name != '.']
                self._root, self._names = root, names
                self._text = root + '/'.join(names) or '.'

            def __fspath__(self):
                return self._text

            def __str__(self):
                return self._text

            def __repr__(self):
                return 'PosixPath(%r)' % self._text

            def __eq__(self, other):
                return self._text == other._text if isinstance(other, PosixPath) else NotImplemented

            def __hash__(self):
                return hash(self._text)

            def _compared(self, other):
                return isinstance(other, PosixPath)

            def __lt__(self, other):
                return self.parts < other.parts if self._compared(other) else NotImplemented

            def __le__(self, other):
                return self.parts <= other.parts if self._compared(other) else NotImplemented

            def __gt__(self, other):
                return self.parts > other.parts if self._compared(other) else NotImplemented

            def __ge__(self, other):
                return self.parts >= other.parts if self._compared(other) else NotImplemented

            def __truediv__(self, other):
                return PosixPath(self, other) if isinstance(other, (str, PosixPath)) else NotImplemented

            def __rtruediv__(self, other):
                return PosixPath(other, self) if isinstance(other, (str, PosixPath)) else NotImplemented

            def joinpath(self, *others):
                return PosixPath(self, *others)

            @property
            def parts(self):
                return ((self._root,) if self._root else ()) + tuple(self._names)

            @property
            def name(self):
                return self._names[-1] if self._names else ''

            @property
            def suffix(self):
                place = self.name.rfind('.')
                return self.name[place:] if 0 < place < len(self.name) - 1 else ''

            @property
            def suffixes(self):
                return [] if self.name.endswith('.') else ['.' + suffix for suffix in self.name.lstrip('.').split('.')[1:]]

            @property
            def stem(self):
                return self.name[:len(self.name) - len(self.suffix)]

            @property
            def parent(self):
                return PosixPath(self._root + '/'.join(self._names[:-1])) if self._names else self

            @property
            def parents(self):
                found, path = [], self
                while path._names:
                    path = path.parent
                    found.append(path)
                return tuple(found)

            root = property(lambda self: self._root)
            anchor = property(lambda self: self._root)
            drive = property(lambda self: '')

            def as_posix(self):
                return self._text

            def is_absolute(self):
                return bool(self._root)

            def with_name(self, name):
                if not self.name:
                    raise ValueError('%r has an empty name' % (self,))
                if not name or '/' in name or name == '.':
                    raise ValueError('Invalid name %r' % (name,))
                return self.parent / name

            def with_stem(self, stem):
                return self.with_name(stem + self.suffix)

            def with_suffix(self, suffix):
                if '/' in suffix or suffix and not suffix.startswith('.') or suffix == '.':
                    raise ValueError('Invalid suffix %r' % (suffix,))
                if not self.name:
                    raise ValueError('%r has an empty name' % (self,))
                return self.parent / (self.stem + suffix)

            def relative_to(self, *other):
                base = PosixPath(*other)
                if self.parts[:len(base.parts)] != base.parts:
                    raise ValueError('%r is not in the subpath of %r OR one path is relative and the other is absolute.' % (str(self), str(base)))
                return PosixPath(*self.parts[len(base.parts):])

            def is_relative_to(self, *other):
                base = PosixPath(*other)
                return self.parts[:len(base.parts)] == base.parts

            def match(self, pattern):
                wanted = PosixPath(pattern).parts
                if not wanted:
                    raise ValueError('empty pattern')
                if len(wanted) > len(self.parts) or pattern.startswith('/') and len(wanted) != len(self.parts):
                    return False
                return all(_fits(name, part) for name, part in zip(reversed(self.parts), reversed(wanted)))

            def exists(self):
                return _os.path.exists(self._text)

            def is_file(self):
                return _os.path.isfile(self._text)

            def is_dir(self):
                return _os.path.isdir(self._text)

            def absolute(self):
                return self if self._root else PosixPath(_os.getcwd(), self)

            def resolve(self, strict=False):
                return PosixPath(_os.path.abspath(self._text))

            @classmethod
            def cwd(cls):
                return cls(_os.getcwd())

            def mkdir(self, mode=0o777, parents=False, exist_ok=False):
                if exist_ok and self.is_dir():
                    return
                (_os.makedirs if parents else _os.mkdir)(self._text)

            def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
                return open(self._text, mode, buffering, encoding, errors, newline)

            def read_text(self, encoding=None, errors=None):
                with self.open('r', encoding=encoding, errors=errors) as file:
                    return file.read()

            def write_text(self, data, encoding=None, errors=None, newline=None):
                if not isinstance(data, str):
                    raise TypeError('data must be str, not %s' % type(data).__name__)
                with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
                    return file.write(data)

            def read_bytes(self):
                with self.open('rb') as file:
                    return file.read()

            def write_bytes(self, data):
                with self.open('wb') as file:
                    return file.write(data)

            def iterdir(self):
                for name in _os.listdir(self._text):
                    yield self / name

            def glob(self, pattern):
                if not pattern:
                    raise ValueError('Unacceptable pattern: %r' % pattern)
                if pattern.startswith('/'):
                    raise NotImplementedError('Non-relative patterns are unsupported')
                return _found(self, PosixPath(pattern).parts)

            def rglob(self, pattern):
                return _found(self, ('**',) + PosixPath(pattern).parts)

            def unlink(self, missing_ok=False):
                _refuse('Path.unlink()')

            def rename(self, target):
                _refuse('Path.rename()')

            def rmdir(self):
                _refuse('Path.rmdir()')

            def touch(self, mode=0o666, exist_ok=True):
                _refuse('Path.touch()')

            def stat(self):
                _refuse('Path.stat()')

            def expanduser(self):
                _refuse('Path.expanduser()')

            @classmethod
            def home(cls):
                _refuse('Path.home()')

        def _fits(name, pattern):
            text = ''.join('.*' if c == '*' else '.' if c == '?' else c if c in '[]' else _re.escape(c) for c in pattern)
            return _re.fullmatch(text, name) is not None

        def _found(folder, parts):
            if not parts:
                yield folder
                return
            first, rest = parts[0], parts[1:]
            if first == '**':
                yield from _found(folder, rest)
                for path in folder.iterdir():
                    if path.is_dir():
                        yield from _found(path, parts)
            elif any(sign in first for sign in '*?['):
                if folder.is_dir():
                    for path in folder.iterdir():
                        if _fits(path.name, first) and (not rest or path.is_dir()):
                            yield from _found(path, rest)
            elif (folder / first).exists():
                yield from _found(folder / first, rest)

        Path = PosixPath
        """#
}

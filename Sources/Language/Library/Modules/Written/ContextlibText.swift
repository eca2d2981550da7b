extension WrittenModules {
    /// `contextlib`: managers from generators, and stacks of managers.
    static let contextlib = #"""
        import sys as _sys

        class ContextDecorator:
            def _recreate_cm(self):
                return self

            def __call__(self, func):
                def inner(*args, **kwds):
                    with self._recreate_cm():
                        return func(*args, **kwds)
                inner.__name__, inner.__qualname__, inner.__doc__ = func.__name__, func.__qualname__, func.__doc__
                inner.__wrapped__ = func
                return inner

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

        class redirect_stdout(AbstractContextManager):
            def __init__(self, new_target):
                self._new_target = new_target
                self._old_targets = []

            def __enter__(self):
                self._old_targets.append(_sys.stdout)
                _sys.stdout = self._new_target
                return self._new_target

            def __exit__(self, kind, error, traceback):
                _sys.stdout = self._old_targets.pop()

        class redirect_stderr(redirect_stdout):
            def __enter__(self):
                self._old_targets.append(_sys.stderr)
                _sys.stderr = self._new_target
                return self._new_target

            def __exit__(self, kind, error, traceback):
                _sys.stderr = self._old_targets.pop()

        class ExitStack(AbstractContextManager):
            def __init__(self):
                self._exits = []

            def pop_all(self):
                other = type(self)()
                other._exits, self._exits = self._exits, []
                return other

            def push(self, exit):
                method = getattr(type(exit), '__exit__', None)
                self._exits.append(exit if method is None else lambda *info: method(exit, *info))
                return exit

            def enter_context(self, cm):
                kind = type(cm)
                if not hasattr(kind, '__enter__') or not hasattr(kind, '__exit__'):
                    raise TypeError("'%s.%s' object does not support the context manager protocol" % (kind.__module__, kind.__qualname__))
                result = cm.__enter__()
                self.push(cm)
                return result

            def callback(self, callback, /, *args, **kwds):
                self._exits.append(lambda *info: (callback(*args, **kwds), False)[1])
                return callback

            def close(self):
                self.__exit__(None, None, None)

            def __exit__(self, kind, error, traceback):
                first = error
                while self._exits:
                    exit = self._exits.pop()
                    try:
                        if exit(None if error is None else type(error), error, traceback):
                            error = None
                    except BaseException as other:
                        if other is not error:
                            other.__context__ = error
                        error = other
                if error is not None and error is not first:
                    raise error
                return first is not None and error is None

        class nullcontext(AbstractContextManager):
            def __init__(self, enter_result=None):
                self.enter_result = enter_result

            def __enter__(self):
                return self.enter_result

            def __exit__(self, *info):
                pass
        """#
}

extension WrittenModules {
    /// What CPython's `functools` writes in Python too.
    static let functools = #"""
        WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
        WRAPPER_UPDATES = ('__dict__',)

        def update_wrapper(wrapper, wrapped, assigned=('__name__', '__qualname__', '__doc__'), updated=WRAPPER_UPDATES):
            for name in assigned:
                if hasattr(wrapped, name):
                    setattr(wrapper, name, getattr(wrapped, name))
            wrapper.__wrapped__ = wrapped
            return wrapper

        def _from_less(operation):
            # The other three comparisons by the one that is there: 'not' turns it round, 'or equal' adds equality.
            def ordering(name, turned, equal):
                def method(self, other):
                    result = getattr(type(self), operation)(self, other)
                    if result is NotImplemented:
                        return result
                    if equal is None:
                        return not result
                    return (not result if turned else result) and self != other if equal == 'and' else (not result if turned else result) or self == other
                method.__name__ = name
                return method
            return ordering

        _orderings = {
            '__lt__': [('__gt__', True, 'and'), ('__le__', False, 'or'), ('__ge__', True, None)],
            '__le__': [('__ge__', True, 'or'), ('__lt__', False, 'and'), ('__gt__', True, None)],
            '__gt__': [('__lt__', True, 'and'), ('__ge__', False, 'or'), ('__le__', True, None)],
            '__ge__': [('__le__', True, 'or'), ('__gt__', False, 'and'), ('__lt__', True, None)],
        }

        def total_ordering(cls):
            given = {name for name in _orderings for base in cls.__mro__ if base is not object and name in vars(base)}
            if not given:
                raise ValueError('must define at least one ordering operation: < > <= >=')
            root = max(given)
            for name, turned, equal in _orderings[root]:
                if name not in given:
                    setattr(cls, name, _from_less(root)(name, turned, equal))
            return cls

        class cached_property:
            def __init__(self, func):
                self.func = func
                self.attrname = None
                self.__doc__ = func.__doc__

            def __set_name__(self, owner, name):
                if self.attrname is None:
                    self.attrname = name
                elif name != self.attrname:
                    raise TypeError('Cannot assign the same cached_property to two different names (%r and %r).' % (self.attrname, name))

            def __get__(self, instance, owner=None):
                if instance is None:
                    return self
                if self.attrname is None:
                    raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
                if self.attrname not in instance.__dict__:
                    instance.__dict__[self.attrname] = self.func(instance)
                return instance.__dict__[self.attrname]

        def cmp_to_key(mycmp):
            class K:
                __slots__ = ['obj']

                def __init__(self, obj):
                    self.obj = obj

                def __lt__(self, other):
                    return mycmp(self.obj, other.obj) < 0

                def __gt__(self, other):
                    return mycmp(self.obj, other.obj) > 0

                def __eq__(self, other):
                    return mycmp(self.obj, other.obj) == 0

                def __le__(self, other):
                    return mycmp(self.obj, other.obj) <= 0

                def __ge__(self, other):
                    return mycmp(self.obj, other.obj) >= 0

                __hash__ = None
            return K

        def singledispatch(func):
            registry = {object: func}

            def dispatch(cls):
                for kind in cls.__mro__:
                    if kind in registry:
                        return registry[kind]
                return func

            def register(cls, function=None):
                if not isinstance(cls, type):
                    kinds = list(getattr(cls, '__annotations__', {}).values())
                    if not kinds or not isinstance(kinds[0], type):
                        raise TypeError('Invalid first argument to `register()`: %r. Use either `@register(some_class)` or plain `@register` on an annotated function.' % (cls,))
                    cls, function = kinds[0], cls
                if function is None:
                    return lambda function: register(cls, function)
                registry[cls] = function
                return function

            def wrapper(*args, **kw):
                if not args:
                    raise TypeError(func.__name__ + ' requires at least 1 positional argument')
                return dispatch(type(args[0]))(*args, **kw)

            wrapper.register, wrapper.dispatch, wrapper.registry = register, dispatch, registry
            return update_wrapper(wrapper, func)
        """#
}

extension WrittenModules {
    /// `enum`: members are objects of their class, made when the class statement has run. Members that are numbers or texts too need a class
    /// built on `int` or `str`, which is not here.
    static let enumeration = #"""
        class auto:
            value = None

        class _Shown:
            # name and value: read of a member, never set.
            def __init__(self, attribute):
                self.attribute = attribute

            def __get__(self, member, owner=None):
                if member is None:
                    raise AttributeError("%r has no attribute '%s'" % (owner, self.attribute[1:-1]))
                return member.__dict__[self.attribute]

            def __set__(self, member, value):
                raise AttributeError("<enum 'Enum'> cannot set attribute '%s'" % self.attribute[1:-1])

        class _EnumSide:
            def __iter__(cls):
                return iter([cls._member_map_[name] for name in cls._member_names_])

            def __reversed__(cls):
                return reversed([cls._member_map_[name] for name in cls._member_names_])

            def __len__(cls):
                return len(cls._member_names_)

            def __getitem__(cls, name):
                return cls._member_map_[name]

            def __contains__(cls, value):
                if not isinstance(value, Enum):
                    raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'" % (type(value).__qualname__, 'EnumType'))
                return isinstance(value, cls)

            def __call__(cls, *values, **options):
                if len(values) != 1 or options or '_member_map_' not in vars(cls):
                    raise NotImplementedError('making an enumeration by a call is not supported by lstm-repl; write a class statement')
                value = values[0]
                if type(value) is cls:
                    return value
                for member in cls._member_map_.values():
                    if member._value_ == value:
                        return member
                missing = cls._missing_(value)
                if missing is None:
                    raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
                return missing

            def __setattr__(cls, name, value):
                if name in cls.__dict__.get('_member_map_', {}):
                    raise AttributeError('cannot reassign member %r' % name)
                return NotImplemented

            def __getattr__(cls, name):
                raise AttributeError(name)

            def __repr__(cls):
                return "<enum '%s'>" % cls.__name__

        class Enum:
            def __init_subclass__(cls):
                for base in cls.__mro__[1:]:
                    if getattr(base, '_member_names_', None):
                        raise TypeError('%r cannot extend %r' % (cls, base))
                members, names, values = {}, [], []
                for name, value in list(vars(cls).items()):
                    if name.startswith('_') or callable(value) or isinstance(value, (property, staticmethod, classmethod)) or hasattr(value, '__get__'):
                        continue
                    if isinstance(value, auto):
                        if value.value is None:
                            value.value = cls._generate_next_value_(name, 1, len(names), list(values))
                        value = value.value
                    for other in members.values():
                        if other._value_ == value:
                            member = other
                            break
                    else:
                        member = object.__new__(cls)
                        member.__dict__['_value_'], member.__dict__['_name_'] = value, name
                        if '__init__' in vars(cls):
                            cls.__init__(member, *(value if isinstance(value, tuple) else (value,)))
                        names.append(name)
                    values.append(value)
                    members[name] = member
                for name, member in members.items():
                    setattr(cls, name, member)
                setattr(cls, '_member_names_', names)
                setattr(cls, '__members__', members)
                setattr(cls, '_member_map_', members)

            def _generate_next_value_(name, start, count, last_values):
                return max(last_values) + 1 if last_values else start

            @classmethod
            def _missing_(cls, value):
                return None

            name, value = _Shown('_name_'), _Shown('_value_')

            def __repr__(self):
                return '<%s.%s: %r>' % (type(self).__name__, self._name_, self._value_)

            def __str__(self):
                return '%s.%s' % (type(self).__name__, self._name_)

            def __format__(self, specification):
                return format(str(self), specification)

            def __hash__(self):
                return hash(self._name_)

            def __copy__(self):
                return self

            def __deepcopy__(self, memo):
                return self

            _class_side_ = _EnumSide

        def unique(enumeration):
            doubles = ['%s -> %s' % (name, member._name_) for name, member in enumeration.__members__.items() if name != member._name_]
            if doubles:
                raise ValueError('duplicate values found in %r: %s' % (enumeration, ', '.join(doubles)))
            return enumeration
        """#
}

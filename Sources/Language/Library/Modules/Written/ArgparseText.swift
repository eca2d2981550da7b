extension WrittenModules {
    /// `argparse`: parsers of options and positional arguments; what it has beyond that is refused by name.
    static let argparse = #"""
        import os as _os
        import sys as _sys

        SUPPRESS, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER = '==SUPPRESS==', '?', '*', '+', '...', 'A...'
        _WIDTH = 78

        class HelpFormatter: pass
        class ArgumentDefaultsHelpFormatter(HelpFormatter): pass
        class RawDescriptionHelpFormatter(HelpFormatter): pass
        class RawTextHelpFormatter(RawDescriptionHelpFormatter): pass

        class ArgumentTypeError(Exception): pass

        class ArgumentError(Exception):
            def __init__(self, argument, message):
                self.argument_name = None if argument is None else argument._name()
                self.message = message

            def __str__(self):
                return self.message if self.argument_name is None else 'argument %s: %s' % (self.argument_name, self.message)

        def _refuse(what):
            raise NotImplementedError(what + ' is not supported by lstm-repl')

        class Namespace:
            def __init__(self, **kwargs):
                for name in kwargs:
                    setattr(self, name, kwargs[name])

            def __eq__(self, other):
                return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

            def __contains__(self, key):
                return key in vars(self)

            def __repr__(self):
                named = ['%s=%r' % item for item in vars(self).items() if item[0].isidentifier()]
                others = dict(item for item in vars(self).items() if not item[0].isidentifier())
                return 'Namespace(' + ', '.join(named + (['**%r' % others] if others else [])) + ')'

        class _Argument:
            def __init__(self, names, action, nargs, const, default, type, choices, required, help, metavar, dest):
                self.option_strings, self.action, self.nargs, self.const, self.default = names, action, nargs, const, default
                self.type, self.choices, self.required, self.help, self.metavar, self.dest = type, choices, required, help, metavar, dest

            def takes_none(self):
                return self.action not in ('store', 'append')

            def _name(self):
                if self.option_strings:
                    return '/'.join(self.option_strings)
                return self._metavar() if self.metavar is not None else self.dest

            def _metavar(self):
                if self.metavar is not None:
                    return self.metavar
                if self.choices is not None:
                    return '{' + ','.join(str(choice) for choice in self.choices) + '}'
                return self.dest.upper() if self.option_strings else self.dest

            def values_text(self):
                word = self._metavar()
                if self.nargs is None:
                    return word
                if self.nargs == '?':
                    return '[%s]' % word
                if self.nargs == '*':
                    return '[%s ...]' % word
                if self.nargs == '+':
                    return '%s [%s ...]' % (word, word)
                return ' '.join([word] * self.nargs)

            def usage(self):
                if not self.option_strings:
                    return self.values_text()
                text = self.option_strings[0] if self.takes_none() else self.option_strings[0] + ' ' + self.values_text()
                return text if self.required else '[' + text + ']'

            def heading(self):
                if not self.option_strings:
                    return self._metavar()
                if self.takes_none():
                    return ', '.join(self.option_strings)
                return ', '.join(name + ' ' + self.values_text() for name in self.option_strings)

        def _wrapped(text, width):
            lines, line = [], ''
            for word in text.split():
                if len(word) > width or '-' in word[1:-1] and line and len(line) + 1 + len(word) > width:
                    _refuse('a help text that is cut inside of a word')
                if line and len(line) + 1 + len(word) > width:
                    lines.append(line)
                    line = word
                else:
                    line = line + ' ' + word if line else word
            return lines + [line] if line else lines

        class ArgumentParser:
            def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter, prefix_chars='-',
                         fromfile_prefix_chars=None, argument_default=None, conflict_handler='error', add_help=True, allow_abbrev=True, exit_on_error=True):
                if parents or prefix_chars != '-' or fromfile_prefix_chars or argument_default or conflict_handler != 'error' or not exit_on_error or not allow_abbrev:
                    _refuse('this option of ArgumentParser()')
                self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
                self.usage, self.description, self.epilog, self.formatter_class = usage, description, epilog, formatter_class
                self._arguments, self._defaults = [], {}
                if add_help:
                    self.add_argument('-h', '--help', action='help', default=SUPPRESS, help='show this help message and exit')

            def add_argument(self, *names, action='store', nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None,
                             metavar=None, dest=None, version=None):
                if action not in ('store', 'store_true', 'store_false', 'store_const', 'append', 'count', 'help') or version is not None:
                    _refuse('action=%r of add_argument()' % (action,))
                if nargs not in (None, '?', '*', '+') and not isinstance(nargs, int):
                    _refuse('nargs=%r of add_argument()' % (nargs,))
                if isinstance(metavar, tuple):
                    _refuse('a tuple as metavar of add_argument()')
                if nargs == 0:
                    raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate')
                if type is not None and not callable(type):
                    raise ValueError('%r is not callable' % (type,))
                isOption = bool(names) and names[0].startswith('-')
                if isOption:
                    for name in names:
                        if any(name in other.option_strings for other in self._arguments):
                            raise ArgumentError(_Argument(list(names), action, None, None, None, None, None, False, None, None, ''),
                                                'conflicting option string: ' + name)
                    if dest is None:
                        longs = [name for name in names if name.startswith('--')]
                        dest = (longs or list(names))[0].lstrip('-').replace('-', '_')
                elif len(names) > 1 or not names and dest is None:
                    _refuse('add_argument() with these names')
                elif required:
                    raise TypeError("'required' is an invalid argument for positionals")
                else:
                    dest = names[0] if names else dest
                    required = nargs != '?' and nargs != '*'
                if action == 'store_true':
                    const, default = True, False if default is None else default
                elif action == 'store_false':
                    const, default = False, True if default is None else default
                argument = _Argument(list(names) if isOption else [], action, nargs, const, default, type, choices, required, help, metavar, dest)
                self._arguments.append(argument)
                return argument

            def set_defaults(self, **kwargs):
                self._defaults.update(kwargs)
                for argument in self._arguments:
                    if argument.dest in kwargs:
                        argument.default = kwargs[argument.dest]

            def get_default(self, dest):
                for argument in self._arguments:
                    if argument.dest == dest and argument.default is not None:
                        return argument.default
                return self._defaults.get(dest)

            def add_argument_group(self, *args, **kwargs):
                _refuse('ArgumentParser.add_argument_group()')

            def add_mutually_exclusive_group(self, *args, **kwargs):
                _refuse('ArgumentParser.add_mutually_exclusive_group()')

            def add_subparsers(self, *args, **kwargs):
                _refuse('ArgumentParser.add_subparsers()')

            def parse_args(self, args=None, namespace=None):
                namespace, rest = self.parse_known_args(args, namespace)
                if rest:
                    self.error('unrecognized arguments: ' + ' '.join(rest))
                return namespace

            def parse_known_args(self, args=None, namespace=None):
                args = list(_sys.argv[1:] if args is None else args)
                namespace = Namespace() if namespace is None else namespace
                for argument in self._arguments:
                    if argument.default is not SUPPRESS and not hasattr(namespace, argument.dest):
                        setattr(namespace, argument.dest, argument.default)
                for name in self._defaults:
                    if not hasattr(namespace, name):
                        setattr(namespace, name, self._defaults[name])
                try:
                    return namespace, self._parse(args, namespace)
                except ArgumentError as error:
                    self.error(str(error))

            def _option(self, word):
                """The argument that a word names, and what stands behind its `=`; None where it is no option."""
                if not word.startswith('-') or word == '-':
                    return None
                options = {name: argument for argument in self._arguments for name in argument.option_strings}
                if word in options:
                    return options[word], None
                name, equals, value = word.partition('=')
                if equals and name in options:
                    return options[name], value
                if word.startswith('--'):
                    found = [option for option in options if option.startswith(name)]
                    if len(found) > 1:
                        self.error('ambiguous option: %s could match %s' % (word, ', '.join(found)))
                    if found:
                        return options[found[0]], value if equals else None
                elif word[:2] in options:
                    if options[word[:2]].takes_none():
                        _refuse('several options in one word')
                    return options[word[:2]], word[2:]
                try:
                    float(word)
                    return None
                except ValueError:
                    return None if ' ' in word else (None, None)

            def _parse(self, words, namespace):
                rest, seen, plain = [], [], []
                index = 0
                self._waiting = [argument for argument in self._arguments if not argument.option_strings]
                while index < len(words):
                    word = words[index]
                    index += 1
                    if word == '--':
                        plain += words[index:]
                        break
                    found = self._option(word)
                    if found is None:
                        plain.append(word)
                        continue
                    argument, value = found
                    # The words before an option go to as many positional arguments as they can fill; what is left over is nobody's.
                    while plain and self._positionals(plain, seen, namespace):
                        pass
                    rest += plain
                    plain = []
                    if argument is None:
                        rest.append(word)
                        continue
                    seen.append(argument)
                    if argument.takes_none():
                        if value is not None:
                            raise ArgumentError(argument, 'ignored explicit argument %r' % value)
                        self._act(argument, namespace)
                        continue
                    values = [] if value is None else [value]
                    most = {None: 1, '?': 1, '*': len(words), '+': len(words)}.get(argument.nargs, argument.nargs)
                    while value is None and index < len(words) and len(values) < most and words[index] != '--' and self._option(words[index]) is None:
                        values.append(words[index])
                        index += 1
                    self._check_count(argument, values)
                    self._store(argument, values, namespace)
                self._positionals(plain, seen, namespace)
                rest += plain
                missing = [argument._name() for argument in self._arguments if argument.required and argument not in seen]
                if missing:
                    self.error('the following arguments are required: ' + ', '.join(missing))
                for argument in self._arguments:
                    if isinstance(argument.default, str) and argument not in seen and getattr(namespace, argument.dest, None) is argument.default \
                            and argument.default is not SUPPRESS:
                        setattr(namespace, argument.dest, self._converted(argument, argument.default))
                return rest

            def _check_count(self, argument, values):
                if argument.nargs is None and not values:
                    raise ArgumentError(argument, 'expected one argument')
                if argument.nargs == '+' and not values:
                    raise ArgumentError(argument, 'expected at least one argument')
                if isinstance(argument.nargs, int) and len(values) != argument.nargs:
                    raise ArgumentError(argument, 'expected %d argument%s' % (argument.nargs, '' if argument.nargs == 1 else 's'))

            def _positionals(self, plain, seen, namespace):
                least = [{None: 1, '?': 0, '*': 0, '+': 1}.get(argument.nargs, argument.nargs) for argument in self._waiting]
                taken = len(least)
                while sum(least[:taken]) > len(plain):
                    taken -= 1
                for index, argument in enumerate(self._waiting[:taken]):
                    available = len(plain) - sum(least[index + 1:taken])
                    count = {None: 1, '?': min(1, available), '*': available, '+': available}.get(argument.nargs, argument.nargs)
                    values, plain[:] = plain[:count], plain[count:]
                    seen.append(argument)
                    if not values and argument.nargs in ('?', '*'):
                        value = argument.default
                        if argument.nargs == '*' and value is None:
                            value = []
                        setattr(namespace, argument.dest, self._converted(argument, value) if isinstance(value, str) else value)
                    else:
                        self._store(argument, values, namespace)
                self._waiting = self._waiting[taken:]
                return taken > 0

            def _store(self, argument, values, namespace):
                converted = [self._converted(argument, value) for value in values]
                for value in converted:
                    if argument.choices is not None and value not in argument.choices:
                        raise ArgumentError(argument, 'invalid choice: %r (choose from %s)' % (value, ', '.join(map(repr, argument.choices))))
                if argument.nargs is None:
                    result = converted[0]
                elif argument.nargs == '?':
                    result = converted[0] if converted else argument.const
                else:
                    result = converted
                if argument.action == 'append':
                    result = list(getattr(namespace, argument.dest, None) or []) + [result]
                setattr(namespace, argument.dest, result)

            def _converted(self, argument, text):
                if argument.type is None:
                    return text
                try:
                    return argument.type(text)
                except ArgumentTypeError as error:
                    raise ArgumentError(argument, str(error))
                except (TypeError, ValueError):
                    name = getattr(argument.type, '__name__', repr(argument.type))
                    raise ArgumentError(argument, 'invalid %s value: %r' % (name, text))

            def _act(self, argument, namespace):
                if argument.action == 'help':
                    self.print_help()
                    self.exit()
                elif argument.action == 'count':
                    setattr(namespace, argument.dest, (getattr(namespace, argument.dest, None) or 0) + 1)
                else:
                    setattr(namespace, argument.dest, argument.const)

            def format_usage(self):
                if self.usage is not None:
                    return 'usage: ' + self.usage.replace('%(prog)s', self.prog) + '\n'
                shown = [argument for argument in self._arguments if argument.help is not SUPPRESS]
                options = [argument.usage() for argument in shown if argument.option_strings]
                others = [argument.usage() for argument in shown if not argument.option_strings]
                line = 'usage: ' + ' '.join([self.prog] + options + others)
                if len(line) <= _WIDTH:
                    return line + '\n'
                if len('usage: ' + self.prog) > 0.75 * _WIDTH:
                    _refuse('the usage of a program with so long a name')
                if any(' ' in other for other in others):
                    _refuse('a usage of several lines with repeated positional arguments')
                indent = ' ' * len('usage: ' + self.prog + ' ')
                lines = self._lines([self.prog] + options, 'usage: ', indent) if options else []
                lines += self._lines(others, indent, indent) if options else self._lines([self.prog] + others, 'usage: ', indent)
                return '\n'.join(lines) + '\n'

            def _lines(self, parts, first, indent):
                lines, line, length = [], [], len(first) - 1
                for part in parts:
                    if length + 1 + len(part) > _WIDTH and line:
                        lines.append(indent + ' '.join(line))
                        line, length = [], len(indent) - 1
                    line.append(part)
                    length += len(part) + 1
                if line:
                    lines.append(indent + ' '.join(line))
                if lines:
                    lines[0] = first + lines[0][len(indent):]
                return lines

            def format_help(self):
                isRaw = issubclass(self.formatter_class, RawDescriptionHelpFormatter)
                if issubclass(self.formatter_class, RawTextHelpFormatter):
                    _refuse('RawTextHelpFormatter')
                shown = [argument for argument in self._arguments if argument.help is not SUPPRESS]
                column = min(24, max([len(argument.heading()) + 4 for argument in shown] + [0]))
                sections = [self.format_usage()]
                def paragraph(text):
                    text = text.replace('%(prog)s', self.prog)
                    return text.rstrip('\n') + '\n' if isRaw else '\n'.join(_wrapped(text, _WIDTH)) + '\n'
                if self.description:
                    sections.append(paragraph(self.description))
                for title, isOption in (('positional arguments', False), ('options', True)):
                    lines = [self._entry(argument, column) for argument in shown if bool(argument.option_strings) == isOption]
                    if lines:
                        sections.append(title + ':\n' + ''.join(lines))
                if self.epilog:
                    sections.append(paragraph(self.epilog))
                return '\n'.join(sections)

            def _entry(self, argument, column):
                heading = '  ' + argument.heading()
                if not argument.help:
                    return heading + '\n'
                text = argument.help
                if issubclass(self.formatter_class, ArgumentDefaultsHelpFormatter) and '%(default)' not in text and argument.default is not SUPPRESS \
                        and (argument.option_strings or argument.nargs in ('?', '*')):
                    text += ' (default: %(default)s)'
                names = dict(vars(argument), prog=self.prog)
                if argument.type is not None:
                    names['type'] = getattr(argument.type, '__name__', argument.type)
                if argument.choices is not None:
                    names['choices'] = ', '.join(str(choice) for choice in argument.choices)
                lines = _wrapped(text % names, max(_WIDTH - column, 11))
                if len(heading) <= column - 2:
                    start = heading + ' ' * (column - len(heading)) + lines[0] + '\n'
                    lines = lines[1:]
                else:
                    start = heading + '\n'
                return start + ''.join(' ' * column + line + '\n' for line in lines)

            def print_usage(self, file=None):
                (_sys.stdout if file is None else file).write(self.format_usage())

            def print_help(self, file=None):
                (_sys.stdout if file is None else file).write(self.format_help())

            def exit(self, status=0, message=None):
                if message:
                    _sys.stderr.write(message)
                _sys.exit(status)

            def error(self, message):
                self.print_usage(_sys.stderr)
                self.exit(2, '%s: error: %s\n' % (self.prog, message))
        """#
}

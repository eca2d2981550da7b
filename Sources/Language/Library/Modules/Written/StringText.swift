extension WrittenModules {
    /// `string`: constants, and templates with `$name`.
    static let string = #"""
        import re as _re

        ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
        ascii_uppercase = ascii_lowercase.upper()
        ascii_letters = ascii_lowercase + ascii_uppercase
        digits = '0123456789'
        hexdigits = digits + 'abcdefABCDEF'
        octdigits = '01234567'
        punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
        whitespace = ' \t\n\r\x0b\x0c'
        printable = digits + ascii_letters + punctuation + whitespace

        def capwords(s, sep=None):
            return (sep or ' ').join(word.capitalize() for word in s.split(sep))

        class Template:
            delimiter = '$'
            _pattern = _re.compile(r'\$(?:(\$)|([_a-zA-Z][_a-zA-Z0-9]*)|\{([_a-zA-Z][_a-zA-Z0-9]*)\}|)')

            def __init__(self, template):
                self.template = template

            def _filled(self, mapping, is_safe):
                def convert(match):
                    if match.group(1) is not None:
                        return self.delimiter
                    name = match.group(2) or match.group(3)
                    if name is None:
                        if is_safe:
                            return match.group()
                        before = self.template[:match.start()].splitlines(True) or ['']
                        line = len(before) + (1 if before[-1].endswith('\n') else 0)
                        column = match.start() + 1 - len(''.join(before[:line - 1]))
                        raise ValueError('Invalid placeholder in string: line %d, col %d' % (line, column))
                    if is_safe and name not in mapping:
                        return match.group()
                    return str(mapping[name])
                return self._pattern.sub(convert, self.template)

            def substitute(self, mapping={}, /, **kws):
                return self._filled({**mapping, **kws}, False)

            def safe_substitute(self, mapping={}, /, **kws):
                return self._filled({**mapping, **kws}, True)

        class Formatter:
            def format(self, format_string, /, *args, **kwargs):
                return format_string.format(*args, **kwargs)

            def vformat(self, format_string, args, kwargs):
                return format_string.format(*args, **kwargs)
        """#
}

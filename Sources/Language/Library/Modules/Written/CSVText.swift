extension WrittenModules {
    /// `csv`: rows of text files; dialects of one's own and the sniffer are refused by name.
    static let csv = #"""
        QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = 0, 1, 2, 3

        class Error(Exception): pass

        class Dialect: pass

        class excel(Dialect):
            delimiter, quotechar, doublequote, skipinitialspace, lineterminator, quoting, escapechar, strict = ',', '"', True, False, '\r\n', QUOTE_MINIMAL, None, False

        class excel_tab(excel):
            delimiter = '\t'

        class unix_dialect(excel):
            lineterminator, quoting = '\n', QUOTE_ALL

        _dialects = {'excel': excel, 'excel-tab': excel_tab, 'unix': unix_dialect}

        def list_dialects():
            return list(_dialects)

        def get_dialect(name):
            if name not in _dialects:
                raise Error('unknown dialect')
            return _dialects[name]

        def _refuse(what):
            raise NotImplementedError(what + ' is not supported by lstm-repl; name the delimiter: csv.reader(file, delimiter=...)')

        def register_dialect(*args, **kwargs):
            _refuse('csv.register_dialect')

        class Sniffer:
            def __init__(self):
                _refuse('csv.Sniffer')

        class _Format:
            def __init__(self, dialect, options):
                if isinstance(dialect, str):
                    dialect = get_dialect(dialect)
                for name in ('delimiter', 'quotechar', 'doublequote', 'skipinitialspace', 'lineterminator', 'quoting', 'escapechar', 'strict'):
                    setattr(self, name, options.pop(name, getattr(dialect, name, getattr(excel, name))))
                for name in options:
                    raise TypeError("'%s' is an invalid keyword argument for this function" % name)
                if not isinstance(self.delimiter, str):
                    raise TypeError('"delimiter" must be string, not %s' % type(self.delimiter).__name__)
                if len(self.delimiter) != 1:
                    raise TypeError('"delimiter" must be a 1-character string')
                if self.quotechar is not None and len(self.quotechar) != 1:
                    raise TypeError('"quotechar" must be a 1-character string')

        class _Reader:
            def __init__(self, lines, dialect, options):
                self._lines, self.dialect, self.line_num = iter(lines), _Format(dialect, options), 0

            def __iter__(self):
                return self

            def _line(self):
                line = next(self._lines)
                if not isinstance(line, str):
                    raise Error('iterator should return strings, not %s (the file should be opened in text mode)' % type(line).__name__)
                self.line_num += 1
                return line

            def __next__(self):
                form = self.dialect
                quote = None if form.quoting == QUOTE_NONE else form.quotechar
                line = self._line()
                if (quote is None or quote not in line) and form.escapechar is None and not form.skipinitialspace and form.quoting != QUOTE_NONNUMERIC:
                    text = line.rstrip('\r\n')
                    if '\r' not in text and '\n' not in text:
                        return text.split(form.delimiter) if text else []
                self._row, self._field, self._is_number = [], '', False
                state = 'row'
                while True:
                    for character in line:
                        state = self._step(state, character, quote)
                    if state != 'quoted':
                        break
                    try:
                        line = self._line()
                    except StopIteration:
                        if form.strict:
                            raise Error('unexpected end of data') from None
                        break
                if state not in ('row', 'end'):
                    self._save()
                return self._row

            def _save(self):
                self._row.append(float(self._field) if self._is_number else self._field)
                self._field, self._is_number = '', False

            def _step(self, state, character, quote):
                form, isNewline = self.dialect, character in '\r\n'
                if state == 'end':
                    if not isNewline:
                        raise Error("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")
                    return state
                if state == 'quoted':
                    if character == form.escapechar:
                        return 'escaped in quotes'
                    if character == quote:
                        return 'quote' if form.doublequote else 'field'
                elif state == 'escaped in quotes':
                    state = 'quoted'
                elif state == 'escaped':
                    state = 'field'
                elif state == 'quote' and character == quote:
                    state = 'quoted'
                elif isNewline:
                    if state != 'row':
                        self._save()
                    return 'end'
                elif character == form.delimiter:
                    self._save()
                    return 'start'
                elif state == 'quote':
                    if form.strict:
                        raise Error("'%s' expected after '%s'" % (form.delimiter, quote))
                    state = 'field'
                elif character == form.escapechar:
                    return 'escaped'
                elif state != 'field':
                    if character == quote:
                        return 'quoted'
                    if character == ' ' and form.skipinitialspace:
                        return 'start'
                    self._is_number = form.quoting == QUOTE_NONNUMERIC
                    state = 'field'
                self._field += character
                return state

        def reader(iterable, dialect='excel', **options):
            return _Reader(iterable, dialect, options)

        class _Writer:
            def __init__(self, file, dialect, options):
                self._file, self.dialect = file, _Format(dialect, options)

            def writerow(self, row):
                form = self.dialect
                try:
                    fields = list(row)
                except TypeError:
                    raise Error('iterable expected, not %s' % type(row).__name__) from None
                texts = [self._text(field) for field in fields]
                if texts == [''] and form.quoting != QUOTE_ALL:
                    if form.quoting == QUOTE_NONE:
                        raise Error('single empty field record must be quoted')
                    texts = [form.quotechar * 2]
                return self._file.write(form.delimiter.join(texts) + form.lineterminator)

            def _text(self, field):
                form, text = self.dialect, '' if field is None else str(field)
                isNumber = isinstance(field, (int, float))
                special = form.delimiter + (form.quotechar or '') + (form.escapechar or '') + '\r\n' + form.lineterminator
                isSpecial = any(character in special for character in text)
                if form.quoting == QUOTE_NONE:
                    if not isSpecial:
                        return text
                    if form.escapechar is None:
                        raise Error('need to escape, but no escapechar set')
                    return ''.join(form.escapechar + character if character in special else character for character in text)
                if not (isSpecial or form.quoting == QUOTE_ALL or form.quoting == QUOTE_NONNUMERIC and not isNumber):
                    return text
                return form.quotechar + text.replace(form.quotechar, form.quotechar * 2) + form.quotechar

            def writerows(self, rows):
                for row in rows:
                    self.writerow(row)

        def writer(fileobj, dialect='excel', **options):
            if not hasattr(fileobj, 'write'):
                raise TypeError('argument 1 must have a "write" method')
            return _Writer(fileobj, dialect, options)

        class DictReader:
            def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', **options):
                self.reader, self._fieldnames, self.restkey, self.restval = reader(f, dialect, **options), fieldnames, restkey, restval

            @property
            def fieldnames(self):
                if self._fieldnames is None:
                    for row in self.reader:
                        self._fieldnames = row
                        break
                return self._fieldnames

            @property
            def line_num(self):
                return self.reader.line_num

            def __iter__(self):
                return self

            def __next__(self):
                names = self.fieldnames
                row = next(self.reader)
                while row == []:
                    row = next(self.reader)
                result = dict(zip(names, row))
                if len(row) > len(names):
                    result[self.restkey] = row[len(names):]
                for name in names[len(row):]:
                    result[name] = self.restval
                return result

        class DictWriter:
            def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', **options):
                self.fieldnames, self.restval, self.extrasaction, self.writer = list(fieldnames), restval, extrasaction, writer(f, dialect, **options)

            def writeheader(self):
                return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

            def writerow(self, rowdict):
                if self.extrasaction == 'raise':
                    extra = [name for name in rowdict if name not in self.fieldnames]
                    if extra:
                        raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(name) for name in extra]))
                return self.writer.writerow([rowdict.get(name, self.restval) for name in self.fieldnames])

            def writerows(self, rowdicts):
                for row in rowdicts:
                    self.writerow(row)
        """#
}

extension WrittenModules {
    /// `logging`: loggers in a tree of names, handlers that write lines.
    static let logging = #"""
        import sys as _sys
        import time as _time

        CRITICAL = FATAL = 50
        ERROR, WARNING, WARN, INFO, DEBUG, NOTSET = 40, 30, 30, 20, 10, 0
        BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
        _names = {50: 'CRITICAL', 40: 'ERROR', 30: 'WARNING', 20: 'INFO', 10: 'DEBUG', 0: 'NOTSET'}
        _disabled = [0]

        def getLevelName(level):
            if isinstance(level, str):
                return _level(level)
            return _names.get(level, 'Level %s' % level)

        def addLevelName(level, levelName):
            _names[level] = levelName

        def _level(level):
            if isinstance(level, str):
                for number, name in _names.items():
                    if name == level or level == 'WARN' and number == 30 or level == 'FATAL' and number == 50:
                        return number
                raise ValueError('Unknown level: %r' % level)
            if not isinstance(level, int):
                raise TypeError('Level not an integer or a valid string: %r' % (level,))
            return level

        class LogRecord:
            def __init__(self, name, level, msg, args):
                self.name, self.levelno, self.levelname, self.msg, self.args = name, level, getLevelName(level), msg, args
                self.created = _time.time()
                self.msecs = int((self.created - int(self.created)) * 1000)

            def getMessage(self):
                return str(self.msg) % self.args if self.args else str(self.msg)

        class Formatter:
            def __init__(self, fmt=None, datefmt=None, style='%'):
                if style not in '%{':
                    raise NotImplementedError('this style of logging.Formatter is not supported by lstm-repl')
                self._fmt, self.datefmt, self._style = fmt or ('%(message)s' if style == '%' else '{message}'), datefmt, style

            def formatTime(self, record, datefmt=None):
                if datefmt:
                    return _time.strftime(datefmt, _time.localtime(record.created))
                return '%s,%03d' % (_time.strftime('%Y-%m-%d %H:%M:%S', _time.localtime(record.created)), record.msecs)

            def format(self, record):
                record.message = record.getMessage()
                for name in ('funcName', 'lineno', 'filename', 'pathname', 'module', 'process', 'thread'):
                    if name in self._fmt:
                        raise NotImplementedError('%s in a format of logging is not supported by lstm-repl' % name)
                if 'asctime' in self._fmt:
                    record.asctime = self.formatTime(record, self.datefmt)
                return self._fmt % record.__dict__ if self._style == '%' else self._fmt.format(**record.__dict__)

        class Handler:
            def __init__(self, level=NOTSET):
                self.level, self.formatter = _level(level), None

            def setLevel(self, level):
                self.level = _level(level)

            def setFormatter(self, fmt):
                self.formatter = fmt

            def format(self, record):
                return (self.formatter or _plain).format(record)

            def handle(self, record):
                if record.levelno >= self.level:
                    self.emit(record)

            def emit(self, record):
                raise NotImplementedError('emit must be implemented by Handler subclasses')

            def flush(self):
                pass

            def close(self):
                pass

        class StreamHandler(Handler):
            terminator = '\n'

            def __init__(self, stream=None):
                Handler.__init__(self)
                self.stream = _sys.stderr if stream is None else stream

            def emit(self, record):
                self.stream.write(self.format(record) + self.terminator)

            def flush(self):
                self.stream.flush()

        class FileHandler(StreamHandler):
            def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
                StreamHandler.__init__(self, open(filename, mode, encoding=encoding))
                self.baseFilename = filename

            def emit(self, record):
                StreamHandler.emit(self, record)
                self.stream.flush()

            def close(self):
                self.stream.close()

        class NullHandler(Handler):
            def emit(self, record):
                pass

        _plain = Formatter()
        _last = StreamHandler()
        _last.level = WARNING

        class Logger:
            def __init__(self, name, level=NOTSET):
                self.name, self.level, self.parent, self.propagate, self.handlers, self.disabled = name, _level(level), None, True, [], False

            def setLevel(self, level):
                self.level = _level(level)

            def getEffectiveLevel(self):
                logger = self
                while logger is not None:
                    if logger.level:
                        return logger.level
                    logger = logger.parent
                return NOTSET

            def isEnabledFor(self, level):
                return not self.disabled and level > _disabled[0] and level >= self.getEffectiveLevel()

            def addHandler(self, hdlr):
                if hdlr not in self.handlers:
                    self.handlers.append(hdlr)

            def removeHandler(self, hdlr):
                if hdlr in self.handlers:
                    self.handlers.remove(hdlr)

            def hasHandlers(self):
                return bool(self.handlers) or self.propagate and self.parent is not None and self.parent.hasHandlers()

            def getChild(self, suffix):
                return getLogger(suffix if self is root else self.name + '.' + suffix)

            def log(self, level, msg, *args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
                if not isinstance(level, int):
                    raise TypeError('level must be an integer')
                if exc_info or stack_info or extra:
                    raise NotImplementedError('exc_info, stack_info and extra of logging are not supported by lstm-repl; put them into the message')
                if not self.isEnabledFor(level):
                    return
                if len(args) == 1 and isinstance(args[0], dict) and args[0]:
                    args = args[0]
                record = LogRecord(self.name, level, msg, args)
                logger, found = self, False
                while logger is not None:
                    for handler in logger.handlers:
                        found = True
                        handler.handle(record)
                    logger = logger.parent if logger.propagate else None
                if not found:
                    _last.handle(record)

            def debug(self, msg, *args, **kwargs):
                self.log(DEBUG, msg, *args, **kwargs)

            def info(self, msg, *args, **kwargs):
                self.log(INFO, msg, *args, **kwargs)

            def warning(self, msg, *args, **kwargs):
                self.log(WARNING, msg, *args, **kwargs)

            warn = warning

            def error(self, msg, *args, **kwargs):
                self.log(ERROR, msg, *args, **kwargs)

            def critical(self, msg, *args, **kwargs):
                self.log(CRITICAL, msg, *args, **kwargs)

            fatal = critical

            def exception(self, msg, *args, **kwargs):
                raise NotImplementedError('logger.exception() is not supported by lstm-repl; logger.error(message) is there')

            def __repr__(self):
                return '<%s %s (%s)>' % (type(self).__name__, self.name, getLevelName(self.getEffectiveLevel()))

        class RootLogger(Logger): pass

        root = RootLogger('root', WARNING)
        _loggers = {}

        def getLogger(name=None):
            if not name or name == 'root':
                return root
            if name not in _loggers:
                _loggers[name] = Logger(name)
                for known, logger in _loggers.items():
                    parts = known.split('.')
                    above = [_loggers['.'.join(parts[:n])] for n in range(len(parts) - 1, 0, -1) if '.'.join(parts[:n]) in _loggers]
                    logger.parent = above[0] if above else root
            return _loggers[name]

        def basicConfig(*, filename=None, filemode='a', format=None, datefmt=None, style='%', level=None, stream=None, handlers=None, force=False,
                        encoding=None, errors='backslashreplace'):
            if force:
                root.handlers.clear()
            if root.handlers:
                return
            if sum(given is not None for given in (filename, stream, handlers)) > 1:
                raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'" if handlers is not None
                                 else "'stream' and 'filename' should not be specified together")
            if handlers is None:
                handlers = [FileHandler(filename, filemode, encoding) if filename else StreamHandler(stream)]
            formatter = Formatter(format or (BASIC_FORMAT if style == '%' else '{levelname}:{name}:{message}'), datefmt, style)
            for handler in handlers:
                if handler.formatter is None:
                    handler.setFormatter(formatter)
                root.addHandler(handler)
            if level is not None:
                root.setLevel(level)

        def disable(level=CRITICAL):
            _disabled[0] = _level(level)

        def log(level, msg, *args, **kwargs):
            if not root.handlers:
                basicConfig()
            root.log(level, msg, *args, **kwargs)

        def debug(msg, *args, **kwargs):
            log(DEBUG, msg, *args, **kwargs)

        def info(msg, *args, **kwargs):
            log(INFO, msg, *args, **kwargs)

        def warning(msg, *args, **kwargs):
            log(WARNING, msg, *args, **kwargs)

        warn = warning

        def error(msg, *args, **kwargs):
            log(ERROR, msg, *args, **kwargs)

        def critical(msg, *args, **kwargs):
            log(CRITICAL, msg, *args, **kwargs)

        fatal = critical

        def exception(msg, *args, **kwargs):
            raise NotImplementedError('logging.exception() is not supported by lstm-repl; logging.error(message) is there')

        def captureWarnings(capture):
            raise NotImplementedError('logging.captureWarnings() is not supported by lstm-repl')

        def shutdown():
            pass
        """#
}

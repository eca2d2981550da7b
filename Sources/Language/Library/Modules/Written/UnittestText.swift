extension WrittenModules {
    /// `unittest`: the tests of a file's own classes, run by name; what is said of them goes to stderr.
    static let unittest = #"""
        import re as _re
        import sys as _sys
        import time as _time

        class SkipTest(Exception): pass

        _classes = []

        class _Raises:
            def __init__(self, expected, pattern, message):
                self.expected, self.pattern, self.message, self.by = expected, pattern, message, ''

            def __enter__(self):
                return self

            def __exit__(self, kind, error, traceback):
                if kind is None:
                    names = self.expected if isinstance(self.expected, tuple) else (self.expected,)
                    raise AssertionError('%s not raised%s' % (names[0].__name__ if len(names) == 1 else names, self.by))
                if not issubclass(kind, self.expected):
                    return False
                self.exception = error
                if self.pattern is not None and not _re.search(self.pattern, str(error)):
                    raise AssertionError('"%s" does not match "%s"' % (self.pattern, error))
                return True

        class _SubTest:
            def __enter__(self):
                return self

            def __exit__(self, *info):
                return False

        class TestCase:
            failureException = AssertionError
            longMessage = True

            def __init_subclass__(cls):
                _classes.append(cls)

            def __init__(self, methodName='runTest'):
                self._testMethodName = methodName
                self._cleanups = []

            def setUp(self):
                pass

            def tearDown(self):
                pass

            @classmethod
            def setUpClass(cls):
                pass

            @classmethod
            def tearDownClass(cls):
                pass

            def id(self):
                return '%s.%s.%s' % (type(self).__module__, type(self).__qualname__, self._testMethodName)

            def addCleanup(self, function, /, *args, **kwargs):
                self._cleanups.append(lambda: function(*args, **kwargs))

            def subTest(self, msg=None, **params):
                return _SubTest()

            def skipTest(self, reason):
                raise SkipTest(reason)

            def fail(self, msg=None):
                raise self.failureException(msg)

            def _check(self, holds, standard, msg):
                if not holds:
                    raise self.failureException(standard if msg is None else '%s : %s' % (standard, msg))

            def assertTrue(self, expr, msg=None):
                self._check(expr, '%r is not true' % (expr,), msg)

            def assertFalse(self, expr, msg=None):
                self._check(not expr, '%r is not false' % (expr,), msg)

            def assertEqual(self, first, second, msg=None):
                if first == second:
                    return
                kind = type(first)
                words = {list: 'Lists differ: ', tuple: 'Tuples differ: '}.get(kind, '') if kind is type(second) else ''
                self._check(False, '%s%r != %r' % (words, first, second), msg)

            assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertSequenceEqual = assertMultiLineEqual = assertEqual

            def assertNotEqual(self, first, second, msg=None):
                self._check(first != second, '%r == %r' % (first, second), msg)

            def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
                if first == second:
                    return
                if delta is not None and places is not None:
                    raise TypeError('specify delta or places not both')
                difference = abs(first - second)
                if delta is not None:
                    self._check(difference <= delta, '%r != %r within %r delta (%r difference)' % (first, second, delta, difference), msg)
                else:
                    places = 7 if places is None else places
                    self._check(round(difference, places) == 0, '%r != %r within %r places (%r difference)' % (first, second, places, difference), msg)

            def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
                difference = abs(first - second)
                if delta is not None:
                    self._check(not first == second and difference > delta, '%r == %r within %r delta (%r difference)' % (first, second, delta, difference), msg)
                else:
                    places = 7 if places is None else places
                    self._check(not first == second and round(difference, places) != 0, '%r == %r within %r places' % (first, second, places), msg)

            def assertIs(self, expr1, expr2, msg=None):
                self._check(expr1 is expr2, '%r is not %r' % (expr1, expr2), msg)

            def assertIsNot(self, expr1, expr2, msg=None):
                self._check(expr1 is not expr2, 'unexpectedly identical: %r' % (expr1,), msg)

            def assertIsNone(self, obj, msg=None):
                self._check(obj is None, '%r is not None' % (obj,), msg)

            def assertIsNotNone(self, obj, msg=None):
                self._check(obj is not None, 'unexpectedly None', msg)

            def assertIn(self, member, container, msg=None):
                self._check(member in container, '%r not found in %r' % (member, container), msg)

            def assertNotIn(self, member, container, msg=None):
                self._check(member not in container, '%r unexpectedly found in %r' % (member, container), msg)

            def assertIsInstance(self, obj, cls, msg=None):
                self._check(isinstance(obj, cls), '%r is not an instance of %r' % (obj, cls), msg)

            def assertNotIsInstance(self, obj, cls, msg=None):
                self._check(not isinstance(obj, cls), '%r is an instance of %r' % (obj, cls), msg)

            def assertGreater(self, a, b, msg=None):
                self._check(a > b, '%r not greater than %r' % (a, b), msg)

            def assertGreaterEqual(self, a, b, msg=None):
                self._check(a >= b, '%r not greater than or equal to %r' % (a, b), msg)

            def assertLess(self, a, b, msg=None):
                self._check(a < b, '%r not less than %r' % (a, b), msg)

            def assertLessEqual(self, a, b, msg=None):
                self._check(a <= b, '%r not less than or equal to %r' % (a, b), msg)

            def assertCountEqual(self, first, second, msg=None):
                rest = list(second)
                for value in first:
                    self._check(value in rest, 'Element counts were not equal', msg)
                    rest.remove(value)
                self._check(not rest, 'Element counts were not equal', msg)

            def assertRegex(self, text, expected_regex, msg=None):
                self._check(_re.search(expected_regex, text), "Regex didn't match: %r not found in %r" % (expected_regex, text), msg)

            def assertRaises(self, expected_exception, *args, **kwargs):
                manager = _Raises(expected_exception, None, kwargs.pop('msg', None))
                if not args:
                    return manager
                manager.by = ' by %s' % getattr(args[0], '__name__', args[0])
                with manager:
                    args[0](*args[1:], **kwargs)

            def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
                manager = _Raises(expected_exception, expected_regex, kwargs.pop('msg', None))
                if not args:
                    return manager
                manager.by = ' by %s' % getattr(args[0], '__name__', args[0])
                with manager:
                    args[0](*args[1:], **kwargs)

        def skip(reason):
            def decorate(function):
                function._skipped = reason
                return function
            return decorate

        def skipIf(condition, reason):
            return skip(reason) if condition else lambda function: function

        def skipUnless(condition, reason):
            return skipIf(not condition, reason)

        def expectedFailure(test_item):
            test_item._expected_failure = True
            return test_item

        class _Result:
            def __init__(self):
                self.testsRun, self.failures, self.errors, self.skipped = 0, [], [], []

            def wasSuccessful(self):
                return not self.failures and not self.errors

        def _run(cls, name, result):
            # The letter that stands for the test in the row of dots.
            method = getattr(cls, name)
            reason = getattr(cls, '_skipped', None) or getattr(method, '_skipped', None)
            if reason is not None:
                result.skipped.append((name, reason))
                return 's'
            test = cls(name)
            letter = '.'
            try:
                test.setUp()
                try:
                    getattr(test, name)()
                finally:
                    test.tearDown()
                    while test._cleanups:
                        test._cleanups.pop()()
            except SkipTest as error:
                result.skipped.append((name, str(error)))
                return 's'
            except AssertionError as error:
                letter = 'F'
                text = '%s: %s' % (type(error).__name__, error)
            except Exception as error:
                letter = 'E'
                text = '%s: %s' % (type(error).__name__, error)
            if getattr(method, '_expected_failure', False):
                if letter != '.':
                    return 'x'
                letter, text = 'F', 'unexpected success'
            if letter != '.':
                (result.failures if letter == 'F' else result.errors).append(('%s (%s.%s.%s)' % (name, cls.__module__, cls.__qualname__, name), text))
            return letter

        class TestProgram:
            def __init__(self, exit=True, verbosity=1):
                write = _sys.stderr.write
                result, start = _Result(), _time.perf_counter()
                for cls in sorted(_classes, key=lambda cls: cls.__name__):
                    names = sorted(name for name in dir(cls) if name.startswith('test') and callable(getattr(cls, name)))
                    if not names or cls.__module__ != '__main__':
                        continue
                    cls.setUpClass()
                    for name in names:
                        if verbosity > 1:
                            write('%s (%s.%s.%s) ... ' % (name, cls.__module__, cls.__qualname__, name))
                        letter = _run(cls, name, result)
                        result.testsRun += 1
                        write({'.': 'ok', 'F': 'FAIL', 'E': 'ERROR', 's': 'skipped', 'x': 'expected failure'}[letter] + '\n' if verbosity > 1 else letter)
                    cls.tearDownClass()
                write('\n')
                for word, list in (('ERROR', result.errors), ('FAIL', result.failures)):
                    for name, text in list:
                        write('%s\n%s: %s\n%s\n%s\n\n' % ('=' * 70, word, name, '-' * 70, text))
                write('%s\nRan %d test%s in %.3fs\n\n' % ('-' * 70, result.testsRun, '' if result.testsRun == 1 else 's', _time.perf_counter() - start))
                counts = ['%s=%d' % (word, len(list)) for word, list in
                          (('failures', result.failures), ('errors', result.errors), ('skipped', result.skipped)) if list]
                write(('OK' if result.wasSuccessful() else 'FAILED') + (' (%s)' % ', '.join(counts) if counts else '') + '\n')
                self.result = result
                if exit:
                    _sys.exit(not result.wasSuccessful())

        def main(module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=None, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None):
            if module != '__main__' or defaultTest or testRunner or testLoader:
                raise NotImplementedError('this option of unittest.main() is not supported by lstm-repl')
            return TestProgram(exit, verbosity)
        """#
}

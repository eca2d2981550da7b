# Modules that stand in files beside a program, here in the folder it begins in.
import os
import sys
sys.path.insert(0, '.')
here = os.getcwd()


def write(path, text):
    with open(path, 'w') as file:
        file.write(text)


for folder in ['pkg', 'utils']:
    os.mkdir(folder)
write('tools.py', '''"""Helpers."""
import math
from pkg import depth
_private = 1
RATE = 0.5
count = 0
class Dense:
    def __init__(self, n): self.n = n
class Wrong(Exception): pass
def bump():
    global count
    count += 1
    return count
def fail(x):
    raise Wrong("no %s" % x)
def names(): return sorted(n for n in globals() if not n.startswith('__'))
print("running", __name__)
if __name__ == '__main__': print("main")
''')
write('chosen.py', "__all__ = ['a', '_b']\na, _b, c = 1, 2, 3\n")
write('wrong_choice.py', "__all__ = ['a', 'nothing']\na = 1\n")
write('pkg/__init__.py', "from .inner import depth\nfrom . import other\nprint('pkg', __name__, __package__)\n")
write('pkg/inner.py', "depth = 3\nprint(__name__, __package__)\n")
write('pkg/bad.py', "from .inner import depth as d\nfrom ..nothing import q\n")
write('pkg/lost.py', "from .nowhere import q\n")
write('pkg/other.py', "from pkg.inner import *\nhere = depth + 1\n")
write('utils/layers.py', "class Layer: pass\n")
write('broken.py', "x = 1\ndef f(:\n    pass\n")
write('circle_a.py', "import circle_b\nx = 1\n")
write('circle_b.py', '''import circle_a
print(hasattr(circle_a, "x"))
try:
    circle_a.x
except AttributeError as e: print(e)
from circle_a import x
''')
write('even.py', "import odd\ndef even(n): return n == 0 or odd.odd(n - 1)\n")
write('odd.py', "import even\ndef odd(n): return n != 0 and even.even(n - 1)\n")
write("textwrap.py", "def dedent(text): return 1\n")
write('raising.py', "print('raising')\nx = 1 / 0\n")

import tools
import tools as again
from tools import *
from tools import Dense as D, bump
print(again is tools, RATE, bump(), tools.count, bump(), tools.count, '_private' in globals(), tools._private)
print(D, D(3).n, D.__module__, tools.__name__, tools.__doc__, bump.__module__)
print(repr(D(1)).split(' at ')[0])
print(tools.names())
print('pi' in dir(tools), 'RATE' in dir(tools))
from chosen import *
print(a, _b, 'c' in globals())
import pkg.other
print(pkg.other.here, pkg.depth, pkg.other.__name__)
from utils.layers import Layer
import utils
print(Layer, utils.layers.Layer is Layer)
import even
print(even.even(10), even.odd.odd(10))
import textwrap
print(textwrap.dedent("x"))


def attempt(number):
    try:
        if number == 0: from tools import nothing
        if number == 1: import pkg.missing
        if number == 2: import tools.x
        if number == 3: from pkg import missing
        if number == 4: import circle_a
        if number == 5: import raising
        if number == 6: from pkg import bad
        if number == 7: import utils.nope
        if number == 8: from .tools import x
        if number == 9: import pkg.lost
        if number == 10: from pkg import lost
        if number == 11: import raising
        if number == 12: print(tools.nothing)
        if number == 13: import circle_a
    except Exception as error:
        print(number, type(error).__name__, str(error).replace(here, ''))


for number in range(14):
    attempt(number)
try:
    from wrong_choice import *
except AttributeError as error:
    print(error)
try:
    import broken
except SyntaxError as error:
    print(type(error).__name__)
tools.count = 10
print(bump(), tools.count)
try:
    tools.fail(3)
except tools.Wrong as error:
    print(repr(error), type(error))
# Optional packages that are not there.
try:
    import cPickle as pickle
except ImportError:
    print('no cPickle')
try:
    import past.builtins
except ModuleNotFoundError as error:
    print(error, error.name)
tools.fail(here == os.getcwd())

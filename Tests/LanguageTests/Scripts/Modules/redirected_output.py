# What is put in the place of sys.stdout receives what print writes; stacks of managers.

import contextlib, io
b=io.StringIO()
with contextlib.redirect_stdout(b):
    print('hidden')
print(repr(b.getvalue()))

import io,sys
old=sys.stdout; sys.stdout=io.StringIO(); print('hi'); s=sys.stdout.getvalue(); sys.stdout=old; print(repr(s))

class Tee:
    def __init__(self, stream):
        self.stream, self.parts = stream, []
    def write(self, text):
        self.parts.append(text)
        return self.stream.write(text)
    def flush(self):
        pass

sys.stdout = Tee(sys.stdout)
print('twice', 1)
parts = sys.stdout.parts
sys.stdout = sys.__stdout__
print(parts)
import pprint
with contextlib.redirect_stdout(io.StringIO()) as text:
    pprint.pprint([1])
    sys.stdout.write('x')
print(repr(text.getvalue()))

from contextlib import ExitStack, contextmanager
@contextmanager
def m(n):
    print('in',n)
    try: yield n
    finally: print('out',n)
with ExitStack() as s:
    print([s.enter_context(m(i)) for i in range(3)]); s.callback(print,'cb',1)
    s.push(lambda *a: print('push',a))
try:
  with ExitStack() as s:
    s.enter_context(m(1)); raise ValueError('x')
except ValueError as e: print('caught',e)
with ExitStack() as s:
    s.enter_context(m(1)); t=s.pop_all()
print('later'); t.close()

from contextlib import suppress, nullcontext, closing, ContextDecorator, AbstractContextManager
with suppress(KeyError): {}['a']
with nullcontext(5) as x: print(x)
class T(ContextDecorator):
    def __enter__(self): print('E'); return self
    def __exit__(self,*a): print('X')
@T()
def f(): print('f')
f()
import contextlib, io, sys
b = io.StringIO()
with contextlib.redirect_stderr(b):
    print("hidden", file=sys.stderr)
print(repr(b.getvalue()))

import io, sys, warnings
import numpy as np
s = io.StringIO(); print('a', 1, file=s); print(s.write('zwei ü\n'), s.getvalue(), s.read() == '')
s.seek(0); print(s.readline(), list(s), s.readlines())
with io.StringIO('x\ny\nz') as t: print(t.read(1), repr(t.read()), t.closed)
print(t.closed); u = io.StringIO('abcdef'); u.write('XY'); print(u.getvalue(), u.read(2), u.read()); u.seek(0, 2); u.write('!'); print(u.getvalue())
u.writelines(['1', '2']); print(u.getvalue(), [line for line in io.StringIO('p\nq\n')])
warnings.filterwarnings('ignore'); warnings.simplefilter('ignore'); warnings.filterwarnings('ignore', category=RuntimeWarning)
print(np.log(np.zeros(2)), np.array([1.0]) / 0)
with warnings.catch_warnings():
    warnings.simplefilter('ignore'); print(np.sqrt(np.array([-1.0])))
def attempt(action):
    try: print(action())
    except Exception as error: print(type(error).__name__, error)
attempt(lambda: t.read())
attempt(lambda: io.StringIO(5))
attempt(lambda: io.StringIO().write(5))
attempt(lambda: warnings.filterwarnings('nonsense') if False else 1)
attempt(lambda: io.nothing)

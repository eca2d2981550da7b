# A class built on that of the left operand is asked first.

class A:
    def __add__(s,o): return 'A.add'
    def __radd__(s,o): return 'A.radd'
class B(A):
    def __radd__(s,o): return 'B.radd'
print(A()+B(), B()+A(), A()+A(), 1+B())

class C:
    def __lt__(s,o): return 'C.lt'
    def __gt__(s,o): return 'C.gt'
    def __eq__(s,o): return 'C.eq'
class D(C):
    def __gt__(s,o): return 'D.gt'
    def __eq__(s,o): return 'D.eq'
print(C()<D(), C()==D(), D()==C())

import numpy as np
x = np.float64(1)
y = x
print(x is y, [x][0] is x, x in [x])

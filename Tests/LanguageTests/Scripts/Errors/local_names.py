def f(xt, c_prev):
    return a_prev
def g(weight):
    def h():
        return weihgt + weight
    return h()
def k(items):
    return [itm for item in items]
for call in (lambda: f(1, 2), lambda: g(1), lambda: k([1]), lambda: prnit(1), lambda: lenn):
    try:
        call()
    except NameError as e:
        print(e)
lens = 1
class A:
    width = 3
    try:
        widht
    except NameError as e:
        print(e)
def total(count):
    counts += 1
try:
    total(1)
except NameError as e:
    print(type(e).__name__, e)
def last(sequence):
    return sequense
last(1)

# ends in an error
print('start')
def f(a): pass
f()

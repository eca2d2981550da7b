# ends in an error
print('start')
next(iter([]))

# ends in an error
print('start')
assert 1 == 2, 'numbers differ'

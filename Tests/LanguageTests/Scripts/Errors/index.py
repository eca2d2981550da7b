# ends in an error
print('start')
[1, 2][5]

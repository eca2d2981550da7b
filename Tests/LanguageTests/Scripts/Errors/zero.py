# ends in an error
print('start')
1/0

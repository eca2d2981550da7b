# ends in an error
print('start')
int('x')

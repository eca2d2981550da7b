# ends in an error
print('start')
print('before')
undefined

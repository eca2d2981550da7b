# ends in an error
print('start')
'a'()

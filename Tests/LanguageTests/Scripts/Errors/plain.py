# ends in an error
print('start')
raise RuntimeError

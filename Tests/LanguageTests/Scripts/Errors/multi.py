# ends in an error
print('start')
raise ValueError('two\nlines')

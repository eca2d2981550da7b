# ends in an error
print('start')
d = {}
d['missing']

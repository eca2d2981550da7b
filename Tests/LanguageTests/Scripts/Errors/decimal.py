# ends in an error
print('start')
'%d' % 'a'

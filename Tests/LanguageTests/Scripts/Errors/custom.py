# ends in an error
print('start')
class Custom(Exception): pass
raise Custom('why')

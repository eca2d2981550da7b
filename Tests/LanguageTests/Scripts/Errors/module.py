# ends in an error
print('start')
import math
math.sqr(4)

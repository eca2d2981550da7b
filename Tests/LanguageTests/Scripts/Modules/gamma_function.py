# math.gamma and math.lgamma to the last digit.

import math
print(math.gamma(5), math.gamma(0.5), math.lgamma(3.3), math.gamma(-1.5), math.lgamma(100), math.gamma(171), [math.gamma(x/7) for x in range(1,60,5)], [math.lgamma(x/7-3.05) for x in range(1,60,5)])
for f in (lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.gamma(172), lambda: math.lgamma(0), lambda: math.gamma(float('-inf')), lambda: math.gamma(1e-320), lambda: math.gamma(-200.5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

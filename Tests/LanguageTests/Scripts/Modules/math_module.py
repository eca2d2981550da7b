import math
from math import sqrt, pi as PI
print(math.pi, math.e, math.tau, math.inf, math.nan, PI, sqrt(16))
for x in [0, 0.5, 1, 2.5, -1.5]:
    print(math.sin(x), math.cos(x), math.tan(x), math.atan(x), math.sinh(x), math.cosh(x), math.tanh(x), math.exp(x), math.expm1(x), math.asinh(x), math.erf(x), math.fabs(x), math.degrees(x), math.radians(x))
print(math.asin(1), math.acos(0.5), math.acosh(2), math.atanh(0.5), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(0.5), math.log(10**400), math.log2(2**2000), math.log10(10**400), math.cbrt(27), math.exp2(3))
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-2.5), math.floor(1e20), math.ceil(5), math.modf(2.5), math.frexp(10), math.ldexp(0.5, 3), math.fmod(-7, 3), math.remainder(7, 4), math.copysign(1, -0.0), math.hypot(3, 4), math.hypot(1, 2, 3), math.atan2(1, -1), math.pow(2, 0.5), math.dist([1, 2], [3, 4]))
print(math.factorial(20), math.factorial(30), math.gcd(12, 18), math.gcd(), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.perm(4), math.comb(40, 20), math.isqrt(10**30), math.prod([1, 2, 3]), math.prod([1.5, 2], start=2), math.fsum([.1] * 10), math.fsum([1e100, 1, -1e100]), math.ulp(1.0), math.nextafter(1, 2))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-12, abs_tol=1e-10), math.isclose(1, 1.05, rel_tol=0.1), math.sqrt(True), math.floor(True))
for action in [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.exp(1000), lambda: math.sqrt('a'), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.floor(math.inf), lambda: math.floor(math.nan), lambda: math.ceil('a'), lambda: math.acos(2),
               lambda: math.pow(2, 1e10), lambda: math.pow(-1, .5), lambda: math.pow(0, -1), lambda: math.gcd(1.5, 2), lambda: math.comb(5, -1), lambda: math.sin(math.inf), lambda: math.tan(), lambda: math.sin(1, 2), lambda: math.log2(0), lambda: math.log10(-1), lambda: math.log1p(-1), lambda: math.fmod(1, 0),
               lambda: math.isqrt(-1), lambda: math.sinh(1000), lambda: math.ldexp(1, 5000), lambda: math.sqrt(10**400), lambda: math.foo, lambda: math.sqr(4), lambda: math.atanh(1), lambda: math.log(2, 1), lambda: math.log('a'), lambda: math.exp(None)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

# Long integers: products, quotients and powers beyond the sizes that the package's own are used for.
import math
import random

random.seed(4)


def number(bits):
    return random.getrandbits(bits) | 1 << bits


for long, short in [(9000, 5000), (20000, 4200), (9000, 4096), (4480, 4160), (12288, 4160), (30000, 25000)]:
    for case in range(5):
        x, y = number(long), number(short)
        if case == 1:
            y = 1 << short
        elif case == 2:
            x, y = (1 << long) - 1, (1 << short) - 1
        elif case == 3:
            x, y = (1 << long) - (1 << (long - 64)), (1 << short) + 1
        elif case == 4:
            # The guess at a digit is as wrong as it can be.
            y = (((1 << 64) - 1) << (short - 64)) + 1
            x = (y << (long - short)) - 1
        for a, b in ((x, y), (-x, y), (x, -y), (-x, -y)):
            q, r = divmod(a, b)
            assert q * b + r == a and (0 <= r < b or b < r <= 0)
        z = x * y
        assert z // x == y and z % y == 0
        assert pow(x, 5, y) == x ** 5 % y
        root = math.isqrt(x)
        assert root ** 2 <= x < (root + 1) ** 2
        print(z % 1000000007, x / (y << (long - short)), math.gcd(x * 12, z * 18) % 10007, math.lcm(x, y) % 10007, root % 10007)

print(pow(3, -1, 7), pow(-3, 5, 7), pow(3, 5, -7), pow(10, -3, 7919), pow(7, -1, 10 ** 40))
print(3 ** 20000 % 10 ** 20, (-7) ** 9001 % 10 ** 20, 2 ** 0, (-2) ** 1, math.gcd(0, 0), math.gcd(-12, 18), math.isqrt(0), math.isqrt(15))

# The nearest float, to even in the middle.
print(float(2 ** 53 + 1), float(2 ** 64 + 2 ** 11), float(2 ** 64 + 2 ** 11 + 1), float(2 ** 64 + 3 * 2 ** 11), float(-(2 ** 70 + 2 ** 17)))
print(float(10 ** 23), 10 ** 23 / 3, 10 ** 400 / 10 ** 399, float(2 ** 1023), round(123456789012345678901234567890, -5))
for i in range(40):
    x, y = random.getrandbits(random.randrange(70, 400)) | 1, random.getrandbits(random.randrange(65, 300)) | 1
    print(x / y, float(x))
try:
    float(2 ** 1024 - 1)
except OverflowError as error:
    print(error)

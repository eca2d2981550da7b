# numbers: conversions, rounding, big integers
print(int('12'), int(' -12 '), int('+5'), int('0b11', 2), int('0B11', 0), int('0x1f', 16), int('0x1f', 0), int('z', 36), int('1_000'), int(True), int(3.99), int(-3.99), int(), int('１２'), int('ff', base=16))
print(int(1e300) % 10**10, int(1e20), float(10**20), int(2**63), 2**63 - 1, -2**63, -2**63 - 1, 9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, -(-2**63))
print(float('1.5'), float('infinity'), float('-inf'), float('nan'), float(' 1e5 '), float('1_0.5'), float('1e400'), float('.5'), float('5.'), float(), float(True), float('1E-3'))
print(round(2.5), round(3.5), round(-2.5), round(0.5), round(2.675, 2), round(1.005, 2), round(1234.5, -2), round(1250, -2), round(15, -1), round(25, -1), round(1e300, 2), round(1.5, None), round(True), round(0.1 + 0.2, 10), round(-0.4), round(12345.678, 1), round(5, 2), round(-1234.5678, -3))
print(abs(-5), abs(-2.5), abs(True), abs(-2**70), pow(2, 10), pow(2, -1), pow(2.0, 0.5), pow(2, 3, 5), pow(2, -1, 5), pow(-2, 3, 5), pow(3, 2, -5), divmod(7, -2), divmod(-7, 2), divmod(-7.5, 2), divmod(7.5, 2), divmod(10**20, 7))
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, -7.5 % 2, 1 / 3, 7 / 2, 2 ** 0.5, 2 ** -1, 10 ** 20, (-2) ** 3, -2 ** 2, 1e308 * 10, 5 % 3.5, 0.1 + 0.2, 1 // 1.0, -1 // 2, -0.0 // 1)
print(2**100, 2**100 // 3**20, 2**100 % 97, 2**100 - 2**100, -(2**100) // 7, (2**100) >> 90, 1 << 70, 2**100 / 2**99, 10**25 * 10**25, 3**50 & 2**60 - 1, 2**70 | 1, 2**70 ^ 2**70, ~2**70, int(str(2**100)) == 2**100)
print(2**64 > 1.5, 2**64 == 2.0**64, 2**64 + 1 == 2.0**64, 10**400 > 1e308, hash(2**61 - 1), hash(1.5), hash(-1), hash(10**20), hash((1, 2, 3)), hash(()), hash(True), hash(1) == hash(1.0), hash((1.5, -2)))
print((255).bit_length(), (-5).bit_count(), (7).as_integer_ratio(), (2**70).bit_length(), (0).bit_length(), (5).real, (5).imag, (5).numerator, (1.5).is_integer(), (2.0).is_integer(), (0.1).as_integer_ratio(), (-1.5).as_integer_ratio(), (1.5).hex(), (0.1).conjugate(), 1.5.real, (1e300).as_integer_ratio()[1])
print(hex(255), hex(-255), oct(8), bin(10), bin(-1), hex(2**70), chr(8364), ord('€'), chr(97), ord('a'), chr(0x1F600))
print(True + True, True * 3, True == 1, False < True, True & False, True | False, True ^ True, ~True, not 0, -True, +5, ~5)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0, 1 is 1, 0.1 + 0.2 == 0.3, float('nan') == float('nan'), float('nan') != float('nan'), 1 <= 1.0, max(1, 2.5), min(2, 1.5))
print(0b101, 0o17, 0xff, 1_000_000, 1e3, 1.5e-3, .5, 5., 0xFFFFFFFFFFFFFFFFFF)
print(bool(0), bool(''), bool([]), bool(None), bool('False'), bool([0]), bool(0.0), bool(-1), bool({}), bool(range(0)))
x = 10
x += 5; x -= 3; x *= 2; x //= 5; x **= 3; x %= 50; x <<= 2; x >>= 1; x |= 1; x &= 0xff; x ^= 3; x /= 2
print(x)
for action in [lambda: int('x'), lambda: int(''), lambda: int('12', 1), lambda: int('010', 0), lambda: int('1__0'), lambda: int('_1'), lambda: int('1_'), lambda: int([]), lambda: int(None), lambda: int(1.5, 2),
               lambda: int(float('inf')), lambda: int(float('nan')), lambda: int('0x', 16), lambda: int('9', 8), lambda: int('1' * 5000), lambda: float('x'), lambda: float(''), lambda: float([]), lambda: float(10**400),
               lambda: float('0x1p3'), lambda: float('1_'), lambda: float('1e'), lambda: str(10**5000), lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0 ** -1, lambda: 2.0 ** 10000,
               lambda: abs('a'), lambda: round('a'), lambda: round(1.5, 'a'), lambda: round(float('nan')), lambda: round(float('inf')), lambda: pow(2, 1.5, 5), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: divmod('a', 1),
               lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: chr(-1), lambda: chr(1114112), lambda: chr('a'), lambda: ord('ab'), lambda: ord(5), lambda: ord(''), lambda: hex(1.5), lambda: bin('a'), lambda: 1 << -1,
               lambda: 1 + None, lambda: [] + 1, lambda: 1 - 'a', lambda: -'a', lambda: 1 < None, lambda: 1.5 & 1, lambda: 5 @ 5, lambda: None + None, lambda: (5).foo, lambda: 5(), lambda: 5[0]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

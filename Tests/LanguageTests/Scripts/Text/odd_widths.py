# Widths no text can have, and repetitions of nothing.
for width in (-2**63, -1, 0, 3, 5):
    print([method('+ab', width) for method in (str.center, str.ljust, str.rjust, str.zfill)])
print([''.center(0), '-'.zfill(3), '7'.zfill(True)])
print([''* (2**63 - 1), [] * (2**63 - 1), () * (2**63 - 1), (2**62) * '', 'ab' * -2**63])
try:
    list(range(10**12))
except MemoryError:
    print('MemoryError')

"""Reports as training scripts print them: aligned tables, bars of characters, all the ways to format a number."""
import sys
import numpy as np

history = {"epoch": [1, 2, 3, 10], "loss": [2.302585, 0.69314718, 1.5e-3, 4.2e-11], "accuracy": [0.1, 0.525, 0.98765, 1.0], "name": ["start", "half", "good", "überfit"]}


def table(columns, spec):
    names = list(columns)
    rows = [[format(v, spec.get(n, "")) for v in columns[n]] for n in names]
    widths = [max(len(n), *map(len, cells)) for n, cells in zip(names, rows)]
    yield_rows = [" | ".join(n.center(w) for n, w in zip(names, widths)), "-+-".join("-" * w for w in widths)]
    for cells in zip(*rows):
        yield_rows.append(" | ".join(c.rjust(w) if n != "name" else c.ljust(w) for n, c, w in zip(names, cells, widths)))
    return "\n".join(line.rstrip() for line in yield_rows)


print(table(history, {"loss": ".4g", "accuracy": ".1%", "epoch": "03d"}))
for e, l in zip(history["epoch"], history["loss"]):
    bar = "#" * int(round(10 * min(l, 2) / 2))
    print("%3d [%-10s] %8.4f %10.2e %g" % (e, bar, l, l, l))
value = np.float64(1234.56789)
print(f"{value:.2f} {value:10.1f}| {value:<12.3e}| {value:^+14,.2f}| {value:%} {int(value):#x} {int(value):b} {42:>+6d} {-7:06d}")
print("{0!r} {0} {1!s:>8} {2[0]} {2[1]:.1f} {name.shape} {d[k]}".format(value, True, (1, 2.25), name=np.zeros((2, 3)), d={"k": "v"}))
print("%s %r %d %5.1f%% %+.3f %e %g %x %o %c %-6s| %06.2f %i" % ("s", "r", 7.9, 12.34, 0.5, 12345.678, 1e-7, 255, 8, "c", "left", 3.14159, True))
print("%(loss).3f after %(epoch)d" % {"loss": 0.12345, "epoch": 3}, "%*d" % (6, 42), "%.*f" % (2, 3.14159))
print("tuple: %s, list: %s, array: %s, none: %s" % ((1, 2), [1.0, "a"], np.array([1, 2]), None))
print(str(0.1 + 0.2), repr(1e16), 1e-5, 123456789.123456789, 1e22, float(10 ** 21), -0.0, 5e-324, 1.7976931348623157e308)
print(np.float32(0.1), np.float64(0.1), [np.float64(0.5), np.int64(3)], (np.float32(1.5),), {"a": np.bool_(True)})
print(np.array([1e-8, 1.0, 1e8]), np.array([0.001, 1.5]), np.array([1.0, 2.0]), np.array([True, False]), np.array([]), sep="\n")
print(np.array([[1.5, -2], [np.nan, np.inf]]), np.arange(12).reshape(2, 2, 3), np.zeros((0, 3)), np.array(3.5), sep="\n")
print(np.arange(2000), np.linspace(0, 1, 7), sep="\n")
print(repr(np.array([[0.25, 1]])), repr(np.arange(3, dtype=np.int32)), repr(np.float32([1, 2])), sep="\n")
with np.printoptions(precision=3, suppress=True):
    print(np.array([1e-5, 123.456789, 2.0]))
np.set_printoptions(precision=4, linewidth=40, threshold=6)
print(np.linspace(0, 1, 9) ** 3, np.arange(8) / 3.0, np.array([1e10, 1.0]), sep="\n")
np.set_printoptions(precision=8, linewidth=75, threshold=1000)
print("a", 1, None, 2.5, [1, "x"], sep=", ", end=".\n")
print(*range(3), *"ab", sep="-")
print("to stdout", file=sys.stdout)
sys.stdout.write("written %d\n" % 5)
sys.stdout.flush()
print("=" * 20, "\n\ttabbed\\n", 'single "double"', "it's", repr("it's"), repr('"both" \'kinds\''), "\x41\u00e9\u03b1")
print("multi"
      "line", """three
quotes""", r"raw\n", "con" "cat", 'é中'.upper(), len("é中"))
print("abc".center(9, "*"), "7".zfill(3), "a,b,,c".split(","), " x ".strip() + "|", "Title case".title(), "x=1;y=2".partition(";"))
print("loss: {:8.3f} | lr: {:.0e} | {:>10s} | {:<5}|{:^5}|".format(0.1234567, 0.001, "right", "l", "mid"))
print(round(2.5), round(-1.5), round(2.675, 2), round(1234.5, -2), round(np.float64(2.5)), np.round(2.5), np.around([0.5, 1.5, 2.45], 1))

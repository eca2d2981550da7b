"""Records what NumPy prints and computes, as Swift source for the tests.

    python3 Tests/NDArraysTests/record.py

writes Fixtures+*.swift beside itself. Needs Python 3.11 and NumPy 2.4; the tests need neither.
"""
import os
import warnings
import numpy as np

here = os.path.dirname(os.path.abspath(__file__))
warnings.simplefilter("ignore")


def bits(x):
    return format(np.float64(x).view(np.uint64), "x")


def write(name, lines):
    for line in lines:
        assert '"""#' not in line
    with open(os.path.join(here, f"Fixtures+{name}.swift"), "w") as f:
        f.write(f"// Recorded by record.py with NumPy {np.__version__}; do not edit.\nextension Fixtures {{\n")
        f.write(f"    static let {name[0].lower() + name[1:]} = #\"\"\"\n")
        for line in lines:
            f.write(("        " + line.replace("\n", "\\n") if line else "") + "\n")
        f.write('        """#\n}\n')


def encode(a):
    """dtype;shape;values: floats as hexadecimal bits."""
    a = np.asarray(a)
    values = [bits(v) if a.dtype.kind == "f" else str(int(v)) for v in a.ravel().tolist()]
    return f"{a.dtype.name};{','.join(map(str, a.shape))};{' '.join(values)}"


# --- text -------------------------------------------------------------------------------------------------------------
def text():
    r = np.random.RandomState(7)
    arrays = []
    for shape in [(3,), (5, 10), (2, 3, 4), (1, 1), (1,), (20,), (2, 2, 2, 2), (40,)]:
        arrays += [r.randn(*shape), r.randn(*shape) * 1e-3, r.randn(*shape) * 1e5, r.rand(*shape) * 10]
        arrays += [np.exp(r.randn(*shape) * 8), r.randint(-1000, 1000, shape), r.randint(0, 2, shape).astype(bool)]
        arrays += [r.randn(*shape).astype(np.float32), np.exp(r.randn(*shape) * 6).astype(np.float32)]
        arrays += [np.round(r.randn(*shape), 2), r.randint(0, 255, shape).astype(np.uint8), r.randint(-9, 9, shape).astype(float)]
        arrays += [r.randint(-9, 9, shape).astype(np.int32), r.randint(0, 9, shape).astype(np.uint32)]
    arrays += [np.zeros(s) for s in [(0,), (0, 3), (3, 0), (2, 0, 3), (), (4,)]]
    arrays += [np.zeros(0, int), np.zeros((0, 2), bool), np.zeros(0, np.float32)]
    arrays += [np.array([np.nan, 1, -np.inf]), np.array([np.nan, np.nan]), np.array([np.inf, -0.0, 1e10]), np.array([np.nan, 1e-10])]
    arrays += [np.array([-0.0, 0.0]), np.array([1e8]), np.array([99999999.0]), np.array([1e-4]), np.array([9.9e-5]), np.array([1.0, 1001.0])]
    arrays += [np.array([1.0, 1000.0]), np.array([1e300, 1e-300]), np.array([1e100]), np.array([5e-324, 1]), np.array([0.1 + 0.2])]
    arrays += [np.array([1e6], np.float32), np.array([999999.0, 2], np.float32), np.array([0.0001], np.float32), np.array([16777217.0], np.float32)]
    arrays += [np.array(0.1), np.array(3), np.array(True), np.array(0.1, np.float32), np.array(1e20), np.array(np.nan), np.array(7, np.uint8)]
    arrays += [np.array([0.5, 0.25, 0.123456785, 0.123456775, 1.5e-9, 2.5]), np.array([123456.123456789]), np.array([0.000012345678912345])]
    arrays += [np.arange(2000), np.arange(3000).reshape(30, 100), np.arange(1400).reshape(20, 7, 10), r.randint(0, 9, 1200) / 7, np.arange(1001.)]
    arrays += [np.arange(12.).reshape(3, 4).T, np.arange(12.)[::-2], np.broadcast_to(np.arange(3.), (2, 3)), np.arange(100) * 1000, np.arange(1100) % 2 == 0]
    arrays += [r.randn(7, 7) * 10.0 ** r.randint(-3, 4, (7, 7)) for _ in range(20)]
    options = [dict(), dict(precision=3), dict(suppress=True), dict(precision=3, suppress=True), dict(linewidth=40), dict(threshold=5, edgeitems=1),
               dict(precision=0), dict(precision=17), dict(linewidth=200, precision=2), dict(floatmode="fixed"), dict(floatmode="unique"),
               dict(floatmode="maxprec_equal"), dict(sign="+"), dict(sign=" "), dict(nanstr="NA", infstr="oo")]
    lines = []
    for i, a in enumerate(arrays):
        for j, o in enumerate(options):
            if j > 0 and ((i + j) % 9 if i >= 8 else i % 2) or j > 0 and a.size > 300:
                continue
            o = dict(o)
            with np.printoptions(**o):
                keys = ",".join(f"{k}={v}" for k, v in o.items())
                lines += ["A " + encode(a) + "|" + keys, "S " + str(a), "R " + repr(a)]
    write("Text", lines)


def scalars():
    r = np.random.RandomState(3)
    values = list(r.randn(200)) + list(10.0 ** r.uniform(-320, 308, 400)) + list(r.randint(0, 2**63, 300).view(np.float64))
    values += [0.0, -0.0, 1e16, 1e15, 9999999999999998.0, 1e-4, 9.999e-5, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 0.1, 1 / 3, 2 / 3, 100.0, 123456789.0, 1e5]
    values += [float("nan"), float("inf"), -float("inf"), 2.0**53, 2.0**53 + 2, 2.0**-1074, 9007199254740993.0, 4.35, 0.3, 2.675, 1e21]
    lines = [f"{bits(v)} {np.float64(v)!s} {np.float64(v)!r}" for v in values]
    with np.errstate(all="ignore"):
        singles = np.concatenate([np.array(values, np.float64).astype(np.float32), r.randint(0, 2**31, 300).astype(np.uint32).view(np.float32)])
    lines += [f"f{format(v.view(np.uint32), 'x')} {v!s} {v!r}" for v in singles]
    write("Scalars", lines)


# --- random -----------------------------------------------------------------------------------------------------------
def random():
    lines = []

    def add(seed, call, value):
        lines.append(f"{seed}|{call}|{encode(value)}")

    for seed in [0, 1, 42, 12345, 2**32 - 1]:
        R = np.random.RandomState
        add(seed, "rand", R(seed).rand(700))
        add(seed, "randn", R(seed).randn(7, 11))
        add(seed, "randn3", R(seed).randn(3))
        add(seed, "uniform -2 3", R(seed).uniform(-2, 3, 9))
        add(seed, "normal 1 0.5", R(seed).normal(1, 0.5, 9))
        add(seed, "exponential 2", R(seed).exponential(2, 9))
        for low, high in [(0, 10), (-5, 6), (0, 256), (0, 2**32), (0, 2**40), (-2**63, 2**63 - 1), (3, 4), (0, 2**32 - 1), (0, 2**32 + 1)]:
            add(seed, f"randint {low} {high} int64", R(seed).randint(low, high, 9))
        add(seed, "randint 0 2 bool", R(seed).randint(0, 2, 70, dtype=bool))
        add(seed, "randint 3 200 uint8", R(seed).randint(3, 200, 30, dtype=np.uint8))
        add(seed, "randint -7 200 int32", R(seed).randint(-7, 200, 30, dtype=np.int32))
        add(seed, "randint 7 4000000000 uint32", R(seed).randint(7, 4000000000, 30, dtype=np.uint32))
        add(seed, "permutation 13", R(seed).permutation(13))
        a = np.arange(12.).reshape(6, 2)
        R(seed).shuffle(a)
        add(seed, "shuffle", a)
        add(seed, "permuted", R(seed).permutation(np.arange(12.).reshape(6, 2)))
        p = [0.1, 0.2, 0.3, 0.15, 0.25]
        add(seed, "choice 5 20", R(seed).choice(5, 20))
        add(seed, "choice 5 20 p", R(seed).choice(5, 20, p=p))
        add(seed, "choice 5 4 p noreplace", R(seed).choice(5, 4, p=p, replace=False))
        add(seed, "choice 9 4 noreplace", R(seed).choice(9, 4, replace=False))
        for n, q in [(1, 0.5), (10, 0.3), (10, 0.9), (100, 0.5), (1000, 0.4), (100000, 0.7), (5, 0.0), (5, 1.0), (200, 0.01), (3000, 0.013)]:
            add(seed, f"binomial {n} {q}", R(seed).binomial(n, q, 60))
        s = R(seed)
        s.randn(3)
        s.rand(5)
        add(seed, "mixed", np.concatenate([s.randn(2), s.rand(1), s.uniform(0, 1, 2), s.permutation(4), s.randn(2)]))
    write("Random", lines)


# --- sums, promotion, operators ---------------------------------------------------------------------------------------
def operators():
    lines = []
    dtypes = [np.bool_, np.uint8, np.int32, np.uint32, np.int64, np.float32, np.float64]
    samples = {
        "b": np.array([True, False, True, False]), "u": np.array([7, 0, 200, 3]), "i": np.array([-7, 0, 5, 3]),
        "f": np.array([-7.5, 0.0, 2.25, np.inf]),
    }
    right = {"b": np.array([True, True, False, False]), "u": np.array([3, 0, 2, 250]), "i": np.array([3, -2, 0, 5]), "f": np.array([2.0, 0.0, -3.5, np.nan])}
    names = ["add", "subtract", "multiply", "divide", "floor_divide", "remainder", "fmod", "power", "maximum", "minimum", "fmax", "fmin", "arctan2", "hypot",
             "copysign", "equal", "not_equal", "less", "less_equal", "greater", "greater_equal", "logical_and", "logical_or", "logical_xor",
             "bitwise_and", "bitwise_or", "bitwise_xor", "left_shift", "right_shift"]

    BINARY = {n: n in ("add", "subtract", "divide", "floor_divide", "less", "bitwise_and") for n in names}
    tables = [f"{n}{np.dtype(d).name}|{encode((samples if n == 'L' else right)[np.dtype(d).kind].astype(d))}" for n in "LR" for d in dtypes]

    def attempt(name, a, b):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                value = getattr(np, name)(a, b)
            except (TypeError, ValueError, OverflowError) as e:
                return f"error {type(e).__name__} {e}"
        flags = "".join(sorted({"d" if "divide" in str(w.message).split(" enc")[0] else "o" if "overflow" in str(w.message) else "i" for w in caught}))
        if value.dtype not in dtypes:
            return f"unsupported {value.dtype}"
        return f"flags={flags};{encode(value)}"

    def kind(d):
        return {"b": "b", "u": "u", "i": "i", "f": "f"}[np.dtype(d).kind]

    for name in names:
        for d in dtypes:
            for e in dtypes:
                a, b = samples[kind(d)].astype(d), right[kind(e)].astype(e)
                if BINARY[name] == 0 and len({d, e, np.int64, np.float64}) == 4:
                    continue
                sign = ""
                if name == "power" and kind(e) in "i":
                    b, sign = np.abs(b), "+"
                lines.append(f"{name}|L{a.dtype.name}|R{sign}{b.dtype.name}|{attempt(name, a, b)}")
            for weak in [2, 300, -1, 2.5, True, 0]:
                a = samples[kind(d)].astype(d)
                tag = ("B" if isinstance(weak, bool) else "I" if isinstance(weak, int) else "F") + str(weak)
                lines.append(f"{name}|L{a.dtype.name}|{tag}|{attempt(name, a, weak)}")
                lines.append(f"{name}|{tag}|L{a.dtype.name}|{attempt(name, weak, a)}")
    write("OperatorSamples", tables)
    write("Operators", lines)


def reductions():
    lines = []
    # The tests draw the same arrays from the same seed.
    r = np.random.RandomState(11)
    arrays = [r.randn(*s) for s in [(5,), (7,), (8,), (9,), (100,), (129,), (1000,), (8193,), (5, 10), (10, 5), (3, 4, 5), (2, 130, 3), (17, 300), (40, 300)]]
    for i, a in enumerate(arrays):
        views = {"c": a, "t": a.T, "r": a[::-1], "f": np.asfortranarray(a) if a.ndim > 1 else a, "s": a[..., ::2]}
        for v, x in views.items():
            axes = [None] + list(range(x.ndim)) + ([(0, 1), (0, 2), (1, 2)] if x.ndim == 3 else [])
            for axis in axes:
                tag = "all" if axis is None else ",".join(map(str, np.atleast_1d(axis)))
                for f in ["sum", "mean", "var", "std", "prod", "max", "min"]:
                    if x.size > 300 and (f not in ("sum", "var") or i > 7 and axis == 0):
                        continue
                    lines.append(f"{i}|{v}|{f}|{tag}|{encode(getattr(x, f)(axis=axis))}")
                if axis is None or isinstance(axis, int):
                    for f in ["argmax", "argmin", "cumsum"]:
                        if x.size <= 150:
                            lines.append(f"{i}|{v}|{f}|{tag}|{encode(getattr(x, f)(axis=axis))}")
    write("Reductions", lines)


def indexing():
    lines = []
    a = np.arange(120).reshape(4, 5, 6)
    m = (a[:, :, 0] % 4 == 0)
    cases = [
        "0", "-1", "1:3", "::-1", "1,2,3", "...,0", ":,:,2", "1,...", "None,0", "0,None,:,None", "3:0:-2", "5:9", "...", "1:2,::2,-2:",
        "[0,2]", "[[0,1],[2,3]]", "[0,2],[1,3]", ":,[1,2]", "[0,1],:,[2,3]", "0,:,[2,3]", "0,[2,3]", ":,0,[1,2]", "[0,1],None,[1,2]", ":,[[0,1],[1,0]],[2,3]",
        "[-1,0],...", "...,[5,0]", "m", "m,0", "m,[0,1,2,3,4,5,0,1,2,3]" , ":,[True,False,True,False,True]", "[],", "1:3,[4],::2", "None,[1]", "[[1]],0,...", "0,0,[True,False,True,False,False,True]",
        "9", "0,9", "0,0,0,0", "[4]", "[0,1],[0,1,2]", "[True,False]", "...,...", "::0", "m[:3]", "[0,-5]", "[1.5]",
    ]
    for c in cases:
        source = c
        scope = {"a": a, "m": m, "np": np}
        expr = "np.s_[" + "".join(
            ch for ch in c) + "]"
        items = eval(expr, scope)
        items = tuple(np.array(i, dtype=int) if isinstance(i, list) and not i else np.array(i) if isinstance(i, list) else i
                      for i in (items if isinstance(items, tuple) else (items,)))
        words = []
        for i in items:
            if i is None:
                words.append("n")
            elif i is Ellipsis:
                words.append("e")
            elif isinstance(i, slice):
                words.append("s" + ":".join("" if v is None else str(v) for v in (i.start, i.stop, i.step)))
            elif isinstance(i, np.ndarray):
                words.append(("m" if i.dtype == bool else "a") + encode(i))
            else:
                words.append(f"i{i}")
        try:
            result = encode(a[items])
            b = a.copy()
            b[items] = -np.arange(a[items].size).reshape(a[items].shape)
            after = encode(b)
        except (IndexError, ValueError) as e:
            result, after = f"error {type(e).__name__} {e}", ""
        lines.append("|".join([" & ".join(words), result, after]))
    write("Indexing", lines)


text()
scalars()
random()
operators()
reductions()
indexing()

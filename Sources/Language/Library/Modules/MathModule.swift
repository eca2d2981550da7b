#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import BigInt

/// `math`.
enum MathModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("math")
        for (name, value) in [("pi", Double.pi), ("e", M_E), ("tau", 2 * Double.pi), ("inf", .infinity), ("nan", .nan)] {
            module.define(name, .float(value))
        }
        for (name, canOverflow, function) in elementary { fill(module, name, canOverflow, function) }
        fillTwoArguments(module)
        fillTests(module)
        fillRounding(module)
        fillLogarithms(module)
        fillIntegers(module)
        fillSums(module)
        for (name, function) in [("gamma", GammaFunction.gamma), ("lgamma", GammaFunction.logarithm)] {
            module.function(name, "x, /") { arguments, interpreter in .float(try function(interpreter.double(arguments[0]))) }
        }
        return module
    }

    private typealias Function = @Sendable (Double) -> Double

    /// Name, whether an infinite result of a finite argument is too large (else it is a pole), and C's function.
    private static let elementary: [(String, Bool, Function)] = [
        ("sin", false, { sin($0) }), ("cos", false, { cos($0) }), ("tan", false, { tan($0) }),
        ("asin", false, { asin($0) }), ("acos", false, { acos($0) }), ("atan", false, { atan($0) }),
        ("sinh", true, { sinh($0) }), ("cosh", true, { cosh($0) }), ("tanh", false, { tanh($0) }),
        ("asinh", false, { asinh($0) }), ("acosh", false, { acosh($0) }), ("atanh", false, { atanh($0) }),
        ("exp", true, { exp($0) }), ("exp2", true, { exp2($0) }), ("expm1", true, { expm1($0) }),
        ("sqrt", false, { $0.squareRoot() }), ("cbrt", false, { cbrt($0) }), ("log1p", false, { log1p($0) }),
        ("erf", false, { erf($0) }), ("erfc", false, { erfc($0) }), ("fabs", false, { $0.magnitude }),
        ("degrees", false, { $0 * (180 / Double.pi) }), ("radians", false, { $0 * (Double.pi / 180) }),
    ]

    private static func fill(_ module: ModuleObject, _ name: String, _ canOverflow: Bool, _ function: @escaping Function) {
        let body: @Sendable (Value, Interpreter) throws -> Value = { value, interpreter in
            let x: Double
            if case .float(let plain) = value { x = plain } else { x = try interpreter.real(value) }
            return .float(try checked(function(x), canOverflow: canOverflow, isFinite: x.isFinite, isNaN: x.isNaN))
        }
        module.function(name, "x, /", unary: body) { try body($0[0], $1) }
    }

    /// CPython's errors for what C answers with NaN or infinity.
    private static func checked(_ result: Double, canOverflow: Bool, isFinite: Bool, isNaN: Bool) throws -> Double {
        if result.isNaN, !isNaN { throw Raised(.valueError, "math domain error") }
        if result.isInfinite, isFinite { throw canOverflow ? Raised(.overflowError, "math range error") : Raised(.valueError, "math domain error") }
        return result
    }

    private static func fillTwoArguments(_ module: ModuleObject) {
        func define(_ name: String, _ canOverflow: Bool, _ function: @escaping @Sendable (Double, Double) -> Double) {
            module.function(name, "x, y, /") { arguments, interpreter in
                let (x, y) = (try interpreter.real(arguments[0]), try interpreter.real(arguments[1]))
                return .float(try checked(function(x, y), canOverflow: canOverflow, isFinite: x.isFinite && y.isFinite, isNaN: x.isNaN || y.isNaN))
            }
        }
        define("atan2", false) { atan2($0, $1) }
        define("fmod", false) { fmod($0, $1) }
        define("copysign", false) { copysign($0, $1) }
        define("remainder", false) { remainder($0, $1) }
        define("nextafter", false) { $1 > $0 ? $0.nextUp : $1 < $0 ? $0.nextDown : $0.isNaN || $1.isNaN ? .nan : $1 }
        module.function("pow", "x, y, /") { arguments, interpreter in
            let (x, y) = (try interpreter.real(arguments[0]), try interpreter.real(arguments[1]))
            if x == 0, y < 0 { throw Raised(.valueError, "math domain error") }
            return .float(try checked(pow(x, y), canOverflow: true, isFinite: x.isFinite && y.isFinite, isNaN: x.isNaN || y.isNaN))
        }
        module.function("ldexp", "x, i, /") { arguments, interpreter in
            let x = try interpreter.real(arguments[0])
            guard let power = arguments[1].bigInt else { throw Raised(.typeError, "Expected an int as second argument to ldexp.") }
            let result = scalbn(x, Int32(clamping: power))
            return .float(try checked(result, canOverflow: true, isFinite: x.isFinite, isNaN: x.isNaN))
        }
    }

    private static func fillTests(_ module: ModuleObject) {
        module.function("isnan", "x, /") { .bool(try $1.real($0[0]).isNaN) }
        module.function("isinf", "x, /") { .bool(try $1.real($0[0]).isInfinite) }
        module.function("isfinite", "x, /") { .bool(try $1.real($0[0]).isFinite) }
        module.function("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0") { arguments, interpreter in
            let numbers = try (0..<4).map { try interpreter.real(arguments[$0]) }
            let (a, b, relative, absolute) = (numbers[0], numbers[1], numbers[2], numbers[3])
            if relative < 0 || absolute < 0 { throw Raised(.valueError, "tolerances must be non-negative") }
            if a == b { return .bool(true) }
            if a.isInfinite || b.isInfinite { return .bool(false) }
            let difference = (b - a).magnitude
            return .bool(difference <= (relative * b).magnitude || difference <= (relative * a).magnitude || difference <= absolute)
        }
    }

    private static func fillRounding(_ module: ModuleObject) {
        for (name, rule) in [("floor", FloatingPointRoundingRule.down), ("ceil", .up), ("trunc", .towardZero)] {
            module.function(name, "x, /") { arguments, interpreter in
                if let number = arguments[0].bigInt { return .integer(number) }
                if let instance = arguments[0].object(as: InstanceObject.self), let method = instance.instanceType.lookUp("__\(name)__") {
                    return try interpreter.call(method, [arguments[0]])
                }
                let what = "must be real number, not \(arguments[0].typeName)"
                let x = try interpreter.real(arguments[0], what: name == "trunc" ? "type \(arguments[0].typeName) doesn't define __trunc__ method" : what)
                return try interpreter.truncated(x.rounded(rule))
            }
        }
        module.function("modf", "x, /") { arguments, interpreter in
            let x = try interpreter.real(arguments[0])
            if x.isInfinite { return .tuple([.float(copysign(0, x)), .float(x)]) }
            let whole = x.rounded(.towardZero)
            return .tuple([.float(copysign(x - whole, x)), .float(whole)])
        }
        module.function("frexp", "x, /") { arguments, interpreter in
            let x = try interpreter.real(arguments[0])
            guard x.isFinite, x != 0 else { return .tuple([.float(x), .int(0)]) }
            var exponent: Int32 = 0
            let mantissa = frexp(x, &exponent)
            return .tuple([.float(mantissa), .int(Int(exponent))])
        }
        module.function("ulp", "x, /") { arguments, interpreter in
            let x = try interpreter.real(arguments[0])
            return .float(x.isFinite ? x.magnitude.ulp : x.magnitude)
        }
    }

    // MARK: Logarithms, of integers of any size too

    private static func fillLogarithms(_ module: ModuleObject) {
        module.function("log", "x, base?, /") { arguments, interpreter in
            let x = try logarithm(arguments[0], interpreter) { log($0) }
            guard arguments.isGiven(1) else { return .float(x) }
            let base = try logarithm(arguments[1], interpreter) { log($0) }
            guard base != 0 else { throw Raised(.zeroDivisionError, "float division by zero") }
            return .float(x / base)
        }
        module.function("log2", "x, /") { .float(try logarithm($0[0], $1) { log2($0) }) }
        module.function("log10", "x, /") { .float(try logarithm($0[0], $1) { log10($0) }) }
    }

    private static func logarithm(_ value: Value, _ interpreter: Interpreter, _ function: (Double) -> Double) throws -> Double {
        if let big = value.object(as: BigIntObject.self)?.value, big > 0, !Double(nearest: big).isFinite {
            let shift = big.bitWidth - 60
            return function(Double(nearest: big >> shift)) + function(2) * Double(shift)
        }
        if let big = value.bigInt, big <= 0 { throw Raised(.valueError, "math domain error") }
        let x = try interpreter.real(value)
        if x <= 0 { throw Raised(.valueError, "math domain error") }
        return function(x)
    }

    // MARK: Integers

    private static func fillIntegers(_ module: ModuleObject) {
        module.function("factorial", "n, /") { arguments, interpreter in
            let n = try interpreter.wholeNumber(arguments[0])
            guard n >= 0 else { throw Raised(.valueError, "factorial() not defined for negative values") }
            guard let count = Int(exactly: n), count <= 100_000 else { throw Raised(.memoryError, "factorial() of more than 100,000") }
            var (product, chunk): (BigInt, Int) = (1, 1)
            for factor in Swift.stride(from: 2, through: count, by: 1) {
                if case let (next, overflow) = chunk.multipliedReportingOverflow(by: factor), !overflow { chunk = next } else {
                    try interpreter.checkInterruption()
                    product *= BigInt(chunk)
                    chunk = factor
                }
            }
            return .integer(product * BigInt(chunk))
        }
        module.function("gcd", "*integers") { arguments, interpreter in
            .integer(BigInt(try arguments.variadic.reduce(BigUInt(0)) { try interpreter.greatestCommonDivisor($0, interpreter.wholeNumber($1).magnitude) }))
        }
        module.function("lcm", "*integers") { arguments, interpreter in
            .integer(try arguments.variadic.reduce(BigInt(1)) { result, value in
                let number = try interpreter.wholeNumber(value)
                if result == 0 || number == 0 { return 0 }
                try interpreter.checkInterruption()
                if result.bitWidth + number.bitWidth > 1 << 20 { throw Raised(.memoryError, "an integer of more than 300,000 digits") }
                let divisor = try interpreter.greatestCommonDivisor(result.magnitude, number.magnitude)
                return BigInt(try interpreter.product(interpreter.quotientAndRemainder(result.magnitude, divisor).quotient, number.magnitude))
            })
        }
        module.function("isqrt", "n, /") { arguments, interpreter in
            let n = try interpreter.wholeNumber(arguments[0])
            guard n >= 0 else { throw Raised(.valueError, "isqrt() argument must be nonnegative") }
            return .integer(BigInt(try interpreter.squareRoot(n.magnitude)))
        }
        for (name, isOrdered) in [("comb", false), ("perm", true)] {
            module.function(name, isOrdered ? "n, k=None, /" : "n, k, /") { arguments, interpreter in
                let n = try interpreter.wholeNumber(arguments[0])
                var k = try arguments.optional(1).map { try interpreter.wholeNumber($0) } ?? n
                guard n >= 0 else { throw Raised(.valueError, "n must be a non-negative integer") }
                guard k >= 0 else { throw Raised(.valueError, "k must be a non-negative integer") }
                if k > n { return .int(0) }
                if !isOrdered { k = Swift.min(k, n - k) }
                guard let count = Int(exactly: k), count <= 100_000 else { throw Raised(.memoryError, "\(name)() of more than 100,000") }
                var result = BigInt(1)
                for index in 0..<count {
                    try interpreter.checkInterruption()
                    result *= n - BigInt(index)
                    if !isOrdered { result /= BigInt(index + 1) }
                }
                return .integer(result)
            }
        }
    }

    // MARK: Sums

    private static func fillSums(_ module: ModuleObject) {
        module.function("prod", "iterable, /, *, start=1") { arguments, interpreter in
            var product = arguments[1]
            try interpreter.forEach(arguments[0]) { product = try interpreter.binary(.multiply, product, $0) }
            return product
        }
        module.function("fsum", "seq, /") { arguments, interpreter in
            var numbers: [Double] = []
            try interpreter.forEach(arguments[0]) { numbers.append(try interpreter.real($0)) }
            return .float(try exactSum(numbers))
        }
        module.function("hypot", "*coordinates") { arguments, interpreter in
            .float(norm(try arguments.variadic.map { try interpreter.real($0) }))
        }
        module.function("dist", "p, q, /") { arguments, interpreter in
            let (p, q) = (try interpreter.elements(of: arguments[0]), try interpreter.elements(of: arguments[1]))
            guard p.count == q.count else { throw Raised(.valueError, "both points must have the same number of dimensions") }
            return .float(norm(try zip(p, q).map { try interpreter.real($0) - interpreter.real($1) }))
        }
    }

    /// The root of the sum of squares, rounded once: the squares and their sum carry their rounding errors along.
    private static func norm(_ numbers: [Double]) -> Double {
        if numbers.contains(where: \.isInfinite) { return .infinity }
        let largest = numbers.map(\.magnitude).max() ?? 0
        if largest == 0 || numbers.contains(where: \.isNaN) { return numbers.contains(where: \.isNaN) ? .nan : 0 }
        let scale = scalbn(1, -Int32(clamping: largest.exponent))
        var (sum, error) = (0.0, 0.0)
        for number in numbers {
            let x = number * scale
            let square = x * x
            let next = sum + square
            let lost = sum > square ? (sum - next) + square : (square - next) + sum
            error += lost + fma(x, x, -square)
            sum = next
        }
        let root = (sum + error).squareRoot()
        return (root + (fma(-root, root, sum) + error) / (2 * root)) / scale
    }

    /// Shewchuk's sum: partial sums that do not overlap, rounded once at the end.
    private static func exactSum(_ numbers: [Double]) throws -> Double {
        var partials: [Double] = []
        var special = 0.0
        for number in numbers {
            guard number.isFinite else {
                special += number
                continue
            }
            var x = number
            var kept = 0
            for var y in partials {
                if x.magnitude < y.magnitude { swap(&x, &y) }
                let high = x + y
                let low = y - (high - x)
                if low != 0 {
                    partials[kept] = low
                    kept += 1
                }
                x = high
            }
            partials.removeSubrange(kept...)
            if !x.isFinite { throw Raised(.overflowError, "intermediate overflow in fsum") }
            partials.append(x)
        }
        if special != 0 || special.isNaN {
            if special.isNaN, !numbers.contains(where: \.isNaN) { throw Raised(.valueError, "-inf + inf in fsum") }
            return special
        }
        guard var high = partials.popLast() else { return 0 }
        var low = 0.0
        while let next = partials.popLast() {
            let x = high
            high = x + next
            low = next - (high - x)
            if low != 0 { break }
        }
        // Half-even across more than one partial.
        if let next = partials.last, low < 0 && next < 0 || low > 0 && next > 0 {
            let y = low * 2, x = high + y
            if y == x - high { high = x }
        }
        return high
    }
}

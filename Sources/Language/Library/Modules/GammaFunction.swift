#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// `math.gamma` and `math.lgamma` by Lanczos' approximation, as CPython computes them: C's own differ in the last digit.
///
/// Source: Lanczos, "A precision approximation of the gamma function", 1964; coefficients for g = 6.0246800407767296 as published with Boost.
enum GammaFunction {
    private static let g = 6.024680040776729583740234375
    private static let numerator = [
        23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408,
    ]
    private static let denominator = [
        0.0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
    ]

    private static func sum(_ x: Double) -> Double {
        var above = 0.0, below = 0.0
        if x < 5 {
            for (a, b) in zip(numerator, denominator).reversed() { (above, below) = (above * x + a, below * x + b) }
        } else {
            for (a, b) in zip(numerator, denominator) { (above, below) = (above / x + a, below / x + b) }
        }
        return above / below
    }

    /// sin(pi x), exact where x is a whole number or half of one.
    private static func sinePi(_ x: Double) -> Double {
        let y = fmod(x.magnitude, 2)
        let result = switch Int((2 * y).rounded()) {
        case 0: sin(.pi * y)
        case 1: cos(.pi * (y - 0.5))
        case 2: sin(.pi * (1 - y))
        case 3: -cos(.pi * (y - 1.5))
        default: sin(.pi * (y - 2))
        }
        return x < 0 ? -result : result
    }

    private static let domain = Raised(.valueError, "math domain error")
    private static let range = Raised(.overflowError, "math range error")

    static func gamma(_ x: Double) throws -> Double {
        if x.isNaN || x == .infinity { return x }
        if x == -.infinity || x == 0 { throw domain }
        if x == x.rounded() {
            if x < 0 { throw domain }
            if x <= 23 { return stride(from: 2, to: x, by: 1).reduce(1, *) }
        }
        let size = x.magnitude
        if size < 1e-20 {
            if (1 / x).isInfinite { throw range }
            return 1 / x
        }
        if size > 200 {
            if x < 0 { return 0 / sinePi(x) }
            throw range
        }
        let half = g - 0.5, y = size + half
        let rest = size > half ? (y - size) - half : (y - half) - size, z = rest * g / y
        /// The result's power of y, in two steps where one would be too large.
        func scaled(_ value: Double, _ combine: (Double, Double) -> Double) -> Double {
            if size < 140 { return combine(value, pow(y, size - 0.5)) }
            let root = pow(y, size / 2 - 0.25)
            return combine(combine(value, root), root)
        }
        var result: Double
        if x < 0 {
            result = -Double.pi / sinePi(size) / size * exp(y) / sum(size)
            result -= z * result
            result = scaled(result, /)
        } else {
            result = sum(size) / exp(y)
            result += z * result
            result = scaled(result, *)
        }
        if result.isInfinite { throw range }
        return result
    }

    static func logarithm(_ x: Double) throws -> Double {
        if x.isNaN { return x }
        if x.isInfinite { return .infinity }
        if x == x.rounded(.down), x <= 2 {
            if x <= 0 { throw domain }
            return 0
        }
        let size = x.magnitude
        if size < 1e-20 { return -log(size) }
        var result = log(sum(size)) - g
        result += (size - 0.5) * (log(size + g - 0.5) - 1)
        if x < 0 { result = 1.144729885849400174143427351353058711647 - log(sinePi(size).magnitude) - log(size) - result }
        if result.isInfinite { throw range }
        return result
    }
}

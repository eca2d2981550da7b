#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Numbers as the screen shows them: rounded, in a form that no locale changes.
enum Figures {
    /// `fixed(0.97134, decimals: 4)` is `0.9713`.
    static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
        let scaled = (value.magnitude * pow(10, Double(decimals))).rounded(.toNearestOrEven)
        guard scaled < 1e18 else { return exponential(value, digits: decimals + 1) }
        var digits = String(Int(scaled))
        let sign = value.sign == .minus ? "-" : ""
        guard decimals > 0 else { return sign + digits }
        if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
        return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
    }

    /// Rounded to `digits` significant digits, the zeros at the end left out; whole digits are never rounded away
    /// below a million.
    ///
    ///     rounded(0.017986, digits: 3)   // 0.018
    ///     rounded(1234.5, digits: 2)     // 1234
    ///     rounded(3.2e-9, digits: 2)     // 3.2e-09
    static func rounded(_ value: Double, digits: Int) -> String {
        guard value.isFinite else { return fixed(value, decimals: 0) }
        guard value != 0 else { return "0" }
        let exponent = exponent(of: value)
        guard exponent >= -4, exponent < 6 else { return exponential(value, digits: digits) }
        return trimmed(fixed(value, decimals: max(digits - 1 - exponent, 0)))
    }

    /// `1.234e-07`, as Python writes exponents.
    static func exponential(_ value: Double, digits: Int) -> String {
        var power = exponent(of: value)
        var mantissa = fixed(scaled(value, by: power), decimals: digits - 1)
        if mantissa.hasPrefix("10") || mantissa.hasPrefix("-10") {
            power += 1
            mantissa = fixed(scaled(value, by: power), decimals: digits - 1)
        }
        let size = String(power.magnitude)
        return trimmed(mantissa) + "e" + (power < 0 ? "-" : "+") + (size.count < 2 ? "0" : "") + size
    }

    /// The power of ten of the first digit: 2 for 123, -3 for 0.0045.
    static func exponent(of value: Double) -> Int {
        guard value.isFinite, value != 0 else { return 0 }
        var power = Int(log10(value.magnitude).rounded(.down))
        // log10 may round up to the next whole number.
        let mantissa = scaled(value, by: power).magnitude
        if mantissa < 1 { power -= 1 } else if mantissa >= 10 { power += 1 }
        return power
    }

    /// `value / 10^power`, also where that power is no normal number.
    static func scaled(_ value: Double, by power: Int) -> Double {
        if power < -300 { return value * 1e300 / pow(10, Double(power + 300)) }
        return power < 0 ? value * pow(10, Double(-power)) : value / pow(10, Double(power))
    }

    private static func trimmed(_ text: String) -> String {
        guard text.contains(".") else { return text }
        var text = text
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }

    /// `×10⁻³`, or `x 10^-3` in ASCII.
    static func powerOfTen(_ power: Int, _ style: Style) -> String {
        guard style.isUnicode else { return "x 10^\(power)" }
        let raised: [Character: Character] = [
            "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
        ]
        return "×10" + String(String(power).map { raised[$0] ?? $0 })
    }
}

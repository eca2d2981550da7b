#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The decimal digits of a finite float: 0.d1d2d3... times ten to the `point`.
struct DecimalDigits {
    var isNegative: Bool
    /// Digits 0...9 without leading or trailing zeros; empty for zero.
    var digits: [UInt8]
    var point: Int

    /// The shortest digits that read back as the same number.
    init(shortest value: Double) { self.init(printed: value.magnitude.description, value.sign == .minus) }
    init(shortest value: Float) { self.init(printed: value.magnitude.description, value.sign == .minus) }

    /// The shortest digits of an element.
    init(shortest value: Scalar) {
        if value.dtype == .float32 {
            self.init(shortest: Float(bitPattern: UInt32(truncatingIfNeeded: value.bits)))
        } else {
            self.init(shortest: value.asDouble)
        }
    }

    /// Reads Swift's or C's text of a positive number, such as `12.5`, `1e-05`, `1.5e+300`.
    init(printed text: String, _ isNegative: Bool) {
        self.isNegative = isNegative
        digits = []
        point = 0
        var seenPoint = false, exponent = 0, isExponent = false, exponentSign = 1
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39 where isExponent: exponent = exponent * 10 + Int(byte - 0x30)
            case 0x30...0x39:
                if digits.isEmpty && byte == 0x30 {
                    if seenPoint { point -= 1 }
                } else {
                    digits.append(byte - 0x30)
                    if !seenPoint { point += 1 }
                }
            case 0x2E: seenPoint = true
            case 0x65: isExponent = true
            case 0x2D: exponentSign = -1
            default: break
            }
        }
        point += exponentSign * exponent
        trim()
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { point = 1 }
    }

    var isZero: Bool { digits.isEmpty }

    /// Digits behind the decimal point in positional form.
    var fractionCount: Int { isZero ? 0 : Swift.max(digits.count - point, 0) }

    /// Gives `value` a number of digits behind the point within `range`.
    ///
    /// As in NumPy's Dragon4, digits to cut or to add are those of the exact value, halves to even.
    mutating func fit(fraction range: ClosedRange<Int>, of value: Double) {
        if range.contains(fractionCount) || (isZero && range.upperBound >= 0) { return }
        let wanted = fractionCount > range.upperBound ? range.upperBound : range.lowerBound
        self = DecimalDigits(printed: cText("%.*f", wanted, value.magnitude), isNegative)
    }

    /// Gives `value` a number of digits behind the first one within `range`.
    mutating func fit(mantissa range: ClosedRange<Int>, of value: Double) {
        let count = Swift.max(digits.count - 1, 0)
        if range.contains(count) || isZero { return }
        let wanted = count > range.upperBound ? range.upperBound : range.lowerBound
        self = DecimalDigits(printed: cText("%.*e", wanted, value.magnitude), isNegative)
    }

    /// The digit at a place counted from the first one; 0 outside.
    func digit(_ index: Int) -> UInt8 { index >= 0 && index < digits.count ? digits[index] + 0x30 : 0x30 }
}

/// C's `printf` of one float: exactly rounded at any precision.
func cText(_ format: String, _ precision: Int, _ value: Double) -> String {
    let precision = Swift.max(0, Swift.min(precision, 2_000))
    let capacity = precision + 400
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
        guard let base = buffer.baseAddress else { return "" }
        _ = withVaList([Int32(precision), value]) { vsnprintf(base, capacity, format, $0) }
        return String(cString: base)
    }
}

/// What stays of the zeros behind the point.
enum ZeroTrimming { case keep, all, leaveOne, allAndPoint }

extension DecimalDigits {
    /// `12.5`: at least `minimum` digits behind the point where zeros are kept.
    func positional(minimum: Int = 0, trimming: ZeroTrimming) -> [UInt8] {
        var text: [UInt8] = isNegative ? [0x2D] : []
        if point <= 0 || isZero {
            text.append(0x30)
        } else {
            for index in 0..<point { text.append(digit(index)) }
        }
        appendFraction(to: &text, from: isZero ? 0 : point, count: fractionCount, minimum, trimming)
        return text
    }

    /// `1.25e+02`: the exponent has at least two digits, more where `exponentDigits` asks.
    func scientific(minimum: Int = 0, exponentDigits: Int = 2, trimming: ZeroTrimming) -> [UInt8] {
        var text: [UInt8] = isNegative ? [0x2D] : []
        text.append(digit(0))
        appendFraction(to: &text, from: 1, count: Swift.max(digits.count - 1, 0), minimum, trimming)
        let exponent = isZero ? 0 : point - 1
        text.append(0x65)
        text.append(exponent < 0 ? 0x2D : 0x2B)
        let figures = Array(String(abs(exponent)).utf8)
        for _ in 0..<Swift.max(Swift.max(exponentDigits, 2) - figures.count, 0) { text.append(0x30) }
        text += figures
        return text
    }

    private func appendFraction(
        to text: inout [UInt8], from start: Int, count: Int, _ minimum: Int, _ trimming: ZeroTrimming
    ) {
        var wanted = count
        switch trimming {
        case .keep: wanted = Swift.max(count, minimum)
        case .all: break
        case .leaveOne: wanted = Swift.max(count, 1)
        case .allAndPoint: if count == 0 { return }
        }
        text.append(0x2E)
        for index in 0..<wanted { text.append(digit(start + index)) }
    }
}

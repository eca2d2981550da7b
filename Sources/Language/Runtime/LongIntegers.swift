import BigInt

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Double {
    /// The nearest double, to even in the middle; the package's own cuts instead.
    init(nearest value: BigInt) {
        let size = value.magnitude, shift = Swift.max(0, size.bitWidth - 64)
        // A sticky bit keeps the rounding of what was cut off right.
        let top = UInt64(truncatingIfNeeded: size >> shift) | (size.trailingZeroBitCount < shift ? 1 : 0)
        self = scalbn(Double(top), Int32(clamping: shift)) * (value < 0 ? -1 : 1)
    }
}

/// Products and quotients of long integers, which hear Ctrl-C between two rows; those of the package do not.
extension Interpreter {
    /// Up to so many words the package's own are quick enough.
    private static let short = 64

    func product(_ x: BigInt, _ y: BigInt) throws -> BigInt {
        let size = try product(x.magnitude, y.magnitude)
        return BigInt(sign: x.sign == y.sign ? .plus : .minus, magnitude: size)
    }

    func product(_ x: BigUInt, _ y: BigUInt) throws -> BigUInt {
        guard min(x.bitWidth, y.bitWidth) > Interpreter.short * UInt.bitWidth else { return x * y }
        let (a, b) = (Array(x.words), Array(y.words))
        var result = [UInt](repeating: 0, count: a.count + b.count)
        for (row, factor) in a.enumerated() {
            try checkInterruption()
            var carry: UInt = 0
            for column in b.indices {
                let (high, low) = factor.multipliedFullWidth(by: b[column])
                let (sum, first) = low.addingReportingOverflow(result[row &+ column])
                let (total, second) = sum.addingReportingOverflow(carry)
                result[row &+ column] = total
                carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
            }
            result[row &+ b.count] = carry
        }
        return BigUInt(words: result)
    }

    /// Rounded towards zero, as Swift's division.
    func quotientAndRemainder(_ x: BigInt, _ y: BigInt) throws -> (quotient: BigInt, remainder: BigInt) {
        let (quotient, remainder) = try quotientAndRemainder(x.magnitude, y.magnitude)
        return (BigInt(sign: x.sign == y.sign ? .plus : .minus, magnitude: quotient), BigInt(sign: x.sign, magnitude: remainder))
    }

    /// Knuth's algorithm D, The Art of Computer Programming 4.3.1.
    /// - Parameter divisor: not zero.
    func quotientAndRemainder(_ dividend: BigUInt, _ divisor: BigUInt) throws -> (quotient: BigUInt, remainder: BigUInt) {
        let n = divisor.words.count, rows = dividend.words.count - n
        guard n > Interpreter.short, rows > Interpreter.short else { return dividend.quotientAndRemainder(dividingBy: divisor) }
        // The divisor's first bit is set, so that a guess at a digit is at most two too high.
        let shift = divisor.leadingZeroBitCount
        let v = Array((divisor << shift).words)
        var u = Array((dividend << shift).words)
        u += [UInt](repeating: 0, count: dividend.words.count + 1 - u.count)
        var quotient = [UInt](repeating: 0, count: rows + 1)
        for row in stride(from: rows, through: 0, by: -1) {
            try checkInterruption()
            var digit = guess(u[row + n], u[row + n - 1], u[row + n - 2], v[n - 1], v[n - 2])
            if subtract(v, times: digit, from: &u, at: row) {
                digit &-= 1
                addBack(v, to: &u, at: row)
            }
            quotient[row] = digit
        }
        return (BigUInt(words: quotient), BigUInt(words: Array(u.prefix(n))) >> shift)
    }

    /// The digit of a quotient, or one more.
    private func guess(_ u2: UInt, _ u1: UInt, _ u0: UInt, _ v1: UInt, _ v0: UInt) -> UInt {
        var digit = UInt.max, rest = u1
        var overflows = false
        if u2 >= v1 {
            (rest, overflows) = u1.addingReportingOverflow(v1)
        } else {
            (digit, rest) = v1.dividingFullWidth((u2, u1))
        }
        while !overflows {
            let (high, low) = digit.multipliedFullWidth(by: v0)
            guard high > rest || high == rest && low > u0 else { break }
            digit &-= 1
            (rest, overflows) = rest.addingReportingOverflow(v1)
        }
        return digit
    }

    /// - Returns: whether it was more than was there.
    private func subtract(_ v: [UInt], times digit: UInt, from u: inout [UInt], at row: Int) -> Bool {
        var carry: UInt = 0
        for index in v.indices {
            let (high, low) = digit.multipliedFullWidth(by: v[index])
            let (sum, first) = low.addingReportingOverflow(carry)
            let (rest, second) = u[row &+ index].subtractingReportingOverflow(sum)
            u[row &+ index] = rest
            carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
        }
        let (rest, isBelow) = u[row + v.count].subtractingReportingOverflow(carry)
        u[row + v.count] = rest
        return isBelow
    }

    private func addBack(_ v: [UInt], to u: inout [UInt], at row: Int) {
        var carry = false
        for index in v.indices {
            let (sum, first) = u[row &+ index].addingReportingOverflow(v[index])
            let (total, second) = sum.addingReportingOverflow(carry ? 1 : 0)
            u[row &+ index] = total
            carry = first || second
        }
        u[row + v.count] &+= carry ? 1 : 0
    }

    // MARK: What is made of them

    func power(_ base: BigInt, _ exponent: Int) throws -> BigInt {
        var result = BigInt(1)
        for place in stride(from: exponent.bitWidth - exponent.leadingZeroBitCount - 1, through: 0, by: -1) {
            result = try product(result, result)
            if exponent >> place & 1 == 1 { result = try product(result, base) }
        }
        return result
    }

    func greatestCommonDivisor(_ x: BigUInt, _ y: BigUInt) throws -> BigUInt {
        var (a, b) = (x, y)
        while b != 0 {
            try checkInterruption()
            (a, b) = (b, try quotientAndRemainder(a, b).remainder)
        }
        return a
    }

    /// Newton's, from above.
    func squareRoot(_ x: BigUInt) throws -> BigUInt {
        if x == 0 { return 0 }
        var root = BigUInt(1) << ((x.bitWidth + 1) / 2)
        while true {
            try checkInterruption()
            let next = (root + (try quotientAndRemainder(x, root).quotient)) >> 1
            if next >= root { return root }
            root = next
        }
    }

    /// What times `x` leaves 1 when divided by `modulus`; nil where nothing does.
    func inverse(_ x: BigUInt, modulus: BigUInt) throws -> BigUInt? {
        var (a, b) = (BigInt(modulus), BigInt(x))
        var (s, t) = (BigInt(0), BigInt(1))
        while b != 0 {
            try checkInterruption()
            let (quotient, remainder) = try quotientAndRemainder(a, b)
            (a, b) = (b, remainder)
            (s, t) = (t, s - (try product(quotient, t)))
        }
        guard a == 1 else { return nil }
        return (s < 0 ? s + BigInt(modulus) : s).magnitude
    }
}

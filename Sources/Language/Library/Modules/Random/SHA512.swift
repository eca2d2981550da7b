import BigInt

/// SHA-512: how Python's `random` makes a number of a text.
///
/// Source: FIPS 180-4. The constants are the first bits of the fractional parts of roots of primes.
enum SHA512 {
    /// The first `count` primes.
    private static func primes(_ count: Int) -> [UInt64] {
        var found: [UInt64] = []
        var candidate: UInt64 = 2
        while found.count < count {
            if found.allSatisfy({ candidate % $0 != 0 }) { found.append(candidate) }
            candidate += 1
        }
        return found
    }

    /// The largest x with x^power <= prime * 2^(64 power): 64 bits of the root's fraction, found bit by bit.
    private static func rootFraction(_ prime: UInt64, power: Int) -> UInt64 {
        let bound = BigInt(prime) << (64 * power)
        var root = BigInt(0)
        for bit in stride(from: 67, through: 0, by: -1) {
            let candidate = root + (BigInt(1) << bit)
            if candidate.power(power) <= bound { root = candidate }
        }
        return UInt64(truncatingIfNeeded: root)
    }

    private static let initial: [UInt64] = primes(8).map { rootFraction($0, power: 2) }
    private static let rounds: [UInt64] = primes(80).map { rootFraction($0, power: 3) }

    static func digest(_ message: [UInt8]) -> [UInt8] {
        var bytes = message + [0x80]
        bytes += Array(repeating: 0, count: (240 - bytes.count % 128) % 128)
        // The length in bits, 128 of them.
        bytes += Array(repeating: 0, count: 8) + bigEndian(UInt64(message.count) << 3)
        var hash = initial
        for start in stride(from: 0, to: bytes.count, by: 128) { mix(bytes[start..<(start + 128)], into: &hash) }
        return hash.flatMap(bigEndian)
    }

    private static func mix(_ block: ArraySlice<UInt8>, into hash: inout [UInt64]) {
        var words: [UInt64] = stride(from: block.startIndex, to: block.endIndex, by: 8).map { start in
            block[start..<(start + 8)].reduce(0) { $0 << 8 | UInt64($1) }
        }
        for t in 16..<80 {
            let a = words[t - 15], b = words[t - 2]
            words.append(words[t - 16] &+ (turned(a, 1) ^ turned(a, 8) ^ a >> 7) &+ words[t - 7] &+ (turned(b, 19) ^ turned(b, 61) ^ b >> 6))
        }
        var (a, b, c, d, e, f, g, h) = (hash[0], hash[1], hash[2], hash[3], hash[4], hash[5], hash[6], hash[7])
        for t in 0..<80 {
            let first = h &+ (turned(e, 14) ^ turned(e, 18) ^ turned(e, 41)) &+ (e & f ^ ~e & g) &+ rounds[t] &+ words[t]
            let second = (turned(a, 28) ^ turned(a, 34) ^ turned(a, 39)) &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { hash[index] = hash[index] &+ word }
    }

    private static func turned(_ word: UInt64, _ count: UInt64) -> UInt64 { word >> count | word << (64 - count) }
    private static func bigEndian(_ word: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) } }
}

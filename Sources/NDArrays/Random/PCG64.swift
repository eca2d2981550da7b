/// PCG64, the generator of NumPy's `default_rng`; a value, so that a copy is a saved state.
///
/// Source: O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number Generation", 2014 (XSL-RR, 128 bits).
package struct PCG64: Sendable, Hashable {
    private var state: UInt128
    private let increment: UInt128
    /// The upper half of the last 64 bits, where only the lower one has been asked for.
    private var half: UInt32?

    private static let multiplier = UInt128(0x2360_ED05_1FC6_5DA4) << 64 | 0x4385_DF64_9FCC_F645

    /// `np.random.default_rng(seed)`, the seed as 32-bit words, lowest first.
    package init(entropy: [UInt32]) {
        let words = SeedSequence(entropy).state(words: 4)
        increment = (UInt128(words[2]) << 64 | UInt128(words[3])) << 1 | 1
        state = increment &+ (UInt128(words[0]) << 64 | UInt128(words[1]))
        state = state &* PCG64.multiplier &+ increment
    }

    package mutating func next() -> UInt64 {
        state = state &* PCG64.multiplier &+ increment
        let folded = UInt64(truncatingIfNeeded: state >> 64) ^ UInt64(truncatingIfNeeded: state)
        let turn = UInt64(truncatingIfNeeded: state >> 122)
        return folded >> turn | folded << ((64 &- turn) & 63)
    }

    package mutating func next32() -> UInt32 {
        if let upper = half {
            half = nil
            return upper
        }
        let word = next()
        half = UInt32(truncatingIfNeeded: word >> 32)
        return UInt32(truncatingIfNeeded: word)
    }

    /// Uniform in [0, 1), with 53 bits.
    package mutating func nextDouble() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Uniform in [0, 1), with 24 bits.
    package mutating func nextFloat() -> Float { Float(next32() >> 8) * 0x1p-24 }

    /// Uniform in 0 ... `limit`, by cutting words to its bits until one fits.
    mutating func nextMasked(upTo limit: UInt32) -> UInt32 {
        let mask = UInt32.max >> UInt32(limit.leadingZeroBitCount)
        while limit > 0 {
            let word = next32() & mask
            if word <= limit { return word }
        }
        return 0
    }

    /// Uniform in 0 ... `limit`, by Lemire's method.
    package mutating func next(upTo limit: UInt64) -> UInt64 {
        if limit == 0 { return 0 }
        if limit == .max { return next() }
        guard limit <= UInt32.max else {
            let count = limit &+ 1
            var (high, low) = next().multipliedFullWidth(by: count)
            if low < count {
                let threshold = (UInt64.max &- limit) % count
                while low < threshold { (high, low) = next().multipliedFullWidth(by: count) }
            }
            return high
        }
        if limit == UInt32.max { return UInt64(next32()) }
        let count = limit &+ 1
        var product = UInt64(next32()) &* count
        if product & 0xFFFF_FFFF < count {
            let threshold = (0xFFFF_FFFF &- limit) % count
            while product & 0xFFFF_FFFF < threshold { product = UInt64(next32()) &* count }
        }
        return product >> 32
    }
}

/// NumPy's `SeedSequence`: many bits from few.
///
/// Source: O'Neill, "Developing a seed_seq Alternative", 2015; constants are NumPy's.
private struct SeedSequence {
    private var pool: [UInt32] = []

    init(_ entropy: [UInt32]) {
        var constant: UInt32 = 0x43B0_D7E5
        func hashed(_ word: UInt32) -> UInt32 {
            var word = word ^ constant
            constant = constant &* 0x931E_8875
            word = word &* constant
            return word ^ word >> 16
        }
        func mixed(_ a: UInt32, _ b: UInt32) -> UInt32 {
            let word = 0xCA01_F9DD &* a &- 0x4973_F715 &* b
            return word ^ word >> 16
        }
        pool = (0..<4).map { hashed($0 < entropy.count ? entropy[$0] : 0) }
        for source in 0..<4 {
            for target in 0..<4 where target != source { pool[target] = mixed(pool[target], hashed(pool[source])) }
        }
        for word in entropy.dropFirst(4) {
            for target in 0..<4 { pool[target] = mixed(pool[target], hashed(word)) }
        }
    }

    /// `generate_state(words, np.uint64)`.
    func state(words: Int) -> [UInt64] {
        var constant: UInt32 = 0x8B51_F9DD
        let halves = (0..<(2 * words)).map { index -> UInt64 in
            var word = pool[index % 4] ^ constant
            constant = constant &* 0x58F3_8DED
            word = word &* constant
            return UInt64(word ^ word >> 16)
        }
        return (0..<words).map { halves[2 * $0] | halves[2 * $0 + 1] << 32 }
    }
}

/// MT19937, the generator of NumPy's legacy functions and of Python's `random`; a value, so that a copy is a saved state.
///
/// Source: Matsumoto and Nishimura, "Mersenne Twister", 1998; initialisation of 2002.
package struct MersenneTwister: Sendable, Hashable {
    package private(set) var key: [UInt32]
    package private(set) var position: Int

    private static let size = 624

    /// Knuth's initialisation from one 32-bit word: `np.random.seed(seed)`.
    package init(seed: UInt32) {
        var word = seed
        key = []
        key.reserveCapacity(MersenneTwister.size)
        for index in 0..<MersenneTwister.size {
            key.append(word)
            word = 1_812_433_253 &* (word ^ (word >> 30)) &+ UInt32(truncatingIfNeeded: index) &+ 1
        }
        position = MersenneTwister.size
    }

    /// Initialisation from several words: `np.random.seed([1, 2])` and Python's `random.seed(7)`.
    package init(words: [UInt32]) {
        self.init(seed: 19_650_218)
        let words = words.isEmpty ? [0] : words
        let n = MersenneTwister.size
        var i = 1, j = 0
        for _ in 0..<Swift.max(n, words.count) {
            key[i] = (key[i] ^ ((key[i - 1] ^ (key[i - 1] >> 30)) &* 1_664_525)) &+ words[j] &+ UInt32(truncatingIfNeeded: j)
            i += 1
            j += 1
            if i >= n {
                key[0] = key[n - 1]
                i = 1
            }
            if j >= words.count { j = 0 }
        }
        for _ in 0..<(n - 1) {
            key[i] = (key[i] ^ ((key[i - 1] ^ (key[i - 1] >> 30)) &* 1_566_083_941)) &- UInt32(truncatingIfNeeded: i)
            i += 1
            if i >= n {
                key[0] = key[n - 1]
                i = 1
            }
        }
        key[0] = 0x8000_0000
    }

    /// A saved state; nil unless it has 624 words and a position among them.
    package init?(key: [UInt32], position: Int) {
        guard key.count == MersenneTwister.size, (0...MersenneTwister.size).contains(position) else { return nil }
        self.key = key
        self.position = position
    }

    private mutating func twist() {
        let n = MersenneTwister.size, m = 397
        key.withUnsafeMutableBufferPointer { key in
            func mix(_ i: Int, _ next: Int, _ far: Int) {
                let y = (key[i] & 0x8000_0000) | (key[next] & 0x7FFF_FFFF)
                key[i] = key[far] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_B0DF)
            }
            for i in 0..<(n - m) { mix(i, i + 1, i + m) }
            for i in (n - m)..<(n - 1) { mix(i, i + 1, i + m - n) }
            mix(n - 1, 0, m - 1)
        }
        position = 0
    }

    /// The next 32 random bits.
    package mutating func next() -> UInt32 {
        if position == MersenneTwister.size { twist() }
        var y = key[position]
        position &+= 1
        y ^= y >> 11
        y ^= (y << 7) & 0x9D2C_5680
        y ^= (y << 15) & 0xEFC6_0000
        return y ^ (y >> 18)
    }

    package mutating func next64() -> UInt64 {
        let high = UInt64(next())
        return high << 32 | UInt64(next())
    }

    /// A float in [0, 1) with 53 random bits.
    package mutating func nextDouble() -> Double {
        let a = next() >> 5, b = next() >> 6
        return (Double(a) * 67_108_864 + Double(b)) / 9_007_199_254_740_992
    }

    /// An integer in 0...`limit`, by masking and rejecting.
    package mutating func next(upTo limit: UInt64) -> UInt64 {
        if limit == 0 { return 0 }
        let mask = UInt64.max >> UInt64(limit.leadingZeroBitCount)
        while true {
            let value = limit <= 0xFFFF_FFFF ? UInt64(next()) & mask : next64() & mask
            if value <= limit { return value }
        }
    }
}

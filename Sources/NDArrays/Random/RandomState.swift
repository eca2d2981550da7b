/// NumPy's legacy `np.random`, bit for bit; a value, so that a copy is a saved state.
package struct RandomState: Sendable, Hashable {
    package var generator: MersenneTwister
    /// The second number of the last pair of normals.
    package var cachedGauss: Double?

    /// `np.random.seed(seed)`.
    package init(seed: UInt32) { generator = MersenneTwister(seed: seed) }

    /// `np.random.seed([a, b, ...])`.
    package init(words: [UInt32]) { generator = MersenneTwister(words: words) }

    /// A standard normal, by Marsaglia's polar method.
    package mutating func nextGauss() -> Double {
        if let cached = cachedGauss {
            cachedGauss = nil
            return cached
        }
        while true {
            let x1 = 2 * generator.nextDouble() - 1
            let x2 = 2 * generator.nextDouble() - 1
            let r2 = x1 * x1 + x2 * x2
            if r2 >= 1 || r2 == 0 { continue }
            let f = (-2 * Double.log(r2) / r2).squareRoot()
            cachedGauss = f * x1
            return f * x2
        }
    }

    @inline(__always)
    private mutating func filled(_ shape: Shape, _ draw: (inout RandomState) -> Double) throws -> NDArray {
        try NDArray.drawn(shape) { draw(&self) }
    }

    // MARK: Floats

    /// `np.random.rand`, `random_sample`, `random`: uniform in [0, 1).
    package mutating func uniform(_ shape: Shape) throws -> NDArray {
        try filled(shape) { $0.generator.nextDouble() }
    }

    /// `np.random.uniform`.
    package mutating func uniform(low: Double, high: Double, _ shape: Shape) throws -> NDArray {
        let range = high - low
        guard range.isFinite else { throw ArrayError.argument(.rangeOverflow) }
        return try filled(shape) { low + range * $0.generator.nextDouble() }
    }

    /// `np.random.randn` and `standard_normal`.
    package mutating func standardNormal(_ shape: Shape) throws -> NDArray {
        try filled(shape) { $0.nextGauss() }
    }

    /// `np.random.normal`.
    package mutating func normal(mean: Double, deviation: Double, _ shape: Shape) throws -> NDArray {
        if deviation < 0 || (deviation == 0 && deviation.sign == .minus) { throw ArrayError.argument(.scaleNegative) }
        return try filled(shape) { mean + deviation * $0.nextGauss() }
    }

    /// `np.random.exponential`.
    package mutating func exponential(scale: Double, _ shape: Shape) throws -> NDArray {
        if scale < 0 { throw ArrayError.argument(.scaleNegative) }
        return try filled(shape) { scale * -Double.log(1 - $0.generator.nextDouble()) }
    }

    // MARK: Integers

    /// `np.random.randint(low, high)`: `high` is exclusive.
    package mutating func integers(low: Int, high: Int, _ shape: Shape, dtype: DType = .int64) throws -> NDArray {
        let range = dtype.integerRange
        if low < range.lowerBound { throw ArrayError.argument(.randintRange(bound: "low", dtype: dtype)) }
        if high > range.upperBound && dtype != .int64 && high - 1 > range.upperBound {
            throw ArrayError.argument(.randintRange(bound: "high", dtype: dtype))
        }
        if low >= high { throw ArrayError.argument(.randintLowHigh) }
        let limit = UInt64(bitPattern: Int64(high &- 1 &- low))
        let result = try NDArray(zeros: shape, dtype: dtype)
        if limit == 0 {
            try result.fill(Scalar(low))
            return result
        }
        var buffer: UInt32 = 0, left = 0
        let mask = UInt32(truncatingIfNeeded: UInt64.max >> UInt64(limit.leadingZeroBitCount))
        for index in 0..<result.count {
            if index & 0xFFFF == 0xFFFF { try Interruption.check() }
            switch dtype {
            case .bool:
                // One word serves 32 bools, or 4 bytes.
                if left == 0 { (buffer, left) = (generator.next(), 31) } else { (buffer, left) = (buffer >> 1, left - 1) }
                result.pointer(Bool.self)[index] = buffer & 1 == 1
            case .uint8:
                var value: UInt32
                repeat {
                    if left == 0 { (buffer, left) = (generator.next(), 3) } else { (buffer, left) = (buffer >> 8, left - 1) }
                    value = buffer & 0xFF & mask
                } while value > limit
                result.pointer(UInt8.self)[index] = UInt8(truncatingIfNeeded: low &+ Int(value))
            default:
                let value = low &+ Int(truncatingIfNeeded: generator.next(upTo: limit))
                Scalar(value).cast(to: dtype).store(to: result.base + index &* dtype.itemSize)
            }
        }
        return result
    }

    // MARK: Orders

    /// The swaps of `np.random.shuffle` over `count` items: pairs to exchange, in order.
    package mutating func shuffle(_ count: Int, swap: (Int, Int) throws -> Void) rethrows {
        var i = count - 1
        while i > 0 {
            let j = Int(truncatingIfNeeded: generator.next(upTo: UInt64(i)))
            try swap(i, j)
            i -= 1
        }
    }

    /// 2 GB of places: a Swift array that finds no memory ends the process.
    static let longestPermutation = 1 << 28

    /// `np.random.permutation(count)`.
    package mutating func permutation(_ count: Int) throws -> [Int] {
        guard count <= RandomState.longestPermutation else { throw ArrayError.outOfMemory(shape: [count], dtype: .int64) }
        var order = Array(0..<Swift.max(count, 0))
        try shuffle(order.count) {
            if $0 & 0xFFFF == 0 { try Interruption.check() }
            order.swapAt($0, $1)
        }
        return order
    }

    /// `np.random.permutation(array)`: the first axis in a new order.
    package mutating func permutation(_ array: NDArray) throws -> NDArray {
        guard array.rank > 0 else { throw ArrayError.argument(.permutationScalar) }
        return try array.taking(try permutation(array.shape[0]), axis: 0)
    }

    /// `np.random.shuffle(array)`: the first axis, in place.
    package mutating func shuffle(_ array: NDArray) throws { try array.shuffle { try permutation($0) } }
}

extension NDArray {
    /// An array of drawn numbers.
    @inline(__always)
    static func drawn(_ shape: Shape, _ draw: () -> Double) throws -> NDArray {
        let result = try NDArray(zeros: shape)
        let target = result.doubles
        for index in 0..<result.count {
            if index & 0xFFFF == 0xFFFF { try Interruption.check() }
            target[index] = draw()
        }
        return result
    }

    /// The first axis in a new order, in place.
    package func shuffle(order: (Int) throws -> [Int]) throws {
        guard rank > 0 else { throw ArrayError.argument(.shuffleScalar) }
        try beginWriting()
        let shuffled = try taking(order(shape[0]), axis: 0)
        try copyElements(of: shuffled, strides: shuffled.strides)
    }
}

/// What NumPy's `Generator` draws from PCG64, bit for bit.
extension PCG64 {
    private mutating func filled(_ shape: Shape, dtype: DType = .float64, _ draw: (inout PCG64) -> Scalar) throws -> NDArray {
        let result = try NDArray(zeros: shape, dtype: dtype)
        for index in 0..<result.count {
            if index & 0xFFFF == 0xFFFF { try Interruption.check() }
            draw(&self).store(to: result.base + index &* dtype.itemSize)
        }
        return result
    }

    @inline(__always)
    private mutating func doubles(_ shape: Shape, _ draw: (inout PCG64) -> Double) throws -> NDArray {
        try NDArray.drawn(shape) { draw(&self) }
    }

    /// `rng.random`: float64 or float32, in [0, 1).
    package mutating func uniform(_ shape: Shape, dtype: DType = .float64) throws -> NDArray {
        if dtype == .float32 { return try filled(shape, dtype: dtype) { Scalar(Double($0.nextFloat())).cast(to: .float32) } }
        return try doubles(shape) { $0.nextDouble() }
    }

    /// `rng.uniform`.
    package mutating func uniform(low: Double, high: Double, _ shape: Shape) throws -> NDArray {
        let range = high - low
        guard range.isFinite else { throw ArrayError.argument(.rangeOverflow) }
        return try doubles(shape) { low + range * $0.nextDouble() }
    }

    /// `rng.normal`.
    package mutating func normal(mean: Double = 0, deviation: Double = 1, _ shape: Shape) throws -> NDArray {
        if deviation < 0 || (deviation == 0 && deviation.sign == .minus) { throw ArrayError.argument(.scaleNegative) }
        return try doubles(shape) { mean + deviation * Ziggurat.normal(&$0) }
    }

    /// `rng.standard_normal`.
    package mutating func standardNormal(_ shape: Shape) throws -> NDArray { try doubles(shape) { Ziggurat.normal(&$0) } }

    /// `rng.integers(low, high)`: `high` is inclusive here.
    package mutating func integers(low: Int, through high: Int, _ shape: Shape, dtype: DType = .int64) throws -> NDArray {
        if low < dtype.integerRange.lowerBound { throw ArrayError.argument(.randintRange(bound: "low", dtype: dtype)) }
        if high > dtype.integerRange.upperBound { throw ArrayError.argument(.randintRange(bound: "high", dtype: dtype)) }
        if low > high { throw ArrayError.argument(.randintLowHigh) }
        let limit = UInt64(bitPattern: Int64(high &- low))
        return try filled(shape, dtype: dtype) { Scalar(low &+ Int(truncatingIfNeeded: $0.next(upTo: limit))).cast(to: dtype) }
    }

    /// `rng.binomial`.
    package mutating func binomial(trials: Int, probability: Double, _ shape: Shape) throws -> NDArray {
        if trials < 0 { throw ArrayError.argument(.binomialN) }
        if !(probability >= 0 && probability <= 1) { throw ArrayError.argument(.binomialP) }
        // Nothing is drawn for what is certain to fail; for what is certain to succeed it is, as by the legacy functions for both.
        if trials == 0 || probability == 0 { return try NDArray(zeros: shape, dtype: .int64) }
        let sampler = BinomialSampler(n: trials, p: probability)
        return try filled(shape, dtype: .int64) { Scalar(sampler.draw(&$0)) }
    }

    /// The swaps of `rng.shuffle` over `count` items, which are fewer than 2^32.
    package mutating func shuffle(_ count: Int, swap: (Int, Int) -> Void) throws {
        var i = count - 1
        while i > 0 {
            if i & 0xFFFF == 0 { try Interruption.check() }
            swap(i, Int(nextMasked(upTo: UInt32(truncatingIfNeeded: i))))
            i -= 1
        }
    }

    /// `rng.permutation(count)`.
    package mutating func permutation(_ count: Int) throws -> [Int] {
        guard count <= RandomState.longestPermutation else { throw ArrayError.outOfMemory(shape: [count], dtype: .int64) }
        var order = Array(0..<Swift.max(count, 0))
        try shuffle(order.count) { order.swapAt($0, $1) }
        return order
    }

    /// `rng.choice(count, shape, replace, p, shuffle=...)`: places among `count`; nil `shape` draws one, of rank 0.
    package mutating func choice(
        _ count: Int, _ shape: Shape?, replacing: Bool = true, probabilities: [Double]? = nil, shuffling: Bool = true
    ) throws -> NDArray {
        let size = try (shape ?? []).checkedCount()
        if let probabilities { try RandomState.check(probabilities, count, Double.ulpOfOne.squareRoot()) }
        if replacing {
            guard let probabilities else { return try integers(low: 0, through: count - 1, shape ?? []) }
            let cumulative = RandomState.cumulated(probabilities)
            return try filled(shape ?? [], dtype: .int64) { Scalar(RandomState.place(of: $0.nextDouble(), in: cumulative)) }
        }
        if size > count { throw ArrayError.argument(.choiceReplace) }
        if let probabilities {
            return try NDArray(integers: RandomState.distinct(size, probabilities) { try uniform([$0]) }, shape: shape ?? [])
        }
        return try NDArray(integers: distinct(size, among: count, shuffling: shuffling), shape: shape ?? [])
    }

    /// Different places: the end of a shuffle where many are wanted of many, else Floyd's method.
    private mutating func distinct(_ size: Int, among count: Int, shuffling: Bool) throws -> [Int] {
        if count > 10_000, size > count / (shuffling ? 50 : 20) {
            guard count <= RandomState.longestPermutation else { throw ArrayError.outOfMemory(shape: [count], dtype: .int64) }
            var order = Array(0..<count)
            try mix(&order, from: Swift.max(count - size, 1))
            return Array(order.suffix(size))
        }
        var seen: Set<Int> = [], places: [Int] = []
        for last in (count - size)..<count {
            let place = Int(truncatingIfNeeded: next(upTo: UInt64(last)))
            places.append(seen.insert(place).inserted ? place : last)
            if places[places.count - 1] == last { seen.insert(last) }
        }
        if shuffling { try mix(&places, from: 1) }
        return places
    }

    /// The shuffle inside of `choice`, which draws otherwise than `rng.shuffle` does; places before `first` are only swapped with.
    private mutating func mix(_ places: inout [Int], from first: Int) throws {
        var i = places.count - 1
        while i >= first {
            if i & 0xFFFF == 0 { try Interruption.check() }
            places.swapAt(i, Int(truncatingIfNeeded: next(upTo: UInt64(i))))
            i -= 1
        }
    }
}

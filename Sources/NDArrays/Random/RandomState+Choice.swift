extension RandomState {
    /// `np.random.choice(count, shape, replace, p)`: places among `count`; nil `shape` draws one, of rank 0.
    ///
    /// NumPy lets the sum of `p` miss 1 by the square root of its type's precision, so that a float32 softmax will do.
    package mutating func choice(
        _ count: Int, _ shape: Shape?, replacing: Bool = true, probabilities: NDArray? = nil
    ) throws -> NDArray {
        let tolerance = probabilities?.dtype == .float32 ? Double(Float.ulpOfOne.squareRoot()) : Double.ulpOfOne.squareRoot()
        let probabilities = probabilities?.toDoubles()
        let size = try (shape ?? []).checkedCount()
        if count <= 0 && size > 0 { throw ArrayError.argument(.choiceEmpty) }
        if let probabilities { try RandomState.check(probabilities, count, tolerance) }
        if replacing {
            guard let probabilities else { return try integers(low: 0, high: Swift.max(count, 1), shape ?? []) }
            let cumulative = RandomState.cumulated(probabilities)
            let draws = try uniform(shape ?? [])
            let places = (0..<draws.count).map { RandomState.place(of: draws.doubles[$0], in: cumulative) }
            return try NDArray(integers: places, shape: shape ?? [])
        }
        if size > count { throw ArrayError.argument(.choiceReplace) }
        guard let weights = probabilities else {
            return try NDArray(integers: Array(try permutation(count).prefix(size)), shape: shape ?? [])
        }
        return try NDArray(integers: RandomState.distinct(size, weights) { try uniform([$0]) }, shape: shape ?? [])
    }

    /// Different places, by their weights; `uniform` draws that many numbers.
    static func distinct(_ size: Int, _ weights: [Double], uniform: (Int) throws -> NDArray) throws -> [Int] {
        var weights = weights
        if weights.count(where: { $0 > 0 }) < size { throw ArrayError.argument(.choiceNonZero) }
        var found: [Int] = []
        while found.count < size {
            let draws = try uniform(size - found.count)
            for place in found { weights[place] = 0 }
            let cumulative = cumulated(weights)
            for index in 0..<draws.count {
                let place = place(of: draws.doubles[index], in: cumulative)
                if !found.contains(place) { found.append(place) }
            }
        }
        return found
    }

    static func check(_ p: [Double], _ count: Int, _ tolerance: Double) throws {
        if p.count != count { throw ArrayError.argument(.choiceProbabilitySize) }
        // Kahan's sum, as NumPy judges it.
        var sum = p.first ?? 0, lost = 0.0
        for value in p.dropFirst() {
            let y = value - lost, t = sum + y
            lost = (t - sum) - y
            sum = t
        }
        if sum.isNaN { throw ArrayError.argument(.nonFiniteProbability) }
        if p.contains(where: { $0 < 0 }) { throw ArrayError.argument(.choiceNegative) }
        if abs(sum - 1) > tolerance { throw ArrayError.argument(.choiceSum) }
    }

    static func cumulated(_ p: [Double]) -> [Double] {
        var sum = 0.0
        let sums = p.map { value in
            sum += value
            return sum
        }
        return sums.map { $0 / sum }
    }

    /// The number of entries that are at most `value`: `searchsorted(side="right")`.
    static func place(of value: Double, in sorted: [Double]) -> Int {
        var low = 0, high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if value < sorted[middle] { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// `np.random.binomial(trials, probability)`.
    package mutating func binomial(trials: Int, probability: Double, _ shape: Shape) throws -> NDArray {
        if trials < 0 { throw ArrayError.argument(.binomialN) }
        if !(probability >= 0 && probability <= 1) { throw ArrayError.argument(.binomialP) }
        let result = try NDArray(zeros: shape, dtype: .int64)
        let sampler = BinomialSampler(n: trials, p: probability)
        for index in 0..<result.count { result.pointer(Int.self)[index] = sampler.draw(&generator) }
        return result
    }
}

extension Shape {
    /// The number of elements.
    /// - Throws: when it does not fit an Int or a size is negative.
    func checkedCount() throws -> Int {
        for size in self where size < 0 { throw ArrayError.negativeDimension }
        guard let count = checkedElementCount else { throw ArrayError.tooLarge }
        return count
    }
}

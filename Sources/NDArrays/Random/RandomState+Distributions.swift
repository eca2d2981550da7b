#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The distributions of NumPy's legacy generator beyond the uniform and the normal one, one number at a time.
///
/// Source: NumPy's documentation of `RandomState`; the methods are Marsaglia and Tsang's for gamma, Johnk's for beta, Hörmann's PTRS for
/// Poisson, inversion elsewhere. Which number is drawn when is part of the result.
extension RandomState {
    package mutating func nextExponential() -> Double { -Double.log(1 - generator.nextDouble()) }

    package mutating func nextGamma(_ shape: Double) -> Double {
        if shape == 1 { return nextExponential() }
        if shape == 0 { return 0 }
        if shape < 1 {
            while true {
                let u = generator.nextDouble(), v = nextExponential()
                if u <= 1 - shape {
                    let x = pow(u, 1 / shape)
                    if x <= v { return x }
                } else {
                    let y = -Double.log((1 - u) / shape)
                    let x = pow(1 - shape + shape * y, 1 / shape)
                    if x <= v + y { return x }
                }
            }
        }
        let b = shape - 1.0 / 3, c = 1 / (9 * b).squareRoot()
        while true {
            var x = 0.0, v = 0.0
            repeat {
                x = nextGauss()
                v = 1 + c * x
            } while v <= 0
            v = v * v * v
            let u = generator.nextDouble()
            if u < 1 - 0.0331 * (x * x) * (x * x) { return b * v }
            if Double.log(u) < 0.5 * x * x + b * (1 - v + Double.log(v)) { return b * v }
        }
    }

    package mutating func nextBeta(_ a: Double, _ b: Double) -> Double {
        guard a <= 1, b <= 1 else {
            let first = nextGamma(a), second = nextGamma(b)
            return first / (first + second)
        }
        while true {
            let u = generator.nextDouble(), v = generator.nextDouble()
            let x = pow(u, 1 / a), y = pow(v, 1 / b)
            guard x + y <= 1, u + v > 0 else { continue }
            if x + y > 0 { return x / (x + y) }
            var logX = Double.log(u) / a, logY = Double.log(v) / b
            let larger = Swift.max(logX, logY)
            logX -= larger
            logY -= larger
            return Double.exp(logX - Double.log(Double.exp(logX) + Double.exp(logY)))
        }
    }

    package mutating func nextLaplace(_ center: Double, _ scale: Double) -> Double {
        while true {
            let u = generator.nextDouble()
            if u >= 0.5 { return center - scale * Double.log(2 - u - u) }
            if u > 0 { return center + scale * Double.log(u + u) }
        }
    }

    package mutating func nextGumbel(_ center: Double, _ scale: Double) -> Double {
        while true {
            let u = 1 - generator.nextDouble()
            if u < 1 { return center - scale * Double.log(-Double.log(u)) }
        }
    }

    package mutating func nextLogistic(_ center: Double, _ scale: Double) -> Double {
        while true {
            let u = generator.nextDouble()
            if u > 0 { return center + scale * Double.log(u / (1 - u)) }
        }
    }

    package mutating func nextTriangular(_ left: Double, _ mode: Double, _ right: Double) -> Double {
        let base = right - left, leftBase = mode - left
        let u = generator.nextDouble()
        if u <= leftBase / base { return left + (u * (leftBase * base)).squareRoot() }
        return right - ((1 - u) * ((right - mode) * base)).squareRoot()
    }

    package mutating func nextStudent(_ freedom: Double) -> Double {
        let numerator = nextGauss(), denominator = nextGamma(freedom / 2)
        return (freedom / 2).squareRoot() * numerator / denominator.squareRoot()
    }

    package mutating func nextPoisson(_ mean: Double) -> Double {
        if mean == 0 { return 0 }
        if mean < 10 {
            let limit = Double.exp(-mean)
            var count = 0.0, product = 1.0
            while true {
                product *= generator.nextDouble()
                if product <= limit { return count }
                count += 1
            }
        }
        let root = mean.squareRoot(), logMean = Double.log(mean)
        let b = 0.931 + 2.53 * root, a = -0.059 + 0.02483 * b
        let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4), vr = 0.9277 - 3.6224 / (b - 2)
        while true {
            let u = generator.nextDouble() - 0.5, v = generator.nextDouble()
            let us = 0.5 - abs(u)
            let k = ((2 * a / us + b) * u + mean + 0.43).rounded(.down)
            if us >= 0.07, v <= vr { return k }
            if k < 0 || us < 0.013 && v > us { continue }
            let left = Double.log(v) + Double.log(inverseAlpha) - Double.log(a / (us * us) + b)
            if left <= -mean + k * logMean - RandomState.logGamma(k + 1) { return k }
        }
    }

    /// Stirling's series: the generator's own logarithm of the gamma function.
    private static func logGamma(_ x: Double) -> Double {
        let series = [
            8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04, 8.417508417508418e-04,
            -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02, 1.796443723688307e-01, -1.39243221690590e+00,
        ]
        if x == 1 || x == 2 { return 0 }
        let steps = x < 7 ? Int(7 - x) : 0
        var y = x + Double(steps)
        let inverse = (1 / y) * (1 / y)
        var sum = series[9]
        for k in stride(from: 8, through: 0, by: -1) { sum = sum * inverse + series[k] }
        var result = sum / y + 0.5 * 1.8378770664093453 + (y - 0.5) * Double.log(y) - y
        for _ in 0..<steps {
            result -= Double.log(y - 1)
            y -= 1
        }
        return result
    }

    package mutating func nextGeometric(_ p: Double) -> Double {
        if p >= 0.333333333333333333333333 {
            var count = 1.0, sum = p, product = p
            let u = generator.nextDouble()
            while u > sum {
                product *= 1 - p
                sum += product
                count += 1
            }
            return count
        }
        return (log1p(-generator.nextDouble()) / Double.log(1 - p)).rounded(.up)
    }

    package mutating func nextBinomial(_ trials: Double, _ p: Double) -> Double {
        Double(BinomialSampler(n: Int(trials), p: p).draw(&generator))
    }

    /// `np.random.multinomial`: one row of counts.
    package mutating func multinomial(_ trials: Int, _ shares: [Double]) -> [Int] {
        var counts = [Int](repeating: 0, count: shares.count)
        var left = trials, rest = 1.0
        for index in shares.indices.dropLast() {
            counts[index] = BinomialSampler(n: left, p: shares[index] / rest).draw(&generator)
            left -= counts[index]
            if left <= 0 { break }
            rest -= shares[index]
        }
        if left > 0, !counts.isEmpty { counts[counts.count - 1] = left }
        return counts
    }

    /// Draws one number for each set of parameters, or `shape` of them from one set.
    package mutating func drawn(
        _ parameters: [NDArray], _ shape: Shape, dtype: DType, _ draw: (inout RandomState, [Double]) -> Double
    ) throws -> NDArray {
        let result = try NDArray(zeros: shape, dtype: dtype)
        let isConstant = parameters.allSatisfy { $0.rank == 0 }
        let lists = try parameters.map { try isConstant ? $0.toDoubles() : NDArray.doubles(of: $0, over: shape) }
        let constants = isConstant ? lists.map { $0[0] } : []
        for index in 0..<result.count {
            if index & 0xFFF == 0xFFF { try Interruption.check() }
            let value = draw(&self, isConstant ? constants : lists.map { $0[index] })
            if dtype == .int64 { result.pointer(Int.self)[index] = Int(truncatingDouble: value) } else { result.doubles[index] = value }
        }
        return result
    }
}

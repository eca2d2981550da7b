import NDArrays
@testable import Recurrent
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// NumPy's legacy generator, written a second time so that the engine's tests stand on their own.
struct LegacyRandom {
    private var state = [UInt32](repeating: 0, count: 624)
    private var position = 624
    private var spare: Double?

    init(seed: UInt32) {
        state[0] = seed
        for k in 1..<624 { state[k] = 1_812_433_253 &* (state[k - 1] ^ (state[k - 1] >> 30)) &+ UInt32(k) }
    }

    private mutating func next() -> UInt32 {
        if position == 624 {
            for k in 0..<624 {
                let y = (state[k] & 0x8000_0000) | (state[(k + 1) % 624] & 0x7fff_ffff)
                state[k] = state[(k + 397) % 624] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_b0df)
            }
            position = 0
        }
        var y = state[position]
        position += 1
        y ^= y >> 11
        y ^= (y << 7) & 0x9d2c_5680
        y ^= (y << 15) & 0xefc6_0000
        return y ^ (y >> 18)
    }

    mutating func uniform() -> Double {
        let (a, b) = (next() >> 5, next() >> 6)
        return (Double(a) * 67_108_864 + Double(b)) / 9_007_199_254_740_992
    }

    mutating func normal() -> Double {
        if let value = spare {
            spare = nil
            return value
        }
        while true {
            let (a, b) = (2 * uniform() - 1, 2 * uniform() - 1)
            let r = a * a + b * b
            guard r < 1, r != 0 else { continue }
            let f = (-2 * log(r) / r).squareRoot()
            spare = f * a
            return f * b
        }
    }

    /// np.random.randn(shape)
    mutating func randn(_ shape: Int...) throws -> NDArray { try randn(shape) }
    mutating func randn(_ shape: [Int], scale: Double = 1) throws -> NDArray {
        let result = try NDArray(zeros: Shape(shape))
        for k in 0..<result.count { result.doubles[k] = scale * normal() }
        return result
    }
}

extension NDArray {
    subscript(_ index: Int...) -> Double { self[at: index] }
    subscript(at index: [Int]) -> Double {
        var place = 0
        for (axis, k) in index.enumerated() { place += k * strides[axis] }
        return doubles[place]
    }

    /// The last axis at the leading indices, as in NumPy's a[4] or a[4][1].
    func row(_ index: Int...) -> [Double] { (0..<shape[rank - 1]).map { self[at: index + [$0]] } }

    var values: [Double] {
        let copy = [Double](unsafeUninitializedCapacity: count) { buffer, used in
            if let base = buffer.baseAddress { copyDoubles(to: base) }
            used = count
        }
        return copy
    }

    static func of(_ shape: Shape, _ values: [Double]) throws -> NDArray {
        let result = try NDArray(zeros: shape)
        for (k, value) in values.enumerated() { result.doubles[k] = value }
        return result
    }
}

/// NumPy's allclose at the tolerance of the published values.
func close(_ a: [Double], _ b: [Double], rtol: Double = 1e-6, atol: Double = 1e-8) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= atol + rtol * abs($1) }
}

func largestDifference(_ a: NDArray, _ b: NDArray) -> Double {
    guard a.shape == b.shape else { return .infinity }
    return zip(a.values, b.values).reduce(0) { max($0, abs($1.0 - $1.1)) }
}

/// sum(a * w): a loss that sends the upstream gradient w.
func weighted(_ a: NDArray, _ w: NDArray) -> Double {
    zip(a.values, w.values).reduce(0) { $0 + $1.0 * $1.1 }
}

func sine(_ x: Double) -> Double { sin(x) }
func cosine(_ x: Double) -> Double { cos(x) }

import CKernels
import Foundation
import Testing

@testable import NDArrays
import OneAtATime

/// exp, tanh, sigmoid and log at every width that runs here, beside the C library.
@Suite(.oneAtATime) struct ElementaryTests {
    typealias Kernel = (Int, UnsafeMutablePointer<Double>?, UnsafePointer<Double>?) -> Void

    static let levels: [Int32] = [0, 1, 2].filter { ckernels_at($0) != nil }

    static func kernel(_ name: String, _ level: Int32) throws -> Kernel {
        let table = try #require(ckernels_at(level)).pointee
        return try #require([table.exp, table.tanh, table.sigmoid, table.log][names.firstIndex(of: name) ?? 0])
    }

    static let names = ["exp", "tanh", "sigmoid", "log"]

    static func reference(_ name: String, _ x: Double) -> Double {
        switch name {
        case "exp": Foundation.exp(x)
        case "tanh": Foundation.tanh(x)
        case "log": Foundation.log(x)
        default: x >= 0 ? 1 / (1 + Foundation.exp(-x)) : Foundation.exp(x) / (1 + Foundation.exp(x))
        }
    }

    static func apply(_ kernel: Kernel, _ x: [Double]) -> [Double] {
        var out = x
        x.withUnsafeBufferPointer { x in out.withUnsafeMutableBufferPointer { kernel(x.count, $0.baseAddress, x.baseAddress) } }
        return out
    }

    /// The distance in units of the reference's last place; 0 between two NaN and between equal infinities.
    static func ulps(_ a: Double, _ b: Double) -> Double {
        if a == b || (a.isNaN && b.isNaN) { return 0 }
        return abs(a - b) / max(b.ulp, .leastNonzeroMagnitude)
    }

    /// The bounds are twice what the C library itself may be off, plus what CKernels.h states.
    @Test(arguments: levels)
    func `Values agree with the C library's to a few units in the last place`(level: Int32) throws {
        let ranges: [(name: String, low: Double, high: Double, bound: Double)] = [
            ("exp", -1, 1, 1), ("exp", -745, 709.7, 2), ("tanh", -1, 1, 3), ("tanh", -22, 22, 3), ("sigmoid", -5, 5, 4),
            ("sigmoid", -740, 740, 4), ("log", 0.5, 2, 2), ("log", 0, 1e6, 2), ("log", 0, 1e-300, 2), ("tanh", -1e-300, 1e-300, 1),
        ]
        var random = RandomState(seed: 7)
        for (name, low, high, bound) in ranges {
            let x = try random.uniform(low: low, high: high, [20_000])
            let values = (0..<x.count).map { x.doubles[$0] }
            let got = Self.apply(try Self.kernel(name, level), values)
            let worst = zip(values, got).max { Self.ulps($0.1, Self.reference(name, $0.0)) < Self.ulps($1.1, Self.reference(name, $1.0)) }
            let (at, value) = try #require(worst)
            #expect(Self.ulps(value, Self.reference(name, at)) <= bound, "\(name)(\(at)) = \(value)")
        }
    }

    static let edges: [Double] = [
        0, -0.0, .infinity, -.infinity, .nan, 710, 709.782712893384, 709.7827128933841, -745.13, -745.2, 1e308, -1e308,
        .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude, 1, -1,
    ]

    /// At every place of arrays of several lengths: with full vectors, with a tail, alone.
    @Test(arguments: levels, names)
    func `Special values and flags are those of the C library`(level: Int32, name: String) throws {
        let kernel = try Self.kernel(name, level)
        for x in Self.edges {
            for count in [1, 2, 3, 5, 8, 9, 17] {
                for place in [0, count / 2, count - 1] {
                    var values = [Double](repeating: 0.5, count: count)
                    values[place] = x
                    var flags = FloatingFlags()
                    FloatingEnvironment.begin()
                    let result = Self.apply(kernel, values)
                    FloatingEnvironment.end(&flags)
                    let wanted = Self.reference(name, x)
                    #expect(Self.ulps(result[place], wanted) <= 3, "\(name)(\(x))")
                    if !wanted.isNaN { #expect(result[place].sign == wanted.sign, "\(name)(\(x))") }
                    #expect(flags == Self.expectedFlags(name, x), "\(name)(\(x)), element \(place) of \(count)")
                }
            }
        }
    }

    static func expectedFlags(_ name: String, _ x: Double) -> FloatingFlags {
        switch name {
        case "exp": x > 709.782712893384 && x.isFinite ? .overflow : []
        case "log": x == 0 ? .divideByZero : x < 0 ? .invalid : []
        default: []
        }
    }

    @Test(arguments: [UnaryOperation.exp, .tanh, .log], [DType.float64, .float32])
    func `An element's bits do not depend on its place, the count or the layout`(operation: UnaryOperation, dtype: DType) throws {
        var random = RandomState(seed: 3), flags = FloatingFlags()
        let x = try random.uniform(low: 0.01, high: 3, [7, 11]).asType(dtype)
        let whole = try NDArray.apply(operation, x, flags: &flags)
        let turned = try NDArray.apply(operation, x.transposed([1, 0]), flags: &flags)
        let every = try NDArray.apply(operation, x.slicing(0, 11, 2, axis: 1), flags: &flags)
        for row in 0..<7 {
            for column in 0..<11 {
                let wanted = try whole.element(at: [row, column])
                #expect(try turned.element(at: [column, row]) == wanted)
                if column % 2 == 0 { #expect(try every.element(at: [row, column / 2]) == wanted) }
                let single = try NDArray.apply(operation, try NDArray(Scalar(try x.element(at: [row, column]).asDouble)).asType(dtype), flags: &flags)
                #expect(try single.element(at: []) == wanted)
            }
        }
        try NDArray.apply(operation, x, into: x, flags: &flags)
        #expect(try x.element(at: [6, 10]) == whole.element(at: [6, 10]))
    }
}

import CKernels
import Testing

@testable import NDArrays
import OneAtATime

// M = rows of the result, N = its columns, K = the inner size

/// Products at every width that runs here, beside three plain loops.
@Suite(.oneAtATime) struct MatrixProductTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let M, N, K: Int
        let isATransposed, isBTransposed, adds: Bool
        var testDescription: String { "(\(M), \(K))\(isATransposed ? "'" : "") @ (\(K), \(N))\(isBTransposed ? "'" : "")\(adds ? " +" : "")" }
    }

    static let sizes = [
        (1, 1, 1), (5, 10, 8), (5, 1, 8), (1, 20, 5), (3, 5, 2), (7, 13, 11), (17, 49, 129), (33, 77, 300), (40, 24, 40), (64, 1, 100),
        (2, 30, 50), (130, 60, 200), (9, 1100, 10),
    ]

    static let cases = sizes.flatMap { M, N, K in
        (0..<8).map { Case(M: M, N: N, K: K, isATransposed: $0 & 1 != 0, isBTransposed: $0 & 2 != 0, adds: $0 & 4 != 0) }
    }

    @Test(arguments: ElementaryTests.levels)
    func `Every size and layout gives the sums of products`(level: Int32) throws {
        let table = try #require(ckernels_at(level)).pointee
        let double = try #require(table.dgemm), single = try #require(table.sgemm)
        for test in Self.cases {
            try check(test, 1e-13) { double($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) }
            try check(test, 1e-4) { single($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) }
        }
    }

    typealias Product<T> = (
        Int, Int, Int, UnsafePointer<T>, Int, Int, UnsafePointer<T>, Int, Int, UnsafeMutablePointer<T>, Int, Int32, UnsafePointer<Int32>
    ) -> Int32

    private func check<T: BinaryFloatingPoint>(_ test: Case, _ tolerance: T, _ product: Product<T>) throws {
        let (M, N, K) = (test.M, test.N, test.K)
        var random = RandomState(seed: 1)
        func matrix(_ count: Int) throws -> [T] { let x = try random.standardNormal([count]); return (0..<count).map { T(x.doubles[$0]) } }
        let a = try matrix(M * K), b = try matrix(K * N), before = try matrix(M * N)
        let (aRow, aColumn) = test.isATransposed ? (1, M) : (K, 1), (bRow, bColumn) = test.isBTransposed ? (1, K) : (N, 1)
        var out = before
        var interrupted: Int32 = 0
        #expect(product(M, N, K, a, aRow, aColumn, b, bRow, bColumn, &out, N, test.adds ? 1 : 0, &interrupted) == 0)
        for i in 0..<M {
            for j in 0..<N {
                var sum: T = test.adds ? before[i * N + j] : 0, size: T = 1
                for k in 0..<K {
                    let term = a[i * aRow + k * aColumn] * b[k * bRow + j * bColumn]
                    sum += term
                    size += term.magnitude
                }
                guard abs(out[i * N + j] - sum) <= tolerance * size else {
                    Issue.record("\(test.testDescription) at (\(i), \(j)): \(out[i * N + j]), wanted \(sum)")
                    return
                }
            }
        }
    }

    /// Lanes beyond the edge repeat elements of the matrices: an infinity times a filled-up zero would be invalid.
    @Test(arguments: ElementaryTests.levels)
    func `An infinity raises no flag that the sums themselves do not`(level: Int32) throws {
        let product = try #require(ckernels_at(level)?.pointee.dgemm)
        for (M, N, K) in Self.sizes {
            let a = [Double](repeating: .infinity, count: M * K), b = [Double](repeating: 1, count: K * N)
            var out = [Double](repeating: 0, count: M * N), interrupted: Int32 = 0, flags = FloatingFlags()
            FloatingEnvironment.begin()
            _ = product(M, N, K, a, K, 1, b, N, 1, &out, N, 0, &interrupted)
            FloatingEnvironment.end(&flags)
            #expect(flags.isEmpty && out.allSatisfy { $0 == .infinity }, "\(M) \(N) \(K)")
        }
    }

    @Test(arguments: ElementaryTests.levels)
    func `A long product sees the interruption`(level: Int32) throws {
        let product = try #require(ckernels_at(level)?.pointee.dgemm)
        let a = [Double](repeating: 1, count: 300 * 300)
        var out = a, interrupted: Int32 = 1
        #expect(product(300, 300, 300, a, 300, 1, a, 300, 1, &out, 300, 0, &interrupted) == 1)
    }

    @Test func `A library that is not there is no BLAS`() {
        #expect(BLAS(anyOf: ["libthere-is-none.so"]) == nil)
        #expect(BLAS(anyOf: []) == nil)
    }

    /// Nothing to compare where the system has none.
    @Test(.enabled(if: BLAS.found != nil))
    func `BLAS gives the same products`() throws {
        let blas = try #require(BLAS.found)
        for test in Self.cases {
            let (M, N, K) = (test.M, test.N, test.K)
            try check(test, 1e-13) { _, _, _, a, aRow, aColumn, b, bRow, bColumn, out, outRow, adds, _ in
                let a = MatrixProduct.Operand(UnsafeMutablePointer(mutating: a), rowStride: aRow, columnStride: aColumn)
                let b = MatrixProduct.Operand(UnsafeMutablePointer(mutating: b), rowStride: bRow, columnStride: bColumn)
                let done = try? blas.multiply(M, N, K, a, b, .init(out, rowStride: outRow, columnStride: 1), adds != 0)
                return done == true ? 0 : 1
            }
        }
    }
}

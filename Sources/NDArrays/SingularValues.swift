/// The singular value decomposition `a = u diag(values) vt`, by one-sided Jacobi rotations: slow, short and accurate.
package struct SingularValues {
    /// (m, k), k the smaller of a's sizes.
    package let u: NDArray
    /// Falling.
    package let values: [Double]
    /// (k, n).
    package let vt: NDArray

    package init(_ a: NDArray) throws {
        // The rotations work on columns: of a tall matrix, else of its transpose.
        let isTall = a.shape[0] >= a.shape[1]
        let tall = isTall ? a : a.transposed
        let n = tall.shape[1], m = tall.shape[0]
        var columns = try LinearSystem.rows(tall.transposed)
        var right = (0..<n).map { i in (0..<n).map { j in i == j ? 1.0 : 0 } }
        guard columns.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw ArrayError.linearAlgebra(.noConvergenceSVD) }
        var isDone = n < 2
        for _ in 0..<60 where !isDone {
            isDone = true
            for p in 0..<(n - 1) {
                try Interruption.check()
                for q in (p + 1)..<n {
                    var alpha = 0.0, beta = 0.0, gamma = 0.0
                    for i in 0..<m {
                        alpha += columns[p][i] * columns[p][i]
                        beta += columns[q][i] * columns[q][i]
                        gamma += columns[p][i] * columns[q][i]
                    }
                    if abs(gamma) <= 1e-16 * (alpha * beta).squareRoot() || gamma == 0 { continue }
                    isDone = false
                    let zeta = (beta - alpha) / (2 * gamma)
                    let t = (zeta >= 0 ? 1 : -1) / (abs(zeta) + (1 + zeta * zeta).squareRoot())
                    let c = 1 / (1 + t * t).squareRoot(), s = c * t
                    SingularValues.rotate(&columns, p, q, c, s)
                    SingularValues.rotate(&right, p, q, c, s)
                }
            }
        }
        let lengths = columns.map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        let order = (0..<n).sorted { lengths[$0] > lengths[$1] || lengths[$0] == lengths[$1] && $0 < $1 }
        values = order.map { lengths[$0] }
        var left = order.map { index in columns[index].map { lengths[index] > 0 ? $0 / lengths[index] : 0 } }
        SingularValues.complete(&left, rank: values.count { $0 > 0 })
        let vectors = order.map { right[$0] }
        let tallU = try LinearSystem.array(left, columns: m), tallV = try LinearSystem.array(vectors, columns: n)
        (u, vt) = isTall ? (tallU.transposed, tallV) : (tallV.transposed, tallU)
    }

    private static func rotate(_ rows: inout LinearSystem.Matrix, _ p: Int, _ q: Int, _ c: Double, _ s: Double) {
        for i in rows[p].indices {
            let x = rows[p][i], y = rows[q][i]
            rows[p][i] = c * x - s * y
            rows[q][i] = s * x + c * y
        }
    }

    /// Replaces the vectors from `rank` on, which belong to the value 0, by some that complete the base.
    private static func complete(_ vectors: inout LinearSystem.Matrix, rank: Int) {
        var next = 0
        for k in rank..<Swift.max(vectors.count, rank) {
            while next < vectors[k].count {
                var candidate = [Double](repeating: 0, count: vectors[k].count)
                candidate[next] = 1
                next += 1
                for _ in 0..<2 {
                    for other in vectors[..<k] {
                        let dot = zip(candidate, other).reduce(0) { $0 + $1.0 * $1.1 }
                        for i in candidate.indices { candidate[i] -= dot * other[i] }
                    }
                }
                let length = candidate.reduce(0) { $0 + $1 * $1 }.squareRoot()
                if length > 1e-8 {
                    vectors[k] = candidate.map { $0 / length }
                    break
                }
            }
        }
    }
}

/// A matrix as an orthogonal one times a triangular one, by reflections as LAPACK makes them.
package struct Householder {
    /// Below the diagonal the reflections' vectors (their first element is 1), on and above it R.
    private var a: LinearSystem.Matrix
    private var tau: [Double]
    private let columns: Int

    package init(_ matrix: NDArray) throws {
        a = try LinearSystem.rows(matrix)
        columns = matrix.shape[1]
        let rows = a.count
        tau = []
        for k in 0..<Swift.min(rows, columns) {
            try Interruption.check()
            let below = ((k + 1)..<Swift.max(rows, k + 1)).reduce(0.0) { $0 + a[$1][k] * a[$1][k] }.squareRoot()
            guard below != 0 else { tau.append(0); continue }
            let alpha = a[k][k]
            let length = (alpha * alpha + below * below).squareRoot()
            let beta = alpha >= 0 && alpha.sign == .plus ? -length : length
            let t = (beta - alpha) / beta, scale = 1 / (alpha - beta)
            for i in (k + 1)..<rows { a[i][k] *= scale }
            a[k][k] = beta
            tau.append(t)
            for j in (k + 1)..<Swift.max(columns, k + 1) {
                var sum = a[k][j]
                for i in (k + 1)..<rows { sum += a[i][k] * a[i][j] }
                a[k][j] -= t * sum
                for i in (k + 1)..<rows { a[i][j] -= t * sum * a[i][k] }
            }
        }
    }

    /// The first `count` rows of R.
    package func upper(_ count: Int) throws -> NDArray {
        let rows = (0..<count).map { i in (0..<columns).map { j in j >= i ? a[i][j] : 0 } }
        return try LinearSystem.array(rows, columns: columns)
    }

    /// The first `count` columns of Q: the reflections one after the other, applied to the unit vectors.
    package func orthogonal(_ count: Int) throws -> NDArray {
        let rows = a.count
        var q = (0..<rows).map { i in (0..<count).map { j in i == j ? 1.0 : 0 } }
        for k in tau.indices.reversed() where tau[k] != 0 {
            try Interruption.check()
            for j in 0..<count {
                var sum = q[k][j]
                for i in (k + 1)..<rows { sum += a[i][k] * q[i][j] }
                q[k][j] -= tau[k] * sum
                for i in (k + 1)..<rows { q[i][j] -= tau[k] * sum * a[i][k] }
            }
        }
        return try LinearSystem.array(q, columns: count)
    }
}

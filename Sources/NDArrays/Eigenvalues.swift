/// Eigenvalues: of any real matrix by QR steps on its Hessenberg form, of a symmetric one by Jacobi rotations.
package enum Eigenvalues {
    /// The eigenvalues of a symmetric matrix, rising, and its eigenvectors as columns.
    package static func symmetric(_ matrix: NDArray) throws -> (values: [Double], vectors: NDArray) {
        var a = try LinearSystem.rows(matrix)
        let n = a.count
        // NumPy reads the lower triangle.
        for i in 0..<n { for j in (i + 1)..<Swift.max(n, i + 1) { a[i][j] = a[j][i] } }
        guard a.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw ArrayError.linearAlgebra(.noConvergence) }
        var vectors = (0..<n).map { i in (0..<n).map { j in i == j ? 1.0 : 0 } }
        for _ in 0..<100 {
            try Interruption.check()
            var off = 0.0
            for i in 0..<n { for j in 0..<i { off += a[i][j] * a[i][j] } }
            if off == 0 { break }
            for p in 0..<Swift.max(n - 1, 0) {
                for q in (p + 1)..<n where a[p][q] != 0 {
                    let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
                    let t = (theta >= 0 ? 1 : -1) / (abs(theta) + (theta * theta + 1).squareRoot())
                    let c = 1 / (t * t + 1).squareRoot(), s = t * c
                    for k in 0..<n {
                        let x = a[k][p], y = a[k][q]
                        a[k][p] = c * x - s * y
                        a[k][q] = s * x + c * y
                    }
                    for k in 0..<n {
                        let x = a[p][k], y = a[q][k]
                        a[p][k] = c * x - s * y
                        a[q][k] = s * x + c * y
                    }
                    for k in 0..<n {
                        let x = vectors[k][p], y = vectors[k][q]
                        vectors[k][p] = c * x - s * y
                        vectors[k][q] = s * x + c * y
                    }
                    if abs(a[p][q]) < 1e-300 { (a[p][q], a[q][p]) = (0, 0) }
                }
            }
        }
        let order = (0..<n).sorted { a[$0][$0] < a[$1][$1] }
        let columns = (0..<n).map { row in order.map { vectors[row][$0] } }
        return (order.map { a[$0][$0] }, try LinearSystem.array(columns, columns: n))
    }

    /// The eigenvalues of a real matrix as real and imaginary parts, in the order in which LAPACK's iteration leaves them on the diagonal.
    package static func general(_ matrix: NDArray) throws -> (real: [Double], imaginary: [Double]) {
        var h = try LinearSystem.rows(matrix)
        guard h.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw ArrayError.linearAlgebra(.notFinite) }
        try reduce(&h)
        return try iterate(&h)
    }

    /// Hessenberg form: reflections make zeros below the first subdiagonal.
    private static func reduce(_ h: inout LinearSystem.Matrix) throws {
        let n = h.count
        guard n > 2 else { return }
        for k in 0..<(n - 2) {
            try Interruption.check()
            var below = 0.0
            for i in (k + 2)..<n { below += h[i][k] * h[i][k] }
            guard below != 0 else { continue }
            let alpha = h[k + 1][k]
            let length = (alpha * alpha + below).squareRoot()
            let beta = alpha >= 0 ? -length : length
            let tau = (beta - alpha) / beta
            var v = [Double](repeating: 0, count: n)
            v[k + 1] = 1
            for i in (k + 2)..<n { v[i] = h[i][k] / (alpha - beta) }
            for j in 0..<n {
                var sum = 0.0
                for i in (k + 1)..<n { sum += v[i] * h[i][j] }
                for i in (k + 1)..<n { h[i][j] -= tau * sum * v[i] }
            }
            for i in 0..<n {
                var sum = 0.0
                for j in (k + 1)..<n { sum += h[i][j] * v[j] }
                for j in (k + 1)..<n { h[i][j] -= tau * sum * v[j] }
            }
            for i in (k + 2)..<n { h[i][k] = 0 }
        }
    }

    /// Francis' double QR steps; each finds one eigenvalue or a pair at the end of what is left.
    private static func iterate(_ h: inout LinearSystem.Matrix) throws -> (real: [Double], imaginary: [Double]) {
        let n = h.count
        var real = [Double](repeating: 0, count: n), imaginary = real
        var norm = 0.0
        for i in 0..<n { for j in Swift.max(i - 1, 0)..<n { norm += abs(h[i][j]) } }
        var end = n - 1, shift = 0.0, rounds = 0
        while end >= 0 {
            try Interruption.check()
            var start = end
            while start > 0 {
                let scale = abs(h[start - 1][start - 1]) + abs(h[start][start])
                if abs(h[start][start - 1]) <= .ulpOfOne * (scale == 0 ? norm : scale) {
                    h[start][start - 1] = 0
                    break
                }
                start -= 1
            }
            var x = h[end][end]
            if start == end {
                real[end] = x + shift
                end -= 1
                rounds = 0
                continue
            }
            var y = h[end - 1][end - 1], w = h[end][end - 1] * h[end - 1][end]
            if start == end - 1 {
                let p = 0.5 * (y - x), q = p * p + w
                let z = abs(q).squareRoot()
                x += shift
                if q >= 0 {
                    let root = p + (p >= 0 ? z : -z)
                    real[end - 1] = x + root
                    real[end] = root == 0 ? x + root : x - w / root
                } else {
                    real[end - 1] = x + p
                    real[end] = x + p
                    imaginary[end - 1] = z
                    imaginary[end] = -z
                }
                end -= 2
                rounds = 0
                continue
            }
            guard rounds < 60 else { throw ArrayError.linearAlgebra(.noConvergence) }
            if rounds == 10 || rounds == 20 {
                // A shift out of the ordinary, for matrices that go round in circles.
                shift += x
                for i in 0...end { h[i][i] -= x }
                let s = abs(h[end][end - 1]) + abs(h[end - 1][end - 2])
                (x, y, w) = (0.75 * s, 0.75 * s, -0.4375 * s * s)
            }
            rounds += 1
            sweep(&h, start, end, x, y, w)
        }
        return (real, imaginary)
    }

    private static func sweep(_ h: inout LinearSystem.Matrix, _ start: Int, _ end: Int, _ x: Double, _ y: Double, _ w: Double) {
        let n = h.count
        var m = end - 2, p = 0.0, q = 0.0, r = 0.0
        while true {
            let z = h[m][m], a = x - z, b = y - z
            p = (a * b - w) / h[m + 1][m] + h[m][m + 1]
            q = h[m + 1][m + 1] - z - a - b
            r = h[m + 2][m + 1]
            let s = abs(p) + abs(q) + abs(r)
            if s != 0 { (p, q, r) = (p / s, q / s, r / s) }
            if m == start { break }
            let u = abs(h[m][m - 1]) * (abs(q) + abs(r))
            let v = abs(p) * (abs(h[m - 1][m - 1]) + abs(z) + abs(h[m + 1][m + 1]))
            if u <= .ulpOfOne * v { break }
            m -= 1
        }
        for i in (m + 2)...end {
            h[i][i - 2] = 0
            if i != m + 2 { h[i][i - 3] = 0 }
        }
        for k in m..<end {
            var scale = 0.0
            let isLast = k == end - 1
            if k != m {
                p = h[k][k - 1]
                q = h[k + 1][k - 1]
                r = isLast ? 0 : h[k + 2][k - 1]
                scale = abs(p) + abs(q) + abs(r)
                if scale == 0 { continue }
                (p, q, r) = (p / scale, q / scale, r / scale)
            }
            let length = (p * p + q * q + r * r).squareRoot()
            let s = p >= 0 ? length : -length
            if s == 0 { continue }
            if k == m {
                if start != m { h[k][k - 1] = -h[k][k - 1] }
            } else {
                h[k][k - 1] = -s * scale
            }
            p += s
            let (a, b, c) = (p / s, q / s, r / s)
            q /= p
            r /= p
            for j in k..<n {
                var sum = h[k][j] + q * h[k + 1][j]
                if !isLast {
                    sum += r * h[k + 2][j]
                    h[k + 2][j] -= sum * c
                }
                h[k + 1][j] -= sum * b
                h[k][j] -= sum * a
            }
            for i in 0...Swift.min(end, k + 3) {
                var sum = a * h[i][k] + b * h[i][k + 1]
                if !isLast {
                    sum += c * h[i][k + 2]
                    h[i][k + 2] -= sum * r
                }
                h[i][k + 1] -= sum * q
                h[i][k] -= sum
            }
        }
    }
}

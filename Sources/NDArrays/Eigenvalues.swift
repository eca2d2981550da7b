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

    /// The eigenvalues of a real matrix as real and imaginary parts, in the order in which LAPACK's `dgeev` gives them.
    package static func general(_ matrix: NDArray) throws -> (real: [Double], imaginary: [Double]) {
        var h = try LinearSystem.rows(matrix)
        guard h.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw ArrayError.linearAlgebra(.notFinite) }
        let middle = isolate(&h)
        scale(&h, middle)
        try reduce(&h, middle)
        return try iterate(&h, middle)
    }

    /// Brings rows and columns that have one element only to the ends: these are eigenvalues already.
    /// - Returns: the part of the matrix that is left.
    private static func isolate(_ h: inout LinearSystem.Matrix) -> Range<Int> {
        var low = 0, high = h.count
        func exchange(_ a: Int, _ b: Int) {
            for row in h.indices { h[row].swapAt(a, b) }
            h.swapAt(a, b)
        }
        search: while high > low {
            for row in (0..<high).reversed() where (0..<high).allSatisfy({ $0 == row || h[row][$0] == 0 }) {
                exchange(row, high - 1)
                high -= 1
                continue search
            }
            break
        }
        search: while low < high {
            for column in low..<high where (low..<high).allSatisfy({ $0 == column || h[$0][column] == 0 }) {
                exchange(column, low)
                low += 1
                continue search
            }
            break
        }
        return low..<high
    }

    /// Scales rows and columns by powers of 2 until their lengths are alike.
    private static func scale(_ h: inout LinearSystem.Matrix, _ middle: Range<Int>) {
        var isDone = middle.count < 2
        while !isDone {
            isDone = true
            for i in middle {
                var c = middle.reduce(0.0) { $0 + h[$1][i] * h[$1][i] }.squareRoot(), r = middle.reduce(0.0) { $0 + h[i][$1] * h[i][$1] }.squareRoot()
                if c == 0 || r == 0 { continue }
                let sum = c + r
                var factor = 1.0, g = r / 2
                while c < g, factor < 1e150 { factor *= 2; c *= 2; g /= 2; r /= 2 }
                g = c / 2
                while g >= r, factor > 1e-150 { factor /= 2; c /= 2; g /= 2; r *= 2 }
                if c + r >= 0.95 * sum { continue }
                isDone = false
                for j in h.indices { h[i][j] /= factor }
                for j in h.indices { h[j][i] *= factor }
            }
        }
    }

    /// Hessenberg form: reflections make zeros below the first subdiagonal.
    private static func reduce(_ h: inout LinearSystem.Matrix, _ middle: Range<Int>) throws {
        let n = middle.upperBound
        guard middle.count > 2 else { return }
        for k in middle.lowerBound..<(n - 2) {
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
            for j in k..<h.count {
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
    ///
    /// Source: LAPACK's `dlahqr`, whose shifts decide on the order of the eigenvalues.
    private static func iterate(_ h: inout LinearSystem.Matrix, _ middle: Range<Int>) throws -> (real: [Double], imaginary: [Double]) {
        let n = h.count
        var real = (0..<n).map { h[$0][$0] }, imaginary = [Double](repeating: 0, count: n)
        var end = middle.upperBound - 1, rounds = 0
        while end >= middle.lowerBound {
            try Interruption.check()
            var start = end
            while start > middle.lowerBound, !isNegligible(h, start, middle) { start -= 1 }
            if start > middle.lowerBound { h[start][start - 1] = 0 }
            if start >= end - 1 {
                if start == end { real[end] = h[end][end] } else {
                    let pair = eigenvalues(h[end - 1][end - 1], h[end - 1][end], h[end][end - 1], h[end][end])
                    (real[end - 1], real[end]) = (pair.first, pair.second)
                    (imaginary[end - 1], imaginary[end]) = (pair.imaginary, -pair.imaginary)
                }
                end = start - 1
                rounds = 0
                continue
            }
            rounds += 1
            guard rounds < 30 * Swift.max(10, n) else { throw ArrayError.linearAlgebra(.noConvergence) }
            sweep(&h, start, end, shifts(h, start, end, rounds))
        }
        return (real, imaginary)
    }

    /// Whether the element left of the diagonal is so small that the matrix falls apart there (Ahues and Tisseur).
    private static func isNegligible(_ h: LinearSystem.Matrix, _ k: Int, _ middle: Range<Int>) -> Bool {
        let least = Double.leastNormalMagnitude * (Double(middle.count) / .ulpOfOne), below = abs(h[k][k - 1])
        if below <= least { return true }
        var size = abs(h[k - 1][k - 1]) + abs(h[k][k])
        if size == 0 {
            if k - 2 >= middle.lowerBound { size += abs(h[k - 1][k - 2]) }
            if k + 1 < middle.upperBound { size += abs(h[k + 1][k]) }
        }
        guard below <= .ulpOfOne * size else { return false }
        let above = abs(h[k - 1][k]), corner = abs(h[k][k]), gap = abs(h[k - 1][k - 1] - h[k][k])
        let ab = Swift.max(below, above), ba = Swift.min(below, above), aa = Swift.max(corner, gap), bb = Swift.min(corner, gap)
        let s = aa + ab
        return ba * (ab / s) <= Swift.max(least, .ulpOfOne * (bb * (aa / s)))
    }

    private typealias Shifts = (first: Double, second: Double, imaginary: Double)

    /// The eigenvalues of the last 2 by 2 block; of two real ones twice the one nearer to the corner.
    private static func shifts(_ h: LinearSystem.Matrix, _ start: Int, _ end: Int, _ rounds: Int) -> Shifts {
        var (a, b, c, d) = (h[end - 1][end - 1], h[end - 1][end], h[end][end - 1], h[end][end])
        // Every tenth step is out of the ordinary, for matrices that go round in circles.
        if rounds % 10 == 0 {
            let isLast = rounds % 20 == 0
            let s = isLast ? abs(h[end][end - 1]) + abs(h[end - 1][end - 2]) : abs(h[start + 1][start]) + abs(h[start + 2][start + 1])
            a = 0.75 * s + (isLast ? h[end][end] : h[start][start])
            (b, c, d) = (-0.4375 * s, s, a)
        }
        let s = abs(a) + abs(b) + abs(c) + abs(d)
        guard s != 0 else { return (0, 0, 0) }
        (a, b, c, d) = (a / s, b / s, c / s, d / s)
        let half = (a + d) / 2, determinant = (a - half) * (d - half) - b * c
        let root = abs(determinant).squareRoot()
        if determinant >= 0 { return (half * s, half * s, root * s) }
        let nearer = abs(half + root - d) <= abs(half - root - d) ? (half + root) * s : (half - root) * s
        return (nearer, nearer, 0)
    }

    private static func sweep(_ h: inout LinearSystem.Matrix, _ start: Int, _ end: Int, _ shifts: Shifts) {
        var v = (0.0, 0.0, 0.0), m = end - 2
        while true {
            let size = abs(h[m][m] - shifts.second) + abs(shifts.imaginary) + abs(h[m + 1][m])
            let below = h[m + 1][m] / size
            // The imaginary parts of the two shifts have opposite signs.
            v.0 = below * h[m][m + 1] + (h[m][m] - shifts.first) * ((h[m][m] - shifts.second) / size) + shifts.imaginary * (shifts.imaginary / size)
            v.1 = below * (h[m][m] + h[m + 1][m + 1] - shifts.first - shifts.second)
            v.2 = below * h[m + 2][m + 1]
            let s = abs(v.0) + abs(v.1) + abs(v.2)
            v = (v.0 / s, v.1 / s, v.2 / s)
            if m == start { break }
            let left = abs(h[m][m - 1]) * (abs(v.1) + abs(v.2))
            if left <= .ulpOfOne * abs(v.0) * (abs(h[m - 1][m - 1]) + abs(h[m][m]) + abs(h[m + 1][m + 1])) { break }
            m -= 1
        }
        for k in m..<end {
            let isLast = k == end - 1
            if k > m { v = (h[k][k - 1], h[k + 1][k - 1], isLast ? 0 : h[k + 2][k - 1]) }
            if isLast { v.2 = 0 }
            // The reflection that leaves the first of the three only.
            let below = (v.1 * v.1 + v.2 * v.2).squareRoot()
            var tau = 0.0, beta = v.0
            if below != 0 {
                let length = (v.0 * v.0 + below * below).squareRoot()
                beta = v.0 >= 0 ? -length : length
                tau = (beta - v.0) / beta
                let factor = 1 / (v.0 - beta)
                v.1 *= factor
                v.2 *= factor
            }
            if k > m {
                h[k][k - 1] = beta
                h[k + 1][k - 1] = 0
                if !isLast { h[k + 2][k - 1] = 0 }
            } else if m > start {
                h[k][k - 1] *= 1 - tau
            }
            for j in k...end {
                let sum = h[k][j] + v.1 * h[k + 1][j] + (isLast ? 0 : v.2 * h[k + 2][j])
                h[k][j] -= sum * tau
                h[k + 1][j] -= sum * (tau * v.1)
                if !isLast { h[k + 2][j] -= sum * (tau * v.2) }
            }
            for j in start...Swift.min(k + 3, end) {
                let sum = h[j][k] + v.1 * h[j][k + 1] + (isLast ? 0 : v.2 * h[j][k + 2])
                h[j][k] -= sum * tau
                h[j][k + 1] -= sum * (tau * v.1)
                if !isLast { h[j][k + 2] -= sum * (tau * v.2) }
            }
        }
    }

    /// The eigenvalues of [[a, b], [c, d]], in the order of its Schur form.
    private static func eigenvalues(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> (first: Double, second: Double, imaginary: Double) {
        if c == 0 { return (a, d, 0) }
        if b == 0 { return (d, a, 0) }
        let p = 0.5 * (a - d)
        let larger = Swift.max(abs(b), abs(c)), smaller = Swift.min(abs(b), abs(c)) * ((b < 0) == (c < 0) ? 1 : -1)
        let size = Swift.max(abs(p), larger)
        let z = (p / size) * p + (larger / size) * smaller
        if z >= 4 * .ulpOfOne {
            let root = p + (p >= 0 ? 1 : -1) * size.squareRoot() * z.squareRoot()
            return (d + root, d - (larger / root) * smaller, 0)
        }
        let middle = 0.5 * (a + d), determinant = p * p + b * c
        if determinant >= 0 {
            let root = determinant.squareRoot()
            return (middle + (c < 0 ? -root : root), middle - (c < 0 ? -root : root), 0)
        }
        return (middle, middle, (-determinant).squareRoot())
    }
}

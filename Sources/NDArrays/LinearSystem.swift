/// Square systems of equations by elimination, and least squares by way of singular values.
package enum LinearSystem {
    /// A matrix as rows of Doubles, for algorithms that go through it element by element.
    typealias Matrix = [[Double]]

    static func rows(_ array: NDArray) throws -> Matrix {
        try (0..<array.shape[0]).map { try array.selecting($0, axis: 0).toDoubles() }
    }

    static func array(_ rows: Matrix, columns: Int) throws -> NDArray { try NDArray(rows.flatMap { $0 }, shape: [rows.count, columns]) }

    /// PA = LU: both factors in one matrix, the rows' order, and the sign of that order; `isSingular` where a pivot is zero.
    struct Factors {
        var lu: Matrix
        var order: [Int]
        var sign = 1.0
        var isSingular = false

        init(_ matrix: Matrix) throws {
            lu = matrix
            order = Array(matrix.indices)
            for k in lu.indices {
                try Interruption.check()
                var pivot = k
                for i in k..<lu.count where abs(lu[i][k]) > abs(lu[pivot][k]) { pivot = i }
                if pivot != k {
                    lu.swapAt(pivot, k)
                    order.swapAt(pivot, k)
                    sign = -sign
                }
                guard lu[k][k] != 0 else { isSingular = true; continue }
                let scale = 1 / lu[k][k]
                for i in (k + 1)..<max(lu.count, k + 1) {
                    // As LAPACK: the column times the pivot's inverse.
                    let factor = lu[i][k] * scale
                    lu[i][k] = factor
                    if factor == 0 { continue }
                    for j in (k + 1)..<lu.count { lu[i][j] -= factor * lu[k][j] }
                }
            }
        }

        func solve(_ b: [Double]) -> [Double] {
            var x = order.map { b[$0] }
            for i in x.indices { for j in 0..<i { x[i] -= lu[i][j] * x[j] } }
            for i in x.indices.reversed() {
                for j in (i + 1)..<max(x.count, i + 1) { x[i] -= lu[i][j] * x[j] }
                x[i] /= lu[i][i]
            }
            return x
        }
    }

    /// The determinant as its sign and the logarithm of its size.
    package static func logDeterminant(_ a: NDArray) throws -> (sign: Double, logarithm: Double) {
        let factors = try Factors(rows(a))
        var sign = factors.sign, sum = 0.0
        for k in factors.lu.indices {
            let pivot = factors.lu[k][k]
            if pivot == 0 { return (0, -.infinity) }
            if pivot < 0 { sign = -sign }
            sum += Double.log(abs(pivot))
        }
        return (sign, sum)
    }

    /// The determinant, from the logarithm of its size: its last digits are NumPy's.
    package static func determinant(_ a: NDArray) throws -> Double {
        let (sign, logarithm) = try logDeterminant(a)
        return sign * Double.exp(logarithm)
    }

    /// `x` with `a x = b` for each column of `b`.
    /// - Throws: `singularMatrix`.
    package static func solve(_ a: NDArray, _ b: NDArray) throws -> NDArray {
        let factors = try Factors(rows(a))
        if factors.isSingular { throw ArrayError.linearAlgebra(.singular) }
        let columns = try rows(b.transposed).map(factors.solve)
        return try array(columns, columns: b.shape[0]).transposed.copy()
    }

    /// L with `a = L L^T`, of a symmetric matrix of which the lower triangle is read.
    package static func cholesky(_ a: NDArray) throws -> NDArray {
        var l = try rows(a)
        for j in l.indices {
            try Interruption.check()
            let pivot = l[j][j] - (0..<j).reduce(0) { $0 + l[j][$1] * l[j][$1] }
            guard pivot > 0 else { throw ArrayError.linearAlgebra(.notPositive) }
            l[j][j] = pivot.squareRoot()
            for i in (j + 1)..<Swift.max(l.count, j + 1) {
                l[i][j] = (l[i][j] - (0..<j).reduce(0) { $0 + l[i][$1] * l[j][$1] }) / l[j][j]
                l[j][i] = 0
            }
        }
        return try array(l, columns: l.count)
    }

    /// What least squares give: the solution, the sums of squared residuals, the rank and the singular values.
    package struct LeastSquares {
        package let x: NDArray
        package let rank: Int
        package let singularValues: [Double]
    }

    /// The shortest `x` that makes `|b - a x|` least; singular values below `cutoff` of the largest count as zero.
    package static func leastSquares(_ a: NDArray, _ b: NDArray, cutoff: Double) throws -> LeastSquares {
        let svd = try SingularValues(a)
        var flags = FloatingFlags()
        let limit = cutoff * (svd.values.first ?? 0)
        let rank = svd.values.count { $0 > limit }
        let right = b.rank == 1 ? try b.reshaped([b.count, 1]) : b
        let projected = try rows(NDArray.dot(svd.u.transposed, right, flags: &flags))
        let scaled = projected.enumerated().map { index, row in row.map { index < rank ? $0 / svd.values[index] : 0 } }
        let x = try NDArray.dot(svd.vt.transposed, array(scaled, columns: right.shape[1]), flags: &flags)
        return LeastSquares(x: b.rank == 1 ? try x.reshaped([x.shape[0]]) : x, rank: rank, singularValues: svd.values)
    }
}

import CKernels

/// Products of float64 and float32 matrices given by pointers and strides.
///
/// Small ones are made by `CKernels`, large ones by a BLAS where the system has one (`BLAS.swift`).
package enum MatrixProduct {
    /// A matrix in memory: steps in elements between rows and between columns.
    package struct Matrix<Element> {
        package var base: UnsafeMutablePointer<Element>
        package var rowStride: Int
        package var columnStride: Int

        @inlinable package init(_ base: UnsafeMutablePointer<Element>, rowStride: Int, columnStride: Int) {
            self.base = base
            self.rowStride = rowStride
            self.columnStride = columnStride
        }

        var transposed: Matrix { Matrix(base, rowStride: columnStride, columnStride: rowStride) }
    }

    package typealias Operand = Matrix<Double>

    // M = rows of the result, N = its columns, K = the inner size.

    /// `out = a @ b`, or `out += a @ b`; `out` overlaps neither operand, and its rows or its columns are contiguous.
    /// - Parameters:
    ///   - a: (M, K)
    ///   - b: (K, N)
    ///   - out: (M, N)
    /// - Throws: `ArrayError.interrupted`; `ArrayError.outOfMemory`.
    @specialized(where Element == Double)
    package static func multiply<Element: MatrixElement>(
        _ M: Int, _ N: Int, _ K: Int, _ a: Matrix<Element>, _ b: Matrix<Element>, into out: Matrix<Element>,
        accumulating: Bool = false
    ) throws {
        if M == 0 || N == 0 { return }
        if K == 0 {
            if !accumulating { for i in 0..<M { for j in 0..<N { out.base[i &* out.rowStride &+ j &* out.columnStride] = 0 } } }
            return
        }
        // (A B)' = B' A', also where that makes one long row of a column.
        if out.columnStride != 1 || (N == 1 && M > 1 && out.rowStride == 1 && a.rowStride == 1) {
            precondition(out.rowStride == 1, "rows or columns of the result lie in one piece")
            return try rows(N, M, K, b.transposed, a.transposed, out.transposed, accumulating)
        }
        try rows(M, N, K, a, b, out, accumulating)
    }

    /// The inner product of two contiguous vectors.
    package static func dot(_ n: Int, _ x: UnsafePointer<Double>, _ y: UnsafePointer<Double>) -> Double { ckernels_dot(n, x, y) }

    @inline(__always) private static func rows<Element: MatrixElement>(
        _ M: Int, _ N: Int, _ K: Int, _ a: Matrix<Element>, _ b: Matrix<Element>, _ out: Matrix<Element>, _ adds: Bool
    ) throws {
        if M &* N &* K >= BLAS.threshold, let a = a as? Operand, let b = b as? Operand, let out = out as? Operand,
            let blas = BLAS.found, try blas.multiply(M, N, K, a, b, out, adds) { return }
        switch Element.product(M, N, K, a, b, out, adds ? 1 : 0) {
        case 0: return
        case 1: throw ArrayError.interrupted
        default: throw ArrayError.outOfMemory(shape: [M, N], dtype: Element.self == Double.self ? .float64 : .float32)
        }
    }
}

/// What matrices with a product in vectors are made of.
package protocol MatrixElement: ExpressibleByIntegerLiteral {
    /// `ckernels_dgemm` or its like: 0, 1 for an interruption, 2 for lack of memory.
    static func product(
        _ M: Int, _ N: Int, _ K: Int, _ a: MatrixProduct.Matrix<Self>, _ b: MatrixProduct.Matrix<Self>,
        _ out: MatrixProduct.Matrix<Self>, _ adds: Int32
    ) -> Int32
}

extension Double: MatrixElement {
    @inline(__always) package static func product(
        _ M: Int, _ N: Int, _ K: Int, _ a: MatrixProduct.Operand, _ b: MatrixProduct.Operand,
        _ out: MatrixProduct.Operand, _ adds: Int32
    ) -> Int32 {
        ckernels_dgemm(
            M, N, K, a.base, a.rowStride, a.columnStride, b.base, b.rowStride, b.columnStride, out.base, out.rowStride, adds,
            Interruption.flag)
    }
}

extension Float: MatrixElement {
    @inline(__always) package static func product(
        _ M: Int, _ N: Int, _ K: Int, _ a: MatrixProduct.Matrix<Float>, _ b: MatrixProduct.Matrix<Float>,
        _ out: MatrixProduct.Matrix<Float>, _ adds: Int32
    ) -> Int32 {
        ckernels_sgemm(
            M, N, K, a.base, a.rowStride, a.columnStride, b.base, b.rowStride, b.columnStride, out.base, out.rowStride, adds,
            Interruption.flag)
    }
}

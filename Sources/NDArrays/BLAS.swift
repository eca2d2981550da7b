#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The system's BLAS, where there is one: nothing needs it, large float64 products are faster with it.
package struct BLAS: Sendable {
    /// What it was loaded from.
    package let name: String
    private let dgemm: Dgemm

    private typealias Dgemm = @convention(c) (
        _ order: Int32, _ transposeA: Int32, _ transposeB: Int32, _ M: Int32, _ N: Int32, _ K: Int32, _ alpha: Double,
        _ a: UnsafePointer<Double>, _ lda: Int32, _ b: UnsafePointer<Double>, _ ldb: Int32, _ beta: Double,
        _ c: UnsafeMutablePointer<Double>, _ ldc: Int32
    ) -> Void

    #if canImport(Glibc)
    private static let names = ["libopenblas.so.0", "libopenblas.so", "libblas.so.3"]
    #else
    private static let names = ["/System/Library/Frameworks/Accelerate.framework/Accelerate"]
    #endif

    /// Multiply-adds from which it is asked.
    ///
    /// On two cores OpenBLAS makes 50 GFLOP/s with one thread; our own loops make 85 to 100 with AVX-512, 45 with AVX2, 19 with SSE2, and need no
    /// second thread to wake up. Apple's uses a matrix unit that nothing else reaches.
    package static let threshold: Int = {
        #if canImport(Darwin)
        1 << 16
        #else
        switch Elementary.instructions {
        case "AVX-512": 1 << 30
        case "AVX2": 1 << 24
        default: 1 << 18
        }
        #endif
    }()

    /// Looked for when the first large product comes. `LSTM_REPL_BLAS` names another library, or `none`.
    package static let found: BLAS? = {
        let wish = getenv("LSTM_REPL_BLAS").map { String(cString: $0) }
        return BLAS(anyOf: wish.map { $0 == "none" ? [] : [$0] } ?? names)
    }()

    /// The first library of these that can be loaded and has `cblas_dgemm`.
    package init?(anyOf names: [String]) {
        for name in names {
            guard let library = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { continue }
            guard let symbol = dlsym(library, "cblas_dgemm") else { dlclose(library); continue }
            self.name = name
            dgemm = unsafeBitCast(symbol, to: Dgemm.self)
            return
        }
        return nil
    }

    /// One call may not take longer than a learner waits for Ctrl-C: larger products go in slices of rows.
    private static let slice = 1 << 31

    /// `out = a @ b` or `out += a @ b`; false, and nothing done, where BLAS cannot walk the operands.
    package func multiply(
        _ M: Int, _ N: Int, _ K: Int, _ a: MatrixProduct.Operand, _ b: MatrixProduct.Operand,
        _ out: MatrixProduct.Operand, _ adds: Bool
    ) throws -> Bool {
        guard out.columnStride == 1, let c = Layout(out, rows: M, columns: N), !c.isTransposed,
            let x = Layout(a, rows: M, columns: K), let y = Layout(b, rows: K, columns: N),
            let columns = Int32(exactly: N), let depth = Int32(exactly: K)
        else { return false }
        let step = Swift.max(64, Swift.min(M, BLAS.slice / Swift.max(1, N &* K), 1 << 30))
        for row in stride(from: 0, to: M, by: step) {
            try Interruption.check()
            dgemm(
                101, x.code, y.code, Int32(Swift.min(step, M - row)), columns, depth, 1, a.base + row * a.rowStride, x.leading, b.base,
                y.leading, adds ? 1 : 0, out.base + row * out.rowStride, c.leading)
        }
        return true
    }

    /// A matrix as BLAS describes it: one of its strides is 1, the other at least as long as a line.
    private struct Layout {
        let isTransposed: Bool
        let leading: Int32
        /// CblasNoTrans or CblasTrans.
        var code: Int32 { isTransposed ? 112 : 111 }

        init?(_ matrix: MatrixProduct.Operand, rows: Int, columns: Int) {
            let (row, column) = (matrix.rowStride, matrix.columnStride)
            if column == 1, row >= columns, let leading = Int32(exactly: row) {
                (isTransposed, self.leading) = (false, leading)
            } else if row == 1, column >= rows, let leading = Int32(exactly: column) {
                (isTransposed, self.leading) = (true, leading)
            } else {
                return nil
            }
        }
    }
}

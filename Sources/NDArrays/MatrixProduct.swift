/// Products of float64 matrices given by pointers and strides: the one place where a BLAS would come in.
///
/// Goals, in order: no set-up cost for the (5,8)@(8,10) of a learner, operands of any strides, then throughput.
package enum MatrixProduct {
    /// A matrix in memory: steps in elements between rows and between columns.
    package struct Operand {
        package var base: UnsafeMutablePointer<Double>
        package var rowStride: Int
        package var columnStride: Int

        @inlinable package init(_ base: UnsafeMutablePointer<Double>, rowStride: Int, columnStride: Int) {
            self.base = base
            self.rowStride = rowStride
            self.columnStride = columnStride
        }

        var transposed: Operand { Operand(base, rowStride: columnStride, columnStride: rowStride) }
    }

    // M = rows of the result, N = its columns, K = the inner size.

    /// `out = a @ b`, or `out += a @ b`; `out` overlaps neither operand.
    /// - Parameters:
    ///   - a: (M, K)
    ///   - b: (K, N)
    ///   - out: (M, N)
    package static func multiply(
        _ M: Int, _ N: Int, _ K: Int, _ a: Operand, _ b: Operand, into out: Operand, accumulating: Bool = false
    ) throws {
        if M == 0 || N == 0 { return }
        if K == 0 {
            if !accumulating { for i in 0..<M { for j in 0..<N { out.base[i &* out.rowStride &+ j &* out.columnStride] = 0 } } }
            return
        }
        if out.columnStride != 1 || (N == 1 && M > 1 && out.rowStride == 1 && a.rowStride == 1) {
            if out.rowStride == 1 {
                // (A B)' = B' A'
                return try multiply(N, M, K, b.transposed, a.transposed, into: out.transposed, accumulating: accumulating)
            }
            return plain(M, N, K, a, b, out, accumulating)
        }
        // Packing `b` pays only where many rows pass over it: a time step has as many as the batch.
        if b.columnStride == 1 && (M &* N &* K <= 65_536 || M <= 16) {
            return try rows(M, N, K, a, b, out, accumulating)
        }
        if a.columnStride == 1 && b.rowStride == 1 && (M < 8 || N < 4 || M &* N &* K <= 2_000) {
            return try dots(M, N, K, a, b, out, accumulating)
        }
        try blocked(M, N, K, a, b, out, accumulating)
    }

    /// Any strides, no speed.
    private static func plain(_ M: Int, _ N: Int, _ K: Int, _ a: Operand, _ b: Operand, _ out: Operand, _ accumulating: Bool) {
        for i in 0..<M {
            for j in 0..<N {
                var sum = 0.0
                for k in 0..<K {
                    sum += a.base[i &* a.rowStride &+ k &* a.columnStride] * b.base[k &* b.rowStride &+ j &* b.columnStride]
                }
                let place = i &* out.rowStride &+ j &* out.columnStride
                out.base[place] = accumulating ? out.base[place] + sum : sum
            }
        }
    }

    /// Rows of `b` are contiguous: tiles of 4 x 4 held in registers, straight from memory.
    private static func rows(
        _ M: Int, _ N: Int, _ K: Int, _ a: Operand, _ b: Operand, _ out: Operand, _ accumulating: Bool
    ) throws {
        var i = 0
        while i &+ 4 <= M {
            let x = a.base + i &* a.rowStride, o = out.base + i &* out.rowStride
            var j = 0
            while j &+ 4 <= N {
                tile(K, x, a.rowStride, a.columnStride, b.base + j, b.rowStride, o + j, out.rowStride, accumulating)
                j &+= 4
            }
            if j < N { edge(4, N &- j, K, x, a, b.base + j, b.rowStride, 1, o + j, out.rowStride, accumulating) }
            i &+= 4
            try Interruption.check()
        }
        while i < M {
            let x = a.base + i &* a.rowStride, o = out.base + i &* out.rowStride
            var j = 0
            while j &+ 8 <= N {
                var sum = SIMD8<Double>()
                var y = b.base + j
                for k in 0..<K {
                    sum += x[k &* a.columnStride] * load8(y)
                    y += b.rowStride
                }
                if accumulating { sum += load8(o + j) }
                store8(sum, o + j)
                j &+= 8
            }
            if j < N { edge(1, N &- j, K, x, a, b.base + j, b.rowStride, 1, o + j, out.rowStride, accumulating) }
            i &+= 1
            try Interruption.check()
        }
    }

    /// Rows of `a` and columns of `b` are contiguous: one dot product per element.
    private static func dots(
        _ M: Int, _ N: Int, _ K: Int, _ a: Operand, _ b: Operand, _ out: Operand, _ accumulating: Bool
    ) throws {
        for i in 0..<M {
            for j in 0..<N {
                let sum = dot(K, a.base + i &* a.rowStride, b.base + j &* b.columnStride)
                let place = i &* out.rowStride &+ j
                out.base[place] = accumulating ? out.base[place] + sum : sum
            }
            try Interruption.check()
        }
    }

    /// The inner product of two contiguous vectors.
    package static func dot(_ n: Int, _ x: UnsafeMutablePointer<Double>, _ y: UnsafeMutablePointer<Double>) -> Double {
        var i = 0, sum = 0.0
        if n >= 8 {
            var sums = SIMD8<Double>()
            while i &+ 8 <= n {
                sums += load8(x + i) * load8(y + i)
                i &+= 8
            }
            sum = sums.sum()
        }
        while i < n {
            sum += x[i] * y[i]
            i &+= 1
        }
        return sum
    }

    // MARK: Large products

    private static let depth = 256
    private static let width = 512

    /// Blocks of `b` are packed into strips of four columns that stay in the cache while all rows of `a` pass.
    private static func blocked(
        _ M: Int, _ N: Int, _ K: Int, _ a: Operand, _ b: Operand, _ out: Operand, _ accumulating: Bool
    ) throws {
        let depth = Swift.min(K, depth), width = Swift.min((N &+ 3) & ~3, width)
        let packed = UnsafeMutablePointer<Double>.allocate(capacity: depth &* width)
        let rows = UnsafeMutablePointer<Double>.allocate(capacity: depth &* 4)
        let corner = UnsafeMutablePointer<Double>.allocate(capacity: 16)
        defer { packed.deallocate(); rows.deallocate(); corner.deallocate() }
        var j0 = 0
        while j0 < N {
            let nb = Swift.min(width, N &- j0)
            var k0 = 0
            while k0 < K {
                let kb = Swift.min(depth, K &- k0)
                pack(b.base + (k0 &* b.rowStride &+ j0 &* b.columnStride), b, kb, nb, packed)
                let adds = accumulating || k0 > 0
                var i = 0
                while i < M {
                    let mb = Swift.min(4, M &- i)
                    var x = a.base + (i &* a.rowStride &+ k0 &* a.columnStride)
                    var rowStride = a.rowStride, columnStride = a.columnStride
                    if mb < 4 || columnStride != 1 {
                        for r in 0..<4 {
                            for k in 0..<kb { rows[k &* 4 &+ r] = r < mb ? x[r &* a.rowStride &+ k &* a.columnStride] : 0 }
                        }
                        x = rows
                        rowStride = 1
                        columnStride = 4
                    }
                    var j = 0
                    while j < nb {
                        let strip = packed + j &* kb
                        let o = out.base + (i &* out.rowStride &+ j0 &+ j)
                        if mb == 4 && j &+ 4 <= nb {
                            tile(kb, x, rowStride, columnStride, strip, 4, o, out.rowStride, adds)
                        } else {
                            tile(kb, x, rowStride, columnStride, strip, 4, corner, 4, false)
                            for r in 0..<mb {
                                for c in 0..<Swift.min(4, nb &- j) {
                                    let place = r &* out.rowStride &+ c
                                    o[place] = adds ? o[place] + corner[r &* 4 &+ c] : corner[r &* 4 &+ c]
                                }
                            }
                        }
                        j &+= 4
                    }
                    i &+= 4
                    try Interruption.check()
                }
                k0 &+= kb
            }
            j0 &+= nb
        }
    }

    private static func pack(
        _ base: UnsafeMutablePointer<Double>, _ b: Operand, _ kb: Int, _ nb: Int, _ packed: UnsafeMutablePointer<Double>
    ) {
        var j = 0
        while j < nb {
            let strip = packed + j &* kb
            for c in 0..<4 {
                if j &+ c < nb {
                    let column = base + (j &+ c) &* b.columnStride
                    for k in 0..<kb { strip[k &* 4 &+ c] = column[k &* b.rowStride] }
                } else {
                    for k in 0..<kb { strip[k &* 4 &+ c] = 0 }
                }
            }
            j &+= 4
        }
    }

    // MARK: Tiles

    @inline(__always) private static func load4(_ p: UnsafeMutablePointer<Double>) -> SIMD4<Double> {
        UnsafeRawPointer(p).loadUnaligned(as: SIMD4<Double>.self)
    }
    @inline(__always) private static func load8(_ p: UnsafeMutablePointer<Double>) -> SIMD8<Double> {
        UnsafeRawPointer(p).loadUnaligned(as: SIMD8<Double>.self)
    }
    @inline(__always) private static func store4(_ v: SIMD4<Double>, _ p: UnsafeMutablePointer<Double>) {
        UnsafeMutableRawPointer(p).storeBytes(of: v, as: SIMD4<Double>.self)
    }
    @inline(__always) private static func store8(_ v: SIMD8<Double>, _ p: UnsafeMutablePointer<Double>) {
        UnsafeMutableRawPointer(p).storeBytes(of: v, as: SIMD8<Double>.self)
    }

    /// Four rows by four columns of the result.
    @inline(__always) private static func tile(
        _ K: Int, _ x: UnsafeMutablePointer<Double>, _ rowStride: Int, _ columnStride: Int,
        _ y: UnsafeMutablePointer<Double>, _ yStride: Int, _ o: UnsafeMutablePointer<Double>, _ oStride: Int, _ accumulating: Bool
    ) {
        var c0 = SIMD4<Double>(), c1 = c0, c2 = c0, c3 = c0
        var x = x, y = y
        let r2 = 2 &* rowStride, r3 = 3 &* rowStride
        for _ in 0..<K {
            let row = load4(y)
            c0 += x[0] * row
            c1 += x[rowStride] * row
            c2 += x[r2] * row
            c3 += x[r3] * row
            x += columnStride
            y += yStride
        }
        if accumulating {
            c0 += load4(o); c1 += load4(o + oStride); c2 += load4(o + 2 &* oStride); c3 += load4(o + 3 &* oStride)
        }
        store4(c0, o); store4(c1, o + oStride); store4(c2, o + 2 &* oStride); store4(c3, o + 3 &* oStride)
    }

    /// What is left beside the tiles.
    @inline(__always) private static func edge(
        _ M: Int, _ N: Int, _ K: Int, _ x: UnsafeMutablePointer<Double>, _ a: Operand,
        _ y: UnsafeMutablePointer<Double>, _ rowStride: Int, _ columnStride: Int,
        _ o: UnsafeMutablePointer<Double>, _ oStride: Int, _ accumulating: Bool
    ) {
        for i in 0..<M {
            let x = x + i &* a.rowStride
            for j in 0..<N {
                var sum = 0.0
                for k in 0..<K { sum += x[k &* a.columnStride] * y[k &* rowStride &+ j &* columnStride] }
                let place = i &* oStride &+ j
                o[place] = accumulating ? o[place] + sum : sum
            }
        }
    }
}

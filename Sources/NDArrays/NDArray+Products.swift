extension NDArray {
    /// `a @ b`: matrix product over the last two axes, batches broadcast; a vector counts as a row (left) or a column (right).
    package static func matmul(_ a: NDArray, _ b: NDArray, flags: inout FloatingFlags) throws -> NDArray {
        if a.rank == 0 { throw ArrayError.matmulScalar(operand: 0) }
        if b.rank == 0 { throw ArrayError.matmulScalar(operand: 1) }
        let dtype = DType.promoted(a.dtype, b.dtype)
        let a = try a.asType(dtype), b = try b.asType(dtype)
        let ra = a.rank, rb = b.rank
        let M = ra > 1 ? a.shape[ra - 2] : 1, K = a.shape[ra - 1]
        let rows = rb > 1 ? b.shape[rb - 2] : b.shape[0], N = rb > 1 ? b.shape[rb - 1] : 1
        if K != rows { throw ArrayError.matmulMismatch(a.shape, b.shape, coreAxis: 0) }
        let left = Core(a, row: ra > 1 ? a.strides[ra - 2] : 0, column: a.strides[ra - 1])
        let right = Core(b, row: rb > 1 ? b.strides[rb - 2] : b.strides[0], column: rb > 1 ? b.strides[rb - 1] : 0)
        if ra <= 2 && rb <= 2 {
            var shape = Shape()
            if ra > 1 { shape.append(M) }
            if rb > 1 { shape.append(N) }
            let out = try NDArray(uninitialized: shape, dtype: dtype)
            let target = Core(out, row: N, column: 1)
            try product(M, N, K, left, 0, right, 0, target, 0, dtype, &flags)
            return out
        }
        let aBatch = Shape(a.shape.dropLast(2)), bBatch = Shape(b.shape.dropLast(2))
        guard let batch = Shape.broadcast(aBatch, bBatch) else {
            throw ArrayError.cannotBroadcast([a.shape, b.shape])
        }
        var shape = batch
        if shape.count + (ra > 1 ? 1 : 0) + (rb > 1 ? 1 : 0) > Shape.maximumRank { throw ArrayError.tooManyAxes(shape.count + 2) }
        if ra > 1 { shape.append(M) }
        if rb > 1 { shape.append(N) }
        let out = try NDArray(uninitialized: shape, dtype: dtype)
        let zeros = Shape(repeating: 0, count: batch.count)
        let aSteps = aBatch.strides(Shape(a.strides.dropLast(2)), over: batch) ?? zeros
        let bSteps = bBatch.strides(Shape(b.strides.dropLast(2)), over: batch) ?? zeros
        let outSteps = Shape(out.strides.prefix(batch.count))
        let loop = StridedLoop(batch, outSteps, aSteps, bSteps)
        let so = loop.innerFirst, sa = loop.innerSecond, sb = loop.innerThird
        let target = Core(out, row: N, column: 1)
        try loop.run { n, o, x, y in
            for i in 0..<n {
                try product(M, N, K, left, x &+ i &* sa, right, y &+ i &* sb, target, o &+ i &* so, dtype, &flags)
            }
        }
        return out
    }

    /// A matrix inside an array.
    private struct Core {
        let base: UnsafeMutableRawPointer
        let row: Int
        let column: Int
        init(_ array: NDArray, row: Int, column: Int) {
            self.base = array.base
            self.row = row
            self.column = column
        }
    }

    private static func product(
        _ M: Int, _ N: Int, _ K: Int, _ a: Core, _ ao: Int, _ b: Core, _ bo: Int, _ out: Core, _ oo: Int, _ dtype: DType,
        _ flags: inout FloatingFlags
    ) throws {
        switch dtype {
        case .float64:
            FloatingEnvironment.begin()
            try vectorised(Double.self, M, N, K, a, ao, b, bo, out, oo)
            FloatingEnvironment.end(&flags)
        case .float32:
            FloatingEnvironment.begin()
            try vectorised(Float.self, M, N, K, a, ao, b, bo, out, oo)
            FloatingEnvironment.end(&flags)
        case .bool: try generic(Bool.self, M, N, K, a, ao, b, bo, out, oo)
        case .uint8: try generic(UInt8.self, M, N, K, a, ao, b, bo, out, oo)
        case .int32: try generic(Int32.self, M, N, K, a, ao, b, bo, out, oo)
        case .uint32: try generic(UInt32.self, M, N, K, a, ao, b, bo, out, oo)
        case .uint64: try generic(UInt.self, M, N, K, a, ao, b, bo, out, oo)
        case .int64: try generic(Int.self, M, N, K, a, ao, b, bo, out, oo)
        }
    }

    @inline(__always) private static func vectorised<T: MatrixElement>(
        _ type: T.Type, _ M: Int, _ N: Int, _ K: Int, _ a: Core, _ ao: Int, _ b: Core, _ bo: Int, _ out: Core, _ oo: Int
    ) throws {
        try MatrixProduct.multiply(
            M, N, K, MatrixProduct.Matrix(a.base.assumingMemoryBound(to: T.self) + ao, rowStride: a.row, columnStride: a.column),
            .init(b.base.assumingMemoryBound(to: T.self) + bo, rowStride: b.row, columnStride: b.column),
            into: .init(out.base.assumingMemoryBound(to: T.self) + oo, rowStride: out.row, columnStride: out.column))
    }

    private static func generic<T: Element>(
        _ type: T.Type, _ M: Int, _ N: Int, _ K: Int, _ a: Core, _ ao: Int, _ b: Core, _ bo: Int, _ out: Core, _ oo: Int
    ) throws {
        let x = a.base.assumingMemoryBound(to: T.self) + ao, y = b.base.assumingMemoryBound(to: T.self) + bo
        let o = out.base.assumingMemoryBound(to: T.self) + oo
        let zero = T(casting: 0)
        for i in 0..<M {
            let row = o + i &* out.row
            for j in 0..<N { row[j &* out.column] = zero }
            for k in 0..<K {
                let factor = x[i &* a.row &+ k &* a.column], line = y + k &* b.row
                for j in 0..<N {
                    row[j &* out.column] = T.sum(row[j &* out.column], T.product(factor, line[j &* b.column]))
                }
                if k & 255 == 255 { try Interruption.check() }
            }
            try Interruption.check()
        }
    }

    /// `np.dot`: as `@` for vectors and matrices; over the last axis of `a` and the last but one of `b` beyond; a scalar multiplies.
    package static func dot(_ a: NDArray, _ b: NDArray, flags: inout FloatingFlags) throws -> NDArray {
        if a.rank == 0 || b.rank == 0 { return try scaled(a, b, &flags) }
        let left = a.rank - 1, right = Swift.max(b.rank - 2, 0)
        if a.shape[left] != b.shape[right] { throw ArrayError.dotMismatch(a.shape, b.shape, leftAxis: left, rightAxis: right) }
        if a.rank <= 2 && b.rank <= 2 { return try matmul(a, b, flags: &flags) }
        return try tensordot(a, b, [left], [right], flags: &flags)
    }

    /// A product with a single number, added to zeros as BLAS does it: none of it is -0.
    private static func scaled(_ a: NDArray, _ b: NDArray, _ flags: inout FloatingFlags) throws -> NDArray {
        let product = try apply(.multiply, .array(a), .array(b), flags: &flags)
        guard product.dtype.isFloating, a.rank + b.rank > 0 else { return product }
        return try apply(.add, .array(product), .weak(Scalar(0.0)), flags: &flags)
    }

    /// `np.inner`: the sum over the last axes of both.
    package static func inner(_ a: NDArray, _ b: NDArray, flags: inout FloatingFlags) throws -> NDArray {
        if a.rank == 0 || b.rank == 0 { return try scaled(a, b, &flags) }
        if a.shape[a.rank - 1] != b.shape[b.rank - 1] {
            throw ArrayError.dotMismatch(a.shape, b.shape, leftAxis: a.rank - 1, rightAxis: b.rank - 1)
        }
        return try tensordot(a, b, [a.rank - 1], [b.rank - 1], flags: &flags)
    }

    /// `np.outer`: both flattened.
    package static func outer(_ a: NDArray, _ b: NDArray, flags: inout FloatingFlags) throws -> NDArray {
        let x = try a.raveled(), y = try b.raveled()
        return try apply(
            .multiply, .array(x.view(shape: [x.count, 1], strides: [x.strides[0], 0])), .array(y), flags: &flags)
    }

    /// `np.tensordot` with explicit axes.
    package static func tensordot(
        _ a: NDArray, _ b: NDArray, _ axesA: [Int], _ axesB: [Int], flags: inout FloatingFlags
    ) throws -> NDArray {
        let left = try axesA.map { try a.normalized(axis: $0) }, right = try axesB.map { try b.normalized(axis: $0) }
        guard left.count == right.count, zip(left, right).allSatisfy({ a.shape[$0] == b.shape[$1] }) else {
            throw ArrayError.tensordotMismatch
        }
        let keptA = (0..<a.rank).filter { !left.contains($0) }, keptB = (0..<b.rank).filter { !right.contains($0) }
        if keptA.count + keptB.count > Shape.maximumRank { throw ArrayError.tooManyAxes(keptA.count + keptB.count) }
        let K = left.reduce(1) { $0 * a.shape[$1] }
        let M = keptA.reduce(1) { $0 * a.shape[$1] }, N = keptB.reduce(1) { $0 * b.shape[$1] }
        let x = try a.transposed(keptA + left).reshaped([M, K]), y = try b.transposed(right + keptB).reshaped([K, N])
        return try matmul(x, y, flags: &flags).reshaped(Shape(keptA.map { a.shape[$0] } + keptB.map { b.shape[$0] }))
    }
}

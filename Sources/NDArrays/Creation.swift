extension NDArray {
    /// `np.ones`.
    package convenience init(ones shape: Shape, dtype: DType = .float64) throws {
        _ = try shape.checkedCount()
        try self.init(filled: Scalar(1), shape: shape, dtype: dtype)
    }

    /// `np.arange` of integers.
    package static func arange(_ start: Int, _ stop: Int, _ step: Int = 1) throws -> NDArray {
        if step == 0 { throw ArrayError.argument(.stepZero) }
        let (distance, overflow) = stop.subtractingReportingOverflow(start)
        if overflow { throw ArrayError.tooLarge }
        let count = step > 0 ? (distance > 0 ? (distance - 1) / step + 1 : 0) : (distance < 0 ? (distance + 1) / step + 1 : 0)
        let result = try NDArray(uninitialized: [count], dtype: .int64)
        let target = result.pointer(Int.self)
        for begin in stride(from: 0, to: count, by: StridedLoop.chunk) {
            try Interruption.check()
            for index in begin..<Swift.min(count, begin + StridedLoop.chunk) { target[index] = start &+ index &* step }
        }
        return result
    }

    /// `np.arange` of floats: like NumPy it steps by the difference of the first two elements.
    package static func arange(_ start: Double, _ stop: Double, _ step: Double = 1) throws -> NDArray {
        if step == 0 { throw ArrayError.argument(.stepZero) }
        let length = ((stop - start) / step).rounded(.up)
        if length.isNaN { throw ArrayError.argument(.arangeLength) }
        if length >= 0x1p60 || length < -0x1p63 { throw ArrayError.argument(.arangeSize) }
        let count = Swift.max(0, Int(length))
        let result = try NDArray(uninitialized: [count])
        let target = result.doubles
        let delta = (start + step) - start
        for index in 0..<count {
            try Interruption.check()
            target[index] = index == 1 ? start + step : start + Double(index) * delta
        }
        return result
    }

    /// `np.linspace`, as float64.
    package static func linspace(_ start: Double, _ stop: Double, count: Int = 50, includesEnd: Bool = true) throws -> NDArray {
        if count < 0 { throw ArrayError.argument(.sampleCount(count)) }
        let parts = includesEnd ? count - 1 : count
        let result = try NDArray(uninitialized: [count])
        let target = result.doubles
        let delta = stop - start
        let step = parts > 0 ? delta / Double(parts) : .nan
        for index in 0..<count {
            try Interruption.check()
            let k = Double(index)
            let shift = parts <= 0 ? k * delta : step == 0 ? (k / Double(parts)) * delta : k * step
            target[index] = shift + start
        }
        if includesEnd && count > 1 { target[count - 1] = stop }
        return result
    }

    /// The diagonal `k` of a matrix, as one that lies at most one step outside it.
    private static func clamped(_ k: Int, _ rows: Int, _ columns: Int) -> Int {
        Swift.max(-rows &- 1, Swift.min(k, columns &+ 1))
    }

    /// `np.eye`.
    package static func eye(_ rows: Int, _ columns: Int? = nil, diagonal k: Int = 0, dtype: DType = .float64) throws -> NDArray {
        let columns = columns ?? rows
        let result = try NDArray(zeros: [rows, columns], dtype: dtype)
        let one = Scalar(1).cast(to: dtype)
        // A diagonal beyond the corners is as one just beyond them: no sum below leaves Int.
        let k = clamped(k, rows, columns)
        for row in 0..<rows where row + k >= 0 && row + k < columns {
            one.store(to: result.base + (row * columns + row + k) * dtype.itemSize)
        }
        return result
    }

    /// `np.diag`: a matrix from a vector, or the diagonal of a matrix.
    package func diagonal(_ k: Int = 0) throws -> NDArray {
        switch rank {
        case 1:
            guard k.magnitude < 1 << 40 else { throw ArrayError.tooLarge }
            let n = count + abs(k)
            let result = try NDArray(zeros: [n, n], dtype: dtype)
            let start = k >= 0 ? k : -k * n
            try result.view(shape: shape, strides: [n + 1], skipping: start).copyElements(of: self, strides: strides)
            return result
        case 2:
            let rows = shape[0], columns = shape[1], k = NDArray.clamped(k, rows, columns)
            let count = Swift.max(0, k >= 0 ? Swift.min(rows, columns - k) : Swift.min(rows + k, columns))
            let start = k >= 0 ? k * strides[1] : -k * strides[0]
            return view(
                shape: [count], strides: [strides[0] + strides[1]], skipping: count == 0 ? 0 : start, isWritable: false)
        default: throw ArrayError.argument(.diagonalRank)
        }
    }

    /// `np.diagonal`: the diagonals of the matrices along two axes, which become the last axis: a view that cannot be written.
    package func diagonal(_ k: Int, axes first: Int, _ second: Int) throws -> NDArray {
        guard rank >= 2 else { throw ArrayError.argument(.diagonalOfVector) }
        let a = try normalized(axis: first), b = try normalized(axis: second)
        guard a != b else { throw ArrayError.argument(.diagonalAxes) }
        let k = NDArray.clamped(k, shape[a], shape[b])
        let count = Swift.max(0, k >= 0 ? Swift.min(shape[a], shape[b] - k) : Swift.min(shape[a] + k, shape[b]))
        var newShape = Shape(), newStrides = Shape()
        for axis in 0..<rank where axis != a && axis != b {
            newShape.append(shape[axis])
            newStrides.append(strides[axis])
        }
        newShape.append(count)
        newStrides.append(strides[a] + strides[b])
        let start = count == 0 ? 0 : k >= 0 ? k * strides[b] : -k * strides[a]
        return view(shape: newShape, strides: newStrides, skipping: start, isWritable: false)
    }

    /// `np.tri`: ones at and below the diagonal.
    package static func tri(_ rows: Int, _ columns: Int? = nil, diagonal k: Int = 0, dtype: DType = .float64) throws -> NDArray {
        let columns = columns ?? rows
        let result = try NDArray(zeros: [rows, columns], dtype: dtype)
        let one = Scalar(1).cast(to: dtype)
        let k = clamped(k, rows, columns)
        for row in 0..<rows {
            for column in 0..<Swift.max(0, Swift.min(columns, row + k + 1)) {
                one.store(to: result.base + (row * columns + column) * dtype.itemSize)
            }
        }
        return result
    }

    /// `np.tril` (lower) and `np.triu`.
    package func triangle(lower: Bool, diagonal k: Int = 0) throws -> NDArray {
        guard rank > 0 else { throw ArrayError.tooManyIndices(rank: 0, given: 1) }
        let source = rank == 1 ? try broadcast(to: [count, count]) : self
        let n = source.rank
        let mask = try NDArray.tri(source.shape[n - 2], source.shape[n - 1], diagonal: lower ? k : k == .min ? k : k - 1, dtype: .bool)
        let zero = Operand.scalar(Scalar(0).cast(to: dtype))
        return try NDArray.where(mask, lower ? .array(source) : zero, lower ? zero : .array(source))
    }

    /// `np.meshgrid`; `matrixIndexing` is `indexing="ij"`.
    package static func meshgrid(_ arrays: [NDArray], matrixIndexing: Bool = false) throws -> [NDArray] {
        let n = arrays.count
        guard n <= Shape.maximumRank else { throw ArrayError.tooManyAxes(n) }
        var shape = Shape(arrays.map(\.count))
        if !matrixIndexing && n > 1 { (shape[0], shape[1]) = (shape[1], shape[0]) }
        return try arrays.enumerated().map { index, array in
            let axis = !matrixIndexing && n > 1 && index < 2 ? 1 - index : index
            var line = Shape(repeating: 1, count: n)
            line[axis] = array.count
            return try array.raveled().reshaped(line).broadcast(to: shape).copy()
        }
    }
}

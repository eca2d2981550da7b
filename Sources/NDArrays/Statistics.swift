extension NDArray {
    /// How many elements make one of a reduction over `axes`.
    package func countReduced(_ axes: [Int]?) throws -> Int {
        if rank == 0, let axis = axes?.first { throw ArrayError.axisOutOfBounds(axis: axis, rank: 0) }
        return try reducedAxes(axes).reduce(1) { $0 * shape[$1] }
    }

    /// Whether a reduction over `axes` has nothing to reduce.
    package func isEmptyAlong(_ axes: [Int]?) throws -> Bool { try countReduced(axes) == 0 }

    /// The mean over `axes`; integers are averaged as float64.
    package func mean(axes: [Int]? = nil, keepDims: Bool = false, dtype: DType? = nil, flags: inout FloatingFlags) throws -> NDArray {
        let sum = try reduced(
            .sum, axes: axes, keepDims: keepDims, dtype: dtype ?? (self.dtype.isFloating ? self.dtype : .float64), flags: &flags)
        let n = Operand.weak(Scalar(Double(try countReduced(axes))))
        let mean = try NDArray.apply(.divide, .array(sum), n, flags: &flags)
        return dtype == nil ? mean : try mean.asType(sum.dtype, flags: &flags)
    }

    /// The variance over `axes`, divided by n - `ddof`.
    package func variance(
        axes: [Int]? = nil, ddof: Double = 0, keepDims: Bool = false, flags: inout FloatingFlags
    ) throws -> NDArray {
        let center = try mean(axes: axes, keepDims: true, flags: &flags)
        let deviation = try NDArray.apply(.subtract, .array(self), .array(center), flags: &flags)
        try NDArray.apply(.multiply, .array(deviation), .array(deviation), into: deviation, flags: &flags)
        let sum = try deviation.reduced(.sum, axes: axes, keepDims: keepDims, flags: &flags)
        let n = Operand.weak(Scalar(Swift.max(Double(try countReduced(axes)) - ddof, 0)))
        return try NDArray.apply(.divide, .array(sum), n, flags: &flags)
    }

    /// The standard deviation over `axes`.
    package func standardDeviation(
        axes: [Int]? = nil, ddof: Double = 0, keepDims: Bool = false, flags: inout FloatingFlags
    ) throws -> NDArray {
        try NDArray.apply(.sqrt, variance(axes: axes, ddof: ddof, keepDims: keepDims, flags: &flags), flags: &flags)
    }

    /// The place of the largest (smallest) element along `axis`, or in C order for nil; the first NaN wins.
    package func argument(largest: Bool, axis: Int?, keepDims: Bool = false) throws -> NDArray {
        let name = largest ? "argmax" : "argmin"
        guard let axis else {
            let flat = try raveled()
            if flat.count == 0 { throw ArrayError.emptyArgument(operation: name) }
            let found = try flat.argument(largest: largest, axis: 0)
            return keepDims ? try found.reshaped(Shape(repeating: 1, count: rank)) : found
        }
        if rank == 0 {
            guard axis == 0 || axis == -1 else { throw ArrayError.axisOutOfBounds(axis: axis, rank: 1) }
            return try argument(largest: largest, axis: nil, keepDims: keepDims)
        }
        let k = try normalized(axis: axis)
        var outShape = shape
        outShape[k] = 1
        if shape[k] == 0 && outShape.elementCount > 0 { throw ArrayError.emptyArgument(operation: name) }
        let out = try NDArray(zeros: outShape, dtype: .int64)
        if out.count > 0 {
            let loop = StridedLoop(outShape, out.strides, strides)
            let n = shape[k], step = strides[k]
            switch dtype {
            case .bool: try NDArray.search(loop, out, pointer(Bool.self), n, step, largest)
            case .uint8: try NDArray.search(loop, out, pointer(UInt8.self), n, step, largest)
            case .int32: try NDArray.search(loop, out, pointer(Int32.self), n, step, largest)
            case .uint32: try NDArray.search(loop, out, pointer(UInt32.self), n, step, largest)
            case .int64: try NDArray.search(loop, out, pointer(Int.self), n, step, largest)
            case .uint64: try NDArray.search(loop, out, pointer(UInt.self), n, step, largest)
            case .float32: try NDArray.search(loop, out, pointer(Float.self), n, step, largest)
            case .float64: try NDArray.search(loop, out, pointer(Double.self), n, step, largest)
            }
        }
        return keepDims ? out : out.dropping([k]).owningItsMemory()
    }

    private static func search<T: Element>(
        _ loop: StridedLoop, _ out: NDArray, _ a: UnsafeMutablePointer<T>, _ n: Int, _ step: Int, _ largest: Bool
    ) throws {
        let o = out.pointer(Int.self), so = loop.innerFirst, sa = loop.innerSecond
        try loop.run { count, p, q, _ in
            for i in 0..<count {
                if n > 1 << 10 || i & 0xFFF == 0 { try Interruption.check() }
                let line = a + (q &+ i &* sa)
                var best = line[0], place = 0, k = 1
                while k < n && !best.isNotANumber {
                    if k & 0xFFFF == 0 { try Interruption.check() }
                    let value = line[k &* step]
                    if value.isNotANumber || (largest ? T.less(best, value) : T.less(value, best)) {
                        best = value
                        place = k
                    }
                    k &+= 1
                }
                o[p &+ i &* so] = place
            }
        }
    }

    /// `np.cumsum` and `np.cumprod`; flattened for nil.
    /// - Parameter dtype: the type to compute in.
    package func accumulated(_ reduction: Reduction, axis: Int?, dtype: DType? = nil, flags: inout FloatingFlags) throws -> NDArray {
        guard let axis, rank > 0 else {
            if let axis, axis != 0 && axis != -1 { throw ArrayError.axisOutOfBounds(axis: axis, rank: 0) }
            return try raveled().accumulated(reduction, axis: 0, dtype: dtype, flags: &flags)
        }
        let k = try normalized(axis: axis)
        let out = try asType(dtype ?? reduction.resultType(self.dtype)).copy()
        let operation: BinaryOperation = reduction == .sum ? .add : .multiply
        if out.count == 0 || shape[k] < 2 { return out }
        var lineShape = shape
        lineShape[k] = 1
        let loop = StridedLoop(lineShape, out.strides)
        let n = shape[k], step = out.strides[k]
        FloatingEnvironment.begin()
        switch out.dtype {
        // Sums and products that wrap are the same with and without a sign.
        case .int64, .uint64: try NDArray.accumulate(operation, loop, out.pointer(Int.self), n, step)
        case .float32: try NDArray.accumulate(operation, loop, out.pointer(Float.self), n, step)
        case .float64: try NDArray.accumulate(operation, loop, out.pointer(Double.self), n, step)
        case .bool: try NDArray.accumulate(operation, loop, out.pointer(Bool.self), n, step)
        case .uint8: try NDArray.accumulate(operation, loop, out.pointer(UInt8.self), n, step)
        case .int32, .uint32: try NDArray.accumulate(operation, loop, out.pointer(UInt32.self), n, step)
        }
        FloatingEnvironment.end(&flags)
        return out
    }

    private static func accumulate<T: Element>(
        _ operation: BinaryOperation, _ loop: StridedLoop, _ a: UnsafeMutablePointer<T>, _ n: Int, _ step: Int
    ) throws {
        let sa = loop.innerFirst
        try loop.run { count, p, _, _ in
            for i in 0..<count {
                let line = a + (p &+ i &* sa)
                for k in 1..<n {
                    let previous = line[(k &- 1) &* step]
                    line[k &* step] = operation == .add ? T.sum(previous, line[k &* step]) : T.product(previous, line[k &* step])
                }
            }
        }
    }
}

/// What reduces axes to one value.
package enum Reduction: String, Sendable {
    case sum, prod, max, min, all, any

    /// The ufunc behind it, as NumPy's errors and warnings name it.
    package var ufuncName: String {
        switch self {
        case .sum: "add"
        case .prod: "multiply"
        case .max: "maximum"
        case .min: "minimum"
        case .all: "logical_and"
        case .any: "logical_or"
        }
    }

    func resultType(_ dtype: DType) -> DType {
        switch self {
        case .sum, .prod: dtype.isFloating ? dtype : dtype.isUnsigned ? .uint64 : .int64
        case .max, .min: dtype
        case .all, .any: .bool
        }
    }
}

extension NDArray {
    /// The axes as sorted, distinct, non-negative numbers; all of them for nil.
    func reducedAxes(_ axes: [Int]?) throws -> [Int] {
        guard let axes else { return Array(0..<rank) }
        // A single number has no axis, and NumPy lets 0 and -1 pass.
        if rank == 0, axes == [0] || axes == [-1] { return [] }
        if axes.count == 1 { return [try normalized(axis: axes[0])] }
        let normal = try axes.map { try normalized(axis: $0) }
        guard Set(normal).count == normal.count else { throw ArrayError.repeatedAxis }
        return normal.sorted()
    }

    /// Reduces over `axes` (nil: all).
    /// - Parameter dtype: the type to compute in, for sums and products.
    package func reduced(
        _ reduction: Reduction, axes: [Int]? = nil, keepDims: Bool = false, dtype: DType? = nil, flags: inout FloatingFlags
    ) throws -> NDArray {
        let axes = try reducedAxes(axes)
        let resultType = dtype ?? reduction.resultType(self.dtype)
        let source = reduction == .all || reduction == .any ? self : try asType(resultType)
        var full = shape
        for axis in axes { full[axis] = 1 }
        let out = try NDArray(uninitialized: full, dtype: resultType)
        var outStrides = out.strides
        for axis in axes { outStrides[axis] = 0 }

        switch reduction {
        case .max, .min:
            if source.count == 0 {
                if out.count > 0 { throw ArrayError.emptyReduction(operation: reduction.ufuncName) }
            } else {
                try out.copyElements(of: source.view(shape: full, strides: source.strides), strides: source.strides)
            }
        case .prod, .all: try out.fill(Scalar(1.0))
        case .sum, .any: try out.fill(Scalar(0.0))
        }
        if source.count > 0 {
            // In the order of memory, as NumPy walks: the last bits of a float sum depend on it.
            let loop = StridedLoop(outerFirst: shape, source.strides, outStrides, outStrides)
            let start = source.base
            if resultType.isFloating && (reduction == .sum || reduction == .prod) { FloatingEnvironment.begin() }
            switch source.dtype {
            case .bool: try NDArray.reduce(reduction, loop, out, start.assumingMemoryBound(to: Bool.self))
            case .uint8: try NDArray.reduce(reduction, loop, out, start.assumingMemoryBound(to: UInt8.self))
            case .int32: try NDArray.reduce(reduction, loop, out, start.assumingMemoryBound(to: Int32.self))
            case .uint32: try NDArray.reduce(reduction, loop, out, start.assumingMemoryBound(to: UInt32.self))
            case .int64: try NDArray.reduce(reduction, loop, out, start.assumingMemoryBound(to: Int.self))
            case .uint64: try NDArray.reduce(reduction, loop, out, start.assumingMemoryBound(to: UInt.self))
            case .float32: try NDArray.reduce(reduction, loop, out, start.assumingMemoryBound(to: Float.self))
            case .float64: try NDArray.reduce(reduction, loop, out, start.assumingMemoryBound(to: Double.self))
            }
            if resultType.isFloating && (reduction == .sum || reduction == .prod) { FloatingEnvironment.end(&flags) }
        }
        return keepDims ? out : out.dropping(axes).owningItsMemory()
    }

    /// Without the axes in `axes`, which have size 1.
    func dropping(_ axes: [Int]) -> NDArray {
        var newShape = Shape(), newStrides = Shape()
        for axis in 0..<rank where !axes.contains(axis) {
            newShape.append(shape[axis])
            newStrides.append(strides[axis])
        }
        return view(shape: newShape, strides: newStrides)
    }

    private static func reduce<T: Element>(
        _ reduction: Reduction, _ loop: StridedLoop, _ out: NDArray, _ a: UnsafeMutablePointer<T>
    ) throws {
        if T.isHot, reduction == .max || reduction == .min, loop.isOneLine, loop.innerCount <= StridedLoop.chunk {
            out.doubles[0] = extreme(UnsafeMutableRawPointer(a).assumingMemoryBound(to: Double.self), loop.innerCount, reduction == .max)
            return
        }
        switch reduction {
        case .sum: try total(loop, out.pointer(T.self), a)
        case .prod: try fold(loop, out.pointer(T.self), a) { T.product($0, $1) }
        case .max: try fold(loop, out.pointer(T.self), a) { $0.isNotANumber ? $0 : T.less($1, $0) ? $0 : $1 }
        case .min: try fold(loop, out.pointer(T.self), a) { $0.isNotANumber ? $0 : T.less($0, $1) ? $0 : $1 }
        case .all: try fold(loop, out.pointer(Bool.self), a) { $0 && $1.asBool }
        case .any: try fold(loop, out.pointer(Bool.self), a) { $0 || $1.asBool }
        }
    }

    /// The largest or the smallest of contiguous numbers; NaN where there is one.
    private static func extreme(_ a: UnsafeMutablePointer<Double>, _ n: Int, _ isLargest: Bool) -> Double {
        var i = 0
        var best = SIMD4<Double>(repeating: a[0])
        while i &+ 4 <= n {
            let next = UnsafeRawPointer(a + i).loadUnaligned(as: SIMD4<Double>.self)
            best.replace(with: next, where: (isLargest ? next .>= best : next .<= best) .| (next .!= next))
            i &+= 4
        }
        var value = best[0]
        func take(_ next: Double) {
            if (isLargest ? next >= value : next <= value) || next.isNaN { value = next }
        }
        for lane in 1..<4 { take(best[lane]) }
        while i < n {
            take(a[i])
            i &+= 1
        }
        return value
    }

    @inline(__always) private static func fold<T: Element, R>(
        _ loop: StridedLoop, _ out: UnsafeMutablePointer<R>, _ a: UnsafeMutablePointer<T>, _ f: (R, T) -> R
    ) throws {
        let sa = loop.innerFirst, so = loop.innerSecond
        try loop.run { n, x, o, _ in
            let a = a + x, out = out + o
            if so == 0 {
                var value = out[0]
                for i in 0..<n { value = f(value, a[i &* sa]) }
                out[0] = value
            } else {
                for i in 0..<n { out[i &* so] = f(out[i &* so], a[i &* sa]) }
            }
        }
    }

    private static func total<T: Element>(_ loop: StridedLoop, _ out: UnsafeMutablePointer<T>, _ a: UnsafeMutablePointer<T>) throws {
        let sa = loop.innerFirst, so = loop.innerSecond
        let tail = loop.reducedTail
        if tail > 1 && loop.innerCount <= bufferSize { return try buffered(loop, tail, out, a) }
        // Cut into chunks, a pairwise sum would round differently.
        try loop.run(whole: true) { n, x, o, _ in
            let a = a + x, out = out + o
            if so == 0 {
                out[0] = T.sum(out[0], T.total(a, n, sa))
                try Interruption.check()
            } else if so == 1 && sa == 1 {
                for i in 0..<n { out[i] = T.sum(out[i], a[i]) }
            } else {
                for i in 0..<n { out[i &* so] = T.sum(out[i &* so], a[i &* sa]) }
            }
        }
    }
}

extension NDArray {
    /// Elements that NumPy gathers before it sums them.
    private static let bufferSize = 8192

    /// Sums over several axes that do not lie in one piece: NumPy sums buffers of whole inner axes, pairwise.
    private static func buffered<T: Element>(
        _ loop: StridedLoop, _ tail: Int, _ out: UnsafeMutablePointer<T>, _ a: UnsafeMutablePointer<T>
    ) throws {
        let (outer, inner) = loop.split(tail: tail)
        var core = 1
        for axis in stride(from: tail - 1, through: 0, by: -1) {
            if core * inner.sizes[axis] > bufferSize { break }
            core *= inner.sizes[axis]
        }
        let capacity = bufferSize / core * core
        let buffer = UnsafeMutablePointer<T>.allocate(capacity: capacity)
        defer { buffer.deallocate() }
        let sa = outer.innerFirst, so = outer.innerSecond, step = inner.innerFirst
        try outer.run { n, x, o, _ in
            for i in 0..<n {
                let source = a + (x &+ i &* sa), target = out + (o &+ i &* so)
                var filled = 0
                try inner.run { n, y, _, _ in
                    var k = 0
                    while k < n {
                        let part = Swift.min(n &- k, capacity &- filled)
                        let line = source + (y &+ k &* step), place = buffer + filled
                        for j in 0..<part { place[j] = line[j &* step] }
                        k &+= part
                        filled &+= part
                        if filled == capacity {
                            target[0] = T.sum(target[0], T.total(buffer, filled, 1))
                            filled = 0
                        }
                    }
                }
                if filled > 0 { target[0] = T.sum(target[0], T.total(buffer, filled, 1)) }
            }
        }
    }
}

extension FloatingElement {
    /// NumPy's pairwise sum: eight running sums in blocks of up to 128, halves above; its rounding error grows with log n.
    static func total(_ a: UnsafeMutablePointer<Self>, _ n: Int, _ step: Int) -> Self {
        if n < 8 {
            var sum: Self = -0.0
            for i in 0..<n { sum += a[i &* step] }
            return sum
        }
        if n <= 128 {
            var r0 = a[0], r1 = a[step], r2 = a[2 &* step], r3 = a[3 &* step]
            var r4 = a[4 &* step], r5 = a[5 &* step], r6 = a[6 &* step], r7 = a[7 &* step]
            var i = 8
            while i < n &- (n & 7) {
                let p = a + i &* step
                r0 += p[0]; r1 += p[step]; r2 += p[2 &* step]; r3 += p[3 &* step]
                r4 += p[4 &* step]; r5 += p[5 &* step]; r6 += p[6 &* step]; r7 += p[7 &* step]
                i &+= 8
            }
            var sum = ((r0 + r1) + (r2 + r3)) + ((r4 + r5) + (r6 + r7))
            while i < n {
                sum += a[i &* step]
                i &+= 1
            }
            return sum
        }
        // Who asked for a sum of so many hears of it as soon as this is back.
        if n >= StridedLoop.chunk && Interruption.flag.pointee != 0 { return 0 }
        var half = n / 2
        half &-= half & 7
        return total(a, half, step) + total(a + half &* step, n &- half, step)
    }
}

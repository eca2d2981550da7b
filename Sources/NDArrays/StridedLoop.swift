/// Whether Ctrl-C was pressed: set by a signal handler, read by long loops.
package enum Interruption {
    package static nonisolated(unsafe) let flag: UnsafeMutablePointer<Int32> = {
        let flag = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
        flag.initialize(to: 0)
        return flag
    }()

    /// - Throws: `ArrayError.interrupted` when the flag is set. Who catches it clears the flag.
    @inline(__always) package static func check() throws {
        if flag.pointee != 0 { throw ArrayError.interrupted }
    }
}

/// The walk over up to three operands of one (broadcast) shape, axes merged where memory allows.
struct StridedLoop {
    static let chunk = 1 << 20

    private(set) var rank = 0
    private(set) var sizes: InlineArray<8, Int> = .init(repeating: 1)
    private(set) var first: InlineArray<8, Int> = .init(repeating: 0)
    private(set) var second: InlineArray<8, Int> = .init(repeating: 0)
    private(set) var third: InlineArray<8, Int> = .init(repeating: 0)
    private(set) var isEmpty = false

    init(_ shape: Shape, _ a: Shape, _ b: Shape, _ c: Shape) {
        for axis in 0..<shape.count {
            let size = shape[axis]
            if size == 1 { continue }
            if size == 0 { isEmpty = true; return }
            let last = rank &- 1
            if last >= 0, first[last] == a[axis] &* size, second[last] == b[axis] &* size, third[last] == c[axis] &* size {
                sizes[last] &*= size
                first[last] = a[axis]; second[last] = b[axis]; third[last] = c[axis]
            } else {
                sizes[rank] = size
                first[rank] = a[axis]; second[rank] = b[axis]; third[rank] = c[axis]
                rank &+= 1
            }
        }
    }

    init(_ shape: Shape, _ a: Shape, _ b: Shape) { self.init(shape, a, b, b) }
    init(_ shape: Shape, _ a: Shape) { self.init(shape, a, a, a) }

    /// The walk over contiguous operands.
    init(flat count: Int) {
        if count == 1 { return }
        isEmpty = count == 0
        rank = 1
        sizes[0] = count
        first[0] = 1; second[0] = 1; third[0] = 1
    }

    var innerCount: Int { rank == 0 ? 1 : sizes[rank &- 1] }
    var innerFirst: Int { rank == 0 ? 0 : first[rank &- 1] }
    var innerSecond: Int { rank == 0 ? 0 : second[rank &- 1] }
    var innerThird: Int { rank == 0 ? 0 : third[rank &- 1] }

    /// Whether all of a contiguous first operand is reduced to one element.
    var isOneLine: Bool { rank == 1 && !isEmpty && innerFirst == 1 && innerSecond == 0 }

    /// The number of innermost axes along which the second operand stands still: those a reduction sums up.
    var reducedTail: Int {
        var tail = 0
        while tail < rank && second[rank &- 1 &- tail] == 0 { tail &+= 1 }
        return tail
    }

    /// The walk over all but the last `tail` axes, and the one over these.
    func split(tail: Int) -> (outer: StridedLoop, inner: StridedLoop) {
        var outer = self, inner = self
        outer.rank = rank &- tail
        inner.rank = tail
        for axis in 0..<tail {
            let source = rank &- tail &+ axis
            inner.sizes[axis] = sizes[source]
            inner.first[axis] = first[source]
            inner.second[axis] = second[source]
            inner.third[axis] = third[source]
        }
        return (outer, inner)
    }

    /// Calls `body` with a count and three offsets for each run along the innermost axis.
    ///
    /// Not inlined: hundreds of loops use it, and a call per run costs less than a minute per build.
    /// - Parameter whole: never cuts a run into chunks.
    @inline(never) func run(whole: Bool = false, _ body: (_ n: Int, _ a: Int, _ b: Int, _ c: Int) throws -> Void) throws {
        if isEmpty { return }
        let chunk = whole ? Int.max : StridedLoop.chunk
        if rank <= 1 && innerCount <= chunk { return try body(innerCount, 0, 0, 0) }
        var index: InlineArray<8, Int> = .init(repeating: 0)
        var a = 0, b = 0, c = 0
        var budget = StridedLoop.chunk
        while true {
            var done = 0
            while done < innerCount {
                let n = Swift.min(innerCount &- done, chunk)
                try body(n, a &+ done &* innerFirst, b &+ done &* innerSecond, c &+ done &* innerThird)
                done &+= n
                budget &-= n &+ 8
                if budget < 0 {
                    try Interruption.check()
                    budget = StridedLoop.chunk
                }
            }
            var axis = rank &- 2
            while axis >= 0 {
                index[axis] &+= 1
                a &+= first[axis]; b &+= second[axis]; c &+= third[axis]
                if index[axis] < sizes[axis] { break }
                a &-= first[axis] &* sizes[axis]; b &-= second[axis] &* sizes[axis]; c &-= third[axis] &* sizes[axis]
                index[axis] = 0
                axis &-= 1
            }
            if axis < 0 { return }
        }
    }

    /// `out[i] = f(a[i])` over all elements.
    @inline(__always) func map<A, R: Element>(
        _ out: UnsafeMutablePointer<R>, _ a: UnsafeMutablePointer<A>, _ f: (A) -> R
    ) throws {
        let so = innerFirst, sa = innerSecond
        if R.isHot && rank == 1 && so == 1 && sa == 1 && innerCount <= StridedLoop.chunk && !isEmpty {
            for i in 0..<innerCount { out[i] = f(a[i]) }
            return
        }
        try run { n, o, x, _ in
            let out = out + o, a = a + x
            if so == 1 && sa == 1 {
                for i in 0..<n { out[i] = f(a[i]) }
            } else {
                for i in 0..<n { out[i &* so] = f(a[i &* sa]) }
            }
        }
    }

    /// `out[i] = f(a[i], b[i])` over all elements.
    @inline(__always) func map<T: Element, R>(
        _ out: UnsafeMutablePointer<R>, _ a: UnsafeMutablePointer<T>, _ b: UnsafeMutablePointer<T>, _ f: (T, T) -> R
    ) throws {
        let so = innerFirst, sa = innerSecond, sb = innerThird
        try run { n, o, x, y in
            let out = out + o, a = a + x, b = b + y
            if T.isHot && so == 1 && sa == 1 && sb == 1 {
                for i in 0..<n { out[i] = f(a[i], b[i]) }
            } else if T.isHot && so == 1 && sa == 1 && sb == 0 {
                let constant = b[0]
                for i in 0..<n { out[i] = f(a[i], constant) }
            } else if T.isHot && so == 1 && sa == 0 && sb == 1 {
                let constant = a[0]
                for i in 0..<n { out[i] = f(constant, b[i]) }
            } else {
                for i in 0..<n { out[i &* so] = f(a[i &* sa], b[i &* sb]) }
            }
        }
    }
}

extension StridedLoop {
    /// A walk in the order of the first operand's memory rather than of its axes: the innermost axis has the smallest step.
    init(outerFirst shape: Shape, _ a: Shape, _ b: Shape, _ c: Shape) {
        var isOrdered = true
        var previous = Int.max
        for axis in 0..<shape.count where shape[axis] != 1 {
            let step = abs(a[axis])
            if step > previous { isOrdered = false }
            previous = step
        }
        if isOrdered { self.init(shape, a, b, c); return }
        let order = (0..<shape.count).sorted { (-abs(a[$0]), $0) < (-abs(a[$1]), $1) }
        self.init(Shape(order.map { shape[$0] }), Shape(order.map { a[$0] }), Shape(order.map { b[$0] }), Shape(order.map { c[$0] }))
    }
}

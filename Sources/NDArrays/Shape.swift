/// The sizes of an array's axes (or its strides), held inline: a fresh `[Int]` costs as much as a small sum.
///
/// At most `maximumRank` axes; NumPy allows 64, no course program uses more than six.
package struct Shape: Sendable {
    package static let maximumRank = 8

    @usableFromInline var dims: InlineArray<8, Int>
    @usableFromInline var rank: Int

    /// An empty shape: that of a scalar.
    @inlinable package init() {
        dims = .init(repeating: 1)
        rank = 0
    }

    /// `count` axes of size `size` each.
    @inlinable package init(repeating size: Int, count: Int) {
        precondition(count <= Shape.maximumRank, "an array has at most 8 axes")
        dims = .init(repeating: 1)
        rank = count
        for axis in 0..<count { dims[axis] = size }
    }

    @inlinable package init(_ sizes: some Sequence<Int>) {
        self.init()
        for size in sizes { append(size) }
    }

    /// Adds an axis at the end. Callers check `rank` against `maximumRank` where input decides it.
    @inlinable package mutating func append(_ size: Int) {
        precondition(rank < Shape.maximumRank, "an array has at most 8 axes")
        dims[rank] = size
        rank += 1
    }

    /// The number of elements: the product of the sizes, or nil where it does not fit an Int.
    package var checkedElementCount: Int? {
        var product = 1
        if contains(0) { return 0 }
        for axis in 0..<rank {
            let (next, overflow) = product.multipliedReportingOverflow(by: dims[axis])
            if overflow { return nil }
            product = next
        }
        return product
    }

    /// The number of elements of an array that exists (its product is known to fit).
    @inlinable package var elementCount: Int {
        var product = 1
        for axis in 0..<rank { product &*= dims[axis] }
        return product
    }

    /// The strides, in elements, of a C-contiguous array of this shape.
    @inlinable package var contiguousStrides: Shape {
        var strides = self
        var step = 1, axis = rank &- 1
        while axis >= 0 {
            let size = dims[unchecked: axis]
            strides.dims[unchecked: axis] = step
            step = step &* Swift.max(size, 1)
            axis &-= 1
        }
        return strides
    }
}

extension Shape: RandomAccessCollection, MutableCollection {
    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { rank }
    @inlinable package subscript(axis: Int) -> Int {
        get { precondition(axis < rank); return dims[axis] }
        set { precondition(axis < rank); dims[axis] = newValue }
    }
}

extension Shape: Equatable, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
    @inlinable package init(arrayLiteral sizes: Int...) { self.init(sizes) }

    @inlinable package static func == (a: Shape, b: Shape) -> Bool {
        guard a.rank == b.rank else { return false }
        for axis in 0..<a.rank where a.dims[axis] != b.dims[axis] { return false }
        return true
    }

    package func hash(into hasher: inout Hasher) {
        for axis in 0..<rank { hasher.combine(dims[axis]) }
    }

    /// Python's text of the tuple: `()`, `(5,)`, `(5, 10)`.
    package var description: String {
        rank == 1 ? "(\(dims[0]),)" : "(" + map(String.init).joined(separator: ", ") + ")"
    }
}

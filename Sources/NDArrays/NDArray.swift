/// An n-dimensional array with NumPy's semantics: a reference, of which slices and transposes are views.
package final class NDArray {
    package private(set) var storage: Storage
    package let dtype: DType
    /// Whether the elements lie one after the other in C order.
    package private(set) var isContiguous: Bool
    /// False for what broadcasting made: one element stands in many places there.
    package private(set) var isWritable: Bool
    package private(set) var shape: Shape
    /// Steps along each axis, in elements; negative for a reversed view, 0 for a broadcast axis.
    package private(set) var strides: Shape
    /// The first element, as raw memory.
    package let base: UnsafeMutableRawPointer
    /// The names of the axes, where somebody wrote them: as many as `shape` has, "" for an axis without a name.
    package var axes: [String]?
    /// The array whose memory this view shows: NumPy's `base`.
    package private(set) var owner: NDArray?

    /// A view of `storage` that begins at `base`.
    @usableFromInline init(
        storage: Storage, base: UnsafeMutableRawPointer, dtype: DType, shape: Shape, strides: Shape, isWritable: Bool = true
    ) {
        self.storage = storage
        self.base = base
        self.dtype = dtype
        self.shape = shape
        self.strides = strides
        self.isWritable = isWritable
        self.isContiguous = NDArray.isContiguous(shape: shape, strides: strides)
    }

    /// A fresh array whose elements are zero, or what the memory held before.
    init(allocating shape: Shape, dtype: DType, zeroed: Bool) throws {
        guard let count = shape.checkedElementCount,
            case let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype.itemSize), !overflow
        else { throw ArrayError.tooLarge }
        guard bytes >= 0 else { throw ArrayError.negativeDimension }
        guard let storage = Storage.allocate(byteCount: bytes, zeroed: zeroed) else {
            throw ArrayError.outOfMemory(shape: shape, dtype: dtype)
        }
        self.storage = storage
        self.base = storage.header.base
        self.dtype = dtype
        self.shape = shape
        self.strides = shape.contiguousStrides
        self.isContiguous = true
        self.isWritable = true
    }

    deinit { if isKnownUniquelyReferenced(&storage) { StoragePool.give(storage) } }

    /// A fresh array of zeros.
    package convenience init(zeros shape: Shape, dtype: DType = .float64) throws {
        // By number: the walk of a generic collection costs as much as the array.
        for axis in 0..<shape.count where shape[axis] < 0 { throw ArrayError.negativeDimension }
        try self.init(allocating: shape, dtype: dtype, zeroed: true)
    }

    /// A fresh array with any content: for those who write every element.
    package convenience init(uninitialized shape: Shape, dtype: DType = .float64) throws {
        try self.init(allocating: shape, dtype: dtype, zeroed: false)
    }

    /// A float64 array of `values` in C order.
    package convenience init(_ values: [Double], shape: Shape) throws {
        guard shape.checkedElementCount == values.count else {
            throw ArrayError.elementCount(expected: values.count, shape: shape)
        }
        try self.init(uninitialized: shape)
        let target = doubles
        for index in 0..<values.count { target[index] = values[index] }
    }

    /// A one-dimensional float64 array.
    package convenience init(_ values: [Double]) throws { try self.init(values, shape: [values.count]) }

    /// An int64 array of `values` in C order.
    package convenience init(integers values: [Int], shape: Shape? = nil) throws {
        let shape = shape ?? [values.count]
        guard shape.checkedElementCount == values.count else {
            throw ArrayError.elementCount(expected: values.count, shape: shape)
        }
        try self.init(uninitialized: shape, dtype: .int64)
        let target = pointer(Int.self)
        for index in 0..<values.count { target[index] = values[index] }
    }

    /// An array of rank 0.
    package convenience init(_ scalar: Scalar) throws {
        try self.init(uninitialized: [], dtype: scalar.dtype)
        scalar.store(to: base)
    }

    /// An array filled with one value.
    package convenience init(filled value: Scalar, shape: Shape, dtype: DType) throws {
        try self.init(uninitialized: shape, dtype: dtype)
        try fill(value)
    }

    /// Whether nobody but the holder of `array` can see its float64 elements: then a result may take their place.
    package static func isSpare(_ array: inout NDArray) -> Bool {
        array.dtype == .float64 && array.isContiguous && array.isWritable
            && isKnownUniquelyReferenced(&array) && isKnownUniquelyReferenced(&array.storage)
    }

    @inlinable package var rank: Int { shape.count }
    @inlinable package var count: Int { shape.elementCount }

    /// The first element of a float64 array.
    @inlinable package var doubles: UnsafeMutablePointer<Double> {
        precondition(dtype == .float64)
        return base.assumingMemoryBound(to: Double.self)
    }

    /// The first element, for those who have looked at `dtype`.
    @inlinable func pointer<T>(_ type: T.Type) -> UnsafeMutablePointer<T> { base.assumingMemoryBound(to: T.self) }

    /// A view of the same memory.
    package func view(shape: Shape, strides: Shape, skipping elements: Int = 0, isWritable: Bool? = nil) -> NDArray {
        let view = NDArray(
            storage: storage, base: base + elements &* dtype.itemSize, dtype: dtype, shape: shape, strides: strides,
            isWritable: isWritable ?? self.isWritable)
        view.owner = owner ?? self
        return view
    }

    /// The same array as one that owns its memory: for a fresh result that was made by way of a view.
    func owningItsMemory() -> NDArray {
        owner = nil
        return self
    }

    /// `a.flags.writeable = ...`.
    /// - Throws: where a view of what cannot be written would be made writable.
    package func setWritable(_ flag: Bool) throws {
        if flag, owner?.isWritable == false || strides.contains(0) && count > 1 { throw ArrayError.argument(.notMineToWrite) }
        isWritable = flag
    }

    /// `a.shape = target`: the same elements in another shape, seen through this very object.
    /// - Throws: where that would need a copy.
    package func setShape(_ target: Shape) throws {
        let other = try reshaped(target)
        guard other.storage === storage else { throw ArrayError.argument(.shapeNeedsCopy) }
        NDArray.witness?.willReshape(self)
        setLayout(other.shape, other.strides, nil)
    }

    func setLayout(_ shape: Shape, _ strides: Shape, _ axes: [String]?) {
        (self.shape, self.strides, self.axes) = (shape, strides, axes)
        isContiguous = NDArray.isContiguous(shape: shape, strides: strides)
    }

    /// The elements as those of another type: the same bytes.
    package func reinterpreted(as target: DType) throws -> NDArray {
        var shape = shape, strides = strides
        if target.itemSize != dtype.itemSize {
            guard rank > 0 else { throw ArrayError.argument(.viewScalar) }
            let last = rank - 1
            guard strides[last] == 1 || shape[last] == 1 else { throw ArrayError.argument(.viewLastAxis) }
            let bytes = shape[last] * dtype.itemSize
            guard bytes % target.itemSize == 0 else { throw ArrayError.argument(.viewSize) }
            for axis in 0..<last {
                let step = strides[axis] * dtype.itemSize
                guard step % target.itemSize == 0 else { throw ArrayError.argument(.viewLastAxis) }
                strides[axis] = step / target.itemSize
            }
            shape[last] = bytes / target.itemSize
            strides[last] = 1
        }
        let view = NDArray(storage: storage, base: base, dtype: target, shape: shape, strides: strides, isWritable: isWritable)
        view.owner = owner ?? self
        return view
    }

    static func isContiguous(shape: Shape, strides: Shape) -> Bool {
        var expected = 1
        var axis = shape.count - 1
        while axis >= 0 {
            if shape[axis] == 0 { return true }
            if shape[axis] != 1 {
                if strides[axis] != expected { return false }
                expected &*= shape[axis]
            }
            axis -= 1
        }
        return true
    }
}

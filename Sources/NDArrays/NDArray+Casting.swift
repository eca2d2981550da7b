extension NDArray {
    /// A fresh, C-contiguous array of the same elements.
    package func copy() throws -> NDArray {
        let result = try NDArray(uninitialized: shape, dtype: dtype)
        result.axes = axes
        try result.copyElements(of: self, strides: strides)
        return result
    }

    /// The array itself where it lies in C order, else a copy that does.
    package func contiguous() throws -> NDArray { isContiguous ? self : try copy() }

    /// A copy with elements of another type; the array itself where it already has that type.
    package func asType(_ target: DType) throws -> NDArray {
        var flags = FloatingFlags()
        return try asType(target, flags: &flags)
    }

    /// As `asType`, and records "invalid value encountered in cast".
    package func asType(_ target: DType, flags: inout FloatingFlags) throws -> NDArray {
        if target == dtype { return self }
        let result = try NDArray(uninitialized: shape, dtype: target)
        result.axes = axes
        if dtype.isFloating && !target.isFloating && target != .bool && hasElementOutside(target) { flags.insert(.invalid) }
        try result.copyElements(of: self, strides: strides)
        return result
    }

    /// Sets every element.
    package func fill(_ value: Scalar) throws {
        try beginWriting()
        let value = value.cast(to: dtype)
        switch dtype.itemSize {
        case 1: try fill(UInt8(truncatingIfNeeded: value.bits))
        case 4: try fill(UInt32(truncatingIfNeeded: value.bits))
        default: try fill(value.bits)
        }
    }

    private func fill<T>(_ value: T) throws {
        let target = pointer(T.self)
        let loop = StridedLoop(shape, strides)
        let step = loop.innerFirst
        try loop.run { n, o, _, _ in
            if step == 1 {
                for i in 0..<n { target[o &+ i] = value }
            } else {
                for i in 0..<n { target[o &+ i &* step] = value }
            }
        }
    }

    /// Whether a float has a value that the integer type cannot hold.
    func hasElementOutside(_ target: DType) -> Bool {
        let (low, high): (Double, Double) = switch target {
        case .int32: (-0x1p31 - 1, 0x1p31)
        case .uint64: (-0x1p63, 0x1p64)
        default: (-0x1p63, 0x1p63)
        }
        var found = false
        forEach { value in
            let x = value.asDouble
            if !(target == .int32 ? x > low : x >= low) || !(x < high) { found = true }
        }
        return found
    }

    /// Calls `body` with every element in C order.
    package func forEach(_ body: (Scalar) throws -> Void) rethrows {
        if shape.contains(0) { return }
        var index: InlineArray<8, Int> = .init(repeating: 0)
        var position = 0
        let size = dtype.itemSize
        while true {
            try body(Scalar(load: base + position &* size, dtype: dtype))
            var axis = rank &- 1
            while axis >= 0 {
                index[axis] &+= 1
                position &+= strides[axis]
                if index[axis] < shape[axis] { break }
                position &-= strides[axis] &* shape[axis]
                index[axis] = 0
                axis &-= 1
            }
            if axis < 0 { return }
        }
    }

    /// All elements in C order, as Doubles.
    package func toDoubles() -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(count)
        forEach { result.append($0.asDouble) }
        return result
    }

    /// All elements in C order, as Ints.
    package func toInts() -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(count)
        forEach { result.append($0.asInt) }
        return result
    }

    /// The elements that `array` has when it is repeated to `shape`.
    /// - Throws: `ArrayError.outOfMemory`; a Swift array that finds no memory would end the process.
    package static func doubles(of array: NDArray, over shape: Shape) throws -> [Double] {
        try repeated(array, shape, .float64).toDoubles()
    }

    /// As `doubles(of:over:)`.
    package static func ints(of array: NDArray, over shape: Shape) throws -> [Int] { try repeated(array, shape, .int64).toInts() }

    private static func repeated(_ array: NDArray, _ shape: Shape, _ dtype: DType) throws -> NDArray {
        guard let count = shape.checkedElementCount else { throw ArrayError.tooLarge }
        guard Storage.mayHold(count, 8) else { throw ArrayError.outOfMemory(shape: shape, dtype: dtype) }
        return try array.broadcast(to: shape)
    }

    // MARK: Copying between layouts and types

    /// Writes the elements of `source`, walked with `strides` over this array's shape, converting them.
    func copyElements(of source: NDArray, strides sourceStrides: Shape) throws {
        let loop = StridedLoop(shape, strides, sourceStrides)
        if dtype == source.dtype {
            switch dtype.itemSize {
            case 1: try NDArray.move(loop, pointer(UInt8.self), source.pointer(UInt8.self))
            case 4: try NDArray.move(loop, pointer(UInt32.self), source.pointer(UInt32.self))
            default: try NDArray.move(loop, pointer(UInt64.self), source.pointer(UInt64.self))
            }
            return
        }
        switch dtype {
        case .bool: try NDArray.convert(loop, pointer(Bool.self), source)
        case .uint8: try NDArray.convert(loop, pointer(UInt8.self), source)
        case .int32: try NDArray.convert(loop, pointer(Int32.self), source)
        case .uint32: try NDArray.convert(loop, pointer(UInt32.self), source)
        case .int64: try NDArray.convert(loop, pointer(Int.self), source)
        case .uint64: try NDArray.convert(loop, pointer(UInt.self), source)
        case .float32: try NDArray.convert(loop, pointer(Float.self), source)
        case .float64: try NDArray.convert(loop, pointer(Double.self), source)
        }
    }

    private static func move<T>(_ loop: StridedLoop, _ out: UnsafeMutablePointer<T>, _ a: UnsafeMutablePointer<T>) throws {
        let so = loop.innerFirst, sa = loop.innerSecond
        try loop.run { n, o, x, _ in
            let out = out + o, a = a + x
            if so == 1 && sa == 1 {
                out.update(from: a, count: n)
            } else {
                for i in 0..<n { out[i &* so] = a[i &* sa] }
            }
        }
    }

    private static func convert<R: Element>(_ loop: StridedLoop, _ out: UnsafeMutablePointer<R>, _ source: NDArray) throws {
        switch source.dtype {
        case .bool: try loop.map(out, source.pointer(Bool.self)) { R(casting: $0) }
        case .uint8: try loop.map(out, source.pointer(UInt8.self)) { R(casting: $0.asInt) }
        case .int32: try loop.map(out, source.pointer(Int32.self)) { R(casting: $0.asInt) }
        case .uint32: try loop.map(out, source.pointer(UInt32.self)) { R(casting: $0.asInt) }
        case .int64: try loop.map(out, source.pointer(Int.self)) { R(casting: $0) }
        case .uint64: try loop.map(out, source.pointer(UInt.self)) { R.dtype.isFloating ? R(casting: $0.asDouble) : R(casting: $0.asInt) }
        case .float32: try loop.map(out, source.pointer(Float.self)) { R(casting: $0.asDouble) }
        case .float64: try loop.map(out, source.pointer(Double.self)) { R(casting: $0) }
        }
    }
}

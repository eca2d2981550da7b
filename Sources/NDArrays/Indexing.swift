/// One entry between the brackets of `a[...]`.
package enum IndexItem {
    case integer(Int)
    case slice(start: Int?, stop: Int?, step: Int?)
    case newAxis
    case ellipsis
    /// Integers that choose: "fancy" indexing, which copies.
    case array(NDArray)
    /// Booleans that choose; covers as many axes as it has.
    case mask(NDArray)

    /// `:`
    package static var all: IndexItem { .slice(start: nil, stop: nil, step: nil) }
}

/// What reading by index gives.
package enum IndexResult {
    case element(Scalar)
    case array(NDArray)
}

extension NDArray {
    // MARK: Single elements and single axes, without a list of items

    /// `index` counted from the front.
    /// - Throws: `ArrayError.indexOutOfBounds` with NumPy's facts.
    @inline(__always) func place(_ index: Int, axis: Int) throws -> Int {
        let size = shape[axis]
        if index >= 0 && index < size { return index }
        if index < 0 && index >= -size { return index &+ size }
        throw ArrayError.indexOutOfBounds(index: index, axis: axis, size: size)
    }

    /// `a[i]` of a vector.
    package func element(_ i: Int) throws -> Scalar {
        guard rank == 1 else { throw ArrayError.tooManyIndices(rank: rank, given: 1) }
        return Scalar(load: base + (try place(i, axis: 0) &* strides[0]) &* dtype.itemSize, dtype: dtype)
    }

    /// `a[i, j]` of a matrix.
    package func element(_ i: Int, _ j: Int) throws -> Scalar {
        guard rank == 2 else { throw ArrayError.tooManyIndices(rank: rank, given: 2) }
        let position = try place(i, axis: 0) &* strides[0] &+ place(j, axis: 1) &* strides[1]
        return Scalar(load: base + position &* dtype.itemSize, dtype: dtype)
    }

    /// The element at as many indices as there are axes.
    package func element(at indices: Shape) throws -> Scalar {
        Scalar(load: base + (try position(indices)) &* dtype.itemSize, dtype: dtype)
    }

    /// The only element.
    package func item() throws -> Scalar {
        guard count == 1 else { throw ArrayError.argument(.onlySizeOne) }
        return Scalar(load: base, dtype: dtype)
    }

    /// Writes one element, converted.
    package func setElement(at indices: Shape, _ value: Scalar) throws {
        guard isWritable else { throw ArrayError.readOnly }
        let position = try position(indices)
        if NDArray.witness != nil { try view(shape: [], strides: [], skipping: position).beginWriting() }
        value.cast(to: dtype).store(to: base + position &* dtype.itemSize)
    }

    private func position(_ indices: Shape) throws -> Int {
        guard indices.count == rank else { throw ArrayError.tooManyIndices(rank: rank, given: indices.count) }
        var position = 0
        for axis in 0..<rank { position &+= try place(indices[axis], axis: axis) &* strides[axis] }
        return position
    }

    /// `a[i]`, `a[:, :, t]`: a view without the axis.
    package func selecting(_ index: Int, axis: Int) throws -> NDArray {
        guard rank > 0 else { throw ArrayError.tooManyIndices(rank: 0, given: 1) }
        let skipped = try place(index, axis: axis) &* strides[axis]
        var newShape = Shape(), newStrides = Shape()
        for k in 0..<rank where k != axis {
            newShape.append(shape[k])
            newStrides.append(strides[k])
        }
        return view(shape: newShape, strides: newStrides, skipping: skipped)
    }

    /// `a[start:stop:step]` along one axis: a view.
    package func slicing(_ start: Int?, _ stop: Int?, _ step: Int? = nil, axis: Int) throws -> NDArray {
        guard axis < rank else { throw ArrayError.tooManyIndices(rank: rank, given: axis + 1) }
        let range = try SliceRange(start, stop, step, size: shape[axis])
        var newShape = shape, newStrides = strides
        newShape[axis] = range.count
        newStrides[axis] = strides[axis] &* range.step
        return view(shape: newShape, strides: newStrides, skipping: range.count == 0 ? 0 : range.start &* strides[axis])
    }

    // MARK: Any items

    /// `a[items]`: a view for integers and slices, a copy where arrays choose.
    package func indexed(_ items: [IndexItem]) throws -> IndexResult {
        let plan = try IndexPlan(self, items)
        if plan.isElement { return .element(Scalar(load: plan.basic.base, dtype: dtype)) }
        if plan.fancy.isEmpty { return .array(plan.basic) }
        return .array(try plan.gather())
    }

    /// `a[items] = value`.
    package func assign(_ items: [IndexItem], _ value: Operand) throws {
        guard isWritable else { throw ArrayError.readOnly }
        let plan = try IndexPlan(self, items)
        if plan.fancy.isEmpty { return try plan.basic.assign(value) }
        try plan.basic.beginWriting()
        try plan.scatter(value, singleMask: items.count == 1 ? items.first : nil)
    }

    /// `a[...] = value`: broadcasts and converts.
    package func assign(_ value: Operand) throws {
        guard isWritable else { throw ArrayError.readOnly }
        switch value {
        case .scalar(let scalar): try fill(scalar)
        case .weak(let scalar): try fill(try scalar.checked(for: dtype))
        case .array(var source):
            if source.storage === storage && source !== self { source = try source.copy() }
            let fitting = source.droppingLeadingOnes(to: rank)
            guard let strides = fitting.shape.strides(fitting.strides, over: shape) else {
                throw ArrayError.assignment(from: source.shape, into: shape)
            }
            try beginWriting()
            try copyElements(of: fitting, strides: strides)
        }
    }

    /// Assignment forgives leading axes of size 1 that the target does not have.
    func droppingLeadingOnes(to rank: Int) -> NDArray {
        var extra = 0
        while self.rank - extra > rank && shape[extra] == 1 { extra += 1 }
        return extra == 0 ? self : dropping(Array(0..<extra))
    }

    /// `np.add.at(a, items, value)` and its like: unbuffered, so that repeated places count each time.
    package func apply(_ operation: BinaryOperation, at items: [IndexItem], _ value: Operand, flags: inout FloatingFlags) throws {
        try beginWriting()
        let places = try NDArray(uninitialized: shape, dtype: .int64)
        var next = 0
        let loop = StridedLoop(shape, places.strides, strides)
        let steps = (loop.innerFirst, loop.innerSecond)
        try loop.run { n, p, q, _ in
            for i in 0..<n { places.pointer(Int.self)[p &+ i &* steps.0] = q &+ i &* steps.1 }
            next &+= n
        }
        let chosen: [Int] =
            switch try places.indexed(items) {
            case .element(let place): [place.asInt]
            case .array(let array): array.toInts()
            }
        let shape: Shape = if case .array(let array) = try places.indexed(items) { array.shape } else { [] }
        let values = try value.asArray()
        guard let steps = values.shape.strides(values.strides, over: shape) else {
            throw ArrayError.cannotBroadcast([shape, values.shape])
        }
        var index = 0
        var failure: (any Error)?
        values.view(shape: shape, strides: steps).forEach { element in
            defer { index += 1 }
            if failure != nil { return }
            let place = base + chosen[index] &* dtype.itemSize
            if dtype == .float64, operation == .add {
                place.storeBytes(of: place.load(as: Double.self) + element.asDouble, as: Double.self)
                return
            }
            do {
                let target = view(shape: [], strides: [], skipping: chosen[index])
                try target.assign(.array(NDArray.apply(operation, .array(target), .scalar(element), flags: &flags)))
            } catch { failure = error }
        }
        if let failure { throw failure }
    }
}

extension Scalar {
    /// A Python number on its way into an array.
    /// - Throws: when an integer array cannot hold it.
    func checked(for target: DType) throws -> Scalar {
        guard target.isInteger else { return self }
        if dtype == .int64, !target.integerRange.contains(asInt) { throw ArrayError.integerOutOfBounds(asInt, target) }
        if dtype == .float64, !asDouble.isFinite { throw ArrayError.cannotConvertToInteger(infinite: asDouble.isInfinite) }
        return self
    }
}

/// Python's `slice.indices`: where a slice begins and how many places it visits.
package struct SliceRange {
    package let start: Int
    package let step: Int
    package let count: Int

    package init(_ start: Int?, _ stop: Int?, _ step: Int?, size: Int) throws {
        // A step beyond the size visits one element, whatever it is.
        let step = Swift.max(Swift.min(step ?? 1, 1 << 40), -(1 << 40))
        if step == 0 { throw ArrayError.sliceStepZero }
        func clamp(_ value: Int?, _ missing: Int) -> Int {
            guard var value else { return missing }
            if value < 0 { value = value < -size ? -1 : value + size }
            if step > 0 { return Swift.max(0, Swift.min(value, size)) }
            return Swift.max(-1, Swift.min(value, size - 1))
        }
        let first = clamp(start, step > 0 ? 0 : size - 1)
        let end = clamp(stop, step > 0 ? size : -1)
        self.start = first
        self.step = step
        count = step > 0 ? (end > first ? (end - first - 1) / step + 1 : 0) : (first > end ? (first - end - 1) / -step + 1 : 0)
    }
}

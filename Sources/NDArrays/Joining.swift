extension NDArray {
    /// `np.concatenate`; nil flattens.
    package static func concatenate(_ arrays: [NDArray], axis: Int? = 0, dtype: DType? = nil) throws -> NDArray {
        guard let first = arrays.first else { throw ArrayError.concatenateNothing }
        guard let axis else { return try concatenate(arrays.map { try $0.raveled() }, axis: 0, dtype: dtype) }
        if arrays.contains(where: { $0.rank == 0 }) { throw ArrayError.concatenateScalar }
        let k = try first.normalized(axis: axis)
        var shape = first.shape, common = first.dtype
        for (index, array) in arrays.enumerated().dropFirst() {
            if array.rank != first.rank {
                throw ArrayError.concatenateRank(index: index, rank: array.rank, firstRank: first.rank)
            }
            for other in 0..<first.rank where other != k && array.shape[other] != first.shape[other] {
                throw ArrayError.concatenateSize(
                    axis: other, first: first.shape[other], index: index, other: array.shape[other])
            }
            let (sum, overflow) = shape[k].addingReportingOverflow(array.shape[k])
            if overflow { throw ArrayError.tooLarge }
            shape[k] = sum
            common = DType.promoted(common, array.dtype)
        }
        let result = try NDArray(uninitialized: shape, dtype: dtype ?? common)
        if result.count <= StridedLoop.chunk, arrays.allSatisfy({ $0.isContiguous && $0.dtype == result.dtype }) {
            result.fill(with: arrays, along: k)
            return result
        }
        var start = 0
        for array in arrays where array.count > 0 {
            try result.view(shape: array.shape, strides: result.strides, skipping: start &* result.strides[k])
                .copyElements(of: array, strides: array.strides)
            start += array.shape[k]
        }
        return result
    }

    /// Puts contiguous arrays of the same type side by side: their runs of bytes in turn.
    private func fill(with arrays: [NDArray], along k: Int) {
        var outer = 1, inner = dtype.itemSize
        for axis in 0..<rank where axis != k { if axis < k { outer &*= shape[axis] } else { inner &*= shape[axis] } }
        let step = inner &* shape[k]
        var start = base
        for array in arrays {
            let bytes = inner &* array.shape[k]
            for row in 0..<outer { (start + row &* step).copyMemory(from: array.base + row &* bytes, byteCount: bytes) }
            start += bytes
        }
    }

    /// `np.stack`: along a new axis.
    package static func stack(_ arrays: [NDArray], axis: Int = 0) throws -> NDArray {
        guard let first = arrays.first else { throw ArrayError.stackNothing }
        if arrays.contains(where: { $0.shape != first.shape }) { throw ArrayError.stackShapes }
        let k = try first.normalized(axis: axis, rank: first.rank + 1)
        return try concatenate(arrays.map { try $0.expandingDims([k]) }, axis: k)
    }

    private func atLeast(_ rank: Int) throws -> NDArray {
        switch (self.rank, rank) {
        case (0, _): try reshaped(Shape(repeating: 1, count: rank))
        case (1, 2): try expandingDims([0])
        case (1, 3): try expandingDims([0, 2])
        case (2, 3): try expandingDims([2])
        default: self
        }
    }

    /// `np.atleast_1d`, `_2d`, `_3d`.
    package func withRank(atLeast rank: Int) throws -> NDArray { self.rank >= rank ? self : try atLeast(rank) }

    package static func vstack(_ arrays: [NDArray]) throws -> NDArray {
        try concatenate(arrays.map { try $0.withRank(atLeast: 2) }, axis: 0)
    }

    package static func hstack(_ arrays: [NDArray]) throws -> NDArray {
        let arrays = try arrays.map { try $0.withRank(atLeast: 1) }
        return try concatenate(arrays, axis: arrays.first?.rank == 1 ? 0 : 1)
    }

    package static func dstack(_ arrays: [NDArray]) throws -> NDArray {
        try concatenate(arrays.map { try $0.withRank(atLeast: 3) }, axis: 2)
    }

    package static func columnStack(_ arrays: [NDArray]) throws -> NDArray {
        try concatenate(arrays.map { $0.rank < 2 ? try $0.reshaped([$0.count, 1]) : $0 }, axis: 1)
    }

    /// `np.split` at the places `points`: views.
    package func split(at points: [Int], axis: Int = 0) throws -> [NDArray] {
        guard rank > 0 else { throw ArrayError.axisOutOfBounds(axis: axis, rank: rank) }
        let k = try normalized(axis: axis)
        var parts: [NDArray] = []
        var start = 0
        for point in points {
            parts.append(try slicing(start, point, axis: k))
            start = point
        }
        parts.append(try slicing(start, nil, axis: k))
        return parts
    }

    /// An array holds its elements only; each part of a split is an object of some hundred bytes.
    private static let mostParts = 1 << 24

    /// `np.split` into equal parts, or nearly equal ones (`np.array_split`).
    package func split(into sections: Int, axis: Int = 0, allowsUnequal: Bool = false) throws -> [NDArray] {
        guard rank > 0 else { throw ArrayError.axisOutOfBounds(axis: axis, rank: rank) }
        let k = try normalized(axis: axis)
        guard sections > 0 else { throw ArrayError.argument(allowsUnequal ? .sectionCount : .sectionsZero) }
        let size = shape[k]
        if !allowsUnequal && size % sections != 0 { throw ArrayError.unequalSplit }
        guard sections < NDArray.mostParts else { throw ArrayError.outOfMemory(shape: [sections], dtype: .int64) }
        let (each, extra) = size.quotientAndRemainder(dividingBy: sections)
        var points: [Int] = [], place = 0
        for part in 0..<(sections - 1) {
            place += each + (part < extra ? 1 : 0)
            points.append(place)
        }
        return try split(at: points, axis: k)
    }

    /// `np.repeat`: each element so many times; one number for all or one for each.
    package func repeated(_ counts: [Int], axis: Int?) throws -> NDArray {
        guard let axis else { return try raveled().repeated(counts, axis: 0) }
        let k = try normalized(axis: axis)
        if counts.contains(where: { $0 < 0 }) { throw ArrayError.argument(.repeatNegative) }
        let n = shape[k]
        guard counts.count == 1 || counts.count == n else {
            throw ArrayError.repeatMismatch(size: n, counts: counts.count)
        }
        var newShape = shape
        var total = 0
        for index in 0..<n {
            let (next, overflow) = total.addingReportingOverflow(counts.count == 1 ? counts[0] : counts[index])
            if overflow { throw ArrayError.tooLarge }
            total = next
        }
        newShape[k] = total
        let result = try NDArray(uninitialized: newShape, dtype: dtype)
        var start = 0
        for index in 0..<n {
            let times = counts.count == 1 ? counts[0] : counts[index]
            if times == 0 { continue }
            var part = shape, steps = strides
            part[k] = times
            steps[k] = 0
            let source = view(shape: part, strides: steps, skipping: index &* strides[k])
            try result.view(shape: part, strides: result.strides, skipping: start &* result.strides[k])
                .copyElements(of: source, strides: steps)
            start += times
        }
        return result
    }

    /// `np.tile`.
    package func tiled(_ counts: [Int]) throws -> NDArray {
        let rank = Swift.max(self.rank, counts.count)
        guard rank <= Shape.maximumRank else { throw ArrayError.tooManyAxes(rank) }
        if counts.contains(where: { $0 < 0 }) { throw ArrayError.negativeDimension }
        let times = [Int](repeating: 1, count: rank - counts.count) + counts
        var result = try reshaped(Shape([Int](repeating: 1, count: rank - self.rank) + Array(shape)))
        for (axis, n) in times.enumerated() where n != 1 {
            if n == 0 {
                result = try result.slicing(0, 0, axis: axis)
            } else {
                let size = result.shape[axis]
                guard case let (newSize, overflow) = size.multipliedReportingOverflow(by: n), !overflow else { throw ArrayError.tooLarge }
                var newShape = result.shape
                newShape[axis] = newSize
                let tiled = try NDArray(uninitialized: newShape, dtype: dtype)
                // Where there is nothing to copy, `n` is not bounded by memory.
                for part in 0..<(tiled.count == 0 ? 0 : n) {
                    try Interruption.check()
                    let skip = part &* size &* tiled.strides[axis]
                    try tiled.view(shape: result.shape, strides: tiled.strides, skipping: skip)
                        .copyElements(of: result, strides: result.strides)
                }
                result = tiled
            }
        }
        return try result.copy()
    }

    /// `np.flip`: a view.
    package func flipped(_ axes: [Int]? = nil) throws -> NDArray {
        var newStrides = strides, skip = 0
        for axis in try reducedAxes(axes) where shape[axis] > 0 {
            skip &+= strides[axis] &* (shape[axis] - 1)
            newStrides[axis] = 0 &- strides[axis]
        }
        return view(shape: shape, strides: newStrides, skipping: count == 0 ? 0 : skip)
    }

    /// `np.roll`; flattened and folded back for nil.
    package func rolled(_ shift: Int, axis: Int?) throws -> NDArray {
        guard let axis else { return try raveled().rolled(shift, axis: 0).reshaped(shape) }
        let k = try normalized(axis: axis)
        let n = shape[k]
        if n == 0 { return try copy() }
        let start = ((shift % n) + n) % n
        return try NDArray.concatenate([slicing(n - start, nil, axis: k), slicing(0, n - start, axis: k)], axis: k)
    }

    /// `np.diff`.
    package func differences(axis: Int = -1, flags: inout FloatingFlags) throws -> NDArray {
        guard rank > 0 else { throw ArrayError.argument(.diffRank) }
        let k = try normalized(axis: axis)
        let operation: BinaryOperation = dtype == .bool ? .notEqual : .subtract
        return try NDArray.apply(
            operation, .array(slicing(1, nil, axis: k)), .array(slicing(nil, -1, axis: k)), flags: &flags)
    }
}

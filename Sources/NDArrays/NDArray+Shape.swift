extension NDArray {
    /// `axis` counted from the front; negative ones count from the end.
    package func normalized(axis: Int, rank: Int? = nil) throws -> Int {
        let rank = rank ?? self.rank
        guard axis >= -rank && axis < rank else { throw ArrayError.axisOutOfBounds(axis: axis, rank: rank) }
        return axis < 0 ? axis + rank : axis
    }

    /// The same elements in another shape: a view where the strides allow it, else a copy. One size may be -1 (NumPy takes any negative one).
    package func reshaped(_ target: Shape) throws -> NDArray {
        var target = target
        var unknown: Int?
        var known = 1
        for axis in 0..<target.count {
            if target[axis] < 0 {
                if unknown != nil { throw ArrayError.oneUnknownDimension }
                unknown = axis
            } else {
                let (next, overflow) = known.multipliedReportingOverflow(by: target[axis])
                if overflow { throw ArrayError.reshape(count: count, shape: target) }
                known = next
            }
        }
        if let unknown {
            guard known > 0, count % known == 0 else { throw ArrayError.reshape(count: count, shape: target) }
            target[unknown] = count / known
        } else if known != count {
            throw ArrayError.reshape(count: count, shape: target)
        }
        if isContiguous { return view(shape: target, strides: target.contiguousStrides) }
        if let strides = stridesForReshape(target) { return view(shape: target, strides: strides) }
        return try copy().reshaped(target)
    }

    /// The strides that show the elements in shape `target` without a copy, if there are any.
    private func stridesForReshape(_ target: Shape) -> Shape? {
        if count == 0 { return nil }
        let old = (0..<rank).filter { shape[$0] != 1 }
        var result = Shape(repeating: 1, count: target.count)
        var oldStart = 0, newStart = 0
        while oldStart < old.count && newStart < target.count {
            var oldEnd = oldStart + 1, newEnd = newStart + 1
            var oldSize = shape[old[oldStart]], newSize = target[newStart]
            while oldSize != newSize {
                if newSize < oldSize {
                    newSize *= target[newEnd]
                    newEnd += 1
                } else {
                    oldSize *= shape[old[oldEnd]]
                    oldEnd += 1
                }
            }
            for k in oldStart..<(oldEnd - 1) where strides[old[k]] != shape[old[k + 1]] * strides[old[k + 1]] { return nil }
            var step = strides[old[oldEnd - 1]]
            for k in stride(from: newEnd - 1, through: newStart, by: -1) {
                result[k] = step
                step *= target[k]
            }
            oldStart = oldEnd
            newStart = newEnd
        }
        return result
    }

    /// One axis: a view where possible.
    package func raveled() throws -> NDArray {
        if rank == 1 && isContiguous { return self }
        return isContiguous ? try reshaped([count]) : try flattened()
    }

    /// One axis, always a copy.
    package func flattened() throws -> NDArray { try copy().reshaped([count]).owningItsMemory() }

    /// The axes reversed: a view.
    package var transposed: NDArray {
        if rank == 2 { return view(shape: [shape[1], shape[0]], strides: [strides[1], strides[0]]) }
        return view(shape: Shape(shape.reversed()), strides: Shape(strides.reversed()))
    }

    /// The axes in the order `axes`: a view.
    package func transposed(_ axes: [Int]) throws -> NDArray {
        guard axes.count == rank else { throw ArrayError.axesDoNotMatch }
        let order = try axes.map { try normalized(axis: $0) }
        guard Set(order).count == rank else { throw ArrayError.repeatedTransposeAxis }
        return view(shape: Shape(order.map { shape[$0] }), strides: Shape(order.map { strides[$0] }))
    }

    package func swappingAxes(_ a: Int, _ b: Int) throws -> NDArray {
        var order = Array(0..<rank)
        order.swapAt(try normalized(axis: a), try normalized(axis: b))
        return try transposed(order)
    }

    /// `np.moveaxis`.
    package func movingAxes(_ sources: [Int], _ destinations: [Int]) throws -> NDArray {
        guard sources.count == destinations.count else { throw ArrayError.argument(.fewerMovedAxes) }
        let from = try sources.map { try normalized(axis: $0) }, to = try destinations.map { try normalized(axis: $0) }
        guard Set(from).count == from.count, Set(to).count == to.count else { throw ArrayError.repeatedAxis }
        var order = (0..<rank).filter { !from.contains($0) }
        for (target, source) in zip(to, from).sorted(by: { $0.0 < $1.0 }) { order.insert(source, at: target) }
        return try transposed(order)
    }

    /// Without axes of size 1: all of them, or those named.
    package func squeezed(_ axes: [Int]? = nil) throws -> NDArray {
        let dropped: [Int]
        if let axes {
            dropped = try axes.map { try normalized(axis: $0) }
            for axis in dropped where shape[axis] != 1 { throw ArrayError.squeeze }
        } else {
            dropped = (0..<rank).filter { shape[$0] == 1 }
        }
        let kept = (0..<rank).filter { !dropped.contains($0) }
        return view(shape: Shape(kept.map { shape[$0] }), strides: Shape(kept.map { strides[$0] }))
    }

    /// With new axes of size 1 at the places that `axes` name in the result.
    package func expandingDims(_ axes: [Int]) throws -> NDArray {
        let rank = rank + axes.count
        guard rank <= Shape.maximumRank else { throw ArrayError.tooManyAxes(rank) }
        let places = try axes.map { try normalized(axis: $0, rank: rank) }
        guard Set(places).count == places.count else { throw ArrayError.repeatedAxis }
        var newShape = Shape(), newStrides = Shape()
        var next = 0
        for axis in 0..<rank {
            if places.contains(axis) {
                newShape.append(1)
                newStrides.append(0)
            } else {
                newShape.append(shape[next])
                newStrides.append(strides[next])
                next += 1
            }
        }
        return view(shape: newShape, strides: newStrides)
    }
}

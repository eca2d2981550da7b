extension Shape {
    /// The shape that both stretch to, or nil: sizes are compared from the last axis; equal, or one of them 1.
    package static func broadcast(_ a: Shape, _ b: Shape) -> Shape? {
        if a == b { return a }
        let rank = Swift.max(a.count, b.count)
        var result = Shape(repeating: 1, count: rank)
        for back in 1...Swift.max(rank, 1) where back <= rank {
            let x = back <= a.count ? a[a.count - back] : 1
            let y = back <= b.count ? b[b.count - back] : 1
            if x != y && x != 1 && y != 1 { return nil }
            result[rank - back] = x == 1 ? y : x
        }
        return result
    }

    package static func broadcast(_ shapes: [Shape]) throws -> Shape {
        var result = Shape()
        for shape in shapes {
            guard let next = broadcast(result, shape) else { throw ArrayError.cannotBroadcast(shapes) }
            result = next
        }
        return result
    }

    /// The strides that walk memory of shape `self` over the larger `shape`; 0 where an axis is stretched. Nil if it does not fit.
    func strides(_ strides: Shape, over shape: Shape) -> Shape? {
        if self == shape { return strides }
        let extra = shape.count - count
        if extra < 0 { return nil }
        var result = Shape(repeating: 0, count: shape.count)
        for axis in 0..<count {
            if self[axis] == shape[axis + extra] {
                result[axis + extra] = strides[axis]
            } else if self[axis] != 1 {
                return nil
            }
        }
        return result
    }
}

extension NDArray {
    /// A read-only view stretched to `target`.
    package func broadcast(to target: Shape) throws -> NDArray {
        if target == shape { return self }
        guard let strides = shape.strides(strides, over: target) else {
            throw ArrayError.cannotBroadcastTo(from: shape, to: target)
        }
        return view(shape: target, strides: strides, isWritable: false)
    }
}

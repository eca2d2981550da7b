extension NDArray {
    /// `np.nonzero`: for each axis the indices of the elements that are not zero.
    package func nonzero() throws -> [NDArray] {
        let rank = Swift.max(self.rank, 1)
        var found: [Int] = [], position = 0
        try forEach { value in
            if position & 0xFFFF == 0xFFFF { try Interruption.check() }
            if value.asBool { found.append(position) }
            if found.count > 1 << 28 { throw ArrayError.outOfMemory(shape: [count], dtype: .int64) }
            position &+= 1
        }
        let sizes = self.rank == 0 ? Shape([1]) : shape
        let steps = sizes.contiguousStrides
        return try (0..<rank).map { axis in
            try NDArray(integers: found.map { $0 / steps[axis] % sizes[axis] })
        }
    }

    /// `np.take` with a list of places.
    package func taking(_ places: [Int], axis: Int) throws -> NDArray {
        try taking(NDArray(integers: places), axis: axis)
    }

    /// `np.take(a, indices, axis)`; flattened for nil.
    package func taking(_ indices: NDArray, axis: Int?) throws -> NDArray {
        guard let axis else { return try raveled().taking(indices, axis: 0) }
        let k = try normalized(axis: axis)
        var items = [IndexItem](repeating: .all, count: k)
        items.append(.array(indices))
        switch try indexed(items) {
        case .element(let scalar): return try NDArray(scalar)
        case .array(let array): return array
        }
    }

    /// `np.where(condition, x, y)`.
    package static func `where`(_ condition: NDArray, _ x: Operand, _ y: Operand) throws -> NDArray {
        let dtype = Operand.promoted(x, y)
        let condition = try condition.asType(.bool)
        let first = try x.asArray().asType(dtype), second = try y.asArray().asType(dtype)
        let shape = try Shape.broadcast([condition.shape, first.shape, second.shape])
        let result = try NDArray(uninitialized: shape, dtype: dtype)
        try result.copyElements(of: second, strides: second.broadcast(to: shape).strides)
        let chosen = try condition.broadcast(to: shape)
        switch dtype.itemSize {
        case 1: try overlay(UInt8.self, result, first.broadcast(to: shape), chosen)
        case 4: try overlay(UInt32.self, result, first.broadcast(to: shape), chosen)
        default: try overlay(UInt64.self, result, first.broadcast(to: shape), chosen)
        }
        return result
    }

    private static func overlay<T>(_ type: T.Type, _ out: NDArray, _ source: NDArray, _ mask: NDArray) throws {
        let loop = StridedLoop(out.shape, out.strides, source.strides, mask.strides)
        let so = loop.innerFirst, ss = loop.innerSecond, sm = loop.innerThird
        let o = out.pointer(T.self), s = source.pointer(T.self), m = mask.pointer(Bool.self)
        try loop.run { n, a, b, c in
            for i in 0..<n where m[c &+ i &* sm] { o[a &+ i &* so] = s[b &+ i &* ss] }
        }
    }

    /// `np.clip`; either bound may be missing.
    package func clipped(_ low: Operand?, _ high: Operand?, into out: NDArray? = nil, flags: inout FloatingFlags) throws -> NDArray {
        var result = self
        if let low { result = try NDArray.apply(.maximum, .array(result), low, flags: &flags) }
        if let high { result = try NDArray.apply(.minimum, .array(result), high, flags: &flags) }
        guard let out else { return result === self ? try copy() : result }
        guard result.dtype.canCastSameKind(to: out.dtype) else {
            throw ArrayError.castOutput(operation: "clip", from: result.dtype, to: out.dtype)
        }
        guard let strides = result.shape.strides(result.strides, over: out.shape) else {
            throw ArrayError.outputShape(output: out.shape, broadcast: result.shape)
        }
        try out.beginWriting(orThrow: .outputReadOnly)
        if NDArray.overlaps(out, .array(result)) { result = try result.copy() }
        try out.copyElements(of: result, strides: strides)
        return out
    }
}

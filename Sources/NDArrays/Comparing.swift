extension NDArray {
    /// `np.isclose`: |a - b| <= atol + rtol |b|.
    package static func isClose(
        _ a: NDArray, _ b: NDArray, relative rtol: Double = 1e-5, absolute atol: Double = 1e-8, equalNaN: Bool = false
    ) throws -> NDArray {
        let shape = try Shape.broadcast([a.shape, b.shape])
        let x = try a.asType(.float64).broadcast(to: shape), y = try b.asType(.float64).broadcast(to: shape)
        let result = try NDArray(uninitialized: shape, dtype: .bool)
        let loop = StridedLoop(shape, result.strides, x.strides, y.strides)
        try loop.map(result.pointer(Bool.self), x.doubles, y.doubles) { x, y in
            if x == y { return true }
            if x != x && y != y { return equalNaN }
            return y.isFinite && (x - y).magnitude <= atol + rtol * y.magnitude
        }
        return result
    }

    /// `np.allclose`.
    package static func allClose(
        _ a: NDArray, _ b: NDArray, relative rtol: Double = 1e-5, absolute atol: Double = 1e-8, equalNaN: Bool = false
    ) throws -> Bool {
        var flags = FloatingFlags()
        let close = try isClose(a, b, relative: rtol, absolute: atol, equalNaN: equalNaN)
        return try close.reduced(.all, flags: &flags).item().asBool
    }

    /// `np.array_equal`.
    package static func areEqual(_ a: NDArray, _ b: NDArray) throws -> Bool {
        guard a.shape == b.shape else { return false }
        var flags = FloatingFlags()
        let same = try apply(.equal, .array(a), .array(b), flags: &flags)
        return try same.reduced(.all, flags: &flags).item().asBool
    }

    /// `bool(array)`.
    package func truth() throws -> Bool {
        if count == 1 { return Scalar(load: base, dtype: dtype).asBool }
        throw ArrayError.argument(count == 0 ? .emptyTruth : .ambiguousTruth)
    }
}

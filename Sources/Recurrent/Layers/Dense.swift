import NDArrays

// R = rows (time steps times batch), H = hidden units, Y = outputs
//
//   h   (..., H)  input        Wy  (H, Y)  weights        by  (Y)  bias        y  (..., Y)  output
//
// The leading axes, (T, N) or (R), are the same on both sides. A gradient dw has the shape of w.

/// The output layer y = h Wy + by, for each row by itself.
///
/// Source: derivation in docs/derivations/output.md.
package enum Dense {
    package struct Gradients {
        package let dh: NDArray  // (..., H)
        package let dWy: NDArray  // (H, Y)
        package let dby: NDArray  // (Y)
    }

    // MARK: Forward

    /// y = h Wy + by
    /// - Throws: `ShapeError`; `ArrayError.outOfMemory`.
    package static func forward(h: NDArray, Wy: NDArray, by: NDArray) throws -> NDArray {
        let (R, H, Y) = try sizes(h, Wy)
        let h = try h.contiguousDoubles()
        let Wy = try Wy.checked("Wy", ["H", "Y"], [H, Y])
        let by = try by.checked("by", ["Y"], [Y])
        let y = try NDArray(zeros: h.shape.replacingLast(with: Y))
        fillRows(y.doubles, with: by.doubles, rows: R, columns: Y)
        try multiply(h.doubles, Wy.doubles, into: y.doubles, M: R, N: Y, K: H, accumulate: true)
        return y
    }

    /// softmax(h Wy + by): one distribution per row.
    package static func softmaxForward(h: NDArray, Wy: NDArray, by: NDArray) throws -> NDArray {
        let y = try forward(h: h, Wy: Wy, by: by)
        let Y = Wy.shape[1]
        for row in 0..<(Y == 0 ? 0 : y.count / Y) { softmax(y.doubles + row &* Y, count: Y, stride: 1) }
        return y
    }

    // MARK: Backward

    ///     dh  = dy Wyᵀ              dWy = sum over rows of hᵀ dy              dby = sum over rows of dy
    ///
    /// - Parameter dy: (..., Y), what the loss sends to y.
    package static func backward(dy: NDArray, h: NDArray, Wy: NDArray) throws -> Gradients {
        let (R, H, Y) = try sizes(h, Wy)
        let h = try h.contiguousDoubles()
        let Wy = try Wy.checked("Wy", ["H", "Y"], [H, Y])
        let dy = try dy.checked("dy", ["...", "Y"], h.shape.replacingLast(with: Y))
        let WyT = try NDArray(zeros: [Y, H])
        let dh = try NDArray(zeros: h.shape)
        transpose(Wy.doubles, rows: H, columns: Y, into: WyT.doubles)
        try multiply(dy.doubles, WyT.doubles, into: dh.doubles, M: R, N: H, K: Y)
        return Gradients(
            dh: dh, dWy: try weightGradient(x: h, dz: dy, rows: R, inputs: H, outputs: Y),
            dby: try biasGradient(dy, rows: R, columns: Y))
    }

    private static func sizes(_ h: NDArray, _ Wy: NDArray) throws -> (R: Int, H: Int, Y: Int) {
        guard h.rank >= 2 else { throw ShapeError(name: "h", axes: ["R", "H"], wanted: [], got: h.shape) }
        guard Wy.rank == 2 else { throw ShapeError(name: "Wy", axes: ["H", "Y"], wanted: [], got: Wy.shape) }
        let H = h.shape[h.rank - 1]
        return (H == 0 ? 0 : h.count / H, H, Wy.shape[1])
    }
}

extension Shape {
    func replacingLast(with size: Int) -> Shape {
        var result = self
        result[count - 1] = size
        return result
    }
}

import NDArrays

// V = words, D = width of a word's vector
//
//   x  (...)  word numbers, 0 ..< V        W  (V, D)  one row per word        y  (..., D)

/// Each word as its row of a table: y = W[x].
package enum Embedding {
    /// - Throws: `TargetError` for a number that is no word; `ArrayError.outOfMemory`.
    package static func forward(x: NDArray, W: NDArray) throws -> NDArray {
        let rows = try rows(x, W)
        let (D, W) = (W.shape[1], try W.contiguousDoubles())
        let y = try NDArray(zeros: Shape(Array(x.shape) + [D]))
        for (k, row) in rows.enumerated() { (y.doubles + k * D).update(from: W.doubles + row * D, count: D) }
        return y
    }

    /// A row's gradient is the sum over the places where its word stands.
    /// - Parameter dy: (..., D)
    package static func backward(dy: NDArray, x: NDArray, W: NDArray) throws -> NDArray {
        let rows = try rows(x, W)
        let D = W.shape[1]
        let dy = try dy.checked("dy", ["...", "D"], Shape(Array(x.shape) + [D]))
        let dW = try NDArray(zeros: W.shape)
        for (k, row) in rows.enumerated() {
            for j in 0..<D { dW.doubles[row &* D &+ j] += dy.doubles[k &* D &+ j] }
        }
        return dW
    }

    private static func rows(_ x: NDArray, _ W: NDArray) throws -> [Int] {
        guard W.rank == 2 else { throw ShapeError(name: "W", axes: ["V", "D"], wanted: [], got: W.shape) }
        let numbers = try x.contiguousDoubles()
        return try (0..<numbers.count).map { k in
            guard let row = Int(exactly: numbers.doubles[k]), 0 <= row, row < W.shape[0] else {
                throw TargetError(index: [k], value: numbers.doubles[k], classes: W.shape[0])
            }
            return row
        }
    }
}

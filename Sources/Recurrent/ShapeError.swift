import NDArrays

/// An array that does not fit a cell's sizes.
package struct ShapeError: Error, Equatable {
    /// The argument, such as `h0`.
    package let name: String
    /// The axes it should have, such as `["N", "H"]`.
    package let axes: [String]
    /// Its shape by the sizes of the other arguments; empty where only the number of axes is known.
    package let wanted: Shape
    package let got: Shape
}

/// T, N, D, H of a layer's inputs (T, N, D) and recurrent weights (H, ...); no steps or no samples have empty results.
/// - Throws: `ShapeError`.
func sizes(_ x: NDArray, Wh: NDArray, _ axes: [String]) throws -> (T: Int, N: Int, D: Int, H: Int) {
    guard x.rank == 3 else { throw ShapeError(name: "x", axes: ["T", "N", "D"], wanted: [], got: x.shape) }
    guard Wh.rank == 2 else { throw ShapeError(name: "Wh", axes: axes, wanted: [], got: Wh.shape) }
    return (x.shape[0], x.shape[1], x.shape[2], Wh.shape[0])
}

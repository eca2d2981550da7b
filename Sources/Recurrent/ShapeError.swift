import NDArrays

/// An array that does not fit a cell's sizes.
package struct ShapeError: Error {
    /// The argument, such as `h0`.
    package let name: String
    /// The axes it should have, such as `["N", "H"]`.
    package let axes: [String]
    package let wanted: Shape
    package let got: Shape
}

/// Is told of every array that is about to change, while it still is what it was: what a recording goes back by.
package protocol ArrayWitness: AnyObject {
    /// Elements of `array` are about to be written.
    func willWrite(_ array: NDArray)
    /// `array` itself is about to get another shape.
    func willReshape(_ array: NDArray)
}

extension NDArray {
    /// None as a rule.
    package static nonisolated(unsafe) var witness: (any ArrayWitness)?

    /// Every change of elements in place begins here.
    /// - Throws: where the array cannot be written.
    package func beginWriting(orThrow refusal: ArrayError = .readOnly) throws {
        guard isWritable else { throw refusal }
        NDArray.witness?.willWrite(self)
    }

    /// How the array lies in its memory, and the names of its axes.
    package struct Layout {
        fileprivate let shape: Shape, strides: Shape
        fileprivate let axes: [String]?
    }

    package var layout: Layout {
        get { Layout(shape: shape, strides: strides, axes: axes) }
        set { setLayout(newValue.shape, newValue.strides, newValue.axes) }
    }

    /// The elements of this array alone, in an array that nothing else changes, for `exchangeContents`.
    package func savedElements() -> NDArray? { try? copy() }

    /// The same elements as an object of its own, whose shape nobody changes.
    package var alias: NDArray { view(shape: shape, strides: strides) }

    /// Writes what `savedElements` gave, and nobody is told.
    package func restoreElements(_ saved: NDArray) { try? copyElements(of: saved, strides: saved.strides) }

    /// Whether the elements are all that the memory holds.
    package var fillsItsStorage: Bool { isContiguous && count * dtype.itemSize >= storage.header.byteCount }
    package var byteCount: Int { count * dtype.itemSize }
}

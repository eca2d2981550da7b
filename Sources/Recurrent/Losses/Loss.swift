import NDArrays

/// A loss and its gradient with respect to what it was taken of.
package struct Loss {
    package let value: Double
    /// In the shape of the outputs or scores.
    package let gradient: NDArray

    /// The sum of all elements: L = sum(y), dy = 1. The simplest loss there is; document 000 checks its gradients with it.
    package static func sum(_ y: NDArray) throws -> Loss {
        let y = try y.contiguousDoubles()
        let dy = try NDArray(zeros: y.shape)
        var value = 0.0
        for k in 0..<y.count {
            value += y.doubles[k]
            dy.doubles[k] = 1
        }
        return Loss(value: value, gradient: dy)
    }

    /// The mean of the squared differences over all elements: L = sum((y - target)²) / count, dy = 2 (y - target) / count.
    /// - Throws: `ShapeError`; `ArrayError.outOfMemory`.
    package static func meanSquare(_ y: NDArray, target: NDArray) throws -> Loss {
        let y = try y.contiguousDoubles()
        let target = try target.checked("target", ["..."], y.shape)
        let dy = try NDArray(zeros: y.shape)
        let count = Double(max(y.count, 1))
        var value = 0.0
        for k in 0..<y.count {
            let difference = y.doubles[k] - target.doubles[k]
            value += difference * difference
            dy.doubles[k] = 2 * difference / count
        }
        return Loss(value: value / count, gradient: dy)
    }

    /// The squared difference of one hidden unit and a label for each row, summed: document 001's toy loss.
    ///
    ///     L = sum over rows of (h_unit - label)²          dh_unit = 2 (h_unit - label), 0 for every other unit
    ///
    /// - Parameters:
    ///   - h: (..., H)
    ///   - label: one for each row, in the shape of h's leading axes.
    /// - Throws: `ShapeError`, also where there is no such unit.
    package static func squareOfUnit(_ unit: Int = 0, _ h: NDArray, label: NDArray) throws -> Loss {
        guard h.rank >= 1, h.shape[h.rank - 1] > unit, unit >= 0 else {
            throw ShapeError(name: "h", axes: ["...", "H"], wanted: [], got: h.shape)
        }
        let h = try h.contiguousDoubles()
        let H = h.shape[h.rank - 1]
        let label = try label.checked("label", ["..."], Shape(h.shape.dropLast()))
        let dh = try NDArray(zeros: h.shape)
        var value = 0.0
        for row in 0..<(h.count / H) {
            let difference = h.doubles[row &* H &+ unit] - label.doubles[row]
            value += difference * difference
            dh.doubles[row &* H &+ unit] = 2 * difference
        }
        return Loss(value: value, gradient: dh)
    }
}

import NDArrays
import Recurrent

/// How a notation lays out the parameters of a cell: under which names, in which shapes, with the gates in which order.
///
/// Each array of a notation is made of parts of the engine's: all gates side by side (cs231n, torch, Keras), one gate's weights of
/// the state and of the input (Coursera, document 001), or one gate's weights of one of them (document 000). Reading and writing
/// only move numbers, so that there and back is exact.
package struct ParameterLayout: Sendable {
    let cell: CellParameters.Cell
    let arrays: [LaidOutArray]

    struct LaidOutArray: Sendable {
        /// A gate's columns of an array of the engine's.
        struct Part: Sendable {
            let name: String
            let gate: Int
            /// A second bias: the sum of both counts.
            var isSecond = false
        }

        let name: String
        /// In the notation's names.
        let axes: [String]
        let parts: [Part]
        /// Columns where the engine has rows.
        var isTransposed = false
        /// Whether the parts lie above one another in the engine's orientation, as in weights on [x, h], and not side by side.
        var isOfRows = false
        var isOptional = false
        /// A matrix whose rows one after the other are one of the engine's rows.
        var isOneRow = false
    }

    // MARK: Reading

    /// - Parameter isComputing: whether a cell is computed with them, and they are not only moved.
    package func read(
        _ parameters: NamedArrays, function: String, areAttributes: Bool = false, isComputing: Bool = false
    ) throws -> CellParameters {
        var sizes = CallSizes(function)
        (sizes.weightsAreAttributes, sizes.isComputing) = (areAttributes, isComputing)
        var found: [(LaidOutArray, NDArray)] = []
        for layout in arrays where !layout.isOptional || parameters[layout.name] != nil {
            let array = try sizes.parameter(layout.name, of: parameters, layout.axes)
            found.append((layout, try array.inEngineOrientation(layout)))
        }
        let H = sizes[hiddenAxis]
        var result = NamedArrays()
        for (layout, array) in found {
            var start = 0
            for part in layout.parts {
                let size = layout.isOfRows ? (part.name == "Wh" ? H : array.shape[0] - H) : array.shape[1] / layout.parts.count
                let block = try array.slicing(start, start + size, axis: layout.isOfRows ? 0 : 1)
                start += size
                if cellWide.contains(part.name) {
                    let target = try result[part.name] ?? NDArray(zeros: [block.shape[0], cell.gates * H])
                    result[part.name] = target
                    let place = try target.slicing(part.gate * H, (part.gate + 1) * H, axis: 1)
                    try place.assign(.array(part.isSecond ? place + block : block))
                } else {
                    result[part.name] = try block.owned()
                }
            }
        }
        for name in ["b", "bq", "by"] { if let row = result[name] { result[name] = try row.reshaped([row.count]) } }
        if result["b"] == nil { result["b"] = try NDArray(zeros: [cell.gates * H]) }
        return CellParameters(cell, result)
    }

    // MARK: Writing

    /// - Parameter isGradient: whether a second bias, on which the result depends as on the first, gets the same or zeros.
    package func write(_ parameters: CellParameters, isGradient: Bool = false, function: String = "convert") throws -> NamedArrays {
        var sizes = CallSizes(function)
        sizes.isComputing = false
        guard let H = parameters.arrays["Wh"]?.shape.first else { return [:] }
        var result = NamedArrays()
        for layout in arrays {
            let blocks: [NDArray] = try layout.parts.compactMap { part in
                guard let source = parameters.arrays[part.name] else { return nil }
                let rows = source.rank == 1 ? try source.reshaped([1, source.count]) : source
                let block = cellWide.contains(part.name) ? try rows.slicing(part.gate * H, (part.gate + 1) * H, axis: 1) : rows
                return part.isSecond && !isGradient ? try NDArray(zeros: block.shape) : block
            }
            guard blocks.count == layout.parts.count else { continue }
            let joined = try NDArray.joined(blocks, axis: layout.isOfRows ? 0 : 1)
            // A notation for one sample has no place for the states of several.
            if layout.axes.count == 1 { try sizes.accept(joined, layout.name, ["1"] + layout.axes) }
            let array = try joined.fromEngineOrientation(layout)
            result[layout.name] = try sizes.accept(array, layout.name, layout.axes)
        }
        return result
    }

    /// What has a block of columns for each gate.
    private var cellWide: Set<String> { ["Wx", "Wh", "b"] }
    /// The notation's name of H: that of the recurrent weights.
    private var hiddenAxis: String {
        arrays.first { $0.parts.contains { $0.name == "Wh" } }?.axes.map { $0.drop { $0.isNumber } }.map(String.init)
            .first { !$0.contains("+") } ?? "H"
    }
}

extension NDArray {
    /// As a matrix with the engine's rows and columns; a bias is one row.
    fileprivate func inEngineOrientation(_ layout: ParameterLayout.LaidOutArray) throws -> NDArray {
        switch rank {
        case _ where rank == 1 || layout.isOneRow: try owned().reshaped([1, count])
        case 3: try owned().reshaped([shape[1], shape[2]])
        default: try (layout.isTransposed ? transposed : self).owned()
        }
    }

    fileprivate func fromEngineOrientation(_ layout: ParameterLayout.LaidOutArray) throws -> NDArray {
        let result =
            switch layout.axes.count {
            case 2 where layout.isOneRow: try owned().reshaped([2, count / 2])
            case 1: try owned().reshaped([count])
            case 3: try owned().reshaped([1, shape[0], shape[1]])
            default: try (layout.isTransposed ? transposed : self).owned()
            }
        result.name(layout.axes)
        return result
    }

    /// Matrices above one another (axis 0) or side by side (axis 1).
    fileprivate static func joined(_ blocks: [NDArray], axis: Int) throws -> NDArray {
        guard let first = blocks.first else { return try NDArray(zeros: [0, 0]) }
        let total = blocks.reduce(0) { $0 + $1.shape[axis] }
        let result = try NDArray(zeros: axis == 0 ? [total, first.shape[1]] : [first.shape[0], total])
        var start = 0
        for block in blocks {
            try result.slicing(start, start + block.shape[axis], axis: axis).assign(.array(block))
            start += block.shape[axis]
        }
        return result
    }
}

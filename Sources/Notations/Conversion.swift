import NDArrays
import Recurrent

/// Takes parameters from one notation's names, shapes and order of gates to another's.
package enum Conversion {
    package static var notations: [String] { ParameterLayout.notations.map(\.name) }

    /// Numbers are only moved, so that there and back is exact; two biases (torch, nndl) that act as their sum come back as one.
    /// - Throws: `NotationError`.
    package static func convert(_ parameters: NamedArrays, from source: String, to target: String) throws -> NamedArrays {
        let from = try layouts(source), to = try layouts(target)
        let layout = try layout(of: parameters, from, source)
        let candidates = to.filter { $0.cell == layout.cell }
        guard let first = candidates.first else { throw NotationError.noSuchCell(notation: target, cell: layout.cell.rawValue) }
        let known = Set(layout.arrays.map(\.name))
        if let stranger = parameters.names.first(where: { !known.contains($0) }) {
            throw NotationError.unknownParameter(function: "convert", key: stranger, known: layout.arrays.map(\.name))
        }
        let values = try layout.read(parameters, function: "convert")
        // Keras has a layout for each of the two GRUs: the one in which every array has a place and none is missing.
        let wanted = candidates.first { $0.isFilled(by: values) && values.arrays.names.allSatisfy($0.holds) } ?? first
        guard wanted.isFilled(by: values) else { throw NotationError.noResetBeforeProduct(notation: target) }
        let result = try wanted.write(values)
        for (name, value) in values.arrays where !wanted.holds(name) {
            // A bias of zeros is no loss.
            if name == "b", value.isZero { continue }
            throw NotationError.noPlace(notation: target, key: layout.arrays.first { $0.parts.contains { $0.name == name } }?.name ?? name)
        }
        return result
    }

    private static func layouts(_ name: String) throws -> [ParameterLayout] {
        guard let found = ParameterLayout.notations.first(where: { $0.name == name }) else {
            throw NotationError.unknownNotation(name: name, known: notations)
        }
        return found.layouts
    }

    /// The first of a notation's layouts whose arrays are there and fit each other; packed cells differ by their widths alone.
    private static func layout(of parameters: NamedArrays, _ layouts: [ParameterLayout], _ notation: String) throws -> ParameterLayout {
        let complete = layouts.filter { layout in layout.arrays.allSatisfy { $0.isOptional || parameters[$0.name] != nil } }
        if let fitting = complete.first(where: { (try? $0.read(parameters, function: "convert")) != nil }) { return fitting }
        // None fits: the one that is nearest says what is wrong.
        let nearest = complete.first { $0.fitsRecurrentWeights(parameters) } ?? complete.first ?? layouts.max { $0.namesFound(parameters) < $1.namesFound(parameters) }
        guard let nearest else { throw NotationError.unknownNotation(name: notation, known: notations) }
        _ = try nearest.read(parameters, function: "convert")
        return nearest
    }
}

extension ParameterLayout {
    /// Whether each array that must be there can be made.
    fileprivate func isFilled(by values: CellParameters) -> Bool {
        arrays.allSatisfy { $0.isOptional || $0.parts.allSatisfy { values.arrays[$0.name] != nil } }
    }
    fileprivate func holds(_ name: String) -> Bool { arrays.contains { $0.parts.contains { $0.name == name } } }
    fileprivate func fitsRecurrentWeights(_ parameters: NamedArrays) -> Bool {
        guard let layout = arrays.first(where: { $0.parts.contains { $0.name == "Wh" } }), let array = parameters[layout.name] else { return false }
        var sizes = CallSizes("convert")
        return (try? sizes.accept(array, layout.name, layout.axes, names: false)) != nil
    }
    fileprivate func namesFound(_ parameters: NamedArrays) -> Int { arrays.filter { parameters[$0.name] != nil }.count }
}

extension NDArray {
    fileprivate var isZero: Bool { (0..<count).allSatisfy { doubles[$0] == 0 } }
}

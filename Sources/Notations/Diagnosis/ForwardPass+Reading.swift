import NDArrays
import Recurrent

/// From a notation's gradients to the engine's, gate by gate.
extension ForwardPass {
    /// A tensor as it was handed in, cut into the engine's.
    struct ReadGradient {
        /// `dWf`, and what messages call it: `gradients["dWf"]`.
        let name: String, label: String
        /// The engine's name of each part, the notation's (nil where it is the only one), and the numbers in the engine's orientation.
        let parts: [(engine: String, name: String?, value: NDArray)]
        /// The same with the halves of [a_prev; xt] the other way round.
        var exchanged: [NDArray]?
        /// torch's second bias, which has the first one's gradient.
        var isSecond = false
        let shape: Shape
        let wanted: [WantedAxis]
        /// Whether the shape can be made the right one by axes of size 1; if not, only a listed mistake explains it.
        var fits: Bool { shape.filter { $0 != 1 } == wanted.compactMap(\.size).filter { $0 != 1 } }
    }

    /// The names of the gradients in the order of the tuple that the notation's backward returns; nil where it returns none.
    package var positions: [String]? {
        switch notation {
        case "cs231n": states.map(\.name) + layout.gradientArrays.map { ParameterLayout.gradientName(of: $0.name, notation) }
        case "nndl", "engine": states.map(\.name)
        default: nil
        }
    }

    /// Every name that a gradient can be handed in under, the notation's own first.
    package var gradientNames: [String] {
        states.map(\.name) + layout.gradientArrays.map { ParameterLayout.gradientName(of: $0.name, notation) }
    }

    /// The parameters' names, whose gradients an object may have as attributes: `Wfh` and `Wfh_grad`.
    package var parameterGradients: [(parameter: String, gradient: String)] {
        layout.gradientArrays.map { ($0.name, ParameterLayout.gradientName(of: $0.name, notation)) }
    }

    private func isName(_ key: String, of parameter: String) -> Bool {
        key == ParameterLayout.gradientName(of: parameter, notation) || key == "d" + parameter || notation == "nndl" && key == parameter
            || key == parameter + "_grad" || key == parameter + "_diff" || notation == "learn_dl" && parameter == "U" && key == "U_gradient"
            || notation == "learn_dl" && parameter == "W" && key == "gradient"
    }

    func read(_ key: String, _ value: NDArray, label: String) throws -> ReadGradient {
        try finite(value, label)
        if let state = states.first(where: { $0.name == key }) { return try read(state, value, label) }
        guard let array = layout.gradientArrays.first(where: { isName(key, of: $0.name) }) else {
            throw NotationError.unknownGradient(function: "diagnose", key: key, known: gradientNames)
        }
        return try array.axes.count == 2 && !array.parts.allSatisfy { $0.name == "b" || $0.name == "bq" }
            ? readWeights(key, array, value, label) : readBias(key, array, value, label)
    }

    /// - Throws: `NotationError.notFinite`, which names the first element.
    func finite(_ value: NDArray, _ label: String) throws {
        guard value.hasNonFinite else { return }
        let (index, first, count) = value.firstNonFinite
        let misfit = ShapeMisfit(function: "diagnose", argument: label, isParameter: false, shape: value.shape, axes: value.axes, wanted: [])
        throw NotationError.notFinite(misfit, value: first, index: index, count: count)
    }

    // MARK: Tensors

    private func read(_ state: StateGradient, _ value: NDArray, _ label: String) throws -> ReadGradient {
        var sizes = sizes
        try sizes.accept(value, label, state.axes)
        return ReadGradient(
            name: state.name, label: label, parts: [(state.engine, nil, try inEngineForm(value, isOverTime: state.engine == "dx"))],
            shape: value.shape, wanted: sizes.wanted(state.axes))
    }

    private func readWeights(_ key: String, _ array: ParameterLayout.LaidOutArray, _ value: NDArray, _ label: String) throws -> ReadGradient {
        var sizes = sizes
        let wanted = sizes.wanted(array.axes)
        let size = wanted.compactMap(\.size)
        let isTurned = value.rank == 2 && Array(value.shape) != size && Array(value.shape) == size.reversed()
        if !isTurned { try sizes.accept(value, label, array.axes) }
        // [a_prev; xt] lies along the columns where weights are transposed; all gates lie along the rows there.
        let axis = (array.isTransposed == array.isOfRows ? 1 : 0) + (isTurned ? 1 : 0)
        func parts(_ widths: [Int]) throws -> [NDArray] {
            var start = 0
            return try widths.map { width in
                defer { start += width }
                let block = try value.slicing(start, start + width, axis: axis % 2)
                return try (array.isTransposed ? block.transposed : block).owned()
            }
        }
        let H = self.sizes(of: "H"), D = self.sizes(of: "D")
        let widths = array.parts.map { array.isOfRows ? ($0.name == "Wh" ? H : D) : array.parts.count == 1 ? value.shape[axis % 2] : H }
        var read = ReadGradient(name: key, label: label, parts: named(array, try parts(widths)), shape: value.shape, wanted: wanted)
        if array.isOfRows, !isTurned { read.exchanged = try parts(widths.reversed()).reversed() }
        return read
    }

    private func readBias(_ key: String, _ array: ParameterLayout.LaidOutArray, _ value: NDArray, _ label: String) throws -> ReadGradient {
        var sizes = sizes
        let wanted = sizes.wanted(array.axes)
        let wide = array.parts.count * self.sizes(of: "H"), N = self.sizes(of: "N")
        let isColumn = array.isTransposed && array.axes.count == 2
        let values: [NDArray]
        if value.shape.filter({ $0 != 1 }) == [wide].filter { $0 != 1 } {
            let row = try value.owned().reshaped([wide])
            values = try array.parts.indices.map { try row.slicing($0 * wide / array.parts.count, ($0 + 1) * wide / array.parts.count, axis: 0).owned() }
        } else if Array(value.shape) == (isColumn ? [wide, N] : [N, wide]) {
            // Not summed over the samples.
            let rows = try (isColumn ? value.transposed : value).owned()
            values = try array.parts.indices.map { try rows.slicing($0 * wide / array.parts.count, ($0 + 1) * wide / array.parts.count, axis: 1).owned() }
        } else if array.parts.count == 1, value.shape.filter({ $0 != 1 }) == [N].filter { $0 != 1 } {
            values = [try value.owned().reshaped([N])]  // summed over the units
        } else {
            try sizes.accept(value, label, array.axes)
            values = []
        }
        var read = ReadGradient(name: key, label: label, parts: named(array, values), shape: value.shape, wanted: wanted)
        read.isSecond = array.parts.contains(where: \.isSecond)
        return read
    }

    private func named(_ array: ParameterLayout.LaidOutArray, _ values: [NDArray]) -> [(engine: String, name: String?, value: NDArray)] {
        zip(array.parts, values).enumerated().map { place, part in
            let name = ParameterLayout.gradientName(of: array.name, notation) + array.slice(place, units: words.units)
            return ("d" + layout.engineName(part.0), array.parts.count > 1 ? name : nil, part.1)
        }
    }

    // MARK: Forms

    private func sizes(of axis: String) -> Int {
        let (T, N, H) = cache.sizes
        switch axis {
        case "T": return T
        case "N": return N
        case "H": return H
        default: return cache.parameters.arrays["Wx"]?.shape.first ?? 0
        }
    }

    /// The sizes of this pass under the notation's names.
    private var sizes: CallSizes {
        var sizes = CallSizes("diagnose")
        let names: [String]
        switch arrangement {
        case .columns: names = ["T_x", "m", "n_x", "n_a"]
        case .column: names = ["T", "samples", "input_width", "state_width"]
        case .vector: names = ["T", "samples", "x_dim", "mem_cell_ct"]
        case .batchFirst, .timeFirst: names = ["T", "N", "D", "H"]
        }
        for (name, axis) in zip(names, ["T", "N", "D", "H"]) { sizes[name] = self.sizes(of: axis) }
        return sizes
    }

    /// As (T, N, ...), or for a state (N, ...).
    private func inEngineForm(_ array: NDArray, isOverTime: Bool) throws -> NDArray {
        switch arrangement {
        case .columns(let isStep): return try isOverTime && isStep ? array.transposed.asOneStep() : array.transposed.owned()
        case .batchFirst(let isStep):
            return try !isOverTime ? array.owned() : isStep ? array.asOneStep() : array.exchangingTimeAndBatch()
        case .timeFirst: return try array.owned()
        case .column: return try array.transposed.owned()
        case .vector: return try array.owned().reshaped(isOverTime ? [array.shape[0], 1, array.shape[1]] : [1, array.count])
        }
    }

    /// What was handed to the backward pass, as the engine takes it.
    struct Upstream {
        var dh: NDArray?
        var dhLast: NDArray?
        var dcLast: NDArray?
    }

    /// - Parameter given: under the names of `upstream`.
    func readUpstream(_ given: NamedArrays) throws -> Upstream {
        var result = Upstream()
        var sizes = sizes
        for (name, role) in upstream {
            guard let value = given[name] else { continue }
            try finite(value, name)
            switch role {
            case .each:
                try sizes.accept(value, name, everyStepAxes)
                result.dh = try inEngineForm(value, isOverTime: true)
            case .last, .lastCell:
                try sizes.accept(value, name, stateAxes)
                let state = try inEngineForm(value, isOverTime: false)
                if role == .last { result.dhLast = state } else { result.dcLast = state }
            }
        }
        return result
    }

    private var stateAxes: [String] {
        switch arrangement {
        case .columns: Coursera.nam
        case .batchFirst, .timeFirst: CS231n.nh
        case .column: ["state_width", "1"]
        case .vector: ["mem_cell_ct"]
        }
    }

    private var everyStepAxes: [String] {
        switch arrangement {
        case .columns: Coursera.namT
        case .batchFirst: CS231n.nth
        case .timeFirst: ["T", "N", "H"]
        case .column: ["T", "state_width", "1"]
        case .vector: ["T", "mem_cell_ct"]
        }
    }
}

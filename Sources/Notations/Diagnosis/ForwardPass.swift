import NDArrays
import Recurrent

/// A forward pass of any notation, with what is needed to judge the gradients that somebody computed from it.
package struct ForwardPass {
    /// What a gradient is called and shaped that belongs to no parameter: dx, da_prev.
    struct StateGradient {
        let name: String
        /// The engine's: dx, dh0, dc0.
        let engine: String
        let axes: [String]
    }

    package let notation: String
    package let kind: NotationCell.Kind
    let activation: Activation
    let arrangement: Arrangement
    let cache: NotationCell.Cache
    let layout: ParameterLayout
    package let words: NotationWords
    /// The arguments of the notation's backward function that carry gradients, and where the engine takes them.
    package let upstream: [(name: String, role: UpstreamRole)]
    let states: [StateGradient]

    /// How the arrays of a call lie.
    enum Arrangement {
        /// (n_x, m, T_x), or (n_x, m) of one step.
        case columns(isStep: Bool)
        /// (N, T, D), or (N, D) of one step.
        case batchFirst(isStep: Bool)
        /// (T, N, D).
        case timeFirst
        /// One sample: a column or a vector for each step.
        case column, vector

        var isStep: Bool {
            switch self {
            case .columns(let isStep), .batchFirst(let isStep): isStep
            case .timeFirst, .column, .vector: false
            }
        }
    }

    /// Whether every one of `upstream` must be given: what a backward function takes as arguments without defaults.
    package var needsAllUpstream: Bool { notation == "coursera" || notation == "cs231n" }
    /// Whether gradients of all steps may come as a list with an array for each.
    package var takesStepsAsList: Bool { if case .timeFirst = arrangement { true } else if case .vector = arrangement { true } else { false } }

    package enum UpstreamRole: Sendable {
        /// To every step's h.
        case each
        /// To the last h, to the last c.
        case last, lastCell
    }

    private init(
        _ notation: String, _ kind: NotationCell.Kind, _ activation: Activation, _ arrangement: Arrangement, _ cache: NotationCell.Cache,
        upstream: [(name: String, role: UpstreamRole)], states: [StateGradient]
    ) throws {
        let layouts = ParameterLayout.notations.first { $0.name == notation }?.layouts ?? []
        guard let layout = layouts.first(where: { $0.cell == cache.cell }) else {
            throw NotationError.noSuchCell(notation: notation, cell: cache.cell.rawValue)
        }
        (self.notation, self.kind, self.activation, self.arrangement, self.cache) = (notation, kind, activation, arrangement, cache)
        (self.layout, self.upstream, self.states) = (layout, upstream, states)
        words = NotationWords(notation, kind, isStep: arrangement.isStep, layout: layout)
    }

    /// The same pass over other steps.
    init(_ pass: ForwardPass, cache: NotationCell.Cache) throws {
        try self.init(
            pass.notation, pass.kind, pass.activation, pass.arrangement, cache, upstream: pass.upstream, states: pass.states)
    }

    // MARK: Notations

    /// The tuples of the sheet: of `lstm_cell_forward` (one, `isStep`) or of every step of `lstm_forward`.
    package static func coursera(_ caches: [Coursera.LSTMCellCache], isStep: Bool) throws -> ForwardPass {
        let engine = try Coursera.engineCache(caches, function: "diagnose")
        let (dx, dh0) = isStep ? ("dxt", "da_prev") : ("dx", "da0")
        let x = isStep ? Coursera.nxm : Coursera.nxmT
        let states = [StateGradient(name: dx, engine: "dx", axes: x), StateGradient(name: dh0, engine: "dh0", axes: Coursera.nam)]
        return try ForwardPass(
            "coursera", .lstm, .tanh, .columns(isStep: isStep), .lstm(engine),
            upstream: isStep ? [("da_next", .last), ("dc_next", .lastCell)] : [("da", .each)],
            states: isStep ? states + [StateGradient(name: "dc_prev", engine: "dc0", axes: Coursera.nam)] : states)
    }

    package static func coursera(_ caches: [Coursera.RNNCellCache], isStep: Bool) throws -> ForwardPass {
        let engine = try Coursera.engineCache(caches, function: "diagnose")
        let (dx, dh0) = isStep ? ("dxt", "da_prev") : ("dx", "da0")
        let x = isStep ? Coursera.nxm : Coursera.nxmT
        return try ForwardPass(
            "coursera", .rnn, .tanh, .columns(isStep: isStep), .rnn(engine), upstream: isStep ? [("da_next", .last)] : [("da", .each)],
            states: [StateGradient(name: dx, engine: "dx", axes: x), StateGradient(name: dh0, engine: "dh0", axes: Coursera.nam)])
    }

    package static func cs231n(_ cache: NotationCell.Cache, isStep: Bool) throws -> ForwardPass {
        let isLSTM = cache.cell == .lstm
        var upstream: [(name: String, role: UpstreamRole)] = isStep ? [("dnext_h", .last)] : [("dh", .each)]
        var states = [
            StateGradient(name: "dx", engine: "dx", axes: isStep ? CS231n.nd : CS231n.ntd),
            StateGradient(name: isStep ? "dprev_h" : "dh0", engine: "dh0", axes: CS231n.nh),
        ]
        if isLSTM, isStep {
            upstream.append(("dnext_c", .lastCell))
            states.append(StateGradient(name: "dprev_c", engine: "dc0", axes: CS231n.nh))
        }
        return try ForwardPass("cs231n", isLSTM ? .lstm : .rnn, .tanh, .batchFirst(isStep: isStep), cache, upstream: upstream, states: states)
    }

    /// The document's own list for each step: [i, f, o, g, x, prev_h, prev_c, Wx, Wh, b, next_c].
    package static func cs231n(steps: [[NDArray]], isStep: Bool) throws -> ForwardPass {
        try cs231n(.lstm(CS231n.engineCache(steps, function: "diagnose")), isStep: isStep)
    }

    /// The passes of an object: one over all time steps, or one for each step.
    package static func object(_ runs: [(cell: NotationCell, cache: NotationCell.Cache)]) throws -> ForwardPass {
        guard let cell = runs.first?.cell else { throw NotationError.noSteps(function: "diagnose", argument: "cache") }
        let cache = try NotationCell.Cache.joined(runs.map(\.cache))
        let isLSTM = cache.cell == .lstm
        let (x, h) = (["T", "N", "D"], ["N", "H"])
        var states = [StateGradient(name: "dx", engine: "dx", axes: x), StateGradient(name: "dh0", engine: "dh0", axes: h)]
        if isLSTM { states.append(StateGradient(name: "dc0", engine: "dc0", axes: h)) }
        var upstream: [(name: String, role: UpstreamRole)] = [("dh", .each), ("dh_last", .last)]
        if isLSTM { upstream.append(("dc_last", .lastCell)) }
        var arrangement = Arrangement.timeFirst
        switch cell.notation {
        case "nndl": upstream = isLSTM ? [("dh", .each), ("dc_last", .lastCell)] : [("dh", .each)]
        case "learn_dl":
            (arrangement, states) = (.column, [])
            upstream = [(isLSTM ? "delta_h" : "sensitivity_array", .last)]
        case "nicodjimenez":
            let axes = ["mem_cell_ct"]
            arrangement = .vector
            states = [
                StateGradient(name: "bottom_diff_h", engine: "dh0", axes: axes), StateGradient(name: "bottom_diff_s", engine: "dc0", axes: axes),
            ]
            upstream = [("top_diff_h", .each)]
        default: break
        }
        return try ForwardPass(cell.notation, cell.kind, cell.activation, arrangement, cache, upstream: upstream, states: states)
    }
}

extension NotationCell.Cache {
    var cell: CellParameters.Cell {
        switch self {
        case .rnn: .rnn
        case .lstm: .lstm
        case .gru: .gru
        }
    }

    var parameters: CellParameters {
        switch self {
        case .rnn(let cache): CellParameters(cache.parameters)
        case .lstm(let cache): CellParameters(cache.parameters)
        case .gru(let cache): CellParameters(cache.parameters)
        }
    }

    /// The passes of single steps as one over all of them.
    /// - Throws: `NotationError.mixedParameters` where the parameters changed between two steps, and where cells differ.
    package static func joined(_ caches: [NotationCell.Cache]) throws -> NotationCell.Cache {
        guard let first = caches.first else { throw NotationError.noSteps(function: "diagnose", argument: "cache") }
        if caches.count == 1 { return first }
        try CallSizes("diagnose").requireSame(caches.map(\.parameters.arrays), keys: first.parameters.arrays.names)
        func joined(_ arrays: [NDArray?]) throws -> NDArray {
            let all = arrays.compactMap { $0 }
            guard all.count == caches.count, let width = all.first, all.allSatisfy({ Array($0.shape.dropFirst()) == Array(width.shape.dropFirst()) }) else {
                throw NotationError.mixedParameters(function: "diagnose", step: 1)
            }
            return try NDArray.concatenate(all, axis: 0)
        }
        switch first {
        case .rnn(let own):
            let all = caches.map { cache -> RNNCache? in if case .rnn(let cache) = cache { cache } else { nil } }
            return .rnn(
                RNNCache(
                    x: try joined(all.map { $0?.x }), hPrev: try joined(all.map { $0?.hPrev }), h: try joined(all.map { $0?.h }),
                    g: try joined(all.map { $0?.g }), parameters: own.parameters))
        case .lstm(let own):
            let all = caches.map { cache -> LSTMCache? in if case .lstm(let cache) = cache { cache } else { nil } }
            return .lstm(
                LSTMCache(
                    x: try joined(all.map { $0?.x }), hPrev: try joined(all.map { $0?.hPrev }), cPrev: try joined(all.map { $0?.cPrev }),
                    gates: try joined(all.map { $0?.gates }), phiC: try joined(all.map { $0?.phiC }), parameters: own.parameters))
        case .gru(let own):
            let all = caches.map { cache -> GRUCache? in if case .gru(let cache) = cache { cache } else { nil } }
            return .gru(
                GRUCache(
                    x: try joined(all.map { $0?.x }), hPrev: try joined(all.map { $0?.hPrev }), gates: try joined(all.map { $0?.gates }),
                    q: try joined(all.map { $0?.q }), rq: try joined(all.map { $0?.rq }), parameters: own.parameters))
        }
    }
}

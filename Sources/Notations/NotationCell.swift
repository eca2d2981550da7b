import NDArrays
import Recurrent

/// A cell in a notation that has objects: its parameters under the notation's names, its arrays in the notation's shapes.
package struct NotationCell {
    package enum Kind: String, Sendable, CaseIterable {
        case rnn, residual, lstm, gru
        /// Document 001's LSTM, h = s * o.
        case lstmIdentity
    }

    /// How inputs and states lie in memory.
    enum Form {
        /// All time steps: x (T, N, D), h (T, N, H).
        case sequence
        /// One step: x (N, D).
        case rows
        /// One step of one sample: x (D, 1), or x (D,).
        case column, vector
    }

    /// What the backward pass needs of the forward pass.
    package enum Cache {
        case rnn(RNNCache), lstm(LSTMCache), gru(GRUCache)
    }

    package let notation: String
    package let kind: Kind
    package var activation: Activation
    let form: Form
    let layout: ParameterLayout
    let xAxes: [String], hAxes: [String]

    /// - Throws: `NotationError` for a notation that has no such cell.
    package init(_ notation: String, _ kind: Kind, activation: Activation = .tanh, isStep: Bool = false) throws {
        (self.notation, self.kind, self.activation) = (notation, kind, activation)
        switch notation {
        case "nicodjimenez": (form, xAxes, hAxes) = (.vector, ["x_dim"], ["mem_cell_ct"])
        case "learn_dl": (form, xAxes, hAxes) = (.column, ["input_width", "1"], ["state_width", "1"])
        case _ where isStep: (form, xAxes, hAxes) = (.rows, ["N", "D"], ["N", "H"])
        default: (form, xAxes, hAxes) = (.sequence, ["T", "N", "D"], ["N", "H"])
        }
        let cell: CellParameters.Cell =
            switch kind {
            case .rnn, .residual: .rnn
            case .lstm, .lstmIdentity: .lstm
            case .gru: .gru
            }
        guard let layout = ParameterLayout.notations.first(where: { $0.name == notation })?.layouts.first(where: { $0.cell == cell }) else {
            throw NotationError.noSuchCell(notation: notation, cell: cell.rawValue)
        }
        self.layout = layout
    }

    /// What the cell reads of an object's attributes or a dict.
    package var parameterNames: [String] { layout.arrays.filter { !$0.isOptional || $0.name == "bq" }.map(\.name) }

    private var rnn: UnrolledRNN { UnrolledRNN(cell: RNNCell(activation: activation, isResidual: kind == .residual)) }
    private var lstm: UnrolledLSTM { UnrolledLSTM(cell: LSTMCell(outputActivation: kind == .lstmIdentity ? .identity : .tanh)) }
    private func gru(_ parameters: GRUParameters) -> UnrolledGRU {
        UnrolledGRU(cell: GRUCell(reset: parameters.bq == nil ? .beforeProduct : .afterProduct))
    }
    /// The axes of all hidden states.
    private var statesAxes: [String] { form == .sequence ? ["T"] + hAxes : hAxes }

    // MARK: Forward

    /// - Parameters:
    ///   - h0, c0: the states before the first step; nil for zeros.
    ///   - names: what the notation calls x, h0 and c0, for messages.
    /// - Returns: h of every step, and of an LSTM c and the gates i f g o.
    package func forward(
        x: NDArray, h0: NDArray?, c0: NDArray?, parameters: NamedArrays, function: String, names: [String],
        recorder: TraceRecorder? = nil
    ) throws -> (values: NamedArrays, cache: Cache) {
        var sizes = CallSizes(function)
        let read = try layout.read(parameters, function: function, areAttributes: notation != "engine", isComputing: true)
        let H = read.arrays["Wh"]?.shape[0] ?? 0
        sizes[hSize] = H
        sizes[xSize] = read.arrays["Wx"]?.shape[0] ?? 0
        let x = try inEngineForm(sizes.accept(x, names[0], xAxes), isSequence: true)
        let zeros = try NDArray(zeros: [x.shape[1], H])
        let h0 = try h0.map { try inEngineForm(sizes.accept($0, names[1], hAxes), isSequence: false) } ?? zeros
        let c0 = try c0.map { try inEngineForm(sizes.accept($0, names[2], hAxes), isSequence: false) } ?? zeros
        let inner = recorder.map { _ in TraceRecorder() }
        defer { record(inner, on: recorder, hasSecondBias: read.arrays["bq"] != nil) }
        switch read.cell {
        case .rnn:
            let run = try rnn.forward(x: x, h0: h0, parameters: read.rnn, recorder: inner)
            return (["h": try inNotation(run.h, statesAxes)], .rnn(run.cache))
        case .gru:
            let run = try gru(read.gru).forward(x: x, h0: h0, parameters: read.gru, recorder: inner)
            return (["h": try inNotation(run.h, statesAxes)], .gru(run.cache))
        case .lstm:
            let run = try lstm.forward(x: x, h0: h0, c0: c0, parameters: read.lstm, recorder: inner)
            var values: NamedArrays = ["h": try inNotation(run.h, statesAxes), "c": try inNotation(run.c, statesAxes)]
            for (k, name) in ["i", "f", "g", "o"].enumerated() {
                values[name] = try inNotation(run.cache.gates.slicing(k * H, (k + 1) * H, axis: 2).owned(), statesAxes)
            }
            return (values, .lstm(run.cache))
        }
    }

    // MARK: Backward

    /// - Parameters:
    ///   - dh: what is sent to every h; nil for nothing.
    ///   - dhLast, dcLast: what reaches the last states besides; nil for nothing.
    ///   - names: what the notation calls dh, dhLast and dcLast, for messages.
    /// - Returns: dx, dh0, dc0 of an LSTM, and the deltas dz of the gates; and the gradients under the parameters' names.
    package func backward(
        dh: NDArray?, dhLast: NDArray?, dcLast: NDArray?, cache: Cache, function: String, names: [String], recorder outer: TraceRecorder? = nil
    ) throws -> (values: NamedArrays, gradients: NamedArrays) {
        var sizes = CallSizes(function)
        let (T, N, H) = cache.sizes
        (sizes["T"], sizes["N"], sizes[hSize]) = (T, N, H)
        let dh = try dh.map { try inEngineForm(sizes.accept($0, names[0], statesAxes), isSequence: true) }
        let dhLast = try dhLast.map { try inEngineForm(sizes.accept($0, names[1], hAxes), isSequence: false) }
        let dcLast = try dcLast.map { try inEngineForm(sizes.accept($0, names[2], hAxes), isSequence: false) }
        // The deltas of a step are part of what objects of single steps show.
        let recorder = form == .sequence && outer == nil ? nil : TraceRecorder()
        var (values, parameters): (NamedArrays, CellParameters)
        switch cache {
        case .rnn(let cache):
            let gradients = try rnn.backward(dh: dh, dhLast: dhLast, cache: cache, recorder: recorder)
            (values, parameters) = (["dx": gradients.dx, "dh0": gradients.dh0], CellParameters(gradients.parameters))
        case .gru(let cache):
            let gradients = try gru(cache.parameters).backward(dh: dh, dhLast: dhLast, cache: cache, recorder: recorder)
            (values, parameters) = (["dx": gradients.dx, "dh0": gradients.dh0], CellParameters(gradients.parameters))
        case .lstm(let cache):
            let gradients = try lstm.backward(dh: dh, dhLast: dhLast, dcLast: dcLast, cache: cache, recorder: recorder)
            values = ["dx": gradients.dx, "dh0": gradients.dh0, "dc0": gradients.dc0]
            parameters = CellParameters(gradients.parameters)
        }
        for (name, value) in values { values[name] = try inNotation(value, name == "dx" ? xAxes : hAxes) }
        if form != .sequence {
            for entry in try recorder?.entries ?? [] where entry.name.hasPrefix("dz") {
                values[entry.name] = try inNotation(entry.value, hAxes)
            }
        }
        let gradients = try layout.write(parameters, isGradient: true, function: function)
        if outer != nil {
            // Copies: who gets the gradients may change them.
            let named = [("dx", values["dx"])] + gradients.map { (ParameterLayout.gradientName(of: $0.name, notation), $0.value) }
            record(
                recorder, on: outer, hasSecondBias: parameters.arrays["bq"] != nil,
                gradients: try named.compactMap { name, value in try value.map { (name: name, value: try $0.owned($0.axes)) } })
        }
        return (values, gradients)
    }

    /// Hands the engine's record on in the notation's words.
    private func record(
        _ inner: TraceRecorder?, on recorder: TraceRecorder?, hasSecondBias: Bool, gradients: [(name: String, value: NDArray)] = []
    ) {
        guard let inner, let recorder else { return }
        let derivation: Derivation =
            switch kind {
            case .rnn, .residual: .rnn(RNNCell(activation: activation, isResidual: kind == .residual))
            case .gru: .gru(GRUCell(reset: hasSecondBias ? .afterProduct : .beforeProduct))
            case .lstm, .lstmIdentity: .lstm(LSTMCell(outputActivation: kind == .lstm ? .tanh : .identity))
            }
        let stepForm: StepForm = form == .column ? .columns : form == .vector ? .vector : .rows
        NotationWords(notation, kind, isStep: false, layout: layout).translate(
            inner, to: recorder, derivation, stepForm, axes: hAxes, isStep: form != .sequence, gradients: gradients)
    }

    /// Whether a call is of one time step.
    package var isStep: Bool { form != .sequence }

    // MARK: Forms

    private var xSize: String { xAxes[form == .sequence ? 2 : form == .rows ? 1 : 0] }
    private var hSize: String { hAxes[form == .sequence || form == .rows ? 1 : 0] }

    /// As (T, N, ...), or for a state (N, ...).
    private func inEngineForm(_ array: NDArray, isSequence: Bool) throws -> NDArray {
        let rows =
            switch form {
            case .sequence, .rows: try array.owned()
            case .column: try array.transposed.owned()
            case .vector: try array.owned().reshaped([1, array.count])
            }
        return isSequence && form != .sequence ? try rows.asOneStep() : rows
    }

    private func inNotation(_ array: NDArray, _ axes: [String]) throws -> NDArray {
        let rows = form != .sequence && array.rank == 3 ? try array.selecting(0, axis: 0) : array
        switch form {
        case .sequence, .rows: return try rows.owned(axes)
        case .column: return try rows.transposed.owned(axes)
        case .vector: return try rows.selecting(0, axis: 0).owned(axes)
        }
    }
}

extension NotationCell.Cache {
    var sizes: (T: Int, N: Int, H: Int) {
        let shape =
            switch self {
            case .rnn(let cache): cache.hPrev.shape
            case .lstm(let cache): cache.hPrev.shape
            case .gru(let cache): cache.hPrev.shape
            }
        return (shape[0], shape[1], shape[2])
    }
}

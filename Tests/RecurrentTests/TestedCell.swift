import NDArrays
import Testing

@testable import Recurrent

/// Every cell of the engine behind one pair of functions, for what must hold of all of them.
enum TestedCell: CaseIterable, CustomStringConvertible {
    case tanhRNN, reluRNN, linearRNN, residualRNN, lstm, linearOutputLSTM, gru, classicGRU

    var description: String {
        switch self {
        case .tanhRNN: "RNN, tanh"
        case .reluRNN: "RNN, ReLU"
        case .linearRNN: "RNN, identity"
        case .residualRNN: "residual RNN"
        case .lstm: "LSTM"
        case .linearOutputLSTM: "LSTM, identity on the output"
        case .gru: "GRU, reset after the product"
        case .classicGRU: "GRU, reset before the product"
        }
    }

    var gates: Int {
        switch self {
        case .lstm, .linearOutputLSTM: 4
        case .gru, .classicGRU: 3
        default: 1
        }
    }
    var hasCellState: Bool { gates == 4 }

    private var rnnLayer: UnrolledRNN? {
        switch self {
        case .tanhRNN: UnrolledRNN()
        case .reluRNN: UnrolledRNN(cell: RNNCell(activation: .relu))
        case .linearRNN: UnrolledRNN(cell: RNNCell(activation: .identity))
        case .residualRNN: UnrolledRNN(cell: RNNCell(isResidual: true))
        default: nil
        }
    }
    private var lstmLayer: UnrolledLSTM {
        UnrolledLSTM(cell: LSTMCell(outputActivation: self == .lstm ? .tanh : .identity))
    }
    private var gruLayer: UnrolledGRU { UnrolledGRU(cell: GRUCell(reset: self == .gru ? .afterProduct : .beforeProduct)) }

    /// x, h0, (c0,) Wx, Wh, b, (bq) drawn from a normal distribution of scale 1.
    func inputs(T: Int, N: Int = 4, D: Int = 3, H: Int = 5, seed: UInt32 = 7) throws -> NamedArrays {
        var random = LegacyRandom(seed: seed)
        var result: NamedArrays = ["x": try random.randn(T, N, D), "h0": try random.randn(N, H)]
        if hasCellState { result["c0"] = try random.randn(N, H) }
        result["Wx"] = try random.randn(D, gates * H)
        result["Wh"] = try random.randn(H, gates * H)
        result["b"] = try random.randn(gates * H)
        if self == .gru { result["bq"] = try random.randn(H) }
        return result
    }

    /// dh and, where there is a cell state, dc: the loss is sum(h * dh) + sum(c * dc).
    func upstream(T: Int, N: Int = 4, H: Int = 5, seed: UInt32 = 8) throws -> NamedArrays {
        var random = LegacyRandom(seed: seed)
        var result: NamedArrays = ["dh": try random.randn(T, N, H)]
        if hasCellState { result["dc"] = try random.randn(T, N, H) }
        return result
    }

    private func gruParameters(_ p: NamedArrays) throws -> GRUParameters {
        GRUParameters(Wx: try p.array("Wx"), Wh: try p.array("Wh"), b: try p.array("b"), bq: p["bq"])
    }

    /// h and, where there is one, c.
    func forward(_ p: NamedArrays, recorder: TraceRecorder? = nil) throws -> NamedArrays {
        let (x, h0) = (try p.array("x"), try p.array("h0"))
        if let layer = rnnLayer {
            let weights = RNNParameters(Wx: try p.array("Wx"), Wh: try p.array("Wh"), b: try p.array("b"))
            return ["h": try layer.forward(x: x, h0: h0, parameters: weights, recorder: recorder).h]
        }
        if hasCellState {
            let weights = LSTMParameters(Wx: try p.array("Wx"), Wh: try p.array("Wh"), b: try p.array("b"))
            let run = try lstmLayer.forward(x: x, h0: h0, c0: p.array("c0"), parameters: weights, recorder: recorder)
            return ["h": run.h, "c": run.c]
        }
        return ["h": try gruLayer.forward(x: x, h0: h0, parameters: gruParameters(p), recorder: recorder).h]
    }

    /// The gradient of every input, under its name.
    func backward(_ p: NamedArrays, _ upstream: NamedArrays, recorder: TraceRecorder? = nil) throws -> NamedArrays {
        let (x, h0) = (try p.array("x"), try p.array("h0"))
        if let layer = rnnLayer {
            let weights = RNNParameters(Wx: try p.array("Wx"), Wh: try p.array("Wh"), b: try p.array("b"))
            let run = try layer.forward(x: x, h0: h0, parameters: weights, recorder: recorder)
            let g = try layer.backward(dh: upstream["dh"], cache: run.cache, recorder: recorder)
            return ["x": g.dx, "h0": g.dh0, "Wx": g.parameters.Wx, "Wh": g.parameters.Wh, "b": g.parameters.b]
        }
        if hasCellState {
            let weights = LSTMParameters(Wx: try p.array("Wx"), Wh: try p.array("Wh"), b: try p.array("b"))
            let run = try lstmLayer.forward(x: x, h0: h0, c0: p.array("c0"), parameters: weights, recorder: recorder)
            let g = try lstmLayer.backward(dh: upstream["dh"], dc: upstream["dc"], cache: run.cache, recorder: recorder)
            return [
                "x": g.dx, "h0": g.dh0, "c0": g.dc0, "Wx": g.parameters.Wx, "Wh": g.parameters.Wh, "b": g.parameters.b,
            ]
        }
        let run = try gruLayer.forward(x: x, h0: h0, parameters: gruParameters(p), recorder: recorder)
        let g = try gruLayer.backward(dh: upstream["dh"], cache: run.cache, recorder: recorder)
        var result: NamedArrays = ["x": g.dx, "h0": g.dh0, "Wx": g.parameters.Wx, "Wh": g.parameters.Wh, "b": g.parameters.b]
        result["bq"] = g.parameters.bq
        return result
    }

    // MARK: As data

    var derivation: Derivation {
        if let rnnLayer { return .rnn(rnnLayer.cell) }
        return hasCellState ? .lstm(lstmLayer.cell) : .gru(gruLayer.cell)
    }
    var mistakes: [Mistake] {
        if let rnnLayer { return Mistake.rnn(rnnLayer.cell) }
        return hasCellState ? Mistake.lstm(lstmLayer.cell) : Mistake.gru(gruLayer.cell)
    }

    func derivationValues(_ p: NamedArrays, _ upstream: NamedArrays) throws -> DerivationValues {
        let (x, h0) = (try p.array("x"), try p.array("h0"))
        if let layer = rnnLayer {
            let weights = RNNParameters(Wx: try p.array("Wx"), Wh: try p.array("Wh"), b: try p.array("b"))
            return try DerivationValues(layer.forward(x: x, h0: h0, parameters: weights).cache, dh: upstream["dh"])
        }
        if hasCellState {
            let weights = LSTMParameters(Wx: try p.array("Wx"), Wh: try p.array("Wh"), b: try p.array("b"))
            let run = try lstmLayer.forward(x: x, h0: h0, c0: p.array("c0"), parameters: weights)
            return try DerivationValues(run.cache, dh: upstream["dh"], dc: upstream["dc"])
        }
        return try DerivationValues(
            gruLayer.forward(x: x, h0: h0, parameters: gruParameters(p)).cache, dh: upstream["dh"])
    }

    /// The gradients under the derivation's names, each gate by itself.
    func namedGradients(_ p: NamedArrays, _ upstream: NamedArrays) throws -> NamedArrays {
        let given = try backward(p, upstream)
        let names = gates == 4 ? ["i", "f", "g", "o"] : gates == 3 ? ["r", "u", "n"] : [""]
        var result = NamedArrays()
        for name in ["x", "h0", "c0"] { if let value = given[name] { result["d" + name] = value } }
        for (k, gate) in names.enumerated() {
            for name in ["Wx", "Wh", "b"] {
                let packed = try given.array(name)
                let H = packed.shape[packed.rank - 1] / gates
                result["d" + name + gate] = try packed.slicing(k * H, (k + 1) * H, axis: packed.rank - 1).copy()
            }
        }
        result["dbq"] = given["bq"]
        return result
    }

    /// sum(h * dh) + sum(c * dc)
    func loss(_ p: NamedArrays, _ upstream: NamedArrays) throws -> Double {
        let states = try forward(p)
        var sum = weighted(try states.array("h"), try upstream.array("dh"))
        if let c = states["c"], let dc = upstream["dc"] { sum += weighted(c, dc) }
        return sum
    }

    /// Which side of its kinks a ReLU network is on.
    var kinkPattern: ((NamedArrays) throws -> [Bool])? {
        self == .reluRNN ? { try forward($0).array("h").values.map { $0 > 0 } } : nil
    }

    func check(_ p: NamedArrays, _ upstream: NamedArrays, gradients: NamedArrays, check: GradientCheck = GradientCheck())
        throws -> GradientReport
    {
        try check.run(parameters: p, gradients: gradients, kinkPattern: kinkPattern) { try loss($0, upstream) }
    }
}

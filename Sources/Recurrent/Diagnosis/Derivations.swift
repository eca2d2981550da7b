extension Derivation {
    // N = batch, D = inputs, H = hidden units; x (N, D), all else of a step (N, H); Wx (D, H), Wh (H, H), b (H), of one gate.

    /// docs/derivations/rnn.md and residual-rnn.md.
    package static func rnn(_ cell: RNNCell) -> Derivation {
        let output = cell.isResidual ? "g" : "h"
        let slope =
            switch cell.activation {
            case .tanh: "(1 - \(output)²)"
            case .relu: "(\(output) > 0)"
            case .identity: "1"
            }
        return Derivation(
            forward: ["z = x Wx + hPrev Wh + b"],
            backward: [
                "dh = dhLocal + dhFromFuture",
                Formula("dz = dh * \(slope)"),
                cell.isResidual ? "dhPrev = dz Whᵀ + dh" : "dhPrev = dz Whᵀ",
            ],
            carried: [("dhPrev", "dhFromFuture")],
            gradients: [
                "dx = dz Wxᵀ", "dh0 = at t = 1: dhPrev", "dWx = sum over t of xᵀ dz", "dWh = sum over t of hPrevᵀ dz",
                "db = sum over t, n of dz",
            ])
    }

    /// docs/derivations/lstm.md.
    package static func lstm(_ cell: LSTMCell) -> Derivation {
        let tanhOut = cell.outputActivation == .tanh
        return Derivation(
            forward: ["i", "f", "g", "o"].map { Formula("z\($0) = x Wx\($0) + hPrev Wh\($0) + b\($0)") }
                + ["c = f * cPrev + i * g"],
            backward: [
                "dh = dhLocal + dhFromFuture",
                tanhOut ? "do = dh * phiC" : "do = dh * c",
                tanhOut ? "dcFromHidden = dh * o * (1 - phiC²)" : "dcFromHidden = dh * o",
                "dc = dcLocal + dcFromHidden + dcFromFuture",
                "di = dc * g",
                "df = dc * cPrev",
                "dg = dc * i",
                "dzi = di * i * (1 - i)",
                "dzf = df * f * (1 - f)",
                "dzg = dg * (1 - g²)",
                "dzo = do * o * (1 - o)",
                "dhPrev = dzi Whiᵀ + dzf Whfᵀ + dzg Whgᵀ + dzo Whoᵀ",
                "dcPrev = dc * f",
            ],
            carried: [("dhPrev", "dhFromFuture"), ("dcPrev", "dcFromFuture")],
            gradients: [
                "dx = dzi Wxiᵀ + dzf Wxfᵀ + dzg Wxgᵀ + dzo Wxoᵀ", "dh0 = at t = 1: dhPrev", "dc0 = at t = 1: dcPrev",
            ]
                + ["i", "f", "g", "o"].flatMap { weightGradients($0, recurrent: ("hPrev", "dz\($0)")) })
    }

    /// docs/derivations/gru.md.
    package static func gru(_ cell: GRUCell) -> Derivation {
        let after = cell.reset == .afterProduct
        return Derivation(
            forward: [
                "zr = x Wxr + hPrev Whr + br", "zu = x Wxu + hPrev Whu + bu",
                after ? "zn = x Wxn + r * q + bn" : "zn = x Wxn + (r * q) Whn + bn",
            ],
            backward: [
                "dh = dhLocal + dhFromFuture",
                "du = dh * (hPrev - n)",
                "dn = dh * (1 - u)",
                "dzn = dn * (1 - n²)",
                after ? "drq = dzn" : "drq = dzn Whnᵀ",
                "dr = drq * q",
                "dq = drq * r",
                "dzr = dr * r * (1 - r)",
                "dzu = du * u * (1 - u)",
                after
                    ? "dhPrev = dh * u + dzr Whrᵀ + dzu Whuᵀ + dq Whnᵀ" : "dhPrev = dh * u + dzr Whrᵀ + dzu Whuᵀ + dq",
            ],
            carried: [("dhPrev", "dhFromFuture")],
            gradients: ["dx = dzr Wxrᵀ + dzu Wxuᵀ + dzn Wxnᵀ", "dh0 = at t = 1: dhPrev"]
                + weightGradients("r", recurrent: ("hPrev", "dzr")) + weightGradients("u", recurrent: ("hPrev", "dzu"))
                + weightGradients("n", recurrent: after ? ("hPrev", "dq") : ("rq", "dzn"))
                + (after ? ["dbq = sum over t, n of dq"] : []))
    }

    private static func weightGradients(_ gate: String, recurrent: (input: String, delta: String)) -> [Formula] {
        [
            Formula("dWx\(gate) = sum over t of xᵀ dz\(gate)"),
            Formula("dWh\(gate) = sum over t of \(recurrent.input)ᵀ \(recurrent.delta)"),
            Formula("db\(gate) = sum over t, n of dz\(gate)"),
        ]
    }
}

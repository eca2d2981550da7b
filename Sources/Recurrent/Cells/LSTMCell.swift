import NDArrays

// N = batch, D = inputs, H = hidden units; one row per sample
//
//   x      (N, D)    input of this time step
//   hPrev  (N, H)    hidden state of the step before        cPrev  (N, H)  its cell state
//   Wx     (D, 4H)   input weights, gates packed i f g o
//   Wh     (H, 4H)   recurrent weights, packed alike
//   b      (4H)      biases, packed alike
//   z      (N, 4H)   pre-activations: zi zf zg zo in each row
//   gates  (N, 4H)   i = input gate, f = forget gate, g = candidate, o = output gate
//   c      (N, H)    cell state                             h      (N, H)  hidden state
//   phiC   (N, H)    phi(c), kept for the backward pass
//
// A gradient dw has the shape of w.

/// One time step of an LSTM, forward and backward.
///
///     z = x Wx + hPrev Wh + b
///     i = sigmoid(zi)    f = sigmoid(zf)    g = tanh(zg)    o = sigmoid(zo)
///     c = f * cPrev + i * g
///     h = o * phi(c)              phi is tanh, or the identity in document 001's variant
///
/// As in `RNNCell`, x Wx + b and the weight gradients are products over all time steps (`UnrolledLSTM`).
///
/// Source: derivation in docs/derivations/lstm.md.
package struct LSTMCell: Sendable {
    package enum OutputActivation: String, Sendable, CaseIterable {
        case tanh, identity

        var activation: Activation { self == .tanh ? .tanh : .identity }
    }

    package var outputActivation: OutputActivation

    package init(outputActivation: OutputActivation = .tanh) { self.outputActivation = outputActivation }

    // MARK: Forward

    /// z += hPrev Wh, then the gates in z's place, c, phi(c) and h.
    /// - Parameter gates: (N, 4H), holds x Wx + b when called and the gates afterwards.
    /// - Parameter zKept: (N, 4H), where a recorded pass keeps the pre-activations.
    @inline(__always) func forward(
        gates: UnsafeMutablePointer<Double>, hPrev: UnsafeMutablePointer<Double>, cPrev: UnsafePointer<Double>,
        Wh: UnsafeMutablePointer<Double>, c: UnsafeMutablePointer<Double>, phiC: UnsafeMutablePointer<Double>,
        h: UnsafeMutablePointer<Double>, zKept: UnsafeMutablePointer<Double>?, N: Int, H: Int
    ) throws {
        let phi = outputActivation.activation
        try multiply(hPrev, Wh, into: gates, M: N, N: 4 &* H, K: H, accumulate: true)
        zKept?.update(from: gates, count: N &* 4 &* H)
        for n in 0..<N {
            let i = gates + n &* 4 &* H
            let f = i + H, g = f + H, o = g + H
            sigmoid(inPlace: i, count: 2 &* H)  // i and f lie side by side
            Activation.tanh(g, into: g, count: H)
            sigmoid(inPlace: o, count: H)
            for j in 0..<H {
                let k = n &* H &+ j
                c[k] = f[j] * cPrev[k] + i[j] * g[j]
            }
        }
        phi(c, into: phiC, count: N &* H)
        for n in 0..<N {
            let o = gates + (4 &* n &+ 3) &* H
            for j in 0..<H {
                let k = n &* H &+ j
                h[k] = o[j] * phiC[k]
            }
        }
    }

    // MARK: Backward

    /// From dL/dh and dL/dc to dL/dz, dL/dhPrev and dL/dcPrev.
    ///
    ///     dh           = dhLocal + dhFromFuture              h_t enters the loss, and step t+1 through z
    ///     do           = dh * phi(c)                         h = o * phi(c)
    ///     dcFromHidden = dh * o * phi'(c)
    ///     dc           = dcLocal + dcFromHidden + dcFromFuture
    ///     di           = dc * g                              c = f * cPrev + i * g
    ///     df           = dc * cPrev
    ///     dg           = dc * i
    ///     dcPrev       = dc * f                              the next dcFromFuture
    ///     dzi          = di * i * (1 - i)                    sigmoid' = s (1 - s)
    ///     dzf          = df * f * (1 - f)
    ///     dzg          = dg * (1 - g²)                       tanh' = 1 - tanh²
    ///     dzo          = do * o * (1 - o)
    ///     dhPrev       = dz Whᵀ                              the next dhFromFuture
    ///
    /// - Parameters:
    ///   - dhLocal: (N, H), what the loss sends to this h; nil for nothing. `dcLocal` alike, to this c.
    ///   - dhFromFuture: (N, H), the next step's `dhPrev`; overwritten by this step's. `dcFromFuture` alike.
    ///   - WhT: Wh transposed, (4H, H).
    ///   - terms: where every named term goes; `NoTerms` costs nothing.
    @inline(__always) func backward<Terms: LSTMTermKeeper>(
        dhLocal: UnsafePointer<Double>?, dhFromFuture: UnsafeMutablePointer<Double>,
        dcLocal: UnsafePointer<Double>?, dcFromFuture: UnsafeMutablePointer<Double>,
        gates: UnsafePointer<Double>, cPrev: UnsafePointer<Double>, phiC: UnsafePointer<Double>,
        WhT: UnsafeMutablePointer<Double>, dz: UnsafeMutablePointer<Double>, terms: Terms, N: Int, H: Int
    ) throws {
        let phi = outputActivation.activation
        for n in 0..<N {
            let row = n &* 4 &* H
            for j in 0..<H {
                let k = n &* H &+ j
                let i = gates[row &+ j], f = gates[row &+ H &+ j]
                let g = gates[row &+ 2 &* H &+ j], o = gates[row &+ 3 &* H &+ j]

                let dh = (dhLocal?[k] ?? 0) + dhFromFuture[k]
                let `do` = dh * phiC[k]
                let dcFromHidden = dh * o * phi.derivative(output: phiC[k])
                let dc = (dcLocal?[k] ?? 0) + dcFromHidden + dcFromFuture[k]
                let di = dc * g
                let df = dc * cPrev[k]
                let dg = dc * i
                let dzi = di * i * (1 - i)
                let dzf = df * f * (1 - f)
                let dzg = dg * (1 - g * g)
                let dzo = `do` * o * (1 - o)

                terms.keep(k, dh: dh, do: `do`, dcFromHidden: dcFromHidden, dc: dc, di: di, df: df, dg: dg)
                dz[row &+ j] = dzi
                dz[row &+ H &+ j] = dzf
                dz[row &+ 2 &* H &+ j] = dzg
                dz[row &+ 3 &* H &+ j] = dzo
                dcFromFuture[k] = dc * f
            }
        }
        try multiply(dz, WhT, into: dhFromFuture, M: N, N: H, K: 4 &* H)
    }
}

/// Keeps the terms of `LSTMCell.backward` that no later step needs.
protocol LSTMTermKeeper {
    func keep(
        _ k: Int, dh: Double, do: Double, dcFromHidden: Double, dc: Double, di: Double, df: Double, dg: Double)
}

struct NoTerms: LSTMTermKeeper {
    @inline(__always) func keep(
        _ k: Int, dh: Double, do: Double, dcFromHidden: Double, dc: Double, di: Double, df: Double, dg: Double
    ) {}
}

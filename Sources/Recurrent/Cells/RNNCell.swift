import NDArrays

// N = batch, D = inputs, H = hidden units; one row per sample
//
//   x      (N, D)   input of this time step
//   hPrev  (N, H)   hidden state of the step before
//   Wx     (D, H)   input weights
//   Wh     (H, H)   recurrent weights
//   b      (H)      bias
//   z      (N, H)   pre-activation
//   g      (N, H)   g(z), kept for the backward pass: h itself unless the cell is residual
//   h      (N, H)   hidden state
//
// A gradient dw has the shape of w.

/// One time step of a plain recurrent network, forward and backward.
///
///     z = x Wx + hPrev Wh + b
///     h = g(z)                the residual cell: h = hPrev + g(z)
///
/// The terms without a state, x Wx + b, are made for all time steps at once before the loop over time
/// (`UnrolledRNN`), and so are the weight gradients after it; what stands here is what a step needs of its neighbour.
///
/// Source: NNDL chapter 6, the residual cell (6.50); derivations in docs/derivations/rnn.md and residual-rnn.md.
package struct RNNCell: Sendable {
    package var activation: Activation
    /// Whether the state is added to: h_t = h_(t-1) + g(z_t).
    package var isResidual: Bool

    package init(activation: Activation = .tanh, isResidual: Bool = false) {
        self.activation = activation
        self.isResidual = isResidual
    }

    // MARK: Forward

    /// z += hPrev Wh, then g = g(z), and h = hPrev + g in the residual cell.
    /// - Parameter z: (N, H), holds x Wx + b when called.
    /// - Parameter g: (N, H), `h` itself unless the cell is residual.
    @inline(__always) func forward(
        z: UnsafeMutablePointer<Double>, hPrev: UnsafeMutablePointer<Double>, Wh: UnsafeMutablePointer<Double>,
        g: UnsafeMutablePointer<Double>, h: UnsafeMutablePointer<Double>, N: Int, H: Int
    ) throws {
        try multiply(hPrev, Wh, into: z, M: N, N: H, K: H, accumulate: true)
        activation(z, into: g, count: N &* H)
        if isResidual { for k in 0..<(N &* H) { h[k] = hPrev[k] + g[k] } }
    }

    // MARK: Backward

    /// From dL/dh to dL/dz and dL/dhPrev.
    ///
    ///     dh     = dhLocal + dhFromFuture      h_t enters the loss directly, and through step t+1
    ///     dz     = dh * g'(z)                  element by element; g' from the output g(z)
    ///     dhPrev = dz Whᵀ                      z = ... + hPrev Wh
    ///     dhPrev = dz Whᵀ + dh                 in the residual cell, whose h = hPrev + g(z) uses hPrev twice
    ///
    /// - Parameter dhLocal: (N, H), what the loss sends to this h; nil for nothing.
    /// - Parameter dhFromFuture: (N, H), the next step's `dhPrev`; overwritten by this step's.
    /// - Parameter WhT: Wh transposed.
    @inline(__always) func backward(
        dhLocal: UnsafePointer<Double>?, dhFromFuture: UnsafeMutablePointer<Double>,
        g: UnsafePointer<Double>, WhT: UnsafeMutablePointer<Double>, dz: UnsafeMutablePointer<Double>, N: Int, H: Int
    ) throws {
        for k in 0..<(N &* H) {
            let dh = (dhLocal?[k] ?? 0) + dhFromFuture[k]
            dz[k] = dh * activation.derivative(output: g[k])
            dhFromFuture[k] = dh
        }
        try multiply(dz, WhT, into: dhFromFuture, M: N, N: H, K: H, accumulate: isResidual)
    }
}

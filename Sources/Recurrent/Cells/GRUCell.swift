import NDArrays

// N = batch, D = inputs, H = hidden units; one row per sample
//
//   x      (N, D)    input of this time step
//   hPrev  (N, H)    hidden state of the step before
//   Wx     (D, 3H)   input weights, gates packed r u n
//   Wh     (H, 3H)   recurrent weights, packed alike
//   b      (3H)      biases, packed alike
//   bq     (H)       bias inside the reset gate's reach; only where the gate comes after the product
//   gates  (N, 3H)   r = reset gate, u = update gate, n = candidate (new state)
//   q      (N, H)    what the reset gate is multiplied with
//   h      (N, H)    hidden state
//
// A gradient dw has the shape of w.

/// One time step of a gated recurrent unit, forward and backward.
///
///     r = sigmoid(x Wxr + hPrev Whr + br)
///     u = sigmoid(x Wxu + hPrev Whu + bu)
///     h = u * hPrev + (1 - u) * n
///
/// Two cells go by this name. They differ in the candidate n, by where the reset gate is:
///
///     q = hPrev Whn + bq    n = tanh(x Wxn + r * q + bn)           .afterProduct: cuDNN, PyTorch, Keras
///     q = hPrev             n = tanh(x Wxn + (r * q) Whn + bn)     .beforeProduct: Cho et al. 2014, NNDL
///
/// As in `RNNCell`, x Wx + b and the weight gradients are products over all time steps (`UnrolledGRU`).
///
/// Source: derivation in docs/derivations/gru.md. PyTorch's z and NNDL's z are u here; z is a pre-activation everywhere in the engine.
package struct GRUCell: Sendable {
    package enum Reset: String, Sendable, CaseIterable {
        case afterProduct, beforeProduct
    }

    package var reset: Reset

    package init(reset: Reset = .afterProduct) { self.reset = reset }

    // MARK: Forward

    /// The gates in the place of x Wx + b, then h.
    /// - Parameters:
    ///   - gates: (N, 3H), holds x Wx + b when called and r, u, n afterwards.
    ///   - q: (N, H), r's other factor; `rq` (N, H), their product.
    ///   - bq: nil where the reset gate comes before the product.
    ///   - zKept: (N, 3H), where a recorded pass keeps the pre-activations.
    func forward(
        gates: UnsafeMutablePointer<Double>, hPrev: UnsafeMutablePointer<Double>, Wh: UnsafeMutablePointer<Double>,
        bq: UnsafePointer<Double>?, q: UnsafeMutablePointer<Double>, rq: UnsafeMutablePointer<Double>,
        h: UnsafeMutablePointer<Double>, zKept: UnsafeMutablePointer<Double>?, N: Int, H: Int
    ) throws {
        let block = GRUBlocks(H: H)
        try MatrixProduct.multiply(
            N, 2 &* H, H, block.state(hPrev), block.ru(Wh), into: block.ru(gates), accumulating: true)
        if let bq {
            fillRows(q, with: bq, rows: N, columns: H)
            try MatrixProduct.multiply(N, H, H, block.state(hPrev), block.n(Wh), into: block.state(q), accumulating: true)
        } else {
            q.update(from: hPrev, count: N &* H)
        }
        if let zKept { zKept.update(from: gates, count: N &* 3 &* H) }
        for row in 0..<N {
            let r: UnsafeMutablePointer<Double> = gates + row &* 3 &* H
            sigmoid(inPlace: r, count: 2 &* H)  // r and u lie side by side
            for j in 0..<H { rq[row &* H &+ j] = r[j] * q[row &* H &+ j] }
        }
        switch reset {
        case .afterProduct:
            for row in 0..<N {
                let zn = gates + (row &* 3 &+ 2) &* H
                for j in 0..<H { zn[j] += rq[row &* H &+ j] }
            }
        case .beforeProduct:
            try MatrixProduct.multiply(N, H, H, block.state(rq), block.n(Wh), into: block.n(gates), accumulating: true)
        }
        for row in 0..<N {
            let r = gates + row &* 3 &* H
            let u = r + H, n = u + H
            if let zKept { (zKept + (row &* 3 &+ 2) &* H).update(from: n, count: H) }
            Activation.tanh(n, into: n, count: H)
            for j in 0..<H {
                let k = row &* H &+ j
                h[k] = u[j] * hPrev[k] + (1 - u[j]) * n[j]
            }
        }
    }

    // MARK: Backward

    /// From dL/dh to dL/dz, dL/dq and dL/dhPrev.
    ///
    ///     dh  = dhLocal + dhFromFuture            h_t enters the loss, and step t+1 three times
    ///     du  = dh * (hPrev - n)                  h = u * hPrev + (1 - u) * n
    ///     dn  = dh * (1 - u)
    ///     dzn = dn * (1 - n²)                     tanh' = 1 - tanh²
    ///     drq = dzn                               .afterProduct: zn = ... + r * q
    ///     drq = dzn Whnᵀ                          .beforeProduct: zn = ... + (r * q) Whn
    ///     dr  = drq * q
    ///     dq  = drq * r
    ///     dzr = dr * r * (1 - r)                  sigmoid' = s (1 - s)
    ///     dzu = du * u * (1 - u)
    ///     dhPrev = dh * u + dzr Whrᵀ + dzu Whuᵀ + dq Whnᵀ      .afterProduct: q = hPrev Whn + bq
    ///     dhPrev = dh * u + dzr Whrᵀ + dzu Whuᵀ + dq           .beforeProduct: q = hPrev
    ///
    /// - Parameters:
    ///   - dhLocal: (N, H), what the loss sends to this h; nil for nothing.
    ///   - dhFromFuture: (N, H), the next step's `dhPrev`; overwritten by this step's.
    ///   - WhT: Wh transposed, (3H, H).
    ///   - dz: (N, 3H), gets dzr dzu dzn; `dq` (N, H); `drq` (N, H), scratch.
    ///   - terms: where a recorded pass keeps dh, du, dn, drq and dr.
    func backward(
        dhLocal: UnsafePointer<Double>?, dhFromFuture: UnsafeMutablePointer<Double>, gates: UnsafePointer<Double>,
        q: UnsafePointer<Double>, hPrev: UnsafePointer<Double>, WhT: UnsafeMutablePointer<Double>,
        dz: UnsafeMutablePointer<Double>, dq: UnsafeMutablePointer<Double>, drq: UnsafeMutablePointer<Double>,
        terms: GRUTerms.Step?, N: Int, H: Int
    ) throws {
        let block = GRUBlocks(H: H)
        for row in 0..<N {
            for j in 0..<H {
                let k = row &* H &+ j, gate = row &* 3 &* H &+ j
                let u = gates[gate &+ H], n = gates[gate &+ 2 &* H]

                let dh = (dhLocal?[k] ?? 0) + dhFromFuture[k]
                let du = dh * (hPrev[k] - n)
                let dn = dh * (1 - u)
                let dzn = dn * (1 - n * n)

                terms?.keep(k, dh: dh, du: du, dn: dn)
                dz[gate &+ H] = du * u * (1 - u)
                dz[gate &+ 2 &* H] = dzn
                drq[k] = dzn
                dhFromFuture[k] = dh * u
            }
        }
        if reset == .beforeProduct {
            try MatrixProduct.multiply(N, H, H, block.n(dz), block.nT(WhT), into: block.state(drq))
        }
        for row in 0..<N {
            for j in 0..<H {
                let k = row &* H &+ j, gate = row &* 3 &* H &+ j
                let r = gates[gate]
                let dr = drq[k] * q[k]
                terms?.keep(k, drq: drq[k], dr: dr)
                dz[gate] = dr * r * (1 - r)
                dq[k] = drq[k] * r
            }
        }
        try MatrixProduct.multiply(
            N, H, 2 &* H, block.ru(dz), block.ruT(WhT), into: block.state(dhFromFuture), accumulating: true)
        switch reset {
        case .afterProduct:
            try MatrixProduct.multiply(
                N, H, H, block.state(dq), block.nT(WhT), into: block.state(dhFromFuture), accumulating: true)
        case .beforeProduct:
            for k in 0..<(N &* H) { dhFromFuture[k] += dq[k] }
        }
    }
}

/// The columns of r and u, and of n, in what is packed r u n.
struct GRUBlocks {
    let H: Int

    func state(_ base: UnsafeMutablePointer<Double>) -> MatrixProduct.Operand { .init(base, rowStride: H, columnStride: 1) }
    func ru(_ base: UnsafeMutablePointer<Double>) -> MatrixProduct.Operand { .init(base, rowStride: 3 &* H, columnStride: 1) }
    func n(_ base: UnsafeMutablePointer<Double>) -> MatrixProduct.Operand { ru(base + 2 &* H) }
    /// Of Wh transposed, where the gates are blocks of rows.
    func ruT(_ base: UnsafeMutablePointer<Double>) -> MatrixProduct.Operand { state(base) }
    func nT(_ base: UnsafeMutablePointer<Double>) -> MatrixProduct.Operand { state(base + 2 &* H &* H) }
}

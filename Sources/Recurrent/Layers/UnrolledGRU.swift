import NDArrays

// T = time steps, N = batch, D = inputs, H = hidden units
//
//   x   (T, N, D)     inputs                    h0  (N, H)    initial hidden state
//   h   (T, N, H)     hidden states             dh  (T, N, H) upstream gradient of every h_t
//   Wx (D, 3H), Wh (H, 3H), b (3H), gates (T, N, 3H) packed r u n, bq (H) and q as in GRUCell

/// The parameters of a `GRUCell`, or their gradients: packed r u n.
package struct GRUParameters {
    package var Wx: NDArray
    package var Wh: NDArray
    package var b: NDArray
    /// nil where the reset gate comes before the product: a second bias would be the same as `b`.
    package var bq: NDArray?

    package init(Wx: NDArray, Wh: NDArray, b: NDArray, bq: NDArray?) {
        self.Wx = Wx
        self.Wh = Wh
        self.b = b
        self.bq = bq
    }
}

/// What the backward pass needs of the forward pass, step by step.
package struct GRUCache {
    package let x: NDArray  // (T, N, D)
    package let hPrev: NDArray  // (T, N, H)
    package let gates: NDArray  // (T, N, 3H)
    package let q: NDArray  // (T, N, H)
    package let rq: NDArray  // (T, N, H)
    package let parameters: GRUParameters

    package init(x: NDArray, hPrev: NDArray, gates: NDArray, q: NDArray, rq: NDArray, parameters: GRUParameters) {
        self.x = x
        self.hPrev = hPrev
        self.gates = gates
        self.q = q
        self.rq = rq
        self.parameters = parameters
    }
}

package struct GRUGradients {
    package let dx: NDArray  // (T, N, D)
    package let dh0: NDArray  // (N, H)
    package let parameters: GRUParameters
}

/// A `GRUCell` over all time steps of a batch.
package struct UnrolledGRU {
    package let cell: GRUCell

    package init(cell: GRUCell = GRUCell()) { self.cell = cell }

    // MARK: Forward

    /// h_t for t = 1 ... T.
    /// - Returns: the hidden states (T, N, H) and what `backward` needs.
    /// - Throws: `ShapeError`; `ArrayError.outOfMemory`.
    package func forward(
        x: NDArray, h0: NDArray, parameters: GRUParameters, recorder: TraceRecorder? = nil
    ) throws -> (h: NDArray, cache: GRUCache) {
        let (T, N, D, H) = try sizes(x, Wh: parameters.Wh, ["H", "3H"])
        let x = try x.contiguousDoubles()
        let h0 = try h0.checked("h0", ["N", "H"], [N, H])
        let parameters = try parameters.checked(D: D, H: H, reset: cell.reset)
        let states = try NDArray(zeros: [T + 1, N, H])  // h0, h1, ... hT: hPrev and h are two windows of it
        let gates = try NDArray(zeros: [T, N, 3 * H])
        let q = try NDArray(zeros: [T, N, H])
        let rq = try NDArray(zeros: [T, N, H])
        let zKept = recorder == nil ? nil : try NDArray(zeros: [T, N, 3 * H])

        let NH = N * H
        states.doubles.update(from: h0.doubles, count: NH)
        fillRows(gates.doubles, with: parameters.b.doubles, rows: T * N, columns: 3 * H)
        try multiply(x.doubles, parameters.Wx.doubles, into: gates.doubles, M: T * N, N: 3 * H, K: D, accumulate: true)
        for t in 0..<T {
            let hPrev = states.doubles + t &* NH
            try cell.forward(
                gates: gates.doubles + 3 &* t &* NH, hPrev: hPrev, Wh: parameters.Wh.doubles,
                bq: parameters.bq.map { UnsafePointer($0.doubles) }, q: q.doubles + t &* NH, rq: rq.doubles + t &* NH,
                h: hPrev + NH, zKept: zKept.map { $0.doubles + 3 &* t &* NH }, N: N, H: H)
        }

        let h = try states.slicing(1, T + 1, axis: 0)
        let cache = GRUCache(
            x: x, hPrev: try states.slicing(0, T, axis: 0), gates: gates, q: q, rq: rq, parameters: parameters)
        if let recorder, let zKept { record(z: zKept, h: h, cache: cache, on: recorder) }
        return (h, cache)
    }

    // MARK: Backward

    /// Backpropagation through time: `GRUCell.backward` for t = T ... 1, then the products over all steps.
    ///
    ///     dx = dz Wxᵀ                        dWx = sum over t, n of xᵀ dz          dh0 = the last dhFromFuture
    ///     db = sum over t, n of dz           dWhr, dWhu = sum over t, n of hPrevᵀ dzr, hPrevᵀ dzu
    ///
    ///     dWhn = sum over t, n of hPrevᵀ dq          dbq = sum over t, n of dq       .afterProduct
    ///     dWhn = sum over t, n of (r * q)ᵀ dzn                                        .beforeProduct
    ///
    /// - Parameters:
    ///   - dh: (T, N, H), what the loss sends to each h_t; nil for nothing.
    ///   - dhLast: (N, H), what reaches h_T besides, as from a further segment of time.
    package func backward(
        dh: NDArray?, dhLast: NDArray? = nil, cache: GRUCache, recorder: TraceRecorder? = nil
    ) throws -> GRUGradients {
        let (T, N, D, H) = try sizes(cache.x, Wh: cache.parameters.Wh, ["H", "3H"])
        let cache = try cache.checked(T: T, N: N, D: D, H: H, reset: cell.reset)
        let dh = try dh?.checked("dh", ["T", "N", "H"], [T, N, H])
        let dhLast = try dhLast?.checked("dhLast", ["N", "H"], [N, H])

        let (NH, Wh) = (N * H, cache.parameters.Wh)
        let dz = try NDArray(zeros: [T, N, 3 * H])
        let dq = try NDArray(zeros: [T, N, H])
        let drq = try NDArray(zeros: [N, H])
        let dhFromFuture = try NDArray(zeros: [N, H])  // ends as dh0
        let WhT = try NDArray(zeros: [3 * H, H])
        transpose(Wh.doubles, rows: H, columns: 3 * H, into: WhT.doubles)
        if let dhLast { dhFromFuture.doubles.update(from: dhLast.doubles, count: NH) }
        let terms = recorder == nil ? nil : try GRUTerms(T: T, N: N, H: H)
        let local = dh.map { UnsafePointer($0.doubles) }
        for t in stride(from: T - 1, through: 0, by: -1) {
            terms?.keepFuture(t, dhFromFuture)
            try cell.backward(
                dhLocal: local.map { $0 + t &* NH }, dhFromFuture: dhFromFuture.doubles,
                gates: cache.gates.doubles + 3 &* t &* NH, q: cache.q.doubles + t &* NH,
                hPrev: cache.hPrev.doubles + t &* NH, WhT: WhT.doubles, dz: dz.doubles + 3 &* t &* NH,
                dq: dq.doubles + t &* NH, drq: drq.doubles, terms: terms?.at(t), N: N, H: H)
        }

        let gradients = GRUGradients(
            dx: try inputGradient(dz, cache.parameters.Wx, T: T, N: N, D: D, Z: 3 * H), dh0: dhFromFuture,
            parameters: GRUParameters(
                Wx: try weightGradient(x: cache.x, dz: dz, rows: T * N, inputs: D, outputs: 3 * H),
                Wh: try recurrentGradient(dz, dq, cache, rows: T * N, H: H),
                b: try biasGradient(dz, rows: T * N, columns: 3 * H),
                bq: cell.reset == .afterProduct ? try biasGradient(dq, rows: T * N, columns: H) : nil))
        if let recorder, let terms {
            try record(dz: dz, dq: dq, dhLocal: dh, terms: terms, gradients: gradients, on: recorder)
        }
        return gradients
    }

    /// dWh: the blocks of r and u, and that of n, which meets another factor on each side.
    private func recurrentGradient(_ dz: NDArray, _ dq: NDArray, _ cache: GRUCache, rows: Int, H: Int) throws -> NDArray {
        let dWh = try NDArray(zeros: [H, 3 * H])
        let block = GRUBlocks(H: H)
        func turned(_ array: NDArray) -> MatrixProduct.Operand { .init(array.doubles, rowStride: 1, columnStride: H) }
        try MatrixProduct.multiply(H, 2 * H, rows, turned(cache.hPrev), block.ru(dz.doubles), into: block.ru(dWh.doubles))
        switch cell.reset {
        case .afterProduct:
            try MatrixProduct.multiply(H, H, rows, turned(cache.hPrev), block.state(dq.doubles), into: block.n(dWh.doubles))
        case .beforeProduct:
            try MatrixProduct.multiply(H, H, rows, turned(cache.rq), block.n(dz.doubles), into: block.n(dWh.doubles))
        }
        return dWh
    }
}

extension GRUParameters {
    func checked(D: Int, H: Int, reset: GRUCell.Reset) throws -> GRUParameters {
        let inside = reset == .afterProduct
        guard inside == (bq != nil) else {
            throw ShapeError(name: "bq", axes: inside ? ["H"] : [], wanted: inside ? [H] : [], got: bq?.shape ?? [])
        }
        return GRUParameters(
            Wx: try Wx.checked("Wx", ["D", "3H"], [D, 3 * H]), Wh: try Wh.checked("Wh", ["H", "3H"], [H, 3 * H]),
            b: try b.checked("b", ["3H"], [3 * H]), bq: try bq?.checked("bq", ["H"], [H]))
    }
}

extension GRUCache {
    fileprivate func checked(T: Int, N: Int, D: Int, H: Int, reset: GRUCell.Reset) throws -> GRUCache {
        GRUCache(
            x: try x.contiguousDoubles(), hPrev: try hPrev.checked("hPrev", ["T", "N", "H"], [T, N, H]),
            gates: try gates.checked("gates", ["T", "N", "3H"], [T, N, 3 * H]),
            q: try q.checked("q", ["T", "N", "H"], [T, N, H]), rq: try rq.checked("rq", ["T", "N", "H"], [T, N, H]),
            parameters: try parameters.checked(D: D, H: H, reset: reset))
    }
}

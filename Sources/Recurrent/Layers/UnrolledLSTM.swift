import NDArrays

// T = time steps, N = batch, D = inputs, H = hidden units
//
//   x   (T, N, D)   inputs                     h0, c0  (N, H)     initial states
//   h   (T, N, H)   hidden states              dh, dc  (T, N, H)  upstream gradients of every h_t, c_t
//   c   (T, N, H)   cell states
//   Wx (D, 4H), Wh (H, 4H), b (4H), gates (T, N, 4H) packed i f g o as in LSTMCell

/// The parameters of an `LSTMCell`, or their gradients: packed i f g o.
package struct LSTMParameters {
    package var Wx: NDArray
    package var Wh: NDArray
    package var b: NDArray

    package init(Wx: NDArray, Wh: NDArray, b: NDArray) {
        self.Wx = Wx
        self.Wh = Wh
        self.b = b
    }
}

/// What the backward pass needs of the forward pass, step by step.
package struct LSTMCache {
    package let x: NDArray  // (T, N, D)
    package let hPrev: NDArray  // (T, N, H)
    package let cPrev: NDArray  // (T, N, H)
    package let gates: NDArray  // (T, N, 4H)
    package let phiC: NDArray  // (T, N, H)
    package let parameters: LSTMParameters

    package init(
        x: NDArray, hPrev: NDArray, cPrev: NDArray, gates: NDArray, phiC: NDArray, parameters: LSTMParameters
    ) {
        self.x = x
        self.hPrev = hPrev
        self.cPrev = cPrev
        self.gates = gates
        self.phiC = phiC
        self.parameters = parameters
    }
}

package struct LSTMGradients {
    package let dx: NDArray  // (T, N, D)
    package let dh0: NDArray  // (N, H)
    package let dc0: NDArray  // (N, H)
    package let parameters: LSTMParameters
}

/// An `LSTMCell` over all time steps of a batch.
package struct UnrolledLSTM {
    package let cell: LSTMCell

    package init(cell: LSTMCell = LSTMCell()) { self.cell = cell }

    // MARK: Forward

    /// c_t and h_t for t = 1 ... T.
    /// - Returns: hidden states and cell states (T, N, H), and what `backward` needs.
    /// - Throws: `ShapeError`; `ArrayError.outOfMemory`.
    package func forward(
        x: NDArray, h0: NDArray, c0: NDArray, parameters: LSTMParameters, recorder: TraceRecorder? = nil
    ) throws -> (h: NDArray, c: NDArray, cache: LSTMCache) {
        let (T, N, D, H) = try sizes(x, Wh: parameters.Wh, ["H", "4H"])
        let x = try x.contiguousDoubles()
        let h0 = try h0.checked("h0", ["N", "H"], [N, H])
        let c0 = try c0.checked("c0", ["N", "H"], [N, H])
        let parameters = try parameters.checked(D: D, H: H)
        let hidden = try NDArray(zeros: [T + 1, N, H])  // h0, h1, ... hT: hPrev and h are two windows of it
        let states = try NDArray(zeros: [T + 1, N, H])  // c0, c1, ... cT alike
        let gates = try NDArray(zeros: [T, N, 4 * H])
        let phiC = try NDArray(zeros: [T, N, H])
        let zKept = recorder == nil ? nil : try NDArray(zeros: [T, N, 4 * H])

        let NH = N * H
        hidden.doubles.update(from: h0.doubles, count: NH)
        states.doubles.update(from: c0.doubles, count: NH)
        fillRows(gates.doubles, with: parameters.b.doubles, rows: T * N, columns: 4 * H)
        try multiply(x.doubles, parameters.Wx.doubles, into: gates.doubles, M: T * N, N: 4 * H, K: D, accumulate: true)
        for t in 0..<T {
            let hPrev = hidden.doubles + t &* NH
            let cPrev = states.doubles + t &* NH
            try cell.forward(
                gates: gates.doubles + 4 &* t &* NH, hPrev: hPrev, cPrev: cPrev, Wh: parameters.Wh.doubles,
                c: cPrev + NH, phiC: phiC.doubles + t &* NH, h: hPrev + NH,
                zKept: zKept.map { $0.doubles + 4 &* t &* NH }, N: N, H: H)
        }

        let h = try hidden.slicing(1, T + 1, axis: 0)
        let c = try states.slicing(1, T + 1, axis: 0)
        let cache = LSTMCache(
            x: x, hPrev: try hidden.slicing(0, T, axis: 0), cPrev: try states.slicing(0, T, axis: 0), gates: gates, phiC: phiC,
            parameters: parameters)
        if let recorder, let zKept { record(z: zKept, h: h, c: c, cache: cache, on: recorder) }
        return (h, c, cache)
    }

    // MARK: Backward

    /// Backpropagation through time: `LSTMCell.backward` for t = T ... 1, then the products over all steps.
    ///
    ///     dx  = dz Wxᵀ                    dWx = sum over t, n of xᵀ dz        dh0 = the last dhFromFuture
    ///     db  = sum over t, n of dz       dWh = sum over t, n of hPrevᵀ dz    dc0 = the last dcFromFuture
    ///
    /// - Parameters:
    ///   - dh: (T, N, H), what the loss sends to each h_t; nil for nothing. `dc` alike, to each c_t.
    ///   - dhLast: (N, H), what reaches h_T besides, as from a further segment of time. `dcLast` alike, for c_T.
    package func backward(
        dh: NDArray?, dc: NDArray? = nil, dhLast: NDArray? = nil, dcLast: NDArray? = nil, cache: LSTMCache,
        recorder: TraceRecorder? = nil
    ) throws -> LSTMGradients {
        let (T, N, D, H) = try sizes(cache.x, Wh: cache.parameters.Wh, ["H", "4H"])
        let cache = try cache.checked(T: T, N: N, D: D, H: H)
        let upstream = Upstream(
            dh: try dh?.checked("dh", ["T", "N", "H"], [T, N, H]), dc: try dc?.checked("dc", ["T", "N", "H"], [T, N, H]),
            dhLast: try dhLast?.checked("dhLast", ["N", "H"], [N, H]),
            dcLast: try dcLast?.checked("dcLast", ["N", "H"], [N, H]))

        let dz = try NDArray(zeros: [T, N, 4 * H])
        let dhFromFuture = try NDArray(zeros: [N, H])  // ends as dh0
        let dcFromFuture = try NDArray(zeros: [N, H])  // ends as dc0
        let NH = N * H
        if let last = upstream.dhLast { dhFromFuture.doubles.update(from: last.doubles, count: NH) }
        if let last = upstream.dcLast { dcFromFuture.doubles.update(from: last.doubles, count: NH) }

        let terms = recorder == nil ? nil : try RecordedTerms(T: T, N: N, H: H)
        if let terms {
            try walkBack(upstream, dz, dhFromFuture, dcFromFuture, cache, T, N, H) { t in
                terms.keepFuture(t, dhFromFuture, dcFromFuture)
                return terms.at(t)
            }
        } else {
            try walkBack(upstream, dz, dhFromFuture, dcFromFuture, cache, T, N, H) { _ in NoTerms() }
        }

        let gradients = LSTMGradients(
            dx: try inputGradient(dz, cache.parameters.Wx, T: T, N: N, D: D, Z: 4 * H), dh0: dhFromFuture,
            dc0: dcFromFuture,
            parameters: LSTMParameters(
                Wx: try weightGradient(x: cache.x, dz: dz, rows: T * N, inputs: D, outputs: 4 * H),
                Wh: try weightGradient(x: cache.hPrev, dz: dz, rows: T * N, inputs: H, outputs: 4 * H),
                b: try biasGradient(dz, rows: T * N, columns: 4 * H)))
        if let recorder, let terms {
            try record(dz: dz, terms: terms, upstream: upstream, gradients: gradients, on: recorder)
        }
        return gradients
    }

    /// What the loss sends back.
    struct Upstream {
        let dh: NDArray?
        let dc: NDArray?
        let dhLast: NDArray?
        let dcLast: NDArray?
    }

    /// The loop over time; `termsAt` says where step t's terms are kept.
    @inline(__always) private func walkBack<Terms: LSTMTermKeeper>(
        _ upstream: Upstream, _ dz: NDArray, _ dhFromFuture: NDArray, _ dcFromFuture: NDArray, _ cache: LSTMCache,
        _ T: Int, _ N: Int, _ H: Int, termsAt: (Int) -> Terms
    ) throws {
        let NH = N * H
        let WhT = try NDArray(zeros: [4 * H, H])
        transpose(cache.parameters.Wh.doubles, rows: H, columns: 4 * H, into: WhT.doubles)
        let dhLocal = upstream.dh.map { UnsafePointer($0.doubles) }
        let dcLocal = upstream.dc.map { UnsafePointer($0.doubles) }
        for t in stride(from: T - 1, through: 0, by: -1) {
            try cell.backward(
                dhLocal: dhLocal.map { $0 + t &* NH }, dhFromFuture: dhFromFuture.doubles,
                dcLocal: dcLocal.map { $0 + t &* NH }, dcFromFuture: dcFromFuture.doubles,
                gates: cache.gates.doubles + 4 &* t &* NH, cPrev: cache.cPrev.doubles + t &* NH,
                phiC: cache.phiC.doubles + t &* NH, WhT: WhT.doubles, dz: dz.doubles + 4 &* t &* NH,
                terms: termsAt(t), N: N, H: H)
        }
    }
}

extension LSTMParameters {
    func checked(D: Int, H: Int) throws -> LSTMParameters {
        LSTMParameters(
            Wx: try Wx.checked("Wx", ["D", "4H"], [D, 4 * H]), Wh: try Wh.checked("Wh", ["H", "4H"], [H, 4 * H]),
            b: try b.checked("b", ["4H"], [4 * H]))
    }
}

extension LSTMCache {
    fileprivate func checked(T: Int, N: Int, D: Int, H: Int) throws -> LSTMCache {
        LSTMCache(
            x: try x.contiguousDoubles(), hPrev: try hPrev.checked("hPrev", ["T", "N", "H"], [T, N, H]),
            cPrev: try cPrev.checked("cPrev", ["T", "N", "H"], [T, N, H]),
            gates: try gates.checked("gates", ["T", "N", "4H"], [T, N, 4 * H]),
            phiC: try phiC.checked("phiC", ["T", "N", "H"], [T, N, H]),
            parameters: try parameters.checked(D: D, H: H))
    }
}

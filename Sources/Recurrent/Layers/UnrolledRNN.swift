import NDArrays

// T = time steps, N = batch, D = inputs, H = hidden units
//
//   x   (T, N, D)     inputs                    h0  (N, H)   initial hidden state
//   h   (T, N, H)     hidden states             dh  (T, N, H) upstream gradient of every h_t
//   Wx (D, H), Wh (H, H), b (H) as in RNNCell

/// The parameters of an `RNNCell`, or their gradients.
package struct RNNParameters {
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
package struct RNNCache {
    package let x: NDArray  // (T, N, D)
    package let hPrev: NDArray  // (T, N, H)
    package let h: NDArray  // (T, N, H)
    package let g: NDArray  // (T, N, H), g(z): h itself unless the cell is residual
    package let parameters: RNNParameters

    package init(x: NDArray, hPrev: NDArray, h: NDArray, g: NDArray? = nil, parameters: RNNParameters) {
        self.x = x
        self.hPrev = hPrev
        self.h = h
        self.g = g ?? h
        self.parameters = parameters
    }
}

package struct RNNGradients {
    package let dx: NDArray  // (T, N, D)
    package let dh0: NDArray  // (N, H)
    package let parameters: RNNParameters
}

/// An `RNNCell` over all time steps of a batch.
package struct UnrolledRNN {
    package let cell: RNNCell

    package init(cell: RNNCell = RNNCell()) { self.cell = cell }

    // MARK: Forward

    /// h_t = g(x_t Wx + h_(t-1) Wh + b) for t = 1 ... T, plus h_(t-1) where the cell is residual.
    /// - Returns: the hidden states (T, N, H) and what `backward` needs.
    /// - Throws: `ShapeError`; `ArrayError.outOfMemory`.
    package func forward(
        x: NDArray, h0: NDArray, parameters: RNNParameters, recorder: TraceRecorder? = nil
    ) throws -> (h: NDArray, cache: RNNCache) {
        let (T, N, D, H) = try sizes(x, Wh: parameters.Wh, ["H", "H"])
        let x = try x.contiguousDoubles()
        let h0 = try h0.checked("h0", ["N", "H"], [N, H])
        let parameters = try parameters.checked(D: D, H: H)
        let states = try NDArray(zeros: [T + 1, N, H])  // h0, h1, ... hT: hPrev and h are two windows of it
        let z = try NDArray(zeros: [T, N, H])
        let g = cell.isResidual ? try NDArray(zeros: [T, N, H]) : nil

        let NH = N * H
        states.doubles.update(from: h0.doubles, count: NH)
        fillRows(z.doubles, with: parameters.b.doubles, rows: T * N, columns: H)
        try multiply(x.doubles, parameters.Wx.doubles, into: z.doubles, M: T * N, N: H, K: D, accumulate: true)
        for t in 0..<T {
            let hPrev = states.doubles + t &* NH
            let h = hPrev + NH
            try cell.forward(
                z: z.doubles + t &* NH, hPrev: hPrev, Wh: parameters.Wh.doubles, g: g.map { $0.doubles + t &* NH } ?? h, h: h,
                N: N, H: H)
        }

        let cache = RNNCache(
            x: x, hPrev: try states.slicing(0, T, axis: 0), h: try states.slicing(1, T + 1, axis: 0), g: g,
            parameters: parameters)
        if let recorder { record(z: z, cache: cache, on: recorder) }
        return (cache.h, cache)
    }

    // MARK: Backward

    /// Backpropagation through time.
    ///
    ///     for t = T ... 1:  dh_t = dhLocal_t + dhFromFuture,  dz_t = dh_t * g'(z_t),  dhFromFuture = dz_t Whᵀ (+ dh_t)
    ///     dx  = dz Wxᵀ          dWx = sum over t, n of xᵀ dz        dh0 = the last dhFromFuture
    ///     db  = sum over t, n of dz       dWh = sum over t, n of hPrevᵀ dz
    ///
    /// - Parameters:
    ///   - dh: (T, N, H), what the loss sends to each h_t; nil for nothing.
    ///   - dhLast: (N, H), what reaches h_T besides, as from a further segment of time.
    package func backward(
        dh: NDArray?, dhLast: NDArray? = nil, cache: RNNCache, recorder: TraceRecorder? = nil
    ) throws -> RNNGradients {
        let x = cache.x
        let (T, N, D, H) = try sizes(x, Wh: cache.parameters.Wh, ["H", "H"])
        let NH = N * H
        let cache = RNNCache(
            x: try x.contiguousDoubles(), hPrev: try cache.hPrev.checked("hPrev", ["T", "N", "H"], [T, N, H]),
            h: cache.h, g: try cache.g.checked("g", ["T", "N", "H"], [T, N, H]),
            parameters: try cache.parameters.checked(D: D, H: H))
        let dh = try dh?.checked("dh", ["T", "N", "H"], [T, N, H])
        let dhLast = try dhLast?.checked("dhLast", ["N", "H"], [N, H])

        let dz = try NDArray(zeros: [T, N, H])
        let dhFromFuture = try NDArray(zeros: [N, H])  // ends as dh0
        let WhT = try NDArray(zeros: [H, H])
        let futures = recorder == nil ? nil : try NDArray(zeros: [T, N, H])
        transpose(cache.parameters.Wh.doubles, rows: H, columns: H, into: WhT.doubles)
        if let dhLast { dhFromFuture.doubles.update(from: dhLast.doubles, count: NH) }
        let local = dh.map { UnsafePointer($0.doubles) }
        for t in stride(from: T - 1, through: 0, by: -1) {
            if let futures { (futures.doubles + t &* NH).update(from: dhFromFuture.doubles, count: NH) }
            try cell.backward(
                dhLocal: local.map { $0 + t &* NH }, dhFromFuture: dhFromFuture.doubles,
                g: cache.g.doubles + t &* NH, WhT: WhT.doubles, dz: dz.doubles + t &* NH, N: N, H: H)
        }

        let gradients = RNNGradients(
            dx: try inputGradient(dz, cache.parameters.Wx, T: T, N: N, D: D, Z: H), dh0: dhFromFuture,
            parameters: RNNParameters(
                Wx: try weightGradient(x: cache.x, dz: dz, rows: T * N, inputs: D, outputs: H),
                Wh: try weightGradient(x: cache.hPrev, dz: dz, rows: T * N, inputs: H, outputs: H),
                b: try biasGradient(dz, rows: T * N, columns: H)))
        if let recorder, let futures {
            try record(dz: dz, dhLocal: dh, dhFromFuture: futures, gradients: gradients, on: recorder)
        }
        return gradients
    }
}

extension RNNParameters {
    func checked(D: Int, H: Int) throws -> RNNParameters {
        RNNParameters(
            Wx: try Wx.checked("Wx", ["D", "H"], [D, H]), Wh: try Wh.checked("Wh", ["H", "H"], [H, H]),
            b: try b.checked("b", ["H"], [H]))
    }
}

import NDArrays

// T = time steps, N = batch, H = hidden units, L_t = the loss of step t

/// How far the losses of the steps reach back: the sizes of
///
///     delta_(t,k) = dL_t / dz_k,    k <= t
///
/// where z_k is what the cell squashes at step k, all gates of a step together. It is the delta of NNDL's (6.40).
package struct BackwardReach {
    package enum Network {
        case rnn(RNNCell, RNNCache), lstm(LSTMCell, LSTMCache), gru(GRUCell, GRUCache)
    }
    private let network: Network

    package init(_ network: Network) { self.network = network }

    package var steps: Int { network.steps }

    /// ||delta_(t,k)|| over batch and units, at [t][k], counted from 0; nan where k > t.
    ///
    /// All losses walk back at once: the batch of step k has a block of N rows for each loss from step k on.
    /// - Parameters:
    ///   - dh: (T, N, H), dL_t/dh_t of every step.
    ///   - onlyLast: only the loss of the last step is sent back; the result has its row alone.
    /// - Throws: `ShapeError`; `ArrayError.outOfMemory`; `ArrayError.interrupted`.
    package func sizes(dh: NDArray, onlyLast: Bool = false) throws -> [[Double]] {
        let T = steps
        let rows = onlyLast ? 1 : T
        var sizes = Array(repeating: Array(repeating: Double.nan, count: T), count: rows)
        // Blocks from the last loss to the first.
        var future: (dh: NDArray, dc: NDArray?)?
        for k in (0..<T).reversed() {
            try Interruption.check()
            let isNew = !onlyLast || k == T - 1
            if isNew { future = try with(try dh.selecting(k, axis: 0), after: future) }
            guard let now = future else { break }
            let N = dh.shape[1], blocks = now.dh.shape[0] / max(N, 1)
            let step = try network.stepBack(k, dh: now.dh, dc: now.dc, blocks: blocks)
            for block in 0..<blocks { sizes[onlyLast ? 0 : T - 1 - block][k] = try norm(step.dz, block, N) }
            future = (step.dhPrev, step.dcPrev)
        }
        return sizes
    }

    /// The blocks that are on their way, and one more behind them.
    private func with(_ dh: NDArray, after future: (dh: NDArray, dc: NDArray?)?) throws -> (dh: NDArray, dc: NDArray?) {
        let dh = try dh.copy()
        let dc = network.hasCellState ? try NDArray(zeros: dh.shape) : nil
        guard let future else { return (dh, dc) }
        return (try NDArray.concatenate([future.dh, dh]), try dc.flatMap { new in try future.dc.map { try NDArray.concatenate([$0, new]) } })
    }

    /// The norm of a block's rows in all of `arrays` together.
    private func norm(_ arrays: [NDArray], _ block: Int, _ N: Int) throws -> Double {
        var largest = 0.0, values: [Double] = []
        for array in arrays {
            for value in try array.slicing(block * N, (block + 1) * N, axis: 0).copy().toDoubles() {
                values.append(value)
                largest = max(largest, value.magnitude)
            }
        }
        // Divided by the largest, so that squares of small numbers are not lost.
        guard largest > 0, largest.isFinite else { return values.contains(where: \.isNaN) ? .nan : largest }
        return largest * values.reduce(0) { $0 + $1 / largest * ($1 / largest) }.squareRoot()
    }
}

extension BackwardReach.Network {
    fileprivate var steps: Int {
        switch self {
        case .rnn(_, let cache): cache.hPrev.shape[0]
        case .lstm(_, let cache): cache.hPrev.shape[0]
        case .gru(_, let cache): cache.hPrev.shape[0]
        }
    }

    fileprivate var hasCellState: Bool { if case .lstm = self { true } else { false } }

    /// One step back for several losses at once.
    fileprivate func stepBack(
        _ k: Int, dh: NDArray, dc: NDArray?, blocks: Int
    ) throws -> (dz: [NDArray], dhPrev: NDArray, dcPrev: NDArray?) {
        /// Step k of (T, N, ...) as (1, blocks * N, ...).
        func repeated(_ array: NDArray) throws -> NDArray {
            let step = try array.selecting(k, axis: 0).copy()
            return try NDArray.concatenate(Array(repeating: step, count: blocks)).reshaped([1, blocks * step.shape[0], step.shape[1]])
        }
        let recorder = TraceRecorder()
        func deltas() throws -> [NDArray] { try recorder.entries.filter { $0.name.hasPrefix("dz") && $0.time != nil }.map(\.value) }
        switch self {
        case .rnn(let cell, let cache):
            let step = RNNCache(
                x: try repeated(cache.x), hPrev: try repeated(cache.hPrev), h: try repeated(cache.h), g: try repeated(cache.g),
                parameters: cache.parameters)
            let gradients = try UnrolledRNN(cell: cell).backward(dh: nil, dhLast: dh, cache: step, recorder: recorder)
            return (try deltas(), gradients.dh0, nil)
        case .lstm(let cell, let cache):
            let step = LSTMCache(
                x: try repeated(cache.x), hPrev: try repeated(cache.hPrev), cPrev: try repeated(cache.cPrev), gates: try repeated(cache.gates),
                phiC: try repeated(cache.phiC), parameters: cache.parameters)
            let gradients = try UnrolledLSTM(cell: cell).backward(dh: nil, dhLast: dh, dcLast: dc, cache: step, recorder: recorder)
            return (try deltas(), gradients.dh0, gradients.dc0)
        case .gru(let cell, let cache):
            let step = GRUCache(
                x: try repeated(cache.x), hPrev: try repeated(cache.hPrev), gates: try repeated(cache.gates), q: try repeated(cache.q),
                rq: try repeated(cache.rq), parameters: cache.parameters)
            let gradients = try UnrolledGRU(cell: cell).backward(dh: nil, dhLast: dh, cache: step, recorder: recorder)
            return (try deltas(), gradients.dh0, nil)
        }
    }
}

import NDArrays

/// A cell over all time steps, as far as a stack needs to know: what it begins with, and what goes up and down.
package protocol RecurrentLayer {
    /// The states that a layer begins with and ends with, (N, H) each: h, or h and c.
    associatedtype State
    associatedtype Parameters
    associatedtype Cache

    /// - Returns: the hidden states (T, N, H), the last states, and what `walkBack` needs.
    func run(x: NDArray, from start: State, parameters: Parameters) throws -> (h: NDArray, last: State, cache: Cache)
    /// - Parameters:
    ///   - dh: (T, N, H), what is sent to every h_t; nil for nothing.
    ///   - last: what is sent to the last states besides; nil for nothing.
    func walkBack(dh: NDArray?, last: State?, cache: Cache) throws -> (dx: NDArray, start: State, parameters: Parameters)
}

/// The states of an LSTM, or their gradients.
package struct LSTMState {
    package var h: NDArray
    package var c: NDArray

    package init(h: NDArray, c: NDArray) {
        self.h = h
        self.c = c
    }
}

extension UnrolledRNN: RecurrentLayer {
    package func run(
        x: NDArray, from start: NDArray, parameters: RNNParameters
    ) throws -> (h: NDArray, last: NDArray, cache: RNNCache) {
        let (h, cache) = try forward(x: x, h0: start, parameters: parameters)
        return (h, try h.lastStep ?? start, cache)
    }

    package func walkBack(
        dh: NDArray?, last: NDArray?, cache: RNNCache
    ) throws -> (dx: NDArray, start: NDArray, parameters: RNNParameters) {
        let gradients = try backward(dh: dh, dhLast: last, cache: cache)
        return (gradients.dx, gradients.dh0, gradients.parameters)
    }
}

extension UnrolledLSTM: RecurrentLayer {
    package func run(
        x: NDArray, from start: LSTMState, parameters: LSTMParameters
    ) throws -> (h: NDArray, last: LSTMState, cache: LSTMCache) {
        let (h, c, cache) = try forward(x: x, h0: start.h, c0: start.c, parameters: parameters)
        return (h, LSTMState(h: try h.lastStep ?? start.h, c: try c.lastStep ?? start.c), cache)
    }

    package func walkBack(
        dh: NDArray?, last: LSTMState?, cache: LSTMCache
    ) throws -> (dx: NDArray, start: LSTMState, parameters: LSTMParameters) {
        let gradients = try backward(dh: dh, dhLast: last?.h, dcLast: last?.c, cache: cache)
        return (gradients.dx, LSTMState(h: gradients.dh0, c: gradients.dc0), gradients.parameters)
    }
}

extension UnrolledGRU: RecurrentLayer {
    package func run(
        x: NDArray, from start: NDArray, parameters: GRUParameters
    ) throws -> (h: NDArray, last: NDArray, cache: GRUCache) {
        let (h, cache) = try forward(x: x, h0: start, parameters: parameters)
        return (h, try h.lastStep ?? start, cache)
    }

    package func walkBack(
        dh: NDArray?, last: NDArray?, cache: GRUCache
    ) throws -> (dx: NDArray, start: NDArray, parameters: GRUParameters) {
        let gradients = try backward(dh: dh, dhLast: last, cache: cache)
        return (gradients.dx, gradients.dh0, gradients.parameters)
    }
}

extension NDArray {
    /// Step T of (T, N, H); nil where there are no steps.
    fileprivate var lastStep: NDArray? {
        get throws { shape[0] == 0 ? nil : try selecting(shape[0] - 1, axis: 0).copy() }
    }
}

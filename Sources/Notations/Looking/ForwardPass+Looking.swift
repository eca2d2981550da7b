import NDArrays
import Recurrent

/// What a forward pass has to show, whatever the notation that made it.
extension ForwardPass {
    /// What a cell squashes at every step, (T, N, H).
    package struct Squashed {
        package enum Range {
            /// From 0 to 1 by a sigmoid, from -1 to 1 by tanh.
            case sigmoid, tanh
            /// ReLU and identity squash nothing.
            case open
        }
        /// The engine's letter: `f`; `h` of an RNN.
        package let letter: String
        package let role: String
        package let range: Range
        package let values: NDArray
    }

    /// The gates of an LSTM or a GRU, the hidden state of an RNN.
    package var squashed: [Squashed] {
        get throws {
            func parts(_ packed: NDArray, _ names: [(String, String, Squashed.Range)]) throws -> [Squashed] {
                let H = packed.shape[2] / names.count
                return try names.enumerated().map { k, name in
                    Squashed(letter: name.0, role: name.1, range: name.2, values: try packed.slicing(k * H, (k + 1) * H, axis: 2))
                }
            }
            switch cache {
            case .rnn(let cache): 
                let isResidual = kind == .residual
                return [
                    Squashed(
                        letter: isResidual ? "g" : "h", role: isResidual ? "what is added to h" : "hidden state", range: activation == .tanh ? .tanh : .open,
                        values: isResidual ? cache.g : cache.h),
                ]
            case .lstm(let cache):
                let gates = try parts(cache.gates, [("i", "input gate", .sigmoid), ("f", "forget gate", .sigmoid), ("g", "candidate", .tanh), ("o", "output gate", .sigmoid)])
                return [gates[1], gates[0], gates[3], gates[2]]
            case .gru(let cache):
                return try parts(cache.gates, [("r", "reset gate", .sigmoid), ("u", "update gate", .sigmoid), ("n", "candidate", .tanh)])
            }
        }
    }

    /// Time steps, batch, hidden units.
    package var counts: (T: Int, N: Int, H: Int) { cache.sizes }

    /// ||delta_(t,k)|| of every loss, or of the last one alone.
    /// - Parameter upstream: what the notation's backward function takes; nil for losses that are each the sum of h_t.
    package func reach(upstream: NDArray?, onlyLast: Bool) throws -> [[Double]] {
        let (T, N, H) = counts
        var dh = try NDArray(ones: [T, N, H])
        if let upstream, let name = self.upstream.first?.name {
            let given = try readUpstream([name: upstream])
            dh = try given.dh ?? NDArray(zeros: [T, N, H])
            if let last = given.dhLast, T > 0 {
                dh = try dh.copy()
                let start = (T - 1) * N * H
                for k in 0..<(N * H) { dh.doubles[start + k] += try last.contiguousDoubles().doubles[k] }
            }
        }
        let network: BackwardReach.Network =
            switch cache {
            case .rnn(let cache): .rnn(RNNCell(activation: activation, isResidual: kind == .residual), cache)
            case .lstm(let cache): .lstm(LSTMCell(outputActivation: kind == .lstmIdentity ? .identity : .tanh), cache)
            case .gru(let cache): .gru(GRUCell(reset: cache.parameters.bq == nil ? .beforeProduct : .afterProduct), cache)
            }
        return try BackwardReach(network).sizes(dh: dh, onlyLast: onlyLast)
    }
}

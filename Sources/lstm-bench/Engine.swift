import Dispatch
import NDArrays
import Recurrent

// T = time steps, N = batch, D = inputs, H = hidden units.

/// One LSTM pass forward and backward, straight in the engine.
enum Engine {
    static let sizes = [(T: 7, N: 10, D: 3, H: 5), (T: 10, N: 1, D: 4, H: 5), (T: 20, N: 8, D: 32, H: 64)]

    static func times() throws -> Times {
        try sizes.map { T, N, D, H in
            var random = RandomState(seed: 0)
            let x = try random.standardNormal([T, N, D]), dh = try random.standardNormal([T, N, H])
            let h0 = try random.standardNormal([N, H]), c0 = try random.standardNormal([N, H])
            let parameters = LSTMParameters(
                Wx: try random.normal(mean: 0, deviation: 0.3, [D, 4 * H]),
                Wh: try random.normal(mean: 0, deviation: 0.3, [H, 4 * H]), b: try random.standardNormal([4 * H]))
            let lstm = UnrolledLSTM()
            let seconds = try (0..<101).map { _ in
                let start = DispatchTime.now().uptimeNanoseconds
                let forward = try lstm.forward(x: x, h0: h0, c0: c0, parameters: parameters)
                _ = try lstm.backward(dh: dh, cache: forward.cache)
                return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
            }
            return ("LSTM forward + backward, T N D H = \(T) \(N) \(D) \(H)", seconds)
        }
    }
}

import Foundation
import NDArrays
import Recurrent

// T = time steps, N = batch, D = inputs, H = hidden units.

/// One LSTM pass forward and backward, straight in the engine.
enum Engine {
    struct Size {
        let T: Int, N: Int, D: Int, H: Int

        /// As many as give a median in about a second a round.
        var repeats: Int { T * N * H < 50_000 ? 101 : T * N * H < 1_000_000 ? 11 : 1 }
        var label: String { "LSTM forward + backward, T N D H = \(T) \(N) \(D) \(H)" }
        /// For the programs of the other side.
        var python: String { "(\(T), \(N), \(D), \(H), \(repeats))" }
    }

    static let sizes = [
        Size(T: 7, N: 10, D: 3, H: 5), Size(T: 10, N: 1, D: 4, H: 5), Size(T: 10, N: 2, D: 8, H: 16), Size(T: 20, N: 8, D: 32, H: 64),
        Size(T: 32, N: 32, D: 128, H: 128), Size(T: 50, N: 64, D: 512, H: 512),
    ]

    static func times() throws -> Times {
        try sizes.map { size in
            let pass = try Pass(size)
            let seconds = try (0..<size.repeats).map { _ in
                let start = DispatchTime.now().uptimeNanoseconds
                try pass.run()
                return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
            }
            return (size.label, seconds)
        }
    }

    /// How the peak of the process grows with T: call it before anything larger runs.
    static func showMemory() throws {
        var shorter = 0
        for T in [100, 200, 400] {
            let size = Size(T: T, N: 16, D: 32, H: 128)
            let pass = try Pass(size)
            let before = peakMemory
            try pass.run()
            let perElement = Double(peakMemory - before) / Double((T - shorter) * size.N * size.H)
            print(String(format: "  N D H = 16 32 128, from T = %d to %d: %.0f bytes more per T N H", shorter, T, perElement))
            shorter = T
        }
    }

    /// What it costs to record every operation. The entries are made when somebody looks.
    static func showTrace() throws {
        for size in sizes.prefix(5) {
            let pass = try Pass(size)
            var plain: [Double] = [], recorded: [Double] = []
            for _ in 0..<max(size.repeats, 11) {
                // In turn, so that what else the machine does falls on both.
                for isRecorded in [false, true] {
                    let start = DispatchTime.now().uptimeNanoseconds
                    try pass.run(recorder: isRecorded ? TraceRecorder() : nil)
                    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
                    if isRecorded { recorded.append(seconds) } else { plain.append(seconds) }
                }
            }
            let (without, with) = (plain.sorted()[plain.count / 2], recorded.sorted()[recorded.count / 2])
            print(String(format: "  %@: %.3f ms, recorded %.3f ms, %.2f times", size.label, without * 1e3, with * 1e3, with / without))
        }
    }

    private static var peakMemory: Int {
        #if os(Linux)
        // Not getrusage: what `swift run` itself needed would count.
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return (Int(line.filter(\.isNumber)) ?? 0) * 1024
        #else
        var usage = rusage()
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss
        #endif
    }
}

/// An LSTM with inputs and upstream gradients drawn at random.
private struct Pass {
    let x: NDArray, h0: NDArray, c0: NDArray, dh: NDArray
    let parameters: LSTMParameters

    init(_ size: Engine.Size) throws {
        let (T, N, D, H) = (size.T, size.N, size.D, size.H)
        var random = RandomState(seed: 0)
        x = try random.standardNormal([T, N, D])
        dh = try random.standardNormal([T, N, H])
        h0 = try random.standardNormal([N, H])
        c0 = try random.standardNormal([N, H])
        parameters = LSTMParameters(
            Wx: try random.normal(mean: 0, deviation: 0.3, [D, 4 * H]), Wh: try random.normal(mean: 0, deviation: 0.3, [H, 4 * H]),
            b: try random.standardNormal([4 * H]))
    }

    func run(recorder: TraceRecorder? = nil) throws {
        let lstm = UnrolledLSTM()
        let forward = try lstm.forward(x: x, h0: h0, c0: c0, parameters: parameters, recorder: recorder)
        _ = try lstm.backward(dh: dh, cache: forward.cache, recorder: recorder)
    }
}

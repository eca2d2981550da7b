import NDArrays
import Recurrent

extension Coursera {
    // MARK: Forward

    /// `rnn_cell_forward(xt, a_prev, parameters)`: one time step.
    ///
    ///     a_next = tanh(Wax xt + Waa a_prev + ba)        yt_pred = softmax(Wya a_next + by)
    ///
    /// - Throws: `NotationError`.
    package static func rnnCellForward(
        xt: NDArray, aPrev: NDArray, parameters: NamedArrays, recorder: TraceRecorder? = nil
    ) throws -> (aNext: NDArray, ytPred: NDArray, cache: RNNCellCache) {
        var sizes = CallSizes("rnn_cell_forward")
        try sizes.accept(xt, "xt", nxm)
        let weights = try RNNWeights(parameters, &sizes)
        try sizes.accept(aPrev, "a_prev", nam)
        let inner = recorder.map { _ in TraceRecorder() }
        let run = try UnrolledRNN().forward(
            x: try oneStep(try transposed(xt)), h0: try transposed(aPrev), parameters: weights.engine, recorder: inner)
        let y = try weights.output(run.h, recorder: inner)
        if let recorder, let inner { translate(inner, to: recorder, rnnNames, oneStep: true) }
        let aNext = try columns(0, of: run.h, axes: nam)
        let cache = RNNCellCache(aNext: aNext, aPrev: aPrev, xt: xt, parameters: parameters)
        return (aNext, try columns(0, of: y, axes: nym), cache)
    }

    /// `rnn_forward(x, a0, parameters)`: all time steps.
    /// - Returns: a (n_a, m, T_x), y_pred (n_y, m, T_x), and the caches of every step, which with x are the tuple `caches`.
    package static func rnnForward(
        x: NDArray, a0: NDArray, parameters: NamedArrays, recorder: TraceRecorder? = nil
    ) throws -> (a: NDArray, yPred: NDArray, caches: [RNNCellCache], x: NDArray) {
        var sizes = CallSizes("rnn_forward")
        try sizes.accept(x, "x", nxmT)
        let weights = try RNNWeights(parameters, &sizes)
        try sizes.accept(a0, "a0", nam)
        let inner = recorder.map { _ in TraceRecorder() }
        let run = try UnrolledRNN().forward(
            x: try timeFirst(x), h0: try transposed(a0), parameters: weights.engine, recorder: inner)
        let y = try weights.output(run.h, recorder: inner)
        if let recorder, let inner { translate(inner, to: recorder, rnnNames, oneStep: false) }
        var caches: [RNNCellCache] = []
        var aPrev = a0
        for t in 0..<sizes["T_x"] {
            let aNext = try columns(t, of: run.h, axes: nam)
            caches.append(
                RNNCellCache(aNext: aNext, aPrev: aPrev, xt: try step(t, of: x, axes: nxm), parameters: parameters))
            aPrev = aNext
        }
        return (try timeLast(run.h, axes: namT), try timeLast(y, axes: nymT), caches, x)
    }

    // MARK: Backward

    /// `rnn_cell_backward(da_next, cache)`.
    /// - Returns: dxt, da_prev, dWax, dWaa, dba.
    package static func rnnCellBackward(
        daNext: NDArray, cache: RNNCellCache, recorder: TraceRecorder? = nil
    ) throws -> NamedArrays {
        var sizes = CallSizes("rnn_cell_backward")
        try sizes.accept(cache.xt, "xt", nxm)
        let engineCache = try rnnCache([cache], &sizes)
        try sizes.accept(daNext, "da_next", nam)
        let inner = recorder.map { _ in TraceRecorder() }
        let gradients = try UnrolledRNN().backward(
            dh: nil, dhLast: try transposed(daNext), cache: engineCache, recorder: inner)
        if let recorder, let inner { translate(inner, to: recorder, rnnNames, oneStep: true) }
        var result: NamedArrays = [
            "dxt": try columns(0, of: gradients.dx, axes: nxm), "da_prev": try transposed(gradients.dh0, axes: nam),
        ]
        try add(gradients.parameters, to: &result)
        if let recorder { try record(result.entries.dropFirst(2), rnnNames, on: recorder, oneStep: true) }
        return result
    }

    /// `rnn_backward(da, caches)`: backpropagation through the time steps that `da` has.
    /// - Parameter da: (n_a, m, T_x); with fewer steps than the caches, the walk begins at its last one.
    /// - Returns: dx, da0, dWax, dWaa, dba.
    package static func rnnBackward(
        da: NDArray, caches: [RNNCellCache], x: NDArray, recorder: TraceRecorder? = nil
    ) throws -> NamedArrays {
        var sizes = CallSizes("rnn_backward")
        let steps = try sizes.stepsToWalkBack(da: da, xt: caches.first?.xt, aNext: caches.first?.aNext, cached: caches.count)
        let inner = recorder.map { _ in TraceRecorder() }
        let gradients = try UnrolledRNN().backward(
            dh: try timeFirst(da), cache: try rnnCache(Array(caches.prefix(steps)), &sizes), recorder: inner)
        if let recorder, let inner { translate(inner, to: recorder, rnnNames, oneStep: false) }
        var result: NamedArrays = [
            "dx": try timeLast(gradients.dx, axes: nxmT), "da0": try transposed(gradients.dh0, axes: nam),
        ]
        try add(gradients.parameters, to: &result)
        if let recorder { try record(result.entries.dropFirst(2), rnnNames, on: recorder) }
        return result
    }

    // MARK: Layout

    /// The sheet's weights, laid out for the engine.
    private struct RNNWeights {
        let engine: RNNParameters
        let Wy: NDArray
        let by: NDArray

        init(_ parameters: NamedArrays, _ sizes: inout CallSizes) throws {
            engine = try Coursera.rnnParameters(parameters, &sizes)
            Wy = try transposed(sizes.parameter("Wya", of: parameters, ["n_y", "n_a"]))
            by = try bias(sizes.parameter("by", of: parameters, ["n_y", "1"]))
        }

        func output(_ h: NDArray, recorder: TraceRecorder?) throws -> NDArray {
            try Coursera.output(h, Wy: Wy, by: by, recorder: recorder)
        }
    }

    private static func rnnParameters(_ parameters: NamedArrays, _ sizes: inout CallSizes) throws -> RNNParameters {
        let Waa = try sizes.parameter("Waa", of: parameters, nana)
        let Wax = try sizes.parameter("Wax", of: parameters, nanx)
        let ba = try sizes.parameter("ba", of: parameters, na1)
        return RNNParameters(Wx: try transposed(Wax), Wh: try transposed(Waa), b: try bias(ba))
    }

    /// The caches of every step as the engine has them.
    static func engineCache(_ caches: [RNNCellCache], function: String) throws -> RNNCache {
        var sizes = CallSizes(function)
        guard let first = caches.first else { throw NotationError.noSteps(function: function, argument: "caches") }
        try sizes.accept(first.xt, "xt", nxm)
        return try rnnCache(caches, &sizes)
    }

    private static func rnnCache(_ caches: [RNNCellCache], _ sizes: inout CallSizes) throws -> RNNCache {
        let parameters = try rnnParameters(caches[0].parameters, &sizes)
        try sizes.requireSame(caches.map(\.parameters), keys: ["Waa", "Wax", "ba"])
        for cache in caches {
            try sizes.accept(cache.xt, "xt", nxm)
            try sizes.accept(cache.aPrev, "a_prev", nam)
            try sizes.accept(cache.aNext, "a_next", nam)
        }
        try sizes.requireChain(caches.map { ($0.aNext, $0.aPrev) }, state: "a_prev", before: "a_next")
        let (T, m, n_a) = (caches.count, sizes["m"], sizes["n_a"])
        let result = RNNCache(
            x: try NDArray(zeros: [T, m, sizes["n_x"]]), hPrev: try NDArray(zeros: [T, m, n_a]),
            h: try NDArray(zeros: [T, m, n_a]), parameters: parameters)
        try stack(caches.map(\.xt), into: result.x)
        try stack(caches.map(\.aPrev), into: result.hPrev)
        try stack(caches.map(\.aNext), into: result.h)
        return result
    }

    private static func add(_ gradients: RNNParameters, to result: inout NamedArrays) throws {
        result["dWax"] = try transposed(gradients.Wx, axes: nanx)
        result["dWaa"] = try transposed(gradients.Wh, axes: nana)
        let dba = try NDArray(zeros: [gradients.b.count, 1])
        gradients.b.copyDoubles(to: dba.doubles)
        dba.name(na1)
        result["dba"] = dba
    }

    /// softmax(Wy a + by) of every step: (T, m, n_y).
    static func output(_ h: NDArray, Wy: NDArray, by: NDArray, recorder: TraceRecorder?) throws -> NDArray {
        let (T, m) = (h.shape[0], h.shape[1])
        let rows = try Dense.softmaxForward(h: h.reshaped([T * m, h.shape[2]]), Wy: Wy, by: by)
        let y = try rows.reshaped([T, m, rows.shape[1]])
        if let recorder {
            recorder.append {
                try (0..<T).map { t in
                    TraceEntry(
                        name: "y", formula: "y = softmax(h Wy + by)", axes: ["N", "Y"], time: t,
                        value: try y.selecting(t, axis: 0))
                }
            }
        }
        return y
    }
}

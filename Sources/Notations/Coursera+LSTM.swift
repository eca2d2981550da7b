import NDArrays
import Recurrent

extension Coursera {
    // MARK: Forward

    /// `lstm_cell_forward(xt, a_prev, c_prev, parameters)`: one time step.
    ///
    ///     ft = sigmoid(Wf [a_prev; xt] + bf)    it = sigmoid(Wi [a_prev; xt] + bi)    ot = sigmoid(Wo [a_prev; xt] + bo)
    ///     cct = tanh(Wc [a_prev; xt] + bc)      c_next = ft * c_prev + it * cct       a_next = ot * tanh(c_next)
    ///     yt_pred = softmax(Wy a_next + by)
    ///
    /// - Throws: `NotationError`.
    package static func lstmCellForward(
        xt: NDArray, aPrev: NDArray, cPrev: NDArray, parameters: NamedArrays, recorder: TraceRecorder? = nil
    ) throws -> (aNext: NDArray, cNext: NDArray, ytPred: NDArray, cache: LSTMCellCache) {
        var sizes = CallSizes("lstm_cell_forward")
        try sizes.accept(xt, "xt", nxm)
        let weights = try lstmParameters(parameters, &sizes)
        let Wy = try transposed(sizes.parameter("Wy", of: parameters, ["n_y", "n_a"]))
        let by = try bias(sizes.parameter("by", of: parameters, ["n_y", "1"]))
        try sizes.accept(aPrev, "a_prev", nam)
        try sizes.accept(cPrev, "c_prev", nam)
        let inner = recorder.map { _ in TraceRecorder() }
        let run = try UnrolledLSTM().forward(
            x: try oneStep(try transposed(xt)), h0: try transposed(aPrev), c0: try transposed(cPrev), parameters: weights,
            recorder: inner)
        let y = try output(run.h, Wy: Wy, by: by, recorder: inner)
        if let recorder, let inner { translate(inner, to: recorder, lstmNames, oneStep: true) }
        let cache = try cellCache(0, run, aPrev: aPrev, cPrev: cPrev, xt: xt, parameters: parameters)
        return (cache.aNext, cache.cNext, try columns(0, of: y, axes: nym), cache)
    }

    /// `lstm_forward(x, a0, parameters)`: all time steps; the cell state starts at zero.
    /// - Returns: a, y, c (..., m, T_x), and the caches of every step, which with x are the tuple `caches`.
    package static func lstmForward(
        x: NDArray, a0: NDArray, parameters: NamedArrays, recorder: TraceRecorder? = nil
    ) throws -> (a: NDArray, y: NDArray, c: NDArray, caches: [LSTMCellCache], x: NDArray) {
        var sizes = CallSizes("lstm_forward")
        try sizes.accept(x, "x", nxmT)
        let weights = try lstmParameters(parameters, &sizes)
        let Wy = try transposed(sizes.parameter("Wy", of: parameters, ["n_y", "n_a"]))
        let by = try bias(sizes.parameter("by", of: parameters, ["n_y", "1"]))
        try sizes.accept(a0, "a0", nam)
        let inner = recorder.map { _ in TraceRecorder() }
        let run = try UnrolledLSTM().forward(
            x: try timeFirst(x), h0: try transposed(a0), c0: try NDArray(zeros: [sizes["m"], sizes["n_a"]]),
            parameters: weights, recorder: inner)
        let y = try output(run.h, Wy: Wy, by: by, recorder: inner)
        if let recorder, let inner { translate(inner, to: recorder, lstmNames, oneStep: false) }
        var caches: [LSTMCellCache] = []
        var aPrev = a0
        var cPrev = try NDArray(zeros: [sizes["n_a"], sizes["m"]])
        cPrev.name(nam)
        for t in 0..<sizes["T_x"] {
            let cache = try cellCache(
                t, run, aPrev: aPrev, cPrev: cPrev, xt: try step(t, of: x, axes: nxm), parameters: parameters)
            (aPrev, cPrev) = (cache.aNext, cache.cNext)
            caches.append(cache)
        }
        return (
            try timeLast(run.h, axes: namT), try timeLast(y, axes: nymT), try timeLast(run.c, axes: namT), caches, x
        )
    }

    // MARK: Backward

    /// `lstm_cell_backward(da_next, dc_next, cache)`.
    /// - Returns: dxt, da_prev, dc_prev, dWf, dbf, dWi, dbi, dWc, dbc, dWo, dbo.
    package static func lstmCellBackward(
        daNext: NDArray, dcNext: NDArray, cache: LSTMCellCache, recorder: TraceRecorder? = nil
    ) throws -> NamedArrays {
        var sizes = CallSizes("lstm_cell_backward")
        try sizes.accept(cache.xt, "xt", nxm)
        let engineCache = try lstmCache([cache], &sizes)
        try sizes.accept(daNext, "da_next", nam)
        try sizes.accept(dcNext, "dc_next", nam)
        let inner = recorder.map { _ in TraceRecorder() }
        let gradients = try UnrolledLSTM().backward(
            dh: nil, dhLast: try transposed(daNext), dcLast: try transposed(dcNext), cache: engineCache, recorder: inner)
        if let recorder, let inner { translate(inner, to: recorder, lstmNames, oneStep: true) }
        var result: NamedArrays = [
            "dxt": try columns(0, of: gradients.dx, axes: nxm), "da_prev": try transposed(gradients.dh0, axes: nam),
            "dc_prev": try transposed(gradients.dc0, axes: nam),
        ]
        try add(gradients.parameters, to: &result, n_a: sizes["n_a"], n_x: sizes["n_x"])
        if let recorder { try record(result.entries.dropFirst(3), lstmNames, on: recorder, oneStep: true) }
        return result
    }

    /// `lstm_backward(da, caches)`: backpropagation through the time steps that `da` has.
    /// - Parameter da: (n_a, m, T_x); with fewer steps than the caches, the walk begins at its last one.
    /// - Returns: dx, da0, dWf, dbf, dWi, dbi, dWc, dbc, dWo, dbo.
    package static func lstmBackward(
        da: NDArray, caches: [LSTMCellCache], x: NDArray, recorder: TraceRecorder? = nil
    ) throws -> NamedArrays {
        var sizes = CallSizes("lstm_backward")
        let steps = try sizes.stepsToWalkBack(da: da, xt: caches.first?.xt, aNext: caches.first?.aNext, cached: caches.count)
        let inner = recorder.map { _ in TraceRecorder() }
        let gradients = try UnrolledLSTM().backward(
            dh: try timeFirst(da), cache: try lstmCache(Array(caches.prefix(steps)), &sizes), recorder: inner)
        if let recorder, let inner { translate(inner, to: recorder, lstmNames, oneStep: false) }
        var result: NamedArrays = [
            "dx": try timeLast(gradients.dx, axes: nxmT), "da0": try transposed(gradients.dh0, axes: nam),
        ]
        try add(gradients.parameters, to: &result, n_a: sizes["n_a"], n_x: sizes["n_x"])
        if let recorder { try record(result.entries.dropFirst(2), lstmNames, on: recorder) }
        return result
    }

    // MARK: Layout

    /// The sheet's gates in the engine's order i f g o, by the letter of their weights.
    private static let packed = ["i", "f", "c", "o"]
    /// The order of the sheet's gradient dictionary.
    private static let gradientOrder = ["f", "i", "c", "o"]

    /// Wf, Wi, Wc, Wo (n_a, n_a + n_x) as the engine's Wx (n_x, 4 n_a) and Wh (n_a, 4 n_a).
    private static func lstmParameters(_ parameters: NamedArrays, _ sizes: inout CallSizes) throws -> LSTMParameters {
        // n_a is read off the rows of the first weight, so that a wrong a_prev is blamed on a_prev.
        if let Wf = parameters["Wf"], Wf.rank == 2 { sizes["n_a"] = Wf.shape[0] }
        _ = try sizes.parameter("Wf", of: parameters, nanax)
        let (n_a, n_x) = (sizes["n_a"], sizes["n_x"])
        let Wx = try NDArray(zeros: [n_x, 4 * n_a])
        let Wh = try NDArray(zeros: [n_a, 4 * n_a])
        let b = try NDArray(zeros: [4 * n_a])
        for (gate, letter) in packed.enumerated() {
            let W = try sizes.parameter("W" + letter, of: parameters, nanax).contiguousDoubles()
            for j in 0..<n_a {
                let row = W.doubles + j &* (n_a &+ n_x)
                for k in 0..<n_a { Wh.doubles[(4 &* k &+ gate) &* n_a &+ j] = row[k] }
                for k in 0..<n_x { Wx.doubles[(4 &* k &+ gate) &* n_a &+ j] = row[n_a &+ k] }
            }
            try sizes.parameter("b" + letter, of: parameters, na1).copyDoubles(to: b.doubles + gate * n_a)
        }
        return LSTMParameters(Wx: Wx, Wh: Wh, b: b)
    }

    private static func add(_ gradients: LSTMParameters, to result: inout NamedArrays, n_a: Int, n_x: Int) throws {
        for letter in gradientOrder {
            let gate = packed.firstIndex(of: letter) ?? 0
            let dW = try NDArray(zeros: [n_a, n_a + n_x])
            let db = try NDArray(zeros: [n_a, 1])
            for j in 0..<n_a {
                let row = dW.doubles + j &* (n_a &+ n_x)
                for k in 0..<n_a { row[k] = gradients.Wh.doubles[(4 &* k &+ gate) &* n_a &+ j] }
                for k in 0..<n_x { row[n_a &+ k] = gradients.Wx.doubles[(4 &* k &+ gate) &* n_a &+ j] }
                db.doubles[j] = gradients.b.doubles[gate &* n_a &+ j]
            }
            dW.name(nanax)
            db.name(na1)
            result["dW" + letter] = dW
            result["db" + letter] = db
        }
    }

    private static func cellCache(
        _ t: Int, _ run: (h: NDArray, c: NDArray, cache: LSTMCache), aPrev: NDArray, cPrev: NDArray, xt: NDArray,
        parameters: NamedArrays
    ) throws -> LSTMCellCache {
        let n_a = run.h.shape[2]
        func gate(_ index: Int) throws -> NDArray {
            try columns(t, of: run.cache.gates, from: index * n_a, count: n_a, axes: nam)
        }
        return LSTMCellCache(
            aNext: try columns(t, of: run.h, axes: nam), cNext: try columns(t, of: run.c, axes: nam), aPrev: aPrev,
            cPrev: cPrev, ft: try gate(1), it: try gate(0), cct: try gate(2), ot: try gate(3), xt: xt,
            parameters: parameters)
    }

    /// The caches of every step as the engine has them.
    static func engineCache(_ caches: [LSTMCellCache], function: String) throws -> LSTMCache {
        var sizes = CallSizes(function)
        guard let first = caches.first else { throw NotationError.noSteps(function: function, argument: "caches") }
        try sizes.accept(first.xt, "xt", nxm)
        return try lstmCache(caches, &sizes)
    }

    private static func lstmCache(_ caches: [LSTMCellCache], _ sizes: inout CallSizes) throws -> LSTMCache {
        let parameters = try lstmParameters(caches[0].parameters, &sizes)
        try sizes.requireSame(
            caches.map(\.parameters), keys: ["Wf", "bf", "Wi", "bi", "Wc", "bc", "Wo", "bo"])
        for cache in caches {
            try sizes.accept(cache.xt, "xt", nxm)
            for (name, array) in [
                ("a_prev", cache.aPrev), ("c_prev", cache.cPrev), ("c_next", cache.cNext), ("a_next", cache.aNext),
                ("ft", cache.ft), ("it", cache.it), ("cct", cache.cct), ("ot", cache.ot),
            ] { try sizes.accept(array, name, nam) }
        }
        try sizes.requireChain(caches.map { ($0.aNext, $0.aPrev) }, state: "a_prev", before: "a_next")
        try sizes.requireChain(caches.map { ($0.cNext, $0.cPrev) }, state: "c_prev", before: "c_next")
        let (T, m, n_a) = (caches.count, sizes["m"], sizes["n_a"])
        let result = LSTMCache(
            x: try NDArray(zeros: [T, m, sizes["n_x"]]), hPrev: try NDArray(zeros: [T, m, n_a]),
            cPrev: try NDArray(zeros: [T, m, n_a]), gates: try NDArray(zeros: [T, m, 4 * n_a]),
            phiC: try NDArray(zeros: [T, m, n_a]), parameters: parameters)
        try stack(caches.map(\.xt), into: result.x)
        try stack(caches.map(\.aPrev), into: result.hPrev)
        try stack(caches.map(\.cPrev), into: result.cPrev)
        try stack(caches.map(\.it), into: result.gates)
        try stack(caches.map(\.ft), into: result.gates, from: n_a)
        try stack(caches.map(\.cct), into: result.gates, from: 2 * n_a)
        try stack(caches.map(\.ot), into: result.gates, from: 3 * n_a)
        try stack(caches.map(\.cNext), into: result.phiC)
        let phiC = result.phiC.doubles
        Activation.tanh(phiC, into: phiC, count: result.phiC.count)
        return result
    }
}

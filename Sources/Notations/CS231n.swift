import NDArrays
import Recurrent

// N = batch, T = time steps, D = inputs, H = hidden units
//
//   x   (N, T, D)    h   (N, T, H)    h0  (N, H)         of one step: x (N, D), prev_h, prev_c, next_h, next_c (N, H)
//   RNN:  Wx (D, H)   Wh (H, H)   b (H,)                 h = tanh(x Wx + h_prev Wh + b)
//   LSTM: Wx (D, 4H)  Wh (H, 4H)  b (4H,), packed i f o g

/// The notation of cs231n's third assignment (document 004), over the engine.
///
/// Inputs are never changed: the document's own code adds to the caller's `dnext_c` (errata 004-1).
package enum CS231n {
    static let nd = ["N", "D"], nh = ["N", "H"], ntd = ["N", "T", "D"], nth = ["N", "T", "H"]
    static let dh = ["D", "H"], hh = ["H", "H"], h = ["H"], d4h = ["D", "4H"], h4h = ["H", "4H"], fourH = ["4H"]
    /// Between i f o g and the engine's i f g o; its own inverse.
    static let gates = [0, 1, 3, 2]

    // MARK: RNN

    package static func rnnStepForward(
        x: NDArray, prevH: NDArray, Wx: NDArray, Wh: NDArray, b: NDArray, recorder: TraceRecorder? = nil
    ) throws -> (nextH: NDArray, cache: RNNCache) {
        var sizes = CallSizes("rnn_step_forward")
        try sizes.accept(x, "x", nd)
        try sizes.accept(prevH, "prev_h", nh)
        let inner = recorder.map { _ in TraceRecorder() }
        let run = try UnrolledRNN().forward(
            x: x.asOneStep(), h0: prevH.owned(), parameters: rnnParameters(Wx, Wh, b, &sizes), recorder: inner)
        try record(inner, on: recorder, .rnn, isStep: true)
        return (try run.h.onlyStep(nh), run.cache)
    }

    package static func rnnForward(
        x: NDArray, h0: NDArray, Wx: NDArray, Wh: NDArray, b: NDArray, recorder: TraceRecorder? = nil
    ) throws -> (h: NDArray, cache: RNNCache) {
        var sizes = CallSizes("rnn_forward")
        try sizes.accept(x, "x", ntd)
        try sizes.accept(h0, "h0", nh)
        let parameters = try rnnParameters(Wx, Wh, b, &sizes)
        let inner = recorder.map { _ in TraceRecorder() }
        let run = try UnrolledRNN().forward(x: x.exchangingTimeAndBatch(), h0: h0.owned(), parameters: parameters, recorder: inner)
        try record(inner, on: recorder, .rnn, isStep: false)
        return (try run.h.exchangingTimeAndBatch(nth), run.cache)
    }

    /// - Returns: dx, dprev_h, dWx, dWh, db.
    package static func rnnStepBackward(dnextH: NDArray, cache: RNNCache, recorder: TraceRecorder? = nil) throws -> [NDArray] {
        var sizes = CallSizes("rnn_step_backward", of: cache.hPrev)
        try sizes.accept(dnextH, "dnext_h", nh)
        let inner = recorder.map { _ in TraceRecorder() }
        let gradients = try UnrolledRNN().backward(dh: nil, dhLast: dnextH, cache: cache, recorder: inner)
        let result = try [gradients.dx.onlyStep(nd), gradients.dh0.owned(nh)] + rnnGradients(gradients.parameters)
        try record(inner, on: recorder, .rnn, isStep: true, gradients: result)
        return result
    }

    /// - Returns: dx, dh0, dWx, dWh, db.
    package static func rnnBackward(dh: NDArray, cache: RNNCache, recorder: TraceRecorder? = nil) throws -> [NDArray] {
        var sizes = CallSizes("rnn_backward", of: cache.hPrev)
        try sizes.accept(dh, "dh", nth)
        let inner = recorder.map { _ in TraceRecorder() }
        let gradients = try UnrolledRNN().backward(dh: dh.exchangingTimeAndBatch(), cache: cache, recorder: inner)
        let result = try [gradients.dx.exchangingTimeAndBatch(ntd), gradients.dh0.owned(nh)] + rnnGradients(gradients.parameters)
        try record(inner, on: recorder, .rnn, isStep: false, gradients: result)
        return result
    }

    private static func rnnParameters(_ Wx: NDArray, _ Wh: NDArray, _ b: NDArray, _ sizes: inout CallSizes) throws -> RNNParameters {
        try sizes.accept(Wx, "Wx", dh)
        try sizes.accept(Wh, "Wh", hh)
        try sizes.accept(b, "b", h)
        return RNNParameters(Wx: try Wx.owned(), Wh: try Wh.owned(), b: try b.owned())
    }

    private static func rnnGradients(_ gradients: RNNParameters) throws -> [NDArray] {
        try [gradients.Wx.owned(dh), gradients.Wh.owned(hh), gradients.b.owned(h)]
    }

    // MARK: LSTM

    package static func lstmStepForward(
        x: NDArray, prevH: NDArray, prevC: NDArray, Wx: NDArray, Wh: NDArray, b: NDArray, recorder: TraceRecorder? = nil
    ) throws -> (nextH: NDArray, nextC: NDArray, cache: LSTMCache) {
        var sizes = CallSizes("lstm_step_forward")
        try sizes.accept(x, "x", nd)
        try sizes.accept(prevH, "prev_h", nh)
        try sizes.accept(prevC, "prev_c", nh)
        let inner = recorder.map { _ in TraceRecorder() }
        let run = try UnrolledLSTM().forward(
            x: x.asOneStep(), h0: prevH.owned(), c0: prevC.owned(), parameters: lstmParameters(Wx, Wh, b, &sizes), recorder: inner)
        try record(inner, on: recorder, .lstm, isStep: true)
        return (try run.h.onlyStep(nh), try run.c.onlyStep(nh), run.cache)
    }

    /// The cell state starts at zero.
    package static func lstmForward(
        x: NDArray, h0: NDArray, Wx: NDArray, Wh: NDArray, b: NDArray, recorder: TraceRecorder? = nil
    ) throws -> (h: NDArray, cache: LSTMCache) {
        var sizes = CallSizes("lstm_forward")
        try sizes.accept(x, "x", ntd)
        try sizes.accept(h0, "h0", nh)
        let parameters = try lstmParameters(Wx, Wh, b, &sizes)
        let inner = recorder.map { _ in TraceRecorder() }
        let run = try UnrolledLSTM().forward(
            x: x.exchangingTimeAndBatch(), h0: h0.owned(), c0: NDArray(zeros: h0.shape), parameters: parameters, recorder: inner)
        try record(inner, on: recorder, .lstm, isStep: false)
        return (try run.h.exchangingTimeAndBatch(nth), run.cache)
    }

    /// - Returns: dx, dprev_h, dprev_c, dWx, dWh, db.
    package static func lstmStepBackward(dnextH: NDArray, dnextC: NDArray, cache: LSTMCache, recorder: TraceRecorder? = nil) throws -> [NDArray] {
        var sizes = CallSizes("lstm_step_backward", of: cache.hPrev)
        try sizes.accept(dnextH, "dnext_h", nh)
        try sizes.accept(dnextC, "dnext_c", nh)
        let inner = recorder.map { _ in TraceRecorder() }
        let gradients = try UnrolledLSTM().backward(dh: nil, dhLast: dnextH, dcLast: dnextC, cache: cache, recorder: inner)
        let states = try [gradients.dx.onlyStep(nd), gradients.dh0.owned(nh), gradients.dc0.owned(nh)]
        let weights = try lstmGradients(gradients.parameters)
        try record(inner, on: recorder, .lstm, isStep: true, gradients: states + weights)
        return states + weights
    }

    /// - Returns: dx, dh0, dWx, dWh, db.
    package static func lstmBackward(dh: NDArray, cache: LSTMCache, recorder: TraceRecorder? = nil) throws -> [NDArray] {
        var sizes = CallSizes("lstm_backward", of: cache.hPrev)
        try sizes.accept(dh, "dh", nth)
        let inner = recorder.map { _ in TraceRecorder() }
        let gradients = try UnrolledLSTM().backward(dh: dh.exchangingTimeAndBatch(), cache: cache, recorder: inner)
        let result = try [gradients.dx.exchangingTimeAndBatch(ntd), gradients.dh0.owned(nh)] + lstmGradients(gradients.parameters)
        try record(inner, on: recorder, .lstm, isStep: false, gradients: result)
        return result
    }

    private static func lstmParameters(_ Wx: NDArray, _ Wh: NDArray, _ b: NDArray, _ sizes: inout CallSizes) throws -> LSTMParameters {
        try sizes.accept(Wx, "Wx", d4h)
        try sizes.accept(Wh, "Wh", h4h)
        try sizes.accept(b, "b", fourH)
        return LSTMParameters(
            Wx: try Wx.ordering(parts: gates), Wh: try Wh.ordering(parts: gates), b: try b.ordering(parts: gates))
    }

    private static func lstmGradients(_ gradients: LSTMParameters) throws -> [NDArray] {
        try [
            gradients.Wx.ordering(parts: gates, d4h), gradients.Wh.ordering(parts: gates, h4h),
            gradients.b.ordering(parts: gates, fourH),
        ]
    }
}

extension CS231n {
    /// Hands the engine's record on in the course's words; of `gradients`, the first is dx and the last three are dWx, dWh, db.
    private static func record(
        _ inner: TraceRecorder?, on recorder: TraceRecorder?, _ kind: NotationCell.Kind, isStep: Bool, gradients: [NDArray] = []
    ) throws {
        let layouts = ParameterLayout.notations.first { $0.name == "cs231n" }?.layouts ?? []
        guard let inner, let recorder, let layout = layouts.first(where: { ($0.cell == .lstm) == (kind == .lstm) }) else { return }
        let named = gradients.isEmpty ? [] : [("dx", gradients[0])] + zip(["dWx", "dWh", "db"], gradients.suffix(3))
        // Copies: who gets the gradients may change them.
        try NotationWords("cs231n", kind, isStep: isStep, layout: layout).translate(
            inner, to: recorder, kind == .lstm ? .lstm(LSTMCell()) : .rnn(RNNCell()), .rows, axes: nh, isStep: isStep,
            gradients: named.map { (name: $0.0, value: try $0.1.owned($0.1.axes)) })
    }
}

extension CallSizes {
    /// The sizes of a forward pass, whose states before each step were (T, N, H).
    fileprivate init(_ function: String, of hPrev: NDArray) {
        self.init(function)
        for (axis, size) in zip(["T", "N", "H"], hPrev.shape) { self[axis] = size }
    }
}

/// A known mistake in the backward pass of an LSTM, which the engine can make on purpose.
///
/// A check is only trusted once it has been seen to fail: the gradient check is tested on these, and lessons show them.
package enum LSTMMistake: String, Sendable, CaseIterable {
    /// dc_next is dropped: nothing of the cell state's gradient reaches the step before. Errata 000-5, and part of 002-5.
    case noCellPath
    /// The input gate's bias gradient sums delta_f. Errata 000-3.
    case inputBiasFromForgetGate
}

/// What keeps a step from dividing by zero, and where it stands.
///
/// The places differ where gradients are small: with epsilon = 1e-8 and |dw| = 1e-6, Adam's first step is 0.99 of the rate with
/// epsilon outside the root, and 0.01 of it with epsilon inside (errata 003-4).
package enum Epsilon: Sendable, Equatable {
    /// sqrt(s) + epsilon: the papers, PyTorch, Keras.
    case outside(Double)
    /// sqrt(s + epsilon): document 003's Adam, min-char-rnn's Adagrad.
    case inside(Double)

    @inline(__always) func root(of s: Double) -> Double {
        switch self {
        case .outside(let epsilon): s.squareRoot() + epsilon
        case .inside(let epsilon): (s + epsilon).squareRoot()
        }
    }
}

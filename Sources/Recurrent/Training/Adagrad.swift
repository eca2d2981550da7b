import NDArrays

/// Steps that shrink with the squares that were seen (Duchi et al. 2011), each weight by itself:
///
///     s = s + dw²
///     w = w - rate * dw / (sqrt(s) + epsilon)
///
/// min-char-rnn puts epsilon under the root, as 1e-8: see `Epsilon`.
package struct Adagrad: Optimiser {
    package var rate: Double
    package var epsilon: Epsilon
    package private(set) var s = NamedArrays()

    package init(rate: Double, epsilon: Epsilon = .outside(1e-10)) {
        self.rate = rate
        self.epsilon = epsilon
    }

    package mutating func step(_ parameters: NamedArrays, gradients: NamedArrays) throws {
        let (rate, epsilon) = (rate, epsilon)
        try ParameterPairs(parameters, gradients).forEach(remembering: &s) { w, dw, s in
            s += dw * dw
            w -= rate * dw / epsilon.root(of: s)
        }
    }
}

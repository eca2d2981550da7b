import NDArrays

/// Adagrad that forgets (Hinton's lecture 6e):
///
///     s = decay * s + (1 - decay) * dw²
///     w = w - rate * dw / (sqrt(s) + epsilon)
package struct RMSprop: Optimiser {
    package var rate: Double
    package var decay: Double
    package var epsilon: Epsilon
    package private(set) var s = NamedArrays()

    package init(rate: Double, decay: Double = 0.99, epsilon: Epsilon = .outside(1e-8)) {
        self.rate = rate
        self.decay = decay
        self.epsilon = epsilon
    }

    package mutating func step(_ parameters: NamedArrays, gradients: NamedArrays) throws {
        let (rate, decay, epsilon) = (rate, decay, epsilon)
        try ParameterPairs(parameters, gradients).forEach(remembering: &s) { w, dw, s in
            s = decay * s + (1 - decay) * dw * dw
            w -= rate * dw / epsilon.root(of: s)
        }
    }
}

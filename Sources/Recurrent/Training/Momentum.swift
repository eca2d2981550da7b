import NDArrays

/// Gradient descent with a memory of its direction:
///
///     v = momentum * v + dw
///     w = w - rate * v
///
/// PyTorch's form. Where a course writes v = momentum * v - rate * dw, w = w + v, the numbers are the same at a constant rate.
package struct Momentum: Optimiser {
    package var rate: Double
    package var momentum: Double
    package private(set) var v = NamedArrays()

    package init(rate: Double, momentum: Double = 0.9) {
        self.rate = rate
        self.momentum = momentum
    }

    package mutating func step(_ parameters: NamedArrays, gradients: NamedArrays) throws {
        let (rate, momentum) = (rate, momentum)
        try ParameterPairs(parameters, gradients).forEach(remembering: &v) { w, dw, v in
            v = momentum * v + dw
            w -= rate * v
        }
    }
}

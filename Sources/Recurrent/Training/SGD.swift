import NDArrays

/// Stochastic gradient descent: w = w - rate * dw.
package struct SGD: Optimiser {
    package var rate: Double

    package init(rate: Double) { self.rate = rate }

    package mutating func step(_ parameters: NamedArrays, gradients: NamedArrays) throws {
        for (_, w, dw) in try ParameterPairs(parameters, gradients).pairs {
            for k in 0..<w.count { w.doubles[k] -= rate * dw.doubles[k] }
        }
    }
}

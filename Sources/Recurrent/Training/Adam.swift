import NDArrays
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Momentum and RMSprop together, both corrected for having started at zero (Kingma and Ba 2015), t = 1, 2, ...
///
///     v = beta1 * v + (1 - beta1) * dw            vCorrected = v / (1 - beta1^t)
///     s = beta2 * s + (1 - beta2) * dw²           sCorrected = s / (1 - beta2^t)
///     w = w - rate * vCorrected / (sqrt(sCorrected) + epsilon)
///
/// `Epsilon` names the two places where epsilon is found.
package struct Adam: Optimiser {
    package var rate: Double
    package var beta1: Double
    package var beta2: Double
    package var epsilon: Epsilon
    package private(set) var v = NamedArrays()
    package private(set) var s = NamedArrays()
    /// Steps made.
    package private(set) var t = 0

    package init(rate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Epsilon = .outside(1e-8)) {
        self.rate = rate
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
    }

    /// Goes on with what was remembered elsewhere, by parameter names; the next step is number `t + 1`. The arrays are changed by it.
    package mutating func resume(v: NamedArrays, s: NamedArrays, after t: Int) { (self.v, self.s, self.t) = (v, s, t) }

    package mutating func step(_ parameters: NamedArrays, gradients: NamedArrays) throws {
        let pairs = try ParameterPairs(parameters, gradients)
        t += 1
        let (vScale, sScale) = (1 / (1 - pow(beta1, Double(t))), 1 / (1 - pow(beta2, Double(t))))
        for (name, w, dw) in pairs.pairs {
            let (v, s) = (try v.zeros(like: w, under: name), try s.zeros(like: w, under: name))
            for k in 0..<w.count {
                let d = dw.doubles[k]
                v.doubles[k] = beta1 * v.doubles[k] + (1 - beta1) * d
                s.doubles[k] = beta2 * s.doubles[k] + (1 - beta2) * d * d
                w.doubles[k] -= rate * (v.doubles[k] * vScale) / epsilon.root(of: s.doubles[k] * sScale)
            }
        }
    }
}

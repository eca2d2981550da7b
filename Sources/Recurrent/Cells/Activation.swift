import NDArrays

/// What a cell's output goes through: h = g(z).
package enum Activation: String, Sendable, CaseIterable {
    case tanh, relu, identity

    @inline(__always) package func callAsFunction(_ z: Double) -> Double {
        switch self {
        case .tanh: Elementary.tanh(z)
        case .relu: z > 0 || z.isNaN ? z : 0
        case .identity: z
        }
    }

    /// h[k] = g(z[k]); `h` may be `z`.
    package func callAsFunction(_ z: UnsafePointer<Double>, into h: UnsafeMutablePointer<Double>, count: Int) {
        if self == .tanh { return Elementary.tanh(z, into: h, count: count) }
        for k in 0..<count { h[k] = self(z[k]) }
    }

    /// g'(z), written with the output h = g(z), which the forward pass has kept:
    /// tanh' = 1 - h²; ReLU' = 1 where h > 0, else 0 (at the kink too); identity' = 1.
    @inline(__always) package func derivative(output h: Double) -> Double {
        switch self {
        case .tanh: 1 - h * h
        case .relu: h > 0 ? 1 : 0
        case .identity: 1
        }
    }
}

/// sigmoid(z) = 1 / (1 + exp(-z)), without overflow for any z.
@inline(__always) package func sigmoid(_ z: Double) -> Double { Elementary.sigmoid(z) }

/// The same in place, over `count` numbers side by side.
@inline(__always) func sigmoid(inPlace z: UnsafeMutablePointer<Double>, count: Int) { Elementary.sigmoid(z, into: z, count: count) }

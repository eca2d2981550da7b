#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What a cell's output goes through: h = g(z).
package enum Activation: String, Sendable, CaseIterable {
    case tanh, relu, identity

    @inline(__always) package func callAsFunction(_ z: Double) -> Double {
        switch self {
        case .tanh: libraryTanh(z)
        case .relu: z > 0 || z.isNaN ? z : 0
        case .identity: z
        }
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

/// The C library's tanh: inside `Activation` the bare name is the case.
@inline(__always) private func libraryTanh(_ z: Double) -> Double { tanh(z) }

/// sigmoid(z) = 1 / (1 + exp(-z)), without overflow for any z.
///
/// exp is only taken of numbers that are not positive: sigmoid(-800) is a tiny number or 0, never a division by infinity.
@inline(__always) package func sigmoid(_ z: Double) -> Double {
    let e = exp(-abs(z))
    return (z >= 0 ? 1 : e) / (1 + e)
}

import NDArrays
import OneAtATime
import Testing

@testable import Recurrent

/// NNDL (6.50) and exercise 6-3; errata 003-5.
@Suite("gradients of the residual RNN over time", .oneAtATime)
struct ResidualTests {
    /// ||dh0|| for a unit gradient at h_T, near the origin, where tanh' is 1: the norm of the product of all steps' factors.
    private func factor(T: Int, isResidual: Bool, activation: Activation = .tanh) throws -> Double {
        let H = 4
        let Wh = try NDArray.eye(H)  // orthogonal, and so are its powers
        let parameters = RNNParameters(Wx: try NDArray(zeros: [1, H]), Wh: Wh, b: try NDArray(zeros: [H]))
        let layer = UnrolledRNN(cell: RNNCell(activation: activation, isResidual: isResidual))
        let start = try NDArray.of([1, H], [Double](repeating: 1e-8, count: H))
        let cache = try layer.forward(x: .init(zeros: [T, 1, 1]), h0: start, parameters: parameters).cache
        let last = try NDArray.of([1, H], [1, 0, 0, 0])
        return try Clipping.norm(["dh0": layer.backward(dh: nil, dhLast: last, cache: cache).dh0])
    }

    @Test("with orthogonal weights a plain step keeps a gradient's length and a residual step doubles it", arguments: [1, 5, 10])
    func doubles(T: Int) throws {
        #expect(try close([factor(T: T, isResidual: false)], [1], rtol: 1e-6))
        #expect(try close([factor(T: T, isResidual: true)], [Double(1 << T)], rtol: 1e-6))
    }

    @Test("ReLU does not bound it")
    func relu() throws {
        #expect(try close([factor(T: 10, isResidual: true, activation: .relu)], [1024], rtol: 1e-6))
    }
}

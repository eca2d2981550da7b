import NDArrays
import Testing

@testable import Recurrent

@Suite("mistakes planted in the engine's own backward pass")
struct PlantedMistakeTests {
    /// The check of the engine against itself, every gate's bias a tensor of its own.
    private func check(_ mistake: LSTMMistake?, T: Int) throws -> GradientReport {
        let given = try Case(T: T, gates: 4)
        let layer = UnrolledLSTM()
        let run = try layer.forward(x: given.x, h0: given.h0, c0: given.c0, parameters: given.lstm)
        let gradients = try layer.backward(dh: given.dh, cache: run.cache, mistake: mistake)
        func gates(_ packed: NDArray) throws -> [(String, NDArray)] {
            try ["bi", "bf", "bg", "bo"].enumerated().map { k, name in
                (name, try packed.slicing(k * given.H, (k + 1) * given.H, axis: 0).copy())
            }
        }
        var parameters: NamedArrays = ["Wx": given.Wx, "Wh": given.Wh, "c0": given.c0]
        var analytic: NamedArrays = ["Wx": gradients.parameters.Wx, "Wh": gradients.parameters.Wh, "c0": gradients.dc0]
        for (name, value) in try gates(given.b) { parameters[name] = value }
        for (name, value) in try gates(gradients.parameters.b) { analytic[name] = value }
        return try GradientCheck().run(parameters: parameters, gradients: analytic) { p in
            let b = try NDArray.concatenate(try ["bi", "bf", "bg", "bo"].map { try p.array($0) }, axis: 0)
            let tried = LSTMParameters(Wx: try p.array("Wx"), Wh: try p.array("Wh"), b: b)
            return weighted(try layer.forward(x: given.x, h0: given.h0, c0: try p.array("c0"), parameters: tried).h, given.dh)
        }
    }

    @Test("nothing planted: every tensor is ok", arguments: [1, 2, 7])
    func nothing(T: Int) throws {
        #expect(try check(nil, T: T).tensors.allSatisfy { $0.verdict == .ok })
    }

    @Test("without the dc_next term the check fails, and names the tensors it enters", arguments: [2, 7])
    func noCellPath(T: Int) throws {
        let failures = try check(.noCellPath, T: T).failures
        #expect(failures.contains("bf") && failures.contains("bi") && failures.contains("c0") && failures.contains("Wx"))
    }

    @Test("delta_f summed into dbi fails bi and nothing else", arguments: [1, 2, 7])
    func inputBias(T: Int) throws {
        #expect(try check(.inputBiasFromForgetGate, T: T).failures == ["bi"])
    }
}

import NDArrays
import Notations
import OneAtATime
import Testing

@testable import Recurrent

/// Inputs and parameters of scale 1 in the engine's layout, with every size different.
struct Case {
    let T: Int, N: Int, D: Int, H: Int
    var x, h0, c0, Wx, Wh, b: NDArray
    /// Upstream gradients: the loss is sum(h * dh) + sum(c * dc).
    let dh, dc: NDArray

    init(T: Int, N: Int = 4, D: Int = 3, H: Int = 5, gates: Int, seed: UInt32 = 7) throws {
        (self.T, self.N, self.D, self.H) = (T, N, D, H)
        var random = LegacyRandom(seed: seed)
        x = try random.randn(T, N, D)
        h0 = try random.randn(N, H)
        c0 = try random.randn(N, H)
        Wx = try random.randn(D, gates * H)
        Wh = try random.randn(H, gates * H)
        b = try random.randn(gates * H)
        dh = try random.randn(T, N, H)
        dc = try random.randn(T, N, H)
    }

    var rnn: RNNParameters { RNNParameters(Wx: Wx, Wh: Wh, b: b) }
    var lstm: LSTMParameters { LSTMParameters(Wx: Wx, Wh: Wh, b: b) }
}

extension NamedArrays {
    func array(_ name: String) throws -> NDArray { try #require(self[name]) }
}

@Suite("hand-derived gradients", .oneAtATime)
struct GradientTests {
    @Test("every cell against central differences, at weights of scale 1", arguments: TestedCell.allCases, [1, 2, 7, 30])
    func cells(cell: TestedCell, T: Int) throws {
        let (inputs, upstream) = (try cell.inputs(T: T), try cell.upstream(T: T))
        let report = try cell.check(inputs, upstream, gradients: cell.backward(inputs, upstream))
        #expect(report.tensors.map(\.name) == inputs.names)
        for tensor in report.tensors {
            #expect(tensor.verdict == .ok, "\(cell) \(tensor.name) \(tensor.verdict) \(tensor.relativeError)")
        }
    }

    @Test("coursera's lstm_backward against central differences of its lstm_forward", arguments: [1, 2, 7])
    func courseraLSTM(T: Int) throws {
        var random = LegacyRandom(seed: 3)
        let parameters = try CourseraCase.lstm(&random, n_x: 3, n_a: 5)
        let (x, a0, da) = (try random.randn(3, 4, T), try random.randn(5, 4), try random.randn(5, 4, T))
        let report = try CourseraCase.checkLSTM(x: x, a0: a0, da: da, parameters: parameters) { $0 }
        for tensor in report.tensors {
            // c0 is zero in this notation: with one step the forget gate has nothing to keep.
            let untested = T == 1 && (tensor.name == "Wf" || tensor.name == "bf")
            #expect(tensor.verdict == (untested ? .notTested : .ok), "\(tensor.name) \(tensor.relativeError)")
        }
        #expect(report.passed)
        if T == 1 { #expect(report["Wf"]?.bothZero == 40) }
    }

    @Test("coursera's rnn_backward against central differences of its rnn_forward", arguments: [1, 2, 7])
    func courseraRNN(T: Int) throws {
        var random = LegacyRandom(seed: 4)
        var parameters = NamedArrays()
        for (name, shape) in [("Waa", [5, 5]), ("Wax", [5, 3]), ("ba", [5, 1]), ("Wya", [2, 5]), ("by", [2, 1])] {
            parameters[name] = try random.randn(shape)
        }
        let (x, a0, da) = (try random.randn(3, 4, T), try random.randn(5, 4), try random.randn(5, 4, T))
        let run = try Coursera.rnnForward(x: x, a0: a0, parameters: parameters)
        let gradients = try Coursera.rnnBackward(da: da, caches: run.caches, x: run.x)
        let (Wya, by) = (try parameters.array("Wya"), try parameters.array("by"))
        let report = try GradientCheck().run(
            parameters: [
                "x": x, "a0": a0, "Wax": try parameters.array("Wax"), "Waa": try parameters.array("Waa"),
                "ba": try parameters.array("ba"),
            ],
            gradients: [
                "x": try gradients.array("dx"), "a0": try gradients.array("da0"), "Wax": try gradients.array("dWax"),
                "Waa": try gradients.array("dWaa"), "ba": try gradients.array("dba"),
            ]
        ) { p in
            var all = p
            (all["Wya"], all["by"]) = (Wya, by)
            return weighted(try Coursera.rnnForward(x: p.array("x"), a0: p.array("a0"), parameters: all).a, da)
        }
        #expect(report.tensors.allSatisfy { $0.verdict == .ok && $0.relativeError < 1e-7 })
    }

    @Test("coursera's cell backwards against central differences, dc_prev included")
    func courseraCells() throws {
        var random = LegacyRandom(seed: 5)
        let parameters = try CourseraCase.lstm(&random, n_x: 3, n_a: 5)
        let (xt, aPrev, cPrev) = (try random.randn(3, 4), try random.randn(5, 4), try random.randn(5, 4))
        let (da, dc) = (try random.randn(5, 4), try random.randn(5, 4))
        let run = try Coursera.lstmCellForward(xt: xt, aPrev: aPrev, cPrev: cPrev, parameters: parameters)
        let gradients = try Coursera.lstmCellBackward(daNext: da, dcNext: dc, cache: run.cache)
        var varied: NamedArrays = ["xt": xt, "a_prev": aPrev, "c_prev": cPrev]
        for name in CourseraCase.lstmNames { varied[name] = parameters[name] }
        var analytic = NamedArrays()
        for (name, value) in gradients { analytic[String(name.dropFirst())] = value }
        let report = try GradientCheck().run(parameters: varied, gradients: analytic) { p in
            var all = p
            (all["Wy"], all["by"]) = (parameters["Wy"], parameters["by"])
            let run = try Coursera.lstmCellForward(
                xt: p.array("xt"), aPrev: p.array("a_prev"), cPrev: p.array("c_prev"), parameters: all)
            return weighted(run.aNext, da) + weighted(run.cNext, dc)
        }
        #expect(report.tensors.count == 11)
        #expect(report.tensors.allSatisfy { $0.verdict == .ok && $0.relativeError < 1e-7 })
    }
}

enum CourseraCase {
    static let lstmNames = ["Wf", "bf", "Wi", "bi", "Wc", "bc", "Wo", "bo"]

    static func lstm(_ random: inout LegacyRandom, n_x: Int, n_a: Int, scale: Double = 1) throws -> NamedArrays {
        var result = NamedArrays()
        for name in lstmNames {
            result[name] = try random.randn(name.hasPrefix("W") ? [n_a, n_a + n_x] : [n_a, 1], scale: scale)
        }
        result["Wy"] = try random.randn(2, n_a)
        result["by"] = try random.randn(2, 1)
        return result
    }

    /// The check of every gradient of lstm_backward, of loss sum(a * da); `spoil` may plant a mistake in the gradients.
    static func checkLSTM(
        x: NDArray, a0: NDArray, da: NDArray, parameters: NamedArrays, check: GradientCheck = GradientCheck(),
        spoil: (NamedArrays) throws -> NamedArrays
    ) throws -> GradientReport {
        let run = try Coursera.lstmForward(x: x, a0: a0, parameters: parameters)
        let gradients = try spoil(try Coursera.lstmBackward(da: da, caches: run.caches, x: run.x))
        var varied: NamedArrays = ["x": x, "a0": a0]
        for name in lstmNames { varied[name] = parameters[name] }
        var analytic = NamedArrays()
        for (name, value) in gradients { analytic[String(name.dropFirst())] = value }
        return try check.run(parameters: varied, gradients: analytic) { p in
            var all = p
            (all["Wy"], all["by"]) = (parameters["Wy"], parameters["by"])
            return weighted(try Coursera.lstmForward(x: p.array("x"), a0: p.array("a0"), parameters: all).a, da)
        }
    }
}

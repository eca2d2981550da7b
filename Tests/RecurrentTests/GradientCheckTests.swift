import NDArrays
import Notations
import OneAtATime
import Testing

@testable import Recurrent

@Suite("the gradient check", .oneAtATime)
struct GradientCheckTests {
    private func naive(_ parameters: NamedArrays, m: Int) throws -> NaiveLSTM {
        var matrices = NaiveLSTM.NamedMatrices()
        for letter in ["f", "i", "c", "o"] {
            matrices.W[letter] = NaiveLSTM.matrix(try parameters.array("W" + letter))
            matrices.b[letter] = try parameters.array("b" + letter).values
        }
        return NaiveLSTM(matrices, n_x: 3, n_a: 5, m: m)
    }

    /// The check of the plain-loop backward pass with a mistake in it, or none.
    private func check(_ mistake: NaiveLSTM.Mistake?, T: Int, scale: Double = 1, step: Double = 1e-5) throws
        -> GradientReport
    {
        var random = LegacyRandom(seed: 11)
        let parameters = try CourseraCase.lstm(&random, n_x: 3, n_a: 5, scale: scale)
        let (x, a0, da) = (try random.randn(3, 4, T), try random.randn([5, 4], scale: scale), try random.randn(5, 4, T))
        let net = try naive(parameters, m: 4)
        let steps = net.forward(
            x: NaiveLSTM.steps(x), a0: NaiveLSTM.matrix(a0), c0: NaiveLSTM.matrix(try NDArray(zeros: [5, 4])))
        let gradients = net.backward(da: NaiveLSTM.steps(da), steps: steps, mistake: mistake)
        var check = GradientCheck()
        check.step = step
        return try CourseraCase.checkLSTM(x: x, a0: a0, da: da, parameters: parameters, check: check) { right in
            var result = NamedArrays()
            for (name, value) in right {
                result[name] = try NaiveLSTM.array(try #require(gradients[name]), rank: value.rank)
            }
            return result
        }
    }

    @Test("the plain-loop backward pass is right where nothing is planted")
    func nothingPlanted() throws {
        #expect(try check(nil, T: 7).tensors.allSatisfy { $0.verdict == .ok })
    }

    @Test("a dropped dc_next fails, and every tensor it enters is named")
    func droppedCellPath() throws {
        let report = try check(.droppedCellPath, T: 7)
        #expect(!report.passed)
        #expect(report.failures == ["x", "a0", "Wf", "bf", "Wi", "bi", "Wc", "bc", "Wo", "bo"])
    }

    @Test("a dropped dc_next cannot show at T = 1")
    func droppedCellPathAtOneStep() throws {
        #expect(try check(.droppedCellPath, T: 1).failures == [])
    }

    @Test("a dropped da_prev fails at T = 2")
    func droppedHiddenPath() throws {
        let report = try check(.droppedHiddenPath, T: 2)
        #expect(report.failures.contains("Wo") && report.failures.contains("x"))
    }

    @Test("delta_f summed into dbi fails bi and nothing else")
    func wrongBias() throws {
        let report = try check(.forgetDeltaInUpdateBias, T: 7)
        #expect(report.failures == ["bi"])
        let bi = try #require(report["bi"])
        #expect(bi.relativeError > 0.1 && bi.worst != nil && bi.worst?.index.count == 2)
        #expect(report.tensors.filter { $0.name != "bi" }.allSatisfy { $0.verdict == .ok })
    }

    @Test("zero against zero is not tested, and a check of nothing else does not pass")
    func zeroAgainstZero() throws {
        let w = try NDArray.of([2, 2], [1, 2, 3, 4])
        let report = try GradientCheck().run(parameters: ["w": w], gradients: ["w": try NDArray(zeros: [2, 2])]) { _ in 3 }
        #expect(report["w"]?.verdict == .notTested && report["w"]?.bothZero == 4)
        #expect(!report.passed)
    }

    @Test("tiny weights: right gradients never fail, at any step size, and the weights are warned about",
        arguments: [1e-3, 1e-4, 1e-5, 1e-6, 1e-7])
    func tinyWeights(step: Double) throws {
        let report = try check(nil, T: 2, scale: 1e-4, step: step)
        #expect(report.failures == [])
        #expect(report.tensors.allSatisfy { $0.verdict == .ok || $0.verdict == .notDecidable })
        #expect(report.warnings.count >= 4)
        if step == 1e-3 { #expect(report.passed) }
    }

    @Test("recurrent gradients of tiny weights drown in round-off at a small step, and are agreed upon at a larger one")
    func noiseFloor() throws {
        // Errata 000-8: one sample, two steps, weights near 1e-4, loss sum(h).
        let given = try Case(T: 2, N: 1, gates: 4)
        for array in [given.Wx, given.Wh] { for k in 0..<array.count { array.doubles[k] *= 1e-4 } }
        for array in [given.h0, given.c0, given.b] { for k in 0..<array.count { array.doubles[k] = 0 } }
        let dh = try NDArray(zeros: [2, 1, 5])
        for k in 5..<10 { dh.doubles[k] = 1 }
        let layer = UnrolledLSTM()
        let cache = try layer.forward(x: given.x, h0: given.h0, c0: given.c0, parameters: given.lstm).cache
        // The forget gate's columns of the packed matrix: beside the candidate's they would not be seen.
        let packed = try layer.backward(dh: dh, cache: cache).parameters.Wh
        let right = try NDArray.of([5, 5], (0..<25).map { packed[$0 / 5, 5 + $0 % 5] })
        let Whf = try NDArray.of([5, 5], (0..<25).map { given.Wh[$0 / 5, 5 + $0 % 5] })
        func verdict(_ gradient: NDArray, step: Double) throws -> TensorReport {
            var check = GradientCheck()
            check.step = step
            let report = try check.run(parameters: ["Whf": Whf], gradients: ["Whf": gradient]) { p in
                let Wh = try NDArray.of(given.Wh.shape, given.Wh.values)
                let varied = try p.array("Whf")
                for k in 0..<25 { Wh.doubles[k / 5 * 20 + 5 + k % 5] = varied.doubles[k] }
                let parameters = LSTMParameters(Wx: given.Wx, Wh: Wh, b: given.b)
                return weighted(try layer.forward(x: given.x, h0: given.h0, c0: given.c0, parameters: parameters).h, dh)
            }
            return try #require(report["Whf"])
        }
        let drowned = try verdict(right, step: 1e-8)
        #expect(drowned.verdict == .notDecidable && drowned.difference <= drowned.noiseFloor)
        #expect(drowned.relativeError > 1e-6)
        #expect(try verdict(right, step: 1e-3).verdict == .ok)
        // At a step that suits, a gradient a tenth too large is a failure although all its entries are near 1e-9.
        let wrong = try NDArray.of(right.shape, right.values.map { 1.1 * $0 })
        #expect(try verdict(wrong, step: 1e-3).verdict == .fail)
        #expect(try verdict(wrong, step: 1e-5).verdict == .fail)
    }

    @Test("a loss that is nothing but noise gives no verdict against a gradient")
    func noise() throws {
        var random = LegacyRandom(seed: 5)
        let w = try random.randn(6)
        let report = try GradientCheck().run(parameters: ["w": w], gradients: ["w": try random.randn(6)]) { _ in
            random.normal()
        }
        #expect(report["w"]?.verdict == .inconclusive)
    }

    @Test("a zero slope between curved flanks is not called wrong")
    func cube() throws {
        let w = try NDArray(zeros: [1])
        let report = try GradientCheck().run(parameters: ["w": w], gradients: ["w": try NDArray(zeros: [1])]) {
            let v = $0.entries[0].value.doubles[0]
            return v * v * v
        }
        #expect(report["w"]?.verdict == .inconclusive)
    }

    @Test("tiny weights: a wrong bias still fails at the step that suits them")
    func tinyWeightsWrong() throws {
        #expect(try check(.forgetDeltaInUpdateBias, T: 2, scale: 1e-4, step: 1e-3).failures == ["bi"])
    }

    @Test("a step too large for a right gradient is settled by the sweep")
    func sweep() throws {
        // sin(100 w): at h = 1e-3 the differences are 2e-3 off by truncation alone.
        let w = try NDArray.of([1], [0.3])
        let analytic = try NDArray.of([1], [100 * cosine(30)])
        var check = GradientCheck()
        check.step = 1e-3
        check.sweep = [10, 0.1, 0.01, 0.001]
        let right = try check.run(parameters: ["w": w], gradients: ["w": analytic]) { sine(100 * $0.entries[0].value.doubles[0]) }
        #expect(right["w"]?.verdict == .ok)
        #expect((right["w"]?.relativeError ?? 0) > 1e-4)
        // 2e-5 off is wrong however small: the numeric gradient settles on something else.
        let off = try NDArray.of([1], [100 * cosine(30) * (1 + 4e-5)])
        let wrong = try GradientCheck().run(parameters: ["w": w], gradients: ["w": off]) {
            sine(100 * $0.entries[0].value.doubles[0])
        }
        #expect(wrong["w"]?.verdict == .fail)
        #expect((wrong["w"]?.relativeError ?? 1) < 1e-4)
    }

    @Test("a kink between w - h and w + h is left out and counted")
    func kinks() throws {
        let w = try NDArray.of([3], [-1, 0, 2])
        let gradient = try NDArray.of([3], [0, 0, 1])
        func relu(_ p: NamedArrays) -> Double { p.entries[0].value.values.reduce(0) { $0 + max($1, 0) } }
        let told = try GradientCheck().run(
            parameters: ["w": w], gradients: ["w": gradient],
            kinkPattern: { $0.entries[0].value.values.map { $0 > 0 } }, loss: relu)
        #expect(told["w"]?.verdict == .ok && told["w"]?.kinks == 1 && told["w"]?.compared == 2)
        let untold = try GradientCheck().run(parameters: ["w": w], gradients: ["w": gradient], loss: relu)
        #expect(untold["w"]?.verdict == .ok && untold["w"]?.kinks == 1 && untold["w"]?.compared == 2)
    }

    @Test("at a kink that nobody told of, only a gradient that belongs to it is left out", arguments: [
        (0.0, true), (1, true), (0.3, true), (1.5, false), (-0.2, false),
    ])
    func untoldKinks(gradient: Double, belongs: Bool) throws {
        let w = try NDArray.of([2], [0, 2])
        let report = try GradientCheck().run(parameters: ["w": w], gradients: ["w": .of([2], [gradient, 1])]) {
            $0.entries[0].value.values.reduce(0) { $0 + max($1, 0) }
        }
        #expect(report["w"]?.verdict == (belongs ? .ok : .fail) && report["w"]?.kinks == (belongs ? 1 : 0))
    }

    @Test("a clipped value is a kink at its limits and flat beyond them")
    func clipped() throws {
        let w = try NDArray.of([4], [1, 0.5, -3, -1])
        let report = try GradientCheck().run(parameters: ["w": w], gradients: ["w": .of([4], [1, 1, 0, 0])]) {
            $0.entries[0].value.values.reduce(0) { $0 + min(max($1, -1), 1) }
        }
        #expect(report["w"]?.verdict == .ok && report["w"]?.kinks == 2)
    }

    @Test("a wrong gradient of a strongly curved loss is no kink", arguments: [1.0, 100, 1e4])
    func curved(curvature: Double) throws {
        let w = try NDArray.of([2], [0.001, 0.002])
        let report = try GradientCheck().run(parameters: ["w": w], gradients: ["w": .of([2], [0.5, 0.5])]) {
            $0.entries[0].value.values.reduce(0) { $0 + curvature * $1 * $1 }
        }
        #expect(report["w"]?.verdict == .fail && report["w"]?.kinks == 0)
    }

    @Test("NaN never passes")
    func notFinite() throws {
        let w = try NDArray.of([2], [1, 2])
        let sum: (NamedArrays) -> Double = { $0.entries[0].value.values.reduce(0, +) }
        let analytic = try GradientCheck().run(
            parameters: ["w": w], gradients: ["w": try .of([2], [1, .nan])], loss: sum)
        #expect(analytic["w"]?.verdict == .fail && analytic["w"]?.worst?.index == [1])
        let numeric = try GradientCheck().run(parameters: ["w": w], gradients: ["w": try .of([2], [1, 1])]) { _ in .nan }
        #expect(numeric["w"]?.verdict == .notDecidable && !numeric.passed)
    }

    @Test("the parameters come back as they were, and the order is kept")
    func parametersUnchanged() throws {
        let (a, b) = (try NDArray.of([2], [1, 2]), try NDArray.of([1], [3]))
        let report = try GradientCheck().run(
            parameters: ["b": b, "a": a], gradients: ["a": try .of([2], [2, 4]), "b": try .of([1], [6])]
        ) { p in p.reduce(0) { $0 + $1.value.values.reduce(0) { $0 + $1 * $1 } } }
        #expect(report.tensors.map(\.name) == ["b", "a"] && report.passed)
        #expect(a.values == [1, 2] && b.values == [3])
        #expect(report.noiseFloor == Double.ulpOfOne * 14 / 1e-5)
    }

    @Test("a gradient that is missing, unknown or of another shape is named")
    func badInput() throws {
        let w = try NDArray.of([2], [1, 2])
        #expect(throws: GradientCheckError.self) { try GradientCheck().run(parameters: ["w": w], gradients: [:]) { _ in 0 } }
        #expect(throws: GradientCheckError.self) {
            try GradientCheck().run(parameters: ["w": w], gradients: ["w": w, "v": w]) { _ in 0 }
        }
        #expect(throws: GradientCheckError.self) {
            try GradientCheck().run(parameters: ["w": w], gradients: ["w": try NDArray(zeros: [3])]) { _ in 0 }
        }
    }
}

import NDArrays
import OneAtATime
import Testing

@testable import Recurrent

@Suite("optimisers, clipping, initialisers", .oneAtATime)
struct TrainingTests {
    @Test("five steps as PyTorch makes them", arguments: ["SGD", "momentum", "Adagrad", "RMSprop", "Adam"])
    func torch(name: String) throws {
        let given = try Fixtures.named("torch." + name)
        var optimiser: any Optimiser =
            switch name {
            case "SGD": SGD(rate: 0.1)
            case "momentum": Momentum(rate: 0.1, momentum: 0.9)
            case "Adagrad": Adagrad(rate: 0.1, epsilon: .outside(1e-10))
            case "RMSprop": RMSprop(rate: 0.01, decay: 0.99, epsilon: .outside(1e-8))
            default: Adam(rate: 0.01, epsilon: .outside(1e-8))
            }
        let w = try given.array("w0").copy()
        for k in 0..<5 {
            try optimiser.step(["w": w], gradients: ["w": given.array("g\(k)")])
            #expect(close(w.values, try given.array("w\(k + 1)").values, rtol: 1e-12, atol: 1e-13), "step \(k)")
        }
    }

    /// Errata 003-4: with eps = 1e-8 the step is 0.71 of the right one at |g| = 1e-4, 0.01 of it at |g| = 1e-6.
    @Test("epsilon inside the root shortens Adam's small steps", arguments: [(1e-4, 0.7071), (1e-6, 0.01)])
    func epsilon(g: Double, ratio: Double) throws {
        func firstStep(_ epsilon: Epsilon) throws -> Double {
            let w = try NDArray(zeros: [1])
            var adam = Adam(rate: 0.01, epsilon: epsilon)
            try adam.step(["w": w], gradients: ["w": .of([1], [g])])
            return -w.doubles[0]
        }
        let (outside, inside) = (try firstStep(.outside(1e-8)), try firstStep(.inside(1e-8)))
        #expect(abs(inside / outside - ratio) < 0.01 * ratio + 1e-4)
        #expect(abs(outside - 0.01) < 2e-4)
    }

    @Test("a parameter that misses a step keeps its past, and gradients are not changed")
    func missing() throws {
        var momentum = Momentum(rate: 1, momentum: 0.5)
        let (a, b, g) = (try NDArray.of([1], [0]), try NDArray.of([1], [0]), try NDArray.of([1], [1]))
        try momentum.step(["a": a, "b": b], gradients: ["a": g, "b": g])
        try momentum.step(["a": a, "b": b], gradients: ["b": g])
        try momentum.step(["a": a, "b": b], gradients: ["a": g, "b": g])
        #expect(a.values == [-2.5] && b.values == [-4.25] && g.values == [1])
    }

    @Test("names and shapes that do not fit stop a step before it changes anything")
    func badInput() throws {
        let w = try NDArray.of([2], [1, 2])
        var sgd = SGD(rate: 1)
        #expect(throws: OptimiserError.unknownGradient("v")) { try sgd.step(["w": w], gradients: ["w": w, "v": w]) }
        #expect(throws: OptimiserError.shape(name: "w", parameter: [2], gradient: [3])) {
            try sgd.step(["w": w], gradients: ["w": .init(zeros: [3])])
        }
        let integers = try NDArray(integers: [1, 2])
        #expect(throws: OptimiserError.cannotChange("w")) { try sgd.step(["w": integers], gradients: ["w": w]) }
        #expect(w.values == [1, 2])
    }

    @Test("clipping by value cuts, by norm scales all together")
    func clipping() throws {
        let gradients: NamedArrays = ["a": try .of([2], [3, -4]), "b": try .of([1], [12])]
        #expect(try Clipping.byValue(gradients, limit: 3.5).array("a").values == [3, -3.5])
        let clipped = try Clipping.byNorm(gradients, limit: 6.5)
        #expect(try clipped.norm == 13 && close(clipped.gradients.array("a").values, [1.5, -2], rtol: 1e-15))
        #expect(try Clipping.byNorm(gradients, limit: 13).gradients.array("b").values == [12])
        #expect(try gradients.array("a").values == [3, -4])
        let huge: NamedArrays = ["a": try .of([2], [3e200, 4e200])]
        let scaled = try Clipping.byNorm(huge, limit: 5)
        #expect(try close([scaled.norm], [5e200], rtol: 1e-15) && close(scaled.gradients.array("a").values, [3, 4], rtol: 1e-14))
        let broken = try Clipping.byNorm(["a": .of([2], [.nan, 1])], limit: 1)
        #expect(try broken.norm.isNaN && broken.gradients.array("a").values[1] == 1)
    }

    @Test("orthogonal matrices keep lengths", arguments: [(5, 5), (8, 3), (3, 8), (1, 1), (40, 40)])
    func orthogonal(rows: Int, columns: Int) throws {
        var random = RandomState(seed: 4)
        let W = try Initialisers.orthogonal(rows, columns, random: &random)
        #expect(W.shape == [rows, columns])
        var flags = FloatingFlags()
        let product = try rows < columns
            ? NDArray.matmul(W, W.transposed, flags: &flags) : NDArray.matmul(W.transposed, W, flags: &flags)
        for (k, value) in product.values.enumerated() {
            let size = min(rows, columns)
            #expect(abs(value - (k / size == k % size ? 1 : 0)) < 1e-13)
        }
    }

    @Test("the other initialisers keep their scales, and a seed its weights")
    func scales() throws {
        var (random, again) = (RandomState(seed: 5), RandomState(seed: 5))
        let W = try Initialisers.scaled(400, 100, random: &random)
        #expect(try W.values == Initialisers.scaled(400, 100, random: &again).values)
        let deviation = (W.values.reduce(0) { $0 + $1 * $1 } / 40_000).squareRoot()
        #expect(abs(deviation - 0.05) < 1e-3)
        let X = try Initialisers.xavier(30, 20, random: &random).values
        let limit = (6.0 / 50).squareRoot()
        #expect(X.allSatisfy { abs($0) <= limit } && (X.max() ?? 0) > 0.95 * limit)
        #expect(try Initialisers.uniform([3, 2], limit: 1e-4, random: &random).values.allSatisfy { abs($0) <= 1e-4 })
        #expect(try Initialisers.lstmBias(hiddenSize: 2).values == [0, 0, 1, 1, 0, 0, 0, 0])
    }

    /// The parts together: a character model in small learns its sequence by heart.
    @Test("an LSTM with a dense layer, softmax and Adam learns a sequence")
    func learns() throws {
        var random = RandomState(seed: 1)
        let (T, N, D, H) = (6, 1, 4, 8)
        let symbols = [0, 1, 2, 0, 3, 1, 2]
        let x = try NDArray(zeros: [T, N, D])
        for t in 0..<T { x.doubles[t * D + symbols[t]] = 1 }
        let target = try NDArray(integers: Array(symbols[1...]), shape: [T, N])
        let parameters: NamedArrays = [
            "Wx": try Initialisers.xavier(D, 4 * H, random: &random), "Wh": try Initialisers.scaled(H, 4 * H, random: &random),
            "b": try Initialisers.lstmBias(hiddenSize: H), "Wy": try Initialisers.scaled(H, D, random: &random),
            "by": try NDArray(zeros: [D]),
        ]
        let weights = LSTMParameters(
            Wx: try parameters.array("Wx"), Wh: try parameters.array("Wh"), b: try parameters.array("b"))
        let (Wy, by) = (try parameters.array("Wy"), try parameters.array("by"))
        let start = try NDArray(zeros: [N, H])
        var adam = Adam(rate: 0.05)
        var losses: [Double] = []
        for _ in 0..<100 {
            let run = try UnrolledLSTM().forward(x: x, h0: start, c0: start, parameters: weights)
            let scores = try Dense.forward(h: run.h, Wy: Wy, by: by)
            let loss = try SoftmaxCrossEntropy()(scores: scores, target: target).loss
            losses.append(loss.value)
            let output = try Dense.backward(dy: loss.gradient, h: run.h, Wy: Wy)
            let back = try UnrolledLSTM().backward(dh: output.dh, cache: run.cache).parameters
            let clipped = try Clipping.byNorm(
                ["Wx": back.Wx, "Wh": back.Wh, "b": back.b, "Wy": output.dWy, "by": output.dby], limit: 5)
            try adam.step(parameters, gradients: clipped.gradients)
        }
        #expect(losses[0] > 1 && losses[99] < 0.05, "\(losses[0]) \(losses[99])")
    }
}

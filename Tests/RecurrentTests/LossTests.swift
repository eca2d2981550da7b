import NDArrays
import OneAtATime
import Testing

@testable import Recurrent

@Suite("the output layer and the losses", .oneAtATime)
struct LossTests {
    private func check(_ parameters: NamedArrays, _ gradients: NamedArrays, loss: @escaping (NamedArrays) throws -> Double) throws {
        let report = try GradientCheck().run(parameters: parameters, gradients: gradients, loss: loss)
        for tensor in report.tensors { #expect(tensor.verdict == .ok && tensor.relativeError < 1e-7, "\(tensor.name)") }
    }

    @Test("the dense layer against central differences, over time and without")
    func dense() throws {
        for leading in [[6], [3, 2]] {
            var random = LegacyRandom(seed: 31)
            let (h, dy) = (try random.randn(leading + [5]), try random.randn(leading + [4]))
            let (Wy, by) = (try random.randn(5, 4), try random.randn(4))
            let back = try Dense.backward(dy: dy, h: h, Wy: Wy)
            try check(["h": h, "Wy": Wy, "by": by], ["h": back.dh, "Wy": back.dWy, "by": back.dby]) {
                weighted(try Dense.forward(h: $0.array("h"), Wy: $0.array("Wy"), by: $0.array("by")), dy)
            }
        }
    }

    @Test("softmax with cross-entropy against central differences", arguments: SoftmaxCrossEntropy.Reduction.allCases)
    func crossEntropy(reduction: SoftmaxCrossEntropy.Reduction) throws {
        var random = LegacyRandom(seed: 32)
        let scores = try random.randn(4, 3, 5)
        let target = try NDArray(integers: (0..<12).map { ($0 * 7) % 5 }, shape: [4, 3])
        let mask = try NDArray.of([4, 3], (0..<12).map { $0 % 4 == 3 ? 0 : 1 })
        let loss = SoftmaxCrossEntropy(reduction: reduction)
        let run = try loss(scores: scores, target: target, mask: mask)
        try check(["scores": scores], ["scores": run.loss.gradient]) {
            try loss(scores: $0.array("scores"), target: target, mask: mask).loss.value
        }
        let all = try SoftmaxCrossEntropy(reduction: .sum)(scores: scores, target: target, mask: mask).loss.value
        let divisor = [.sum: 1.0, .meanOverBatch: 3, .mean: 9][reduction] ?? .nan
        #expect(abs(run.loss.value - all / divisor) < 1e-14)
        for row in 0..<12 where row % 4 == 3 { #expect(run.loss.gradient.values[(row * 5)..<(row * 5 + 5)].allSatisfy { $0 == 0 }) }
        for row in 0..<12 { #expect(abs(run.p.values[(row * 5)..<(row * 5 + 5)].reduce(0, +) - 1) < 1e-14) }
    }

    @Test("scores a thousand apart give finite losses, and masked ones that are not finite do not count")
    func farApart() throws {
        let scores = try NDArray.of([2, 1, 2], [1000, -1000, .nan, .infinity])
        let target = try NDArray(integers: [1, 0], shape: [2, 1])
        let run = try SoftmaxCrossEntropy(reduction: .sum)(scores: scores, target: target, mask: .of([2, 1], [1, 0]))
        #expect(run.loss.value == 2000 && run.loss.gradient.values == [1, -1, 0, 0])
    }

    @Test("mean square, sum and the square of one unit against central differences")
    func others() throws {
        var random = LegacyRandom(seed: 33)
        let (y, target, label) = (try random.randn(4, 3, 5), try random.randn(4, 3, 5), try random.randn(4, 3))
        try check(["y": y], ["y": Loss.meanSquare(y, target: target).gradient]) {
            try Loss.meanSquare($0.array("y"), target: target).value
        }
        try check(["y": y], ["y": Loss.sum(y).gradient]) { try Loss.sum($0.array("y")).value }
        for unit in [0, 4] {
            try check(["h": y], ["h": Loss.squareOfUnit(unit, y, label: label).gradient]) {
                try Loss.squareOfUnit(unit, $0.array("h"), label: label).value
            }
        }
    }

    @Test("cross-entropy and mean square as PyTorch has them")
    func torch() throws {
        let given = try Fixtures.named("torch.losses")
        let run = try SoftmaxCrossEntropy(reduction: .sum)(
            scores: given.array("scores"), target: given.array("target"), mask: given.array("mask"))
        #expect(try close([run.loss.value], given.array("crossEntropy").values, rtol: 1e-12))
        #expect(try close(run.loss.gradient.values, given.array("dscores").values, rtol: 1e-11, atol: 1e-13))
        let square = try Loss.meanSquare(given.array("scores"), target: given.array("other"))
        #expect(try close([square.value], given.array("meanSquare").values, rtol: 1e-12))
        #expect(try close(square.gradient.values, given.array("dsquare").values, rtol: 1e-11, atol: 1e-13))
    }

    @Test("what does not fit is named")
    func badInput() throws {
        let scores = try NDArray(zeros: [2, 3, 4])
        let wrong = try NDArray(zeros: [3, 2])
        #expect(throws: ShapeError(name: "target", axes: ["T", "N"], wanted: [2, 3], got: [3, 2])) {
            _ = try SoftmaxCrossEntropy()(scores: scores, target: wrong)
        }
        for value in [4.0, -1, 0.5, .nan, 1e300] {
            let target = try NDArray.of([2, 3], [0, 0, 0, 0, value, 0])
            #expect(throws: TargetError.self) { _ = try SoftmaxCrossEntropy()(scores: scores, target: target) }
        }
        #expect(throws: ShapeError(name: "dy", axes: ["...", "Y"], wanted: [6, 2], got: [6, 3])) {
            _ = try Dense.backward(dy: .init(zeros: [6, 3]), h: .init(zeros: [6, 5]), Wy: .init(zeros: [5, 2]))
        }
        #expect(throws: ShapeError.self) { _ = try Loss.squareOfUnit(4, scores, label: .init(zeros: [2, 3])) }
        #expect(throws: ShapeError.self) { _ = try Loss.meanSquare(scores, target: wrong) }
    }
}

import NDArrays

// T = time steps, N = batch, Y = classes
//
//   scores  (T, N, Y)  before the softmax        target  (T, N)  the right class, 0 ..< Y
//   p       (T, N, Y)  softmax(scores)           mask    (T, N)  what counts: 0 leaves a step of a sample out

/// Softmax and cross-entropy over time, as one: apart, log(0) and 0/0 come between them.
///
///     L       = sum over t, n of  mask * -log p[target]        times the scale
///     dscores = mask * (p - onehot(target))                    times the scale
///
/// Source: derivation in docs/derivations/output.md.
package struct SoftmaxCrossEntropy: Sendable {
    /// What the sum is divided by.
    package enum Reduction: String, Sendable, CaseIterable {
        case sum
        /// By the number of samples, as cs231n does: a longer sequence weighs more.
        case meanOverBatch
        /// By what the mask lets through, sum(mask): every step weighs the same.
        case mean
    }

    package var reduction: Reduction

    package init(reduction: Reduction = .mean) { self.reduction = reduction }

    /// - Parameters:
    ///   - target: (T, N) class numbers of any number type.
    ///   - mask: (T, N); nil where everything counts.
    /// - Returns: the loss with dscores, and the probabilities p.
    /// - Throws: `ShapeError`; `TargetError` for what is no class.
    package func callAsFunction(
        scores: NDArray, target: NDArray, mask: NDArray? = nil
    ) throws -> (loss: Loss, p: NDArray) {
        guard scores.rank == 3 else { throw ShapeError(name: "scores", axes: ["T", "N", "Y"], wanted: [], got: scores.shape) }
        let (T, N, Y) = (scores.shape[0], scores.shape[1], scores.shape[2])
        let target = try target.checked("target", ["T", "N"], [T, N])
        let mask = try mask?.checked("mask", ["T", "N"], [T, N])
        let p = try NDArray(zeros: scores.shape)
        let dscores = try NDArray(zeros: scores.shape)
        scores.copyDoubles(to: p.doubles)
        var (total, counted) = (0.0, 0.0)
        for row in 0..<(T * N) {
            guard let right = Int(exactly: target.doubles[row]), 0 <= right, right < Y else {
                throw TargetError(index: [row / N, row % N], value: target.doubles[row], classes: Y)
            }
            let weight = mask?.doubles[row] ?? 1
            let (p, dscores) = (p.doubles + row &* Y, dscores.doubles + row &* Y)
            let score = p[right]
            let logOfSum = softmax(p, count: Y, stride: 1)
            counted += weight
            if weight == 0 { continue }  // also where the scores are not finite: what is masked does not count
            total += weight * (logOfSum - score)
            for k in 0..<Y { dscores[k] = weight * p[k] }
            dscores[right] -= weight
        }
        let scale = scale(counted: counted, N: N)
        for k in 0..<dscores.count { dscores.doubles[k] *= scale }
        return (Loss(value: total * scale, gradient: dscores), p)
    }

    private func scale(counted: Double, N: Int) -> Double {
        switch reduction {
        case .sum: 1
        case .meanOverBatch: 1 / Double(max(N, 1))
        case .mean: counted == 0 ? 0 : 1 / counted
        }
    }
}

/// A target that is no class.
package struct TargetError: Error, Equatable {
    /// Time step and sample.
    package let index: [Int]
    package let value: Double
    package let classes: Int
}

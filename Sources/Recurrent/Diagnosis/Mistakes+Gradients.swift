// Mistakes in what is made of the deltas after they are found: each spoils one tensor and leaves the others as they are.

extension Mistake {
    /// - Parameters:
    ///   - deltas: the deltas of the pre-activations, `dzi`, `dzf`, ..., one for each gate.
    ///   - values: the gradients of what the gates give, which the derivative has not met yet: `di`, `df`, ...
    static func ofGradients(_ derivation: Derivation, deltas: [String], values: [String]) -> [Mistake] {
        let weights = derivation.gradients.filter { $0.overTime == .sum }
        let biases = derivation.gradients.filter { $0.overTime == .sumOverSamples }
        let recurrent = weights.filter { $0.left.hasPrefix("dWh") }
        let starts = derivation.gradients.filter { $0.overTime == .first }

        func changed(_ formula: Formula, overTime: Formula.OverTime? = nil, _ right: Expression? = nil) -> Formula {
            Formula(left: formula.left, overTime: overTime ?? formula.overTime, right: right ?? formula.right)
        }
        /// The sums alone, and what goes back in time and to x too.
        func divided(by numbers: Expression) -> [[Formula]] {
            [weights + biases, derivation.gradients].map { $0.map { changed($0, .elementwise(.divide, $0.right, numbers)) } }
        }
        func exchanged(_ other: [String: String], in formulas: [Formula]) -> [Formula] {
            formulas.map { changed($0, $0.right.renamed { other[$0] ?? $0 }) }.filter { derivation.formula($0.left) != $0 }
        }
        let undifferentiated = Dictionary(uniqueKeysWithValues: zip(deltas, values))
        let product = Expression.elementwise(.multiply, .name("N"), .name("T"))
        var mistakes = [
            Mistake(
                "last-step-only", "only the last time step is in the sum", errata: "000-4",
                [weights.map { changed($0, overTime: .last) } + biases.map { changed($0, overTime: .lastOverSamples) }]),
            Mistake(
                "overwritten-at-each-step", "each step overwrites the sum: only the first time step is left in it",
                [weights.map { changed($0, overTime: .first) } + biases.map { changed($0, overTime: .firstOverSamples) }]),
            Mistake("mean-over-samples", "a mean over the samples in place of a sum", divided(by: .name("N"))),
            Mistake("mean-over-steps", "a mean over the time steps in place of a sum", divided(by: .name("T"))),
            Mistake("mean-over-both", "a mean over samples and time steps in place of a sum", divided(by: product)),
            Mistake(
                "sum-over-units", "the sum runs over the units: the wrong axis",
                [biases.map { changed($0, overTime: .sumOverUnits) }]),
            Mistake(
                "bias-not-summed", "the bias gradient is not summed over the samples",
                [biases.map { changed($0, overTime: .sum) }]),
            Mistake(
                "state-after-for-state-before", "h in place of hPrev in the recurrent weights' gradient",
                [exchanged(["hPrev": "h"], in: recurrent)]),
            Mistake("input-of-the-step-before", "the input of the step before in the input weights' gradient",
                [exchanged(["x": "xBefore"], in: weights)]),
            Mistake(
                "dx-in-reverse-order", "the steps of dx stand in the order of the walk back: the last one first",
                [derivation.gradients.filter { $0.left == "dx" }.map { changed($0, overTime: .reversed) }]),
            Mistake("transposed-weight-gradient", "the weight gradient is transposed", [weights.map(transposed)]),
            Mistake(
                "negated", "the sign of the gradient",
                [derivation.gradients.map { changed($0, .negated($0.right)) }]),
            Mistake(
                "initial-state-one-step-short", "the initial state gets the first step's own delta, which is not yet handed back",
                [starts.map { changed($0, $0.right.renamed { String($0.prefix(2)) }) }]),
        ]
        if !values.isEmpty {
            mistakes.append(
                Mistake(
                    "delta-before-the-derivative", "the gradient of the activation's value in place of its input's",
                    [exchanged(undifferentiated, in: derivation.gradients)]))
        }
        if deltas.count > 1 {
            // An exchange explains twice as much as a delta that stands in one gate only; of equals the first is taken.
            mistakes += [
                Mistake(
                    "another-gates-delta", "the delta of another gate", errata: "000-3",
                    deltas.flatMap { own in
                        deltas.filter { $0 != own }.map { other in exchanged([own: other], in: weights + biases) }
                    }),
                Mistake(
                    "gates-exchanged", "the gradients of gates are exchanged, as packed in another order",
                    otherOrders(of: deltas).map { exchanged($0, in: weights + biases) }),
            ]
            if let dx = derivation.formula("dx") {
                mistakes.append(
                    Mistake("gate-missing-in-dx", "a gate is missing in dx", dx.right.withOneTermLeftOut.map { [changed(dx, $0)] }))
            }
        }
        return mistakes
    }

    /// xᵀ dz as dzᵀ x.
    private static func transposed(_ formula: Formula) -> Formula {
        guard case .matrixProduct(.transposed(let input), let delta) = formula.right else { return formula }
        return Formula(left: formula.left, overTime: formula.overTime, right: .matrixProduct(.transposed(delta), input))
    }
}

import NDArrays

/// The backward pass of a cell as data: its formulas, which can be evaluated term by term, shown, and changed.
///
/// The cells' own `backward` is the fast one. This one is for looking: a mistake is this derivation with a line replaced, and
/// docs/derivations has the same lines with the reasons for them. It is slow (every term is an array, every step a walk over
/// formulas), and a second way to the same numbers.
package struct Derivation: Sendable {
    /// What the mistaken formulas may refer to besides the cache: pre-activations, made from it where they are needed.
    package let forward: [Formula]
    /// The formulas of a step, in order; evaluated for t = T ... 1.
    package var backward: [Formula]
    /// What a step hands to the one before: dhPrev becomes its dhFromFuture.
    package let carried: [(from: String, to: String)]
    /// The gradients: what is made of all steps.
    package var gradients: [Formula]

    package func formula(_ left: String) -> Formula? {
        backward.first { $0.left == left } ?? gradients.first { $0.left == left }
    }

    /// This derivation with some of its formulas replaced, by their left sides.
    package func replacing(_ formulas: [Formula]) -> Derivation {
        var result = self
        for formula in formulas {
            if let place = result.backward.firstIndex(where: { $0.left == formula.left }) {
                result.backward[place] = formula
            } else if let place = result.gradients.firstIndex(where: { $0.left == formula.left }) {
                result.gradients[place] = formula
            } else {
                preconditionFailure("no such line: \(formula.text())")
            }
        }
        return result
    }

    /// Whether the formula belongs to a step, so that what it changes goes on to the steps before.
    func isOfStep(_ formula: Formula) -> Bool { backward.contains { $0.left == formula.left } }
}

/// The numbers that a derivation starts from: those of the forward pass and the upstream gradients.
package struct DerivationValues {
    let T: Int, N: Int, H: Int
    /// Weights and numbers, which are the same at every step.
    let constant: [String: NDArray]
    /// The values of each step: (N, D) or (N, H).
    let steps: [[String: NDArray]]

    private func value(_ name: String, _ computed: [String: NDArray], _ step: [String: NDArray]) -> NDArray {
        guard let value = computed[name] ?? step[name] ?? constant[name] else { preconditionFailure("no value of \(name)") }
        return value
    }

    /// The gradients by this derivation.
    /// - Throws: `ArrayError`.
    package func gradients(_ derivation: Derivation) throws -> NamedArrays {
        let values = try evaluate(derivation.gradients, by: derivation)
        return NamedArrays(zip(derivation.gradients, values).compactMap { line, value in value.map { (line.left, $0) } })
    }

    /// What these formulas, which need not be the derivation's own, make of its steps; nil where there are no steps.
    func evaluate(_ wanted: [Formula], by derivation: Derivation) throws -> [NDArray?] {
        let used = Set((derivation.backward + wanted).flatMap(\.right.names))
        let forward = derivation.forward.filter { used.contains($0.left) }
        let zero = try NDArray(zeros: [N, H])
        var fromFuture: [String: NDArray] = [:]
        for (_, to) in derivation.carried { fromFuture[to] = zero }
        var each: [[NDArray]] = wanted.map { _ in [] }
        for t in stride(from: T - 1, through: 0, by: -1) {
            try Interruption.check()
            var computed = fromFuture
            for formula in forward + derivation.backward {
                computed[formula.left] = try formula.right.value { value($0, computed, steps[t]) }
            }
            for (index, formula) in wanted.enumerated() {
                if formula.overTime.isFirst && t > 0 || formula.overTime.isLast && t < T - 1 { continue }
                each[index].append(try formula.right.value { value($0, computed, steps[t]) })
            }
            for (from, to) in derivation.carried { fromFuture[to] = computed[from] }
        }
        return try zip(wanted, each).map { formula, values in
            guard let last = values.first else { return nil }
            // The walk went from the last step to the first.
            if formula.overTime == .each { return try NDArray.stack(values.reversed(), axis: 0) }
            if formula.overTime == .reversed { return try NDArray.stack(values, axis: 0) }
            let sum = try values.dropFirst().reduce(last) { try $0 + $1 }
            var flags = FloatingFlags()
            return try formula.overTime.axis.map { try sum.reduced(.sum, axes: [$0], flags: &flags) } ?? sum.copy()
        }
    }
}

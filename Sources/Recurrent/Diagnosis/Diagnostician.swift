import NDArrays

/// Compares gradients with what a catalogue's mistakes would make of the same forward pass.
///
/// A mistake in a step spoils everything before it in time; one in a gradient's sum spoils one tensor. So first the line of a step
/// is sought that explains most tensors, then, with that line in place, a line for each tensor left; and once more for a second
/// mistake in a step.
package struct Diagnostician {
    package let derivation: Derivation
    let catalogue: [Mistake]
    let values: DerivationValues
    /// How near numbers count as equal: a course may compute in another order, or in float32.
    package var tolerance = 1e-6

    package init(_ derivation: Derivation, _ catalogue: [Mistake], _ values: DerivationValues) {
        self.derivation = derivation
        self.catalogue = catalogue
        self.values = values
    }

    /// - Parameters:
    ///   - gradients: as found, under the derivation's names (`dWxi`, `dx`, ...); those it does not have are refused.
    ///   - outputLayerIsRight: whether the gradients of a layer behind this one are, where there is one.
    /// - Throws: `DiagnosisError`; `ArrayError`.
    package func diagnose(_ gradients: NamedArrays, outputLayerIsRight: Bool? = nil) throws -> Diagnosis {
        try diagnose(gradients, outputLayerIsRight: outputLayerIsRight) { try values.gradients($0) }
    }

    /// - Parameter evaluate: `values.gradients`, or a memory of it.
    func diagnose(
        _ gradients: NamedArrays, outputLayerIsRight: Bool?, evaluate: (Derivation) throws -> NamedArrays
    ) throws -> Diagnosis {
        for name in gradients.names where !derivation.gradients.contains(where: { $0.left == name }) {
            throw DiagnosisError.unknownGradient(name)
        }
        let right = try evaluate(derivation)
        let findings = gradients.map { name, value in
            let error = right[name].map { relativeError(value, $0) } ?? .nan
            let isZero = right[name].map(Self.isZero) ?? false
            return Diagnosis.TensorFinding(name: name, isRight: error <= tolerance, relativeError: error, isZero: isZero)
        }
        let wrong = NamedArrays(zip(findings, gradients).filter { !$0.0.isRight }.map { $0.1 })
        var diagnosis = Diagnosis(findings: findings, mistakes: [], patterns: [])
        if wrong.isEmpty { return diagnosis }
        let untouched = NamedArrays(zip(findings, gradients).filter { $0.0.isRight }.map { $0.1 })

        let none = try explanation([], wrong, untouched, right)
        var best = try improved(none, wrong, untouched, evaluate)
        if best.unexplained > 0, !best.steps.isEmpty {
            best = try improved(needed(best, wrong, untouched, evaluate), wrong, untouched, evaluate)
        }
        best.write(to: &diagnosis, derivation: derivation)
        try addPatterns(to: &diagnosis, wrong, right, outputLayerIsRight: outputLayerIsRight)
        return diagnosis
    }

    // MARK: Explanations

    /// A line or two of a step, and lines for single gradients, that together would make the numbers what they are.
    private struct Explanation {
        struct Part {
            let mistake: Mistake
            let lines: [Formula]
        }
        var steps: [Part] = []
        var sums: [(part: Part, tensors: [String])] = []
        /// Wrong tensors that the steps explain without more.
        var matched: [String] = []
        var unexplained = 0
        /// Right tensors that would be wrong if this were so.
        var contradicted = 0
        var alternatives: [Mistake] = []

        /// What is left open weighs most, then what does not fit, then the number of mistakes.
        var cost: Int { 10_000 * unexplained + 100 * contradicted + steps.count + sums.count }

        func write(to diagnosis: inout Diagnosis, derivation: Derivation) {
            var named = steps.map { part in
                Diagnosis.NamedMistake(
                    mistake: part.mistake, wrong: part.lines, right: part.lines.compactMap { derivation.formula($0.left) },
                    tensors: matched + sums.flatMap(\.tensors), alternatives: alternatives)
            }
            for (part, tensors) in sums {
                let lines = part.lines.filter { tensors.contains($0.left) }
                named.append(
                    Diagnosis.NamedMistake(
                        mistake: part.mistake, wrong: lines, right: lines.compactMap { derivation.formula($0.left) }, tensors: tensors))
            }
            diagnosis.mistakes = named
            for k in diagnosis.findings.indices {
                let name = diagnosis.findings[k].name
                if diagnosis.findings[k].isRight { continue }
                diagnosis.findings[k].mistakes = named.indices.filter { named[$0].tensors.contains(name) }
            }
        }
    }

    /// The best explanation that has one more line of a step than `base`, or `base` itself.
    private func improved(
        _ base: Explanation, _ wrong: NamedArrays, _ right: NamedArrays, _ evaluate: (Derivation) throws -> NamedArrays
    ) throws -> Explanation {
        let taken = Set(base.steps.flatMap(\.lines).map(\.left))
        var rough: [(explanation: Explanation, order: Int)] = []
        var order = 0
        for mistake in catalogue {
            for lines in mistake.variants {
                guard let first = lines.first, derivation.isOfStep(first), taken.isDisjoint(with: lines.map(\.left)) else { continue }
                var tried = base
                tried.sums = []
                tried.alternatives = []
                tried.steps.append(.init(mistake: mistake, lines: lines))
                try match(&tried, evaluate(derivation.replacing(tried.steps.flatMap(\.lines))), wrong, right)
                // Who wrote that line would have got other tensors wrong, too.
                if tried.contradicted > 0 { continue }
                if tried.matched.count > base.matched.count || wrong.count > tried.matched.count && !tried.matched.isEmpty {
                    rough.append((tried, order))
                }
                order += 1
            }
        }
        rough.sort { ($0.explanation.cost, $0.order) < ($1.explanation.cost, $1.order) }
        var best = base
        for (tried, _) in rough.prefix(8) {
            var refined = tried
            if refined.unexplained > 0 { try explainSums(&refined, wrong) }
            if refined.cost < best.cost {
                best = refined
            } else if refined.cost == best.cost, let last = refined.steps.last, best.steps.count == refined.steps.count,
                last.mistake.id != best.steps.last?.mistake.id, refined.sums.isEmpty, best.sums.isEmpty
            {
                best.alternatives.append(last.mistake)
            }
        }
        return best
    }

    /// The same without lines that explain nothing: a second mistake may be in one of them.
    private func needed(
        _ base: Explanation, _ wrong: NamedArrays, _ right: NamedArrays, _ evaluate: (Derivation) throws -> NamedArrays
    ) throws -> Explanation {
        var base = base
        for (place, part) in base.steps.enumerated() where part.lines.count > 1 {
            for line in part.lines {
                var tried = base
                tried.steps[place] = .init(mistake: part.mistake, lines: base.steps[place].lines.filter { $0.left != line.left })
                if tried.steps[place].lines.isEmpty { continue }
                try match(&tried, evaluate(derivation.replacing(tried.steps.flatMap(\.lines))), wrong, right)
                if tried.matched == base.matched, tried.contradicted <= base.contradicted { base = tried }
            }
        }
        return base
    }

    private func explanation(
        _ steps: [Explanation.Part], _ wrong: NamedArrays, _ right: NamedArrays, _ values: NamedArrays
    ) throws -> Explanation {
        var result = Explanation(steps: steps)
        match(&result, values, wrong, right)
        try explainSums(&result, wrong)
        return result
    }

    private func match(_ explanation: inout Explanation, _ values: NamedArrays, _ wrong: NamedArrays, _ right: NamedArrays) {
        func agrees(_ name: String, _ given: NDArray) -> Bool {
            values[name].map { relativeError(given, $0) <= tolerance } ?? false
        }
        let matched = wrong.filter { agrees($0.name, $0.value) }
        // Zeros equal zeros whatever the reason: alone they tell nothing.
        explanation.matched = matched.allSatisfy { Self.isZero($0.value) } ? [] : matched.map(\.name)
        explanation.unexplained = wrong.count - explanation.matched.count
        explanation.contradicted = right.filter { !agrees($0.name, $0.value) }.count
    }

    /// Lines for the single gradients that the steps leave open: again and again the one that explains most of them.
    private func explainSums(_ explanation: inout Explanation, _ wrong: NamedArrays) throws {
        var open = Set(wrong.names).subtracting(explanation.matched)
        let parts = catalogue.flatMap { mistake in
            mistake.variants.filter { $0.first.map { !derivation.isOfStep($0) } ?? false }.map { lines in
                Explanation.Part(mistake: mistake, lines: lines.filter { open.contains($0.left) })
            }
        }.filter { !$0.lines.isEmpty }
        let changed = derivation.replacing(explanation.steps.flatMap(\.lines))
        var results = try values.evaluate(parts.flatMap(\.lines), by: changed)[...]
        let nonzero = Set(wrong.filter { !Self.isZero($0.value) }.map(\.name))
        let explained = parts.map { part in
            let tensors = Set(part.lines.filter { line in
                guard let value = results.popFirst() ?? nil, let given = wrong[line.left] else { return false }
                return relativeError(given, value) <= tolerance
            }.map(\.left))
            return tensors.isDisjoint(with: nonzero) ? [] : tensors
        }
        while !open.isEmpty {
            var best: Int?
            for k in parts.indices {
                let count = explained[k].intersection(open).count
                if count > (best.map { explained[$0].intersection(open).count } ?? 0) { best = k }
            }
            guard let best else { break }
            let tensors = explained[best].intersection(open)
            explanation.sums.append((parts[best], wrong.names.filter(tensors.contains)))
            open.subtract(tensors)
        }
        explanation.unexplained = open.count
    }

    private static func isZero(_ array: NDArray) -> Bool {
        guard let array = try? array.contiguousDoubles() else { return false }
        return (0..<array.count).allSatisfy { array.doubles[$0] == 0 }
    }

    /// ||a - r|| / (||a|| + ||r||); 0 for zero against zero, NaN where the shapes differ by more than axes of size 1.
    func relativeError(_ a: NDArray, _ r: NDArray) -> Double {
        guard a.shape.filter({ $0 != 1 }) == r.shape.filter({ $0 != 1 }), let a = try? a.contiguousDoubles(),
            let r = try? r.contiguousDoubles()
        else { return .nan }
        return Comparison(a, r, excluding: []).relativeError
    }
}

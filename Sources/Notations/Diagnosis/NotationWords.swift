import Recurrent

/// How a notation writes the engine's formulas: with its own names, in its own orientation, in Python.
///
///     engine      dzf = df * f * (1 - f)              dWhf = sum over t of hPrevᵀ dzf
///     coursera    dft = dc * c_prev * ft * (1 - ft)   dWf[:, :n_a] = sum over t of dft @ a_prev.T
package struct NotationWords: Sendable {
    /// The notation's names by the engine's. `dz` is there where all gates' deltas lie in one array, `[h; x]` where weights are on both.
    var names: [String: String]
    /// Whether the arrays of a step have a column for each sample.
    var areColumns = false
    /// Whether the call is of one step alone, so that nothing is summed over time.
    var isStep = false
    /// Terms that this kind of call does not have.
    var absent: Set<String> = []
    /// Gradients that the notation has no name for, and writes out: df within dft.
    var writtenOut: Set<String> = []
    /// Names that a learner's code need not have: where they occur, their formula is added.
    var explained: Set<String> = []
    /// The axes of samples and of units.
    var samples = "N", units = "H"
    /// The parameters, by the engine's names with the gate's letter: `Wxf`.
    var weights: [String: WeightWord] = [:]

    /// Where a notation has a gate's part of the engine's weights.
    struct WeightWord: Sendable {
        /// `Wf[:, :n_a]`, and its gradient's `dWf[:, :n_a]`.
        let name: String, gradient: String
        /// The whole array's gradient: `dWf`.
        let arrayGradient: String
        let isTransposed: Bool
    }

    /// The notation's word for a name of the engine's; other words come by unchanged.
    package func word(_ name: String) -> String {
        if let word = names[name] ?? weights[name]?.name { return word }
        if name.first == "d", let weight = weights[String(name.dropFirst())] { return weight.gradient }
        return name
    }

    // MARK: Formulas

    /// Lines of a derivation, one or more of which may be written as one.
    package func lines(_ formulas: [Formula], of derivation: Derivation) -> [String] {
        var lines: [String] = []
        for formula in formulas {
            let line = text(wholeArray(formula, formulas) ?? named(formula, of: derivation))
            if !lines.contains(line) { lines.append(line) }
        }
        return lines
    }

    /// The formulas of those names in these lines that a learner's code need not have.
    package func explanations(_ formulas: [Formula], of derivation: Derivation) -> [String] {
        var open = formulas.flatMap { spelled($0, of: derivation).right.names }
        let defined = formulas.map(\.left)
        var lines: [String] = [], seen: Set<String> = []
        while !open.isEmpty {
            let name = open.removeFirst()
            guard explained.contains(name), !defined.contains(name), seen.insert(name).inserted, let formula = derivation.formula(name)
            else { continue }
            lines.append(text(named(formula, of: derivation)))
            open += spelled(formula, of: derivation).right.names
        }
        return lines
    }

    /// A formula with its left side as it is to be written, and its right side in the notation's names and orientation.
    private struct NamedFormula {
        let left: String
        let overTime: Formula.OverTime
        let right: Expression?
    }

    private func text(_ formula: NamedFormula) -> String {
        let right = formula.right.map(Self.python) ?? "0"
        let sum: String
        switch formula.overTime {
        case .each: sum = ""
        case .sum: sum = isStep ? "" : "sum over t of "
        case .sumOverSamples: sum = isStep ? "sum over \(samples) of " : "sum over t, \(samples) of "
        case .sumOverUnits: sum = isStep ? "sum over \(units) of " : "sum over t, \(units) of "
        case .first: sum = isStep ? "" : "of the first step: "
        case .last: sum = "of the last step: "
        case .firstOverSamples: sum = "sum over \(samples) in the first step of "
        case .lastOverSamples: sum = "sum over \(samples) in the last step of "
        case .reversed: sum = "in reverse order: "
        }
        return formula.left + " = " + sum + right
    }

    private func named(_ formula: Formula, of derivation: Derivation) -> NamedFormula {
        let formula = spelled(formula, of: derivation)
        return NamedFormula(left: word(formula.left), overTime: formula.overTime, right: written(formula.left, formula.right) { word($0) })
    }

    /// With what the notation has no name for written out, and without what this call does not have.
    private func spelled(_ formula: Formula, of derivation: Derivation) -> Formula {
        var (left, right) = (formula.left, formula.right)
        if writtenOut.contains(left), let user = derivation.backward.first(where: { $0.right.names.contains(left) }) {
            (left, right) = (user.left, user.right.substituting { $0 == formula.left ? formula.right : .name($0) })
        }
        right = right.substituting { name in
            writtenOut.contains(name) ? derivation.formula(name)?.right ?? .name(name) : .name(name)
        }
        return Formula(left: left, overTime: formula.overTime, right: packed(right.without(absent.contains) ?? .number(0)))
    }

    /// dzi Whiᵀ + dzf Whfᵀ + ... as dz Whᵀ where the notation has all gates in one array.
    private func packed(_ right: Expression) -> Expression {
        guard names["dz"] != nil, names["dzi"] != nil || names["dzr"] != nil else { return right }
        let terms = right.terms
        func joined(_ term: Expression) -> Expression {
            term.substituting { name in
                .name(["dz", "Wx", "Wh"].first { name.hasPrefix($0) && name.count == $0.count + 1 } ?? name)
            }
        }
        guard terms.count == gateCount, terms.count > 1, Set(terms.flatMap(\.names)).count == 2 * terms.count, let first = terms.first,
            terms.allSatisfy({ joined($0) == joined(first) })
        else { return right }
        return joined(first)
    }

    private var gateCount: Int { weights.keys.filter { $0.hasPrefix("Wh") }.count }

    /// In the notation's orientation: its names with a transpose where the engine's array is the other way round.
    private func written(_ left: String, _ right: Expression, _ word: (String) -> String) -> Expression {
        let turned = right.substituting { name in
            let isTransposed = weight(name)?.isTransposed ?? areColumns
            return isTransposed ? Expression.name(name).transpose : .name(name)
        }
        let gradient = left.first == "d" ? weight(String(left.dropFirst())) : nil
        return (gradient?.isTransposed ?? areColumns ? turned.transpose : turned.normalised).substituting { .name(word($0)) }
    }

    private func weight(_ name: String) -> WeightWord? {
        weights[name] ?? (name == "Wx" || name == "Wh" ? weights.first { $0.key.hasPrefix(name) }?.value : nil)
    }

    // MARK: Whole arrays

    /// The formula as that of its whole array, where all of the array's parts are among `formulas` and are made alike.
    private func wholeArray(_ formula: Formula, _ formulas: [Formula]) -> NamedFormula? {
        guard let own = weights[String(formula.left.dropFirst())], formula.left.first == "d" else { return nil }
        let parts = weights.filter { $0.value.arrayGradient == own.arrayGradient }.keys
        guard parts.count > 1 else { return nil }
        let ways = parts.map { part in
            formulas.first { $0.left == "d" + part }.map { formula in
                NamedFormula(left: own.arrayGradient, overTime: formula.overTime, right: written(formula.left, formula.right) { name in
                    if name == "x" || name == "hPrev" { return names["[h; x]"] ?? word(name) }
                    return name.hasPrefix("dz") ? names["dz"] ?? word(name) : word(name)
                })
            }
        }
        guard let first = ways.first ?? nil, ways.allSatisfy({ $0.map(text) == text(first) }) else { return nil }
        return first
    }

    // MARK: Python

    private static func python(_ expression: Expression) -> String {
        /// How tight Python binds it.
        func rank(_ expression: Expression) -> Int {
            switch expression {
            case .elementwise(.greater, _, _): 0
            case .elementwise(.add, _, _), .elementwise(.subtract, _, _): 1
            case .elementwise, .matrixProduct: 2
            case .negated: 3
            case .squared: 4
            case .number, .name, .function, .transposed: 5
            }
        }
        func bracketed(_ inner: Expression, above wanted: Int) -> String {
            rank(inner) < wanted ? "(" + python(inner) + ")" : python(inner)
        }
        switch expression {
        case .number, .name: return expression.text { $0 }
        case .function(let name, let inner): return name + "(" + python(inner) + ")"
        case .transposed(let inner): return bracketed(inner, above: 5) + ".T"
        case .squared(let inner): return bracketed(inner, above: 5) + "**2"
        case .negated(let inner): return "-" + bracketed(inner, above: 3)
        case .matrixProduct(let left, let right): return bracketed(left, above: 2) + " @ " + bracketed(right, above: 3)
        case .elementwise(let operation, let left, let right):
            let own = rank(expression)
            return bracketed(left, above: own) + " \(operation.rawValue) " + bracketed(right, above: own + 1)
        }
    }
}

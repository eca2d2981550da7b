// Mistakes in a step of the walk back that every cell, or every gate, knows.

extension Mistake {
    /// What can go wrong with dh in any cell.
    static func hiddenPath(_ derivation: Derivation) -> [Mistake] {
        var mistakes = [
            Mistake(
                "no-hidden-path", "dhFromFuture is left out: nothing is handed back in time through h", errata: "002-5",
                [["dh = dhLocal"]]),
            Mistake(
                "loss-of-the-last-step-only", "only the last time step's dhLocal comes in", [["dh = dhLocalOfLast + dhFromFuture"]]),
        ]
        guard let dhPrev = derivation.formula("dhPrev") else { return mistakes }
        let products = dhPrev.right.terms
        let untransposed = products.map { term -> Expression in
            guard case .matrixProduct(let delta, .transposed(let weights)) = term else { return term }
            return .matrixProduct(delta, weights)
        }
        if let first = untransposed.first, untransposed != products {
            let sum = untransposed.dropFirst().reduce(first) { .elementwise(.add, $0, $1) }
            mistakes.append(
                Mistake("untransposed-weights", "the recurrent weights are not transposed on the way back",
                    [[Formula(left: "dhPrev", right: sum)]]))
        }
        let kept = Expression.elementwise(.add, dhPrev.right, .name("dhFromFuture"))
        mistakes.append(
            Mistake("hidden-path-added-up", "dhPrev is added to what came in, which it should replace",
                [[Formula(left: "dhPrev", right: kept)]]))
        if products.count > 1 {
            mistakes.append(
                Mistake("term-missing-in-dhPrev", "a term is missing in dhPrev",
                    dhPrev.right.withOneTermLeftOut.map { [Formula(left: "dhPrev", right: $0)] }))
        }
        return mistakes
    }

    /// What can go wrong with the derivatives of the sigmoids: at all gates, or at some.
    /// - Parameter signed: the gates whose sign nothing else turns.
    static func sigmoids(_ gates: [String], signed: [String]? = nil) -> [Mistake] {
        func mistake(_ id: String, _ title: String, of some: [String]? = nil, _ line: (String) -> String) -> Mistake {
            Mistake(id, title, subsets((some ?? gates).map { Formula(line($0)) }))
        }
        return [
            mistake("no-gate-derivative", "the derivative of the gate's sigmoid is missing") { "dz\($0) = d\($0)" },
            mistake("sigmoid-derivative-of-the-pre-activation", "z (1 - z) in place of s (1 - s)") {
                "dz\($0) = d\($0) * z\($0) * (1 - z\($0))"
            },
            mistake("sigmoid-taken-twice", "a sigmoid of what is a sigmoid already") {
                "dz\($0) = d\($0) * sigmoid(\($0)) * (1 - sigmoid(\($0)))"
            },
            mistake("gate-derivative-twice", "the derivative of the gate's sigmoid is taken twice") {
                "dz\($0) = d\($0) * \($0) * (1 - \($0)) * \($0) * (1 - \($0))"
            },
            mistake("half-a-sigmoid-derivative", "1 - s in place of s (1 - s)") { "dz\($0) = d\($0) * (1 - \($0))" },
            mistake("sigmoid-for-its-derivative", "s in place of s (1 - s)") { "dz\($0) = d\($0) * \($0)" },
            mistake("tanh-derivative-of-a-sigmoid", "1 - s² in place of s (1 - s)") { "dz\($0) = d\($0) * (1 - \($0)²)" },
            mistake("sign-of-sigmoid-derivative", "s (s - 1) in place of s (1 - s)", of: signed) {
                "dz\($0) = d\($0) * \($0) * (\($0) - 1)"
            },
        ]
    }

    /// Each delta is right, and stands in another gate's place from there on.
    static func deltasInAnotherOrder(_ derivation: Derivation, _ deltas: [String]) -> Mistake {
        Mistake(
            "deltas-in-another-order", "the gates' deltas are packed in another order than the weights",
            otherOrders(of: deltas).map { taken in
                deltas.compactMap { delta in
                    taken[delta].flatMap(derivation.formula).map { Formula(left: delta, right: $0.right) }
                }
            })
    }
}

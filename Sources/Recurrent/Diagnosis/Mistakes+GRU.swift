// Mistakes in a step of the GRU's walk back.

extension Mistake {
    /// The catalogue for a GRU.
    package static func gru(_ cell: GRUCell) -> [Mistake] {
        let derivation = Derivation.gru(cell)
        let deltas = ["dzr", "dzu", "dzn"]
        return hiddenPath(derivation) + mixture(derivation) + reset(cell) + candidate
            + sigmoids(["r", "u"], signed: ["r"]) + [deltasInAnotherOrder(derivation, ["dzr", "dzu"])]
            + ofGradients(derivation, deltas: deltas, values: ["dr", "du", "dn"])
    }

    /// h = u * hPrev + (1 - u) * n
    private static func mixture(_ derivation: Derivation) -> [Mistake] {
        let exchanged = derivation.formula("dhPrev").map { dhPrev in
            Formula(dhPrev.text().replacing("dh * u", with: "dh * (1 - u)"))
        }
        return [
            Mistake("update-gate-sign", "n - hPrev in place of hPrev - n: u and 1 - u are exchanged", [["du = dh * (n - hPrev)"]]),
            Mistake(
                "update-gate-without-candidate", "u is used twice in h, and only one use is counted",
                [["du = dh * hPrev"], ["du = -dh * n"]]),
            Mistake(
                "u-for-one-minus-u", "u in place of 1 - u, or the other way round",
                [["dn = dh * u"]] + (exchanged.map { [[$0], ["dn = dh * u", $0, "du = dh * (n - hPrev)"]] } ?? [])),
            Mistake(
                "candidate-without-update-gate", "the factor 1 - u is missing on the way to the candidate", [["dn = dh"]]),
        ]
    }

    private static func reset(_ cell: GRUCell) -> [Mistake] {
        var mistakes = [
            Mistake("reset-gate-left-out", "the factor r is missing on the way back to q", [["dq = drq"]]),
            Mistake(
                "reset-factors-exchanged", "each factor of r * q gets itself in place of the other",
                [["dr = drq * r", "dq = drq * q"]]),
        ]
        switch cell.reset {
        case .afterProduct:
            mistakes.append(
                Mistake(
                    "reset-gate-gets-the-state", "hPrev in place of hPrev Whn + bq in the reset gate's gradient",
                    [["dr = drq * hPrev"]]))
        case .beforeProduct:
            mistakes.append(
                Mistake(
                    "reset-gate-without-weights", "Whnᵀ is missing on the way from the candidate to the reset gate",
                    [["drq = dzn"], ["drq = dzn Whn"]]))
        }
        return mistakes
    }

    private static let candidate = [
        Mistake("no-tanh-derivative-of-candidate", "the candidate's tanh derivative is missing", [["dzn = dn"]]),
        Mistake("tanh-taken-twice", "a tanh of what is a tanh already", [["dzn = dn * (1 - tanh(n)²)"]]),
        Mistake("candidate-derivative-not-squared", "1 - n in place of 1 - n²", [["dzn = dn * (1 - n)"]]),
        Mistake("tanh-derivative-of-the-pre-activation", "1 - z² in place of 1 - tanh(z)²", [["dzn = dn * (1 - zn²)"]]),
        Mistake("candidate-derivative-twice", "the candidate's tanh derivative is taken twice", [["dzn = dn * (1 - n²) * (1 - n²)"]]),
        Mistake("sigmoid-derivative-of-candidate", "n (1 - n) in place of 1 - n²", [["dzn = dn * n * (1 - n)"]]),
        Mistake("sign-of-tanh-derivative", "n² - 1 in place of 1 - n²", [["dzn = dn * (n² - 1)"]]),
    ]
}

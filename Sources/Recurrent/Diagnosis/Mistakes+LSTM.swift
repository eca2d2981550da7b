// Mistakes in a step of the LSTM's walk back: what they change goes on to the steps before.

extension Mistake {
    /// The catalogue for an LSTM.
    package static func lstm(_ cell: LSTMCell) -> [Mistake] {
        let derivation = Derivation.lstm(cell)
        let deltas = ["dzi", "dzf", "dzg", "dzo"]
        return hiddenPath(derivation) + cellPath + outputGate(cell) + parentheses + sigmoids(["i", "f", "o"]) + candidate
            + exchangedGates(derivation) + [deltasInAnotherOrder(derivation, deltas)]
            + ofGradients(derivation, deltas: deltas, values: ["di", "df", "dg", "do"])
    }

    private static let cellPath = [
        Mistake(
            "no-cell-path", "dcFromFuture is left out: nothing of the cell state's gradient reaches the step before",
            errata: "000-5", [["dc = dcLocal + dcFromHidden"], ["dc = dcFromHidden"]]),
        Mistake(
            "no-recursion", "neither dhFromFuture nor dcFromFuture comes in: no backpropagation through time at all",
            errata: "002-5", [["dh = dhLocal", "dc = dcLocal + dcFromHidden"]]),
        Mistake(
            "hidden-part-not-handed-back", "dcPrev leaves out what comes to the cell state through h",
            [["dcPrev = (dcLocal + dcFromFuture) * f"]]),
        Mistake("forget-gate-twice", "the cell path is multiplied by f twice", [["dcPrev = dc * f * f"]]),
        Mistake(
            "forget-gate-of-another-step", "the cell path is multiplied by f of the step that it reaches, not of the step that it leaves",
            [["dc = dcLocal + dcFromHidden + dcFromFuture * f", "dcPrev = dc"]]),
        Mistake(
            "cell-path-added-up", "dcPrev is added to what came in, which it should replace", [["dcPrev = dc * f + dcFromFuture"]]),
        Mistake(
            "factor-left-out", "the other factor of f * cPrev or i * g is left out",
            subsets(["di = dc", "df = dc", "dg = dc"])),
        Mistake("cell-path-without-forget-gate", "the cell path is not multiplied by f", [["dcPrev = dc"]]),
        Mistake(
            "cell-path-through-another-gate", "the cell path goes through another gate than f",
            [["dcPrev = dc * i"], ["dcPrev = dc * o"]]),
        Mistake(
            "cell-path-alone", "the cell state's gradient leaves out what comes through h",
            [["dc = dcLocal + dcFromFuture"]]),
        Mistake("wrong-cell-state", "c in place of cPrev in the forget gate's gradient", [["df = dc * c"]]),
        Mistake("hidden-for-cell-state", "hPrev in place of cPrev in the forget gate's gradient", [["df = dc * hPrev"]]),
        Mistake(
            "factors-exchanged", "each factor of i * g gets itself in place of the other",
            [["di = dc * i", "dg = dc * g"], ["di = dc * i"], ["dg = dc * g"]]),
        Mistake("candidate-through-forget-gate", "the candidate's gradient goes through f in place of i", [["dg = dc * f"]]),
        Mistake(
            "forget-and-input-exchanged", "f and i are exchanged in the cell state's gradient",
            [["di = dc * cPrev", "df = dc * g"]]),
    ]

    private static func outputGate(_ cell: LSTMCell) -> [Mistake] {
        let common = [
            Mistake("output-gate-without-state", "do is not multiplied by the cell state's part of h", [["do = dh"]]),
            Mistake(
                "state-before-in-output-gate", "cPrev in place of c in the output gate's gradient",
                [["do = dh * cPrev"]] + (cell.outputActivation == .tanh ? [["do = dh * tanh(cPrev)"]] : [])),
        ]
        guard cell.outputActivation == .tanh else {
            return common + [
                Mistake("tanh-in-a-linear-output", "a tanh on the way back where the forward pass has none",
                    [["dcFromHidden = dh * o * (1 - tanh(c)²)"], ["do = dh * tanh(c)"]]),
                Mistake("no-output-gate-in-dc", "the factor o is missing on the way from h to c", [["dcFromHidden = dh"]]),
            ]
        }
        return common + [
            Mistake(
                "no-tanh-derivative-in-dc", "the factor 1 - tanh(c)² is missing on the way from h to c",
                [["dcFromHidden = dh * o"]]),
            Mistake("tanh-derivative-of-the-state", "1 - c² in place of 1 - tanh(c)²", [["dcFromHidden = dh * o * (1 - c²)"]]),
            Mistake(
                "tanh-taken-twice-in-dc", "a tanh of what is a tanh already",
                [["dcFromHidden = dh * o * (1 - tanh(phiC)²)"], ["do = dh * tanh(phiC)"]]),
            Mistake(
                "tanh-derivative-not-squared", "1 - tanh(c) in place of 1 - tanh(c)²",
                [["dcFromHidden = dh * o * (1 - phiC)"]]),
            Mistake(
                "no-output-gate-in-dc", "the factor o is missing on the way from h to c",
                [["dcFromHidden = dh * (1 - phiC²)"]]),
            Mistake(
                "tanh-derivative-of-the-state-before", "1 - tanh(cPrev)² in place of 1 - tanh(c)²",
                [["dcFromHidden = dh * o * (1 - tanh(cPrev)²)"]]),
            Mistake(
                "tanh-for-its-derivative-in-dc", "tanh(c) in place of 1 - tanh(c)² on the way from h to c",
                [["dcFromHidden = dh * o * phiC"]]),
            Mistake(
                "another-gate-on-the-way-to-c", "another gate than o on the way from h to c",
                [["dcFromHidden = dh * f * (1 - phiC²)"], ["dcFromHidden = dh * i * (1 - phiC²)"]]),
            Mistake(
                "future-left-out-in-one-place", "dhFromFuture is left out in one of the places where dh is needed",
                [["do = dhLocal * phiC"], ["dcFromHidden = dhLocal * o * (1 - phiC²)"]]),
            Mistake("no-tanh-in-output-gate", "c in place of tanh(c) in the output gate's gradient", [["do = dh * c"]]),
        ]
    }

    /// Errata 002-3: dc is a sum, and only its second term meets the gate's derivative.
    private static let parentheses: [Mistake] = {
        let wrong: [Formula] = [
            "dzi = (dcLocal + dcFromFuture) * g + dcFromHidden * g * i * (1 - i)",
            "dzf = (dcLocal + dcFromFuture) * cPrev + dcFromHidden * cPrev * f * (1 - f)",
            "dzg = (dcLocal + dcFromFuture) * i + dcFromHidden * i * (1 - g²)",
            "dcPrev = (dcLocal + dcFromFuture) * f + dcFromHidden",
        ]
        let candidates: [Formula] = [
            "dzg = (dcLocal + dcFromFuture) * i + dcFromHidden * i * g * (1 - tanh(g)²)",
            "dzg = (dcLocal + dcFromFuture) * i + dcFromHidden * i * g * (1 - g²)",
            "dzg = (dcLocal + dcFromFuture) * i + dcFromHidden * i * (1 - tanh(g)²)",
        ]
        return [
            Mistake(
                "missing-parentheses", "only a part of dc is multiplied by what all of it should be", errata: "002-3",
                subsets(wrong)),
            // Document 002's three lines at once, then its line for the candidate alone.
            Mistake(
                "missing-parentheses-and-wrong-derivative", "only a part of dc is multiplied by the derivative, which is not that of the candidate's tanh",
                errata: "002-4", candidates.map { Array(wrong[..<2]) + [$0] } + candidates.map { [$0] }),
        ]
    }()

    private static let candidate = [
        Mistake("no-tanh-derivative-of-candidate", "the candidate's tanh derivative is missing", [["dzg = dg"]]),
        Mistake(
            "stray-factor", "a stray factor g",
            errata: "002-4", [["dzg = dg * g * (1 - g²)"], ["dzg = dg * g * (1 - tanh(g)²)"]]),
        Mistake("tanh-taken-twice", "a tanh of what is a tanh already", errata: "002-4", [["dzg = dg * (1 - tanh(g)²)"]]),
        Mistake("candidate-derivative-not-squared", "1 - g in place of 1 - g²", [["dzg = dg * (1 - g)"]]),
        Mistake("sigmoid-derivative-of-candidate", "g (1 - g) in place of 1 - g²", [["dzg = dg * g * (1 - g)"]]),
        Mistake("tanh-derivative-of-the-pre-activation", "1 - z² in place of 1 - tanh(z)²", [["dzg = dg * (1 - zg²)"]]),
        Mistake("candidate-derivative-twice", "the candidate's tanh derivative is taken twice", [["dzg = dg * (1 - g²) * (1 - g²)"]]),
        Mistake("tanh-for-its-derivative", "g in place of 1 - g²", [["dzg = dg * g"]]),
        Mistake("sign-of-tanh-derivative", "g² - 1 in place of 1 - g²", [["dzg = dg * (g² - 1)"]]),
    ]

    /// The cached gates taken in another order: o for g, f for i, or all in a circle.
    private static func exchangedGates(_ derivation: Derivation) -> [Mistake] {
        return [
            Mistake(
                "gates-in-another-order", "gates are taken for each other, as cached or packed in another order",
                otherOrders(of: ["i", "f", "g", "o"]).map { taken in
                    derivation.backward.compactMap { formula in
                        let changed = formula.renamed { taken[$0] ?? $0 }
                        return changed == formula ? nil : changed
                    }
                })
        ]
    }
}

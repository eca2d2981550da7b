// Mistakes in a step of the RNN's walk back.

extension Mistake {
    /// The catalogue for an RNN, residual or not.
    package static func rnn(_ cell: RNNCell) -> [Mistake] {
        let derivation = Derivation.rnn(cell)
        return hiddenPath(derivation) + activation(cell)
            + ofGradients(derivation, deltas: ["dz"], values: cell.activation == .identity ? [] : ["dh"])
    }

    /// y stands for g(z): what the cell's output, or the residual cell's g, is.
    private static func activation(_ cell: RNNCell) -> [Mistake] {
        let y = cell.isResidual ? "g" : "h"
        switch cell.activation {
        case .identity:
            return [
                Mistake("tanh-in-a-linear-cell", "a tanh derivative where the cell has no tanh", [[Formula("dz = dh * (1 - \(y)²)")]])
            ]
        case .relu:
            return [
                Mistake("no-relu-derivative", "the delta also passes where the ReLU is shut", [["dz = dh"]]),
                Mistake("relu-for-its-derivative", "ReLU's value in place of its derivative", [[Formula("dz = dh * \(y)")]]),
                Mistake(
                    "tanh-derivative-of-relu", "a tanh's derivative in place of ReLU's",
                    [[Formula("dz = dh * (1 - \(y)²)")]]),
            ]
        case .tanh:
            var mistakes = [
                Mistake(
                    "no-tanh-derivative-on-the-way-back", "the factor 1 - tanh(z)² is missing in what goes to the step before",
                    [[cell.isResidual ? "dhPrev = dh Whᵀ + dh" : "dhPrev = dh Whᵀ"]]),
                Mistake("tanh-derivative-twice", "the tanh derivative is taken twice", [[Formula("dz = dh * (1 - \(y)²) * (1 - \(y)²)")]]),
                Mistake("tanh-for-its-derivative", "tanh(z) in place of 1 - tanh(z)²", [[Formula("dz = dh * \(y)")]]),
                Mistake("no-tanh-derivative", "the factor 1 - tanh(z)² is missing", [["dz = dh"]]),
                Mistake("tanh-derivative-of-the-pre-activation", "1 - z² in place of 1 - tanh(z)²", [["dz = dh * (1 - z²)"]]),
                Mistake(
                    "tanh-derivative-not-squared", "1 - tanh(z) in place of 1 - tanh(z)²",
                    [[Formula("dz = dh * (1 - \(y))")]]),
                Mistake("tanh-taken-twice", "a tanh of what is a tanh already", [[Formula("dz = dh * (1 - tanh(\(y))²)")]]),
                Mistake("tanh-derivative-of-the-state-before", "hPrev in the derivative", [["dz = dh * (1 - hPrev²)"]]),
                Mistake(
                    "sigmoid-derivative-of-tanh", "s (1 - s) in place of 1 - tanh(z)²",
                    [[Formula("dz = dh * \(y) * (1 - \(y))")]]),
                Mistake("sign-of-tanh-derivative", "tanh(z)² - 1 in place of 1 - tanh(z)²", [[Formula("dz = dh * (\(y)² - 1)")]]),
                Mistake(
                    "missing-parentheses", "only one part of dh is multiplied by the derivative",
                    [
                        [Formula("dz = dhLocal + dhFromFuture * (1 - \(y)²)")],
                        [Formula("dz = dhLocal * (1 - \(y)²) + dhFromFuture")],
                    ]),
            ]
            if cell.isResidual {
                mistakes.append(
                    Mistake("tanh-derivative-of-the-sum", "h, which is a sum here, in tanh's derivative", [["dz = dh * (1 - h²)"]])
                )
            }
            return mistakes
        }
    }
}

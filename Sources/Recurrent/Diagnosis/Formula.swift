/// One line of a derivation as data: `dc = dcLocal + dcFromHidden + dcFromFuture`, `dWx = sum over t of xᵀ dz`.
///
/// It is written in a source file as text, the text of docs/derivations; what cannot be read is the engine's own mistake.
package struct Formula: Sendable, Equatable, ExpressibleByStringLiteral {
    /// What becomes of the values of the time steps.
    package enum OverTime: String, Sendable {
        /// One value for each step.
        case each = ""
        case sum = "sum over t of "
        case sumOverSamples = "sum over t, n of "
        /// Over the units in place of the samples: the wrong axis.
        case sumOverUnits = "sum over t, units of "
        case first = "at t = 1: "
        case last = "at t = T: "
        case firstOverSamples = "sum over n at t = 1: "
        case lastOverSamples = "sum over n at t = T: "
        /// One value for each step, the last step's first.
        case reversed = "in reverse order: "

        var isFirst: Bool { self == .first || self == .firstOverSamples }
        var isLast: Bool { self == .last || self == .lastOverSamples }
        /// The axis that is summed over after the steps.
        var axis: Int? {
            switch self {
            case .sumOverSamples, .firstOverSamples, .lastOverSamples: 0
            case .sumOverUnits: 1
            case .each, .sum, .first, .last, .reversed: nil
            }
        }
    }

    package let left: String
    package let overTime: OverTime
    package let right: Expression

    package init(left: String, overTime: OverTime = .each, right: Expression) {
        self.left = left
        self.overTime = overTime
        self.right = right
    }

    package init(stringLiteral text: String) { self.init(text) }

    init(_ text: String) {
        guard let equals = text.firstRange(of: " = ") else { preconditionFailure("no formula: \(text)") }
        left = String(text[..<equals.lowerBound])
        let rest = text[equals.upperBound...]
        let prefixes: [OverTime] = [
            .sumOverSamples, .sumOverUnits, .sum, .first, .last, .firstOverSamples, .lastOverSamples, .reversed,
        ]
        overTime = prefixes.first { rest.hasPrefix($0.rawValue) } ?? .each
        var parser = FormulaParser(String(rest.dropFirst(overTime.rawValue.count)))
        right = parser.parse()
    }

    /// As the derivation writes it, or with the names of a notation.
    package func text(_ word: (String) -> String = { $0 }) -> String {
        word(left) + " = " + overTime.rawValue + right.text(word)
    }

    func renamed(_ new: (String) -> String) -> Formula {
        Formula(left: left, overTime: overTime, right: right.renamed(new))
    }
}

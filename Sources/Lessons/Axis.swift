/// The size of an axis, written with the lesson's dims: `n_a`, `1`, `n_a + n_x`, `4 * H`.
///
///     axis   = term ("+" term)*
///     term   = factor ("*" factor)*
///     factor = name | whole number
package struct Axis: Sendable, Equatable {
    enum Factor: Sendable, Equatable {
        case size(Int)
        case dim(String)
    }

    /// As written in the lesson.
    package var text: String
    /// A sum of products.
    var terms: [[Factor]]

    /// Nil when the text is not an axis.
    package init?(_ text: String) {
        var terms: [[Factor]] = []
        for term in text.pieces(separatedBy: "+") {
            var factors: [Factor] = []
            for piece in term.pieces(separatedBy: "*") {
                let word = piece.trimmed
                if let size = Int(word), size >= 1, !word.hasPrefix("+") {
                    factors.append(.size(size))
                } else if Name.isIdentifier(word) {
                    factors.append(.dim(word))
                } else {
                    return nil
                }
            }
            terms.append(factors)
        }
        self.text = text.trimmed
        self.terms = terms
    }

    /// The names that the axis is made of.
    package var names: [String] {
        terms.flatMap { term in
            term.compactMap { factor in
                if case .dim(let name) = factor { name } else { nil }
            }
        }
    }

    /// The size, given the sizes of the dims; nil when a name is missing or the size does not fit in an Int.
    package func size(in dims: [Dim]) -> Int? {
        var sum = 0
        for term in terms {
            var product = 1
            for factor in term {
                let size: Int
                switch factor {
                case .size(let number): size = number
                case .dim(let name):
                    guard let dim = dims.first(where: { $0.name == name }) else { return nil }
                    size = dim.size
                }
                let (next, overflow) = product.multipliedReportingOverflow(by: size)
                if overflow { return nil }
                product = next
            }
            let (next, overflow) = sum.addingReportingOverflow(product)
            if overflow { return nil }
            sum = next
        }
        return sum
    }
}

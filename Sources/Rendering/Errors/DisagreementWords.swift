import Language

/// What is said of a shape that was written down and is not so: what is written, what is there, and which sizes make the difference.
package enum DisagreementWords {
    /// One line without its end: `<cell 3>:12: note: the docstring of f gives ...`.
    package static func note(_ disagreement: AxisDisagreement) -> String {
        "\(disagreement.place):\(disagreement.line): note: \(text(disagreement))"
    }

    static func text(_ disagreement: AxisDisagreement) -> String {
        let actual = ShapeText.of(disagreement.shape, axes: disagreement.axes)
        let written = disagreement.written
        let opening: String
        switch disagreement.author {
        case .comment:
            let subject = disagreement.subject.isEmpty ? "the array" : disagreement.subject
            opening = "the comment says \(written), but \(subject) is \(actual)"
        case .docstring(let function, isResult: false):
            opening = "the docstring of \(function) says that \(disagreement.subject) is \(written), but it came as \(actual)"
        case .docstring(let function, isResult: true):
            let subject = disagreement.subject.isEmpty ? "its result" : disagreement.subject
            opening = "the docstring of \(function) says that \(subject) is \(written), but it returned \(actual)"
        }
        return opening + reason(disagreement) + "."
    }

    private static func reason(_ disagreement: AxisDisagreement) -> String {
        switch disagreement.reason {
        case .rank:
            let count = disagreement.written.count(where: { $0 == "," }) + (disagreement.written.hasSuffix(",)") ? 0 : 1)
            return ": \(counted(disagreement.shape.count, "axis", "axes")), not \(count)"
        case .sizes(let expected, let known):
            let sizes = expected.map { $0.map(String.init) ?? "?" }.joined(separator: ", ")
            let because = known.map { "\($0.symbol) = \($0.size)" + ($0.array.isEmpty ? "" : " in \($0.array)") }.joined(separator: ", ")
            return "; written is (\(sizes)\(expected.count == 1 ? "," : ""))" + (because.isEmpty ? "" : ", with \(because)")
        case .names(let expected):
            let shape = ShapeText.of(disagreement.shape, axes: expected)
            return ", not \(shape): only the sizes agree, the axes are others"
        }
    }

    private static func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}

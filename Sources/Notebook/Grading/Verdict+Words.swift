import Lessons
import NDArrays

// What a verdict says, in one plain line each; the prompt may draw more around it.

extension Verdict.Feedback {
    package var message: String {
        switch self {
        case .known(let say, _): say
        case .diagnosed(let found):
            found.mistakes.map { ($0.tensors.isEmpty ? "" : $0.tensors.joined(separator: ", ") + ": ") + $0.title }
                .joined(separator: "; ").sentence
        case .assertion(let text): text.isEmpty ? "An assertion of the lesson's check failed." : text
        case .difference(let difference, let patterns, let trial):
            ([(trial.map { "Right for the lesson's numbers, but not \($0.words): " } ?? "") + difference.message] + patterns.map(\.capitalisedSentence)).joined(separator: " ")
        case .unbound(let names): "Your cell did not bind \(names.joined(separator: ", "))."
        }
    }
}

extension String {
    /// With a full stop at its end.
    fileprivate var sentence: String { hasSuffix(".") ? self : self + "." }
    fileprivate var capitalisedSentence: String { prefix(1).uppercased() + dropFirst().description.sentence }
}

extension Trial {
    /// `at random inputs with n_a = 3, m = 4`.
    package var words: String {
        "at random inputs" + (dims.isEmpty ? "" : " with " + dims.map { "\($0.name) = \($0.size)" }.joined(separator: ", "))
    }
}

extension AnswerDifference {
    package var message: String {
        switch what {
        case .kind(let yours, let wanted): "\(path) is \(yours); wanted is \(wanted)."
        case .shape(let yours, let wanted, let axes):
            "\(path) \(Self.has(yours)); wanted is \(Self.shape(wanted, axes))."
        case .element(let index, let yours, let wanted, let differing, let count):
            if index.isEmpty {
                // A single number is the whole answer: it is not given away.
                "\(path) is \(Self.number(yours)), which is not the value asked for."
            } else {
                "\(path)[\(index.map(String.init).joined(separator: ", "))] is \(Self.number(yours)); wanted is "
                    + "\(Self.number(wanted)). \(Self.share(differing, of: count))"
            }
        case .number(let yours, _): "\(path) is \(yours), which is not the value asked for."
        case .text(let yours, let wanted): "\(path) is \"\(yours)\"; wanted is \"\(wanted)\"."
        case .length(let yours, let wanted): "\(path) has length \(yours); wanted is \(wanted)."
        case .missingKey(let key): "\(path) has no key \(key)."
        case .extraKey(let key): "\(path) has the key \(key), which is not wanted."
        case .incomparable(let kind): "\(path) is \(kind), which cannot be compared by value."
        }
    }

    private static func share(_ differing: Int, of count: Int) -> String {
        if count == 1 { return "It has no other element." }
        return differing == count ? "All \(count) elements differ." : "\(differing) of \(count) elements differ\(differing == 1 ? "s" : "")."
    }

    private static func has(_ shape: [Int]) -> String {
        shape.isEmpty ? "is a single number" : "has shape \(Shape(shape.prefix(Shape.maximumRank)))"
    }

    /// `(n_a=5, m=10)`; sizes alone where no axis has a name.
    package static func shape(_ sizes: [Int], _ axes: [String]?) -> String {
        if sizes.isEmpty { return "a single number" }
        guard let axes, axes.count == sizes.count, axes.contains(where: { !$0.isEmpty }) else {
            return "\(Shape(sizes.prefix(Shape.maximumRank)))"
        }
        let parts = zip(axes, sizes).map { name, size in
            name.isEmpty || name == String(size) ? String(size) : "\(name)=\(size)"
        }
        return "(" + parts.joined(separator: ", ") + (parts.count == 1 ? ",)" : ")")
    }

    /// Six significant digits; more where the two numbers would look the same is not worth the width.
    private static func number(_ value: Double) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        if value == 0 { return "0" }
        let size = abs(value)
        // Rounded to six digits by scaling, then printed by Swift's shortest form.
        var exponent = 0
        var scaled = size
        while scaled >= 10 { scaled /= 10; exponent += 1 }
        while scaled < 1 { scaled *= 10; exponent -= 1 }
        guard (-300...300).contains(exponent) else { return "\(value)" }
        let digits = (scaled * 100_000).rounded() / 100_000
        var text = "\(value < 0 ? -digits : digits)e\(exponent)"
        if let exact = Double(text) { text = "\(exact)" }
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

import NDArrays
import Recurrent

/// What gradients were found to be, tensor by tensor as the notation has them; words are made elsewhere.
package struct NotationDiagnosis {
    package enum Verdict: String, Sendable {
        case right
        /// A listed mistake makes these very numbers.
        case named
        /// Wrong in no listed way.
        case unknown
    }

    package struct Finding {
        /// As it was handed in: `dWf`.
        package let name: String
        package internal(set) var verdict: Verdict
        /// Whether the right gradient is zero in every element: then being right says little.
        package let isZero: Bool
        /// The largest of its parts.
        package let relativeError: Double
        /// Places in `mistakes`.
        package let mistakes: [Int]
        /// Of parts that no listed mistake explains, with the part's name where the tensor has several: `dWf[:, :n_a]`.
        package let patterns: [(part: String?, pattern: Diagnosis.TensorPattern)]
        /// Parts that are right, or named, in a tensor that is not.
        package let partsInOrder: [String]
        /// The shape it should have, where it has another with the right numbers.
        package let wantedShape: Shape?
    }

    /// A mistake that was named, in the notation's words.
    package struct Mistake {
        package let id: String
        package let title: String
        package internal(set) var tensors: [String]
        /// What was computed, what should be, and the formulas of names in them that are no course's own.
        package let wrong: [String], right: [String], explanations: [String]
        /// Listed mistakes that make the same numbers here.
        package let alternatives: [String]
    }

    package var findings: [Finding]
    package var mistakes: [Mistake]
    package var patterns: [Diagnosis.Pattern]
    /// The notation's words for what patterns name.
    package let words: NotationWords

    package var isRight: Bool { findings.allSatisfy { $0.verdict == .right } }
}

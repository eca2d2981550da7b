/// A question, answered by choosing options or by typing a number or a text.
package struct Question: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// Numbered options, exactly one of them right.
        case single([Option])
        /// Bulleted options; all that are right are to be chosen, and no other.
        case several([Option])
        /// Right within `atol`.
        case number(Double, atol: Double)
        /// Any of the texts is right.
        case text([String])
    }

    package struct Option: Sendable, Equatable {
        package var text: String
        package var isRight: Bool
        /// What is said to who chooses it.
        package var comment: String
        package var line: Int
    }

    package var id: String
    /// Markdown; empty for a question cell that no `**Question id:**` introduces (the prose before it asks).
    package var text: String
    package var line: Int
    package var kind: Kind
    /// The code that a question cell shows above the answer; nil for options.
    package var source: String?
}

extension Question {
    package var options: [Option] {
        switch kind {
        case .single(let options), .several(let options): options
        case .number, .text: []
        }
    }

    /// Whether exactly the right options are chosen; indices count from 0.
    package func accepts(choices: Set<Int>) -> Bool {
        let options = options
        return !options.isEmpty && choices == Set(options.indices.filter { options[$0].isRight })
    }

    package func accepts(number: Double) -> Bool {
        guard case .number(let right, let atol) = kind else { return false }
        return abs(number - right) <= atol
    }

    /// Spaces do not count, letters do: `np.tanh( x )` is `np.tanh(x)`, and `wf` is not `Wf`.
    package func accepts(text: String) -> Bool {
        guard case .text(let answers) = kind else { return false }
        let given = text.filter { !$0.isWhitespace }
        return !given.isEmpty && answers.contains { $0.filter { !$0.isWhitespace } == given }
    }
}

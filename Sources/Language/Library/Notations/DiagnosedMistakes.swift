/// What a function such as a lesson's `diagnose(answers)` found, as data for who shows it.
package struct DiagnosedMistakes: Sendable {
    package struct Mistake: Sendable {
        /// What is wrong, in words.
        package let title: String
        package let tensors: [String]
        /// The formulas as they were computed, and what the names in them stand for.
        package let formulas: [String]
    }
    package let mistakes: [Mistake]
    /// Where nothing listed explains the rest: what narrows it down.
    package let patterns: [String]
    /// All that the engine has to say.
    package let report: String
}

extension Interpreter {
    /// What the value of a call says is wrong: that of `engine.diagnose`, or a text of one's own.
    /// - Returns: nil where nothing is found.
    package func diagnosedMistakes(in value: Value) -> DiagnosedMistakes? {
        switch value {
        case .object(let object as DiagnosisObject) where !object.diagnosis.isRight:
            let diagnosis = object.diagnosis
            // With no right tensor beside the wrong ones, "only biases are wrong" says nothing.
            let narrows = diagnosis.findings.contains { $0.verdict == .unknown } && diagnosis.findings.contains { $0.verdict == .right }
            return DiagnosedMistakes(
                mistakes: diagnosis.mistakes.map {
                    .init(title: $0.title, tensors: $0.tensors, formulas: Array($0.wrong.prefix(3)) + $0.explanations)
                },
                patterns: narrows ? diagnosis.patterns.map { DiagnosisWords.text($0, diagnosis.words) } : [],
                report: DiagnosisWords.report(diagnosis))
        case .string(let text) where !text.text.isEmpty:
            return DiagnosedMistakes(mistakes: [.init(title: text.text, tensors: [], formulas: [])], patterns: [], report: text.text)
        default: return nil
        }
    }
}

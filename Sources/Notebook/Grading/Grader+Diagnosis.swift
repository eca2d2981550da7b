import Language
import Lessons

// A wrong answer is shown to the engine where the lesson's check can ask it.
extension Grader {
    /// The function of a check that is asked: it takes a dict of the learner's answers by name, and returns
    /// what `engine.diagnose` returns, a text, or None.
    private static let diagnosing = "diagnose"

    /// Whether the check of an exercise has such a function.
    static func asksEngine(_ exercise: Exercise) -> Bool { exercise.check.source.contains("def \(diagnosing)(") }

    /// The learner's values by name, cut off from what a later cell changes; empty where no check asks for them.
    func given() -> [(name: String, value: Value)] {
        guard Grader.asksEngine(exercise) else { return [] }
        return exercise.answers.compactMap { name in
            session.namespace[name].flatMap { try? session.interpreter.deepCopy($0) }.map { (name, $0) }
        }
    }

    /// What the check's function finds; nil where it finds nothing, or cannot look at such values.
    func diagnosed(_ given: [(name: String, value: Value)]) -> DiagnosedMistakes? {
        guard given.count == exercise.answers.count, !given.isEmpty else { return nil }
        let interpreter = session.interpreter
        return scratch {
            for (name, value) in given { session.namespace[name] = value }
            // An assert that fails ends the check, and what it defined before that stands.
            _ = runSilently(source(of: exercise.check))
            guard let function = session.namespace[Grader.diagnosing] else { return nil }
            let answers = Value.dict(DictObject(texts: given.map { ($0.name, $0.value) }))
            let value = try? interpreter.withOutput(to: CapturedOutput()) { try interpreter.call(function, [answers]) }
            return value.flatMap(interpreter.diagnosedMistakes)
        }
    }
}

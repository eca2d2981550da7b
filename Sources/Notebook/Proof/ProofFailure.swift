import Lessons

/// Something that a lesson promises and does not hold.
package struct ProofFailure: Sendable, Equatable {
    package var file: String
    /// From 1; 0 when the trouble is with the file or folder as a whole.
    package var line: Int
    package var problem: ProofProblem

    package var message: String { problem.message }
}

extension ProofFailure: CustomStringConvertible {
    /// `file:line: message`, as compilers write it.
    package var description: String { (line > 0 ? "\(file):\(line)" : file) + ": " + message }
}

package enum ProofProblem: Sendable, Equatable {
    case invalid(LessonError)
    case unknownLesson(String, suggestion: String?)
    case ambiguousLesson(String, among: [String])
    /// The traceback's last line.
    case cellFailed(role: String, String)
    case cellDidNotFail(expected: String)
    case cellFailedOtherwise(expected: String, got: String)
    case output(String)
    case checkWithoutExpected(answers: [String])
    case noTrial(String)
    case solutionRefused(String)
    case solutionFailed(String, trial: String?)
    case starterAccepted(exercise: String, filling: String?)
    case starterFailed(exercise: String, filling: String?, String)
    case wrongAccepted(exercise: String)
    case wrongFailed(exercise: String, String)
    case wrongUnknown(exercise: String, said: String)
    case wrongToldAsOther(exercise: String, line: Int)
    case otherDiagnosis(exercise: String, promised: String, found: String)
    case noDiagnosis(exercise: String, promised: String, isAsked: Bool)
}

extension ProofProblem {
    package var message: String {
        switch self {
        case .invalid(let error): "\(error.message) (\(error.mend))"
        case .unknownLesson(let name, let suggestion):
            "there is no lesson \(name)" + (suggestion.map { "; did you mean \($0)?" } ?? "")
        case .ambiguousLesson(let name, let ids): "\(name) may be \(ids.joined(separator: " or "))"
        case .cellFailed(let role, let error): "the \(role) fails: \(error)"
        case .cellDidNotFail(let expected): "the cell is to fail with \(expected), and does not"
        case .cellFailedOtherwise(let expected, let got): "the cell is to fail with \(expected), and fails with \(got)"
        case .output(let difference): "the output differs: \(difference)"
        case .checkWithoutExpected(let answers):
            "the check does not end in asserts or in expected = {...} with \(answers.joined(separator: ", "))"
        case .noTrial(let reason): "no random inputs can be made: \(reason)"
        case .solutionRefused(let why): "the solution is refused: \(why)"
        case .solutionFailed(let error, let trial): "the solution fails\(trial.map { " " + $0 } ?? ""): \(error)"
        case .starterAccepted(let id, let filling):
            "the starter of \(id) is accepted \(Self.with(filling))"
        case .starterFailed(let id, let filling, let error):
            "the starter of \(id) must be refused by value, and fails \(Self.with(filling)): \(error)"
        case .wrongAccepted(let id): "this wrong answer to \(id) is right"
        case .wrongFailed(let id, let error): "this wrong answer to \(id) fails: \(error)"
        case .wrongUnknown(let id, let said): "this wrong answer to \(id) is refused with other words: \(said)"
        case .wrongToldAsOther(let id, let line): "this wrong answer to \(id) has the values of the one on line \(line), and gets its words"
        case .otherDiagnosis(let id, let promised, let found):
            "the diagnosis of this wrong answer to \(id) has no \"\(promised)\"; it is: \(found.split(whereSeparator: \.isNewline).joined(separator: " | "))"
        case .noDiagnosis(let id, let promised, let isAsked):
            "no diagnosis of this wrong answer to \(id) comes, and \"\(promised)\" is promised; "
                + (isAsked
                    ? "the check's diagnose(answers) finds nothing in it, or fails"
                    : "let the check define diagnose(answers), which returns engine.diagnose(...)")
        }
    }

    private static func with(_ filling: String?) -> String {
        filling.map { "with \($0) in its blanks" } ?? "as it stands"
    }
}

import Lessons

/// Something that a lesson promises and does not hold.
package struct ProofFailure: Sendable, Equatable {
    package var file: String
    /// From 1; 0 when the trouble is with the file or folder as a whole.
    package var line: Int
    package var problem: ProofProblem

    package init(file: String, line: Int, problem: ProofProblem) {
        self.file = file
        self.line = line
        self.problem = problem
    }

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
    /// The lines that a step takes in a window of `limit`, or the part of it after an exercise or question.
    case stepTooLong(lines: Int, limit: Int)
    /// A step says that it is longer than a screen, and is not.
    case stepFits
    /// A size that is not what the front matter says; `what` is `n_a` or `axis n_a of x`.
    case wrongDim(what: String, size: Int, dim: String, dims: Int)
    case unusedDim(String)
}

extension ProofProblem {
    /// What is wrong, and in brackets how to mend it.
    package var message: String {
        let (message, mend) = words
        return mend.isEmpty ? message : "\(message) (\(mend))"
    }

    private var words: (message: String, mend: String) {
        switch self {
        case .invalid(let error): (error.message, error.mend)
        case .unknownLesson(let name, let suggestion):
            ("there is no lesson \(name)" + (suggestion.map { "; did you mean \($0)?" } ?? ""), "")
        case .ambiguousLesson(let name, let ids): ("\(name) may be \(ids.joined(separator: " or "))", "")
        case .cellFailed(let role, let error):
            ("the \(role) fails: \(error)", role == "cell" ? "mend it, or say `#| expect:` where the failure is meant" : "mend it")
        case .cellDidNotFail(let expected):
            ("the cell is to fail with \(expected), and does not", "remove `#| expect:`, or let it fail")
        case .cellFailedOtherwise(let expected, let got):
            ("the cell is to fail with \(expected), and fails with \(got)", "mend the cell or `#| expect:`")
        case .output(let difference): ("the output differs: \(difference)", "mend the cell, or write what it prints")
        case .checkWithoutExpected(let answers):
            ("the check does not end in asserts or in expected = {...} with \(answers.joined(separator: ", "))",
             "end it in `expected = {\"\(answers.first ?? "name")\": ...}`")
        case .noTrial(let reason): ("no random inputs can be made: \(reason)", "mend the shapes of `inputs`")
        case .solutionRefused(let why): ("the solution is refused: \(why)", "mend the solution or the check")
        case .solutionFailed(let error, let trial): ("the solution fails\(trial.map { " " + $0 } ?? ""): \(error)", "mend the solution or its setup")
        case .starterAccepted(let id, let filling):
            ("the starter of \(id) is accepted \(Self.with(filling))", "choose numbers for which this is not the answer")
        case .starterFailed(let id, let filling, let error):
            ("the starter of \(id) must be refused by value, and fails \(Self.with(filling)): \(error)",
             "write it so that it runs with anything of the right shape in its blanks")
        case .wrongAccepted(let id): ("this wrong answer to \(id) is right", "mend it, or remove it")
        case .wrongFailed(let id, let error): ("this wrong answer to \(id) fails: \(error)", "a wrong answer is known by its values, so it must run")
        case .wrongUnknown(let id, let said):
            ("this wrong answer to \(id) is refused with other words: \(said)", "let it bind all answers, by the same cell as a learner would")
        case .wrongToldAsOther(let id, let line):
            ("this wrong answer to \(id) has the values of the one on line \(line), and gets its words", "keep one of them")
        case .stepTooLong(let lines, let limit):
            ("this takes \(lines) lines of a screen of 80x\(limit)", "cut the step in two, or write `<!-- \(Step.longMark) -->` under its heading")
        case .stepFits: ("this step fits a screen", "remove `<!-- \(Step.longMark) -->`")
        case .wrongDim(let what, let size, let dim, let dims):
            ("\(what) is \(size) here, and `dims` says \(dim): \(dims)", "write the size that holds into `dims`")
        case .unusedDim(let name):
            ("`dims` names \(name), and no cell binds it and no axis has it", "remove it, or bind it in a cell")
        case .otherDiagnosis(let id, let promised, let found):
            ("the diagnosis of this wrong answer to \(id) has no \"\(promised)\"; it is: "
                + found.split(whereSeparator: \.isNewline).joined(separator: " | "), "promise a part of what it says")
        case .noDiagnosis(let id, let promised, let isAsked):
            ("no diagnosis of this wrong answer to \(id) comes, and \"\(promised)\" is promised",
             isAsked
                ? "the check's diagnose(answers) finds nothing in it, or fails"
                : "let the check define diagnose(answers), which returns engine.diagnose(...)")
        }
    }

    private static func with(_ filling: String?) -> String {
        filling.map { "with \($0) in its blanks" } ?? "as it stands"
    }
}

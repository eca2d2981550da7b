import Language
import Lessons

/// What came of one graded try.
package enum Verdict {
    case right
    case wrong(Feedback)
    /// The learner's cell failed; at a trial where one is given.
    case failed(Raised, trial: Trial?)
    /// The lesson's own check or its random inputs failed: no fault of the learner's.
    case broken(LessonFault)

    package enum Feedback {
        /// The lesson knows this answer: what it says, and the line of its `wrong:` cell.
        case known(say: String, line: Int)
        /// The engine names the mistake.
        case diagnosed(DiagnosedMistakes)
        /// An assert of the lesson's check.
        case assertion(String)
        /// Where the values differ first, and what narrows it down where the engine was asked in vain.
        case difference(AnswerDifference, patterns: [String], trial: Trial?)
        /// The cell ended without binding these answers.
        case unbound([String])
    }

    package var isRight: Bool { if case .right = self { true } else { false } }
}

/// What is wrong in a lesson when it is run.
package enum LessonFault {
    case cellFailed(Raised, line: Int)
    /// The check ended without `expected`, or `expected` is no dict with every answer.
    case nothingExpected(answers: [String], line: Int)
    case noTrial(String, line: Int)

    package var line: Int {
        switch self {
        case .cellFailed(_, let line), .nothingExpected(_, let line), .noTrial(_, let line): line
        }
    }
}

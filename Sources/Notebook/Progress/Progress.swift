/// How far a learner has come in one lesson, and what is needed to have its variables again.
package struct Progress: Codable, Equatable, Sendable {
    /// Raised when the form of the file changes.
    static let currentFormat = 1
    var format = Progress.currentFormat
    package var lesson: String
    package var version: Int
    /// The title of the step that the learner looks at.
    package var step: String?
    /// The titles of the steps whose cells have run and whose exercises and questions are done or passed over.
    package var finishedSteps: [String] = []
    package var stepCount = 0
    package var isFinished = false
    package var exercises: [String: ExerciseState] = [:]
    package var questions: [String: QuestionState] = [:]
    /// Everything that made the variables, in order.
    var log: [Entry] = []

    package init(lesson: String, version: Int, stepCount: Int) {
        self.lesson = lesson
        self.version = version
        self.stepCount = stepCount
    }

    package struct ExerciseState: Codable, Equatable, Sendable {
        package var tries = 0
        package var hints = 0
        package var solutionShown = false
        package var skipped = false
        /// The source that was right.
        package var accepted: String?
        package init() {}
        package var isDone: Bool { accepted != nil || skipped || solutionShown }
        package var isSolved: Bool { accepted != nil }
    }

    package struct QuestionState: Codable, Equatable, Sendable {
        package var tries = 0
        package var isRight = false
        package var skipped = false
        /// What was typed and was right.
        package var answer: String?
        package init() {}
        package var isDone: Bool { isRight || skipped }
    }

    struct Entry: Codable, Equatable, Sendable {
        enum Kind: String, Codable, Sendable {
            /// The step of this title was entered: its cells ran up to its first exercise or question.
            case step
            /// A cell that the learner typed ran.
            case cell
            /// An exercise was solved by `source`.
            case accepted
            /// An exercise's own solution ran instead of the learner's.
            case solution
            /// A question was answered or passed over.
            case question
        }
        var kind: Kind
        /// A step's title, that of the step where a cell was typed, an exercise's or question's id.
        var text: String
        var source: String?
        /// The random state before; nil where it is what the entry before left.
        var random: SavedRandomState?
        /// Whether the cell ended in an error; what it did before that stays.
        var failed: Bool?
        /// Whether Ctrl-C stopped the cell: it is not run again.
        var stopped: Bool?
    }
}

extension Progress {
    /// How much is done, for the list of lessons.
    package enum Stage: Equatable, Sendable {
        case untouched
        case started(finished: Int, of: Int)
        case finished
    }

    package var stage: Stage {
        if isFinished { return .finished }
        return finishedSteps.isEmpty && log.isEmpty ? .untouched : .started(finished: finishedSteps.count, of: stepCount)
    }
}

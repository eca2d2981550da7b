import Language
import Lessons

/// What a lesson has to show, in order.
package enum LessonEvent {
    case introduction([Prose])
    /// A step begins; its number counts from 1.
    case step(number: Int, count: Int, title: String)
    case prose(Prose)
    /// A cell of the lesson is about to run: its source is shown before it may take long.
    case running(LessonCell, number: Int)
    /// It ran; its output is in the result. With `expected` it was to fail, and `asExpected` says whether it did so.
    case ran(LessonCell, CellResult, expected: ExpectedError?, asExpected: Bool)
    /// An exercise: the task is the prose before it.
    case exercise(Exercise, Progress.ExerciseState)
    case question(Question, Progress.QuestionState)
    /// The step is through; the title of the next one, nil after the last.
    case stepDone(next: String?)
    case lessonDone

    // What answers the learner
    /// A cell that is no try at an exercise; it printed live.
    case cell(CellResult)
    /// The starter came back with its blanks.
    case unfilled([Blank])
    case graded(Exercise, CellResult, Verdict, Progress.ExerciseState)
    case hint(Hint, number: Int, of: Int)
    case noMoreHints(Exercise)
    /// Shown after this many more tries, or when asked for once more.
    case solutionWithheld(triesLeft: Int)
    /// The lesson's own solution ran in the learner's place.
    case solution(Exercise, LessonCell, CellResult)
    /// The solution once more, of an exercise that is finished; nothing ran.
    case solutionAgain(Exercise, LessonCell)
    /// A finished exercise was tried again; variables stay as they are.
    case gradedAgain(Exercise, CellResult, Verdict)
    case skipped(Exercise, CellResult)
    case skippedQuestion(Question)
    /// Passed over on the way to a later step: `exercise forget`, `question gates`.
    case leftForLater([String])
    case answered(Question, AnswerVerdict)
    case refused(Refusal)

    // What became of the progress
    case resumed(step: Int, title: String)
    /// The progress file was damaged; nil where it could not be moved.
    case progressDamaged(movedTo: String?)
    case progressUnreadable(reason: String)
    case progressNotSaved(ProgressStore.SaveError)
    /// Another session writes the same progress file.
    case openElsewhere
    /// The lesson has changed since: finished steps that still exist are kept.
    case lessonChanged(was: Int, is: Int)
    /// A cell of the progress file failed when it was run again.
    case replayFailed(CellResult)
    /// So many cells had been stopped by Ctrl-C, and were not run again.
    case notReplayed(Int)

    package enum Refusal {
        case openExercise(Exercise)
        case openQuestion(Question)
        case noExercise
        /// A hint was asked for at a question.
        case questionHasNoHints
        case nothingToSkip
        case firstStep
        case lastStep
        case noSuchStep(Int, count: Int)
        /// `:check`, and no cell has bound these.
        case unboundAnswers([String])
    }
}

/// What came of an answer to a question.
package enum AnswerVerdict {
    /// The options chosen, from 0; each has its comment in the question.
    case options(Set<Int>, isRight: Bool)
    case value(isRight: Bool)

    package var isRight: Bool {
        switch self {
        case .options(_, let isRight), .value(let isRight): isRight
        }
    }
}

/// `Language` has a `Cell` too: the variable behind a name.
package typealias LessonCell = Lessons.Cell

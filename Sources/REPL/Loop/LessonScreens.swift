import Language
import Lessons
import Notebook
import Rendering

/// Measures a lesson on a screen of 80 columns and 24 lines: what a learner sees at once is to fit it.
///
/// A step is measured up to its prompt; where it has exercises or questions, each part from one prompt to the next. What closes
/// the lesson is not counted, and a learner's own lines are not known.
package struct LessonScreens {
    static let rows = 24

    /// The steps that are too long and do not say so, and those that say so and fit.
    package static func failures(of lesson: Lesson) -> [ProofFailure] {
        let parts = parts(of: lesson)
        return lesson.steps.enumerated().flatMap { index, step -> [ProofFailure] in
            let long = parts.filter { $0.step == index && $0.lines > rows }
            if step.isLong {
                return long.isEmpty ? [ProofFailure(file: lesson.file, line: step.line, problem: .stepFits)] : []
            }
            return long.map { ProofFailure(file: lesson.file, line: $0.line, problem: .stepTooLong(lines: $0.lines, limit: rows)) }
        }
    }

    struct Part: Equatable {
        /// From 0.
        var step: Int
        /// Where it begins in the file.
        var line: Int
        /// With the line of the prompt.
        var lines: Int
    }

    static func parts(of lesson: Lesson) -> [Part] {
        let walk = Walk(lesson)
        return walk.parts
    }

    /// One walk through the lesson with its own solutions.
    private final class Walk {
        private let style = Style(width: 80, isUnicode: true, hasColour: true, isTerminal: true)
        private var player: LessonPlayer?
        private(set) var parts: [Part] = []
        private var text = ""

        init(_ lesson: Lesson) {
            let player = LessonPlayer(lesson: lesson, store: nil, output: CapturedOutput()) { [unowned self] in see($0) }
            self.player = player
            player.start()
            // What waits at each stop is passed over; more stops than blocks and steps there cannot be.
            for _ in 0...lesson.steps.reduce(0, { $0 + $1.blocks.count + 1 }) {
                if player.openExercise != nil || player.openQuestion != nil { player.skip() } else if !player.isAtEnd { player.next() } else { break }
            }
            finish()
        }

        private func see(_ event: LessonEvent) {
            guard let player else { return }
            switch event {
            case .step(let number, _, _):
                finish()
                begin(step: number - 1, line: player.lesson.steps[number - 1].line)
            case .skipped(let exercise, _):
                finish()
                return begin(step: exercise.stepIndex, line: exercise.starter.line)
            case .skippedQuestion(let question):
                finish()
                return begin(step: player.stepIndex, line: question.line)
            case .lessonDone, .introduction: return
            default: break
            }
            text += LessonPresenter(style: style, player: player, nextLesson: nil, cells: CellPresenter(style: style)).text(event)
        }

        private func begin(step: Int, line: Int) { parts.append(Part(step: step, line: line, lines: 0)) }

        private func finish() {
            defer { text = "" }
            guard !parts.isEmpty else { return }
            // The empty line above a step is not needed, the line of the prompt is. Lines that are too wide take several.
            let lines = text.drop { $0 == "\n" }.split(separator: "\n", omittingEmptySubsequences: false)
            parts[parts.count - 1].lines = lines.reduce(0) { $0 + max(1, (Style.shownWidth(String($1)) + style.width - 1) / style.width) }
        }
    }
}

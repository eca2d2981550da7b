import Language
import Lessons
import Rendering

/// What a learner did in a lesson or in the free notebook, in order: `:save FILE.md` writes it down.
package struct Work {
    enum Entry {
        /// A cell that ran without an error.
        case cell(WrittenCell)
        case answer(exercise: String, WrittenCell)
        /// The lesson's solution ran in the place of an answer.
        case solution(exercise: String, WrittenCell)
        case question(id: String)
    }

    /// A cell and what came of it, as plain text.
    struct WrittenCell {
        var source: String
        var output: String

        init(source: String) { (self.source, output) = (source, "") }

        init(_ result: CellResult, _ session: Session) {
            source = result.source.text
            output = result.output
            if !output.isEmpty, !output.hasSuffix("\n") { output += "\n" }
            output += result.figures.map { FigureRenderer(style: Style()).text($0) }.joined()
            if let value = result.value, let text = try? session.interpreter.repr(value) { output += text }
        }
    }

    /// The step, from 0, in which each was done.
    private(set) var entries: [(step: Int, entry: Entry)] = []
    /// Cells that ended in an error or were stopped: they are no part of the work.
    package private(set) var failedCells = 0

    package init() {}

    /// A cell that is no answer.
    package mutating func add(_ result: CellResult, _ session: Session, step: Int = 0) {
        if result.error == nil { entries.append((step, .cell(WrittenCell(result, session)))) } else if !result.asksToLeave { failedCells += 1 }
    }

    /// A right answer takes the place of an earlier one to the same exercise.
    mutating func add(answer result: CellResult, to exercise: Exercise, _ session: Session) {
        put(.answer(exercise: exercise.id, WrittenCell(result, session)), of: exercise)
    }

    mutating func add(solution cell: LessonCell, _ result: CellResult, of exercise: Exercise, _ session: Session) {
        put(.solution(exercise: exercise.id, WrittenCell(result, session)), of: exercise)
    }

    private mutating func put(_ entry: Entry, of exercise: Exercise) {
        let present = entries.firstIndex { found in
            switch found.entry {
            case .answer(exercise.id, _), .solution(exercise.id, _): true
            default: false
            }
        }
        if let present { entries[present].entry = entry } else { entries.append((exercise.stepIndex, entry)) }
    }

    mutating func add(answerTo question: Question, step: Int) {
        let isThere = entries.contains { if case .question(question.id) = $0.entry { true } else { false } }
        if !isThere { entries.append((step, .question(id: question.id))) }
    }
}

import Lessons
import Notebook
import Rendering

/// What is done of a lesson: in figures, then every exercise and question with its step.
///
///     The LSTM cell, gate by gate
///     step 8 of 20, exercise update
///     ███░░░░░░░  7 of 20 steps, 1 of 6 exercises solved, 1 of 3 questions answered
///       6  exercise forget  solved at try 2, with 1 hint
///     > 8  exercise update  open
struct ProgressPresenter {
    let style: Style
    let player: LessonPlayer

    func text() -> String {
        let lesson = player.lesson
        let title = LessonRenderer(style: style).title(lesson.title)
        let place = LessonRenderer(style: style).progress(player.stepIndex, of: lesson)
        return style.paint(title, .heading) + "\n" + place + "\n" + score() + tasks().map { $0 + "\n" }.joined()
    }

    /// The bar and the figures.
    func score() -> String {
        let score = Score(of: player.progress, in: player.lesson)
        let bar = ProgressBar(style: style).text(score.step, of: score.steps)
        return bar + "  " + score.words + "\n"
    }

    private func tasks() -> [String] {
        let lesson = player.lesson, progress = player.progress
        var tasks: [(step: Int, name: String, state: String)] = []
        for (index, step) in lesson.steps.enumerated() {
            for block in step.blocks {
                switch block {
                case .cell(let cell):
                    guard case .starter(let id, _) = cell.role else { continue }
                    let isMet = player.hasMet(exercise: id)
                    tasks.append((index, Words.exercise(id), isMet ? (progress.exercises[id] ?? .init()).words : "-"))
                case .question(let question):
                    let isMet = player.hasMet(question: question.id)
                    tasks.append((index, Words.question(question.id), isMet ? (progress.questions[question.id] ?? .init()).words : "-"))
                case .prose, .hint: continue
                }
            }
        }
        let numberWidth = String(lesson.steps.count).count
        let nameWidth = tasks.map(\.name.count).max() ?? 0
        return tasks.map { task in
            let number = String(task.step + 1)
            let mark = task.step == player.stepIndex ? style.paint(">", .prompt) : " "
            let name = task.name + String(repeating: " ", count: nameWidth - task.name.count)
            return "\(mark) \(String(repeating: " ", count: numberWidth - number.count))\(number)  \(name)  \(task.state)"
        }
    }
}

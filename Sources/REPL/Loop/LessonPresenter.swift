import Language
import Lessons
import Notebook
import Rendering

/// What a lesson has to show, as text. Every text ends in a line end; what begins something new has an empty line above it.
struct LessonPresenter {
    let style: Style
    let player: LessonPlayer
    /// The lesson to go on with after this one.
    let nextLesson: (id: String, title: String)?
    let cells: CellPresenter

    private var lesson: Lesson { player.lesson }
    private var session: Session { player.session }
    private var renderer: LessonRenderer { LessonRenderer(style: style) }

    func text(_ event: LessonEvent) -> String {
        switch event {
        case .introduction(let prose): return prose.map { "\n" + renderer.prose($0) + "\n" }.joined()
        case .step(let number, _, _): return "\n" + renderer.heading(lesson.steps[number - 1], index: number - 1, of: lesson) + "\n"
        case .prose(let prose): return "\n" + renderer.prose(prose) + "\n"
        case .running(let cell, _): return "\n" + renderer.cell(cell) + "\n"
        case .ran(_, let result, let expected, let asExpected): return ran(result, expected, asExpected)
        case .exercise(let exercise, let state): return "\n" + self.exercise(exercise, state)
        case .question(let question, let state): return "\n" + self.question(question, state)
        case .stepDone(let next): return next == nil ? "" : (endsInCell ? "\n" : "") + faint(Words.goOn)
        case .lessonDone: return lessonDone()
        case .cell(let result): return cells.text(result, of: session)
        case .unfilled: return hint(Words.stillBlank)
        case .graded(let exercise, let result, let verdict, let state): return graded(exercise, result, verdict, state)
        case .hint(let hint, let number, let count): return renderer.hint(hint, number: number, of: count) + "\n"
        case .noMoreHints(let exercise): return hint(exercise.hints.isEmpty ? Words.noHints : Words.noMoreHints)
        case .solutionWithheld(let left): return hint(Words.solutionWithheld(triesLeft: left))
        case .solution(_, let cell, let result):
            return style.paint(Words.solutionTitle, .strong) + "\n" + renderer.cell(cell) + "\n" + figures(result) + cells.text(result, of: session)
        case .solutionAgain(_, let cell): return style.paint(Words.solutionTitle, .strong) + "\n" + renderer.cell(cell) + "\n"
        case .gradedAgain(let exercise, _, .right): return good(Words.correctAgain(answers: exercise.answers))
        case .gradedAgain(let exercise, let result, let verdict): return graded(exercise, result, verdict, .init())
        case .leftForLater(let items): return hint(Words.leftForLater(items))
        case .skipped(let exercise, let result): return hint(Words.skipped(exercise.id)) + cells.text(result, of: session)
        case .skippedQuestion: return hint(Words.questionSkipped)
        case .answered(let question, let verdict): return answered(question, verdict)
        case .refused(let refusal): return refused(refusal)
        case .resumed(let step, _):
            let count = lesson.steps.count
            return hint(player.progress.isFinished ? Words.lessonReread(lesson.title, step: step, of: count) : Words.lessonResumed(lesson.title, step: step, of: count))
        case .openElsewhere: return hint(Words.openElsewhere)
        case .progressDamaged(let path): return hint(Words.damagedFile(Words.progressFile, movedTo: path))
        case .progressUnreadable(let reason): return hint(Words.cannotRead(Words.progressFile, reason: reason))
        case .progressNotSaved(let error): return hint(Words.cannotSave(Words.progressFile, reason: error.reason))
        case .lessonChanged: return hint(Words.lessonHasChanged(lesson.title))
        case .notReplayed(let count): return hint(Words.notReplayed(count))
        case .replayFailed(let result): return hint(Words.replayFailed) + cells.text(result, of: session, listsNames: false)
        }
    }

    /// Whether the step's last words are a cell's output, which ours are not to be taken for.
    private var endsInCell: Bool {
        if case .cell? = player.step?.shown.last { true } else { false }
    }

    private func painted(_ text: String, _ tone: Tone) -> String { style.wrapped(text).map { style.paint($0, tone) }.joined(separator: "\n") + "\n" }
    private func hint(_ text: String) -> String { painted(text, .hint) }
    private func faint(_ text: String) -> String { style.paint(text, .faint) + "\n" }

    /// A cell of the lesson: what it printed, its value, what it made.
    private func ran(_ result: CellResult, _ expected: ExpectedError?, _ asExpected: Bool) -> String {
        var text = style.clean(result.output)
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        text += figures(result)
        text += cells.text(result, of: session)
        if !result.errorOutput.isEmpty { text += style.clean(result.errorOutput) }
        if expected != nil, asExpected { text += faint(Words.failedAsMeant) }
        if !asExpected { text += hint(Words.lessonIsBroken(lesson.file)) }
        return text
    }

    private func figures(_ result: CellResult) -> String { result.figures.map { FigureRenderer(style: style).text($0) }.joined() }

    /// The last screen of a lesson: what is done, what is left, what is next.
    private func lessonDone() -> String {
        var text = "\n" + good(Words.lessonFinished(lesson.title, isWhole: player.leftForLater.isEmpty)) + ProgressPresenter(style: style, player: player).score()
        if !player.leftForLater.isEmpty { text += hint(Words.leftForLater(player.leftForLater)) }
        return text + hint(Words.saveYourWork + " " + (nextLesson.map(Words.enterOpens) ?? Words.lastLesson))
    }

    private func exercise(_ exercise: Exercise, _ state: Progress.ExerciseState) -> String {
        var text = renderer.cell(exercise.starter) + "\n"
        if let accepted = state.accepted {
            text += style.paint(Words.yourAnswer, .strong) + "\n" + renderer.listing(accepted) + "\n" + hint(Words.alreadySolved)
        } else if state.isDone {
            text += hint(Words.stillToSolve(answers: exercise.answers))
        } else {
            text += hint(Words.exerciseAsk(answers: exercise.answers) + (exercise.hasSeveralLines ? " " + Words.severalLines : ""))
        }
        return text
    }

    private func question(_ question: Question, _ state: Progress.QuestionState) -> String {
        let text = renderer.question(question, asks: !state.isRight) + "\n"
        return state.isRight ? text + hint(Words.alreadyAnswered(state.answer ?? "")) : text
    }

    // MARK: Grading

    private func graded(_ exercise: Exercise, _ result: CellResult, _ verdict: Verdict, _ state: Progress.ExerciseState) -> String {
        switch verdict {
        case .right:
            return cells.text(result, of: session) + style.paint(Words.correct(answers: exercise.answers), .good) + "\n"
        case .failed(let raised, _) where raised.isInterruption: return hint(Words.stoppedTry)
        case .failed(let raised, let trial):
            let place = trial.map { bad(Words.failedAt($0)) } ?? ""
            return place + cells.text(raised, session)
        case .broken(let fault):
            return hint(Words.lessonIsBroken("\(lesson.file):\(fault.line)"))
        case .wrong(let feedback):
            // What holds of every wrong try is said once.
            let more = state.tries == 1 ? hint(Words.triedInVain) : state.tries == LessonPlayer.triesBeforeSolution ? hint(Words.solutionIsOpen) : ""
            return bad(Words.wrongAnswer(say: feedback.message)) + formulas(feedback) + more
        }
    }

    /// How the engine writes what the learner computed; how it should be is for the hints.
    private func formulas(_ feedback: Verdict.Feedback) -> String {
        guard case .diagnosed(let found) = feedback else { return "" }
        let lines = found.mistakes.flatMap(\.formulas).map { "    " + style.cleanLine($0) }
        return lines.isEmpty ? "" : faint(Words.youComputed) + lines.joined(separator: "\n") + "\n"
    }

    private func bad(_ text: String) -> String { painted(text, .bad) }
    private func good(_ text: String) -> String { painted(text, .good) }

    private func answered(_ question: Question, _ verdict: AnswerVerdict) -> String {
        var text = ""
        if case .options(let chosen, _) = verdict {
            let options = question.options
            for index in chosen.sorted() where options.indices.contains(index) {
                text += renderer.comment(on: options[index], number: chosen.count > 1 ? index + 1 : nil) + "\n"
            }
        }
        if verdict.isRight { return text + style.paint(Words.correct, .good) + "\n" }
        return text + bad(question.options.isEmpty ? Words.wrongValue : Words.wrongChoice)
    }

    private func refused(_ refusal: LessonEvent.Refusal) -> String {
        switch refusal {
        case .openExercise(let exercise): return self.exercise(exercise, .init()) + hint(Words.exerciseOpen(exercise.id))
        case .openQuestion(let question): return self.question(question, .init())
        case .noExercise: return hint(Words.noExercise)
        case .questionHasNoHints: return hint(Words.questionHasNoHints)
        case .nothingToSkip: return hint(Words.nothingToSkip)
        case .firstStep: return hint(Words.atFirstStep)
        case .lastStep: return hint(Words.atLastStep)
        case .noSuchStep(let number, let count): return hint(Words.unknownStep("\(number)", count: count))
        case .unboundAnswers(let names): return hint(Words.missingAnswers(names))
        }
    }
}

import Language
import Lessons
import Syntax

// What a learner types at a step, and what the lesson answers.
extension LessonPlayer {
    /// How many tries come before `:solution` answers at once.
    package static let triesBeforeSolution = 2

    /// Takes what was typed: an answer to the open question, a try at the step's exercise, or a cell.
    package func submit(_ text: String) {
        if let question = openQuestion, let verdict = question.verdict(on: text) { return answer(question, verdict) }
        let source = Source(name: "<cell \(session.nextNumber)>", text: text)
        let tried = exercise(triedBy: source)
        let blanks = session.namespace[Blank.text] == nil ? Blank.all(in: text) : []
        if !blanks.isEmpty, tried != nil || openExercise != nil {
            show(.unfilled(blanks))
        } else if let tried {
            grade(source, tried)
        } else {
            runFreely(source)
        }
    }

    private func runFreely(_ source: Source) {
        let random = session.interpreter.savedRandomState
        let result = session.run(source, output: .live)
        if result.error == nil {
            record(.cell, "", source: source.text, random: random)
            if openExercise != nil { scratchCells.append(source.text) }
            lastRandom = session.interpreter.savedRandomState
            save()
        }
        show(.cell(result))
    }

    /// The exercise of the step that a cell is a try at: it binds all of its answers.
    private func exercise(triedBy source: Source) -> Exercise? {
        guard let program = try? parse(source) else { return nil }
        return metExercises.first { Grader(session: session, lesson: lesson, exercise: $0).isGraded(program) }
    }

    /// The exercises that the learner has met in the step, the open one first.
    private var metExercises: [Exercise] {
        let open = openExercise
        return [open].compactMap(\.self) + lesson.exercises.filter { exercise in
            exercise.stepIndex == stepIndex && exercise.id != open?.id && (progress.exercises[exercise.id]?.isDone ?? false)
        }
    }

    private func grade(_ source: Source, _ exercise: Exercise) {
        let isOpen = exercise.id == openExercise?.id
        let random = session.interpreter.savedRandomState
        let (result, verdict) = Grader(session: session, lesson: lesson, exercise: exercise, arrival: isOpen ? arrival : nil)
            .grade(source, output: .live)
        conclude(exercise, source, result, verdict, isOpen: isOpen, random: random)
    }

    private func conclude(
        _ exercise: Exercise, _ source: Source, _ result: CellResult, _ verdict: Verdict, isOpen: Bool, random: SavedRandomState
    ) {
        var state = progress.exercises[exercise.id] ?? .init()
        if isOpen, !result.isInterrupted { state.tries += 1 }
        let isSolved = isOpen && verdict.isRight
        if isSolved {
            state.accepted = source.text
            record(.accepted, exercise.id, source: source.text, random: random)
        } else if verdict.isRight {
            record(.cell, "", source: source.text, random: random)
            lastRandom = session.interpreter.savedRandomState
        }
        progress.exercises[exercise.id] = state
        show(.graded(exercise, result, verdict, state))
        if isSolved { goOn() } else { save() }
    }

    // MARK: Commands

    /// `:check`: grades what the cells typed at the exercise have made so far.
    package func check() {
        guard let exercise = openExercise, let arrival else { return show(.refused(.noExercise)) }
        let source = Source(name: "<cells at \(exercise.id)>", text: scratchCells.joined(separator: "\n"))
        let bound = (try? parse(source))?.boundNames ?? []
        let missing = exercise.answers.filter { !bound.contains($0) }
        guard missing.isEmpty else { return show(.refused(.unboundAnswers(missing))) }
        let present = Checkpoint(of: session.namespace, session.interpreter)
        arrival.restore()
        let random = session.interpreter.savedRandomState
        let (result, verdict) = Grader(session: session, lesson: lesson, exercise: exercise, arrival: arrival)
            .grade(source, output: .captured)
        if !verdict.isRight { present.restore() }
        conclude(exercise, source, result, verdict, isOpen: true, random: random)
    }

    /// The next hint of the step's exercise.
    package func hint() {
        guard let exercise = metExercises.first else { return show(.refused(.noExercise)) }
        let given = progress.exercises[exercise.id]?.hints ?? 0
        guard exercise.hints.indices.contains(given) else { return show(.noMoreHints(exercise)) }
        progress.exercises[exercise.id, default: .init()].hints = given + 1
        save()
        show(.hint(exercise.hints[given], number: given + 1, of: exercise.hints.count))
    }

    /// Shows and runs the solution: after two tries, or when asked for twice.
    package func solution() {
        guard let exercise = openExercise else { return show(.refused(.noExercise)) }
        let triesLeft = LessonPlayer.triesBeforeSolution - (progress.exercises[exercise.id]?.tries ?? 0)
        guard triesLeft <= 0 || askedForSolution == exercise.id else {
            askedForSolution = exercise.id
            return show(.solutionWithheld(triesLeft: triesLeft))
        }
        progress.exercises[exercise.id, default: .init()].solutionShown = true
        runSolution(of: exercise) { .solution(exercise, $0, $1) }
    }

    // MARK: Passing over

    /// Passes over an exercise; its answers are bound, as the lesson goes on to need them.
    func passOver(_ exercise: Exercise) {
        progress.exercises[exercise.id, default: .init()].skipped = true
        runSolution(of: exercise) { .skipped(exercise, $1) }
    }

    func passOver(_ question: Question) {
        progress.questions[question.id, default: .init()].skipped = true
        finish(question)
    }

    /// Runs steps up to the given one, passing over what is open on the way.
    func passOver(to index: Int) {
        while frontier.step < index {
            stepIndex = max(frontier.step, 0)
            if let exercise = openExercise {
                passOver(exercise)
            } else if let question = openQuestion {
                passOver(question)
            } else if nextBlock != nil {
                // Ctrl-C stopped a cell on the way.
                return
            } else {
                enter(frontier.step + 1)
            }
        }
    }

    func runSolution(of exercise: Exercise, _ event: (LessonCell, CellResult) -> LessonEvent) {
        // Half-done tries do not get in the way of the solution.
        arrival?.restore()
        record(.solution, exercise.id)
        guard let cell = exercise.solutions.first else { return goOn() }
        let result = session.run(Source(cell, file: lesson.file), output: .captured)
        if !isSilent { show(event(cell, result)) }
        goOn()
    }

    // MARK: Questions

    func finish(_ question: Question) {
        record(.question, question.id)
        goOn()
    }

    private func answer(_ question: Question, _ verdict: AnswerVerdict) {
        progress.questions[question.id, default: .init()].tries += 1
        if verdict.isRight { progress.questions[question.id, default: .init()].isRight = true }
        show(.answered(question, verdict))
        if verdict.isRight { finish(question) } else { save() }
    }
}

extension Question {
    /// nil where the text is no answer but a cell: at options the numbers of some, at a number a number.
    package func verdict(on text: String) -> AnswerVerdict? {
        let words = text.split { $0.isWhitespace || $0 == "," }
        guard let first = words.first else { return nil }
        switch kind {
        case .single(let options), .several(let options):
            let numbers = words.compactMap { Int($0) }
            guard numbers.count == words.count, numbers.allSatisfy({ (1...options.count).contains($0) }) else { return nil }
            let chosen = Set(numbers.map { $0 - 1 })
            return .options(chosen, isRight: accepts(choices: chosen))
        case .number:
            guard words.count == 1, let number = Double(first) else { return nil }
            return .value(isRight: accepts(number: number))
        case .text:
            return .value(isRight: accepts(text: text))
        }
    }
}

import Language
import Lessons
import Rendering
import Syntax

// What a learner types at a step, and what the lesson answers.
extension LessonPlayer {
    /// How many tries come before `:solution` answers at once.
    package static let triesBeforeSolution = 2

    /// Takes what was typed: an answer to the step's question, a try at its exercise, or a cell.
    package func submit(_ text: String) {
        if let (question, verdict) = verdict(on: text) { return answer(question, text, verdict) }
        let source = Source(name: "<cell \(session.nextNumber)>", text: text)
        let tried = exercise(triedBy: source)
        let blanks = session.namespace[Blank.text] == nil ? Blank.all(in: text) : []
        if !blanks.isEmpty, tried != nil || openExercise != nil {
            show(.unfilled(blanks))
        } else if let tried {
            if tried.id == openExercise?.id { grade(source, tried) } else { gradeAgain(source, tried) }
        } else {
            runFreely(source)
        }
    }

    /// The question that a text answers: the open one, or one of the step that can be answered again.
    package func verdict(on text: String) -> (Question, AnswerVerdict)? {
        if let question = openQuestion { return question.verdict(on: text).map { (question, $0) } }
        for question in metQuestions {
            guard let verdict = question.verdict(on: text) else { continue }
            switch question.kind {
            case .single, .several: return (question, verdict)
            case .number: if progress.questions[question.id]?.isRight != true { return (question, verdict) }
            // Any cell could be meant as a text; where none is waited for, only the right one is taken for an answer.
            case .text: if verdict.isRight, progress.questions[question.id]?.isRight != true { return (question, verdict) }
            }
        }
        return nil
    }

    private func runFreely(_ source: Source) {
        let random = session.interpreter.savedRandomState
        let result = session.run(source, output: .live)
        note(result, random: random)
        show(.cell(result))
    }

    /// Notes a cell that is no try. One that failed counts too: what it did before the error stays.
    private func note(_ result: CellResult, random: SavedRandomState) {
        work.add(result, session, step: stepIndex)
        guard !result.asksToLeave, (try? parse(result.source)) != nil else { return }
        record(
            .cell, step?.title ?? "", source: result.source.text, random: random, failed: result.error != nil, stopped: result.isInterrupted)
        if result.error == nil, openExercise != nil { scratchCells.append(result.source.text) }
        // What a stopped cell drew is not drawn again: the next entry has a random state of its own.
        if !result.isInterrupted { lastRandom = session.interpreter.savedRandomState }
        save()
    }

    /// Runs a cell that is to be gone through.
    package func step(_ text: String) -> (recording: Recording, result: CellResult) {
        let random = session.interpreter.savedRandomState
        let (recording, result) = session.record(text)
        note(result, random: random)
        return (recording, result)
    }

    /// The exercise of the step that a cell is a try at: it binds all of its answers.
    private func exercise(triedBy source: Source) -> Exercise? {
        guard let program = try? parse(source) else { return nil }
        return metExercises.first { Grader(session: session, lesson: lesson, exercise: $0).isGraded(program) }
    }

    /// Whether a text is the beginning of an answer of several lines: it binds an answer, or what the starter binds on the way to it.
    package func beginsAnswer(_ text: String) -> Bool {
        let exercises = metExercises.filter(\.hasSeveralLines)
        guard !exercises.isEmpty, let bound = (try? parse(Source(name: "<input>", text: text)))?.boundNames else { return false }
        return exercises.contains { exercise in
            let starter = (try? parse(Source(name: "<starter>", text: exercise.starter.source)))?.boundNames ?? []
            return bound.contains { exercise.answers.contains($0) || starter.contains($0) }
        }
    }

    private func grade(_ source: Source, _ exercise: Exercise) {
        let random = session.interpreter.savedRandomState
        let (result, verdict) = Grader(session: session, lesson: lesson, exercise: exercise, arrival: arrival, scratch: scratchCells)
            .grade(source, output: .live)
        conclude(exercise, source, result, verdict, random: random)
    }

    private func conclude(_ exercise: Exercise, _ source: Source, _ result: CellResult, _ verdict: Verdict, random: SavedRandomState) {
        var state = progress.exercises[exercise.id] ?? .init()
        if !result.isInterrupted { state.tries += 1 }
        if verdict.isRight {
            state.accepted = source.text
            record(.accepted, exercise.id, source: source.text, random: random)
            work.add(answer: result, to: exercise, session)
        }
        progress.exercises[exercise.id] = state
        show(.graded(exercise, result, verdict, state))
        if verdict.isRight { goOn() } else { save() }
    }

    /// Grades an answer to an exercise that is behind the learner, in the state in which it was met. Names that came later
    /// can be used; nothing stays but the progress.
    private func gradeAgain(_ source: Source, _ exercise: Exercise) {
        guard let arrival = arrivals[exercise.id] else { return }
        let present = Checkpoint(of: session.namespace, session.interpreter)
        let values = session.names.compactMap { name in session.namespace[name].map { (name, $0) } }
        arrival.restore()
        for (name, value) in values where session.namespace[name] == nil && !exercise.answers.contains(name) { session.namespace[name] = value }
        let (result, verdict) = Grader(session: session, lesson: lesson, exercise: exercise)
            .grade(source, output: .live, keeps: false)
        present.restore()
        var state = progress.exercises[exercise.id] ?? .init()
        if !state.isSolved, !result.isInterrupted { state.tries += 1 }
        if verdict.isRight {
            (state.accepted, state.skipped) = (source.text, false)
            work.add(answer: result, to: exercise, session)
        }
        progress.exercises[exercise.id] = state
        show(.gradedAgain(exercise, result, verdict))
        save()
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
        conclude(exercise, source, result, verdict, random: random)
    }

    /// The next hint of the step's exercise; after the last one they begin again.
    package func hint() {
        if openQuestion != nil { return show(.refused(.questionHasNoHints)) }
        guard let exercise = metExercises.first else { return show(.refused(.noExercise)) }
        let given = progress.exercises[exercise.id]?.hints ?? 0
        let next = nextHints[exercise.id] ?? given
        guard exercise.hints.indices.contains(next) else {
            nextHints[exercise.id] = 0
            return show(.noMoreHints(exercise))
        }
        nextHints[exercise.id] = next + 1
        progress.exercises[exercise.id, default: .init()].hints = max(given, next + 1)
        save()
        show(.hint(exercise.hints[next], number: next + 1, of: exercise.hints.count))
    }

    /// Shows and runs the solution: after two tries, or when asked for twice. That of a finished exercise is shown only.
    package func solution() {
        guard let exercise = openExercise else {
            guard let met = metExercises.first, let cell = met.solutions.first else { return show(.refused(.noExercise)) }
            if progress.exercises[met.id]?.isSolved != true { progress.exercises[met.id, default: .init()].solutionShown = true }
            save()
            return show(.solutionAgain(met, cell))
        }
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
        let typed = session.names.compactMap { name in session.namespace[name].map { (name, $0) } }
        arrival?.restore()
        record(.solution, exercise.id)
        guard let cell = exercise.solutions.first else { return goOn() }
        let result = session.run(Source(cell, file: lesson.file), output: .captured)
        // The learner's own names stay, where they are not the lesson's.
        for (name, value) in typed where session.namespace[name] == nil { session.namespace[name] = value }
        work.add(solution: cell, result, of: exercise, session)
        if !isSilent { show(event(cell, result)) }
        goOn()
    }

    /// What was passed over and is not made up for: `exercise forget`, `question gates`.
    package var leftForLater: [String] {
        lesson.exercises.filter { progress.exercises[$0.id]?.skipped ?? false }.map { Words.exercise($0.id) }
            + lesson.questions.filter { progress.questions[$0.id]?.isRight != true && progress.questions[$0.id]?.skipped ?? false }
            .map { Words.question($0.id) }
    }

    // MARK: Questions

    func finish(_ question: Question) {
        record(.question, question.id)
        goOn()
    }

    private func answer(_ question: Question, _ text: String, _ verdict: AnswerVerdict) {
        let isOpen = question.id == openQuestion?.id
        var state = progress.questions[question.id] ?? .init()
        if !state.isRight { state.tries += 1 }
        if verdict.isRight { (state.isRight, state.answer) = (true, text) }
        progress.questions[question.id] = state
        show(.answered(question, verdict))
        if verdict.isRight { work.add(answerTo: question, step: stepIndex) }
        if verdict.isRight, isOpen { finish(question) } else { save() }
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

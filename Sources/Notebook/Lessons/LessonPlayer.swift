import Language
import Lessons
import Syntax

/// The walk through one lesson: what is shown, what runs, where the learner is.
///
/// The lesson runs once, in order; going back shows a step again and runs nothing. A class, since the session is one.
package final class LessonPlayer {
    package let lesson: Lesson
    package internal(set) var session: Session
    package internal(set) var progress: Progress
    /// Nil where nothing is kept.
    let store: ProgressStore?
    private let output: OutputSink
    let show: (LessonEvent) -> Void

    /// The step that the learner looks at, from 0.
    package internal(set) var stepIndex = 0
    /// How far the lesson has run: the step, and the next block of it.
    var frontier = (step: -1, block: 0)
    /// What each step showed, for going back.
    var views: [Int: [LessonEvent]] = [:]
    /// While steps run that are not to be seen.
    var isSilent = false
    /// The random state that the log's last entry left.
    var lastRandom: SavedRandomState?
    /// The state when the open exercise was reached, and the scratch cells typed since: what `:check` grades.
    var arrival: Checkpoint?
    var scratchCells: [String] = []
    /// The state at each exercise that was reached: those that are finished can be tried again from there.
    var arrivals: [String: Checkpoint] = [:]
    /// The exercise whose solution was asked for before it is given.
    var askedForSolution: String?
    /// The hint of each exercise that `:hint` shows next.
    var nextHints: [String: Int] = [:]
    /// What the learner did, for a file of their own.
    package internal(set) var work = Work()
    /// The progress file as this session last saw it, and what another session has put there.
    var seenFile: [UInt8]?
    var elsewhere: Progress?
    /// Why saving failed last: said once.
    package internal(set) var unsavedReason: String?

    /// - Parameter show: receives everything there is to see, in order.
    package init(lesson: Lesson, store: ProgressStore?, output: OutputSink, show: @escaping (LessonEvent) -> Void) {
        self.lesson = lesson
        self.store = store
        self.output = output
        self.show = show
        session = Session(output: output, lesson: lesson.file)
        progress = Progress(lesson: lesson.id, version: lesson.version, stepCount: lesson.steps.count)
    }

    /// Begins at the first step, or goes on where the progress file says.
    package func start() {
        guard !resume() else { return }
        if !lesson.introduction.isEmpty { show(.introduction(lesson.introduction)) }
        enter(0)
    }

    /// Forgets the lesson's progress and begins again.
    package func reset() {
        store?.remove(lesson.id)
        (seenFile, elsewhere) = (nil, nil)
        forget()
        start()
    }

    func forget() {
        session = Session(output: output, lesson: lesson.file)
        progress = Progress(lesson: lesson.id, version: lesson.version, stepCount: lesson.steps.count)
        (stepIndex, frontier, views, lastRandom) = (0, (-1, 0), [:], nil)
        (arrivals, nextHints, work) = ([:], [:], Work())
        leaveExercise()
    }

    // MARK: Where the learner is

    package var step: Step? { lesson.steps.indices.contains(stepIndex) ? lesson.steps[stepIndex] : nil }

    /// The exercise that the lesson waits at, where the learner is there.
    package var openExercise: Exercise? {
        guard stepIndex == frontier.step, arrival != nil, case .cell(let cell)? = nextBlock,
            case .starter(let id, _) = cell.role else { return nil }
        return lesson.exercise(id)
    }

    /// The question that the lesson waits at, where the learner is there.
    package var openQuestion: Question? {
        guard stepIndex == frontier.step, case .question(let question)? = nextBlock else { return nil }
        return question
    }

    /// Exercises of the step that the learner has reached, the open one first, then those that are not solved.
    var metExercises: [Exercise] {
        let open = openExercise
        let met = lesson.exercises.filter { $0.stepIndex == stepIndex && $0.id != open?.id && arrivals[$0.id] != nil }
        let isSolved = { (exercise: Exercise) in self.progress.exercises[exercise.id]?.isSolved ?? false }
        return [open].compactMap(\.self) + met.filter { !isSolved($0) } + met.filter(isSolved)
    }

    /// Whether the learner looks at a step that is behind.
    private var isReviewing: Bool { stepIndex < frontier.step || progress.isFinished }

    /// Of a step that is looked at again the exercise that was left for later, or whose solution was shown.
    package var unsolvedExercise: Exercise? {
        guard isReviewing else { return nil }
        return metExercises.first { $0.id != openExercise?.id && progress.exercises[$0.id]?.isSolved != true }
    }

    /// Questions of the step that are behind the learner, those left for later first.
    var metQuestions: [Question] {
        let met = (step?.questions ?? []).filter { progress.questions[$0.id]?.isDone ?? false }
        return met.filter { progress.questions[$0.id]?.isRight != true } + met.filter { progress.questions[$0.id]?.isRight == true }
    }

    /// Of a step that is looked at again the question that was left for later.
    package var unansweredQuestion: Question? {
        guard isReviewing else { return nil }
        return metQuestions.first { progress.questions[$0.id]?.isRight != true }
    }

    package func hasMet(exercise id: String) -> Bool { arrivals[id] != nil }

    package func hasMet(question id: String) -> Bool {
        if case .question(let question)? = nextBlock, question.id == id { return true }
        return progress.questions[id] != nil
    }

    /// Whether the learner is at the last step and through with it.
    package var isAtEnd: Bool { progress.isFinished && stepIndex + 1 == lesson.steps.count && nextBlock == nil }

    /// The block that the lesson runs next; nil at the end of a step.
    var nextBlock: Block? {
        guard lesson.steps.indices.contains(frontier.step) else { return nil }
        let blocks = lesson.steps[frontier.step].blocks
        return blocks.indices.contains(frontier.block) ? blocks[frontier.block] : nil
    }

    // MARK: Walking

    /// On to the next step. An open exercise or question is named again, never its answer.
    package func next() {
        if stepIndex < frontier.step {
            showAgain(stepIndex + 1)
        } else if let exercise = openExercise {
            show(.refused(.openExercise(exercise)))
        } else if let question = openQuestion {
            show(.refused(.openQuestion(question)))
        } else if nextBlock != nil {
            // Ctrl-C stopped a cell: the step goes on from it.
            advance()
        } else if stepIndex + 1 < lesson.steps.count {
            enter(stepIndex + 1)
        } else {
            show(progress.isFinished ? .lessonDone : .refused(.lastStep))
        }
    }

    package func back() {
        if stepIndex == 0 { show(.refused(.firstStep)) } else { showAgain(stepIndex - 1) }
    }

    /// Shows the present step again.
    package func showStep() { showAgain(stepIndex) }

    /// - Parameter number: from 1. Exercises on the way to a later step are passed over with their solutions.
    package func goto(_ number: Int) {
        guard lesson.steps.indices.contains(number - 1) else {
            return show(.refused(.noSuchStep(number, count: lesson.steps.count)))
        }
        if number - 1 > frontier.step {
            let before = leftForLater
            silently { passOver(to: number - 1) }
            let passed = leftForLater.filter { !before.contains($0) }
            if !passed.isEmpty { show(.leftForLater(passed)) }
        }
        showAgain(min(number - 1, frontier.step))
    }

    /// Passes over the open exercise, with its solution's values, or the open question.
    package func skip() {
        if let exercise = openExercise {
            passOver(exercise)
        } else if let question = openQuestion {
            show(.skippedQuestion(question))
            passOver(question)
        } else {
            show(.refused(.nothingToSkip))
        }
    }

    // MARK: Running

    func enter(_ index: Int) {
        stepIndex = index
        frontier = (index, 0)
        views[index] = []
        let step = lesson.steps[index]
        record(.step, step.title)
        present(.step(number: index + 1, count: lesson.steps.count, title: step.title))
        advance()
    }

    /// Shows and runs blocks up to the next exercise, question, or the step's end.
    func advance() {
        while let block = nextBlock {
            switch block {
            case .prose(let prose): present(.prose(prose))
            case .hint: break
            case .question(let question):
                let state = progress.questions[question.id] ?? .init()
                present(.question(question, state))
                if !state.isDone { return settle() }
            case .cell(let cell):
                switch cell.role {
                case .plain(let expect):
                    guard run(cell, expect) else { return settle() }
                case .starter(let id, _):
                    guard let exercise = lesson.exercise(id) else { break }
                    let state = progress.exercises[id] ?? .init()
                    arrive(at: exercise)
                    present(.exercise(exercise, state))
                    return settle()
                default: break
                }
            }
            frontier.block += 1
        }
        finishStep()
    }

    /// Past the exercise or question that the lesson waited at.
    func goOn() {
        leaveExercise()
        frontier.block += 1
        advance()
    }

    /// - Returns: false where Ctrl-C stopped the cell.
    private func run(_ cell: LessonCell, _ expect: ExpectedError?) -> Bool {
        present(.running(cell, number: session.nextNumber))
        let result = session.run(Source(cell, file: lesson.file), output: .captured)
        let fails = expect.map { expect in
            result.error.map { expect.matches(type: $0.typeName, message: $0.message(session.interpreter)) } ?? false
        }
        present(.ran(cell, result, expected: expect, asExpected: fails ?? (result.error == nil)))
        return !result.isInterrupted
    }

    private func arrive(at exercise: Exercise) {
        if let setup = exercise.setup {
            let result = session.run(Source(setup, file: lesson.file), output: .captured)
            if result.error != nil { present(.ran(setup, result, expected: nil, asExpected: false)) }
        }
        arrival = Checkpoint(of: session.namespace, session.interpreter)
        arrivals[exercise.id] = arrival
        scratchCells = []
    }

    func leaveExercise() {
        (arrival, scratchCells, askedForSolution) = (nil, [], nil)
    }

    private func finishStep() {
        let step = lesson.steps[frontier.step]
        if !progress.finishedSteps.contains(step.title) { progress.finishedSteps.append(step.title) }
        let isLast = frontier.step + 1 == lesson.steps.count
        if isLast { progress.isFinished = true }
        present(.stepDone(next: isLast ? nil : lesson.steps[frontier.step + 1].title))
        if isLast { present(.lessonDone) }
        settle()
    }

    // MARK: Showing

    /// Shows an event and keeps it with its step.
    func present(_ event: LessonEvent) {
        views[frontier.step, default: []].append(event)
        if !isSilent { show(event) }
    }

    func showAgain(_ index: Int) {
        stepIndex = index
        for event in views[index] ?? [] {
            // The state of an exercise may have changed since it was first shown.
            switch event {
            case .exercise(let exercise, _): show(.exercise(exercise, progress.exercises[exercise.id] ?? .init()))
            case .question(let question, _): show(.question(question, progress.questions[question.id] ?? .init()))
            default: show(event)
            }
        }
        progress.step = step?.title
        save()
    }

    func silently(_ body: () -> Void) {
        let was = isSilent
        isSilent = true
        defer { isSilent = was }
        body()
    }
}

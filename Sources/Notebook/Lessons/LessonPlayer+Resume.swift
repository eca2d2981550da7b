import Language
import Lessons
import Syntax

// Going on where the progress file says: everything that made variables runs again, unseen.
extension LessonPlayer {
    /// - Returns: false where there is nothing to go on from.
    func resume() -> Bool {
        guard let store else { return false }
        switch store.load(lesson.id) {
        case .none: return false
        case .unreadable(let reason):
            show(.progressUnreadable(reason: reason))
            return false
        case .damaged(let target):
            show(.progressDamaged(movedTo: target))
            return false
        case .progress(let saved):
            guard !saved.log.isEmpty else { return false }
            if saved.version != lesson.version {
                show(.lessonChanged(was: saved.version, is: lesson.version))
                silently { rebuild(from: saved) }
            } else {
                let failed = replay(saved)
                failed.forEach { show(.replayFailed($0)) }
            }
            // A file that leads nowhere, such as one whose first step is gone.
            guard frontier.step >= 0 else {
                forget()
                return false
            }
            let index = lesson.steps.firstIndex { $0.title == saved.step } ?? frontier.step
            stepIndex = min(index, frontier.step)
            show(.resumed(step: stepIndex + 1, title: lesson.steps[stepIndex].title))
            showAgain(stepIndex)
            return true
        }
    }

    /// - Returns: the cells that fail now.
    private func replay(_ saved: Progress) -> [CellResult] {
        var failed: [CellResult] = []
        silently {
            for entry in saved.log {
                stepIndex = max(frontier.step, 0)
                if let random = entry.random { session.interpreter.savedRandomState = random }
                replay(entry, saved, &failed)
            }
        }
        // What could not be run again, because Ctrl-C stopped it, is not to be lost when this is saved.
        if progress.log.count < saved.log.count, let store { show(.progressDamaged(movedTo: store.setAside(lesson.id))) }
        for (id, state) in saved.exercises where lesson.exercise(id) != nil { progress.exercises[id] = state }
        for (id, state) in saved.questions where lesson.question(id) != nil { progress.questions[id] = state }
        return failed
    }

    private func replay(_ entry: Progress.Entry, _ saved: Progress, _ failed: inout [CellResult]) {
        switch entry.kind {
        case .step:
            if let index = lesson.steps.firstIndex(where: { $0.title == entry.text }), index > frontier.step { enter(index) }
        case .cell:
            record(.cell, "", source: entry.source)
            if openExercise != nil { scratchCells.append(entry.source ?? "") }
            run(entry, &failed)
            lastRandom = session.interpreter.savedRandomState
        case .accepted:
            guard let exercise = openExercise, exercise.id == entry.text else { return }
            progress.exercises[exercise.id] = saved.exercises[exercise.id]
            record(.accepted, exercise.id, source: entry.source)
            run(entry, &failed)
            goOn()
        case .solution:
            guard let exercise = openExercise, exercise.id == entry.text else { return }
            progress.exercises[exercise.id] = saved.exercises[exercise.id]
            runSolution(of: exercise) { .solution(exercise, $0, $1) }
        case .question:
            guard let question = openQuestion, question.id == entry.text else { return }
            progress.questions[question.id] = saved.questions[question.id]
            finish(question)
        }
    }

    private func run(_ entry: Progress.Entry, _ failed: inout [CellResult]) {
        let source = Source(name: "<cell \(session.nextNumber)>", text: entry.source ?? "")
        let result = session.run(source, output: .captured)
        if result.error != nil { failed.append(result) }
    }

    /// The lesson has changed: steps that were finished and are still there are passed again, with the learner's own
    /// answers where they are still right.
    private func rebuild(from saved: Progress) {
        let firstOpen = lesson.steps.firstIndex { !saved.finishedSteps.contains($0.title) }
        let target = firstOpen ?? lesson.steps.count
        enter(0)
        while frontier.step < target {
            stepIndex = frontier.step
            if let exercise = openExercise {
                if !accept(saved.exercises[exercise.id], exercise) { passOver(exercise) }
            } else if let question = openQuestion {
                progress.questions[question.id] = saved.questions[question.id]
                if progress.questions[question.id]?.isDone == true { finish(question) } else { passOver(question) }
            } else if nextBlock == nil, frontier.step + 1 < lesson.steps.count {
                enter(frontier.step + 1)
            } else {
                return
            }
        }
    }

    /// - Returns: whether the learner's old answer is still right.
    private func accept(_ state: Progress.ExerciseState?, _ exercise: Exercise) -> Bool {
        guard let state, let text = state.accepted else { return false }
        let random = session.interpreter.savedRandomState
        let source = Source(name: "<cell \(session.nextNumber)>", text: text)
        let grader = Grader(session: session, lesson: lesson, exercise: exercise)
        guard grader.grade(source, output: .captured).verdict.isRight else { return false }
        progress.exercises[exercise.id] = state
        record(.accepted, exercise.id, source: text, random: random)
        goOn()
        return true
    }
}

import Language
import Lessons
import Syntax

// Going on where the progress file says: everything that made variables runs again, unseen.
extension LessonPlayer {
    /// - Returns: false where there is nothing to go on from.
    func resume() -> Bool {
        guard let store else { return false }
        seenFile = store.bytes(of: lesson.id)
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
            if saved.version != lesson.version || !hasSteps(of: saved) {
                show(.lessonChanged(was: saved.version, is: lesson.version))
                silently { rebuild(from: saved) }
            } else {
                let failed = replay(saved)
                failed.forEach { show(.replayFailed($0)) }
                let stopped = saved.log.count { $0.stopped ?? false }
                if stopped > 0 { show(.notReplayed(stopped)) }
            }
            // A file that leads nowhere, such as one whose first step is gone.
            guard frontier.step >= 0 else {
                forget()
                return false
            }
            var index = lesson.steps.firstIndex { $0.title == saved.step } ?? frontier.step
            // Who opens a finished lesson wants to read it again.
            if progress.isFinished, index + 1 == lesson.steps.count { index = 0 }
            stepIndex = min(index, frontier.step)
            show(.resumed(step: stepIndex + 1, title: lesson.steps[stepIndex].title))
            showAgain(stepIndex)
            return true
        }
    }

    /// Whether the lesson has the steps that were gone through, in their order: an author may have changed it without a new version.
    private func hasSteps(of saved: Progress) -> Bool {
        let gone = saved.log.filter { $0.kind == .step }.map(\.text)
        return gone.count <= lesson.steps.count && zip(gone, lesson.steps).allSatisfy { $0 == $1.title }
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
        progress.isFinished = progress.isFinished || saved.isFinished
        for (id, state) in saved.exercises where lesson.exercise(id) != nil { progress.exercises[id] = state }
        for (id, state) in saved.questions where lesson.question(id) != nil { progress.questions[id] = state }
        return failed
    }

    private func replay(_ entry: Progress.Entry, _ saved: Progress, _ failed: inout [CellResult]) {
        switch entry.kind {
        case .step:
            if let index = lesson.steps.firstIndex(where: { $0.title == entry.text }), index > frontier.step { enter(index) }
        case .cell:
            if entry.stopped == true {
                // It may never end, and where it was stopped nobody knows.
                record(.cell, entry.text, source: entry.source, failed: true, stopped: true)
                return
            }
            let hadFailed = entry.failed ?? false
            record(.cell, entry.text, source: entry.source, failed: hadFailed)
            if openExercise != nil, !hadFailed { scratchCells.append(entry.source ?? "") }
            let result = run(entry)
            work.add(result, session, step: lesson.steps.firstIndex { $0.title == entry.text } ?? stepIndex)
            if !hadFailed, result.error != nil { failed.append(result) }
            lastRandom = session.interpreter.savedRandomState
        case .accepted:
            guard let exercise = openExercise, exercise.id == entry.text else { return }
            progress.exercises[exercise.id] = saved.exercises[exercise.id]
            record(.accepted, exercise.id, source: entry.source)
            let result = run(entry)
            work.add(answer: result, to: exercise, session)
            if result.error != nil { failed.append(result) }
            goOn()
        case .solution:
            guard let exercise = openExercise, exercise.id == entry.text else { return }
            progress.exercises[exercise.id] = saved.exercises[exercise.id]
            runSolution(of: exercise) { .solution(exercise, $0, $1) }
        case .question:
            guard let question = openQuestion, question.id == entry.text else { return }
            progress.questions[question.id] = saved.questions[question.id]
            if saved.questions[question.id]?.isRight == true { work.add(answerTo: question, step: stepIndex) }
            finish(question)
        }
    }

    private func run(_ entry: Progress.Entry) -> CellResult {
        session.run(Source(name: "<cell \(session.nextNumber)>", text: entry.source ?? ""), output: .captured)
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

import Lessons

/// How much of a lesson is done, counted.
package struct Score: Equatable, Sendable {
    package var step: Int
    package var steps: Int
    package var solved: Int
    package var exercises: Int
    package var answered: Int
    package var questions: Int

    package init(of progress: Progress, in lesson: Lesson) {
        step = min(progress.finishedSteps.count, lesson.steps.count)
        steps = lesson.steps.count
        exercises = lesson.exercises.count
        solved = lesson.exercises.count { progress.exercises[$0.id]?.isSolved ?? false }
        questions = lesson.questions.count
        answered = lesson.questions.count { progress.questions[$0.id]?.isRight ?? false }
    }

    /// `8 of 20 steps, 2 of 6 exercises solved, 1 of 3 questions answered`
    package var words: String {
        var parts = ["\(step) of \(steps) steps"]
        if exercises > 0 { parts.append("\(solved) of \(exercises) exercise\(exercises == 1 ? "" : "s") solved") }
        if questions > 0 { parts.append("\(answered) of \(questions) question\(questions == 1 ? "" : "s") answered") }
        return parts.joined(separator: ", ")
    }
}

extension Progress {
    /// The steps that were gone through and in which nothing was left for later.
    package func stepsDone(of lesson: Lesson) -> Int {
        let gone = Set(finishedSteps)
        let open = Set(lesson.exercises.filter { isOpen($0) }.map(\.stepIndex))
        return lesson.steps.enumerated().count { index, step in
            gone.contains(step.title) && !open.contains(index) && !step.blocks.contains { block in
                if case .question(let question) = block { isOpen(question) } else { false }
            }
        }
    }

    private func isOpen(_ exercise: Exercise) -> Bool {
        let state = exercises[exercise.id]
        return !(state?.isSolved ?? false) && !(state?.solutionShown ?? false)
    }
    private func isOpen(_ question: Question) -> Bool { !(questions[question.id]?.isRight ?? false) }
}

extension Progress.ExerciseState {
    /// `solved at the 2nd try, with 1 hint`, as `:progress` and `:save` tell it.
    package var words: String {
        let helped = hints == 0 ? "" : ", with \(hints) hint\(hints == 1 ? "" : "s")"
        if isSolved {
            let way = tries > 1 ? "solved at try \(tries)" : "solved"
            return way + helped + (solutionShown ? ", the solution seen" : "")
        }
        if solutionShown { return "solution shown" + helped }
        if skipped { return "left for later" }
        return tries == 0 ? "open" + helped : "open, \(tries) tr\(tries == 1 ? "y" : "ies")" + helped
    }
}

extension Progress.QuestionState {
    package var words: String {
        if isRight { return tries > 1 ? "right at try \(tries)" : "right" }
        if skipped { return "left for later" }
        return tries == 0 ? "open" : "open, \(tries) tr\(tries == 1 ? "y" : "ies")"
    }
}

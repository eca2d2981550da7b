// Two sessions may have one lesson open: what either of them finished is kept.
extension Progress {
    /// This progress with what another session of the same lesson has done.
    ///
    /// Answers are joined. Steps and variables are those of the session that is further on, as variables of two sessions
    /// cannot be joined; where both are equally far it is this one.
    func joined(with other: Progress) -> Progress {
        guard other.lesson == lesson, other.version == version else { return self }
        var joined = isBehind(other) ? other : self
        joined.exercises = exercises.merging(other.exercises) { $0.joined(with: $1) }
        joined.questions = questions.merging(other.questions) { $0.joined(with: $1) }
        joined.isFinished = isFinished || other.isFinished
        return joined
    }

    /// Whether another session of the lesson is further on.
    func isBehind(_ other: Progress) -> Bool { (finishedSteps.count, passed) < (other.finishedSteps.count, other.passed) }

    /// How many exercises and questions its cells lie behind.
    private var passed: Int {
        log.count { entry in
            switch entry.kind {
            case .accepted, .solution, .question: true
            case .step, .cell: false
            }
        }
    }
}

extension Progress.ExerciseState {
    fileprivate func joined(with other: Self) -> Self {
        var joined = self
        joined.tries = max(tries, other.tries)
        joined.hints = max(hints, other.hints)
        joined.solutionShown = solutionShown || other.solutionShown
        joined.accepted = accepted ?? other.accepted
        joined.skipped = (skipped || other.skipped) && joined.accepted == nil
        return joined
    }
}

extension Progress.QuestionState {
    fileprivate func joined(with other: Self) -> Self {
        var joined = self
        joined.tries = max(tries, other.tries)
        joined.isRight = isRight || other.isRight
        joined.skipped = (skipped || other.skipped) && !joined.isRight
        joined.answer = answer ?? other.answer
        return joined
    }
}

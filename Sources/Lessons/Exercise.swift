/// An exercise: the starter cell and every cell and hint bound to its id.
package struct Exercise: Sendable, Equatable {
    package var id: String
    package var starter: Cell
    package var grading: Grading
    package var setup: Cell?
    /// At least one; each of them must pass.
    package var solutions: [Cell]
    package var check: Cell
    package var wrong: [WrongAnswer]
    /// At least one, in the order in which they are shown.
    package var hints: [Hint]
    /// The index in `Lesson.steps` of the step that holds the starter.
    package var stepIndex: Int

    /// The names that a graded cell binds.
    package var answers: [String] { grading.answers }

    /// Whether its starter has more than one line of code.
    package var hasSeveralLines: Bool { starter.source.split(separator: "\n").count > 1 }
}

/// How an exercise is graded, from its starter's `#|` lines.
package struct Grading: Sendable, Equatable {
    /// The names that a graded cell must bind.
    package var answers: [String]
    /// Random inputs of a derivation, in the order of the file; empty when the exercise is checked once.
    package var inputs: [Input]
    /// How often a derivation is checked, each time at other sizes; 1 without inputs.
    package var trials: Int

    /// The number of trials where the lesson names inputs but no `trials`.
    package static let usualTrials = 5
    static let mostTrials = 100
}

/// A random array that a derivation is checked at: `z: [n_a, m]`.
package struct Input: Sendable, Equatable {
    package var name: String
    package var shape: [Axis]
}

/// What the learner is told, or what the engine must find, for a wrong answer; one of the two is there.
package struct Feedback: Sendable, Equatable {
    package var say: String?
    package var diagnosis: String?
}

/// An answer that must be refused, with what is said to it.
package struct WrongAnswer: Sendable, Equatable {
    package var cell: Cell
    package var feedback: Feedback
}

/// One hint of an exercise.
package struct Hint: Sendable, Equatable {
    package var exercise: String
    /// Markdown.
    package var text: String
    package var line: Int
}

import Lessons
import PseudoTerminals
import Testing

/// Three whole lessons walked in a terminal of 80x24, as a learner would who errs: every wrong answer that a lesson knows is given
/// before the right one. Answers and words are read from the lessons, so that the test holds when they are rewritten.
@Suite struct WalkTests {
    @Test("a lesson is walked to its end with right and wrong answers, hints and steps back", arguments: ["rnn-forward", "bptt", "lstm-cell"])
    func walk(_ name: String) throws {
        let lesson = try #require(LessonFile.parse(path: Command.lesson(name).path).lesson)
        var learner = try Learner(lesson)
        for index in lesson.steps.indices { try learner.walk(index) }
        #expect(learner.met.sorted() == (lesson.exercises.map(\.id) + lesson.questions.map(\.id)).sorted())
        try learner.finish()
    }

    /// Somebody at the prompt, and what stands there now.
    private struct Learner {
        let lesson: Lesson
        let session: TerminalSession
        /// What was written since the last keys.
        var screen: String
        var met: [String] = []

        init(_ lesson: Lesson) throws {
            self.lesson = lesson
            session = try TerminalSession([lesson.id])
            screen = session.opening
        }

        /// Ends at the prompt of the next step.
        mutating func walk(_ index: Int) throws {
            let step = lesson.steps[index]
            expect("step \(index + 1) of \(lesson.steps.count)")
            for block in step.blocks {
                switch block {
                case .cell(let cell):
                    if case .starter(let id, _) = cell.role, let exercise = lesson.exercise(id) { try answer(exercise, index) }
                case .question(let question): try answer(question, index)
                case .prose, .hint: continue
                }
            }
            // There and back: the step before is shown again, and nothing is lost.
            if index == 2 {
                try enter(":back")
                expect("step 2 of \(lesson.steps.count)")
                try enter()
                expect("step 3 of \(lesson.steps.count)")
            }
            expect("(\(index + 1)/\(lesson.steps.count)) In [")
            if index + 1 < lesson.steps.count { try enter() }
        }

        mutating func finish() throws {
            let count = lesson.steps.count, exercises = lesson.exercises.count, questions = lesson.questions.count
            expect("That was the last step of \(lesson.title).")
            expect("\(count) of \(count) steps, \(exercises) of \(exercises) exercise\(exercises == 1 ? "" : "s") solved")
            expect("\(questions) of \(questions) question\(questions == 1 ? "" : "s") answered")
            expect("Enter opens ")
            try enter(":progress")
            for exercise in lesson.exercises {
                let line = screen.split(separator: "\n").first { $0.contains("exercise \(exercise.id) ") } ?? ""
                #expect(line.contains("solved") && line.contains("with \(exercise.hints.count) hint"), "\(exercise.id): \(line)")
            }
            try enter(":lessons")
            #expect(screen.split(separator: "\n").contains { $0.contains("  done  ") && $0.contains(" \(lesson.id) ") })
            session.leave()
        }

        // MARK: Exercises

        private mutating func answer(_ exercise: Exercise, _ index: Int) throws {
            met.append(exercise.id)
            let prompt = "(\(index + 1)/\(lesson.steps.count), exercise \(exercise.id)) In ["
            expect(prompt)
            // Enter shows the task again, never an answer.
            try enter()
            expect("Exercise \(exercise.id): write ")
            for number in exercise.hints.indices {
                try enter(":hint")
                expect("Hint \(number + 1) of \(exercise.hints.count)")
            }
            try enter(":hint")
            expect("That was the last hint.")
            for wrong in exercise.wrong {
                try hand(in: wrong.cell.source)
                expect("Not yet. ")
                if let said = wrong.feedback.say ?? wrong.feedback.diagnosis { expect(said) }
                expect(prompt)
            }
            // The blank as it stands is no try.
            if exercise.starter.source.contains(Blank.text) {
                try hand(in: exercise.starter.source)
                expect("There is still a blank")
            }
            let solution = exercise.solutions[exercise.solutions.count - 1]
            try hand(in: solution.source)
            expect("Correct: ")
            #expect(!screen.contains(prompt), "exercise \(exercise.id) is still open")
        }

        /// Types a line or pastes several, and runs them.
        private mutating func hand(in source: String) throws {
            if source.contains("\n") { session.terminal.paste(source) } else { session.terminal.send(source) }
            screen = try session.press(Key.enter)
            // What could go on wants an empty line.
            if screen.hasSuffix("...: ") { screen += try session.enter() }
        }

        // MARK: Questions

        private mutating func answer(_ question: Question, _ index: Int) throws {
            met.append(question.id)
            let prompt = "(\(index + 1)/\(lesson.steps.count), question \(question.id)) In ["
            expect(prompt)
            let options = question.options
            switch question.kind {
            case .single:
                for (number, option) in options.enumerated() where !option.isRight {
                    try enter("\(number + 1)")
                    expect(option.comment)
                    expect("Not yet.")
                }
                try enter("\(options.count + 1)")
                expect("the options are 1 to \(options.count)")
            case .several:
                for (number, option) in options.enumerated() {
                    // One alone is right only where one is all that are.
                    if option.isRight, options.count(where: \.isRight) == 1 { continue }
                    try enter("\(number + 1)")
                    expect(option.comment)
                    expect("Not yet.")
                }
            case .number(let right, let atol):
                try enter("\(right + 1 + 2 * atol)")
                expect("Not yet.")
            case .text:
                try enter("quite_another_answer")
                expect("Not yet.")
            }
            expect(prompt)
            switch question.kind {
            case .single, .several: try enter(options.indices.filter { options[$0].isRight }.map { "\($0 + 1)" }.joined(separator: " "))
            case .number(let right, _): try enter("\(right)")
            case .text(let answers): try enter(answers.first ?? "")
            }
            expect("Correct.")
            for option in options where option.isRight { expect(option.comment) }
            #expect(!screen.contains(prompt), "question \(question.id) is still open")
        }

        // MARK: The terminal

        private mutating func enter(_ line: String = "") throws { screen = try session.enter(line) }

        /// The words are on the screen, however they are wrapped and whatever marks Markdown gave them.
        private func expect(_ words: String, location: SourceLocation = #_sourceLocation) {
            #expect(Self.bare(screen).contains(Self.bare(words)), "\(words) is not in\n\(screen)", sourceLocation: location)
        }

        private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace && !"`*_\\".contains($0) } }
    }
}

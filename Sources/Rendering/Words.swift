import Recurrent

/// What the notebook says to the learner. All of it stands here, so that it has one voice: short, friendly, exact.
///
/// Plain text without line ends at the end; names in it come from lessons and files, so it is sanitised before it is shown.
package enum Words {
    // MARK: Coming and going

    /// The first screen: four lines.
    /// - Parameter nextLesson: nil where no lessons were found, or all of them are finished.
    package static func greeting(nextLesson: (id: String, title: String)?, isResumed: Bool = false, hasLessons: Bool = true) -> [String] {
        let welcome = [
            "lstm-repl: recurrent networks by hand, in a notebook.",
            "Type Python with NumPy; Enter runs it, :help lists commands, Ctrl-D leaves.",
        ]
        guard let nextLesson else {
            return welcome + (hasLessons
                ? ["You have finished every lesson.", ":lessons lists them, and :lesson NAME opens one again."]
                : ["No lessons were found here, so this is an empty notebook.", "--lessons DIR says where they are."])
        }
        return welcome + [
            "\(isResumed ? "Where you left off" : "Next lesson"): \(nextLesson.title) (\(nextLesson.id))",
            "Press Enter to \(isResumed ? "go on" : "begin"), or type a cell of your own.",
        ]
    }

    package static let farewell = "See you next time."
    package static let farewellSaved = "Saved. See you next time."
    package static func farewellUnsaved(_ reason: String) -> String { "Your progress is not saved: \(reason)." }
    package static let stoppedTry = "Stopped. Your variables are as they were before this try."
    package static let interrupted = "Stopped. Your variables are as they were at that moment."

    // MARK: Lessons

    package static func lessonBegins(_ title: String, steps: Int) -> String { "\(title), \(counted(steps, "step")). Enter goes on." }
    package static func lessonResumed(_ title: String, step: Int, of count: Int) -> String {
        "\(title): back at step \(step) of \(count), with your variables."
    }
    package static func lessonReread(_ title: String, step: Int, of count: Int) -> String {
        "\(title): you have finished it; step \(step) of \(count), with your variables. Exercises can be tried again. :reset starts afresh."
    }
    package static func lessonFinished(_ title: String, isWhole: Bool) -> String { "That was the last step of \(title)." + (isWhole ? " Well done." : "") }
    package static let saveYourWork = ":save FILE.md writes down your own work."
    package static func enterOpens(_ next: (id: String, title: String)) -> String { "Enter opens \(next.title) (\(next.id))." }
    package static let lastLesson = "It was the last lesson that was open."
    package static func leftForLater(_ items: [String]) -> String {
        "Left for later: \(items.count > 4 ? "\(items.count) exercises and questions" : list(items)). :progress says in which step."
    }
    package static let openElsewhere = """
        This lesson is open in another session too. What either of them finishes is kept; the variables that are kept are those of the one \
        that is further on.
        """
    package static func nextLesson(_ next: (id: String, title: String), isResumed: Bool, opening: String) -> String {
        "\(isResumed ? "Go on with" : "Next"): \(next.title) (\(next.id)). \(opening)"
    }
    package static func youAreIn(_ title: String, _ place: String) -> String { "You are in \(title), \(place). Enter goes on." }
    package static let allFinished = "You have finished every lesson. :lesson NAME opens one again."
    package static let brokenFile = "its file has mistakes; `lstm-repl check` shows where"
    /// - Parameter task: such as `exercise forget`.
    package static func progress(step: Int, of count: Int, task: String? = nil) -> String {
        "step \(step) of \(count)" + (task.map { ", \($0)" } ?? "")
    }
    static let longStep = " (longer than a screen: scroll up to its beginning)"
    package static func exercise(_ id: String) -> String { "exercise \(id)" }
    package static func question(_ id: String) -> String { "question \(id)" }
    /// `4/17, exercise forget`: the same at the prompt, where lines are short.
    package static func place(step: Int, of count: Int, task: String?) -> String { "\(step)/\(count)" + (task.map { ", \($0)" } ?? "") }
    package static let goOn = "Enter goes on."
    package static let atFirstStep = "This is the first step."
    package static let noLesson = "No lesson is open. :lessons lists them, and :lesson NAME opens one."
    package static func unknownStep(_ step: String, count: Int) -> String { "There is no step \(step); the lesson has steps 1 to \(count)." }
    package static func unknownLesson(_ name: String, suggestion: String?) -> String {
        "There is no lesson `\(name)`." + (suggestion.map { " Did you mean `\($0)`?" } ?? " :lessons lists them.")
    }
    package static func brokenLesson(_ name: String) -> String {
        "Lesson `\(name)` cannot be opened: its file has mistakes. `lstm-repl check` shows where."
    }
    package static func requirements(_ ids: [String]) -> String {
        "This lesson builds on \(list(ids)), not finished yet. You can read on all the same."
    }
    package static let done = "done"

    // MARK: Exercises

    package static func exerciseTitle(_ id: String, answers: [String]) -> String { "Exercise \(id): write \(list(answers))" }
    package static func exerciseAsk(answers: [String]) -> String {
        "Write a cell that sets \(list(answers)). :hint helps; all else is scratch paper."
    }
    package static let stillBlank = "There is still a blank, ______, in this cell. Put your own code in its place."
    /// - Parameter say: what the lesson says to this very answer; nil where it does not know it.
    package static func wrongAnswer(say: String?) -> String {
        "Not yet. " + (say ?? "The value is not the one asked for.")
    }
    package static let youComputed = "What your numbers are:"
    package static func missingAnswers(_ names: [String]) -> String { "Nothing typed at this exercise sets \(list(names)); a try that was refused is taken back." }
    package static let correct = "Correct."
    package static func correct(answers: [String]) -> String { "Correct: \(list(answers)) \(answers.count == 1 ? "is" : "are") right." }
    package static let yourAnswer = "Your answer:"
    package static let alreadySolved = "You have solved this one. Another answer is checked too, and changes nothing."
    package static func stillToSolve(answers: [String]) -> String {
        "You have not solved this one: a cell that sets \(list(answers)) is checked. :hint and :solution help."
    }
    package static func correctAgain(answers: [String]) -> String { correct(answers: answers) + " Your variables stay as they were." }
    package static let triedInVain = "Your variables are as they were before this try."
    package static let questionHasNoHints = "A question has no hints. :back shows the step before again; :skip leaves the question for later."
    package static let noExercise = "No exercise is open in this step."
    package static func exerciseOpen(_ id: String) -> String { "Exercise \(id) is still open. :skip leaves it for later." }
    package static func skipped(_ id: String) -> String { "Exercise \(id) is left for later; the lesson goes on with its solution." }

    // MARK: Hints and solutions

    package static func hint(_ number: Int, of count: Int) -> String { "Hint \(number) of \(count)" }
    package static let noMoreHints = "That was the last hint. :solution shows the answer; :hint begins again."
    package static let noHints = "There are no hints here."
    package static let solutionTitle = "One way to write it:"
    package static func meantCommand(_ word: String) -> String { "`\(word)` is not a name here. Did you mean :\(word)?" }

    // MARK: Questions

    package static let questionTitle = "Question:"
    package enum Answer: Sendable { case oneNumber, severalNumbers, figure, text }
    package static func questionAsk(_ answer: Answer) -> String {
        switch answer {
        case .oneNumber: "Answer with the number of the one that is right."
        case .severalNumbers: "Answer with the numbers of all that are right, with spaces between them."
        case .figure: "Answer with a number."
        case .text: "Answer in a few words or in code."
        }
    }
    package static let wrongChoice = "Not yet."
    package static let wrongValue = "Not yet. Read the step again, or leave it for later with :skip."
    package static func alreadyAnswered(_ answer: String) -> String { "You have answered this one\(answer.isEmpty ? "" : ": " + answer)." }

    // MARK: Commands and settings

    package static func unknownCommand(_ name: String, suggestion: String?) -> String {
        "There is no command `:\(name)`." + (suggestion.map { " Did you mean `:\($0)`?" } ?? " :help lists them.")
    }
    package static func ambiguousCommand(_ name: String, candidates: [String]) -> String {
        "`:\(name)` could be \(list(candidates.map { ":" + $0 }, "or"))."
    }
    package static func notYet(_ command: String) -> String { "`:\(command)` is not there yet." }
    package static let noVariables = "No variables yet."
    package static let shapesHint = ":hint shows what would fit."
    package static let noShapes = "The last cell did nothing with arrays. :shapes EXPR shows those of an expression."

    // MARK: Files

    /// - Parameter what: such as `The progress file`.
    package static func damagedFile(_ what: String, movedTo path: String?) -> String {
        guard let path else { return "\(what) is damaged and could not be moved aside. Nothing is written to it in this session." }
        return "\(what) was damaged, so it starts afresh. The old one is kept as \(path)."
    }
    package static func cannotSave(_ what: String, reason: String) -> String { "\(what) could not be saved: \(reason)." }
    package static func saved(_ path: String) -> String { "Saved as \(path)." }
    package static func cannotRead(_ path: String, reason: String) -> String { "\(path) cannot be read: \(reason)." }

    // MARK: check

    package static func checkPassed(lessons: Int, exercises: Int) -> String {
        "\(counted(lessons, "lesson")) and \(counted(exercises, "exercise")) hold."
    }
    package static func checkFailed(_ problems: Int) -> String { "\(counted(problems, "problem")) found." }

    // MARK: Stepping

    /// Where a part of a delta comes from.
    package static func origin(_ origin: TraceEntry.Origin) -> String {
        switch origin {
        case .local: "local"
        case .future: "from the future"
        case .none: ""
        }
    }

    // MARK: Grammar

    /// `a`, `a and b`, `a, b and c`
    package static func list(_ items: [String], _ conjunction: String = "and") -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    package static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

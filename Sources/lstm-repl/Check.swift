import ArgumentParser
import Lessons
import Notebook
import Rendering
import REPL

/// `lstm-repl check [LESSON ...]`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove lessons: solutions pass, starters and wrong answers are refused, outputs match.")

    @Argument(help: "Lessons by name, number or file; all of them where none is named.")
    var lessons: [String] = []

    @OptionGroup var options: LessonOptions

    func run() throws {
        let surroundings = Surroundings()
        let curriculum = Curriculum.load(directory: try surroundings.requiredLessonsDirectory(options))
        let proved = LessonProof.prove(curriculum, named: lessons, more: LessonScreens.failures) { lesson in
            print(Words.proved(lesson, file: surroundings.shown(lesson.file)))
            for failure in lesson.failures {
                let line = failure.line > 0 ? ":\(failure.line)" : ""
                complain("\(surroundings.shown(failure.file))\(line): \(failure.message)")
            }
        }
        let failures = proved.reduce(0) { $0 + $1.failures.count }
        guard failures == 0, !proved.isEmpty else {
            complain(proved.isEmpty ? Words.noLessonsFound : Words.checkFailed(failures))
            throw ExitCode(1)
        }
        print(Words.checkPassed(lessons: proved.count, exercises: proved.reduce(0) { $0 + $1.counts.exercises }))
    }
}

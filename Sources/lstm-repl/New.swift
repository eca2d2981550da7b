import ArgumentParser
import Notebook
import Rendering

/// `lstm-repl new LESSON`
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write the skeleton of a lesson that passes `check`.")

    @Argument(help: "The lesson's name: small letters, digits and hyphens.")
    var lesson: String

    @OptionGroup var options: LessonOptions

    func run() throws {
        let surroundings = Surroundings()
        let directory = try surroundings.lessonsDirectory(options) ?? surroundings.workingDirectory + "/lessons"
        do {
            print(Words.saved(surroundings.shown(try LessonSkeleton.write(name: lesson, directory: directory))))
        } catch {
            complain(Words.cannotWrite(error))
            throw ExitCode(1)
        }
    }
}

import ArgumentParser
import Lessons
import Notebook
import Rendering
import REPL

/// `lstm-repl lessons`
struct ListLessons: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lessons", abstract: "List the lessons, with your progress.")

    @OptionGroup var options: LessonOptions

    func run() throws {
        let surroundings = Surroundings()
        let directory = try surroundings.requiredLessonsDirectory(options)
        let shelf = LessonShelf(directory: directory, store: ProgressStore(environment: surroundings.environment))
        print(CurriculumRenderer(style: surroundings.style(of: 1)).text(shelf.progress()))
    }
}

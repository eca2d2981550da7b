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
        let style = surroundings.style(of: 1)
        print(CurriculumRenderer(style: style).text(shelf.progress()))
        let next = shelf.next()
        let words = next.map { Words.nextLesson(($0.outline.id, $0.outline.title), isResumed: $0.isResumed, opening: Words.opensAtShell($0.outline.id)) }
        print(style.wrapped(words ?? Words.allFinished).joined(separator: "\n"))
    }
}

import Foundation
import Testing
@testable import Lessons
@testable import Notebook

/// docs/lessons.md against the code: its frames, put together, are a lesson that holds, and it knows every key.
extension NotebookSuite { @Suite("The page on writing lessons") struct LessonsPageTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/lessons.md").standardizedFileURL
    private let lines = ((try? String(contentsOf: page, encoding: .utf8)) ?? "").components(separatedBy: "\n")

    /// The text between frames of four backticks.
    private var lesson: String {
        var isInside = false
        var kept: [String] = []
        for line in lines {
            if line.hasPrefix("````") { isInside.toggle() } else if isInside { kept.append(line) }
        }
        return kept.joined(separator: "\n") + "\n"
    }

    @Test("its examples are a lesson that holds")
    func examples() {
        let proved = LessonProof.prove(LessonParser.parse(lesson, file: "16-leaky-state.md"))
        #expect(proved.failures.map(\.description) == [])
        #expect(proved.counts.exercises == 4 && proved.counts.questions == 4 && proved.counts.wrongAnswers == 5)
    }

    @Test("it names every key of the front matter and every option of a cell")
    func keys() {
        let text = lines.joined(separator: "\n")
        for key in FrontMatter.keys { #expect(text.contains("| `\(key)` |"), "\(key)") }
        for option in CellOptions.owners.keys { #expect(text.contains("`\(option):") || text.contains("`\(option)`") || lesson.contains("#| \(option):"), "\(option)") }
    }
} }

import Foundation
import Lessons
import Testing

/// docs/coverage.md against the lessons: every row's step is there, and what it names is graded there.
@Suite("The page of what the lessons cover") struct CoveragePageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    struct Row: Sendable, CustomTestStringConvertible {
        let document: String, kind: String, what: String, lesson: String, step: String, gradedIn: String, graded: String
        var testDescription: String { "\(document) \(what)" }
    }

    static let rows: [Row] = {
        let text = (try? String(contentsOf: root.appending(path: "docs/coverage.md"), encoding: .utf8)) ?? ""
        var document = ""
        return text.components(separatedBy: "\n").compactMap { line in
            if line.hasPrefix("## Document ") { document = String(line.dropFirst(12).prefix(3)) }
            let cells = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 8, !cells[1].isEmpty, !cells[1].hasPrefix("-") else { return nil }
            return Row(document: document, kind: cells[1], what: cells[2], lesson: cells[3], step: cells[4], gradedIn: cells[5], graded: cells[6])
        }
    }()

    private static let lessons = Curriculum.load(directory: root.appending(path: "lessons").path).files.compactMap(\.lesson)

    @Test("a row's step is there, and graded", arguments: rows)
    func row(_ row: Row) throws {
        let lesson = try #require(Self.lessons.first { $0.id == row.lesson }, "there is no lesson \(row.lesson)")
        let shown = try #require(lesson.steps.firstIndex { $0.title == row.step }, "lesson \(row.lesson) has no step \"\(row.step)\"")
        #expect(lesson.sources.contains(row.document), "the front matter of \(row.lesson) names no source \(row.document)")
        if row.graded == "prose" {
            #expect(Self.inProse.contains { row.what.hasPrefix($0) }, "only what a reader can note is left to prose")
        } else {
            let id = row.graded.trimmingCharacters(in: ["`"])
            let place = try #require(
                lesson.steps.firstIndex { $0.title == row.gradedIn }, "lesson \(row.lesson) has no step \"\(row.gradedIn)\"")
            let isExercise = lesson.exercise(id)?.stepIndex == place
            let isQuestion = lesson.steps[place].blocks.contains { if case .question(let question) = $0 { question.id == id } else { false } }
            #expect(isExercise || isQuestion, "step \"\(row.gradedIn)\" of \(row.lesson) has no exercise or question \(id)")
            #expect(shown <= place, "what is graded comes before it is shown")
        }
    }

    /// Errata that change no result that could be asked for.
    private static let inProse = ["000-8", "003-6: a function", "004-3"]

    @Test("fifteen lessons in the curriculum's order, each with three exercises, a question and a closing step, and no longer than 25 steps")
    func curriculum() {
        #expect(Self.lessons.map(\.id) == [
            "first-steps", "rnn-forward", "bptt", "rnn-gradients", "exploding-gradients", "rnn-operator", "lstm-cell", "lstm-forward",
            "lstm-cell-backward", "lstm-bptt", "packed-gates", "gradient-check", "delta-lists", "no-tanh-lstm", "adam",
        ])
        for lesson in Self.lessons {
            #expect((8...25).contains(lesson.steps.count), "\(lesson.id)")
            #expect(lesson.exercises.count >= 3 && !lesson.questions.isEmpty, "\(lesson.id)")
            #expect(lesson.steps.last?.title == "What you have learned", "\(lesson.id)")
        }
        let exercises = Self.lessons.flatMap(\.exercises)
        #expect(exercises.contains { !$0.grading.inputs.isEmpty } && exercises.contains { $0.hasSeveralLines })
    }

    @Test("nothing of the documents is left out")
    func whole() {
        let errata = ["000": 11, "001": 3, "002": 9, "003": 7, "004": 4]
        for (document, count) in errata {
            for number in 1...count {
                #expect(Self.rows.contains { $0.kind == "erratum" && $0.what.hasPrefix("\(document)-\(number):") }, "\(document)-\(number)")
            }
        }
        for exercise in ["6-1P", "6-2:", "6-3", "6-2P", "first question", "second question"] {
            #expect(Self.rows.contains { $0.kind == "exercise" && $0.what.contains(exercise) }, "\(exercise)")
        }
    }

    @Test("the documents' functions are all there", .enabled(if: documents != nil, "LSTM_REPL_DOCUMENTS names no folder of documents"))
    func functions() throws {
        let folder = URL(filePath: try #require(Self.documents))
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let document = String(file.lastPathComponent.prefix(3))
            let text = try String(contentsOf: file, encoding: .utf8)
            let listed = Self.rows.filter { $0.document == document }.map(\.what).joined(separator: " ")
            for match in text.matches(of: /(?:def|class)\s+(\w+)\s*[(:]/) where match.1 != "__init__" {
                #expect(listed.contains("`\(match.1)`"), "\(document): \(match.1)")
            }
        }
    }

    private static let documents = ProcessInfo.processInfo.environment["LSTM_REPL_DOCUMENTS"]
}

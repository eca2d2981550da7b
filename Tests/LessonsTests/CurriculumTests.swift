import Foundation
import Testing

@testable import Lessons

@Suite("A folder of lessons")
struct CurriculumTests {
    private static func text(_ id: String, requires: [String] = []) -> String {
        "---\ntitle: About \(id)\nlesson: \(id)\nversion: 1\nrequires: [\(requires.joined(separator: ", "))]\n---\n## S\nx\n"
    }

    private static func curriculum(_ lessons: (file: String, text: String)...) -> Curriculum {
        Curriculum(directory: "lessons", files: lessons.map { LessonParser.parse($0.text, file: "lessons/" + $0.file) })
    }

    private static let sample = curriculum(
        ("01-rnn-forward.md", text("rnn-forward")), ("02-lstm-cell.md", text("lstm-cell", requires: ["rnn-forward"])),
        ("03-lstm-bptt.md", text("lstm-bptt", requires: ["lstm-cell"])), ("04-adam.md", "---\ntitle: x\nlesson: adam\n---\n## S\n"))

    /// Runs a body in a folder with files, and removes it.
    private func withFolder(_ files: [String: [UInt8]], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lessons-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
        try body(folder.path)
    }

    @Test("lessons come in the order of their file names, and other files are left alone")
    func loading() throws {
        let files = [
            "02-b.md": Array(Self.text("b").utf8), "10-c.md": Array(Self.text("c").utf8), "01-a.md": Array(Self.text("a").utf8),
            "README.md": Array("# Lessons".utf8), "03-draft.txt": [], "04-.md": [], "notes-01.md": [],
        ]
        try withFolder(files) { folder in
            let curriculum = Curriculum.load(directory: folder)
            #expect(curriculum.allErrors.map(\.description) == [])
            #expect(curriculum.lessons.map(\.id) == ["a", "b", "c"])
            #expect(curriculum.lessons.first?.file == folder + "/01-a.md")
        }
    }

    @Test("a binary file, a file that is not UTF-8 and an empty one are errors of theirs, with a line")
    func badFiles() throws {
        let files: [String: [UInt8]] = [
            "01-a.md": Array("---\nti".utf8) + [0, 1], "02-b.md": Array("---\ntitle: \u{E9}\n".utf8) + [0xFF, 0x41], "03-c.md": [],
            "04-d.md": Array(Self.text("d").utf8),
        ]
        try withFolder(files) { folder in
            let curriculum = Curriculum.load(directory: folder)
            #expect(curriculum.files.flatMap(\.errors).map(\.problem) == [.binary, .notUTF8, .empty])
            #expect(curriculum.files.flatMap(\.errors).map(\.line) == [2, 3, 0])
            #expect(curriculum.lessons.map(\.id) == ["d"])
        }
    }

    @Test("what cannot be read is told: no such folder, a folder without lessons, a folder or device for a file")
    func unreadable() throws {
        let missing = Curriculum.load(directory: "/no/such/folder")
        #expect(missing.errors.map(\.description)
            == ["/no/such/folder: cannot be read: No such file or directory (check the path and its permissions)"])
        try withFolder(["README.md": []]) { folder in
            #expect(Curriculum.load(directory: folder).errors.map(\.problem) == [.noLessons])
            #expect(LessonFile.parse(path: folder).errors.map(\.problem) == [.unreadable(reason: "it is a folder")])
        }
        #expect(LessonFile.parse(path: "/dev/null").errors.map(\.problem) == [.unreadable(reason: "it is not a regular file")])
    }

    @Test("a lesson is found by id, file name, number or the beginning of one", arguments: [
        ("lstm-cell", "lstm-cell"), ("02-lstm-cell.md", "lstm-cell"), ("02-lstm-cell", "lstm-cell"), ("02", "lstm-cell"),
        ("2", "lstm-cell"), (" rnn ", "rnn-forward"), ("01-r", "rnn-forward"), ("lstm-b", "lstm-bptt"),
    ])
    func finding(name: String, id: String) {
        guard case .lesson(let lesson) = Self.sample.find(name) else {
            Issue.record("\(name) was not found")
            return
        }
        #expect(lesson.id == id)
    }

    @Test("what is not one lesson is told apart")
    func notFound() {
        #expect(Self.sample.find("lstm") == .ambiguous(["lstm-cell", "lstm-bptt"]))
        #expect(Self.sample.find("lstm-sell") == .unknown(suggestion: "lstm-cell"))
        #expect(Self.sample.find("transformer") == .unknown(suggestion: nil))
        #expect(Self.sample.find("") == .unknown(suggestion: nil))
        #expect(Self.sample.find("9") == .unknown(suggestion: nil))
        #expect(Self.sample.find("adam") == .broken(Self.sample.files[3]))
    }

    @Test("outlines are what front matter tells, and next is the first open one whose requirements are finished")
    func outlines() throws {
        let files = [
            "01-rnn.md": Array(Self.text("rnn").utf8), "02-lstm.md": Array(Self.text("lstm", requires: ["rnn"]).utf8),
            "03-bptt.md": Array("\u{FEFF}\(Self.text("bptt", requires: ["lstm"]))".utf8), "04-broken.md": Array("---\ntitle: x\n---\n".utf8),
            "05-open.md": Array("---\n".utf8), "06-empty.md": [],
        ]
        try withFolder(files) { folder in
            let outlines = LessonOutline.all(directory: folder)
            #expect(outlines.map(\.id) == ["rnn", "lstm", "bptt"])
            #expect(outlines.map(\.title) == ["About rnn", "About lstm", "About bptt"])
            #expect(outlines.map(\.requires) == [[], ["rnn"], ["lstm"]])
            #expect(outlines.first?.file == folder + "/01-rnn.md")
            #expect(LessonOutline.next(of: outlines, finished: [])?.id == "rnn")
            #expect(LessonOutline.next(of: outlines, finished: ["rnn"])?.id == "lstm")
            #expect(LessonOutline.next(of: outlines, finished: ["lstm"])?.id == "rnn")
            #expect(LessonOutline.next(of: outlines, finished: ["rnn", "lstm", "bptt"]) == nil)
        }
        #expect(LessonOutline.all(directory: "/no/such/folder") == [])
    }

    @Test("a broken lesson that is required is not unknown")
    func brokenRequirement() {
        let curriculum = Self.curriculum(
            ("01-a.md", Self.text("a", requires: ["b"])), ("02-b.md", "---\ntitle: x\nlesson: b\n---\n## S\n"))
        #expect(curriculum.errors == [])
        #expect(curriculum.allErrors.map(\.file) == ["lessons/02-b.md"])
    }

    @Test("repeated ids, unknown requirements and circles are errors with a line")
    func relations() {
        let curriculum = Self.curriculum(
            ("01-a.md", Self.text("a", requires: ["c"])), ("02-b.md", Self.text("b", requires: ["a", "bee", "zebra"])),
            ("03-c.md", Self.text("c", requires: ["b"])), ("04-a.md", Self.text("a")), ("05-d.md", Self.text("d", requires: ["d"])))
        #expect(curriculum.errors.map(\.problem) == [
            .repeatedLesson("a", otherFile: "lessons/01-a.md"),
            .unknownRequirement("bee", suggestion: nil), .unknownRequirement("zebra", suggestion: nil),
            .requirementCycle(["a", "c", "b", "a"]), .requirementCycle(["d", "d"]),
        ])
        #expect(curriculum.errors.map(\.line) == [3, 5, 5, 5, 5])
        #expect(curriculum.lessons.map(\.id) == ["a", "b", "c", "d"])
    }
}

@Suite("Where lessons are found")
struct LessonFinderTests {
    private func find(
        option: String? = nil, _ environment: [String: String] = [:], executable: String? = "/opt/x/.build/debug/lstm-repl",
        folders: Set<String>
    ) -> LessonFinder.Result {
        LessonFinder.find(
            option: option, environment: environment, workingDirectory: "/home/me", executable: executable,
            directoryExists: folders.contains)
    }

    @Test("the option comes first, then the environment, the working directory, and the executable's folders upwards")
    func order() {
        let all: Set = ["/home/me/mine", "/env", "/home/me/lessons", "/opt/x/lessons", "/opt/share/lstm-repl/lessons"]
        let environment = ["LSTM_REPL_LESSONS": "/env/./"]
        #expect(find(option: "mine", environment, folders: all) == .found("/home/me/mine", .option))
        #expect(find(option: "../me/mine/", folders: all) == .found("/home/me/mine", .option))
        #expect(find(environment, folders: all) == .found("/env", .environment))
        #expect(find(["LSTM_REPL_LESSONS": ""], folders: all) == .found("/home/me/lessons", .workingDirectory))
        #expect(find(folders: all.subtracting(["/home/me/lessons"])) == .found("/opt/x/lessons", .executable))
        #expect(find(folders: ["/opt/share/lstm-repl/lessons"]) == .found("/opt/share/lstm-repl/lessons", .executable))
    }

    @Test("a folder that was named and is not there is not replaced by another")
    func missing() {
        #expect(find(option: "typo", folders: ["/home/me/lessons"]) == .missing("/home/me/typo", .option))
        #expect(find(["LSTM_REPL_LESSONS": "/typo"], folders: ["/home/me/lessons"]) == .missing("/typo", .environment))
    }

    @Test("what was tried is told, each folder once")
    func none() {
        #expect(find(executable: "/home/me/lstm-repl", folders: []) == .none(tried: [
            "/home/me/lessons", "/home/me/share/lstm-repl/lessons", "/home/lessons", "/home/share/lstm-repl/lessons",
            "/lessons", "/share/lstm-repl/lessons",
        ]))
        #expect(find(executable: nil, folders: []) == .none(tried: ["/home/me/lessons"]))
    }
}

import Foundation
import PseudoTerminals
import Testing

/// `lessons`, `check`, `new`, and `run` of a lesson.
@Suite struct LessonCommandTests {
    static let names = Command.lessonNames
    let command = Command()

    @Test("every lesson runs from start to end", arguments: names)
    func run(_ name: String) throws {
        let outcome = try command.run(["run", try Command.lesson(name).path])
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        #expect(!outcome.output.isEmpty)
    }

    @Test("every lesson can be walked to its end, with the solutions", arguments: names)
    func walk(_ name: String) throws {
        // More rounds than any lesson has exercises and steps; what comes after the end is refused.
        let rounds = String(repeating: ":next\n:solution\n:solution\n:skip\n", count: 40)
        let outcome = try command.run([name], input: rounds)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(!outcome.output.contains("a fault of the lesson"))
        #expect(outcome.output.replacing("\n", with: " ").contains("That was the last step of"))
        // Questions that were passed over are left for later: the lesson is not done yet.
        let list = try command.run(["lessons"]).output.split(separator: "\n")
        #expect(list.contains { !$0.contains("done") && !$0.contains(" 0/") && $0.contains("  \(name) ") })
    }

    @Test("every lesson holds", arguments: names)
    func check(_ name: String) throws {
        let outcome = try command.run(["check", name])
        #expect(outcome.output.hasPrefix("ok    \(name)  "))
        #expect(outcome.errors.isEmpty)
        #expect(outcome.status == 0)
    }

    @Test("lessons lists them in order, with progress, and without a terminal without sequences")
    func list() throws {
        let before = try command.run(["lessons"])
        #expect(before.status == 0 && before.errors.isEmpty && !before.output.contains("\u{1B}"))
        let places = Self.names.compactMap { before.output.firstRange(of: "  \($0) ")?.lowerBound }
        #expect(places.count == Self.names.count && places == places.sorted())
        _ = try command.run(["lstm-cell"], input: ":next\n")
        let after = try command.run(["lessons"])
        #expect(after.output.split(separator: "\n").contains { $0.contains("2/") && $0.contains("lstm-cell") && $0.hasPrefix(">") })
    }

    @Test("a broken lesson fails the check, which names file, line and what is wrong", arguments: [
        // A wrong solution, a wrong number in an output, a front matter that is none.
        ("#| solution: forget\nft = sigmoid(Wf @ concat + bf)", "#| solution: forget\nft = sigmoid(Wf @ concat - bf)", "the solution is refused: ft"),
        ("a = 0.0617   c = 0.8179\n", "a = 0.0618   c = 0.8179\n", "the output differs: expected 0.0618, got 0.0617"),
        ("\nlesson: lstm-cell\nversion: ", "\nlesson: lstm-cell\nversion: v", "`version` is `v"),
        ("\nlesson: lstm-cell\n", "\nlesson: lstm-cell\ncolour: red\n", "the front matter knows no `colour`"),
    ])
    func broken(_ text: String, _ replacement: String, _ message: String) throws {
        let (file, path) = try Command.lesson("lstm-cell")
        let lesson = try String(contentsOfFile: path, encoding: .utf8)
        let place = try #require(lesson.firstRange(of: text))
        command.folder.write(lesson.replacingCharacters(in: place, with: replacement), to: "lessons/" + file)
        command.folder.write(try Data(contentsOf: URL(fileURLWithPath: Command.lesson("rnn-forward").path)).map { $0 }, to: "lessons/02-rnn-forward.md")
        let outcome = try command.run(["check", "--lessons", command.folder.path + "/lessons", "lstm-cell"])
        #expect(outcome.status == 1)
        #expect(outcome.output.hasPrefix("FAIL"))
        let lines = outcome.errors.split(separator: "\n").map(String.init)
        let first = try #require(lines.first { $0.contains(message) })
        let number = first.firstMatch(of: /07-lstm-cell\.md:(\d+):/).map { String($0.output.1) }
        let line = try #require(number.flatMap { Int($0) })
        // The line is where the change is: at its first line or inside it.
        let start = lesson[..<place.lowerBound].count { $0 == "\n" } + 1
        #expect((start - 1...start + 3).contains(line), "\(first), changed at line \(start)")
    }

    @Test("what check is given must be there")
    func missing() throws {
        let unknown = try command.run(["check", "nothing"])
        #expect(unknown.status == 1 && unknown.errors.hasPrefix("nothing: there is no lesson nothing"))
        command.folder.write("", to: "none/readme.txt")
        #expect(try command.run(["check", "--lessons", command.folder.path + "/none"]).status == 1)
    }

    @Test("new writes a skeleton that holds, and never over what is there")
    func new() throws {
        command.folder.write("", to: "lessons/readme.txt")
        let folder = ["--lessons", command.folder.path + "/lessons"]
        let made = try command.run(["new", "my-gate"] + folder)
        #expect(made.status == 0 && made.output.contains("01-my-gate.md"))
        let check = try command.run(["check"] + folder)
        #expect(check.status == 0 && check.output.hasPrefix("ok    my-gate  "))
        #expect(try command.run(["run", command.folder.path + "/lessons/01-my-gate.md"]).status == 0)
        let before = command.folder.read("lessons/01-my-gate.md")
        let again = try command.run(["new", "my-gate"] + folder)
        #expect(again.status == 1 && again.errors.contains("is there already"))
        #expect(command.folder.read("lessons/01-my-gate.md") == before)
        #expect(try command.run(["new", "My Gate"] + folder).status == 1)
        #expect(command.folder.names(in: "lessons") == ["01-my-gate.md", "readme.txt"])
    }
}

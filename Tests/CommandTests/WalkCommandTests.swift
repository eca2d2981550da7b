import PseudoTerminals
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// `:lessons`, `:progress`, `:reset`, `:play`, `:resume` and `:save` at the prompt.
@Suite struct WalkCommandTests {
    @Test("fifteen lessons fit a screen, with a mark and a sentence for what is next")
    func fits() throws {
        let command = Command()
        command.folder.write("", to: "lessons/readme.txt")
        for number in 1...15 {
            _ = try command.run(["new", "lesson-with-a-name-\(number)", "--lessons", command.folder.path + "/lessons"])
        }
        let list = try command.run(["lessons", "--lessons", command.folder.path + "/lessons"])
        let lines = list.output.split(separator: "\n")
        #expect(list.status == 0 && lines.count <= 20 && lines.allSatisfy { $0.count <= 80 })
        #expect(lines.first?.hasPrefix(">  1  ") == true && lines.filter { $0.hasPrefix(">") }.count == 1)
        #expect(list.output.contains("Next: Lesson with a name 1 (lesson-with-a-name-1)."))
        #expect(try command.run(["--lessons", command.folder.path + "/lessons", "lesson-with-a-name-2"], input: ":lessons\n").output
            .contains("\n>  2  "))
    }

    /// A lesson with an exercise whose starter has a line on the way to its answer.
    private static let several = """
        ---
        title: Several lines
        lesson: several
        version: 1
        ---
        ## One

        ```python
        x = 3
        ```

        ## Two

        ```python
        #| exercise: twice
        #| answers: [y]
        half = 0
        y = ______
        ```

        <details><summary>Hint: twice</summary>

        First the half.

        </details>

        ```python
        #| solution: twice
        half = x
        y = half + half
        ```

        ```python
        #| check: twice
        expected = {"y": 2 * x}
        ```

        ## Three

        The end.

        """

    private func several() throws -> (command: Command, arguments: [String]) {
        let command = Command()
        command.folder.write(Self.several, to: "lessons/01-several.md")
        return (command, ["several", "--lessons", command.folder.path + "/lessons"])
    }

    @Test("lines on the way to an answer wait with it, in a terminal and in a pipe; a command comes between; again when it is solved")
    func lines() throws {
        let (command, arguments) = try several()
        let session = try TerminalSession(arguments)
        try session.enter()
        #expect(try session.enter("half = x").hasSuffix("...: "))
        let hint = try session.enter(":hint")
        #expect(hint.contains("First the half.") && hint.hasSuffix("...: "))
        #expect(try session.enter("y = half + half").hasSuffix("...: "))
        #expect(try session.enter().contains("Correct: y is right."))
        #expect(try session.enter("half = 5").hasSuffix("...: "))
        #expect(try session.enter("y = half").hasSuffix("...: "))
        #expect(try session.enter().contains("Not yet."))
        session.leave()

        let piped = try command.run(arguments, input: ":next\nhalf = x\ny = half + half\n\n")
        #expect(piped.output.contains("Correct: y is right."))
        let handedIn = try command.run(arguments, input: ":reset\n:reset\n:next\nhalf = x\ny = 4 * half\n:hint\n")
        #expect(handedIn.output.contains("Not yet.") && handedIn.output.contains("First the half."))
    }

    @Test("a lesson whose steps have changed without a new version says that it has, and runs what is new")
    func changed() throws {
        let (command, arguments) = try several()
        _ = try command.run(arguments, input: ":next\nhalf = x\ny = 2 * half\n\n:next\n")
        command.folder.write(
            Self.several.replacing("## Two", with: "## Between\n\n```python\nz = 7\n```\n\n## Two"), to: "lessons/01-several.md")
        let back = try command.run(arguments, input: ":goto 2\nz + 1\n")
        #expect(back.output.replacing("\n", with: " ").contains("Several lines has changed since you were here"))
        #expect(back.output.contains("8") && !back.output.contains("damaged") && !back.output.contains("fault of the lesson"))
    }

    @Test("what stands behind a lesson's name is an option or a wrong use")
    func options() throws {
        let (command, arguments) = try several()
        #expect(try command.run(arguments, input: "").output.contains("Several lines"))
        #expect(try command.run(["several", "--lesons", "x"], input: "").status == 64)
    }

    @Test("a try that is refused leaves no mark on :vars, and what holds of every wrong try is said once; a question has no hints")
    func refused() throws {
        let (command, arguments) = try several()
        let output = try command.run(arguments, input: ":next\nhalf = x\ny = half\n\n:vars\ny = half = x\n\ny = half = 1\n\n").output
        #expect(output.components(separatedBy: "Your variables are as they were").count == 2)
        #expect(output.components(separatedBy: ":solution now shows").count == 2)
        #expect(output.components(separatedBy: "Not yet.").count == 4)
        #expect(!output.components(separatedBy: "  name  shape")[1].components(separatedBy: "1 name.")[0].contains("y "))
        // The number at the prompt is that of In, of :cells and of a saved program.
        let numbers = try command.run(arguments, input: ":reset\n:reset\n:next\nhalf = x\ny = half\n\n8 + 8\nIn[3] + '!'\nOut[3] + 1\n:cells\n").output
        #expect(numbers.contains("\n16\n") && numbers.contains("'8 + 8!'") && numbers.contains("\n17\n") && numbers.contains("In [3]: 8 + 8"), "\(numbers)")
        // A solution takes the place of half-done tries, and leaves the learner's own names.
        let kept = try command.run(arguments, input: ":reset\n:reset\n:next\nmine = 7\nx = 50\n:solution\n:solution\nmine + x + y\n").output
        #expect(kept.contains("\n16\n"), "\(kept)")
        let question = try Command().run(["first-steps"], input: ":goto 9\n:hint\n").output
        #expect(question.replacing("\n", with: " ").contains("A question has no hints."))
    }

    @Test("a broken lesson stays in the list and says so")
    func broken() throws {
        let command = Command()
        command.folder.write("", to: "lessons/readme.txt")
        _ = try command.run(["new", "good", "--lessons", command.folder.path + "/lessons"])
        command.folder.write("---\ntitle: x\n---\n", to: "lessons/02-bad.md")
        let list = try command.run(["lessons", "--lessons", command.folder.path + "/lessons"])
        #expect(list.output.split(separator: "\n").contains { $0.contains("  2  ") && $0.contains("02-bad.md") && $0.contains("has mistakes") })
    }

    @Test("progress is forgotten only when asked for twice, for one lesson or for all")
    func reset() throws {
        let command = Command()
        func stages() throws -> [Bool] {
            let lines = try command.run(["lessons"]).output.split(separator: "\n").prefix(Command.lessonNames.count)
            return lines.map { !$0.contains(" 0/") }
        }
        let names = Command.lessonNames
        _ = try command.run([names[0]], input: ":next\n")
        _ = try command.run([names[1]], input: ":next\n:reset all\n:lessons\n:reset all\n")
        #expect(try stages().filter { $0 }.count == 2)
        let one = try command.run([names[1]], input: ":play\n:reset \(names[0])\n:reset \(names[0])\n")
        #expect(one.output.replacing("\n", with: " ").contains("Type :reset \(names[0]) once more"))
        #expect(try stages().filter { $0 }.count == 1)
        _ = try command.run([names[0]], input: ":next\n:reset all\n:reset all\n")
        // The lesson that was open has begun again.
        #expect(try stages().filter { $0 }.count == 1)
        let wrong = try command.run([names[0]], input: ":reset nosuch\n:reset all\n:reset\n:reset all\n").output
        #expect(wrong.contains("There is no lesson `nosuch`."))
        #expect(try stages().filter { $0 }.count == 1)
    }

    @Test("resume opens the lesson that was left; play has variables of its own; a killed session loses nothing")
    func killed() throws {
        let state = TemporaryFolder()
        let session = try TerminalSession(["lstm-cell"], state: state)
        var screen = session.opening
        for _ in 1...20 where !screen.contains(", exercise ") { screen = try session.enter() }
        try session.enter("scratch = [1, 2]")
        try session.enter("scratch.append(3); nowhere")
        try session.enter("drawn = np.random.rand()")
        let drawn = try session.enter("drawn").split(separator: "\n").first { $0.hasPrefix("Out[") }?.split(separator: ":").last
        session.terminal.signal(SIGKILL)
        #expect(session.terminal.waitForExit(seconds: TerminalSession.patience) == .signalled(SIGKILL))

        let again = try TerminalSession(state: state)
        #expect(again.opening.contains("Where you left off: "))
        #expect(try again.enter(":resume").contains("exercise forget) In ["))
        #expect(try again.enter("scratch").contains("[1, 2, 3]"))
        #expect(try again.enter("drawn").split(separator: "\n").first { $0.hasPrefix("Out[") }?.split(separator: ":").last == drawn)
        #expect(try again.enter(":play").contains("A free notebook"))
        #expect(try again.enter("scratch").contains("NameError"))
        #expect(try again.enter(":progress").split(separator: "\n").contains { $0.contains("exercise forget ") && $0.hasSuffix(" open") })
        #expect(try again.enter(":resume").contains("Exercise forget: write ft"))
        again.leave()
    }

    @Test("save writes a page of the learner's work, replaces it when asked twice, and nothing outside the folder")
    func save() throws {
        let command = Command()
        let folder = TemporaryFolder()
        func run(_ input: String) throws -> String {
            try command.run(["lstm-cell"], input: input, directory: folder.path).output.split(separator: "\n").joined(separator: " ")
        }
        #expect(try run("1 + 1\nnowhere\n:save work.md\n").contains("Saved as work.md. 1 cell that failed is left out."))
        let page = String(decoding: folder.read("work.md") ?? [], as: UTF8.self)
        #expect(page.hasPrefix("# The LSTM cell") && page.hasSuffix("```python\n1 + 1\n```\n\n```output\n2\n```\n"))
        #expect(page.contains("\n## 1. ") && !page.contains("nowhere"))

        #expect(try run(":save work.md\n1\n:save work.md\n").contains("work.md is there already."))
        #expect(String(decoding: folder.read("work.md") ?? [], as: UTF8.self) == page)
        #expect(try run("6 * 7\n:save work.md\n:save work.md\n").contains("Saved as work.md."))
        #expect(String(decoding: folder.read("work.md") ?? [], as: UTF8.self).contains("6 * 7"))

        #expect(try run(":save ../x.md\n").contains("outside the working folder"))
        folder.write("", to: "inner.md/a.txt")
        #expect(try run(":save inner.md\n").contains("it is a folder"))
        #expect(try run(":save work.ipynb\n").contains("A name ending in .md saves a page"))
        #expect(try run(":reset\n:reset\none = 1\nnowhere\none / 0\ntwo = one + 1\n:save work.py\n").contains("Saved as work.py. 2 cells that failed are left out."))
        let program = String(decoding: folder.read("work.py") ?? [], as: UTF8.self)
        #expect(program.contains("one = 1\n") && program.contains("two = one + 1\n") && !program.contains("nowhere") && !program.contains("/ 0"))
        #expect(try run(":play\nfree = 5\n:save free.md\n").contains("Saved as free.md."))
        #expect(folder.read("free.md").map { String(decoding: $0, as: UTF8.self) } == "# Notebook\n\n```python\nfree = 5\n```\n")
    }
}

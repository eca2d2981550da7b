import Foundation
import PseudoTerminals
import Testing

/// What `check` proves beyond cells and answers: each rule is broken in a lesson that held, and seen with file and line.
@Suite struct LessonRuleTests {
    let command = Command()

    /// The skeleton with a piece of it replaced, in a folder beside an untouched lesson.
    private func check(_ old: String, _ new: String, named name: String? = nil) throws -> (outcome: Command.Outcome, text: String) {
        command.folder.write("# Notes\n\n## Every gate\n", to: "lessons/notes.md")
        let folder = command.folder.path + "/lessons"
        for lesson in ["first", "second"] { _ = try command.run(["new", lesson, "--lessons", folder]) }
        let text = String(decoding: command.folder.read("lessons/02-second.md") ?? [], as: UTF8.self)
        let place = try #require(text.firstRange(of: old))
        let changed = text.replacingCharacters(in: place, with: new)
        command.folder.write(changed, to: "lessons/02-second.md")
        return (try command.run(["check", "--lessons", folder] + (name.map { [$0] } ?? [])), changed)
    }

    static let rules: [(old: String, new: String, message: String, place: String)] = [
        ("Say what is to be seen", "See [there](../docs/nothing.md).", "this link leads to `../docs/nothing.md`, which is not there (paths start", "nothing.md"),
        ("Say what is to be seen", "See [a gate](notes.md#every-gat).", "no heading of notes.md has it (did you mean `#every-gate`?)", "every-gat"),
        ("Say what is to be seen", "See [below](#a-qestion).", "leads to `#a-qestion`, and no heading here has it (did you mean `#a-question`?)", "a-qestion"),
        ("`*` multiplies", "[gone](gone.png) multiplies", "this link leads to `gone.png`", "gone.png"),
        ("> Yes: twice 3.", "> [Yes]()", "this link leads nowhere", "[Yes]()"),
        ("Say what is to be seen", "[notes]: gone.md", "this link leads to `gone.md`", "gone.md"),
        ("requires: []", "requires: [frist]", "`requires` names `frist`, which is no lesson here (did you mean `first`?)", "requires:"),
        ("dims: {n: 3}", "dims: {n: 4}", "n is 3 here, and `dims` says n: 4 (write the size that holds", "```python"),
        ("dims: {n: 3}", "dims: {n: 3, m: 2}", "`dims` names m, and no cell binds it and no axis has it (remove it", "dims:"),
        ("\n\n## A question", "\n\n<!-- longer than a page -->\n" + String(repeating: "\nA line.\n", count: 20) + "\n## A question", "lines of a screen of 80x24 (cut the step in two, or write `<!-- longer than a screen -->`", "#| exercise: slope"),
        ("<details><summary>Hint: average</summary>\n\n`np.sum(v)` adds the entries, `len(v)` counts them.\n\n</details>\n", "", "exercise `average` has no hint (add `<details>", "#| exercise: average"),
        ("#| solution: average", "#| solution: double", "exercise `average` has no solution (add a cell with", "#| exercise: average"),
        ("## A first cell", "## A first cell\n\n<!-- longer than a screen -->\n", "this step fits a screen (remove `<!-- longer than a screen -->`)", "## A first cell"),
        ("## A first cell", "<!-- longer than a screen -->\n\n## A first cell", "this comment belongs to a step (write it below", "<!--"),
    ]

    @Test("a lesson that breaks a rule fails, with the file, the line and how to mend it", arguments: rules.indices)
    func broken(_ index: Int) throws {
        let rule = Self.rules[index]
        let (outcome, text) = try check(rule.old, rule.new)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("ok    first  ") && outcome.output.contains("FAIL"))
        let found = outcome.errors.split(separator: "\n").first { $0.contains(rule.message) }
        let line = try #require(found?.firstMatch(of: /02-second\.md:(\d+):/).flatMap { Int($0.output.1) }, "\(outcome.errors)")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // A cell is told at its fence, one line above its options.
        #expect(lines[line - 1].contains(rule.place) || lines[line].contains(rule.place), "\(found ?? ""), which is \(lines[line - 1])")
    }

    @Test("links that lead somewhere hold: files, headings here and there, the web, and what is code")
    func links() throws {
        let text = """
            See [notes](notes.md), [a gate](notes.md#every-gate "title"), [below](#a-question), [first](<01-first.md>),
            [the web](https://example.org/no#where), `a[0](1)` and `x[i](nothing.md)`.

            ```text
            [code](gone.md)
            ```

            Say what is to be seen
            """
        let outcome = try check("Say what is to be seen", text).outcome
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }

    @Test("a step that says it is longer than a screen may be, and its learner is told")
    func longStep() throws {
        let long = "## A first cell\n\n<!-- longer than a screen -->\n" + String(repeating: "\nA line.\n", count: 20)
        let outcome = try check("## A first cell\n", long).outcome
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        let walk = try command.run(["--lessons", command.folder.path + "/lessons", "second"], input: "")
        #expect(walk.output.contains("step 1 of 6 (longer than a screen: scroll up to its beginning)"))
    }

    @Test("each part between two exercises is measured on its own")
    func parts() throws {
        // Fourteen paragraphs before an exercise and after it are two screens.
        let much = String(repeating: "A line.\n\n", count: 7)
        let (outcome, _) = try check("```python\n#| exercise: double", much + "```python\n#| exercise: double")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let after = try check("\n## Exercise: write a function", "\n" + much + "\n## Exercise: write a function").outcome
        #expect(after.status == 0, "\(after.errors)")
    }

    @Test("a lesson that is named is held to what it requires, and the others' faults are not told")
    func named() throws {
        let bad = try check("requires: []", "requires: [nowhere]", named: "second").outcome
        #expect(bad.status == 1 && bad.errors.contains("02-second.md:5: `requires` names `nowhere`"))
        let good = try command.run(["check", "--lessons", command.folder.path + "/lessons", "first"])
        #expect(good.status == 0 && good.errors.isEmpty)
    }

    @Test("sizes may differ in an example, where the lesson shows the right ones too")
    func otherSizes() throws {
        let outcome = try check("import numpy as np\nn = 3\n", "import numpy as np\nv = np.ones(2)    # (n,)\nn = 3\n").outcome
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test("the skeleton shows three kinds of exercise and a question, under the next free number")
    func skeleton() throws {
        command.folder.write("", to: "lessons/07-old.md")
        let folder = command.folder.path + "/lessons"
        #expect(try command.run(["new", "gate", "--lessons", folder]).output.contains("08-gate.md"))
        let check = try command.run(["check", "--lessons", folder, "gate"])
        #expect(check.status == 0 && check.output.contains("3 exercises") && check.output.contains("1 question\n"), "\(check.errors)")
        let text = String(decoding: command.folder.read("lessons/08-gate.md") ?? [], as: UTF8.self)
        #expect(text.contains("#| inputs: {z: [n]}") && text.contains("def average(v):") && text.contains("y = ______"))
    }
}

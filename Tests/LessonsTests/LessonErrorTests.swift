import Testing

@testable import Lessons

/// Lesson text in, exact errors with their lines out. A body starts on line 7.
struct BadLesson: CustomTestStringConvertible, Sendable {
    var text: String
    var errors: [Found]

    struct Found: Equatable, Sendable {
        var line: Int
        var problem: LessonProblem
    }

    init(_ text: String, _ errors: (Int, LessonProblem)...) {
        self.text = text
        self.errors = errors.map { Found(line: $0.0, problem: $0.1) }
    }

    /// After the sample's front matter.
    static func body(_ text: String, _ line: Int, _ problem: LessonProblem) -> BadLesson {
        BadLesson(Samples.front + text, (line, problem))
    }

    /// A cell of a step of its own: its fence is on line 8.
    static func cell(_ text: String, _ line: Int, _ problem: LessonProblem) -> BadLesson {
        body("## S\n```python\n\(text)\n```", line, problem)
    }

    /// After the parts of exercise `a`, which end on line 21, so that the text starts on line 22.
    static func part(_ text: String, _ line: Int, _ problem: LessonProblem) -> BadLesson {
        body(Samples.exercise(and: text), line, problem)
    }

    static func starter(_ options: String, _ line: Int, _ problem: LessonProblem) -> BadLesson {
        body(Samples.exercise(starter: options + "\nx = ______"), line, problem)
    }

    var testDescription: String { errors.first.map { "\($0.line): \($0.problem)" } ?? text }
}

@Suite("What is wrong with a lesson is told with its line")
struct LessonErrorTests {
    private func expectErrors(_ bad: BadLesson) {
        let parsed = Samples.parse(bad.text)
        #expect(parsed.lesson == nil)
        #expect(parsed.errors.map { BadLesson.Found(line: $0.line, problem: $0.problem) } == bad.errors)
    }

    @Test("front matter", arguments: [
        BadLesson("", (0, .empty)),
        BadLesson(" \n\t\n", (0, .empty)),
        BadLesson("---\na\u{0}b", (2, .binary)),
        BadLesson("## S\ntext", (1, .noFrontMatter)),
        BadLesson("---\ntitle: T\n## S\ntext", (1, .unclosedFrontMatter)),
        BadLesson("---\ntitle: LSTM: gates\nlesson: t\nversion: 1\n---\n## S\nx",
            (2, .invalidYAML(.frontMatter, reason: "mapping values are not allowed in this context"))),
        BadLesson("---\ntitle: T\nlesson: t\nversion: 1\ndims: {n: 1\n---\n## S\nx",
            (5, .invalidYAML(.frontMatter, reason: "did not find expected ',' or '}'"))),
        BadLesson("---\n- a\n---\n## S\nx", (2, .notAMapping(.frontMatter))),
        BadLesson("---\n[a]: b\n---\n## S\nx", (2, .notAMapping(.frontMatter))),
        BadLesson("---\ntitle: T\nlesson: t\nversion: 1\ntitle: U\n---\n## S\nx", (2, .repeatedKey(.frontMatter, key: "title"))),
        BadLesson("---\n---\n## S\nx", (1, .missingKey("title", example: "title: The forget gate")),
            (1, .missingKey("lesson", example: "lesson: forget-gate")), (1, .missingKey("version", example: "version: 1"))),
        BadLesson("---\ntitle: T\nlesson: t\nversoin: 1\n---\n## S\nx",
            (1, .missingKey("version", example: "version: 1")),
            (4, .unknownKey(.frontMatter, key: "versoin", suggestion: "version"))),
        BadLesson("---\ntitle: T\nlesson: t\nversion: 1\nauthor: me\n---\n## S\nx",
            (5, .unknownKey(.frontMatter, key: "author", suggestion: nil))),
        BadLesson("---\ntitle:\nlesson: My Lesson\nversion: \"1\"\n---\n## S\nx",
            (2, .badValue(key: "title", found: "empty", wanted: "a text")),
            (3, .badValue(key: "lesson", found: "`My Lesson`", wanted: "an id of a-z, 0-9 and -")),
            (4, .badValue(key: "version", found: "the text \"1\"", wanted: "a whole number from 1"))),
        BadLesson("---\ntitle: [a]\nlesson: t\nversion: 1.5\nrequires: rnn\nsources: [[1]]\n---\n## S\nx",
            (2, .badValue(key: "title", found: "a list", wanted: "a text")),
            (4, .badValue(key: "version", found: "`1.5`", wanted: "a whole number from 1")),
            (5, .badValue(key: "requires", found: "`rnn`", wanted: "a list, such as [lesson-id]")),
            (6, .badValue(key: "sources", found: "a list", wanted: "a list, such as [\"002\"]"))),
        BadLesson("---\ntitle: T\nlesson: t\nversion: 0\ndims:\n  n_a: 5\n  m: ten\n---\n## S\nx",
            (4, .badValue(key: "version", found: "`0`", wanted: "a whole number from 1")),
            (7, .badValue(key: "dims", found: "`ten`", wanted: "names with sizes from 1, such as {n_a: 5, m: 10}"))),
    ])
    func frontMatter(bad: BadLesson) {
        expectErrors(bad)
    }

    @Test("steps and fences", arguments: [
        BadLesson.body("only words", 7, .noSteps),
        .body("## \nx", 7, .untitledStep),
        .body("## S\n```python\nx = 1\n## T", 8, .unclosedFence("```")),
        .body("## S\n~~~~sh\nx\n~~~\n", 8, .unclosedFence("~~~~")),
        .body("## S\n<details><summary>More</summary>\nx\n## T\n", 8, .unclosedDetails),
        .body("## S\n<!-- x\n", 8, .unclosedComment),
        .body("## S\n1. do\n    ```python\n    x\n    ```", 9, .indentedFence(language: "python")),
        .body("## S\n```py\nx\n```", 8, .misspeltLanguage("py", suggestion: "python")),
        .body("## S\n```Python\nx\n```", 8, .misspeltLanguage("Python", suggestion: "python")),
        .body("```python\nx\n```\n## S", 7, .beforeFirstStep(what: "a cell")),
        .body("**Question a:** x\n1. [x] a\n   > b\n2. [ ] c\n   > d\n## S", 7, .beforeFirstStep(what: "a question")),
        .body("## S\n```output\n1\n```", 8, .outputWithoutCell),
        .body("## S\n```python\n1\n```\nIt prints\n```output\n1\n```", 12, .outputWithoutCell),
        .body("## S\n```python\n1\n```\n```output\n1\n```\n```output\n1\n```", 14, .outputWithoutCell),
        .body("## S\n```python\n1\n```\n## T\n```output\n1\n```", 12, .outputWithoutCell),
        .part("```python\n#| wrong: a\n#| say: no\nx = 2\n```\n```output\n1\n```", 27, .outputOfUnrunCell(role: "wrong")),
    ])
    func stepsAndFences(bad: BadLesson) {
        expectErrors(bad)
    }

    @Test("cells and their options", arguments: [
        BadLesson.cell("", 8, .emptyCell),
        .cell("x = 1\n#| setup: a", 10, .lateOption("#| setup: a")),
        .cell("#| epxect: \"ValueError\"\nx", 9, .unknownKey(.options, key: "epxect", suggestion: "expect")),
        .cell("#| colour: red\nx", 9, .unknownKey(.options, key: "colour", suggestion: nil)),
        .cell("#| expect: no such thing\nx", 9, .badValue(
            key: "expect", found: "`no such thing`", wanted: "an exception's name and a part of its message: \"ValueError: part\"")),
        .cell("#| expect: ValueError: part\nx", 9,
            .invalidYAML(.options, reason: "mapping values are not allowed in this context")),
        .cell("#| expect\nx", 9, .notAMapping(.options)),
        .cell("#| setup: a\n#| check: a\nx", 10, .severalRoles(["setup", "check"])),
        .cell("#| answers: [x]\nx", 9, .foreignOption("answers", role: "plain", owner: "exercise")),
        .cell("#| setup: a\nx", 8, .unknownExercise("a", role: "setup", suggestion: nil)),
        .cell("#| setup: A b\nx", 9, .badValue(key: "setup", found: "`A b`", wanted: "an id of a-z, 0-9 and -")),
        .cell("x = 1\nx = ______ # here", 10, .blankOutsideStarter(role: "plain")),
    ])
    func cells(bad: BadLesson) {
        expectErrors(bad)
    }

    @Test("exercises", arguments: [
        BadLesson.starter("#| exercise: a", 9, .missingKey("answers", example: "#| answers: [ft]")),
        .starter("#| exercise: a\n#| answers: x", 10, .badValue(key: "answers", found: "`x`", wanted: "a list, such as [ft]")),
        .starter("#| exercise: a\n#| answers: [x, 2y]", 10, .badValue(key: "answers", found: "`2y`", wanted: "a list, such as [ft]")),
        .starter("#| exercise: a\n#| answers: []", 10,
            .badValue(key: "answers", found: "a list", wanted: "the names that a graded cell binds, such as [ft]")),
        .starter("#| exercise: a\n#| answers: [x]\n#| trials: 3", 11, .trialsWithoutInputs),
        .starter("#| exercise: a\n#| answers: [x]\n#| inputs: {z: [n_a]}\n#| trials: 0", 12,
            .badValue(key: "trials", found: "`0`", wanted: "a whole number from 1 to 100")),
        .starter("#| exercise: a\n#| answers: [x]\n#| inputs: [z]", 11,
            .badValue(key: "inputs", found: "a list", wanted: "names with shapes, such as {z: [n_a, m]}")),
        .starter("#| exercise: a\n#| answers: [x]\n#| inputs: {z: [n_a, n_y]}", 11,
            .unknownDim("n_y", input: "z", suggestion: "n_a")),
        .starter("#| exercise: a\n#| answers: [x]\n#| inputs: {z: [n_a - 1]}", 11, .badAxis(input: "z", text: "n_a - 1")),
        .starter("#| exercise: a\n#| answers: [x]\n#| say: no", 11, .foreignOption("say", role: "exercise", owner: "wrong")),
        .starter("#| exercise: a\n#| answers: [x]\ny = _____", 11, .misspeltBlank(count: 5)),
        .part("```python\n#| exercise: a\n#| answers: [x]\nx = ______\n```", 22, .repeatedExercise("a", firstLine: 8)),
        .part("```python\n#| check: a\nexpected = {}\n```", 22, .repeatedPart(role: "check", exercise: "a", firstLine: 17)),
        .part("```python\n#| wrong: a\nx = 2\n```", 23, .wrongWithoutFeedback(exercise: "a")),
        .part("```python\n#| wrong: a\n#| say:\nx = 2\n```", 24, .badValue(key: "say", found: "empty", wanted: "a text")),
        .part("```python\n#| solution: a\nx = ______\n```", 24, .blankOutsideStarter(role: "solution")),
        .part("<details><summary>Hint: b</summary>x</details>", 22, .unknownExercise("b", role: "hint", suggestion: "a")),
        .part("<details><summary>Hint</summary>x</details>", 22, .malformedHint("Hint")),
        .part("<details><summary>Hint: a</summary>\n\n</details>", 22, .emptyHint(exercise: "a")),
        .part("<details><summary>Hint: a</summary>\ntext\n## T\nx", 22, .unclosedDetails),
        BadLesson(Samples.front + "## S\n```python\n#| exercise: a\n#| answers: [x]\nx = ______\n```",
            (8, .exerciseWithout(role: "solution", exercise: "a")), (8, .exerciseWithout(role: "check", exercise: "a")),
            (8, .exerciseWithout(role: "hint", exercise: "a"))),
    ])
    func exercises(bad: BadLesson) {
        expectErrors(bad)
    }

    @Test("questions", arguments: [
        BadLesson.body("## S\n**Question Q1:** x\n1. [x] a\n   > b\n2. [ ] c\n   > d", 8, .malformedQuestion("**Question Q1:** x")),
        .body("## S\n**Question q1** x", 8, .malformedQuestion("**Question q1** x")),
        .body("## S\n**Question q:** x\n\n## T", 8, .questionWithoutAnswer("q")),
        .body("## S\n**Question q:** x\n```python\n1\n```", 8, .questionWithoutAnswer("q")),
        .body("## S\n**Question q:** x\n1. [ ] a\n   > b\n2. [ ] c\n   > d", 8, .noRightOption(question: "q")),
        .body("## S\n**Question q:** x\n- [ ] a\n  > b\n- [ ] c\n  > d", 8, .noRightOption(question: "q")),
        .body("## S\n**Question q:** x\n1. [x] a\n   > b\n2. [x] c\n   > d", 8, .severalRightOptions(question: "q", count: 2)),
        .body("## S\n**Question q:** x\n1. [x] a\n   > b\n- [ ] c\n   > d", 11, .mixedOptions(question: "q")),
        .body("## S\n**Question q:** x\n1. [x] a\n   > b", 8, .tooFewOptions(question: "q")),
        .body("## S\n**Question q:** x\n1. [x]\n   > b\n2. [ ] c\n   > d", 9, .emptyOption(question: "q")),
        .body("## S\n**Question q:** x\n1. [x] a\n   > b\n2. [ ] c\n", 11, .optionWithoutComment(question: "q", option: "c")),
        .body("## S\ntext\n- [ ] a", 9, .optionOutsideQuestion),
        .cell("#| question: q", 9, .missingKey("answer", example: "#| answer: 0.1966")),
        .cell("#| question: q\n#| answer: 0.5", 10, .missingKey("atol", example: "#| atol: 1e-4")),
        .cell("#| question: q\n#| answer: 0.5\n#| atol: tiny", 11,
            .badValue(key: "atol", found: "`tiny`", wanted: "a number from 0, such as 1e-4")),
        .cell("#| question: q\n#| answer: tanh\n#| atol: 1", 11,
            .badValue(key: "atol", found: "`1`", wanted: "an answer that is a number")),
        .cell("#| question: q\n#| answer: []", 10,
            .badValue(key: "answer", found: "a list", wanted: "a number or texts, such as [\"tanh\", \"np.tanh\"]")),
        .cell("#| question: q\n#| answer: 7\n______", 11, .blankOutsideStarter(role: "question")),
        .body("## S\n```python\n#| question: q\n#| answer: 7\n```\n```python\n#| question: q\n#| answer: 8\n```", 12,
            .repeatedQuestion("q", firstLine: 8)),
    ])
    func questions(bad: BadLesson) {
        expectErrors(bad)
    }

    @Test("all errors of a file are told, in the order of its lines")
    func allErrors() {
        let text = """
            ---
            title: T
            lesson: T
            version: one
            ---
            ## S
            ```python
            #| setup: a
            #| colour: red
            x = ______
            ```
            ```output
            1
            ```
            ```output
            2
            ```
            """
        #expect(Samples.parse(text).errors.map(\.line) == [3, 4, 7, 9, 10, 15])
    }

    @Test("an error is one line: file, line, message, and how to mend it")
    func words() {
        let error = LessonError(
            file: "lessons/01-a.md", line: 4, problem: .unknownKey(.frontMatter, key: "versoin", suggestion: "version"))
        #expect(error.description
            == "lessons/01-a.md:4: the front matter knows no `versoin` (did you mean `version`?)")
        let missing = LessonError(file: "a.md", line: 9, problem: .exerciseWithout(role: "hint", exercise: "forget"))
        #expect(missing.description == """
            a.md:9: exercise `forget` has no hint (add `<details><summary>Hint: forget</summary>`, its text and `</details>`)
            """)
    }

    @Test("a broken front matter still tells the lesson's id where it can")
    func idOfBrokenLesson() {
        let parsed = Samples.parse("---\ntitle: T\nlesson: t\nversion: one\n---\n## S\n")
        #expect(parsed.id == "t")
        #expect(parsed.title == "T")
    }

    @Test("hostile text is refused without a trap", arguments: [
        "---\ntitle: *a\n---\n## S", "---\ntitle: \"\\x\"\n---", "---\n? ? ?\n---", "---\n\t\n---", "---\n%YAML 9.9\n---\n",
        "---\nversion: 99999999999999999999\ndims: {a: 99999999999999999999}\n---\n", "---\n---\n**Question",
        "---\n---\n**Question :**", "---\n---\n```", "---\n---\n<details>", "---\n---\n<details><summary>", "---\n---\n## S\n1.",
        "---\n---\n## S\n-", "---\n---\n## S\n```python\n#|\n```", "---\n---\n## S\n```python\n#| \u{1}\n```",
        "---\ntitle: \"\u{1}\"\n---\n## S", "---\n...\n---\n## S", "---\n--- a\n--- b\n---",
    ])
    func hostile(text: String) {
        let parsed = Samples.parse(text)
        #expect(parsed.lesson == nil)
        #expect(!parsed.errors.isEmpty)
        for error in parsed.errors {
            #expect(error.line >= 0 && error.line <= Text.lines(of: text).count + 1)
            #expect(!error.message.isEmpty && !error.mend.isEmpty)
        }
    }

    @Test("deep nesting in front matter is refused, not followed")
    func deepNesting() {
        let parsed = Samples.parse("---\ntitle: " + String(repeating: "[", count: 20_000) + "\n---\n## S\n")
        #expect(parsed.errors.map(\.line) == [2])
    }

    @Test("every beginning of a lesson is parsed without a trap")
    func beginnings() {
        var text = ""
        for character in Samples.whole {
            text.append(character)
            if text.utf8.count % 7 == 0 { _ = Samples.parse(text) }
        }
        #expect(Samples.parse(text).lesson != nil)
    }
}

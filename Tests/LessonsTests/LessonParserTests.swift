import Testing

@testable import Lessons

@Suite("A lesson's text becomes data")
struct LessonParserTests {
    @Test("a lesson with everything has no errors")
    func wholeLesson() throws {
        let parsed = Samples.parse(Samples.whole)
        #expect(parsed.errors.map(\.description) == [])
        let lesson = try #require(parsed.lesson)
        #expect(lesson.id == "forget-gate")
        #expect(lesson.title == "The forget gate")
        #expect(lesson.version == 3)
        #expect(lesson.requires == ["rnn-forward"])
        #expect(lesson.sources == ["002", "003"])
        #expect(lesson.dims.map(\.name) == ["n_a", "n_x", "m", "T_x"])
        #expect(lesson.dims.map(\.size) == [5, 3, 10, 7])
        #expect(lesson.introduction == [Prose(text: "How much of the past is kept.", line: 11)])
        #expect(lesson.steps.map(\.title) == ["A sigmoid", "The gate", "Questions"])
        #expect(lesson.steps.map(\.line) == [16, 35, 87])
    }

    @Test("a cell keeps the lines of the file, and its output follows it")
    func plainCell() throws {
        let step = try #require(Samples.parse(Samples.whole).lesson?.steps.first)
        #expect(step.blocks.count == 3)
        #expect(step.blocks[0] == .prose(Prose(text: "It squashes.", line: 18)))
        guard case .cell(let cell) = step.blocks[1] else { throw Missing() }
        #expect(cell.source == "import numpy as np\n1 / (1 + np.exp(-0.5))")
        #expect(cell.line == 20)
        #expect(cell.sourceLine == 21)
        #expect(cell.fileLine(ofSourceLine: 2) == 22)
        #expect(cell.role == .plain(expect: nil))
        #expect(cell.expectedOutput == ExpectedOutput(text: "np.float64(0.6224593312018546)", line: 26))
        #expect(step.blocks[2] == .prose(Prose(text: "Some shell:\n\n```sh\n## not a step\n```", line: 29)))
    }

    @Test("the parts of an exercise are gathered by its id")
    func exercise() throws {
        let lesson = try #require(Samples.parse(Samples.whole).lesson)
        let exercise = try #require(lesson.exercise("forget"))
        #expect(lesson.exercises.count == 1)
        #expect(exercise.stepIndex == 1)
        #expect(exercise.answers == ["ft"])
        #expect(exercise.grading.trials == 3)
        #expect(exercise.grading.inputs.map(\.name) == ["z", "W"])
        #expect(exercise.grading.inputs.map { $0.shape.map { $0.size(in: lesson.dims) } } == [[5, 10], [5, 8]])
        #expect(exercise.starter.source == "ft = ______")
        #expect(exercise.starter.sourceLine - exercise.starter.line == 5)
        #expect(exercise.setup?.source == "z = 1")
        #expect(exercise.solutions.map(\.source) == ["ft = sigmoid(z)"])
        #expect(exercise.check.source == "expected = {\"ft\": sigmoid(z)}")
        #expect(exercise.wrong.map(\.feedback) == [
            Feedback(say: "that is the cell: it uses tanh", diagnosis: nil), Feedback(say: nil, diagnosis: "delta_f"),
        ])
        #expect(exercise.hints.map(\.text) == ["A gate is a sigmoid.", "`sigmoid(z)`"])
    }

    @Test("a step shows its prose, plain cells, starters and questions, and nothing that gives the answer away")
    func shown() throws {
        let step = try #require(Samples.parse(Samples.whole).lesson?.steps[1])
        #expect(step.blocks.count == 9)
        let words = step.shown.map { block in
            if case .cell(let cell) = block { cell.role.word } else { "other" }
        }
        #expect(words == ["plain", "exercise"])
        guard case .cell(let cell) = step.shown[0], case .plain(let expect?) = cell.role else { throw Missing() }
        #expect(expect.matches(type: "ValueError", message: "matmul: shapes (5,8) and (3,10)"))
        #expect(!expect.matches(type: "ValueError", message: "other"))
        #expect(!expect.matches(type: "TypeError", message: "shapes (5,8)"))
    }

    @Test("questions of all four kinds")
    func questions() throws {
        let lesson = try #require(Samples.parse(Samples.whole).lesson)
        #expect(lesson.questions.map(\.id) == ["q1", "q2", "q3", "q4"])
        let q1 = try #require(lesson.question("q1"))
        #expect(q1.text == "Which value\nkeeps everything?")
        #expect(q1.kind == .single([
            .init(text: "0", isRight: false, comment: "That forgets.", line: 92),
            .init(text: "1", isRight: true, comment: "Yes: c_prev times one\nis c_prev.", line: 94),
        ]))
        #expect(q1.accepts(choices: [1]))
        #expect(!q1.accepts(choices: [0]) && !q1.accepts(choices: [0, 1]) && !q1.accepts(choices: []))
        let q2 = try #require(lesson.question("q2"))
        #expect(q2.options.map(\.isRight) == [true, true, false])
        #expect(q2.accepts(choices: [0, 1]) && !q2.accepts(choices: [0]))
        let q3 = try #require(lesson.question("q3"))
        #expect(q3.kind == .number(0.1586, atol: 1e-4))
        #expect(q3.text == "The slope of sigmoid at 1.4?")
        #expect(q3.accepts(number: 0.15855) && !q3.accepts(number: 0.1588) && !q3.accepts(number: .nan))
        let q4 = try #require(lesson.question("q4"))
        #expect(q4.accepts(text: " np . tanh") && !q4.accepts(text: "Tanh") && !q4.accepts(text: ""))
        #expect(q4.source == "" && q4.text == "")
    }

    @Test("a heading inside a fence, a comment or a hint's code is no step", arguments: [
        "## S\n```python\n## x\ny = 1\n```", "## S\n~~~python\n```\n## x\n~~~", "## S\n<!--\n## x\n-->",
        "## S\n````text\n```\n## x\n```\n````", "## S\n### smaller\n##not a heading\n    ## code",
        Samples.exercise(and: "<details><summary>Hint: a</summary>\n```python\n## x\n</details>\n```\n</details>"),
    ])
    func headingsInFences(body: String) {
        #expect(Samples.parse(Samples.front + body).errors.map(\.description) == [])
        #expect(Samples.steps(body).map(\.title) == ["S"])
    }

    @Test("line ends of Windows and old Macs, and a byte order mark, change nothing", arguments: ["\r\n", "\r"])
    func lineEnds(end: String) throws {
        let other = Samples.whole.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
        #expect(Samples.parse("\u{FEFF}" + other) == Samples.parse(Samples.whole))
    }

    @Test("an indented fence's cell loses the fence's indentation")
    func indentation() throws {
        let steps = Samples.steps("## S\n  ```python\n  if x:\n      y\n z\n  ```")
        guard case .cell(let cell) = try #require(steps.first?.blocks.first) else { throw Missing() }
        #expect(cell.source == "if x:\n    y\nz")
    }

    @Test("options may span lines, and a block text keeps its own")
    func longOptions() throws {
        let more = "```python\n#| wrong: a\n#| say: |\n#|   one: 1\n#|   two\n#| diagnosis: three\nx = 2\n```"
        let parsed = Samples.parse(Samples.front + Samples.exercise(and: more))
        #expect(parsed.errors.map(\.description) == [])
        let wrong = try #require(parsed.lesson?.exercises.first?.wrong.first)
        #expect(wrong.feedback == Feedback(say: "one: 1\ntwo", diagnosis: "three"))
        #expect(wrong.cell.sourceLine == wrong.cell.line + 6)
    }

    @Test("details that are no hint are prose, and cells in them are cells")
    func otherDetails() {
        let steps = Samples.steps("## S\n<details><summary>More</summary>\n\n```python\nx\n```\n</details>")
        #expect(steps.first?.blocks.map(\.line) == [8, 10, 13])
    }

    @Test("trials are five where inputs are named, and one elsewhere")
    func usualTrials() throws {
        let starter = "#| exercise: a\n#| answers: [x]\n#| inputs: {z: [], w: [4 * n_a, 1]}\nx = ______"
        let with = try #require(Samples.parse(Samples.front + Samples.exercise(starter: starter)).lesson?.exercises.first)
        #expect(with.grading.trials == 5)
        #expect(with.grading.inputs[1].shape.map { $0.size(in: [Dim(name: "n_a", size: 6)]) } == [24, 1])
        let without = try #require(Samples.parse(Samples.front + Samples.exercise()).lesson?.exercises.first)
        #expect(without.grading.trials == 1)
    }

    struct Missing: Error {}
}

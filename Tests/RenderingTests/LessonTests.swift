import Lessons
@testable import Rendering
import Testing

struct MarkdownTests {
    private func text(_ markdown: String, width: Int = 40, isUnicode: Bool = true) -> String {
        MarkdownRenderer(style: Style(width: width, isUnicode: isUnicode)).text(markdown)
    }

    @Test("paragraphs are wrapped, code is not", arguments: [
        ("one two three four five six seven eight nine ten", "one two three four five six seven eight\nnine ten"),
        ("a\nb", "a b"), ("a\n\n    x = 1\n      y", "a\n\n    x = 1\n      y"),
        ("```c\nint  x;\n```", "    int  x;"), ("# Title *now*", "Title *now*"), ("", ""), ("---", "────────────────────"),
    ])
    func blocks(markdown: String, shown: String) {
        #expect(text(markdown) == shown)
    }

    @Test("lists keep their order and their indentation")
    func lists() {
        #expect(text("- one\n- two words that are long enough to wrap here\n  1. inner\n2. next") == """
              • one
              • two words that are long enough to
                wrap here
                1. inner
              2. next
            """)
        #expect(text("* a", isUnicode: false) == "  - a")
    }

    @Test("quotes have a bar and tables line up")
    func quotesAndTables() {
        #expect(text("> a note\n> goes on") == "│ a note goes on")
        #expect(text("| gate | 中 |\n|---|---|\n| `ft` | forget |\n| 中文字 | x |") == """
            gate    中
            ──────  ──────
            `ft`    forget
            中文字  x
            """)
        #expect(text("| a | b |\n|---|---|\n| long words | more long words |", width: 12) == "a: long\nwords\nb: more long\nwords")
    }

    @Test("without colour the marks of code and emphasis stay", arguments: [
        ("the `ft` gate", "the `ft` gate"), ("*new* and **strong**", "*new* and **strong**"), ("a * b * c", "a * b * c"), ("n_x and T_x", "n_x and T_x"),
        ("\\*kept\\*", "*kept*"), ("[text](other.md)", "text"), ("[text](https://x.org)", "text (https://x.org)"), ("[a_prev; xt]", "[a_prev; xt]"),
        ("`a ** b` is code", "`a ** b` is code"), ("open `tick", "open `tick"), ("x[0](1)", "x0"), ("<!-- note -->seen", "seen"),
    ])
    func inline(markdown: String, shown: String) {
        #expect(text(markdown) == shown)
    }

    @Test("with colour the tones take their place")
    func tones() {
        let shown = MarkdownRenderer(style: Style(hasColour: true)).text("the `ft` *gate*")
        #expect(Screen.withoutEscapes(shown) == "the ft gate")
        #expect(shown != "the ft gate")
    }

    @Test("nothing in a text gets through to the terminal")
    func hostile() {
        for markdown in ["a\u{1B}[2J", "    \u{1B}c", "```\n\u{9B}2J\n```", "# \u{07}", "> \u{1B}]0;x\u{07}", "| \u{1B}[1m | b |\n|--|--|\n| \r | c |", "- `\u{1B}[0m`"] {
            for style in Golden.styles.map(\.style) {
                #expect(Screen.hasOnlyOwnEscapes(MarkdownRenderer(style: style).text(markdown)))
            }
        }
    }

    @Test("no text is lost or endless at a width of one")
    func narrow() {
        #expect(text("- 中文 abc\n\n> `x`\n\n| a | b |\n|---|---|\n| c | d |", width: 1).isEmpty == false)
    }
}

struct LessonRendererTests {
    static let markdown = """
        ---
        title: "Gates: 门 and `δ`"
        lesson: gates
        version: 1
        requires: []
        sources: ["003"]
        dims: {n_a: 5, n_x: 3, m: 10}
        ---

        What a gate is, in *two* steps. It keeps, or it lets go, and which of the two it does is learnt like everything else in the cell.

        ## Look

        A gate lies between **0** and 1 for every unit `u` and sample `m`, and δ flows through it.

            ft = sigmoid(Wf [a_prev; xt] + bf)

        | gate | shape |
        |------|-------|
        | `ft` | (n_a, m) |

        ```python
        import numpy as np
        z = np.zeros((2, 2))   # (n_a, m)

        print(z)
        ```

        **Question q1:** What is `sigmoid(0)`?

        1. [ ] 0
           > That is where it goes for very small z.
        2. [x] 0.5, the value half way between a shut gate and an open one, whatever the weights have been up to then
           > Yes.

        ## Exercise: the forget gate

        Write the line.

        ```python
        #| exercise: forget
        #| answers: [ft]
        ft = ______
        ```

        <details><summary>Hint: forget</summary>

        Use `sigmoid`.

        </details>

        ```python
        #| solution: forget
        ft = 1
        ```

        ```python
        #| check: forget
        expected = {"ft": 1}
        ```
        """

    private func lesson() throws -> Lesson {
        let parsed = LessonParser.parse(LessonRendererTests.markdown, file: "01-gates.md")
        #expect(parsed.errors.isEmpty)
        return try #require(parsed.lesson)
    }

    @Test("a step is its title, its place, its prose, cells and questions")
    func steps() throws {
        let lesson = try lesson()
        try Golden.expect("lesson-step") { style in
            let renderer = LessonRenderer(style: style)
            return [renderer.introduction(lesson), renderer.step(0, of: lesson), renderer.step(1, of: lesson)].joined(separator: "\n\n")
        }
    }

    @Test("a step that is not there is empty")
    func missing() throws {
        let lesson = try lesson()
        #expect(LessonRenderer(style: Style()).step(2, of: lesson) == "")
        #expect(LessonRenderer(style: Style()).step(-1, of: lesson) == "")
    }

    @Test("hints are numbered, solutions and checks stay hidden")
    func hints() throws {
        let lesson = try lesson()
        let renderer = LessonRenderer(style: Style())
        let hint = try #require(lesson.exercise("forget")?.hints.first)
        #expect(renderer.hint(hint, number: 1, of: 1) == "Hint 1 of 1\nUse `sigmoid`.")
        #expect(renderer.step(1, of: lesson).contains("ft = ______"))
        for hidden in ["expected", "ft = 1", "Use `sigmoid`"] { #expect(!renderer.step(1, of: lesson).contains(hidden)) }
        #expect(renderer.progress(1, of: lesson) == "step 2 of 2, exercise forget")
    }

    @Test("the list of lessons shows how far each has come")
    func curriculum() throws {
        let lessons = [
            LessonProgress(id: "rnn-forward", title: "The RNN cell", stepsDone: 12, stepCount: 12, number: 2),
            LessonProgress(id: "lstm-cell", title: "The LSTM cell, gate by gate: 门", stepsDone: 1, stepCount: 17, number: 7, isNext: true),
            LessonProgress(id: "bptt", title: "its file has mistakes", stepsDone: 0, stepCount: 0, number: 10),
            LessonProgress(id: "draft", title: "A lesson without a number", stepsDone: 0, stepCount: 5),
        ]
        try Golden.expect("curriculum") { CurriculumRenderer(style: $0).text(lessons) }
    }
}

struct WordsTests {
    @Test("the greeting has four lines of at most 78 columns, whatever comes next")
    func greeting() {
        for next in [nil, ("lstm-cell", "The LSTM cell, gate by gate")] as [(String, String)?] {
            for isResumed in [true, false] {
                let lines = Words.greeting(nextLesson: next.map { (id: $0.0, title: $0.1) }, isResumed: isResumed, hasLessons: next != nil)
                #expect(lines.count == 4)
                #expect(lines.allSatisfy { !$0.isEmpty && $0.count <= 78 && !$0.contains("\n") })
            }
        }
    }

    @Test("names are listed as they are said", arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
    func lists(items: [String], text: String) {
        #expect(Words.list(items) == text)
    }
}

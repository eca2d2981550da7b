extension LessonProblem {
    package var message: String { words.message }
    package var mend: String { words.mend }

    private var words: (message: String, mend: String) {
        switch self {
        case .unreadable(let reason):
            ("cannot be read: \(reason)", "check the path and its permissions")
        case .empty:
            ("the file is empty", "`lstm-repl new` writes a skeleton to start from")
        case .binary:
            ("the file holds a zero byte, so it is not text", "a lesson is Markdown in UTF-8")
        case .notUTF8:
            ("this line is not UTF-8", "save the file as UTF-8")

        case .noFrontMatter:
            ("the front matter is missing", "let the first line be `---`, then `title:`, `lesson:`, `version:` and `---`")
        case .unclosedFrontMatter:
            ("the front matter is not closed", "put a line `---` after its last key")
        case .invalidYAML(let place, let reason):
            ("\(place.words) \(place.verb) not valid YAML: \(reason)",
             "a text with a colon, quote or bracket in it wants double quotes around it")
        case .notAMapping(let place):
            ("\(place.words) \(place.verb) not `key: value` lines", "write one `key: value` a line")
        case .repeatedKey(let place, let key):
            ("`\(key)` stands twice in \(place.words)", "keep one of them")
        case .unknownKey(let place, let key, let suggestion):
            ("\(place.words) \(place.know) no `\(key)`",
             Self.didYouMean(suggestion) ?? "remove it, or see docs/lessons.md for what can stand there")
        case .missingKey(let key, let example):
            ("`\(key)` is missing", "write `\(example)`")
        case .badValue(let key, let found, let wanted):
            ("`\(key)` is \(found)", "it wants \(wanted)")

        case .noSteps:
            ("the lesson has no steps", "start each step with a `## Heading`")
        case .untitledStep:
            ("this step has no title", "write its title after `##`")
        case .unclosedFence(let marker):
            ("this fence is not closed", "end it with a line `\(marker)`")
        case .unclosedDetails:
            ("this `<details>` is not closed in its step", "end it with a line `</details>`")
        case .unclosedComment:
            ("this comment is not closed", "end it with `-->`")
        case .indentedFence(let language):
            ("this `\(language)` fence is indented, so it would not run", "move it to the left margin")
        case .misspeltLanguage(let found, let suggestion):
            ("a fence of `\(found)` is shown but does not count", "did you mean `\(suggestion)`?")
        case .beforeFirstStep(let what):
            ("\(what) stands before the first step", "move it under a `## Heading`; the introduction is prose only")

        case .emptyCell:
            ("the cell is empty", "write its code or remove it")
        case .lateOption(let option):
            ("`\(option)` stands below code", "move `#|` lines to the top of the cell")
        case .severalRoles(let roles):
            ("the cell has \(roles.count) roles: \(Self.list(roles))", "give each its own cell")
        case .foreignOption(let option, let role, let owner):
            ("`\(option)` does not belong to \(Self.cell(of: role))", "it belongs to \(Self.cell(of: owner))")
        case .outputWithoutCell:
            ("no cell stands directly before this output", "let the output follow its cell, with nothing but empty lines between")
        case .outputOfUnrunCell(let role):
            ("\(Self.cell(of: role)) has no expected output", "put the output after the plain cell or solution that prints it")
        case .blankOutsideStarter(let role):
            ("`______` is a blank, and \(Self.cell(of: role)) has none to fill", "blanks stand in starters only (`#| exercise: id`)")
        case .misspeltBlank(let count):
            ("\(count) underscores are no blank", "a blank is six: `______`")

        case .wrongWithoutFeedback(let exercise):
            ("the wrong answer to `\(exercise)` has neither `say` nor `diagnosis`",
             "write what the learner is told: `#| say: \"...\"`")
        case .repeatedExercise(let id, let line):
            ("exercise `\(id)` is already on line \(line)", "give this one another id")
        case .repeatedPart(let role, let exercise, let line):
            ("the \(role) of `\(exercise)` is already on line \(line)", "keep one of them")
        case .exerciseWithout(let role, let exercise):
            ("exercise `\(exercise)` has no \(role)", Self.howToAdd(role, exercise))
        case .unknownExercise(let id, let role, let suggestion):
            ("the \(role) is for exercise `\(id)`, which is not in this lesson",
             Self.didYouMean(suggestion) ?? "a starter with `#| exercise: \(id)` makes it")
        case .trialsWithoutInputs:
            ("`trials` counts random inputs, and there are none", "add `inputs: {z: [n_a, m]}` or remove `trials`")
        case .badAxis(let input, let text):
            ("`\(text)` is no size for an axis of `\(input)`",
             "use names of `dims`, whole numbers, `+` and `*`: `[n_a, n_a + n_x]`")
        case .unknownDim(let name, let input, let suggestion):
            ("`\(name)` in the shape of `\(input)` is not in `dims`",
             Self.didYouMean(suggestion) ?? "add it to `dims` in the front matter")
        case .malformedHint(let summary):
            ("`\(summary)` does not say which exercise the hint is for", "write `<summary>Hint: id</summary>`")
        case .emptyHint(let exercise):
            ("the hint for `\(exercise)` is empty", "write it between `</summary>` and `</details>`")

        case .malformedQuestion(let text):
            ("`\(text)` does not start a question", "write `**Question id:** text`; the id has a-z, 0-9 and - only")
        case .repeatedQuestion(let id, let line):
            ("question `\(id)` is already on line \(line)", "give this one another id")
        case .questionWithoutAnswer(let id):
            ("question `\(id)` has nothing to choose and no cell",
             "add options (`1. [x] text`), or a cell with `#| question: \(id)` directly after it")
        case .noRightOption(let id):
            ("question `\(id)` has no right option", "mark what is right with `[x]`")
        case .severalRightOptions(let id, let count):
            ("question `\(id)` has \(count) right options, and numbered options have one",
             "use `- [x]` where several are right")
        case .mixedOptions(let id):
            ("question `\(id)` mixes numbered and bulleted options", "`1.` where one is right, `-` where several are")
        case .tooFewOptions(let id):
            ("question `\(id)` has one option only", "give at least two to choose from")
        case .emptyOption(let id):
            ("an option of question `\(id)` has no text", "write it after the box")
        case .optionWithoutComment(let id, let option):
            ("option \"\(option)\" of question `\(id)` has no comment", "say why below it, on an indented line with `>`")
        case .optionOutsideQuestion:
            ("an option stands outside a question", "start the question with `**Question id:** text`")

        case .emptyLink:
            ("this link leads nowhere", "write its address between the brackets `(` and `)`")
        case .brokenLink(let path):
            ("this link leads to `\(path)`, which is not there", "paths start at the folder of the lesson")
        case .unknownAnchor(let anchor, let path, let suggestion):
            ("this link leads to `#\(anchor)`, and no heading \(path.map { "of \($0)" } ?? "here") has it",
             Self.didYouMean(suggestion.map { "#" + $0 }) ?? "an anchor is its heading in small letters, with `-` for blanks")
        case .markOutsideStep:
            ("this comment belongs to a step", "write it below the step's `## Heading`")

        case .noLessons:
            ("the folder holds no lessons", "lessons are files such as `02-lstm-cell.md`")
        case .repeatedLesson(let id, let otherFile):
            ("lesson `\(id)` is already in \(otherFile)", "give this one another `lesson:` id")
        case .unknownRequirement(let id, let suggestion):
            ("`requires` names `\(id)`, which is no lesson here",
             Self.didYouMean(suggestion) ?? "write it, or take it out of `requires`")
        case .requirementCycle(let ids):
            ("lessons require each other in a circle: \(ids.joined(separator: " -> "))", "take one out of its `requires`")
        }
    }
}

// MARK: - Parts of sentences

extension LessonProblem.Place {
    fileprivate var words: String {
        switch self {
        case .frontMatter: "the front matter"
        case .options: "the cell's options"
        }
    }

    fileprivate var verb: String { self == .frontMatter ? "is" : "are" }
    fileprivate var know: String { self == .frontMatter ? "knows" : "know" }
}

extension LessonProblem {
    private static func didYouMean(_ suggestion: String?) -> String? {
        suggestion.map { "did you mean `\($0)`?" }
    }

    private static func list(_ words: [String]) -> String {
        words.map { "`\($0)`" }.joined(separator: ", ")
    }

    private static func cell(of role: String) -> String {
        switch role {
        case "plain": "a plain cell"
        case "exercise": "a starter (`exercise:`)"
        default: "a `\(role):` cell"
        }
    }

    private static func howToAdd(_ role: String, _ exercise: String) -> String {
        role == "hint"
            ? "add `<details><summary>Hint: \(exercise)</summary>`, its text and `</details>`"
            : "add a cell with `#| \(role): \(exercise)`"
    }
}

/// A lesson as its file tells it: front matter, introduction and steps. Data only; nothing here runs a cell.
///
/// The words before the first `##` heading are the introduction. It holds prose only, so that every cell belongs to a
/// numbered step: the parser reports a cell or a question that stands there.
package struct Lesson: Sendable, Equatable {
    /// The identity under which progress is kept (`lesson:` in the front matter).
    package var id: String
    package var title: String
    /// Raised by the author when steps change, so that old progress is not applied to new steps.
    package var version: Int
    /// The lessons that should come before this one, by id.
    package var requires: [String]
    /// The documents that the lesson teaches, such as "002".
    package var sources: [String]
    /// Names of sizes, in the order of the file.
    package var dims: [Dim]
    /// The file as it was named when read; errors and cells refer to lines in it.
    package var file: String
    package var introduction: [Prose]
    package var steps: [Step]
    /// Every exercise with all that belongs to it, in the order of the starters.
    package var exercises: [Exercise]

    /// Lines of the front matter that errors between lessons point at.
    var idLine: Int
    var requiresLine: Int
    package var dimsLine: Int
    var links: [Link]
    /// What links of Markdown sites can lead to in the file.
    var anchors: [String]

    package func exercise(_ id: String) -> Exercise? {
        exercises.first { $0.id == id }
    }

    /// Every cell in the order of the file, those of exercises included; question cells are not among them.
    package var cells: [Cell] {
        steps.flatMap { step in
            step.blocks.compactMap { block in
                if case .cell(let cell) = block { cell } else { nil }
            }
        }
    }

    package var questions: [Question] {
        steps.flatMap(\.questions)
    }

    package func question(_ id: String) -> Question? {
        questions.first { $0.id == id }
    }
}

/// A named size, such as `n_a: 5`.
package struct Dim: Sendable, Hashable {
    package var name: String
    package var size: Int

    package init(name: String, size: Int) {
        self.name = name
        self.size = size
    }
}

/// One step: a `##` heading and what stands under it, in reading order.
package struct Step: Sendable, Equatable {
    package var title: String
    /// The line of the heading, from 1.
    package var line: Int
    package var blocks: [Block]
    /// The lesson says that the step is longer than a screen, and so is the learner told.
    package var isLong = false
    /// How a lesson says so, in a comment under the heading.
    package static let longMark = "longer than a screen"

    /// What a learner sees on entering the step: without setups, solutions, checks, wrong answers and hints.
    package var shown: [Block] {
        blocks.filter(\.isShown)
    }

    package var questions: [Question] {
        blocks.compactMap { block in
            if case .question(let question) = block { question } else { nil }
        }
    }
}

package enum Block: Sendable, Equatable {
    case prose(Prose)
    case cell(Cell)
    case question(Question)
    case hint(Hint)

    package var isShown: Bool {
        switch self {
        case .prose, .question: true
        case .hint: false
        case .cell(let cell):
            switch cell.role {
            case .plain, .starter: true
            case .setup, .solution, .check, .wrong: false
            }
        }
    }

    /// The first line of the block in the file, from 1.
    package var line: Int {
        switch self {
        case .prose(let prose): prose.line
        case .cell(let cell): cell.line
        case .question(let question): question.line
        case .hint(let hint): hint.line
        }
    }
}

/// Markdown between cells, as written: paragraphs, lists, tables, code in other languages.
package struct Prose: Sendable, Equatable {
    package var text: String
    package var line: Int

    package init(text: String, line: Int) {
        self.text = text
        self.line = line
    }
}

import Lessons

/// A learner's own work as a page of Markdown.
package struct WorkPage {
    private var lines: [String] = []

    /// Of a lesson: what was typed in each step, with the step's title.
    package static func text(of player: LessonPlayer) -> String {
        var page = WorkPage()
        page.lines = ["# \(inline(player.lesson.title))", "", page.summary(player)]
        let entries = player.work.entries
        for (index, step) in player.lesson.steps.enumerated() {
            let own = entries.filter { $0.step == index }
            guard !own.isEmpty else { continue }
            page.lines += ["", "## \(index + 1). \(inline(step.title))"]
            for (_, entry) in own { page.add(entry, player) }
        }
        return page.lines.joined(separator: "\n") + "\n"
    }

    /// Of the free notebook.
    package static func text(of work: Work) -> String {
        var page = WorkPage()
        page.lines = ["# Notebook"]
        for case (_, .cell(let cell)) in work.entries { page.add(cell) }
        return page.lines.joined(separator: "\n") + "\n"
    }

    private func summary(_ player: LessonPlayer) -> String {
        let score = Score(of: player.progress, in: player.lesson)
        return "Work in the lesson `\(player.lesson.id)`: \(score.words)."
    }

    // MARK: Entries

    private mutating func add(_ entry: Work.Entry, _ player: LessonPlayer) {
        switch entry {
        case .cell(let cell): add(cell)
        case .answer(let id, let cell):
            let state = player.progress.exercises[id] ?? .init()
            lines += ["", "**Exercise \(id)**, \(state.words):"]
            add(cell)
        case .solution(let id, let cell):
            let state = player.progress.exercises[id] ?? .init()
            let isTheirs = state.accepted.map { Work.WrittenCell(source: $0) }
            lines += ["", "**Exercise \(id)**, \(state.words)\(isTheirs == nil ? "; the lesson's solution" : ""):"]
            add(isTheirs ?? cell)
        case .question(let id):
            guard let question = player.lesson.question(id) else { return }
            add(question, player.progress.questions[id] ?? .init())
        }
    }

    private mutating func add(_ question: Question, _ state: Progress.QuestionState) {
        lines += ["", "**Question:** \(question.text.isEmpty ? question.id : question.text)"]
        if let source = question.source { addFence("python", source) }
        lines.append("")
        let right = question.options.filter(\.isRight)
        if right.isEmpty, let answer = state.answer { lines.append("> \(Self.code(answer))") }
        for option in right { lines += ["> " + option.text.replacing("\n", with: "\n> ")] }
        lines += ["", "(\(state.words))"]
    }

    private mutating func add(_ cell: Work.WrittenCell) {
        addFence("python", cell.source)
        if !cell.output.isEmpty { addFence("output", cell.output) }
    }

    /// The longest run of backticks in a text decides how long the fence is.
    private mutating func addFence(_ language: String, _ text: String) {
        let clean = Self.clean(text)
        var longest = 0, run = 0
        for character in clean {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        lines += ["", fence + language] + Self.shortened(clean) + [fence]
    }

    // MARK: Text

    private static let mostLines = 200

    /// Pages and pages of numbers say less than their beginning.
    private static func shortened(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.count <= mostLines ? lines : lines.prefix(mostLines) + ["... \(lines.count - mostLines) more lines"]
    }

    /// Nothing in the file commands a terminal that shows it.
    private static func clean(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || !($0.value < 0x20 || (0x7F..<0xA0).contains($0.value)) }))
    }

    private static func inline(_ title: String) -> String { clean(title).replacing("\n", with: " ") }
    private static func code(_ text: String) -> String { "`" + inline(text) + "`" }
}

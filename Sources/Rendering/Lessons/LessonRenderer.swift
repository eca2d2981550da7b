import Lessons

/// Lessons, step by step, as they are read in a terminal. No text ends with a line end.
package struct LessonRenderer {
    package var style: Style

    package init(style: Style) { self.style = style }

    /// Title, where the lesson comes from, and its introduction.
    package func introduction(_ lesson: Lesson) -> String {
        var parts = [style.paint(title(lesson.title), .heading)]
        if !lesson.introduction.isEmpty { parts += lesson.introduction.map(prose) }
        return parts.joined(separator: "\n\n")
    }

    /// All that a learner sees on entering the step.
    /// - Parameter index: of the step, from 0.
    package func step(_ index: Int, of lesson: Lesson) -> String {
        guard lesson.steps.indices.contains(index) else { return "" }
        let step = lesson.steps[index]
        return ([heading(step, index: index, of: lesson)] + step.shown.compactMap(block)).joined(separator: "\n\n")
    }

    /// The step's title and, at the end of the line or below it, where in the lesson it stands.
    package func heading(_ step: Step, index: Int, of lesson: Lesson) -> String {
        let title = title(step.title), place = progress(index, of: lesson)
        let room = style.textWidth - DisplayWidth.of(title) - Style.shownWidth(place)
        return style.paint(title, .heading) + (room < 2 ? "\n" : String(repeating: " ", count: room)) + place
    }

    /// `step 4 of 17, exercise forget`: with the step's first exercise or question.
    package func progress(_ index: Int, of lesson: Lesson) -> String {
        let exercise = lesson.exercises.first { $0.stepIndex == index }.map { Words.exercise($0.id) }
        let question = lesson.steps.indices.contains(index) ? lesson.steps[index].questions.first.map { Words.question($0.id) } : nil
        let words = Words.progress(step: index + 1, of: lesson.steps.count, task: exercise ?? question)
        let isLong = lesson.steps.indices.contains(index) && lesson.steps[index].isLong
        return style.paint(style.cleanLine(isLong ? words + Words.longStep : words), .faint)
    }

    /// Nil for what is shown only when asked for.
    package func block(_ block: Block) -> String? {
        switch block {
        case .prose(let prose): self.prose(prose)
        case .cell(let cell): block.isShown ? self.cell(cell) : nil
        case .question(let question): self.question(question)
        case .hint: nil
        }
    }

    package func prose(_ prose: Prose) -> String { MarkdownRenderer(style: style).text(prose.text) }

    // MARK: Cells

    /// The code beside a bar; an exercise's starter with what it asks for above it.
    package func cell(_ cell: Cell) -> String {
        var lines = code(cell.source)
        if case .starter(let id, let grading) = cell.role {
            lines.insert(style.paint(style.cleanLine(Words.exerciseTitle(id, answers: grading.answers)), .strong), at: 0)
        }
        return lines.joined(separator: "\n")
    }

    /// Code beside a bar.
    package func listing(_ source: String) -> String { code(source).joined(separator: "\n") }

    private func code(_ source: String) -> [String] {
        let bar = style.paint(style.bar, .faint)
        return source.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? bar : bar + " " + style.clean(String(line))
        }
    }

    // MARK: Questions and hints

    /// The question, its options numbered from 1, and how it is answered.
    /// - Parameter asks: whether it says how to answer.
    package func question(_ question: Question, asks: Bool = true) -> String {
        var lines: [String] = []
        if !question.text.isEmpty {
            let text = MarkdownRenderer(style: style).text("**\(Words.questionTitle)** " + question.text)
            lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        if let source = question.source, !source.isEmpty { lines += code(source) }
        for (index, option) in question.options.enumerated() {
            lines += hanging(option.text, behind: "  \(index + 1). ")
        }
        guard asks else { return lines.joined(separator: "\n") }
        let way: Words.Answer = switch question.kind {
        case .single: .oneNumber
        case .several: .severalNumbers
        case .number: .figure
        case .text: .text
        }
        lines.append(style.paint(Words.questionAsk(way), .hint))
        return lines.joined(separator: "\n")
    }

    /// What is said to who chose an option.
    /// - Parameter number: of the option, where several were chosen.
    package func comment(on option: Question.Option, number: Int? = nil) -> String {
        guard let number else { return MarkdownRenderer(style: style).text(option.comment) }
        return hanging(option.comment, behind: "  \(number). ").joined(separator: "\n")
    }

    /// A hint with its number; both count from 1.
    package func hint(_ hint: Hint, number: Int, of count: Int) -> String {
        style.paint(Words.hint(number, of: count), .hint) + "\n" + MarkdownRenderer(style: style).text(hint.text)
    }

    /// Without marks, on one line.
    package func title(_ text: String) -> String { MarkdownInline.plain(text, style: style) }

    private func hanging(_ text: String, behind lead: String) -> [String] {
        let lines = style.wrap(MarkdownInline.runs(of: text, style: style), width: max(style.textWidth - lead.count, 8)).map(style.paint)
        return lines.enumerated().map { ($0 == 0 ? lead : String(repeating: " ", count: lead.count)) + $1 }
    }
}

/// How far a learner has come in a lesson.
package struct LessonProgress: Sendable, Equatable {
    package var id: String
    package var title: String
    package var stepsDone: Int
    /// 0 where the lesson cannot be read.
    package var stepCount: Int
    /// Its number in the folder, by which it can be opened.
    package var number: Int?
    /// Whether it is the one to go on with.
    package var isNext: Bool

    package init(id: String, title: String, stepsDone: Int, stepCount: Int, number: Int? = nil, isNext: Bool = false) {
        self.id = id
        self.title = title
        self.stepsDone = stepsDone
        self.stepCount = stepCount
        self.number = number
        self.isNext = isNext
    }

    package var isFinished: Bool { stepCount > 0 && stepsDone >= stepCount }
}

/// The list of lessons with progress; the one to go on with is marked.
///
///       2  ██████████  done  rnn-forward  The RNN cell, forward
///     > 3  ████░░░░░░  4/12  bptt         Backwards through time
package struct CurriculumRenderer {
    package var style: Style

    package init(style: Style) { self.style = style }

    package func text(_ lessons: [LessonProgress]) -> String {
        let idWidth = lessons.map { DisplayWidth.of(style.cleanLine($0.id)) }.max() ?? 0
        let countWidth = lessons.map { count($0).count }.max() ?? 0
        let numberWidth = lessons.map { number($0).count }.max() ?? 0
        return lessons.map { lesson in
            let mark = (lesson.isNext ? style.paint(">", .prompt) : " ") + " " + number(lesson).paddedLeft(to: numberWidth)
            let id = style.paint(style.cleanLine(lesson.id).padded(to: idWidth), .name)
            let bar = ProgressBar(style: style).text(lesson.stepsDone, of: lesson.stepCount)
            let before = 2 + numberWidth + 2 + ProgressBar.width(style) + 2 + countWidth + 2 + idWidth + 2
            let title = MarkdownInline.plain(lesson.title, style: style).truncated(to: max(style.width - before, 12))
            return [mark, bar, count(lesson).paddedLeft(to: countWidth), id, title].joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private func number(_ lesson: LessonProgress) -> String { lesson.number.map(String.init) ?? "" }

    private func count(_ lesson: LessonProgress) -> String {
        if lesson.isFinished { return Words.done }
        return lesson.stepCount > 0 ? "\(lesson.stepsDone)/\(lesson.stepCount)" : "-"
    }
}

/// A part of a whole as a bar of ten: full only when all is done, empty only when nothing is.
package struct ProgressBar {
    package var style: Style

    package init(style: Style) { self.style = style }

    private static let cells = 10
    static func width(_ style: Style) -> Int { style.isUnicode ? cells : cells + 2 }

    package func text(_ done: Int, of count: Int) -> String {
        let part = min(max(done, 0), max(count, 0))
        let isFull = count > 0 && part == count
        var filled = count > 0 ? Int((Double(part) / Double(count) * Double(Self.cells)).rounded()) : 0
        // Begun and not finished is neither empty nor full.
        if part > 0, !isFull { filled = min(max(filled, 1), Self.cells - 1) }
        let (full, empty) = style.isUnicode ? ("█", "░") : ("#", ".")
        let bar = String(repeating: full, count: filled) + String(repeating: empty, count: Self.cells - filled)
        let painted = style.paint(bar, isFull ? .good : .plain)
        return style.isUnicode ? painted : "[" + painted + "]"
    }
}

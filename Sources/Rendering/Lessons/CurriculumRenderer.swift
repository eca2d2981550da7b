/// How far a learner has come in a lesson.
package struct LessonProgress: Sendable, Equatable {
    package var id: String
    package var title: String
    package var stepsDone: Int
    /// 0 where the lesson has not been counted yet.
    package var stepCount: Int

    package init(id: String, title: String, stepsDone: Int, stepCount: Int) {
        self.id = id
        self.title = title
        self.stepsDone = stepsDone
        self.stepCount = stepCount
    }

    package var isFinished: Bool { stepCount > 0 && stepsDone >= stepCount }
}

/// The list of lessons with progress.
///
///     ████████░░   4/5   rnn-forward  The RNN cell, forward
package struct CurriculumRenderer {
    package var style: Style

    package init(style: Style) { self.style = style }

    private static let barWidth = 10

    package func text(_ lessons: [LessonProgress]) -> String {
        let idWidth = lessons.map { DisplayWidth.of(style.cleanLine($0.id)) }.max() ?? 0
        let countWidth = lessons.map { count($0).count }.max() ?? 0
        return lessons.map { lesson in
            let id = style.paint(style.cleanLine(lesson.id).padded(to: idWidth), .name)
            let before = CurriculumRenderer.barWidth + 2 + 2 + countWidth + 2 + idWidth + 2
            let title = MarkdownInline.plain(lesson.title, style: style).truncated(to: max(style.width - before, 12))
            return [bar(lesson), count(lesson).paddedLeft(to: countWidth), id, title].joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private func count(_ lesson: LessonProgress) -> String {
        if lesson.isFinished { return Words.done }
        return lesson.stepCount > 0 ? "\(lesson.stepsDone)/\(lesson.stepCount)" : "-"
    }

    private func bar(_ lesson: LessonProgress) -> String {
        let width = CurriculumRenderer.barWidth
        let done = min(max(lesson.stepsDone, 0), max(lesson.stepCount, 0))
        var filled = lesson.stepCount > 0 ? Int((Double(done) / Double(lesson.stepCount) * Double(width)).rounded()) : 0
        // Begun and not finished is neither empty nor full.
        if done > 0, !lesson.isFinished { filled = min(max(filled, 1), width - 1) }
        let (full, empty) = style.isUnicode ? ("█", "░") : ("#", ".")
        let bar = String(repeating: full, count: filled) + String(repeating: empty, count: width - filled)
        return style.isUnicode ? style.paint(bar, lesson.isFinished ? .good : .plain) : "[" + style.paint(bar, lesson.isFinished ? .good : .plain) + "]"
    }
}

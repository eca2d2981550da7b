extension LessonParser {
    /// The cells and hints of one exercise, as they are found.
    private struct Parts {
        var starter: (cell: Cell, grading: Grading, stepIndex: Int)?
        var setup: Cell?
        var check: Cell?
        var solutions: [Cell] = []
        var wrong: [WrongAnswer] = []
        var hints: [Hint] = []
    }

    /// Gathers what belongs to each exercise; notes what is missing, repeated or bound to no starter.
    mutating func gatherExercises() -> [Exercise] {
        var parts: [String: Parts] = [:]
        var order: [String] = []
        for (index, step) in steps.enumerated() {
            for block in step.blocks {
                guard case .cell(let cell) = block, case .starter(let id, let grading) = cell.role else { continue }
                if let first = parts[id]?.starter {
                    log.note(.repeatedExercise(id, firstLine: first.cell.line), at: cell.line)
                } else {
                    parts[id] = Parts(starter: (cell, grading, index))
                    order.append(id)
                }
            }
        }
        for block in steps.flatMap(\.blocks) {
            bind(block, to: &parts, names: order)
        }
        return order.compactMap { id in parts[id].flatMap { exercise(id, $0) } }
    }

    private mutating func bind(_ block: Block, to parts: inout [String: Parts], names: [String]) {
        let id: String, role: String
        switch block {
        case .cell(let cell):
            guard let exercise = cell.exercise else { return }
            id = exercise
            role = cell.role.word
        case .hint(let hint):
            id = hint.exercise
            role = "hint"
        case .prose, .question: return
        }
        guard var part = parts[id] else {
            let nearest = Spelling.nearest(to: id, among: names)
            log.note(.unknownExercise(id, role: role, suggestion: nearest), at: block.line)
            return
        }
        switch block {
        case .hint(let hint): part.hints.append(hint)
        case .cell(let cell):
            switch cell.role {
            case .plain, .starter: break
            case .setup: set(&part.setup, to: cell, exercise: id)
            case .check: set(&part.check, to: cell, exercise: id)
            case .solution: part.solutions.append(cell)
            case .wrong(_, let feedback): part.wrong.append(WrongAnswer(cell: cell, feedback: feedback))
            }
        case .prose, .question: break
        }
        parts[id] = part
    }

    private mutating func set(_ place: inout Cell?, to cell: Cell, exercise: String) {
        if let first = place {
            log.note(.repeatedPart(role: cell.role.word, exercise: exercise, firstLine: first.line), at: cell.line)
        } else {
            place = cell
        }
    }

    private mutating func exercise(_ id: String, _ parts: Parts) -> Exercise? {
        guard let starter = parts.starter else { return nil }
        let missing = [
            ("solution", parts.solutions.isEmpty), ("check", parts.check == nil), ("hint", parts.hints.isEmpty),
        ]
        for (role, isMissing) in missing where isMissing {
            log.note(.exerciseWithout(role: role, exercise: id), at: starter.cell.line)
        }
        guard let check = parts.check else { return nil }
        return Exercise(
            id: id, starter: starter.cell, grading: starter.grading, setup: parts.setup, solutions: parts.solutions,
            check: check, wrong: parts.wrong, hints: parts.hints, stepIndex: starter.stepIndex)
    }
}

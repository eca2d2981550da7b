import Language
import Notebook
import Rendering

// `:save FILE`: a learner's cells as a program, or their work as a page.
extension Loop {
    func save(_ path: String, _ command: Command, replaces: Bool) {
        guard !path.isEmpty else { return say(Words.usage(command)) }
        let isPage = path.lowercased().hasSuffix(".md")
        guard isPage || path.lowercased().hasSuffix(".py") else { return say(Words.savesPagesAndPrograms) }
        let lesson = isFree ? nil : player
        let failed = isPage ? (lesson?.work ?? freeWork).failedCells : session.leftOut.count
        let text = isPage ? lesson.map(WorkPage.text) ?? WorkPage.text(of: freeWork) : program()
        switch WorkFolder.write(text, to: path, replaces: replaces) {
        case .success: say(Words.saved(path) + (failed > 0 ? " " + Words.failedLeftOut(failed) : ""))
        case .failure(.exists):
            say(Words.askToReplace(path))
            askedOnce = "save \(path)"
        case .failure(.other(let reason)): say(Words.cannotSave(path, reason: reason))
        }
    }

    /// Every cell that ran as it was typed, one after the other.
    private func program() -> String {
        guard case .list(let inputs)? = session.namespace["In"] else { return "" }
        let cells = inputs.elements.dropFirst().enumerated().compactMap { number, input -> String? in
            guard case .string(let source) = input, !session.leftOut.contains(number + 1) else { return nil }
            return "# In [\(number + 1)]\n" + source.text
        }
        return cells.joined(separator: "\n\n") + "\n"
    }
}

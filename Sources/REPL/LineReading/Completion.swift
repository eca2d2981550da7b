/// What may stand at the cursor instead of the word that is there.
package struct Completion: Equatable, Sendable {
    package struct Candidate: Equatable, Sendable {
        /// What is inserted in place of `Completion.word`.
        package let text: String
        /// What the list shows, such as `ndim` for `x.ndim`.
        package let label: String

        package init(_ text: String, label: String? = nil) {
            self.text = text
            self.label = label ?? text
        }
    }

    /// The text right before the cursor that a candidate replaces; may be empty.
    package let word: String
    package let candidates: [Candidate]

    package init(word: String, candidates: [Candidate]) {
        self.word = word
        self.candidates = candidates
    }

    package init(word: String, candidates: [String]) {
        self.init(word: word, candidates: candidates.map { Candidate($0) })
    }

    package static let none = Completion(word: "", candidates: [Candidate]())
}

/// Proposes candidates for the text before `cursor`; `text` holds all that was typed, several lines included.
package typealias Completer = (_ text: String, _ cursor: String.Index) -> Completion

extension Completion {
    /// What Tab does with a completion.
    package enum Step: Equatable, Sendable {
        case nothing
        case replaceWord(with: String)
        case list([String])
    }

    /// Inserts what all candidates share, and lists them when that adds nothing.
    package var step: Step {
        guard let first = candidates.first else { return .nothing }
        if candidates.count == 1 {
            return first.text == word ? .nothing : .replaceWord(with: first.text)
        }
        var shared = Substring(first.text)
        for candidate in candidates.dropFirst() {
            shared = shared[..<commonEnd(shared, candidate.text)]
        }
        if shared.utf8.count > word.utf8.count, shared.utf8.starts(with: word.utf8) {
            return .replaceWord(with: String(shared))
        }
        return .list(candidates.map(\.label))
    }

    private func commonEnd(_ left: Substring, _ right: String) -> String.Index {
        var index = left.startIndex
        for (a, b) in zip(left, right) {
            guard a == b else { break }
            index = left.index(after: index)
        }
        return index
    }
}

extension Completion {
    /// Sets names in columns, down first as `ls` does.
    ///
    ///     columns(["abs", "all", "any"], width: 10, rows: 5)  // "abs  any", "all"
    ///
    /// - Parameters:
    ///   - rows: the most lines to fill; what does not fit is counted in a last line.
    ///   - cells: the columns that a text takes on the screen.
    package static func columns(
        _ names: [String], width: Int, rows: Int, cells: (String) -> Int = { $0.count }
    ) -> [String] {
        guard !names.isEmpty else { return [] }
        let gap = 2
        let columnWidth = max(1, names.map(cells).max() ?? 1) + gap
        let columnCount = max(1, (max(width, 1) + gap - 1) / columnWidth)
        let room = max(rows, 2)
        var shown = names
        var hidden = 0
        if (names.count + columnCount - 1) / columnCount > room {
            shown = Array(names.prefix((room - 1) * columnCount))
            hidden = names.count - shown.count
        }
        let rowCount = (shown.count + columnCount - 1) / columnCount
        var lines: [String] = []
        for row in 0..<rowCount {
            var line = ""
            var pending = 0
            for index in stride(from: row, to: shown.count, by: rowCount) {
                line += String(repeating: " ", count: pending) + shown[index]
                pending = columnWidth - cells(shown[index])
            }
            lines.append(line)
        }
        if hidden > 0 { lines.append("... \(hidden) more") }
        return lines
    }
}

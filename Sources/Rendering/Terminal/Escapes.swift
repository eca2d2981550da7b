/// What a stretch of text is to the eye; its looks are decided here and nowhere else.
///
/// A tone never carries a meaning alone: what it marks says the same in words or by its place.
package enum Tone: Sendable, Equatable, CaseIterable {
    case plain
    case heading, strong, emphasis, code
    /// The name of a tensor or a lesson.
    case name
    /// What guides the eye and may be overlooked: bars, labels of rows and columns.
    case faint
    case good, bad, hint, prompt
}

/// Every escape sequence that shown text contains; those of the line editor's keys and modes are with the line editor.
package enum Escapes {
    private static let escape = "\u{1B}"

    static let plain = escape + "[0m"
    /// Back to the start of the cursor's line, and nothing on it.
    package static let clearedLine = "\r" + escape + "[K"

    /// The sixteen colours only: terminals let their owners choose them. Yellow and blue are left out, as one of them is
    /// hard to read on a light or on a dark background.
    static func start(_ tone: Tone) -> String? {
        switch tone {
        case .plain: nil
        case .heading, .strong, .name: escape + "[1m"
        case .emphasis: escape + "[3m"
        case .code: escape + "[35m"
        case .faint: escape + "[2m"
        case .good: escape + "[32m"
        case .bad: escape + "[1;31m"
        case .hint: escape + "[36m"
        case .prompt: escape + "[1;32m"
        }
    }
}

extension Style {
    /// `text` in the looks of `tone`; unchanged without colour. The text itself has been sanitised before.
    package func paint(_ text: String, _ tone: Tone) -> String {
        guard hasColour, !text.isEmpty, let start = Escapes.start(tone) else { return text }
        return start + text + Escapes.plain
    }
}

// MARK: - Painted text

extension Style {
    /// A painted line as it is without its colours.
    package static func withoutColours(_ line: String) -> String {
        var text = ""
        var isInside = false
        for scalar in line.unicodeScalars {
            if scalar == "\u{1B}" { isInside = true } else if !isInside { text.unicodeScalars.append(scalar) } else if scalar == "m" { isInside = false }
        }
        return text
    }

    /// The columns that a painted line takes.
    package static func shownWidth(_ line: String) -> Int { DisplayWidth.of(line.contains("\u{1B}") ? withoutColours(line) : line) }
}

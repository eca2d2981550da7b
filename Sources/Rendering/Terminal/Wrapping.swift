/// A stretch of text in one tone.
struct Run: Equatable {
    var text: String
    var tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }
}

extension Style {
    func paint(_ runs: [Run]) -> String {
        runs.map { paint($0.text, $0.tone) }.joined()
    }

    /// Breaks text into lines of at most `width` columns.
    ///
    /// Lines break at spaces and beside wide letters; a word longer than a line is cut. Line ends in the text stay.
    package func wrap(_ text: String, width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            wrap([Run(String(line))], width: width).map { $0.map(\.text).joined() }
        }
    }

    /// The same for text in several tones; a line end in it counts as a space.
    func wrap(_ runs: [Run], width: Int) -> [[Run]] {
        var lines: [[Run]] = []
        var line = Line()
        var word = Line()
        var hasSpace = false
        func endLine() {
            lines.append(line.runs)
            line = Line()
        }
        func endWord() {
            guard word.width > 0 || !word.runs.isEmpty else { return }
            if line.width > 0, line.width + (hasSpace ? 1 : 0) + word.width > width { endLine() } else if hasSpace, line.width > 0 {
                // The space has the tone of its neighbours where they agree: a painted phrase stays in one piece.
                let tone = line.runs.last?.tone == word.runs.first?.tone ? word.runs.first?.tone ?? .plain : .plain
                line.append(" ", tone, 1)
            }
            for run in word.runs { line.append(run.text, run.tone, DisplayWidth.of(run.text)) }
            word = Line()
            hasSpace = false
        }
        for run in runs {
            for character in run.text {
                if character == " " || character == "\n" {
                    endWord()
                    hasSpace = true
                    continue
                }
                let text = String(character)
                let columns = DisplayWidth.of(text)
                if columns > 1 { endWord() }
                if word.width + columns > width, word.width > 0 { endWord(); endLine() }
                word.append(text, run.tone, columns)
                if columns > 1 { endWord() }
            }
        }
        endWord()
        if !line.runs.isEmpty || lines.isEmpty { endLine() }
        return lines
    }

    private struct Line {
        var runs: [Run] = []
        var width = 0

        mutating func append(_ text: String, _ tone: Tone, _ columns: Int) {
            width += columns
            if runs.last?.tone == tone { runs[runs.count - 1].text += text } else { runs.append(Run(text, tone)) }
        }
    }
}

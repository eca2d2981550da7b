/// Emphasis, code and links inside a paragraph.
///
/// With colour the marks give way to tones; without it they stay, so that `a` and a differ as well.
struct MarkdownInline {
    private let text: [Character]
    private let keepsMarks: Bool
    private var position = 0
    private var runs: [Run] = []

    static func runs(of text: String, style: Style) -> [Run] {
        var inline = MarkdownInline(text: Array(style.clean(text)), keepsMarks: !style.hasColour)
        inline.read(until: inline.text.count, tone: .plain)
        return inline.runs
    }

    /// The text alone, for titles.
    static func plain(_ text: String, style: Style) -> String {
        runs(of: text, style: style).map(\.text).joined()
    }

    private init(text: [Character], keepsMarks: Bool) {
        self.text = text
        self.keepsMarks = keepsMarks
    }

    private mutating func read(until end: Int, tone: Tone) {
        while position < end {
            let character = text[position]
            switch character {
            case "\\" where position + 1 < end && text[position + 1].isPunctuation:
                append(String(text[position + 1]), tone)
                position += 2
            case "`" where readCode(end): break
            case "*" where readEmphasis("*", end), "_" where readEmphasis("_", end): break
            case "[" where readLink(end, tone): break
            default:
                append(String(character), tone)
                position += 1
            }
        }
    }

    private mutating func append(_ piece: String, _ tone: Tone) {
        if runs.last?.tone == tone { runs[runs.count - 1].text += piece } else { runs.append(Run(piece, tone)) }
    }

    private mutating func readCode(_ end: Int) -> Bool {
        let ticks = text[position..<end].prefix { $0 == "`" }.count
        var close = position + ticks
        while close < end {
            let run = text[close..<end].prefix { $0 == "`" }.count
            if run == ticks { break }
            close += max(run, 1)
        }
        guard close < end else { return false }
        let mark = keepsMarks ? "`" : ""
        append(mark + String(text[(position + ticks)..<close]) + mark, .code)
        position = close + ticks
        return true
    }

    private mutating func readEmphasis(_ mark: Character, _ end: Int) -> Bool {
        let count = min(text[position..<end].prefix { $0 == mark }.count, 2)
        let start = position + count
        // `a * b` and `n_x` are no emphasis: a mark opens at the start of a word only.
        guard start < end, !text[start].isWhitespace, text[start] != mark, !(position > 0 && text[position - 1].isWordPart) else { return false }
        var close = start + 1
        while close + count <= end {
            if text[close..<(close + count)].allSatisfy({ $0 == mark }), !text[close - 1].isWhitespace,
               close + count == end || text[close + count] != mark && !text[close + count].isWordPart { break }
            close += 1
        }
        guard close + count <= end else { return false }
        let tone: Tone = count == 2 ? .strong : .emphasis
        let shown = keepsMarks ? String(repeating: mark, count: count) : ""
        append(shown, tone)
        position = start
        read(until: close, tone: tone)
        append(shown, tone)
        position = close + count
        return true
    }

    /// `[text](address)` is shown as `text (address)`; an address inside the lessons says nothing in a terminal.
    private mutating func readLink(_ end: Int, _ tone: Tone) -> Bool {
        guard let close = text[position..<end].firstIndex(of: "]"), close + 1 < end, text[close + 1] == "(",
              let last = text[(close + 1)..<end].firstIndex(of: ")") else { return false }
        let address = String(text[(close + 2)..<last])
        position += 1
        read(until: close, tone: tone)
        if address.hasPrefix("http") { append(" (\(address))", tone) }
        position = last + 1
        return true
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}

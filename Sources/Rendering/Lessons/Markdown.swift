/// A piece of Markdown text between blank lines.
enum MarkdownBlock: Equatable {
    case heading(level: Int, String)
    case paragraph(String)
    /// Code in a fence or indented, line by line.
    case verbatim([String])
    case item(marker: String, indent: Int, String)
    case quote([MarkdownBlock])
    case table([[String]])
    case rule
}

/// Reads the Markdown that lessons use: headings, paragraphs, lists, code, quotes, tables.
///
/// What is not recognised is a paragraph: every word of the text is shown.
struct MarkdownReader {
    private var lines: ArraySlice<Substring>
    private var blocks: [MarkdownBlock] = []

    static func blocks(of text: String) -> [MarkdownBlock] {
        var reader = MarkdownReader(lines: MarkdownReader.withoutComments(text).split(separator: "\n", omittingEmptySubsequences: false)[...])
        return reader.read()
    }

    private init(lines: ArraySlice<Substring>) { self.lines = lines }

    private mutating func read() -> [MarkdownBlock] {
        while let line = lines.first {
            if line.isBlank { lines.removeFirst(); continue }
            if readFence(line) || readIndentedCode(line) || readTable() || readQuote(line) { continue }
            lines.removeFirst()
            if let heading = MarkdownReader.heading(line) {
                blocks.append(heading)
            } else if MarkdownReader.isRule(line) {
                blocks.append(.rule)
            } else if let (marker, indent, text) = MarkdownReader.item(line) {
                blocks.append(.item(marker: marker, indent: indent, joined(text)))
            } else {
                blocks.append(.paragraph(joined(line.trimmed)))
            }
        }
        return blocks
    }

    /// The text of a paragraph or list item: up to a blank line or the start of something else.
    private mutating func joined(_ first: String) -> String {
        var text = first
        while let line = lines.first, !line.isBlank, !startsBlock(line) {
            // Two spaces or a backslash at the end of a line break it there.
            let isBreak = text.hasSuffix("\\")
            if isBreak { text.removeLast() }
            text += (isBreak ? "\n" : " ") + line.trimmed
            lines.removeFirst()
        }
        return text
    }

    private func startsBlock(_ line: Substring) -> Bool {
        MarkdownReader.heading(line) != nil || MarkdownReader.fence(line) != nil || MarkdownReader.item(line) != nil
            || line.trimmed.hasPrefix(">") || MarkdownReader.isRule(line)
    }

    // MARK: Blocks

    private mutating func readFence(_ line: Substring) -> Bool {
        guard let fence = MarkdownReader.fence(line) else { return false }
        lines.removeFirst()
        var code: [String] = []
        while let line = lines.popFirst() {
            if line.trimmed.hasPrefix(fence), line.trimmed.allSatisfy({ $0 == fence.first }) { break }
            code.append(String(line))
        }
        blocks.append(.verbatim(code))
        return true
    }

    private mutating func readIndentedCode(_ line: Substring) -> Bool {
        guard line.hasPrefix("    ") || line.hasPrefix("\t") else { return false }
        // Under a list item the same indentation continues the item.
        if case .item(_, let indent, _)? = blocks.last, line.prefix(while: { $0 == " " }).count < indent + 8 {
            lines.removeFirst()
            if case .item(let marker, let indent, let text)? = blocks.popLast() {
                blocks.append(.item(marker: marker, indent: indent, text + "\n" + joined(line.trimmed)))
            }
            return true
        }
        var code: [String] = []
        while let line = lines.first, line.isBlank || line.hasPrefix("    ") || line.hasPrefix("\t") {
            code.append(String(line.hasPrefix("\t") ? line.dropFirst() : line.dropFirst(4)))
            lines.removeFirst()
        }
        while code.last?.isEmpty == true { code.removeLast() }
        blocks.append(.verbatim(code))
        return true
    }

    private mutating func readQuote(_ line: Substring) -> Bool {
        guard line.trimmed.hasPrefix(">") else { return false }
        var inner: [Substring] = []
        while let line = lines.first, line.trimmed.hasPrefix(">") {
            let text = line.drop { $0 == " " }.dropFirst()
            inner.append(text.hasPrefix(" ") ? text.dropFirst() : text)
            lines.removeFirst()
        }
        var reader = MarkdownReader(lines: inner[...])
        blocks.append(.quote(reader.read()))
        return true
    }

    private mutating func readTable() -> Bool {
        guard let head = lines.first, head.contains("|"), let second = lines.dropFirst().first,
              second.contains("-"), second.contains("|"), second.allSatisfy({ "|-: ".contains($0) }) else { return false }
        var rows = [MarkdownReader.cells(head)]
        lines = lines.dropFirst(2)
        while let line = lines.first, line.contains("|"), !line.isBlank {
            rows.append(MarkdownReader.cells(line))
            lines.removeFirst()
        }
        blocks.append(.table(rows))
        return true
    }

    // MARK: Lines

    private static func heading(_ line: Substring) -> MarkdownBlock? {
        let level = line.prefix { $0 == "#" }.count
        guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
        return .heading(level: level, line.dropFirst(level).trimmed)
    }

    private static func fence(_ line: Substring) -> String? {
        let text = line.trimmed
        for mark in ["`", "~"] where text.hasPrefix(mark + mark + mark) {
            return String(text.prefix { String($0) == mark })
        }
        return nil
    }

    private static func isRule(_ line: Substring) -> Bool {
        let text = line.filter { $0 != " " }
        return text.count >= 3 && "-*_".contains(text.first ?? " ") && text.allSatisfy { $0 == text.first }
    }

    private static func item(_ line: Substring) -> (marker: String, indent: Int, text: String)? {
        let indent = line.prefix { $0 == " " }.count
        let rest = line.dropFirst(indent)
        if let first = rest.first, "-*+".contains(first), rest.dropFirst().first == " " { return ("-", indent, rest.dropFirst(2).trimmed) }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let after = rest.dropFirst(digits.count)
        guard (1...3).contains(digits.count), let mark = after.first, mark == "." || mark == ")", after.dropFirst().first == " " else { return nil }
        return (digits + String(mark), indent, after.dropFirst(2).trimmed)
    }

    private static func cells(_ line: Substring) -> [String] {
        var text = line.trimmed
        if text.hasPrefix("|") { text.removeFirst() }
        if text.hasSuffix("|") { text.removeLast() }
        // A bar inside code is no border.
        var cells = [""]
        var isCode = false
        for character in text {
            if character == "`" { isCode.toggle() }
            if character == "|", !isCode { cells.append("") } else { cells[cells.count - 1].append(character) }
        }
        return cells.map { Substring($0).trimmed }
    }

    private static func withoutComments(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstRange(of: "<!--"), let end = rest[start.upperBound...].firstRange(of: "-->") {
            result += rest[..<start.lowerBound]
            rest = rest[end.upperBound...]
        }
        return result + rest
    }
}

extension Substring {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
    fileprivate var trimmed: String {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

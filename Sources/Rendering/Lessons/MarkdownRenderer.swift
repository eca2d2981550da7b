/// Lesson prose in a terminal: wrapped, its structure kept, nothing of it able to command the terminal.
package struct MarkdownRenderer {
    package var style: Style

    package init(style: Style) { self.style = style }

    /// Without a line end at the end.
    package func text(_ markdown: String) -> String {
        lines(MarkdownReader.blocks(of: markdown), width: style.textWidth).joined(separator: "\n")
    }

    private func lines(_ blocks: [MarkdownBlock], width: Int) -> [String] {
        var lines: [String] = []
        for (index, block) in blocks.enumerated() {
            if index > 0, !(block.isItem && blocks[index - 1].isItem) { lines.append("") }
            lines += self.lines(block, width: max(width, 1))
        }
        return lines
    }

    private func lines(_ block: MarkdownBlock, width: Int) -> [String] {
        switch block {
        case .heading(_, let text):
            return style.wrap([Run(MarkdownInline.plain(text, style: style), .heading)], width: width).map(style.paint)
        case .paragraph(let text): return paragraph(text, width: width)
        case .verbatim(let code): return code.map { "    " + style.clean($0) }
        case .item(let marker, let indent, let text):
            let sign = marker == "-" ? (style.isUnicode ? "•" : "-") : marker
            let margin = String(repeating: " ", count: min(indent, 12)) + "  "
            let hanging = margin + String(repeating: " ", count: sign.count + 1)
            return paragraph(text, width: max(width - hanging.count, 8)).enumerated().map { index, line in
                (index == 0 ? margin + sign + " " : hanging) + line
            }
        case .quote(let blocks):
            let bar = style.paint(style.bar, .faint)
            return lines(blocks, width: width - 2).map { $0.isEmpty ? bar : bar + " " + $0 }
        case .table(let rows): return table(rows, width: width)
        case .rule: return [style.paint(String(repeating: style.isUnicode ? "─" : "-", count: min(width, 20)), .faint)]
        }
    }

    private func paragraph(_ text: String, width: Int) -> [String] {
        text.split(separator: "\n").flatMap { line in
            style.wrap(MarkdownInline.runs(of: String(line), style: style), width: width).map(style.paint)
        }
    }

    private func table(_ rows: [[String]], width: Int) -> [String] {
        let cells = rows.map { $0.map { MarkdownInline.runs(of: $0, style: style) } }
        let count = cells.map(\.count).max() ?? 0
        func columns(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }
        let widths = (0..<count).map { column in cells.map { $0.indices.contains(column) ? columns($0[column]) : 0 }.max() ?? 0 }
        guard widths.reduce(0, +) + 2 * max(count - 1, 0) <= max(width, style.width) else { return list(rows, width: width) }
        var lines = cells.enumerated().map { index, row in
            row.enumerated().map { column, runs in
                let tones = index == 0 ? runs.map { Run($0.text, .strong) } : runs
                let isLast = column == row.count - 1
                return style.paint(tones) + (isLast ? "" : String(repeating: " ", count: widths[column] - columns(runs)))
            }.joined(separator: "  ")
        }
        let rule = widths.map { String(repeating: style.isUnicode ? "─" : "-", count: $0) }.joined(separator: "  ")
        lines.insert(style.paint(rule, .faint), at: min(1, lines.count))
        return lines
    }

    /// A table that is too wide: row by row, each cell under its column's title.
    private func list(_ rows: [[String]], width: Int) -> [String] {
        guard let titles = rows.first else { return [] }
        let blocks = rows.dropFirst().map { row in
            zip(titles, row).flatMap { title, cell in paragraph(title.isEmpty ? cell : title + ": " + cell, width: width) }
        }
        return Array(blocks.joined(separator: [""]))
    }
}

extension MarkdownBlock {
    fileprivate var isItem: Bool { if case .item = self { true } else { false } }
}

extension Style {
    /// The bar on the left of cells and quotes.
    var bar: String { isUnicode ? "│" : "|" }
}

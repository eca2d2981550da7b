import Language

/// A matrix as glyphs: two columns for an element where there is room, as a character is about twice as high as it is wide.
struct HeatMap {
    private let panel: PlotPanel
    private let style: Style
    private let scale: HeatScale
    private let values: [Double]
    /// What is shown: an element a cell, or what stands out in a block of them.
    private let cells: [[Double?]]
    private let block: (rows: Int, columns: Int)
    private let across: Int
    private let labelWidth: Int
    private static let mostRows = 20
    private static let mostWidth = 120
    static let leastWidth = 12

    /// nil where no number is finite, or there is no room.
    init?(rows: [[Double]], panel: PlotPanel, style: Style) {
        // Nothing lies above the diagonal of a triangle.
        func isInside(_ row: Int, _ column: Int) -> Bool { panel.subject != .deltas || column <= row }
        values = rows.enumerated().flatMap { row, elements in elements.enumerated().filter { isInside(row, $0.offset) }.map(\.element) }
        guard let scale = HeatScale(values, panel.subject, style: style), let width = rows.first?.count, width > 0,
              style.width >= HeatMap.leastWidth else { return nil }
        (self.panel, self.style, self.scale) = (panel, style, scale)
        labelWidth = [0, rows.count - 1].map { DisplayWidth.of(style.cleanLine(panel.rows.name($0))) }.max() ?? 0
        let room = min(style.width, HeatMap.mostWidth) - labelWidth - 1
        across = width * 2 <= room ? 2 : 1
        block = ((rows.count - 1) / HeatMap.mostRows + 1, (width * across - 1) / room + 1)
        let (tall, wide) = block
        cells = stride(from: 0, to: rows.count, by: tall).map { top in
            stride(from: 0, to: width, by: wide).map { left in
                HeatMap.standingOut((top..<min(top + tall, rows.count)).flatMap { row in
                    (left..<min(left + wide, width)).filter { isInside(row, $0) }.map { rows[row][$0] }
                })
            }
        }
    }

    /// What is no number stands out most, then what is largest.
    private static func standingOut(_ block: [Double]) -> Double? {
        block.first { !$0.isFinite } ?? block.max { $0.magnitude < $1.magnitude }
    }

    /// The columns that the picture takes.
    var width: Int { labelWidth + 1 + across * (cells.first?.count ?? 0) }

    func lines() -> [String] {
        var lines = [style.paint(header, .faint)]
        for (index, row) in cells.enumerated() {
            let label = style.cleanLine(panel.rows.name(index * block.rows)).paddedLeft(to: labelWidth)
            var runs = [Run(label + " ", .faint)]
            for value in row {
                let shown = value.map(scale.run) ?? (glyph: " ", tone: .plain)
                let text = String(repeating: shown.glyph, count: across)
                if runs.last?.tone == shown.tone { runs[runs.count - 1].text += text } else { runs.append(Run(text, shown.tone)) }
            }
            while runs.last?.text.allSatisfy({ $0 == " " }) == true { runs.removeLast() }
            lines.append(style.paint(runs))
        }
        return lines
    }

    /// The names of the columns that have room for theirs.
    private var header: String {
        var text = String(repeating: " ", count: labelWidth + 1)
        let names = (cells.first ?? []).indices.map { style.cleanLine(panel.columns.name($0 * block.columns)) }
        let step = ((names.map { DisplayWidth.of($0) }.max() ?? 1) + 1 + across - 1) / across
        for (column, name) in names.enumerated() where column % step == 0 {
            text = text.padded(to: labelWidth + 1 + column * across) + name
        }
        return text
    }

    /// `≡ to -0.2  = to -0.1`: every glyph with the numbers that it stands for.
    func legend() -> String {
        var parts = scale.legend(values).map { style.paint(String($0.glyph), $0.tone) + " " + $0.meaning }
        if values.contains(where: \.isNaN) { parts.append("? NaN") }
        if values.contains(where: \.isInfinite) { parts.append((style.isUnicode ? "▲▼" : "^v") + " Inf") }
        return parts.joined(separator: "  ")
    }

    var blockNote: String? { block == (1, 1) ? nil : Words.heatBlocks(rows: block.rows, columns: block.columns) }
}

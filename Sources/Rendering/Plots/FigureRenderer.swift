import Language

/// Figures as text: first a table of the numbers, then the picture.
package struct FigureRenderer {
    let style: Style
    package init(style: Style) { self.style = style }

    package func text(_ figure: PlotFigure) -> String {
        var lines: [String] = []
        lines += heading(figure.title)
        for panel in figure.panels { lines += self.lines(of: panel) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of panel: PlotPanel) -> [String] {
        var lines = table(panel)
        lines += Canvas(panel: panel, style: style)?.lines() ?? []
        for series in panel.series {
            switch series.shape {
            case .bars(let names, let heights): lines += bars(zip(names, heights).map { (style.cleanLine($0), $1) })
            case .histogram(let edges, let counts):
                lines += bars(zip(zip(edges, edges.dropFirst()), counts).map { ("\(number($0.0)) to \(number($0.1))", $1) })
            case .image(let rows): lines += ImageRenderer(rows: rows, style: style).lines()
            case .line, .points: continue
            }
        }
        for name in panel.omitted { lines.append("(\(name) is not drawn)") }
        return heading(panel.title) + lines.map { $0.truncated(to: style.width) }
    }

    private func heading(_ title: String) -> [String] {
        title.isEmpty ? [] : [style.paint(style.cleanLine(title).truncated(to: style.width), .heading)]
    }

    private func number(_ value: Double) -> String { Figures.rounded(value, digits: 4) }

    // MARK: The table

    private func table(_ panel: PlotPanel) -> [String] {
        let rows = panel.series.enumerated().map { index, series -> [String] in
            let values: [Double]
            switch series.shape {
            case .line(_, let y), .points(_, let y): values = y
            case .bars(_, let heights): values = heights
            case .histogram(_, let counts): values = counts
            case .image(let rows): values = rows.flatMap { $0 }
            }
            let finite = values.filter(\.isFinite)
            let name = style.cleanLine(series.label).isEmpty ? "\(kind(series.shape)) \(index + 1)" : style.cleanLine(series.label)
            return ["\(Canvas.mark(index, style)) \(name)", "\(values.count)", finite.min().map(number) ?? "-", finite.max().map(number) ?? "-", values.last.map(number) ?? "-"]
        }
        guard !rows.isEmpty else { return [] }
        let whole = [["", "count", "min", "max", "last"]] + rows
        let widths = (0..<5).map { column in whole.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        return whole.map { row in
            (0..<5).map { $0 == 0 ? row[$0].padded(to: widths[$0]) : row[$0].paddedLeft(to: widths[$0]) }.joined(separator: "  ")
        }
    }

    private func kind(_ shape: PlotSeries.Shape) -> String {
        switch shape {
        case .line: "line"
        case .points: "points"
        case .bars: "bars"
        case .histogram: "histogram"
        case .image: "image"
        }
    }

    // MARK: Bars

    private func bars(_ rows: [(name: String, height: Double)]) -> [String] {
        let shown = rows.prefix(40)
        let nameWidth = min(shown.map { DisplayWidth.of($0.name) }.max() ?? 0, style.width / 3)
        let numbers = shown.map { number($0.height) }
        let numberWidth = numbers.map { DisplayWidth.of($0) }.max() ?? 0
        let room = max(1, min(style.width, 78) - nameWidth - numberWidth - 4)
        let largest = shown.map(\.height).filter(\.isFinite).map(\.magnitude).max() ?? 0
        let full = style.isUnicode ? "█" : "#"
        var lines = zip(shown, numbers).map { row, text -> String in
            let share = row.height.isFinite && largest > 0 ? row.height.magnitude / largest : 0
            let length = Int((share * Double(room)).rounded())
            return "\(row.name.truncated(to: nameWidth).padded(to: nameWidth))  \(text.paddedLeft(to: numberWidth))  " + String(repeating: row.height < 0 ? "-" : full, count: length)
        }
        if rows.count > shown.count { lines.append("(\(rows.count - shown.count) more)") }
        return lines
    }
}

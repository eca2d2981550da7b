import Language

/// Figures as text: first the numbers in a sentence, then the picture, then how to read it; or the whole table instead.
package struct FigureRenderer {
    let style: Style
    let isTable: Bool

    /// - Parameters:
    ///   - isTable: all numbers instead of the picture.
    ///   - width: the columns that the picture may take, where that is less than the window.
    package init(style: Style, isTable: Bool = false, width: Int? = nil) {
        var style = style
        if let width { style.width = max(min(style.width, width), 1) }
        (self.style, self.isTable) = (style, isTable)
    }

    /// Ends in a line end.
    package func text(_ figure: PlotFigure) -> String {
        var lines = heading(figure.title)
        var index = 0
        while index < figure.panels.count {
            // Images of one height stand side by side: gates are compared.
            let row = isTable ? [figure.panels[index]] : beside(figure.panels[index...])
            lines += row.count > 1 ? together(row) : self.lines(of: row[0], isTitled: figure.title.isEmpty || figure.panels.count > 1)
            index += row.count
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ title: String) -> [String] {
        let title = style.cleanLine(title)
        return title.isEmpty ? [] : [style.paint(title.truncated(to: style.width), .heading)]
    }

    /// Text of ours, broken where the window ends.
    private func prose(_ text: String, _ tone: Tone = .plain) -> [String] {
        style.wrap(style.cleanLine(text), width: style.width).map { style.paint($0, tone) }
    }

    // MARK: One panel

    private func lines(of panel: PlotPanel, isTitled: Bool) -> [String] {
        var lines = isTitled ? heading(title(of: panel)) : []
        lines += numbers(panel)
        guard !isTable else { return lines + NumberTable(panel: panel, style: style).lines().map(fitting) }
        let picture = self.picture(panel)
        lines += picture.isEmpty && !panel.series.isEmpty ? prose(reasonForNoPicture(panel), .hint) : picture
        if !picture.isEmpty { lines += prose(Words.reading(panel, marks: CurvePlot.isFine(panel) ? nil : CurvePlot.meeting), .hint) }
        return lines
    }

    private func title(of panel: PlotPanel) -> String {
        guard panel.title.isEmpty else { return panel.title }
        let labels = panel.series.map(\.label).filter { !$0.isEmpty }
        return labels.isEmpty ? panel.series.first.map { Words.kind(of: $0.shape) } ?? "" : Words.list(labels)
    }

    /// A sentence for each series; each begins with the mark that it has in the picture.
    private func numbers(_ panel: PlotPanel) -> [String] {
        var lines: [String] = []
        for (index, series) in panel.series.enumerated() {
            let sentence = SeriesSummary(series: series, panel: panel, style: style).text()
            let name = panel.series.count > 1 || !series.label.isEmpty ? style.cleanLine(panel.name(of: index)).truncated(to: 40) + ": " : ""
            lines += prose((hasMark(series, in: panel) ? String(CurvePlot.mark(index, style)) + " " : "") + name + sentence)
        }
        for note in panel.notes { lines += prose(Words.note(note), .faint) }
        for name in panel.omitted { lines += prose(Words.notDrawn(style.cleanLine(name)), .faint) }
        return lines
    }

    private func hasMark(_ series: PlotSeries, in panel: PlotPanel) -> Bool {
        switch series.shape {
        case .line, .points: !CurvePlot.isFine(panel)
        default: false
        }
    }

    private func picture(_ panel: PlotPanel) -> [String] {
        let plot = CurvePlot(panel: panel, style: style)
        var lines = plot?.lines() ?? []
        if let count = plot?.pointsPerColumn { lines += prose(Words.crowded(count), .faint) }
        for (index, series) in panel.series.enumerated() {
            switch series.shape {
            case .bars(let names, let heights): lines += BarPlot(rows: zip(names, heights).map { (style.cleanLine($0), $1) }, style: style).lines(CurvePlot.tone(index))
            case .histogram(let edges, let counts):
                let names = zip(edges, edges.dropFirst()).map { Figures.rounded($0, digits: 4) + " .. " + Figures.rounded($1, digits: 4) }
                lines += BarPlot(rows: zip(names, counts).map { ($0, $1) }, style: style).lines(CurvePlot.tone(index))
            case .image(let rows):
                guard let map = HeatMap(rows: rows, panel: panel, style: style) else { continue }
                lines += axes(panel) + map.lines() + wrapped(map.legend()) + (map.blockNote.map { prose($0, .faint) } ?? [])
            case .line, .points: continue
            }
        }
        return lines.map(fitting)
    }

    private func axes(_ panel: PlotPanel) -> [String] {
        panel.xLabel.isEmpty && panel.yLabel.isEmpty ? [] : prose(Words.heatAxes(down: style.cleanLine(panel.yLabel), across: style.cleanLine(panel.xLabel)), .faint)
    }

    /// Painted parts, two spaces apart, in as many lines as they need.
    private func wrapped(_ legend: String) -> [String] {
        var lines: [String] = []
        for part in legend.split(separator: "  ").map(String.init) {
            if let last = lines.last, Style.shownWidth(last) + 2 + Style.shownWidth(part) <= style.width { lines[lines.count - 1] = last + "  " + part } else { lines.append(part) }
        }
        return lines
    }

    /// A line that is too long is cut; then it has no colours.
    private func fitting(_ line: String) -> String {
        Style.shownWidth(line) <= style.width ? line : Style.withoutColours(line).truncated(to: style.width)
    }

    private func reasonForNoPicture(_ panel: PlotPanel) -> String {
        let values = panel.series.flatMap(\.values)
        if values.isEmpty { return Words.nothingToDraw }
        if !values.contains(where: \.isFinite) { return Words.nothingFinite }
        if panel.yScale == .logarithmic, !values.contains(where: { $0 > 0 }) { return Words.nothingPositive }
        return Words.tooNarrow
    }

    // MARK: Panels side by side

    private static let gap = 3

    /// As many of the first panels as are images of one height and fit beside each other.
    private func beside(_ panels: ArraySlice<PlotPanel>) -> [PlotPanel] {
        var row: [PlotPanel] = []
        var width = 0
        for panel in panels {
            guard panel.series.count == 1, case .image(let rows) = panel.series[0].shape, panel.subject == panels.first?.subject || panel.subject.isGate,
                  let map = HeatMap(rows: rows, panel: panel, style: style) else { break }
            let own = max(map.width, DisplayWidth.of(style.cleanLine(panel.title)))
            guard row.isEmpty || width + FigureRenderer.gap + own <= style.width && row[0].imageHeight == rows.count else { break }
            width += (row.isEmpty ? 0 : FigureRenderer.gap) + own
            row.append(panel)
        }
        return row.isEmpty ? Array(panels.prefix(1)) : row
    }

    private func together(_ panels: [PlotPanel]) -> [String] {
        var lines: [String] = []
        for panel in panels {
            for series in panel.series {
                lines += prose(style.cleanLine(title(of: panel)) + ": " + SeriesSummary(series: series, panel: panel, style: style).text())
            }
        }
        for note in panels[0].notes { lines += prose(Words.note(note), .faint) }
        lines += axes(panels[0])
        let blocks = panels.map { panel -> (lines: [String], legend: String) in
            guard case .image(let rows) = panel.series[0].shape, let map = HeatMap(rows: rows, panel: panel, style: style) else { return ([], "") }
            let title = style.cleanLine(panel.title)
            let width = max(map.width, DisplayWidth.of(title))
            return (([style.paint(title, .strong)] + map.lines()).map { $0 + String(repeating: " ", count: max(width - Style.shownWidth($0), 0)) }, map.legend())
        }
        for index in 0..<(blocks.map(\.lines.count).max() ?? 0) {
            var line = blocks.map { $0.lines.indices.contains(index) ? $0.lines[index] : "" }.joined(separator: String(repeating: " ", count: FigureRenderer.gap))
            while line.hasSuffix(" ") { line.removeLast() }
            lines.append(line)
        }
        // One scale for all where the longest legend explains every glyph.
        lines += wrapped(blocks.map(\.legend).max { $0.count < $1.count } ?? "")
        return lines + prose(Words.reading(panels[0], marks: nil), .hint)
    }
}

extension PlotPanel {
    fileprivate var imageHeight: Int? {
        if case .image(let rows)? = series.first?.shape { rows.count } else { nil }
    }
}

extension PlotPanel.Subject {
    /// Gates of both kinds have one scale.
    var isGate: Bool { if case .gate = self { true } else { false } }
}

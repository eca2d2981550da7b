import Language

/// The numbers behind a picture, as columns.
struct NumberTable {
    let panel: PlotPanel
    let style: Style
    /// More rows than this are cut in the middle.
    static let mostRows = 200

    private func number(_ value: Double) -> String { Figures.rounded(value, digits: 6) }

    func lines() -> [String] {
        var lines: [String] = []
        for run in groups() { lines += run }
        return lines
    }

    /// Curves over the same x share a table; everything else has its own.
    private func groups() -> [[String]] {
        var groups: [[String]] = []
        var index = 0
        while index < panel.series.count {
            let series = panel.series[index]
            let name = style.cleanLine(panel.name(of: index)).truncated(to: 24)
            switch series.shape {
            case .line(let x, _), .points(let x, _):
                var columns: [(name: String, values: [Double])] = []
                while index < panel.series.count, let y = panel.series[index].heights(over: x) {
                    columns.append((style.cleanLine(panel.name(of: index)).truncated(to: 24), y))
                    index += 1
                }
                guard !columns.isEmpty else { index += 1; continue }
                let xName = style.cleanLine(panel.xLabel).isEmpty ? "x" : style.cleanLine(panel.xLabel).truncated(to: 24)
                groups.append(table([xName] + columns.map(\.name), x.indices.map { row in number(x[row]) }, columns.map(\.values)))
                continue
            case .bars(let names, let heights):
                groups.append(table(["", name], names.map { style.cleanLine($0).truncated(to: 24) }, [heights]))
            case .histogram(let edges, let counts):
                groups.append(table([Words.fromTo, Words.count], zip(edges, edges.dropFirst()).map { number($0) + " .. " + number($1) }, [counts]))
            case .image(let rows):
                let width = rows.first?.count ?? 0
                groups.append(table([series.label.isEmpty ? "" : name] + (0..<width).map { style.cleanLine(panel.columns.name($0)) }, rows.indices.map { style.cleanLine(panel.rows.name($0)) },
                                    (0..<width).map { column in rows.map { $0[column] } }))
            }
            index += 1
        }
        return groups
    }

    /// Columns side by side as far as the window goes, the rest beneath under the same row names.
    private func table(_ names: [String], _ rowNames: [String], _ columns: [[Double]]) -> [String] {
        let count = min(rowNames.count, columns.map(\.count).min() ?? 0)
        // A wide matrix is printed in several pieces, each with all rows.
        let most = max(NumberTable.mostRows / (columns.count * 10 / max(style.width, 10) + 1), 8)
        let half = most / 2
        let shown = count <= most ? Array(0..<count) : Array(0..<half) + Array((count - half)..<count)
        let nameWidth = ([names[0]] + shown.map { rowNames[$0] }).map { DisplayWidth.of($0) }.max() ?? 0
        // Nothing lies above the diagonal of a triangle.
        let texts = columns.enumerated().map { place, column in shown.map { panel.subject == .deltas && place > $0 ? "" : number(column[$0]) } }
        let widths = zip(names.dropFirst(), texts).map { name, texts in ([name] + texts).map { DisplayWidth.of($0) }.max() ?? 0 }
        var lines: [String] = []
        var start = 0
        while start < columns.count {
            var end = start, used = nameWidth
            while end < columns.count, end == start || used + 2 + widths[end] <= style.width {
                used += 2 + widths[end]
                end += 1
            }
            lines.append(style.paint(names[0].paddedLeft(to: nameWidth) + (start..<end).map { "  " + names[$0 + 1].paddedLeft(to: widths[$0]) }.joined(), .faint))
            for (place, row) in shown.enumerated() {
                if place == half, count > shown.count { lines.append(Words.rowsLeftOut(count - shown.count)) }
                lines.append(style.paint(rowNames[row].paddedLeft(to: nameWidth), .faint) + (start..<end).map { "  " + texts[$0][place].paddedLeft(to: widths[$0]) }.joined())
            }
            start = end
            if start < columns.count, lines.count > 2 * NumberTable.mostRows {
                lines.append(Words.columnsLeftOut(columns.count - start))
                break
            }
        }
        return lines
    }
}

extension PlotSeries {
    /// Its heights, where it is a curve or points over these very places.
    fileprivate func heights(over places: [Double]) -> [Double]? {
        switch shape {
        case .line(let x, let y), .points(let x, let y): x.elementsEqual(places, by: { $0 == $1 || $0.isNaN && $1.isNaN }) ? y : nil
        default: nil
        }
    }
}

extension PlotIndex {
    /// `u0`, `t1`; the bare number on an axis without a name.
    func name(_ index: Int) -> String { ShapeText.label(index &+ first, of: axis) }
}

extension PlotPanel {
    private var isOneRow: Bool { if case .image(let rows)? = series.first?.shape { rows.count == 1 } else { false } }

    /// Where an image's element stands: `u0 t3`, or `[0, 3]`.
    func place(_ row: Int, _ column: Int) -> String {
        if isOneRow { return rows.axis.isEmpty && columns.axis.isEmpty ? "[\(columns.name(column))]" : columns.name(column) }
        let names = [rows.name(row), columns.name(column)]
        return names[0].first?.isNumber == true && names[1].first?.isNumber == true ? "[" + names.joined(separator: ", ") + "]" : names.joined(separator: " ")
    }

    /// What a series is called: its label, or what it is.
    func name(of index: Int) -> String {
        guard series.indices.contains(index) else { return "" }
        if !series[index].label.isEmpty { return series[index].label }
        return Words.kind(of: series[index].shape) + (series.count > 1 ? " \(index + 1)" : "")
    }
}

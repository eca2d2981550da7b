import Language

/// The curves and points of one pair of axes on a grid of characters.
struct Canvas {
    private let panel: PlotPanel
    private let style: Style
    private let curves: [(index: Int, x: [Double], y: [Double], isLine: Bool)]
    private let xRange: ClosedRange<Double>
    private let yRange: ClosedRange<Double>
    private static let height = 12

    /// nil where there is nothing to draw: no curve, or no finite number in one.
    init?(panel: PlotPanel, style: Style) {
        curves = panel.series.enumerated().compactMap { index, series in
            switch series.shape {
            case .line(let x, let y): (index, x, y, true)
            case .points(let x, let y): (index, x, y, false)
            default: nil
            }
        }
        let points = curves.flatMap { zip($0.x, $0.y).filter { $0.isFinite && $1.isFinite } }
        guard let left = points.map(\.0).min(), let right = points.map(\.0).max(),
              let bottom = points.map(\.1).min(), let top = points.map(\.1).max() else { return nil }
        (self.panel, self.style, xRange, yRange) = (panel, style, left...right, bottom...top)
    }

    /// Each curve has a mark of its own: colour alone would not tell them apart.
    static func mark(_ index: Int, _ style: Style) -> Character {
        let marks = Array(style.isUnicode ? "•+x○△□" : "*+xo@%")
        return marks[index % marks.count]
    }

    func lines() -> [String] {
        let names = [yRange.upperBound, yRange.lowerBound].map { Figures.rounded($0, digits: 4) }
        let nameWidth = names.map { DisplayWidth.of($0) }.max() ?? 0
        let width = max(10, min(style.width, 78) - nameWidth - 2)
        var grid = Array(repeating: Array(repeating: Character(" "), count: width), count: Canvas.height)
        for curve in curves { draw(curve, in: &grid, width) }
        let edge = style.isUnicode ? "│" : "|"
        var lines = grid.enumerated().map { row, characters -> String in
            let name = row == 0 ? names[0] : row == Canvas.height - 1 ? names[1] : ""
            return name.paddedLeft(to: nameWidth) + " " + edge + String(characters)
        }
        let indent = String(repeating: " ", count: nameWidth + 1)
        lines.append(indent + (style.isUnicode ? "└" : "+") + String(repeating: style.isUnicode ? "─" : "-", count: width))
        let (left, right) = (Figures.rounded(xRange.lowerBound, digits: 4), Figures.rounded(xRange.upperBound, digits: 4))
        lines.append(indent + " " + left + right.paddedLeft(to: width - DisplayWidth.of(left)))
        let labels = [panel.yLabel, panel.xLabel].map { style.cleanLine($0) }
        if !labels[0].isEmpty || !labels[1].isEmpty {
            lines.append(indent + " " + [labels[0].isEmpty ? "" : "y: " + labels[0], labels[1].isEmpty ? "" : "x: " + labels[1]].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        return lines
    }

    private func draw(_ curve: (index: Int, x: [Double], y: [Double], isLine: Bool), in grid: inout [[Character]], _ width: Int) {
        let mark = Canvas.mark(curve.index, style)
        var last: (column: Int, row: Int)?
        for (x, y) in zip(curve.x, curve.y) {
            guard x.isFinite, y.isFinite else {
                last = nil
                continue
            }
            let column = place(x, xRange, width), row = Canvas.height - 1 - place(y, yRange, Canvas.height)
            if curve.isLine, let last, abs(column - last.column) > 1 {
                let step = column > last.column ? 1 : -1
                for between in stride(from: last.column + step, to: column, by: step) {
                    let share = Double(between - last.column) / Double(column - last.column)
                    grid[last.row + Int((share * Double(row - last.row)).rounded())][between] = mark
                }
            }
            grid[row][column] = mark
            last = (column, row)
        }
    }

    /// Where a value stands among `count` places.
    private func place(_ value: Double, _ range: ClosedRange<Double>, _ count: Int) -> Int {
        // Halves: the difference of two large numbers may be too large.
        let size = range.upperBound / 2 - range.lowerBound / 2
        guard size > 0 else { return count / 2 }
        let share = (value / 2 - range.lowerBound / 2) / size
        return min(max(Int((share * Double(count - 1)).rounded()), 0), count - 1)
    }
}

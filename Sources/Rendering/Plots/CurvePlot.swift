import Language

/// The curves and points of one pair of axes, with tick values at both.
struct CurvePlot {
    private struct Curve {
        let index: Int
        let x: [Double]
        let y: [Double]
        let isLine: Bool
    }
    private let panel: PlotPanel
    private let style: Style
    private let curves: [Curve]
    private let xScale: AxisScale
    private let yScale: AxisScale
    private static let height = 12
    /// Below this a curve would be a smear.
    static let leastWidth = 24
    static let mostWidth = 120

    /// nil where there is nothing to draw: no curve, no number that has a place, or no room.
    init?(panel: PlotPanel, style: Style) {
        curves = panel.series.enumerated().compactMap { index, series in
            switch series.shape {
            case .line(let x, let y): Curve(index: index, x: x, y: y, isLine: true)
            case .points(let x, let y): Curve(index: index, x: x, y: y, isLine: false)
            default: nil
            }
        }
        guard style.width >= CurvePlot.leastWidth,
              let xScale = AxisScale(curves.flatMap(\.x), panel.xScale),
              let yScale = AxisScale(curves.flatMap(\.y), panel.yScale) else { return nil }
        (self.panel, self.style, self.xScale, self.yScale) = (panel, style, xScale, yScale)
    }

    // MARK: Marks

    /// Each curve has a mark of its own: colour alone would not tell them apart.
    static func mark(_ index: Int, _ style: Style) -> Character {
        let marks = Array(style.isUnicode ? "•+x○△□" : "*+xo@%")
        return marks[index % marks.count]
    }

    /// Where several curves have the same place.
    static let meeting: Character = "#"

    static func tone(_ index: Int) -> Tone { [.hint, .code, .good, .bad, .strong, .plain][index % 6] }

    /// A single line is drawn in dots finer than characters; several need marks that tell them apart.
    static func isFine(_ panel: PlotPanel) -> Bool {
        guard panel.series.count == 1, case .line? = panel.series.first?.shape else { return false }
        return true
    }

    // MARK: Drawing

    private var yTicks: [(value: Double, text: String)] { yScale.ticks(most: 5) }
    private var nameWidth: Int { yTicks.map { DisplayWidth.of($0.text) }.max() ?? 0 }
    private var columns: Int { max(min(style.width, CurvePlot.mostWidth) - nameWidth - 2, 8) }

    /// How many points of the longest curve share a column, where they are more than can be told apart.
    var pointsPerColumn: Int? {
        let most = curves.map(\.x.count).max() ?? 0
        return most > 4 * columns ? most / columns : nil
    }

    func lines() -> [String] {
        let (yTicks, nameWidth, columns) = (yTicks, nameWidth, columns)
        let rows = CurvePlot.height
        let fineness: DotGrid.Fineness = CurvePlot.isFine(panel) ? (style.isUnicode ? .braille : .halves) : .whole
        let grids = curves.map { drawn($0, DotGrid(columns: columns, rows: rows, fineness)) }
        let lonely = fineness == .whole ? [] : lonelyPoints(columns, rows)

        var names = Array(repeating: "", count: rows)
        for tick in yTicks {
            guard let share = yScale.share(tick.value) else { continue }
            let fine = rows * fineness.down - 1
            names[(fine - Int((share * Double(fine)).rounded())) / fineness.down] = tick.text
        }
        var lines: [String] = []
        let yLabel = style.cleanLine(panel.yLabel)
        if !yLabel.isEmpty { lines.append(String(repeating: " ", count: nameWidth + 1) + style.paint(yLabel.truncated(to: columns), .faint)) }
        let infinities = infinitePlaces(columns)
        lines += (0..<rows).map { row in
            let edge = style.isUnicode ? (names[row].isEmpty ? "│" : "┤") : (names[row].isEmpty ? "|" : "+")
            return style.paint(names[row].paddedLeft(to: nameWidth) + " " + edge, .faint) + text(row, grids, infinities, lonely)
        }
        return lines + foot(columns, nameWidth)
    }

    private func drawn(_ curve: Curve, _ empty: DotGrid) -> DotGrid {
        var grid = empty
        var last: (x: Int, y: Int)?
        for (x, y) in zip(curve.x, curve.y) {
            guard let across = xScale.share(x), let up = yScale.share(y) else {
                last = nil
                continue
            }
            let place = (x: Int((across * Double(grid.width - 1)).rounded()), y: Int(((1 - up) * Double(grid.height - 1)).rounded()))
            if curve.isLine, let last { grid.line(from: last, to: place) } else { grid.set(place.x, place.y) }
            last = place
        }
        return grid
    }

    private func text(_ row: Int, _ grids: [DotGrid], _ infinities: (above: Set<Int>, below: Set<Int>), _ lonely: Set<[Int]>) -> String {
        var runs: [Run] = []
        for column in 0..<(grids.first?.columns ?? 0) {
            let here = grids.indices.filter { !grids[$0].isEmpty(row: row, column: column) }
            var run = Run(" ")
            if let only = here.first {
                let index = curves[only].index
                run = here.count > 1 ? Run(String(CurvePlot.meeting))
                    : Run(String(grids[only].character(row: row, column: column, mark: CurvePlot.mark(index, style))), CurvePlot.tone(index))
            }
            if lonely.contains([row, column]) { run = Run(style.isUnicode ? "•" : "*", CurvePlot.tone(0)) }
            if row == 0, infinities.above.contains(column) { run = Run(style.isUnicode ? "▲" : "^", .bad) }
            if row == CurvePlot.height - 1, infinities.below.contains(column) { run = Run(style.isUnicode ? "▼" : "v", .bad) }
            if runs.last?.tone == run.tone { runs[runs.count - 1].text += run.text } else { runs.append(run) }
        }
        if let last = runs.last, last.tone == .plain {
            runs[runs.count - 1].text = String(last.text.reversed().drop { $0 == " " }.reversed())
        }
        return style.paint(runs)
    }

    /// Points with nothing to be joined to: as a single fine dot they would be overlooked.
    private func lonelyPoints(_ columns: Int, _ rows: Int) -> Set<[Int]> {
        var places: Set<[Int]> = []
        for curve in curves {
            let shares = zip(curve.x, curve.y).map { x, y in xScale.share(x).flatMap { across in yScale.share(y).map { (across: across, up: $0) } } }
            for (index, share) in shares.enumerated() {
                guard let share, index == 0 || shares[index - 1] == nil, index == shares.count - 1 || shares[index + 1] == nil else { continue }
                places.insert([Int(((1 - share.up) * Double(rows - 1)).rounded()), Int((share.across * Double(columns - 1)).rounded())])
            }
        }
        return places
    }

    // MARK: What is no number

    private func columns(of isMeant: (Double) -> Bool, _ count: Int) -> Set<Int> {
        var places: Set<Int> = []
        for curve in curves {
            for (x, y) in zip(curve.x, curve.y) where isMeant(y) {
                if let share = xScale.share(x) { places.insert(Int((share * Double(count - 1)).rounded())) }
            }
        }
        return places
    }

    private func infinitePlaces(_ count: Int) -> (above: Set<Int>, below: Set<Int>) {
        (columns(of: { $0 == .infinity }, count), columns(of: { $0 == -.infinity }, count))
    }

    // MARK: The horizontal axis

    private func foot(_ columns: Int, _ nameWidth: Int) -> [String] {
        var axis = Array(repeating: Character(style.isUnicode ? "─" : "-"), count: columns)
        var names = Array(repeating: Character(" "), count: columns)
        var free = 0
        for tick in xScale.ticks(most: max(columns / 12, 2)) {
            guard let share = xScale.share(tick.value) else { continue }
            let column = Int((share * Double(columns - 1)).rounded())
            let start = min(max(column - tick.text.count / 2, 0), max(columns - tick.text.count, 0))
            guard start >= free, start + tick.text.count <= columns else { continue }
            axis[column] = style.isUnicode ? "┬" : "+"
            for (offset, character) in tick.text.enumerated() { names[start + offset] = character }
            free = start + tick.text.count + 2
        }
        for column in self.columns(of: \.isNaN, columns) { axis[column] = "?" }
        let indent = String(repeating: " ", count: nameWidth + 1)
        var lines = [indent + (style.isUnicode ? "└" : "+") + String(axis), indent + " " + String(String(names).reversed().drop { $0 == " " }.reversed())]
            .map { style.paint($0, .faint) }
        let xLabel = style.cleanLine(panel.xLabel).truncated(to: columns)
        if !xLabel.isEmpty { lines.append(indent + " " + String(repeating: " ", count: (columns - DisplayWidth.of(xLabel)) / 2) + style.paint(xLabel, .faint)) }
        return lines
    }
}

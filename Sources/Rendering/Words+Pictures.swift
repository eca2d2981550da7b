import Language

/// What is said beside pictures: the numbers in a sentence, how to read what is drawn, and why something is not.
extension Words {
    // MARK: The numbers

    static func kind(of shape: PlotSeries.Shape) -> String {
        switch shape {
        case .line: "curve"
        case .points: "points"
        case .bars: "bars"
        case .histogram: "histogram"
        case .image: "heat map"
        }
    }
    static let count = "count"
    static let fromTo = "from .. to"
    static func all(_ number: String) -> String { "all \(number)" }
    static func firstAndLast(_ first: String, _ last: String) -> String { "first \(first), last \(last)" }
    static func extremes(_ least: (value: String, place: String), _ greatest: (value: String, place: String)) -> String {
        func at(_ place: String) -> String { place.isEmpty ? "" : " at \(place)" }
        return "least \(least.value)\(at(least.place)), greatest \(greatest.value)\(at(greatest.place))"
    }
    static func trouble(_ count: Int, _ name: String, first place: String) -> String { "\(count) \(name), the first at \(place)" }
    /// `1 number`, `1000000 numbers`.
    static func numbers(_ total: Double) -> String {
        total == total.rounded() && total.magnitude < 1e15 ? counted(Int(total), "number") : Figures.rounded(total, digits: 4) + " numbers"
    }
    static func noLogarithm(_ count: Int) -> String { "\(count) at 0 or below, which a logarithmic axis has no place for" }
    static func histogram(_ total: Double, bars: Int, most: String, from low: String, to high: String) -> String {
        "\(numbers(total)) in \(counted(bars, "bar")); most, \(most), from \(low) to \(high)"
    }
    static func saturated(shut: Int, open: Int, of count: Int) -> String {
        "saturated \(shut + open) of \(count): \(shut) shut (below 0.05), \(open) open (above 0.95)"
    }
    static func saturatedEnds(_ count: Int, of all: Int) -> String { "saturated \(count) of \(all) (beyond -0.95 or 0.95)" }
    static func factorPerStep(_ factor: String) -> String { "factor per step \(factor)" }

    static func note(_ note: PlotNote) -> String {
        switch note {
        case .part(let text): "It has more axes than a picture: this is \(text), and other slices show the rest."
        case .firstCurves(let shown, let all): "These are the first \(shown) of \(all) curves; :heat shows all."
        case .notFinite(let notNumbers, let infinities):
            list([notNumbers > 0 ? "\(notNumbers) NaN" : "", infinities > 0 ? "\(infinities) Inf" : ""].filter { !$0.isEmpty }) + " are in no bar."
        case .sample(let sample, let count): "This is sample \(sample) of \(count), counted from 0; engine.picture.gates(cache, sample=\(sample + 1 < count ? sample + 1 : 0)) draws another."
        }
    }
    static func notDrawn(_ name: String) -> String { "(\(name) is not drawn)" }
    static func moreBars(_ count: Int) -> String { "(\(count) more)" }
    static func rowsLeftOut(_ count: Int) -> String { ".. \(counted(count, "row")) left out; a slice shows them" }
    static func columnsLeftOut(_ count: Int) -> String { ".. \(counted(count, "column")) left out; a slice shows them" }

    // MARK: How to read it

    static func upTo(_ number: String) -> String { "to \(number)" }
    static func under(_ number: String) -> String { "under \(number)" }
    static func heatAxes(down: String, across: String) -> String {
        [down.isEmpty ? "" : "down: \(down)", across.isEmpty ? "" : "across: \(across)"].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    static func heatBlocks(rows: Int, columns: Int) -> String {
        "Each cell shows what stands out most among \(rows) x \(columns) numbers: there is no room for all."
    }

    /// One line on how to read a panel.
    /// - Parameter marks: what stands where several curves meet; nil where there is one.
    static func reading(_ panel: PlotPanel, marks: Character?) -> String {
        let scale = panel.yScale == .logarithmic ? " Heights are logarithms: the same height again is the same factor again." : ""
        switch (panel.subject, panel.series.first?.shape) {
        case (.gate(let isSigned), _):
            return isSigned ? "Read: a row is a unit, a column a time step; the fuller the glyph, the further from 0; strokes are below 0."
                : "Read: a row is a unit, a column a time step; the fuller the glyph, the wider open the gate; strokes are below 0."
        case (.deltas, _):
            return "Read: row t is the loss of step t, column k the step it is sent back to; a row that thins out to the left forgets, one that fills up explodes."
        case (.lags, _):
            return "Read: height is how much of the last step's loss arrives so many steps earlier, as a logarithm; a straight line is one factor per step: below 1 it vanishes, above 1 it explodes."
        case (_, .image): return "Read: a cell is a number; the fuller the glyph, the larger; strokes are below 0."
        case (_, .bars): return "Read: the longer the bar, the larger; strokes are below 0."
        case (_, .histogram): return "Read: a bar counts the numbers from its left end up to its right end."
        case (_, .points), (_, .line):
            return "Read: height is the value, left to right is \(panel.xLabel.isEmpty ? "x" : panel.xLabel)." + scale
                + (marks.map { panel.series.count > 1 ? " \($0) is where several meet." : "" } ?? "")
        case (_, nil): return ""
        }
    }

    // MARK: What is not drawn

    package static func noPicture(_ problem: PlotProblem) -> String {
        switch problem {
        case .oneNumber(let name, let text): "`\(name)` is one number, \(text): there is no curve to draw."
        case .empty(let name, let shape): "`\(name)` is empty, of shape \(shape): there is nothing to draw."
        case .entries(let name, let key): "`\(name)` is a dict: draw one of its entries" + (key.map { ", such as \(name)[\($0)]." } ?? ".")
        case .noNumbers(let name, let type): "`\(name)` is of type \(type): numbers can be drawn, and caches of a forward pass."
        case .tooMany(let name, let count): "`\(name)` has \(count) numbers, too many to draw: a slice such as \(name)[::100] can be."
        case .nothingDrawn(let name): "Nothing has been drawn on `\(name)`."
        case .severalHeatMaps: "One heat map at a time: give one expression."
        }
    }
    static func crowded(_ count: Int) -> String { "Each column of the picture holds about \(count) points, from the least to the greatest." }
    static let nothingToDraw = "There is nothing to draw: it is empty."
    static let nothingFinite = "There is nothing to draw: no number is finite."
    static let nothingPositive = "There is nothing to draw: no number is above 0, and the axis is logarithmic."
    static let tooNarrow = "The window is too narrow for the picture."
}

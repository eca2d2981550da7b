import NDArrays

/// Why a value has no picture.
package enum PlotProblem: Error, Equatable {
    case oneNumber(name: String, text: String)
    case empty(name: String, shape: String)
    case noNumbers(name: String, type: String)
    /// A dict; the key is as it is typed.
    case entries(name: String, key: String?)
    case tooMany(name: String, count: Int)
    case severalHeatMaps
    /// A figure of a program's without anything on it.
    case nothingDrawn(name: String)
}

extension Interpreter {
    /// Past this a picture would keep the learner waiting.
    private static let mostNumbers = 5_000_000
    /// More curves in one picture cannot be told apart.
    private static let mostCurves = 6

    /// A figure that a program made: of pyplot's, or of the engine's.
    package func figure(of value: Value) -> PlotFigure? {
        switch value {
        case .object(let figure as FigureObject): figure.drawing
        case .object(let axes as AxesObject): PlotFigure(panels: axes.panel.isEmpty ? [] : [axes.panel])
        case .object(let picture as PictureObject): picture.figure
        // What a forward pass left behind is shown by its gates.
        case .object, .tuple, .list: try? PictureModule.gates(PictureModule.forwardPass(value, "gates", self), sample: 0)
        default: nil
        }
    }

    // MARK: Curves

    /// Curves over the index, or over time where an axis is time: one for a row of numbers, one for each column of a matrix.
    /// - Throws: `PlotProblem`; `Raised` for what is no array.
    package func curves(_ values: [(name: String, value: Value)]) throws -> PlotFigure {
        var panel = PlotPanel()
        var count = 0
        let curves = values.flatMap(entries)
        for (name, value) in curves {
            let (array, part) = try plotted(name, value)
            if let part { panel.notes.append(.part(part)) }
            let axes = array.axes ?? []
            let time = array.rank == 2 && axes.count == 2 && isTime(axes[1]) ? 1 : 0
            if panel.xLabel.isEmpty { panel.xLabel = axes.indices.contains(time) ? axes[time] : "" }
            let all = array.rank == 2 ? array.shape[1 - time] : 1
            count += all
            for index in 0..<min(all, max(Interpreter.mostCurves - panel.series.count, 0)) {
                let y = array.rank == 2 ? try array.selecting(index, axis: 1 - time).toDoubles() : array.toDoubles()
                let label = array.rank == 2 ? "\(part ?? name)[\(time == 1 ? "\(index)" : ":, \(index)")]" : name
                panel.series.append(PlotSeries(label: curves.count == 1 && all == 1 && label == name ? "" : label, shape: .line(x: y.indices.map(Double.init), y: y)))
            }
        }
        if panel.xLabel.isEmpty { panel.xLabel = "index" }
        if count > panel.series.count { panel.notes.append(.firstCurves(shown: panel.series.count, of: count)) }
        panel.title = values.map(\.name).joined(separator: ", ")
        return PlotFigure(panels: [panel])
    }

    /// The entries of a dict of curves, such as a history; else the value itself.
    private func entries(_ name: String, _ value: Value) -> [(name: String, value: Value)] {
        guard case .dict(let dict) = value, dict.count > 0 else { return [(name, value)] }
        return dict.pairs.map { key, value in
            if case .string(let text) = key { return (text.text, value) }
            return ("\(name)[\((try? repr(key)) ?? "")]", value)
        }
    }

    // MARK: Heat maps and histograms

    /// - Throws: `PlotProblem`; `Raised` for what is no array.
    package func heatMap(_ name: String, _ value: Value) throws -> PlotFigure {
        if case .dict(let dict) = value { throw PlotProblem.entries(name: name, key: try dict.keys.first.map { try repr($0) }) }
        let (array, part) = try plotted(name, value)
        let axes = array.axes ?? Array(repeating: "", count: array.rank)
        var panel = PlotPanel()
        panel.title = part ?? name
        if let part { panel.notes.append(.part(part)) }
        let width = array.shape[array.rank - 1]
        let values = array.toDoubles()
        panel.series = [PlotSeries(label: "", shape: .image(rows: stride(from: 0, to: values.count, by: width).map { Array(values[$0..<($0 + width)]) }))]
        panel.columns = PlotIndex(axis: axes[array.rank - 1])
        panel.rows = PlotIndex(axis: array.rank == 2 ? axes[0] : "")
        (panel.yLabel, panel.xLabel) = (panel.rows.axis.isEmpty ? "row" : panel.rows.axis, panel.columns.axis.isEmpty ? "column" : panel.columns.axis)
        return PlotFigure(panels: [panel])
    }

    /// How often the numbers of an array fall between the edges of so many bars.
    package func histogram(_ name: String, _ value: Value, bars: Int) throws -> PlotFigure {
        let values = try numbers(name, value).toDoubles()
        guard !values.isEmpty else { throw PlotProblem.empty(name: name, shape: "(0,)") }
        var panel = PlotPanel()
        panel.title = name
        let finite = values.filter(\.isFinite)
        if let edges = PlotFunctions.edges(of: finite, count: bars) {
            panel.series = [PlotSeries(label: "", shape: .histogram(edges: edges, counts: PlotFunctions.counts(of: finite, between: edges)))]
        } else {
            panel.series = [PlotSeries(label: "", shape: .line(x: [], y: values))]
        }
        if finite.count < values.count { panel.notes.append(.notFinite(notNumbers: values.count(where: \.isNaN), infinities: values.count(where: \.isInfinite))) }
        return PlotFigure(panels: [panel])
    }

    // MARK: Arrays

    /// - Returns: an array of one or two axes that has elements; where it is a part of a larger one, what that part is called.
    private func plotted(_ name: String, _ value: Value) throws -> (array: NDArray, part: String?) {
        let array = try numbers(name, value)
        guard array.rank > 0 else { throw PlotProblem.oneNumber(name: name, text: try repr(value)) }
        guard array.count > 0 else { throw PlotProblem.empty(name: name, shape: "\(array.shape)") }
        return array.rank <= 2 ? (array, nil) : try part(of: array, name)
    }

    private func numbers(_ name: String, _ value: Value) throws -> NDArray {
        let array: NDArray
        switch value {
        case .array(let own): array = own
        case .list, .tuple, .scalar, .int, .float, .bool: array = try asArray(value)
        default: throw PlotProblem.noNumbers(name: name, type: value.typeName)
        }
        guard array.count <= Interpreter.mostNumbers else { throw PlotProblem.tooMany(name: name, count: array.count) }
        return array
    }

    /// The slice at the first sample, and at the first place of every other axis but two.
    private func part(of array: NDArray, _ name: String) throws -> (array: NDArray, part: String) {
        let axes = array.axes ?? Array(repeating: "", count: array.rank)
        var kept = Array(0..<array.rank)
        while kept.count > 2 { kept.remove(at: kept.firstIndex { isBatch(axes[$0]) } ?? 0) }
        var slice = array
        for axis in (0..<array.rank).reversed() where !kept.contains(axis) { slice = try slice.selecting(0, axis: axis) }
        if array.axes != nil { slice.axes = kept.map { axes[$0] } }
        return (slice, name + "[" + axes.indices.map { kept.contains($0) ? ":" : "0" }.joined(separator: ", ") + "]")
    }

    private func isTime(_ axis: String) -> Bool { axis.first == "T" || axis.first == "t" }
    private func isBatch(_ axis: String) -> Bool { axis == "m" || axis == "N" }
}

extension PlotFigure {
    /// Beside every curve the mean over so many neighbours; the curve itself becomes points.
    package func smoothed(over window: Int?) -> PlotFigure {
        var figure = self
        for index in figure.panels.indices {
            let panel = figure.panels[index]
            figure.panels[index].series = panel.series.flatMap { series -> [PlotSeries] in
                guard case .line(let x, let y) = series.shape, !y.isEmpty else { return [series] }
                let window = window ?? max(y.count / 20, 3)
                let name = series.label.isEmpty ? panel.title : series.label
                return [PlotSeries(label: name, shape: .points(x: x, y: y)), PlotSeries(label: name + " smoothed over \(window)", shape: .line(x: x, y: PlotFigure.means(y, window)))]
            }
        }
        return figure
    }

    /// The mean of the finite numbers among `window` that have the place in their middle.
    private static func means(_ values: [Double], _ window: Int) -> [Double] {
        var sums = [0.0], counts = [0]
        for value in values {
            sums.append((sums.last ?? 0) + (value.isFinite ? value : 0))
            counts.append((counts.last ?? 0) + (value.isFinite ? 1 : 0))
        }
        return values.indices.map { index in
            let (low, high) = (max(index - (window - 1) / 2, 0), min(index + window / 2 + 1, values.count))
            let count = counts[high] - counts[low]
            return count > 0 ? (sums[high] - sums[low]) / Double(count) : .nan
        }
    }
}

import Language

/// What one sentence says of the numbers that a picture shows: it stands in front of it.
struct SeriesSummary {
    let series: PlotSeries
    let panel: PlotPanel
    let style: Style

    private func number(_ value: Double) -> String { Figures.rounded(value, digits: 4) }

    func text() -> String {
        let values = series.values
        switch series.shape {
        case .line(let x, let y), .points(let x, let y):
            return sentence(Words.counted(y.count, "point"), values, ends: true) { x.indices.contains($0) ? number(x[$0]) : "" } + undrawn(x, y)
        case .bars(let names, let heights):
            return sentence(Words.counted(heights.count, "bar"), values, ends: false) { names.indices.contains($0) ? style.cleanLine(names[$0]).truncated(to: 24) : "" }
        case .histogram(let edges, let counts):
            let total = counts.filter(\.isFinite).reduce(0, +)
            guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }), edges.count > most + 1 else { return Words.numbers(total) }
            return Words.histogram(total, bars: counts.count, most: number(counts[most]), from: number(edges[most]), to: number(edges[most + 1]))
        case .image(let rows):
            let width = rows.first?.count ?? 0
            let place: (Int) -> String = { [panel] index in width == 0 ? "" : panel.place(index / width, index % width) }
            if panel.subject == .deltas { return deltas(rows, place) }
            return sentence(Words.counted(values.count, "number"), values, ends: false, place) + (saturation(values).map { "; " + $0 } ?? "")
        }
    }

    private func sentence(_ count: String, _ values: [Double], ends: Bool, _ place: (Int) -> String) -> String {
        var parts = [count]
        let finite = values.indices.filter { values[$0].isFinite }
        if let least = finite.min(by: { values[$0] < values[$1] }), let greatest = finite.max(by: { values[$0] < values[$1] }) {
            if values[least] == values[greatest] {
                parts.append(Words.all(number(values[least])))
            } else {
                if ends, let first = values.first, let last = values.last { parts.append(Words.firstAndLast(number(first), number(last))) }
                parts.append(Words.extremes((number(values[least]), place(least)), (number(values[greatest]), place(greatest))))
            }
        }
        for (name, isMeant) in [("NaN", { $0.isNaN }), ("Inf", { $0.isInfinite })] as [(String, (Double) -> Bool)] {
            let count = values.count { isMeant($0) }
            if count > 0, let first = values.firstIndex(where: isMeant) { parts.append(Words.trouble(count, name, first: place(first))) }
        }
        return parts.joined(separator: "; ")
    }

    /// What a logarithmic axis has no place for.
    private func undrawn(_ x: [Double], _ y: [Double]) -> String {
        func count(_ values: [Double], _ scale: PlotPanel.Scale) -> Int { scale == .logarithmic ? values.count { $0 <= 0 && $0.isFinite } : 0 }
        let count = count(y, panel.yScale) + count(x, panel.xScale)
        return (count > 0 ? "; " + Words.noLogarithm(count) : "") + (panel.subject == .lags ? factor(x, y) : "")
    }

    // MARK: Recurrent networks

    private func saturation(_ values: [Double]) -> String? {
        guard case .gate(let isSigned) = panel.subject, !values.isEmpty else { return nil }
        if isSigned { return Words.saturatedEnds(values.count { $0.magnitude > 1 - HeatScale.edge }, of: values.count) }
        return Words.saturated(shut: values.count { $0 < HeatScale.edge }, open: values.count { $0 > 1 - HeatScale.edge }, of: values.count)
    }

    private func factor(_ x: [Double], _ y: [Double]) -> String {
        guard let decay = Decay(lags: x, sizes: y) else { return "" }
        return "; " + Words.factorPerStep(number(decay.factor))
    }

    private func deltas(_ rows: [[Double]], _ place: (Int) -> String) -> String {
        // Only what lies in the triangle is a number.
        let inside = rows.enumerated().flatMap { t, row in row.enumerated().filter { $0.offset <= t }.map { (value: $0.element, index: t * row.count + $0.offset) } }
        return sentence(Words.counted(inside.count, "size"), inside.map(\.value), ends: false) { place(inside[$0].index) }
    }
}

import Language
import OneAtATime
@testable import Rendering
import Testing

/// Figures as text.
@Suite(.oneAtATime) struct FigureTests {
    private func panel(_ title: String, _ series: [PlotSeries], x: String = "step", y: String = "loss") -> PlotPanel {
        var panel = PlotPanel()
        (panel.title, panel.xLabel, panel.yLabel, panel.series) = (title, x, y, series)
        return panel
    }

    private let steps = (0..<30).map(Double.init)

    private func matrix(_ rows: Int, _ columns: Int, _ element: (Int, Int) -> Double) -> [[Double]] {
        (0..<rows).map { row in (0..<columns).map { element(row, $0) } }
    }

    private func expectGolden(_ name: String, _ panels: [PlotPanel], title: String = "", isTable: Bool = false) throws {
        try Golden.expect(name) { style in
            let text = FigureRenderer(style: style, isTable: isTable).text(PlotFigure(title: title, panels: panels))
            #expect(Screen.width(text) <= style.width)
            return text
        }
    }

    // MARK: Screens

    @Test("curves, points, bars, a histogram and an image have their numbers, a picture and how to read it")
    func kinds() throws {
        try expectGolden("figure", [
            panel("curves", [
                PlotSeries(label: "train", shape: .line(x: steps, y: steps.map { 1 / (1 + $0) })),
                PlotSeries(label: "", shape: .points(x: [0, 10, .nan, 29], y: [0.5, 0.25, 3, .infinity])),
            ]),
            panel("bars", [PlotSeries(label: "counts", shape: .bars(names: ["a", "long name", "中文"], heights: [3, -1.5, 0.25]))]),
            panel("histogram", [PlotSeries(label: "", shape: .histogram(edges: [0, 0.5, 1, 1.5], counts: [2, 7, 0]))]),
            panel("image", [PlotSeries(label: "W", shape: .image(rows: matrix(5, 8) { row, column in Double(row * column) }))]),
        ], title: "training")
    }

    @Test("one curve on linear and on logarithmic heights, with what is no number at its place")
    func logarithmic() throws {
        let losses = steps.map { 3 * 0.7.power($0) }
        var broken = losses
        (broken[4], broken[9], broken[20], broken[25]) = (Double.nan, Double.infinity, -Double.infinity, 0)
        var logarithmic = panel("损失 loss", [PlotSeries(label: "", shape: .line(x: steps, y: broken))], x: "epoch 周期", y: "损失")
        logarithmic.yScale = .logarithmic
        try expectGolden("figure-loss", [panel("loss", [PlotSeries(label: "", shape: .line(x: steps, y: losses))]), logarithmic])
    }

    @Test("a smoothed curve runs through its points")
    func smoothed() throws {
        let noisy = steps.map { 1 / (1 + $0 / 5) + ($0.truncatingRemainder(dividingBy: 3) - 1) / 10 }
        let figure = PlotFigure(panels: [panel("losses", [PlotSeries(label: "", shape: .line(x: steps, y: noisy))])]).smoothed(over: 3)
        guard case .line(_, let means) = figure.panels[0].series[1].shape else { Issue.record("no curve"); return }
        for index in 1..<29 { #expect(abs(means[index] - (noisy[index - 1] + noisy[index] + noisy[index + 1]) / 3) < 1e-12) }
        try expectGolden("figure-smoothed", figure.panels)
    }

    @Test("a heat map shows signs, zero, and what is no number, without colour")
    func heat() throws {
        var rows = matrix(6, 9) { row, column in Double((column * 5 + row * 7) % 17 - 8) / 8 }
        (rows[1][2], rows[3][4], rows[5][8]) = (.nan, .infinity, -.infinity)
        var weights = panel("权重 Wf", [PlotSeries(label: "", shape: .image(rows: rows))], x: "n_x", y: "n_a")
        (weights.rows, weights.columns) = (PlotIndex(axis: "n_a"), PlotIndex(axis: "n_x"))
        let wide = panel("offset", [PlotSeries(label: "", shape: .image(rows: matrix(45, 300) { row, column in 100 + Double(row) / 100 + Double(column) / 1000 }))], x: "column", y: "row")
        try expectGolden("figure-heat", [weights, wide])
    }

    @Test("gates stand side by side on one scale, their saturation counted before")
    func gates() throws {
        let gates = ["f forget gate", "i input gate", "o output gate", "g candidate"].enumerated().map { number, name -> PlotPanel in
            var gate = panel(name, [PlotSeries(label: "", shape: .image(rows: matrix(5, 7) { unit, t in
                number == 3 ? Double(unit * 3 + t - 9) / 9 : min(max(Double(unit * number + t) / 9 - 0.1, 0.01), 0.99)
            }))], x: "t", y: "unit")
            gate.subject = .gate(isSigned: number == 3)
            (gate.rows, gate.columns) = (PlotIndex(axis: "unit"), PlotIndex(axis: "t", first: 1))
            gate.notes = [.sample(0, of: 10)]
            return gate
        }
        try expectGolden("figure-gates", gates, title: "gates of lstm_forward over time")
    }

    @Test("the triangle of deltas is drawn by powers, and empty above its diagonal")
    func triangle() throws {
        let rows = matrix(10, 10) { t, k in k > t ? .nan : 0.4.power(Double(t - k)) }
        var triangle = panel("|delta_(t,k)| of rnn", [PlotSeries(label: "", shape: .image(rows: rows))], x: "k", y: "t")
        triangle.subject = .deltas
        (triangle.rows, triangle.columns) = (PlotIndex(axis: "t", first: 1), PlotIndex(axis: "k", first: 1))
        #expect(!FigureRenderer(style: Style()).text(PlotFigure(panels: [triangle])).contains("NaN"))
        try expectGolden("figure-triangle", [triangle])
    }

    @Test("gradient norms against the lag: RNN beside LSTM, with the factor of each")
    func lags() throws {
        var lags = panel("gradient norm against lag", [
            PlotSeries(label: "RNN", shape: .line(x: steps, y: steps.map { 2 * 0.6.power($0) })),
            PlotSeries(label: "LSTM", shape: .line(x: steps, y: steps.map { 1.5 * 0.95.power($0) })),
        ], x: "lag in steps", y: "|dL_T/dz_(T-lag)|")
        (lags.subject, lags.yScale) = (.lags, .logarithmic)
        let text = FigureRenderer(style: Style()).text(PlotFigure(panels: [lags])).replacing("\n", with: " ")
        #expect(text.contains("factor per step 0.6"))
        #expect(text.contains("factor per step 0.95"))
        try expectGolden("figure-lags", [lags])
    }

    @Test("a table has every number, curves of one x side by side")
    func tables() throws {
        var weights = panel("W", [PlotSeries(label: "", shape: .image(rows: matrix(3, 20) { row, column in Double(row * 20 + column) / 7 }))])
        (weights.rows, weights.columns) = (PlotIndex(axis: "n_a"), PlotIndex(axis: "n_x"))
        try expectGolden("figure-table", [
            panel("curves", [
                PlotSeries(label: "train", shape: .line(x: [0, 1, 2], y: [1, 0.5, .nan])), PlotSeries(label: "验证", shape: .line(x: [0, 1, 2], y: [1.5, -0.25, 1e-7])),
            ]),
            weights, panel("histogram", [PlotSeries(label: "", shape: .histogram(edges: [0, 0.5, 1], counts: [2, 7]))]),
        ], isTable: true)
    }

    // MARK: Rules

    @Test("the numbers of a table are those of the array")
    func tableNumbers() {
        let rows = matrix(40, 3) { row, column in sinLike(row * 3 + column) }
        let figure = PlotFigure(panels: [panel("W", [PlotSeries(label: "", shape: .image(rows: rows))])])
        let lines = FigureRenderer(style: Style(width: 200), isTable: true).text(figure).split(separator: "\n").suffix(40)
        for (row, line) in zip(rows, lines) {
            let shown = line.split(separator: " ").dropFirst().compactMap { Double($0) }
            #expect(shown.count == 3)
            for (a, b) in zip(row, shown) { #expect(abs(a - b) <= 5e-6 * a.magnitude) }
        }
    }

    private func sinLike(_ index: Int) -> Double { Double((index * 7919) % 1000 - 500) / 37 }

    @Test("a long table is cut in its middle, and says so")
    func longTable() {
        let y = (0..<1000).map(Double.init)
        let text = FigureRenderer(style: Style(), isTable: true).text(PlotFigure(panels: [panel("y", [PlotSeries(label: "", shape: .line(x: y, y: y))])]))
        #expect(text.contains("800 rows left out"))
        #expect(text.contains("999"))
    }

    @Test("numbers come before the picture, and how to read it after", arguments: Golden.styles.map(\.style))
    func order(_ style: Style) throws {
        let text = Screen.withoutEscapes(FigureRenderer(style: style).text(PlotFigure(panels: [panel("t", [PlotSeries(label: "", shape: .line(x: steps, y: steps))])])))
        let numbers = try #require(text.firstRange(of: "30 points; first 0, last 29"))
        let axis = try #require(text.firstRange(of: style.isUnicode ? "┤" : "+"))
        let reading = try #require(text.firstRange(of: "Read:"))
        #expect(numbers.upperBound < axis.lowerBound && axis.upperBound < reading.lowerBound)
    }

    @Test("glyphs of one size and other sign differ, whatever the style", arguments: Golden.styles.map(\.style))
    func signs(_ style: Style) throws {
        let scale = try #require(HeatScale([-1, 1], .numbers, style: style))
        for size in [0.1, 0.3, 0.6, 0.9, 1] { #expect(scale.run(size).glyph != scale.run(-size).glyph) }
        #expect(Set([0.1, 0.3, 0.6, 0.9].map { scale.run($0).glyph }).count == 4)
        #expect(scale.run(0).glyph != scale.run(1e-300).glyph)
    }

    @Test("a gate is shut below 0.05 and open above 0.95, as it is counted")
    func saturation() throws {
        let scale = try #require(HeatScale([0.5], .gate(isSigned: false), style: Style()))
        #expect([0.049, 0.05, 0.95, 0.951].map { scale.run($0).glyph } == ["·", "░", "▓", "█"])
    }

    @Test("the factor per step is that of the straight line through the logarithms")
    func factor() throws {
        #expect(abs(try #require(Decay(lags: steps, sizes: steps.map { 5 * 0.8.power($0) })).factor - 0.8) < 1e-12)
        #expect(Decay(lags: [0, 1], sizes: [0, 0]) == nil)
        #expect(Decay(lags: [], sizes: []) == nil)
    }

    @Test("ticks are round numbers inside the axis, in one form", arguments: [
        ([0, 29], ["0", "10", "20"]), ([-0.3, 0.25], ["-0.2", "0.0", "0.2"]), ([5, 5], ["4.5", "5.0", "5.5"]), ([1e9, 3e9], ["1e+09", "2e+09", "3e+09"]),
    ] as [([Double], [String])])
    func ticks(_ values: [Double], _ expected: [String]) throws {
        #expect(try #require(AxisScale(values, .linear)).ticks(most: 3).map(\.text) == expected)
    }

    @Test("what has no finite number, or one point only, or huge ones, is drawn all the same",
          arguments: [[], [.nan], [5], [0], [1e308, -1e308], [.infinity, 1], [1e-320, 2e-320], [-1, 0, 1], [.greatestFiniteMagnitude]] as [[Double]],
          [PlotPanel.Scale.linear, .logarithmic])
    func odd(_ y: [Double], _ scale: PlotPanel.Scale) {
        let x = y.indices.map(Double.init)
        var panel = panel("", [
            PlotSeries(label: "l", shape: .line(x: x, y: y)), PlotSeries(label: "b", shape: .bars(names: y.map { _ in "n" }, heights: y)),
            PlotSeries(label: "i", shape: .image(rows: [y])), PlotSeries(label: "h", shape: .histogram(edges: [0] + y, counts: y)),
        ])
        (panel.xScale, panel.yScale) = (scale, scale)
        var deltas = self.panel("", [PlotSeries(label: "", shape: .image(rows: [y]))])
        deltas.subject = .deltas
        for width in [1, 5, 20, 30, 200] {
            for isTable in [false, true] {
                let text = FigureRenderer(style: Style(width: width), isTable: isTable).text(PlotFigure(panels: [panel, deltas]))
                #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
                #expect(!text.isEmpty)
            }
        }
    }

    @Test("a hundred thousand points are drawn, and it is said that columns hold many")
    func crowded() {
        let y = (0..<100_000).map { Double($0 % 100) }
        let text = FigureRenderer(style: Style()).text(PlotFigure(panels: [panel("", [PlotSeries(label: "", shape: .line(x: y.indices.map(Double.init), y: y))])]))
        #expect(text.contains("Each column of the picture holds about"))
    }
}

extension Double {
    fileprivate func power(_ exponent: Double) -> Double {
        var result = 1.0
        for _ in 0..<Int(exponent) { result *= self }
        return result
    }
}

import Language
import Rendering
import Testing

/// Figures as text.
@Suite struct FigureTests {
    private func panel(_ title: String, _ series: [PlotSeries]) -> PlotPanel {
        var panel = PlotPanel()
        (panel.title, panel.xLabel, panel.yLabel, panel.series) = (title, "step", "loss", series)
        return panel
    }

    @Test("curves, points, bars, a histogram and an image have a table and a picture")
    func kinds() throws {
        let steps = (0..<30).map(Double.init)
        let figure = PlotFigure(title: "training", panels: [
            panel("curves", [
                PlotSeries(label: "train", shape: .line(x: steps, y: steps.map { 1 / (1 + $0) })),
                PlotSeries(label: "", shape: .points(x: [0, 10, .nan, 29], y: [0.5, 0.25, 3, .infinity])),
            ]),
            panel("bars", [PlotSeries(label: "counts", shape: .bars(names: ["a", "long name", "中文"], heights: [3, -1.5, 0.25]))]),
            panel("histogram", [PlotSeries(label: "", shape: .histogram(edges: [0, 0.5, 1, 1.5], counts: [2, 7, 0]))]),
            panel("image", [PlotSeries(label: "W", shape: .image(rows: (0..<5).map { row in (0..<8).map { Double(row * $0) } }))]),
        ])
        try Golden.expect("figure") { FigureRenderer(style: $0).text(figure) }
    }

    @Test("what has no finite number, or one point only, or huge ones, is drawn all the same",
          arguments: [[], [.nan], [5], [1e308, -1e308], [.infinity, 1], [1e-320, 2e-320]] as [[Double]])
    func odd(_ y: [Double]) {
        let x = y.indices.map(Double.init)
        let figure = PlotFigure(panels: [panel("", [
            PlotSeries(label: "l", shape: .line(x: x, y: y)), PlotSeries(label: "b", shape: .bars(names: y.map { _ in "n" }, heights: y)),
            PlotSeries(label: "i", shape: .image(rows: [y])), PlotSeries(label: "h", shape: .histogram(edges: [0] + y, counts: y)),
        ])])
        for width in [1, 5, 20, 200] {
            let text = FigureRenderer(style: Style(width: width)).text(figure)
            #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
        }
    }
}

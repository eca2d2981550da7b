/// What a program drew with pyplot, as data: whoever shows the program's output makes a picture of it.
package struct PlotFigure: Sendable {
    package var title = ""
    package var panels: [PlotPanel] = []
    package init(title: String = "", panels: [PlotPanel] = []) { (self.title, self.panels) = (title, panels) }
}

/// One pair of axes and what is drawn on it.
package struct PlotPanel: Sendable {
    package var title = ""
    package var xLabel = ""
    package var yLabel = ""
    package var series: [PlotSeries] = []
    /// What was asked for and is not drawn.
    package var omitted: [String] = []
    package init() {}
    var isEmpty: Bool { series.isEmpty && omitted.isEmpty }
}

/// One curve, cloud of points, row of bars or image.
package struct PlotSeries: Sendable {
    package enum Shape: Sendable {
        case line(x: [Double], y: [Double])
        case points(x: [Double], y: [Double])
        /// By name, or by place where they have none.
        case bars(names: [String], heights: [Double])
        case histogram(edges: [Double], counts: [Double])
        case image(rows: [[Double]])
    }
    package var label: String
    package var shape: Shape
    package init(label: String, shape: Shape) { (self.label, self.shape) = (label, shape) }
}

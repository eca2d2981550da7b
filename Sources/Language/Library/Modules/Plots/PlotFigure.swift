/// What a program drew with pyplot, as data: whoever shows the program's output makes a picture of it.
package struct PlotFigure: Sendable {
    package var title = ""
    package var panels: [PlotPanel] = []
    package init(title: String = "", panels: [PlotPanel] = []) { (self.title, self.panels) = (title, panels) }
}

/// One pair of axes and what is drawn on it.
package struct PlotPanel: Sendable {
    /// How numbers become lengths.
    package enum Scale: Sendable { case linear, logarithmic }
    /// What the numbers are, where that says how to read them.
    package enum Subject: Sendable, Equatable {
        case numbers
        /// Units by time steps of what a sigmoid squashed (0 to 1), or tanh (-1 to 1).
        case gate(isSigned: Bool)
        /// Sizes of delta_(t,k): row t, column k, nothing where k > t.
        case deltas
        /// Sizes of gradients that were sent back so many steps.
        case lags
    }
    package var title = ""
    package var xLabel = ""
    package var yLabel = ""
    package var xScale = Scale.linear
    package var yScale = Scale.linear
    package var subject = Subject.numbers
    package var series: [PlotSeries] = []
    /// What the rows and the columns of images are called.
    package var rows = PlotIndex()
    package var columns = PlotIndex()
    package var notes: [PlotNote] = []
    /// What was asked for and is not drawn.
    package var omitted: [String] = []
    package init() {}
    var isEmpty: Bool { series.isEmpty && omitted.isEmpty }
}

/// How the rows or the columns of an image are counted: along which axis, and from which number on.
package struct PlotIndex: Sendable, Equatable {
    /// `n_a`; "" where nobody named it.
    package var axis = ""
    package var first = 0
    package init(axis: String = "", first: Int = 0) { (self.axis, self.first) = (axis, first) }
}

/// What was done to the numbers before they were drawn.
package enum PlotNote: Sendable, Equatable {
    /// One slice of an array of three or more axes.
    case part(String)
    /// The first curves of more.
    case firstCurves(shown: Int, of: Int)
    /// What a histogram has no bar for.
    case notFinite(notNumbers: Int, infinities: Int)
    /// One sample of a batch.
    case sample(Int, of: Int)
}

/// One curve, cloud of points, row of bars or image.
package struct PlotSeries: Sendable {
    package enum Shape: Sendable {
        case line(x: [Double], y: [Double])
        case points(x: [Double], y: [Double])
        /// By name, or by place where they have none.
        case bars(names: [String], heights: [Double])
        case histogram(edges: [Double], counts: [Double])
        /// Every row has as many numbers as the first.
        case image(rows: [[Double]])
    }
    package var label: String
    package var shape: Shape
    package init(label: String, shape: Shape) { (self.label, self.shape) = (label, shape) }

    /// The numbers that are drawn: heights, counts, or an image's rows one after the other.
    package var values: [Double] {
        switch shape {
        case .line(_, let y), .points(_, let y): y
        case .bars(_, let heights): heights
        case .histogram(_, let counts): counts
        case .image(let rows): rows.flatMap { $0 }
        }
    }
}

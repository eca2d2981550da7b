import NDArrays

/// Arrays as a learner wants to see them: a summary line and a grid with labelled rows and columns.
///
///     ft  forget gate  (n_a=5, m=10)  float64  [0.0179, 0.971]  mean 0.49  sd 0.24
///             m0      m1      m2  ..      m9
///     u0  0.5120  0.0410  0.7330  ..  0.2500
package struct TensorRenderer {
    package var style: Style
    /// Rows of a grid before rows are left out.
    package var rows: Int

    /// Nothing is left out: wide grids go on in blocks of columns.
    package var isWhole = false

    package init(style: Style, rows: Int = 8, isWhole: Bool = false) {
        self.style = style
        self.isWhole = isWhole
        self.rows = max(rows, 3)
    }

    /// Summary and grid, without a line end at the end.
    /// - Parameter role: what the tensor is, such as `forget gate`.
    package func text(_ array: NDArray, name: String? = nil, role: String? = nil) -> String {
        let histogram = HistogramLine(array).map { [$0.text(style)] } ?? []
        return ([summary(array, name: name, role: role)] + histogram + gridLines(array)).joined(separator: "\n")
    }

    /// The summary line: name, role, shape with axis names, type, range, mean, standard deviation, and what is no number.
    package func summary(_ array: NDArray, name: String? = nil, role: String? = nil) -> String {
        var parts: [String] = []
        if let name { parts.append(style.paint(style.cleanLine(name), .name)) }
        if let role { parts.append(style.cleanLine(role)) }
        parts.append(style.cleanLine(ShapeText.of(array.shape, axes: array.axes)))
        parts.append(array.dtype.name)
        parts += figures(array, isBrief: false)
        return parts.joined(separator: "  ")
    }

    /// Range, mean and the like, as the parts of a line.
    /// - Parameter isBrief: only the range, and what is no number.
    func figures(_ array: NDArray, isBrief: Bool) -> [String] {
        if array.count == 0 { return ["empty"] }
        guard let summary = Summary(array) else { return [] }
        var parts: [String] = []
        if array.rank == 0 {
            array.forEach { parts.append(NumberFormat.alone($0)) }
            return parts
        }
        if array.dtype == .bool {
            let count = Int((summary.mean * Double(array.count)).rounded())
            return ["\(count) of \(array.count) True"]
        }
        if summary.hasRange {
            let isWhole = array.dtype.isInteger
            let ends = [summary.least, summary.greatest].map { isWhole ? Figures.fixed($0, decimals: 0) : Figures.rounded($0, digits: 3) }
            parts.append("[\(ends[0]), \(ends[1])]")
            if !isBrief {
                parts.append("mean " + Figures.rounded(summary.mean, digits: 2))
                parts.append("sd " + Figures.rounded(summary.deviation, digits: 2))
            }
        }
        for (trouble, word) in [(summary.notNumbers, "NaN"), (summary.infinities, "Inf")] where trouble.count > 0 {
            let place = "\(trouble.count) \(word), first at \(trouble.index(in: array.shape))"
            parts.append(style.paint(place, .bad))
        }
        return parts
    }
}

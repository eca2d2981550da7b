import NDArrays

/// A two-dimensional part of an array, read where it lies.
private struct Plane {
    let array: NDArray
    /// Nil where the plane has one row only: a one-dimensional array.
    let rowAxis: Int?
    let columnAxis: Int
    /// Where the plane begins, in elements.
    let offset: Int

    var rowCount: Int { rowAxis.map { array.shape[$0] } ?? 1 }
    var columnCount: Int { array.shape[columnAxis] }

    func element(_ row: Int, _ column: Int) -> Scalar {
        let steps = offset &+ (rowAxis.map { array.strides[$0] &* row } ?? 0) &+ array.strides[columnAxis] &* column
        return Scalar(load: array.base + steps &* array.dtype.itemSize, dtype: array.dtype)
    }
}

extension TensorRenderer {
    /// The grid, or the grids of a few slices; no lines for an array without axes or elements.
    package func gridLines(_ array: NDArray) -> [String] {
        guard array.rank > 0, array.count > 0 else { return [] }
        if array.rank <= 2 {
            let plane = Plane(array: array, rowAxis: array.rank == 2 ? 0 : nil, columnAxis: array.rank - 1, offset: 0)
            return grid([plane], rows: isWhole ? Int.max : rows)[0]
        }
        return slices(array)
    }

    // MARK: Higher ranks

    /// Slices at the first two places and the last; along time where an axis is time, else along the first axis.
    private func slices(_ array: NDArray) -> [String] {
        let names = ShapeText.named(array.axes, rank: array.rank)
        let time = names.firstIndex { ShapeText.letter(of: $0) == "t" }
        // Two axes lie in the plane: the last two that are not cut along.
        var cut = Array(0..<array.rank)
        let plane = Array(cut.filter { $0 != time }.suffix(2))
        cut.removeAll(where: plane.contains)
        let count = cut.reduce(1) { $0 * array.shape[$1] }
        let shown = isWhole || count <= 4 ? Array(0..<count) : [0, 1, count - 1]

        let places = shown.map { place(number: $0, along: cut, of: array) }
        let planes = places.map { place in
            let offset = zip(cut, place).reduce(0) { $0 + array.strides[$1.0] * $1.1 }
            return Plane(array: array, rowAxis: plane[0], columnAxis: plane[1], offset: offset)
        }
        let grids = grid(planes, rows: isWhole ? Int.max : min(rows, 6))
        var lines: [String] = []
        for (index, grid) in grids.enumerated() {
            if index > 0, shown[index] - shown[index - 1] > 1 {
                lines.append(style.paint(".. \(shown[index] - shown[index - 1] - 1) more", .faint))
            }
            lines.append(heading(of: places[index], along: cut, names: names))
            lines += grid
        }
        return lines
    }

    private func place(number: Int, along axes: [Int], of array: NDArray) -> [Int] {
        var rest = number
        var place: [Int] = []
        for axis in axes.reversed() {
            place.insert(rest % array.shape[axis], at: 0)
            rest /= array.shape[axis]
        }
        return place
    }

    /// `t=0  [:, :, 0]`: the name of the place, and what is typed to get it.
    private func heading(of place: [Int], along axes: [Int], names: [String]) -> String {
        let labels = zip(axes, place).compactMap { axis, index in ShapeText.letter(of: names[axis]).map { "\($0)=\(index)" } }
        let index = names.indices.map { axis in axes.firstIndex(of: axis).map { String(place[$0]) } ?? ":" }.joined(separator: ", ")
        let name = style.cleanLine(labels.joined(separator: " "))
        return (name.isEmpty ? "" : style.paint(name, .strong) + "  ") + style.paint("[\(index)]", .faint)
    }

    // MARK: One grid

    /// Planes of one array in one form; the power of ten stands in the corner of the first.
    private func grid(_ planes: [Plane], rows limit: Int) -> [[String]] {
        guard let first = planes.first else { return [] }
        let names = ShapeText.named(first.array.axes, rank: first.array.rank).map(style.cleanLine)
        let rowCount = first.rowCount
        let rows = rowCount <= limit ? Array(0..<rowCount) : Array(0..<(limit - 2)) + [rowCount - 1]
        let rowLabels = rows.map { row in first.rowAxis.map { ShapeText.label(row, of: names[$0]) } ?? "" }
        let layout = Layout(planes, rows: rows, rowLabels: rowLabels, columnName: names[first.columnAxis], style: style, isWhole: isWhole)

        return planes.enumerated().map { number, plane in
            layout.blocks(fitting: style.width).enumerated().flatMap { blockNumber, block in
                var lines = [layout.header(block, hasPower: number == 0 && blockNumber == 0, style)]
                for (index, row) in rows.enumerated() {
                    if index > 0, row - rows[index - 1] > 1 { lines.append(style.paint("..", .faint)) }
                    let cells = block.map { layout.format.text(plane.element(row, layout.columns[$0])) }
                    let label = style.paint(rowLabels[index].padded(to: layout.labelWidth), .faint)
                    lines.append(trimmed(label + layout.line(cells, block)))
                }
                return lines
            }
        }
    }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    /// Which columns are shown, and in what form and width.
    private struct Layout {
        var columns: [Int] = []
        var labels: [String] = []
        var format = NumberFormat(for: [], dtype: .bool)
        var labelWidth = 0
        var cellWidth = 0

        init(_ planes: [Plane], rows: [Int], rowLabels: [String], columnName: String, style: Style, isWhole isAsked: Bool) {
            guard let first = planes.first else { return }
            let count = first.columnCount
            // The narrowest column takes three places; from there on columns are dropped until the rest fits.
            var leading = isAsked ? count : min(count, style.width / 3 + 1)
            while true {
                let isWhole = leading + 1 >= count
                columns = isWhole ? Array(0..<count) : Array(0..<leading) + [count - 1]
                labels = columns.map { column in
                    // A row of bare indices above a row of numbers would look like a second row of numbers.
                    let label = ShapeText.label(column, of: columnName)
                    return first.rowAxis == nil && label.first?.isNumber == true ? "[" + label + "]" : label
                }
                let elements = planes.flatMap { plane in rows.flatMap { row in columns.map { plane.element(row, $0) } } }
                format = NumberFormat(for: elements, dtype: first.array.dtype)
                cellWidth = (elements.map { format.text($0).utf8.count } + labels.map(DisplayWidth.of)).max() ?? 0
                let corner = format.power == 0 ? "" : Figures.powerOfTen(format.power, style)
                labelWidth = (rowLabels + [corner]).map(DisplayWidth.of).max() ?? 0
                let room = style.width - labelWidth - (isWhole ? 0 : 4)
                if isAsked || columns.count * (cellWidth + 2) <= room || columns.count <= 2 { return }
                let fitting = (style.width - labelWidth - 4) / (cellWidth + 2) - 1
                leading = max(min(fitting, columns.count - 2), 1)
            }
        }

        /// The columns in groups that stand side by side: positions in `columns`. What was elided to fit is one group.
        func blocks(fitting width: Int) -> [Range<Int>] {
            let isElided = zip(columns, columns.dropFirst()).contains { $1 - $0 > 1 }
            let fitting = isElided ? columns.count : max((width - labelWidth) / (cellWidth + 2), 1)
            return stride(from: 0, to: columns.count, by: max(fitting, 1)).map { $0..<min($0 + fitting, columns.count) }
        }

        func header(_ block: Range<Int>, hasPower: Bool, _ style: Style) -> String {
            let corner = format.power == 0 || !hasPower ? "" : Figures.powerOfTen(format.power, style)
            return corner.padded(to: labelWidth) + style.paint(line(Array(labels[block]), block), .faint)
        }

        func line(_ cells: [String], _ block: Range<Int>) -> String {
            var line = ""
            for (cell, position) in zip(cells, block) {
                if position > block.lowerBound, columns[position] - columns[position - 1] > 1 { line += "  .." }
                line += "  " + cell.paddedLeft(to: cellWidth)
            }
            return line
        }
    }
}

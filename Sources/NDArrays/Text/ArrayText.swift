extension NDArray {
    /// NumPy's `str`: `[1. 2. 3.]`; of rank 0 that of the element.
    package func text(_ options: PrintOptions = PrintOptions()) -> String {
        if rank == 0 { return Scalar(load: base, dtype: dtype).text }
        return ArrayText(self, options, separator: " ", prefix: 0, lineWidth: options.lineWidth).text
    }

    /// NumPy's `repr`: `array([1., 2., 3.], dtype=float32)`.
    package func representation(_ options: PrintOptions = PrintOptions()) -> String {
        let body = ArrayText(self, options, separator: ", ", prefix: 6, lineWidth: options.lineWidth - 1).text
        var extras: [String] = []
        if (count == 0 && shape != [0]) || count > options.threshold { extras.append("shape=\(shape)") }
        if count == 0 || !(dtype == .float64 || dtype == .int64 || dtype == .bool) { extras.append("dtype=\(dtype.name)") }
        if extras.isEmpty { return "array(" + body + ")" }
        let start = "array(" + body + ",", end = extras.joined(separator: ", ") + ")"
        let lastLine = start.utf8.count - (start.utf8.lastIndex(of: 0x0A).map { start.utf8.distance(from: start.utf8.startIndex, to: $0) + 1 } ?? 0)
        let isTooLong = lastLine + end.utf8.count + 1 > options.lineWidth
        return start + (isTooLong ? "\n      " : " ") + end
    }
}

/// The brackets, breaks and dots around the elements.
private struct ArrayText {
    let array: NDArray
    let options: PrintOptions
    let separator: String
    let lineWidth: Int
    let indent: String
    let isSummary: Bool
    let format: ElementFormat

    init(_ array: NDArray, _ options: PrintOptions, separator: String, prefix: Int, lineWidth: Int) {
        self.array = array
        self.options = options
        self.separator = separator
        self.lineWidth = lineWidth
        indent = String(repeating: " ", count: prefix + 1)
        isSummary = array.count > options.threshold
        var values: [Scalar] = []
        if array.count > 0 {
            ArrayText.collect(array, axis: 0, offset: 0, isSummary ? options.edgeItems : .max, &values)
        }
        format = ElementFormat(values, dtype: array.dtype, isScalar: array.rank == 0, options)
    }

    /// The elements that will be seen.
    private static func collect(_ array: NDArray, axis: Int, offset: Int, _ edge: Int, _ values: inout [Scalar]) {
        if axis == array.rank {
            values.append(Scalar(load: array.base + offset * array.dtype.itemSize, dtype: array.dtype))
            return
        }
        let size = array.shape[axis]
        // Only the ends: the middle of a long axis is not even walked over.
        let isShort = edge <= size / 2
        for indices in isShort ? [0..<Swift.max(edge, 0), (size - Swift.max(edge, 0))..<size] : [0..<size] {
            for index in indices {
                collect(array, axis: axis + 1, offset: offset + index * array.strides[axis], edge, &values)
            }
        }
    }

    var text: String {
        if array.count == 0 { return "[]" }
        return part(axis: 0, offset: 0, hanging: indent, width: lineWidth)
    }

    private func element(_ offset: Int) -> String {
        format.text(Scalar(load: array.base + offset * array.dtype.itemSize, dtype: array.dtype))
    }

    private func part(axis: Int, offset: Int, hanging: String, width: Int) -> String {
        let left = array.rank - axis
        if left == 0 { return element(offset) }
        let size = array.shape[axis], step = array.strides[axis]
        let edge = options.edgeItems
        let isShort = isSummary && 2 * edge < size
        // Python's range(trailing, 1, -1) with a last element always: with no edge items one is still shown.
        let leading = isShort ? 0..<edge : 0..<0
        let trailing = isShort ? (size - Swift.max(edge, 1))..<size : 0..<size
        var text = ""
        if left == 1 {
            let room = width - Swift.max(separator == ", " ? 1 : 0, 1)
            var line = hanging
            var lineLength = hanging.utf8.count
            func extend(_ word: String) {
                if lineLength + word.utf8.count > room && lineLength > hanging.utf8.count {
                    while line.utf8.last == 0x20 { line.removeLast() }
                    text += line + "\n"
                    line = hanging
                    lineLength = hanging.utf8.count
                }
                line += word
                lineLength += word.utf8.count
            }
            func separate() {
                line += separator
                lineLength += separator.utf8.count
            }
            for index in leading {
                extend(element(offset + index * step))
                separate()
            }
            if isShort {
                extend("...")
                separate()
            }
            for index in trailing {
                extend(element(offset + index * step))
                if index < size - 1 { separate() }
            }
            text += line
        } else {
            let breaks = (separator == ", " ? "," : "") + String(repeating: "\n", count: left - 1)
            let deeper = hanging + " "
            for index in leading { text += hanging + part(axis: axis + 1, offset: offset + index * step, hanging: deeper, width: width - 1) + breaks }
            if isShort { text += hanging + "..." + breaks }
            for index in trailing {
                text += hanging + part(axis: axis + 1, offset: offset + index * step, hanging: deeper, width: width - 1)
                if index < size - 1 { text += breaks }
            }
        }
        return "[" + text.dropFirst(hanging.utf8.count) + "]"
    }
}

extension NDArray {
    /// NumPy's `str`: `[1. 2. 3.]`; of rank 0 that of the element.
    package func text(_ options: PrintOptions = PrintOptions()) -> String {
        if rank == 0 { return Scalar(load: base, dtype: dtype).text }
        return text(options, separator: " ", prefix: 0)
    }

    /// NumPy's `repr`: `array([1., 2., 3.], dtype=float32)`.
    package func representation(_ options: PrintOptions = PrintOptions()) -> String {
        representation(options, body: text(options, separator: ", ", prefix: 6, suffix: 1))
    }

    /// The same around another text of the elements.
    package func representation(_ options: PrintOptions, body: String) -> String {
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

extension NDArray {
    /// NumPy's `array2string`: the text between other texts.
    package func text(_ options: PrintOptions, separator: String, prefix: Int, suffix: Int = 0) -> String {
        let seen = ArrayText.values(of: self, count > options.threshold ? options.edgeItems : .max)
        let format = ElementFormat(seen, dtype: dtype, isScalar: rank == 0, options)
        if rank == 0 { return format.text(Scalar(load: base, dtype: dtype)) }
        return ArrayText(shape, strides, options, separator, prefix, options.lineWidth - suffix) { [base, dtype] in
            format.text(Scalar(load: base + $0 * dtype.itemSize, dtype: dtype))
        }.text
    }

    /// The same with other words for the elements, which are asked for once each.
    package func text(
        _ options: PrintOptions, separator: String, prefix: Int, suffix: Int, word: (Scalar) throws -> String
    ) throws -> String {
        var words: [Int: String] = [:]
        for offset in ArrayText.shown(self, count > options.threshold ? options.edgeItems : .max) {
            words[offset] = try word(Scalar(load: base + offset * dtype.itemSize, dtype: dtype))
        }
        if rank == 0 { return words[0] ?? "" }
        return ArrayText(shape, strides, options, separator, prefix, options.lineWidth - suffix) { words[$0] ?? "" }.text
    }

    /// The text of complex numbers, given by their parts.
    package static func complexText(_ real: NDArray, _ imaginary: NDArray, _ options: PrintOptions, isRepresentation: Bool) -> String {
        guard let x = try? real.copy(), let y = try? imaginary.copy() else { return "" }
        let isSummary = x.count > options.threshold
        let edge = isSummary ? options.edgeItems : Int.max
        let realFormat = ElementFormat(ArrayText.values(of: x, edge), dtype: .float64, isScalar: false, options)
        var signed = options
        signed.sign = "+"
        let imaginaryFormat = ElementFormat(ArrayText.values(of: y, edge), dtype: .float64, isScalar: false, signed)
        let width = isRepresentation ? options.lineWidth - 1 : options.lineWidth
        let body = ArrayText(x.shape, x.strides, options, isRepresentation ? ", " : " ", isRepresentation ? 6 : 0, width) { offset in
            let left = realFormat.text(Scalar(load: x.base + offset * 8, dtype: .float64))
            let right = imaginaryFormat.text(Scalar(load: y.base + offset * 8, dtype: .float64))
            // The j stands behind the digits, before the blanks that align them.
            let digits = right.prefix { $0 != " " }
            let kept = digits.isEmpty ? Substring(right) : digits
            return left + kept + "j" + String(repeating: " ", count: right.count - kept.count)
        }.text
        guard isRepresentation else { return body }
        return "array(" + body + (x.count == 0 ? ", dtype=complex128)" : ")")
    }

    /// The text of an array of words: `array(['a', 'bc'], dtype='<U2')`.
    package static func wordsText(_ words: [String], _ shape: Shape, _ options: PrintOptions, isRepresentation: Bool, dtype: String) -> String {
        let prefix = isRepresentation ? 6 : 0
        let body = words.isEmpty ? "[]"
            : ArrayText(shape, shape.contiguousStrides, options, isRepresentation ? ", " : " ", prefix, options.lineWidth - (isRepresentation ? 1 : 0)) { place in
                words[place]
            }.text
        guard isRepresentation else { return body }
        let last = body.split(separator: "\n", omittingEmptySubsequences: false).last.map(\.count) ?? 0
        let start = body.contains("\n") ? last : last + 6
        let isTooLong = start + 1 + dtype.count + 8 > options.lineWidth
        return "array(" + body + "," + (isTooLong ? "\n      " : " ") + "dtype='" + dtype + "')"
    }
}

/// The brackets, breaks and dots around the elements.
private struct ArrayText {
    let shape: Shape
    let strides: Shape
    let options: PrintOptions
    let separator: String
    let lineWidth: Int
    let indent: String
    let isSummary: Bool
    let element: (Int) -> String

    /// - Parameter element: the text of the element at an offset.
    init(_ shape: Shape, _ strides: Shape, _ options: PrintOptions, _ separator: String, _ prefix: Int, _ lineWidth: Int, element: @escaping (Int) -> String) {
        (self.shape, self.strides, self.options, self.separator) = (shape, strides, options, separator)
        self.lineWidth = lineWidth
        self.element = element
        indent = String(repeating: " ", count: prefix + 1)
        isSummary = shape.elementCount > options.threshold
    }

    /// The elements that will be seen.
    static func values(of array: NDArray, _ edge: Int) -> [Scalar] {
        shown(array, edge).map { Scalar(load: array.base + $0 * array.dtype.itemSize, dtype: array.dtype) }
    }

    /// Where the elements that will be seen stand.
    static func shown(_ array: NDArray, _ edge: Int) -> [Int] {
        var offsets: [Int] = []
        if array.count > 0 { collect(array, axis: 0, offset: 0, edge, &offsets) }
        return offsets
    }

    private static func collect(_ array: NDArray, axis: Int, offset: Int, _ edge: Int, _ offsets: inout [Int]) {
        if axis == array.rank {
            offsets.append(offset)
            return
        }
        let size = array.shape[axis]
        // Only the ends: the middle of a long axis is not even walked over.
        let isShort = edge <= size / 2
        for indices in isShort ? [0..<Swift.max(edge, 0), (size - Swift.max(edge, 0))..<size] : [0..<size] {
            for index in indices {
                collect(array, axis: axis + 1, offset: offset + index * array.strides[axis], edge, &offsets)
            }
        }
    }

    /// The separator at the end of a line, without its blanks.
    private var trimmedSeparator: String { var text = separator; while text.hasSuffix(" ") { text.removeLast() }; return text }
    private var separatorWidth: Int { trimmedSeparator.utf8.count }

    var text: String {
        if shape.elementCount == 0 { return "[]" }
        return part(axis: 0, offset: 0, hanging: indent, width: lineWidth)
    }

    private func part(axis: Int, offset: Int, hanging: String, width: Int) -> String {
        let left = shape.count - axis
        if left == 0 { return element(offset) }
        let size = shape[axis], step = strides[axis]
        let edge = options.edgeItems
        let isShort = isSummary && 2 * edge < size
        // Python's range(trailing, 1, -1) with a last element always: with no edge items one is still shown.
        let leading = isShort ? 0..<edge : 0..<0
        let trailing = isShort ? (size - Swift.max(edge, 1))..<size : 0..<size
        var text = ""
        if left == 1 {
            let room = width - Swift.max(separatorWidth, 1)
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
            let breaks = trimmedSeparator + String(repeating: "\n", count: left - 1)
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

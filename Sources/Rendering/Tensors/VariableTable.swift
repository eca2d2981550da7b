import Language
import NDArrays

/// A learner's name in the table of `:vars`.
package struct VariableRow {
    let name: String
    let value: Value
    /// The cell that last made or changed it.
    let cell: Int?

    package init(name: String, value: Value, cell: Int?) { (self.name, self.value, self.cell) = (name, value, cell) }
}

/// All variables: shape, type, bytes, the cell that last changed each, and the values in brief.
///
///       name        shape                type        bytes  cell  values
///       Wf          (n_a=5, n_a+n_x=8)   float64     320 B     1  [-2.3, 2.1]
///     * parameters                       dict of 10  1.2 kB    4  Wf (n_a=5, n_a+n_x=8), ..
///     2 names; arrays take 1.2 kB. * was made or changed by the last cell, In [4].
package struct VariableTable {
    private let style: Style
    private let words: ValueWords

    package init(style: Style) {
        self.style = style
        words = ValueWords(style: style)
    }

    /// "" where there is nothing to list; without a line end at the end.
    package func text(_ rows: [VariableRow], lastCell: Int) -> String {
        let shown = rows.compactMap { row in words.description(of: row.value, name: row.name).map { (row: row, kind: $0.kind, details: $0.details) } }
        guard !shown.isEmpty else { return "" }
        let cells = shown.map { row, kind, details -> [String] in
            let bytes = ArrayBytes([row.value])
            let array = row.value.shownArray
            let values = array.map { TensorRenderer(style: plainStyle).figures($0, isBrief: true).joined(separator: "  ") }
            return [
                row.cell == lastCell ? "*" : " ", style.cleanLine(row.name).truncated(to: 24), array.map { words.shape($0).truncated(to: 32) } ?? "",
                kind.truncated(to: 16), bytes.isEmpty ? "" : bytes.text, row.cell.map(String.init) ?? "",
                values ?? (details.hasPrefix(": ") ? String(details.dropFirst(2)) : details),
            ]
        }
        let table = [["", "name", "shape", "type", "bytes", "cell", "values"]] + cells
        let widths = (0..<7).map { column in table.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        let lines = table.enumerated().map { number, cells -> String in
            let fields = cells.enumerated().map { column, text in
                (4...5).contains(column) ? text.paddedLeft(to: widths[column]) : text.padded(to: widths[column])
            }
            let line = (fields[0] + " " + fields.dropFirst().joined(separator: "  ")).droppingEndSpaces.truncated(to: max(style.width, 20))
            return number == 0 ? style.paint(line, .faint) : painted(line, number: number, shown[number - 1].row)
        }
        return (lines + footer(shown.map(\.row), lastCell)).joined(separator: "\n")
    }

    /// Parts of a line that is cut to the window must not hold colours.
    private var plainStyle: Style { Style(width: style.width, isUnicode: style.isUnicode, hasColour: false, isTerminal: style.isTerminal) }

    private func painted(_ line: String, number: Int, _ row: VariableRow) -> String {
        let name = style.cleanLine(row.name).truncated(to: 24)
        guard line.dropFirst(2).hasPrefix(name) else { return line }
        return line.prefix(2) + style.paint(name, .name) + line.dropFirst(2 + name.count)
    }

    private func footer(_ rows: [VariableRow], _ lastCell: Int) -> [String] {
        let bytes = ArrayBytes(rows.map(\.value))
        var text = Words.counted(rows.count, "name") + (bytes.isEmpty ? "." : "; arrays take \(bytes.text).")
        if rows.contains(where: { $0.cell == lastCell }) { text += " * was made or changed by the last cell, In [\(lastCell)]." }
        return style.wrap(text, width: style.textWidth).map { style.paint($0, .faint) }
    }
}

/// The memory of the arrays that values hold; what two of them share counts once.
private struct ArrayBytes {
    private var sizes: [ObjectIdentifier: Int] = [:]
    private var seen: Set<ObjectIdentifier> = []

    init(_ values: [Value]) {
        var waiting = values
        var left = 100_000
        while let value = waiting.popLast(), left > 0 {
            left -= 1
            if let array = value.shownArray {
                let (bytes, overflow) = array.count.multipliedReportingOverflow(by: array.dtype.itemSize)
                let identity = ObjectIdentifier(array.storage)
                sizes[identity] = max(sizes[identity] ?? 0, overflow ? 0 : bytes)
                continue
            }
            guard let reference = value.reference, seen.insert(ObjectIdentifier(reference)).inserted else { continue }
            switch value {
            case .list(let list): waiting += list.elements.prefix(left)
            case .tuple(let tuple): waiting += tuple.elements.prefix(left)
            case .dict(let dict): waiting += dict.values.prefix(left)
            default: break
            }
        }
    }

    var isEmpty: Bool { sizes.isEmpty }

    var text: String {
        let bytes = sizes.values.reduce(0.0) { $0 + Double($1) }
        for (limit, unit) in [(1e9, "GB"), (1e6, "MB"), (1e3, "kB")] where bytes >= limit {
            return Figures.fixed(bytes / limit, decimals: 1) + " " + unit
        }
        return Figures.fixed(bytes, decimals: 0) + " B"
    }
}

extension String {
    fileprivate var droppingEndSpaces: String {
        var text = self[...]
        while text.hasSuffix(" ") { text.removeLast() }
        return String(text)
    }
}

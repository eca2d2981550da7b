import Language
import NDArrays

/// What a cell made, one line a name.
///
///     concat      (n_a+n_x=8, m=10)  float64  [-2.79, 2.19]
///     parameters  dict of 10: Wf (n_a=5, n_a+n_x=8), bf (n_a=5, 1), ..
///     loss        float  2.303
package struct ListingRenderer {
    package var style: Style

    package init(style: Style) { self.style = style }

    /// A line per name, without a line end at the end; "" where there is nothing to list.
    ///
    /// Modules, and functions that came with them, are left out: the learner has not made them.
    package func text(_ values: [(name: String, value: Value)]) -> String { lines(values).joined(separator: "\n") }

    /// - Parameter listsAll: modules and functions too, each under the name that it is given: the entries of a container.
    func lines(_ values: [(name: String, value: Value)], listsAll: Bool = false) -> [String] {
        let words = ValueWords(style: style)
        let shown = values.compactMap { name, value in
            (words.description(of: value, name: name)?.text ?? (listsAll ? value.typeName : nil)).map { (style.cleanLine(name), value, $0) }
        }
        let arrays = shown.compactMap { _, value, _ in value.shownArray.map(words.shape) }
        let shapeWidth = arrays.map(DisplayWidth.of).filter { $0 <= 30 }.max() ?? 0
        let nameWidth = shown.map { DisplayWidth.of($0.0) }.filter { $0 <= 16 }.max() ?? 0
        return shown.map { name, value, description in
            if !listsAll, words.isDefinition(value) { return style.paint(description.truncated(to: max(style.width, 20)), .name) }
            let label = style.paint(name, .name) + String(repeating: " ", count: max(nameWidth - DisplayWidth.of(name), 0)) + "  "
            if let array = value.shownArray {
                let rest = [words.shape(array).padded(to: shapeWidth), array.dtype.name] + TensorRenderer(style: style).figures(array, isBrief: true)
                return label + rest.joined(separator: "  ")
            }
            return label + description.truncated(to: max(style.width - max(nameWidth, DisplayWidth.of(name)) - 2, 20))
        }
    }
}

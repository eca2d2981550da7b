/// Shapes with the names of their axes.
package enum ShapeText {
    /// `(n_a=5, m=10)`; `(5, 10)` where nobody named the axes, `(5,)` for one axis and `()` for none, as Python writes it.
    package static func of(_ shape: some Collection<Int>, axes: [String]? = nil) -> String {
        let names = named(axes, rank: shape.count)
        let parts = zip(shape, names).map { size, name in name.isEmpty ? "\(size)" : "\(name)=\(size)" }
        let isPlainSingle = parts.count == 1 && names[0].isEmpty
        return "(" + parts.joined(separator: ", ") + (isPlainSingle ? ",)" : ")")
    }

    /// As many names as there are axes; "" for an axis without one.
    static func named(_ axes: [String]?, rank: Int) -> [String] {
        guard let axes, axes.count == rank else { return Array(repeating: "", count: rank) }
        return axes
    }

    /// The letter that an axis gives its rows or columns: u for units, m for samples, t for time; nil for none.
    static func letter(of axis: String) -> String? {
        switch axis {
        case "n_a": return "u"
        case _ where axis.hasPrefix("n_") && axis.count == 3: return String(axis.suffix(1))
        // Sums and products of sizes, such as n_a+n_x, hold rows of several kinds.
        case _ where !axis.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }): return nil
        default:
            guard let first = axis.first, first.isLetter else { return nil }
            return first.lowercased()
        }
    }

    /// `u0`, or `0` on an axis without a letter.
    static func label(_ index: Int, of axis: String) -> String { (letter(of: axis) ?? "") + String(index) }
}

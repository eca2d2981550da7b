import Language

extension ValueShape {
    /// `(n_a,m)`; sizes where nobody gave names, `1..7` where they change.
    package var text: String {
        switch self {
        case .array(let sizes, let axes):
            let parts = zip(sizes, ShapeText.named(axes, rank: sizes.count)).map { size, name in
                let isFixed = size.lowerBound == size.upperBound
                let number = isFixed ? "\(size.lowerBound)" : "\(size.lowerBound)..\(size.upperBound)"
                return name.isEmpty ? number : isFixed ? name : name + "=" + number
            }
            return "(" + parts.joined(separator: ",") + (parts.count == 1 ? ",)" : ")")
        case .several(let shapes): return shapes.map(\.text).joined(separator: ", ")
        case .number: return "()"
        case .other(let name): return name
        }
    }
}

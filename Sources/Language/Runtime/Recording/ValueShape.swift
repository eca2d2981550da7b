import NDArrays

/// The shape of what a program has at one place; where it changed from turn to turn, sizes are ranges.
package indirect enum ValueShape: Equatable {
    case array([ClosedRange<Int>], axes: [String]?)
    /// A tuple or list with arrays in it.
    case several([ValueShape])
    case number
    /// The name of its type.
    case other(String)

    /// Longer tuples and lists are named only.
    private static let mostElements = 8

    package init(_ value: Value) { self.init(value, nesting: 0) }

    private init(_ value: Value, nesting: Int) {
        func several(_ elements: [Value], _ name: String) -> ValueShape {
            guard nesting == 0, elements.count <= ValueShape.mostElements else { return .other(name) }
            let shapes = elements.map { ValueShape($0, nesting: 1) }
            if shapes.contains(where: \.isArray) { return .several(shapes) }
            return .other(shapes.contains { $0 != .number } ? name : name + " of numbers")
        }
        switch value {
        case .array(let array): self = .array(array.shape.map { $0...$0 }, axes: array.axes)
        case .bool, .int, .float, .scalar: self = .number
        case .tuple(let tuple): self = several(tuple.elements, "tuple")
        case .list(let list): self = several(list.elements, "list")
        default: self = .other(value.typeName)
        }
    }

    /// Whether `value` has this shape, as far as that can be told without making its own.
    func isShape(of value: Value) -> Bool {
        switch (self, value) {
        case (.array(let sizes, let names), .array(let array)):
            guard sizes.count == array.rank, names == array.axes else { return false }
            for (index, size) in sizes.enumerated() where size != array.shape[index]...array.shape[index] { return false }
            return true
        case (.number, .bool), (.number, .int), (.number, .float), (.number, .scalar): return true
        default: return false
        }
    }

    /// Has an axis at least.
    package var isArray: Bool { if case .array(let sizes, _) = self { !sizes.isEmpty } else { false } }
    package var hasArrays: Bool { if case .several(let shapes) = self { shapes.contains(where: \.isArray) } else { isArray } }
    /// nil for what is no array.
    package var sizes: [ClosedRange<Int>]? { if case .array(let sizes, _) = self { sizes } else { nil } }

    /// What is so of both: a size that is not the same becomes a range; an axis keeps its name where both have it.
    package func joined(with other: ValueShape) -> ValueShape {
        switch (self, other) {
        case (.array(let a, let names), .array(let b, let others)) where a.count == b.count:
            let joined = zip(a, b).map { min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound) }
            return .array(joined, axes: names == others ? names : nil)
        case (.several(let a), .several(let b)) where a.count == b.count: return .several(zip(a, b).map { $0.joined(with: $1) })
        default: return self == other ? self : .other("..")
        }
    }
}

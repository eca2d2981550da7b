import NDArrays

/// What becomes of the names of axes: one rule per kind of operation.
///
/// Names are as many as the array has axes, "" for an axis without one; nil where no axis has a name. A rule that cannot know a
/// name gives "": a name is never guessed.
enum AxisRules {
    typealias Names = [String]?

    /// nil where no axis is named.
    static func cleaned(_ names: [String]) -> Names { names.contains { !$0.isEmpty } ? names : nil }

    /// As many names as there are axes, empty ones where the array has none.
    static func all(_ names: Names, rank: Int) -> [String] {
        if let names, names.count == rank { return names }
        return Array(repeating: "", count: rank)
    }

    /// The name of an axis that both sides have: theirs where they agree or only one says it, else none.
    static func merged(_ a: String, _ b: String) -> String { a.isEmpty || a == b ? b : b.isEmpty ? a : "" }

    // MARK: Rules

    /// Broadcasting: a stretched axis (size 1) has no say in the name.
    static func elementwise(_ a: Names, _ aShape: Shape, _ b: Names, _ bShape: Shape) -> Names {
        if saysAll(a, aShape, over: b, bShape) { return a }
        if saysAll(b, bShape, over: a, aShape) { return b }
        let rank = max(aShape.count, bShape.count)
        let left = all(a, rank: aShape.count), right = all(b, rank: bShape.count)
        var names = Array(repeating: "", count: rank)
        for back in 1..<(rank + 1) {
            let i = aShape.count - back, j = bShape.count - back
            let name: String
            if i < 0 {
                name = right[j]
            } else if j < 0 {
                name = left[i]
            } else if aShape[i] == bShape[j] {
                name = merged(left[i], right[j])
            } else {
                name = aShape[i] == 1 ? right[j] : left[i]
            }
            names[rank - back] = name
        }
        return cleaned(names)
    }

    /// Whether the names of the one side are those of the result, as they mostly are: then no array of names is made.
    private static func saysAll(_ names: Names, _ shape: Shape, over others: Names, _ otherShape: Shape) -> Bool {
        guard let names, names.count == shape.count, shape.count >= otherShape.count else { return false }
        if let others, others.count != otherShape.count { return false }
        for back in 1..<(otherShape.count + 1) {
            let i = shape.count - back, j = otherShape.count - back
            if otherShape[j] == shape[i] {
                guard let others else { continue }
                if !others[j].isEmpty, others[j] != names[i] { return false }
            } else if otherShape[j] != 1 {
                return false
            }
        }
        return true
    }

    /// `a @ b` and `np.dot`: the rows of the left, the columns of the right, the axes before them broadcast.
    static func matmul(_ a: Names, _ aShape: Shape, _ b: Names, _ bShape: Shape) -> Names {
        if aShape.count == 2, bShape.count == 2 {
            let row = a?.first ?? "", column = b?.last ?? ""
            return row.isEmpty && column.isEmpty ? nil : [row, column]
        }
        let left = all(a, rank: aShape.count), right = all(b, rank: bShape.count)
        guard !left.isEmpty, !right.isEmpty else { return elementwise(a, aShape, b, bShape) }
        var names: [String] = []
        if left.count > 2 || right.count > 2 {
            let x = Shape(aShape.dropLast(2)), y = Shape(bShape.dropLast(2))
            let batch = elementwise(Array(left.dropLast(2)), x, Array(right.dropLast(2)), y)
            names = all(batch, rank: max(x.count, y.count))
        }
        if left.count > 1 { names.append(left[left.count - 2]) }
        if right.count > 1 { names.append(right[right.count - 1]) }
        return cleaned(names)
    }

    /// `np.dot` beyond two axes, and `np.tensordot`: what is not summed over, left before right.
    static func tensordot(_ a: Names, rank aRank: Int, over left: [Int], _ b: Names, rank bRank: Int, over right: [Int]) -> Names {
        let x = all(a, rank: aRank).enumerated().filter { !left.contains($0.offset) }.map(\.element)
        let y = all(b, rank: bRank).enumerated().filter { !right.contains($0.offset) }.map(\.element)
        return cleaned(x + y)
    }

    /// A reduction over `axes` (nil: all), which must be counted from the front.
    static func reduction(_ names: Names, over axes: [Int]?, keepDims: Bool) -> Names {
        guard let names else { return nil }
        guard let axes else { return nil }
        if keepDims { return cleaned(names.enumerated().map { axes.contains($0.offset) ? "" : $0.element }) }
        return cleaned(names.enumerated().filter { !axes.contains($0.offset) }.map(\.element))
    }

    /// The axes in the order `permutation`; reversed for nil.
    static func transposed(_ names: Names, _ permutation: [Int]? = nil) -> Names {
        guard let names else { return nil }
        guard let permutation else { return Array(names.reversed()) }
        guard permutation.allSatisfy(names.indices.contains) else { return nil }
        return permutation.map { names[$0] }
    }

    /// Arrays joined along `axis`: the others' names are merged; the joined axis becomes the sum of the names, four times H is 4H.
    static func concatenated(_ parts: [Names], rank: Int, axis: Int) -> Names {
        guard !parts.isEmpty else { return nil }
        func name(_ part: Names, _ index: Int) -> String { part.flatMap { $0.count == rank ? $0[index] : nil } ?? "" }
        var names: [String] = []
        names.reserveCapacity(rank)
        for index in 0..<rank {
            if index == axis {
                names.append(sum(parts.map { name($0, index) }))
                continue
            }
            let known = parts.lazy.map { name($0, index) }.filter { !$0.isEmpty }
            let found = known.first ?? ""
            names.append(known.allSatisfy { $0 == found } ? found : "")
        }
        return cleaned(names)
    }

    /// "" where one of the parts has no name.
    private static func sum(_ parts: [String]) -> String {
        guard !parts.contains("") else { return "" }
        if parts.indices.allSatisfy({ !parts[..<$0].contains(parts[$0]) }) { return parts.joined(separator: "+") }
        let sizes = parts.compactMap { AxisSize($0) }
        return sizes.count == parts.count ? AxisSize(sizes.flatMap(\.terms)).collected.name : ""
    }

    /// New axes without a name at `places` of the result.
    static func expanded(_ names: Names, rank: Int, at places: [Int]) -> Names {
        guard names != nil else { return nil }
        var rest = all(names, rank: rank)[...]
        var result: [String] = []
        for axis in 0..<(rank + places.count) {
            result.append(places.contains(axis) ? "" : rest.popFirst() ?? "")
        }
        return cleaned(result)
    }

    /// Arrays of one shape under a new axis: `np.stack`.
    static func stacked(_ parts: [Names], rank: Int, axis: Int) -> Names {
        expanded(concatenated(parts, rank: rank, axis: -1), rank: rank, at: [axis])
    }

    /// Without the axes in `dropped`.
    static func squeezed(_ names: Names, dropping dropped: [Int]) -> Names {
        reduction(names, over: dropped, keepDims: false)
    }
}

// The same for arrays themselves.
extension AxisRules {
    static func elementwise(_ a: NDArray, _ b: NDArray) -> Names {
        if a.axes == nil, b.axes == nil { return nil }
        return elementwise(a.axes, a.shape, b.axes, b.shape)
    }

    static func matmul(_ a: NDArray, _ b: NDArray) -> Names {
        if a.axes == nil, b.axes == nil { return nil }
        return matmul(a.axes, a.shape, b.axes, b.shape)
    }
}

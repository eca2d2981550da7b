import NDArrays
import Syntax

/// How much a slice takes of an axis, as the source says it: `H` of `a[:, :H]` and `a[:, H:2*H]`, and of `a[:, 3*H:]` where the axis is 4H.
struct SliceExtent {
    private let start: AxisSize?
    private let stop: AxisSize?

    /// By part of an index; empty where no slice has a symbol in its bounds.
    static func all(_ parts: [Expression]) -> [SliceExtent?] {
        let extents = parts.map { part -> SliceExtent? in
            guard case .slice(let start, let stop, nil) = part.kind else { return nil }
            let first = start?.axisSize, last = stop?.axisSize
            // A bound that cannot be read leaves the size open.
            guard (first == nil) == (start == nil), (last == nil) == (stop == nil),
                  [first, last].contains(where: { $0?.symbols.isEmpty == false }) else { return nil }
            return SliceExtent(start: first, stop: last)
        }
        return extents.contains { $0 != nil } ? extents : []
    }

    /// Names the axes of `item`, that is `array[place]`.
    @inline(never)
    static func name(_ item: Value, of array: NDArray, _ extents: [SliceExtent?], _ place: ArrayPlace) {
        guard case .array(let result) = item, case .items(let items) = place, items.count == extents.count else { return }
        var names = AxisRules.all(result.axes, rank: result.rank), axis = 0, kept = 0
        for (extent, item) in zip(extents, items) {
            switch item {
            case .integer: axis += 1
            case .newAxis: kept += 1
            case .slice(let start, let stop, _):
                if let extent, names.indices.contains(kept), array.axes.map({ $0.indices.contains(axis) }) ?? true {
                    let name = extent.name(of: array.axes?[axis] ?? "")
                    let size = (stop ?? array.shape[axis]) &- (start ?? 0)
                    if (start ?? 0) >= 0, (stop ?? 0) >= 0, size == result.shape[kept] { names[kept] = name }
                }
                (axis, kept) = (axis + 1, kept + 1)
            case .ellipsis, .array, .mask: return
            }
        }
        let cleaned = AxisRules.cleaned(names)
        if result.axes != cleaned { result.axes = cleaned }
    }

    /// "" where what is left is no sum of symbols.
    private func name(of axis: String) -> String {
        guard let end = stop ?? AxisSize(axis), let size = start.map({ end.minus($0) }) ?? end else { return "" }
        let rest = size.collected
        return rest.terms.allSatisfy { $0.factor > 0 && !$0.symbols.isEmpty } ? rest.name : ""
    }
}

import NDArrays

extension AxisRules {
    /// The names that are left after `a[items]`: an integer takes its axis away, a whole slice keeps it.
    ///
    /// A part of an axis is no longer what the name says, and an array of indices may reorder: these lose their names.
    static func indexed(_ axes: [String], by items: [IndexItem], rank: Int) -> [String]? {
        var names: [String] = []
        var axis = 0
        let consumed = items.reduce(0) { count, item in
            switch item {
            case .newAxis, .ellipsis: count
            case .mask(let mask): count + mask.rank
            default: count + 1
            }
        }
        for item in items {
            switch item {
            case .integer: axis += 1
            case .slice(nil, nil, nil), .slice(nil, nil, 1), .slice(nil, nil, -1):
                names.append(axes.indices.contains(axis) ? axes[axis] : "")
                axis += 1
            case .slice:
                names.append("")
                axis += 1
            case .newAxis: names.append("")
            case .ellipsis:
                let skipped = max(0, axes.count - consumed)
                names += axes.dropFirst(axis).prefix(skipped)
                axis += skipped
            case .array, .mask: return nil
            }
        }
        names += axes.dropFirst(axis)
        return names.count == rank && names.contains { !$0.isEmpty } ? names : nil
    }
}

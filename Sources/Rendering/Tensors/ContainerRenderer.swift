import Language
import NDArrays

/// Dicts, tuples and lists with a line an entry: what a cache or a dict of parameters holds.
///
///     cache  tuple of 3
///       [0] a_next  (n_a=5, m=10)  float64  [-0.93, 0.88]
///       [1] xt      (n_x=3, m=10)  float64  [-2.3, 1.7]
///       [2] parameters  dict of 10: Wf (n_a=5, n_a+n_x=8), ..
package struct ContainerRenderer {
    private let style: Style
    /// Entries before entries are left out.
    private let most: Int

    package init(style: Style, isWhole: Bool = false) {
        self.style = style
        most = isWhole ? 100_000 : 24
    }

    /// The listing; nil for what is no container, or an empty one.
    package func text(_ value: Value, name: String? = nil) -> String? {
        let count: Int
        let entries: [(name: String, value: Value)]
        switch value {
        case .list(let list):
            count = list.elements.count
            entries = list.elements.prefix(most).enumerated().map { ("[\($0)]", $1) }
        case .tuple(let tuple):
            count = tuple.elements.count
            entries = tuple.elements.prefix(most).enumerated().map { index, value in
                ("[\(index)]" + (tuple.name(at: index).map { " " + $0 } ?? ""), value)
            }
        case .dict(let dict):
            count = dict.count
            let words = ValueWords(style: style)
            entries = dict.pairs.prefix(most).map { (words.key($0.key), $0.value) }
        default: return nil
        }
        guard count > 0 else { return nil }
        var inner = style
        inner.width = max(style.width - 2, 1)
        let kind = "\(value.typeName) of \(count)"
        var lines = [name.map { style.paint(style.cleanLine($0), .name) + "  " + kind } ?? kind]
        lines += ListingRenderer(style: inner).lines(entries, listsAll: true).map { "  " + $0 }
        if count > entries.count { lines.append(style.paint("  .. \(count - entries.count) more", .faint)) }
        return lines.joined(separator: "\n")
    }

    /// Whether it holds arrays, itself or in the containers it holds: then its repr would be a wall of numbers.
    package static func holdsArrays(_ value: Value) -> Bool {
        contents(of: value).contains { entry in entry.shownArray != nil || contents(of: entry).contains { $0.shownArray != nil } }
    }

    private static func contents(of value: Value) -> ArraySlice<Value> {
        switch value {
        case .list(let list): list.elements.prefix(100)
        case .tuple(let tuple): tuple.elements.prefix(100)
        case .dict(let dict): dict.values.prefix(100)
        default: []
        }
    }
}

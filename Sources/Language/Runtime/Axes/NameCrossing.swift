/// Whether the names of an array's axes say that they stand in another order than is written.
enum NameCrossing {
    /// - Parameters:
    ///   - given: the names of the array's axes, as many as `sizes`.
    ///   - elsewhere: the names that other arrays have at the symbols.
    /// - Returns: the names as they would have to stand; nil where nothing contradicts.
    static func expected(_ given: [String], _ sizes: [AxisSize], elsewhere: [(symbol: String, name: String)]) -> [String]? {
        guard given.count == sizes.count else { return nil }
        let names = sizes.map { size in size.symbol ?? "" }
        // What the others call each symbol.
        let words = Dictionary(elsewhere.map { ($0.symbol, $0.name) }, uniquingKeysWith: { $0 == $1 ? $0 : "" })
        let expected = zip(sizes, given).map { size, name in
            size.symbol.map { words[$0].flatMap { $0.isEmpty ? nil : $0 } ?? $0 } ?? (size.name.isEmpty ? name : size.renamed(words.filter { !$0.value.isEmpty }).name)
        }
        // All of the docstring's own names, in another order.
        if given != names, !names.contains(""), Set(names).count == names.count, given.sorted() == names.sorted(),
           !zip(names, given).contains(where: { symbol, name in symbol != name && words[symbol] == name }) { return names }
        for (axis, name) in given.enumerated() where !name.isEmpty {
            if let symbol = sizes[axis].symbol {
                let places = Set(elsewhere.filter { $0.name == name }.map(\.symbol))
                // The others know this name at another axis of this very array, and never here.
                guard places.count == 1, let other = places.first, other != symbol, let place = names.firstIndex(of: other), given[place] != name,
                      names.lastIndex(of: other) == place else { continue }
                return expected
            }
            // A sum of the same parts in another order: [x, a] for [a, x].
            if sizes[axis].terms.count > 1, let sum = AxisSize(name), name != expected[axis], let wanted = AxisSize(expected[axis]),
               sum.terms.map({ AxisSize([$0]).name }).sorted() == wanted.terms.map({ AxisSize([$0]).name }).sorted() { return expected }
        }
        return nil
    }
}

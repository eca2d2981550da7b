import NDArrays

/// What a docstring's shapes came to in a call, kept for further calls with arrays like these.
final class CheckedCall {
    typealias Place = DocumentedAxes.Place
    typealias Seen = DocumentedAxes.Seen
    typealias Disagreement = (_ place: Place, _ array: NDArray, _ reason: AxisDisagreement.Reason, _ isResult: Bool) -> AxisDisagreement

    private(set) var arguments: [Seen]
    private(set) var results: [Seen] = []
    private(set) var disagreements: [AxisDisagreement] = []
    private(set) var resultDisagreements: [AxisDisagreement] = []
    private var binding: SizeBinding?
    /// The caller's words for the docstring's symbols.
    private var aliases: [String: String] = [:]
    /// Which argument gave a symbol its size.
    private var origins: [String: String] = [:]

    init(_ places: [Place], _ arrays: [NDArray?], _ disagreement: Disagreement) {
        arguments = arrays.map(Seen.init)
        var here: [Int] = []
        for (index, array) in arrays.enumerated() {
            guard let array else { continue }
            if array.rank == places[index].sizes.count { here.append(index) } else { disagreements.append(disagreement(places[index], array, .rank, false)) }
        }
        let fitting: [Int]
        (fitting, binding) = CheckedCall.consistent(here) { index in
            zip(places[index].sizes, arrays[index].map { Array($0.shape) } ?? []).map { (size: $0, is: $1) }
        }
        for index in fitting {
            for size in places[index].sizes { if let symbol = size.symbol, origins[symbol] == nil { origins[symbol] = places[index].subject } }
        }
        for index in here where !fitting.contains(index) {
            if let array = arrays[index] { disagreements.append(disagreement(places[index], array, sizes(places[index]), false)) }
        }
        checkNames(fitting, places, arrays, disagreement)
    }

    // MARK: Sizes

    /// The largest part of `indices` that contradicts itself nowhere, with the sizes that it gives the symbols. What comes later is doubted first.
    private static func consistent(_ indices: [Int], _ equations: (Int) -> [(size: AxisSize, is: Int)]) -> (fitting: [Int], binding: SizeBinding?) {
        func binding(of chosen: [Int]) -> SizeBinding? { SizeBinding(chosen.flatMap(equations)) }
        if let all = binding(of: indices) { return (indices, all) }
        for one in indices.reversed() {
            let rest = indices.filter { $0 != one }
            if let binding = binding(of: rest) { return (rest, binding) }
        }
        for (place, one) in indices.enumerated().reversed() {
            for other in indices[..<place].reversed() {
                let rest = indices.filter { $0 != one && $0 != other }
                if let binding = binding(of: rest) { return (rest, binding) }
            }
        }
        // Too much is wrong to say what: the earlier arguments are believed.
        let fitting = indices.reduce(into: [Int]()) { chosen, index in
            if binding(of: chosen + [index]) != nil { chosen.append(index) }
        }
        return (fitting, binding(of: fitting))
    }

    private func sizes(_ place: Place) -> AxisDisagreement.Reason {
        var known: [AxisDisagreement.KnownSize] = []
        for symbol in place.sizes.flatMap(\.symbols) where !known.contains(where: { $0.symbol == symbol }) {
            if let size = binding?[symbol] { known.append(.init(symbol: symbol, size: size, array: origins[symbol] ?? "")) }
        }
        return .sizes(expected: place.sizes.map { binding?.value(of: $0) }, known: known)
    }

    // MARK: Names

    /// Compares the names that the arrays came with, and settles what they are called in the function.
    private func checkNames(_ fitting: [Int], _ places: [Place], _ arrays: [NDArray?], _ disagreement: Disagreement) {
        var words: [(argument: Int, symbol: String, name: String)] = []
        for index in fitting {
            guard let given = arrays[index]?.axes else { continue }
            for (size, name) in zip(places[index].sizes, given) {
                if let symbol = size.symbol, !name.isEmpty { words.append((index, symbol, name)) }
            }
        }
        var crossed: Set<Int> = []
        for index in fitting {
            guard let array = arrays[index], let given = array.axes else { continue }
            let others = words.filter { $0.argument != index }.map { (symbol: $0.symbol, name: $0.name) }
            guard let expected = NameCrossing.expected(given, places[index].sizes, elsewhere: others) else { continue }
            crossed.insert(index)
            disagreements.append(disagreement(places[index], array, .names(expected: expected), false))
        }
        for (argument, symbol, name) in words where !crossed.contains(argument) {
            // Two words for one symbol are none.
            aliases[symbol] = aliases[symbol] == nil || aliases[symbol] == name ? name : ""
        }
        aliases = aliases.filter { !$0.value.isEmpty }
        for index in fitting where !crossed.contains(index) {
            guard let array = arrays[index] else { continue }
            let place = places[index], given = array.axes ?? place.names.map { _ in "" }
            arguments[index].names = AxisRules.cleaned(zip(place.names, given).map { $0.isEmpty ? $1 : $0 })
            arguments[index].outside = AxisRules.cleaned(zip(place.sizes, given).map { size, name in name.isEmpty ? size.renamed(aliases).name : name })
        }
    }

    // MARK: Results

    /// Looks at what the function returned.
    func check(_ places: [Place], _ arrays: [NDArray?], _ disagreement: Disagreement) {
        resultDisagreements = []
        results = arrays.map(Seen.init)
        for (index, place) in places.enumerated() {
            guard let array = arrays[index] else { continue }
            if let reason = reason(place, array) {
                resultDisagreements.append(disagreement(place, array, reason, true))
            } else {
                let given = array.axes ?? place.names
                results[index].names = AxisRules.cleaned(zip(place.sizes, given).map { size, name in
                    size.name.isEmpty ? name : size.renamed(aliases).name
                })
            }
        }
    }

    /// Why a result is not what is written; nil where it is.
    private func reason(_ place: Place, _ array: NDArray) -> AxisDisagreement.Reason? {
        guard array.rank == place.sizes.count else { return .rank }
        let fits = zip(place.sizes, array.shape).allSatisfy { size, actual in
            guard let wanted = binding?.value(of: size) else { return true }
            return wanted == actual
        }
        guard fits else { return sizes(place) }
        return array.axes.flatMap { NameCrossing.expected($0, place.sizes, elsewhere: []) }.map { .names(expected: $0) }
    }
}

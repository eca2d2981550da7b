import NDArrays

/// Arrays by name, in the order in which they were put in: parameters, or their gradients.
package struct NamedArrays: ExpressibleByDictionaryLiteral, RandomAccessCollection {
    package private(set) var entries: [(name: String, value: NDArray)] = []

    package init() {}

    package init(_ entries: [(name: String, value: NDArray)]) {
        for (name, value) in entries { self[name] = value }
    }

    package init(dictionaryLiteral elements: (String, NDArray)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// The array of that name; setting keeps the place of a name that is there, nil removes it.
    ///
    /// A search from the front: cells have a dozen parameters, where that is quicker than hashing.
    package subscript(name: String) -> NDArray? {
        get {
            for entry in entries where entry.name == name { return entry.value }
            return nil
        }
        set {
            let place = entries.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let value?): entries[place].value = value
            case (let place?, nil): entries.remove(at: place)
            case (nil, let value?): entries.append((name, value))
            case (nil, nil): break
            }
        }
    }

    package var names: [String] { entries.map { $0.name } }

    package var startIndex: Int { 0 }
    package var endIndex: Int { entries.count }
    package subscript(position: Int) -> (name: String, value: NDArray) { entries[position] }
}

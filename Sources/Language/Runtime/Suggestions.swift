/// The candidate that a mistyped name most likely means, by CPython's rule and costs (Lib/traceback.py), or nil.
package func closest(to name: String, among candidates: [String]) -> String? {
    let wrong = Array(name.unicodeScalars)
    guard wrong.count <= 40, candidates.count <= 750 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name {
        let possible = Array(candidate.unicodeScalars)
        // No more than a third of the characters may need changing; a move costs 2.
        var limit = (wrong.count + possible.count + 3) * 2 / 6
        if let best { limit = min(limit, best.distance - 1) }
        let distance = editDistance(wrong, possible)
        if distance <= limit, best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.name
}

/// Levenshtein's distance; an exchange of letters that differ in case only costs 1, all other changes 2.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard a.count <= 40, b.count <= 40 else { return .max }
    var row = (0...b.count).map { $0 * 2 }
    for (i, x) in a.enumerated() {
        var diagonal = row[0]
        row[0] = (i + 1) * 2
        for (j, y) in b.enumerated() {
            let exchange = x == y ? 0 : x.properties.lowercaseMapping == y.properties.lowercaseMapping ? 1 : 2
            let cost = min(diagonal + exchange, min(row[j], row[j + 1]) + 2)
            diagonal = row[j + 1]
            row[j + 1] = cost
        }
    }
    return row[b.count]
}

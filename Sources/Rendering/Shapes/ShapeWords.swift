/// What is said beside shapes.
package enum ShapeWords {
    static func every(_ shape: String) -> String { "every array is " + shape }
    static func alike(_ count: Int) -> String { "  (\(count) alike)" }

    static func loop(_ loop: AnnotatedLine.Loop) -> String {
        let count = loop.wentOn ? "the first \(loop.turns) turns" : loop.turns == 1 ? "1 turn" : "\(loop.turns) turns"
        guard let (name, first, last) = loop.variable else { return count }
        return count + ", \(name) = \(first)" + (first == last ? "" : " .. \(last)")
    }

    /// What stands behind rows that were left out, and lines of functions.
    package static func more(_ count: Int, functions: [(name: String, lines: Int)]) -> String {
        var parts: [String] = []
        if count > 0 { parts.append("\(count) more \(count == 1 ? "row" : "rows")") }
        parts += functions.map { "\($0.lines) \($0.lines == 1 ? "line" : "lines") in \($0.name)" }
        return parts.isEmpty ? "" : parts.joined(separator: ", ") + ": :shapes"
    }

    /// `n_a = 5, m = 10`.
    package static func legend(_ sizes: [(name: String, size: Int)]) -> String { sizes.map { "\($0.name) = \($0.size)" }.joined(separator: ", ") }
}

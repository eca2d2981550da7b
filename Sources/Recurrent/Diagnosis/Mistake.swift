/// A known mistake in a derivation: the lines that are wrong with it, as they are written by who makes it.
package struct Mistake: Sendable {
    /// What it is called in tests, lessons and progress: `no-cell-path`.
    package let id: String
    /// What is wrong, in a few words and the engine's names; `title(_:)` puts others.
    package let title: String
    /// The item of errata.md that has it: `000-5`.
    package let errata: String?
    /// The ways to make it. What is found of a mistake is one of them.
    package let variants: [[Formula]]

    init(_ id: String, _ title: String, errata: String? = nil, _ variants: [[Formula]]) {
        self.id = id
        self.title = title
        self.errata = errata
        self.variants = variants
    }

    /// The title with each name put as `word` puts it: "dc_next is left out". Words that are no names come by too.
    package func title(_ word: (String) -> String) -> String {
        var (result, name) = ("", "")
        for character in title + "\0" {
            if character.isLetter || character.isNumber && character != "²" {
                name.append(character)
                continue
            }
            result += name.isEmpty ? "" : word(name)
            name = ""
            if character != "\0" { result.append(character) }
        }
        return result
    }
}

// MARK: Ways to make a mistake

extension Mistake {
    /// All of the lines, and every choice of fewer, the larger first.
    static func subsets(_ lines: [Formula]) -> [[Formula]] {
        let choices = (1..<(1 << lines.count)).map { bits in lines.indices.filter { bits >> $0 & 1 == 1 }.map { lines[$0] } }
        return choices.sorted { $0.count > $1.count }
    }

    /// What each name is taken for in every order of the names but their own, those that exchange fewest first.
    static func otherOrders(of names: [String]) -> [[String: String]] {
        var orders: [[String]] = [[]]
        for _ in names { orders = orders.flatMap { order in names.filter { !order.contains($0) }.map { order + [$0] } } }
        let exchanges = orders.map { order in
            Dictionary(uniqueKeysWithValues: zip(names, order).filter { $0 != $1 })
        }
        return exchanges.filter { !$0.isEmpty }.sorted { $0.count < $1.count }
    }
}

/// The cells typed so far, oldest first.
package struct InputHistory: Equatable, Sendable {
    package static let standardLimit = 5000

    package private(set) var entries: [String]
    package let limit: Int

    package init(entries: [String] = [], limit: Int = standardLimit) {
        self.limit = max(limit, 1)
        self.entries = Array(entries.suffix(self.limit))
    }

    /// Remembers an entry, unless it is blank or repeats the one before.
    /// - Returns: whether it was added.
    package mutating func add(_ entry: String) -> Bool {
        guard entry.contains(where: { !$0.isWhitespace }), entry != entries.last else { return false }
        entries.append(entry)
        // Dropped a tenth at a time, so that a long session does not move 5000 strings at every line.
        if entries.count > limit + limit / 10 { entries.removeFirst(entries.count - limit) }
        return true
    }
}

/// A walk through history by the text before the cursor: Up and Down.
///
/// The prefix is taken when the walk begins and kept while only Up and Down are pressed; an empty one matches everything.
package struct PrefixSearch: Equatable, Sendable {
    package let prefix: String
    /// What stood on the line before the walk, and comes back below the newest match.
    package let original: String
    /// What the walk last put on the line; once the line differs, the walk is over.
    package private(set) var shown: String
    private var position: Int

    package init(text: String, cursor: String.Index, in history: InputHistory) {
        prefix = String(text[..<cursor])
        original = text
        shown = text
        position = history.entries.count
    }

    /// The next older entry with the prefix that differs from what is shown.
    package mutating func older(in history: InputHistory) -> String? {
        var index = min(position, history.entries.count) - 1
        while index >= 0 {
            if matches(history.entries[index]) { return move(to: index, showing: history.entries[index]) }
            index -= 1
        }
        return nil
    }

    /// The next newer entry with the prefix, and after the newest the original line.
    package mutating func newer(in history: InputHistory) -> String? {
        guard position < history.entries.count else { return nil }
        for index in history.entries.indices.dropFirst(position + 1) where matches(history.entries[index]) {
            return move(to: index, showing: history.entries[index])
        }
        return move(to: history.entries.count, showing: original)
    }

    // Bytes, not characters: a prefix that ends in half of a composed letter is still a prefix.
    private func matches(_ entry: String) -> Bool {
        entry.utf8.starts(with: prefix.utf8) && !entry.utf8.elementsEqual(shown.utf8)
    }

    private mutating func move(to index: Int, showing text: String) -> String {
        position = index
        shown = text
        return text
    }
}

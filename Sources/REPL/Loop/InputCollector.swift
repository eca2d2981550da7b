import Syntax

/// Gathers lines until they make a cell.
struct InputCollector {
    private(set) var lines: [String] = []

    var isEmpty: Bool { lines.isEmpty }
    var text: String { lines.joined(separator: "\n") }

    /// Takes the next input.
    /// - Parameters:
    ///   - input: one line, or several at once (a paste, a block from history).
    ///   - moreIsWaiting: input is there already, so an empty line does not end a block.
    ///   - isPaste: whether what is waiting was pasted, so that it may have empty lines of its own.
    ///   - wantsMore: whether a text that could run is to wait for an empty line all the same.
    /// - Returns: the cell, where it is whole.
    mutating func take(_ input: String, moreIsWaiting: Bool, isPaste: Bool = true, wantsMore: (String) -> Bool = { _ in false }) -> String? {
        let isWhole = lines.isEmpty && input.contains("\n")
        let isBlank = input.allSatisfy(\.isWhitespace)
        let couldRun = if !lines.isEmpty, isBlank, case .complete = isComplete(text) { true } else { false }
        lines += input.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if moreIsWaiting, !isWhole, isBlank, !couldRun || isPaste { return nil }
        switch isComplete(text) {
        case .complete:
            if !isWhole, !isBlank, wantsMore(text) { return nil }
        case .invalid: break
        case .incomplete:
            // A block that came in one piece needs no empty line behind it.
            guard isWhole, case .complete = isComplete(text + "\n") else { return nil }
        }
        defer { lines = [] }
        return text
    }

    mutating func cancel() { lines = [] }
}

import Rendering

/// What `:set` changes, for as long as the program runs.
struct Settings {
    /// How an array is shown at `Out[n]`.
    enum Display: String, CaseIterable { case grid, numpy }
    var display = Display.grid

    /// A line a setting: its name, its value, what it can be.
    var lines: [String] { [Words.displaySetting(display.rawValue)] }

    enum Change: Equatable { case done, unknownName(String), unknownValue(String) }

    /// Takes `display numpy`, or `display=numpy`.
    mutating func change(_ text: String) -> Change {
        let words = text.split { $0 == " " || $0 == "=" }.map(String.init)
        guard let name = words.first else { return .done }
        guard name == "display" else { return .unknownName(name) }
        guard words.count > 1 else { return .done }
        guard words.count == 2, let display = Display(rawValue: words[1].lowercased()) else {
            return .unknownValue(words.dropFirst().joined(separator: " "))
        }
        self.display = display
        return .done
    }
}

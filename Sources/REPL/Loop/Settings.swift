import Rendering

/// What `:set` changes, for as long as the program runs.
struct Settings {
    /// How an array is shown at `Out[n]`.
    enum Display: String, CaseIterable { case grid, numpy }
    var display = Display.grid
    /// Whether what a cell did is shown again with the shapes of its sub-expressions.
    enum Shapes: String, CaseIterable { case on, off }
    var shapes = Shapes.on

    var showsShapes: Bool { shapes == .on }

    /// A line a setting: its name, its value, what it can be.
    var lines: [String] { [Words.displaySetting(display.rawValue), Words.shapesSetting(shapes.rawValue)] }

    enum Change: Equatable { case done, unknownName(String), unknownValue(String, name: String, values: [String]) }

    /// Takes `display numpy`, or `display=numpy`.
    mutating func change(_ text: String) -> Change {
        let words = text.split { $0 == " " || $0 == "=" }.map(String.init)
        guard let name = words.first else { return .done }
        switch name {
        case "display": return Settings.change(&display, words.dropFirst(), name)
        case "shapes": return Settings.change(&shapes, words.dropFirst(), name)
        default: return .unknownName(name)
        }
    }

    private static func change<Setting>(
        _ setting: inout Setting, _ words: ArraySlice<String>, _ name: String
    ) -> Change where Setting: RawRepresentable<String> & CaseIterable {
        guard let word = words.first else { return .done }
        guard words.count == 1, let value = Setting(rawValue: word.lowercased()) else {
            return .unknownValue(words.joined(separator: " "), name: name, values: Setting.allCases.map(\.rawValue))
        }
        setting = value
        return .done
    }
}

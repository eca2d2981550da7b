/// How text is to look where it is shown: everything that rendering needs to know of a terminal.
package struct Style: Sendable, Equatable {
    /// Columns of the window, at least 1.
    package var width: Int
    /// Whether letters beyond ASCII can be shown.
    package var isUnicode: Bool
    package var hasColour: Bool
    package var isTerminal: Bool

    package init(width: Int = Style.usualWidth, isUnicode: Bool = true, hasColour: Bool = false, isTerminal: Bool = false) {
        self.width = max(width, 1)
        self.isUnicode = isUnicode
        self.hasColour = hasColour
        self.isTerminal = isTerminal
    }

    /// The width where there is no window to ask.
    package static let usualWidth = 80
    /// Prose is set no wider than this: long lines are hard to read.
    static let proseWidth = 78

    var textWidth: Int { min(width, Style.proseWidth) }
}

/// What a terminal can show, from its environment.
package enum TerminalStyle {
    /// - Parameters:
    ///   - columns: of the window; nil where it cannot be asked.
    ///   - locale: the name of the locale for characters; nil takes LC_ALL, LC_CTYPE or LANG.
    package static func detect(
        environment: [String: String], isTerminal: Bool, columns: Int? = nil, locale: String? = nil
    ) -> Style {
        func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
        let width = [columns, environment["COLUMNS"].flatMap { Int($0) }].compactMap(\.self).first { $0 > 0 }
        return Style(
            width: min(width ?? Style.usualWidth, 10_000),
            isUnicode: isUTF8(locale ?? ["LC_ALL", "LC_CTYPE", "LANG"].first(where: isSet).flatMap { environment[$0] } ?? "C"),
            hasColour: hasColour(environment, isTerminal: isTerminal, isSet: isSet),
            isTerminal: isTerminal)
    }

    /// no-color.org and bixense.com/clicolors: NO_COLOR beats CLICOLOR_FORCE, which beats everything else.
    private static func hasColour(_ environment: [String: String], isTerminal: Bool, isSet: (String) -> Bool) -> Bool {
        if isSet("NO_COLOR") { return false }
        if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" { return true }
        return isTerminal && isSet("TERM") && environment["TERM"] != "dumb" && environment["CLICOLOR"] != "0"
    }

    /// `de_DE.UTF-8`, `C.utf8`, `UTF-8`.
    private static func isUTF8(_ locale: String) -> Bool {
        let name = locale.lowercased()
        return name.hasSuffix("utf-8") || name.hasSuffix("utf8") || name.contains("utf-8@") || name.contains("utf8@")
    }
}

/// Pages lose the quotes of docstrings: prose right behind a `def` is then no Python.
enum LostDocstring {
    /// What to say of `error`, where that is its likely cause.
    static func advice(_ error: SyntaxError, in source: Source) -> String? {
        let number = Int(error.span.line)
        guard error.kind != .notSupported, isProse(source.line(number)) else { return nil }
        guard let above = (1..<max(number, 1)).reversed().first(where: { !isEmpty(source.line($0)) }), isHeader(source.line(above)) else { return nil }
        return "This looks like a docstring without its quotes: put \"\"\" in front of this line and behind the last line of the text."
    }

    private static func isEmpty(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

    private static func isHeader(_ line: String) -> Bool {
        let text = line.drop(while: \.isWhitespace)
        let code = text.prefix { $0 != "#" }
        guard code.last(where: { !$0.isWhitespace }) == ":" else { return false }
        if text.hasPrefix("def ") || text.hasPrefix("class ") { return true }
        // The end of a header of several lines.
        return code.contains("):") && Keyword.byText[String(text.prefix { $0.isLetter })] == nil
    }

    /// A heading like `Arguments:`, or at least three plain words that no keyword begins.
    private static func isProse(_ line: String) -> Bool {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, first.first?.isLetter == true, Keyword.byText[String(first)] == nil else { return false }
        if words.count == 1 { return first.last == ":" }
        return words.count >= 3 && words.prefix(3).allSatisfy { word in word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "," || $0 == "." || $0 == "'" } }
    }
}

/// The opening line of a fenced block, as CommonMark reads it.
struct Fence {
    /// "```" or longer, or "~~~" or longer.
    var marker: String
    var indentation: Int
    /// The first word after the marker.
    var language: String

    init?(_ line: String) {
        let text = line.trimmed
        guard let first = text.utf8.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
        let length = text.utf8.prefix { $0 == first }.count
        let info = String(text.utf8.dropFirst(length)) ?? ""
        guard length >= 3, first == UInt8(ascii: "~") || !info.utf8.contains(first) else { return nil }
        marker = String(text.prefix(length))
        indentation = line.indentation
        language = info.utf8.split(whereSeparator: Text.isBlank).first.map { String(Substring($0)) } ?? ""
    }

    func isClosed(by line: String) -> Bool {
        guard line.indentation < 4 || line.indentation <= indentation, let first = marker.utf8.first else { return false }
        let text = line.trimmed
        return text.hasPrefix(marker) && text.utf8.allSatisfy { $0 == first }
    }

    /// Languages that a reader may take for ours, though they would not run or count.
    var meantLanguage: String? {
        switch language.lowercased() {
        case "python" where language != "python", "py", "python3", "ipython", "ipython3", "{python}": "python"
        case "output" where language != "output", "outputs", "out", "stdout": "output"
        default: nil
        }
    }
}

/// Where an entry of a docstring begins.
struct DocstringHead {
    var name: String
    /// The first character of the name, and the first behind the dash or the colon.
    var start: Int
    var content: Int
    var line: Int
    /// How far the line is indented that it begins; nil in the midst of one.
    var indent: Int?

    static func all(in text: [Character], parameters: [String]) -> [DocstringHead] {
        var heads: [DocstringHead] = []
        var line = 0, lineStart = 0, place = 0
        while place < text.count {
            let character = text[place]
            if character.isNewline {
                line += 1
                lineStart = place + 1
            }
            guard isPartOfName(character), !character.isNumber, place == 0 || !isPartOfName(text[place - 1]) else {
                place += 1
                continue
            }
            var end = place
            while end < text.count, isPartOfName(text[end]) { end += 1 }
            let name = String(text[place..<end])
            let before = text[lineStart..<place]
            let isFirst = before.allSatisfy(\.isWhitespace)
            let isListed = before.last == " " && ["-", "*", "+"].contains(before.last { $0 != " " })
            if let content = content(text, after: end, isFirst: isFirst, isListed: isListed, isParameter: parameters.contains(name)),
               !headings.contains(name.lowercased()) {
                let bullet = isListed && before.allSatisfy { $0.isWhitespace || "-*+".contains($0) }
                heads.append(DocstringHead(
                    name: name, start: place, content: content, line: line, indent: isFirst || bullet ? before.prefix { $0.isWhitespace }.count : nil))
                end = content
            }
            place = end
        }
        return heads
    }

    private static let headings = ["returns", "return", "inputs", "input", "arguments", "args", "outputs", "output", "note", "notes", "shape", "parameters_"]

    private static func isPartOfName(_ character: Character) -> Bool { character.isASCII && (character.isLetter || character.isNumber) || character == "_" }

    /// The first character behind the dash or the colon of an entry; nil where none begins.
    private static func content(_ text: [Character], after end: Int, isFirst: Bool, isListed: Bool, isParameter: Bool) -> Int? {
        var place = end
        while place < text.count, text[place] == " " { place += 1 }
        guard place < text.count else { return nil }
        let isDashed = text[place] == "-" && place + 1 < text.count && text[place + 1] == "-"
        if isDashed || text[place] == "—" {
            while place < text.count, text[place] == "-" || text[place] == "—" { place += 1 }
            return place
        }
        if text[place] == ":" || text[place] == "：" {
            return isListed || isFirst && isParameter || isFirst && place > end ? place + 1 : nil
        }
        guard isFirst, isParameter else { return nil }
        // `x (array): of shape (N, D)`, and `x shape: (N, D)`.
        if text[place] == "(", let close = text[place...].firstIndex(of: ")"), close + 1 < text.count, text[close + 1] == ":" { return place }
        return text[place...].starts(with: "shape") || text[place...].starts(with: "- ") ? place : nil
    }

    /// Where the results begin.
    static func returns(in text: [Character]) -> Int? {
        var isFirst = true
        for place in text.indices {
            if text[place].isNewline { isFirst = true } else if !text[place].isWhitespace {
                let rest = text[place...]
                let isWord = place == 0 || !isPartOfName(text[place - 1])
                if isWord, rest.starts(with: "Returns") { return place }
                if isFirst, ["return", "Return", "返回", "Output", "output", "输出"].contains(where: { rest.starts(with: $0) }) { return place }
                isFirst = false
            }
        }
        return nil
    }
}

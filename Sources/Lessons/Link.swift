/// A Markdown link of a lesson: `[text](target)`, or `[name]: target` on a line of its own.
struct Link: Sendable, Equatable {
    var target: String
    /// In the file, from 1.
    var line: Int

    /// The links of a file outside code; an index is no link: `x[0](1)` stands in code.
    static func all(in lines: [String]) -> [Link] {
        MarkdownLines.outsideCode(lines).flatMap { index, line in
            targets(in: line).map { Link(target: $0, line: index + 1) }
        }
    }

    private static func targets(in line: String) -> [String] {
        var targets: [String] = []
        let text = withoutCodeSpans(line)
        if text.hasPrefix("["), let end = text.firstRange(of: "]:") {
            targets.append(address(String(text[end.upperBound...])))
        }
        var rest = Substring(text)
        while let open = rest.firstRange(of: "](") {
            rest = rest[open.upperBound...]
            guard let close = rest.firstIndex(of: ")") else { break }
            targets.append(address(String(rest[..<close])))
            rest = rest[close...]
        }
        return targets
    }

    /// Without angle brackets and the title behind it.
    private static func address(_ text: String) -> String {
        let word = text.trimmed
        if word.hasPrefix("<"), let end = word.firstIndex(of: ">") { return String(word[word.index(after: word.startIndex)..<end]) }
        return word.unicodeScalars.split { $0 == " " || $0 == "\t" }.first.map { String($0) } ?? ""
    }

    private static func withoutCodeSpans(_ line: String) -> String {
        let pieces = line.pieces(separatedBy: "`")
        // An open backtick at the end begins no code.
        return pieces.enumerated().filter { $0.offset.isMultiple(of: 2) || $0.offset == pieces.count - 1 }.map(\.element).joined()
    }
}

/// The lines of a Markdown file that are text.
enum MarkdownLines {
    static func outsideCode(_ lines: [String]) -> [(index: Int, line: String)] {
        var found: [(Int, String)] = []
        var fence: Fence?
        for (index, line) in lines.enumerated() {
            if let open = fence {
                if open.isClosed(by: line) { fence = nil }
            } else if let opening = Fence(line) {
                fence = opening
            } else if line.indentation < 4 {
                found.append((index, line))
            }
        }
        return found
    }

    /// The anchors that Markdown sites make of headings: `## The forget gate` is `#the-forget-gate`, a second one `#the-forget-gate-1`.
    static func anchors(in lines: [String]) -> [String] {
        var counts: [String: Int] = [:]
        var anchors: [String] = []
        for (_, line) in outsideCode(lines) {
            let text = line.trimmed
            let marks = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
            guard (1...6).contains(marks), text.utf8.count == marks || text.dropFirst(marks).hasPrefix(" ") else { continue }
            let slug = slug(String(text.dropFirst(marks)).trimmed)
            let count = counts[slug, default: 0]
            counts[slug] = count + 1
            anchors.append(count == 0 ? slug : "\(slug)-\(count)")
        }
        return anchors
    }

    private static func slug(_ heading: String) -> String {
        var slug = String.UnicodeScalarView()
        for scalar in heading.lowercased().unicodeScalars {
            if scalar == " " { slug.append("-") } else if scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                slug.append(scalar)
            }
        }
        return String(slug)
    }
}

extension LessonParser {
    /// `<details><summary>Hint: id</summary>`, on one line or two, up to `</details>`; other details are prose.
    mutating func readDetails() {
        let start = next
        var head = lines[next].trimmed
        var bodyStart = next + 1
        if !head.contains("<summary>"), bodyStart < lines.count, lines[bodyStart].trimmed.hasPrefix("<summary>") {
            head += lines[bodyStart].trimmed
            bodyStart += 1
        }
        guard let summary = head.between("<summary>", "</summary>") else {
            return openProseDetails()
        }
        guard summary.text.trimmed.lowercased().hasPrefix("hint") else { return openProseDetails() }
        endProse()
        loosen()
        let exercise = summary.text.trimmed.cut(at: ":").flatMap { word, id in
            word.trimmed == "Hint" && Name.isID(id.trimmed) ? id.trimmed : nil
        }
        if exercise == nil { log.note(.malformedHint(summary.text.trimmed), at: start + 1) }

        next = bodyStart
        var body = summary.rest.isBlank ? [] : [summary.rest]
        // All on one line.
        if let index = body.first?.firstRange(of: "</details>") {
            body = [String(body[0][..<index.lowerBound])]
        } else {
            body += readHintBody(start: start)
        }
        let text = body.joined(separator: "\n").trimmed
        guard let exercise else { return }
        if text.isEmpty { log.note(.emptyHint(exercise: exercise), at: start + 1) }
        add(.hint(Hint(exercise: exercise, text: text, line: start + 1)), line: start + 1, what: "a hint")
    }

    private mutating func readHintBody(start: Int) -> [String] {
        var body: [String] = []
        while next < lines.count {
            let line = lines[next]
            if let fence = Fence(line) {
                let first = next
                _ = readFenceBody(fence)
                body += lines[first..<next]
                continue
            }
            if let end = line.firstRange(of: "</details>") {
                next += 1
                return body + [String(line[..<end.lowerBound])]
            }
            // The next step is read as such, so that one forgotten line does not swallow the rest of the lesson.
            if line.hasPrefix("## ") || line.trimmed.hasPrefix("<details") { break }
            body.append(line)
            next += 1
        }
        log.note(.unclosedDetails, at: start + 1)
        return body
    }

    private mutating func openProseDetails() {
        if !lines[next].contains("</details>") { openDetails = next + 1 }
        keepAsProse()
    }
}

extension String {
    /// The text between two marks, and what follows the second.
    fileprivate func between(_ open: String, _ close: String) -> (text: String, rest: String)? {
        guard let start = firstRange(of: open), let end = self[start.upperBound...].firstRange(of: close) else { return nil }
        return (String(self[start.upperBound..<end.lowerBound]), String(self[end.upperBound...]))
    }
}

extension LessonParser {
    /// `**Question id:** text`, over as many lines as it takes, then its options or the cell that answers it.
    mutating func readQuestion() {
        endProse()
        loosen()
        let start = next
        let head = QuestionHead(lines[next])
        if head == nil { log.note(.malformedQuestion(lines[next].trimmed), at: start + 1) }
        var text = [head?.text ?? ""]
        next += 1
        while next < lines.count, !endsQuestionText(lines[next]) {
            text.append(lines[next].trimmed)
            next += 1
        }
        let options = readOptions(question: head?.id)
        guard let head else { return }
        let words = text.joined(separator: "\n").trimmed
        if options.isEmpty {
            pendingQuestion = (head.id, words, start + 1)
            return
        }
        let question = Question(id: head.id, text: words, line: start + 1, kind: kind(of: options, question: head.id, line: start + 1))
        add(.question(question), line: start + 1, what: "a question")
    }

    /// A question cell, with the words that stand directly before it if they are for the same id.
    mutating func addQuestion(id: String, kind: Question.Kind?, source: String, line: Int) {
        var text = ""
        var first = line
        if let pending = pendingQuestion, pending.id == id {
            text = pending.text
            first = pending.line
            pendingQuestion = nil
        }
        loosen()
        guard let kind else { return }
        add(.question(Question(id: id, text: text, line: first, kind: kind, source: source)), line: line, what: "a question")
    }

    /// Ids of questions stand once.
    mutating func checkQuestions() {
        var lines: [String: Int] = [:]
        for question in steps.flatMap(\.questions) {
            if let first = lines[question.id] {
                log.note(.repeatedQuestion(question.id, firstLine: first), at: question.line)
            } else {
                lines[question.id] = question.line
            }
        }
    }

    private func endsQuestionText(_ line: String) -> Bool {
        OptionLine(line) != nil || Fence(line) != nil || line.hasPrefix("##") || line.hasPrefix("**Question")
            || line.trimmed.hasPrefix("<details") || line.hasPrefix("<!--")
    }
}

// MARK: - Options

extension LessonParser {
    /// Options up to the first line that is neither one nor indented under one.
    private mutating func readOptions(question: String?) -> [OptionLine] {
        var options: [OptionLine] = []
        while next < lines.count {
            let line = lines[next]
            if var option = OptionLine(line) {
                option.line = next + 1
                options.append(option)
            } else if let last = options.indices.last, line.isBlank || (line.indentation > 0 && Fence(line) == nil) {
                let text = line.trimmed
                if text.hasPrefix(">") {
                    options[last].comment.append(String(text.dropFirst()).trimmed)
                } else if options[last].comment.isEmpty, !text.isEmpty {
                    options[last].text += "\n" + text
                } else if !text.isEmpty {
                    // A comment's paragraph goes on without its mark, as Markdown allows.
                    options[last].comment.append(text)
                }
            } else {
                break
            }
            next += 1
        }
        guard let question else { return options }
        for option in options {
            if option.text.isBlank {
                log.note(.emptyOption(question: question), at: option.line)
            } else if option.comment.allSatisfy(\.isBlank) {
                log.note(.optionWithoutComment(question: question, option: option.text), at: option.line)
            }
        }
        return options
    }

    private mutating func kind(of lines: [OptionLine], question: String, line: Int) -> Question.Kind {
        let isNumbered = lines.first?.isNumbered ?? true
        let right = lines.filter(\.isRight).count
        if let other = lines.first(where: { $0.isNumbered != isNumbered }) {
            log.note(.mixedOptions(question: question), at: other.line)
        } else if lines.count < 2 {
            log.note(.tooFewOptions(question: question), at: line)
        } else if right == 0 {
            log.note(.noRightOption(question: question), at: line)
        } else if isNumbered, right > 1 {
            log.note(.severalRightOptions(question: question, count: right), at: line)
        }
        let options = lines.map { option in
            Question.Option(
                text: option.text.trimmed, isRight: option.isRight,
                comment: option.comment.joined(separator: "\n").trimmed, line: option.line)
        }
        return isNumbered ? .single(options) : .several(options)
    }
}

/// `1. [ ] text` or `- [x] text`.
struct OptionLine {
    var isNumbered: Bool
    var isRight: Bool
    var text: String
    var indentation: Int
    var line = 0
    /// The lines of the `>` comment below it.
    var comment: [String] = []

    init?(_ line: String) {
        indentation = line.indentation
        let bytes = Substring(line.trimmed).utf8
        let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        var rest = bytes.dropFirst(max(digits, 1))
        if digits > 0 {
            guard let mark = rest.popFirst(), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
        } else {
            guard let mark = bytes.first, "-*+".utf8.contains(mark) else { return nil }
        }
        isNumbered = digits > 0
        let box = String(Substring(rest)).trimmed
        guard rest.first == UInt8(ascii: " ") else { return nil }
        if box.hasPrefix("[ ]") {
            isRight = false
        } else if box.hasPrefix("[x]") || box.hasPrefix("[X]") {
            isRight = true
        } else {
            return nil
        }
        text = String(box.dropFirst(3)).trimmed
    }
}

/// `**Question id:** text`.
private struct QuestionHead {
    var id: String
    var text: String

    init?(_ line: String) {
        let open = "**Question "
        guard line.hasPrefix(open), let end = line.firstRange(of: ":**") else { return nil }
        guard line.index(line.startIndex, offsetBy: open.count) <= end.lowerBound else { return nil }
        id = String(line[line.index(line.startIndex, offsetBy: open.count)..<end.lowerBound]).trimmed
        text = String(line[end.upperBound...]).trimmed
        guard Name.isID(id) else { return nil }
    }
}

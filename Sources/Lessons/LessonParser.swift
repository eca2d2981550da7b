/// What came of reading a lesson: the lesson, or everything that is wrong with its file.
package struct ParsedLesson: Sendable, Equatable {
    package var file: String
    /// There only when `errors` is empty.
    package var lesson: Lesson?
    /// In the order of the lines.
    package var errors: [LessonError]
    /// The lesson's id where it could be read, so that a broken lesson is not also called unknown.
    package var id: String?
    /// The lesson's title where it could be read.
    package var title: String?
}

extension ParsedLesson {
    /// A lesson that has nothing wrong.
    package init(_ lesson: Lesson) { self.init(file: lesson.file, lesson: lesson, errors: [], id: lesson.id, title: lesson.title) }
}

/// Reads the text of a lesson, line by line, to its end: one error does not hide the next.
///
/// A line is looked at in this order: comment, fence, heading, hint, question; what is none of these is prose.
package struct LessonParser {
    var lines: [String]
    /// The index of the next line to read.
    var next = 0
    var log: ErrorLog
    var dims: [Dim]?
    var introduction: [Prose] = []
    var steps: [Step] = []
    /// Prose that is not yet a block, with the index of its first line.
    private var prose: (start: Int, lines: [String])?
    /// The cell that a directly following `output` block belongs to is the last block of the last step.
    var outputMayFollow = false
    /// The line of a `<details>` that is no hint and still open.
    var openDetails: Int?
    /// A question whose cell must come next.
    var pendingQuestion: (id: String, text: String, line: Int)?

    private init(_ lines: [String], log: ErrorLog, start: Int, dims: [Dim]?) {
        self.lines = lines
        self.log = log
        self.next = start
        self.dims = dims
    }

    package static func parse(_ text: String, file: String) -> ParsedLesson {
        var log = ErrorLog(file: file)
        func failed(_ front: FrontMatter? = nil) -> ParsedLesson {
            ParsedLesson(file: file, lesson: nil, errors: log.inOrder, id: front?.id, title: front?.title)
        }
        if let nul = text.utf8.firstIndex(of: 0) {
            log.note(.binary, at: Text.lines(of: String(text[..<nul]) + "x").count)
            return failed()
        }
        let byteOrderMark = "\u{FEFF}"
        let lines = Text.lines(of: text.hasPrefix(byteOrderMark) ? String(text.unicodeScalars.dropFirst()) : text)
        guard lines.contains(where: { !$0.isBlank }) else {
            log.note(.empty, at: 0)
            return failed()
        }
        let (front, start) = FrontMatter.read(lines, log: &log)
        // Without a readable front matter, no dims are known, and no name can be called unknown.
        var parser = LessonParser(lines, log: log, start: start, dims: front?.dims)
        parser.readBody()
        let exercises = parser.gatherExercises()
        parser.checkQuestions()
        log = parser.log
        guard log.errors.isEmpty, let front, let id = front.id, let title = front.title, let version = front.version
        else { return failed(front) }
        let lesson = Lesson(
            id: id, title: title, version: version, requires: front.requires, sources: front.sources,
            dims: front.dims ?? [], file: file, introduction: parser.introduction.droppingTitle(title),
            steps: parser.steps, exercises: exercises, idLine: front.idLine, requiresLine: front.requiresLine,
            dimsLine: front.dimsLine, links: Link.all(in: lines), anchors: MarkdownLines.anchors(in: lines))
        return ParsedLesson(lesson)
    }
}

// MARK: - The lines of the body

extension LessonParser {
    private mutating func readBody() {
        while next < lines.count {
            let line = lines[next]
            if line.hasPrefix("<!--") {
                skipComment()
            } else if let fence = Fence(line) {
                read(fence)
            } else if let title = line.stepTitle {
                start(title)
            } else if line.trimmed.hasPrefix("<details") {
                readDetails()
            } else if line.trimmed.hasPrefix("</details>") {
                openDetails = nil
                keepAsProse()
            } else if line.hasPrefix("**Question") {
                readQuestion()
            } else if let option = OptionLine(line), option.indentation < 4 {
                endProse()
                log.note(.optionOutsideQuestion, at: next + 1)
                next += 1
            } else {
                keepAsProse()
            }
        }
        endStep()
        if steps.isEmpty { log.note(.noSteps, at: lines.count) }
    }

    mutating func keepAsProse() {
        let line = lines[next]
        if !line.isBlank { loosen() }
        if prose == nil, !line.isBlank { prose = (next, []) }
        prose?.lines.append(line)
        next += 1
    }

    private mutating func start(_ title: String) {
        endStep()
        if title.isEmpty { log.note(.untitledStep, at: next + 1) }
        steps.append(Step(title: title, line: next + 1, blocks: []))
        next += 1
    }

    private mutating func endStep() {
        endProse()
        loosen()
        if let line = openDetails { log.note(.unclosedDetails, at: line) }
        openDetails = nil
    }

    /// The one comment that means something: `<!-- longer than a screen -->`.
    private mutating func markStep(_ comment: String, line: Int) {
        guard let open = comment.firstRange(of: "<!--"), let close = comment.firstRange(of: "-->"), open.upperBound <= close.lowerBound,
            String(comment[open.upperBound..<close.lowerBound]).trimmed == Step.longMark else { return }
        guard let step = steps.indices.last else { return log.note(.markOutsideStep, at: line) }
        steps[step].isLong = true
    }

    private mutating func skipComment() {
        let start = next
        // What follows the comment's end on its line is dropped too: in Markdown it belongs to the same HTML block.
        while next < lines.count {
            defer { next += 1 }
            if lines[next].contains("-->") { return markStep(lines[start...next].joined(separator: " "), line: start + 1) }
        }
        log.note(.unclosedComment, at: start + 1)
        // The rest is read after all, or the lesson would seem to have no steps.
        next = start + 1
    }
}

// MARK: - Fences

extension LessonParser {
    private mutating func read(_ fence: Fence) {
        let start = next
        let body = readFenceBody(fence)
        if fence.indentation > 3, ["python", "output"].contains(fence.language) {
            log.note(.indentedFence(language: fence.language), at: start + 1)
        } else if let meant = fence.meantLanguage {
            log.note(.misspeltLanguage(fence.language, suggestion: meant), at: start + 1)
        } else if fence.language == "python" {
            addCell(body, line: start + 1)
        } else if fence.language == "output" {
            addOutput(body, line: start + 1)
        } else {
            loosen()
            if prose == nil { prose = (start, []) }
            prose?.lines += lines[start..<next]
        }
    }

    /// The lines of the block, without the fence's own indentation; moves behind the closing line.
    mutating func readFenceBody(_ fence: Fence) -> [String] {
        let start = next
        next += 1
        while next < lines.count, !fence.isClosed(by: lines[next]) {
            next += 1
        }
        let end = next
        if next < lines.count {
            next += 1
        } else {
            log.note(.unclosedFence(fence.marker), at: start + 1)
        }
        return lines[(start + 1)..<end].map { $0.unindented(by: fence.indentation) }
    }

    private mutating func addCell(_ body: [String], line: Int) {
        endProse()
        let optionCount = body.prefix { $0.hasPrefix("#|") }.count
        let purpose = CellOptions.purpose(of: Array(body.prefix(optionCount)), firstLine: line + 1, dims: dims, log: &log)
        let code = Array(body.dropFirst(optionCount))
        for (index, text) in code.enumerated() where text.trimmed.hasPrefix("#|") {
            log.note(.lateOption(text.trimmed), at: line + 1 + optionCount + index)
        }
        let source = code.joined(separator: "\n")
        switch purpose {
        case .question(let id, let kind):
            checkBlanks(source, role: "question", sourceLine: line + 1 + optionCount)
            addQuestion(id: id, kind: kind, source: source, line: line)
        case .cell(let role):
            loosen()
            if source.isBlank { log.note(.emptyCell, at: line) }
            let cell = Cell(source: source, line: line, sourceLine: line + 1 + optionCount, role: role)
            checkBlanks(source, role: role.word, sourceLine: cell.sourceLine)
            add(.cell(cell), line: line, what: "a cell")
            outputMayFollow = !steps.isEmpty
        case nil:
            loosen()
            // An output after a cell with bad options is not another mistake.
            outputMayFollow = false
            skipOutput()
        }
    }

    private mutating func addOutput(_ body: [String], line: Int) {
        endProse()
        guard outputMayFollow, let step = steps.indices.last, case .cell(var cell)? = steps[step].blocks.last else {
            loosen()
            log.note(.outputWithoutCell, at: line)
            return
        }
        loosen()
        switch cell.role {
        case .plain, .setup, .solution:
            cell.expectedOutput = ExpectedOutput(text: body.joined(separator: "\n"), line: line + 1)
            steps[step].blocks[steps[step].blocks.count - 1] = .cell(cell)
        case .starter, .check, .wrong:
            log.note(.outputOfUnrunCell(role: cell.role.word), at: line)
        }
    }

    private mutating func skipOutput() {
        let after = lines[next...].firstIndex { !$0.isBlank } ?? lines.count
        guard after < lines.count, let fence = Fence(lines[after]), fence.language == "output" else { return }
        next = after
        _ = readFenceBody(fence)
    }

    private mutating func checkBlanks(_ source: String, role: String, sourceLine: Int) {
        if role == "exercise" {
            for blank in Blank.misspelt(in: source) {
                log.note(.misspeltBlank(count: blank.count), at: sourceLine + blank.line - 1)
            }
        } else {
            for blank in Blank.all(in: source) {
                log.note(.blankOutsideStarter(role: role), at: sourceLine + blank.line - 1)
            }
        }
    }
}

// MARK: - Blocks

extension LessonParser {
    mutating func add(_ block: Block, line: Int, what: String) {
        guard let step = steps.indices.last else {
            log.note(.beforeFirstStep(what: what), at: line)
            return
        }
        steps[step].blocks.append(block)
    }

    /// Prose that has been gathered becomes a block.
    mutating func endProse() {
        guard var (start, text) = prose else { return }
        prose = nil
        while text.last?.isBlank == true { text.removeLast() }
        let block = Prose(text: text.joined(separator: "\n"), line: start + 1)
        start += 1
        if let step = steps.indices.last {
            steps[step].blocks.append(.prose(block))
        } else {
            introduction.append(block)
        }
    }

    /// Whatever waited for its next line waits no more.
    mutating func loosen() {
        outputMayFollow = false
        if let (id, _, line) = pendingQuestion { log.note(.questionWithoutAnswer(id), at: line) }
        pendingQuestion = nil
    }
}

extension Cell.Role {
    /// The key that gives a cell this role.
    var word: String {
        switch self {
        case .plain: "plain"
        case .starter: "exercise"
        case .setup: "setup"
        case .solution: "solution"
        case .check: "check"
        case .wrong: "wrong"
        }
    }
}

extension String {
    /// The text of a `##` heading, without closing marks; nil for every other line.
    fileprivate var stepTitle: String? {
        let text = trimmed
        guard text.hasPrefix("##"), indentation < 4 else { return nil }
        let rest = String(text.dropFirst(2))
        guard rest.isEmpty || rest.hasPrefix(" ") || rest.hasPrefix("\t") else { return nil }
        let title = rest.trimmed
        let marks = title.reversed().prefix { $0 == "#" }.count
        let body = String(title.dropLast(marks))
        return marks > 0 && (body.isEmpty || body.hasSuffix(" ")) ? body.trimmed : title
    }
}

extension [Prose] {
    /// Many lessons repeat their title as a `#` heading for Markdown sites; on the screen it would stand twice.
    fileprivate func droppingTitle(_ title: String) -> [Prose] {
        guard var first = first else { return self }
        let lines = Text.lines(of: first.text)
        guard let heading = lines.first, heading.hasPrefix("# "), String(heading.dropFirst(2)).trimmed == title else { return self }
        let rest = lines.dropFirst()
        let kept = rest.drop(while: \.isBlank)
        guard !kept.isEmpty else { return Array(dropFirst()) }
        first = Prose(text: kept.joined(separator: "\n"), line: first.line + lines.count - kept.count)
        return [first] + dropFirst()
    }
}

import Language
import Lessons
import Notebook
import Rendering
import Syntax

/// The notebook at a prompt: reads cells and commands, and shows what comes of them.
package final class Loop {
    let output: StandardOutput
    let style: () -> Style
    let store: ProgressStore?
    let lessonsDirectory: String?
    let environment: [String: String]
    /// Whether a person types; else the lines of a pipe are taken as typed.
    let isInteractive: Bool
    private let reader: any LineReader
    private let pager: Pager
    var settings = Settings()

    /// The free notebook, and the lesson beside it.
    var free: Session
    var player: LessonPlayer?
    /// What was done in the free notebook.
    var freeWork = Work()
    /// `:play` was asked for: the free notebook is in front though a lesson is open.
    var isFree = true
    var isLeaving = false
    /// Where a recorded cell is gone through.
    var stepper: Stepper?
    /// What that cell led to, to be shown at the end.
    var steppedResult: CellResult?
    /// The element whose numbers are shown at a stop.
    var element: [Int] = []
    /// Of the cell that ran last.
    var lastShapes: ShapeRecords?
    /// The operands whose shapes did not fit in the cell that ran last, until a hint was given.
    var lastMismatch: ErrorReport.Shapes?
    /// Functions of which it has been said that :shapes shows their lines.
    var announcedFunctions: Set<String> = []
    /// Where the line that was typed last begins on the screen, and how many the cell has with it.
    private var echoColumn = 0, lineCount = 0
    /// What the output had written when the cell that runs began; nil where its text is not one line above the cursor.
    private var echo: (column: Int, writes: Int)?
    /// The command that wants to be typed once more before it acts.
    var askedOnce: String?
    private var collector = InputCollector()

    package init(lessonsDirectory: String?, environment: [String: String], isInteractive: Bool) {
        self.lessonsDirectory = lessonsDirectory
        self.environment = environment
        self.isInteractive = isInteractive
        store = ProgressStore(environment: environment)
        reader = StandardInput.makeReader(history: HistoryFile.standardPath(environment: environment).map { HistoryFile(path: $0) })
        let isTerminal = isInteractive && TerminalWindow.isTerminal(1)
        style = { TerminalStyle.detect(environment: environment, isTerminal: isTerminal, columns: TerminalWindow.columns(of: 1)) }
        output = StandardOutput(isTerminal: isTerminal, isUnicode: style().isUnicode)
        pager = Pager(output: output, style: style) { isTerminal ? TerminalWindow.rows(of: 1) : nil }
        if isTerminal { output.drawing = { [style] in FigureRenderer(style: style()).text($0) } }
        output.wording = DisagreementWords.note
        free = Session(output: output)
        InterruptSignal.install(flag: Interpreter.interruptionFlag)
    }

    /// The session that cells run in now.
    var session: Session { isFree ? free : player?.session ?? free }
    var shelf: LessonShelf? { lessonsDirectory.map { LessonShelf(directory: $0, store: store) } }

    // MARK: Running

    /// - Parameter target: a lesson or a file to begin with.
    /// - Returns: the exit status.
    package func run(target: String?) -> Int32 {
        reader.completer = { [unowned self] text, cursor in complete(text, cursor) }
        if let target {
            guard open(target) else { return 1 }
        } else if isInteractive {
            greet()
        }
        if let notice = reader.historyNotice { say(Words.history(notice)) }
        while !isLeaving { readOne() }
        if stepper != nil { endStepping() }
        output.flush()
        if isInteractive { output.show((output.isMidLine ? "\n" : "") + style().paint(farewell, .faint) + "\n") }
        reader.restoreTerminal()
        return 0
    }

    /// What is said of saving is what became of it.
    private var farewell: String {
        guard let player else { return Words.farewell }
        return player.unsavedReason.map(Words.farewellUnsaved) ?? Words.farewellSaved
    }

    private func greet() {
        let next = shelf?.next()
        let lines = Words.greeting(
            nextLesson: next.map { ($0.outline.id, $0.outline.title) }, isResumed: next?.isResumed ?? false, hasLessons: shelf?.outlines.isEmpty == false)
        output.show(lines.flatMap { style().wrapped($0) }.joined(separator: "\n") + "\n\n")
    }

    private func readOne() {
        output.flush()
        if output.isMidLine, isInteractive { output.show("\n") }
        let input: LineInput
        let prompt = collector.isEmpty ? prompt : continuation
        lineCount = collector.isEmpty ? 1 : lineCount + 1
        echoColumn = DisplayWidth.of(Style.withoutColours(prompt))
        do {
            input = try reader.readLine(prompt: prompt)
        } catch {
            isLeaving = true
            return
        }
        switch input {
        case .interrupted:
            collector.cancel()
            askedOnce = nil
        case .endOfInput:
            if collector.isEmpty, isInteractive, stepper != nil {
                output.show("\n")
                endStepping()
            } else if collector.isEmpty || !isInteractive {
                if !collector.isEmpty { finishInput() }
                isLeaving = true
            } else {
                // Half a block is not run, and nobody means to leave in the middle of one.
                collector.cancel()
                output.show("\n")
                say(Words.blockCancelled)
            }
        case .line(let line): take(line)
        }
    }

    private func take(_ line: String) {
        if collector.isEmpty {
            let trimmed = line.trimmed
            if trimmed.isEmpty { return enter() }
            if trimmed.hasPrefix(":") || trimmed.hasPrefix("?") || isNameQuestion(trimmed) {
                remember(line)
                return command(trimmed)
            }
            if stepper == nil, !isFree, let player {
                if player.verdict(on: trimmed) != nil {
                    remember(line)
                    return submit(line)
                }
                if let count = player.openQuestion?.optionCount, trimmed.looksLikeChoice { return say(Words.notAnOption(trimmed, count: count)) }
            }
            if ["exit", "quit"].contains(trimmed), session.namespace[trimmed] == nil {
                isLeaving = true
                return
            }
        }
        if isCommandAmongLines(line) { return commandAmongLines(line) }
        if let cell = collector.take(line, moreIsWaiting: reader.hasWaitingInput, isPaste: isInteractive, wantsMore: beginsAnswer) { run(cell) }
    }

    /// Whether the text is the beginning of an answer of several lines, which an empty line hands in.
    private func beginsAnswer(_ text: String) -> Bool { stepper == nil && !isFree && player?.beginsAnswer(text) == true }

    /// A command between the lines of an answer, such as `:hint`: no line of Python begins so.
    private func isCommandAmongLines(_ line: String) -> Bool {
        guard line.trimmed.hasPrefix(":"), !collector.text.isEmpty else { return false }
        // In an open bracket or string the line is the cell's own.
        if case .incomplete = isComplete(collector.text + "\n\n") { return false }
        return true
    }

    private func commandAmongLines(_ line: String) {
        // Nobody goes on with the lines of a pipe.
        if !isInteractive { finishInput() }
        remember(line)
        let exercise = player?.openExercise?.id
        command(line.trimmed)
        if player?.openExercise?.id != exercise || stepper != nil || isFree { collector.cancel() }
    }

    /// The end of a pipe ends a block as an empty line does.
    private func finishInput() {
        if let cell = collector.take("", moreIsWaiting: false) ?? collector.take("", moreIsWaiting: false) { run(cell) } else { run(collector.text) }
    }

    private func run(_ cell: String) {
        let text = cell.droppingBlankEnd
        remember(text)
        guard !text.isEmpty else { return }
        if let word = meantCommand(text) { return say(Words.meantCommand(word)) }
        submit(text)
    }

    func submit(_ text: String) {
        askedOnce = nil
        if stepper != nil { return look(text) }
        session.notesShapes = isInteractive && settings.showsShapes
        let end = echoColumn + DisplayWidth.of(style().clean(text))
        let isEchoed = style().isTerminal && lineCount == 1 && !text.contains("\n") && end < style().width
        echo = isEchoed ? (echoColumn, output.writes) : nil
        // The terminal's echo of ^C leaves the cursor behind it.
        if !isFree, let player {
            player.submit(text)
        } else {
            let result = free.run(text)
            freeWork.add(result, free)
            finishLine(after: result)
            annotate(result)
            present(result)
            offerAdvice(on: result)
            if result.asksToLeave { isLeaving = true }
        }
    }

    func finishLine(after result: CellResult) {
        output.flush()
        if output.isMidLine || (result.isInterrupted && isInteractive) { output.show("\n") }
    }

    /// `next` or `hint` typed bare in a lesson, where the name means nothing.
    private func meantCommand(_ text: String) -> String? {
        guard !isFree, player != nil, Command.all.contains(where: { $0.name == text }) else { return nil }
        return session.namespace[text] == nil && !["help", "quit"].contains(text) ? text : nil
    }

    private func remember(_ entry: String) {
        if let notice = reader.addToHistory(entry) { say(Words.history(notice)) }
    }

    /// Enter on an empty line: on with the lesson.
    private func enter() {
        askedOnce = nil
        if !isInteractive { return }
        if stepper != nil { return stepOn("") }
        guard !isFree, let player else {
            // Work in the free notebook is not put aside by a stray Enter.
            guard player == nil, free.cellCount == 0, let next = shelf?.next() else { return }
            _ = open(next.outline.id)
            return
        }
        if player.openExercise != nil || player.openQuestion != nil { return player.showStep() }
        // Behind the last step comes the next lesson.
        if player.isAtEnd, let next = shelf?.next(after: player.lesson.id) {
            _ = open(next.outline.id)
        } else {
            player.next()
        }
    }

    // MARK: Prompts

    private var prompt: String {
        var mode = ""
        if let stepper {
            mode = Words.stepMode(stepper)
        } else if !isFree, let player {
            mode = Words.place(step: player.stepIndex + 1, of: player.lesson.steps.count, task: player.task)
        }
        let name = mode.isEmpty ? "" : style().paint("(\(mode)) ", .hint)
        return name + style().paint("In [\(session.nextNumber)]:", .prompt) + " "
    }

    private var continuation: String {
        let width = "In [\(session.nextNumber)]: ".count
        return style().paint(String(repeating: " ", count: max(width - 5, 0)) + "...:", .prompt) + " "
    }

    // MARK: Showing

    func say(_ text: String) {
        output.show(style().wrapped(text).map { style().paint($0, .hint) }.joined(separator: "\n") + "\n")
    }

    /// Shows what may be longer than the window, with the end of the last line still to come.
    func present(_ text: String) {
        // Who has typed on, or pasted several lines, does not wait for pages.
        if text.utf8.count < 200 || reader.hasWaitingInput { output.show(text) } else { reader.putBack(pager.show(text)) }
    }

    /// Shows what came of a cell. An error is not stopped at a page: what went wrong stands at its end.
    func present(_ result: CellResult) {
        let text = cellPresenter.text(result, of: free)
        if result.error == nil { present(text) } else { output.show(text) }
    }

    /// How values are shown, as things stand now.
    var cellPresenter: CellPresenter { CellPresenter(style: style(), display: settings.display) }

    /// Says why something could not be done: on stderr where nobody sits at the prompt.
    func complain(_ text: String) {
        if isInteractive { say(text) } else { output.writeError(style().cleanLine(text) + "\n") }
    }

    func show(_ event: LessonEvent) {
        guard let player else { return }
        switch event {
        case .cell(let result):
            finishLine(after: result)
            annotate(result)
            if result.asksToLeave { isLeaving = true }
        case .graded(_, let result, _, _):
            finishLine(after: result)
            annotate(result)
        default: break
        }
        let next = shelf?.next(after: player.lesson.id).map { (id: $0.outline.id, title: $0.outline.title) }
        let presenter = LessonPresenter(style: style(), player: player, nextLesson: next, cells: cellPresenter)
        // Only what a learner asked for is long: the lesson's own steps go by as they come.
        if case .cell(let result) = event, result.error == nil { present(presenter.text(event)) } else { output.show(presenter.text(event)) }
        switch event {
        case .cell(let result), .graded(_, let result, .failed, _): offerAdvice(on: result)
        default: break
        }
    }

    /// The column in which the cell's only line begins, if it is the last that stands on the screen.
    var echoedColumn: Int? { echo.flatMap { $0.writes == output.writes && !reader.hasWaitingInput ? $0.column : nil } }

    // MARK: Completion

    private func complete(_ text: String, _ cursor: String.Index) -> Completion {
        let line = text
        let position = line.unicodeScalars.distance(from: line.startIndex, to: cursor)
        let completer = Notebook.Completer(
            commands: Command.all.map { ":" + $0.name }, lessons: shelf?.outlines.map(\.id) ?? [])
        let found = completer.candidates(line, cursor: position, session: session)
        let scalars = Array(line.unicodeScalars)
        guard found.start <= position, position <= scalars.count else { return .none }
        let word = String(String.UnicodeScalarView(scalars[found.start..<position]))
        return Completion(word: word, candidates: found.candidates)
    }
}

extension LessonPlayer {
    /// The exercise or question that the step waits for, or that was left for later in it.
    fileprivate var task: String? {
        if let exercise = openExercise { return Words.exercise(exercise.id) }
        if let question = openQuestion { return Words.question(question.id) }
        return unsolvedExercise.map { Words.exercise($0.id) } ?? unansweredQuestion.map { Words.question($0.id) }
    }
}

extension Question {
    fileprivate var optionCount: Int? {
        switch kind {
        case .single(let options), .several(let options): options.count
        case .number, .text: nil
        }
    }
}

extension String {
    /// Numbers, or a single letter: meant as a choice, not as Python.
    fileprivate var looksLikeChoice: Bool {
        count == 1 || allSatisfy { $0.isNumber || $0 == "," || $0 == " " }
    }

    /// Without empty lines at the end.
    fileprivate var droppingBlankEnd: String {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

/// Text copied from a notebook, a terminal or a manual, made into the program that it shows.
///
/// Only text that is no Python gets here, so no program is ever read differently. Every line keeps its number: what is no code becomes an
/// empty line or `pass`, and a note says so. Where the meaning is not certain, the error stays what it was.
struct NotebookText {
    private(set) var lines: [String]
    private(set) var notes: [Program.Note] = []
    /// How many characters in front of each line were a prompt.
    private var removed: [Int: Int] = [:]
    private var isChanged = false

    private init(_ source: Source) { lines = source.lines }

    /// Whether the first line is that of a notebook's cell.
    static func beginsWithNumberedPrompt(_ source: Source) -> Bool {
        guard let first = source.lines.first(where: { $0.contains { !$0.isWhitespace } }) else { return false }
        return Prompt.input(first) != nil || Prompt.output(first) != nil
    }

    /// The program, where `source`, which does not parse, is such text; nil where it is not.
    /// - Throws: what is wrong with the program in it, or what such text asks for and we have not.
    /// - Parameter error: why it does not parse.
    static func parse(_ source: Source, after error: SyntaxError?) throws(SyntaxError) -> Program? {
        var text = NotebookText(source)
        text.stripPrompts()
        // Commands and foreign spaces; most mistakes have neither.
        guard text.isChanged || source.text.utf8.contains(where: { $0 >= 0x80 || $0 == 0x25 || $0 == 0x21 || $0 == 0x3F }) else { return nil }
        // Each turn deals with one line.
        for _ in 0...text.lines.count {
            do throws(SyntaxError) {
                let plain = Source(name: source.name, text: text.lines.joined(separator: "\n"), lineOffset: source.lineOffset)
                var program = try parsePython(plain, isLenient: true)
                if !text.isChanged, let error {
                    text.note("spaces of other kinds are read as plain ones, and characters that cannot be seen as none", line: Int(error.span.line))
                }
                program.notes = text.notes
                return program
            } catch {
                if try text.replaceCommand(at: Int(error.span.line)) { continue }
                guard text.isChanged else { return nil }
                var error = text.placed(error)
                if let advice = LostDocstring.advice(error, in: source) { error.advice = advice }
                throw error
            }
        }
        return nil
    }

    /// An error of the plain text, at its place in the text as it was given.
    private func placed(_ error: SyntaxError) -> SyntaxError {
        var error = error
        error.span.column += Int32(clamping: removed[Int(error.span.line)] ?? 0)
        error.span.endColumn += Int32(clamping: removed[Int(error.span.endLine)] ?? 0)
        return error
    }

    private mutating func note(_ text: String, line: Int) { notes.append(Program.Note(line: line, text: text)) }

    // MARK: Prompts

    /// Text with prompts begins with one.
    private mutating func stripPrompts() {
        guard let first = lines.first(where: { $0.contains { !$0.isWhitespace } }) else { return }
        if Prompt.doctest(first) != nil {
            strip { Prompt.doctest($0) } continuation: { Prompt.doctestContinuation($0) }
        } else if Prompt.input(first) != nil || Prompt.output(first) != nil {
            let hasContinuations = lines.contains { Prompt.continuation($0) != nil }
            // On a page the code stands below its prompt; in a terminal every line has one.
            strip { Prompt.input($0) } continuation: { hasContinuations ? Prompt.continuation($0) : Prompt.output($0) == nil ? ($0, 0) : nil }
        }
    }

    private mutating func strip(prompt: (String) -> (code: String, width: Int)?, continuation: (String) -> (code: String, width: Int)?) {
        isChanged = true
        var isCode = false
        var outputs: [Int] = []
        for (index, line) in lines.enumerated() {
            if let (code, width) = prompt(line) ?? (isCode ? continuation(line) : nil) {
                (lines[index], removed[index + 1]) = (code, width)
                isCode = true
            } else {
                if line.contains(where: { !$0.isWhitespace }) { outputs.append(index + 1) }
                lines[index] = ""
                isCode = false
            }
        }
        if let first = outputs.first, let last = outputs.last {
            let place = first == last ? "line \(first) is" : "\(outputs.count) lines between \(first) and \(last) are"
            note("\(place) taken for output and left out", line: first)
        }
    }

    // MARK: Commands

    /// Takes out what IPython does with a line by itself: `%magic`, `name?`.
    private mutating func replaceCommand(at number: Int) throws(SyntaxError) -> Bool {
        guard lines.indices.contains(number - 1) else { return false }
        let line = lines[number - 1]
        let indentation = line.prefix { $0 == " " || $0 == "\t" }
        let text = line.dropFirst(indentation.count)
        let span = Span(line: number, column: indentation.count, endLine: number, endColumn: line.unicodeScalars.count)
        guard let command = NotebookCommand(String(text)) else { return false }
        switch command.meaning {
        case .skipped(let why):
            lines[number - 1] = indentation + "pass"
            note("\(command.name) is skipped\(why)", line: number)
        case .runs(let code, let why):
            lines[number - 1] = indentation + code
            note("\(command.name) is skipped\(why)", line: number)
        case .refused(let instead):
            throw placed(SyntaxError("'\(command.name)' is not supported by lstm-repl; \(instead)", at: span, kind: .notSupported))
        }
        isChanged = true
        return true
    }
}

/// The prompts in front of code; each gives the code behind it and its own width, or nil.
private enum Prompt {
    /// `>>> code`.
    static func doctest(_ line: String) -> (code: String, width: Int)? { behind(">>>", line) }
    /// `... code`.
    static func doctestContinuation(_ line: String) -> (code: String, width: Int)? { behind("...", line) }
    /// `In [3]: code`.
    static func input(_ line: String) -> (code: String, width: Int)? { numbered("In", line) }
    /// `Out[3]: text`.
    static func output(_ line: String) -> (code: String, width: Int)? { numbered("Out", line) }
    /// `   ...: code`.
    static func continuation(_ line: String) -> (code: String, width: Int)? {
        guard let (code, width) = stripped(line, of: "...:") else { return nil }
        return rest(code, width)
    }

    private static func stripped(_ line: String, of prefix: String) -> (code: Substring, width: Int)? {
        let text = line.drop { $0 == " " || $0 == "\u{A0}" }
        guard text.hasPrefix(prefix) else { return nil }
        return (text.dropFirst(prefix.count), line.count - text.count + prefix.count)
    }

    private static func behind(_ prompt: String, _ line: String) -> (code: String, width: Int)? {
        guard let (code, width) = stripped(line, of: prompt), code.isEmpty || code.first == " " || code.first == "\u{A0}" else { return nil }
        return rest(code, width)
    }

    private static func numbered(_ word: String, _ line: String) -> (code: String, width: Int)? {
        guard var (code, width) = stripped(line, of: word) else { return nil }
        let whole = code.count
        code = code.drop { $0 == " " || $0 == "\u{A0}" }
        guard code.first == "[" else { return nil }
        code = code.dropFirst().drop { $0.isNumber || $0 == " " || $0 == "*" || $0 == "\u{A0}" }
        guard code.hasPrefix("]:") else { return nil }
        code = code.dropFirst(2)
        width += whole - code.count
        return rest(code, width)
    }

    /// One space belongs to the prompt.
    private static func rest(_ code: Substring, _ width: Int) -> (code: String, width: Int) {
        code.first == " " || code.first == "\u{A0}" ? (String(code.dropFirst()), width + 1) : (String(code), width)
    }
}

import CLibEdit
import CTerminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads lines with libedit's editor: keys, history, completion, pastes of several lines.
///
/// A class because libedit holds a pointer to it, and calls back from inside `readLine`.
package final class LibEditReader: LineReader {
    package let historyNotice: HistoryNotice?
    package var completer: Completer = { _, _ in .none }

    let editor: OpaquePointer
    let output: Int32
    let unicode: Bool
    let usesSequences: Bool
    var input: TerminalInput
    var decoder = KeyDecoder()
    /// Keys to be delivered before any new ones.
    var queue: [PrivateKey] = []
    var pasted = ""
    var listing: [String] = []
    var cursorAfterListing = 0
    var search: PrefixSearch?
    private(set) var history = InputHistory()
    var outcome = Outcome.typing

    private let historyFile: HistoryFile?
    /// The entries of earlier sessions, until someone asks for them.
    private var earlier: HistoryContents
    private let editorHistory: OpaquePointer
    private let streams: [UnsafeMutablePointer<FILE>]
    private(set) var prompt: UnsafeMutablePointer<wchar_t>

    enum Outcome { case typing, interrupted, ended, failed(Int32) }

    /// - Parameters:
    ///   - history: where entries are kept; nil keeps them in memory only.
    ///   - settings: the user's editor settings, as `~/.editrc` has them.
    ///   - terminal: the terminal's name in place of $TERM.
    /// - Throws: `notATerminal`, or `editorUnavailable` where libedit cannot start.
    package init(
        input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, errors: Int32 = STDERR_FILENO,
        history: HistoryFile? = nil, settings: EditorSettings = .standard, terminal: String? = nil
    ) throws(LineReadingError) {
        guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
        unicode = TextEncoding.current == .utf8
        usesSequences = (terminal.map { TerminalKind(term: $0) } ?? .current).allowsSequences
        self.input = TerminalInput(descriptor: input)
        self.output = output
        historyFile = history
        (earlier, historyNotice) = history?.load() ?? (.empty, nil)

        // Streams of our own: closing them leaves the process's descriptors open.
        var opened: [UnsafeMutablePointer<FILE>] = []
        for (descriptor, mode) in [(input, "r"), (output, "w"), (errors, "w")] {
            let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
            if copy >= 0, let stream = fdopen(copy, mode) { opened.append(stream) }
        }
        guard opened.count == 3, let editorHistory = history_winit(),
            let editor = el_init_fd("lstm-repl", opened[0], opened[1], opened[2], input, output, errors)
        else {
            opened.forEach { fclose($0) }
            throw .editorUnavailable
        }
        streams = opened
        self.editor = editor
        self.editorHistory = editorHistory
        prompt = .allocate(capacity: 1)
        prompt.initialize(to: 0)

        if let terminal { cledit_set_terminal(editor, terminal) }
        // With them libedit loses the second row of a wrapped line when something is typed into the first; without, it writes the rows anew.
        for capability in ["im", "ic", "IC", "dc", "DC"] { cledit_forget_capability(editor, capability) }
        cledit_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
        // Signals are CTerminal's: libedit's own handlers redraw from inside the handler.
        cledit_set_signal(editor, 0)
        cledit_set_read(editor) { LibEditReader.of($0)?.nextKey(into: $1) ?? -1 }
        cledit_set_prompt(editor, { LibEditReader.of($0)?.prompt }, wchar_t(PromptText.marker.value))
        _ = cledit_history_set_size(editorHistory, Int32(InputHistory.standardLimit))
        cledit_set_history(editor, editorHistory)
        applyBindings(settings)
    }

    deinit {
        el_end(editor)
        history_wend(editorHistory)
        streams.forEach { fclose($0) }
        prompt.deallocate()
    }

    package func readLine(prompt text: String) throws(LineReadingError) -> LineInput {
        setPrompt(text)
        outcome = .typing
        search = nil
        queue = []
        cterminal_begin_reading(1)
        defer { cterminal_end_reading() }
        // Before the prompt: what is typed once it shows is not the terminal's to echo and to interpret.
        cledit_prepare_terminal(editor)
        var count: Int32 = 0
        let line = el_wgets(editor, &count)
        switch outcome {
        case .interrupted: return .interrupted
        case .ended: return .endOfInput
        case .failed(let errno): throw .readFailed(errno: errno)
        case .typing: break
        }
        guard let line, count > 0 else { return .endOfInput }
        var text = String(wide: UnsafeBufferPointer(start: line, count: Int(count)))
        if text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
        return .line(text)
    }

    // A paste that a terminal sends as typing may still be on its way.
    package var hasWaitingInput: Bool { !decoder.isEmpty || input.hasBytes(milliseconds: 5) }

    package func putBack(_ bytes: [UInt8]) { decoder.feed(bytes) }

    package func addToHistory(_ entry: String) -> HistoryNotice? {
        guard history.add(entry) else { return nil }
        // What comes before it is not there yet; unpacking brings both in, in order.
        if earlier.count == 0 { enterIntoEditor(entry) }
        do throws(HistoryNotice) { try historyFile?.append(entry) } catch { return error }
        return nil
    }

    package func restoreTerminal() {
        el_reset(editor)
        cterminal_restore()
    }

    // MARK: Details

    static func of(_ editor: OpaquePointer?) -> LibEditReader? {
        var client: UnsafeMutableRawPointer?
        guard let editor, cledit_get_client(editor, &client) == 0, let client else { return nil }
        return Unmanaged<LibEditReader>.fromOpaque(client).takeUnretainedValue()
    }

    /// Takes the entries of earlier sessions in; done before the first use, for it takes longer than a prompt may.
    func unpackHistory() {
        guard earlier.count > 0 else { return }
        history = InputHistory(entries: earlier.entries + history.entries)
        earlier = .empty
        history.entries.forEach(enterIntoEditor)
    }

    private func enterIntoEditor(_ entry: String) {
        // The C library converts thousands of entries in the time that an unoptimised loop takes for a few.
        let room = entry.utf8.count + 1
        let isEntered = unicode && withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: room) { characters in
            guard let base = characters.baseAddress, (0..<room).contains(mbstowcs(base, entry, room)) else { return false }
            return cledit_history_enter(editorHistory, base) >= 0
        }
        if !isEntered { entry.withWideCharacters { _ = cledit_history_enter(editorHistory, $0) } }
    }

    private func setPrompt(_ text: String) {
        let scalars = PromptText.make(text, unicode: unicode, colour: usesSequences).unicodeScalars
        prompt.deallocate()
        prompt = .allocate(capacity: scalars.count + 1)
        for (index, scalar) in scalars.enumerated() { (prompt + index).initialize(to: wchar_t(bitPattern: scalar.value)) }
        (prompt + scalars.count).initialize(to: 0)
    }
}

extension String {
    /// Wide characters are Unicode scalars on Linux and macOS.
    init(wide characters: some Sequence<wchar_t>) {
        var scalars = UnicodeScalarView()
        for character in characters { scalars.append(Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}") }
        self.init(scalars)
    }

    func withWideCharacters<Result>(_ body: (UnsafePointer<wchar_t>) -> Result) -> Result {
        let characters = unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
        return characters.withUnsafeBufferPointer { buffer in
            // Never nil: the buffer holds at least the closing zero.
            guard let base = buffer.baseAddress else { return withUnsafePointer(to: 0) { body($0) } }
            return body(base)
        }
    }
}

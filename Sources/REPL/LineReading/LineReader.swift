#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What a reader hands to the loop.
package enum LineInput: Equatable, Sendable {
    /// One physical line, or several at once: a paste or an entry recalled from history keeps its newlines.
    case line(String)
    /// Ctrl-C: whatever was typed is dropped.
    case interrupted
    /// Ctrl-D on an empty line, or the end of a pipe.
    case endOfInput
}

/// Why a reader cannot go on.
package enum LineReadingError: Error, Equatable, Sendable {
    case notATerminal
    case editorUnavailable
    case readFailed(errno: Int32)
}

/// Standard input as it is used by this process.
package enum StandardInput {
    /// The reader that fits: libedit in a terminal, plain lines in a dumb one, and no prompt without one.
    ///
    /// In a terminal it also takes over the locale's characters and guards the terminal's settings.
    package static func makeReader(history: HistoryFile?) -> any LineReader {
        guard isatty(STDIN_FILENO) == 1 else { return PlainReader(prompts: false) }
        TextEncoding.adoptLocale()
        TerminalGuard.install()
        if TerminalKind.current == .full, let reader = try? LibEditReader(history: history) { return reader }
        // Where standard output goes elsewhere, the prompt is still for the person.
        let output = isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : STDERR_FILENO
        return PlainReader(output: output, prompts: true, history: history)
    }
}

/// Where the loop gets its lines from: libedit, a dumb terminal, or a pipe.
package protocol LineReader: AnyObject {
    /// Reads the next input.
    /// - Parameter prompt: may hold UTF-8 and colour (`ESC [ ... m`); readers that cannot show them leave them out.
    func readLine(prompt: String) throws(LineReadingError) -> LineInput

    /// Proposes candidates for Tab, where the reader knows that key.
    var completer: Completer { get set }

    /// What loading the history had to say.
    var historyNotice: HistoryNotice? { get }

    /// More typed or pasted input is already there, so that an empty line need not end a block.
    var hasWaitingInput: Bool { get }

    /// Takes bytes that were read elsewhere and are the prompt's.
    func putBack(_ bytes: [UInt8])

    /// Remembers a whole cell, newlines included.
    /// - Returns: what went wrong with the file, if anything did; the entry is remembered in any case.
    @discardableResult
    func addToHistory(_ entry: String) -> HistoryNotice?

    /// Puts the terminal back as it was found.
    func restoreTerminal()
}

import CTerminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads lines as they come: from a pipe or file without a prompt, from a dumb terminal with one.
package final class PlainReader: LineReader {
    package var completer: Completer = { _, _ in .none }
    package var historyNotice: HistoryNotice? { nil }

    private let input: TerminalInput
    private let output: Int32
    private let prompts: Bool
    private let unicode: Bool
    private let history: HistoryFile?
    private var bytes: [UInt8] = []
    private var start = 0
    private var ended = false

    /// - Parameter prompts: shows the prompt, without colours.
    package init(
        input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, prompts: Bool, history: HistoryFile? = nil
    ) {
        self.input = TerminalInput(descriptor: input)
        self.output = output
        self.prompts = prompts
        self.history = history
        unicode = TextEncoding.current == .utf8
    }

    package func readLine(prompt: String) throws(LineReadingError) -> LineInput {
        cterminal_begin_reading(0)
        defer { cterminal_end_reading() }
        if prompts { write(PromptText.plain(prompt, unicode: unicode)) }
        var searched = start
        while true {
            if let newline = bytes[searched...].firstIndex(of: 0x0A) { return .line(take(upTo: newline)) }
            searched = bytes.count
            if ended {
                if start < bytes.count { return .line(take(upTo: bytes.count)) }
                // A terminal can be read again after Ctrl-D, a pipe cannot.
                if prompts {
                    write("\n")
                    ended = false
                }
                return .endOfInput
            }
            switch input.wait(milliseconds: -1) {
            case .bytes(let new):
                bytes.removeFirst(start)
                searched -= start
                start = 0
                bytes += new
            case .events(let events):
                guard events.contains(.interrupted) else { continue }
                bytes.removeAll()
                start = 0
                if prompts { write("\n") }
                return .interrupted
            case .timedOut: continue
            case .ended: ended = true
            case .failed(let errno): throw .readFailed(errno: errno)
            }
        }
    }

    package var hasWaitingInput: Bool { start < bytes.count || (!ended && input.hasBytes(milliseconds: prompts ? 5 : 0)) }

    package func putBack(_ more: [UInt8]) { bytes.insert(contentsOf: more, at: start) }

    package func addToHistory(_ entry: String) -> HistoryNotice? {
        do throws(HistoryNotice) { try history?.append(entry) } catch { return error }
        return nil
    }

    package func restoreTerminal() { cterminal_restore() }

    private func take(upTo end: Int) -> String {
        var line = bytes[start..<end]
        start = min(end + 1, bytes.count)
        if line.last == 0x0D { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    private func write(_ text: String) { _ = HistoryFile.writeAll(output, Array(text.utf8)) }
}

import PseudoTerminals
import Testing

@testable import REPL

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A reader on a pseudo-terminal: lines are read on a thread of their own, and each answer is written below its prompt.
final class ReaderSession {
    let terminal: PseudoTerminal

    /// - Parameter completions: the names that Tab knows.
    init(
        columns: Int = 80, rows: Int = 24, locale: String = "C.UTF-8", settings: [String] = [], history: HistoryFile? = nil,
        completions: [String] = []
    ) throws {
        terminal = try PseudoTerminal(columns: columns, rows: rows)
        let side = terminal.terminal
        // The reader is gone before the end is told: what it puts back must not meet the next test's terminal, whose
        // descriptor may have the same number.
        @Sendable func readLines() {
            // The locale of the thread alone: other tests go on in theirs.
            uselocale(newlocale(LC_CTYPE_MASK, locale, nil))
            guard
                let reader = try? LibEditReader(
                    input: side, output: side, errors: side, history: history, settings: EditorSettings(lines: settings),
                    terminal: "xterm")
            else { return }
            reader.completer = { text, cursor in
                let word = String(text[..<cursor].reversed().prefix { $0.isLetter || $0 == "_" }.reversed())
                return Completion(word: word, candidates: completions.filter { $0.hasPrefix(word) })
            }
            var number = 1
            while let input = try? reader.readLine(prompt: "\u{1B}[32m\(number)> \u{1B}[0m") {
                guard case .line(let text) = input else { break }
                _ = reader.addToHistory(text)
                let answer = "[\(text.replacing("\n", with: "|"))]\n"
                _ = HistoryFile.writeAll(side, Array(answer.utf8))
                number += 1
            }
        }
        let body = ThreadBody {
            readLines()
            _ = HistoryFile.writeAll(side, Array("[end]\n".utf8))
        }
        var thread = pthread_t()
        pthread_create(&thread, nil, { Unmanaged<ThreadBody>.fromOpaque($0!).takeRetainedValue().run(); return nil },
            Unmanaged.passRetained(body).toOpaque())
        pthread_detach(thread)
        try terminal.expect("1> ")
    }

    /// Sends keys, and waits for the text that they make and for the next prompt: between two lines control keys are the
    /// terminal's own.
    func enter(_ keys: String, making text: String) throws {
        terminal.send(keys)
        try terminal.expect("[\(text)]")
        try terminal.expect("> ")
    }

    /// Ends the reader, so that its thread does not outlive the test.
    func end() throws {
        try enter("bye\r", making: "bye")
        terminal.send("\u{4}")
        try terminal.expect("[end]")
    }

    private final class ThreadBody: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
}

private let up = "\u{1B}[A", down = "\u{1B}[B", right = "\u{1B}[C", left = "\u{1B}[D"

// libedit keeps the terminal's description in the C library, once per process.
@Suite(.serialized) struct LibEditReaderTests {
    @Test("keys edit the line, wide characters included", arguments: [
        ("abc\r", "abc"),
        ("δ = 中文\u{7F}x\r", "δ = 中x"),
        ("中文\(left)\(left)δ\r", "δ中文"),
        ("中文\(left)\u{7F}é\r", "é文"),
        ("abc\u{1}x\u{5}y\r", "xabcy"),
        ("ab\(left)\u{4}\r", "a"),
        ("one two\u{17}three\r", "one three"),
        ("a\u{1B}\rb\(up)x\(down)y\r", "ax|by"),
        ("\t\tx\r", "        x"),
    ])
    func editing(_ keys: String, _ text: String) throws {
        let session = try ReaderSession()
        session.terminal.send(keys)
        try session.terminal.expect("[\(text)]")
        try session.end()
    }

    @Test("a paste of several lines waits for Enter and arrives as one")
    func paste() throws {
        let session = try ReaderSession()
        session.terminal.paste("def f(x):\n    return x\n\nf(1)\n")
        try session.terminal.expectScreen(endsIn: "1> def f(x):\n    return x\n\nf(1)")
        try session.enter("\r", making: "def f(x):|    return x||f(1)")
        try session.end()
    }

    @Test("Up shows a block again as it was typed, and Enter runs all of it")
    func recall() throws {
        let session = try ReaderSession()
        session.terminal.paste("def f(x):\n    return x")
        session.terminal.send("\r")
        try session.terminal.expect("2> ")
        session.terminal.send("print(1)\r")
        try session.terminal.expect("3> ")
        session.terminal.send("de\(up)")
        try session.terminal.expectScreen(endsIn: "3> def f(x):\n    return x")
        try session.enter("\r", making: "def f(x):|    return x")
        try session.end()
    }

    @Test("Up and Down walk the entries with the prefix, and a changed line begins a new walk")
    func prefix() throws {
        let session = try ReaderSession()
        for entry in ["x = 1", "y = 1", "x = 2"] {
            try session.enter(entry + "\r", making: entry)
        }
        try session.enter("x\(up)\(up)\r", making: "x = 1")
        try session.enter("x\(up)\(up)\(down)\(down)z\r", making: "xz")
        try session.enter("y\(up)\u{7F}3\(up)\u{15}\(up)\r", making: "xz")
        try session.end()
    }

    @Test("Ctrl-R finds an entry by any part of it, in Greek too")
    func incrementalSearch() throws {
        let session = try ReaderSession()
        for entry in ["sum_δ = 0", "print(1)"] {
            try session.enter(entry + "\r", making: entry)
        }
        session.terminal.send("\u{12}_δ")
        try session.terminal.expectScreen(endsIn: "3> sum_δ = 0\nbck:_δ")
        try session.enter("\r", making: "sum_δ = 0")
        try session.end()
    }

    @Test("Tab completes what is certain and lists what is not")
    func completion() throws {
        let session = try ReaderSession(completions: ["append", "apply", "δ_f", "zip"])
        session.terminal.send("x = a\t")
        try session.terminal.expectScreen(endsIn: "1> x = app")
        session.terminal.send("\t")
        try session.terminal.expectScreen(endsIn: "append  apply\n1> x = app")
        try session.enter("l\t(δ\t)\r", making: "x = apply(δ_f)")
        try session.end()
    }

    @Test("a list of candidates comes below the last line of a block, with the cursor where it was")
    func completionInBlock() throws {
        let session = try ReaderSession(completions: ["append", "apply"])
        session.terminal.paste("first\nsecond")
        session.terminal.send("\(up)\u{5} app\t")
        try session.terminal.expectScreen(endsIn: "second\nappend  apply\n1> first app\nsecond")
        try session.enter("!\r", making: "first app!|second")
        try session.end()
    }

    @Test("candidates cannot move the cursor")
    func hostileCompletion() throws {
        let session = try ReaderSession(completions: ["a\u{1B}[2J", "ab\u{7}"])
        session.terminal.send("a\t")
        try session.terminal.expectScreen(endsIn: "a^[[2J  ab^G\n1> a")
        try session.enter("\r", making: "a")
        try session.end()
    }

    @Test("~/.editrc chooses vi and binds keys over ours")
    func settings() throws {
        let session = try ReaderSession(settings: ["# mine", "bind -v", "bind \"^T\" ed-move-to-beg", "other:bind -e"])
        session.terminal.send("abc\(left)X")
        try session.terminal.expectScreen(endsIn: "1> abXc")
        session.terminal.send("\u{1B}")
        session.terminal.readOutput(seconds: 0.3)
        try session.enter("0iY\u{14}Z\r", making: "ZYabXc")
        try session.enter("\(up)\(right)!\r", making: "ZYabXc!")
        session.terminal.paste("p\nq")
        try session.enter("\r", making: "p|q")
        try session.end()
    }

    @Test("without a UTF-8 locale letters keep their values and are shown in ASCII")
    func asciiLocale() throws {
        let session = try ReaderSession(locale: "C")
        session.terminal.send("é中x")
        try session.terminal.expectScreen(endsIn: "\\U+4E2Dx")
        #expect(session.terminal.output.utf8.allSatisfy { $0 < 0x80 })
        try session.enter("\r", making: "é中x")
        try session.end()
    }

    @Test("history is there again in the next session, and the other session's too")
    func persistence() throws {
        let folder = TemporaryFolder()
        let file = HistoryFile(path: folder.path + "/history")
        let (first, second) = (try ReaderSession(history: file), try ReaderSession(history: file))
        first.terminal.paste("if x:\n    y")
        try first.enter("\r", making: "if x:|    y")
        try second.enter("z\r", making: "z")
        try first.end()
        try second.end()
        let third = try ReaderSession(history: file)
        try third.enter("if\(up)\r", making: "if x:|    y")
        try third.enter("z\(up)\r", making: "z")
        try third.end()
    }

    @Test("an entry taller and wider than the window can be shown, edited and run")
    func small() throws {
        let session = try ReaderSession(columns: 20, rows: 5)
        let block = (1...12).map { "line\($0) = \(String(repeating: "中", count: $0 * 2))" }.joined(separator: "\n")
        session.terminal.paste(block)
        session.terminal.send(String(repeating: up, count: 15) + "x" + String(repeating: down, count: 15) + "!\r")
        try session.terminal.expect("2> ")
        #expect(session.terminal.output.contains("|line12 = "))
        try session.end()
    }

    @Test("a very long line is taken whole")
    func long() throws {
        let session = try ReaderSession()
        let text = String(repeating: "0123456789", count: 5000)
        session.terminal.paste(text)
        session.terminal.send("\r")
        try session.terminal.expect("2> ", seconds: 20)
        #expect(PseudoTerminal.plain(session.terminal.output).contains("[" + text + "]"))
        try session.end()
    }
}

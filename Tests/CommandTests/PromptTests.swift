import PseudoTerminals
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the prompt does with keys.
@Suite struct PromptTests {
    @Test("cells are numbered, outputs can be asked for again, and a semicolon keeps one quiet")
    func numbering() throws {
        let session = try TerminalSession()
        #expect(session.opening.hasSuffix("In [1]: "))
        #expect(try session.enter("20 + 1") == "20 + 1\nOut[1]: 21\nIn [2]: ")
        #expect(try session.enter("_ * 2;") == "_ * 2;\nIn [3]: ")
        // As in IPython, what is kept quiet is not kept.
        #expect(try session.enter("_, Out[1]") == "_, Out[1]\nOut[3]: (21, 21)\nIn [4]: ")
        // A command is no cell.
        #expect(try session.enter(":vars").hasSuffix("In [4]: "))
        session.leave()
    }

    @Test("a block continues until an empty line, an open bracket until it is closed")
    func continuation() throws {
        let session = try TerminalSession()
        #expect(try session.enter("def double(x):") == "def double(x):\n   ...: ")
        #expect(try session.enter("    return 2 * x") == "    return 2 * x\n   ...: ")
        #expect(try session.enter().hasSuffix("In [2]: "))
        #expect(try session.enter("double(").hasSuffix("\n   ...: "))
        #expect(try session.enter("21)").contains("Out[2]: 42\n"))
        #expect(try session.enter("'''a").hasSuffix("\n   ...: "))
        #expect(try session.enter("b'''").contains("Out[3]: 'a\\nb'\n"))
        #expect(try session.enter("1 + \\").hasSuffix("\n   ...: "))
        #expect(try session.enter("2").contains("Out[4]: 3\n"))
        session.leave()
    }

    @Test("a paste of several lines is one cell, its empty lines included")
    func paste() throws {
        let session = try TerminalSession()
        session.terminal.paste("def f(x):\n    y = 2 * x\n\n    return y\n\nf(4)")
        #expect(try session.press(Key.enter).contains("Out[1]: 8\n"))
        #expect(try session.enter("f(5)").contains("Out[2]: 10\n"))
        session.leave()
    }

    @Test("lines that arrive faster than they are read do not run half a block")
    func unbracketedPaste() throws {
        let session = try TerminalSession()
        session.terminal.send("def g(x):\r    y = 3 * x\r\r    return y\r\rg(4)\r")
        try session.expect("]: 12")
        try session.answer()
        session.leave()
    }

    @Test("history is there in the next run, and Up finds what begins alike")
    func history() throws {
        let state = TemporaryFolder()
        let first = try TerminalSession(state: state)
        try first.enter("alpha = 1")
        try first.enter("beta = 2")
        first.leave()
        let second = try TerminalSession(state: state)
        #expect(try second.press(Key.up + Key.enter).contains("beta = 2"))
        #expect(try second.press("al" + Key.up + Key.enter).contains("alpha = 1"))
        second.leave()
    }

    @Test("what is typed into or taken out of a line of two rows leaves the other row as it is")
    func wrapped() throws {
        let session = try TerminalSession()
        // Where the row breaks inside a run of equal letters libedit's insertion goes wrong.
        let line = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll mmmm nnnn oooo pppp qqqq rrrr"
        func rows(_ text: String) -> String {
            let whole = "In [1]: " + text
            return whole.prefix(80) + "\n" + whole.dropFirst(80)
        }
        try session.type(line, showing: rows(line))
        try session.type("\u{1}X", showing: rows("X" + line))
        try session.type("\u{1}\u{4}", showing: rows(line))
        try session.press(Key.controlC)
        session.leave()
    }

    @Test("Tab completes names, attributes and commands")
    func completion() throws {
        let session = try TerminalSession()
        try session.enter("import numpy as np; hidden_size = 5")
        try session.type("hidd\t", showing: "In [2]: hidden_size")
        try session.type(Key.controlU + "np.arct\t", showing: "In [2]: np.arctan")
        try session.type("\t", showing: "arctan2  arctanh\nIn [2]: np.arctan")
        try session.type("h\t", showing: "In [2]: np.arctanh")
        try session.type(Key.controlU + ":sol\t", showing: "In [2]: :solution")
        try session.type(Key.controlU + ":lesson lstm-f\t", showing: "In [2]: :lesson lstm-forward")
        session.terminal.send(Key.controlU)
        try session.enter("hidden_size")
        session.leave()
    }

    @Test("Greek and Chinese are typed, moved over and deleted as one key each")
    func wideCharacters() throws {
        let session = try TerminalSession()
        try session.type("δ = '中文'", showing: "In [1]: δ = '中文'")
        // Left of the quote and of 文, then 中 goes.
        try session.type(Key.left + Key.left + Key.backspace + "Δ", showing: "In [1]: δ = 'Δ文'")
        try session.press(Key.enter)
        #expect(try session.enter("δ").contains("Out[2]: 'Δ文'"))
        session.leave()
    }

    @Test("Ctrl-C cancels a line and a block, and runs nothing of them")
    func cancel() throws {
        let session = try TerminalSession()
        try session.type("x = 1", showing: "x = 1")
        #expect(try session.press(Key.controlC).hasSuffix("\nIn [1]: "))
        try session.enter("if True:")
        try session.enter("    y = 1")
        #expect(try session.press(Key.controlC).hasSuffix("\nIn [1]: "))
        #expect(try session.enter("x, y").contains("NameError: name 'x' is not defined"))
        session.leave()
    }

    @Test("there are four ways to leave", arguments: ["exit()\r", "quit()\r", ":quit\r", ":q\r", "\u{4}"])
    func leaving(_ keys: String) throws {
        let session = try TerminalSession()
        try session.enter("x = 1")
        session.leave(keys)
        #expect(session.terminal.output.contains("See you next time."))
    }

    @Test("a signal that ends the program finds the terminal restored", arguments: [
        (SIGTERM, false), (SIGHUP, false), (SIGQUIT, false), (SIGSEGV, false), (SIGABRT, false), (SIGTERM, true),
    ])
    func signals(_ signal: Int32, computes: Bool) throws {
        // Swift's own report of a crash waits for a key.
        let session = try TerminalSession(environment: ["SWIFT_BACKTRACE": "enable=no"])
        if computes {
            session.terminal.paste("print('on' + 'going')\nwhile True: pass\n")
            session.terminal.send(Key.enter)
            try session.expect("ongoing")
        }
        session.terminal.signal(signal)
        session.expectEnd(.signalled(signal))
    }
}

/// What the terminal and the environment ask for.
@Suite struct TerminalKindTests {
    /// The opening, a cell, a listing, an error, a step of a lesson.
    private func show(_ environment: [String: String]) throws -> String {
        let session = try TerminalSession(environment: environment)
        for line in ["1 + 1", "import numpy as np", "x = np.ones((2, 3))", "x", "x @ x", ":lessons", ":lesson lstm-cell", "", ":progress"] {
            try session.enter(line)
        }
        session.leave()
        return session.terminal.output
    }

    private func sequences(_ output: String) -> Set<String> {
        Set(output.matches(of: /\u{1B}\[[0-9;?]*[A-Za-z]/).map { String($0.output) })
    }

    @Test("a terminal shows colour")
    func colour() throws {
        #expect(sequences(try show([:])).contains { $0.hasSuffix("m") })
    }

    @Test("NO_COLOR: no sequence that paints")
    func noColour() throws {
        let output = try show(["NO_COLOR": "1"])
        #expect(sequences(output).allSatisfy { !$0.hasSuffix("m") })
        #expect(output.contains("[?2004h"))
    }

    @Test("TERM=dumb, or no TERM: no escape sequence at all, and everything still works", arguments: ["dumb", ""])
    func dumb(_ term: String) throws {
        let output = try show(["TERM": term])
        #expect(!output.contains("\u{1B}"))
        #expect(output.contains("step 2 of "))
    }

    @Test("a locale without UTF-8: no character beyond ASCII")
    func ascii() throws {
        let output = try show(["LC_ALL": "C"])
        #expect(output.utf8.allSatisfy { $0 < 0x80 })
        #expect(output.contains("step 2 of "))
    }
}

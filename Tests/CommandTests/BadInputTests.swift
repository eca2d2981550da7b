import PseudoTerminals
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Whatever is typed or found on disk, there is a message and the prompt stays.
@Suite struct BadInputTests {
    @Test("a cell that goes wrong says what, and the next one runs", arguments: [
        ("x = = 2", ["SyntaxError: invalid syntax"]),
        ("'abc", ["SyntaxError: unterminated string literal (detected at line 1)"]),
        ("hiden", ["NameError: name 'hiden' is not defined. Did you mean: 'hidden'?"]),
        ("w @ w", ["(2, 3) @ (2, 3)", "ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0"]),
        ("w + np.ones(4)", ["(2, 3) + (4,)", "ValueError: operands could not be broadcast together with shapes (2,3) (4,)"]),
        ("1 / 0", ["ZeroDivisionError: division by zero"]),
        ("print(np.array([1.0, -1.0]) / 0)", ["RuntimeWarning: divide by zero encountered in divide", "[ inf -inf]"]),
        ("np.zeros(10**10)", ["MemoryError: Unable to allocate 74.5 GiB for an array with shape (10000000000,) and data type float64"]),
        ("endless(0)", ["[Previous line repeated ", "RecursionError: maximum recursion depth exceeded"]),
        ("deep = []\nfor i in range(200000): deep = [deep]\ndeep = 0; print('freed', deep)", ["freed 0"]),
        ("print(deeper)", ["RecursionError: maximum recursion depth exceeded"]),
        (String(repeating: "(", count: 3000) + "1" + String(repeating: ")", count: 3000), ["SyntaxError: too many nested parentheses"]),
        ("'a' * 10**14", ["MemoryError"]),
        ("[0] * 10**14", ["MemoryError"]),
        ("str(10**5000)", ["ValueError: Exceeds the limit (4300 digits) for integer string conversion"]),
        ("print('\\x1b[2J\\x1b]0;title\\x07')", ["^[[2J^[]0;title^G"]),
        (":frobnicate", ["There is no command `:frobnicate`."]),
        (":hnt", ["Did you mean `:hint`?"]),
        (":goto 3", ["No lesson is open."]),
        (":show", [":show wants EXPR."]),
        (":lesson nolesson", ["There is no lesson `nolesson`."]),
        (":lesson lstm-cull", ["There is no lesson `lstm-cull`. Did you mean `lstm-cell`?"]),
        (":lesson /nowhere/x.md", ["/nowhere/x.md", "No such file or directory"]),
        (":lesson /dev/null.py", ["No such file or directory"]),
        ("\u{1}\u{2}\u{6}\u{1B}[999;999H\u{1B}OZ", []),
    ])
    func cells(_ cell: String, _ expected: [String]) throws {
        let session = try TerminalSession()
        session.terminal.paste("""
            import numpy as np; hidden = 5; w = np.zeros((2, 3))
            deeper = []
            for i in range(3000): deeper = [deeper]
            def endless(n):
                return endless(n + 1)

            """)
        try session.press(Key.enter)
        if cell.contains("\n") || cell.count > 1000 {
            session.terminal.paste(cell + "\n")
            session.terminal.send(Key.enter)
        } else {
            session.terminal.send(cell + Key.enter)
        }
        let answer = try session.answer()
        for text in expected {
            #expect(answer.replacing("\n", with: " ").contains(text) || answer.contains(text), "\(answer.suffix(2000))")
        }
        #expect(try session.enter("hidden + 37").contains("]: 42\n"))
        session.leave()
    }

    @Test("a file that cannot be opened is said at the start, and there is a prompt", arguments: [
        ("bytes.py", [0x78, 0x0A, 0x00], "a zero byte stands in line 2"),
        ("bytes.md", [0x23, 0x00], "zero byte"),
        ("empty.md", [], "the file is empty"),
        ("missing.md", nil, "No such file or directory"),
        ("empty.py", [], "In [2]"),
    ] as [(String, [UInt8]?, String)])
    func files(_ name: String, _ bytes: [UInt8]?, _ reason: String) throws {
        let state = TemporaryFolder()
        if let bytes { state.write(bytes, to: name) }
        let session = try TerminalSession([state.path + "/" + name], state: state)
        #expect(session.opening.replacing("\n", with: " ").contains(reason))
        #expect(try session.enter("6 * 7").contains("]: 42\n"))
        session.leave()
    }

    @Test("a file that may not be read is said so", .enabled(if: geteuid() != 0, "root may read everything"))
    func forbidden() throws {
        let state = TemporaryFolder()
        state.write("x = 1\n", to: "p.py")
        chmod(state.path + "/p.py", 0)
        let session = try TerminalSession([state.path + "/p.py"], state: state)
        #expect(session.opening.contains("Permission denied"))
        session.leave()
    }

    @Test("a damaged progress file and a damaged history are moved aside and said so; nothing else is lost", arguments: [
        Array("{\"lesson\": \"lstm-ce".utf8), [0x00, 0xFF, 0x00], Array("[]".utf8), [],
    ] as [[UInt8]])
    func damaged(_ bytes: [UInt8]) throws {
        let state = TemporaryFolder()
        let first = try TerminalSession(["rnn-forward"], state: state)
        try first.enter("kept = 41")
        first.leave()
        let history: [UInt8] = [0x78, 0x00, 0xFF, 0x0A]
        state.write(bytes, to: "state/lstm-repl/lstm-cell.json")
        state.write(history, to: "state/lstm-repl/history")

        let second = try TerminalSession(["lstm-cell"], state: state)
        let opening = second.opening.replacing("\n", with: " ")
        #expect(opening.contains("The progress file was damaged"))
        #expect(opening.contains("The history file was damaged"))
        #expect(opening.contains("step 1 of "))
        #expect(state.read("state/lstm-repl/lstm-cell.json.damaged-1") == bytes)
        #expect(state.read("state/lstm-repl/history.damaged-1") == history)
        try second.enter("new_name")
        second.leave()

        let third = try TerminalSession(["rnn-forward"], state: state)
        #expect(!third.opening.contains("damaged"))
        #expect(try third.enter("kept + 1").contains("]: 42\n"))
        #expect(try third.press("ne" + Key.up + Key.enter).contains("NameError: name 'new_name'"))
        third.leave()
    }

    @Test("a state folder that cannot be written costs no prompt")
    func unwritable() throws {
        let session = try TerminalSession(["lstm-cell"], environment: ["XDG_STATE_HOME": "/proc/nowhere"])
        #expect(session.opening.contains("step 1 of "))
        #expect(session.opening.replacing("\n", with: " ").contains("could not be saved"))
        #expect(try session.enter("6 * 7").contains("]: 42\n"))
        session.leave()
    }
}

import PseudoTerminals
import Testing

@Suite("Stepping at the prompt") struct SteppingCommandTests {
    private static let cell = [
        "import numpy as np", "def f(x):", "    s = 0", "    for t in range(4):", "        s = s + x[:, t] @ x[:, t]", "    return s", "",
    ]

    private func session() throws -> TerminalSession {
        let session = try TerminalSession()
        for line in SteppingCommandTests.cell { try session.enter(line) }
        try session.enter("x = np.arange(8.0).reshape(2, 4)")
        return session
    }

    @Test("Enter goes on, :back back; an expression sees the moment; the prompt says where; :step alone ends")
    func walk() throws {
        let session = try session()
        let begun = try session.enter(":step r = f(x); print('once')")
        #expect(begun.contains("step 1 of "))
        #expect(begun.contains("(step 1/"))
        #expect(!begun.contains("\nonce"))
        #expect(try session.enter().contains("into f"))
        #expect(try session.enter(":goto t=2").contains("turn 3: t = 2"))
        #expect(try !session.enter(":goto t=2").contains("No loop has a turn"))
        #expect(try session.enter(":goto t=9").contains("No loop has a turn with t = 9."))
        #expect(try session.enter("t, float(s)").contains("2, "))
        #expect(try session.enter().contains("s = s + x[:, t] @ x[:, t]"))
        let operation = try session.enter()
        #expect(operation.contains("~~~~~~~~^~~~~~~~~"))
        #expect(operation.contains("(2,) @ (2,)"))
        #expect(operation.contains("result = 2*2 + 6*6 = 40"))
        #expect(try session.enter().contains("42 + 40 = 82"))
        #expect(try session.enter(":back s").contains("16 -> 42"))
        #expect(try session.enter(":mark here").contains(":goto here"))
        let end = try session.enter(":goto end")
        #expect(end.contains("\nonce\n"))
        #expect(end.contains("end of the cell"))
        #expect(try session.enter().contains("This is the end of the cell."))
        #expect(try session.enter(":goto start").contains("step 1 of "))
        #expect(try session.enter("r").contains("NameError"))
        #expect(try session.enter(":goto here").contains("here"))
        #expect(try session.enter("s = 7").contains("At a step you can look"))
        #expect(try session.enter(":trace").contains("\n> "))
        let left = try session.enter(":step")
        #expect(left.contains("Everything is as the cell left it."))
        #expect(!left.contains("once"))
        #expect(try session.enter("float(r)").contains("140.0"))
        session.leave()
    }

    @Test("Ctrl-C ends the recording of a loop without end; Ctrl-D ends stepping, not the session")
    func endless() throws {
        let session = try session()
        try session.enter("k = 0")
        session.terminal.send(":step while True: k += 1" + Key.enter)
        // Whoever sends it before the cell runs only cancels the line.
        try session.expect("while True: k += 1")
        _ = session.terminal.readOutput(seconds: 1)
        let stopped = try session.press(Key.controlC)
        #expect(stopped.contains("It was stopped by Ctrl-C."))
        #expect(try session.enter("k").contains("0"))
        #expect(try session.press(Key.controlD).contains("Stopped. Your variables are as they were at that moment."))
        #expect(try session.enter("k > 0").contains("True"))
        session.leave()
    }

    @Test("what cannot be stepped through is said: no code, no such cell, no Python, an error at once")
    func wrong() throws {
        let session = try session()
        #expect(try session.enter(":step").contains(":step wants"))
        #expect(try session.enter(":step 99").contains("There is no cell 99."))
        #expect(try session.enter(":step 1 +").contains("SyntaxError"))
        #expect(try session.enter(":out").contains("No cell is gone through."))
        #expect(try session.enter(":step f(3)").contains("It stopped with an error."))
        #expect(try session.enter(":goto end").contains("TypeError"))
        #expect(try session.enter(":goto 99").contains("There is no step 99"))
        #expect(try session.enter(":next nothing").contains("does not change after"))
        #expect(try session.enter(":goto nowhere").contains(":goto wants"))
        #expect(try session.enter(":step f(x)").contains("step 1 of"))
        session.leave(":quit\r")
    }
}

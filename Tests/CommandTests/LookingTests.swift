import PseudoTerminals
import Testing

/// `:show`, `:vars`, `:set`, pages and windows.
@Suite struct LookingTests {
    private static let asking = "goes on, q ends --"

    @Test("help is longer than the window: Space goes on, the last page ends it, and keys typed behind are the prompt's")
    func pages() throws {
        let session = try TerminalSession()
        session.terminal.send(":help\r")
        try session.expect(Self.asking)
        #expect(session.terminal.screen.text.contains("-- 23 of "))
        #expect(try session.press(" ").hasSuffix("In [1]: "))
        #expect(!session.terminal.screen.text.contains(Self.asking))
        #expect(session.terminal.screen.text.contains("?name tells"))
        #expect(try session.enter("1 + 1").contains("Out[1]: 2"))
        session.leave()
    }

    @Test("q, Ctrl-C, Ctrl-D and ESC end the pages", arguments: ["q", "\u{3}", "\u{4}", "\u{1B}"])
    func enough(key: String) throws {
        let session = try TerminalSession()
        session.terminal.send("[[i] * 5 for i in range(400)]\r")
        try session.expect(Self.asking)
        session.terminal.send(Key.tab)
        #expect(try session.press(key).hasSuffix("In [2]: "))
        #expect(!session.terminal.screen.text.contains(Self.asking))
        #expect(try session.enter("2 + 2").contains("Out[2]: 4"))
        session.leave()
    }

    @Test("who types on at a page is at the prompt, with every key")
    func typedOn() throws {
        let session = try TerminalSession()
        session.terminal.send(":help\r")
        try session.expect(Self.asking)
        session.terminal.send("6 * 7")
        try session.expect("In [1]: 6 * 7")
        #expect(try session.press(Key.enter).contains("Out[1]: 42"))
        session.leave()
    }

    @Test("a signal at the end of a page finds the terminal restored")
    func signal() throws {
        let session = try TerminalSession()
        session.terminal.send(":help\r")
        try session.expect(Self.asking)
        session.terminal.signal(15)
        session.expectEnd(.signalled(15))
    }

    @Test("what a cell prints is never stopped, nor what comes while more is typed, nor anything in a dumb terminal or a pipe")
    func unpaged() throws {
        let session = try TerminalSession()
        #expect(try session.enter("for i in range(60): print(i)").hasSuffix("...: "))
        #expect(try session.enter().contains("59\nIn [2]: "))
        session.terminal.send(":help\r1 + 1\r")
        try session.expect("Out[2]: 2\nIn [3]: ")
        session.leave()
        let dumb = try TerminalSession(environment: ["TERM": "dumb"])
        #expect(try dumb.enter(":help").contains("?name tells"))
        let piped = try Command().run(["lstm-cell"], input: ":help\n")
        #expect(piped.output.contains("?name tells") && !piped.output.contains("\u{1B}"))
    }

    @Test("what comes after a resize has the new width, the line being typed included")
    func resizing() throws {
        let session = try TerminalSession()
        try session.enter("import numpy as np; a = np.zeros((3, 60))")
        #expect(try session.enter("a").contains("  ..  59\n"))
        try session.type("sum([1, 2, 3]", showing: "In [3]: sum([1, 2, 3]")
        session.terminal.resize(columns: 200, rows: 30)
        try session.type(" + [4])", showing: "sum([1, 2, 3] + [4])")
        #expect(try session.press(Key.enter).contains("Out[3]: 10"))
        #expect(try session.enter("a").contains("  45"))
        session.terminal.resize(columns: 40, rows: 30)
        // The prompt is drawn again for the new width; what is waited for comes after it.
        session.terminal.send("a\r")
        try session.terminal.expectScreen(endsIn: "In [6]:")
        let narrow = try #require(session.terminal.screen.text.components(separatedBy: "Out[5]:").last)
        let lines = narrow.split(separator: "\n")
        #expect(lines.count > 3 && lines.allSatisfy { $0.count <= 40 }, "\(narrow)")
        session.leave()
    }

    @Test("a window of one column and one line stops nothing")
    func tiny() throws {
        let session = try TerminalSession()
        session.terminal.resize(columns: 1, rows: 1)
        session.terminal.send("import numpy as np; a = np.zeros((9, 9)); all = 7\ra\r:vars\r:help\r")
        try session.expect("?")
        session.terminal.resize(columns: 80, rows: 24)
        session.terminal.send("print(40 + 2)\r")
        try session.expect("42\nIn [4]: ")
        session.leave()
    }

    @Test("a slice, a whole array, and names that look like our own words")
    func show() throws {
        let session = try TerminalSession()
        try session.enter("import numpy as np; c = np.arange(60.).reshape(3, 2, 10); all = 7; show = 8; vars = 9")
        #expect(try session.enter(":show c[:, 0, :]").contains("c[:, 0, :]  (3, 10)  float64  [0, 49]"))
        #expect(try session.enter(":show all").contains("all  int  7"))
        #expect(try session.enter(":show vars").contains("vars  int  9"))
        #expect(try session.enter(":show c[0] all").contains("c[0]  (2, 10)"))
        #expect(try session.enter(":show c all").contains("[2, :, :]"))
        #expect(try session.enter(":show").contains(":show wants EXPR"))
        #expect(try session.enter(":show all all").contains("all  int"))
        #expect(try session.enter(":show np.zeros((400, 400)) all").contains("160000 numbers are too many to show"))
        try session.enter("class Bad:")
        try session.enter("    def __repr__(self): return 1 / 0")
        try session.enter()
        #expect(try session.enter(":show Bad()").contains("ZeroDivisionError: division by zero"))
        #expect(try session.enter(":vars").contains("all"))
        #expect(try session.enter("c[0, 0, 0] = 5").hasSuffix("In [4]: "))
        let table = try session.enter(":vars")
        #expect(table.contains("\n* c "), "\(table)")
        #expect(table.contains("\n  all "), "\(table)")
        session.leave()
    }

    @Test("display is grid or numpy, until it is set back")
    func settings() throws {
        let session = try TerminalSession()
        try session.enter("import numpy as np; a = np.zeros((2, 2)); pair = (a, a)")
        #expect(try session.enter("a").contains("(2, 2)  float64  [0, 0]"))
        #expect(try session.enter("pair").contains("tuple of 2\n  [0] a  (2, 2)"))
        #expect(try session.enter(":set display numpy").contains("display is numpy"))
        #expect(try session.enter("a").contains("array([[0., 0.],\n       [0., 0.]])"))
        #expect(try session.enter("pair").contains("(array([[0., 0.],"))
        #expect(try session.enter(":set display colour").contains("display is grid or numpy, not `colour`."))
        #expect(try session.enter(":set speed 3").contains("There is no setting `speed`. :set lists them."))
        #expect(try session.enter(":set display=grid").contains("display is grid"))
        #expect(try session.enter(":set").contains("display is grid"))
        #expect(try session.enter("a").contains("(2, 2)  float64  [0, 0]"))
        session.leave()
    }
}

import Language
import Testing
@testable import Notebook

extension NotebookSuite { @Suite("A session") struct SessionTests {
    @Test("shows the value of a last bare expression, unless a semicolon keeps it quiet", arguments: [
        ("1 + 1", "2"), ("x = 1\nx", "1"), ("1 + 1;", nil), ("None", nil), ("x = 1", nil), ("'a;b'", "'a;b'"),
        ("1 + 1  # comment;", "2"), ("(1 +\n 1);", nil),
    ])
    func values(_ text: String, _ expected: String?) throws {
        let session = Session(output: CapturedOutput())
        let result = session.run(text)
        #expect(result.error == nil)
        #expect(try result.value.map { try session.interpreter.repr($0) } == expected)
    }

    @Test("numbers its cells and keeps In, Out, _ and __ out of the list of names")
    func history() throws {
        let session = Session(output: CapturedOutput())
        _ = session.run("10")
        _ = session.run("a = 20\na")
        let result = session.run("[_, __, Out[1], Out[2], In[1]]")
        #expect(result.number == 3)
        #expect(try result.value.map { try session.interpreter.repr($0) } == "[20, 10, 10, 20, '10']")
        #expect(session.names == ["a"])
    }

    @Test("keeps what a captured cell drew, and shows it with no other cell")
    func figures() {
        let output = CapturedOutput()
        let session = Session(output: output)
        let result = session.run(.init(name: "lesson", text: "import matplotlib.pyplot as plt\nplt.plot([1, 2])"), output: .captured)
        #expect(result.figures.count == 1 && output.figures.isEmpty)
        _ = session.run("plt.plot([2, 3]); plt.figure(); plt.plot([4])")
        #expect(output.figures.count == 2)
    }

    @Test("leaves a _ that the learner has bound alone")
    func underscore() throws {
        let session = Session(output: CapturedOutput())
        _ = session.run("for _ in range(3): pass")
        _ = session.run("7")
        #expect(try session.namespace["_"].map { try session.interpreter.repr($0) } == "2")
    }

    @Test("names what a cell bound, in the order of its text")
    func madeNames() {
        let session = Session(output: CapturedOutput())
        #expect(session.run("b = 1\na, c = 2, 3\ndef f(): pass").madeNames == ["b", "a", "c", "f"])
        #expect(session.run("a = 5\nb.x\nc = 4").madeNames == ["a"])
        #expect(session.run("def g():\n    global made\n    made = 1\ng()").madeNames == ["g", "made"])
    }

    @Test("an error is a result, and what ran before it stays")
    func errors() {
        let session = Session(output: CapturedOutput())
        let result = session.run("x = 1\ny = 1 / 0")
        #expect(result.error?.typeName == "ZeroDivisionError")
        #expect(result.error?.line(in: "<cell 1>") == 2)
        #expect(session.names == ["x"])
        #expect(session.run("def (").error?.typeName == "SyntaxError")
        #expect(session.run("import sys\nsys.exit(2)").asksToLeave)
    }

    @Test("prints live into its sink, and keeps a copy")
    func output() {
        let sink = CapturedOutput()
        let session = Session(output: sink)
        let result = session.run("print('seen')")
        #expect(sink.text == "seen\n")
        #expect(result.output == "seen\n")
    }
} }

extension NotebookSuite { @Suite("Completion") struct CompleterTests {
    let completer = Completer(commands: [":next", ":hint", ":help", ":lesson"], lessons: ["lstm-cell", "bptt"])

    @Test("of names, attributes, commands and lessons", arguments: [
        ("wei", 0, ["weight", "weird"]), ("np.zer", 3, ["zeros", "zeros_like"]), ("x = np.random.ran", 14, ["rand", "randint", "randn", "random", "random_sample", "ranf"]),
        (":h", 0, [":help", ":hint"]), (":lesson b", 8, ["bptt"]), ("whi", 0, ["while"]), ("f(x).sha", 5, []), ("# wei", 2, []),
        ("import cours", 7, ["coursera"]), (":show wei", 6, ["weight", "weird"]), (":plot np.zeros_l", 9, ["zeros_like"]),
        ("np.zeros", 3, ["zeros", "zeros_like"]), ("weight", 0, []),
    ])
    func candidates(_ line: String, _ start: Int, _ expected: [String]) {
        let session = Session(output: CapturedOutput())
        _ = session.run("import numpy as np\nweight = 1\nweird = 2")
        let found = completer.candidates(line, cursor: line.unicodeScalars.count, session: session)
        if line.hasPrefix("x = np") {
            #expect(Set(["rand", "randint", "randn"]).isSubset(of: found.candidates))
        } else {
            #expect(found == Completion(start: start, candidates: expected) || expected.isEmpty && found.candidates.isEmpty)
        }
    }

    @Test("runs none of the learner's code")
    func runsNothing() {
        let session = Session(output: CapturedOutput())
        _ = session.run("class A:\n    @property\n    def p(self):\n        global ran\n        ran = True\n        return 'x'\na = A()\na.plain = [1]")
        _ = completer.candidates("a.p.up", cursor: 6, session: session)
        #expect(!session.names.contains("ran"))
        #expect(completer.candidates("a.plain.app", cursor: 11, session: session).candidates == ["append"])
    }
} }

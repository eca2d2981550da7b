import Syntax
import Testing

/// Text as it is copied from notebooks, terminals and manuals.
@Suite struct NotebookTextTests {
    /// The text, and the program that it shows: line for line, so that places stay what they are.
    static let readable: [(text: String, program: String)] = [
        ("In [3]: x = 1\n   ...: y = 2\n\nIn [4]: x\nOut[4]: 1", "x = 1\ny = 2\n\nx\n"),
        ("In [ ]: def f(x):\n   ...:     return x\n   ...: \n", "def f(x):\n    return x\n\n"),
        ("In[12]:\nx = 1\ny = 2\nOut[12]:\narray([1,\n2])\nIn [13]:\nx", "\nx = 1\ny = 2\n\n\n\n\nx"),
        ("In [2]: x = 5\ny = 6", "x = 5\ny = 6"),
        (">>> def f(x):\n...     return x\n...\n>>> f(1)\n1", "def f(x):\n    return x\n\nf(1)\n"),
        ("  >>> x = 1\n  >>> x\n  1", "x = 1\nx\n"),
        ("%matplotlib inline\nx = 1", "pass\nx = 1"),
        ("if x:\n    %time y = 1\n    z = 2", "if x:\n    y = 1\n    z = 2"),
        ("%%time\nx = 1", "pass\nx = 1"),
        ("np.zeros?\n?np\nnp.sum??\nx", "pass\npass\npass\nx"),
        ("%load_ext autoreload\n%autoreload 2\nx = 1", "pass\npass\nx = 1"),
    ]

    @Test("prompts, magics and questions are taken out, and every line keeps its number", arguments: readable)
    func isRead(_ sample: (text: String, program: String)) throws {
        let program = try parse(Source(name: "<test>", text: sample.text))
        #expect(program.source.text == sample.program)
    }

    @Test("what is left out is said", arguments: [
        (">>> 1\n1\n>>> 2\n2", "2 lines between 2 and 4 are taken for output and left out"),
        (">>> 1\n1", "line 2 is taken for output and left out"),
        ("%matplotlib inline", "%matplotlib is skipped: plots are drawn in the terminal"),
        ("%foo", "%foo is skipped"),
        ("%timeit f(x)", "%timeit is skipped: its statement does not run"),
    ])
    func isSaid(_ text: String, _ note: String) throws {
        #expect(try parse(Source(name: "<test>", text: text)).notes.map(\.text) == [note])
    }

    @Test("what a notebook does beside Python is refused by name", arguments: [
        ("x = 1\n!ls", "'!' is not supported by lstm-repl; run the command in a terminal", 2),
        ("%run activators.py", "'%run' is not supported by lstm-repl; paste the text of the file into a cell, or run it with lstm-repl run FILE", 1),
        ("%%bash\nls", "'%%bash' is not supported by lstm-repl; delete the cell, which is no Python", 1),
        ("In [1]: %pylab", "'%pylab' is not supported by lstm-repl; write import numpy as np", 1),
        ("xᵢ = 1", "the character 'ᵢ' (U+1D62) in a name is not supported by lstm-repl; type a plain letter", 1),
    ])
    func isRefused(_ text: String, _ message: String, _ line: Int) {
        let error = #expect(throws: SyntaxError.self) { try parse(Source(name: "<test>", text: text)) }
        #expect(error?.message == message)
        #expect(error.map { Int($0.span.line) } == line)
    }

    @Test("a mistake behind a prompt is shown where it stands")
    func mistakesKeepTheirPlace() {
        let error = #expect(throws: SyntaxError.self) { try parse(Source(name: "<test>", text: "In [3]: x = 1\n   ...: y = 1 +")) }
        #expect(error?.span == Span(line: 2, column: 15, endLine: 2, endColumn: 15))
        #expect(error?.message == "invalid syntax")
    }

    @Test("spaces of other kinds are spaces, and what cannot be seen is nothing")
    func foreignSpaces() throws {
        let program = try parse(Source(name: "<test>", text: "def f(x):\n\u{A0}\u{A0}y\u{A0}=\u{A0}x\u{200B}\n  return y\n\u{FEFF}f(1)"))
        #expect(program.body.count == 2)
        #expect(program.notes.map(\.text) == ["spaces of other kinds are read as plain ones, and characters that cannot be seen as none"])
    }

    @Test("Python is never read differently", arguments: [
        "x = \"\"\"\n>>> a\n%magic\n!ls\nIn [3]: 4\n\"\"\"", "x = (5\n% 3)", "# In [3]: x\nx = 1", "x = '\u{A0}\u{200B}“×”'", "x = [\n1\n...\n]",
    ])
    func pythonIsLeftAlone(_ text: String) {
        let program = try? parse(Source(name: "<test>", text: text))
        #expect(program == nil || program?.source.text == text)
        #expect(program?.notes.isEmpty != false)
    }

    @Test("a mistake that only looks like notebook text stays what it is", arguments: [
        ("def f(:\n    '''\n    >>> a\n    '''", "invalid syntax"), ("x = 5\n% 3", "invalid syntax"), ("x = !ls", "invalid syntax"),
        ("print(“a”)", "invalid character '“' (U+201C)"), ("x = 5 – 3", "invalid character '–' (U+2013)"),
    ])
    func mistakesStay(_ text: String, _ message: String) {
        let error = #expect(throws: SyntaxError.self) { try parse(Source(name: "<test>", text: text)) }
        #expect(error?.message == message)
    }

    @Test("prose behind a def is named as a docstring without its quotes", arguments: [
        ("def f(x):\n    Computes the forward pass.\n    return x", true), ("def f(x,\n      y):\n    Arguments:\n    return x", true),
        ("def f(x):\nComputes the forward pass of it\n", true), ("def f(x):\n    return x y\n", false), ("if x:\n    print the value now\n", false),
    ])
    func lostDocstrings(_ text: String, _ isNamed: Bool) {
        let error = #expect(throws: SyntaxError.self) { try parse(Source(name: "<test>", text: text)) }
        let named = error?.advice?.hasPrefix("This looks like a docstring without its quotes") ?? false
        #expect(named == isNamed)
    }

    @Test("a pasted prompt waits for the lines that belong to it")
    func completeness() {
        #expect(isComplete(">>> x = 1") == .complete)
        #expect(isComplete(">>> def f(x):") == .incomplete)
        #expect(isComplete(">>> def f(x):\n...     return x") == .incomplete)
        #expect(isComplete(">>> def f(x):\n...     return x\n...") == .complete)
        #expect(isComplete("In [3]: x = (1,") == .incomplete)
        #expect(isComplete("%matplotlib inline") == .complete)
    }
}

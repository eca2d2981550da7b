import Foundation
import PseudoTerminals
import Testing

/// Programs without a terminal.
@Suite struct ScriptTests {
    let command = Command()

    @Test("standard input is one program, and stdout has its output and nothing else")
    func standardInput() throws {
        let outcome = try command.run([], input: "import numpy as np\nnp.random.seed(1)\nprint(np.random.randn(2,3))\n")
        #expect(outcome.output == "[[ 1.62434536 -0.61175641 -0.52817175]\n [-1.07296862  0.86540763 -2.3015387 ]]\n")
        #expect(outcome.errors.isEmpty)
        #expect(outcome.status == 0)
    }

    @Test("-c runs a program with its arguments, and shows what it prints only")
    func code() throws {
        let outcome = try command.run(["-c", "import sys\nprint(sys.argv)\n1 + 1", "a", "b"])
        #expect(outcome.output == "['-c', 'a', 'b']\n")
        #expect(outcome.errors.isEmpty)
        #expect(outcome.status == 0)
    }

    @Test("run FILE runs a program with its arguments, options among them")
    func file() throws {
        command.folder.write("import sys\nprint(sys.argv[1:])\nfor i in range(2):\n    print(i)\n5\n", to: "p.py")
        let outcome = try command.run(["run", command.folder.path + "/p.py", "-x", "--help", "3"])
        #expect(outcome.output == "['-x', '--help', '3']\n0\n1\n")
        #expect(outcome.errors.isEmpty)
        #expect(outcome.status == 0)
    }

    @Test("an uncaught error: our words, then Python's traceback, whose last line is stderr's last; exit status 1", arguments: [
        ("class LstmLayer:\n    times = []\nLstmLayer().time",
         "AttributeError: 'LstmLayer' object has no attribute 'time'. Did you mean: 'times'?"),
        ("import numpy as np\nprint('before')\nnp.ones((2, 3)) + np.ones(4)",
         "ValueError: operands could not be broadcast together with shapes (2,3) (4,) "),
        ("x = (1,", "SyntaxError: '(' was never closed"),
        ("def f():\n    return y\nf()", "NameError: name 'y' is not defined"),
        ("if True:\nx = 1", "IndentationError: expected an indented block after 'if' statement on line 1"),
    ])
    func errors(_ code: String, _ last: String) throws {
        let outcome = try command.run(["-c", code])
        #expect(outcome.lastErrorLine == last)
        #expect(outcome.errors.contains("  File \"<string>\", line "))
        #expect(outcome.status == 1)
        #expect(outcome.output == (code.contains("before") ? "before\n" : ""))
    }

    @Test("both shapes of a mistake are named before the traceback")
    func shapes() throws {
        command.folder.write(
            "import numpy as np\nn_a, n_x, m = 5, 3, 10\nWf = np.zeros((n_a, n_a + n_x))\nxt = np.zeros((n_x, m))\nWf @ xt\n", to: "p.py")
        let outcome = try command.run(["run", command.folder.path + "/p.py"])
        #expect(outcome.errors.contains("  Wf @ xt\n  ~~~^~~~\n  (n_a=5, n_a+n_x=8) @ (n_x=3, m=10)\n"))
        #expect(outcome.errors.contains("line 5, in <module>\n    Wf @ xt\n    ~~~^~~~\nValueError: matmul: "))
        #expect(outcome.status == 1)
    }

    @Test("sys.exit gives the status", arguments: [
        ("sys.exit(3)", 3, ""), ("sys.exit()", 0, ""), ("sys.exit('no data')", 1, "no data\n"), ("raise SystemExit(7)", 7, ""),
    ] as [(String, Int32, String)])
    func exit(_ call: String, _ status: Int32, _ errors: String) throws {
        let outcome = try command.run(["-c", "import sys\nprint('x')\n\(call)\nprint('y')"])
        #expect(outcome.status == status)
        #expect(outcome.errors == errors)
        #expect(outcome.output == "x\n")
    }

    @Test("wrong usage exits with 64 and says how it is used", arguments: [
        ["--bogus"], ["run"], ["check", "--bogus"], ["new"], ["lessons", "extra"], ["lessons", "--lessons", "/nowhere"],
    ])
    func usage(_ arguments: [String]) throws {
        let outcome = try command.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.errors.hasPrefix("Error: ") && outcome.errors.contains("Usage: lstm-repl"))
        #expect(outcome.output.isEmpty)
    }

    @Test("a file that cannot be run is named with the reason, and the status is 1", arguments: [
        ("missing.py", nil, "No such file or directory"),
        ("bytes.py", [0x78, 0x0A, 0x00], "a zero byte stands in line 2"),
        ("latin.py", [0x78, 0x0A, 0xE9, 0x0A], "is not UTF-8: see line 2"),
        ("bytes.md", [0x23, 0x00], "zero byte"),
        ("empty.md", [], "the file is empty"),
        ("notebook.ipynb", [0x7B, 0x7D], "not supported"),
    ] as [(String, [UInt8]?, String)])
    func unreadable(_ name: String, _ bytes: [UInt8]?, _ reason: String) throws {
        if let bytes { command.folder.write(bytes, to: name) }
        let outcome = try command.run(["run", command.folder.path + "/" + name])
        #expect(outcome.errors.contains(name) && outcome.errors.contains(reason))
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
    }

    @Test("a folder is no program, and an empty program is a fine one")
    func odd() throws {
        #expect(try command.run(["run", command.folder.path]).status == 1)
        command.folder.write("", to: "empty.py")
        let outcome = try command.run(["run", command.folder.path + "/empty.py"])
        #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
        #expect(try command.run([]).status == 0)
    }

    @Test("a lesson named: the lines of a pipe are taken as typed, commands too")
    func piped() throws {
        let outcome = try command.run(["lstm-cell"], input: ":next\nx = 20\nx + 1\n")
        #expect(outcome.output.contains("step 2 of "))
        #expect(outcome.output.hasSuffix("\n21\n"))
        #expect(!outcome.output.contains("In [") && !outcome.output.contains("\u{1B}"))
        #expect(outcome.status == 0)
    }

    @Test("an unknown lesson is said on stderr, with the one that was meant")
    func unknownLesson() throws {
        let outcome = try command.run(["lstm-cull"])
        #expect(outcome.errors == "There is no lesson `lstm-cull`. Did you mean `lstm-cell`?\n")
        #expect(outcome.output.isEmpty)
        #expect(outcome.status == 1)
    }
}

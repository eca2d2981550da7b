import Language
import OneAtATime
@testable import Rendering
import Syntax
import Testing

private final class Silence: OutputSink {
    func write(_ text: String) {}
    func writeError(_ text: String) {}
}

@Suite(.oneAtATime) struct ListingTests {
    /// The listing of what `text` binds.
    private func listing(_ text: String) throws -> String {
        let namespace = Namespace()
        _ = try Interpreter(output: Silence()).run(Source(name: "<cell 1>", text: text), in: namespace)
        return ListingRenderer(style: Style()).text(namespace.names.compactMap { name in namespace[name].map { (name: name, value: $0) } })
    }

    @Test("what a cell made has a line a name; modules and functions that came with them are left out")
    func values() throws {
        #expect(try listing("""
            import numpy as np
            n_a, n_x = 2, 3
            Wf = np.ones((n_a, n_x))
            Wf[0, 0] = -0.25
            parameters = {"Wf": Wf, "bf": np.zeros((2, 1))}
            loss = Wf.mean()
            done = True
            nothing = None
            name = 'a\\x1bb'
            cache = (Wf, Wf)
            empty = []
            xs = [1, 2.5, 'x']
            tanh = np.tanh

            """) == """
            n_a         int  2
            n_x         int  3
            Wf          (n_a=2, n_x=3)  float64  [-0.25, 1]
            parameters  dict of 2: Wf (n_a=2, n_x=3), bf (2, 1)
            loss        float64  0.7917
            done        bool  True
            nothing     None
            name        str of 3  'a␛b'
            cache       tuple of 2: (n_a=2, n_x=3) each
            empty       list of 0
            xs          list of 3: 1, 2.5, 'x'
            """)
    }

    @Test("functions and classes of the learner's are listed as they are defined")
    func definitions() throws {
        #expect(try listing("""
            def rnn_cell_forward(xt, a_prev, *rest, n=1, **more):
                return xt
            f = lambda x: x
            class Cell:
                pass

            """) == """
            def rnn_cell_forward(xt, a_prev, *rest, n, **more)
            def f(x)
            class Cell
            """)
    }

    @Test("a long listing is cut at the window's edge")
    func long() throws {
        #expect(Screen.width(try listing("xs = list(range(1000))\ns = 'x' * 1000\n")) <= 80)
    }
}

@Suite(.oneAtATime) struct RaisedTests {
    /// What the interpreter raises for `text`, as it is shown.
    private func error(_ text: String, name: String = "prog.py") -> String {
        let interpreter = Interpreter(output: Silence())
        do {
            _ = try interpreter.run(Source(name: name, text: text), in: Namespace())
            return "no error"
        } catch let raised as Raised {
            return ErrorRenderer(style: Style()).text(for: raised) { $0.lastLine(interpreter) }
        } catch {
            return "no exception: \(error)"
        }
    }

    @Test("what a cell raises is shown from the outermost place in")
    func traceback() {
        #expect(error("def f(n):\n    return 1 / n\nx = f(0)\n", name: "<cell 3>") == """
            Plain Python numbers cannot be divided by zero; NumPy arrays can, and give inf
            or nan.

            Traceback (most recent call last):
              <cell 3>, line 3
                x = f(0)
                    ^^^^
              <cell 3>, line 2, in f
                return 1 / n
                       ~~^~~
            ZeroDivisionError: division by zero
            """)
    }

    @Test("what the parser refuses is shown as CPython shows it")
    func refused() {
        #expect(error("x = (1 +\n").hasSuffix("""
              File "prog.py", line 1
                x = (1 +
                    ^
            SyntaxError: '(' was never closed
            """))
        #expect(!error("x = (1 +\n").contains("Traceback"))
        #expect(error("raise SyntaxError('mine')\n").hasPrefix("Traceback"))
    }

    @Test("a shape error names operands, axes and rule")
    func shapes() {
        let text = error("""
            import numpy as np
            n_a, n_x, m = 5, 3, 10
            Wf = np.zeros((n_a, n_a + n_x))
            xt = np.zeros((n_x, m))
            z = Wf @ xt

            """, name: "<cell 4>")
        #expect(text.hasPrefix("""
            The shapes do not fit.
              z = Wf @ xt
                  ~~~^~~~
              (n_a=5, n_a+n_x=8) @ (n_x=3, m=10)
            @ needs the columns of the left (n_a+n_x = 8) to equal the rows of the right
            (n_x = 3).
            """))
        #expect(text.contains("""
              <cell 4>, line 5
                z = Wf @ xt
                    ~~~^~~~
            ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0
            """))
    }

    @Test("shapes that do not fit in assignments, comparisons, in-place operations and joins are shown alike", arguments: [
        ("c[:5, :] = x", "  c[:5, :] = x\n  ^^^^^^^^\n  (5, m=10) = (n_x=3, m=10)\n="),
        ("c[0] = x", "  c[0] = x\n  ^^^^\n  (m=10) = (n_x=3, m=10)\n="),
        ("a < x", "  a < x\n  ^^^^^\n  (n_a=5, m=10) < (n_x=3, m=10)\n<"),
        ("a += x", "  a += x\n  ^^^^^^\n  (n_a=5, m=10) += (n_x=3, m=10)\n+="),
        ("a[:, 0] += a.T", "  a[:, 0] += a.T\n  ^^^^^^^^^^^^^^\n  (n_a=5) += (m=10, n_a=5)\n+= changes the left in place"),
        ("np.concatenate((a, x), axis=1)", "  np.concatenate((a, x), axis=1)\n  \(String(repeating: "^", count: 30))\n  (n_a=5, m=10), (n_x=3, m=10)\nconcatenate joins arrays along one axis"),
        ("np.vstack([a, a, x.T])", "  np.vstack([a, a, x.T])\n  ^^^^^^^^^^^^^^^^^^^^^^\n  (n_a=5, m=10), (m=10, n_x=3)\nvstack joins"),
        ("np.dot(a, x)", "  np.dot(a, x)\n  ^^^^^^^^^^^^\n  (n_a=5, m=10), (n_x=3, m=10)\ndot needs the columns"),
        ("y = (a\n  @ x)", "  a  (n_a=5, m=10)\n  x  (n_x=3, m=10)\n@ needs"),
    ])
    func otherShapes(cell: String, shown: String) {
        let setup = "import numpy as np\nn_a, n_x, m = 5, 3, 10\na = np.zeros((n_a, m)); x = np.zeros((n_x, m)); c = np.zeros((n_a + n_x, m))\n"
        let text = error(setup + cell + "\n")
        #expect(text.contains("The shapes do not fit.\n" + shown), "\(text)")
        #expect(text.split(separator: "\n").last?.hasPrefix("ValueError: ") == true)
    }

    @Test("an endless recursion and a chain of exceptions are shown as CPython shows them")
    func recursionAndChain() {
        #expect(error("def f(n):\n    return f(n + 1)\nf(0)\n").contains("[Previous line repeated"))
        let chain = error("try:\n    1 / 0\nexcept ZeroDivisionError:\n    {}['k']\n")
        #expect(chain.contains("ZeroDivisionError: division by zero\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback"))
        #expect(chain.hasSuffix("KeyError: 'k'"))
    }
}

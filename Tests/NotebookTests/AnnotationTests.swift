import Foundation
import Language
import Rendering
import Testing
@testable import Notebook

extension NotebookSuite { @Suite("Lines with the shapes of their sub-expressions") struct AnnotationTests {
    private static let setup = """
        import numpy as np
        n_a, n_x, m, T_x = 5, 3, 10, 7
        def sigmoid(z): return 1 / (1 + np.exp(-z))
        Wf = np.ones((n_a, n_a + n_x)); bf = np.zeros((n_a, 1))
        x = np.ones((n_x, m, T_x)); xt = x[:, :, 0]
        a_prev = np.ones((n_a, m)); c_prev = np.ones((n_a, m))
        concat = np.concatenate((a_prev, xt))
        u = np.ones((5, 1)); v = np.ones((5, 10)); w = np.ones(10)
        """

    private func noted(_ cell: String, after setup: String = setup) -> (session: Session, result: CellResult) {
        let session = Session(output: CapturedOutput())
        #expect(session.run(setup).error == nil)
        session.notesShapes = true
        return (session, session.run(cell))
    }

    /// What is shown of a cell, without the lines of the cell itself where it has only one.
    private func shown(_ cell: String, width: Int = 80, isFull: Bool = false) -> [String] {
        guard let shapes = noted(cell).result.shapes else { return ["nothing noted"] }
        let lines = Annotation(shapes, isFull: isFull).lines
        let text = ShapeRenderer(style: Style(width: width), isFull: isFull).text(lines, echo: cell.contains("\n") ? nil : 0).text
        return text.split(separator: "\n").map(String.init)
    }

    @Test("an expression is one formula, from where it begins", arguments: [
        ("ft = sigmoid(Wf @ concat + bf)", "             (n_a,n_a+n_x)@(n_a+n_x,m) + (n_a,1)->(n_a,m) -> (n_a,m)"),
        ("np.dot(Wf, concat) + bf", "(n_a,n_a+n_x)@(n_a+n_x,m) + (n_a,1)->(n_a,m) -> (n_a,m)"),
        ("c = a_prev * c_prev + a_prev * np.tanh(c_prev)", "    (n_a,m)*(n_a,m) + (n_a,m)*(n_a,m) -> (n_a,m)"),
        ("u * v", "(5,1)->(5,10) * (5,10) -> (5,10)"),
        ("v + w", "(5,10) + (10,)->(5,10) -> (5,10)"),
        ("u + w", "(5,1)->(5,10) + (10,)->(5,10) -> (5,10)"),
        ("(u + v) * 2", "((5,1)->(5,10) + (5,10))*2 -> (5,10)"),
        ("v * (1 - v * v)", "(5,10)*(1 - (5,10)*(5,10)) -> (5,10)"),
        ("v - (v - v)", "(5,10) - ((5,10) - (5,10)) -> (5,10)"),
        ("-(v @ v.T)", "-((5,10)@(10,5)) -> (5,5)"),
        ("v @ w", "(5,10)@(10,) -> (5,)"),
        ("w @ w", "(10,)@(10,) -> ()"),
        ("v > u", "(5,10) > (5,1)->(5,10) -> (5,10)"),
        ("v += u", "(5,10) += (5,1)->(5,10)"),
        ("np.sum(v, axis=1, keepdims=True)", "       (5,10) -> (5,1)"),
        ("v.sum()", "(5,10) -> ()"),
        ("np.concatenate((a_prev, xt), axis=0)", "               (n_a,m), (n_x,m) -> (n_a+n_x,m)"),
        ("x[:, :, 2]", "(n_x,m,T_x) -> (n_x,m)"),
        ("Wf[:, :n_a].T @ a_prev", "(n_a,n_a)@(n_a,m) -> (n_a,m)"),
        ("print((u * v).shape)", "       (5,1)->(5,10) * (5,10) -> (5,10)"),
        ("[u * v for k in range(3)]", " (5,1)->(5,10) * (5,10) -> (5,10)"),
        ("[r for r in (u * v).T[:, :5]]", "             (5,1)->(5,10) * (5,10) -> (5,10)"),
        ("f = lambda q: q; (u * v, v @ w)", ""),
    ])
    func formulas(_ cell: String, _ expected: String) {
        let shown = shown(cell)
        if expected.isEmpty { #expect(shown.count == 2) } else { #expect(shown == [expected]) }
    }

    @Test("what tells nothing new is left alone", arguments: [
        "y = 3", "u", "print(u)", "2 * v", "1 - v", "-v", "np.tanh(v)", "sigmoid(v)", "z = np.zeros((n_a, m))", "v.shape", "len(v)", "v.T.shape",
        "y = v.copy()", "n_a + n_x", "'a' + 'b'", "def f(q): return q @ q", "s = v[0, 0]", "v.shape[0] * 2", "print(v.sum(), v.mean())", "lambda: u * v",
    ])
    func quiet(_ cell: String) { #expect(shown(cell) == []) }

    @Test("a tree where one formula does not do, a row for each operation that makes another shape")
    func trees() {
        #expect(shown("s = v / np.sum(v, axis=0)") == [
            "  v / np.sum(v, axis=0)  (5,10) / (10,)->(5,10) -> (5,10)",
            "  └ np.sum(v, axis=0)    (5,10) -> (10,)",
        ])
        #expect(shown("np.sum(u * v, axis=0) - np.dot(v.sum(axis=0), v.T) [0]") == [
            "  np.sum(u * v, axis=0) - np.dot(v.sum(axis=..  (10,) - () -> (10,)",
            "  ├ np.sum(u * v, axis=0)                       (5,10) -> (10,)",
            "  │ └ u * v                                     (5,1)->(5,10) * (5,10) -> (5,10)",
            "  └ np.dot(v.sum(axis=0), v.T)                  (10,)@(10,5) -> (5,)",
            "    └ v.sum(axis=0)                             (5,10) -> (10,)",
        ])
    }

    @Test("a formula that the window is too narrow for is a tree; operations of one shape only are one word")
    func narrow() {
        #expect(shown("sigmoid(Wf @ concat + bf)", width: 50) == [
            "  sigmoid(..  (n_a,m) -> (n_a,m)",
            "  └ Wf @ c..  (n_a,m) + (n_a,1)->(n_a,m) -> (n_a..",
            "    └ Wf @..  (n_a,n_a+n_x)@(n_a+n_x,m) -> (n_a,m)",
        ])
        #expect(shown("v[:, 5:] @ v + v[:, 5:] @ v + v[:, 5:] @ v", width: 50) == [
            "  v[:, 5:] @..  (5,10) + (5,10) + (5,10) -> (5,10)",
            "  └ v[:, 5:]..  (5,5)@(5,10) -> (5,10)  (3 alike)",
        ])
        #expect(shown("v * v + v * (1 - v * v) * v - v * v", width: 40) == ["every array is (5,10)"])
    }

    @Test(":shapes has a row for every operation and the sizes behind the names")
    func full() {
        #expect(shown("sigmoid(Wf @ concat + bf).T", isFull: true) == [
            "  sigmoid(Wf @ concat + bf).T  (n_a,m) -> (m,n_a)",
            "  └ sigmoid(Wf @ concat + bf)  (n_a,m) -> (n_a,m)",
            "    └ Wf @ concat + bf         (n_a,m) + (n_a,1)->(n_a,m) -> (n_a,m)",
            "      └ Wf @ concat            (n_a,n_a+n_x)@(n_a+n_x,m) -> (n_a,m)",
            "  n_a = 5, n_a+n_x = 8, m = 10",
        ])
    }

    // MARK: Several lines

    @Test("a loop is annotated once, with what changes from turn to turn")
    func loops() {
        #expect(shown("""
            s = u
            for k in range(4):
                s = np.concatenate((s, u), axis=1)
                if k == 2:
                    r = s * u
            """) == [
            "  for k in range(4):   4 turns, k = 0 .. 3",
            "      s = np.concatenate((s, u), axis=1)",
            "                         (5,1..4), (5,1) -> (5,2..5)",
            "          r = s * u",
            "              (5,4) * (5,1)->(5,4) -> (5,4)",
        ])
        #expect(shown("k = 0\nwhile k < 3:\n    k += 1; y = u * v").prefix(1) == ["  while k < 3:   3 turns"])
        #expect(shown("for name in ['a', 'b']:\n    y = u * v")[0] == "  for name in ['a', 'b']:   2 turns, name = 'a' .. 'b'")
    }

    @Test("a statement of several lines is one, comments left out")
    func continued() {
        #expect(shown("y = (Wf @ concat  # first\n     + bf)") == [
            "  y = (Wf @ concat + bf)", "       (n_a,n_a+n_x)@(n_a+n_x,m) + (n_a,1)->(n_a,m) -> (n_a,m)",
        ])
    }

    @Test("lines of the learner's functions are kept apart, of whatever cell they are")
    func functions() throws {
        let (session, _) = noted("""
            def cell(xt, a_prev):
                z = Wf @ np.concatenate((a_prev, xt)) + bf
                return sigmoid(z), (xt, a_prev)
            """)
        let shapes = try #require(session.run("a, cache = cell(x[:, :, 1], a_prev)").shapes)
        let annotation = Annotation(shapes)
        let renderer = ShapeRenderer(style: Style())
        #expect(renderer.text(annotation.lines, echo: 0).text == "                (n_x,m), (n_a,m) -> (n_a,m), tuple")
        #expect(annotation.functions.map(\.name) == ["cell"])
        let lines = try #require(annotation.functions.first?.lines)
        #expect(renderer.text(lines).text.split(separator: "\n") == [
            "      z = Wf @ np.concatenate((a_prev, xt)) + bf",
            "  Wf @ np.concatenate((a_prev, xt)) + bf  (n_a,m) + (n_a,1)->(n_a,m) -> (n_a,m)",
            "  └ Wf @ np.concatenate((a_prev, xt))     (n_a,n_a+n_x)@(n_a+n_x,m) -> (n_a,m)",
            "    └ np.concatenate((a_prev, xt))        (n_a,m), (n_x,m) -> (n_a+n_x,m)",
        ])
    }

    /// A whole cell, called over time; sizes agree by accident, as n_a is m.
    private static let cell = """
        import numpy as np
        def sigmoid(z): return 1 / (1 + np.exp(-z))
        def cell(xt, a_prev, c_prev, p):
            n_a = p["Wf"].shape[0]
            concat = np.concatenate((a_prev, xt), axis=0)
            ft = sigmoid(np.dot(p["Wf"], concat) + p["bf"])
            it, ot = sigmoid(p["Wi"] @ concat + p["bi"]), sigmoid(p["Wo"] @ concat + p["bo"])
            c_next = ft * c_prev + it * np.tanh(p["Wc"] @ concat + p["bc"])
            a_next = ot * np.tanh(c_next)
            dW = np.dot(a_next, concat.T)
            db = np.sum(a_next, axis=1, keepdims=True)
            dxt = np.dot(p["Wf"][:, n_a:].T, ft) + np.dot(p["Wi"][:, n_a:].T, it)
            return a_next, c_next
        H, D, N, T = 4, 2, 4, 3
        p = {name: np.ones((H, H + D)) for name in ("Wf", "Wi", "Wo", "Wc")}
        for name in ("bf", "bi", "bo", "bc"): p[name] = np.zeros((H, 1))
        x = np.ones((D, N, T)); a = np.zeros((H, N)); c = np.zeros((H, N))
        """

    @Test("a whole cell and the loop over time around it")
    func lstm() throws {
        let (_, result) = noted("for t in range(T):\n    a, c = cell(x[:, :, t], a, c, p)", after: AnnotationTests.cell)
        let annotation = Annotation(try #require(result.shapes))
        let renderer = ShapeRenderer(style: Style())
        #expect(renderer.text(annotation.lines).text == """
              for t in range(T):   3 turns, t = 0 .. 2
                  a, c = cell(x[:, :, t], a, c, p)
                              (D,N), (H,N), (H,N), dict -> (H,N), (H,N)
            """)
        let cell = try #require(annotation.functions.first { $0.name == "cell" })
        #expect(renderer.text(cell.lines).text == """
                  concat = np.concatenate((a_prev, xt), axis=0)
                                          (H,N), (D,N) -> (H+D,N)
                  ft = sigmoid(np.dot(p["Wf"], concat) + p["bf"])
                               (H,H+D)@(H+D,N) + (H,1)->(H,N) -> (H,N)
                  it, ot = sigmoid(p["Wi"] @ concat + p["bi"]), sigmoid(p["Wo"] @ concat +..
                                   (H,H+D)@(H+D,N) + (H,1)->(H,N) -> (H,N)
                                                     (H,H+D)@(H+D,N) + (H,1)->(H,N) -> (H,N)
                  c_next = ft * c_prev + it * np.tanh(p["Wc"] @ concat + p["bc"])
                           (H,N)*(H,N) + (H,N)*tanh((H,H+D)@(H+D,N) + (H,1)->(H,N)) -> (H,N)
                  a_next = ot * np.tanh(c_next)
                           (H,N)*(H,N) -> (H,N)
                  dW = np.dot(a_next, concat.T)
                       (H,N)@(N,H+D) -> (H,H+D)
                  db = np.sum(a_next, axis=1, keepdims=True)
                              (H,N) -> (H,1)
                  dxt = np.dot(p["Wf"][:, n_a:].T, ft) + np.dot(p["Wi"][:, n_a:].T, it)
                        (2,H)@(H,N) + (2,H)@(H,N) -> (2,N)
            """)
    }

    @Test("names that a comment gives a result are those shown")
    func comments() {
        #expect(shown("q = np.ones((4, 6)) @ np.ones((6, 2))  # (H, N)") == ["    (4,6)@(6,2) -> (H,N)"])
    }

    @Test("more rows than wanted are counted")
    func most() throws {
        let shapes = try #require(noted("y = u * v\nz = u + v\nw = v @ v.T").result.shapes)
        let (text, left) = ShapeRenderer(style: Style()).text(Annotation(shapes).lines, most: 4)
        #expect(text.split(separator: "\n").count == 4 && left == 2)
    }

    // MARK: Cost

    @Test("a long loop is looked at for its first turns only, and what comes after it again", arguments: [
        "for k in range(30000): q = u * v", "k = 0\nwhile k < 30000:\n    k += 1\n    q = u * v",
        "def f():\n    for k in range(30000):\n        q = u * v\n        if k == 29000: return q\nq = f()",
        "try:\n    for k in range(30000):\n        q = u * v\n        if k == 29000: raise ValueError\nexcept ValueError: pass",
        "for i in range(30):\n    for k in range(1000): q = u * v",
        "def g(n): return u * v if n == 0 else g(n - 1)\nfor i in range(3000): q = g(3)",
        "def fib(n): return 1 if n < 2 else fib(n - 1) + fib(n - 2)\nq = u * v\nk = fib(18)",
        "for k in range(30000):\n    q = u * v\n    if k > 29000: break",
        "q = u * v\nk = sum(i for i in range(20000))",
        "class C:\n    def m(self, a): return a * v\nfor k in range(9000): q = C().m(u)",
    ])
    func rests(_ loop: String) throws {
        let (session, result) = noted(loop + "\ny = v @ v.T")
        #expect(result.error == nil)
        let shapes = try #require(result.shapes)
        let annotation = Annotation(shapes)
        let text = ShapeRenderer(style: Style()).text(annotation.lines + annotation.functions.flatMap(\.lines)).text
        #expect(text.contains("(5,1)->(5,10) * (5,10)"))
        #expect(text.contains("(5,10)@(10,5) -> (5,5)"))
        if loop.contains("30000") { #expect(text.contains("the first ") && shapes.loops.values.allSatisfy { $0.turns < 2000 }) }
        #expect(session.interpreter.observer == nil)
    }

    @Test("an error and Ctrl-C leave no observer behind")
    func errors() {
        let (session, result) = noted("y = u * v\nz = v @ v")
        #expect(result.error != nil && session.interpreter.observer == nil && result.shapes?.isEmpty == false)
        #expect(session.run("1 + 1").error == nil)
    }

    @Test("nothing is noted of what is captured, nor unless it is asked for")
    func off() {
        let (session, _) = noted("1")
        #expect(session.run(.init(name: "<cell>", text: "u * v"), output: .captured).shapes == nil)
        session.notesShapes = false
        #expect(session.run("u * v").shapes == nil)
    }

    // MARK: The same program

    @Test("a program does the same while its shapes are noted")
    func conformance() throws {
        let scripts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "LanguageTests/Scripts")
        let files = FileManager.default.enumerator(at: scripts, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }.filter { $0.pathExtension == "py" } ?? []
        #expect(files.count > 100)
        // Deep recursion is part of the scripts.
        nonisolated(unsafe) var different: [String] = []
        let finished = DispatchSemaphore(value: 0)
        let thread = Thread {
            defer { finished.signal() }
            for file in files.sorted(by: { $0.path < $1.path }) where !self.isSame(file) { different.append(file.lastPathComponent) }
        }
        thread.stackSize = 512 << 20
        thread.start()
        finished.wait()
        #expect(different == [])
    }

    /// Whether a script prints the same and ends alike; one that does not do so twice anyway counts as the same.
    private func isSame(_ file: URL) -> Bool {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return false }
        func run(noting: Bool) -> [String] {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let sink = CapturedOutput()
            let session = Session(output: sink)
            session.interpreter.files = FileAccess(workingDirectory: folder.path)
            session.notesShapes = noting
            let result = session.run(.init(name: file.path, text: text), output: .live)
            if let shapes = result.shapes {
                let annotation = Annotation(shapes, isFull: true), lines = annotation.lines + annotation.functions.flatMap(\.lines)
                for width in [20, 80] { _ = ShapeRenderer(style: Style(width: width), isFull: true).text(lines) }
            }
            return [sink.text, result.error?.typeName ?? ""]
        }
        let noted = run(noting: true), plain = run(noting: false)
        return noted == plain || run(noting: false) != plain
    }
} }

import PseudoTerminals
import Testing

@Suite("Shapes at the prompt") struct ShapeCommandTests {
    private func session() throws -> TerminalSession {
        let session = try TerminalSession()
        for line in [
            "import numpy as np; n_a, n_x, m = 5, 3, 10", "Wf = np.ones((n_a, n_a + n_x)); bf = np.zeros((n_a, 1))", "xt = np.ones((n_x, m))",
            "concat = np.ones((n_a + n_x, m))",
        ] { try session.enter(line) }
        return session
    }

    @Test("a line that was typed has the shapes under it; one behind output is written again")
    func annotated() throws {
        let session = try session()
        #expect(try session.enter("ft = np.tanh(Wf @ concat + bf)").hasPrefix("""
            ft = np.tanh(Wf @ concat + bf)
                                 (n_a,n_a+n_x)@(n_a+n_x,m) + (n_a,1)->(n_a,m) -> (n_a,m)
            ft  (n_a=5, m=10)
            """))
        let printed = try session.enter("print('hello'); z = Wf @ concat")
        #expect(printed.contains("hello\n  print('hello'); z = Wf @ concat\n                      (n_a,n_a+n_x)@(n_a+n_x,m) -> (n_a,m)\n"))
        #expect(try session.enter("y = 2 * ft").hasPrefix("y = 2 * ft\ny  (n_a=5, m=10)"))
        session.leave()
    }

    @Test(":shapes shows an expression, and alone the last cell with its functions, whose lines are announced once")
    func commands() throws {
        let session = try session()
        let shown = try session.enter(":shapes np.tanh(Wf @ concat + bf)")
        #expect(shown.contains("  np.tanh(Wf @ concat + bf)  (n_a,m) -> (n_a,m)\n  └ Wf @ concat + bf "))
        #expect(shown.contains("n_a = 5, n_a+n_x = 8, m = 10"))
        #expect(try session.enter(":shapes Wf").contains("Wf  (n_a=5, n_a+n_x=8)"))
        #expect(try session.enter(":shapes Wf @ xt").contains("The shapes do not fit."))
        #expect(try session.enter(":shapes x = 3").contains(":shapes wants"))
        #expect(try session.enter(":shapes").contains("concat = np.ones((n_a + n_x, m))\n           -> (n_a+n_x,m)\n"))
        try session.enter("k = 1")
        #expect(try session.enter(":shapes").contains("The last cell did nothing with arrays."))
        try session.enter("def f(a):")
        try session.enter("    return Wf @ a")
        try session.enter()
        #expect(try session.enter("r = f(concat)").contains("1 line in f: :shapes"))
        #expect(try !session.enter("r = f(concat)").contains(":shapes"))
        #expect(try session.enter(":shapes").contains("f:\n      return Wf @ a\n             (n_a,n_a+n_x)@(n_a+n_x,m) -> (n_a,m)\n"))
        session.leave()
    }

    @Test("a shape error stands under its line, and :hint shows once what would fit")
    func errors() throws {
        let session = try session()
        let error = try session.enter("ft = Wf.T @ concat")
        #expect(error.contains("""
            The shapes do not fit.
              ft = Wf.T @ concat
                   ~~~~~^~~~~~~~
              (n_a+n_x=8, n_a=5) @ (n_a+n_x=8, m=10)
            """))
        #expect(error.contains(":hint shows what would fit."))
        #expect(!error.contains("Wf.T.T"))
        #expect(try session.enter(":hint").contains("(n_a=5, m=10)"))
        #expect(try session.enter(":hint").contains("No lesson is open."))
        #expect(try !session.enter("Wf @ 3 if False else 1").contains(":hint"))
        session.leave()
    }

    @Test(":set shapes off leaves only :shapes, and says so")
    func off() throws {
        let session = try session()
        #expect(try session.enter(":set shapes off").contains("shapes is off."))
        #expect(try session.enter("z = Wf @ concat").hasPrefix("z = Wf @ concat\nz  (n_a=5, m=10)"))
        #expect(try session.enter(":shapes Wf @ concat").contains("(n_a,n_a+n_x)@(n_a+n_x,m) -> (n_a,m)"))
        #expect(try session.enter(":set shapes maybe").contains("shapes is on or off, not `maybe`."))
        #expect(try session.enter(":set shapes on").contains("shapes is on."))
        #expect(try session.enter("z = Wf @ concat").contains("(n_a,n_a+n_x)@(n_a+n_x,m) -> (n_a,m)"))
        session.leave()
    }

    @Test("scripts and what comes through a pipe are not annotated")
    func scripts() throws {
        let program = "import numpy as np\ny = np.ones((2, 3)) @ np.ones((3, 4))\nprint(y.shape)\n"
        let piped = try Command().run([], input: program)
        #expect(piped.output == "(2, 4)\n" && piped.errors == "")
        let code = try Command().run(["-c", program])
        #expect(code.output == "(2, 4)\n" && code.errors == "")
    }
}

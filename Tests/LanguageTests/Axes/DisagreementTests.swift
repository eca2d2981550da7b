import OneAtATime
import Testing

@testable import Language

@Suite("Docstrings and comments that disagree", .oneAtATime)
struct DisagreementTests {
    private func reports(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [AxisDisagreement] {
        let run = try NamedLines("import numpy as np\n" + text)
        #expect(run.error == nil, sourceLocation: sourceLocation)
        return run.reports
    }

    /// What is short to compare: subject, shape as written, and whether it is the number of axes, their sizes or their names.
    private func short(_ reports: [AxisDisagreement]) -> [String] {
        reports.map { report in
            let kind = switch report.reason {
            case .rank: "rank"
            case .sizes(let expected, _): "\(expected.map { $0.map(String.init) ?? "?" })"
            case .names(let expected): "\(expected)"
            }
            return "\(report.subject) \(report.written) \(report.shape) \(kind)"
        }
    }

    private let step = """
        def step(xt, a_prev, parameters):
            \"\"\"
            xt -- of shape (n_x, m)
            a_prev -- of shape (n_a, m)
            parameters -- python dictionary containing:
                W -- of shape (n_a, n_a + n_x)
                b -- of shape (n_a, 1)
            \"\"\"
            return None

        """

    @Test("right shapes are not reported, whatever sizes agree", arguments: [(3, 5, 10), (5, 5, 10), (3, 5, 5), (5, 5, 5), (1, 1, 1), (0, 5, 10)])
    func right(n_x: Int, n_a: Int, m: Int) throws {
        #expect(try reports(step + """
            n_x, n_a, m = \(n_x), \(n_a), \(m)
            step(np.ones((n_x, m)), np.ones((n_a, m)), {"W": np.ones((n_a, n_a + n_x)), "b": np.ones((n_a, 1)), "c": 3})
            units, batch = n_a, m
            step(np.ones((n_x, batch)), np.ones((units, batch)), {"W": np.ones((units, n_x + units)), "b": np.ones((units, 1))})

            """).filter { !$0.subject.contains("W") } == [])
    }

    @Test("the array that contradicts the others is reported, with the sizes that say so", arguments: [
        ("step(np.ones((3, 10)), np.ones((5, 10)), {'W': np.ones((5, 8)), 'b': np.ones((5, 8))})", ["parameters[\"b\"] (n_a, 1) [5, 8] [\"5\", \"1\"]"]),
        ("step(np.ones((10, 3)), np.ones((5, 10)), {'W': np.ones((5, 8)), 'b': np.ones((5, 1))})", ["xt (n_x, m) [10, 3] [\"3\", \"10\"]"]),
        ("step(np.ones((3, 10)), np.ones((5, 10)), {'W': np.ones((8, 5)), 'b': np.ones((5, 1))})", ["parameters[\"W\"] (n_a, n_a + n_x) [8, 5] [\"5\", \"8\"]"]),
        ("step(np.ones((3, 10)), np.ones((5, 9)), {})", ["a_prev (n_a, m) [5, 9] [\"?\", \"10\"]"]),
        ("step(np.ones((3, 10)), np.ones((5, 10)), {'b': np.ones(5)})", ["parameters[\"b\"] (n_a, 1) [5] rank"]),
        ("step(np.ones((3, 10)), np.ones((5, 10)), {'W': 3, 'b': None})", []),
        ("step(None, 2, [])", []),
    ] as [(String, [String])])
    func contradictions(_ call: String, _ expected: [String]) throws {
        #expect(short(try reports(step + call + "\n")) == expected)
    }

    @Test("a transposed array is reported where only the sizes agree, in the docstring's words and in others")
    func crossed() throws {
        let own = try reports(step + "n_a, m, n_x = 5, 5, 3\na = np.ones((n_a, m))\nstep(np.ones((n_x, m)), a.T, {})\n")
        #expect(short(own) == ["a_prev (n_a, m) [5, 5] [\"n_a\", \"m\"]"])
        #expect(own.first?.axes == ["m", "n_a"])
        let others = try reports(step + "units, batch, width = 5, 5, 3\na = np.ones((units, batch))\nstep(np.ones((width, batch)), a.T, {})\n")
        #expect(short(others) == ["a_prev (n_a, m) [5, 5] [\"n_a\", \"batch\"]"])
    }

    @Test("layers that follow each other call one size by two names, rightly")
    func layers() throws {
        #expect(try reports("""
            def affine(x, w):
                \"\"\"
                - x: of shape (N, D)
                - w: of shape (D, M)
                Returns: out, of shape (N, M)
                \"\"\"
                return x @ w
            N, D, M, C = 4, 5, 5, 5
            hidden = affine(np.ones((N, D)), np.ones((D, M)))
            scores = affine(hidden, np.ones((M, C)))
            scores = affine(hidden, np.ones((5, 5)))
            def rnn(x, a0, Wax):
                \"\"\"
                x -- of shape (n_x, m)
                a0 -- of shape (n_a, m)
                Wax -- of shape (n_a, n_x)
                \"\"\"
                return np.tanh(Wax @ x + a0)
            n_x, n_a, m = 5, 5, 5
            a = rnn(np.ones((n_x, m)), np.ones((n_a, m)), np.ones((n_a, n_x)))
            rnn(a, np.ones((n_a, m)), np.ones((n_a, n_x)))

            """) == [])
    }

    @Test("results are compared by name, by place and by key", arguments: [
        ("    a -- of shape (n, m)\n    c -- of shape (m, n)\n", "c = x.T\n    return x, c", []),
        ("    a -- of shape (n, m)\n    c -- of shape (n, m)\n", "c = x.T\n    return x, c", ["c (n, m) [3, 2] [\"2\", \"3\"]"]),
        ("    a -- of shape (n, m)\n    c -- of shape (n, m, T_x)\n", "c = x * 2\n    return 1, c", ["c (n, m, T_x) [2, 3] rank"]),
        ("    grads -- dictionary containing:\n        dx -- of shape (n, 1)\n", "grads = {'dx': x}\n    return grads", ["grads[\"dx\"] (n, 1) [2, 3] [\"2\", \"1\"]"]),
        ("    array of shape (m,)", "return x.sum(axis=1)", [" (m,) [2] [\"3\"]"]),
        ("    array of shape (n,)", "return x.sum(axis=1)", []),
        ("    a -- of shape (n, m)", "return None", []),
    ] as [(String, String, [String])])
    func results(_ returns: String, _ code: String, _ expected: [String]) throws {
        let text = "def f(x):\n    '''\n    x -- of shape (n, m)\n\n    Returns:\n\(returns)\n    '''\n    \(code)\nf(np.ones((2, 3)))\n"
        #expect(short(try reports(text)) == expected)
    }

    @Test("a comment that contradicts the value is reported and names nothing", arguments: [
        ("z = np.ones((2, 3))  # (m, n)", ["z (m, n) [2, 3] [\"3\", \"2\"]"]),
        ("z = np.ones((2, 3))  # (n, 1)", ["z (n, 1) [2, 3] [\"2\", \"1\"]"]),
        ("z = np.ones((2, 3))  # (n,)", ["z (n,) [2, 3] rank"]),
        ("z = np.ones((2, 3))  # (n, m)", []),
        ("z = np.ones((2, 3))  # (n, unknown)", []),
        ("z = np.ones((2, 3))  # (unknown, other, third)", []),
        ("z = np.ones((2, 6))  # (n, 2m)", []),
        ("z = np.ones((2, 3))  # (see below)", []),
        ("z = np.ones((n, n2)).T  # (n, n2)", ["z (n, n2) [2, 2] [\"n\", \"n2\"]"]),
        ("z = 3  # (n, m)", []),
    ] as [(String, [String])])
    func comments(_ line: String, _ expected: [String]) throws {
        #expect(short(try reports("n, m, n2 = 2, 3, 2\n\(line)\n")) == expected)
    }

    @Test("each place is reported once, recursion keeps sizes apart, and a failing call is no trouble")
    func once() throws {
        #expect(try reports(step + "for _ in range(5):\n    step(np.ones((3, 4)), np.ones((5, 5)), {})\n").count == 1)
        #expect(try reports("""
            def halves(x):
                '''
                x -- of shape (n, m)
                Returns:
                y -- of shape (n, m)
                '''
                if len(x) == 1:
                    return x * 1
                y = np.concatenate((halves(x[:1]), halves(x[1:])))
                return y
            halves(np.ones((8, 3)))
            def fails(x):
                '''x -- of shape (n, m)'''
                raise ValueError
            k = np.zeros((2, 2))
            try:
                fails(k)
            except ValueError:
                pass

            """) == [])
    }

    @Test("what is no shape is left alone", arguments: [
        "x -- of shape (n, d_1, ..., d_k)", "x -- of shape (n, m) or (m, n)", "x -- 维度为(【列表类型】cache, x)", "x -- the same shape as (y)",
        "x -- of shape (n // 2, m)", "x -- shape (", "x -- shape (((", "x -- of shape ()", "x - shape", "- x:", ":(维度为", "x -- shape (99999999999999999999n, m)",
        "维度为维度为(,,)，x -- shape (,)", "x -- of shape (4294967296 * 4294967296 * 4294967296 * k, m)",
    ])
    func nothing(_ text: String) throws {
        let run = try NamedLines("import numpy as np\ndef f(x):\n    '''\n    \(text)\n    Returns: \(text)\n    '''\n    return x\nf(np.ones((2, 3)))\nf(np.ones(3))\n")
        #expect(run.error == nil)
        #expect(run.reports == [])
    }
}

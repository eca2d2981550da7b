@testable import Rendering
import Syntax
import Testing

struct ErrorTests {
    private let plain = ErrorRenderer(style: Style())

    private func place(_ text: String, in name: String = "prog.py", line: Int = 1, _ columns: Range<Int>, caret: Range<Int>? = nil,
                       function: String? = nil) -> ErrorReport.Place {
        func span(_ range: Range<Int>) -> Span { Span(line: line, column: range.lowerBound, endLine: line, endColumn: range.upperBound) }
        return ErrorReport.Place(function: function, source: Source(name: name, text: text), span: span(columns), caret: caret.map(span))
    }

    private func mismatch(_ operation: String, _ left: ([Int], [String]?), _ right: ([Int], [String]?)) -> ErrorReport.Shapes {
        let isProduct = operation == "@" && max(left.0.count, right.0.count) < 3
        return ErrorReport.Shapes(
            operation: operation, left: .init(text: "Wf", shape: left.0, axes: left.1), right: .init(text: "xt", shape: right.0, axes: right.1),
            rule: isProduct ? .product(left: left.0.count - 1, right: max(right.0.count - 2, 0)) : .broadcast)
    }

    @Test("a shape error shows both operands, the rule, and Python's own words last")
    func shapes() throws {
        var report = ErrorReport(
            type: "ValueError", lastLine: "ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 3 is different from 8)",
            places: [place("z = Wf @ xt + δ", in: "<cell 4>", 4..<11, caret: 7..<8)])
        report.shapes = mismatch("@", ([5, 8], ["n_a", "n_a+n_x"]), ([3, 10], ["n_x", "m"]))
        report.advice = "the stack of a_prev and xt has n_a+n_x rows"
        try Golden.expect("error-shapes") { ErrorRenderer(style: $0).text(for: report) }
    }

    @Test("the rule that failed is told in words", arguments: [
        ("@", [5, 8], [3, 10], "@ needs the columns of the left (8) to equal the rows of the right (3)."),
        ("@", [8], [3, 10], "@ needs the length of the left (8) to equal the rows of the right (3)."),
        ("@", [5, 8], [3], "@ needs the columns of the left (8) to equal the length of the right (3)."),
        ("@", [], [3], "@ needs arrays; for a single number use *."),
        ("@", [2, 5, 8], [3, 8, 2], "@ lines the shapes up from the right before the last two axes: each pair of sizes must be equal, or one of them 1. The last axis but 2 has 2 on the left and 3 on the right."),
        ("+", [5, 10], [5], "+ lines the shapes up from the right: each pair of sizes must be equal, or one of them 1. The last axis has 10 on the left and 5 on the right."),
        ("<", [5, 1], [4, 1], "< lines the shapes up from the right: each pair of sizes must be equal, or one of them 1. The last axis but one has 5 on the left and 4 on the right."),
        ("+=", [5, 1], [5, 10], "+= changes the left in place, so the result must have the left's own shape."),
    ] as [(String, [Int], [Int], String)])
    func rules(operation: String, left: [Int], right: [Int], words: String) {
        #expect(ErrorWords.rule(mismatch(operation, (left, nil), (right, nil))) == words)
    }

    @Test("tracebacks have CPython's form")
    func traceback() {
        let text = "def g():\n    y = x  @ δ\n(1 +\n g())"
        let source = Source(name: "prog.py", text: text)
        let report = ErrorReport(type: "TypeError", lastLine: "TypeError: unsupported operand type(s) for @: 'list' and 'int'", places: [
            .init(source: source, span: Span(line: 4, column: 1, endLine: 4, endColumn: 4)),
            .init(function: "g", source: source, span: Span(line: 2, column: 8, endLine: 2, endColumn: 14), caret: Span(line: 2, column: 11, endLine: 2, endColumn: 12)),
        ])
        #expect(plain.text(for: report) == """
            Traceback (most recent call last):
              File "prog.py", line 4, in <module>
                g())
                ^^^
              File "prog.py", line 2, in g
                y = x  @ δ
                    ~~~^~~
            TypeError: unsupported operand type(s) for @: 'list' and 'int'
            """)
    }

    @Test("marks stand under wide letters, tabs and spelt-out ones", arguments: [
        ("中 = δ / 0", 4..<9, 6..<7, true, "    中 = δ / 0\n         ~~^~~"),
        ("中 = δ / 0", 4..<9, 6..<7, false, "    \\u4e2d = delta / 0\n             ~~~~~~^~~"),
        ("\tx = 1 / 0", 5..<10, 7..<8, true, "    x = 1 / 0\n        ~~^~~"),
        ("1 / 0", 0..<5, 2..<3, true, "    1 / 0\n    ~~^~~"),
        ("boom()", 0..<6, nil, true, "    boom()"),
        ("x = boom()", 4..<10, nil, true, "    x = boom()\n        ^^^^^^"),
    ] as [(String, Range<Int>, Range<Int>?, Bool, String)])
    func marks(text: String, span: Range<Int>, caret: Range<Int>?, isUnicode: Bool, shown: String) {
        let report = ErrorReport(type: "X", lastLine: "X", places: [place(text, span, caret: caret)])
        let lines = ErrorRenderer(style: Style(isUnicode: isUnicode)).text(for: report).split(separator: "\n").dropFirst(2).dropLast()
        #expect(lines.joined(separator: "\n") == shown)
    }

    @Test("places out of the source break nothing", arguments: [(-3, 2), (0, 0), (9, 4), (3, 400), (2_000_000_000, 2_100_000_000)])
    func wildSpans(start: Int, end: Int) {
        for line in [-1, 0, 1, 2, 99] {
            for isRefused in [true, false] {
                let span = Span(line: line, column: start, endLine: line, endColumn: end)
                let source = Source(name: "p", text: "x = 1 + 2\n", lineOffset: 7)
                let report = ErrorReport(type: "X", lastLine: "X: y", places: [.init(source: source, span: span, caret: span)], isRefused: isRefused)
                #expect(plain.text(for: report).hasSuffix("X: y"))
            }
        }
    }

    @Test("what the parser refused has no traceback")
    func refused() {
        let report = ErrorReport(type: "SyntaxError", lastLine: "SyntaxError: '(' was never closed",
                                 places: [place("  x = (1 +", 6..<7, caret: 6..<7)], isRefused: true)
        #expect(plain.text(for: report) == """
            This cannot be read as Python, so no line of it has run.

              File "prog.py", line 1
                x = (1 +
                    ^
            SyntaxError: '(' was never closed
            """)
    }

    @Test("a repeated line is counted, as CPython counts it")
    func recursion() {
        let source = Source(name: "prog.py", text: "def f(n):\n    return f(n-1) + 1\nf(9)")
        let outer = ErrorReport.Place(source: source, span: Span(line: 3, column: 0, endLine: 3, endColumn: 4))
        let inner = ErrorReport.Place(function: "f", source: source, span: Span(line: 2, column: 11, endLine: 2, endColumn: 17))
        let report = ErrorReport(type: "RecursionError", lastLine: "RecursionError: maximum recursion depth exceeded",
                                 places: [outer] + Array(repeating: inner, count: 999))
        #expect(plain.text(for: report) == """
            A function calls itself again and again without coming to an end.

            Traceback (most recent call last):
              File "prog.py", line 3, in <module>
                f(9)
              File "prog.py", line 2, in f
                return f(n-1) + 1
                       ^^^^^^
              File "prog.py", line 2, in f
                return f(n-1) + 1
                       ^^^^^^
              File "prog.py", line 2, in f
                return f(n-1) + 1
                       ^^^^^^
              [Previous line repeated 996 more times]
            RecursionError: maximum recursion depth exceeded
            """)
    }

    @Test("an exception raised from another shows both")
    func chain() {
        var report = ErrorReport(type: "ValueError", lastLine: "ValueError: x", places: [place("raise ValueError('x') from e", 0..<28)])
        report.earlier = [.init(ErrorReport(type: "ZeroDivisionError", lastLine: "ZeroDivisionError: division by zero", places: [place("1/0", 0..<3, caret: 1..<2)]), isCause: true)]
        #expect(plain.text(for: report) == """
            Traceback (most recent call last):
              File "prog.py", line 1, in <module>
                1/0
                ~^~
            ZeroDivisionError: division by zero

            The above exception was the direct cause of the following exception:

            Traceback (most recent call last):
              File "prog.py", line 1, in <module>
                raise ValueError('x') from e
            ValueError: x
            """)
    }

    @Test("a message with control characters commands no terminal")
    func hostile() {
        let report = ErrorReport(type: "ValueError", lastLine: "ValueError: \u{1B}]0;title\u{07}", places: [place("raise X('\u{1B}[2J')", in: "\u{1B}x", 0..<5)])
        #expect(Screen.hasOnlyOwnEscapes(ErrorRenderer(style: Style(hasColour: true)).text(for: report)))
        #expect(plain.text(for: report).hasSuffix("ValueError: ␛]0;title␇"))
    }
}

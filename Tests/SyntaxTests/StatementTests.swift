import Testing

@testable import Syntax

func program(_ text: String) throws -> Program { try parse(Source(name: "<cell>", text: text)) }

@Suite("Statements")
struct StatementTests {
    @Test("a function knows its docstring, and whether it is a generator")
    func functions() throws {
        let body = try program(
            "@a.b\ndef f(x, /, y: int = 1, *, z) -> int:\n    'doc'\n    def g():\n        yield 1\n    return g\n").body
        guard case .function(let outer) = try #require(body.first).kind, case .function(let inner) = outer.body[1].kind else {
            throw NoExpression()
        }
        #expect(outer.docstring == "doc")
        #expect(!outer.isGenerator)
        #expect(inner.isGenerator)
        #expect(describe(outer.parameters) == "(x / y:int=1 * z)")
        #expect(outer.decorators.map(describe) == ["a.b"])
        #expect(outer.returns.map(describe) == "int")
        #expect(outer.nameSpan.line == 2)
    }

    @Test("an f-string's yield makes a generator")
    func yieldInField() throws {
        guard case .function(let function) = try #require(try program("def f(): f'{(yield)}'").body.first).kind else { throw NoExpression() }
        #expect(function.isGenerator)
    }

    @Test("assignments keep their targets from left to right")
    func assignments() throws {
        let body = try program("a = b[0], *c = d.e = 1, 2\nx += 1\ny: int = 3\nz: float").body
        guard case .assign(let targets, let value) = body[0].kind else { throw NoExpression() }
        #expect(targets.map(describe) == ["a", "(tuple b[0] *c)", "d.e"])
        #expect(describe(value) == "(tuple 1 2)")
        guard case .augmentedAssign(_, .add, _) = body[1].kind else { throw NoExpression() }
        guard case .annotatedAssign(_, _, .some) = body[2].kind, case .annotatedAssign(_, _, nil) = body[3].kind else {
            throw NoExpression()
        }
    }

    @Test(
        "lines and blocks",
        arguments: [
            ("x = 1; y = 2;\nz = 3", 3), ("if a: b; c\nelse: d", 1), ("if a:\n\tb\nelif c:\n\td\nelse:\n\te", 1), ("x = 1 + \\\n  2", 1),
            ("\n\n# c\n  # d\nx", 1), ("for x in a, b: pass\nelse: y", 1), ("while (x := f()): pass", 1),
            ("try:\n  a\nexcept (B, C) as e:\n  d\nexcept:\n  e\nelse:\n  f\nfinally:\n  g", 1), ("with a as b, c: d", 1),
            ("with (a as b, c as d,): e", 1), ("with (a, b): c", 1), ("with (a) as b: c", 1), ("class A(B, metaclass=C): x = 1", 1),
            ("from . import a\nfrom .b import (c, d as e,)\nfrom m import *\nimport a.b as c, d", 4), ("del a, b[0], (c, d.e)", 1),
            ("def f():\n    global a, b\n    a = b = 1", 1), ("raise A from b\nraise", 2), ("assert a, 'b'", 1), ("", 0), ("x\r\ny\rz", 3),
            ("match = 1\nmatch(x)\nmatch[1]: int\ncase = _ = match", 4), ("print(*a, sep='')", 1), ("@a\n@b\nclass C: pass", 1),
            ("if a:\n  b\n\n  c\n# d\n\ne", 2), ("\u{FEFF}x = 1", 1), ("def f(a, *, b=1, **c,): pass", 1), ("x = yield_ = 1", 1),
        ])
    func lines(_ text: String, _ count: Int) throws {
        #expect(try program(text).body.count == count)
    }

    @Test("elif is an if in the else")
    func elif() throws {
        guard case .if(_, _, let orElse) = try program("if a:\n  b\nelif c:\n  d\nelse:\n  e").body[0].kind,
            case .if(let condition, _, let last) = try #require(orElse.first).kind
        else { throw NoExpression() }
        #expect(describe(condition) == "c")
        #expect(last.count == 1)
        #expect(orElse[0].span == Span(line: 3, column: 0, endLine: 6, endColumn: 3))
    }

    @Test("comments behind code are kept by line, those on lines of their own are not")
    func comments() throws {
        let comments = try program("a = 1  # (n_a, m)\n# alone\nb = [1,  #one\n  2]\nif a:  # then\n    # inside\n    c#c").trailingComments
        #expect(comments == [1: "(n_a, m)", 3: "one", 5: "then", 7: "c"])
    }

    @Test("a source counts lines that end in \\r\\n")
    func sourceLines() {
        let source = Source(name: "", text: "a\r\nb\nc")
        #expect(source.lines == ["a", "b", "c"])
        #expect(source.line(2) == "b")
        #expect(source.line(9) == "")
    }
}

import Testing

@testable import Syntax

func expression(_ text: String) throws -> Expression {
    let program = try parse(Source(name: "<cell>", text: text))
    guard case .expression(let value) = try #require(program.body.first).kind else { throw NoExpression() }
    return value
}

struct NoExpression: Error {}

@Suite("Expressions")
struct ExpressionTests {
    @Test(
        "operators bind as in Python",
        arguments: [
            ("a + b * c", "(+ a (* b c))"), ("a - b - c", "(- (- a b) c)"), ("-a ** -b", "(- (** a (- b)))"),
            ("2 ** 3 ** 4", "(** 2 (** 3 4))"), ("a @ b + c", "(+ (@ a b) c)"), ("~a & b | c ^ d", "(| (& (~ a) b) (^ c d))"),
            ("a << 1 + 2", "(<< a (+ 1 2))"), ("a // b % c", "(% (// a b) c)"),
            ("not a or b and not c", "(or (not a) (and b (not c)))"), ("a < b <= c", "(a < b <= c)"),
            ("a not in b is not c", "(a not in b is not c)"), ("not a in b", "(not (a in b))"),
            ("a if b else c if d else e", "(if b a (if d c e))"), ("lambda: a if b else c", "(lambda () (if b a c))"),
            ("lambda x, y=1, *a, z, **k: x", "(lambda (x y=1 *a z **k) x)"), ("(a := 1) + 2", "(+ (:= a 1) 2)"),
            ("await_", "await_"), ("-1 .real", "(- 1.real)"),
        ])
    func operators(_ text: String, _ tree: String) throws {
        #expect(describe(try expression(text)) == tree)
    }

    @Test(
        "calls, subscripts and displays",
        arguments: [
            ("f(a, *b, c=1, **d)", "(call f a *b c=1 **d)"), ("f(x for x in y)", "(call f (x for x in y))"),
            ("f()(1).g", "(call (call f) 1).g"), ("a[:, None, ::-1]", "a[(tuple :: None ::(- 1))]"), ("a[1:2]", "a[1:2:]"),
            ("a[..., 0]", "a[(tuple ... 0)]"), ("a[b, ]", "a[(tuple b)]"), ("()", "(tuple)"), ("(1,)", "(tuple 1)"), ("(1)", "1"),
            ("1, *a", "(tuple 1 *a)"), ("[1, [2]]", "[1 [2]]"), ("{}", "{}"), ("{1, 2,}", "{1 2}"), ("{1: 2, **a}", "{1: 2, **: a}"),
            ("[x for x, y in z if x if y for w in x]", "[x for (tuple x y) in z if x if y for w in x]"),
            ("{k: v for k, v in d.items()}", "{k: v for (tuple k v) in (call d.items)}"), ("{x for x in y}", "{x for x in y}"),
            ("(x for x in y)", "(x for x in y)"),
        ])
    func shapes(_ text: String, _ tree: String) throws {
        #expect(describe(try expression(text)) == tree)
    }

    @Test(
        "numbers",
        arguments: [
            ("1_000", "1000"), ("0xFF", "255"), ("0b1_01", "5"), ("0o17", "15"), ("00", "0"), ("1e-3", "0.001"), (".5", "0.5"), ("1.", "1.0"),
            ("1.e2", "100.0"), ("1e400", "inf"), ("0777.5", "777.5"), ("2j", "2.0j"), ("1.j", "1.0j"),
            ("9223372036854775807", "9223372036854775807"), ("9223372036854775808", "big9223372036854775808"),
            ("0xFFFFFFFFFFFFFFFFF", "big295147905179352825855"), ("1if 1else 2", "(if 1 1 2)"),
        ])
    func numbers(_ text: String, _ tree: String) throws {
        #expect(describe(try expression(text)) == tree)
    }

    @Test(
        "strings",
        arguments: [
            (#"'a\n\x41\u03b4\101\q'"#, "'a\nAδA\\q'"), (#"r'\n'"#, #"'\n'"#), ("'a' \"b\"", "'ab'"), ("'''a\nb'''", "'a\nb'"),
            ("'a\\\nb'", "'ab'"), (#"b'\x00\xff'"#, "b[0, 255]"), (#"rb'\n'"#, "b[92, 110]"), ("u'δ'", "'δ'"), (#"'\U0001F600'"#, "'😀'"),
            ("f'a{b}c'", "(f 'a' {b} 'c')"), ("f'{{}}'", "(f '{}')"), ("f'{a!r:>{w}.2f}'", "(f {a !r : (f '>' {w} '.2f')})"),
            ("f'{a = }'", "(f {a =a = })"), ("f'{a=!s}'", "(f {a =a= !s})"), ("f'{a[\"b\"]}' 'c{}'", "(f {a['b']} 'c{}')"),
            ("f'{a, b}'", "(f {(tuple a b)})"), ("f'{x!=y}'", "(f {(x != y)})"), ("f'{(lambda x: x)(1)}'", "(f {(call (lambda (x) x) 1)})"),
            ("f'{a:%H:%M}'", "(f {a : (f '%H:%M')})"), ("f'{f\"{a}\"}'", "(f {(f {a})})"), (#"f'\n{a}'"#, "(f '\n' {a})"),
        ])
    func strings(_ text: String, _ tree: String) throws {
        #expect(describe(try expression(text)) == tree)
    }

    @Test("names may have the letters of any language")
    func names() throws {
        #expect(describe(try expression("δ + 中文")) == "(+ δ 中文)")
        // The micro sign of a keyboard and the Greek letter are one name.
        #expect(describe(try expression("\u{B5}")) == "\u{3BC}")
    }

    @Test("a span counts lines from 1 and columns in Unicode scalars from 0")
    func spans() throws {
        let value = try expression("δδ @ (b +\n c)")
        #expect(value.span == Span(line: 1, column: 0, endLine: 2, endColumn: 3))
        guard case .binary(_, _, let right, let operatorSpan) = value.kind else { throw NoExpression() }
        #expect(operatorSpan == Span(line: 1, column: 3, endLine: 1, endColumn: 4))
        #expect(right.span == Span(line: 1, column: 6, endLine: 2, endColumn: 2))
    }

    @Test("the names in a field of an f-string stand where they are written")
    func fieldSpans() throws {
        guard case .formatted(let parts) = try expression("f'''a\n{b}'''").kind, case .field(let value, _, _, _) = parts.last else {
            throw NoExpression()
        }
        #expect(value.span == Span(line: 2, column: 1, endLine: 2, endColumn: 2))
    }
}

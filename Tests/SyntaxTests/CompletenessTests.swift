import Testing

@testable import Syntax

@Suite("What a prompt does with a line")
struct CompletenessTests {
    @Test(
        "complete as soon as it parses",
        arguments: [
            "", "x = 1", "x = 1\n", "x = (1,\n 2)", "x = '''a\nb'''", "for x in y:\n    z\n", "for x in y:\n    z\n\n", "def f(): pass\n",
            "for x in y:\n    z\nw = 1", "# c", "x = 1 + \\\n  2", "if x:\n    y\nelse:\n    z\n   ", "print('(')",
        ])
    func complete(_ text: String) { #expect(isComplete(text) == .complete) }

    @Test(
        "more lines are wanted",
        arguments: [
            "x = (1,", "f(", "a[1:", "{'a': 1,", "x = '''a", "x = f'''a{b}", "x = 1 + \\", "x = 1 + \\\n", "for x in y:", "def f():", "def f():\n",
            "for x in y:\n    z", "for x in y:\n    z\n    if z:", "class A:\n    def f(self):\n        pass", "if x:\n    y\n# c",
            "@a", "@a\n", "@a\n@b(1)", "class A:\n    @a", "try:\n    x", "try:\n    x\n", "if x: y", "def f(a,\n      b", "x = [\n    1,\n\n",
            "if x:\n    y\nelse:", "for x in y:\n    # c", "while x:\n    f(1,",
        ])
    func incomplete(_ text: String) { #expect(isComplete(text) == .incomplete) }

    @Test(
        "no more lines could mend it",
        arguments: [
            ("x = )", "unmatched ')'"), ("x = 'a", "unterminated string literal (detected at line 1)"), ("x y", "invalid syntax"),
            ("x = 1\n  y", "unexpected indent"), ("if x:\ny", "expected an indented block after 'if' statement on line 1"),
            ("f(a b", "'(' was never closed"), ("x = 1 +", "invalid syntax"), ("return", "'return' outside function"), ("ls -l?", "invalid syntax"),
            ("f(1 2, ", "invalid syntax. Perhaps you forgot a comma?"), ("for x in y", "expected ':'"),
        ])
    func invalid(_ text: String, _ message: String) {
        switch isComplete(text) {
        case .invalid(let error): #expect(error.message == message)
        case .incomplete: #expect(text == "f(a b")
        case .complete: Issue.record("\(text) is complete")
        }
    }
}

import Testing

@testable import Lessons

@Suite("Blanks of a starter")
struct BlankTests {
    @Test("a blank is six underscores as a token outside strings and comments", arguments: [
        ("ft = ______", [[1, 6]]),
        ("a = ______\nb = f(______, ______)", [[1, 5], [2, 7], [2, 15]]),
        ("δ = ______", [[1, 5]]),
        ("x = ______.T", [[1, 5]]),
        ("x = a______ + ______b + _______ + _____ + δ______", []),
        ("# ______\nx = 1  # ______", []),
        ("x = '______' + \"______\" + f'{______}'", []),
        ("x = '''\n______\n''' + ______", [[3, 7]]),
        ("x = 'it\\'s ______'\ny = ______", [[2, 5]]),
        ("x = r'\\' ______'\ny = ______", [[2, 5]]),
        ("x = 'unclosed ______\ny = ______", [[2, 5]]),
        ("x = 'a\\\n______'\ny = ______", [[3, 5]]),
        ("x = \"\"\"never closed ______", []),
        ("x = '\\", []),
        ("", []),
    ] as [(String, [[Int]])])
    func finding(source: String, places: [[Int]]) {
        #expect(Blank.all(in: source).map { [$0.line, $0.column] } == places)
    }

    @Test("filling replaces blanks and nothing else")
    func filling() {
        let source = "δ = ______ @ ______  # ______\ns = '______'"
        #expect(Blank.filled(source, with: "0") == "δ = 0 @ 0  # ______\ns = '______'")
        #expect(Blank.filled(source, with: ["Wf", "concat"]) == "δ = Wf @ concat  # ______\ns = '______'")
        #expect(Blank.filled(source, with: ["Wf"]) == "δ = Wf @ ______  # ______\ns = '______'")
        #expect(Blank.filled("x = 1", with: "0") == "x = 1")
    }

    @Test("names of four, five or more than six underscores are misspelt blanks")
    func misspelt() {
        let source = "_ = __ = ___ = 1\nx = ____ + _____\ny = _______ + ______"
        #expect(Blank.misspelt(in: source).map { [$0.line, $0.count] } == [[2, 4], [2, 5], [3, 7]])
    }
}

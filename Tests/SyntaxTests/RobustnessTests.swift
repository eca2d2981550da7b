import Testing

@testable import Syntax

@Suite("Nothing that is typed ends the process")
struct RobustnessTests {
    static func nested(_ opening: String, _ core: String, _ closing: String, _ count: Int) -> String {
        String(repeating: opening, count: count) + core + String(repeating: closing, count: count)
    }

    @Test(
        "programs of great depth are refused",
        arguments: [
            nested("(", "1", ")", 201), nested("[", "", "]", 100_000), nested("-", "1", "", 100_000), nested("not ", "1", "", 100_000),
            nested("1 + ", "1", "", 100_000), nested("2 ** ", "1", "", 100_000), nested("lambda: ", "1", "", 100_000),
            nested("1 if 1 else ", "1", "", 100_000), "a" + nested(".a", "", "", 100_000), "a" + nested("()", "", "", 100_000),
            "a" + nested("[0]", "", "", 100_000), "if a: b\n" + nested("elif a: b\n", "", "", 100_000), nested("1 < ", "1", "", 100_000),
            nested("1 or ", "1", "", 100_000), nested("f(a ", "", "", 190), nested("[x = ", "", "", 190), "a" + nested(".", "", "", 10_000),
            (0..<120).map { String(repeating: " ", count: $0) + "if a:\n" }.joined(), nested("for x in y:", "", "", 100),
            (0..<21).map { String(repeating: " ", count: $0) + "for a in b:\n" }.joined() + String(repeating: " ", count: 21) + "c",
        ])
    func deep(_ text: String) {
        #expect(throws: SyntaxError.self) { try program(text) }
    }

    @Test(
        "programs of some depth are read",
        arguments: [
            nested("(", "1", ")", 199), nested("[", "", "]", 199), nested("f(", "", ")", 199), nested("1 + ", "1", "", 1900),
            "[" + nested("a.b + 1, ", "", "", 5000) + "]", nested("x = 1\n", "", "", 5000), nested("2 ** ", "1", "", 300),
            (0..<99).map { String(repeating: " ", count: $0) + "if a:\n" }.joined() + String(repeating: " ", count: 99) + "b",
        ])
    func fairlyDeep(_ text: String) {
        #expect(throws: Never.self) { try program(text) }
    }

    @Test("two thousand damaged programs are parsed or refused")
    func fuzz() {
        let samples = [
            "def f(a, *b, c=1, **d) -> int:\n    '''doc'''\n    x[1:2, ::-1] = [i for i in a if i]\n    return lambda y: y + 1\n",
            "for i, (j, k) in enumerate(x):\n    if i == 1: continue\n    elif not j:\n        break\nelse:\n    print(f'{i!r:>{j}} {{k}}', end='')\n",
            "class A(B, m=C):\n    x: int = 1_000\n    @p.q\n    def f(self):\n        global g\n        g = yield 0x1F, 1e-3, .5, 2j\n",
            "try:\n    with open('f') as g, h: a @= b ** -c\nexcept (E, F) as e:\n    raise G from e\nfinally:\n    del a, b[0]\n",
            "import numpy as np, a.b\nfrom m import (x, y as z)\nd = {'δ': 1, **k, 'b': b'\\x00' rb'\\n'}  # 中文\nassert (n := len(d)) > 1, 'a' \"b\"\n",
        ].map { Array($0.unicodeScalars) }
        let strange = Array("()[]{}:;,.=+-*/%@!?$`'\"\\\n\t \r\u{C}\0\u{A0}\u{FEFF}“é中😀0x1eE_jJrRbBfFuU#<>|&^~".unicodeScalars)
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(1, bound)))
        }
        var accepted = 0
        for _ in 0..<2000 {
            var scalars = samples[random(samples.count)]
            for _ in 0...random(4) {
                let start = random(scalars.count), end = min(scalars.count, start + random(8))
                switch random(5) {
                case 0: scalars.removeSubrange(start..<end)
                case 1: scalars.insert(strange[random(strange.count)], at: start)
                case 2: scalars.insert(contentsOf: scalars[start..<end], at: random(scalars.count))
                case 3: scalars.removeSubrange(start...)
                default:
                    let other = samples[random(samples.count)]
                    let cut = random(other.count)
                    scalars.insert(contentsOf: other[cut..<min(other.count, cut + random(12))], at: start)
                }
                if scalars.isEmpty { break }
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            if case .complete = isComplete(String(text)) { accepted += 1 }
        }
        #expect(accepted > 20 && accepted < 1980)
    }
}

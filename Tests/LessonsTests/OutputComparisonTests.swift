import Testing

@testable import Lessons

@Suite("Expected output: text exact, numbers at rtol 1e-6, atol 1e-8")
struct OutputComparisonTests {
    @Test("these are the same", arguments: [
        ("-0.61175641", "-0.61175642"),
        ("", ""),
        ("", "\n"),
        ("a\n", "a"),
        ("a  \nb", "a\nb\n\n"),
        ("a\r\nb", "a\nb"),
        ("[[ 1.62434536 -0.61175641]\n [-1.07296862  0.86540763]]", "[[1.62434536 -0.61175641]\n [-1.07296862 0.86540763]]"),
        ("[1.  2.5 ]", "[1. 2.5]"),
        ("array([ 1.  , -2.5 ])", "array([1., -2.5])"),
        ("loss   0.5", "loss 0.50000001"),
        ("1.e-05", "1.0e-05"),
        ("1e-9", "2e-9"),
        ("[nan inf -inf]", "[ nan  inf -inf]"),
        ("-0.", "0."),
        (".5", "0.5"),
        ("(0.5+1.5j)", "(0.50000000001+1.5j)"),
        ("T = 7 loss=2.5", "T = 7 loss=2.5000001"),
        ("[ 1  2]", "[1 2]"),
        ("W1 float64 1.2.3 10x 中文", "W1 float64 1.2.3 10x 中文"),
    ])
    func same(expected: String, actual: String) {
        #expect(OutputComparison.firstDifference(expected: expected, actual: actual) == nil)
        #expect(OutputComparison.firstDifference(expected: actual, actual: expected) == nil)
    }

    @Test("these differ", arguments: [
        ("-0.61175641", "-0.61175841", 1, .number(expected: "-0.61175641", actual: "-0.61175841")),
        ("ok\nx = 1.5", "ok\nx = 1.6", 2, .number(expected: "1.5", actual: "1.6")),
        ("1.5", "-1.5", 1, .number(expected: "1.5", actual: "-1.5")),
        ("nan", "0.5", 1, .number(expected: "nan", actual: "0.5")),
        ("inf", "-inf", 1, .number(expected: "inf", actual: "-inf")),
        ("1e-6", "2e-6", 1, .number(expected: "1e-6", actual: "2e-6")),
        ("the loss is 1.5", "the lose is 1.5", 1, .text(expected: "the loss is 1.5", actual: "the lose is 1.5")),
        ("1000000", "1000001", 1, .text(expected: "1000000", actual: "1000001")),
        ("[1. 2.]", "[1 2]", 1, .text(expected: "[1. 2.]", actual: "[1 2]")),
        ("float64", "float32", 1, .text(expected: "float64", actual: "float32")),
        ("1.5 2.5", "1.5", 1, .text(expected: "1.5 2.5", actual: "1.5")),
        ("1.5 -2.5", "1.5-2.5", 1, .text(expected: "1.5 -2.5", actual: "1.5-2.5")),
        ("loss: 0.5", "loss:0.5", 1, .text(expected: "loss: 0.5", actual: "loss:0.5")),
        ("a  b", "a b", 1, .text(expected: "a  b", actual: "a b")),
        ("  a", "a", 1, .text(expected: "  a", actual: "a")),
        ("a\nb", "a", 2, .missingLine("b")),
        ("a", "a\nb", 2, .extraLine("b")),
        ("\na", "a", 1, .text(expected: "", actual: "a")),
        ("[[1.5]\n [2.5]]", "[[1.5]\n[2.5]]", 2, .text(expected: " [2.5]]", actual: "[2.5]]")),
    ] as [(String, String, Int, OutputDifference.What)])
    func different(expected: String, actual: String, line: Int, what: OutputDifference.What) {
        let difference = OutputComparison.firstDifference(expected: expected, actual: actual)
        #expect(difference == OutputDifference(line: line, what: what))
    }

    @Test("a difference is told in one line")
    func words() {
        #expect(OutputDifference(line: 1, what: .number(expected: "1.5", actual: "1.6")).description == "expected 1.5, got 1.6")
    }
}

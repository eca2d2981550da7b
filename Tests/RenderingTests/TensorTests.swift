import NDArrays
@testable import Rendering
import Testing

/// Arrays whose numbers can be told beforehand.
enum Sample {
    /// Values between 0 and 1, as a gate has them; the same on every machine.
    static func gate(_ shape: Shape, axes: [String]?, scale: Double = 1) throws -> NDArray {
        var state: UInt64 = 7
        let values = (0..<shape.elementCount).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24) * scale
        }
        let array = try NDArray(values, shape: shape)
        array.axes = axes
        return array
    }
}

struct ShapeTextTests {
    @Test("shapes are written with the names of their axes", arguments: [
        ([5, 10], ["n_a", "m"], "(n_a=5, m=10)"), ([5, 8], ["n_a", "n_a+n_x"], "(n_a=5, n_a+n_x=8)"), ([5, 10], nil, "(5, 10)"),
        ([5], nil, "(5,)"), ([5], ["n_a"], "(n_a=5)"), ([], nil, "()"), ([5, 1], ["n_a", ""], "(n_a=5, 1)"), ([5, 10], ["n_a"], "(5, 10)"),
    ] as [([Int], [String]?, String)])
    func shapes(shape: [Int], axes: [String]?, text: String) {
        #expect(ShapeText.of(shape, axes: axes) == text)
    }

    @Test("rows and columns are lettered after their axis", arguments: [
        ("n_a", "u3"), ("m", "m3"), ("n_x", "x3"), ("n_y", "y3"), ("T_x", "t3"), ("T", "t3"), ("N", "n3"), ("D", "d3"), ("H", "h3"),
        ("vocab_size", "v3"), ("", "3"), ("n_a+n_x", "3"), ("4H", "3"), ("_", "3"),
    ])
    func labels(axis: String, label: String) {
        #expect(ShapeText.label(3, of: axis) == label)
    }
}

struct FiguresTests {
    @Test("numbers keep the digits that are asked for", arguments: [
        (0.017986, 3, "0.018"), (0.97134, 3, "0.971"), (1234.5, 2, "1234"), (3.21e-9, 2, "3.2e-09"), (0, 4, "0"), (-2.5, 4, "-2.5"),
        (1e300, 3, "1e+300"), (999_999.9, 3, "1000000"), (9.9999e-5, 3, "1e-04"), (0.00012345, 4, "0.0001234"), (5e-324, 3, "4.94e-324"),
        (.infinity, 3, "inf"), (-.infinity, 3, "-inf"), (.nan, 3, "nan"), (1e6, 2, "1e+06"), (-1.7976931348623157e308, 3, "-1.8e+308"),
    ] as [(Double, Int, String)])
    func rounded(value: Double, digits: Int, text: String) {
        #expect(Figures.rounded(value, digits: digits) == text)
    }

    @Test("fixed decimals", arguments: [
        (0.05, 4, "0.0500"), (-0.00001, 3, "-0.000"), (12.5, 0, "12"), (1e17, 2, "1e+17"), (0.99996, 4, "1.0000"),
    ] as [(Double, Int, String)])
    func fixed(value: Double, decimals: Int, text: String) {
        #expect(Figures.fixed(value, decimals: decimals) == text)
    }

    @Test("the exponent is right at every power of ten")
    func exponents() {
        for power in -307...308 {
            let value = Double("1e\(power)") ?? 0
            #expect(Figures.exponent(of: value) == power || Figures.exponent(of: value.nextUp) == power, "1e\(power)")
        }
    }
}

struct TensorTests {
    private func grid(_ array: NDArray, width: Int = 80, isUnicode: Bool = true) -> [String] {
        TensorRenderer(style: Style(width: width, isUnicode: isUnicode)).gridLines(array)
    }

    @Test("an array is a summary line and a grid")
    func gate() throws {
        let ft = try Sample.gate([5, 10], axes: ["n_a", "m"])
        try Golden.expect("tensor-gate") { TensorRenderer(style: $0).text(ft, name: "ft", role: "forget gate") }
    }

    @Test("what is long is cut in rows and columns")
    func weights() throws {
        let wf = try Sample.gate([64, 100], axes: ["n_a", "n_a+n_x"], scale: 2e-5)
        try Golden.expect("tensor-large") { TensorRenderer(style: $0).text(wf, name: "Wf") }
    }

    @Test("an array over time is shown at a few times")
    func overTime() throws {
        let a = try Sample.gate([5, 10, 7], axes: ["n_a", "m", "T_x"], scale: 300)
        try Golden.expect("tensor-time") { TensorRenderer(style: $0).text(a, name: "a") }
    }

    @Test("NaN and infinity are counted, with the place of the first")
    func trouble() throws {
        let array = try NDArray([1, 0, .nan, -.infinity, 2.5, .nan], shape: [2, 3])
        let text = TensorRenderer(style: Style()).text(array, name: "z")
        #expect(text == """
            z  (2, 3)  float64  [0, 2.5]  mean 1.2  sd 1  2 NaN, first at [0, 2]  1 Inf, first at [1, 0]
                   0      1      2
            0  1.000      0    nan
            1   -inf  2.500    nan
            """)
    }

    @Test("an exact zero is 0, and what rounds to zero is not")
    func zeros() throws {
        #expect(grid(try NDArray([0, 1e-9, 0.5])) == ["     [0]     [1]     [2]", "       0  0.0000  0.5000"])
        #expect(grid(try NDArray([0, 0, 0])) == ["  [0]  [1]  [2]", "    0    0    0"])
    }

    @Test("one power of ten serves the grid")
    func powers() throws {
        #expect(grid(try NDArray([0.00123, 0.0045678])) == ["×10⁻³    [0]    [1]", "       1.230  4.568"])
        #expect(grid(try NDArray([0.00123, 0.0045678]), isUnicode: false) == ["x 10^-3    [0]    [1]", "         1.230  4.568"])
        #expect(grid(try NDArray([123456.5, -2])) == ["×10⁵     [0]     [1]", "       1.235  -0.000"])
        #expect(grid(try NDArray([1e-320, 5e-324])).first?.hasPrefix("×10⁻³²¹") == true)
    }

    @Test("integers and truth values are shown whole")
    func integers() throws {
        #expect(grid(try NDArray(integers: [1, -20, 300], shape: [3])) == ["  [0]  [1]  [2]", "    1  -20  300"])
        let flags = try NDArray(filled: Scalar(true), shape: [1, 2], dtype: .bool)
        #expect(TensorRenderer(style: Style()).text(flags) == "(1, 2)  bool  2 of 2 True\n      0     1\n0  True  True")
        #expect(TensorRenderer(style: Style()).summary(try NDArray(integers: [Int.max, 1])) .hasPrefix("(2,)  int64  ["))
    }

    @Test("arrays without elements and without axes have a line of their own")
    func edges() throws {
        #expect(TensorRenderer(style: Style()).text(try NDArray(zeros: [0, 3]), name: "x") == "x  (0, 3)  float64  empty")
        #expect(TensorRenderer(style: Style()).text(try NDArray(Scalar(2.302585)), name: "loss") == "loss  ()  float64  2.303")
        #expect(TensorRenderer(style: Style()).text(try NDArray(zeros: [2, 0, 3])) == "(2, 0, 3)  float64  empty")
    }

    @Test("a grid fits the window, down to a label and two columns", arguments: [24, 40, 79, 80, 81, 120, 200])
    func fits(width: Int) throws {
        for scale in [1e-8, 1.0, 5000] {
            let array = try Sample.gate([40, 60], axes: ["n_a", "m"], scale: scale)
            let lines = grid(array, width: width)
            #expect(Screen.width(lines.joined(separator: "\n")) <= width, "scale \(scale)")
            #expect(lines.count == 9)
        }
    }

    @Test("a window of one column and one row breaks nothing")
    func tiny() throws {
        for shape in [[1], [3], [2, 2], [9, 9], [2, 3, 4], [2, 2, 2, 2], [1, 1, 1]] as [Shape] {
            #expect(!grid(try Sample.gate(shape, axes: nil), width: 1).isEmpty)
        }
    }

    @Test("a view is read where it lies")
    func views() throws {
        let array = try NDArray([1, 2, 3, 4, 5, 6], shape: [2, 3])
        array.axes = ["N", "D"]
        let turned = array.transposed
        turned.axes = ["D", "N"]
        #expect(grid(turned) == ["    n0  n1", "d0   1   4", "d1   2   5", "d2   3   6"])
    }

    @Test("slices are cut along time, wherever time stands, and say how to get there")
    func slices() throws {
        let inner = try Sample.gate([2, 3, 2], axes: ["N", "T", "D"])
        #expect(grid(inner).filter { $0.hasPrefix("t=") } == ["t=0  [:, 0, :]", "t=1  [:, 1, :]", "t=2  [:, 2, :]"])
        let unnamed = try Sample.gate([9, 2, 2], axes: nil)
        #expect(grid(unnamed).filter { $0.contains(":") || $0.contains("more") } == ["[0, :, :]", "[1, :, :]", ".. 6 more", "[8, :, :]"])
        let four = try Sample.gate([2, 3, 2, 2], axes: ["N", "", "", "T"])
        #expect(grid(four).filter { $0.contains("[") }.first == "n=0 t=0  [0, :, :, 0]")
    }
}

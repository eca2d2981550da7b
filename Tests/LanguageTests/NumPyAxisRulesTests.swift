import NDArrays
import Testing

@testable import Language
import OneAtATime

@Suite("Names of axes", .oneAtATime)
struct NumPyAxisRulesTests {
    typealias Names = [String]?

    @Test("broadcasting merges names; a stretched axis has no say; a contradiction drops the name", arguments: [
        (["n_a", "m"], [5, 10], ["n_a", "m"], [5, 10], ["n_a", "m"]),
        (["n_a", "m"], [5, 10], nil, [5, 10], ["n_a", "m"]),
        (["n_a", "m"], [5, 10], ["n_a", "1"], [5, 1], ["n_a", "m"]),
        (["n_a", ""], [5, 10], ["", "m"], [5, 10], ["n_a", "m"]),
        (["n_a", "m"], [5, 10], ["n_x", "m"], [5, 10], ["", "m"]),
        (["m"], [10], ["n_a", ""], [5, 1], ["n_a", "m"]),
        (nil, [5], nil, [5], nil),
        (["n_a"], [5], ["n_x"], [5], nil),
    ] as [(Names, [Int], Names, [Int], Names)])
    func elementwise(a: Names, aShape: [Int], b: Names, bShape: [Int], expected: Names) {
        #expect(AxisRules.elementwise(a, Shape(aShape), b, Shape(bShape)) == expected)
    }

    @Test("a comment names the axes of what is made, not those of an operand", arguments: [
        ("# (n_a, m)", ["n_a", "m"]),
        ("# (n_x, m)  input of this step", ["n_x", "m"]),
        ("# (n_a, 1)", ["n_a", ""]),
        ("# (n_a, n_x) @ (n_x, m) -> (n_a, m)", ["n_a", "m"]),
        ("# (n_a, n_x) @ (n_x, m)", nil),
        ("# the state (n_a, m)", nil),
        ("# (see above)", nil),
        ("# -> ", nil),
        ("# (", nil),
    ] as [(String, Names)])
    func comments(_ comment: String, _ expected: Names) {
        #expect(ShapeComment.read(comment)?.sizes.map(\.name) == expected)
    }

    @Test("a product has the rows of the left and the columns of the right", arguments: [
        (["n_a", "n_x"], [5, 3], ["n_x", "m"], [3, 10], ["n_a", "m"]),
        (["n_a", "n_x"], [5, 3], nil, [3, 10], ["n_a", ""]),
        (["n_a", "n_x"], [5, 3], ["n_x"], [3], ["n_a"]),
        (["n_x"], [3], ["n_x", "m"], [3, 10], ["m"]),
        (["N", "T", "D"], [2, 4, 3], ["D", "H"], [3, 6], ["N", "T", "H"]),
    ] as [(Names, [Int], Names, [Int], Names)])
    func product(a: Names, aShape: [Int], b: Names, bShape: [Int], expected: Names) {
        #expect(AxisRules.matmul(a, Shape(aShape), b, Shape(bShape)) == expected)
    }

    @Test("a reduction drops its axes; keepdims leaves them without a name")
    func reduction() {
        let names = ["n_a", "m", "T_x"]
        #expect(AxisRules.reduction(names, over: [1], keepDims: false) == ["n_a", "T_x"])
        #expect(AxisRules.reduction(names, over: [1], keepDims: true) == ["n_a", "", "T_x"])
        #expect(AxisRules.reduction(names, over: [0, 2], keepDims: false) == ["m"])
        #expect(AxisRules.reduction(names, over: nil, keepDims: false) == nil)
        #expect(AxisRules.reduction(nil, over: [0], keepDims: false) == nil)
    }

    @Test("transposing reverses or permutes the names")
    func transposing() {
        #expect(AxisRules.transposed(["n_a", "m"]) == ["m", "n_a"])
        #expect(AxisRules.transposed(["a", "b", "c"], [1, 2, 0]) == ["b", "c", "a"])
        #expect(AxisRules.transposed(nil) == nil)
    }

    @Test("joining adds up different names on the joined axis")
    func joining() {
        #expect(AxisRules.concatenated([["n_a", "m"], ["n_x", "m"]], rank: 2, axis: 0) == ["n_a+n_x", "m"])
        #expect(AxisRules.concatenated([["n_a", "m"], ["n_a", "m"]], rank: 2, axis: 0) == ["2n_a", "m"])
        #expect(AxisRules.concatenated([["n_a", "m"], nil], rank: 2, axis: 0) == ["", "m"])
        #expect(AxisRules.concatenated([["n_a", "m"], ["n_x", "k"]], rank: 2, axis: 0) == ["n_a+n_x", ""])
        #expect(AxisRules.stacked([["n_a"], ["n_a"]], rank: 1, axis: 0) == ["", "n_a"])
        #expect(AxisRules.stacked([["n_a"], ["n_a"]], rank: 1, axis: 1) == ["n_a", ""])
    }

    @Test("new and dropped axes leave the others' names alone")
    func insertion() {
        #expect(AxisRules.expanded(["n_a", "m"], rank: 2, at: [1]) == ["n_a", "", "m"])
        #expect(AxisRules.squeezed(["n_a", "", "m"], dropping: [1]) == ["n_a", "m"])
    }
}

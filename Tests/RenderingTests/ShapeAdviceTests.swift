@testable import Rendering
import Testing

struct ShapeAdviceTests {
    private func shapes(_ operation: String, _ left: (String, [Int], [String]?), _ right: (String, [Int], [String]?)) -> ErrorReport.Shapes {
        let isProduct = ["@", "dot", "matmul"].contains(operation)
        return ErrorReport.Shapes(
            operation: operation, left: .init(text: left.0, shape: left.1, axes: left.2), right: .init(text: right.0, shape: right.1, axes: right.2),
            rule: isProduct ? .product(left: left.1.count - 1, right: max(right.1.count - 2, 0)) : .broadcast)
    }

    @Test("what would fit is named for a hint, and what fits by accident is not", arguments: [
        ("@", ("a", [5, 10], nil), ("b", [5, 10], nil), ["a @ b.T", "a.T @ b"]),
        ("@", ("a", [5, 10], ["n_a", "m"]), ("b", [5, 10], ["n_a", "m"]), ["a @ b.T", "a.T @ b"]),
        ("@", ("a", [5, 5], ["n_a", "m"]), ("b", [4, 5], ["n_x", "n_a"]), ["a.T @ b.T", "b @ a"]),
        ("@", ("x", [3, 10], nil), ("W", [5, 3], nil), ["x.T @ W.T", "W @ x"]),
        ("dot", ("a + c", [2, 3], nil), ("b", [2, 4], nil), ["np.dot((a + c).T, b)"]),
        ("@", ("a", [], nil), ("b", [3], nil), []),
        ("@", ("a", [4], nil), ("b", [3, 4], nil), ["a @ b.T", "b @ a"]),
        ("+", ("a", [5, 10], nil), ("b", [5], nil), ["a + b[:, np.newaxis]", "a.T + b"]),
        ("+", ("a", [5, 10], ["n_a", "m"]), ("b", [10, 5], ["m", "n_a"]), ["a + b.T", "a.T + b"]),
        ("+", ("a", [5, 4], ["n_a", "m"]), ("b", [4, 5], ["n_x", "n_y"]), []),
        ("+=", ("a", [5, 1], nil), ("b + c", [5, 10], nil), ["a = a + (b + c)"]),
        ("=", ("c[:5]", [5, 10], nil), ("b", [10, 5], nil), ["c[:5] = b.T"]),
        ("=", ("c[:5]", [5, 10], nil), ("b", [3, 10], nil), []),
        ("*", ("a", [5, 10], nil), ("b", [10, 3], nil), ["a @ b"]),
        ("+", ("a", [5, 10], nil), ("b", [3, 7], nil), []),
    ] as [(String, (String, [Int], [String]?), (String, [Int], [String]?), [String])])
    func candidates(operation: String, left: (String, [Int], [String]?), right: (String, [Int], [String]?), texts: [String]) {
        #expect(ShapeAdvice(shapes(operation, left, right)).candidates.map(\.text) == texts)
    }

    @Test("what wants two kinds of rows is told to be stacked")
    func stacking() {
        let advice = ShapeAdvice(shapes("@", ("Wf", [5, 8], ["n_a", "n_a+n_x"]), ("xt", [3, 10], ["n_x", "m"])))
        #expect(advice.candidates.isEmpty)
        #expect(advice.remarks == ["The left wants n_a+n_x rows: what has n_a and xt, which has n_x, stacked by np.concatenate."])
    }

    @Test("what does not join along one axis may along another")
    func joining() {
        var mismatch = shapes("concatenate", ("left", [5, 10], nil), ("right", [3, 10], nil))
        mismatch.rule = .joining(axis: 0, index: 1)
        #expect(ShapeAdvice(mismatch).remarks == ["Along axis 0 they would join: axis=0."])
    }

    @Test("advice fits the window and says so where there is none")
    func screens() throws {
        try Golden.expect("shape-advice") { style in
            let renderer = ErrorRenderer(style: style)
            return [
                renderer.advice(on: shapes("@", ("Wf", [5, 8], ["n_a", "n_a+n_x"]), ("xt", [3, 10], ["n_x", "m"]))),
                renderer.advice(on: shapes("@", ("δ", [5, 10], ["n_a", "m"]), ("a_prev", [5, 10], ["n_a", "m"]))),
                renderer.advice(on: shapes("+", ("a", [5, 10], nil), ("b", [3, 7], nil))),
            ].joined(separator: "\n\n")
        }
    }
}

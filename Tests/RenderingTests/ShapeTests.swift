import Language
@testable import Rendering
import Syntax
import Testing

struct ShapeTests {
    private func array(_ sizes: [Int], _ axes: [String]? = nil) -> ValueShape { .array(sizes.map { $0...$0 }, axes: axes) }

    private func leaf(_ text: String, _ column: Int, _ shape: ValueShape) -> ShapeTree.Operand { .init(text: text, column: column, shape: shape) }

    private func made(_ tree: ShapeTree) -> ShapeTree.Operand { .init(text: tree.text, column: tree.column, shape: tree.result, tree: tree) }

    private var gate: AnnotatedLine {
        let product = ShapeTree(
            form: .product, text: "Wf @ δ", column: 13,
            operands: [leaf("Wf", 13, array([5, 8], ["n_a", "n_a+n_x"])), leaf("δ", 18, array([8, 10], ["n_a+n_x", "m"]))], result: array([5, 10], ["n_a", "m"]))
        let sum = ShapeTree(
            form: .elementwise("+"), text: "Wf @ δ + bf", column: 13, operands: [made(product), leaf("bf", 22, array([5, 1], ["n_a", ""]))],
            result: array([5, 10], ["n_a", "m"]))
        let call = ShapeTree(form: .call("sigmoid"), text: "sigmoid(Wf @ δ + bf)", column: 5, operands: [made(sum)], result: array([5, 10], ["n_a", "m"]))
        return AnnotatedLine(text: "ft = sigmoid(Wf @ δ + bf)", note: .shapes([call]))
    }

    /// `softmax` of a product: three operations that make other shapes.
    private var share: AnnotatedLine {
        let scores = ShapeTree(
            form: .product, text: "np.dot(Wy, a_next)", column: 16, operands: [leaf("Wy", 23, array([2, 5], ["n_y", "n_a"])), leaf("a_next", 27, array([5, 10], ["n_a", "m"]))],
            result: array([2, 10], ["n_y", "m"]))
        let most = ShapeTree(
            form: .call("max"), text: "np.max(np.dot(Wy, a_next), axis=0)", column: 37, operands: [made(scores)], result: array([10], ["m"]))
        let difference = ShapeTree(
            form: .elementwise("-"), text: "np.dot(Wy, a_next) - np.max(np.dot(Wy, a_next), axis=0)", column: 16, operands: [made(scores), made(most)],
            result: array([2, 10], ["n_y", "m"]))
        return AnnotatedLine(text: "shares = np.exp(np.dot(Wy, a_next) - np.max(np.dot(Wy, a_next), axis=0))", note: .shapes([difference]))
    }

    private var loop: [AnnotatedLine] {
        let grown = ShapeTree(
            form: .call("concatenate"), text: "np.concatenate((s, bf), axis=1)", column: 8,
            operands: [leaf("(s, bf)", 23, .several([.array([5...5, 1...7], axes: ["n_a", ""]), array([5, 1], ["n_a", ""])]))],
            result: .array([5...5, 2...8], axes: ["n_a", ""]))
        return [
            .init(text: "for t in range(T_x):", note: .loop(.init(turns: 7, wentOn: false, variable: ("t", "0", "6")))),
            .init(text: "    s = np.concatenate((s, bf), axis=1)", note: .shapes([grown])),
            .init(text: "while True:", note: .loop(.init(turns: 400, wentOn: true, variable: nil))),
        ]
    }

    @Test("lines stand over the shapes of their expressions, as a tree where one formula does not do")
    func screens() throws {
        try Golden.expect("shapes") { style in
            let brief = ShapeRenderer(style: style).text([gate, share] + loop).text
            let full = ShapeRenderer(style: style, isFull: true).text([gate, share]).text
            let echoed = "In [4]: " + style.clean(gate.text) + "\n" + ShapeRenderer(style: style).text([gate], echo: 8).text
            return [brief, full, echoed].joined(separator: "\n\n")
        }
    }

    @Test("nothing is wider than the window, whatever its width", arguments: [1, 2, 3, 8, 20, 33, 50, 79])
    func widths(width: Int) {
        let style = Style(width: width)
        for isFull in [true, false] {
            let text = ShapeRenderer(style: style, isFull: isFull).text([gate, share] + loop).text
            #expect(Screen.width(text) <= max(width, 20), "\(text)")
        }
    }

    @Test("control characters in a line command no terminal")
    func hostile() {
        let shape = array([2], ["\u{1B}[2J"])
        let tree = ShapeTree(form: .product, text: "a\u{7} @ b", column: 3, operands: [leaf("a\u{7}", 3, shape), leaf("b", 8, shape)], result: shape)
        let line = AnnotatedLine(text: "\u{1B}c a\u{7} @ b", note: .shapes([tree]))
        for isFull in [true, false] { #expect(Screen.hasOnlyOwnEscapes(ShapeRenderer(style: Style(hasColour: true), isFull: isFull).text([line]).text)) }
    }

    @Test("shapes are written short: names, sizes where there are none, ranges where they change", arguments: [
        (ValueShape.array([5...5, 10...10], axes: ["n_a", "m"]), "(n_a,m)"), (.array([5...5, 10...10], axes: ["n_a", ""]), "(n_a,10)"),
        (.array([5...5], axes: nil), "(5,)"), (.array([], axes: nil), "()"), (.array([1...7, 3...3], axes: ["t", ""]), "(t=1..7,3)"),
        (.several([.array([2...2], axes: nil), .number]), "(2,), ()"), (.number, "()"), (.other("dict"), "dict"),
    ] as [(ValueShape, String)])
    func texts(shape: ValueShape, text: String) { #expect(shape.text == text) }

    @Test("of two turns the shapes are joined: sizes become ranges, names stay where both have them")
    func joined() {
        let a = array([5, 1], ["n_a", "m"]), b = array([5, 7], ["n_a", "m"]), c = array([5, 7], ["n_a", "t"])
        #expect(a.joined(with: b) == .array([5...5, 1...7], axes: ["n_a", "m"]))
        #expect(b.joined(with: c) == .array([5...5, 7...7], axes: nil))
        #expect(a.joined(with: array([5])) == .other(".."))
        #expect(ValueShape.several([a, .number]).joined(with: .several([b, .number])) == .several([a.joined(with: b), .number]))
        #expect(ValueShape.number.joined(with: .number) == .number)
    }
}

import NDArrays
import Syntax

/// `# (n_a, m)`, `# (n_a, n_x) @ (n_x, m) -> (n_a, m)`: the shape of what an assignment makes, in a comment behind it.
///
/// Its symbols are the program's variables. A comment that agrees with them names the axes; one that does not is reported and names nothing.
struct ShapeComment {
    let sizes: [AxisSize]
    let names: [String]?
    let written: String
    /// The target of the assignment.
    let subject: String
    let symbols: [(name: String, value: Node)]
    let source: Source
    let line: Int

    init(_ sizes: [AxisSize], written: String, subject: String, symbols: [(name: String, value: Node)], source: Source, line: Int) {
        (self.sizes, self.written, self.subject, self.symbols, self.source, self.line) = (sizes, written, subject, symbols, source, line)
        names = AxisRules.cleaned(sizes.map(\.name))
    }

    static func read(_ text: String) -> (sizes: [AxisSize], written: String)? {
        // Behind an arrow stands what is made.
        let arrow = text.ranges(of: "->").last
        let comment = arrow.map { text[$0.upperBound...] } ?? text[...]
        guard let open = comment.firstIndex(of: "("), let close = comment[open...].firstIndex(of: ")") else { return nil }
        // Prose before the bracket is prose, not a shape.
        guard comment[..<open].allSatisfy({ $0 == "#" || $0 == " " }) else { return nil }
        // A shape that is computed with is that of an operand.
        if let next = comment[comment.index(after: close)...].first(where: { $0 != " " }), "@*+-/".contains(next) { return nil }
        let inside = comment[comment.index(after: open)..<close]
        guard let sizes = AxisSize.list(inside), sizes.contains(where: { !$0.symbols.isEmpty }),
              !sizes.contains(where: { $0.name.isEmpty && !$0.symbols.isEmpty }) else { return nil }
        return (sizes, "(" + inside + ")")
    }

    func apply(_ value: Value, _ frame: Frame) {
        guard case .array(let array) = value else { return }
        let rank = array.rank
        let fits = rank == sizes.count && !sizes.indices.contains { axis in
            sizes[axis].value({ size($0, frame) }).map { $0 != array.shape[axis] } ?? false
        }
        guard fits else { return contradict(array, frame) }
        if array.axes == names { return }
        if let given = array.axes, let expected = NameCrossing.expected(given, sizes, elsewhere: []) {
            return report(array, .names(expected: expected), frame)
        }
        array.axes = names
    }

    private func size(_ symbol: String, _ frame: Frame) -> Int? {
        guard let node = symbols.first(where: { $0.name == symbol })?.value, case .int(let size)? = try? node.eval(frame) else { return nil }
        return size
    }

    @inline(never)
    private func contradict(_ array: NDArray, _ frame: Frame) {
        let known = symbols.compactMap { symbol in
            size(symbol.name, frame).map { AxisDisagreement.KnownSize(symbol: symbol.name, size: $0, array: "") }
        }
        if array.rank != sizes.count {
            // Words in brackets may be no shape at all, unless each of them is a size.
            if known.count == symbols.count { report(array, .rank, frame) }
        } else if !known.isEmpty {
            report(array, .sizes(expected: sizes.map { $0.value { size($0, frame) } }, known: known), frame)
        }
    }

    private func report(_ array: NDArray, _ reason: AxisDisagreement.Reason, _ frame: Frame) {
        frame.interpreter.report(AxisDisagreement(
            author: .comment, subject: subject, written: written, shape: Array(array.shape), axes: array.axes, reason: reason, place: source.name,
            line: line + source.lineOffset))
    }
}

import Language
import Rendering
import Syntax

/// A statement as it is written, on one line, and the shapes of what stands in it.
struct LineText {
    let text: String
    private let source: Source
    private let first: Int
    /// By line of the statement: what is cut from its beginning, and where it begins in `text`.
    private var places: [(cut: Int, start: Int)] = []

    init(_ statement: Statement, _ program: Program) {
        source = program.source
        first = Int(statement.span.line)
        var text: [Unicode.Scalar] = []
        for number in first...max(first, LineText.end(of: statement)) {
            var line = Array(source.line(number).unicodeScalars)
            if number > first {
                // Comments inside brackets would run into the next line.
                if let comment = program.trailingComments[number - 1], !comment.contains("#"), let mark = text.lastIndex(of: "#") {
                    text.removeSubrange(mark...)
                }
                while let last = text.last, last.properties.isWhitespace || last == "\\" { text.removeLast() }
                text.append(" ")
            }
            let cut = number == first ? 0 : line.prefix { $0.properties.isWhitespace }.count
            line.removeFirst(cut)
            places.append((cut, text.count))
            text += line
        }
        while text.last?.properties.isWhitespace == true { text.removeLast() }
        self.text = String(String.UnicodeScalarView(text))
    }

    /// Of a statement with a body, where its first line ends.
    private static func end(of statement: Statement) -> Int {
        let last = switch statement.kind {
        case .for(_, let iterable, _, _): iterable.span.endLine
        case .while(let condition, _, _), .if(let condition, _, _): condition.span.endLine
        case .with(let items, _): items.last?.context.span.endLine ?? statement.span.line
        default: statement.span.endLine
        }
        return Int(last)
    }

    /// The line alone, for a loop's head.
    var head: String { text }

    private func column(_ span: Span) -> Int {
        let index = Int(span.line) - first
        guard places.indices.contains(index) else { return 0 }
        return max(Int(span.column) - places[index].cut, 0) + places[index].start
    }

    private func written(_ span: Span) -> String {
        let start = column(span)
        var end = span
        (end.line, end.column) = (span.endLine, span.endColumn)
        let scalars = Array(text.unicodeScalars), last = min(column(end), scalars.count)
        return start < last ? String(String.UnicodeScalarView(scalars[start..<last])) : ""
    }

    // MARK: Shapes

    /// The outermost operations with arrays in an expression.
    func trees(_ expression: Expression, _ records: ShapeRecords) -> [ShapeTree] {
        if let seen = records.seen(source, expression.span), case let tree = tree(expression, seen, records), !tree.hidesShapes { return [tree] }
        let inside = parts(expression).flatMap { trees($0, records) }
        // `print(x.sum())`: of what it is given only arrays have a shape to speak of.
        if case .call = expression.kind { return inside.filter(\.result.hasArrays) }
        return inside
    }

    /// Whether the expression as a whole takes an array of another: `x[:, :, t]`.
    func takesArray(_ expression: Expression, _ records: ShapeRecords) -> Bool {
        guard let seen = records.seen(source, expression.span) else { return false }
        return form(seen) == .taken && seen.result.isArray
    }

    /// Of `target += value`.
    func tree(_ span: Span, _ sign: BinaryOperator, _ target: Expression, _ value: Expression, _ records: ShapeRecords) -> ShapeTree? {
        guard let seen = records.seen(source, span), seen.operands.count == 2 else { return trees(value, records).first }
        let operands = [operand(target, seen.operands[0].shape, records, isLeaf: true), operand(value, seen.operands[1].shape, records)]
        return ShapeTree(form: .elementwise(sign.rawValue + "="), text: written(span), column: column(span), operands: operands, result: seen.result)
    }

    private func tree(_ expression: Expression, _ seen: ShapeRecords.Seen, _ records: ShapeRecords) -> ShapeTree {
        var inside = parts(expression)
        var operands: [ShapeTree.Operand] = []
        var unplaced = ArraySlice(arguments(expression, seen))
        for operand in seen.operands {
            if let index = inside.firstIndex(where: { $0.span == operand.span }) {
                operands.append(self.operand(inside.remove(at: index), operand.shape, records))
            } else if let next = unplaced.popFirst() {
                inside.removeAll { $0.span == next.span }
                operands.append(self.operand(next, operand.shape, records))
            } else {
                operands.append(.init(text: "", column: nil, shape: operand.shape))
            }
        }
        // What makes the elements of a tuple that is an operand is an operand of no operation.
        let inner = inside.flatMap { trees($0, records) } + operands.indices.flatMap { index -> [ShapeTree] in
            guard operands[index].tree == nil, let span = seen.operands[index].span else { return [] }
            return parts(expression).first { $0.span == span }.map { trees($0, records) } ?? []
        }
        return ShapeTree(
            form: form(seen), text: written(expression.span), column: column(expression.span), operands: operands, inner: inner, result: seen.result)
    }

    private func operand(_ expression: Expression, _ shape: ValueShape, _ records: ShapeRecords, isLeaf: Bool = false) -> ShapeTree.Operand {
        let tree = isLeaf ? nil : records.seen(source, expression.span).map { self.tree(expression, $0, records) }
        return .init(text: written(expression.span), column: column(expression.span), shape: shape, tree: tree)
    }

    private func form(_ seen: ShapeRecords.Seen) -> ShapeTree.Form {
        switch seen.kind {
        case .binary(.matrixMultiply): return .product
        case .binary(let sign): return .elementwise(sign.rawValue)
        case .augmented(let sign): return .elementwise(sign.rawValue + "=")
        case .compare(let sign): return .elementwise(sign.rawValue)
        case .unary(let sign): return .prefix(sign.rawValue)
        case .call(let name):
            let isProduct = ["dot", "matmul"].contains(name) && seen.operands.count == 2 && seen.operands.allSatisfy(\.shape.isArray)
            return isProduct ? .product : .call(name)
        case .subscripted, .attribute: return .taken
        }
    }

    /// What a call of the learner's function was given by position, which it tells without places.
    private func arguments(_ expression: Expression, _ seen: ShapeRecords.Seen) -> [Expression] {
        guard case .call(_, let arguments) = expression.kind, seen.operands.allSatisfy({ $0.span == nil }),
              arguments.allSatisfy({ if case .positional = $0.kind { true } else { false } }) else { return [] }
        return arguments.map(\.value)
    }

    /// Of a call the receiver is a part, and not the method; functions made here run elsewhere.
    private func parts(_ expression: Expression) -> [Expression] {
        switch expression.kind {
        case .lambda: []
        case .call(let callee, let arguments):
            if case .attribute(let receiver, _, _) = callee.kind { [receiver] + arguments.map(\.value) } else { expression.parts }
        default: expression.parts
        }
    }
}


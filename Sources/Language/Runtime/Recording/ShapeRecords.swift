import Syntax

/// The shapes that the operations of a cell had, by the places where they stand: memory grows with the program's text, not with its turns.
package final class ShapeRecords {
    package struct Place: Hashable {
        let source: ObjectIdentifier
        let line: Int32, column: Int32, endLine: Int32, endColumn: Int32
        init(_ source: Source, _ span: Span) {
            self.source = ObjectIdentifier(source)
            (line, column, endLine, endColumn) = (span.line, span.column, span.endLine, span.endColumn)
        }
    }
    package struct Seen {
        package let kind: Operation.Kind
        package var operands: [(shape: ValueShape, span: Span?)]
        package var result: ValueShape
    }
    package struct SeenLoop {
        /// In the longest run of the loop.
        package var turns = 0
        package var wentOn = false
        package var first: (name: String, value: Value)?
        package var last: (name: String, value: Value)?
    }

    /// Of the cell.
    package let source: Source
    /// All whose code ran, in that order.
    package private(set) var sources: [Source]
    private var operations: [Place: Seen] = [:]
    package private(set) var loops: [Place: SeenLoop] = [:]
    /// More places than these are not looked at: a program of more lines is no cell that somebody typed.
    private static let mostPlaces = 4000

    init(_ source: Source) { (self.source, sources) = (source, [source]) }

    package func seen(_ source: Source, _ span: Span) -> Seen? { operations[Place(source, span)] }
    package func loop(_ source: Source, _ span: Span) -> SeenLoop? { loops[Place(source, span)] }
    package var isEmpty: Bool { operations.isEmpty }

    // MARK: Noting

    func enter(_ source: Source) { if !sources.contains(where: { $0 === source }) { sources.append(source) } }

    /// - Parameter given: what a function of the learner's was given, which its call does not tell.
    func note(_ operation: Operation, in source: Source, given: [ValueShape]?) {
        let place = Place(source, operation.span)
        if given == nil, let known = operations[place], known.isLike(operation) { return }
        let operands = given.map { $0.map { (shape: $0, span: Span?.none) } }
            ?? operation.operands.map { (shape: ValueShape($0.value), span: $0.span) }
        let result = ValueShape(operation.result)
        guard result.hasArrays || operands.contains(where: \.shape.hasArrays) else { return }
        guard let known = operations[place] else {
            if operations.count < ShapeRecords.mostPlaces { operations[place] = Seen(kind: operation.kind, operands: operands, result: result) }
            return
        }
        guard known.result != result || !known.operands.elementsEqual(operands, by: { $0.shape == $1.shape }) else { return }
        operations[place]?.result = known.result.joined(with: result)
        guard known.operands.count == operands.count else { return }
        operations[place]?.operands = zip(known.operands, operands).map { ($0.shape.joined(with: $1.shape), $0.span) }
    }

    /// A result got the names of its axes after it was made.
    func rename(_ source: Source, _ span: Span, _ result: ValueShape) {
        let place = Place(source, span)
        if let known = operations[place], known.result.sizes == result.sizes { operations[place]?.result = result }
    }

    func note(_ loop: LoopMark, in source: Source, turn: Int, _ variable: (name: String, value: Value)?) {
        let place = Place(source, loop.span)
        var seen = loops[place] ?? SeenLoop(first: variable)
        seen.turns = max(seen.turns, turn + 1)
        seen.last = variable
        loops[place] = seen
    }

    func goesOn(_ span: Span, in source: Source) { loops[Place(source, span)]?.wentOn = true }
}

extension ShapeRecords.Seen {
    /// Most turns of a loop do what the first one did.
    fileprivate func isLike(_ operation: Operation) -> Bool {
        guard result.isShape(of: operation.result), operands.count == operation.operands.count else { return false }
        for (seen, operand) in zip(operands, operation.operands) where !seen.shape.isShape(of: operand.value) { return false }
        return true
    }
}

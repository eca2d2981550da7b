import Language
import Rendering
import Syntax

/// A cell's lines with the shapes that were noted while it ran, and those of the functions that it went into.
package struct Annotation {
    package struct Function {
        package let name: String
        /// Another after each new definition.
        package let identity: String
        package let lines: [AnnotatedLine]
    }
    /// The cell's own.
    package let lines: [AnnotatedLine]
    package let functions: [Function]

    /// - Parameter isFull: what tells nothing new about shapes is there too.
    package init(_ records: ShapeRecords, isFull: Bool = false) {
        var own: [AnnotatedLine] = []
        var functions: [Function] = []
        for source in records.sources {
            // `<collections>` is text of the library's.
            let isOwn = source === records.source || !source.name.hasPrefix("<") || source.name.hasPrefix("<cell")
            guard isOwn, let program = try? parse(source) else { continue }
            var reader = LineReader(records: records, program: program, isFull: isFull)
            let lines = reader.lines(program.body)
            if source === records.source { own = lines }
            functions += reader.functions
        }
        (self.lines, self.functions) = (own, functions.filter { !$0.lines.isEmpty })
    }
}

/// Walks through a program and makes annotated lines of what was noted.
private struct LineReader {
    let records: ShapeRecords
    let program: Program
    let isFull: Bool
    private(set) var functions: [Annotation.Function] = []

    init(records: ShapeRecords, program: Program, isFull: Bool) { (self.records, self.program, self.isFull) = (records, program, isFull) }

    mutating func lines(_ statements: [Statement]) -> [AnnotatedLine] { statements.flatMap { lines($0) } }

    private mutating func lines(_ statement: Statement) -> [AnnotatedLine] {
        switch statement.kind {
        case .for(_, let iterable, let body, let orElse):
            return line(statement, [iterable]) + loop(statement, lines(body)) + lines(orElse)
        case .while(let condition, let body, let orElse): return loop(statement, line(statement, [condition]) + lines(body)) + lines(orElse)
        case .if(let condition, let body, let orElse): return line(statement, [condition]) + lines(body) + lines(orElse)
        case .with(let items, let body): return line(statement, items.map(\.context)) + lines(body)
        case .try(let parts): return lines(parts.body) + parts.handlers.flatMap { lines($0.body) } + lines(parts.orElse) + lines(parts.finally)
        case .function(let definition):
            let own = lines(definition.body)
            functions.append(.init(name: definition.name, identity: "\(definition.name) \(program.source.name)", lines: own))
            return []
        case .class(let definition): return lines(definition.body)
        case .expression(let value), .assign(_, let value), .return(let value?): return line(statement, [value])
        case .annotatedAssign(_, _, let value?): return line(statement, [value])
        case .assert(let condition, _): return line(statement, [condition])
        case .augmentedAssign(let target, let sign, let value):
            return line(statement, [], LineText(statement, program).tree(statement.span, sign, target, value, records))
        default: return []
        }
    }

    private func line(_ statement: Statement, _ expressions: [Expression], _ tree: ShapeTree? = nil) -> [AnnotatedLine] {
        let text = LineText(statement, program)
        let trees = expressions.flatMap { text.trees($0, records) } + [tree].compactMap(\.self)
        let isView = expressions.count == 1 && text.takesArray(expressions[0], records)
        let telling = isFull ? trees : (isView ? trees : trees.flatMap(\.makers)).filter { isView || $0.isTelling }
        return telling.isEmpty ? [] : [AnnotatedLine(text: text.text, note: .shapes(telling))]
    }

    /// The head of a loop before what its body has to say.
    private func loop(_ statement: Statement, _ body: [AnnotatedLine]) -> [AnnotatedLine] {
        guard !body.isEmpty, let seen = records.loop(program.source, statement.span) else { return body }
        func shown(_ value: Value) -> String {
            switch value {
            case .int(let number): String(number)
            case .float(let number): "\(number)"
            case .bool(let flag): flag ? "True" : "False"
            case .string(let text): "'" + text.text.truncated(to: 12) + "'"
            default: ".."
            }
        }
        let variable = seen.first.flatMap { first in seen.last.map { (first.name, shown(first.value), shown($0.value)) } }
        let note = AnnotatedLine.Loop(turns: seen.turns, wentOn: seen.wentOn, variable: variable)
        return [AnnotatedLine(text: LineText(statement, program).head, note: .loop(note))] + body
    }
}

import Language
import NDArrays
import Notebook
import Rendering
import Syntax

/// A stop of the stepper as text.
struct StepPresenter {
    let style: Style
    let stepper: Stepper
    /// The element whose numbers are shown.
    let element: [Int]

    func text() -> String {
        let moment = stepper.moment
        var stop = Stop(heading: heading(), source: stepper.call?.code.source ?? stepper.recording.source, span: moment.span)
        switch moment.kind {
        case .line, .output: break
        case .turn(let loop, let number):
            stop.span = Span(line: Int(loop.span.line), column: Int(loop.span.column), endLine: Int(loop.span.line), endColumn: Int(Int32.max))
            stop.lines = [Words.turn(number, loop.variables.compactMap { name in stepper.value(of: name).map { (name, described($0)) } })]
        case .operation(let operation):
            stop.caret = operation.operatorSpan
            stop.lines = lines(operation)
        case .engine(let operation): stop.lines = lines(operation)
        case .call:
            let arguments = stepper.locals(at: stepper.position).map { "\($0.name): \(described($0.value))" }
            stop.lines = [Words.entered(stepper.call?.code.name ?? "", arguments)]
        case .back(let result?): stop.lines = [Words.cameBack(stepper.call?.code.name ?? "", described(result))]
        case .back(nil): stop.lines = [Words.leftByError(stepper.call?.code.name ?? "")]
        case .end(let error): stop.lines = [error == nil ? Words.endOfCell : Words.endByError]
        }
        stop.changes = stepper.changes().map { ($0.name, described($0)) }
        return StopRenderer(style: style).text(stop)
    }

    private func heading() -> [String] {
        var parts = [Words.step(stepper)]
        if let call = stepper.call, call.depth > 0 { parts.append(call.code.qualifiedName) }
        if case .engine(let operation) = stepper.moment.kind {
            parts.append(operation.function)
            if let time = operation.time { parts.append("t = \(time)") }
        } else if let (loop, number, start) = stepper.turn(at: stepper.position) {
            let variable = loop.variables.first.flatMap { name in stepper.value(of: name, at: start).map { "\(name) = \(described($0))" } }
            parts.append(variable ?? Words.turnNumber(number))
        }
        let marks = stepper.marks.filter { $0.value == stepper.position }.keys.sorted()
        if !marks.isEmpty { parts.append(marks.joined(separator: ", ")) }
        return parts
    }

    // MARK: Operations

    /// Shapes, then numbers put in for one element.
    private func lines(_ operation: Operation) -> [String] {
        let symbols = symbols(operation)
        var lines: [String] = []
        let shapes = operation.operands.compactMap { operand -> String? in
            if case .array(let array) = operand.value { ShapeText.of(array.shape, axes: array.axes) } else { nil }
        }
        let left = shapes.joined(separator: sign(operation.kind).map { " \($0) " } ?? ", ")
        if case .array(let result) = operation.result {
            lines.append(symbols + "   " + (left.isEmpty ? "" : left + " -> ") + ShapeText.of(result.shape, axes: result.axes))
        } else {
            lines.append(symbols + (left.isEmpty ? "" : "   " + left))
        }
        let name = target(operation) ?? "result"
        if let numbers = OperationNumbers(operation, element: element, width: style.width - name.count - 12, old: { stepper.earlier($0, $1) }) {
            lines.append(name + place(numbers.place) + " = " + numbers.text)
        } else {
            lines.append(name + " = " + described(operation.result))
        }
        return lines
    }

    /// An operation of the engine: its formula, one element of it, and of a delta what is local and what comes from the future.
    private func lines(_ operation: TracedOperation) -> [String] {
        let entry = operation.entry
        let place = OperationNumbers.fitted(element, to: Array(entry.value.shape))
        func number(_ array: NDArray) -> String? {
            array.count == 0 ? nil : OperationNumbers.scalar(array, place).flatMap { OperationNumbers.number(.scalar($0), []) }
        }
        var lines = [entry.formula + "   " + ShapeText.of(entry.value.shape, axes: entry.axes)]
        guard let value = number(entry.value) else { return lines }
        let parts = entry.parts.compactMap { part in number(part.value).map { (Words.origin(part.origin), part.name, $0) } }
        let sum = parts.isEmpty ? "" : " = " + parts.map(\.2).joined(separator: " + ")
        lines.append(entry.name + self.place(place) + (parts.isEmpty ? " = " + value : sum + " = " + value))
        for (origin, name, number) in parts where !origin.isEmpty { lines.append("  " + origin + ": " + name + " = " + number) }
        return lines
    }

    private func sign(_ kind: Operation.Kind) -> String? {
        switch kind {
        case .binary(let sign): sign.rawValue
        case .augmented(let sign): sign.rawValue + "="
        case .compare(let sign): sign.rawValue
        case .unary, .call, .subscripted, .attribute: nil
        }
    }

    private func place(_ indices: [Int]) -> String {
        indices.isEmpty ? "" : "[" + indices.map(String.init).joined(separator: ",") + "]"
    }

    /// The operation as it is written, on one line.
    private func symbols(_ operation: Operation) -> String {
        text(of: operation.span, in: stepper.call?.code.source ?? stepper.recording.source)
    }

    private func text(of span: Span, in source: Source) -> String {
        let first = source.line(Int(span.line)).unicodeScalars.dropFirst(Int(span.column))
        let text = source.text(of: span) ?? String(String.UnicodeScalarView(first)) + " .."
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The name that the operation's result is given, where it is the whole of an assignment.
    private func target(_ operation: Operation) -> String? {
        let source = stepper.call?.code.source ?? stepper.recording.source
        let line = source.line(Int(operation.span.line)).unicodeScalars
        if case .augmented = operation.kind {
            return String(line.dropFirst(Int(operation.span.column)).prefix { !"+-*/@%&|^<>=[ ".unicodeScalars.contains($0) })
        }
        let before = String(String.UnicodeScalarView(line.prefix(Int(operation.span.column)))).trimmed
        guard before.hasSuffix("="), case let name = String(before.dropLast()).trimmed, !name.isEmpty,
              name.allSatisfy({ $0.isLetter || $0.isNumber || "_.".contains($0) }) else { return nil }
        let end = source.line(Int(operation.span.endLine)).unicodeScalars.dropFirst(Int(operation.span.endColumn))
        guard case let rest = String(String.UnicodeScalarView(end)).trimmed, rest.isEmpty || "#;".contains(rest.prefix(1)) else { return nil }
        return name
    }

    // MARK: Values

    private func described(_ change: VariableChange) -> String {
        guard let new = change.new else { return Words.unbound }
        if let (written, old) = change.written, written.count > 0 {
            let place = OperationNumbers.fitted(element, to: Array(written.shape))
            let numbers = [old, written].compactMap { OperationNumbers.scalar($0, place) }.map { OperationNumbers.number(.scalar($0), []) ?? "" }
            return Words.written(written.count, numbers.joined(separator: " -> "))
        }
        if let old = change.old, old.isSmall, new.isSmall { return described(old) + " -> " + described(new) }
        return described(new)
    }

    /// A value in a few words; nothing of the learner's runs for it.
    private func described(_ value: Value) -> String {
        switch value {
        case .none: return "None"
        case .int, .float, .bool, .scalar: return OperationNumbers.number(value, []) ?? ""
        case .string(let text): return "'" + text.text.truncated(to: 30) + "'"
        case .array(let array):
            let shape = ShapeText.of(array.shape, axes: array.axes)
            let place = OperationNumbers.fitted(element, to: Array(array.shape))
            guard array.count > 0, let scalar = OperationNumbers.scalar(array, place) else { return shape }
            return shape + "  " + self.place(place) + " = " + (OperationNumbers.number(.scalar(scalar), []) ?? "")
        case .tuple(let tuple) where tuple.elements.count <= 4 && !tuple.elements.contains { if case .tuple = $0 { true } else { false } }:
            return "(" + tuple.elements.map { described($0) }.joined(separator: ", ") + ")"
        case .tuple(let tuple): return Words.counted(tuple.elements.count, "element")
        case .list(let list): return "list, " + Words.counted(list.elements.count, "element")
        case .dict(let dict): return "dict, " + Words.counted(dict.count, "entry").replacing("entrys", with: "entries")
        case .object: return value.typeName
        }
    }

    // MARK: Trace

    /// The moments around this one, a line each.
    func trace() -> String {
        let numbers = stepper.recording.numbers
        let start = max(numbers.lowerBound, stepper.position - 8), end = min(numbers.upperBound, stepper.position + 9)
        let width = String(end).count
        return (start..<end).map { number in
            let moment = stepper.recording[number]
            let call = stepper.recording.call(at: number)
            let source = call?.code.source ?? stepper.recording.source
            let marks = stepper.marks.filter { $0.value == number }.keys.sorted().map { "  <" + $0 + ">" }.joined()
            let indent = String(repeating: "  ", count: min(call?.depth ?? 0, 8))
            let line = "\(number == stepper.position ? ">" : " ") " + String(number + 1).paddedLeft(to: width)
                + String(Int(moment.span.line)).paddedLeft(to: 5) + "  " + indent + words(moment, source) + marks
            return style.cleanLine(line).truncated(to: style.width)
        }.joined(separator: "\n")
    }

    private func words(_ moment: Moment, _ source: Source) -> String {
        let name = stepper.recording.calls[moment.call]?.code.name ?? ""
        return switch moment.kind {
        case .line: source.line(Int(moment.span.line)).trimmed
        case .turn(_, let number): Words.turnNumber(number)
        case .operation(let operation): ". " + text(of: operation.span, in: source)
        case .engine(let operation): ". " + (operation.time.map { "t = \($0)  " } ?? "") + operation.entry.formula
        case .call: Words.entered(name, [])
        case .back(nil): Words.leftByError(name)
        case .back: Words.cameBack(name, nil)
        case .output: Words.printed
        case .end: Words.endOfCell
        }
    }
}

extension Value {
    /// A number, a text or None: old and new fit on one line.
    fileprivate var isSmall: Bool {
        switch self {
        case .none, .bool, .int, .float, .scalar, .string: true
        default: false
        }
    }
}

import Language
import NDArrays
import Syntax

/// Makes a recording of a cell while it runs: the observer of the interpreter, and the sink of what is printed.
final class Recorder: Observer, OutputSink {
    let recording: Recording
    private let interpreter: Interpreter
    /// The calls under way, innermost last.
    private var stack: [(call: Int, variables: VariableHistory)] = []
    /// How many turns the loops under way have begun.
    private var loops: [(call: Int, span: Span, count: Int)] = []

    init(_ recording: Recording, _ interpreter: Interpreter) { (self.recording, self.interpreter) = (recording, interpreter) }

    private var call: Int { stack.last?.call ?? 0 }
    private var lastSpan: Span { recording.moments.last?.span ?? Span(line: 1, column: 0, endLine: 1, endColumn: 0) }

    private func add(_ kind: Moment.Kind, _ span: Span, _ frame: Frame?) {
        if let frame, let innermost = stack.last { innermost.variables.note(frame, moment: recording.journal.moment) }
        recording.add(Moment(kind: kind, span: span, call: call))
    }

    // MARK: Observer

    func enters(_ code: Code, _ frame: Frame) {
        let variables = VariableHistory(code, frame, moment: recording.journal.moment)
        stack.append((recording.begin(code, caller: stack.last?.call, variables), variables))
        if stack.count > 1 { add(.call, code.firstSpan, frame) }
    }

    func leaves(_ code: Code, _ frame: Frame, with result: Value?) {
        guard stack.count > 1 else { return }
        while let last = loops.last, last.call == call { loops.removeLast() }
        let place = recording.moments.last.flatMap { $0.call == call ? $0.span : nil }
        add(.back(result: result), place ?? code.firstSpan, frame)
        recording.end(call)
        stack.removeLast()
    }

    func begins(_ statement: Span, _ frame: Frame) {
        if let last = recording.moments.last, last.span == statement, last.call == call {
            switch last.kind {
            // Statements that the compiler made of one are one line; where a function begins, its first line does.
            case .line, .call: return
            default: break
            }
        }
        if let index = loops.lastIndex(where: { $0.call == call && $0.span == statement }) { loops.removeSubrange(index...) }
        add(.line, statement, frame)
    }

    func ends(_ statement: Span, _ frame: Frame) { stack.last?.variables.note(frame, moment: recording.journal.moment) }

    func turns(_ loop: LoopMark, _ frame: Frame) {
        let call = call
        if let index = loops.lastIndex(where: { $0.call == call && $0.span == loop.span }) {
            loops.removeSubrange((index + 1)...)
            loops[index].count += 1
        } else {
            loops.append((call, loop.span, 0))
        }
        add(.turn(loop, number: loops[loops.count - 1].count), loop.span, frame)
    }

    func operates(_ operation: Operation, _ frame: Frame) {
        switch operation.kind {
        // Views compute nothing.
        case .subscripted, .attribute: return
        case .call(let name):
            for step in interpreter.takeEngineOperations() { add(.engine(step), operation.span, frame) }
            if case .none = operation.result, name == "print" { return }
            // A function of the learner's has told of itself.
            if let last = recording.moments.last, case .back = last.kind, recording.calls[last.call]?.code.name == name { return }
            if case .object = operation.result { return }
        default: break
        }
        add(.operation(operation), operation.span, frame)
    }

    // MARK: Output

    func write(_ text: String) { add(.text(text)) }
    func writeError(_ text: String) { add(.error(text)) }
    func show(_ figure: PlotFigure) { add(.figure(figure)) }

    private func add(_ output: Moment.Output) {
        // What one statement prints in pieces is one text.
        if case .text(let more) = output, let last = recording.moments.last, case .output(.text(let text)) = last.kind {
            return recording.replaceLast(Moment(kind: .output(.text(text + more)), span: last.span, call: last.call))
        }
        add(.output(output), lastSpan, nil)
    }

    /// The last moment: the state that the cell left.
    func finish(_ error: Raised?) {
        let place = error?.entries.last.flatMap { $0.source === recording.source ? $0.span : nil }
        while stack.count > 1, let (call, _) = stack.popLast() { recording.end(call) }
        add(.end(error), place ?? recording.moments.last { $0.call == call }?.span ?? lastSpan, nil)
        while let (call, _) = stack.popLast() { recording.end(call) }
    }
}

import NDArrays
import Syntax

/// Notes the shapes of what a cell does while it runs.
///
/// It looks at the first turns of a loop only, and rests until its end: a long loop runs as fast as if nobody looked.
package final class ShapeObserver: Observer {
    package let records: ShapeRecords
    private let interpreter: Interpreter
    private let namespace: Namespace
    /// The calls under way, innermost last.
    private var calls: [Call] = []
    /// What the function that came back last was given.
    private var given: (name: String, shapes: [ValueShape])?
    /// What the last operation made, which may get names from the statement it stands in.
    private var made: (source: Source, span: Span, array: NDArray)?
    /// What it may still be told, before it rests and altogether.
    private var patience = ShapeObserver.mostAtOnce
    private var budget = ShapeObserver.most
    /// Telling of these takes about a millisecond.
    private static let mostAtOnce = 2500
    private static let most = 30000

    private struct Call {
        let place: FrameIdentity
        let code: Code
        let given: [ValueShape]
        /// Those under way, and which turn they are in.
        var loops: [(span: Span, turn: Int)] = []
    }

    package init(_ source: Source, _ interpreter: Interpreter, _ namespace: Namespace) {
        records = ShapeRecords(source)
        (self.interpreter, self.namespace) = (interpreter, namespace)
    }

    // MARK: Being told

    package func enters(_ code: Code, _ frame: Frame) {
        let parameters = calls.isEmpty ? [] : code.parameters.positional
        let given = parameters.enumerated().compactMap { slot, name in
            slot == 0 && name == "self" ? nil : frame.value(at: slot).map { ValueShape($0) }
        }
        calls.append(Call(place: FrameIdentity(frame), code: code, given: given))
        records.enter(code.source)
        spend(4, frame)
    }

    package func leaves(_ code: Code, _ frame: Frame, with result: Value?) {
        guard let call = index(of: frame), calls.count > 1 else { return }
        given = (code.name, calls[call].given)
        calls.removeSubrange(call...)
        made = nil
    }

    package func begins(_ statement: Span, _ frame: Frame) {
        guard let call = index(of: frame) else { return }
        made = nil
        // A loop that is behind has no turns any more.
        while let loop = calls[call].loops.last, !loop.span.encloses(statement) || loop.span == statement { calls[call].loops.removeLast() }
        spend(1, frame)
    }

    package func ends(_ statement: Span, _ frame: Frame) {
        guard let (source, span, array) = made else { return }
        made = nil
        if array.axes != nil { records.rename(source, span, ValueShape(.array(array))) }
    }

    package func turns(_ loop: LoopMark, _ frame: Frame) {
        guard let call = index(of: frame) else { return }
        if let known = calls[call].loops.lastIndex(where: { $0.span == loop.span }) {
            calls[call].loops.removeSubrange((known + 1)...)
            calls[call].loops[known].turn += 1
        } else { calls[call].loops.append((loop.span, 0)) }
        let variable = loop.variables.first.flatMap { name in value(of: name, calls[call].code, frame).map { (name, $0) } }
        records.note(loop, in: calls[call].code.source, turn: calls[call].loops.last?.turn ?? 0, variable)
        spend(2, frame)
    }

    package func operates(_ operation: Operation, _ frame: Frame) {
        guard let call = index(of: frame) else { return }
        var arguments: [ValueShape]?
        if case .call(let name) = operation.kind, operation.operands.isEmpty, let given, given.name == name { arguments = given.shapes }
        given = nil
        let source = calls[call].code.source
        records.note(operation, in: source, given: arguments)
        if case .array(let array) = operation.result { made = (source, operation.span, array) }
        spend(5, frame)
    }

    // MARK: Details

    /// The call whose frame it is; calls above it have ended without telling.
    private func index(of frame: Frame) -> Int? {
        let place = FrameIdentity(frame)
        guard let index = calls.lastIndex(where: { $0.place == place }) else { return nil }
        if index < calls.count - 1 { calls.removeSubrange((index + 1)...) }
        return index
    }

    private func value(of name: String, _ code: Code, _ frame: Frame) -> Value? {
        let slot = code.variableNames.lastIndex(of: name)
        let value = slot.map { frame.value(at: $0) } ?? (calls.count == 1 ? namespace[name] : nil)
        switch value {
        case .int?, .float?, .string?, .bool?: return value
        default: return nil
        }
    }

    /// Rests when it has been told enough: in the outermost loop that has come round once, as that shows nothing new; else in the innermost.
    private func spend(_ cost: Int, _ frame: Frame) {
        patience -= cost
        budget -= cost
        guard patience <= 0 || budget <= 0 else { return }
        patience = ShapeObserver.mostAtOnce
        made = nil
        let loops = calls.flatMap { call in call.loops.map { (span: $0.span, turn: $0.turn, call: call) } }
        let chosen = budget <= 0 ? nil : loops.firstIndex { $0.turn > 0 } ?? loops.indices.last
        for loop in loops[(chosen ?? 0)...] { records.goesOn(loop.span, in: loop.call.code.source) }
        interpreter.rest(until: chosen.map { loops[$0].span }, of: chosen.map { loops[$0].call.place } ?? FrameIdentity(frame))
    }
}

extension Span {
    fileprivate func encloses(_ other: Span) -> Bool {
        (line, column) <= (other.line, other.column) && (other.endLine, other.endColumn) <= (endLine, endColumn)
    }
}

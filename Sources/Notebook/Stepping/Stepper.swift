import Language
import NDArrays
import Syntax

/// Goes back and forth in a recording. Everything is in the state of the moment where it stands.
package final class Stepper {
    package let recording: Recording
    let session: Session
    /// The number of the moment.
    package private(set) var position: Int
    /// Where it stood before the last move.
    package private(set) var previous: Int
    package private(set) var marks: [String: Int] = [:]
    /// Output of moments before this one has been handed out.
    private var shown: Int

    /// Stands at the first moment that the recording has.
    package init(_ recording: Recording, in session: Session) {
        (self.recording, self.session) = (recording, session)
        position = recording.numbers.lowerBound
        previous = position
        shown = position
        recording.journal.go(to: position)
    }

    package var moment: Moment { recording[position] }
    package var call: RecordedCall? { recording.call(at: position) }
    package var isAtEnd: Bool { position == recording.numbers.upperBound - 1 }

    // MARK: Moving

    package func go(to number: Int) {
        previous = position
        position = min(max(number, recording.numbers.lowerBound), recording.numbers.upperBound - 1)
        recording.journal.go(to: position)
    }

    /// Moves where `number` says; nil moves nothing.
    /// - Returns: whether it moved.
    @discardableResult
    package func move(_ number: Int?) -> Bool {
        guard let number, number != position, recording.numbers.contains(number) else { return false }
        go(to: number)
        return true
    }

    package func mark(_ name: String) { marks[name] = position }

    /// What was printed on the way here and has not been handed out before.
    package func takeOutput() -> [Moment.Output] {
        guard position >= shown else { return [] }
        defer { shown = position + 1 }
        return (shown...position).compactMap { if case .output(let output) = recording[$0].kind { output } else { nil } }
    }

    /// Puts everything into the state that the cell left.
    /// - Returns: the output that has not been handed out.
    package func close() -> [Moment.Output] {
        go(to: recording.numbers.upperBound - 1)
        return takeOutput()
    }

    // MARK: Looking

    /// Evaluates an expression with the variables of this moment; whatever it changes is undone.
    /// - Throws: `Raised`.
    package func evaluate(_ text: String) throws -> Value? {
        let source = Source(name: "<step \(position + 1)>", text: text)
        let program = try session.interpreter.program(source)
        guard program.body.count == 1, case .expression = program.body[0].kind else { throw StepperError.notAnExpression }
        let journal = Journal()
        defer { journal.go(to: -1) }
        return try journal.listen { try session.interpreter.run(program, in: namespace(at: position)) }
    }

    /// The names as the code of the moment sees them.
    private func namespace(at number: Int) -> Namespace {
        Namespace(locals(at: number), over: recording.call(at: number).flatMap { session.interpreter.namespace(of: $0.code) } ?? session.namespace)
    }

    /// The local variables of the call under way; of comprehensions under way too.
    package func locals(at number: Int) -> [(name: String, value: Value)] {
        guard let call = recording.call(at: number) else { return [] }
        return call.code.variableNames.enumerated().compactMap { slot, name in
            guard !name.hasPrefix("<"), let value = call.variables.value(of: slot, at: number) else { return nil }
            return (name, value)
        }
    }

    /// What an element was before this moment.
    package func earlier(_ array: NDArray, _ place: [Int]) -> Scalar? {
        guard position > recording.numbers.lowerBound else { return nil }
        recording.journal.go(to: position - 1)
        defer { recording.journal.go(to: position) }
        return try? array.element(at: Shape(place))
    }

    /// The value of a name, as the code of that moment sees it, now.
    package func value(of name: String, at number: Int? = nil) -> Value? {
        let number = number ?? position
        return locals(at: number).last { $0.name == name }?.value ?? namespace(at: number)[name]
    }
}

package enum StepperError: Error { case notAnExpression }

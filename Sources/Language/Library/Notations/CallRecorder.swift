import NDArrays
import Recurrent

/// What the notations' functions record of their calls while `engine.trace` runs.
final class CallRecorder {
    struct Call {
        let function: String
        /// The time step of a call of a single step; nil where the call is of all steps, or nobody knows.
        let step: Int?
        let record: TraceRecorder
    }

    private(set) var calls: [Call] = []
    /// The states and caches that calls of single steps made, and the steps.
    private var states: [(state: NDArray, step: Int)] = []
    private var made: [ObjectIdentifier: (object: AnyObject, step: Int)] = [:]

    /// The records of calls that have ended; they are kept here no longer.
    func takeCalls() -> [Call] {
        defer { calls = [] }
        return calls
    }

    /// The record of a call of all time steps.
    func begin(_ function: String) -> TraceRecorder { begin(function, step: nil) }

    /// The record of a forward call of one step, which follows the step that made the state it starts from.
    func beginStep(_ function: String, after state: NDArray?) -> TraceRecorder {
        let before = state.flatMap { state in states.last { $0.state === state || Self.areEqual($0.state, state) } }
        return begin(function, step: before.map { $0.step + 1 } ?? 0)
    }

    /// The record of a backward call of one step: that of the forward call which made `cache`.
    func beginBack(_ function: String, of cache: AnyObject) -> TraceRecorder {
        begin(function, step: made[ObjectIdentifier(cache)]?.step)
    }

    private func begin(_ function: String, step: Int?) -> TraceRecorder {
        let record = TraceRecorder()
        calls.append(Call(function: function, step: step, record: record))
        return record
    }

    /// Remembers what the step that ran last returned: its state, and what its backward call will be handed.
    func remember(state: NDArray, cache: AnyObject) {
        guard let step = calls.last?.step else { return }
        states.append((state, step))
        // A step starts from a state made shortly before, also where several cells take turns.
        if states.count > 16 { states.removeFirst() }
        made[ObjectIdentifier(cache)] = (cache, step)
    }

    private static func areEqual(_ a: NDArray, _ b: NDArray) -> Bool {
        guard a.shape == b.shape, a.count > 0, let a = try? a.contiguousDoubles(), let b = try? b.contiguousDoubles() else { return false }
        return (0..<a.count).allSatisfy { a.doubles[$0] == b.doubles[$0] }
    }
}

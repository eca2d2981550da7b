import Language
import NDArrays
import Syntax

/// A cell that ran once, moment by moment.
///
/// Moments are numbered from 0. Their number is bounded by the memory that they take: the oldest go first.
package final class Recording {
    package let source: Source
    package let journal = Journal()
    package private(set) var moments: [Moment] = []
    /// How many of the oldest moments are forgotten: the number of the first that is left.
    package private(set) var forgotten = 0
    /// Those that a moment that is left belongs to, by number.
    package private(set) var calls: [Int: RecordedCall] = [:]
    private var callCount = 0
    private var byteCount = 0
    private let budget: Int
    package static let standardBudget = 256 << 20

    init(_ source: Source, budget: Int) { (self.source, self.budget) = (source, budget) }

    /// The numbers of the moments that are left.
    package var numbers: Range<Int> { forgotten..<(forgotten + moments.count) }
    package subscript(number: Int) -> Moment { moments[number - forgotten] }
    /// The call that a moment belongs to.
    package func call(at number: Int) -> RecordedCall? { calls[self[number].call] }

    // MARK: Recording

    func add(_ moment: Moment) {
        moments.append(moment)
        journal.moment += 1
        byteCount += Recording.cost(moment)
        if byteCount + journal.byteCount > budget { forgetOldest() }
    }

    func replaceLast(_ moment: Moment) {
        guard let last = moments.popLast() else { return }
        byteCount += Recording.cost(moment) - Recording.cost(last)
        moments.append(moment)
    }

    /// - Returns: the call's number.
    func begin(_ code: Code, caller: Int?, _ variables: VariableHistory) -> Int {
        let depth = caller.flatMap { calls[$0]?.depth }.map { $0 + 1 } ?? 0
        calls[callCount] = RecordedCall(code: code, caller: caller, depth: depth, start: journal.moment, end: nil, variables: variables)
        callCount += 1
        byteCount += 400
        return callCount - 1
    }

    func end(_ call: Int) { calls[call]?.end = journal.moment }

    /// A quarter at once: what is moved up afterwards is moved seldom.
    private func forgetOldest() {
        let count = max(moments.count / 4, 1)
        guard moments.count > 1 else { return }
        byteCount -= moments[..<count].reduce(0) { $0 + Recording.cost($1) }
        moments.removeFirst(count)
        forgotten += count
        journal.forget(through: forgotten)
        for (number, call) in calls {
            if let end = call.end, end <= forgotten {
                calls[number] = nil
                byteCount -= 400
            } else {
                call.variables.forget(through: forgotten)
            }
        }
    }

    /// About how much memory a moment keeps, the changes of variables that go with it among it.
    private static func cost(_ moment: Moment) -> Int {
        switch moment.kind {
        case .operation(let operation): if case .array(let array) = operation.result { 640 + array.byteCount } else { 400 }
        case .engine(let operation): 640 + operation.entry.value.byteCount * (1 + operation.entry.parts.count)
        case .output(.text(let text)), .output(.error(let text)): 200 + text.utf8.count
        default: 240
        }
    }
}

extension Session {
    /// Runs a cell once and records it; what it prints is kept for the moments at which it was printed.
    package func record(_ text: String, budget: Int = Recording.standardBudget) -> (recording: Recording, result: CellResult) {
        let recording = Recording(Source(name: "<cell \(nextNumber)>", text: text), budget: budget)
        let recorder = Recorder(recording, interpreter)
        let result = run(recording.source, recorder: recorder)
        recorder.finish(result.error)
        return (recording, result)
    }
}

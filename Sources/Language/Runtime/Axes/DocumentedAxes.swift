import NDArrays
import Syntax

/// The shapes in a function's docstring, looked at whenever it is called: they name the axes of its arguments and results, and what disagrees is reported.
///
/// A symbol of the docstring has one size in a call. While the function runs, its arguments have the docstring's names, so that the names in its
/// own code agree. Outside they and the results are named in the caller's words, as far as arguments brought them.
final class DocumentedAxes {
    /// An array that the docstring gives a shape.
    struct Place {
        /// The slot of the parameter, or the number of the result; the result itself for -1.
        var index: Int
        /// The key below which it stands in a dictionary.
        var key: StringObject?
        var sizes: [AxisSize]
        var names: [String]
        var entry: DocstringShapes.Entry
    }
    /// An array as it came, and what was found.
    struct Seen {
        var shape = Shape()
        var given: [String]?
        /// What it is called in the function; nil where it is left alone.
        var names: [String]?
        /// What it is called when the function has returned.
        var outside: [String]?
        var isHere = false
    }

    private let function: String
    private let source: Source
    private let firstLine: Int
    let arguments: [Place]
    let results: [Place]
    /// The last calls whose arguments differed, the latest first.
    private var calls: [CheckedCall] = []
    /// As many calls are remembered: those of a network's layers come in turns.
    private static let memory = 4

    /// nil where the docstring says no shapes.
    /// - Parameters:
    ///   - parameters: in the order of their slots.
    ///   - returned: the names in its `return a, b`, "" for what is no name; nil where its returns differ.
    ///   - firstLine: the line of `source` on which the docstring begins.
    init?(_ docstring: String, function: String, parameters: [String], returned: [String]?, source: Source, firstLine: Int) {
        guard let shapes = DocstringShapes(docstring, parameters: parameters) else { return nil }
        (self.function, self.source, self.firstLine) = (function, source, firstLine)
        arguments = shapes.arguments.compactMap { entry in
            parameters.firstIndex(of: entry.owner ?? entry.name).flatMap { Place(entry, at: $0) }
        }
        let described = shapes.results.filter { $0.owner == nil }.map(\.name)
        // By the order in which they are described, where nothing is returned under such a name.
        let isInOrder = returned.map { $0.count == described.count && !$0.contains(where: described.contains) } ?? true
        results = shapes.results.compactMap { entry in
            let name = entry.owner ?? entry.name
            guard let index = returned?.firstIndex(of: name) ?? (isInOrder ? described.firstIndex(of: name) : nil) else { return nil }
            return Place(entry, at: (returned ?? described).count == 1 ? -1 : index)
        }
    }

    // MARK: Calls

    /// Names the arguments in the slots of `frame`.
    /// - Returns: what was found, and the arrays that have other names outside, with these.
    func enter(_ frame: Frame) -> (call: CheckedCall, others: [(array: NDArray, names: [String])]) {
        let call = remembered(frame) ?? check(frame)
        for disagreement in call.disagreements { frame.interpreter.report(disagreement) }
        var others: [(array: NDArray, names: [String])] = []
        for (index, place) in arguments.enumerated() {
            let seen = call.arguments[index]
            guard let names = seen.names, let array = place.array(in: frame.slots[place.index]) else { continue }
            if let outside = seen.outside, outside != names { others.append((array, outside)) }
            if array.axes != names { array.axes = names }
        }
        return (call, others)
    }

    private func remembered(_ frame: Frame) -> CheckedCall? {
        next: for (age, call) in calls.enumerated() {
            for (index, place) in arguments.enumerated() where !call.arguments[index].isOf(place.array(in: frame.slots[place.index])) { continue next }
            if age > 0 { calls.swapAt(0, age) }
            return call
        }
        return nil
    }

    private func check(_ frame: Frame) -> CheckedCall {
        let call = CheckedCall(arguments, arguments.map { $0.array(in: frame.slots[$0.index]) }, disagreement)
        if calls.count == DocumentedAxes.memory { calls.removeLast() }
        calls.insert(call, at: 0)
        return call
    }

    /// Gives the arguments their own names back, and names what the function returned.
    func leave(_ value: Value, _ call: CheckedCall, _ others: [(array: NDArray, names: [String])], _ interpreter: Interpreter) {
        if results.isEmpty { return restore(others) }
        let isSame = call.results.count == results.count
            && results.indices.allSatisfy { call.results[$0].isOf(results[$0].array(inResult: value)) }
        if !isSame { call.check(results, results.map { $0.array(inResult: value) }, disagreement) }
        restore(others)
        for disagreement in call.resultDisagreements { interpreter.report(disagreement) }
        for (index, place) in results.enumerated() {
            guard let names = call.results[index].names, let array = place.array(inResult: value), array.axes != names,
                  !others.contains(where: { $0.array === array }) else { continue }
            array.axes = names
        }
    }

    func restore(_ others: [(array: NDArray, names: [String])]) {
        for (array, names) in others where names.count == array.rank { array.axes = names }
    }

    private func disagreement(_ place: Place, _ array: NDArray, _ reason: AxisDisagreement.Reason, isResult: Bool) -> AxisDisagreement {
        AxisDisagreement(
            author: .docstring(function: function, isResult: isResult), subject: place.subject, written: place.entry.written, shape: Array(array.shape),
            axes: array.axes, reason: reason, place: source.name, line: firstLine + place.entry.line + source.lineOffset)
    }
}

extension DocumentedAxes.Place {
    init?(_ entry: DocstringShapes.Entry, at index: Int) {
        guard let sizes = entry.shape else { return nil }
        self.init(index: index, key: entry.owner == nil ? nil : StringObject(entry.name), sizes: sizes, names: sizes.map(\.name), entry: entry)
    }

    /// As a learner would write it: `parameters["bc"]`.
    var subject: String { entry.owner.map { "\($0)[\"\(entry.name)\"]" } ?? entry.name }

    /// The array that `value` is, or has under the key.
    @inline(__always)
    func array(in value: Slot) -> NDArray? {
        guard let key else {
            if case .array(let array)? = value { return array }
            return nil
        }
        if case .dict(let dict)? = value, case .array(let array)? = dict.value(text: key) { return array }
        return nil
    }

    func array(inResult value: Value) -> NDArray? {
        guard index >= 0 else { return array(in: value) }
        if case .tuple(let tuple) = value, tuple.elements.indices.contains(index) { return array(in: tuple.elements[index]) }
        if case .list(let list) = value, list.elements.indices.contains(index) { return array(in: list.elements[index]) }
        return nil
    }
}

extension DocumentedAxes.Seen {
    init(_ array: NDArray?) {
        guard let array else {
            self.init()
            return
        }
        self.init(shape: array.shape, given: array.axes, isHere: true)
    }

    /// Whether `array` is like the one that was seen.
    @inline(__always)
    func isOf(_ array: NDArray?) -> Bool {
        guard let array else { return !isHere }
        return isHere && array.shape == shape && (array.axes == given || names != nil && array.axes == outside)
    }
}

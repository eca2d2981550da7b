import Language
import NDArrays
import Syntax

// Where the next and the previous stop of a kind is; nil where there is none.
extension Stepper {
    package enum Direction { case forward, back }

    private func numbers(_ direction: Direction) -> any Sequence<Int> {
        switch direction {
        case .forward: (position + 1)..<max(recording.numbers.upperBound, position + 1)
        case .back: (recording.numbers.lowerBound..<position).reversed()
        }
    }

    private func first(_ direction: Direction, where matches: (Int, Moment) -> Bool) -> Int? {
        for number in numbers(direction) where matches(number, recording[number]) { return number }
        return nil
    }

    package func operation(_ direction: Direction) -> Int? { first(direction) { _, _ in true } }

    /// The next line of this call or of one that it came from, over what is called meanwhile.
    package func line(_ direction: Direction) -> Int? {
        let depth = call?.depth ?? 0
        return first(direction) { number, moment in
            switch moment.kind {
            case .line, .call: (recording.call(at: number)?.depth ?? 0) <= depth
            case .end: true
            default: false
            }
        }
    }

    /// Where the call comes back with its result, from there what comes next; the end of the cell for the cell itself.
    package func out() -> Int? {
        guard let call, call.depth > 0, let end = call.end else { return isAtEnd ? nil : recording.numbers.upperBound - 1 }
        return position < end - 1 ? end - 1 : end
    }

    // MARK: Loops

    /// The turn that is under way: its loop, its number, its moment.
    package func turn(at number: Int) -> (loop: LoopMark, number: Int, moment: Int)? {
        // The calls under way, and the place that each of them has reached.
        var places: [Int: Span?] = [:]
        var next: Int? = recording[number].call
        while let call = next {
            places[call] = .some(nil)
            next = recording.calls[call]?.caller
        }
        for index in (recording.numbers.lowerBound...number).reversed() {
            let moment = recording[index]
            guard let reached = places[moment.call] else { continue }
            if case .turn(let loop, let turn) = moment.kind, reached.map({ loop.span.contains($0) }) ?? true { return (loop, turn, index) }
            if reached == nil { places[moment.call] = moment.span }
        }
        return nil
    }

    /// The next turn of the innermost loop under way; the first turn of all where none is.
    ///
    /// Among the engine's operations a turn is a time step.
    package func turn(_ direction: Direction) -> Int? {
        if case .engine(let current) = moment.kind, let time = current.time {
            let span = moment.span, call = moment.call
            return first(direction) { _, moment in
                guard case .engine(let other) = moment.kind, let otherTime = other.time else { return false }
                return moment.span == span && moment.call == call && otherTime != time
            }
        }
        guard let (loop, count, start) = turn(at: position) else {
            return first(direction) { _, moment in
                switch moment.kind {
                case .turn: true
                case .engine(let operation): operation.time != nil
                default: false
                }
            }
        }
        let call = recording[start].call
        return first(direction) { _, moment in
            guard case .turn(let other, let number) = moment.kind, moment.call == call, other.span == loop.span else { return false }
            return direction == .forward ? number == count + 1 : number == count - 1
        }
    }

    /// The turn in which the loop's variable `name` is `wanted`: of the loop under way, else the next, else the last before.
    package func turn(where name: String, is wanted: Int) -> Int? {
        let here = position
        defer { recording.journal.go(to: here) }
        let current = turn(at: here).map { (recording[$0.moment].call, $0.loop.span) }
        var after: Int?, before: Int?
        for number in recording.numbers {
            let moment = recording[number]
            // The first of the engine's operations of the time step.
            if name == "t", isEngine(number, at: wanted), !isEngine(number - 1, at: wanted) {
                if number > here { after = after ?? number } else { before = number }
            }
            guard case .turn(let loop, _) = moment.kind, loop.variables.contains(name) else { continue }
            recording.journal.go(to: number)
            guard case .int(wanted)? = locals(at: number).last(where: { $0.name == name })?.value ?? session.namespace[name] else { continue }
            if let current, current.0 == moment.call, current.1 == loop.span { return number }
            if number > here { after = after ?? number } else { before = number }
        }
        return after ?? before
    }

    private func isEngine(_ number: Int, at time: Int) -> Bool {
        guard recording.numbers.contains(number), case .engine(let operation) = recording[number].kind else { return false }
        return operation.time == time
    }

    // MARK: Changes

    /// The next or previous moment in which `name` was bound anew or what it refers to changed.
    package func change(of name: String, _ direction: Direction) -> Int? {
        var moments: [Int] = []
        var things: [AnyObject] = []
        if let value = value(of: name) { things += value.mutableParts }
        if let code = call?.code, let slot = code.variableNames.lastIndex(of: name) {
            // Calls of the same function before and after this one have the variable too.
            for call in recording.calls.values where call.code === code {
                moments += call.variables.changes.filter { $0.slot == slot && ($0.moment > call.start || $0.value != nil) }.map(\.moment)
            }
        } else if let cell = session.namespace.boundCell(name) {
            things.append(cell)
        }
        moments += recording.journal.moments(changing: things)
        return direction == .forward
            ? moments.filter { $0 > position && recording.numbers.contains($0) }.min()
            : moments.filter { $0 < position && recording.numbers.contains($0) }.max()
    }
}

extension Span {
    /// Whether `other` begins within.
    package func contains(_ other: Span) -> Bool {
        (line, column) <= (other.line, other.column) && (other.line, other.column) < (endLine, endColumn)
    }
}

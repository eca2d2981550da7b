import NDArrays
import Recurrent

/// The words in which a trace is printed.
enum TraceWords {
    /// The operations of each call once, with what they are computed by.
    static func listing(_ operations: [TracedOperation]) -> String {
        if operations.isEmpty { return "nothing is recorded: no function of a notation was called" }
        let width = operations.map(\.entry.name.count).max() ?? 0
        let axesWidth = operations.map { axes($0.entry).count }.max() ?? 0
        var lines: [String] = []
        var start = 0
        while start < operations.count {
            // Calls of single steps that follow each other are one, as far as their formulas go.
            let function = operations[start].function
            let call = operations[start...].prefix { $0.function == function }
            start += call.count
            lines.append(function + times(call.map(\.time)))
            var seen: Set<String> = []
            for operation in call where seen.insert(operation.entry.name).inserted {
                let entry = operation.entry
                lines.append("    \(padded(entry.name, width))  \(padded(axes(entry), axesWidth))  \(entry.formula)")
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func times(_ times: [Int?]) -> String {
        let known = times.compactMap { $0 }
        guard let first = known.first, let last = known.last else { return "" }
        return first == last ? ", t = \(first)" : ", t = \(first) ... \(last)"
    }

    /// `(n_a, m)`; an axis without a name is its size.
    private static func axes(_ entry: TraceEntry) -> String {
        let axes = zip(entry.axes, entry.value.shape).map { $0.isEmpty ? String($1) : $0 }
        return "(" + axes.joined(separator: ", ") + (axes.count == 1 ? ",)" : ")")
    }

    private static func sizes(_ entry: TraceEntry) -> String {
        "(" + zip(entry.axes, entry.value.shape).map { $0.isEmpty ? String($1) : "\($0)=\($1)" }.joined(separator: ", ") + ")"
    }

    /// Every operation of a time step with its range, a delta with that of its parts.
    static func step(_ time: Int, _ operations: [TracedOperation], _ interpreter: Interpreter) throws -> String {
        let width = operations.map(\.entry.name.count).max() ?? 0
        var lines: [String] = []
        var call: Int?
        for operation in operations {
            if operation.call != call { lines.append("\(operation.function), t = \(time)") }
            call = operation.call
            let entry = operation.entry
            lines.append("    \(padded(entry.name, width))  \(padded(try range(entry.value, interpreter), 20))  \(entry.formula)")
            for part in entry.parts where part.origin != .none {
                lines.append("    \(padded("", width))  \(padded(try range(part.value, interpreter), 20))  \(word(part.origin)): \(part.name)")
            }
        }
        return lines.joined(separator: "\n")
    }

    static func series(_ operations: [TracedOperation], _ interpreter: Interpreter) throws -> String {
        guard let first = operations.first?.entry else { return "" }
        let head = "\(first.name)  \(sizes(first))  \(first.formula)"
        return try operations.reduce(head) { text, operation in
            text + "\n    " + (operation.time.map { "t = \($0)  " } ?? "") + (try range(operation.entry.value, interpreter))
        }
    }

    static func value(_ operation: TracedOperation, _ interpreter: Interpreter) throws -> String {
        let entry = operation.entry
        let time = operation.time.map { ", t = \($0)" } ?? ""
        var lines = ["\(entry.name)  \(sizes(entry))  \(operation.function)\(time)", "    \(entry.formula)"]
        for part in entry.parts {
            let head = part.origin == .none ? "" : word(part.origin) + ": "
            lines.append("    \(head)\(part.name)  \(try range(part.value, interpreter))")
        }
        return (lines + [try interpreter.str(.array(entry.value))]).joined(separator: "\n")
    }

    private static func word(_ origin: TraceEntry.Origin) -> String {
        switch origin {
        case .local: "local"
        case .future: "from the future"
        case .none: ""
        }
    }

    /// `[-0.7313, 0.9021]`.
    private static func range(_ value: NDArray, _ interpreter: Interpreter) throws -> String {
        let doubles = try value.contiguousDoubles()
        guard doubles.count > 0 else { return "[]" }
        let all = UnsafeBufferPointer(start: doubles.doubles, count: doubles.count)
        let ends: [Value] = [.float(all.min() ?? 0), .float(all.max() ?? 0)]
        return try interpreter.str(interpreter.binary(.modulo, .string("[%.4g, %.4g]"), .tuple(ends)))
    }

    private static func padded(_ text: String, _ width: Int) -> String { NotationMessages.padded(text, width) }

    // MARK: What is refused

    static func noName(_ name: String, _ known: [String]) -> Raised {
        Raised(.keyError, name, advice: "the names are " + known.joined(separator: ", "))
    }

    static func noStep(_ time: Int, _ steps: Int) -> Raised {
        Raised(.indexError, steps == 0 ? "the trace has no time steps" : "there is no time step \(time): t goes from 0 to \(steps - 1)")
    }

    static func noSuchPart(_ entry: TraceEntry, _ origin: TraceEntry.Origin) -> Raised {
        let parts = entry.parts.map(\.name)
        return Raised(
            .attributeError, "'\(entry.name)' has no \(origin == .future ? "part from the future" : "local part")"
                + (parts.isEmpty ? "" : ": it is the sum of \(parts.joined(separator: " and "))"))
    }
}

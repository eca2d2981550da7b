import NDArrays
import Recurrent

/// What `engine.trace` returns: by time `t[3]`, by name `t["ft"]`, or both `t[3]["ft"]`; prints as a list of all operations.
final class TraceObject: Object {
    private let recorder: CallRecorder
    private let result: Value
    /// Made when somebody looks: dozens for each time step.
    private var made: [TracedOperation]?

    init(_ recorder: CallRecorder, result: Value) { (self.recorder, self.result) = (recorder, result) }

    static let type: TypeObject = TypeObject("Trace")
    override package var type: TypeObject { TraceObject.type }
    override package var attributeNames: [String] { ["result", "names", "functions", "at"] }

    private var operations: [TracedOperation] {
        get throws {
            if let made { return made }
            let all = try recorder.calls.enumerated().flatMap { number, call in
                try call.record.entries.map { TracedOperation(call: number, function: call.function, time: $0.time ?? call.step, entry: $0) }
            }
            made = all
            return all
        }
    }

    private var steps: Int { get throws { (try operations.compactMap(\.time).max() ?? -1) + 1 } }

    private var names: [String] {
        get throws {
            var seen: Set<String> = []
            return try operations.map(\.entry.name).filter { seen.insert($0).inserted }
        }
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "result": return result
        case "names": return .list(try names.map { .string($0) })
        case "functions":
            var last = -1
            return .list(try operations.compactMap { operation in
                defer { last = operation.call }
                return operation.call == last ? nil : .string(operation.function)
            })
        case "at":
            return .object(NativeFunction("at", "t", owner: "Trace") { [self] arguments, interpreter in
                try step(interpreter.index(arguments[0], what: "at(): t must be a time step, a whole number"))
            })
        default: return nil
        }
    }

    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        guard case .string(let name) = key else {
            return try step(interpreter.index(key, what: "a trace is indexed by time step or name, not '\(key.typeName)'"))
        }
        let found = try operations.filter { $0.entry.name == name.text }
        if found.isEmpty { throw TraceWords.noName(name.text, try names) }
        return found.allSatisfy({ $0.time == nil }) && found.count == 1
            ? .object(TracedValueObject(found[0])) : .object(TracedSeriesObject(found))
    }

    private func step(_ time: Int) throws -> Value {
        let steps = try steps
        let t = time < 0 ? time + steps : time
        guard t >= 0, t < steps else { throw TraceWords.noStep(time, steps) }
        return .object(TracedStepObject(t, try operations.filter { $0.time == t }))
    }

    /// How many time steps there are.
    override func length(_ interpreter: Interpreter) throws -> Int? { try steps }
    override func truth(_ interpreter: Interpreter) throws -> Bool { try !operations.isEmpty }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? {
        try interpreter.iterator(of: .list((0..<steps).map { try step($0) }))
    }
    override func repr(_ interpreter: Interpreter) throws -> String { TraceWords.listing(try operations) }
}

/// All operations of one time step, forward and backward.
final class TracedStepObject: Object {
    private let time: Int
    private let operations: [TracedOperation]
    init(_ time: Int, _ operations: [TracedOperation]) { (self.time, self.operations) = (time, operations) }

    static let type: TypeObject = TypeObject("TraceStep")
    override package var type: TypeObject { TracedStepObject.type }
    override package var attributeNames: [String] { ["time", "names"] }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "time": .int(time)
        case "names": .list(operations.map { .string($0.entry.name) })
        default: nil
        }
    }

    /// The operation of that name; of several calls, the last one's.
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        guard case .string(let name) = key, let found = operations.last(where: { $0.entry.name == name.text }) else {
            throw TraceWords.noName(try interpreter.str(key), operations.map(\.entry.name))
        }
        return .object(TracedValueObject(found))
    }

    override func length(_ interpreter: Interpreter) -> Int? { operations.count }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? {
        try interpreter.iterator(of: .list(operations.map { .object(TracedValueObject($0)) }))
    }
    override func repr(_ interpreter: Interpreter) throws -> String { try TraceWords.step(time, operations, interpreter) }
}

/// One name over all time steps.
final class TracedSeriesObject: Object {
    private let operations: [TracedOperation]
    init(_ operations: [TracedOperation]) { self.operations = operations }

    static let type: TypeObject = TypeObject("TraceSeries")
    override package var type: TypeObject { TracedSeriesObject.type }
    override package var attributeNames: [String] { ["name", "formula", "axes", "value"] }

    /// In the order of time, the last call's where there are several.
    private var inTime: [TracedOperation] {
        let times = Set(operations.compactMap(\.time)).sorted()
        return times.isEmpty ? operations : times.compactMap { t in operations.last { $0.time == t } }
    }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        guard let first = operations.first?.entry else { return nil }
        switch name {
        case "name": return .string(first.name)
        case "formula": return .string(first.formula)
        case "axes": return .tuple((["t"] + first.axes).map { .string($0) })
        case "value":
            let result = try NDArray.stack(inTime.map(\.entry.value), axis: 0)
            result.axes = ["t"] + first.axes
            return .array(result)
        default: return nil
        }
    }

    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value {
        let time = try interpreter.index(key, what: "'\(operations.first?.entry.name ?? "")' is indexed by time step, not by '\(key.typeName)'")
        let all = inTime
        let steps = (all.compactMap(\.time).max() ?? all.count - 1) + 1
        let t = time < 0 ? time + steps : time
        guard let found = all.enumerated().first(where: { ($1.time ?? $0) == t })?.element else { throw TraceWords.noStep(time, steps) }
        return .object(TracedValueObject(found))
    }

    override func length(_ interpreter: Interpreter) -> Int? { inTime.count }
    override func iterator(_ interpreter: Interpreter) throws -> ValueIterator? {
        try interpreter.iterator(of: .list(inTime.map { .object(TracedValueObject($0)) }))
    }
    override func repr(_ interpreter: Interpreter) throws -> String { try TraceWords.series(inTime, interpreter) }
}

/// One value: what it is, by which formula, and when.
final class TracedValueObject: Object {
    private let operation: TracedOperation
    init(_ operation: TracedOperation) { self.operation = operation }

    static let type: TypeObject = TypeObject("TraceValue")
    override package var type: TypeObject { TracedValueObject.type }
    override package var attributeNames: [String] {
        ["name", "formula", "axes", "time", "function", "shape", "value", "parts"] + (has(.local) ? ["local"] : []) + (has(.future) ? ["future"] : [])
    }

    private var entry: TraceEntry { operation.entry }
    private func has(_ origin: TraceEntry.Origin) -> Bool { entry.parts.contains { $0.origin == origin } }

    override func attribute(_ name: String, _ interpreter: Interpreter) throws -> Value? {
        switch name {
        case "name": return .string(entry.name)
        case "formula": return .string(entry.formula)
        case "axes": return .tuple(entry.axes.map { .string($0) })
        case "time": return operation.time.map(Value.int) ?? Value.none
        case "function": return .string(operation.function)
        case "shape": return .tuple(entry.value.shape.map(Value.int))
        case "value": return .array(try copy(entry.value))
        case "parts": return .dict(DictObject(texts: try entry.parts.map { ($0.name, .array(try copy($0.value))) }))
        case "local": return try sum(of: .local)
        case "future": return try sum(of: .future)
        default: return nil
        }
    }

    /// What belongs to this time step, or what comes from the steps after it.
    private func sum(of origin: TraceEntry.Origin) throws -> Value {
        let parts = entry.parts.filter { $0.origin == origin }
        guard let first = parts.first else { throw TraceWords.noSuchPart(entry, origin) }
        let sum = try parts.dropFirst().reduce(copy(first.value)) { try $0 + $1.value }
        sum.axes = entry.axes
        return .array(sum)
    }

    /// The record shares its memory with the caches of the pass, which nobody may change.
    private func copy(_ value: NDArray) throws -> NDArray {
        let copy = try value.copy()
        copy.axes = entry.axes
        return copy
    }

    override func repr(_ interpreter: Interpreter) throws -> String { try TraceWords.value(operation, interpreter) }
}

import Syntax

/// `collections.deque`.
final class DequeObject: Object {
    /// What is before `start` has been taken away at the front.
    private var storage: [Value]
    private var start = 0
    let limit: Int?
    /// Raised by every change.
    private(set) var version = 0

    init(_ elements: [Value], limit: Int?) {
        self.limit = limit
        storage = limit.map { Array(elements.suffix($0)) } ?? elements
    }

    var elements: [Value] { Array(storage[start...]) }
    var count: Int { storage.count - start }

    func append(_ value: Value) {
        storage.append(value)
        version += 1
        if let limit, count > limit { dropFirst() }
    }

    func appendLeft(_ value: Value) {
        if limit == 0 { return }
        if let limit, count == limit { storage.removeLast() }
        if start == 0 {
            // Room for as many again: appending at the front stays cheap on the whole.
            let room = Swift.max(8, count)
            storage.insert(contentsOf: repeatElement(Value.none, count: room), at: 0)
            start = room
        }
        start -= 1
        storage[start] = value
        version += 1
    }

    private func dropFirst() {
        storage[start] = .none
        start += 1
        version += 1
        if start > 32, start > count { storage.removeFirst(start); start = 0 }
    }

    func popFirst() -> Value? {
        guard count > 0 else { return nil }
        let value = storage[start]
        dropFirst()
        return value
    }

    func popLast() -> Value? {
        guard count > 0 else { return nil }
        version += 1
        return storage.removeLast()
    }

    func replace(_ elements: [Value]) {
        storage = limit.map { Array(elements.suffix($0)) } ?? elements
        start = 0
        version += 1
    }

    static let dequeType: TypeObject = .init("collections.deque", construct: NativeFunction("deque", "iterable?, maxlen=None") { arguments, interpreter in
        let limit = try arguments.optional(1).map { try interpreter.count($0) }
        if let limit, limit < 0 { throw Raised(.valueError, "maxlen must be non-negative") }
        return .object(DequeObject(arguments.isGiven(0) ? try interpreter.elements(of: arguments[0]) : [], limit: limit))
    }, methods: DequeMethods.fill)

    override package var type: TypeObject { DequeObject.dequeType }
    override func length(_ interpreter: Interpreter) -> Int? { count }
    override func iterator(_ interpreter: Interpreter) -> ValueIterator? {
        var index = 0
        let started = version
        return ComputedIterator(Types.dequeIterator) { [self] _ in
            guard version == started else { throw Raised(.runtimeError, "deque mutated during iteration") }
            guard index < count else { return nil }
            defer { index += 1 }
            return storage[start + index]
        }
    }
    private func position(_ key: Value, _ interpreter: Interpreter) throws -> Int {
        let index = try interpreter.index(key, what: "sequence index must be integer, not '\(key.typeName)'")
        let position = index < 0 ? index &+ count : index
        guard position >= 0, position < count else { throw Raised(.indexError, "deque index out of range") }
        return start + position
    }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value { storage[try position(key, interpreter)] }
    override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
        willChange()
        storage[try position(key, interpreter)] = value
    }
    override func deleteItem(_ key: Value, _ interpreter: Interpreter) throws {
        willChange()
        storage.remove(at: try position(key, interpreter))
        version += 1
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        guard let other = other.object(as: DequeObject.self) else { return nil }
        return try interpreter.equal(.list(elements), .list(other.elements))
    }
    override func hash(_ interpreter: Interpreter) -> Int? { nil }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
        switch (operation, other) {
        case (.add, .object(let other as DequeObject)) where !reflected: return .object(DequeObject(elements + other.elements, limit: limit))
        case (.add, _) where !reflected: throw Raised(.typeError, "can only concatenate deque (not \"\(other.typeName)\") to deque")
        case (.multiply, .int), (.multiply, .bool):
            guard case .list(let list)? = try interpreter.repeated(.list(elements), other) else { return nil }
            return .object(DequeObject(list.elements, limit: limit))
        default: return nil
        }
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        var text = "deque("
        try interpreter.writeContainer(self, "[...]", to: &text) { try interpreter.writeList(elements, "[", "]", to: &$0) }
        return text + (limit.map { ", maxlen=\($0))" } ?? ")")
    }
    override func saveContents(_ visit: (Value) -> Void) -> (() -> Void)? {
        let saved = elements
        saved.forEach(visit)
        return { [self] in replace(saved) }
    }
}

enum DequeMethods {
    static func fill(_ type: TypeObject) {
        func method(_ name: String, _ signature: String, _ body: @escaping @Sendable (DequeObject, BoundArguments, Interpreter) throws -> Value) {
            type.objectMethod(name, signature, of: DequeObject.self, body)
        }
        method("append", "x, /") { deque, arguments, _ in deque.append(arguments[1]); return .none }
        method("appendleft", "x, /") { deque, arguments, _ in deque.appendLeft(arguments[1]); return .none }
        method("extend", "iterable, /") { deque, arguments, interpreter in
            for value in try interpreter.elements(of: arguments[1]) { deque.append(value) }
            return .none
        }
        method("extendleft", "iterable, /") { deque, arguments, interpreter in
            for value in try interpreter.elements(of: arguments[1]) { deque.appendLeft(value) }
            return .none
        }
        method("pop", "") { deque, _, _ in
            guard let value = deque.popLast() else { throw Raised(.indexError, "pop from an empty deque") }
            return value
        }
        method("popleft", "") { deque, _, _ in
            guard let value = deque.popFirst() else { throw Raised(.indexError, "pop from an empty deque") }
            return value
        }
        method("clear", "") { deque, _, _ in deque.replace([]); return .none }
        method("copy", "") { deque, _, _ in .object(DequeObject(deque.elements, limit: deque.limit)) }
        method("reverse", "") { deque, _, _ in deque.replace(deque.elements.reversed()); return .none }
        method("rotate", "n=1, /") { deque, arguments, interpreter in
            let elements = deque.elements
            guard !elements.isEmpty else { return .none }
            let shift = try interpreter.count(arguments[1]) % elements.count
            let cut = ((elements.count - shift) % elements.count + elements.count) % elements.count
            deque.replace(Array(elements[cut...] + elements[..<cut]))
            return .none
        }
        method("count", "value, /") { deque, arguments, interpreter in
            .int(try interpreter.occurrences(of: arguments[1], in: deque.elements))
        }
        method("index", "value, start?, stop?, /") { deque, arguments, interpreter in
            let count = deque.count
            func bound(_ index: Int, _ missing: Int) throws -> Int {
                guard let value = arguments.optional(index) else { return missing }
                let place = try interpreter.count(value)
                return Swift.min(Swift.max(place < 0 ? place &+ count : place, 0), count)
            }
            let start = try bound(2, 0), stop = try bound(3, count)
            guard start < stop, let index = try interpreter.position(of: arguments[1], in: { Array(deque.elements.dropFirst(start).prefix(stop - start)) }) else {
                throw Raised(.valueError, "\(try interpreter.repr(arguments[1])) is not in deque")
            }
            return .int(start + index)
        }
        method("insert", "index, value, /") { deque, arguments, interpreter in
            if deque.count == deque.limit { throw Raised(.indexError, "deque already at its maximum size") }
            var elements = deque.elements
            let index = try interpreter.count(arguments[1])
            elements.insert(arguments[2], at: Swift.min(Swift.max(index < 0 ? index &+ elements.count : index, 0), elements.count))
            deque.replace(elements)
            return .none
        }
        method("__reversed__", "") { deque, _, interpreter in .object(ElementsIterator(deque.elements.reversed(), Types.dequeReverseIterator)) }
        method("remove", "value, /") { deque, arguments, interpreter in
            guard let index = try interpreter.position(of: arguments[1], in: { deque.elements }) else {
                throw Raised(.valueError, "\(try interpreter.repr(arguments[1])) is not in deque")
            }
            try deque.deleteItem(.int(index), interpreter)
            return .none
        }
        type.computed("maxlen") { value, _ in value.object(as: DequeObject.self)?.limit.map { .int($0) } ?? .none }
    }
}

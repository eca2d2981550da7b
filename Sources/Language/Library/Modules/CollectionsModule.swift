/// `collections`.
enum CollectionsModule {
    static let defaultDict: TypeObject = .init("collections.defaultdict", [Types.dict], construct: NativeFunction("defaultdict", "*args, **kwargs") { arguments, interpreter in
        let factory = arguments.variadic.first ?? .none
        if case .none = factory {} else if !Builtins.isCallable(factory) {
            throw Raised(.typeError, "first argument must be callable or None")
        }
        let dict = DictObject()
        dict.subtype = DictSubtype(CollectionsModule.defaultDict, .defaulting(factory))
        return try filled(dict, Array(arguments.variadic.dropFirst()), arguments.keywords, "defaultdict", interpreter)
    }, methods: { type in
        type.computed("default_factory") { value, _ in
            if case .dict(let dict) = value, case .defaulting(let factory)? = dict.subtype?.kind { return factory }
            return .none
        }
    })

    static let orderedDict: TypeObject = .init("collections.OrderedDict", [Types.dict], construct: NativeFunction("OrderedDict", "*args, **kwargs") { arguments, interpreter in
        let dict = DictObject()
        dict.subtype = DictSubtype(CollectionsModule.orderedDict, .ordered)
        return try filled(dict, arguments.variadic, arguments.keywords, "OrderedDict", interpreter)
    }, methods: { type in
        type.dictMethod("move_to_end", "key, last=True") { dict, arguments, interpreter in
            guard let value = try dict.remove(arguments[1], interpreter) else { throw Raised(ExceptionObject(.keyError, [arguments[1]])) }
            let others = try interpreter.truth(arguments[2]) ? [] : dict.pairs
            if !others.isEmpty { dict.removeAll() }
            try dict.set(arguments[1], value, interpreter)
            for (key, value) in others { try dict.set(key, value, interpreter) }
            return .none
        }
        type.dictMethod("popitem", "last=True") { dict, arguments, interpreter in
            let pairs = dict.pairs
            guard let (key, value) = try interpreter.truth(arguments[1]) ? pairs.last : pairs.first else {
                throw Raised(.keyError, "dictionary is empty")
            }
            _ = try dict.remove(key, interpreter)
            return .tuple([key, value])
        }
    })

    static let counter: TypeObject = .init("collections.Counter", [Types.dict], construct: NativeFunction("Counter", "*args, **kwargs") { arguments, interpreter in
        guard arguments.variadic.count < 2 else {
            throw Raised(.typeError, "Counter.__init__() takes from 1 to 2 positional arguments but \(arguments.variadic.count + 1) were given")
        }
        let dict = DictObject()
        dict.subtype = DictSubtype(CollectionsModule.counter, .counter)
        if let source = arguments.variadic.first, !source.isIdentical(to: .none) { try Counting.add(source, to: dict, interpreter) }
        for (name, value) in arguments.keywords { try Counting.add(.string(name), value, to: dict, interpreter) }
        return .dict(dict)
    }, methods: Counting.fill)

    static func module(_ interpreter: Interpreter) -> ModuleObject {
        let module = ModuleObject("collections")
        if let abstract = try? interpreter.importModule("collections.abc") { module.define("abc", .object(abstract)) }
        module.define("defaultdict", .object(defaultDict))
        module.define("OrderedDict", .object(orderedDict))
        module.define("Counter", .object(counter))
        module.define("deque", .object(DequeObject.dequeType))
        module.function("namedtuple", "typename, field_names, *, rename=False, defaults=None, module=None") { arguments, interpreter in
            try NamedTuples.type(arguments, interpreter)
        }
        for name in ["UserDict", "UserList", "UserString"] { module.refused[name] = "keep the dict, list or text as an attribute" }
        return module
    }

    private static func filled(_ dict: DictObject, _ positional: [Value], _ keywords: [(name: String, value: Value)], _ name: String,
                               _ interpreter: Interpreter) throws -> Value {
        guard positional.count < 2 else { throw Raised(.typeError, "\(name) expected at most 1 argument, got \(positional.count)") }
        if let other = positional.first { try interpreter.update(dict, with: other) }
        for (name, value) in keywords { dict[text: name] = value }
        return .dict(dict)
    }
}

/// What `Counter` does besides being a dict.
enum Counting {
    static func add(_ source: Value, to dict: DictObject, subtracting: Bool = false, _ interpreter: Interpreter) throws {
        if case .dict(let other) = source {
            for (key, count) in other.pairs { try add(key, subtracting ? interpreter.unary(.minus, count) : count, to: dict, interpreter) }
        } else {
            try interpreter.forEach(source) { try add($0, .int(subtracting ? -1 : 1), to: dict, interpreter) }
        }
    }

    static func add(_ key: Value, _ count: Value, to dict: DictObject, _ interpreter: Interpreter) throws {
        let old = try dict.value(for: key, interpreter) ?? .int(0)
        try dict.set(key, interpreter.binary(.add, old, count), interpreter)
    }

    /// Largest counts first; equal ones in the order in which they came.
    static func mostCommon(_ dict: DictObject, _ interpreter: Interpreter) throws -> [(key: Value, value: Value)] {
        let pairs = dict.pairs
        let order = try interpreter.sorted(pairs.indices.map { .int($0) }, key: .object(NativeFunction("count", "index, /") { arguments, _ in
            guard case .int(let index) = arguments[0] else { return .none }
            return pairs[index].value
        }), isReversed: true)
        return order.compactMap { if case .int(let index) = $0 { pairs[index] } else { nil } }
    }

    static func fill(_ type: TypeObject) {
        type.dictMethod("most_common", "n=None") { dict, arguments, interpreter in
            var pairs = try mostCommon(dict, interpreter)[...]
            if let limit = arguments.optional(1) { pairs = pairs.prefix(Swift.max(0, try interpreter.count(limit))) }
            return .list(pairs.map { .tuple([$0.key, $0.value]) })
        }
        type.dictMethod("elements", "") { dict, _, interpreter in
            var elements: [Value] = []
            for (key, count) in dict.pairs {
                let times = Swift.max(0, try interpreter.count(count))
                if times + elements.count > 1 << 26 { throw Raised(ExceptionObject(.memoryError, [])) }
                elements += repeatElement(key, count: times)
            }
            return .object(ElementsIterator(elements, Types.chainIterator))
        }
        type.dictMethod("total", "") { dict, _, interpreter in
            try dict.values.reduce(.int(0)) { try interpreter.binary(.add, $0, $1) }
        }
        for (name, isSubtracting) in [("update", false), ("subtract", true)] {
            type.dictMethod(name, "iterable?, /, **kwargs") { dict, arguments, interpreter in
                if let source = arguments.optional(1) { try add(source, to: dict, subtracting: isSubtracting, interpreter) }
                for (name, value) in arguments.keywords {
                    try add(.string(name), isSubtracting ? interpreter.unary(.minus, value) : value, to: dict, interpreter)
                }
                return .none
            }
        }
    }
}

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
    override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws { storage[try position(key, interpreter)] = value }
    override func deleteItem(_ key: Value, _ interpreter: Interpreter) throws {
        storage.remove(at: try position(key, interpreter))
        version += 1
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        guard let other = other.object(as: DequeObject.self) else { return nil }
        return try interpreter.equal(.list(elements), .list(other.elements))
    }
    override func hash(_ interpreter: Interpreter) -> Int? { nil }
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
        method("index", "value, /") { deque, arguments, interpreter in
            guard let index = try interpreter.position(of: arguments[1], in: { deque.elements }) else {
                throw Raised(.valueError, "\(try interpreter.repr(arguments[1])) is not in deque")
            }
            return .int(index)
        }
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

import Syntax

/// Methods of `dict`.
enum DictMethods {
    static func fill(_ type: TypeObject) {
        type.dictMethod("keys", "") { dict, _, _ in .object(DictView(dict, .keys)) }
        type.dictMethod("values", "") { dict, _, _ in .object(DictView(dict, .values)) }
        type.dictMethod("items", "") { dict, _, _ in .object(DictView(dict, .items)) }
        type.dictMethod("get", "key, default=None, /") { dict, arguments, interpreter in
            try dict.value(for: arguments[1], interpreter) ?? arguments[2]
        }
        type.dictMethod("pop", "key, default?, /") { dict, arguments, interpreter in
            if let value = try dict.remove(arguments[1], interpreter) { return value }
            guard arguments.isGiven(2) else { throw Raised(ExceptionObject(.keyError, [arguments[1]])) }
            return arguments[2]
        }
        type.dictMethod("popitem", "") { dict, _, interpreter in
            guard let last = dict.pairs.last else { throw Raised(.keyError, "popitem(): dictionary is empty") }
            _ = try dict.remove(last.key, interpreter)
            return .tuple([last.key, last.value])
        }
        type.dictMethod("setdefault", "key, default=None, /") { dict, arguments, interpreter in
            if let value = try dict.value(for: arguments[1], interpreter) { return value }
            try dict.set(arguments[1], arguments[2], interpreter)
            return arguments[2]
        }
        type.dictMethod("update", "other?, /, **kwargs") { dict, arguments, interpreter in
            if arguments.isGiven(1) { try interpreter.update(dict, with: arguments[1]) }
            for (name, value) in arguments.keywords { dict[text: name] = value }
            return .none
        }
        type.dictMethod("copy", "") { dict, _, _ in .dict(dict.copy()) }
        type.dictMethod("clear", "") { dict, _, _ in
            dict.removeAll()
            return .none
        }
        type.define("fromkeys", .object(ClassMethodObject(.object(NativeFunction("fromkeys", "self, iterable, value=None, /", isMethod: true) { arguments, interpreter in
            let dict = DictObject()
            try interpreter.forEach(arguments[1]) { try dict.set($0, arguments[2], interpreter) }
            return .dict(dict)
        }))))
    }
}

extension Interpreter {
    /// A dict, or the pairs of what has `keys` as a dict has; nil for anything else.
    func mapping(_ value: Value) throws -> DictObject? {
        if case .dict(let dict) = value { return dict }
        guard case .object = value, let keys = try lookUpAttribute("keys", of: value) else { return nil }
        let dict = DictObject()
        for key in try elements(of: call(keys, [])) { try dict.set(key, item(value, key), self) }
        return dict
    }

    /// What `dict(x)` and `update(x)` take: a mapping, or pairs.
    func update(_ dict: DictObject, with other: Value) throws {
        if let source = try mapping(other) {
            for (key, value) in source.pairs { try dict.set(key, value, self) }
            return
        }
        var index = 0
        try forEach(other) { pair in
            guard try isIterable(pair) else {
                throw Raised(.typeError, "cannot convert dictionary update sequence element #\(index) to a sequence")
            }
            let parts = try elements(of: pair)
            guard parts.count == 2 else {
                throw Raised(.valueError, "dictionary update sequence element #\(index) has length \(parts.count); 2 is required")
            }
            try dict.set(parts[0], parts[1], self)
            index += 1
        }
    }
}

/// What a dict of `collections` does besides being a dict.
final class DictSubtype {
    enum Kind { case ordered, counter, defaulting(Value) }
    let type: TypeObject
    let kind: Kind
    init(_ type: TypeObject, _ kind: Kind) { (self.type, self.kind) = (type, kind) }

    var isCounter: Bool { if case .counter = kind { true } else { false } }

    /// Two ordered dicts are compared in order, two counters by their counts; nil where it is as for dicts.
    func isEqual(_ dict: DictObject, _ other: DictObject, _ interpreter: Interpreter) throws -> Bool? {
        switch (kind, other.subtype?.kind) {
        case (.ordered, .ordered?):
            let flat = { (dict: DictObject) in Value.list(dict.pairs.flatMap { [$0.key, $0.value] }) }
            return try dict.count == other.count && interpreter.guarded { try interpreter.equal(flat(dict), flat(other)) }
        case (.counter, .counter?): return try Counting.compare(.equal, dict, other, interpreter)
        default: return nil
        }
    }

    /// The value of a missing key, put into the dict where the type does that; nil is a KeyError.
    func missing(_ key: Value, in dict: DictObject, _ interpreter: Interpreter) throws -> Value? {
        switch kind {
        case .ordered: return nil
        case .counter: return .int(0)
        case .defaulting(.none): return nil
        case .defaulting(let factory):
            let value = try interpreter.call(factory, [])
            try dict.set(key, value, interpreter)
            return value
        }
    }

    func repr(_ dict: DictObject, _ interpreter: Interpreter) throws -> String {
        var body = ""
        switch kind {
        case .ordered:
            if dict.count == 0 { return "OrderedDict()" }
            try interpreter.writeContainer(dict, "...", to: &body) { body in
                try interpreter.writeList(dict.pairs.map { .tuple([$0.key, $0.value]) }, "[", "]", to: &body)
            }
            return "OrderedDict(\(body))"
        case .counter:
            if dict.count == 0 { return "Counter()" }
            try interpreter.writeDict(dict, Counting.mostCommon(dict, interpreter), to: &body)
            return "Counter(\(body))"
        case .defaulting(let factory):
            try interpreter.writeDict(dict, dict.pairs, to: &body)
            return "defaultdict(\(try interpreter.repr(factory)), \(body))"
        }
    }
}

/// `d.keys()`, `d.values()`, `d.items()`: a window on the dict as it is now.
final class DictView: Object {
    let dict: DictObject
    let part: DictIterator.Part
    init(_ dict: DictObject, _ part: DictIterator.Part) { (self.dict, self.part) = (dict, part) }

    private static let types: [TypeObject] = ["dict_keys", "dict_values", "dict_items"].map { name in
        TypeObject(name, methods: { type in
            guard name != "dict_values" else { return }
            type.objectMethod("isdisjoint", "other, /", of: DictView.self) { view, arguments, interpreter in
                .bool(try !interpreter.elements(of: arguments[1]).contains { try view.contains($0, interpreter) == true })
            }
        })
    }
    override package var type: TypeObject {
        switch part {
        case .keys: DictView.types[0]
        case .values: DictView.types[1]
        case .items: DictView.types[2]
        }
    }

    var elements: [Value] {
        switch part {
        case .keys: dict.keys
        case .values: dict.values
        case .items: dict.pairs.map { .tuple([$0.key, $0.value]) }
        }
    }

    override func length(_ interpreter: Interpreter) -> Int? { dict.count }
    override func iterator(_ interpreter: Interpreter) -> ValueIterator? { DictIterator(dict, part) }
    override func contains(_ element: Value, _ interpreter: Interpreter) throws -> Bool? {
        switch part {
        case .keys: return try dict.value(for: element, interpreter) != nil
        case .values: return nil
        case .items:
            guard case .tuple(let pair) = element, pair.elements.count == 2,
                  let value = try dict.value(for: pair.elements[0], interpreter) else { return false }
            return try value.isIdentical(to: pair.elements[1]) || interpreter.equal(value, pair.elements[1])
        }
    }
    override func hash(_ interpreter: Interpreter) -> Int? { nil }
    override func isEqual(to other: Value, _ interpreter: Interpreter) throws -> Bool? {
        if case .values = part { return nil }
        guard let own = try setOperand(.object(self), interpreter), let others = try setOperand(other, interpreter) else { return nil }
        return try own.equals(others, interpreter)
    }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
        if case .values = part { return nil }
        guard [.bitAnd, .bitOr, .bitXor, .subtract].contains(operation) else { return nil }
        let own = try SetObject(elements, interpreter)
        let others = try SetObject(interpreter.elements(of: other), interpreter)
        return .object(try reflected ? others.combined(operation, own, interpreter) : own.combined(operation, others, interpreter))
    }
    override func repr(_ interpreter: Interpreter) throws -> String {
        var text = ""
        try interpreter.writeContainer(self, "...", to: &text) { try interpreter.writeList(elements, "\(type.name)([", "])", to: &$0) }
        return text
    }
}

/// The set that a set or a view of keys or items is, for comparisons.
func setOperand(_ value: Value, _ interpreter: Interpreter) throws -> SetObject? {
    if let set = value.object(as: SetObject.self) { return set }
    guard let view = value.object(as: DictView.self) else { return nil }
    if case .values = view.part { return nil }
    return try SetObject(view.elements, interpreter)
}

/// `re.compile(...)`.
final class PatternObject: Object {
    let pattern: String
    let flags: Int
    let program: PatternProgram
    init(_ pattern: String, flags: Int) throws {
        (self.pattern, self.flags) = (pattern, flags)
        program = try PatternParser.parse(pattern, flags: flags)
    }

    static let patternType: TypeObject = TypeObject("re.Pattern", methods: { type in
        for (name, signature, body) in RegularExpressionModule.operations {
            type.objectMethod(name, signature, of: PatternObject.self) { pattern, arguments, interpreter in
                // The receiver stands where the module's functions have the pattern.
                try body(pattern, arguments, interpreter)
            }
        }
        type.computed("pattern") { value, _ in .string(value.object(as: PatternObject.self)?.pattern ?? "") }
        type.computed("groups") { value, _ in .int(value.object(as: PatternObject.self)?.program.groupCount ?? 0) }
        type.computed("flags") { value, _ in .int((value.object(as: PatternObject.self)?.flags ?? 0) | 32) }
    })
    override var type: TypeObject { PatternObject.patternType }
    override func repr(_ interpreter: Interpreter) -> String {
        let names = [(2, "re.IGNORECASE"), (8, "re.MULTILINE"), (16, "re.DOTALL")].filter { flags & $0.0 != 0 }.map(\.1)
        return "re.compile(\(StringText.repr(pattern))\(names.isEmpty ? "" : ", " + names.joined(separator: "|")))"
    }
    override func isEqual(to other: Value, _ interpreter: Interpreter) -> Bool? {
        other.object(as: PatternObject.self).map { $0.pattern == pattern && $0.flags == flags }
    }
    override func hash(_ interpreter: Interpreter) -> Int? { pattern.hashValue ^ flags }
}

/// What a search found.
final class MatchObject: Object {
    let pattern: PatternObject
    let text: [Unicode.Scalar]
    let slots: [Int]
    init(_ pattern: PatternObject, _ text: [Unicode.Scalar], _ slots: [Int]) { (self.pattern, self.text, self.slots) = (pattern, text, slots) }

    var span: Range<Int> { slots[0]..<slots[1] }

    /// The text of a group; nil where it took no part.
    func group(_ number: Int) -> String? {
        let (start, end) = (slots[2 * number], slots[2 * number + 1])
        return start >= 0 && end >= start ? String(scalars: text[start..<end]) : nil
    }

    func number(_ value: Value, _ interpreter: Interpreter) throws -> Int {
        if case .string(let name) = value {
            guard let group = pattern.program.groupNames.first(where: { $0.name == name.text }) else { throw Raised(.indexError, "no such group") }
            return group.number
        }
        guard case .int(let number) = value, (0...pattern.program.groupCount).contains(number) else { throw Raised(.indexError, "no such group") }
        return number
    }

    private static func value(_ text: String?) -> Value { text.map { .string($0) } ?? .none }

    static let matchType: TypeObject = TypeObject("re.Match", methods: { type in
        func method(_ name: String, _ signature: String, _ body: @escaping @Sendable (MatchObject, BoundArguments, Interpreter) throws -> Value) {
            type.objectMethod(name, signature, of: MatchObject.self, body)
        }
        method("group", "*args") { match, arguments, interpreter in
            let numbers = try arguments.variadic.map { try match.number($0, interpreter) }
            if numbers.count < 2 { return value(match.group(numbers.first ?? 0)) }
            return .tuple(numbers.map { value(match.group($0)) })
        }
        method("groups", "default=None") { match, arguments, _ in
            .tuple((0..<match.pattern.program.groupCount).map { match.group($0 + 1).map { .string($0) } ?? arguments[1] })
        }
        method("groupdict", "default=None") { match, arguments, _ in
            .dict(DictObject(texts: match.pattern.program.groupNames.map { ($0.name, match.group($0.number).map { .string($0) } ?? arguments[1]) }))
        }
        for (name, offset) in [("start", 0), ("end", 1)] {
            method(name, "group=0, /") { match, arguments, interpreter in .int(match.slots[2 * (try match.number(arguments[1], interpreter)) + offset]) }
        }
        method("span", "group=0, /") { match, arguments, interpreter in
            let number = try match.number(arguments[1], interpreter)
            return .tuple([.int(match.slots[2 * number]), .int(match.slots[2 * number + 1])])
        }
        type.computed("string") { value, _ in .string(String(scalars: value.object(as: MatchObject.self)?.text ?? [])) }
        type.computed("re") { value, _ in value.object(as: MatchObject.self).map { .object($0.pattern) } ?? .none }
        for name in ["expand", "lastindex", "lastgroup", "pos", "endpos", "regs"] { type.computed(name) { _, _ in throw Raised.notSupported("a match's \(name)") } }
    })
    override var type: TypeObject { MatchObject.matchType }
    override func item(_ key: Value, _ interpreter: Interpreter) throws -> Value { MatchObject.value(group(try number(key, interpreter))) }
    override func repr(_ interpreter: Interpreter) -> String {
        "<re.Match object; span=(\(slots[0]), \(slots[1])), match=\(String(scalars: StringText.repr(group(0) ?? "").unicodeScalars.prefix(50)))>"
    }
}
